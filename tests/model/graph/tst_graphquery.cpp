// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"
#include "graph/graphquery.h"
#include "support/graphs.h"
#include "support/owntime.h"
#include "support/testing.h"

#include <rapidcheck.h>

#include <QElapsedTimer>

using namespace slipway;

namespace {

StepNode step(const char *id, const QString &label, NodeIndex group = kNoNode)
{
    StepNode node;
    node.id = node.key = QLatin1String(id);
    node.label = label;
    node.kind = NodeKind::Command;
    node.group = group;
    return node;
}

/// A small release: lint and build-linux lead to test-linux, that to a gate, the gate to publish; beside it docs.
class Release
{
public:
    Release()
    {
        GraphBuilder builder;
        StepNode kind = step("kind:build", QStringLiteral("build"));
        kind.kind = NodeKind::Group;
        kind.key = QStringLiteral("build");
        const auto builds = builder.addNode(kind);
        const auto lint = add(builder, step("lint", QStringLiteral("Check the style")), StepState::Passed);
        const auto linux = add(builder, step("build-linux", QStringLiteral("Build (linux), 64 bit"), builds), StepState::Failed);
        const auto win = add(builder, step("build-win", QStringLiteral("Build windows"), builds), StepState::Running);
        const auto test = add(builder, step("test-linux", QStringLiteral("Unit tests")), StepState::WaitingFailed);
        auto plate = step("gate", QStringLiteral("Publish?"));
        plate.kind = NodeKind::Block;
        const auto gate = add(builder, plate, StepState::WaitingForHuman);
        auto last = step("publish", QStringLiteral("Upload to Straße"));
        last.level = 4;
        last.binary = BinaryState::Missing;
        const auto publish = add(builder, last, StepState::TimedOut);
        auto idle = step("docs", QStringLiteral("DOCUMENTATION"));
        idle.removal = Removal::Condition;
        add(builder, idle, StepState::Removed);
        builder.addEdge({lint, test});
        builder.addEdge({linux, test});
        builder.addEdge({builds, gate});
        builder.addEdge({test, gate});
        builder.addEdge({gate, publish});
        builder.addEdge({win, publish});
        graph = builder.build();
        m_states.resize(graph->nodeCount(), StepState::NotStarted);
        m_plans = {{QStringLiteral("kind:build"), PlanMark::Runs}, {QStringLiteral("lint"), PlanMark::Reused}, {QStringLiteral("build-linux"), PlanMark::Runs},
            {QStringLiteral("build-win"), PlanMark::New}, {QStringLiteral("docs"), PlanMark::Removed}};
    }

    QString found(const QString &text) const
    {
        const auto query = GraphQuery::parse(text);
        if (query.failed())
            return query.error().toString();
        const auto set = query->run(*graph, StepNames(*graph), [this](NodeIndex n) { return StepFacts(m_states[raw(n)], m_plans.value(graph->node(n).id)); });
        if (set.failed())
            return set.error().toString();
        QStringList ids;
        for (size_t i = 0; i < set->size(); ++i) {
            if ((*set)[i])
                ids.append(graph->node(NodeIndex(i)).id);
        }
        return ids.join(u' ');
    }

    StepGraphPtr graph;

private:
    NodeIndex add(GraphBuilder &builder, const StepNode &node, StepState state)
    {
        const auto index = builder.addNode(node);
        m_states.resize(raw(index) + 1, StepState::NotStarted);
        m_states[raw(index)] = state;
        return index;
    }

    std::vector<StepState> m_states;
    QHash<QString, PlanMark> m_plans;
};

struct AnyGraph
{
    StepGraphPtr graph;
    std::vector<StepState> states;
};

AnyGraph anyGraph()
{
    AnyGraph made;
    GraphBuilder builder;
    const auto count = *rc::gen::inRange<size_t>(1, 16);
    for (size_t i = 0; i < count; ++i) {
        auto node = step("", {});
        node.id = node.label = QString(QChar(u'a' + *rc::gen::inRange(0, 3))) + QString::number(i);
        node.kind = *rc::gen::element(NodeKind::Command, NodeKind::Group, NodeKind::Block);
        const auto owner = *rc::gen::inRange<size_t>(0, std::max<size_t>(1, i));
        if (i > 0 && *rc::gen::inRange(0, 2) == 0 && builder.node(NodeIndex(owner)).kind == NodeKind::Group)
            node.group = NodeIndex(owner);
        builder.addNode(node);
        made.states.push_back(*rc::gen::element(StepState::Passed, StepState::Failed, StepState::Running));
    }
    const auto edges = *rc::gen::inRange<size_t>(0, count * 2);
    for (size_t e = 0; e < edges; ++e)
        builder.addEdge({NodeIndex(*rc::gen::inRange<size_t>(0, count)), NodeIndex(*rc::gen::inRange<size_t>(0, count))});
    made.graph = builder.build();
    return made;
}

std::vector<bool> answer(const AnyGraph &on, const QString &text)
{
    const auto query = GraphQuery::parse(text);
    RC_ASSERT(query.ok());
    const auto found = query->run(*on.graph, StepNames(*on.graph), [&](NodeIndex n) { return on.states[raw(n)]; });
    RC_ASSERT(found.ok());
    return *found;
}

/// Edges between steps as they count for a query, found one by one.
std::vector<bool> oneFurther(const StepGraph &graph, const std::vector<bool> &from, bool up)
{
    const auto isIn = [&](NodeIndex node, NodeIndex holder) {
        for (; node != kNoNode; node = graph.node(node).group) {
            if (node == holder)
                return true;
        }
        return false;
    };
    auto found = from;
    for (const auto &edge : graph.edges()) {
        for (size_t a = 0; a < from.size(); ++a) {
            if (!from[a] || !isIn(NodeIndex(a), up ? edge.to : edge.from))
                continue;
            for (size_t b = 0; b < from.size(); ++b)
                found[b] = found[b] || (graph.members(NodeIndex(b)).empty() && isIn(NodeIndex(b), up ? edge.from : edge.to));
        }
    }
    return found;
}

const char *const kTerms[] = {"a", "b1", "kind:block", "state:failed", "state:passed,running", "/^[ab]/", "?2", "c*", "group:b", "is:gate"};

QString anyTerm()
{
    return QLatin1String(kTerms[*rc::gen::inRange<size_t>(0, std::size(kTerms))]);
}

} // namespace

class TestGraphQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        const QString all = QStringLiteral("lint build-linux build-win test-linux gate publish docs");
        QTest::newRow("nothing asked") << " " << all;
        QTest::newRow("a word within a key") << "linux" << "build-linux test-linux";
        QTest::newRow("whatever its case") << "documentation" << "docs";
        QTest::newRow("letters of any alphabet") << QString::fromUtf8("STRAßE") << "publish";
        QTest::newRow("a group's name") << "build" << "build-linux build-win";
        QTest::newRow("all words") << "build linux" << "build-linux";
        QTest::newRow("and") << "build AND linux" << "build-linux";
        QTest::newRow("a glob is the whole name") << "test*" << "test-linux";
        QTest::newRow("a glob of one") << "build-wi?" << "build-win";
        QTest::newRow("a glob that is not whole") << "inu*" << "";
        QTest::newRow("quotes") << "\"unit tests\"" << "test-linux";
        QTest::newRow("parentheses in a word") << "(linux)" << "build-linux test-linux";
        QTest::newRow("parentheses in quotes") << "\"(linux)\"" << "build-linux";
        QTest::newRow("parentheses within a word") << "label:build*(linux)*" << "build-linux";
        QTest::newRow("comma in a word") << "\"linux),\"" << "build-linux";
        QTest::newRow("a quoted star is a star") << "\"build*\"" << "";
        QTest::newRow("expression") << "/^(test|build)-l/" << "build-linux test-linux";
        QTest::newRow("expression with a slash") << "/a\\/b/" << "";
        QTest::newRow("expression with blanks") << "/check the/" << "lint";
        QTest::newRow("kind of a task") << "kind:build" << "build-linux build-win";
        QTest::newRow("kind is exact") << "kind:buil" << "";
        QTest::newRow("kind by glob") << "kind:BUIL*" << "build-linux build-win";
        QTest::newRow("kind of a step") << "kind:block" << "gate";
        QTest::newRow("state") << "state:failed" << "build-linux publish";
        QTest::newRow("states") << "state:running,waiting_for_human" << "build-win gate";
        QTest::newRow("state with a dash") << "state:waiting-for-human" << "gate";
        QTest::newRow("attention") << "state:attention" << "build-linux gate publish"; // what runs does without
        QTest::newRow("stuck") << "STATE:Stuck" << "test-linux";
        QTest::newRow("group") << "group:buil" << "build-linux build-win";
        QTest::newRow("group is no step") << "group:lint" << "";
        QTest::newRow("label") << "label:windows" << "build-win";
        QTest::newRow("label has no key") << "label:build-win" << "";
        QTest::newRow("key") << "key:build-*" << "build-linux build-win";
        QTest::newRow("id by expression") << "id:/linux$/" << "build-linux test-linux";
        QTest::newRow("level") << "level:4" << "publish";
        QTest::newRow("levels") << "level:2-5" << "publish";
        QTest::newRow("level and more") << "level:5+" << "";
        QTest::newRow("binary") << "binary:Missing,build" << "publish";
        QTest::newRow("plan") << "plan:Runs,new" << "build-linux build-win"; // no group
        QTest::newRow("plan, and what it waits for") << "plan:removed or plan:reused +1" << "lint test-linux docs";
        QTest::newRow("not reused") << "group:build !plan:new" << "build-linux";
        QTest::newRow("no plan") << "plan:undetermined" << "";
        QTest::newRow("gate") << "is:gate" << "gate";
        QTest::newRow("removed") << "is:removed" << "docs";
        QTest::newRow("or") << "lint or docs" << "lint docs";
        QTest::newRow("and before or") << "lint or build linux" << "lint build-linux";
        QTest::newRow("parentheses") << "(lint or build) linux" << "build-linux";
        QTest::newRow("not") << "!linux !build" << "lint gate publish docs";
        QTest::newRow("not, in letters") << "not linux not build" << "lint gate publish docs";
        QTest::newRow("not either") << "not (linux or build)" << "lint gate publish docs";
        QTest::newRow("the word not") << "\"not\"" << "";
        QTest::newRow("one further") << "lint +1" << "lint test-linux";
        QTest::newRow("two further") << "lint +2" << "lint test-linux gate";
        QTest::newRow("all the way") << "lint +" << "lint test-linux gate publish";
        QTest::newRow("one back, through a group's edge") << "gate -1" << "build-linux build-win test-linux gate";
        QTest::newRow("forward from within a group") << "build-win +1" << "build-win gate publish";
        QTest::newRow("both ways") << "test-linux +1 -1" << "lint build-linux test-linux gate";
        QTest::newRow("together") << "test-linux +1-1" << "lint build-linux test-linux gate";
        QTest::newRow("of what the words find together") << "+1 linux state:stuck" << "test-linux gate";
        QTest::newRow("of one part") << "lint +1 or docs" << "lint test-linux docs";
        QTest::newRow("of parentheses") << "(lint +1) unit" << "test-linux";
        QTest::newRow("none further") << "lint +0" << "lint";
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        QCOMPARE(Release().found(text), ids);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        QTest::newRow("field") << "lint stat:failed" << 6 << "There is no field “stat”; expected one of kind, state,";
        QTest::newRow("state") << "state:failed,broke" << 14 << "Expected a state: failed, soft_failed";
        QTest::newRow("no state") << "state:" << 7 << "Expected a state";
        QTest::newRow("level") << "level:4-2" << 7 << "Expected a level";
        QTest::newRow("is") << "is:nice" << 4 << "Expected gate, removed or tool";
        QTest::newRow("binary") << "binary:bad" << 8 << "Expected what a build order says of a package: build,";
        QTest::newRow("plan") << "plan:reused,none" << 13 << "Expected what a promotion makes of a label: reused, runs, new, undetermined, removed";
        QTest::newRow("no plan") << "plan:/new/" << 6 << "Expected what a promotion makes";
        QTest::newRow("kind") << "kind: x" << 6 << "Expected a kind";
        QTest::newRow("text") << "label:" << 7 << "Expected text, /an expression/";
        QTest::newRow("quotes") << "a \"b c" << 3 << "These quotes are not closed";
        QTest::newRow("no text in quotes") << "\"\"" << 1 << "Expected text";
        QTest::newRow("behind quotes") << "\"a\"b" << 4 << "Expected a blank, a comma or the end here";
        QTest::newRow("slashes") << "a /b" << 3 << "This regular expression is not closed";
        QTest::newRow("no expression") << "//x" << 1 << "Expected a regular expression between the slashes";
        QTest::newRow("expression") << "a /b(c/" << 7 << "This is no regular expression: missing closing parenthesis";
        QTest::newRow("open") << "a (b or c" << 3 << "This “(” is not closed";
        QTest::newRow("close") << "a b) c" << 4 << "“)” closes nothing";
        QTest::newRow("nothing within") << "()" << 2 << "Expected a word, a field";
        QTest::newRow("or, alone") << "or" << 1 << "Expected a word";
        QTest::newRow("or, at the end") << "a or" << 5 << "Expected a word";
        QTest::newRow("not, at the end") << "a !" << 4 << "Expected what is not wanted";
        QTest::newRow("minus a word") << "a -b" << 3 << "Expected a number of steps or nothing after -; what is not wanted begins with !";
        QTest::newRow("only neighbours") << "+2 -1" << 1 << "+ adds the neighbours of what other words find";
        QTest::newRow("too many steps") << "a +12345678" << 3 << "Expected a number of steps";
        QTest::newRow("deep") << QString(40, u'(') << 33 << "More than 32 parentheses";
        QTest::newRow("long") << QString(2001, u'a') << 2001 << "The query has 2001 characters; at most 2000";
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(int, column);
        QFETCH(QString, says);
        const auto query = GraphQuery::parse(text);
        QVERIFY(query.failed());
        QVERIFY2(query.error().message.startsWith(says), qPrintable(query.error().message));
        QCOMPARE(query.error().where.line, 1);
        QCOMPARE(query.error().where.column, column);
        QVERIFY(query.error().hint.startsWith(QStringLiteral("For example ")));
        QVERIFY2(GraphQuery::parse(query.error().hint.mid(12)).ok(), qPrintable(query.error().hint));
    }

    void theSheetIsTrue()
    {
        QVERIFY(GraphQuery::help().size() <= 10);
        for (const auto &line : GraphQuery::help()) {
            for (const auto &part : line.example.split(QStringLiteral(", ")))
                QVERIFY2(GraphQuery::parse(part).ok(), qPrintable(part));
        }
        for (int i = 0; i < kStepStateCount; ++i)
            QVERIFY2(GraphQuery::parse(QStringLiteral("state:") + stepStateName(StepState(i))).ok(), qPrintable(stepStateName(StepState(i))));
    }

    void knowsWhetherStatesMatter()
    {
        QVERIFY(GraphQuery::parse(QStringLiteral("a or (b !state:failed)"))->asksForFacts());
        QVERIFY(GraphQuery::parse(QStringLiteral("a !plan:\"new\""))->asksForFacts());
        QVERIFY(!GraphQuery::parse(QStringLiteral("kind:build +2"))->asksForFacts());
        QVERIFY(!GraphQuery::parse({})->asksForFacts());
        QVERIFY(GraphQuery::parse({})->isEmpty());
        QVERIFY(GraphQuery::parse(QStringLiteral("a !(b or kind:/c/)"))->hasExpressions());
        QVERIFY(!GraphQuery::parse(QStringLiteral("a* \"/b/\""))->hasExpressions());
    }

    void wordsAreSets()
    {
        QVERIFY(rc::check("and is the intersection, or the union, not the rest of the steps", [] {
            const auto on = anyGraph();
            const auto a = anyTerm(), b = anyTerm();
            const auto inA = answer(on, a), inB = answer(on, b);
            const auto both = answer(on, a + u' ' + b), either = answer(on, a + QStringLiteral(" or ") + b), rest = answer(on, u'!' + a);
            for (size_t i = 0; i < inA.size(); ++i) {
                const bool isStep = on.graph->members(NodeIndex(i)).empty();
                RC_ASSERT(both[i] == (inA[i] && inB[i]));
                RC_ASSERT(either[i] == (inA[i] || inB[i]));
                RC_ASSERT(rest[i] == (isStep && !inA[i]));
                RC_ASSERT(isStep || !inA[i]);
            }
        }));
    }

    void stepsFurtherAreEdges()
    {
        QVERIFY(rc::check("+N and -N follow N edges, at groups as at all in them", [] {
            const auto on = anyGraph();
            const auto term = anyTerm();
            const auto forward = *rc::gen::inRange(0, 4), back = *rc::gen::inRange(0, 4);
            auto ahead = answer(on, term), behind = ahead;
            for (int i = 0; i < forward; ++i)
                ahead = oneFurther(*on.graph, ahead, false);
            for (int i = 0; i < back; ++i)
                behind = oneFurther(*on.graph, behind, true);
            const auto found = answer(on, QStringLiteral("%1 +%2 -%3").arg(term).arg(forward).arg(back));
            for (size_t i = 0; i < found.size(); ++i)
                RC_ASSERT(found[i] == (ahead[i] || behind[i]));
        }));
    }

    void anythingIsReadOrRefused()
    {
        QVERIFY(rc::check("no text is a fault of ours, and errors point into it", [] {
            const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab(!)+-12/\"\\*?:,| orntkids")));
            const auto query = GraphQuery::parse(QString::fromStdString(text));
            if (query.failed()) {
                const auto column = query.error().where.column;
                RC_ASSERT(column >= 1 && column <= int(text.size()) + 1);
                RC_ASSERT(!query.error().message.isEmpty() && !query.error().hint.isEmpty());
            }
        }));
    }

    void anExpressionThatNeverEndsIsStopped()
    {
        GraphBuilder builder;
        for (int i = 0; i < 2000; ++i)
            builder.addNode(step("", QString(60, u'a') + QString::number(i) + u'!'));
        const auto graph = builder.build();
        const auto query = GraphQuery::parse(QStringLiteral("/^(a+)+$/"));
        QVERIFY_RESULT(query);
        const testing::OwnTime time;
        const auto found = query->run(*graph, StepNames(*graph), {});
        QVERIFY(found.failed());
        QCOMPARE(found.error().code, ErrorCode::LimitExceeded);
        QVERIFY2(found.error().message.startsWith(QStringLiteral("The regular expression takes too long on “aaaa")), qPrintable(found.error().message));
        QVERIFY_WITHIN(time, 2000);
    }

    void canBeCancelled()
    {
        const std::atomic_bool cancel = true;
        const auto query = GraphQuery::parse(QStringLiteral("/a/ state:failed"));
        const Release release;
        const auto found = query->run(*release.graph, StepNames(*release.graph), [](NodeIndex) { return StepState::Passed; }, &cancel);
        QVERIFY(found.failed());
        QCOMPARE(found.error().code, ErrorCode::Canceled);
    }

    /// 40,000 names; the time is printed, what is held to is that it is no matter of seconds.
    void isFastOnLargeGraphs()
    {
        const auto graph = testing::layeredGraph(40000, 3, 1);
        QElapsedTimer clock;
        clock.start();
        const StepNames names(*graph);
        qInfo("names of 40,000 steps folded in %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        const auto stateOf = [](NodeIndex n) { return raw(n) % 7 == 0 ? StepState::Failed : StepState::Passed; };
        for (const char *text : {"9", "no such text", "*77*", "/7[0-9]+1$/", "state:failed +2 -1", "kind:command !1 or (5 +)"}) {
            const auto query = GraphQuery::parse(QLatin1String(text));
            QVERIFY_RESULT(query);
            clock.restart();
            const testing::OwnTime time;
            QVERIFY_RESULT(query->run(*graph, names, stateOf));
            qInfo("%-28s %.1f ms", text, double(clock.nsecsElapsed()) / 1e6);
            QVERIFY_WITHIN(time, 2000);
        }
    }
};

QTEST_GUILESS_MAIN(TestGraphQuery)
#include "tst_graphquery.moc"
