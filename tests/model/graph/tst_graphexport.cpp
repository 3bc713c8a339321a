// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/export/graphexport.h"
#include "graph/graphbuilder.h"
#include "graph/graphmerge.h"
#include "support/testing.h"

using namespace slipway;

namespace {

StepNode node(const char *id, NodeKind kind, const char *label = "")
{
    StepNode made;
    made.id = made.key = QLatin1String(id);
    made.label = *label ? QString::fromUtf8(label) : made.id;
    made.kind = kind;
    made.where.file = QStringLiteral("p.yml");
    made.where.line = 7;
    return made;
}

/// a -> gate -> b, a group of two, one of them removed, a stub, a dropped edge.
StepGraphPtr sample(const char *label = "Say \"hi\" <b>#1</b>\\N\nnext")
{
    GraphBuilder builder;
    const auto a = builder.addNode(node("a", NodeKind::Command, label));
    const auto gate = builder.addNode(node("gate", NodeKind::Block, "Go?"));
    const auto group = builder.addNode(node("grp", NodeKind::Group, "Group"));
    auto inside = node("in", NodeKind::Input);
    inside.group = group;
    auto removed = node("gone", NodeKind::Trigger);
    removed.group = group;
    removed.removal = Removal::Condition;
    removed.skipReason = QStringLiteral("conditional_failed");
    removed.condition = QStringLiteral("build.tag != null");
    const auto in = builder.addNode(inside);
    const auto gone = builder.addNode(removed);
    const auto b = builder.addNode(node("b", NodeKind::Wait));
    auto stub = node("nobody", NodeKind::Unknown);
    stub.stub = true;
    const auto missing = builder.addNode(stub);
    builder.addEdge({a, gate, EdgeOrigin::Block, false});
    builder.addEdge({gate, b, EdgeOrigin::Explicit, true});
    builder.addEdge({a, gone, EdgeOrigin::Wait, false});
    builder.addEdge({missing, in, EdgeOrigin::Group, false});
    return builder.build();
}

} // namespace

class tst_GraphExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void json();
    void states_data();
    void states();
    void dot();
    void mermaid();
    void hostileLabels_data();
    void hostileLabels();
    void merge();
};

void tst_GraphExport::json()
{
    Diagnostic diagnostic {QStringLiteral("unknown-dependency"), Severity::Error, QStringLiteral("No step"), {}, QStringLiteral("in")};
    diagnostic.where.file = QStringLiteral("p.yml");
    diagnostic.where.line = 9;
    diagnostic.where.column = 3;
    const auto json = graphToJson(*sample(), {diagnostic});
    QCOMPARE(json["nodes"].size(), size_t(7));
    const auto &gone = json["nodes"][4];
    QCOMPARE(fromStd(gone.dump()),
        QStringLiteral("{\"id\":\"gone\",\"key\":\"gone\",\"label\":\"gone\",\"kind\":\"trigger\",\"group\":\"grp\","
                       "\"state\":\"broken\",\"skip_reason\":\"conditional_failed\",\"if\":\"build.tag != null\","
                       "\"file\":\"p.yml\",\"line\":7,\"column\":0,\"detail\":null,\"order\":0,\"stub\":false,"
                       "\"condition_unknown\":false,\"why\":null,\"jobs\":1}"));
    QVERIFY(json["nodes"][0]["group"].is_null());
    QVERIFY(json["nodes"][0]["skip_reason"].is_null());
    QVERIFY(json["nodes"][0]["if"].is_null());
    QCOMPARE(fromStd(json["edges"].dump()),
        QStringLiteral("[{\"from\":\"a\",\"to\":\"gate\",\"origin\":\"block\",\"allow_failure\":false},"
                       "{\"from\":\"gate\",\"to\":\"b\",\"origin\":\"explicit\",\"allow_failure\":true},"
                       "{\"from\":\"nobody\",\"to\":\"in\",\"origin\":\"group\",\"allow_failure\":false}]"));
    QCOMPARE(fromStd(json["dropped_edges"].dump()),
        QStringLiteral("[{\"from\":\"a\",\"to\":\"gone\",\"origin\":\"wait\",\"allow_failure\":false}]"));
    QCOMPARE(fromStd(json["diagnostics"].dump()),
        QStringLiteral("[{\"rule\":\"unknown-dependency\",\"severity\":\"error\",\"message\":\"No step\",\"file\":\"p.yml\","
                       "\"line\":9,\"column\":3,\"node\":\"in\"}]"));
}

void tst_GraphExport::states_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *id, const char *state) { QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(state); };
    row("a", "ready");
    row("gate", "blocked");
    row("b", "blocked");
    row("in", "blocked");
    row("gone", "broken");
    row("nobody", "unknown");
    row("grp", "blocked");
    row("skipped", "skipped");
    row("ignored", "broken");
    row("odd", "unknown");
    row("undecided", "unknown");
    row("later", "waiting");
    row("empty", "ready");
    row("hollow", "broken");
}

void tst_GraphExport::states()
{
    GraphBuilder builder(*sample());
    const auto add = [&builder](const char *id, NodeKind kind, Removal removal = Removal::None) {
        auto made = node(id, kind);
        made.removal = removal;
        return builder.addNode(made);
    };
    add("skipped", NodeKind::Command, Removal::Skip);
    add("ignored", NodeKind::Wait, Removal::IgnoredWait);
    add("odd", NodeKind::Unknown);
    builder.node(add("undecided", NodeKind::Command)).conditionUnknown = true;
    builder.addEdge({builder.find(QStringLiteral("a")), add("later", NodeKind::Command), EdgeOrigin::Explicit, false});
    add("empty", NodeKind::Group);
    const auto hollow = add("hollow", NodeKind::Group);
    builder.node(add("inner", NodeKind::Command, Removal::Branch)).group = hollow;
    const auto graph = builder.build();

    QFETCH(QString, id);
    QFETCH(QString, state);
    QCOMPARE(plannedStates(*graph)[raw(graph->find(id))], state);
}

void tst_GraphExport::dot()
{
    const auto text = graphToDot(*sample());
    QVERIFY(text.startsWith(QStringLiteral("digraph release {\n")));
    QVERIFY(text.contains(QStringLiteral("n0 [label=\"Say \\\"hi\\\" <b>#1</b>\\\\N\\nnext\", shape=box, style=\"rounded\"];")));
    QVERIFY(text.contains(QStringLiteral("subgraph cluster_2 {\n    label=\"Group\";\n    n3 ")));
    QVERIFY(text.contains(QStringLiteral("n1 [label=\"Go?\", shape=octagon")));
    QVERIFY(text.contains(QStringLiteral("n4 [label=\"gone\", shape=cds, style=\"solid,dashed\"")));
    QVERIFY(text.contains(QStringLiteral("  n0 -> n1 [style=dotted];\n")));
    QVERIFY(text.contains(QStringLiteral("  n0 -> n4 [style=dashed, color=gray];\n")));
    QVERIFY(!text.contains(QStringLiteral("n2 [")));
}

void tst_GraphExport::mermaid()
{
    const auto text = graphToMermaid(*sample());
    QVERIFY(text.startsWith(QStringLiteral("flowchart LR\n")));
    QVERIFY(text.contains(QStringLiteral("  n0(\"Say #34;hi#34; #60;b#62;#35;1#60;/b#62;#92;N next\")\n")));
    QVERIFY(text.contains(QStringLiteral("  subgraph g2[\"Group\"]\n    n3[/\"in\"/]\n    n4>\"gone\"]:::removed\n  end\n")));
    QVERIFY(text.contains(QStringLiteral("  n1{{\"Go?\"}}\n")));
    QVERIFY(text.contains(QStringLiteral("  n6[\"nobody\"]:::unknown\n")));
    QVERIFY(text.contains(QStringLiteral("  n1 -->|may fail| n5\n")));
    QVERIFY(text.contains(QStringLiteral("  n0 -.-> n4\n")));
}

void tst_GraphExport::hostileLabels_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("quote and statement") << QByteArray("\"]; n9 [label=\"x");
    QTest::newRow("end of subgraph") << QByteArray("x\nend\n  n9");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>");
    QTest::newRow("mermaid directive") << QByteArray("%%{init: {}}%%");
    QTest::newRow("trailing backslash") << QByteArray("x\\");
    QTest::newRow("carriage return") << QByteArray("x\r\nclick n0 call()");
}

void tst_GraphExport::hostileLabels()
{
    QFETCH(QByteArray, label);
    // A label may fill its place only: the number of lines stays that of a harmless one.
    for (const auto &render : {&graphToDot, &graphToMermaid}) {
        const auto harmless = render(*sample("x"));
        const auto hostile = render(*sample(label.constData()));
        QCOMPARE(hostile.count(u'\n'), harmless.count(u'\n'));
        const auto line = hostile.split(u'\n').filter(QStringLiteral("n0"))[0];
        auto bare = line;
        bare.remove(QStringLiteral("\\\\")).remove(QStringLiteral("\\\""));
        QCOMPARE(bare.count(u'"') % 2, 0);
        QVERIFY(!hostile.contains(u'\r'));
    }
    QVERIFY(!graphToMermaid(*sample(label.constData())).contains(QStringLiteral("<script>")));
}

void tst_GraphExport::merge()
{
    GraphBuilder other;
    const auto a = other.addNode(node("a", NodeKind::Command));
    const auto own = other.addNode(node("own", NodeKind::Group));
    auto child = node("child", NodeKind::Command);
    child.group = own;
    other.addEdge({a, other.addNode(child), EdgeOrigin::Explicit, false});
    const Diagnostic diagnostic {QStringLiteral("r"), Severity::Info, QStringLiteral("m"), {}, QStringLiteral("a")};
    const auto merged = mergeGraphs({{QStringLiteral("one.yml"), sample(), {}}, {QStringLiteral("two.yml"), other.build(), {diagnostic}}});
    const auto &graph = *merged.graph;
    QCOMPARE(graph.nodeCount(), size_t(10));
    QVERIFY(graph.find(QStringLiteral("a")) == kNoNode);
    const auto second = graph.find(QStringLiteral("two.yml/a"));
    QCOMPARE(raw(second), size_t(7));
    QVERIFY(graph.find(QStringLiteral("one.yml/a")) != kNoNode);
    QVERIFY(graph.find(QStringLiteral("gate")) != kNoNode);
    QCOMPARE(graph.node(graph.find(QStringLiteral("child"))).group, graph.find(QStringLiteral("own")));
    QCOMPARE(graph.edge(graph.outgoing(second).front()).to, graph.find(QStringLiteral("child")));
    QCOMPARE(graph.droppedEdges().size(), size_t(1));
    QCOMPARE(merged.diagnostics.constFirst().node, QStringLiteral("two.yml/a"));
}

QTEST_GUILESS_MAIN(tst_GraphExport)
#include "tst_graphexport.moc"
