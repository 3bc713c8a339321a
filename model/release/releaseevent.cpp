// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/releaseevent.h"

#include "core/clock.h"

#include <array>

namespace slipway {

namespace {

constexpr std::array<const char *, 28> kNames {"release_started", "graph_loaded", "step_state", "job_started",
    "job_finished", "job_interrupted", "job_skipped", "gate_opened", "gate_decided", "meta_data_set",
    "annotation_added", "annotation_removed", "artifact_uploaded", "pipeline_uploaded", "action_refused", "warning",
    "trigger_recorded", "step_updated", "retry_requested", "rerun_requested", "cancel_requested",
    "restart_requested", "release_interrupted", "release_resumed", "release_finished", "command_recorded",
    "rehearsal_reported", "promotion_decided"};
static_assert(kNames.size() == size_t(EventType::PromotionDecided) + 1);

} // namespace

QString eventTypeName(EventType type)
{
    return QString::fromLatin1(kNames[size_t(type)]);
}

bool eventTypeFromName(const QString &name, EventType *type)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i])) {
            *type = EventType(i);
            return true;
        }
    }
    return false;
}

Json ReleaseEvent::toJson(const QString &releaseId) const
{
    Json line {{"seq", seq}, {"time", toStd(isoTime(timeMs))}, {"type", toStd(eventTypeName(type))},
        {"release", toStd(releaseId)}};
    if (!step.isEmpty())
        line["step"] = toStd(step);
    if (!job.isEmpty())
        line["job"] = toStd(job);
    for (const auto &[key, value] : data.items())
        line[key] = value;
    return line;
}

} // namespace slipway
