// SPDX-License-Identifier: GPL-3.0-or-later
// The critical path against a longest path over all that could have held a job up, on releases that the real
// scheduler decides in simulated time.
#include "engine/local/scheduler.h"
#include "support/testing.h"
#include "timelinestory.h"

#include <rapidcheck.h>

#include <deque>
#include <map>
#include <set>

using namespace slipway;
using namespace slipway::testing;

namespace {

struct Plan
{
    StepGraphPtr graph;
    std::vector<std::vector<qint64>> jobs; ///< per step: what each of its jobs takes
    std::vector<int> failures; ///< per step: how often its first job fails before it passes
    std::vector<qint64> waits; ///< per gate: how long the person takes
    int workers = 1;
    bool slotsKnown = true;
};

Plan randomPlan()
{
    Plan plan;
    GraphBuilder builder;
    const auto count = *rc::gen::inRange<size_t>(1, 14);
    for (size_t i = 0; i < count; ++i) {
        StepNode node;
        node.id = QStringLiteral("s%1").arg(i);
        node.order = quint32(i);
        node.kind = *rc::gen::element(NodeKind::Command, NodeKind::Command, NodeKind::Command, NodeKind::Wait, NodeKind::Block);
        node.removal = *rc::gen::inRange(0, 10) == 0 ? Removal::Condition : Removal::None;
        builder.addNode(node);
        for (size_t from = 0; from < i; ++from) {
            if (*rc::gen::inRange(0, 4) == 0)
                builder.addEdge({NodeIndex(from), NodeIndex(i), EdgeOrigin::Explicit, false});
        }
        std::vector<qint64> jobs(*rc::gen::element<size_t>(1, 1, 1, 3));
        for (auto &job : jobs)
            job = 1000 * *rc::gen::inRange(1, 20);
        plan.jobs.push_back(jobs);
        plan.failures.push_back(*rc::gen::element(0, 0, 0, 1, 2));
        plan.waits.push_back(1000 * *rc::gen::inRange(0, 40));
    }
    plan.graph = builder.build();
    plan.workers = *rc::gen::inRange(1, 5);
    plan.slotsKnown = *rc::gen::arbitrary<bool>();
    return plan;
}

/// Runs a plan with the real scheduler and notes beside each job and gate what it had to follow.
class Simulation
{
public:
    struct Act
    {
        qint64 from = 0, to = 0;
        std::vector<size_t> after; ///< acts that had to end first, by position in acts()
    };

    explicit Simulation(const Plan &plan)
        : m_plan(plan)
        , m_scheduler(plan.graph)
        , m_left(plan.graph->nodeCount())
        , m_ended(plan.graph->nodeCount())
        , m_worker(size_t(plan.workers), kIdle)
        , m_before(size_t(plan.workers), kIdle)
    {
    }

    void run()
    {
        settle();
        while (!m_agenda.empty()) {
            const auto now = m_agenda.begin()->first;
            m_now = now;
            // All that ends at one moment has ended before anything begins.
            while (!m_agenda.empty() && m_agenda.begin()->first == now) {
                const auto end = m_agenda.begin()->second;
                m_agenda.erase(m_agenda.begin());
                end();
            }
            settle();
        }
        m_events.append({0, m_now, EventType::ReleaseFinished, {}, {}, {{"state", "passed"}}});
    }

    ReleaseTimes times()
    {
        ReleaseTimes times;
        qint64 seq = 0;
        times.apply({++seq, TimelineStory::kStart, EventType::ReleaseStarted, {}, {}, Json::object()});
        for (auto &event : m_events) {
            event.seq = ++seq;
            event.timeMs += TimelineStory::kStart;
            times.apply(event);
        }
        return times;
    }

    qint64 longestPath() const
    {
        std::vector<qint64> best(m_acts.size(), 0);
        qint64 longest = 0;
        for (size_t i = 0; i < m_acts.size(); ++i) { // in order of their beginnings
            for (const auto before : m_acts[i].after)
                best[i] = std::max(best[i], best[before]);
            best[i] += m_acts[i].to - m_acts[i].from;
            longest = std::max(longest, best[i]);
        }
        return longest;
    }

private:
    static constexpr size_t kIdle = size_t(-1);
    struct Job
    {
        size_t node, index;
        int attempt;
        std::vector<size_t> after;
    };

    QString id(size_t node) const { return m_plan.graph->node(NodeIndex(node)).id; }

    /// What ended in or, through nodes in which nothing ran, before the dependencies of a node.
    std::vector<size_t> ends(size_t node) const
    {
        std::vector<size_t> found;
        for (const auto e : m_plan.graph->incoming(NodeIndex(node))) {
            const auto from = raw(m_plan.graph->edge(e).from);
            const auto more = m_ended[from].empty() ? ends(from) : m_ended[from];
            found.insert(found.end(), more.begin(), more.end());
        }
        return found;
    }

    void settle()
    {
        for (const auto &change : m_scheduler.settle()) {
            const auto node = raw(change.node);
            if (m_scheduler.state(change.node) != change.state)
                continue;
            if (change.state == StepState::WaitingForHuman)
                openGate(node);
            else if (change.state == StepState::Ready)
                queueJobs(node);
        }
        for (size_t worker = 0; worker < m_worker.size() && !m_queue.empty(); ++worker) {
            if (m_worker[worker] == kIdle)
                begin(worker);
        }
    }

    void openGate(size_t node)
    {
        const auto act = m_acts.size();
        m_acts.push_back({m_now, m_now + m_plan.waits[node], ends(node)});
        m_events.append({0, m_now, EventType::GateOpened, id(node), {}, Json::object()});
        m_agenda.emplace(m_now + m_plan.waits[node], [this, node, act] {
            m_events.append({0, m_now, EventType::GateDecided, id(node), {}, {{"decision", "approve"}}});
            m_ended[node].push_back(act);
            m_scheduler.approve(NodeIndex(node));
        });
    }

    void queueJobs(size_t node)
    {
        m_left[node] = m_plan.jobs[node].size();
        for (size_t index = 0; index < m_plan.jobs[node].size(); ++index)
            m_queue.push_back({node, index, 1, ends(node)});
        m_scheduler.report(NodeIndex(node), StepState::Running);
        m_scheduler.settle();
    }

    void begin(size_t worker)
    {
        auto job = m_queue.front();
        m_queue.pop_front();
        if (m_before[worker] != kIdle)
            job.after.push_back(m_before[worker]);
        const auto act = m_acts.size();
        const auto takes = m_plan.jobs[job.node][job.index];
        m_acts.push_back({m_now, m_now + takes, job.after});
        m_worker[worker] = m_before[worker] = act;
        const auto uuid = QStringLiteral("%1-%2-%3").arg(id(job.node)).arg(job.index).arg(job.attempt);
        m_events.append({0, m_now, EventType::JobStarted, id(job.node), uuid,
            {{"attempt", job.attempt}, {"index", job.index}, {"slot", m_plan.slotsKnown ? int(worker) : -1}}});
        m_agenda.emplace(m_now + takes, [this, job, act, worker, uuid] { end(job, act, worker, uuid); });
    }

    void end(const Job &job, size_t act, size_t worker, const QString &uuid)
    {
        const bool again = job.index == 0 && job.attempt <= m_plan.failures[job.node];
        m_events.append({0, m_now, EventType::JobFinished, id(job.node), uuid, {{"attempt", job.attempt}, {"outcome", again ? "failed" : "passed"}}});
        m_worker[worker] = kIdle;
        m_ended[job.node].push_back(act);
        if (again)
            m_queue.push_back({job.node, job.index, job.attempt + 1, {act}});
        else if (--m_left[job.node] == 0)
            m_scheduler.report(NodeIndex(job.node), StepState::Passed);
    }

    const Plan &m_plan;
    Scheduler m_scheduler;
    qint64 m_now = 0;
    std::multimap<qint64, std::function<void()>> m_agenda;
    std::deque<Job> m_queue;
    std::vector<Act> m_acts;
    std::vector<size_t> m_left;
    std::vector<std::vector<size_t>> m_ended;
    std::vector<size_t> m_worker, m_before;
    ReleaseEvents m_events;
};

} // namespace

class TestCriticalPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void equalsTheLongestPath()
    {
        QVERIFY(rc::check("the critical path is a longest path", [] {
            const auto plan = randomPlan();
            Simulation simulation(plan);
            simulation.run();
            const auto timeline = makeTimeline(simulation.times(), *plan.graph, 0);
            RC_ASSERT(timeline.pathMs() == simulation.longestPath());
            RC_ASSERT(timeline.pathMs() == timeline.totalMs());
            RC_ASSERT(!timeline.pathPartial);
            // Every wait for a worker is explained by the job that had it.
            for (const int position : timeline.path)
                RC_ASSERT(timeline.segments.at(position).kind != TimelineSegment::Kind::Queue);
            for (qsizetype i = 1; i < timeline.path.size(); ++i) {
                const auto &former = timeline.segments.at(timeline.path.at(i - 1));
                const auto &next = timeline.segments.at(timeline.path.at(i));
                RC_ASSERT(former.toMs == next.fromMs);
            }
        }));
    }

    void usesOnlyWhatCouldHoldIt()
    {
        // Two chains whose ends fall together: the path must not jump from one to the other without a cause.
        QVERIFY(rc::check("each link is a dependency, an attempt or a worker", [] {
            const auto plan = randomPlan();
            Simulation simulation(plan);
            simulation.run();
            const auto timeline = makeTimeline(simulation.times(), *plan.graph, 0);
            for (qsizetype i = 1; i < timeline.path.size(); ++i) {
                const auto &former = timeline.segments.at(timeline.path.at(i - 1));
                const auto &next = timeline.segments.at(timeline.path.at(i));
                const bool sameJob = former.step == next.step && former.index == next.index;
                const bool worker = plan.slotsKnown && former.slot == next.slot && former.slot >= 0;
                RC_ASSERT(sameJob || worker || !plan.slotsKnown || leads(*plan.graph, former.step, next.step));
            }
        }));
    }

private:
    static bool leads(const StepGraph &graph, const QString &from, const QString &to)
    {
        std::set<quint32> seen;
        std::vector<NodeIndex> pending {graph.find(to)};
        while (!pending.empty()) {
            const auto node = pending.back();
            pending.pop_back();
            if (graph.node(node).id == from)
                return true;
            for (const auto e : graph.incoming(node)) {
                if (seen.insert(quint32(graph.edge(e).from)).second)
                    pending.push_back(graph.edge(e).from);
            }
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(TestCriticalPath)
#include "tst_criticalpath.moc"
