// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/proofmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace slipway {

class WhatIfEditor;

/// Publish steps by scenarios: what runs by itself, what is behind which gates. Arrow keys move, Enter shows
/// why with the way through the graph, Esc goes one layer back. Beside it the what-if line. Knows neither
/// documents nor the graph on screen: it says what was asked for. GUI thread.
class MatrixPane : public QWidget
{
    Q_OBJECT
public:
    /// What a person can say about a step.
    enum class Tag : quint8 { Publishes, PublishesNot, OnceOnly, Reversible, Repeatable };

    explicit MatrixPane(QWidget *parent = nullptr);

    void setProof(const GateProof &proof, const QVector<Facts> &facts);
    void clear();
    void showError(const QString &text);
    void setBusy(bool busy); ///< a proof is being made
    ProofModel *model() const { return m_model; }
    WhatIfEditor *editor() const { return m_editor; }
    QString currentStep() const;
    QString currentScenario() const;
    void select(const QString &step, const QString &scenario);
    void focusTable();

Q_SIGNALS:
    void currentChanged();
    void pathShown(const QStringList &steps); ///< to light up; empty: no longer
    void stepActivated(const QString &step);
    void scenarioRequested(const QString &scenario);
    void tagRequested(const QString &step, slipway::MatrixPane::Tag tag);
    void left(); ///< Esc, and there was nothing of its own left to close
    void openCellsChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeExplanation();
    void buildTable();
    void explain();
    void closeExplanation();
    void fillPath(const ProofCell &cell);
    void onCurrentChanged();
    void showMenu(const QPoint &at);
    void showSummary();
    void measureColumns();
    void fitColumns();
    void keepCurrent(const QString &step, const QString &scenario, bool explaining);

    ProofModel *m_model;
    QTableView *m_table;
    QCheckBox *m_all;
    QLabel *m_summary, *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_explanation = nullptr;
    QLabel *m_title = nullptr, *m_why = nullptr, *m_pathTitle = nullptr;
    QListWidget *m_path = nullptr;
    QPushButton *m_show = nullptr;
    WhatIfEditor *m_editor = nullptr;
    QVector<int> m_columns; ///< the width that each would like
    int m_leastColumn = 0;
    bool m_explaining = false;
};

} // namespace slipway
