// SPDX-License-Identifier: GPL-3.0-or-later
#include "soakworld.h"

#include "core/json.h"
#include "engine/buildkite/buildkitestates.h"

#include <QDateTime>
#include <QUrlQuery>

namespace slipway::testing {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr int kPage = 1000;

QByteArray moment(qint64 ms)
{
    return ms ? '"' + QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1() + '"' : QByteArray("null");
}

QByteArray padded(const char *start, int number, int width)
{
    return start + QByteArray::number(number).rightJustified(width, '0');
}

} // namespace

SoakWorld::SoakWorld(FakeTicker *ticker, Size size, quint32 seed)
    : m_ticker(ticker)
    , m_size(size)
    , m_start(ticker->nowMs())
    , m_dice(seed)
    , m_faultDice(seed + 1)
    , m_builds(size_t(size.builds))
    , m_groups(size_t(size.groups))
{
    for (int i = 0; i < size.builds; ++i)
        plan(i);
    for (int i = 0; i < size.groups; ++i)
        planGroup(i);
}

QString SoakWorld::address(int source) const
{
    if (isBuild(source))
        return QStringLiteral("https://buildkite.com/o/p/builds/%1").arg(source + 1);
    return QStringLiteral("https://tc.test/tasks/groups/%1").arg(QString::fromLatin1(m_groups[size_t(source - m_size.builds)].id));
}

/// Half of the jobs, a gate, the other half; one in twenty fails and is run again under another id.
void SoakWorld::plan(int build)
{
    auto &own = m_builds[size_t(build)];
    const auto half = m_size.lengthMs / 2;
    for (int i = 0; i < m_size.jobs; ++i) {
        Job job;
        job.step = padded("step-", i, 3);
        job.gate = i == m_size.jobs / 2;
        job.id = padded("job-", build, 2) + job.step;
        job.state = job.gate ? "waiting" : "scheduled";
        own.jobs.push_back(job);
        const auto index = size_t(i);
        const auto start = m_start + (i <= m_size.jobs / 2 ? 0 : half) + m_dice.bounded(1, int(half * 7 / 10));
        const auto length = m_dice.bounded(500, int(4 * kMinute));
        if (job.gate) {
            at(m_start + half - 3 * kMinute, [this, build, index] { change(build, index, "blocked"); });
            at(m_start + half - kMinute + m_dice.bounded(0, 50'000), [this, build, index] { change(build, index, "unblocked"); });
            continue;
        }
        const bool fails = m_dice.bounded(20) == 0;
        at(start, [this, build, index] { change(build, index, "running"); });
        at(start + length, [this, build, index, fails] { change(build, index, fails ? "failed" : "passed"); });
        if (fails)
            at(start + length + 5000, [this, build, index] { retry(build, index); });
    }
    at(m_start + m_size.lengthMs - kMinute, [this, build] { m_builds[size_t(build)].state = "passed"; });
}

void SoakWorld::change(int build, size_t index, const QByteArray &state)
{
    auto &job = m_builds[size_t(build)].jobs[index];
    job.state = state;
    const auto now = m_ticker->nowMs();
    const auto source = sourceId(build) + u'/';
    const auto step = source + QString::fromLatin1(job.step);
    m_stepStates[step] = buildkiteJobState({QString::fromLatin1(state), job.gate, state == "blocked", false, false});
    if (job.gate) {
        if (state == "unblocked") {
            job.finishedMs = now;
            ++m_gates[step];
        }
        return;
    }
    (state == "running" ? job.startedMs : job.finishedMs) = now;
    m_truth[source + QString::fromLatin1(job.id)] = {sourceId(build), step, job.startedMs, job.finishedMs, m_stepStates[step]};
}

void SoakWorld::retry(int build, size_t index)
{
    auto &jobs = m_builds[size_t(build)].jobs;
    auto again = jobs[index];
    again.id += "-again";
    again.startedMs = again.finishedMs = 0;
    jobs[index].retriedIn = again.id;
    jobs.push_back(again);
    const auto next = jobs.size() - 1;
    change(build, next, "running");
    at(m_ticker->nowMs() + 20'000, [this, build, next] { change(build, next, "passed"); });
}

/// Most tasks ended before anybody looked; the others run in waves.
void SoakWorld::planGroup(int group)
{
    auto &own = m_groups[size_t(group)];
    own.id = "LjOkL6FFThijM_Q_Rmo0vQ"; // as Taskcluster makes them
    own.id[0] = char('A' + group);
    for (int i = 0; i < m_size.tasks; ++i) {
        Task task;
        task.id = padded("T", group * 100'000 + i, 21);
        task.definition = "{\"dependencies\":[" + (i ? '"' + padded("T", group * 100'000 + i / 2, 21) + '"' : QByteArray()) + "],\"requires\":\"all-completed\",\"created\":"
            + moment(m_start - 30 * kMinute + kSkewMs) + ",\"metadata\":{\"name\":\"" + task.id + "\"},\"tags\":{\"kind\":\"test\",\"label\":\"test-" + QByteArray::number(i) + "\"}}";
        const bool live = i >= m_size.tasks - m_size.live;
        if (!live) {
            task.startedMs = m_start - 20 * kMinute;
            task.finishedMs = m_start - 19 * kMinute;
        }
        render(task);
        own.place.insert(task.id, own.tasks.size());
        m_groupOf.insert(task.id, group);
        own.tasks.push_back(task);
        const auto index = size_t(i);
        if (!live) {
            changeTask(group, index, true);
            continue;
        }
        const auto wave = m_start + m_size.lengthMs / 8 * (1 + m_dice.bounded(6));
        own.tasks[index].failed = m_dice.bounded(40) == 0;
        at(wave + m_dice.bounded(0, 15'000), [this, group, index] { changeTask(group, index, false); });
        at(wave + 20'000 + m_dice.bounded(0, 15'000), [this, group, index] { changeTask(group, index, true); });
    }
}

void SoakWorld::changeTask(int group, size_t index, bool over)
{
    auto &task = m_groups[size_t(group)].tasks[index];
    if (!task.startedMs)
        task.startedMs = m_ticker->nowMs();
    if (over && !task.finishedMs)
        task.finishedMs = m_ticker->nowMs();
    render(task);
    const auto source = sourceId(m_size.builds + group);
    const auto step = source + u'/' + QString::fromLatin1(task.id);
    m_stepStates[step] = !over ? StepState::Running : task.failed ? StepState::Failed : StepState::Passed;
    m_truth[step + QStringLiteral("/0")] = {source, step, task.startedMs, task.finishedMs, m_stepStates[step]};
}

void SoakWorld::render(Task &task)
{
    const QByteArray word = !task.startedMs ? "pending" : !task.finishedMs ? "running" : task.failed ? "failed" : "completed";
    task.status = "{\"taskId\":\"" + task.id + "\",\"state\":\"" + word + "\",\"retriesLeft\":5,\"runs\":[{\"runId\":0,\"state\":\"" + word + "\",\"reasonCreated\":\"scheduled\"";
    if (task.startedMs)
        task.status += ",\"started\":" + moment(task.startedMs + kSkewMs);
    if (task.finishedMs)
        task.status += ",\"reasonResolved\":\"" + word + "\",\"resolved\":" + moment(task.finishedMs + kSkewMs);
    task.status += "}]}";
}

HttpAnswer SoakWorld::buildAnswer(const Build &build, bool whole) const
{
    QMap<QByteArray, int> counts;
    QByteArrayList jobs;
    for (const auto &job : build.jobs) {
        ++counts[job.state];
        if (!whole)
            continue;
        jobs << "{\"id\":\"" + job.id + "\",\"type\":\"" + (job.gate ? "manual" : "script") + "\",\"step_key\":\"" + job.step + "\",\"name\":\"" + job.step + "\",\"state\":\"" + job.state + "\","
                + (job.gate ? "\"unblockable\":" + QByteArray(job.state == "blocked" ? "true" : "false") + ",\"unblocked_at\":" + moment(job.finishedMs) + ",\"unblocked_by\":{\"name\":\"Liam\"}"
                            : "\"command\":\"make " + job.step + "\",\"started_at\":" + moment(job.startedMs) + ",\"finished_at\":" + moment(job.finishedMs) + ",\"exit_status\":" + (job.finishedMs ? job.state == "passed" ? "0" : "1" : "null"))
                + ",\"retried_in_job_id\":" + (job.retriedIn.isEmpty() ? QByteArray("null") : '"' + job.retriedIn + '"') + '}';
    }
    QByteArrayList states;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        states << '"' + it.key() + "\":" + QByteArray::number(*it);
    const auto number = QByteArray::number(int(&build - m_builds.data()) + 1);
    return good("{\"id\":\"b" + number + "\",\"number\":" + number + ",\"state\":\"" + build.state + "\",\"blocked\":false,\"created_at\":" + moment(m_start) + ",\"pipeline\":{\"slug\":\"p\"},\"job_state_counts\":{"
        + states.join(',') + '}' + (whole ? ",\"jobs\":[" + jobs.join(',') + ']' : QByteArray()) + '}');
}

HttpAnswer SoakWorld::page(const Group &group, int from) const
{
    QByteArrayList tasks;
    const int end = std::min(int(group.tasks.size()), from + kPage);
    for (int i = from; i < end; ++i)
        tasks << "{\"status\":" + group.tasks[size_t(i)].status + ",\"task\":" + group.tasks[size_t(i)].definition + '}';
    return good("{\"taskGroupId\":\"" + group.id + "\",\"tasks\":[" + tasks.join(',') + ']' + (end < int(group.tasks.size()) ? ",\"continuationToken\":\"" + QByteArray::number(end) + '"' : QByteArray()) + '}');
}

HttpAnswer SoakWorld::statuses(const QByteArray &body) const
{
    QByteArrayList list;
    const auto asked = Json::parse(body.toStdString(), nullptr, false);
    for (const auto &id : asked["taskIds"]) {
        const auto name = QByteArray::fromStdString(id.get<std::string>());
        const auto &group = m_groups[size_t(m_groupOf.value(name))];
        list << "{\"status\":" + group.tasks[group.place.value(name)].status + '}';
    }
    return good("{\"statuses\":[" + list.join(',') + "]}");
}

HttpAnswer SoakWorld::truth(const HttpRequest &request)
{
    const auto path = request.url.path();
    if (request.url.host().startsWith(QStringLiteral("graphql.")))
        return status(403); // only REST, as for most tokens
    if (path.endsWith(QStringLiteral("/annotations")) || path.endsWith(QStringLiteral("/artifacts")))
        return good(path.contains(QStringLiteral("/builds/")) ? "[]" : "{\"artifacts\":[]}");
    if (path.contains(QStringLiteral("/builds/")))
        return buildAnswer(m_builds[size_t(path.section(u'/', -1).toInt() - 1)], !request.url.query().contains(QStringLiteral("exclude_jobs")));
    HttpAnswer answer;
    if (request.method == "POST") {
        answer = statuses(request.body);
    } else {
        const auto id = path.section(u'/', -2, -2).toLatin1();
        const auto group = std::find_if(m_groups.cbegin(), m_groups.cend(), [&](const Group &one) { return one.id == id; });
        answer = group == m_groups.cend() ? status(404) : page(*group, QUrlQuery(request.url).queryItemValue(QStringLiteral("continuationToken")).toInt());
    }
    answer.serverTimeMs = m_ticker->nowMs() + kSkewMs;
    return answer;
}

HttpAnswer SoakWorld::spoil(HttpAnswer answer)
{
    ++faults;
    const auto kind = m_faultDice.bounded(40);
    const auto told = [&](const char *name, HttpAnswer spoiled) {
        ++faultKinds[QLatin1String(name)];
        spoiled.serverTimeMs = answer.serverTimeMs;
        return spoiled;
    };
    if (kind == 0)
        return told("10 MB", good(QByteArray(10 * 1024 * 1024, ' ') + "[]"));
    switch (kind % 9) {
    case 0: return told("429", status(429, {{"Retry-After", QByteArray::number(m_faultDice.bounded(1, 4))}}));
    case 1: return told("500", status(500 + m_faultDice.bounded(4)));
    case 2: return told("reset", unreachable());
    case 3: {
        auto half = unreachable();
        half.status = 200;
        half.body = answer.body.left(answer.body.size() / 2);
        return told("half an answer", half);
    }
    case 4: return told("truncated", good(answer.body.left(m_faultDice.bounded(int(answer.body.size())))));
    case 5: return told("wrong types", good("{\"id\":7,\"state\":[],\"jobs\":{},\"taskGroupId\":null,\"tasks\":5,\"statuses\":\"x\"}"));
    case 6: return told("a page", good("<!DOCTYPE html><title>Sign in</title>"));
    case 7: return told("nothing", good({}));
    default: return told("503", status(503));
    }
}

HttpAnswer SoakWorld::answer(const HttpRequest &request)
{
    ++requests;
    // Scripted calls see the moment they were due at only as closely as somebody asks: what counts is that all agree.
    while (!m_script.empty() && m_script.begin()->first <= m_ticker->nowMs()) {
        auto first = m_script.extract(m_script.begin());
        first.mapped()();
    }
    auto answer = truth(request);
    return m_faultDice.bounded(1000) < faultsPerMille ? spoil(std::move(answer)) : answer;
}

} // namespace slipway::testing
