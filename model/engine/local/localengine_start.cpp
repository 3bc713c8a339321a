// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boundedfile.h"
#include "core/digest.h"
#include "engine/local/factsjson.h"
#include "engine/local/jobenvironment.h"
#include "engine/local/jobsecrets.h"
#include "engine/local/leftovers.h"
#include "engine/local/localengine.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <unistd.h>

namespace slipway {

namespace {

QString sourcePath(const QString &folder)
{
    return folder + QStringLiteral("/pipeline");
}

Result<void> writeFile(const QString &path, const QByteArray &bytes, const QString &what)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && ::fsync(file.handle()) == 0 && file.commit())
        return {};
    return fail(ErrorCode::Io, what.arg(file.errorString()), {}, SourceRange {path, 0, 0, 0, {}});
}

} // namespace

Result<void> LocalEngine::open()
{
    m_slots = m_setup.options.jobs > 0 ? m_setup.options.jobs : qMax(1, QThread::idealThreadCount());
    m_spoolFolder = m_setup.folder + QStringLiteral("/spool");
    m_agentFolder = m_setup.folder + QStringLiteral("/bin");
    m_server = std::make_unique<AgentServer>(
        [this](const QString &job, const AgentMessage &message, const AgentServer::Reply &reply) { serve(job, message, reply); }, nullptr);
    return m_setup.resume ? openResumed() : openFresh();
}

Result<void> LocalEngine::prepareFolders()
{
    for (const auto *name : {"logs", "artifacts", "spool", "bin"}) {
        const auto path = m_setup.folder + u'/' + QLatin1String(name);
        if (!QDir().mkpath(path)) {
            return fail(ErrorCode::Io, tr("a folder of the release cannot be made"),
                tr("check the free space and the permissions of the folder"), SourceRange {path, 0, 0, 0, {}});
        }
    }
    m_spoolWatcher.addPath(m_spoolFolder);
    if (auto linked = linkAgent(); linked.failed())
        return linked;
    if (auto listening = m_server->listen(); listening.failed())
        return listening;
    // Where the socket's folder is, so that a resume can clear it away if this process is killed.
    const auto link = m_setup.folder + QStringLiteral("/socket");
    QFile::remove(link);
    QFile::link(QFileInfo(m_server->socketPath()).path(), link);
    return {};
}

/// The socket's folder of a killed run, which lies outside the release's folder because paths must be short.
void LocalEngine::removeStaleSocket() const
{
    const auto target = QFile::symLinkTarget(m_setup.folder + QStringLiteral("/socket"));
    const QFileInfo info(target);
    if (info.isDir() && !info.isSymLink() && info.fileName().startsWith(QLatin1String("slipway-")) && info.ownerId() == ::getuid())
        QDir(target).removeRecursively();
}

/// Puts buildkite-agent and slipway-conan-install, which are names of slipwayctl, into the folder that is first on every job's PATH.
Result<void> LocalEngine::linkAgent()
{
    const QFileInfo program(m_setup.options.agentProgram);
    if (!program.isExecutable()) {
        return fail(ErrorCode::NotFound, tr("slipwayctl, which is buildkite-agent for the steps, was not found"),
            tr("install it beside slipway or on PATH"), SourceRange {m_setup.options.agentProgram, 0, 0, 0, {}});
    }
    for (const auto *name : {"buildkite-agent", "slipway-conan-install"}) {
        const auto link = m_agentFolder + u'/' + QLatin1String(name);
        QFile::remove(link);
        if (!QFile::link(program.absoluteFilePath(), link)) {
            return fail(ErrorCode::Io, tr("the link to %1 cannot be made").arg(QLatin1String(name)),
                tr("check the permissions of the folder"), SourceRange {link, 0, 0, 0, {}});
        }
    }
    return {};
}

/// What people say about the release, as the copy that the journal will keep.
Result<void> LocalEngine::readReleaseFile(const QString &pipelineFile)
{
    const auto path = releaseFilePath(pipelineFile);
    if (!QFileInfo::exists(path))
        return {};
    const auto bytes = readBoundedFile(path);
    if (bytes.failed())
        return fail(bytes.error());
    auto tags = parseReleaseFile(path, *bytes);
    if (tags.failed())
        return fail(tags.error());
    m_tags = std::move(*tags);
    m_releaseFileText = QString::fromUtf8(*bytes);
    return {};
}

/// A plan at start, and after an upload or a new label: the steps that it brings get their terms.
void LocalEngine::adoptPlan(const PlanPtr &plan)
{
    m_plan = plan;
    if (!m_scheduler) {
        m_scheduler = std::make_unique<Scheduler>(m_plan->graph);
        m_board = std::make_unique<JobBoard>(m_scheduler.get());
    } else {
        m_scheduler->setGraph(m_plan->graph);
        m_board->reorder();
    }
    m_secretNames = secretNames(*m_plan);
    for (size_t i = 0; i < m_plan->graph->nodeCount(); ++i) {
        const auto index = NodeIndex(i);
        const auto *step = stepOf(index);
        if (!step || step->kind != NodeKind::Command || m_learned.contains(index))
            continue;
        m_learned.insert(index);
        auto terms = jobTermsOf(*step);
        terms.priority = m_state.step(node(index).id).priority.value_or(terms.priority);
        m_board->setTerms(index, terms);
        if (step->cancelOnBuildFailing)
            m_endOnFailing.append(index);
    }
}

Result<void> LocalEngine::openFresh()
{
    if (!m_facts.unknown.isEmpty()) {
        // A scenario leaves open what this build decides by being run.
        m_facts = m_facts.settled();
        m_plan = planPipeline(m_plan->pipeline, m_facts);
    }
    const auto &pipeline = *m_plan->pipeline;
    if (pipeline.digest.isEmpty() || m_setup.options.trustedDigest != pipeline.digest) {
        return fail(ErrorCode::NotTrusted, tr("the commands of this file have not been trusted"),
            tr("look at them and trust the file first"), SourceRange {pipeline.file, 0, 0, 0, {}});
    }
    const bool fromPipe = pipeline.file == QLatin1String("-");
    const auto file = fromPipe ? pipeline.file : QFileInfo(pipeline.file).absoluteFilePath();
    if (!fromPipe) {
        if (auto read = readReleaseFile(file); read.failed())
            return read;
    }
    auto journal = Journal::create(m_setup.folder);
    if (journal.failed())
        return fail(journal.error());
    if (auto saved = writeFile(sourcePath(m_setup.folder), pipeline.source, tr("the pipeline cannot be kept: %1")); saved.failed())
        return saved;
    if (auto folders = prepareFolders(); folders.failed())
        return folders;
    m_journal = std::move(*journal);
    m_workFolder = fromPipe ? QDir::currentPath() : workFolderOf(file);
    m_pipelineFolder = fromPipe ? m_workFolder : QFileInfo(file).absolutePath();
    if (auto rehearsal = setUpRehearsal(); rehearsal.failed())
        return rehearsal;
    setUpWorkers();
    Json started {{"file", toStd(file)}, {"file_digest", toStd(pipeline.digest)}, {"graph_digest", toStd(m_plan->graphDigest)},
        {"facts", factsToJson(m_facts, secretNames(*m_plan))}, {"jobs", m_slots}, {"who", toStd(m_setup.options.who)},
        {"work_folder", toStd(m_workFolder)}};
    if (!m_releaseFileText.isEmpty())
        started["release_file"] = toStd(m_releaseFileText);
    if (m_workers)
        started["workers"] = toStd(m_setup.options.trustedWorkers);
    if (m_setup.options.stopAtFailure)
        started["stop_at_failure"] = true;
    for (const auto &[origin, digest] : m_setup.options.madeFrom)
        started["made_from"].push_back({{"file", toStd(origin)}, {"digest", toStd(digest)}});
    if (m_setup.options.rehearsal.is_object())
        started["rehearsal"] = m_setup.options.rehearsal;
    record(EventType::ReleaseStarted, {}, {}, std::move(started));
    record(EventType::GraphLoaded, {}, {},
        {{"graph_digest", toStd(m_plan->graphDigest)}, {"nodes", m_plan->graph->nodeCount()}, {"edges", m_plan->graph->edgeCount()}});
    for (const auto &warning : std::as_const(m_rehearsalWarnings))
        warn({}, warning);
    if (!m_workerNote.isEmpty())
        warn({}, m_workerNote);
    adoptPlan(m_plan);
    Q_EMIT planChanged(m_plan);
    return {};
}

/// What the options said when the release was started.
void LocalEngine::recallStart(const Json &started)
{
    auto &options = m_setup.options;
    m_workFolder = fromStd(started.value("work_folder", std::string()));
    options.stopAtFailure = started.value("stop_at_failure", false);
    options.trustedWorkers = fromStd(started.value("workers", std::string()));
    options.madeFrom.clear();
    const auto origins = started.find("made_from");
    for (size_t i = 0; origins != started.end() && i < origins->size(); ++i)
        options.madeFrom.append({fromStd(origins->at(i).value("file", std::string())), fromStd(origins->at(i).value("digest", std::string()))});
}

Result<void> LocalEngine::openResumed()
{
    auto journal = Journal::open(m_setup.folder);
    if (journal.failed())
        return fail(journal.error());
    const auto history = (*journal)->read();
    if (history.failed())
        return fail(history.error());
    for (const auto &event : *history) {
        m_state.apply(event);
        if (event.type == EventType::ReleaseStarted)
            recallStart(event.data);
        m_canceled = m_canceled || (event.type == EventType::CancelRequested && event.step.isEmpty());
    }
    if (m_state.status().isEmpty()) {
        return fail(ErrorCode::BadInput, tr("this release died before its first event: there is nothing to resume"),
            tr("start it again"), SourceRange {m_setup.folder, 0, 0, 0, {}});
    }
    if (!m_state.isRehearsal() && m_setup.options.rehearsal.is_object()) {
        return fail(ErrorCode::Refused, tr("this release is a run: resumed as a rehearsal it would only seem to publish"),
            tr("resume it as a run"), SourceRange {m_setup.folder, 0, 0, 0, {}});
    }
    // The other way round nobody has to ask: resumed as a run, a rehearsal would publish.
    if (m_state.isRehearsal())
        m_setup.options.rehearsal = m_state.rehearsal();
    // Before the spool is read: a process of the former run may still be writing to it.
    endLeftovers(m_setup.id);
    removeStaleSocket();
    m_pipelineFolder = m_state.file() == QLatin1String("-") ? m_workFolder : QFileInfo(m_state.file()).absolutePath();
    m_seq = (*journal)->lastSeq();
    if (auto plan = rebuildPlan(); plan.failed())
        return plan;
    if (auto folders = prepareFolders(); folders.failed())
        return folders;
    if (auto rehearsal = setUpRehearsal(); rehearsal.failed())
        return rehearsal;
    setUpWorkers();
    m_journal = std::move(*journal);
    Q_EMIT planChanged(m_plan);
    Q_EMIT resumed(m_seq);
    Q_EMIT eventsCommitted(*history);
    restoreScheduler();
    return {};
}

/// The plan as it was: from the bytes that were trusted, the facts and the uploads of the journal.
Result<void> LocalEngine::rebuildPlan()
{
    const auto source = readBoundedFile(sourcePath(m_setup.folder));
    if (source.failed())
        return fail(source.error());
    if (sha256Digest(*source) != m_state.fileDigest()) {
        return fail(ErrorCode::Stale, tr("the kept copy of the pipeline is not the one that this release was started with"),
            tr("restore the release's folder from a backup"), SourceRange {sourcePath(m_setup.folder), 0, 0, 0, {}});
    }
    QStringList missing;
    m_facts = factsFromJson(m_state.facts(), m_setup.facts.env, &missing);
    if (!missing.isEmpty()) {
        return fail(ErrorCode::BadInput, tr("secrets are not kept in the journal; their values are needed again: %1").arg(missing.join(QStringLiteral(", "))),
            tr("give them again, as when the release was started"));
    }
    const auto parsed = parsePipeline(m_state.file(), *source, {true, m_facts.buildEnv()});
    if (parsed.failed())
        return fail(parsed.error());
    m_plan = planPipeline(*parsed, m_facts);
    const auto uploads = m_state.uploads();
    const auto steps = m_state.uploadSteps();
    for (qsizetype i = 0; i < uploads.size(); ++i) {
        auto plan = planWith(uploads.at(i), steps.at(i));
        if (plan.failed())
            return fail(plan.error());
        m_plan = *plan;
    }
    if (m_plan->graphDigest != m_state.graphDigest()) {
        return fail(ErrorCode::Stale, tr("this version of Slipway reads the pipeline in another way than the one that started the release"),
            tr("go on with the version that started it, or start a new release"), SourceRange {m_state.file(), 0, 0, 0, {}});
    }
    m_plan = withLabels(m_plan);
    m_releaseFileText = m_state.releaseFileText();
    if (auto tags = parseReleaseFile(releaseFilePath(m_state.file()), m_releaseFileText.toUtf8()); tags.ok())
        m_tags = std::move(*tags);
    else
        return fail(tags.error());
    return {};
}

/// The jobs of a step that had its turn, so that the board knows what failed.
void LocalEngine::recallJobs(NodeIndex index, StepState state)
{
    const auto run = m_state.step(node(index).id);
    if (!stepOf(index) || node(index).kind != NodeKind::Command)
        return;
    if (run.variants.isEmpty()) {
        if (state != StepState::Failed && state != StepState::SoftFailed)
            return;
        m_board->setJobs(index, 1); // it failed before any job could start
        m_board->end({index, 0}, state);
        return;
    }
    if (auto variants = jobVariants(*stepOf(index)); variants.ok()) {
        m_variants.insert(index, *variants);
        reloadJobs(index);
    }
}

void LocalEngine::restoreScheduler()
{
    adoptPlan(m_plan);
    const auto graph = m_plan->graph;
    for (size_t i = 0; i < graph->nodeCount(); ++i) {
        const auto index = NodeIndex(i);
        const auto state = m_state.stepState(graph->node(index).id);
        // What follows from dependencies is decided anew; what happened stays.
        const bool decidedAnew = state == StepState::WaitingFailed && !m_setup.options.stopAtFailure;
        const bool happened = (isFinal(state) && !decidedAnew) || state == StepState::Interrupted
            || state == StepState::Running || state == StepState::Canceling;
        if (happened) {
            m_scheduler->report(index, state);
            recallJobs(index, state);
        }
        if (m_state.gates().value(graph->node(index).id).decision == QLatin1String("approve"))
            m_scheduler->approve(index);
    }
    if (m_state.finishedMs() != 0)
        return; // opened again to look at it, or to retry a step
    interruptRunning();
    record(EventType::ReleaseResumed, {}, {}, {{"who", toStd(m_setup.options.who)}});
    if (m_canceled)
        cancelAll(tr("the release was cancelled"));
}

void LocalEngine::interruptRunning()
{
    if (m_state.status() == QLatin1String("running"))
        record(EventType::ReleaseInterrupted, {}, {}, {{"reason", toStd(tr("the former process ended without a word"))}});
    const auto steps = m_state.steps();
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        const auto index = m_plan->graph->find(it.key());
        if (index == kNoNode || (it->state != StepState::Running && it->state != StepState::Canceling))
            continue;
        bool any = false;
        for (const auto &job : m_state.lastAttempts(it.key())) {
            if (job.finishedMs != 0)
                continue;
            record(EventType::JobInterrupted, it.key(), job.id, {{"attempt", job.attempt}});
            any = true;
        }
        const bool canceled = it->state == StepState::Canceling;
        // Between two jobs of a step nothing was interrupted: it goes on by itself.
        const auto state = canceled ? StepState::Canceled : any ? StepState::Interrupted : StepState::NotStarted;
        recallJobs(index, it->state);
        report(index, state);
        if (state != StepState::NotStarted)
            recordState(index, state, canceled ? it->reason : tr("Slipway was killed while it ran"));
    }
}

} // namespace slipway
