// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remotedeed.h"

#include "core/jsontexts.h"
#include "core/parsejson.h"

#include <utility>

namespace slipway {

QString messageOfAnswer(const HttpAnswer &answer)
{
    const auto json = parseJson(answer.body);
    // Taskcluster repeats the request after a line of dashes.
    return memberText(json, "message").section(QStringLiteral("\n---"), 0, 0).trimmed().left(500);
}

RemoteDeed::RemoteDeed(Desk desk, QObject *parent)
    : QObject(parent)
    , m_desk(std::move(desk))
    , m_sender(m_desk.transport, m_desk.ticker, m_desk.budget)
{
}

void RemoteDeed::look(HttpRequest request, Answered done)
{
    m_sender.send(std::move(request), m_desk.read, std::move(done), [this](const Error &error) {
        // Signed out while it was being settled: that does not undo what was sent.
        if (m_acted)
            settleLater();
        else
            refuse(error.message, error.hint, ErrorCode::NotTrusted);
    });
}

bool RemoteDeed::refusedLook(const HttpAnswer &answer)
{
    if (answer.isGood())
        return false;
    if (answer.error)
        refuse(answer.error->message, tr("nothing was sent"));
    else if (answer.status == 401)
        refuse(tr("the engine refuses these credentials"), tr("nothing was sent; use another token"), ErrorCode::NotTrusted);
    else
        refuse(tr("the engine answers with status %1").arg(answer.status), messageOfAnswer(answer));
    return true;
}

void RemoteDeed::act(HttpRequest request, const Result<void> &written)
{
    if (written.failed()) {
        const auto &why = written.error();
        return refuse(why.message, why.code == ErrorCode::Stale ? why.hint : tr("nothing was sent, because it could not be written down"), why.code);
    }
    m_acted = true;
    m_sender.send(std::move(request), m_desk.act, [this](const HttpAnswer &answer) { onActed(answer); },
        [this](const Error &error) { refuse(error.message, error.hint, ErrorCode::NotTrusted); });
}

void RemoteDeed::onActed(const HttpAnswer &answer)
{
    m_status = answer.status;
    if (answer.error && !answer.mayHaveArrived)
        return refuse(answer.error->message, tr("the request did not reach the engine; try again"));
    if (answer.error || answer.status >= 500) {
        Q_EMIT unsettled();
        return settleLater(); // it may have been done
    }
    answered(answer);
}

void RemoteDeed::answered(const HttpAnswer &answer)
{
    if (answer.isGood())
        return settle();
    const auto why = refusal(answer);
    refuse(why.message, why.hint, why.code);
}

Error RemoteDeed::refusal(const HttpAnswer &answer) const
{
    if (answer.status == 429)
        return {ErrorCode::Refused, tr("the engine wants fewer requests"), tr("nothing was done; try again later"), {}};
    return {ErrorCode::Refused, tr("the engine refuses (status %1)").arg(answer.status), messageOfAnswer(answer), {}};
}

void RemoteDeed::settle()
{
    look(settleRequest(), [this](const HttpAnswer &answer) { settled(answer); });
}

void RemoteDeed::settleLater()
{
    if (++m_reads > kReadsToSettle) {
        return finish(Ending::Unknown,
            {ErrorCode::Io, tr("it was sent, and whether it was done is not known"), tr("look at the engine before anything else; it was not sent a second time"), {}});
    }
    m_sender.wait(PollPace::kQuickMs, [this] { settle(); });
}

void RemoteDeed::refuse(const QString &message, const QString &hint, ErrorCode code)
{
    finish(Ending::Refused, {code, message, hint, {}});
}

void RemoteDeed::finish(Ending ending, const Error &error)
{
    if (!std::exchange(m_ended, true))
        ended(ending, error);
}

} // namespace slipway
