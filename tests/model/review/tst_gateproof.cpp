// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate proof says about small pipelines, each about one rule, and the release pipelines of the corpus.
#include "pipeline/pipelineparser.h"
#include "review/gateproof.h"
#include "review/scenariopipelines.h"
#include "support/testing.h"

#include <QFile>

using namespace slipway;

namespace {

GateProof prove(const QByteArray &yaml, const QStringList &scenarios = builtinScenarios(), const ReleaseFile &tags = {})
{
    QVector<Facts> facts;
    for (const auto &name : scenarios)
        facts.append(scenarioFacts(name));
    const auto pipelines = parseForScenarios(QStringLiteral("p.yml"), yaml, facts);
    if (pipelines.failed())
        qFatal("%s", qPrintable(pipelines.error().toString()));
    return proveScenarios(*pipelines, facts, tags);
}

const ProofRow *rowOf(const GateProof &proof, const QString &key)
{
    for (const auto &row : proof.rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

/// "gated g1 g2", "ungated a > b"
QString shown(const ProofCell &cell)
{
    auto text = gateOutcomeName(cell.outcome);
    if (cell.outcome == GateOutcome::Ungated)
        return text + u' ' + cell.path.join(QStringLiteral(" > "));
    return cell.gates.isEmpty() ? text : text + u' ' + cell.gates.join(u' ');
}

QString cellOf(const GateProof &proof, const QString &key, int scenario = 0)
{
    const auto *row = rowOf(proof, key);
    return row ? shown(row->cells.at(scenario)) : QStringLiteral("no row");
}

QString whyOf(const GateProof &proof, const QString &key)
{
    const auto *row = rowOf(proof, key);
    return row ? row->cells.first().why : QString();
}

QString corpusFile(const char *revision)
{
    return testing::corpusDir() + QStringLiteral("/buildkite/real/vllm-project__vllm__.buildkite__release-pipeline@") + QLatin1String(revision) + QStringLiteral(".yml");
}

/// A truth table: one line a publishing step, "key: nightly tag main pr manual" with u, g, n.
QStringList tableOf(const GateProof &proof)
{
    QStringList lines;
    for (const auto &row : proof.rows) {
        if (!row.stepClass.publishes)
            continue;
        QString cells;
        for (const auto &cell : row.cells)
            cells += gateOutcomeName(cell.outcome).at(0);
        lines.append(row.key + u' ' + cells);
    }
    return lines;
}

QStringList lines(const char *text)
{
    QStringList list;
    for (const auto &line : QString::fromLatin1(text).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            list.append(line.simplified());
    }
    return list;
}

} // namespace

class tst_GateProof : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void outcomes_data();
    void outcomes();
    void reasons_data();
    void reasons();
    void removedGateOpens();
    void undecidedConditions();
    void rowsAndJson();
    void interpolationPerScenario();
    void releasePipelines_data();
    void releasePipelines();
    void publisherWithoutCondition();
    void wholeCorpus();
};

void tst_GateProof::outcomes_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *yaml, const char *step, const char *expected) {
        QTest::newRow(name) << QByteArray(yaml) << QString::fromLatin1(step) << QString::fromLatin1(expected);
    };
    row("starts by itself", "- {command: a, key: a}", "a", "ungated a");
    row("after a step", "- {command: a, key: a}\n- {command: b, key: b, depends_on: a}", "b", "ungated a > b");
    row("behind a block", "- {block: G, key: g}\n- {command: a, key: a}", "a", "gated g");
    row("behind two", "- {block: G, key: g}\n- {command: b, key: b}\n- {block: H, key: h}\n- {command: a, key: a}", "a", "gated g h");
    row("all of its dependencies", "- {block: G, key: g, depends_on: ~}\n- {block: H, key: h, depends_on: ~}\n- {command: a, key: a, depends_on: [g, h]}", "a", "gated g h");
    row("walks around the block (case 3)", "- {command: b, key: b}\n- {block: G, key: g}\n- {command: a, key: a, depends_on: b}", "a", "ungated b > a");
    row("behind a wait behind a block", "- {block: G, key: g}\n- {command: b, key: b}\n- wait\n- {command: a, key: a}", "a", "gated g");
    row("no dependencies at all", "- {block: G, key: g}\n- {command: a, key: a, depends_on: ~}", "a", "ungated a");
    row("in a group behind a block (case 2)", "- {block: G, key: g, depends_on: ~}\n- {group: I, key: i, depends_on: g, steps: [{command: a, key: a, depends_on: ~}]}", "a", "gated g");
    row("allowed failure opens no gate", "- {block: G, key: g, depends_on: ~}\n- {command: a, key: a, depends_on: g, allow_dependency_failure: true}", "a", "gated g");
    row("a failure above the gate", "- {command: x, key: x}\n- {block: G, key: g, depends_on: x}\n- {command: a, key: a, depends_on: g, allow_dependency_failure: true}", "a", "ungated x > g > a");
    row("a failure above the gate, plain edge", "- {command: x, key: x}\n- {block: G, key: g, depends_on: x}\n- {command: a, key: a, depends_on: g}", "a", "gated g");
    row("an allowed failure behind the gate", "- {block: G, key: g, depends_on: ~}\n- {command: x, key: x, depends_on: g}\n- {command: a, key: a, depends_on: [{step: x, allow_failure: true}]}", "a", "gated g");
    row("a wait that forgives no block", "- {command: x, key: x}\n- {block: G, key: g}\n- {command: b, key: b}\n- {wait: ~, continue_on_failure: true}\n- {command: a, key: a}", "a", "gated g");
    row("behind an input by name", "- {input: V, key: v}\n- {command: a, key: a, depends_on: v}", "a", "gated v");
    row("after an input", "- {input: V, key: v}\n- {command: a, key: a}", "a", "ungated a");
    row("a trigger counts", "- {block: G, key: g}\n- {trigger: deploy, key: a}", "a", "gated g");
    row("unknown key", "- {command: a, key: a, depends_on: nobody}", "a", "stuck nobody");
    row("unknown key, allowed to fail", "- {command: a, key: a, depends_on: [{step: nobody, allow_failure: true}]}", "a", "stuck nobody");
    row("behind one that never runs", "- {command: b, key: b, depends_on: nobody}\n- {command: a, key: a, depends_on: b}", "a", "stuck nobody");
    row("after one that never runs, allowed", "- {command: b, key: b, depends_on: nobody}\n- {command: a, key: a, depends_on: b, allow_dependency_failure: true}", "a", "ungated a");
    row("a gate nobody can open", "- {block: G, key: g, depends_on: nobody}\n- {command: a, key: a, depends_on: g}", "a", "stuck nobody");
    row("gate and unknown key", "- {block: G, key: g, depends_on: ~}\n- {command: a, key: a, depends_on: [g, nobody]}", "a", "stuck nobody");
    row("circle", "- {command: b, key: b, depends_on: a}\n- {command: a, key: a, depends_on: b}", "a", "stuck b");
    row("circle that forgives", "- {command: b, key: b, depends_on: [{step: a, allow_failure: true}]}\n- {command: a, key: a, depends_on: [{step: b, allow_failure: true}]}", "a", "stuck b");
    row("behind a circle", "- {command: b, key: b, depends_on: c}\n- {command: c, key: c, depends_on: b}\n- {command: a, key: a, depends_on: c}", "a", "stuck c");
    row("skipped", "- {command: a, key: a, skip: \"not now\"}", "a", "not_run");
    row("condition false", "- {command: a, key: a, if: \"false\"}", "a", "not_run");
    row("removal is not inherited (case 4)", "- {block: G, key: g}\n- {command: b, key: b, if: \"false\"}\n- {command: a, key: a, depends_on: b}", "a", "ungated a");
    row("bad condition", "- {command: a, key: a, if: \"nope(1)\"}", "a", "unknown a");
    row("behind a gate with a bad condition", "- {block: G, key: g, if: \"nope(1)\"}\n- {command: a, key: a}", "a", "unknown g");
    row("soft failure satisfies", "- {command: x, key: x, soft_fail: true}\n- {command: a, key: a, depends_on: x}", "a", "ungated x > a");
    row("group key", "- {group: I, key: i, steps: [{block: G, key: g}, {command: b, key: b}]}\n- {command: a, key: a, depends_on: i}", "a", "gated g");
}

void tst_GateProof::outcomes()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, step);
    const auto proof = prove("steps:\n" + yaml, {QStringLiteral("manual")});
    QTEST(cellOf(proof, step), "expected");
    QVERIFY(!whyOf(proof, step).isEmpty());
}

void tst_GateProof::reasons_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("why");

    const auto row = [](const char *name, const char *yaml, const char *why) { QTest::newRow(name) << QByteArray(yaml) << QString::fromLatin1(why); };
    row("gate", "- {block: G, key: g}\n- {command: a, key: a}", "it waits for the gate \"g\" (line 2)");
    row("gate further up", "- {block: G, key: g}\n- {command: b, key: b}\n- {command: a, key: a, depends_on: b}", "it waits behind the gate \"g\" (line 2)");
    row("two gates", "- {block: G, key: g, depends_on: ~}\n- {block: H, key: h, depends_on: g}\n- {command: a, key: a, depends_on: h}", "it waits for the gate \"h\" (line 3) and 1 more gate(s)");
    row("allowed failure", "- {block: G, key: g, depends_on: ~}\n- {command: a, key: a, depends_on: g, allow_dependency_failure: true}",
        "it waits for the gate \"g\" (line 2); that it allows the failure of its dependency does not open it, because blocked is not failed");
    row("own depends_on", "- {block: G, key: g}\n- {command: a, key: a, depends_on: ~}", "its own \"depends_on\" replaces the implicit one, so it does not wait for the gate \"g\" (line 2)");
    row("nothing", "- {command: a, key: a}", "it waits for nothing: no gate stands before it (line 2)");
    row("failure", "- {command: x, key: x}\n- {block: G, key: g, depends_on: x}\n- {command: a, key: a, depends_on: g, allow_dependency_failure: true}",
        "if \"x\" (line 2) fails, the gate \"g\" (line 3) can never be reached, and \"a\" starts all the same, because it allows that failure");
    row("unknown key", "- {command: a, key: a, depends_on: nobody}", "it depends on \"nobody\" (line 2), and no step has that key: Buildkite fails the build without running it");
    row("circle", "- {command: b, key: b, depends_on: a}\n- {command: a, key: a, depends_on: b}", "it waits for ever, in a circle: b -> a -> b");
    row("condition", "- {command: a, key: a, if: 'build.tag != null'}", "it is not created: if: build.tag != null is false because build.tag is not set (line 2)");
    row("skip", "- {command: a, key: a, skip: \"not now\"}", "it is not created: skip: not now (line 2)");
    row("bad condition", "- {block: G, key: g, if: 'nope(1)'}\n- {command: a, key: a}", "it hangs on \"if: nope(1)\" of \"g\": cannot be decided: the condition has an error: `nope` is not a function (line 2)");
}

void tst_GateProof::reasons()
{
    QFETCH(QByteArray, yaml);
    QTEST(whyOf(prove("steps:\n" + yaml, {QStringLiteral("manual")}), QStringLiteral("a")), "why");
}

void tst_GateProof::removedGateOpens()
{
    // spec/buildkite.md section 4, case 1
    const QByteArray yaml = R"(steps:
  - {block: "Build images?", key: g1, depends_on: ~, if: 'build.env("NIGHTLY") != "1"'}
  - group: Images
    key: images
    depends_on: g1
    allow_dependency_failure: true
    steps: [{command: build.sh, key: img, depends_on: ~}]
  - {block: "Publish?", key: g2, depends_on: images, if: 'build.env("NIGHTLY") != "1"'}
  - {command: publish.sh, key: pub, depends_on: g2}
)";
    const auto proof = prove(yaml);
    QCOMPARE(cellOf(proof, QStringLiteral("img"), 0), QStringLiteral("ungated img"));
    QCOMPARE(cellOf(proof, QStringLiteral("pub"), 0), QStringLiteral("ungated pub"));
    QCOMPARE(rowOf(proof, QStringLiteral("pub"))->cells.first().why,
        QStringLiteral("the gate \"g2\" (line 8) is removed (if: build.env(\"NIGHTLY\") != \"1\" is false because NIGHTLY is \"1\" (line 8)); a removed dependency counts as satisfied"));
    for (int scenario = 1; scenario < 5; ++scenario) {
        QCOMPARE(cellOf(proof, QStringLiteral("img"), scenario), QStringLiteral("gated g1"));
        QCOMPARE(cellOf(proof, QStringLiteral("pub"), scenario), QStringLiteral("gated g1 g2"));
    }
    QCOMPARE(rowOf(proof, QStringLiteral("pub"))->cells.at(1).path, QStringList({QStringLiteral("g2"), QStringLiteral("pub")}));
}

void tst_GateProof::undecidedConditions()
{
    // Whatever the condition of `x` turns out to be, `a` is behind `g`; whatever that of `w`, `b` is not.
    const auto proof = prove("steps:\n"
                             "- {block: G, key: g}\n"
                             "- {command: x, key: x, if: 'nope(1)'}\n"
                             "- {command: a, key: a, depends_on: [g, x]}\n"
                             "- {command: y, key: y, depends_on: ~, if: 'nope(1)'}\n"
                             "- {command: b, key: b, depends_on: y}\n"
                             "- {block: H, key: h, depends_on: ~, if: 'nope(1)'}\n"
                             "- {command: c, key: c, depends_on: [g, h]}\n"
                             "- {command: d, key: d}\n",
        {QStringLiteral("manual")});
    QCOMPARE(cellOf(proof, QStringLiteral("x")), QStringLiteral("unknown x"));
    QCOMPARE(cellOf(proof, QStringLiteral("a")), QStringLiteral("gated g"));
    QCOMPARE(cellOf(proof, QStringLiteral("b")), QStringLiteral("ungated y > b"));
    QCOMPARE(cellOf(proof, QStringLiteral("c")), QStringLiteral("gated g"));
    // Without `h` it waits for `g`: only then is it behind a gate in both.
    QVERIFY(cellOf(proof, QStringLiteral("d")).startsWith(QLatin1String("unknown")));
}

void tst_GateProof::rowsAndJson()
{
    ReleaseFile tags;
    tags.publish = QStringList {QStringLiteral("docs")};
    const auto proof = prove("steps:\n- {block: G, key: g}\n- {command: npm publish, label: Ship}\n- {command: make docs, key: docs, label: Docs}\n- wait\n", {QStringLiteral("tag"), QStringLiteral("pr")}, tags);
    const auto json = proofToJson(proof);
    QCOMPARE(json["scenarios"], Json({"tag", "pr"}));
    QCOMPARE(json["steps"].size(), size_t(2));
    const auto &ship = json["steps"][0];
    QCOMPARE(ship["key"], Json("steps/1"));
    QCOMPARE(ship["label"], Json("Ship"));
    QCOMPARE(ship["publish"], Json(true));
    QCOMPARE(ship["target"], Json("npm"));
    QCOMPARE(ship["effect"], Json("once_only"));
    QCOMPARE(ship["line"], Json(3));
    QCOMPARE(ship["cells"][1], Json({{"scenario", "pr"}, {"outcome", "gated"}, {"gates", {"g"}}, {"path", {"g", "steps/1"}}, {"why", "it waits for the gate \"g\" (line 2)"}}));
    QCOMPARE(json["steps"][1]["publish"], Json(true));
    QCOMPARE(proof.plans.size(), 2);
}

void tst_GateProof::interpolationPerScenario()
{
    const auto proof = prove("steps:\n- {block: G, key: g, if: \"'$NIGHTLY' != '1'\"}\n- {command: a, key: a}\n");
    QCOMPARE(cellOf(proof, QStringLiteral("a"), 0), QStringLiteral("ungated a"));
    QCOMPARE(cellOf(proof, QStringLiteral("a"), 1), QStringLiteral("gated g"));
    QVERIFY(proof.plans[0]->pipeline != proof.plans[1]->pipeline);
    QCOMPARE(proof.plans[1]->pipeline, proof.plans[4]->pipeline);
    // Of an open pipeline, too; and one that no scenario can be read in stands as it is.
    const auto scenarios = allScenarios(ReleaseFile());
    const auto again = proveAsUploaded(proof.plans[1]->pipeline, scenarios, ReleaseFile());
    QCOMPARE(cellOf(again, QStringLiteral("a"), 0), QStringLiteral("ungated a"));
    QCOMPARE(cellOf(again, QStringLiteral("a"), 1), QStringLiteral("gated g"));
    const auto odd = parsePipeline(QStringLiteral("p.yml"), "steps:\n- {command: \"${OWN?}\", key: a}\n", {true, {{QStringLiteral("OWN"), QStringLiteral("x")}}});
    QVERIFY(odd.ok());
    QCOMPARE(cellOf(proveAsUploaded(*odd, scenarios, ReleaseFile()), QStringLiteral("a"), 0), QStringLiteral("ungated a"));
}

// Made by hand from the files and the rules of spec/buildkite.md b, not from what the program says. Columns: nightly,
// tag, main, pr, manual.
void tst_GateProof::releasePipelines_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QStringList>("table");

    const auto merged = lines(R"(
        build-wheel-arm64-cuda-12-9 uuuuu
        build-wheel-arm64-cuda-13-0 uuuuu
        build-wheel-arm64-cpu uuuuu
        build-wheel-x86-cuda-12-9 uuuuu
        build-wheel-x86-cuda-13-0 uuuuu
        build-wheel-x86-cpu uuuuu
        steps/2 uuuuu
        build-release-image-x86 ugggg
        build-release-image-arm64 ugggg
        build-release-image-x86-cuda-12-9 ugggg
        build-release-image-arm64-cuda-12-9 ugggg
        build-release-image-x86-ubuntu2404 ugggg
        build-release-image-arm64-ubuntu2404 ugggg
        build-release-image-x86-cuda-12-9-ubuntu2404 ugggg
        build-release-image-arm64-cuda-12-9-ubuntu2404 ugggg
        build-cpu-release-image-x86 ggggg
        build-cpu-release-image-arm64 ggggg
        create-multi-arch-manifest ugggg
        create-multi-arch-manifest-cuda-12-9 ugggg
        create-multi-arch-manifest-ubuntu2404 ugggg
        create-multi-arch-manifest-cuda-12-9-ubuntu2404 ugggg
        publish-release-images/4 unnnn
        publish-release-images/5 unnnn
        build-rocm-base-wheels uuuuu
        upload-rocm-wheels uuuuu
        build-rocm-release-image ugggg
        steps/13 unnnn
        publish-release-images-dockerhub ugggg
        upload-release-wheels ggggg)");
    QTest::newRow("2026-05-13, annotations merged") << QStringLiteral("2026-05-13-pr42357-merged") << merged;
    // The step that announced CUDA 13.0 stood among the manifests.
    auto before = merged;
    before.replaceInStrings(QStringLiteral("publish-release-images/5"), QStringLiteral("publish-release-images/6"));
    before.replaceInStrings(QStringLiteral("publish-release-images/4"), QStringLiteral("publish-release-images/5"));
    QTest::newRow("2026-05-12, before") << QStringLiteral("2026-05-12-before-pr42357") << before;
    QTest::newRow("2026-04-15, the conditional gate") << QStringLiteral("2026-04-15-pr39882-merged") << lines(R"(
        build-wheel-arm64-cuda-12-9 uuuuu
        build-wheel-arm64-cuda-13-0 uuuuu
        build-wheel-arm64-cpu uuuuu
        build-wheel-x86-cuda-12-9 uuuuu
        build-wheel-x86-cuda-13-0 uuuuu
        build-wheel-x86-cpu uuuuu
        steps/2 uuuuu
        build-release-image-x86 ugggg
        build-release-image-arm64 ugggg
        build-release-image-x86-cuda-13-0 ugggg
        build-release-image-arm64-cuda-13-0 ugggg
        build-release-image-x86-ubuntu2404 ugggg
        build-release-image-arm64-ubuntu2404 ugggg
        build-release-image-x86-cuda-13-0-ubuntu2404 ugggg
        build-release-image-arm64-cuda-13-0-ubuntu2404 ugggg
        build-release-images/9 ggggg
        build-release-images/11 ggggg
        create-multi-arch-manifest ugggg
        create-multi-arch-manifest-cuda-13-0 ugggg
        create-multi-arch-manifest-ubuntu2404 ugggg
        create-multi-arch-manifest-cuda-13-0-ubuntu2404 ugggg
        publish-release-images/5 unnnn
        publish-release-images/6 unnnn
        upload-release-wheels ggggg
        build-rocm-base-wheels uuuuu
        upload-rocm-wheels uuuuu
        build-rocm-release-image ugggg
        steps/14 unnnn)");
}

void tst_GateProof::releasePipelines()
{
    SLIPWAY_NEED_CORPUS();
    QFETCH(QString, revision);
    QFile file(corpusFile(qPrintable(revision)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTEST(tableOf(prove(file.readAll())), "table");
}

void tst_GateProof::publisherWithoutCondition()
{
    SLIPWAY_NEED_CORPUS();
    QFile file(corpusFile("2026-05-13-pr42357-merged"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto proof = prove(file.readAll());
    const auto *row = rowOf(proof, QStringLiteral("publish-release-images-dockerhub"));
    QVERIFY(row);
    QCOMPARE(shown(row->cells.first()), QStringLiteral("ungated publish-release-images-dockerhub"));
    QVERIFY(row->cells.first().why.startsWith(QLatin1String("the gate \"block-publish-release-images\" (line 813) is removed (if: build.env")));
    // An allowed failure behind a gate nobody opened is none: the CPU gates must be opened too.
    QCOMPARE(row->cells.at(1).gates,
        QStringList({QStringLiteral("input-release-version"), QStringLiteral("block-build-release-images"), QStringLiteral("block-cpu-release-image-build"),
            QStringLiteral("block-arm64-cpu-release-image-build"), QStringLiteral("block-publish-release-images")}));
    QCOMPARE(row->stepClass.target, QStringLiteral("DockerHub"));
}

/// No pipeline of the corpus breaks the proof, and no gated cell comes without its gate.
void tst_GateProof::wholeCorpus()
{
    SLIPWAY_NEED_CORPUS();
    const QDir dir(testing::corpusDir() + QStringLiteral("/buildkite/real"));
    int proved = 0;
    for (const auto &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QVector<Facts> facts {scenarioFacts(QStringLiteral("nightly")), scenarioFacts(QStringLiteral("pr"))};
        const auto pipelines = parseForScenarios(name, file.readAll(), facts);
        if (pipelines.failed())
            continue;
        const auto proof = proveScenarios(*pipelines, facts, {});
        ++proved;
        for (const auto &row : proof.rows) {
            QCOMPARE(row.cells.size(), 2);
            for (const auto &cell : row.cells) {
                QVERIFY2(!cell.why.isEmpty(), qPrintable(name + u' ' + row.key));
                QVERIFY2((cell.outcome == GateOutcome::Gated) <= !cell.gates.isEmpty(), qPrintable(name + u' ' + row.key));
                QVERIFY2((cell.outcome == GateOutcome::Ungated) <= (!cell.path.isEmpty() && cell.path.last() == row.step), qPrintable(name + u' ' + row.key));
            }
        }
    }
    QVERIFY(proved > 100);
}

QTEST_APPLESS_MAIN(tst_GateProof)
#include "tst_gateproof.moc"
