// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/localrelease.h"
#include "release/action.h"
#include "release/releasestate.h"
#include "worker/workerboard.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace slipway::ctl {

/// What `slipwayctl run` may do by itself while a release runs.
struct RunWishes
{
    QSet<QString> approve, reject; ///< keys of gates
    QMap<QString, QMap<QString, QString>> inputs; ///< by key of the gate: values by field
    QString reason;
    QSet<QString> restart; ///< keys of interrupted steps; "all"
    QStringList retry, rerunFrom; ///< keys of steps
    bool rerunFailed = false; ///< all that failed, and what did not run because of it
    bool replay = false; ///< print the history too
    bool writeContract = false; ///< expect from now on what this release announced
};

/// Follows one release: prints committed events, opens the gates it was told to open, and stops the release
/// when it has ended or when nothing can go on without a person. Lives on the main thread.
class Runner : public QObject
{
    Q_OBJECT
public:
    Runner(LocalRelease *release, RunWishes wishes, QObject *parent = nullptr);

    void start();
    /// INT or TERM: the children are ended, the release can be resumed.
    void interrupt();
    int exitStatus() const { return m_exit; }

Q_SIGNALS:
    void finished();

private:
    void onEvents(const ReleaseEvents &events);
    void onAnswer(quint64 ticket, bool accepted, const Error &error);
    void onFailed(const Error &error);
    void react();
    void decideGate(const QString &step);
    void restartInterrupted();
    void askAgain();
    void askAgain(Action::Type type, const QString &key);
    void sendAgain(Action action);
    void send(Action action);
    bool isIdle() const;
    void conclude();
    void finish(int status);
    void sumUpWorkers() const;
    QString resumeCommand(const QStringList &more) const;
    void explainStop() const;
    QString keyOf(const QString &step) const;
    QString idOf(const QString &key) const; ///< empty: no such step

    LocalRelease *m_release;
    RunWishes m_wishes;
    PlanPtr m_plan;
    WorkerBoard m_workers;
    ReleaseState m_state;
    QSet<QString> m_asked; // gates and steps that an action was sent for
    QMap<quint64, QString> m_tickets;
    quint64 m_nextTicket = 1;
    qint64 m_historySeq = 0;
    int m_running = 0;
    int m_exit = 0;
    bool m_refused = false;
    bool m_askedAgain = false;
    QSet<quint64> m_againTickets; // of retries and reruns
    QSet<quint64> m_restartTickets;
    bool m_againRefused = false;
    bool m_ending = false;
};

} // namespace slipway::ctl
