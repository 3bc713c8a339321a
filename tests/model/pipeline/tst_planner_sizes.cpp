// SPDX-License-Identifier: GPL-3.0-or-later
// Plans stay as long as their files: thousands of barriers make no millions of edges, and what would is refused.
#include "handmade.h"
#include "pipeline/dependencylimit.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planbuilder.h"
#include "support/testing.h"

using namespace slipway;
using namespace slipway::testing;

namespace {

PlanPtr planWith(const PipelinePtr &pipeline, qint64 mostBarrierEdges)
{
    PlanBuilder builder((Facts()), mostBarrierEdges);
    builder.addPipeline(pipeline);
    return builder.finish().value();
}

/// `count` times a step, the barrier, and a step with which the barrier begins nothing.
PipelinePtr alternating(int count, const QVector<Make> &barriers)
{
    Steps steps;
    for (int i = 0; i < count; ++i) {
        steps.append(Make::command(qPrintable(QStringLiteral("c%1").arg(i))));
        auto barrier = barriers.at(i % barriers.size());
        barrier.step.key = QStringLiteral("b%1").arg(i);
        steps.append(barrier);
    }
    return pipeline(steps);
}

Make forgiving()
{
    auto wait = Make::wait();
    wait.step.continueOnFailure = true;
    return wait;
}

} // namespace

class tst_PlannerSizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void edgesGrowWithTheFile_data();
    void edgesGrowWithTheFile();
    void leftOutEdges_data();
    void leftOutEdges();
    void ordinaryFilesKeepEveryEdge();
    void tooManyDependencies_data();
    void tooManyDependencies();
    void uploadsOfManyDependantsAreRefused();
};

void tst_PlannerSizes::edgesGrowWithTheFile_data()
{
    QTest::addColumn<QVector<Make>>("barriers");
    const auto wait = Make::wait(), block = Make::block("");
    QTest::newRow("waits") << QVector {wait};
    QTest::newRow("blocks") << QVector {block};
    QTest::newRow("waits that forgive") << QVector {forgiving()};
    QTest::newRow("waits that allow failures") << QVector {wait.allowingFailure()};
    QTest::newRow("blocks that allow failures") << QVector {block.allowingFailure()};
    QTest::newRow("gates that conditions remove") << QVector {block.onlyIf("false")};
    QTest::newRow("waits nobody can decide") << QVector {wait.onlyIf("nonsense(")};
    QTest::newRow("all of them in turn") << QVector {wait, forgiving(), block, wait.allowingFailure(), block.onlyIf("false")};
}

void tst_PlannerSizes::edgesGrowWithTheFile()
{
    QFETCH(QVector<Make>, barriers);
    const auto plan = planPipeline(alternating(2000, barriers), Facts());
    const auto &graph = *plan->graph;
    QCOMPARE(graph.nodeCount(), size_t(4000));
    const auto edges = graph.edgeCount() + graph.droppedEdges().size();
    QVERIFY2(edges <= 8 * graph.nodeCount(), qPrintable(QString::number(edges)));
}

void tst_PlannerSizes::leftOutEdges_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QStringList>("edges");
    const auto row = [](const char *name, const Steps &steps, const char *edges) { QTest::newRow(name) << steps << words(edges); };
    using M = Make;
    const auto a = M::command("a"), b = M::command("b"), c = M::command("c"), w = M::wait("w"), v = M::wait("v");
    auto forgivingW = forgiving(), forgivingV = forgiving();
    forgivingW.step.key = QStringLiteral("w");
    forgivingV.step.key = QStringLiteral("v");
    auto strange = M::kind(NodeKind::Unknown, QStringLiteral("x"));

    row("a wait stands for what is before it", {a, w, b, v, c}, "a>w:wait w>b:wait w>v:wait b>v:wait v>c:wait");
    row("and so does a block", {a, M::block("g"), b, v}, "a>g:block g>b:block g>v:wait b>v:wait");
    row("groups whole", {M::group("x", {a, b}), w, v}, "a>w:wait b>w:wait w>v:wait");
    row("but no wait that forgives, for one that does not", {a, forgivingW, v}, "a>w:wait a>v:wait w>v:wait");
    row("the other way round it may", {a, w, forgivingV}, "a>w:wait w>v:wait");
    row("both forgive", {a, forgivingW, forgivingV}, "a>w:wait w>v:wait");
    row("no wait with a list of its own", {a, b, w.on("a"), v}, "a>w a>v:wait b>v:wait w>v:wait");
    row("no wait that may be absent", {a, w.onlyIf("nonsense("), v}, "a>w:wait a>v:wait w>v:wait");
    row("no wait that is absent", {a, w.onlyIf("false"), v}, "a>v:wait");
    row("no wait that allows what the next does not", {a, w.allowingFailure(), v}, "a>w:wait? a>v:wait w>v:wait");
    row("nor one that is over sooner", {a, w, v.allowingFailure()}, "a>w:wait a>v:wait? w>v:wait?");
    row("both allow", {a, w.allowingFailure(), v.allowingFailure()}, "a>w:wait? w>v:wait?");
    row("but what never ends well is said", {a, strange, w.allowingFailure(), v.allowingFailure()}, "a>w:wait? x>w:wait? x>v:wait? w>v:wait?");
    row("each group by itself", {a, w, M::group("x", {b, M::wait("u"), v}), c},
        "a>w:wait w>b:wait b>u:wait w>u:wait u>v:wait w>v:wait w>c:wait");
}

void tst_PlannerSizes::leftOutEdges()
{
    QFETCH(Steps, steps);
    QFETCH(QStringList, edges);
    QCOMPARE(edgesOf(planWith(pipeline(steps), 0)), edges);
}

/// What is printed of the pipelines that people write: every step before a barrier, as the documentation has it.
void tst_PlannerSizes::ordinaryFilesKeepEveryEdge()
{
    const auto plan = planPipeline(alternating(100, {Make::wait()}), Facts());
    // 1 + 3 + ... + 199 into the waits, and one into each step behind one.
    QCOMPARE(plan->graph->edgeCount(), size_t(100 * 100 + 99));
    QVERIFY(planPipeline(alternating(101, {Make::wait()}), Facts())->graph->edgeCount() < 400);
}

void tst_PlannerSizes::tooManyDependencies_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("refused");
    using M = Make;
    const auto a = M::command("a").at(1), b = M::command("b").at(2), c = M::command("c").at(3), d = M::command("d").at(4);
    QTest::newRow("as many as may be") << Steps {a, b.on("a"), c.on("a b")} << 3 << false;
    QTest::newRow("one more") << Steps {a, b.on("a"), c.on("a b")} << 2 << true;
    QTest::newRow("a group is all its steps") << Steps {M::group("g", {a, b}), c.on("g")} << 1 << true;
    QTest::newRow("a group's list is each of its steps'") << Steps {a, M::group("g", {b, c}).on("a")} << 1 << true;
    QTest::newRow("the rest of the concurrency group") << Steps {a.concurrency("k"), b.concurrency("k"), c.on("a")} << 1 << true;
    QTest::newRow("waits count nothing") << Steps {a, b, M::wait("w"), M::wait("v"), c} << 0 << false;
}

void tst_PlannerSizes::tooManyDependencies()
{
    QFETCH(Steps, steps);
    QFETCH(int, most);
    QFETCH(bool, refused);
    const auto checked = checkDependencies({pipeline(steps)->steps}, most);
    QCOMPARE(checked.failed(), refused);
    if (!refused)
        return;
    QCOMPARE(checked.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(checked.error().where.line, 3);
    QCOMPARE(checked.error().message, QStringLiteral("with this step there are more than %1 dependencies, each step of a group counted").arg(most));
}

void tst_PlannerSizes::uploadsOfManyDependantsAreRefused()
{
    QByteArray two = "steps:\n  - group: all\n    key: all\n    steps:\n";
    for (int i = 0; i < 800; ++i)
        two += "      - {command: x, key: a" + QByteArray::number(i) + "}\n";
    const auto base = parsePipeline(QStringLiteral("p.yml"), two + "  - {command: upload, key: up}\n", {});
    QVERIFY(base.ok());
    QByteArray more = "steps:\n";
    for (int i = 0; i < 800; ++i)
        more += "  - {command: x, depends_on: all, key: b" + QByteArray::number(i) + "}\n";
    // By itself it names one group it does not know.
    const auto upload = parsePipeline(QStringLiteral("up.yml"), more, {});
    QVERIFY(upload.ok());
    const auto plan = planPipeline(*base, Facts());
    const auto grown = planUpload(plan, QStringLiteral("up"), *upload, Facts());
    QVERIFY(grown.failed());
    QCOMPARE(grown.error().code, ErrorCode::LimitExceeded);
    const auto whole = parsePipeline(QStringLiteral("p.yml"), two + more.mid(qsizetype(strlen("steps:\n"))), {});
    QVERIFY(whole.failed());
    QCOMPARE(whole.error().where.line, 4 + 800 + 626);
    QCOMPARE(whole.error().message, QStringLiteral("with this step there are more than 500000 dependencies, each step of a group counted"));
}

QTEST_GUILESS_MAIN(tst_PlannerSizes)
#include "tst_planner_sizes.moc"
