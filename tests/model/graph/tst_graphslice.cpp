// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/attention.h"
#include "graph/graphbuilder.h"
#include "graph/graphslice.h"
#include "support/testing.h"

#include <rapidcheck.h>

using namespace slipway;
using Kind = GraphSlice::Kind;

namespace {

StepNode named(const QString &id, NodeIndex group = kNoNode)
{
    StepNode node;
    node.id = node.label = id;
    node.kind = NodeKind::Command;
    node.group = group;
    return node;
}

/// a -> b -> c -> d, x -> c; tests (t1, t2) wait for b as a group; alone is alone.
struct Example
{
    Example()
    {
        GraphBuilder builder;
        for (const auto *id : {"a", "b", "c", "d", "x", "alone"})
            builder.addNode(named(QLatin1String(id)));
        auto tests = named(QStringLiteral("tests"));
        tests.kind = NodeKind::Group;
        const auto group = builder.addNode(tests);
        builder.addNode(named(QStringLiteral("t1"), group));
        builder.addNode(named(QStringLiteral("t2"), group));
        const auto edge = [&builder](const char *from, const char *to) {
            builder.addEdge({builder.find(QLatin1String(from)), builder.find(QLatin1String(to))});
        };
        edge("a", "b");
        edge("b", "c");
        edge("c", "d");
        edge("x", "c");
        edge("b", "tests");
        graph = builder.build();
        facts.assign(graph->nodeCount(), {});
    }

    void set(const char *id, StepState state) { facts[raw(graph->find(QLatin1String(id)))].state = state; }
    void set(const char *id, PlanMark plan) { facts[raw(graph->find(QLatin1String(id)))].plan = plan; }

    SliceOf slice(const GraphSlice &slice) const
    {
        return *sliceOf(*graph, slice, StepNames(*graph), [this](NodeIndex n) { return facts[raw(n)]; });
    }

    QString shown(const GraphSlice &wanted) const
    {
        const auto made = slice(wanted);
        QStringList ids;
        for (size_t i = 0; i < graph->nodeCount(); ++i) {
            if (made.hidden.empty() || !made.hidden[i])
                ids.append(graph->node(NodeIndex(i)).id);
        }
        return ids.join(u' ');
    }

    StepGraphPtr graph;
    std::vector<StepFacts> facts;
};

GraphSlice of(Kind kind, const QStringList &ids = {})
{
    return {kind, ids, {}};
}

GraphSlice asking(const char *text)
{
    return {Kind::Query, {}, *GraphQuery::parse(QLatin1String(text))};
}

} // namespace

class TestGraphSlice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void shows_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, Kind kind, const char *ids, const char *shown) {
            QTest::newRow(name) << int(kind) << QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts) << shown;
        };
        row("all", Kind::All, "", "a b c d x alone tests t1 t2");
        row("what leads to a step", Kind::Upstream, "c", "a b c x");
        row("what leads to a member of a group", Kind::Upstream, "t2", "a b tests t2");
        row("what leads to a group", Kind::Upstream, "tests", "a b tests t1 t2");
        row("what follows, through a group's edge", Kind::Downstream, "b", "b c d tests t1 t2");
        row("what follows several", Kind::Downstream, "x alone", "c d x alone");
        row("both", Kind::Both, "c", "a b c d x");
        row("a way", Kind::Path, "a d", "a b c d");
        row("a way against the edges", Kind::Path, "c a", "a b c");
        row("a way to a group", Kind::Path, "a tests", "a b tests t1 t2");
        row("no way", Kind::Path, "alone d", "d alone");
        row("a way from a step to itself", Kind::Path, "b b", "b");
    }

    void shows()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, ids);
        QFETCH(QString, shown);
        QCOMPARE(Example().shown(of(Kind(kind), ids)), shown);
    }

    void countsStepsNotGroups()
    {
        const Example example;
        const auto all = example.slice(of(Kind::All));
        QCOMPARE(all.total, 8U);
        QCOMPARE(all.shown, 8U);
        QVERIFY(all.hidden.empty());
        const auto some = example.slice(of(Kind::Upstream, {QStringLiteral("t2")}));
        QCOMPARE(some.total, 8U);
        QCOMPARE(some.shown, 3U);
        QVERIFY(example.slice(asking("/./")).hidden.empty());
    }

    void saysWhatIsMissing()
    {
        const Example example;
        const auto gone = example.slice(of(Kind::Downstream, {QStringLiteral("gone"), QStringLiteral("c")}));
        QCOMPARE(gone.missing, QStringList {QStringLiteral("gone")});
        QCOMPARE(gone.shown, 2U);
        const auto path = example.slice(of(Kind::Path, {QStringLiteral("a"), QStringLiteral("gone")}));
        QCOMPARE(path.missing, QStringList {QStringLiteral("gone")});
        QCOMPARE(path.shown, 0U);
        QVERIFY(example.slice(of(Kind::Path, {QStringLiteral("alone"), QStringLiteral("d")})).noWay);
        QVERIFY(!example.slice(of(Kind::Path, {QStringLiteral("d"), QStringLiteral("a")})).noWay);
    }

    void attentionHasItsNeighbours()
    {
        Example example;
        QCOMPARE(example.shown(of(Kind::Attention)), QString());
        example.set("b", StepState::Failed);
        example.set("c", StepState::WaitingFailed);
        example.set("d", StepState::WaitingFailed);
        QCOMPARE(example.shown(of(Kind::Attention)), QStringLiteral("a b c d x tests t1 t2")); // c is the first in line
        example.set("c", StepState::NotStarted);
        example.set("d", StepState::NotStarted);
        QCOMPARE(example.shown(of(Kind::Attention)), QStringLiteral("a b c tests t1 t2"));
        example.set("b", StepState::Passed);
        example.set("t1", StepState::SoftFailed);
        QCOMPARE(example.shown(of(Kind::Attention)), QStringLiteral("b tests t1"));
        for (const auto state : {StepState::Running, StepState::WaitingForHuman, StepState::Interrupted, StepState::TimedOut}) {
            example.set("t1", state);
            QCOMPARE(example.shown(of(Kind::Attention)), QStringLiteral("b tests t1"));
        }
        example.set("t1", StepState::Passed);
        QCOMPARE(example.shown(of(Kind::Attention)), QString());
    }

    void whatAPromotionMakesIsLookedAt_data()
    {
        QTest::addColumn<PlanMark>("plan");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("reused") << PlanMark::Reused << false;
        QTest::newRow("runs") << PlanMark::Runs << true;
        QTest::newRow("new") << PlanMark::New << true;
        QTest::newRow("undetermined") << PlanMark::Undetermined << true;
        QTest::newRow("removed") << PlanMark::Removed << false;
    }

    void whatAPromotionMakesIsLookedAt()
    {
        QFETCH(PlanMark, plan);
        QFETCH(bool, wanted);
        Example example;
        for (const auto *id : {"a", "b", "c", "x", "alone"})
            example.set(id, PlanMark::Reused);
        example.set("c", plan);
        QCOMPARE(example.shown(of(Kind::Attention)), wanted ? QStringLiteral("b c d x") : QString());
    }

    void oneMeaningOfAttention_data()
    {
        QTest::addColumn<bool>("wanted"); // needsAttention()
        QTest::addColumn<bool>("shown"); // in the view, too
        for (int i = 0; i < kStepStateCount; ++i) {
            using enum StepState;
            const auto state = StepState(i);
            const bool wanted = state == SoftFailed || state == Interrupted || state == TimedOut || state == Failed || state == WaitingForHuman;
            QTest::addRow("%s", qPrintable(stepStateName(state))) << wanted << (wanted || state == Running || state == Canceling || state == WaitingFailed);
        }
    }

    void oneMeaningOfAttention()
    {
        QFETCH(bool, wanted);
        QFETCH(bool, shown);
        const auto state = stepStateFromName(QLatin1String(QTest::currentDataTag()));
        QCOMPARE(needsAttention(state), wanted);
        Example example;
        example.set("alone", state);
        QCOMPARE(example.shown(asking("state:attention")), wanted ? QStringLiteral("alone") : QString());
        QCOMPARE(example.shown(of(Kind::Attention)), shown ? QStringLiteral("alone") : QString());
    }

    void asksForFactsWhereTheyMatter()
    {
        QVERIFY(of(Kind::Attention).asksForFacts());
        QVERIFY(asking("state:failed").asksForFacts());
        QVERIFY(!asking("a").asksForFacts());
        QVERIFY(!of(Kind::Upstream, {QStringLiteral("a")}).asksForFacts());
        QVERIFY(asking(" ").isAll());
        QVERIFY(!asking("a").isAll());
        QVERIFY(asking("a") == asking("a"));
        QVERIFY(!(asking("a") == asking("b")));
    }

    void groupsFollowTheirMembers()
    {
        QVERIFY(rc::check("a group is shown if and only if a member is", [] {
            GraphBuilder builder;
            const auto count = *rc::gen::inRange<size_t>(1, 20);
            for (size_t i = 0; i < count; ++i) {
                auto node = named(QString(QChar(u'a' + *rc::gen::inRange(0, 3))) + QString::number(i));
                node.kind = NodeKind::Group;
                if (i > 0 && *rc::gen::inRange(0, 2) == 0)
                    node.group = NodeIndex(*rc::gen::inRange<size_t>(0, i));
                builder.addNode(node);
            }
            const auto graph = builder.build();
            const auto made = *sliceOf(*graph, asking("label:a +1"), StepNames(*graph), {});
            quint32 shown = 0;
            for (size_t i = 0; i < count && !made.hidden.empty(); ++i) {
                const auto members = graph->members(NodeIndex(i));
                const bool any = std::any_of(members.begin(), members.end(), [&](NodeIndex m) { return !made.hidden[raw(m)]; });
                RC_ASSERT(members.empty() || any == !made.hidden[i]);
                shown += members.empty() && !made.hidden[i] ? 1 : 0;
            }
            RC_ASSERT(made.shown == (made.hidden.empty() ? made.total : shown));
        }));
    }
};

QTEST_GUILESS_MAIN(TestGraphSlice)
#include "tst_graphslice.moc"
