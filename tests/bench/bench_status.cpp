// SPDX-License-Identifier: GPL-3.0-or-later
// bench_status [--smoke] [SECONDS]: the real window under 10,000 status changes a second, at 40,000 steps, for a minute
// (issue 8): graph, minimap, outline and the table of steps sorted and filtered by state, all in sight. Beside it, on the
// same changes, what is usually taken: a QSortFilterProxyModel that sorts and filters by state (spec/layout.md 7).
#include "dag/dagview.h"
#include "enginewindow.h"
#include "graph/graphbuilder.h"
#include "panes/steptable.h"
#include "panes/steptablemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <malloc.h>

#include <cstdio>
#include <cstring>

using namespace slipway;
using namespace slipway::testing;

namespace {

constexpr int kPerSecond = 10'000, kTickMs = 10;

/// Steps of 200 kinds, each after one of the kind before.
StepGraphPtr graphOf(int steps)
{
    GraphBuilder builder;
    constexpr int kinds = 200;
    std::vector<NodeIndex> groups, made;
    for (int k = 0; k < kinds; ++k) {
        StepNode group;
        group.id = QStringLiteral("kind:%1").arg(k);
        group.key = group.label = QStringLiteral("kind-%1").arg(k);
        group.kind = NodeKind::Group;
        group.jobs = 0;
        groups.push_back(builder.addNode(std::move(group)));
    }
    for (int i = 0; i < steps; ++i) {
        StepNode step;
        step.id = step.key = QStringLiteral("s%1").arg(i);
        step.label = QStringLiteral("test-linux-%1-opt").arg(i);
        step.kind = NodeKind::Command;
        step.group = groups[size_t(i % kinds)];
        step.order = quint32(i);
        made.push_back(builder.addNode(std::move(step)));
        if (i % kinds > 0)
            builder.addEdge({made[size_t(i) - 1], made.back()});
    }
    return builder.build();
}

/// Changes of state in an order that only depends on their number.
class Changes
{
public:
    explicit Changes(int steps) : m_steps(steps) { }

    ReleaseEvents next(int count)
    {
        static constexpr std::array<StepState, 5> states {StepState::Ready, StepState::Running, StepState::Passed, StepState::Failed, StepState::Waiting};
        ReleaseEvents events;
        for (int i = 0; i < count; ++i) {
            m_random = m_random * 6364136223846793005ULL + 1442695040888963407ULL;
            const auto step = int((m_random >> 33) % quint64(m_steps));
            const auto state = states[size_t(m_random >> 60) % states.size()];
            events.append({++m_seq, 1'800'000'000'000 + m_seq, EventType::StepState, QStringLiteral("s%1").arg(step), {}, {{"state", toStd(stepStateName(state))}}});
        }
        return events;
    }

private:
    int m_steps;
    quint64 m_random = 8;
    qint64 m_seq = 0;
};

struct Load
{
    double longestMs = 0, longestCpuMs = 0, cpuShare = 0; ///< of turns of the event loop; share of one core
    std::vector<double> turns;
    qint64 told = 0;

    double percentile(double part)
    {
        const auto at = turns.begin() + qsizetype(part * double(turns.size() - 1));
        std::nth_element(turns.begin(), at, turns.end());
        return *at;
    }
};

/// Tells kPerSecond changes a second for so long, and takes the time of each turn that had something to do.
Load loadFor(double seconds, Changes &changes, const std::function<void(const ReleaseEvents &)> &tell)
{
    Load load;
    QElapsedTimer clock;
    clock.start();
    const auto cpu = EngineWindow::threadMs();
    while (double(clock.elapsed()) < seconds * 1000) {
        const auto due = clock.elapsed() * kPerSecond / 1000;
        if (due - load.told >= kPerSecond * kTickMs / 1000) {
            tell(changes.next(int(due - load.told)));
            load.told = due;
        }
        const auto turn = EngineWindow::turn();
        load.longestMs = std::max(load.longestMs, turn.wallMs);
        load.longestCpuMs = std::max(load.longestCpuMs, turn.cpuMs);
        if (turn.wallMs > 0.05)
            load.turns.push_back(turn.wallMs);
        else
            QThread::usleep(500);
    }
    load.cpuShare = (EngineWindow::threadMs() - cpu) / double(clock.elapsed());
    return load;
}

void print(const char *what, Load load)
{
    std::printf("  %-34s %8lld changes, %5.1f %% of a core; turns p50 %.2f, p95 %.2f, p99 %.2f, longest %.1f ms (%.1f ms of processor time)\n", what,
        static_cast<long long>(load.told), load.cpuShare * 100, load.percentile(0.5), load.percentile(0.95), load.percentile(0.99), load.longestMs, load.longestCpuMs);
}

/// What most programs do: a list of states behind a proxy.
class StateList : public QAbstractTableModel
{
public:
    explicit StateList(int steps) : m_states(size_t(steps), StepState::NotStarted) { }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_states.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? QVariant(int(m_states[size_t(index.row())])) : QVariant(QStringLiteral("s%1").arg(index.row()));
    }
    void tell(const ReleaseEvents &events)
    {
        for (const auto &event : events) {
            const auto row = event.step.mid(1).toInt();
            m_states[size_t(row)] = stepStateFromName(fromStd(event.data.at("state").get_ref<const std::string &>()));
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
        }
    }

private:
    std::vector<StepState> m_states;
};

Load peer(int steps, double seconds)
{
    StateList list(steps);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&list);
    proxy.setFilterRegularExpression(QStringLiteral("^(?!7$).*")); // not what runs
    proxy.sort(0, Qt::DescendingOrder);
    QTableView view;
    view.setModel(&proxy);
    view.resize(1400, 400);
    view.show();
    Changes changes(steps);
    return loadFor(seconds, changes, [&list](const ReleaseEvents &events) { list.tell(events); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    const double seconds = smoke ? 0.5 : argc > 1 ? std::atof(argv[1]) : 60;
    const int steps = smoke ? 1000 : 40'000;
    EngineWindow window([](const HttpRequest &) { return HttpAnswer(); }, 0); // every step is drawn
    auto plan = std::make_shared<PlannedPipeline>();
    auto pipeline = std::make_shared<Pipeline>();
    pipeline->file = QStringLiteral("bench.yml");
    plan->pipeline = pipeline;
    plan->graph = graphOf(steps);
    plan->steps.resize(qsizetype(plan->graph->nodeCount()));
    window.session()->setPlan(plan);
    window.window->raisePane(QStringLiteral("steps"));
    auto *table = window.window->findChild<StepTablePane *>();
    auto *states = table->findChild<QComboBox *>(QStringLiteral("stepStateChoice"));
    states->setCurrentIndex(1); // what needs attention: rows come and go all the time
    while (!window.dag()->currentLayout() || window.dag()->isLayingOut())
        EngineWindow::turn();
    window.dag()->fit();
    Changes changes(steps);
    std::printf("%d steps, %zu drawn, %d changes a second, the window with graph, minimap, outline and table\n", steps, window.dag()->currentLayout()->visible.size(), kPerSecond);
    print("the window, first seconds", loadFor(seconds / 6, changes, [&](const ReleaseEvents &events) { window.session()->feed(events); }));
    const auto before = mallinfo2().uordblks;
    print("the window, then", loadFor(seconds, changes, [&](const ReleaseEvents &events) { window.session()->feed(events); }));
    std::printf("  %-34s %+8.1f KiB\n", "memory held more than before", (double(mallinfo2().uordblks) - double(before)) / 1024);
    if (table->model()->rowCount() == 0) {
        std::fprintf(stderr, "the table shows none of the failed steps\n");
        return 1;
    }
    window.window.reset();
    print("peer: a sorting, filtering proxy", peer(steps, std::min(seconds, 10.0)));
    return 0;
}
