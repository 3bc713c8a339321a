// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/expectedfinish.h"
#include "release/timelinelanes.h"

#include <memory>

namespace slipway {

/// A moment between two stretches of a run, such as the end of a level of a build order.
struct TimelineBoundary
{
    qint64 utcMs = 0;
    QString text;
};

/// What a timeline shows: an immutable picture of a moment, shared by chart, table and exports.
struct TimelinePicture
{
    ReleaseTimeline timeline;
    TimelineLanes lanes;
    ReleaseHistory history;
    QHash<QString, QString> labels; ///< of the steps that have segments
    ExpectedFinish expected; ///< atMs 0: not asked, or nothing is left
    QVector<TimelineBoundary> boundaries {}; ///< in order of time
    qint64 approvedMs = 0; ///< when the person who was asked would approve; 0: now
    bool running = false;

    QString label(const QString &step) const { return labels.value(step, step); }
    DurationStats usual(const TimelineSegment &segment) const;
};

using TimelinePicturePtr = std::shared_ptr<const TimelinePicture>;

namespace timelinewords {

QString axisTime(qint64 ms); ///< shorter, for the axis: "30 s", "5 min", "1 h 30 min"
QString clock(qint64 utcMs); ///< local time of day, with the day where it is not today
QString kind(const TimelineSegment &segment); ///< "Ran, passed", "Waited for a person" ...
/// "build-a, 3 of 8, attempt 2": which of a step's segments it is.
QString name(const TimelinePicture &picture, const TimelineSegment &segment);
/// "1.2 s (usually 1.0 s, between 0.9 s and 1.4 s in 12 runs)" in plain text.
QString usual(const DurationStats &stats);
/// Everything there is to say about one segment, a line each, plain text.
QString details(const TimelinePicture &picture, const TimelineSegment &segment);
/// The sentences above the chart.
QString summary(const TimelinePicture &picture);

} // namespace timelinewords
} // namespace slipway
