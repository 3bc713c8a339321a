// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/owntime.h"

#include <QFile>

#include <chrono>

namespace slipway::testing {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 kSlower = 5;
#elif defined(__has_feature)
constexpr qint64 kSlower = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) ? 5 : 1;
#else
constexpr qint64 kSlower = 1;
#endif

// Nanoseconds that this thread stood ready without a core: the second number of schedstat.
qint64 waitedForACore()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong();
}

qint64 now()
{
    const auto wall = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(wall).count() - waitedForACore();
}

} // namespace

OwnTime::OwnTime()
    : m_start(now())
{
}

qint64 OwnTime::milliseconds() const
{
    return (now() - m_start) / 1'000'000;
}

bool OwnTime::within(qint64 limit) const
{
    return milliseconds() <= limit * kSlower;
}

} // namespace slipway::testing
