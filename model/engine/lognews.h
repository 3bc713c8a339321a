// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace slipway {

/// How it stands with the log of a job at an engine elsewhere: what the file that JobStarted names holds of it. A plain value.
struct LogNews
{
    enum class State : quint8 {
        Unknown, ///< nobody asked yet
        Fetching,
        Followed, ///< the file grows as the job writes
        Whole, ///< the job is over, and all that is there has come
        Paused, ///< nobody looks any more: the file stays as it is
        Failed, ///< `why`; it is tried again while somebody looks
    };

    QString job;
    State state = State::Unknown;
    qint64 bytes = 0; ///< in the file
    qint64 leftOut = 0; ///< bytes at the beginning of an old log that were not fetched
    QString why;

    bool operator==(const LogNews &) const = default;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::LogNews)
