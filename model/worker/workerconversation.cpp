// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerconversation.h"

#include "worker/messagecodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkerConversation)
};

const auto kStdout = QStringLiteral("WORKER-STDOUT");
const auto kId = QStringLiteral("WORKER-ID");
const auto kDouble = QStringLiteral("WORKER-DOUBLE");
constexpr qsizetype kShortestFirst = 5; ///< characters that Bazel's JSON reader wants before it looks (0.1)

QString onlyAnswers()
{
    return Words::tr("A worker may write nothing but answers to its standard output; let it write everything else to standard error.");
}

} // namespace

WorkerConversation::WorkerConversation(const WorkerTraits &traits)
    : m_traits(traits)
    , m_splitter(MessageSplitter::make(traits.protocol, MessageKind::Response))
{
}

tl::unexpected<Error> WorkerConversation::fall(const Error &error)
{
    m_fault = error;
    return fail(error);
}

tl::unexpected<Error> WorkerConversation::fall(const QString &rule, const QString &message, const QString &hint)
{
    m_brokenRule = rule;
    return fall({ErrorCode::BadInput, message, hint, {}});
}

qint32 WorkerConversation::idFor(const WorkRequest &request)
{
    if (m_traits.keepsIds && request.requestId != 0)
        return request.requestId;
    if (!m_traits.multiplex)
        return 0;
    do
        m_lastId = m_lastId == std::numeric_limits<qint32>::max() ? 1 : m_lastId + 1;
    while (m_active.contains(m_lastId));
    return m_lastId;
}

Result<QByteArray> WorkerConversation::ask(quint64 ticket, const WorkRequest &request)
{
    if (m_fault)
        return fail(*m_fault);
    if (!isFree())
        return fail(ErrorCode::Refused, Words::tr("This worker takes one request at a time, and has one"));
    // Bytes left over now would be taken for the answer to what is asked next (14.3).
    if (!m_traits.multiplex && m_splitter->pending() > 0)
        return fall(kStdout, Words::tr("The worker wrote something that was not asked for: %1").arg(m_splitter->recorded()), onlyAnswers());
    const auto id = idFor(request);
    if (!m_active.try_emplace(id, Asked {ticket, false}).second)
        return fail(ErrorCode::Refused, Words::tr("A request with the id %1 is in flight").arg(id));
    return encodeRequest(m_traits.protocol, request, id);
}

QByteArray WorkerConversation::cancel(quint64 ticket)
{
    const auto found = std::find_if(m_active.begin(), m_active.end(), [ticket](const auto &asked) { return asked.second.ticket == ticket; });
    if (found == m_active.end() || found->second.cancelled || !m_traits.cancellable || m_fault)
        return {};
    found->second.cancelled = true;
    WorkRequest request;
    request.requestId = found->first;
    request.cancel = true;
    return encodeMessage(m_traits.protocol, request);
}

QByteArray WorkerConversation::cancelLate(qint32 id) const
{
    if (m_active.contains(id) || m_fault)
        return {};
    WorkRequest request;
    request.requestId = id;
    request.cancel = true;
    return encodeMessage(m_traits.protocol, request);
}

Result<void> WorkerConversation::feed(QByteArrayView bytes, std::vector<Answer> &answers)
{
    if (m_fault)
        return fail(*m_fault);
    m_splitter->feed(bytes);
    for (;;) {
        const auto next = m_splitter->next();
        if (next.failed()) {
            m_brokenRule = kStdout;
            return fall({next.error().code, next.error().message, onlyAnswers(), {}});
        }
        if (!*next)
            return {};
        auto response = decodeResponse(m_traits.protocol, **next);
        if (response.failed()) {
            m_brokenRule = kStdout;
            return fall(response.error());
        }
        if (const auto accepted = accept(*response, **next, answers); accepted.failed())
            return accepted;
    }
}

Result<void> WorkerConversation::accept(WorkResponse &response, QByteArrayView message, std::vector<Answer> &answers)
{
    auto found = m_active.find(response.requestId);
    // Singleplex workers may leave the id out: there is one request it can be (15, S45).
    if (found == m_active.end() && response.requestId == 0 && !m_traits.multiplex)
        found = m_active.begin();
    if (found == m_active.end()) {
        if (m_active.empty())
            return fall(kDouble, Words::tr("The worker answered request %1, and nothing was asked: it answers twice, or unasked").arg(response.requestId));
        QStringList ids;
        for (const auto &[id, asked] : m_active)
            ids.append(QString::number(id));
        return fall(kId, Words::tr("The worker answered request %1; asked are: %2").arg(response.requestId).arg(ids.join(QStringLiteral(", "))),
            Words::tr("Let the worker give each answer the request_id of its request."));
    }
    const auto asked = found->second;
    if (response.wasCancelled && !asked.cancelled)
        return fall({}, Words::tr("The worker says that request %1 was cancelled; nobody cancelled it").arg(response.requestId));
    const auto id = found->first;
    m_active.erase(found);
    auto habits = habitsOf(response, message);
    if (response.requestId != id)
        habits.append(Words::tr("The answer to request %1 has no request_id: a multiplex Bazel waits for ever").arg(id));
    m_hasAnswered = true;
    answers.push_back({asked.ticket, std::move(response), asked.cancelled, std::move(habits)});
    return {};
}

QStringList WorkerConversation::habitsOf(const WorkResponse &response, QByteArrayView message) const
{
    if (m_traits.protocol == WorkerProtocol::Proto) {
        if (response.mended)
            return {Words::tr("The output is no UTF-8: Bazel refuses the whole answer")};
        return {};
    }
    auto habits = jsonHabits(message);
    if (!m_hasAnswered && message.size() < kShortestFirst)
        habits.append(Words::tr("The first answer has less than %1 characters: Bazel waits for more, for ever").arg(kShortestFirst));
    return habits;
}

Result<void> WorkerConversation::finish()
{
    if (m_fault)
        return fail(*m_fault);
    if (const auto end = m_splitter->finish(); end.failed()) {
        m_brokenRule = kStdout;
        return fall(end.error());
    }
    if (!m_active.empty())
        return fall({}, Words::tr("The worker closed its output; %n request(s) have no answer", nullptr, int(m_active.size())));
    return {};
}

std::vector<quint64> WorkerConversation::inFlight() const
{
    std::vector<quint64> tickets;
    for (const auto &[id, asked] : m_active)
        tickets.push_back(asked.ticket);
    std::sort(tickets.begin(), tickets.end());
    return tickets;
}

} // namespace slipway
