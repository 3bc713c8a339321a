// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/documentcontroller.h"

#include "session/background.h"
#include "core/boundedfile.h"
#include "core/digest.h"
#include "pipeline/pipelineparser.h"
#include "review/buildfacts.h"
#include "review/sourceat.h"

#include <QFileInfo>

namespace slipway {

struct DocumentController::Outcome
{
    PlanPtr plan;
    Error error;
    Facts facts;
    QString revisionText;
};

namespace {

Result<PlanPtr> loadAndPlan(const QString &file, const SourceAt &source, Facts &facts)
{
    facts = factsAt(source, std::move(facts), {});
    const auto pipeline = parsePipeline(file, source.bytes, {true, facts.buildEnv()});
    if (pipeline.failed())
        return fail(pipeline.error());
    if (!facts.changedFiles && usesIfChanged(**pipeline)) {
        // Where git cannot say, every step stays: so does the agent.
        if (const auto changes = changedFilesOf(facts, file, source.commit ? source.commit->id : QStringLiteral("HEAD")); changes.ok())
            facts.changedFiles = changes->files;
    }
    return planPipeline(*pipeline, facts);
}

} // namespace

DocumentController::DocumentController(QObject *parent)
    : QObject(parent)
    , m_scenario(QStringLiteral("manual"))
{
    updateFacts();
    connect(&m_watch, &FileWatch::touched, this, &DocumentController::checkDisk);
}

void DocumentController::open(const QString &file)
{
    start(QFileInfo(file).absoluteFilePath(), {}, nullptr);
}

void DocumentController::openRevision(const QString &file, const QString &revision)
{
    start(QFileInfo(file).absoluteFilePath(), revision, nullptr);
}

void DocumentController::reload()
{
    const auto file = m_stale ? m_pendingFile : m_file;
    if (!file.isEmpty())
        start(file, m_stale ? m_pendingRevision : m_revision, nullptr);
}

void DocumentController::setScenario(const QString &name)
{
    if (name == m_scenario)
        return;
    m_scenario = name;
    updateFacts();
    replan();
}

void DocumentController::setUserEnv(const EnvList &env)
{
    m_userEnv = env;
    updateFacts();
    replan();
}

void DocumentController::updateFacts()
{
    m_facts = scenarioFacts(m_scenario);
    for (const auto &[name, value] : std::as_const(m_userEnv))
        setEnv(m_facts.env, name, value);
}

void DocumentController::replan()
{
    // A load that is under way was started with the former facts: it must read again.
    if (m_pending)
        start(m_pendingFile, m_pendingRevision, nullptr);
    else if (m_plan)
        start(m_file, m_revision, &m_plan->pipeline->source);
}

void DocumentController::start(const QString &file, const QString &revision, const QByteArray *bytes)
{
    const auto generation = ++m_generation;
    m_pending = true;
    m_pendingFile = file;
    m_pendingRevision = revision;
    Q_EMIT loadStarted(file);
    const auto known = bytes ? std::make_shared<const QByteArray>(*bytes) : nullptr;
    runInBackground(this, [file, revision, known, given = m_facts] {
        auto source = readSourceAt(file, revision, known.get());
        if (source.failed())
            return Outcome {nullptr, source.error(), given, {}};
        auto facts = given;
        const auto plan = loadAndPlan(file, *source, facts);
        return plan.ok() ? Outcome {*plan, {}, facts, source->revisionText()} : Outcome {nullptr, plan.error(), facts, {}};
    }, [this, generation, file, revision](const Outcome &outcome) { finish(generation, file, revision, outcome); });
}

void DocumentController::finish(quint64 generation, const QString &file, const QString &revision, const Outcome &outcome)
{
    if (generation != m_generation)
        return;
    m_pending = false;
    if (!outcome.plan) {
        m_stale = true;
        Q_EMIT loadFailed(outcome.error);
        return;
    }
    const bool otherFile = file != m_file || revision != m_revision;
    const bool otherBytes = !m_plan || m_plan->pipeline->digest != outcome.plan->pipeline->digest;
    m_plan = outcome.plan;
    m_planFacts = outcome.facts;
    m_file = file;
    m_revision = revision;
    m_revisionText = outcome.revisionText;
    m_stale = false;
    if (otherFile)
        m_watch.setPath(file);
    if (otherFile || otherBytes)
        m_changedOnDisk = false;
    Q_EMIT planReady(m_plan, otherFile);
    checkDisk();
}

void DocumentController::checkDisk()
{
    if (!m_plan || isPast())
        return;
    const auto generation = ++m_diskGeneration;
    runInBackground(this, [file = m_file] {
        const auto bytes = readBoundedFile(file);
        return bytes.ok() ? sha256Digest(*bytes) : QString();
    }, [this, generation](const QString &digest) {
        if (generation != m_diskGeneration || !m_plan)
            return;
        const bool differs = digest != m_plan->pipeline->digest;
        if (std::exchange(m_changedOnDisk, differs) != differs)
            Q_EMIT changedOnDisk();
    });
}

} // namespace slipway
