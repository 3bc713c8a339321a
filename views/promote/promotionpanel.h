// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace slipway {

class GraphBox;
class PlanFacts;
class PlanTable;
class PromotionForm;
class PromotionSession;
class SnowmanView;

/// The pane in which a promotion is put together: the previous graphs and the action's input at the left, the snowman, the
/// counters and the plan beside it. Shows the session it is given, which must outlive it; what leaves the pane is a signal.
class PromotionPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Export : quint8 { InputYaml, InputJson, Payload, TableCsv, TableJson };

    explicit PromotionPanel(PromotionSession *session, QWidget *parent = nullptr);

    PromotionForm *form() const { return m_form; }
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    QString counters() const;
    QString difference() const;

    void focusFirst(); ///< where a person begins
    void showLabel(const QString &label); ///< selected elsewhere
    /// What a check of the plan elsewhere comes to, while it runs and after; empty: nothing.
    void showCheck(const QString &text, bool running);
    QSize sizeHint() const override { return {1000, 330}; }
    QSize minimumSizeHint() const override { return {320, 140}; }

Q_SIGNALS:
    void openRequested();
    void labelChosen(const QString &label);
    void submitRequested();
    void findRequested(); ///< graphs of a revision, at a deployment of Taskcluster
    void checkRequested(); ///< whether a deployment would take the plan
    void exportRequested(slipway::PromotionPanel::Export what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildEmpty();
    QWidget *buildInput();
    QWidget *buildPlan();
    QWidget *buildHeader();
    QWidget *buildCounters();
    QWidget *buildButtons();
    QWidget *buildProgress();
    void buildHistory();
    void connectParts();
    void refresh();
    void refreshState();
    void refreshComparison();
    void onPlanned();
    void activate(const QString &label);

    PromotionSession *m_session;
    QStackedWidget *m_pages;
    GraphBox *m_graphs = nullptr;
    PromotionForm *m_form = nullptr;
    SnowmanView *m_snowman = nullptr;
    PlanTable *m_table = nullptr;
    PlanFacts *m_facts = nullptr;
    QLabel *m_counters = nullptr, *m_difference = nullptr, *m_state = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_submit = nullptr, *m_compare = nullptr, *m_export = nullptr, *m_check = nullptr;
    QString m_checkText;
    bool m_checking = false;
    QAction *m_undo = nullptr, *m_redo = nullptr;
    QTimer m_poll;
};

} // namespace slipway
