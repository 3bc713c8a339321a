// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/builddefinition.h"
#include "engine/buildkite/buildreader.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

PlanPtr planOf(const QByteArray &yaml)
{
    const auto pipeline = parsePipeline(QStringLiteral("ship.yml"), yaml, {});
    return pipeline.ok() ? planPipeline(*pipeline, scenarioFacts(QStringLiteral("manual"))) : PlanPtr();
}

RemoteSnapshot buildOf(const QByteArray &jobs)
{
    const auto build = readBuild("{\"id\":\"b\",\"state\":\"running\",\"jobs\":[" + jobs + "]}", QStringLiteral("x"));
    return build.ok() ? *build : RemoteSnapshot();
}

QByteArray job(const QByteArray &id, const QByteArray &type, const QByteArray &name, const QByteArray &key = {}, const QByteArray &group = {})
{
    return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"state\":\"blocked\"" + (type == "manual" ? ",\"label\":\"" : ",\"name\":\"") + name + "\""
        + (key.isEmpty() ? QByteArray() : ",\"step_key\":\"" + key + "\"") + (group.isEmpty() ? QByteArray() : ",\"group_key\":\"" + group + "\"") + "}";
}

QStringList edgesOf(const DefinedBuild &defined)
{
    QStringList edges;
    for (const auto &edge : defined.snapshot.edges)
        edges << edge.from + QStringLiteral(" > ") + edge.to;
    edges.sort();
    return edges;
}

constexpr auto kPipeline = "steps:\n"
                           "  - {command: make, label: Build, key: build}\n"
                           "  - {group: Tests, key: tests, steps: [{command: t, label: Test}]}\n"
                                                      "  - {block: \"Release?\", key: gate, prompt: \"Sure?\", fields: [{text: Version, key: version}]}\n"
                           "  - {command: ship, label: Publish}\n"
                           "  - {command: no, label: Nightly only, if: 'build.env(\"NIGHTLY\") == \"1\"'}\n";

} // namespace

class TestBuildDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void takesEdgesAndFieldsOver()
    {
        const auto plan = planOf(kPipeline);
        QVERIFY(plan);
        const auto defined = defineBuild(buildOf(job("j1", "script", "Build", "build") + ',' + job("j2", "script", "Test", {}, "tests") + ','
                                             + job("g", "manual", "Release?", "gate") + ',' + job("p", "script", "Publish")), *plan);
        QVERIFY2(!defined.differs(), qPrintable((defined.onlyDefined + defined.onlyBuilt).join(u'|')));
        QCOMPARE(edgesOf(defined), QStringList({QStringLiteral("build > gate"), QStringLiteral("gate > p"), QStringLiteral("j2 > gate")}));
        QCOMPARE(defined.steps.value(QStringLiteral("gate"))->fields.size(), 1);
        QCOMPARE(defined.snapshot.steps[3].kind, NodeKind::Block);
    }

    /// GraphQL's edges beside the definition's: for steps that only the build has, and to compare.
    void comparesEdgesWithTheEngine()
    {
        const auto plan = planOf("steps:\n"
                                 "  - {command: a, label: A, key: a}\n"
                                 "  - {command: b, label: B, key: b, depends_on: a}\n"
                                 "  - {command: c, label: C, key: c, depends_on: b}\n"
                                 "  - {block: G, key: g, depends_on: c}\n");
        const auto build = buildOf(job("1", "script", "A", "a") + ',' + job("2", "script", "B", "b") + ',' + job("3", "script", "C", "c") + ',' + job("4", "manual", "G", "g") + ','
            + job("5", "script", "Uploaded", "up"));
        const auto edge = [](const char *from, const char *to) { return RemoteEdge {QLatin1String(from), QLatin1String(to), false}; };
        auto defined = defineBuild(build, *plan);
        addEngineEdges(defined, {edge("a", "b"), edge("b", "c"), edge("a", "c"), edge("c", "up"), edge("a", "nothing")});
        QCOMPARE(edgesOf(defined), QStringList({QStringLiteral("a > b"), QStringLiteral("b > c"), QStringLiteral("c > g"), QStringLiteral("c > up")}));
        QCOMPARE(defined.onlyBuiltEdges, QStringList());
        QCOMPARE(defined.onlyDefinedEdges, QStringList()); // the gate's edge may be implied there
        defined = defineBuild(build, *plan);
        addEngineEdges(defined, {edge("a", "b"), edge("c", "a")});
        QCOMPARE(defined.onlyBuiltEdges, QStringList(QStringLiteral("C → A")));
        QCOMPARE(defined.onlyDefinedEdges, QStringList(QStringLiteral("B → C")));
        defined = defineBuild(build, *plan);
        addEngineEdges(defined, {}); // it tells none
        QVERIFY(defined.onlyDefinedEdges.isEmpty());
    }

    void matchesWaitsInOrder()
    {
        const auto defined = defineBuild(buildOf(job("a", "script", "A", "a") + ',' + job("w1", "waiter", {}) + ',' + job("b", "script", "B", "b") + ',' + job("w2", "waiter", {}) + ','
                                             + job("c", "script", "C", "c")), *planOf("steps: [{command: a, label: A, key: a}, wait, {command: b, label: B, key: b}, wait, {command: c, label: C, key: c}]"));
        const auto edges = edgesOf(defined);
        for (const auto *edge : {"a > w1", "w1 > b", "b > w2", "w2 > c"})
            QVERIFY2(edges.contains(QLatin1String(edge)), qPrintable(edges.join(u'\n')));
    }

    void tellsWhatDiffers()
    {
        const auto defined = defineBuild(buildOf(job("j1", "script", "Build", "build") + ',' + job("u", "script", "Uploaded later", "upload")), *planOf(kPipeline));
        QCOMPARE(defined.onlyDefined, QStringList({QStringLiteral("Test"), QStringLiteral("Release?"), QStringLiteral("Publish")}));
        QCOMPARE(defined.onlyBuilt, QStringList(QStringLiteral("Uploaded later")));
        QVERIFY(edgesOf(defined).isEmpty());
    }

    /// Two steps of one label are not told apart by it, and a key of another sort of step is no match.
    void guessesNothing()
    {
        const auto plan = planOf("steps: [{command: a, label: Same}, {command: b, label: Same}, {block: Gate, key: k}]");
        const auto defined = defineBuild(buildOf(job("x", "script", "Same") + ',' + job("y", "script", "Same") + ',' + job("z", "script", "Other", "k")), *plan);
        QCOMPARE(defined.onlyDefined.size(), 3);
        QCOMPARE(defined.onlyBuilt.size(), 3);
        QVERIFY(defined.steps.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBuildDefinition)
#include "tst_builddefinition.moc"
