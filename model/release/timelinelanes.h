// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/history.h"
#include "release/releasetimeline.h"

#include <functional>

namespace slipway {

enum class LaneMode : quint8 { Step, Worker };

/// Which row each segment is drawn in. A lane (a step, a worker, the people) takes as many rows as it needs for
/// its segments not to overlap.
struct TimelineLanes
{
    struct Row
    {
        QString lane; ///< what people read
        QString step; ///< of a step's lane
        bool first = true; ///< the first row of its lane: the one that bears the name
        bool heading = false; ///< no lane: `lane` names the build whose lanes follow
    };
    QVector<Row> rows;
    QVector<int> rowOf; ///< by segment; -1: not drawn in this mode
};

using StepLabel = std::function<QString(const QString &step)>;

/// The builds that the steps of a release across engines belong to.
struct LaneGroups
{
    QStringList names; ///< in the order to be shown
    std::function<int(const QString &step)> of; ///< which of them; -1: none

    bool isEmpty() const { return names.size() < 2 || !of; }
};

/// By step: in the order in which they began. By worker: people first, then the workers, then what ran where
/// nobody recorded; waiting for a worker belongs to none. With several builds each has its lanes together, below its name. Pure.
TimelineLanes layOutLanes(const ReleaseTimeline &timeline, LaneMode mode, const StepLabel &label, const LaneGroups &groups = {});

/// step,label,attempt,job,variant,lane,kind,start_utc,end_utc,duration_ms,critical,median_ms: a line a segment,
/// RFC 4180. What goes on has no end_utc. A text that a spreadsheet would take for a formula gets a ' before it.
QByteArray timelineCsv(const ReleaseTimeline &timeline, const TimelineLanes &lanes, const ReleaseHistory &history, const StepLabel &label);

/// The same and what is known of the whole: {"total_ms","human_ms","critical_path":{},"gates":[],"segments":[]}.
Json timelineJson(const ReleaseTimeline &timeline, const TimelineLanes &lanes, const ReleaseHistory &history, const StepLabel &label);

} // namespace slipway
