// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphslice.h"
#include "shell/graphfilters.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace slipway {

class ElidedLabel;

/// The slim bar above the graph: which of its steps are shown, and how many. Knows no graph: GraphViewFlow fills it and does
/// what it asks for. GUI thread.
class GraphViewBar : public QWidget
{
    Q_OBJECT
public:
    explicit GraphViewBar(QWidget *parent = nullptr);

    /// Shows what is chosen, and asks for nothing. `names`: the labels of the slice's ids.
    void setSlice(const GraphSlice &slice, const QStringList &names);
    void forgetTyped(); ///< the edit says what is shown, even where somebody types: they took it back
    void setCounts(quint32 shown, quint32 total);
    void setCounting(); ///< the answer takes a moment
    /// What is wrong with the query, below it and with its column; the graph stays as it was.
    void setError(const Error &error);
    void clearError();
    void setNote(const QString &text); ///< empty: none
    void setFilters(const QVector<GraphFilters::Filter> &filters);
    void setStepSelected(bool selected); ///< what leads to a step can be asked for
    QString query() const;
    void focusQuery();
    /// What the error says, with its column and what to type instead.
    static QString errorText(const Error &error, const QString &query);

Q_SIGNALS:
    void kindWanted(GraphSlice::Kind kind);
    void queryWanted(const QString &query); ///< as it is typed, after a short rest
    void filterWanted(const QString &name);
    void saveWanted();
    void filtersWanted(); ///< to rename or remove some
    void allWanted();
    void left(); ///< back to the graph

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitChoice();
    void arrange();
    QToolButton *addButton(const char *name, const QString &text, const QString &accessible, const QString &toolTip);
    void onChosen(int index);
    void ask();
    void showHelp();
    void updateSave();
    void showMessage();

    QHBoxLayout *m_upper, *m_lower;
    QComboBox *m_choice;
    QLineEdit *m_query;
    QToolButton *m_help, *m_save, *m_all;
    ElidedLabel *m_count;
    QLabel *m_message;
    QTimer m_typing;
    QVector<GraphFilters::Filter> m_filters;
    GraphSlice m_slice;
    QString m_error, m_note, m_asked; ///< texts below; the query as it was asked for last
    bool m_stepSelected = false;
    bool m_filling = false;
    bool m_two = false; ///< rows: the filter has one of its own where there is little room
    int m_choiceWidth = 0;
};

} // namespace slipway
