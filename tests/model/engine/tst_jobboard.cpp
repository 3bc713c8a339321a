// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/jobboard.h"
#include "graph/graphbuilder.h"
#include "support/testing.h"

#include <QTest>

#include <rapidcheck.h>

using namespace slipway;

namespace {

/// A random release played by scheduler and board as the engine does it, without processes.
class Play
{
public:
    explicit Play(int workers)
        : m_workers(workers)
    {
        makeGraph();
        m_scheduler = std::make_unique<Scheduler>(m_graph);
        m_board = std::make_unique<JobBoard>(m_scheduler.get());
        for (size_t i = 0; i < m_graph->nodeCount(); ++i) {
            if (m_graph->node(NodeIndex(i)).kind == NodeKind::Command)
                m_board->setTerms(NodeIndex(i), m_terms[i]);
        }
    }

    void run()
    {
        for (int guard = 0; guard < 10'000; ++guard) {
            settle();
            while (int(m_running.size()) < m_workers && startOne())
                settle();
            if (!m_running.empty()) {
                endOne();
            } else if (!openOneGate() && !breakCircle()) {
                break;
            }
        }
        checkEnd();
    }

private:
    struct Running
    {
        JobRef job;
    };

    void makeGraph()
    {
        GraphBuilder builder;
        const int count = *rc::gen::inRange(1, 20);
        m_terms.resize(size_t(count));
        m_jobs.resize(size_t(count), 1);
        for (int i = 0; i < count; ++i) {
            StepNode node;
            node.id = node.label = QStringLiteral("s%1").arg(i);
            node.kind = *rc::gen::weightedElement<NodeKind>({{8, NodeKind::Command}, {1, NodeKind::Wait}, {1, NodeKind::Block}});
            node.order = quint32(i);
            builder.addNode(node);
            auto &terms = m_terms[size_t(i)];
            terms.priority = *rc::gen::inRange(-1, 2);
            if (*rc::gen::inRange(0, 2) == 1) {
                terms.group = QStringLiteral("g%1").arg(*rc::gen::inRange(0, 2));
                terms.concurrency = *rc::gen::inRange(1, 3);
                terms.method = terms.group == QLatin1String("g0") ? ConcurrencyMethod::Ordered : ConcurrencyMethod::Eager;
            }
            m_jobs[size_t(i)] = *rc::gen::inRange(1, 4);
        }
        const int edges = *rc::gen::inRange(0, count * 2);
        for (int i = 0; i < edges && count > 1; ++i) {
            const int to = *rc::gen::inRange(1, count);
            // Sometimes against reading order, so that ordered groups wait for what comes later.
            const int from = *rc::gen::inRange(0, 8) == 0 && to + 1 < count ? *rc::gen::inRange(to + 1, count) : *rc::gen::inRange(0, to);
            builder.addEdge({NodeIndex(from), NodeIndex(to), EdgeOrigin::Explicit, *rc::gen::inRange(0, 3) == 0});
        }
        m_graph = builder.build();
    }

    void report(NodeIndex node, StepState state)
    {
        m_scheduler->report(node, state);
        m_board->refresh(node);
    }

    void settle()
    {
        for (auto changes = m_scheduler->settle(); !changes.empty(); changes = m_scheduler->settle()) {
            for (const auto &change : changes) {
                m_board->refresh(change.node);
                if (m_scheduler->state(change.node) == StepState::Ready && !m_board->hasJobs(change.node))
                    m_board->setJobs(change.node, m_jobs[raw(change.node)]);
            }
        }
    }

    bool startOne()
    {
        const auto next = m_board->next();
        checkNothingBetterWaits(next);
        if (!next)
            return false;
        for (const auto e : m_graph->incoming(next->node)) {
            const auto from = m_scheduler->state(m_graph->edge(e).from);
            RC_ASSERT(isFinal(from)); // nothing starts before its dependencies
        }
        m_board->run(*next);
        report(next->node, StepState::Running);
        m_running.push_back({*next});
        const auto &terms = m_terms[raw(next->node)];
        if (!terms.group.isEmpty()) {
            RC_ASSERT(inGroup(terms.group) <= terms.concurrency); // the limit holds
            if (terms.method == ConcurrencyMethod::Ordered)
                checkOrder(next->node, terms.group);
        }
        return true;
    }

    int inGroup(const QString &group) const
    {
        return int(std::count_if(m_running.begin(), m_running.end(), [&](const Running &r) { return m_terms[raw(r.job.node)].group == group; }));
    }

    /// Nobody of an ordered group starts while one that was created before and is not behind a gate still has to.
    void checkOrder(NodeIndex node, const QString &group) const
    {
        for (size_t i = 0; i < raw(node); ++i) {
            const auto state = m_scheduler->state(NodeIndex(i));
            if (m_graph->node(NodeIndex(i)).kind != NodeKind::Command || m_terms[i].group != group)
                continue;
            RC_ASSERT(state != StepState::Waiting && state != StepState::Ready && state != StepState::NotStarted);
            RC_ASSERT(state != StepState::Running || m_board->waiting(NodeIndex(i)).isEmpty());
        }
    }

    /// Of the jobs that may start, none has a higher priority than the one that does.
    void checkNothingBetterWaits(const std::optional<JobRef> &next) const
    {
        for (size_t i = 0; i < m_graph->nodeCount(); ++i) {
            const auto node = NodeIndex(i);
            const auto state = m_scheduler->state(node);
            if (m_graph->node(node).kind != NodeKind::Command || (state != StepState::Ready && state != StepState::Running)
                || m_board->waiting(node).isEmpty())
                continue;
            const auto &terms = m_terms[i];
            const bool free = terms.group.isEmpty() || (inGroup(terms.group) < terms.concurrency && m_board->heldBy(node) == kNoNode);
            if (!free)
                continue;
            RC_ASSERT(next.has_value());
            const auto chosen = std::tuple(-m_terms[raw(next->node)].priority, raw(next->node));
            RC_ASSERT(chosen <= std::tuple(-terms.priority, i));
        }
    }

    void endOne()
    {
        const auto at = *rc::gen::inRange<size_t>(0, m_running.size());
        const auto job = m_running[at].job;
        m_running.erase(m_running.begin() + std::ptrdiff_t(at));
        const auto outcome = *rc::gen::weightedElement<StepState>({{6, StepState::Passed}, {1, StepState::Failed},
            {1, StepState::SoftFailed}, {1, StepState::TimedOut}, {1, StepState::NotStarted}});
        auto &ends = m_ends[raw(job.node)];
        ends.resize(m_jobs[raw(job.node)]);
        if (outcome == StepState::NotStarted && m_retries++ < 20) {
            m_board->wait(job); // retried
        } else {
            ends[job.index] = outcome == StepState::NotStarted ? StepState::Passed : outcome;
            m_board->end(job, ends[job.index]);
        }
        const auto state = m_board->stepState(job.node);
        if (state != StepState::Running)
            report(job.node, state);
    }

    bool openOneGate()
    {
        for (size_t i = 0; i < m_graph->nodeCount(); ++i) {
            if (m_scheduler->state(NodeIndex(i)) != StepState::WaitingForHuman)
                continue;
            m_scheduler->approve(NodeIndex(i));
            return true;
        }
        return false;
    }

    bool breakCircle()
    {
        if (m_scheduler->unfinished() == 0)
            return false;
        const bool byDependency = m_scheduler->isStuck();
        for (const auto left : m_scheduler->leftOver()) {
            if (byDependency)
                report(left, StepState::WaitingFailed);
            else if (m_scheduler->state(left) == StepState::Ready && m_board->heldBy(left) != kNoNode)
                report(left, StepState::Failed);
        }
        return true;
    }

    void checkEnd() const
    {
        RC_ASSERT(m_scheduler->unfinished() == 0u);
        constexpr std::array order {StepState::Passed, StepState::SoftFailed, StepState::TimedOut, StepState::Failed};
        for (const auto &[node, ends] : m_ends) {
            auto worst = order.begin();
            for (const auto end : ends)
                worst = std::max(worst, std::find(order.begin(), order.end(), end));
            RC_ASSERT(m_scheduler->state(NodeIndex(node)) == *worst);
        }
    }

    int m_workers;
    int m_retries = 0;
    StepGraphPtr m_graph;
    std::vector<JobTerms> m_terms;
    std::vector<int> m_jobs;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<JobBoard> m_board;
    std::vector<Running> m_running;
    std::map<size_t, QVector<StepState>> m_ends;
};

/// A few command steps without edges.
struct Few
{
    explicit Few(int count)
    {
        GraphBuilder builder;
        for (int i = 0; i < count; ++i) {
            StepNode node;
            node.id = node.label = QStringLiteral("s%1").arg(i);
            node.kind = NodeKind::Command;
            node.order = quint32(i);
            builder.addNode(node);
        }
        scheduler = std::make_unique<Scheduler>(builder.build());
        board = std::make_unique<JobBoard>(scheduler.get());
        scheduler->settle();
        for (int i = 0; i < count; ++i)
            board->refresh(NodeIndex(i));
    }
    std::unique_ptr<Scheduler> scheduler;
    std::unique_ptr<JobBoard> board;
};

} // namespace

class TestJobBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    /// Limits, order, priority, dependencies and the worst outcome, for random releases.
    void keepsItsPromises()
    {
        QVERIFY(rc::check("a release of random steps", [] { Play(*rc::gen::inRange(1, 6)).run(); }));
    }

    void theWorstOutcome_data()
    {
        QTest::addColumn<QVector<int>>("jobs");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, std::initializer_list<StepState> jobs, StepState expected) {
            QVector<int> list;
            for (const auto job : jobs)
                list.append(int(job));
            QTest::newRow(name) << list << int(expected);
        };
        row("all passed", {StepState::Passed, StepState::Passed}, StepState::Passed);
        row("soft", {StepState::SoftFailed, StepState::Passed}, StepState::SoftFailed);
        row("hard after soft", {StepState::SoftFailed, StepState::Failed}, StepState::Failed);
        row("failed beside timed out", {StepState::Failed, StepState::TimedOut}, StepState::Failed);
        row("cancelled outweighs failed", {StepState::Canceled, StepState::Failed}, StepState::Canceled);
        row("interrupted waits for a person", {StepState::Failed, StepState::Interrupted}, StepState::Interrupted);
        row("one still runs", {StepState::Failed, StepState::Running}, StepState::Running);
        row("one still waits", {StepState::Failed, StepState::NotStarted}, StepState::NotStarted);
    }
    void theWorstOutcome()
    {
        QFETCH(QVector<int>, jobs);
        QFETCH(int, expected);
        Few few(1);
        few.board->setJobs(NodeIndex(0), int(jobs.size()) + 1, {int(jobs.size())}); // and one that is skipped
        for (int i = 0; i < int(jobs.size()); ++i) {
            const auto state = StepState(jobs.at(i));
            if (state == StepState::Running)
                few.board->run({NodeIndex(0), i});
            else if (state != StepState::NotStarted)
                few.board->end({NodeIndex(0), i}, state);
        }
        QCOMPARE(stepStateName(few.board->stepState(NodeIndex(0))), stepStateName(StepState(expected)));
    }

    void hardFailuresAreCountedUntilTheyRunAgain()
    {
        Few few(1);
        few.board->setJobs(NodeIndex(0), 2);
        few.board->end({NodeIndex(0), 0}, StepState::SoftFailed);
        QCOMPARE(few.board->hardFailures(), 0);
        few.board->end({NodeIndex(0), 1}, StepState::TimedOut);
        QCOMPARE(few.board->hardFailures(), 1);
        few.board->wait({NodeIndex(0), 1});
        QCOMPARE(few.board->hardFailures(), 0);
    }

    void aNewPriorityMovesWaitingJobs()
    {
        Few few(2);
        few.board->setJobs(NodeIndex(0), 1);
        few.board->setJobs(NodeIndex(1), 1);
        QVERIFY(few.board->next() == (JobRef {NodeIndex(0), 0}));
        few.board->setPriority(NodeIndex(1), 4);
        QVERIFY(few.board->next() == (JobRef {NodeIndex(1), 0}));
        few.scheduler->report(NodeIndex(1), StepState::Canceled);
        few.board->refresh(NodeIndex(1));
        QVERIFY(few.board->next() == (JobRef {NodeIndex(0), 0}));
    }

    /// An upload moves what stands behind it in reading order, while jobs wait for a free worker.
    void survivesANewReadingOrder()
    {
        Few few(2);
        few.board->setJobs(NodeIndex(0), 1);
        few.board->setJobs(NodeIndex(1), 1);
        GraphBuilder builder(few.scheduler->graph());
        builder.node(NodeIndex(0)).order = 9;
        few.scheduler->setGraph(builder.build());
        few.board->reorder();
        QVERIFY(few.board->next() == (JobRef {NodeIndex(1), 0}));
        QCOMPARE(few.scheduler->nextReady(), NodeIndex(1));
        few.board->run({NodeIndex(1), 0});
        few.board->run({NodeIndex(0), 0});
        QVERIFY(!few.board->next());
    }

    /// A limit without a group limits nothing (spec/buildkite.md a.4: concurrency needs a group).
    void aLimitNeedsAGroup()
    {
        Step step;
        step.concurrency = 1;
        QCOMPARE(jobTermsOf(step).concurrency, 0);
        step.concurrencyGroup = QStringLiteral("g");
        QCOMPARE(jobTermsOf(step).concurrency, 1);
        step.concurrency = 0;
        QVERIFY(jobTermsOf(step).group.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJobBoard)
#include "tst_jobboard.moc"
