// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace slipway::testing {

/// How long the thread that made it took since, without the time it stood ready but other programs had the cores. What
/// it slept, for a timer or another thread, counts. So a limit in a test is about our code and not about how busy the
/// machine is. Where the system does not tell (no /proc/thread-self/schedstat), this is the time on the wall.
class OwnTime
{
public:
    OwnTime();
    qint64 milliseconds() const;
    /// Whether no more than this many milliseconds passed. Sanitisers get several times as many.
    bool within(qint64 limit) const;

private:
    qint64 m_start; // ns
};

} // namespace slipway::testing

/// Fails the test, with the time it took, where more than LIMIT milliseconds passed.
#define QVERIFY_WITHIN(time, limit) \
    QVERIFY2((time).within(limit), qPrintable(QStringLiteral("%1 ms").arg((time).milliseconds())))
