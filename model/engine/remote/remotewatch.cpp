// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remotewatch.h"

#include "engine/remote/remotedeed.h"
#include "engine/remote/snapshotevents.h"

#include <algorithm>
#include <cstdlib>

namespace slipway {

namespace {

using State = RemoteConnection::State;

constexpr qint64 kSkewThatCounts = 2000; ///< below it the difference is the way of the answer
constexpr qint64 kGoneIntervalMs = 30'000; ///< a group may not be there yet
constexpr int kFaultsToBeOffline = 3;
constexpr qint64 kLongestFaultMs = 60'000; ///< between looks whose answers make no sense
constexpr qint64 kAwakeMs = 5000; ///< how often it is looked whether the machine was asleep
constexpr qint64 kSleptMs = 30'000; ///< an alarm that comes so late comes after a sleep
constexpr qint64 kLongestPauseMs = 20'000; ///< that a host's budget may make for and it is still called live: as the slowest pace
constexpr qint64 kAfterLimitMs = 1000; ///< within it all come back that waited for the same moment

/// The status, and what the engine says to it.
QString refusalText(const HttpAnswer &answer)
{
    constexpr qsizetype kMostWords = 64 * 1024; // more is no message
    const auto message = answer.body.size() <= kMostWords ? messageOfAnswer(answer) : QString();
    return message.isEmpty() ? RemoteWatch::tr("the engine answers with status %1").arg(answer.status)
                             : RemoteWatch::tr("the engine answers with status %1: %2").arg(answer.status).arg(message.left(200));
}

} // namespace

RemoteWatch::RemoteWatch(std::unique_ptr<RemoteSource> source, Transport *transport, Ticker *ticker, std::shared_ptr<HostBudget> budget,
    Signer signer, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_transport(transport)
    , m_ticker(ticker)
    , m_budget(std::move(budget))
    , m_signer(std::move(signer))
{
}

RemoteWatch::~RemoteWatch()
{
    m_transport->drop(m_ticket);
    m_ticker->cancel(m_alarm);
    m_ticker->cancel(m_staleAlarm);
}

void RemoteWatch::start()
{
    plan(m_ticker->nowMs());
}

void RemoteWatch::lookNow()
{
    m_whole = true;
    m_pace.hurry();
    if (m_looking)
        m_again = true; // what is under way may be older than what was just done
    else // signed out, too: once for each time somebody asks
        plan(m_ticker->nowMs());
}

void RemoteWatch::setSigner(Signer signer)
{
    m_signer = std::move(signer);
    if (m_connection.state != State::SignedOut)
        return;
    setConnection({m_seen ? State::Stale : State::Connecting, m_connection.sinceMs, 0, {}});
    lookNow();
}

void RemoteWatch::plan(qint64 earliestMs)
{
    m_ticker->cancel(m_alarm);
    const auto now = m_ticker->nowMs();
    auto at = m_budget->notBefore(HostBudget::Purpose::Poll, now);
    const bool held = at > std::max(now, earliestMs);
    m_heldUntilMs = held ? at : 0;
    allowForHolding();
    // Who was put off most often comes first.
    at = held ? at + m_budget->jitter(kAfterLimitMs >> std::min(m_turnsLost, 10)) : std::max(at, earliestMs);
    // It may have said so to another request to that host.
    if (const auto until = m_budget->limitedUntil(now); until && *until > earliestMs)
        setConnection({State::RateLimited, m_connection.sinceMs, *until, tr("the engine wants fewer requests")});
    m_alarm = m_ticker->after(at - now, [this] {
        m_alarm = 0;
        // Others spent from the same budget meanwhile.
        const auto due = m_ticker->nowMs();
        if (m_budget->notBefore(HostBudget::Purpose::Poll, due) <= due)
            return look();
        ++m_turnsLost;
        plan(due);
    });
}

void RemoteWatch::look()
{
    m_looking = true;
    m_turnsLost = 0;
    m_source->begin(m_whole);
    m_whole = false;
    ask();
}

void RemoteWatch::ask()
{
    auto request = m_source->request();
    const auto now = m_ticker->nowMs();
    if (m_signer) {
        auto signature = m_signer(request, now + m_skewMs);
        if (signature.failed()) {
            m_looking = false;
            setConnection({State::SignedOut, m_connection.sinceMs, 0, signature.error().message});
            return;
        }
        request.authorization = std::move(*signature);
    }
    m_budget->sent(now);
    m_ticket = m_transport->send(request, [this](const HttpAnswer &answer) { onAnswer(answer); });
}

void RemoteWatch::onAnswer(const HttpAnswer &answer)
{
    m_ticket = 0;
    const auto now = m_ticker->nowMs();
    const auto assumedSkew = m_skewMs;
    if (!answer.error)
        m_standIn = headerOf(answer.headers, "X-Slipway-Stand-In") == "1";
    if (answer.serverTimeMs)
        learnClock(answer.serverTimeMs - now);
    if (answer.error) {
        m_budget->failed(now);
        return onFault(answer.error->message, true);
    }
    m_budget->answered(answer.status, answer.headers, now);
    if (answer.status == 304 || answer.isGood())
        return onGood(answer);
    m_looking = false;
    m_whole = true;
    if (answer.status == 401 && std::llabs(m_skewMs - assumedSkew) > kSkewThatCounts && !std::exchange(m_triedSkew, true))
        return plan(now); // signed for another time than the server's, which this answer told
    if (answer.status == 401) { // no loop: only other credentials help
        setConnection({State::SignedOut, m_connection.sinceMs, 0, tr("the engine refuses these credentials")});
        return;
    }
    if (answer.status == 403 || answer.status == 404 || answer.status == 410) {
        setConnection({State::Gone, m_connection.sinceMs, 0, refusalText(answer)});
        return plan(now + kGoneIntervalMs);
    }
    if (const auto until = m_budget->limitedUntil(now)) {
        setConnection({State::RateLimited, m_connection.sinceMs, *until, tr("the engine wants fewer requests")});
        return plan(*until);
    }
    onFault(refusalText(answer), false);
}

/// The header counts in seconds and the answer took its way: what differs by little is no news, so that times told one after
/// the other stay comparable.
void RemoteWatch::learnClock(qint64 aheadMs)
{
    if (std::llabs(aheadMs) <= kSkewThatCounts)
        m_skewMs = 0;
    else if (std::llabs(aheadMs - m_skewMs) > kSkewThatCounts)
        m_skewMs = aheadMs;
}

void RemoteWatch::onGood(const HttpAnswer &answer)
{
    const auto taken = m_source->take(answer);
    if (taken.failed())
        return onFault(taken.error().toString(), false);
    if (*taken == RemoteSource::Look::More) {
        m_heldUntilMs = m_budget->notBefore(HostBudget::Purpose::Poll, m_ticker->nowMs());
        if (m_connection.state == State::Live)
            armStale(); // a look of many pages may take longer than its interval: it is answered all the while
        return askWhenAllowed();
    }
    finishLook(*taken == RemoteSource::Look::Changed);
}

/// Others spend from the same budget while it waits.
void RemoteWatch::askWhenAllowed()
{
    const auto now = m_ticker->nowMs();
    const auto at = m_budget->notBefore(HostBudget::Purpose::Poll, now);
    if (at <= now)
        return ask();
    m_alarm = m_ticker->after(at - now, [this] {
        m_alarm = 0;
        askWhenAllowed();
    });
}

void RemoteWatch::finishLook(bool changed)
{
    m_looking = false;
    m_faults = 0;
    m_triedSkew = false;
    const auto now = m_ticker->nowMs();
    m_pace.setMood(m_source->mood());
    m_pace.polled(changed);
    setConnection({State::Live, now, 0, {}});
    const auto interval = m_pace.intervalMs();
    plan(std::exchange(m_again, false) ? now : now + interval + m_budget->jitter(interval / 10));
    armStale();
    const auto before = m_seen;
    if (!changed && before)
        return;
    m_seen = m_source->snapshot();
    if (!m_seen)
        return;
    const RemoteSnapshot nothing;
    const auto &old = before ? *before : nothing;
    const auto events = eventsBetween(old, *m_seen, now, m_skewMs);
    Q_EMIT happened(m_seen, events, !before || !sameShape(old, *m_seen));
}

void RemoteWatch::setEdges(const QVector<RemoteEdge> &edges)
{
    // Before the first look was over the source keeps them for it.
    if (!m_source->setEdges(edges) || !m_seen)
        return;
    m_seen = m_source->snapshot();
    Q_EMIT happened(m_seen, {}, true);
}

void RemoteWatch::onFault(const QString &why, bool unreachable)
{
    m_looking = false;
    m_whole = true;
    m_pace.hurry();
    ++m_faults;
    const auto now = m_ticker->nowMs();
    const bool offline = unreachable && (m_faults >= kFaultsToBeOffline || !m_seen);
    setConnection({offline ? State::Offline : State::Stale, m_connection.sinceMs, 0, why});
    // The host's budget waits longer and longer while it fails; after answers that make no sense nobody else does.
    const auto wait = m_budget->failuresInARow() ? PollPace::kQuickMs : std::min(kLongestFaultMs, PollPace::kQuickMs << std::min(m_faults - 1, 10));
    plan(now + wait + m_budget->jitter(wait / 4));
}

/// A request that just hangs must not leave "live" standing.
void RemoteWatch::armStale()
{
    const auto now = m_ticker->nowMs();
    m_staleMs = now + m_pace.staleAfterMs() + 1;
    allowForHolding();
    watchStale();
}

/// Where the host's budget makes for longer pauses than the pace, what is shown is as fresh as may be for two of those.
void RemoteWatch::allowForHolding()
{
    const auto since = m_connection.sinceMs;
    m_staleMs = std::max(m_staleMs, since + 2 * std::clamp<qint64>(m_heldUntilMs - since, 0, kLongestPauseMs) + 1);
}

/// Alarms stand still while the machine sleeps, and its clock may be set back: it is looked at often, so that what was live
/// before is not called so after.
void RemoteWatch::watchStale()
{
    m_ticker->cancel(m_staleAlarm);
    const auto now = m_ticker->nowMs();
    const auto wait = std::clamp<qint64>(m_staleMs - now, 0, kAwakeMs);
    m_wakeMs = now + wait;
    m_staleAlarm = m_ticker->after(wait, [this] {
        m_staleAlarm = 0;
        onWake(m_ticker->nowMs() - m_wakeMs);
    });
}

void RemoteWatch::onWake(qint64 lateMs)
{
    if (lateMs < 0)
        m_staleMs += lateMs; // the clock was set back, and what it was armed for with it
    const bool slept = lateMs > kSleptMs;
    if (m_ticker->nowMs() < m_staleMs)
        watchStale();
    else if (m_connection.state == State::Live)
        setConnection({State::Stale, m_connection.sinceMs, 0,
            slept ? tr("this machine was asleep") : m_looking ? tr("the engine does not answer") : tr("the engine allows few requests just now")});
    if (slept && !m_looking && m_connection.state != State::SignedOut) // where only other credentials help
        lookNow();
}

void RemoteWatch::setConnection(RemoteConnection connection)
{
    if (connection == m_connection)
        return;
    const bool told = connection.state != m_connection.state || connection.untilMs != m_connection.untilMs || connection.why != m_connection.why;
    m_connection = std::move(connection);
    if (told)
        Q_EMIT connectionChanged(m_connection);
}

} // namespace slipway
