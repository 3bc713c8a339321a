// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace slipway {

class FactList;
class LogPane;
class ReleaseSession;
class WorkerChart;
class WorkersModel;
class WorkerTable;

/// The pane "Workers": pools and processes, why each is there, answers a second, and a process' log. Nothing of it is
/// brought up to date while nobody sees it. GUI thread.
class WorkersPane : public QWidget
{
    Q_OBJECT
public:
    explicit WorkersPane(ReleaseSession *session, QWidget *parent = nullptr);

    /// What is set up for the document on screen, in words; shown while there is no pool.
    void setPlans(const QString &text);
    void setMaySetUp(bool may);
    /// A pane behind another tab counts as visible to Qt: its dock says when it is not.
    void setInFront(bool inFront);
    WorkersModel *model() const { return m_model; }
    WorkerChart *chart() const { return m_chart; }
    /// Milliseconds since the epoch; replaced by tests.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    void setUpWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildEmpty();
    QWidget *buildLog();
    void buildActions();
    bool isSeen() const { return m_inFront && isVisible(); }
    void refresh();
    void tick();
    void showChosen();
    void showMenu(const QPoint &where);
    void updateButtons();

    ReleaseSession *m_session;
    WorkersModel *m_model;
    WorkerTable *m_table;
    WorkerChart *m_chart;
    FactList *m_facts;
    LogPane *m_log;
    QLabel *m_summary, *m_empty, *m_logTitle, *m_logNote;
    QPushButton *m_restart = nullptr, *m_stop = nullptr, *m_setUp = nullptr, *m_setUpFirst = nullptr;
    QAction *m_restartAction = nullptr, *m_stopAction = nullptr, *m_copyLog = nullptr, *m_openFolder = nullptr, *m_copyFacts = nullptr;
    QWidget *m_bar = nullptr;
    QStackedWidget *m_pages;
    QTimer *m_tick;
    std::function<qint64()> m_clock;
    bool m_inFront = true, m_stale = true;
    int m_chosen = 0; ///< id of the process whose log is shown
};

} // namespace slipway
