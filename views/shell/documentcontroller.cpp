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
    OrderFilesPtr orders;
    bool tolerantHelps = false;
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
    QStringList orders; ///< build orders to merge; empty: `file`, whatever it is
    OrderFilesPtr knownOrders; ///< nothing is read from the disk
    OrderChoice choice;
    bool optional = false; ///< if it fails, what is on screen is as good as before
    Reading reading = {}; ///< stopped: the outcome is nobody's
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
}

DocumentController::~DocumentController()
{
    stopReading();
}

QString DocumentController::name() const
{
    const auto first = QFileInfo(m_file).fileName();
    const auto more = int(files().size()) - 1;
    return more > 0 ? tr("%1 + %n more", nullptr, more).arg(first) : first;
}

void DocumentController::loadOrder(const Wish &wish, Outcome *made)
{
    const auto files = wish.orders.isEmpty() ? QStringList(wish.file) : wish.orders;
    auto document = wish.knownOrders ? planOrders(wish.knownOrders, wish.choice) : loadOrders(files, wish.revision, wish.choice, wish.reading);
    if (document.failed()) {
        made->error = document.error();
        auto tolerant = wish.choice;
        tolerant.tolerant = true;
        made->tolerantHelps = !wish.knownOrders && !wish.choice.tolerant && made->error.code == ErrorCode::BadInput
            && loadOrders(files, wish.revision, tolerant, {{}, wish.reading.stop}).ok();
        return;
    }
    made->orders = document->files;
    made->plan = document->plan;
    made->revisionText = document->files->revisionText;
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
    if (!wish.orders.isEmpty() || wish.knownOrders || (!wish.bytes && wish.revision.isEmpty() && isOrderFile(wish.file))) {
        loadOrder(wish, &made);
        return made;
    }
    const auto source = readSourceAt(wish.file, wish.revision, wish.bytes ? &*wish.bytes : nullptr, wish.reading);
    if (source.failed()) {
        made.error = source.error();
        return made;
    }
    if (!wish.bytes && isOrderText(source->bytes)) {
        loadOrder(wish, &made);
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

void DocumentController::openMerged(const QStringList &files)
{
    QStringList paths;
    for (const auto &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    if (paths.size() == 1)
        open(paths.first());
    else if (!paths.isEmpty())
        startOrders(paths, {}, {}, false);
}

void DocumentController::addOrders(const QStringList &files)
{
    if (!order() || isPast()) {
        openMerged(files);
        return;
    }
    auto paths = m_orders->paths;
    for (const auto &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    startOrders(paths, {}, m_choice, true);
}

void DocumentController::openTolerantly()
{
    auto choice = m_pendingChoice;
    choice.tolerant = true;
    startOrders(m_pendingFiles.isEmpty() ? QStringList(m_pendingFile) : m_pendingFiles, m_pendingRevision, choice, false);
}

void DocumentController::setReduced(bool reduced, ConanReduce conan)
{
    auto choice = m_pending ? m_pendingChoice : m_choice;
    choice.reduce = reduced;
    choice.conan = conan;
    choose(choice);
}

void DocumentController::setOrderView(const OrderView &view)
{
    auto choice = m_pending ? m_pendingChoice : m_choice;
    choice.view = view;
    choose(choice);
}

/// The same files in another way; while others are being read, those.
void DocumentController::choose(const OrderChoice &choice)
{
    if (m_pending && !m_pendingFiles.isEmpty() && m_pendingFiles != files()) {
        startOrders(m_pendingFiles, m_pendingRevision, choice, false);
        return;
    }
    if (!m_orders)
        return;
    Wish wish {m_file, m_revision, m_scenario, m_userEnv, {}, {}, {}, {}, m_orders->paths, m_orders, choice, true};
    submit(std::move(wish));
}

void DocumentController::openRevision(const QString &file, const QString &revision)
{
    start(QFileInfo(file).absoluteFilePath(), revision, nullptr);
}

void DocumentController::reload()
{
    if (m_stale && m_pendingFiles.isEmpty())
        start(m_pendingFile, m_pendingRevision, nullptr);
    else if (m_stale)
        startOrders(m_pendingFiles, m_pendingRevision, m_pendingChoice, false);
    else if (m_orders)
        startOrders(m_orders->paths, m_revision, m_choice, false);
    else if (!m_file.isEmpty())
        start(m_file, m_revision, nullptr);
}

void DocumentController::close()
{
    if (!m_plan && !m_pending && m_pendingFile.isEmpty())
        return;
    ++m_generation;
    ++m_diskGeneration;
    stopReading();
    m_watches.clear();
    m_file.clear();
    m_pendingFile.clear();
    m_revision.clear();
    m_pendingRevision.clear();
    m_revisionText.clear();
    m_pendingFiles.clear();
    m_orders.reset();
    m_choice = m_pendingChoice = {};
    m_pending = m_stale = m_changedOnDisk = m_tolerantHelps = false;
    adopt({});
    Q_EMIT closed();
}

bool DocumentController::stillIs(const PlanPtr &plan) const
{
    return m_plan == plan || (m_plan && plan && m_plan->order && plan->order && m_plan->pipeline->file == plan->pipeline->file && m_plan->graphDigest == plan->graphDigest);
}

void DocumentController::stopReading()
{
    if (m_reading)
        m_reading->stop();
    m_reading.reset();
}

void DocumentController::cancelLoad()
{
    if (!m_pending || !m_reading)
        return;
    ++m_generation;
    stopReading();
    m_pending = false;
    const auto file = std::exchange(m_pendingFile, m_formerAttempt.file);
    m_pendingRevision = m_formerAttempt.revision;
    m_pendingFiles = m_formerAttempt.files;
    m_pendingChoice = m_formerAttempt.choice;
    m_tolerantHelps = m_formerAttempt.tolerantHelps;
    if (!m_planFacts.scenario.isEmpty())
        m_scenario = m_planFacts.scenario;
    Q_EMIT loadCanceled(file);
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
    if (m_pending && m_pendingFiles.isEmpty())
        start(m_pendingFile, m_pendingRevision, nullptr);
    else if (m_plan && !m_pending && !m_orders)
        start(m_file, m_revision, &m_plan->pipeline->source);
    else if (m_orders && !m_pending)
        choose(m_choice);
}

void DocumentController::start(const QString &file, const QString &revision, const QByteArray *bytes)
{
    Wish wish {file, revision, m_scenario, m_userEnv, {}, {}, m_variants, m_variantsKey, {}, nullptr, {}, false};
    if (bytes) {
        wish.bytes = *bytes;
        if (m_releaseKnown)
            wish.release = m_release;
    }
    submit(std::move(wish));
}

void DocumentController::startOrders(const QStringList &files, const QString &revision, const OrderChoice &choice, bool optional)
{
    submit({files.first(), revision, m_scenario, m_userEnv, {}, {}, {}, {}, files, nullptr, choice, optional});
}

void DocumentController::submit(Wish wish)
{
    const auto generation = ++m_generation;
    stopReading();
    if (!std::exchange(m_pending, true))
        m_formerAttempt = {m_pendingFile, m_pendingRevision, m_pendingFiles, m_pendingChoice, m_tolerantHelps};
    if (!wish.knownOrders && !wish.bytes) {
        m_reading.emplace();
        wish.reading = m_reading->reading();
    }
    m_pendingFile = wish.orders.isEmpty() ? wish.file : wish.orders.last();
    m_pendingFiles = wish.orders;
    m_pendingRevision = wish.revision;
    m_pendingChoice = wish.choice;
    if (!wish.knownOrders)
        Q_EMIT loadStarted(m_pendingFile);
    runInBackground(this, [wish] { return load(wish); },
        [this, generation, wish](const Outcome &outcome) { finish(generation, wish, outcome); });
}

void DocumentController::finish(quint64 generation, const Wish &wish, const Outcome &outcome)
{
    if (generation != m_generation)
        return;
    m_pending = false;
    m_reading.reset();
    m_tolerantHelps = outcome.tolerantHelps;
    if (!outcome.plan) {
        // What was asked of the document on screen and cannot be had says nothing against the document.
        m_stale = m_stale || !wish.optional;
        Q_EMIT loadFailed(outcome.error);
        return;
    }
    const auto former = files();
    const bool otherFile = wish.file != m_file || wish.revision != m_revision || (outcome.orders != nullptr) != (m_orders != nullptr);
    m_file = wish.file;
    m_revision = wish.revision;
    m_revisionText = outcome.revisionText;
    const bool otherBytes = !m_plan || m_plan->pipeline->digest != outcome.plan->pipeline->digest
        || (outcome.orders && m_orders && outcome.orders->digests != m_orders->digests);
    m_orders = outcome.orders;
    m_choice = wish.choice;
    adopt(outcome);
    m_stale = false;
    if (files() != former)
        watch(files());
    if (otherFile || otherBytes)
        m_changedOnDisk = false;
    Q_EMIT planReady(m_plan, otherFile);
    if (!outcome.releaseError.message.isEmpty())
        Q_EMIT releaseFileFailed(outcome.releaseError);
    if (!wish.knownOrders)
        checkDisk();
}

void DocumentController::watch(const QStringList &files)
{
    m_watches.clear();
    for (const auto &file : files) {
        m_watches.push_back(std::make_unique<FileWatch>());
        connect(m_watches.back().get(), &FileWatch::touched, this, &DocumentController::checkDisk);
        m_watches.back()->setPath(file);
    }
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

void DocumentController::changeRelease(const QString &file, std::function<void(ReleaseFile &)> change, Saved done)
{
    const auto path = releaseFilePath(file);
    const auto work = [path, change = std::move(change)] {
        return changeReleaseFile(path, [&change](ReleaseFile &release) {
            change(release);
            return Result<void>();
        });
    };
    runInBackground(this, work, [this, path, done = std::move(done)](const Result<ReleaseFile> &release) {
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
    runInBackground(this, [files = files(), order = m_orders != nullptr]() -> QStringList {
        if (order)
            return orderDigests(files);
        const auto bytes = readBoundedFile(files.first());
        return {bytes.ok() ? sha256Digest(*bytes) : QString()};
    }, [this, generation](const QStringList &digests) {
        if (generation != m_diskGeneration || !m_plan)
            return;
        const bool differs = digests != (m_orders ? m_orders->digests : QStringList(m_plan->pipeline->digest));
        if (std::exchange(m_changedOnDisk, differs) != differs)
            Q_EMIT changedOnDisk();
    });
}

} // namespace slipway
