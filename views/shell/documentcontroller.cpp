// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/documentcontroller.h"

#include "session/background.h"
#include "core/boundedfile.h"
#include "core/digest.h"
#include "pipeline/pipelineparser.h"
#include "review/buildfacts.h"
#include "review/sourceat.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace slipway {

struct DocumentController::Outcome
{
    PlanPtr plan;
    Error error;
    Facts facts;
    ReleaseFile release;
    Error releaseError;
    QVector<Facts> allFacts;
    std::vector<StepGraphPtr> variants;
    QString variantsKey;
    QString revisionText;
};

/// What a load is asked for; a value that crosses threads.
struct DocumentController::Wish
{
    QString file, revision, scenario;
    EnvList userEnv;
    std::optional<QByteArray> bytes; ///< known ones: nothing is read from the disk
    std::optional<ReleaseFile> release;
    std::vector<StepGraphPtr> variants;
    QString variantsKey;
};

namespace {

QVector<Facts> completeFacts(const ReleaseFile &release, const EnvList &userEnv, const SourceAt &source)
{
    auto all = allScenarios(release);
    for (auto &facts : all) {
        for (const auto &[name, value] : userEnv)
            setEnv(facts.env, name, value);
        facts = factsAt(source, std::move(facts), {});
    }
    return all;
}

/// Where git cannot say what changed, every step stays: so does the agent.
void addChanges(QVector<Facts> &all, const Pipeline &pipeline, const SourceAt &source)
{
    if (!usesIfChanged(pipeline))
        return;
    for (auto &facts : all) {
        if (facts.changedFiles)
            continue;
        const auto head = source.commit ? source.commit->id : QStringLiteral("HEAD");
        if (const auto changes = changedFilesOf(facts, pipeline.file, head); changes.ok())
            facts.changedFiles = changes->files;
    }
}

/// Changes whenever the variants of a document may: its bytes, its scenarios, the user's environment.
QString keyOf(const Pipeline &pipeline, const QVector<Facts> &scenarios)
{
    QString text = pipeline.file + u'\n' + pipeline.digest;
    for (const auto &facts : scenarios) {
        text += u'\n' + facts.scenario;
        for (const auto &[name, value] : facts.buildEnv())
            text += u'\n' + name + u'=' + value;
    }
    return sha256Digest(text.toUtf8());
}

} // namespace

DocumentController::DocumentController(QObject *parent)
    : QObject(parent)
    , m_scenario(QStringLiteral("manual"))
    , m_facts(scenarioFacts(m_scenario))
{
    connect(&m_watch, &FileWatch::touched, this, &DocumentController::checkDisk);
}

DocumentController::Outcome DocumentController::load(const Wish &wish)
{
    Outcome made;
    made.release.path = releaseFilePath(wish.file);
    if (wish.release) {
        made.release = *wish.release;
    } else if (const auto release = loadReleaseFile(made.release.path); release.ok()) {
        made.release = *release;
    } else {
        made.releaseError = release.error();
    }
    const auto source = readSourceAt(wish.file, wish.revision, wish.bytes ? &*wish.bytes : nullptr);
    if (source.failed()) {
        made.error = source.error();
        return made;
    }
    made.revisionText = source->revisionText();
    made.allFacts = completeFacts(made.release, wish.userEnv, *source);
    const auto found = std::find_if(made.allFacts.begin(), made.allFacts.end(),
        [&wish](const Facts &facts) { return facts.scenario == wish.scenario; });
    if (found == made.allFacts.end()) {
        made.error = findScenario(made.release, wish.scenario).error();
        return made;
    }
    const auto pipeline = parsePipeline(wish.file, source->bytes, {true, found->buildEnv()});
    if (pipeline.failed()) {
        made.error = pipeline.error();
        return made;
    }
    addChanges(made.allFacts, **pipeline, *source);
    made.facts = *found;
    made.plan = planPipeline(*pipeline, made.facts);
    made.variants = wish.variants;
    made.variantsKey = keyOf(**pipeline, made.allFacts);
    if (made.variantsKey == wish.variantsKey)
        return made;
    made.variants.clear();
    for (const auto &facts : std::as_const(made.allFacts))
        made.variants.push_back(planPipeline(*pipeline, facts)->graph);
    return made;
}

void DocumentController::open(const QString &file)
{
    const auto path = QFileInfo(file).absoluteFilePath();
    // Another file has no scenarios of this one's.
    if (path != m_file && m_plan && !builtinScenarios().contains(m_scenario))
        m_scenario = QStringLiteral("manual");
    start(path, {}, nullptr);
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
    replan();
}

void DocumentController::setUserEnv(const EnvList &env)
{
    m_userEnv = env;
    replan();
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
    Wish wish {file, revision, m_scenario, m_userEnv, {}, {}, m_variants, m_variantsKey};
    if (bytes) {
        wish.bytes = *bytes;
        if (m_releaseKnown)
            wish.release = m_release;
    }
    runInBackground(this, [wish = std::move(wish)] { return load(wish); },
        [this, generation, file, revision](const Outcome &outcome) { finish(generation, file, revision, outcome); });
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
    m_file = file;
    m_revision = revision;
    m_revisionText = outcome.revisionText;
    adopt(outcome);
    m_stale = false;
    if (otherFile)
        m_watch.setPath(file);
    if (otherFile || otherBytes)
        m_changedOnDisk = false;
    Q_EMIT planReady(m_plan, otherFile);
    if (!outcome.releaseError.message.isEmpty())
        Q_EMIT releaseFileFailed(outcome.releaseError);
    checkDisk();
}

void DocumentController::adopt(const Outcome &outcome)
{
    m_plan = outcome.plan;
    m_planFacts = outcome.facts;
    m_allFacts = outcome.allFacts;
    m_variants = outcome.variants;
    m_variantsKey = outcome.variantsKey;
    m_release = outcome.release;
    m_releaseKnown = outcome.releaseError.message.isEmpty();
    Q_EMIT releaseChanged();
}

void DocumentController::changeRelease(std::function<void(ReleaseFile &)> change, Saved done)
{
    const auto path = releaseFilePath(m_file);
    runInBackground(this, [path, change = std::move(change)]() -> Result<ReleaseFile> {
        auto release = loadReleaseFile(path);
        if (release.failed())
            return release;
        change(*release);
        if (const auto saved = saveReleaseFile(*release); saved.failed())
            return fail(saved.error());
        return release;
    }, [this, path, done = std::move(done)](const Result<ReleaseFile> &release) {
        if (release.ok() && path == releaseFilePath(m_file)) {
            m_release = *release;
            m_releaseKnown = true;
            Q_EMIT releaseChanged();
            if (!allScenarioNames().contains(m_scenario))
                m_scenario = QStringLiteral("manual");
            replan();
        }
        if (done)
            done(release.ok() ? Result<void>() : Result<void>(fail(release.error())));
    });
}

QStringList DocumentController::allScenarioNames() const
{
    QStringList names;
    for (const auto &facts : allScenarios(m_release))
        names.append(facts.scenario);
    return names;
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
