// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QPair>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace slipway {

using HttpHeaders = QVector<QPair<QByteArray, QByteArray>>; ///< names as the server wrote them

/// The first header of that name, whatever its case; empty if there is none.
QByteArray headerOf(const HttpHeaders &headers, const QByteArray &name);
/// The moment of a header such as Date (RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT"), in ms since the epoch.
std::optional<qint64> httpDateMs(const QByteArray &text);
/// `Retry-After`: seconds from now, be it a number or a date; nothing if it is neither.
std::optional<qint64> retryAfterMs(const HttpHeaders &headers, qint64 nowMs);

/// When a host may be asked again: one for all that goes to it (spec/buildkite.md f.1, "rate limits";
/// spec/taskgraph.md 9.2, "Errors"). Keeps what the server said of its limits, waits out a 429 or 503, backs off while
/// it does not answer, and holds part of the allowance back for what people do. Where the allowance runs low, what may wait is
/// spread over the time that is left of it. Never waits itself: it tells when. No clock and no thread of its own; where the
/// clock it is told the time by is set back, all it waits for moves with it.
class HostBudget
{
public:
    /// Between 0 and 1: how far into the allowed spread a wait falls. Tests give their own.
    using Dice = std::function<double()>;
    enum class Purpose : quint8 {
        Poll, ///< may wait
        Extra, ///< may wait longer: where little is left, polls come first
        Act, ///< a person did something: waits only where the server has said so
    };

    explicit HostBudget(Dice dice = {});

    /// The earliest moment for another request; not after `nowMs`: now.
    qint64 notBefore(Purpose purpose, qint64 nowMs);
    void sent(qint64 nowMs);
    /// An answer came, with any status. What it says of limits counts from now on.
    void answered(int status, const HttpHeaders &headers, qint64 nowMs);
    /// No answer: refused, reset, timed out.
    void failed(qint64 nowMs);

    /// Until when the server wants no more requests, if it said so and that is still ahead.
    std::optional<qint64> limitedUntil(qint64 nowMs) const;
    int failuresInARow() const { return m_failures; }
    /// Requests left until the limit is reset, as the server says; nothing if it says nothing.
    std::optional<int> remaining(qint64 nowMs) const;
    /// Up to `mostMs`, by the dice: what asks by the clock adds it, so that many do not ask in step.
    qint64 jitter(qint64 mostMs) const { return qint64(double(mostMs) * m_dice()); }

    static constexpr int kHeldBackForPeople = 5; ///< requests of every allowance
    static constexpr qint64 kLongestBackoffMs = 120'000;

private:
    struct Allowance
    {
        int limit = 0, remaining = 0;
        qint64 resetMs = 0;
    };

    qint64 spread(qint64 ms) const;
    void follow(qint64 nowMs);
    void note(const HttpHeaders &headers, const QByteArray &prefix, qint64 nowMs);

    Dice m_dice;
    QMap<QByteArray, Allowance> m_allowances; ///< by the prefix of their headers
    qint64 m_limitedUntil = 0, m_backoffUntil = 0;
    qint64 m_sentMs = 0, m_seenMs = 0; ///< the last request; the latest time that was told
    int m_failures = 0;
};

} // namespace slipway
