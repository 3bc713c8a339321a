// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "worker/messagesplitter.h"
#include "worker/workmessages.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace slipway {

/// What a worker declares of itself. A plain value.
struct WorkerTraits
{
    WorkerProtocol protocol = WorkerProtocol::Proto;
    bool multiplex = false; ///< several requests at once, told apart by their ids
    bool cancellable = false; ///< understands cancel requests; nothing is ever cancelled at others (spec/bazel-worker.md 0.14)
    bool keepsIds = false; ///< a request's own id is sent unless it is 0, as old Bazels do (0.7); else ids are given here
};

/// The server's side of one worker's two streams, without the streams: what is asked becomes bytes to write, bytes that
/// were read become answers. Keeps the rules of spec/bazel-worker.md 5 to 7 and the stricter ones of 14: every request is
/// answered exactly once; whatever else comes is a fault, after which the worker is good for nothing and everything in
/// flight has failed. A ticket is the caller's name of a request, unique for ever. One thread; no clock, no process.
class WorkerConversation
{
public:
    struct Answer
    {
        quint64 ticket = 0;
        WorkResponse response;
        bool cancelled = false; ///< cancel() came before it: nothing of the response counts
        QStringList habits; ///< what real Bazel would have made something else of (JSON)
    };

    explicit WorkerConversation(const WorkerTraits &traits);

    const WorkerTraits &traits() const { return m_traits; }
    /// Whether another request may be asked now.
    bool isFree() const { return !m_fault && (m_traits.multiplex || m_active.empty()); }
    /// The bytes to write, with one write. The request's id is set here (but see WorkerTraits::keepsIds; an id that is in
    /// flight is refused). Fails, and the worker with it, if it said something that nobody had asked for.
    Result<QByteArray> ask(quint64 ticket, const WorkRequest &request);
    /// The bytes that ask the worker to drop a request; nothing if it does not understand that, was asked already, or has
    /// answered. Its one answer still comes, and its id stays taken until then.
    QByteArray cancel(quint64 ticket);
    /// The bytes that ask the worker to drop a request it has answered already: it has to pass over them (7). Nothing if
    /// a request with this id is in flight.
    QByteArray cancelLate(qint32 id) const;
    /// Bytes the worker wrote. Answers that came before a fault are in `answers`, too.
    Result<void> feed(QByteArrayView bytes, std::vector<Answer> &answers);
    /// The worker closed its output. Fails if something was in flight or half said.
    Result<void> finish();

    std::vector<quint64> inFlight() const; ///< tickets, the oldest first
    const std::optional<Error> &fault() const { return m_fault; }
    /// Which rule the fault breaks (spec/ux.md 4.1, K1 to K4): "WORKER-STDOUT", "WORKER-ID", "WORKER-DOUBLE"; empty if
    /// none or another.
    const QString &brokenRule() const { return m_brokenRule; }
    /// What the worker wrote and nothing could be made of.
    QString recorded() const { return m_splitter->recorded(); }

private:
    struct Asked
    {
        quint64 ticket = 0;
        bool cancelled = false;
    };

    Result<void> accept(WorkResponse &response, QByteArrayView message, std::vector<Answer> &answers);
    tl::unexpected<Error> fall(const Error &error);
    tl::unexpected<Error> fall(const QString &rule, const QString &message, const QString &hint = {});
    qint32 idFor(const WorkRequest &request);
    QStringList habitsOf(const WorkResponse &response, QByteArrayView message) const;

    const WorkerTraits m_traits;
    std::unique_ptr<MessageSplitter> m_splitter;
    std::map<qint32, Asked> m_active; ///< by request id
    std::optional<Error> m_fault;
    QString m_brokenRule;
    qint32 m_lastId = 0;
    bool m_hasAnswered = false;
};

} // namespace slipway
