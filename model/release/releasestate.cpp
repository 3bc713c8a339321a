// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/releasestate.h"

#include "release/eventdata.h"

#include <algorithm>

namespace slipway {

using eventdata::count;
using eventdata::number;
using eventdata::text;

namespace {

const auto kWithdrawn = QLatin1String("withdrawn"); // a style of our own: the text stays, and says that nobody stands by it

bool flag(const Json &data, const char *key)
{
    const auto it = data.find(key);
    return it != data.end() && it->is_boolean() && it->get<bool>();
}

Json object(const Json &data, const char *key)
{
    const auto it = data.find(key);
    return it != data.end() && it->is_object() ? *it : Json::object();
}

QString contextOf(const Json &data)
{
    const auto context = text(data, "context");
    return context.isEmpty() ? QStringLiteral("default") : context;
}

QString scopeOf(const Json &data)
{
    return text(data, "scope") == QLatin1String("job") ? QStringLiteral("job") : QStringLiteral("build");
}

QString annotationIdentity(const ReleaseEvent &event)
{
    const auto scope = scopeOf(event.data);
    const auto owner = scope == QLatin1String("job") ? event.step : QString();
    return scope + u'\n' + owner + u'\n' + contextOf(event.data);
}

QString artifactIdentity(const Artifact &a)
{
    return QStringList {a.scope, a.context, a.step, a.kind == ArtifactKind::Uploaded ? a.job : QString(), a.label, a.uri}
        .join(u'\n');
}

} // namespace

void ReleaseState::apply(const ReleaseEvent &event, StateChanges *changes)
{
    if (event.seq <= m_lastSeq)
        return;
    m_lastSeq = event.seq;
    StateChanges ignored;
    auto &touched = changes ? *changes : ignored;
    if (!event.step.isEmpty())
        touched.steps.insert(event.step);
    switch (event.type) {
    case EventType::ReleaseStarted:
    case EventType::GraphLoaded:
    case EventType::ReleaseInterrupted:
    case EventType::ReleaseResumed:
    case EventType::ReleaseFinished:
        applyRelease(event, touched);
        break;
    case EventType::StepState:
        applyStep(event, touched);
        break;
    case EventType::RetryRequested:
    case EventType::RestartRequested:
        applyAgain(event, touched);
        break;
    case EventType::RerunRequested:
        applyRerun(event, touched);
        break;
    case EventType::StepUpdated:
        applyUpdate(event);
        break;
    case EventType::JobStarted:
    case EventType::JobFinished:
    case EventType::JobInterrupted:
    case EventType::JobSkipped:
        applyJob(event);
        break;
    case EventType::GateOpened:
    case EventType::GateDecided:
        applyGate(event, touched);
        break;
    case EventType::MetaDataSet:
        m_metaData.insert(text(event.data, "key"), text(event.data, "value"));
        touched.metaData = true;
        break;
    case EventType::AnnotationAdded:
        addAnnotation(event, touched);
        break;
    case EventType::AnnotationRemoved:
        removeAnnotation(event, touched);
        break;
    case EventType::ArtifactUploaded:
        addUploaded(event, touched);
        break;
    case EventType::PipelineUploaded:
        m_uploads.append(event.data);
        m_uploadSteps.append(event.step);
        m_graphDigest = text(event.data, "graph_digest", m_graphDigest);
        touched.graph = true;
        break;
    case EventType::CommandRecorded:
        m_commands.append(RecordedCommand::fromJson(event.data));
        m_commands.last().step = event.step;
        m_commands.last().job = event.job;
        m_commands.last().timeMs = event.timeMs;
        touched.commands = true;
        break;
    case EventType::RehearsalReported:
        m_report = event.data;
        touched.commands = true;
        break;
    case EventType::PromotionDecided:
        m_promotions.append(PromotionRecord::fromEvent(event));
        touched.release = true;
        break;
    case EventType::ActionRefused:
    case EventType::Warning:
    case EventType::CancelRequested:
    case EventType::TriggerRecorded:
        break;
    }
    // One set serves all messages of agents: whatever carries an id is applied once.
    if (const auto id = text(event.data, "message_id"); !id.isEmpty())
        m_messages.insert(id);
}

void ReleaseState::applyRelease(const ReleaseEvent &event, StateChanges &changes)
{
    changes.release = true;
    if (event.type == EventType::GraphLoaded) {
        m_graphDigest = text(event.data, "graph_digest", m_graphDigest);
    } else if (event.type == EventType::ReleaseInterrupted) {
        m_status = QStringLiteral("interrupted");
    } else if (event.type == EventType::ReleaseResumed) {
        m_status = QStringLiteral("running");
        m_finishedMs = 0;
    } else if (event.type == EventType::ReleaseFinished) {
        m_status = text(event.data, "state", QStringLiteral("failed"));
        m_finishedMs = event.timeMs;
        const auto missing = event.data.find("incomplete");
        m_incomplete = missing != event.data.end() && missing->is_array() ? *missing : Json::array();
    } else {
        m_status = QStringLiteral("running");
        m_startedMs = event.timeMs;
        m_file = text(event.data, "file");
        m_fileDigest = text(event.data, "file_digest");
        m_graphDigest = text(event.data, "graph_digest");
        m_facts = object(event.data, "facts");
        m_releaseFile = text(event.data, "release_file");
        m_kind = text(event.data, "kind");
        if (const auto rehearsal = event.data.find("rehearsal"); rehearsal != event.data.end() && rehearsal->is_object())
            m_rehearsal = *rehearsal;
    }
}

void ReleaseState::applyStep(const ReleaseEvent &event, StateChanges &changes)
{
    auto &run = m_steps[event.step];
    run.state = stepStateFromName(text(event.data, "state"));
    run.reason = text(event.data, "reason");
    const auto gate = m_gates.find(event.step);
    if (gate == m_gates.end())
        return;
    changes.gates = true;
    if (run.state != StepState::WaitingForHuman)
        gate->open = false;
}

/// A finished release goes on.
void ReleaseState::reopen(StateChanges &changes)
{
    if (m_finishedMs == 0)
        return;
    m_finishedMs = 0;
    m_status = QStringLiteral("running");
    changes.release = true;
}

void ReleaseState::applyAgain(const ReleaseEvent &event, StateChanges &changes)
{
    const bool restart = event.type == EventType::RestartRequested;
    if (!restart)
        reopen(changes);
    const bool onlyFailed = flag(event.data, "only_failed");
    for (auto &variant : m_steps[event.step].variants) {
        const auto outcome = m_jobs.value(variant.lastJob).outcome;
        const bool keeps = restart ? outcome != QLatin1String("interrupted") : onlyFailed && outcome == QLatin1String("passed");
        variant.again = variant.again || !keeps;
    }
}

void ReleaseState::applyRerun(const ReleaseEvent &event, StateChanges &changes)
{
    reopen(changes);
    const auto steps = event.data.find("steps");
    if (steps == event.data.end() || !steps->is_array())
        return;
    for (const auto &name : *steps) {
        if (!name.is_string())
            continue;
        const auto step = fromStd(name.get_ref<const std::string &>());
        changes.steps.insert(step);
        if (const auto run = m_steps.find(step); run != m_steps.end()) {
            for (auto &variant : run->variants)
                variant.again = true;
        }
        if (const auto gate = m_gates.find(step); gate != m_gates.end()) {
            *gate = GateRecord();
            gate->step = step;
            changes.gates = true;
        }
    }
}

void ReleaseState::applyUpdate(const ReleaseEvent &event)
{
    auto &run = m_steps[event.step];
    const auto attribute = text(event.data, "attribute");
    const auto value = text(event.data, "value");
    if (attribute == QLatin1String("label"))
        run.label = value;
    bool good = false;
    const int priority = value.toInt(&good);
    if (attribute == QLatin1String("priority") && good)
        run.priority = priority;
}

void ReleaseState::applyJob(const ReleaseEvent &event)
{
    auto &step = m_steps[event.step];
    if (event.type == EventType::JobSkipped) {
        auto &variant = step.variants[count(event.data, "index")];
        variant.name = text(event.data, "variant");
        variant.skipped = true;
        variant.skipReason = text(event.data, "reason");
        return;
    }
    auto &job = m_jobs[event.job];
    if (event.type == EventType::JobStarted) {
        job.id = event.job;
        job.step = event.step;
        job.attempt = count(event.data, "attempt", 1);
        job.index = count(event.data, "index");
        job.variant = text(event.data, "variant");
        job.slot = count(event.data, "slot");
        job.startedMs = event.timeMs;
        job.log = text(event.data, "log");
        step.jobs.append(event.job);
        auto &variant = step.variants[job.index];
        variant.name = job.variant;
        variant.lastJob = event.job;
        variant.attempts = job.attempt;
        variant.again = false;
        return;
    }
    job.finishedMs = event.timeMs;
    if (event.type == EventType::JobInterrupted) {
        job.outcome = QStringLiteral("interrupted");
        return;
    }
    job.exitStatus = count(event.data, "exit_status");
    job.signal = count(event.data, "signal");
    job.outcome = text(event.data, "outcome");
    job.error = text(event.data, "error");
    if (flag(event.data, "will_retry"))
        step.variants[job.index].again = true;
}

void ReleaseState::applyGate(const ReleaseEvent &event, StateChanges &changes)
{
    changes.gates = true;
    auto &gate = m_gates[event.step];
    gate.step = event.step;
    if (event.type == EventType::GateOpened) {
        m_gateOrder.removeOne(event.step); // it may open a second time, after a rerun
        m_gateOrder.append(event.step);
        gate.open = true;
        gate.openedMs = event.timeMs;
        return;
    }
    gate.open = false;
    gate.decision = text(event.data, "decision");
    gate.who = text(event.data, "who");
    gate.reason = text(event.data, "reason");
    gate.decidedMs = event.timeMs;
    gate.graphDigest = text(event.data, "graph_digest");
    gate.fileDigest = text(event.data, "file_digest");
    gate.fields.clear();
    const auto fields = object(event.data, "fields");
    for (const auto &[key, value] : fields.items()) {
        if (value.is_string())
            gate.fields.insert(fromStd(key), fromStd(value.get_ref<const std::string &>()));
    }
}

void ReleaseState::addAnnotation(const ReleaseEvent &event, StateChanges &changes)
{
    const auto identity = annotationIdentity(event);
    const auto body = text(event.data, "body");
    const auto style = text(event.data, "style");
    const bool styleOnly = body.isEmpty();
    if (styleOnly && !m_annotations.contains(identity))
        return; // there is nothing whose style could change
    changes.annotations = true;
    auto &a = m_annotations[identity];
    if (a.createdSeq == 0) {
        a.createdSeq = event.seq;
        a.context = contextOf(event.data);
        a.scope = scopeOf(event.data);
    }
    if (!style.isEmpty())
        a.style = style;
    else if (a.style == kWithdrawn && !styleOnly)
        a.style.clear(); // it is back
    a.updatedSeq = event.seq;
    a.updatedMs = event.timeMs;
    if (const auto priority = count(event.data, "priority"); priority > 0)
        a.priority = priority;
    a.lastStep = event.step;
    if (!event.step.isEmpty() && !a.steps.contains(event.step)) {
        a.steps.append(event.step);
        ++m_annotationsByStep[event.step];
    }
    if (styleOnly)
        return;
    if (flag(event.data, "append")) {
        a.body += body;
    } else {
        forgetAnnounced(a, event.step, changes);
        a.body = body;
    }
    addAnnounced(a, event, body, changes);
}

void ReleaseState::addAnnounced(const Annotation &a, const ReleaseEvent &event, const QString &body, StateChanges &changes)
{
    auto found = scanAnnouncedArtifacts(body);
    for (auto &artifact : found) {
        artifact.step = event.step;
        artifact.job = event.job;
        artifact.context = a.context;
        artifact.scope = a.scope;
        artifact.timeMs = event.timeMs;
        // A retried step announces the same line again: one artifact, not two.
        if (const auto key = artifactIdentity(artifact); !m_artifactKeys.contains(key)) {
            m_artifactKeys.insert(key);
            m_artifacts.append(artifact);
            changes.artifacts = true;
        }
    }
}

void ReleaseState::forgetAnnounced(const Annotation &a, const QString &step, StateChanges &changes)
{
    const bool jobScope = a.scope == QLatin1String("job");
    const auto gone = [&](const Artifact &artifact) {
        return artifact.kind != ArtifactKind::Uploaded && artifact.context == a.context && artifact.scope == a.scope
            && (!jobScope || artifact.step == step);
    };
    for (const auto &artifact : std::as_const(m_artifacts)) {
        if (gone(artifact))
            m_artifactKeys.remove(artifactIdentity(artifact));
    }
    if (m_artifacts.removeIf(gone) > 0)
        changes.artifacts = true;
}

void ReleaseState::removeAnnotation(const ReleaseEvent &event, StateChanges &changes)
{
    const auto identity = annotationIdentity(event);
    const auto it = m_annotations.find(identity);
    if (it == m_annotations.end())
        return;
    if (flag(event.data, "withdrawn")) { // the engine has it no more; what was read is not lost
        forgetAnnounced(*it, event.step, changes);
        it->style = kWithdrawn;
        it->updatedSeq = event.seq;
        it->updatedMs = event.timeMs;
        changes.annotations = true;
        return;
    }
    for (const auto &step : std::as_const(it->steps)) {
        changes.steps.insert(step);
        if (--m_annotationsByStep[step] == 0)
            m_annotationsByStep.remove(step);
    }
    forgetAnnounced(*it, event.step, changes);
    m_annotations.erase(it);
    changes.annotations = true;
}

void ReleaseState::addUploaded(const ReleaseEvent &event, StateChanges &changes)
{
    Artifact artifact;
    artifact.kind = ArtifactKind::Uploaded;
    artifact.label = text(event.data, "path");
    artifact.uri = text(event.data, "stored", text(event.data, "url"));
    if (artifact.uri.isEmpty())
        artifact.uri = artifact.label;
    artifact.id = text(event.data, "id");
    artifact.step = event.step;
    artifact.job = event.job;
    artifact.timeMs = event.timeMs;
    artifact.size = number(event.data, "size", -1);
    artifact.sha1 = text(event.data, "sha1");
    artifact.sha256 = text(event.data, "sha256");
    changes.artifacts = true;
    const auto key = artifactIdentity(artifact);
    if (m_artifactKeys.contains(key)) {
        for (auto &old : m_artifacts) {
            if (artifactIdentity(old) == key)
                old = artifact;
        }
        return;
    }
    m_artifactKeys.insert(key);
    m_artifacts.append(artifact);
}

JobRun ReleaseState::lastJob(const QString &step) const
{
    const auto it = m_steps.constFind(step);
    return it == m_steps.constEnd() || it->jobs.isEmpty() ? JobRun() : m_jobs.value(it->jobs.constLast());
}

QVector<JobRun> ReleaseState::attemptsOf(const QString &step, int index) const
{
    QVector<JobRun> attempts;
    const auto run = m_steps.value(step);
    for (const auto &id : run.jobs) {
        if (const auto job = m_jobs.value(id); job.index == index)
            attempts.append(job);
    }
    return attempts;
}

QVector<JobRun> ReleaseState::lastAttempts(const QString &step) const
{
    QVector<JobRun> attempts;
    const auto run = m_steps.value(step);
    for (const auto &variant : run.variants) {
        if (!variant.lastJob.isEmpty())
            attempts.append(m_jobs.value(variant.lastJob));
    }
    return attempts;
}

namespace {

void sortAnnotations(QVector<Annotation> &list)
{
    std::sort(list.begin(), list.end(), [](const Annotation &a, const Annotation &b) {
        return a.priority != b.priority ? a.priority > b.priority : a.createdSeq > b.createdSeq;
    });
}

} // namespace

QVector<Annotation> ReleaseState::annotations() const
{
    QVector<Annotation> list(m_annotations.cbegin(), m_annotations.cend());
    sortAnnotations(list);
    return list;
}

QVector<Annotation> ReleaseState::annotationsOfStep(const QString &step) const
{
    QVector<Annotation> list;
    for (const auto &annotation : m_annotations) {
        if (annotation.steps.contains(step))
            list.append(annotation);
    }
    sortAnnotations(list);
    return list;
}

QStringList ReleaseState::openGates() const
{
    QStringList open;
    for (const auto &step : m_gateOrder) {
        if (m_gates.value(step).open)
            open.append(step);
    }
    return open;
}

} // namespace slipway
