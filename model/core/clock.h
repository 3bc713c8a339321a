// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QString;

namespace slipway {

/// Where "now" comes from, so that tests need no sleeps. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0; ///< milliseconds since the Unix epoch, UTC
};

class SystemClock : public Clock
{
public:
    qint64 nowMs() const override;
};

QString isoTime(qint64 ms); ///< "2026-05-13T06:57:12.345Z"

} // namespace slipway
