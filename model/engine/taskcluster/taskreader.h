// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "engine/remote/signedsender.h"

#include <QStringList>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace slipway {

class RemoteDesk;

/// What asking a deployment of Taskcluster takes. Transport and ticker outlive whoever has it.
struct TaskclusterTools
{
    Transport *transport = nullptr;
    Ticker *ticker = nullptr;
    std::function<std::shared_ptr<HostBudget>(const QUrl &url)> budget; ///< one for all that goes to the same server
    RemoteWatch::Signer signer;
};

TaskclusterTools toolsOf(RemoteDesk *desk, RemoteWatch::Signer signer); ///< on the desk's thread

/// Reads from one deployment: a few requests at a time, in the order they were asked for. What fails for the network's or
/// the server's sake is asked again, each time signed anew (spec/taskgraph.md 9.2, "Errors"). Only for calls that change
/// nothing. Where a redirect is to be followed it goes there without the Authorization header, over https, or to this machine
/// if the deployment is on it. Forgets everything when deleted. Lives on the engine thread.
class TaskReader
{
public:
    struct Wish
    {
        QStringList path; ///< below /api; each part is one component
        QString query {};
        QByteArray body {}; ///< not empty: POST
        qint64 maxBytes = 32LL * 1024 * 1024;
        bool follows = false; ///< a redirect
    };
    /// Called once for each ask(), never from within it; may ask again, must not delete the reader.
    using Done = std::function<void(const HttpAnswer &answer)>;

    TaskReader(QUrl root, TaskclusterTools tools);
    ~TaskReader();
    Q_DISABLE_COPY_MOVE(TaskReader)

    const QUrl &root() const { return m_root; }
    Ticker *ticker() const { return m_tools.ticker; }
    void ask(Wish wish, Done done);
    /// public/NAME of the latest run of a task.
    void askArtifact(const QString &task, const QString &name, qint64 maxBytes, Done done);
    bool isIdle() const { return m_running.empty() && m_waiting.empty(); }

    static constexpr int kAtATime = 4, kTries = 5, kRedirects = 3;

private:
    class Job;
    void startSome();
    void finish(Job *job, const HttpAnswer &answer);

    const QUrl m_root;
    const TaskclusterTools m_tools;
    std::deque<std::pair<Wish, Done>> m_waiting;
    std::vector<std::unique_ptr<Job>> m_running;
    std::unique_ptr<Job> m_last; ///< that finished: it may be the one that calls
    quint64 m_alarm = 0;
};

/// The answer's JSON; discarded for what is none.
Json jsonOf(const HttpAnswer &answer);
/// What an API of Taskcluster says went wrong, without the request it repeats at the end; else what happened.
QString faultTextOf(const HttpAnswer &answer);

} // namespace slipway
