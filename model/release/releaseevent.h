// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QMetaType>
#include <QVector>

namespace slipway {

/// Everything that can happen in a release. Names (eventTypeName) are stable: they are the `type` of the
/// journal and of `slipwayctl run`. The keys of `data` for each type are listed beside it.
enum class EventType : quint8 {
    /// file, file_digest, graph_digest, facts{} (secrets are null), jobs, who, work_folder, release_file (its text);
    /// rehearsal{} if it is one; kind "promotion" where nothing runs and a promotion is recorded
    ReleaseStarted,
    GraphLoaded, ///< graph_digest, nodes, edges; once at start
    StepState, ///< state (stepStateName), reason
    /// attempt, command, log (path relative to the release's folder), index (of the job within its step), variant
    /// (what tells it from its siblings), slot (0..jobs-1: which worker runs it); written before it starts
    JobStarted,
    JobFinished, ///< attempt, exit_status, signal, soft, outcome, duration_ms, will_retry, error
    JobInterrupted, ///< attempt: it was running when Slipway was stopped or died
    JobSkipped, ///< index, variant, reason: an adjustment of the matrix leaves this job out
    GateOpened, ///< label, prompt, fields[]: a gate now waits for a human
    GateDecided, ///< decision "approve"|"reject", who, reason, fields{}, graph_digest, file_digest, in_advance
    MetaDataSet, ///< key, value, message_id
    AnnotationAdded, ///< context, style, body, append, priority, scope, message_id
    AnnotationRemoved, ///< context, scope, message_id
    /// path, size, sha1, sha256, content_type, stored (path relative to the release's folder), message_id; of an engine
    /// elsewhere instead of stored: id (what Engine::download takes) and url (where it is; empty: only the engine knows)
    ArtifactUploaded,
    PipelineUploaded, ///< source (YAML text), file, env{} (what its interpolation reads), interpolate, replace, graph_digest
    ActionRefused, ///< action, message, who
    Warning, ///< message
    TriggerRecorded, ///< pipeline, branch, commit, message, env{}, meta_data{}, async: what would have been started
    StepUpdated, ///< attribute "label"|"notify"|"priority", value, append, message_id: `buildkite-agent step update`
    RetryRequested, ///< who, reason, only_failed: jobs of the step that passed stay as they are
    RerunRequested, ///< who, reason, steps[]: these start again; decisions on gates among them are void
    CancelRequested, ///< who, reason; step empty: the whole release
    RestartRequested, ///< who: an interrupted step is to run again
    ReleaseInterrupted, ///< reason: Slipway was stopped, or the former process ended without a word
    ReleaseResumed, ///< who
    /// state "passed"|"failed"|"canceled"; incomplete[] {step, label, uri, kind}: artifacts that the contract of
    /// the scenario expects and that nobody announced (only where there are any)
    ReleaseFinished,
    CommandRecorded, ///< a command that a rehearsal did not run, as RecordedCommand; message_id
    /// What a rehearsal comes to, as RehearsalReport; just before ReleaseFinished
    RehearsalReported,
    /// decision "submit", who, reason, plan_digest, flavor, build_number, version, previous_graph_ids[], input{} (what the
    /// action is sent), counts{}, estimate, warnings[] {rule, message}: somebody decided on a promotion (PromotionRecord)
    PromotionDecided,
};

QString eventTypeName(EventType type);
bool eventTypeFromName(const QString &name, EventType *type);

/// One fact about one release. A value; `seq` counts from 1 within the release without gaps.
struct ReleaseEvent
{
    qint64 seq = 0;
    qint64 timeMs = 0; ///< UTC
    EventType type = EventType::Warning;
    QString step; ///< node id; empty when it is about the whole release
    QString job; ///< uuid of the attempt; may be empty
    Json data = Json::object();

    /// {"seq","time","type","release","step","job", ...data}: one line of `slipwayctl run`.
    Json toJson(const QString &releaseId) const;
};

using ReleaseEvents = QVector<ReleaseEvent>;

} // namespace slipway

Q_DECLARE_METATYPE(slipway::ReleaseEvent)
Q_DECLARE_METATYPE(slipway::ReleaseEvents)
