// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutations.h"

#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "review/plandiff.h"
#include "support/testing.h"

#include <QDir>

using namespace slipway;
using namespace slipway::testing;

namespace {

constexpr int kSeeds = 8;

PlanPtr planOf(const QByteArray &text, const Facts &facts = {})
{
    const auto pipeline = parsePipeline(QStringLiteral("p.yml"), text, {true, facts.buildEnv()});
    return pipeline.ok() ? planPipeline(*pipeline, facts) : nullptr;
}

PlanPtr planOfJson(const Json &json)
{
    return planOf(dumpJson(json, true));
}

QString nameOf(const NodeDiff &node)
{
    if (node.kind == NodeKind::Wait)
        return QStringLiteral("wait");
    return node.key.isEmpty() ? node.label : node.key;
}

Expected found(const PlanDiff &diff)
{
    Expected changes;
    for (const auto &node : diff.nodes) {
        if (node.change != PlanChange::Same)
            changes.insert(nameOf(node), planChangeName(node.change));
    }
    if (!diff.pipeline.isEmpty())
        changes.insert(QStringLiteral("pipeline"), QStringLiteral("changed"));
    return changes;
}

QByteArray text(const Expected &changes)
{
    QStringList words;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        words.append(it.key() + QStringLiteral(": ") + it.value());
    return words.join(QStringLiteral("; ")).toUtf8();
}

bool agrees(const Expected &actual, const Expected &wanted)
{
    if (wanted.first() == QLatin1String("same"))
        return actual.isEmpty();
    if (wanted.size() != 1 || !wanted.firstKey().contains(u'|'))
        return actual == wanted;
    const auto either = wanted.firstKey().split(u'|');
    return actual.size() == 1 && either.contains(actual.firstKey()) && actual.first() == wanted.first();
}

PlanChange mirrored(PlanChange change)
{
    return change == PlanChange::Added ? PlanChange::Removed : change == PlanChange::Removed ? PlanChange::Added : change;
}

const NodeDiff *findNode(const PlanDiff &diff, const char *id)
{
    for (const auto &node : diff.nodes) {
        if (node.id == QLatin1String(id))
            return &node;
    }
    return nullptr;
}

QString fieldText(const NodeDiff &node)
{
    QStringList words;
    for (const auto &field : node.fields)
        words.append(QStringLiteral("%1: %2 -> %3").arg(field.name, field.before, field.after));
    return words.join(QStringLiteral("; "));
}

QByteArray allFields(const PlanDiff &diff)
{
    QStringList lines;
    for (const auto &node : diff.nodes) {
        if (!node.fields.isEmpty())
            lines.append(node.id + QStringLiteral(": ") + fieldText(node));
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

class TestPlanDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void mutationsAreFound_data();
    void mutationsAreFound();
    void severalAtOnceAndBack();
    void nothingDiffersFromItself();
    void fieldsInWords();
    void secretsStayHidden();
    void commentsMeanNothing();
    void edgesAreTold();
    void aConditionShowsInWhatRuns();
    void nothingInCommon();
    void unionHoldsBoth();
    void corpusFilesAreTheSameAsThemselves();
};

void TestPlanDiff::mutationsAreFound_data()
{
    QTest::addColumn<int>("which");
    const auto &list = mutations();
    QVERIFY(list.size() >= 30);
    for (size_t i = 0; i < list.size(); ++i)
        QTest::newRow(list[i].name) << int(i);
}

void TestPlanDiff::mutationsAreFound()
{
    QFETCH(int, which);
    const auto &mutation = mutations()[size_t(which)];
    int applied = 0;
    for (unsigned seed = 0; seed < kSeeds; ++seed) {
        Random random(seed * 7919 + unsigned(which));
        const auto before = randomPipeline(random);
        auto after = before;
        const auto wanted = mutation.apply(after, random);
        if (wanted.isEmpty())
            continue;
        ++applied;
        const auto a = planOfJson(before), b = planOfJson(after);
        QVERIFY(a && b);
        const auto diff = diffPlans(*a, *b);
        QVERIFY2(agrees(found(diff), wanted),
            QByteArray("seed " + QByteArray::number(seed) + "\n  found  " + text(found(diff)) + "\n  wanted " + text(wanted) + "\n  fields " + allFields(diff)).constData());
    }
    QVERIFY(applied > 0);
}

/// Forward and backward say the same with the sides exchanged.
void TestPlanDiff::severalAtOnceAndBack()
{
    for (unsigned seed = 0; seed < 150; ++seed) {
        Random random(seed);
        const auto before = randomPipeline(random);
        auto after = before;
        for (int i = 0; i < 5; ++i)
            mutations()[random() % mutations().size()].apply(after, random);
        const auto a = planOfJson(before), b = planOfJson(after);
        QVERIFY(a && b);
        const auto forth = diffPlans(*a, *b), back = diffPlans(*b, *a);
        QMap<QString, PlanChange> there, here;
        for (const auto &node : forth.nodes)
            there.insert(node.idBefore + u'>' + (node.change == PlanChange::Removed ? QString() : node.id), node.change == PlanChange::Cosmetic ? PlanChange::Same : node.change);
        for (const auto &node : back.nodes)
            here.insert((node.change == PlanChange::Removed ? QString() : node.id) + u'>' + node.idBefore, node.change == PlanChange::Cosmetic ? PlanChange::Same : mirrored(node.change));
        QCOMPARE(there, here);
        QCOMPARE(forth.edges.size(), back.edges.size());
        QCOMPARE(forth.differs(), back.differs());
        QCOMPARE(forth.pipeline.size(), back.pipeline.size());
        const auto merged = uniteGraphs(*a, *b, forth);
        QCOMPARE(merged.graph->nodeCount(), b->graph->nodeCount() + size_t(forth.count(PlanChange::Removed)));
    }
}

void TestPlanDiff::nothingDiffersFromItself()
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        Random random(seed);
        const auto plan = planOfJson(randomPipeline(random));
        const auto diff = diffPlans(*plan, *plan);
        QVERIFY(!diff.differs());
        QVERIFY(found(diff).isEmpty() && diff.edges.isEmpty() && !diff.otherBytes);
        QVERIFY(describeDiff(diff).isEmpty());
    }
}

void TestPlanDiff::fieldsInWords()
{
    const auto a = planOf("steps:\n  - {label: Build, key: build, command: make, timeout_in_minutes: 5, env: {A: 1}}\n  - {label: T, key: t, command: test, depends_on: build}\n");
    const auto b = planOf("steps:\n  - {label: Compile, key: compile, command: make, timeout_in_minutes: '5', env: {A: 2, B: 3}}\n  - {label: T, key: t, command: test, depends_on: [compile]}\n");
    auto diff = diffPlans(*a, *b);
    // Label and key changed at once, the command is the same: too little to be sure.
    QCOMPARE(text(found(diff)), QByteArray("build: removed; compile: added; t: moved"));
    const auto c = planOf("steps:\n  - {label: Build, key: compile, command: make, timeout_in_minutes: '5', env: {A: 2, B: 3}}\n  - {label: T, key: t, command: test, depends_on: [compile]}\n");
    diff = diffPlans(*a, *c);
    QCOMPARE(text(found(diff)), QByteArray("compile: changed"));
    QVERIFY(diff.nodes.first().renamed);
    QCOMPARE(fieldText(diff.nodes.first()), QStringLiteral("key: build -> compile; env.A: 1 -> 2; env.B:  -> 3"));
    QCOMPARE(diff.idAfter.value(QStringLiteral("build")), QStringLiteral("compile"));
    QCOMPARE(describeDiff(diff).join(u' '), QStringLiteral("1 step(s) changed."));
}

void TestPlanDiff::secretsStayHidden()
{
    const auto a = planOf("steps:\n  - {key: a, command: x, env: {NPM_TOKEN: one}}\n");
    const auto b = planOf("steps:\n  - {key: a, command: x, env: {NPM_TOKEN: two}}\n");
    const auto diff = diffPlans(*a, *b);
    QCOMPARE(fieldText(diff.nodes.first()), QStringLiteral("env.NPM_TOKEN: (a secret) -> (a secret)"));
}

void TestPlanDiff::commentsMeanNothing()
{
    const auto a = planOf("steps:\n  - command: x\n");
    const auto b = planOf("# why\nsteps:\n\n  - command: x # so\n");
    const auto diff = diffPlans(*a, *b);
    QVERIFY(!diff.differs());
    QCOMPARE(describeDiff(diff), QStringList(QStringLiteral("The files differ only in what means nothing: comments, white space, form.")));
}

void TestPlanDiff::edgesAreTold()
{
    const auto a = planOf("steps:\n  - {key: a, command: a}\n  - {key: b, command: b}\n  - {key: c, command: c, depends_on: a}\n");
    const auto b = planOf("steps:\n  - {key: a, command: a}\n  - {key: b, command: b}\n  - {key: c, command: c, depends_on: [{step: b, allow_failure: true}]}\n");
    const auto diff = diffPlans(*a, *b);
    QStringList edges;
    for (const auto &edge : diff.edges)
        edges.append(QStringLiteral("%1 %2 %3").arg(planChangeName(edge.change), edge.from, edge.to));
    QCOMPARE(edges, (QStringList {QStringLiteral("added b c"), QStringLiteral("removed a c")}));
    QCOMPARE(fieldText(*findNode(diff, "c")), QStringLiteral("depends_on: a -> b (may fail)"));
}

void TestPlanDiff::aConditionShowsInWhatRuns()
{
    const auto a = planOf("steps:\n  - {block: Go, key: go}\n  - {key: c, command: c, depends_on: go}\n");
    const auto b = planOf("steps:\n  - {block: Go, key: go, if: build.branch != 'main'}\n  - {key: c, command: c, depends_on: go}\n");
    const auto diff = diffPlans(*a, *b);
    QCOMPARE(text(found(diff)), QByteArray("go: changed"));
    QCOMPARE(fieldText(*findNode(diff, "go")), QStringLiteral("if:  -> build.branch != 'main'; runs: yes -> no: conditional_failed"));
    QVERIFY(diff.edges.isEmpty());
}

void TestPlanDiff::nothingInCommon()
{
    const auto a = planOf("steps:\n  - {key: a, command: one}\n");
    const auto b = planOf("steps:\n  - {key: b, command: two}\n");
    const auto diff = diffPlans(*a, *b);
    QVERIFY(diff.hasNothingInCommon());
    QCOMPARE(describeDiff(diff).first(), QStringLiteral("The two have no step in common."));
    const auto empty = planOf("steps: []\n");
    QVERIFY(empty);
    QVERIFY(!diffPlans(*empty, *empty).hasNothingInCommon());
}

void TestPlanDiff::unionHoldsBoth()
{
    const auto a = planOf("steps:\n  - {key: a, command: a}\n  - {key: old, command: old thing}\n  - {key: c, command: c, depends_on: [a, old]}\n");
    const auto b = planOf("steps:\n  - {key: a, command: a}\n  - {key: fresh, command: something else}\n  - {key: c, command: c, depends_on: [a, fresh]}\n");
    const auto diff = diffPlans(*a, *b);
    const auto merged = uniteGraphs(*a, *b, diff);
    const auto node = [&](const char *id) { return merged.graph->find(QLatin1String(id)); };
    QCOMPARE(merged.nodes[raw(node("old"))], PlanChange::Removed);
    QCOMPARE(merged.nodes[raw(node("fresh"))], PlanChange::Added);
    QCOMPARE(merged.nodes[raw(node("c"))], PlanChange::Moved);
    QCOMPARE(merged.edges.value(UnionGraph::edgeKey(node("old"), node("c"))), PlanChange::Removed);
    QCOMPARE(merged.edges.value(UnionGraph::edgeKey(node("fresh"), node("c"))), PlanChange::Added);
    QVERIFY(!merged.edges.contains(UnionGraph::edgeKey(node("a"), node("c"))));
    QCOMPARE(merged.graph->edgeCount(), size_t(3));
}

void TestPlanDiff::corpusFilesAreTheSameAsThemselves()
{
    SLIPWAY_NEED_CORPUS();
    const QDir folder(corpusDir() + QStringLiteral("/buildkite/real"));
    int compared = 0;
    for (const auto &name : folder.entryList({QStringLiteral("*.yml")})) {
        const auto pipeline = loadPipeline(folder.filePath(name), {});
        if (pipeline.failed())
            continue;
        const auto plan = planPipeline(*pipeline, {});
        const auto diff = diffPlans(*plan, *plan);
        QVERIFY2(!diff.differs() && found(diff).isEmpty(), QByteArray(name.toUtf8() + "\n" + text(found(diff)) + "\n" + allFields(diff)).constData());
        ++compared;
    }
    QVERIFY(compared > 100);
}

QTEST_GUILESS_MAIN(TestPlanDiff)
#include "tst_plandiff.moc"
