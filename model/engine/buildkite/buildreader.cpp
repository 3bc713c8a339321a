// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildreader.h"

#include "core/jsoncursor.h"
#include "core/textpool.h"
#include "engine/buildkite/buildkitestates.h"
#include "engine/remote/answerfields.h"
#include "engine/remote/mentions.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuildReader)
};

using Kind = JsonCursor::Kind;

/// A job as REST tells it. Only what we use.
struct Job
{
    QString id, type, name, label, stepKey, groupKey, stepId, state, webUrl, brokenReason, signalReason, unblockedBy, matrix, retriedIn;
    qint64 startedMs = 0, finishedMs = 0, unblockedMs = 0, exitStatus = 0, parallelIndex = -1, parallelTotal = 0;
    QStringList mentions;
    bool softFailed = false, unblockable = false, isAsync = false;
};

/// "linux, amd64" of {"os": "linux", "arch": "amd64"}.
bool matrixOf(JsonCursor &cursor, QString &value)
{
    if (cursor.peek() != Kind::Object)
        return cursor.skip();
    QStringList parts;
    QString name, part;
    if (!cursor.enterObject())
        return false;
    while (cursor.nextMember(name)) {
        if (cursor.peek() != Kind::String) {
            cursor.skip();
            continue;
        }
        cursor.readString(part);
        parts.append(part);
    }
    value = parts.join(QStringLiteral(", "));
    return !cursor.failed();
}

bool readJobMember(JsonCursor &cursor, const QString &name, Job &job)
{
    struct TextMember
    {
        const char *name;
        QString Job::*member;
    };
    static constexpr std::array kTexts {
        TextMember {"id", &Job::id}, TextMember {"type", &Job::type}, TextMember {"name", &Job::name}, TextMember {"label", &Job::label},
        TextMember {"step_key", &Job::stepKey}, TextMember {"group_key", &Job::groupKey}, TextMember {"state", &Job::state},
        TextMember {"web_url", &Job::webUrl}, TextMember {"broken_reason", &Job::brokenReason}, TextMember {"signal_reason", &Job::signalReason},
        TextMember {"retried_in_job_id", &Job::retriedIn},
    };
    for (const auto &[known, member] : kTexts) {
        if (name == QLatin1String(known))
            return readTextField(cursor, job.*member);
    }
    if (name == QLatin1String("started_at"))
        return readMomentField(cursor, job.startedMs);
    if (name == QLatin1String("finished_at"))
        return readMomentField(cursor, job.finishedMs);
    if (name == QLatin1String("unblocked_at"))
        return readMomentField(cursor, job.unblockedMs);
    if (name == QLatin1String("exit_status"))
        return readNumberField(cursor, job.exitStatus);
    if (name == QLatin1String("parallel_group_index"))
        return readNumberField(cursor, job.parallelIndex);
    if (name == QLatin1String("parallel_group_total"))
        return readNumberField(cursor, job.parallelTotal);
    if (name == QLatin1String("soft_failed"))
        return readFlagField(cursor, job.softFailed);
    if (name == QLatin1String("unblockable"))
        return readFlagField(cursor, job.unblockable);
    if (name == QLatin1String("async"))
        return readFlagField(cursor, job.isAsync);
    if (name == QLatin1String("unblocked_by"))
        return readMemberOfField(cursor, "name", job.unblockedBy);
    if (name == QLatin1String("step"))
        return readMemberOfField(cursor, "id", job.stepId);
    if (name == QLatin1String("command")) {
        QByteArrayView raw;
        const bool good = cursor.skip(raw);
        findMentions(raw, job.mentions);
        return good;
    }
    return name == QLatin1String("matrix") ? matrixOf(cursor, job.matrix) : cursor.skip();
}

bool readJobs(JsonCursor &cursor, std::vector<Job> &jobs)
{
    if (cursor.peek() == Kind::Null)
        return cursor.readNull();
    if (!cursor.enterArray())
        return false;
    QString name;
    while (cursor.nextItem()) {
        const auto at = cursor.offset();
        Job job;
        if (!cursor.enterObject())
            return false;
        while (cursor.nextMember(name)) {
            if (!readJobMember(cursor, name, job))
                return false;
        }
        if (cursor.failed())
            return false;
        if (job.id.isEmpty()) {
            cursor.faultAt(at, Words::tr("a job has no id"));
            return false;
        }
        jobs.push_back(std::move(job));
    }
    return !cursor.failed();
}

NodeKind kindOf(const Job &job)
{
    if (job.type == QLatin1String("script"))
        return NodeKind::Command;
    if (job.type == QLatin1String("waiter"))
        return NodeKind::Wait;
    if (job.type == QLatin1String("manual"))
        return NodeKind::Block;
    return job.type == QLatin1String("trigger") ? NodeKind::Trigger : NodeKind::Unknown;
}

/// Turns the flat list of jobs into steps with their attempts.
class StepCollector
{
public:
    explicit StepCollector(RemoteSnapshot &snapshot) : m_snapshot(snapshot) {}

    void add(const Job &job)
    {
        auto &step = m_snapshot.steps[stepFor(job)];
        const auto kind = kindOf(job);
        RemoteJob attempt;
        attempt.id = job.id;
        attempt.engineState = job.state;
        attempt.state = buildkiteJobState({job.state, kind == NodeKind::Block, job.unblockable, job.softFailed, false});
        attempt.variant = job.parallelIndex >= 0 && job.parallelTotal > std::max<qint64>(1, job.parallelIndex) ? Words::tr("%1 of %2").arg(job.parallelIndex + 1).arg(job.parallelTotal) : job.matrix;
        attempt.startedMs = job.startedMs;
        attempt.finishedMs = job.finishedMs;
        attempt.exitStatus = int(std::clamp<qint64>(job.exitStatus, -1, 1 << 20));
        attempt.reason = job.state == QLatin1String("expired") ? Words::tr("expired: no agent took it in time") : job.brokenReason.isEmpty() ? job.signalReason : job.brokenReason;
        attempt.url = job.webUrl;
        placeAttempt(step, attempt, job);
        step.jobs.append(attempt);
        if (step.mentions.isEmpty())
            step.mentions = job.mentions;
        if (kind == NodeKind::Block)
            step.gate = {job.unblockable, job.unblockedBy, job.unblockedMs};
    }

    void finish()
    {
        const bool canceled = m_snapshot.outcome == QLatin1String("canceled");
        for (auto &step : m_snapshot.steps) {
            settle(step);
            // Its jobs may still say "blocked", but nobody can open them any more (spec/buildkite.md b.3 7).
            if (canceled && step.isGate() && !isFinal(step.state)) {
                step.state = StepState::Canceled;
                step.reason = Words::tr("the build was cancelled");
            }
        }
    }

private:
    qsizetype stepFor(const Job &job)
    {
        const auto kind = kindOf(job);
        // A retried job keeps its step; what has neither key nor step (a waiter) is never retried.
        const auto name = !job.stepKey.isEmpty() ? job.stepKey : !job.stepId.isEmpty() && job.stepId != QLatin1String("...") ? job.stepId : job.id;
        if (const auto it = m_steps.constFind(name); it != m_steps.cend())
            return *it;
        const auto group = job.groupKey.isEmpty() ? QString() : groupFor(job.groupKey);
        RemoteStep step;
        step.id = name;
        step.key = job.stepKey;
        step.label = !job.name.isEmpty() ? job.name : !job.label.isEmpty() ? job.label : kind == NodeKind::Wait ? Words::tr("wait") : name;
        step.group = group;
        step.kind = kind;
        m_snapshot.steps.append(step);
        return *m_steps.insert(name, m_snapshot.steps.size() - 1);
    }

    QString groupFor(const QString &key)
    {
        const auto id = QStringLiteral("group:") + key;
        if (!m_steps.contains(id)) {
            RemoteStep group;
            group.id = id;
            group.key = key;
            group.label = key;
            group.kind = NodeKind::Group;
            m_steps.insert(id, m_snapshot.steps.size());
            m_snapshot.steps.append(group);
        }
        return id;
    }

    /// Which job of the step this is an attempt of, and the how manieth.
    void placeAttempt(const RemoteStep &step, RemoteJob &attempt, const Job &job)
    {
        const auto place = m_retries.constFind(job.id);
        if (place != m_retries.cend()) {
            attempt.index = place->first;
            attempt.attempt = place->second;
        } else {
            for (const auto &other : step.jobs)
                attempt.index = std::max(attempt.index, other.index + 1);
            if (job.parallelIndex >= 0 && job.parallelIndex < job.parallelTotal && job.parallelTotal < 100'000)
                attempt.index = int(job.parallelIndex);
        }
        if (!job.retriedIn.isEmpty())
            m_retries.insert(job.retriedIn, {attempt.index, attempt.attempt + 1});
    }

    /// The state of a step is the worst of the newest attempts of its jobs.
    static void settle(RemoteStep &step)
    {
        QMap<int, const RemoteJob *> newest;
        for (const auto &job : step.jobs) {
            auto &last = newest[job.index];
            if (!last || job.attempt >= last->attempt)
                last = &job;
        }
        const RemoteJob *worst = nullptr; // of several alike the first
        for (const auto *job : std::as_const(newest)) {
            if (!worst || worse(worst->state, job->state) != worst->state)
                worst = job;
        }
        if (!worst)
            return;
        step.state = worst->state;
        step.reason = worst->reason;
    }

    RemoteSnapshot &m_snapshot;
    QHash<QString, qsizetype> m_steps; ///< by key or step id: place in the snapshot
    QHash<QString, QPair<int, int>> m_retries; ///< by job id: index and attempt that it will be
};

/// Retried jobs come before what they were retried in, whatever the order of the answer.
void orderByRetries(std::vector<Job> &jobs)
{
    QHash<QString, size_t> place;
    for (size_t i = 0; i < jobs.size(); ++i)
        place.insert(jobs[i].id, i);
    std::vector<int> depth(jobs.size(), 0);
    for (size_t i = 0; i < jobs.size(); ++i) {
        // Walk the chain from each first attempt; a chain that leads back into itself ends at the number of jobs.
        auto at = i;
        for (size_t steps = 0; steps < jobs.size() && !jobs[at].retriedIn.isEmpty(); ++steps) {
            const auto next = place.constFind(jobs[at].retriedIn);
            if (next == place.cend() || depth[*next] > depth[at])
                break;
            depth[*next] = depth[at] + 1;
            at = *next;
        }
    }
    std::vector<size_t> order(jobs.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return depth[a] < depth[b]; });
    std::vector<Job> sorted;
    sorted.reserve(jobs.size());
    for (const auto i : order)
        sorted.push_back(std::move(jobs[i]));
    jobs = std::move(sorted);
}

struct Build
{
    bool wantsJobs = true;
    BuildSummary summary;
    RemoteSnapshot snapshot;
    QString pipelineName;
    std::vector<Job> jobs;
};

bool readMember(JsonCursor &cursor, const QString &name, Build &build)
{
    auto &snapshot = build.snapshot;
    if (name == QLatin1String("id"))
        return readTextField(cursor, build.summary.id);
    if (name == QLatin1String("web_url"))
        return readTextField(cursor, snapshot.url);
    if (name == QLatin1String("number"))
        return readNumberField(cursor, build.summary.number);
    if (name == QLatin1String("state"))
        return readTextField(cursor, snapshot.engineState);
    if (name == QLatin1String("blocked"))
        return readFlagField(cursor, build.summary.blocked);
    if (name == QLatin1String("branch"))
        return readTextField(cursor, snapshot.branch);
    if (name == QLatin1String("commit"))
        return readTextField(cursor, snapshot.commit);
    if (name == QLatin1String("message"))
        return readTextField(cursor, snapshot.message);
    if (name == QLatin1String("creator"))
        return readMemberOfField(cursor, "name", snapshot.creator);
    if (name == QLatin1String("created_at"))
        return readMomentField(cursor, snapshot.createdMs);
    if (name == QLatin1String("pipeline"))
        return readMemberOfField(cursor, "slug", build.pipelineName);
    if (name == QLatin1String("jobs") && build.wantsJobs)
        return readJobs(cursor, build.jobs);
    if (name != QLatin1String("job_state_counts"))
        return cursor.skip();
    QByteArrayView raw;
    const bool good = cursor.skip(raw);
    build.summary.jobCounts = raw.toByteArray();
    return good;
}

Result<Build> read(QByteArrayView body, const QString &url, bool wantsJobs)
{
    JsonCursor cursor(body, url);
    TextPool pool;
    cursor.setPool(&pool);
    Build build;
    build.wantsJobs = wantsJobs;
    QString name;
    if (cursor.enterObject()) {
        while (cursor.nextMember(name)) {
            if (!readMember(cursor, name, build))
                break;
        }
        if (!cursor.failed())
            cursor.finish();
    }
    if (cursor.failed())
        return fail(cursor.error());
    if (build.summary.id.isEmpty() || build.snapshot.engineState.isEmpty()) {
        return fail(ErrorCode::BadInput, Words::tr("this is no build: it has no id or no state"),
            Words::tr("check the address: it should lead to one build"), SourceRange {url, 0, 0, 0, {}});
    }
    build.summary.state = build.snapshot.engineState;
    build.summary.webUrl = build.snapshot.url;
    return build;
}

} // namespace

Result<BuildSummary> readBuildSummary(QByteArrayView body, const QString &url)
{
    auto build = read(body, url, false);
    if (build.failed())
        return fail(build.error());
    return std::move(build->summary);
}

Result<RemoteSnapshot> readBuild(QByteArrayView body, const QString &url, BuildSummary *summary)
{
    auto build = read(body, url, true);
    if (build.failed())
        return fail(build.error());
    if (summary)
        *summary = build->summary;
    auto &snapshot = build->snapshot;
    snapshot.engine = QStringLiteral("buildkite");
    snapshot.title = QStringLiteral("%1 #%2").arg(build->pipelineName.isEmpty() ? Words::tr("build") : build->pipelineName).arg(build->summary.number);
    snapshot.outcome = buildkiteOutcome(snapshot.engineState, build->summary.blocked);
    orderByRetries(build->jobs);
    StepCollector collector(snapshot);
    for (const auto &job : build->jobs)
        collector.add(job);
    collector.finish();
    return std::move(snapshot);
}

} // namespace slipway
