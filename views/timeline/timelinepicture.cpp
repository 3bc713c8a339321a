// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepicture.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway {

namespace {

/// When the levels of a build order let the next one start.
QVector<TimelineBoundary> boundariesOf(const TimelineQuestion &question, const ReleaseTimeline &timeline)
{
    QVector<TimelineBoundary> found;
    if (question.doneLevels.isEmpty())
        return found;
    QHash<QString, qint64> ends;
    for (const auto &segment : timeline.segments)
        ends[segment.step] = std::max(ends.value(segment.step), segment.toMs);
    const auto &graph = *question.graph;
    for (const auto wait : question.doneLevels) {
        TimelineBoundary boundary {0, graph.node(wait).label};
        for (const auto edge : graph.incoming(wait)) {
            const auto from = graph.edge(edge).from;
            boundary.utcMs = std::max(boundary.utcMs, ends.value(graph.node(from).id));
            for (const auto member : graph.members(from))
                boundary.utcMs = std::max(boundary.utcMs, ends.value(graph.node(member).id));
        }
        if (boundary.utcMs > 0)
            found.append(boundary);
    }
    std::sort(found.begin(), found.end(), [](const TimelineBoundary &a, const TimelineBoundary &b) { return a.utcMs < b.utcMs; });
    return found;
}

QString labelOf(const TimelineQuestion &question, const QString &step)
{
    for (const auto *graph : {question.graph.get(), question.drawn.get()}) {
        if (const auto node = graph->find(step); node != kNoNode)
            return graph->node(node).label;
    }
    return step;
}

} // namespace

bool isLevelEnd(const StepNode &node)
{
    static const QRegularExpression levelDone(QStringLiteral("\\Alevel-[0-9]+-done\\z"));
    return node.kind == NodeKind::Wait && levelDone.match(node.key).hasMatch();
}

TimelinePicturePtr makeTimelinePicture(const TimelineQuestion &question)
{
    auto picture = std::make_shared<TimelinePicture>();
    picture->timeline = makeTimeline(question.times, *question.graph, question.nowMs);
    picture->running = question.running;
    picture->history = question.history;
    for (const auto &segment : picture->timeline.segments) {
        if (!picture->labels.contains(segment.step))
            picture->labels.insert(segment.step, labelOf(question, segment.step));
    }
    picture->lanes = layOutLanes(picture->timeline, question.byWorker ? LaneMode::Worker : LaneMode::Step,
        [&](const QString &step) { return picture->label(step); }, question.groups);
    picture->boundaries = boundariesOf(question, picture->timeline);
    picture->approvedMs = question.approvedMs;
    if (picture->running) {
        const auto approved = question.approvedMs > 0 ? question.approvedMs : question.nowMs;
        picture->expected = expectedFinish(*question.graph, question.times, question.history, picture->timeline.endMs, approved);
    }
    return picture;
}

} // namespace slipway
