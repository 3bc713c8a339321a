// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releasestate.h"

#include <QString>
#include <QVector>

#include <functional>

namespace slipway {

/// One bar of the timeline: an attempt of a step, or the time a gate waited for a person.
struct TimelineRow
{
    enum class Kind : quint8 { Passed, SoftFailed, Failed, Stopped, Running, Human };

    QString step;
    QString label;
    Kind kind = Kind::Passed;
    qint64 fromMs = 0; ///< since the release started
    qint64 durationMs = 0;
};

struct Timeline
{
    QVector<TimelineRow> rows; ///< in order of starting
    int hidden = 0; ///< rows left out because they are the shortest
    qint64 totalMs = 0; ///< from the start of the release to its end or to now
    qint64 humanMs = 0; ///< time during which at least one gate waited for a person
};

/// Builds the timeline of a release as it stands at `nowMs`. Keeps the `limit` longest rows. Pure.
Timeline buildTimeline(
    const ReleaseState &state, qint64 nowMs, int limit, const std::function<QString(const QString &step)> &label);

} // namespace slipway
