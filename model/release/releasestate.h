// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepstate.h"
#include "release/annotation.h"
#include "release/promotionrecord.h"
#include "release/recordedcommand.h"
#include "release/releaseevent.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace slipway {

/// One attempt of one job. A step has several jobs if it has a matrix or parallelism (pipeline/jobexpansion.h).
struct JobRun
{
    QString id;
    QString step;
    int attempt = 1; ///< of this job of the step, from 1
    int index = 0; ///< of the job within its step; 0 for the only one
    QString variant; ///< what tells it from its siblings: "linux, amd64", "3 of 8"; empty for the only one
    int slot = 0; ///< which worker of this machine ran it, from 0
    qint64 startedMs = 0;
    qint64 finishedMs = 0; ///< 0 while it runs
    int exitStatus = 0;
    int signal = 0;
    QString outcome; ///< passed, failed, soft_failed, timed_out, canceled, interrupted; empty while it runs
    QString error; ///< why it could not be started, or what failed beside its script
    QString log; ///< absolute path or relative to the release's folder
};

/// One job of a step, by its index: what has come of it so far.
struct VariantRun
{
    QString name;
    QString lastJob; ///< id of the newest attempt; empty if it never started
    int attempts = 0;
    bool again = false; ///< asked to run once more since that attempt
    bool skipped = false; ///< an adjustment leaves it out
    QString skipReason;
};

struct StepRun
{
    StepState state = StepState::NotStarted;
    QString reason; ///< in words: "waits for build-a, build-b", "exit status 3"
    QVector<QString> jobs; ///< ids of the attempts of all its jobs, oldest first
    QMap<int, VariantRun> variants; ///< by index; those that are known so far
    QString label; ///< that a job gave it by `buildkite-agent step update`; empty: as written
    std::optional<int> priority; ///< likewise
};

/// A gate and what was decided about it.
struct GateRecord
{
    QString step;
    bool open = false; ///< waits for a human now
    qint64 openedMs = 0;
    QString decision; ///< "", "approve", "reject"
    QString who;
    QString reason;
    QMap<QString, QString> fields;
    qint64 decidedMs = 0;
    QString graphDigest;
    QString fileDigest;
};

/// What one batch of events touched: lets views update in the size of the change, not of the graph.
struct StateChanges
{
    QSet<QString> steps;
    bool annotations = false;
    bool artifacts = false;
    bool gates = false;
    bool metaData = false;
    bool release = false;
    bool commands = false; ///< a rehearsal recorded commands, or reported
    bool graph = false; ///< a pipeline was uploaded: ask the engine for the new plan
};

/// The state of a release: a pure fold over its events. Replaying a journal gives the same state. A value
/// (Qt containers share); used by the engine thread and, as a copy fed with the same events, by the GUI.
class ReleaseState
{
public:
    /// Applies one event. Events must come in order of `seq`; one that was already applied is ignored.
    void apply(const ReleaseEvent &event, StateChanges *changes = nullptr);

    qint64 lastSeq() const { return m_lastSeq; }
    /// "", running, interrupted, passed, failed, canceled; recorded: of a promotion that nothing here runs
    QString status() const { return m_status; }
    bool isPromotion() const { return m_kind == QLatin1String("promotion"); } ///< made only to record one
    const QVector<PromotionRecord> &promotions() const { return m_promotions; } ///< decided on, oldest first
    qint64 startedMs() const { return m_startedMs; }
    qint64 finishedMs() const { return m_finishedMs; } ///< 0 until it ended; a retry makes it 0 again
    /// How it is isolated and what it records (Rehearsal::toJson); null unless it is a rehearsal.
    const Json &rehearsal() const { return m_rehearsal; }
    bool isRehearsal() const { return m_rehearsal.is_object(); }
    /// Commands that a rehearsal did not run, in the order they came.
    const QVector<RecordedCommand> &commands() const { return m_commands; }
    const Json &rehearsalReport() const { return m_report; } ///< null until there is one
    /// Expected artifacts that a passed release did not announce, as ReleaseFinished says; [] else.
    const Json &incomplete() const { return m_incomplete; }
    QString file() const { return m_file; }
    QString fileDigest() const { return m_fileDigest; }
    QString graphDigest() const { return m_graphDigest; }
    Json facts() const { return m_facts; }
    /// The text of the release file as it was at the start; the tags in it hold for the whole release.
    QString releaseFileText() const { return m_releaseFile; }

    StepRun step(const QString &id) const { return m_steps.value(id); }
    StepState stepState(const QString &id) const { return m_steps.value(id).state; }
    const QHash<QString, StepRun> &steps() const { return m_steps; }
    JobRun job(const QString &id) const { return m_jobs.value(id); }
    /// The newest attempt of a step; id is empty if it never ran.
    JobRun lastJob(const QString &step) const;
    /// The attempts of one job of a step, oldest first.
    QVector<JobRun> attemptsOf(const QString &step, int index) const;
    /// The newest attempt of each job of a step that was started, by index.
    QVector<JobRun> lastAttempts(const QString &step) const;

    /// Highest priority first; ties: the most recently created first (spec/buildkite.md e.1).
    QVector<Annotation> annotations() const;
    QVector<Annotation> annotationsOfStep(const QString &step) const;
    int annotationCount(const QString &step) const { return m_annotationsByStep.value(step); }
    const QVector<Artifact> &artifacts() const { return m_artifacts; }
    const QHash<QString, GateRecord> &gates() const { return m_gates; }
    QStringList openGates() const; ///< step ids, in the order they opened
    const QMap<QString, QString> &metaData() const { return m_metaData; }
    const QVector<Json> &uploads() const { return m_uploads; } ///< data of PipelineUploaded events, in order
    const QStringList &uploadSteps() const { return m_uploadSteps; } ///< the uploader of each of uploads()
    bool hasMessage(const QString &messageId) const { return m_messages.contains(messageId); }

private:
    void applyRelease(const ReleaseEvent &event, StateChanges &changes);
    void applyStep(const ReleaseEvent &event, StateChanges &changes);
    void applyJob(const ReleaseEvent &event);
    void applyAgain(const ReleaseEvent &event, StateChanges &changes);
    void applyRerun(const ReleaseEvent &event, StateChanges &changes);
    void applyUpdate(const ReleaseEvent &event);
    void reopen(StateChanges &changes);
    void applyGate(const ReleaseEvent &event, StateChanges &changes);
    void addAnnotation(const ReleaseEvent &event, StateChanges &changes);
    void removeAnnotation(const ReleaseEvent &event, StateChanges &changes);
    void addAnnounced(const Annotation &a, const ReleaseEvent &event, const QString &body, StateChanges &changes);
    void forgetAnnounced(const Annotation &a, const QString &step, StateChanges &changes);
    void addUploaded(const ReleaseEvent &event, StateChanges &changes);

    qint64 m_lastSeq = 0;
    QString m_status, m_kind, m_file, m_fileDigest, m_graphDigest, m_releaseFile;
    qint64 m_startedMs = 0, m_finishedMs = 0;
    Json m_facts = Json::object();
    Json m_rehearsal, m_report;
    Json m_incomplete = Json::array();
    QVector<RecordedCommand> m_commands;
    QVector<PromotionRecord> m_promotions;
    QHash<QString, StepRun> m_steps;
    QHash<QString, JobRun> m_jobs;
    QMap<QString, Annotation> m_annotations; // by identity
    QHash<QString, int> m_annotationsByStep;
    QVector<Artifact> m_artifacts;
    QSet<QString> m_artifactKeys; // identities of m_artifacts
    QHash<QString, GateRecord> m_gates;
    QStringList m_gateOrder;
    QMap<QString, QString> m_metaData;
    QVector<Json> m_uploads;
    QStringList m_uploadSteps;
    QSet<QString> m_messages;
};

} // namespace slipway
