// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/hostbudget.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr qint64 kFirstBackoffMs = 1000;
constexpr qint64 kClockSlackMs = 1000; ///< set back by less: clocks are adjusted all the time
constexpr qint64 kUnsaidWaitMs = 30'000; ///< after a 429 that does not say how long
constexpr qint64 kLongestSaidMs = 60 * 60'000LL; ///< a server that says more has its clock wrong, or is hostile

std::optional<qint64> number(const QByteArray &text)
{
    bool good = false;
    const auto value = text.trimmed().toLongLong(&good);
    return good && value >= 0 ? std::optional(value) : std::nullopt;
}

/// What a server says in seconds, which may be any number.
qint64 saidMs(qint64 seconds)
{
    return std::min(seconds, kLongestSaidMs / 1000) * 1000;
}

} // namespace

QByteArray headerOf(const HttpHeaders &headers, const QByteArray &name)
{
    const auto it = std::find_if(headers.cbegin(), headers.cend(), [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return it == headers.cend() ? QByteArray() : it->second;
}

std::optional<qint64> httpDateMs(const QByteArray &text)
{
    auto time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

std::optional<qint64> retryAfterMs(const HttpHeaders &headers, qint64 nowMs)
{
    const auto text = headerOf(headers, "Retry-After").trimmed();
    if (const auto seconds = number(text))
        return saidMs(*seconds);
    const auto at = httpDateMs(text);
    if (!at)
        return std::nullopt;
    // Its own clock may be off: what counts is how far ahead it is there.
    return std::clamp<qint64>(*at - httpDateMs(headerOf(headers, "Date")).value_or(nowMs), 0, kLongestSaidMs);
}

HostBudget::HostBudget(Dice dice)
    : m_dice(dice ? std::move(dice) : Dice([] { return QRandomGenerator::global()->generateDouble(); }))
{
}

/// Up to a quarter more, so that many windows do not come back at once.
qint64 HostBudget::spread(qint64 ms) const
{
    return ms + jitter(ms / 4);
}

/// A clock that was set right must not keep us waiting for what it said before.
void HostBudget::follow(qint64 nowMs)
{
    if (nowMs < m_seenMs - kClockSlackMs) {
        const auto back = m_seenMs - nowMs;
        for (auto *moment : {&m_limitedUntil, &m_backoffUntil, &m_sentMs})
            *moment = std::max<qint64>(0, *moment - back);
        for (auto &allowance : m_allowances)
            allowance.resetMs -= back;
        m_seenMs = nowMs;
    }
    m_seenMs = std::max(m_seenMs, nowMs);
}

qint64 HostBudget::notBefore(Purpose purpose, qint64 nowMs)
{
    follow(nowMs);
    auto at = std::max(nowMs, m_limitedUntil);
    const bool mayWait = purpose != Purpose::Act;
    if (mayWait)
        at = std::max(at, m_backoffUntil);
    for (const auto &allowance : m_allowances) {
        if (allowance.resetMs <= nowMs)
            continue;
        const auto kept = mayWait ? std::min(kHeldBackForPeople, allowance.limit / 4) : 0;
        const auto free = allowance.remaining - kept;
        if (free <= 0)
            at = std::max(at, allowance.resetMs);
        else if (mayWait && free * 2 < allowance.limit)
            at = std::max(at, std::min(m_sentMs + (purpose == Purpose::Extra ? 2 : 1) * (allowance.resetMs - nowMs) / free, allowance.resetMs));
    }
    return at;
}

void HostBudget::sent(qint64 nowMs)
{
    follow(nowMs);
    m_sentMs = nowMs;
    for (auto &allowance : m_allowances) {
        if (allowance.resetMs > nowMs && allowance.remaining > 0)
            --allowance.remaining;
    }
}

void HostBudget::note(const HttpHeaders &headers, const QByteArray &prefix, qint64 nowMs)
{
    const auto limit = number(headerOf(headers, prefix + "-Limit"));
    const auto left = number(headerOf(headers, prefix + "-Remaining"));
    const auto reset = number(headerOf(headers, prefix + "-Reset"));
    if (!left || !reset)
        return;
    m_allowances[prefix] = {int(std::min<qint64>(limit.value_or(*left), 1'000'000)), int(std::min<qint64>(*left, 1'000'000)),
        nowMs + saidMs(*reset)};
}

void HostBudget::answered(int status, const HttpHeaders &headers, qint64 nowMs)
{
    follow(nowMs);
    for (const auto *prefix : {"RateLimit", "RateLimit-User"})
        note(headers, prefix, nowMs);
    if (status == 429 || status == 503) {
        auto wait = retryAfterMs(headers, nowMs);
        const auto reset = number(headerOf(headers, "RateLimit-Reset"));
        if (!wait && status == 429)
            wait = reset ? saidMs(*reset) : kUnsaidWaitMs;
        if (wait) {
            m_limitedUntil = std::max(m_limitedUntil, nowMs + spread(std::max<qint64>(*wait, 1000)));
            m_failures = 0;
            return;
        }
    }
    if (status >= 500)
        return failed(nowMs);
    m_failures = 0;
    m_backoffUntil = 0;
}

void HostBudget::failed(qint64 nowMs)
{
    follow(nowMs);
    m_failures = std::min(m_failures + 1, 30);
    const auto wait = std::min(kLongestBackoffMs, kFirstBackoffMs << std::min(m_failures - 1, 10));
    m_backoffUntil = nowMs + spread(wait);
}

std::optional<qint64> HostBudget::limitedUntil(qint64 nowMs) const
{
    return m_limitedUntil > nowMs ? std::optional(m_limitedUntil) : std::nullopt;
}

std::optional<int> HostBudget::remaining(qint64 nowMs) const
{
    std::optional<int> least;
    for (const auto &allowance : m_allowances) {
        if (allowance.resetMs > nowMs && (!least || allowance.remaining < *least))
            least = allowance.remaining;
    }
    return least;
}

} // namespace slipway
