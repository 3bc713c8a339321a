// SPDX-License-Identifier: GPL-3.0-or-later
// bench_remote [--smoke]: what a look at a build of 3,000 jobs and at a group of 3,000 tasks costs (read, compare, events,
// fold), beside nlohmann::json's parse of the same bytes in the same run. The bar is 5 times that parse, and no parse of
// jobs at all where nothing changed.
#include "engine/buildkite/buildreader.h"
#include "engine/remote/snapshotevents.h"
#include "engine/taskcluster/taskgroup.h"
#include "measuring.h"
#include "release/releasestate.h"

#include <nlohmann/json.hpp>

#include <cstring>

using namespace slipway;

namespace {

constexpr int kWidth = 44;

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
    return "{\"id\":\"b\",\"number\":1,\"state\":\"running\",\"jobs\":[" + list.join(',') + "]}";
}

QByteArray groupOf(int tasks, int running)
{
    QByteArrayList list;
    for (int i = 0; i < tasks; ++i) {
        const auto id = "Task" + QByteArray::number(i).rightJustified(18, '0');
        list << "{\"status\":{\"taskId\":\"" + id + "\",\"provisionerId\":\"p\",\"workerType\":\"t-linux-xlarge\",\"taskQueueId\":\"p/t-linux-xlarge\",\"schedulerId\":\"s\",\"projectId\":\"none\",\"taskGroupId\":\"G\",\"deadline\":\"2026-08-31T19:55:26.655Z\",\"expires\":\"2027-08-31T19:55:26.655Z\",\"retriesLeft\":5,\"state\":\""
                + (i < running ? "running" : "completed") + "\",\"runs\":[{\"runId\":0,\"state\":\"" + (i < running ? "running" : "completed") + "\",\"reasonCreated\":\"scheduled\",\"workerGroup\":\"us-central1\",\"workerId\":\"1012436181201330051\",\"scheduled\":\"2026-08-30T20:09:32.396Z\",\"started\":\"2026-08-30T20:09:52.942Z\""
                + (i < running ? "" : ",\"reasonResolved\":\"completed\",\"resolved\":\"2026-08-30T20:13:10.794Z\"") + "}]},\"task\":{\"dependencies\":[" + (i ? "\"Task" + QByteArray::number(i / 2).rightJustified(18, '0') + "\"" : QByteArray())
                + "],\"requires\":\"all-completed\",\"routes\":[\"tc-treeherder.v2.x." + id + "\"],\"priority\":\"lowest\",\"retries\":5,\"created\":\"2026-08-30T19:55:26.655Z\",\"scopes\":[\"a:b:c\",\"d:e:f\"],\"payload\":{\"image\":{\"path\":\"public/image.tar.zst\",\"taskId\":\"" + id
                + "\",\"type\":\"task-image\"},\"command\":[\"/bin/bash\",\"-c\",\"bin/checkout.sh && automation/taskcluster/scripts/run_tests.sh\"],\"maxRunTime\":3600,\"env\":{\"NSS_TESTS\":\"ssl\",\"NSS_CYCLES\":\"standard\",\"A_LONGER_NAME\":\"and a longer value of it\"}},\"metadata\":{\"name\":\"Tests "
                + id + "\",\"owner\":\"release@example.com\",\"source\":\"https://hg.example.org/x\",\"description\":\"Tests\"},\"tags\":{\"kind\":\"test\",\"label\":\"test-" + id + "\"},\"extra\":{}}}";
    }
    return "{\"taskGroupId\":\"G\",\"tasks\":[" + list.join(',') + "]}";
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

} // namespace

int main(int argc, char **argv)
{
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
    const QByteArray summary = "{\"id\":\"b\",\"number\":1,\"state\":\"running\",\"blocked\":false,\"job_state_counts\":{\"total\":3000,\"states\":{\"passed\":2980,\"running\":20}}}";
    bench::row(kWidth, "a look that finds nothing new", bench::median(repeats, [&] { (void)readBuildSummary(summary, url); }), bare);

    const auto pageOne = groupOf(jobs, 20), pageTwo = groupOf(jobs, 0);
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
    return 0;
}
