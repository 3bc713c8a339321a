// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"
#include "panes/gateconsequence.h"

#include "support/testing.h"

using namespace slipway;

namespace {

/// "a b gate!" makes nodes (kinds by suffix: ! gate, | wait, # group), "a>gate" an edge, "a>?b" one that
/// allows failure, "a=passed" a state.
struct Table
{
    StepGraphPtr graph;
    QHash<QString, StepState> states;

    StateLookup lookup() const
    {
        return [this](NodeIndex n) { return states.value(graph->node(n).id, StepState::NotStarted); };
    }
};

StepNode makeNode(QString word, quint32 order)
{
    StepNode node;
    node.kind = NodeKind::Command;
    if (word.endsWith(u'!'))
        node.kind = NodeKind::Block;
    else if (word.endsWith(u'|') || word.endsWith(u'*'))
        node.kind = NodeKind::Wait;
    else if (word.endsWith(u'#'))
        node.kind = NodeKind::Group;
    node.continueOnFailure = word.endsWith(u'*');
    if (node.kind != NodeKind::Command)
        word.chop(1);
    node.id = node.label = word;
    node.order = order;
    return node;
}

Table table(const QString &nodes, const QString &edges, const QString &states)
{
    Table out;
    GraphBuilder builder;
    quint32 order = 0;
    for (const auto &word : nodes.split(u' ', Qt::SkipEmptyParts))
        builder.addNode(makeNode(word, order++));
    for (const auto &word : edges.split(u' ', Qt::SkipEmptyParts)) {
        const bool allow = word.contains(QLatin1String(">?"));
        const auto from = word.section(u'>', 0, 0);
        const auto to = word.section(u'>', 1).remove(u'?');
        builder.addEdge({builder.find(from), builder.find(to), EdgeOrigin::Explicit, allow});
    }
    for (const auto &word : states.split(u' ', Qt::SkipEmptyParts))
        out.states.insert(word.section(u'=', 0, 0), stepStateFromName(word.section(u'=', 1)));
    out.graph = builder.build();
    return out;
}

} // namespace

class TestPanesConsequence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void approval_data();
    void approval();
    void rejection_data();
    void rejection();
    void evidence();
};

void TestPanesConsequence::approval_data()
{
    QTest::addColumn<QString>("nodes");
    QTest::addColumn<QString>("edges");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("blocked");

    QTest::newRow("one step behind") << "g! a" << "g>a" << "" << "a" << "" << "" << "";
    QTest::newRow("nothing behind") << "g! a" << "" << "" << "" << "" << "" << "";
    QTest::newRow("two, and one after them") << "g! a b c" << "g>a g>b a>c b>c" << "" << "a b" << "" << "c" << "";
    QTest::newRow("another dependency passed") << "x g! a" << "x>a g>a" << "x=passed" << "a" << "" << "" << "";
    QTest::newRow("another dependency runs") << "x g! a" << "x>a g>a" << "x=running" << "" << "" << "" << "a:x";
    QTest::newRow("another failed") << "x g! a" << "x>a g>a" << "x=failed" << "" << "" << "" << "a:x";
    QTest::newRow("another failed, allowed") << "x g! a" << "x>?a g>a" << "x=failed" << "a" << "" << "" << "";
    QTest::newRow("another timed out, allowed") << "x g! a" << "x>?a g>a" << "x=timed_out" << "a" << "" << "" << "";
    QTest::newRow("another never ran, allowed") << "x g! a" << "x>?a g>a" << "x=waiting_failed" << "a" << "" << "" << "";
    QTest::newRow("another cancelled, allowed") << "x g! a" << "x>?a g>a" << "x=canceled" << "" << "" << "" << "a:x";
    QTest::newRow("another soft failed") << "x g! a" << "x>a g>a" << "x=soft_failed" << "a" << "" << "" << "";
    QTest::newRow("another removed") << "x g! a" << "x>a g>a" << "x=broken" << "a" << "" << "" << "";
    QTest::newRow("another skipped") << "x g! a" << "x>a g>a" << "x=skipped" << "a" << "" << "" << "";
    QTest::newRow("blocked is no failure") << "x g! a" << "x>?a g>a" << "x=blocked" << "" << "" << "" << "a:x";
    QTest::newRow("through a wait") << "g! w| a b" << "g>w w>a w>b" << "" << "a b" << "" << "" << "";
    QTest::newRow("a wait held by another") << "x g! w| a" << "g>w x>w w>a" << "x=running" << "" << "" << "" << "a:x";
    QTest::newRow("a wait that forgives") << "x g! w* a" << "g>w x>w w>a" << "x=failed" << "a" << "" << "" << "";
    QTest::newRow("through a group") << "g! r# a" << "g>r r>a" << "" << "a" << "" << "" << "";
    QTest::newRow("in advance") << "x g! a" << "x>g x>a g>a" << "x=running" << "a" << "" << "" << "";
    QTest::newRow("a second gate opens") << "g! h! a" << "g>h h>a" << "" << "" << "h" << "" << "a:h";
    QTest::newRow("a gate after the steps") << "g! a h! b" << "g>a a>h h>b" << "" << "a" << "" << "h" << "b:h";
    QTest::newRow("already started") << "g! a b" << "g>a g>b" << "a=running" << "b" << "" << "" << "";
    QTest::newRow("removed dependant") << "g! a b" << "g>a g>b" << "a=broken" << "b" << "" << "" << "";
    QTest::newRow("a cycle behind it") << "g! a b" << "g>a a>b b>a" << "" << "" << "" << "" << "a:b b:a";
}

void TestPanesConsequence::approval()
{
    QFETCH(QString, nodes);
    QFETCH(QString, edges);
    QFETCH(QString, states);
    QFETCH(QString, starts);
    QFETCH(QString, opens);
    QFETCH(QString, later);
    QFETCH(QString, blocked);
    const auto t = table(nodes, edges, states);
    const auto what = gateConsequence(*t.graph, t.graph->find(QStringLiteral("g")), t.lookup());
    QCOMPARE(what.startsNext.join(u' '), starts);
    QCOMPARE(what.opensNext.join(u' '), opens);
    QCOMPARE(what.later.join(u' '), later);
    QStringList held;
    for (const auto &entry : what.staysBlocked)
        held.append(entry.step + u':' + entry.waitsFor.join(u','));
    QCOMPARE(held.join(u' '), blocked);
}

void TestPanesConsequence::rejection_data()
{
    QTest::addColumn<QString>("nodes");
    QTest::addColumn<QString>("edges");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("lost");
    QTest::addColumn<QString>("starts");

    QTest::newRow("all behind it") << "g! a b" << "g>a a>b" << "" << "a b" << "";
    QTest::newRow("through a wait") << "g! w| a" << "g>w w>a" << "" << "a" << "";
    QTest::newRow("one that may go on") << "g! a b" << "g>?a a>b" << "" << "" << "a";
    QTest::newRow("after one that is lost") << "g! a b" << "g>a a>?b" << "" << "a" << "b";
    QTest::newRow("a wait that forgives") << "g! w* a" << "g>w w>a" << "" << "" << "a";
    QTest::newRow("one that already runs") << "g! a b" << "g>a g>b" << "a=running" << "b" << "";
    QTest::newRow("may go on, but waits") << "x g! a" << "x>a g>?a" << "x=running" << "" << "";
    QTest::newRow("a cycle") << "g! a b" << "g>a a>b b>a" << "" << "a b" << "";
}

void TestPanesConsequence::rejection()
{
    QFETCH(QString, nodes);
    QFETCH(QString, edges);
    QFETCH(QString, states);
    QFETCH(QString, lost);
    const auto t = table(nodes, edges, states);
    const auto what = gateConsequence(*t.graph, t.graph->find(QStringLiteral("g")), t.lookup());
    QCOMPARE(what.willNotRun.join(u' '), lost);
    QFETCH(QString, starts);
    QCOMPARE(what.startsOnReject.join(u' '), starts);
}

void TestPanesConsequence::evidence()
{
    const auto t = table(QStringLiteral("a b c d g!"), QStringLiteral("a>g b>g c>g d>?g"),
        QStringLiteral("a=passed b=running c=failed d=timed_out"));
    const auto what = gateConsequence(*t.graph, t.graph->find(QStringLiteral("g")), t.lookup());
    QCOMPARE(what.finished, QStringList {QStringLiteral("a")});
    QCOMPARE(what.unfinished, QStringList {QStringLiteral("b")});
    QCOMPARE(what.failed, QStringList({QStringLiteral("c"), QStringLiteral("d")}));
}

QTEST_APPLESS_MAIN(TestPanesConsequence)
#include "tst_panes_consequence.moc"
