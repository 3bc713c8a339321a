// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workerboard.h"
#include "worker/workerprocess.h"
#include "worker/workerspec.h"

#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

class WorkerOffice;

/// The worker processes of one release: gives each request to a fitting process that is free (the one that was busy
/// last), starts another up to the rule's limit, else lets the request wait; ends what is idle too long, too large or no
/// longer what its files say (spec/bazel-worker.md 4, 8, 9, 14). Requests never wait on a process that is ending. Lives
/// on the thread that makes it (the engine's), whose event loop drives it; nothing here blocks.
class WorkerPool : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString logFolder; ///< worker-N-NAME.log of each process; made if it is missing
        QString sandboxFolder; ///< below it are the sandboxes; emptied at the end
        qint64 memoryBytes = 0; ///< of all processes together: idle ones go, the largest first; 0: no limit
        int lookMs = 5000; ///< how often memory and idle times are looked at
        WorkerLimits ladder; ///< grace periods; the limit of a request counts for rules that have none
    };
    /// Comes exactly once for each ask(), from the event loop, unless the pool is deleted first.
    struct Outcome
    {
        bool answered = false; ///< else `error` says why it could not be served
        bool cancelled = false; ///< by cancel(): nothing else counts
        /// The worker never got the request (it could not be started, or ended before): the work may be done otherwise.
        /// False after it was sent: it may have done half of it.
        bool notSent = false;
        WorkResponse response;
        QStringList habits; ///< what a real Bazel would have made something else of
        QString worker; ///< "conan-install 3"
        Error error {}; ///< for a person, with how the process ended and its log
        QString brokenRule {}; ///< of the protocol, K1, K2 or K4 of spec/ux.md 4.1; empty: none
        qint64 logEnd = 0; ///< how far the log of a singleplex process had come with the answer
    };
    using Done = std::function<void(const Outcome &)>;
    /// Comes before the outcome, when a singleplex process gets the request: what that writes to this file up to the
    /// logEnd of the outcome is of this request. May come within ask(), and again with another file if that process never read it.
    using Began = std::function<void(const QString &logPath)>;

    explicit WorkerPool(Options options, QObject *parent = nullptr);
    /// Kills what still runs, without a word.
    ~WorkerPool() override;

    /// Flag files in `arguments` are expanded, relative to the key's folder; inputs and outputs are the rule's.
    quint64 ask(const WorkerSpec &spec, const QStringList &arguments, Done done, Began began = {});
    /// A request as it is: nothing is expanded, its inputs are those it names.
    quint64 ask(const WorkerSpec &spec, WorkRequest request, Done done, Began began = {});
    /// A request that waits is dropped; one that runs is cancelled if the worker understands that, else its answer is
    /// thrown away and, in a singleplex worker, the process ends. The outcome waits for the answer of a worker that
    /// understands, as long as the ladder takes; then its process ends.
    void cancel(quint64 ticket);
    /// Nothing new is taken; waiting requests fail; processes get their ladder. emptied() follows, later.
    void quit();
    bool isEmpty() const; ///< no process

    /// Ends the process by its ladder, what it has fails; Restart starts another one at once.
    void tend(int worker, WorkerCare care);
    /// A command of the rule ran as a process instead.
    void countFallback(const WorkerRule &rule);
    WorkerBoard board() const;

Q_SIGNALS:
    void changed(); ///< board() is another one; comes again only after board() was asked for
    void emptied();
    /// Something a person should know: "conan-install 3 was restarted: tool.py changed", "... has unexpectedly died".
    void noted(const QString &pool, const QString &text);

private:
    std::unique_ptr<WorkerOffice> m_office;
};

} // namespace slipway
