// SPDX-License-Identifier: GPL-3.0-or-later
// bench_remote [--smoke]: what a look at a build of 3,000 jobs and at a group of 3,000 tasks costs, beside nlohmann::json's
// parse of the same bytes in the same run (issue 7, "Speed"): first what is read, compared, told and folded, then the whole way
// in the real window, from the answer's bytes on the engines' thread to the painted frame. The bars: a refresh under 5 times
// that parse, no parse of jobs and no repaint where nothing changed, 500 ms to the first frame with 3,000 tasks.
#include "engine/buildkite/buildreader.h"
#include "engine/remote/snapshotevents.h"
#include "engine/taskcluster/taskgroup.h"
#include "enginewindow.h"
#include "measuring.h"
#include "release/releasestate.h"

#include <nlohmann/json.hpp>

#include <QApplication>
#include <QPaintEvent>
#include <QUrlQuery>

#include <array>
#include <cstring>

using namespace slipway;
using namespace slipway::testing;

namespace {

constexpr int kWidth = 44;
const QByteArray kGroupId = "LjOkL6FFThijM_Q_Rmo0vQ";
const auto kGroup = QString::fromLatin1(kGroupId);

QByteArray countsOf(int jobs, int running)
{
    return "{\"total\":" + QByteArray::number(jobs) + ",\"states\":{\"passed\":" + QByteArray::number(jobs - running) + ",\"running\":" + QByteArray::number(running) + "}}";
}

/// As large as Buildkite's own: an example job of its documentation has 1.6 KB.
QByteArray buildOf(int jobs, int running)
{
    QByteArrayList list;
    for (int i = 0; i < jobs; ++i) {
        const auto id = QByteArray::number(i).rightJustified(12, '0');
        list << "{\"id\":\"b63254c0-3271-4a98-8270-" + id + "\",\"graphql_id\":\"Sm9iLS0tMTQ4YWQ0MzgtM2E2My00YWIxLWIzMjItNzIxM2Y3YzJhMWFi\",\"type\":\"script\",\"name\":\":package: Build part " + id
                + "\",\"step_key\":\"build-" + id + "\",\"group_key\":\"group-" + QByteArray::number(i / 50) + "\",\"step\":{\"id\":\"018c0f56-c87c-47e9-95ee-" + id + "\",\"signature\":null},\"priority\":{\"number\":0},\"agent_query_rules\":[\"queue=default\"],\"state\":\""
                + (i < running ? "running" : "passed") + "\",\"web_url\":\"https://buildkite.com/my-great-org/my-pipeline/builds/1#" + id + "\",\"log_url\":\"https://api.buildkite.com/v2/organizations/my-great-org/pipelines/my-pipeline/builds/1/jobs/" + id
                + "/log\",\"raw_log_url\":\"https://api.buildkite.com/v2/organizations/my-great-org/pipelines/my-pipeline/builds/1/jobs/" + id + "/log.txt\",\"artifacts_url\":\"https://api.buildkite.com/v2/organizations/my-great-org/pipelines/my-pipeline/builds/1/jobs/" + id
                + "/artifacts\",\"command\":\"scripts/build.sh --part " + id + "\",\"soft_failed\":false,\"exit_status\":" + (i < running ? "null" : "0") + ",\"signal\":null,\"signal_reason\":null,\"artifact_paths\":\"\",\"agent\":{\"id\":\"0b461f65-e7be-4c80-888a-ef11d81fd971\",\"name\":\"my-agent\",\"hostname\":\"localhost\",\"ip_address\":\"144.132.19.12\",\"user_agent\":\"buildkite-agent/3.60 (linux; amd64)\"},\"created_at\":\"2015-05-09T21:05:59.874Z\",\"scheduled_at\":\"2015-05-09T21:05:59.874Z\",\"runnable_at\":\"2015-05-09T21:06:59.874Z\",\"started_at\":\"2015-05-09T21:07:59.874Z\",\"finished_at\":"
                + (i < running ? "null" : "\"2015-05-09T21:08:59.874Z\"") + ",\"retried\":false,\"retried_in_job_id\":null,\"retries_count\":0,\"parallel_group_index\":null,\"parallel_group_total\":null,\"matrix\":null}";
    }
    return "{\"id\":\"b\",\"number\":1,\"state\":\"running\",\"pipeline\":{\"slug\":\"p\"},\"job_state_counts\":" + countsOf(jobs, running) + ",\"jobs\":[" + list.join(',') + "]}";
}

QByteArray summaryOf(int jobs, int running)
{
    return "{\"id\":\"b\",\"number\":1,\"state\":\"running\",\"blocked\":false,\"pipeline\":{\"slug\":\"p\"},\"job_state_counts\":" + countsOf(jobs, running) + "}";
}

QByteArray groupOf(int tasks, int running, int from, int to)
{
    QByteArrayList list;
    for (int i = from; i < to; ++i) {
        const auto id = "Task" + QByteArray::number(i).rightJustified(18, '0');
        list << "{\"status\":{\"taskId\":\"" + id + "\",\"provisionerId\":\"p\",\"workerType\":\"t-linux-xlarge\",\"taskQueueId\":\"p/t-linux-xlarge\",\"schedulerId\":\"s\",\"projectId\":\"none\",\"taskGroupId\":\"" + kGroupId + "\",\"deadline\":\"2026-08-31T19:55:26.655Z\",\"expires\":\"2027-08-31T19:55:26.655Z\",\"retriesLeft\":5,\"state\":\""
                + (i < running ? "running" : "completed") + "\",\"runs\":[{\"runId\":0,\"state\":\"" + (i < running ? "running" : "completed") + "\",\"reasonCreated\":\"scheduled\",\"workerGroup\":\"us-central1\",\"workerId\":\"1012436181201330051\",\"scheduled\":\"2026-08-30T20:09:32.396Z\",\"started\":\"2026-08-30T20:09:52.942Z\""
                + (i < running ? "" : ",\"reasonResolved\":\"completed\",\"resolved\":\"2026-08-30T20:13:10.794Z\"") + "}]},\"task\":{\"dependencies\":[" + (i ? "\"Task" + QByteArray::number(i / 2).rightJustified(18, '0') + "\"" : QByteArray())
                + "],\"requires\":\"all-completed\",\"routes\":[\"tc-treeherder.v2.x." + id + "\"],\"priority\":\"lowest\",\"retries\":5,\"created\":\"2026-08-30T19:55:26.655Z\",\"scopes\":[\"a:b:c\",\"d:e:f\"],\"payload\":{\"image\":{\"path\":\"public/image.tar.zst\",\"taskId\":\"" + id
                + "\",\"type\":\"task-image\"},\"command\":[\"/bin/bash\",\"-c\",\"bin/checkout.sh && automation/taskcluster/scripts/run_tests.sh\"],\"maxRunTime\":3600,\"env\":{\"NSS_TESTS\":\"ssl\",\"NSS_CYCLES\":\"standard\",\"A_LONGER_NAME\":\"and a longer value of it\"}},\"metadata\":{\"name\":\"Tests "
                + id + "\",\"owner\":\"release@example.com\",\"source\":\"https://hg.example.org/x\",\"description\":\"Tests\"},\"tags\":{\"kind\":\"test\",\"label\":\"test-" + id + "\"},\"extra\":{}}}";
    }
    const auto next = to < tasks ? ",\"continuationToken\":\"" + QByteArray::number(to / 1000) + '"' : QByteArray();
    return "{\"taskGroupId\":\"" + kGroupId + "\",\"tasks\":[" + list.join(',') + ']' + next + '}';
}

void parse(const QByteArray &bytes)
{
    const auto json = nlohmann::json::parse(bytes.cbegin(), bytes.cend(), nullptr, false);
    if (json.is_discarded())
        std::abort();
}

/// Tells what happened and folds it, as an engine and a view do.
void follow(const RemoteSnapshot &before, const RemoteSnapshot &after, ReleaseState &state)
{
    auto events = eventsBetween(before, after, 1'800'000'000'000);
    for (auto &event : events) {
        event.seq = state.lastSeq() + 1;
        state.apply(event);
    }
}

/// Counts what is painted in the window, and when the graph was last.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(EngineWindow *window) : m_window(window), m_graph(window->dag()->viewport()) { qApp->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        ++painted;
        // What is painted now is on screen when this turn ends.
        if (object == m_graph && m_window->dag()->currentLayout() && !m_window->dag()->isLayingOut()) {
            ++graphPainted;
            nodes = int(m_window->dag()->currentLayout()->visible.size());
        }
        return false;
    }

    int painted = 0, graphPainted = 0, nodes = 0;

private:
    EngineWindow *m_window;
    QObject *m_graph;
};

struct Cost
{
    double wallMs = 0, cpuMs = 0; ///< to the painted frame; processor time of all threads until the window is quiet again
};

void turnFor(int ms)
{
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < ms;) {
        EngineWindow::turn();
        QThread::usleep(200);
    }
}

/// Lets what is due happen at the engines, until `isShown`, and then until also what is drawn with a delay (the overview) is.
template <typename Shown>
Cost costOf(EngineWindow &window, qint64 ms, Shown &&isShown)
{
    QElapsedTimer clock;
    const auto cpu = EngineWindow::processMs();
    clock.start();
    QMetaObject::invokeMethod(window.office->desk(), [&window, ms] { window.ticker->advance(ms); }, Qt::QueuedConnection);
    while (!isShown() && clock.elapsed() < 20'000)
        EngineWindow::turn();
    Cost cost;
    cost.wallMs = double(clock.nsecsElapsed()) / 1e6;
    for (int i = 0; i < 400; ++i) { // sleeping costs nothing
        EngineWindow::turn();
        QThread::msleep(1);
    }
    cost.cpuMs = EngineWindow::processMs() - cpu;
    return cost;
}

/// A build that is watched in the window: 20 of its jobs run and have passed in turn.
void refreshInWindow(int jobs, int repeats, double bare)
{
    const std::array<QByteArray, 2> bodies {buildOf(jobs, 0), buildOf(jobs, 20)}, summaries {summaryOf(jobs, 0), summaryOf(jobs, 20)};
    size_t now = 1;
    int looks = 0, fetches = 0;
    EngineWindow window([&](const HttpRequest &request) {
        const auto path = request.url.path();
        if (path.endsWith(QStringLiteral("/annotations")) || path.endsWith(QStringLiteral("/artifacts")))
            return good("[]");
        if (!path.contains(QStringLiteral("/builds/")))
            return status(403);
        ++looks;
        if (request.url.query().contains(QStringLiteral("exclude_jobs")))
            return good(summaries[now]);
        ++fetches;
        return good(bodies[now]);
    });
    PaintCounter paints(&window);
    window.open({QStringLiteral("https://buildkite.com/o/p/builds/1")});
    const auto opened = costOf(window, 1000, [&] { return paints.nodes > 0; });
    bench::row(kWidth, "in the window: opened, to the frame with it", opened.wallMs, bare);
    std::vector<double> wall, cpu;
    for (int i = 0; i < repeats; ++i) {
        turnFor(1200); // past the tick that running jobs have
        window.onEngines([&] { now = 1 - now; });
        const auto seq = window.session()->state().lastSeq();
        const auto before = paints.graphPainted;
        bool told = false;
        const auto changed = QObject::connect(window.session(), &ReleaseSession::changed, window.session(), [&] { told = window.session()->state().lastSeq() > seq; });
        const auto cost = costOf(window, 25'000, [&, shown = -1]() mutable {
            if (told && shown < 0)
                shown = paints.graphPainted;
            return told && paints.graphPainted > std::max(shown, before);
        });
        QObject::disconnect(changed);
        wall.push_back(cost.wallMs);
        cpu.push_back(cost.cpuMs);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    bench::row(kWidth, "in the window: fetched ... painted (clock)", wall[wall.size() / 2], bare);
    bench::row(kWidth, "the same, processor time of all threads", cpu[cpu.size() / 2], bare);
    now = 0;
    window.advance(60'000);
    turnFor(2000);
    const auto fetched = fetches, looked = looks, painted = paints.painted;
    const auto seq = window.session()->state().lastSeq();
    window.advance(3'600'000);
    turnFor(1000);
    std::printf("  an hour without a change: %d looks, %d fetches of jobs, %lld events, %d paints\n", looks - looked, fetches - fetched,
        static_cast<long long>(window.session()->state().lastSeq() - seq), paints.painted - painted);
}

/// A group of pages of 1,000 tasks, whose bytes are all there at once. `drawn`: so many nodes are the picture that is waited
/// for; 1: the groups are cards, as they are at first.
void firstFrameOfGroup(int tasks, int drawn, int repeats, double bare)
{
    QByteArrayList pages;
    for (int from = 0; from < tasks; from += 1000)
        pages << groupOf(tasks, 20, from, std::min(tasks, from + 1000));
    std::vector<double> wall, cpu;
    for (int i = 0; i < repeats; ++i) {
        EngineWindow window([&](const HttpRequest &request) {
            const auto path = request.url.path();
            if (!path.contains(QStringLiteral("/task-group/")))
                return good(request.method == "POST" ? "{\"statuses\":[]}" : "{\"artifacts\":[]}");
            return good(pages[QUrlQuery(request.url).queryItemValue(QStringLiteral("continuationToken")).toInt()]);
        }, drawn > 1 ? 0 : DagBridge::kCollapseAbove);
        PaintCounter paints(&window);
        turnFor(300);
        window.open({QStringLiteral("https://tc.test/tasks/groups/") + kGroup});
        window.onEngines([&] { window.transport->latencyMs = 0; });
        const auto cost = costOf(window, 10, [&] { return paints.nodes >= drawn && window.session()->state().steps().size() > 0; });
        wall.push_back(cost.wallMs);
        cpu.push_back(cost.cpuMs);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    bench::row(kWidth, drawn > 1 ? "pages ... first frame, every task (clock)" : "pages ... first frame, as by default (clock)", wall[wall.size() / 2], bare);
    bench::row(kWidth, "all of it, processor time of all threads", cpu[cpu.size() / 2], bare);
    std::printf("  the slowest of %d: %.1f ms\n", repeats, wall.back());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    const int jobs = smoke ? 60 : 3000, repeats = smoke ? 1 : 9;
    const QString url = QStringLiteral("https://api.test/x");
    const auto first = buildOf(jobs, 20), second = buildOf(jobs, 0);
    const auto seen = readBuild(first, url);
    std::printf("A build of %d jobs, %.1f MB\n", jobs, double(second.size()) / 1e6);
    const auto bare = bench::median(repeats, [&] { parse(second); });
    bench::row(kWidth, "nlohmann::json, parse", bare, 0);
    bench::row(kWidth, "read the build", bench::median(repeats, [&] { (void)readBuild(second, url); }), bare);
    bench::row(kWidth, "read, compare, tell, fold (20 changed)", bench::median(repeats, [&] {
        ReleaseState state;
        follow(*seen, *readBuild(second, url), state);
    }), bare);
    bench::row(kWidth, "the same, all of it new", bench::median(repeats, [&] {
        ReleaseState state;
        follow({}, *readBuild(second, url), state);
    }), bare);
    const auto summary = summaryOf(jobs, 20);
    bench::row(kWidth, "a look that finds nothing new", bench::median(repeats, [&] { (void)readBuildSummary(summary, url); }), bare);
    refreshInWindow(jobs, repeats, bare);

    const auto pageOne = groupOf(jobs, 20, 0, jobs), pageTwo = groupOf(jobs, 0, 0, jobs);
    std::printf("A group of %d tasks, %.1f MB\n", jobs, double(pageTwo.size()) / 1e6);
    const auto bareGroup = bench::median(repeats, [&] { parse(pageTwo); });
    bench::row(kWidth, "nlohmann::json, parse", bareGroup, 0);
    bench::row(kWidth, "list, compare, tell, fold (20 changed)", bench::median(repeats, [&] {
        TaskGroup group;
        (void)group.addPage(pageOne, url);
        const auto before = group.snapshot({});
        (void)group.addPage(pageTwo, url);
        ReleaseState state;
        follow(before, group.snapshot({}), state);
    }) / 2, bareGroup);
    bench::row(kWidth, "first events on screen: list, tell, graph", bench::median(repeats, [&] {
        TaskGroup group;
        (void)group.addPage(pageTwo, url);
        const auto snapshot = group.snapshot({});
        ReleaseState state;
        follow({}, snapshot, state);
        (void)snapshotGraph(snapshot);
    }), bareGroup);
    firstFrameOfGroup(jobs, 1, smoke ? 1 : 5, bareGroup);
    firstFrameOfGroup(jobs, jobs, smoke ? 1 : 5, bareGroup);
    return 0;
}
