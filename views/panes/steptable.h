// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/stepindex.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace slipway {

class ReleaseSession;
class StepTableModel;

/// All steps of a release as a table: filtered by words and by state, sorted by any column while states change. The row of
/// the selected step, or else the first in sight, stays where it is when others come and go. Follows the release only while
/// it is in sight. GUI thread; the session must outlive it.
class StepTablePane : public QWidget
{
    Q_OBJECT
public:
    explicit StepTablePane(ReleaseSession *session, QWidget *parent = nullptr);

    StepTableModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }

public Q_SLOTS:
    void selectStep(const QString &step); ///< the window's selection; empty: none

Q_SIGNALS:
    void stepChosen(const QString &step); ///< became the current row
    void stepActivated(const QString &step); ///< Enter or double click
    void menuRequested(const QString &step, const QPoint &at); ///< `at` is global

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QString words;
        StepIndex::States states;
    };

    void fillChoices();
    void buildTable();
    void showCounts();
    void showMenu(const QPoint &where);
    void hold();
    void release();

    StepTableModel *m_model;
    QLineEdit *m_filter;
    QComboBox *m_states;
    QLabel *m_count, *m_empty;
    QTableView *m_table;
    std::vector<Choice> m_choices;
    QString m_selected;
    QString m_held; ///< the step that stays in its place while rows move
    int m_heldAt = 0; ///< how many rows below the first in sight it is
    bool m_following = false; ///< the selection leads, the table follows: it does not answer back
};

} // namespace slipway
