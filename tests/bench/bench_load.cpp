// SPDX-License-Identifier: GPL-3.0-or-later
// bench_load [--smoke] [FILE]: what it costs to get from a full-task-graph.json to steps, stage by stage, beside a bare pass
// of nlohmann::json's SAX parser and simdjson's On-Demand (which does not check what it passes over) over the same file.
// Without FILE it makes one of 40,000 tasks and 290 MB in a temporary folder; --smoke makes a small one. The bar (issue 8):
// four times as fast as nlohmann's SAX, 150 MiB of private memory. Then what 10,000 state changes cost the outline's groups.
#include "emptyhandler.h"
#include "measuring.h"
#include "promotion/taskgraphsteps.h"
#include "shell/groupstates.h"
#include "support/largetaskgraph.h"

#include <QFile>
#include <QTemporaryDir>

#include <simdjson.h>

#include <atomic>
#include <thread>

using namespace slipway;

namespace {

constexpr int kWidth = 44;

/// The same members as the reader keeps, by simdjson over the whole text; gives how many bytes they have.
size_t onDemandPass(const simdjson::padded_string &text)
{
    simdjson::ondemand::parser parser;
    auto document = parser.iterate(text);
    size_t bytes = 0;
    for (auto entry : document.get_object()) {
        bytes += std::string_view(entry.unescaped_key()).size();
        for (auto member : entry.value().get_object()) {
            const std::string_view name = member.unescaped_key();
            if (name == "kind" || name == "label") {
                bytes += std::string_view(member.value()).size();
            } else if (name == "dependencies") {
                for (auto edge : member.value().get_object())
                    bytes += std::string_view(edge.value()).size();
            }
        }
    }
    return bytes;
}

/// KiB of memory that are this process's alone.
qint64 privateKib()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    qint64 dirty = 0;
    if (!file.open(QIODevice::ReadOnly))
        return dirty;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_Dirty:"))
            dirty = line.simplified().split(' ').value(1).toLongLong();
    }
    return dirty;
}

/// The most private memory that there was while `work` ran, beyond what there was before, in MiB.
double peakMib(const std::function<void()> &work)
{
    const auto before = privateKib();
    std::atomic<bool> ended = false;
    qint64 most = before;
    std::thread watcher([&] {
        while (!ended.exchange(false)) {
            most = std::max(most, privateKib());
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            if (ended)
                return;
        }
    });
    work();
    most = std::max(most, privateKib());
    ended = true;
    watcher.join();
    return double(most - before) / 1024;
}

/// The peers first: what they allocate is given back before ours is counted.
double measurePeers(const QString &path, int repeats)
{
    double sax = 0;
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return sax;
        const auto text = file.readAll();
        bench::EmptyHandler handler;
        sax = bench::median(repeats, [&] { (void)nlohmann::json::sax_parse(text.cbegin(), text.cend(), &handler); });
        bench::row(kWidth, "nlohmann SAX, text in memory", sax, 0);
    }
    const auto text = simdjson::padded_string::load(path.toStdString());
    if (text.error() == simdjson::SUCCESS)
        bench::row(kWidth, "simdjson On-Demand, bodies unchecked", bench::median(repeats, [&] { (void)onDemandPass(text.value_unsafe()); }), sax);
    return sax;
}

/// The outline's groups while 10,000 steps a second change their state, told every 50 ms: what one second costs, with the
/// counts kept change by change, and with each of the groups asking all of its members for each paint.
void measureGroups(const StepGraphPtr &shared, int repeats)
{
    const auto &graph = *shared;
    std::vector<NodeIndex> groups, leaves;
    for (size_t i = 0; i < graph.nodeCount(); ++i)
        (graph.members(NodeIndex(i)).empty() ? leaves : groups).push_back(NodeIndex(i));
    QHash<QString, StepState> states;
    const auto stateOf = [&states](const QString &step) { return states.value(step, StepState::Waiting); };
    constexpr size_t kFlushes = 20, kChanges = 500;
    quint32 dice = 1;
    const auto second = [&](GroupStates &told, bool anew) {
        for (size_t i = 0; i < kFlushes * kChanges; ++i) {
            dice = dice * 1664525 + 1013904223;
            const auto leaf = leaves[(dice >> 8U) % leaves.size()];
            states[graph.node(leaf).id] = StepState((dice >> 4U) % quint32(kStepStateCount));
            told.changed(leaf);
            if (i % kChanges != kChanges - 1)
                continue;
            if (anew)
                told.forget();
            for (const auto group : groups)
                (void)told.finished(group);
        }
    };
    GroupStates told;
    told.reset(shared, stateOf);
    const auto asking = bench::median(repeats, [&] { second(told, true); });
    bench::row(kWidth, "10,000 changes, groups ask their members", asking, 0);
    bench::row(kWidth, "10,000 changes, counts kept", bench::median(repeats, [&] { second(told, false); }), asking);
}

int measure(const QString &path, int repeats)
{
    std::printf("%s (%.1f MB)\n", qPrintable(path), double(QFile(path).size()) / 1e6);
    const auto sax = measurePeers(path, repeats);
    TaskGraphPtr tasks;
    Error error;
    const auto read = [&] {
        auto made = readTaskGraph(path);
        if (made.ok())
            tasks = *made;
        else
            error = made.error();
    };
    const auto peak = peakMib(read);
    if (!tasks) {
        std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
        return 2;
    }
    const auto ours = bench::median(repeats, read);
    bench::row(kWidth, "readTaskGraph, from the file, all checked", ours, sax);
    std::printf("  %-*s %10.1f times as fast as nlohmann SAX\n", kWidth, "", sax / ours);
    std::printf("  %-*s %10.1f MiB\n", kWidth, "most private memory while reading", peak);
    StepGraphPtr steps;
    bench::row(kWidth, "stepsOf: nodes, labels to edges, adjacency", bench::median(repeats, [&] { steps = stepsOf(*tasks); }), sax);
    bench::row(kWidth, "file to steps", bench::median(repeats, [&] { steps = *graphOfTaskGraph(path); }), sax);
    std::printf("  %-*s %10zu steps, %zu edges\n", kWidth, "", steps->nodeCount(), steps->edgeCount());
    measureGroups(steps, repeats);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = QByteArrayList(argv + 1, argv + argc);
    const bool smoke = arguments.contains("--smoke");
    if (!smoke && !arguments.isEmpty())
        return measure(QString::fromLocal8Bit(arguments.last()), 5);
    QTemporaryDir made;
    QFile file(made.filePath(QStringLiteral("full-task-graph.json")));
    if (!file.open(QIODevice::WriteOnly) || !testing::writeLargeTaskGraph(file, smoke ? 400 : 40'000)) {
        std::fprintf(stderr, "bench_load: %s\n", qPrintable(file.errorString()));
        return 2;
    }
    file.close();
    return measure(file.fileName(), smoke ? 1 : 5);
}
