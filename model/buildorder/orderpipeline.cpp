// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderpipeline.h"

#include "buildorder/jobcommands.h"
#include "buildorder/jobnames.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/yamlwriter.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderPipeline)
};

constexpr size_t kNamed = 5; // packages that a prompt names

// Labels and prompts are part of a file that people keep, and of what they trust: the same in every language.

/// What upload and agent would take for a variable stays a dollar sign.
Json plain(QString text)
{
    return toStd(text.replace(u'$', QStringLiteral("$$")));
}

class PipelineMaker
{
public:
    PipelineMaker(const OrderRunOptions &options, OrderPurpose purpose, const std::vector<OrderJob> &jobs)
        : m_options(options)
        , m_jobs(jobs)
        , m_commands(options, purpose)
        , m_toleratesFailure(options.keepGoing || purpose == OrderPurpose::Run)
    {
        for (const auto &job : jobs) {
            m_byLevel[job.level].push_back(&job);
            if (!m_keys.contains(job.element))
                m_keys.insert(job.element, job.key);
        }
    }

    Json make();

private:
    using Jobs = std::vector<const OrderJob *>;

    Json stepOf(const OrderJob &job, const Jobs &same) const;
    Json dependsOn(const OrderJob &job, const Jobs &same) const;
    void addSteps();
    void addGroup(const QString &label, const QString &key, const Jobs &jobs);
    void addJobs(const Jobs &jobs, Json &into) const;
    void addGate(const QString &label, const QString &key, const QString &prompt, Json dependsOn);
    void addWait(const Jobs &jobs);
    void addLevels();
    void addLevel(int level, const Jobs &jobs);
    Json ended(const Jobs &jobs) const;
    void addProducts();
    Json keysOf(const Jobs &jobs) const;
    const QString &keyOf(const OrderJob &job) const;
    void addDelivery();
    QString prompt(const Jobs &jobs) const;
    int gateBefore(int level) const;

    const OrderRunOptions &m_options;
    const std::vector<OrderJob> &m_jobs;
    const JobCommands m_commands;
    const bool m_toleratesFailure;
    std::map<int, Jobs> m_byLevel; // levels that have jobs
    QHash<quint32, QString> m_keys; // by element: of its first job
    QHash<int, QString> m_behind; // what a level's jobs wait for beside their dependencies, by level
    Json m_steps = Json::array();
};

Json PipelineMaker::make()
{
    addSteps();
    addDelivery();
    Json pipeline = Json::object();
    if (!m_options.conanHome.isEmpty() && m_options.conanHome != OrderRunOptions::kOwnHomes)
        pipeline["env"] = {{"CONAN_HOME", plain(m_options.conanHome)}};
    pipeline["steps"] = std::move(m_steps);
    return pipeline;
}

/// The gate that jobs of this level stand behind: the one asked for before it, or before a level without jobs ahead of it.
int PipelineMaker::gateBefore(int level) const
{
    int found = -1;
    for (const auto gate : m_options.gateLevels) {
        const auto first = m_byLevel.lower_bound(gate);
        if (first != m_byLevel.end() && first->first <= level)
            found = std::max(found, gate);
    }
    return found;
}

/// A wait that stands next to a block is ignored (spec/buildkite.md b.1 rule 11), so something is always between them:
/// the steps of a level, or all groups, with the waits in front and the blocks behind.
void PipelineMaker::addSteps()
{
    addLevels();
    if (m_options.grouping != OrderGrouping::Product)
        return;
    const auto barriers = std::exchange(m_steps, Json::array());
    const auto add = [&](bool waits) {
        for (const auto &barrier : barriers) {
            if (barrier.contains("wait") == waits)
                m_steps.push_back(barrier);
        }
    };
    add(true);
    addProducts();
    add(false);
}

/// The barriers, and the steps of each level behind its own unless they stand in groups of another kind.
void PipelineMaker::addLevels()
{
    const bool strict = m_options.start == OrderStart::StrictLevels;
    Jobs before;
    const Jobs *last = nullptr;
    QSet<int> gates;
    for (const auto &[level, jobs] : m_byLevel) {
        const int gate = gateBefore(level);
        const bool opens = gate >= 0 && !gates.contains(gate);
        if (opens) {
            // The gate is the barrier.
            gates.insert(gate);
            addGate(QStringLiteral("Start level %1?").arg(level), levelGateKey(gate), prompt(jobs), ended(strict && last ? *last : before));
        } else if (strict && last) {
            addWait(*last);
        }
        // Where levels are strict, whatever comes later waits for what stands behind the gate.
        const bool behindGate = strict ? opens : gate >= 0;
        if (behindGate)
            m_behind.insert(level, levelGateKey(gate));
        else if (strict && last)
            m_behind.insert(level, levelDoneKey(last->front()->level));
        addLevel(level, jobs);
        before.insert(before.end(), jobs.begin(), jobs.end());
        last = &jobs;
    }
}

void PipelineMaker::addLevel(int level, const Jobs &jobs)
{
    if (m_options.grouping == OrderGrouping::Level)
        addGroup(QStringLiteral("Level %1").arg(level), levelKey(level), jobs);
    else if (m_options.grouping == OrderGrouping::None)
        addJobs(jobs, m_steps);
}

/// All of them, whether they passed or not where a failure holds up only what depends on it.
Json PipelineMaker::ended(const Jobs &jobs) const
{
    auto keys = keysOf(jobs);
    if (!m_toleratesFailure)
        return keys;
    for (auto &key : keys)
        key = Json {{"step", key}, {"allow_failure", true}};
    return keys;
}

void PipelineMaker::addProducts()
{
    std::map<QString, Jobs> products;
    for (const auto &job : m_jobs)
        products[job.profile].push_back(&job);
    QSet<QString> taken;
    for (const auto &[name, jobs] : products) {
        auto key = QStringLiteral("product:") + keyText(name);
        for (int n = 2; taken.contains(key); ++n)
            key = QStringLiteral("product:%1:%2").arg(keyText(name)).arg(n);
        taken.insert(key);
        addGroup(name, key, jobs);
    }
}

const QString &PipelineMaker::keyOf(const OrderJob &job) const
{
    return m_options.stepPerRecipe ? *m_keys.constFind(job.element) : job.key;
}

/// The keys of their steps, each once.
Json PipelineMaker::keysOf(const Jobs &jobs) const
{
    Json keys = Json::array();
    QSet<QString> seen;
    for (const auto *job : jobs) {
        const auto &key = keyOf(*job);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        keys.push_back(toStd(key));
    }
    return keys;
}

void PipelineMaker::addGroup(const QString &label, const QString &key, const Jobs &jobs)
{
    Json steps = Json::array();
    addJobs(jobs, steps);
    m_steps.push_back({{"group", plain(label)}, {"key", toStd(key)}, {"steps", std::move(steps)}});
}

void PipelineMaker::addJobs(const Jobs &jobs, Json &into) const
{
    for (size_t i = 0; i < jobs.size();) {
        Jobs same {jobs[i++]};
        while (m_options.stepPerRecipe && i < jobs.size() && jobs[i]->element == same.front()->element)
            same.push_back(jobs[i++]);
        into.push_back(stepOf(*same.front(), same));
    }
}

Json PipelineMaker::stepOf(const OrderJob &job, const Jobs &same) const
{
    const bool whole = m_options.stepPerRecipe;
    Json step {{"label", plain(whole ? displayRef(job.ref) : job.label)}, {"key", toStd(job.key)}};
    QStringList commands, faults;
    Json artifacts = Json::array();
    for (const auto *each : same) {
        if (!each->fault.isEmpty())
            faults.append(whole ? QStringLiteral("%1: %2").arg(each->label, each->fault) : each->fault);
        commands += m_commands.of(*each);
        for (const auto &pattern : m_commands.artifacts(*each))
            artifacts.push_back(toStd(pattern));
    }
    if (!faults.isEmpty()) {
        const auto fault = faults.join(QStringLiteral("; "));
        step["command"] = plain(m_commands.fault(job, fault));
        step["env"] = {{"SLIPWAY_BLOCKED", plain(fault)}};
        artifacts = Json::array();
    } else {
        step["command"] = plain(commands.size() == 1 ? commands.constFirst() : commands.join(u'\n') + u'\n');
    }
    if (!artifacts.empty())
        step["artifact_paths"] = std::move(artifacts);
    step["depends_on"] = dependsOn(job, same);
    return step;
}

Json PipelineMaker::dependsOn(const OrderJob &job, const Jobs &same) const
{
    Json keys = Json::array();
    const bool faulty = std::any_of(same.begin(), same.end(), [](const OrderJob *each) { return !each->fault.isEmpty(); });
    if (faulty)
        return keys; // fails at once
    const auto behind = m_behind.value(job.level);
    if (!behind.isEmpty())
        keys.push_back(toStd(behind));
    QSet<QString> seen {job.key};
    for (const auto *each : same) {
        for (const auto before : each->after) {
            const auto &key = keyOf(m_jobs[before]);
            if (!seen.contains(key))
                keys.push_back(toStd(key));
            seen.insert(key);
        }
    }
    return keys;
}

void PipelineMaker::addGate(const QString &label, const QString &key, const QString &prompt, Json dependsOn)
{
    m_steps.push_back({{"block", plain(label)}, {"key", toStd(key)}, {"prompt", plain(prompt)}, {"depends_on", std::move(dependsOn)}});
}

/// Behind the jobs of a level; its group stands for its members.
void PipelineMaker::addWait(const Jobs &jobs)
{
    const int done = jobs.front()->level;
    Json keys = m_options.grouping == OrderGrouping::Level ? Json::array({toStd(levelKey(done))}) : keysOf(jobs);
    Json wait {{"wait", nullptr}, {"label", toStd(QStringLiteral("Level %1 is done").arg(done))}, {"key", toStd(levelDoneKey(done))},
        {"depends_on", std::move(keys)}};
    if (m_toleratesFailure)
        wait["continue_on_failure"] = true;
    m_steps.push_back(std::move(wait));
}

QString PipelineMaker::prompt(const Jobs &jobs) const
{
    QStringList names;
    for (size_t i = 0; i < jobs.size() && i < kNamed; ++i)
        names.append(jobs[i]->label);
    const auto more = jobs.size() > kNamed ? QStringLiteral(" and %1 more").arg(jobs.size() - kNamed) : QString();
    return QStringLiteral("To be built: %1%2").arg(names.join(QStringLiteral(", ")), more);
}

void PipelineMaker::addDelivery()
{
    if (m_jobs.empty())
        return;
    if (!m_options.gateUpload && m_options.promotions.isEmpty())
        return;
    Jobs all;
    for (const auto &job : m_jobs)
        all.push_back(&job);
    Json behind = keysOf(all);
    if (m_options.gateUpload) {
        addGate(QStringLiteral("Upload to %1?").arg(m_options.uploadRemote), QStringLiteral("gate-upload"),
            QStringLiteral("Packages to be uploaded: %1").arg(m_jobs.size()), std::move(behind));
        m_steps.push_back({{"label", plain(QStringLiteral("Upload to %1").arg(m_options.uploadRemote))}, {"key", "upload"},
            {"command", plain(m_commands.uploadAll())}, {"depends_on", Json::array({"gate-upload"})}});
        for (const auto &pattern : m_commands.uploadArtifacts())
            m_steps.back()["artifact_paths"].push_back(toStd(pattern));
        behind = Json::array({"upload"});
    }
    for (const auto &promotion : m_options.promotions) {
        const auto name = keyText(promotion.from) + u':' + keyText(promotion.to);
        const auto key = QStringLiteral("promote:") + name;
        if (m_options.gatePromotions) {
            const auto gate = QStringLiteral("gate-promote:") + name;
            addGate(QStringLiteral("Promote from %1 to %2?").arg(promotion.from, promotion.to), gate,
                QStringLiteral("Whoever uses %1 gets these packages then.").arg(promotion.to), std::move(behind));
            behind = Json::array({toStd(gate)});
        }
        m_steps.push_back({{"label", plain(QStringLiteral("Promote from %1 to %2").arg(promotion.from, promotion.to))}, {"key", toStd(key)},
            {"command", plain(m_commands.promote(promotion))}, {"depends_on", std::move(behind)}});
        behind = Json::array({toStd(key)});
    }
}

} // namespace

Result<void> checkOptions(const BuildOrder &order, const OrderRunOptions &options, OrderPurpose purpose)
{
    const auto bad = [](const QString &message, const QString &hint = {}) { return fail(ErrorCode::BadInput, message, hint); };
    for (const auto level : options.gateLevels) {
        if (level < 0 || level >= int(order.levels.size())) {
            return bad(Words::tr("there is no level %1 to put a gate before").arg(level),
                order.levels.empty() ? Words::tr("this order has no levels") : Words::tr("the levels go from 0 to %1").arg(order.levels.size() - 1));
        }
    }
    if (options.gateUpload && options.uploadRemote.isEmpty())
        return bad(Words::tr("a gate before the upload wants a remote to upload to"), Words::tr("name the remote, too"));
    QSet<QPair<QString, QString>> promotions;
    for (const auto &promotion : options.promotions) {
        if (promotion.from.isEmpty() || promotion.to.isEmpty() || promotion.from == promotion.to)
            return bad(Words::tr("a promotion wants two different remotes, not \"%1\" and \"%2\"").arg(promotion.from, promotion.to));
        if (promotions.contains({promotion.from, promotion.to}))
            return bad(Words::tr("the promotion from %1 to %2 is asked for twice").arg(promotion.from, promotion.to));
        promotions.insert({promotion.from, promotion.to});
    }
    if (options.gatePromotions && options.promotions.isEmpty())
        return bad(Words::tr("a gate before the promotion wants a promotion"), Words::tr("name two remotes, too"));
    if (options.stepPerRecipe && order.orderBy == OrderBy::Configuration)
        return bad(Words::tr("this order is by configuration: the packages of a recipe may be built at different times"), Words::tr("make a step for each package"));
    const bool ownHomes = options.conanHome == OrderRunOptions::kOwnHomes;
    if (ownHomes && purpose == OrderPurpose::HandOver)
        return bad(Words::tr("a CONAN_HOME for each package is for runs on this machine"), Words::tr("let the CI give each agent its own"));
    if (ownHomes && (options.uploadRemote.isEmpty() || options.gateUpload)) {
        return bad(Words::tr("with a CONAN_HOME for each package binaries travel by a remote, and there is none they are uploaded to at once"),
            Words::tr("name the remote to upload to, without a gate before it"));
    }
    return {};
}

Result<OrderPipeline> orderPipeline(const BuildOrderPtr &order, const OrderRunOptions &options, OrderPurpose purpose)
{
    if (auto checked = checkOptions(*order, options, purpose); checked.failed())
        return fail(checked.error());
    auto jobs = orderJobs(*order, options);
    if (jobs.failed())
        return fail(jobs.error());
    auto yaml = toYaml(PipelineMaker(options, purpose, jobs->jobs).make());
    if (yaml.failed())
        return fail(yaml.error());
    auto pipeline = parsePipeline(order->files.value(0), *yaml, {});
    if (pipeline.failed())
        return fail(pipeline.error());
    return OrderPipeline {order, std::move(*yaml), std::move(*pipeline), std::move(jobs->jobs), order->diagnostics + jobs->diagnostics};
}

} // namespace slipway
