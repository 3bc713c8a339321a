// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releasetimes.h"
#include "timeline/timelinewords.h"

#include <QVector>

namespace slipway {

/// All that a picture of a release's time is made of. A value.
struct TimelineQuestion
{
    ReleaseTimes times;
    StepGraphPtr graph, drawn; ///< the steps, and what views draw of them (ReleaseSession)
    ReleaseHistory history;
    LaneGroups groups;
    QVector<NodeIndex> doneLevels; ///< the waits between the levels of a build order that are over
    qint64 nowMs = 0;
    qint64 approvedMs = 0; ///< when the person who was asked would approve; 0: now
    bool running = false, byWorker = false;
};

/// Any thread; for a large release it takes longer than a window may stand still.
TimelinePicturePtr makeTimelinePicture(const TimelineQuestion &question);

/// Whether it is the wait behind a level of a build order (levelDoneKey).
bool isLevelEnd(const StepNode &node);

} // namespace slipway
