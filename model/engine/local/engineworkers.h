// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/agentserver.h"
#include "engine/local/redactor.h"
#include "review/releasefile.h"
#include "worker/workerpool.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace slipway {

/// The persistent workers of a running release: puts the commands that they serve on the jobs' PATH, gives what is called
/// there to the processes of a WorkerPool, and answers with what became of it. A command that no worker can serve runs as
/// a process, once, with a note: also after a worker died of it, for a command that may be started by a person again may
/// be started by us again. A command that a worker answered is done, whatever its exit code. Owned by LocalEngine, lives
/// on its thread.
class EngineWorkers : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QString folder; ///< of the release
        QString releaseId;
        QString agentProgram; ///< slipwayctl; the program that stands in for the commands lies beside it
        QStringList startFolders; ///< where files that a startup command names are looked for
        int graceMs = 5000; ///< between TERM and KILL
    };
    /// A command, and whose it is.
    struct Call
    {
        const AgentMessage &message;
        QString step;
        Redactor redactor; ///< of the job
        bool ends = false; ///< the job is being cancelled: nothing new is started
    };

    EngineWorkers(Place place, const QVector<WorkerRule> &rules, const WorkerPoolRules &pool, QObject *parent);
    ~EngineWorkers() override; ///< kills what still runs

    /// Makes the folder of commands. Fails where that cannot be done: then no worker is used.
    Result<void> prepare();
    QString commandFolder() const; ///< comes first on the jobs' PATH

    void serve(const Call &call, const AgentServer::Reply &reply);
    void tend(int worker, WorkerCare care);
    /// The last step has ended: processes end if the rules say so. Later commands get new ones.
    void onRunEnded();
    /// Nothing new is taken, processes are ended in order; emptied() follows, later, if there are any.
    void quit();
    bool isEmpty() const; ///< no process
    WorkerBoard board() const;

Q_SIGNALS:
    void changed(const slipway::WorkerBoard &board); ///< at most twice a second
    void emptied();
    void noted(const QString &step, const QString &text); ///< `step` may be empty

private:
    struct Waiting
    {
        AgentServer::Reply reply;
        QString step, command;
        WorkerRule rule;
        Redactor redactor;
        QPointer<WorkerPool> pool;
        quint64 ticket = 0;
        QString logPath; ///< what its worker writes there meanwhile is of this request; empty: not known
    };

    Result<void> link(const QString &program, const QString &name) const;
    Result<void> writeRules() const;
    Result<QString> standIn() const;
    Result<void> unpackShipped() const;
    WorkerRule located(WorkerRule rule) const;
    QString locate(const QString &word) const;
    void openPool();
    void ask(const WorkerRule &rule, int taken, const Call &call, const AgentServer::Reply &reply);
    void onBegan(quint64 number, const QString &logPath);
    void onOutcome(quint64 number, const WorkerPool::Outcome &outcome);
    void runAsProcess(const Waiting &waiting, const QString &why);
    void note(const QString &step, const QString &about, const QString &text);
    void onEmptied(WorkerPool *pool);
    void show();

    const Place m_place;
    const QVector<WorkerRule> m_written; ///< the rules as the release file has them
    QVector<WorkerRule> m_rules; ///< the same with their files found
    const WorkerPoolRules m_poolRules;
    std::unique_ptr<WorkerPool> m_pool;
    std::vector<std::unique_ptr<WorkerPool>> m_ending;
    WorkerBoard m_lastBoard; ///< of a pool that has ended
    QHash<quint64, Waiting> m_waiting;
    QHash<QString, int> m_notes; ///< how many there are, by what they are about
    QVector<QByteArray> m_secrets; ///< values that went to workers
    QTimer m_show;
    quint64 m_last = 0;
    bool m_quitting = false;
};

} // namespace slipway
