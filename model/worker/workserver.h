// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "worker/messagesplitter.h"
#include "worker/workmessages.h"

#include <atomic>
#include <functional>
#include <memory>

namespace slipway {

/// Whether the answer to a request is still wanted. Shared between the server's thread and the one that works.
using CancelFlag = std::atomic<bool>;

/// The worker's side of the protocol: reads requests, has them worked on, answers each exactly once
/// (spec/bazel-worker.md 6, 7, 15 W9 to W16, W22 to W29). Requests with id 0 are worked on one after the other, others at
/// the same time. Speaks only through the two file descriptors it is given; whoever makes it sees to it that nothing else
/// writes there (moveStdoutAway), and that SIGPIPE is ignored. Lives in one thread, which serve() blocks; the handler is called in threads of a pool.
class WorkServer
{
public:
    struct Options
    {
        WorkerProtocol protocol = WorkerProtocol::Proto;
        int jobs = 0; ///< requests worked on at the same time; 0: as many as there are processors
        qsizetype maxMessageBytes = kMaxMessageBytes;
    };
    /// Works on one request. What it throws becomes exit code 1 and its message; running out of memory ends the server.
    /// It should look at the flag now and then; after it has returned it may not touch any file.
    using Handler = std::function<WorkResponse(const WorkRequest &, const CancelFlag &)>;

    /// The descriptors stay the caller's.
    WorkServer(int in, int out, const Options &options, Handler handler);
    ~WorkServer(); ///< waits for handlers that still run; a program that was told to stop leaves by _exit()

    /// Serves until the input ends and every request is answered. Fails for a broken message, an id that is active
    /// twice, an output that cannot be written: what runs then is still answered where that can be.
    Result<void> serve();
    /// Makes serve() cancel everything and return soon. From any thread, and from a signal handler.
    void stop();

private:
    class Desk;

    Result<void> takeAll(MessageSplitter &splitter);

    const int m_in;
    const Options m_options;
    std::unique_ptr<Desk> m_desk;
    int m_wake[2] = {-1, -1}; ///< a pipe: stop() writes, serve() reads
};

/// Moves standard output to a new descriptor, which it gives, and lets whatever is printed go to standard error: a
/// library's or a child's chatter must not get between the answers (15, W2). -1 if that cannot be done.
int moveStdoutAway();
/// Moves standard input to a new descriptor, which it gives; who reads standard input finds its end and takes no
/// request away. -1 if that cannot be done.
int moveStdinAway();

} // namespace slipway
