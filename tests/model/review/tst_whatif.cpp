// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a scratch copy: as few lines as possible change, the text says what was asked for, and the patch applies.
#include "pipeline/planner.h"
#include "review/textdiff.h"
#include "review/whatif.h"
#include "support/testing.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <random>

using namespace slipway;

namespace {

PipelinePtr parse(const QByteArray &yaml, const ParseOptions &options = {})
{
    const auto pipeline = parsePipeline(QStringLiteral("dir/p.yml"), yaml, options);
    if (pipeline.failed())
        qFatal("%s", qPrintable(pipeline.error().toString()));
    return *pipeline;
}

const Step *find(const QVector<Step> &steps, const QString &key)
{
    for (const auto &step : steps) {
        if (step.key == key)
            return &step;
        if (const auto *inside = find(step.steps, key))
            return inside;
    }
    return nullptr;
}

/// "-old\n+new\n" of a patch, without headers and context.
QByteArray changes(const WhatIf &what)
{
    QByteArray text;
    for (const auto &line : what.unifiedDiff().split('\n')) {
        const bool header = line.startsWith("---") || line.startsWith("+++");
        if (!header && (line.startsWith('-') || line.startsWith('+')))
            text += line + '\n';
    }
    return text;
}

const QByteArray kBlock = "steps:\n"
                          "  # the gate\n"
                          "  - block: \"Go?\"   # really\n"
                          "    key: gate\n"
                          "    if: build.env(\"NIGHTLY\") != \"1\"  # not at night\n"
                          "\n"
                          "  - label: Images\n"
                          "    key: images\n"
                          "    depends_on:\n"
                          "      - gate\n"
                          "      # and the wheels\n"
                          "      - step: wheels\n"
                          "        allow_failure: true\n"
                          "    command: |\n"
                          "      build\n"
                          "      push\n"
                          "  - command: w\n"
                          "    key: wheels\n";

} // namespace

class tst_WhatIf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void conditions_data();
    void conditions();
    void conditionsArriveAsGiven_data();
    void conditionsArriveAsGiven();
    void dependencies();
    void allowedFailure();
    void oddLayouts_data();
    void oddLayouts();
    void refusals();
    void undoAndRedo();
    void environment();
    void patchesApply_data();
    void patchesApply();
    void randomDiffsApply();
    void corpusFilesCanBeEdited();
};

void tst_WhatIf::conditions_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("replaced, comment kept") << "gate" << "build.env(\"NIGHTLY\") != \"1\" || build.tag != null"
                                            << QByteArray("-    if: build.env(\"NIGHTLY\") != \"1\"  # not at night\n"
                                                          "+    if: build.env(\"NIGHTLY\") != \"1\" || build.tag != null  # not at night\n");
    QTest::newRow("removed") << "gate" << "" << QByteArray("-    if: build.env(\"NIGHTLY\") != \"1\"  # not at night\n");
    QTest::newRow("added") << "images" << "build.tag != null" << QByteArray("+    if: build.tag != null\n");
    QTest::newRow("added to the last") << "wheels" << "build.tag != null" << QByteArray("+    if: build.tag != null\n");
    QTest::newRow("quoted where YAML wants it") << "wheels" << "!build.pull_request.draft" << QByteArray("+    if: '!build.pull_request.draft'\n");
}

void tst_WhatIf::conditions()
{
    QFETCH(QString, step);
    QFETCH(QString, condition);
    WhatIf what(parse(kBlock));
    QVERIFY_RESULT(what.setCondition(step, condition));
    QTEST(changes(what), "expected");
    QCOMPARE(find(what.edited()->steps, step)->condition, condition);
    QCOMPARE(what.original()->source, kBlock);
    QVERIFY(what.isTextChanged());
}

void tst_WhatIf::conditionsArriveAsGiven_data()
{
    QTest::addColumn<QString>("condition");
    for (const char *text : {"true", "build.branch =~ /^v\\d+$/", "build.message =~ /a: b # c/", "'it''s' == \"x\"", "build.branch == 'a' && build.tag == \"b\"",
             "$FOO == 'x'", "build.branch =~ /[a,b]{2}/", "@x == null", "\"x\" == build.branch", "null == build.tag", "build.branch == 'été'"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_WhatIf::conditionsArriveAsGiven()
{
    QFETCH(QString, condition);
    for (const bool interpolate : {true, false}) {
        for (const QByteArray &yaml : {QByteArray("steps:\n- {command: a, key: a}\n"), QByteArray("steps:\n- command: a\n  key: a\n  if: x\n"), QByteArray("{\"steps\": [{\"key\": \"a\", \"command\": \"b\"}]}")}) {
            WhatIf what(parse(yaml, {interpolate, {}}), {interpolate, {}});
            QVERIFY_RESULT(what.setCondition(QStringLiteral("a"), condition));
            QCOMPARE(find(what.edited()->steps, QStringLiteral("a"))->condition, condition);
        }
    }
}

void tst_WhatIf::dependencies()
{
    WhatIf what(parse(kBlock));
    QVERIFY_RESULT(what.addDependency(QStringLiteral("images"), QStringLiteral("tests")));
    QCOMPARE(changes(what), QByteArray("+      - tests\n"));
    QVERIFY_RESULT(what.removeDependency(QStringLiteral("images"), QStringLiteral("wheels")));
    QCOMPARE(changes(what), QByteArray("-      - step: wheels\n-        allow_failure: true\n+      - tests\n"));
    QVERIFY_RESULT(what.removeDependency(QStringLiteral("images"), QStringLiteral("gate")));
    QVERIFY_RESULT(what.removeDependency(QStringLiteral("images"), QStringLiteral("tests")));
    const auto *images = find(what.edited()->steps, QStringLiteral("images"));
    QVERIFY(images->dependsOn && images->dependsOn->isEmpty());
    QVERIFY(what.source().contains("    depends_on: ~\n    command: |\n"));
    what.reset();
    QVERIFY_RESULT(what.addDependency(QStringLiteral("wheels"), QStringLiteral("gate")));
    QCOMPARE(changes(what), QByteArray("+    depends_on: gate\n"));
    QVERIFY_RESULT(what.addDependency(QStringLiteral("wheels"), QStringLiteral("images")));
    QCOMPARE(changes(what), QByteArray("+    depends_on: [gate, images]\n"));
    QVERIFY_RESULT(what.addDependency(QStringLiteral("wheels"), QStringLiteral("gate")));
    QCOMPARE(changes(what), QByteArray("+    depends_on: [gate, images]\n"));
    const auto missing = what.removeDependency(QStringLiteral("wheels"), QStringLiteral("nobody"));
    QVERIFY(missing.failed());
    QCOMPARE(missing.error().message, QStringLiteral("\"wheels\" does not name \"nobody\" in its depends_on"));
}

void tst_WhatIf::allowedFailure()
{
    WhatIf what(parse(kBlock));
    QVERIFY_RESULT(what.setAllowDependencyFailure(QStringLiteral("images"), true));
    QCOMPARE(changes(what), QByteArray("+    allow_dependency_failure: true\n"));
    QVERIFY(find(what.edited()->steps, QStringLiteral("images"))->allowDependencyFailure);
    QVERIFY_RESULT(what.setAllowDependencyFailure(QStringLiteral("images"), false));
    QVERIFY(!what.isTextChanged());
    QCOMPARE(what.edited(), what.original());
}

void tst_WhatIf::oddLayouts_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("flow") << QByteArray("steps: [{command: x, key: a}, {key: b}]\n") << "c" << QByteArray("steps: [{if: c, command: x, key: a}, {key: b}]\n");
    QTest::newRow("flow, replaced") << QByteArray("steps: [{command: 'x, y', if: \"p, q\", key: a}]\n") << "c" << QByteArray("steps: [{command: 'x, y', if: c, key: a}]\n");
    QTest::newRow("flow, removed") << QByteArray("steps: [{command: x, if: \"p\", key: a}]\n") << "" << QByteArray("steps: [{command: x, key: a}]\n");
    QTest::newRow("flow, last removed") << QByteArray("steps: [{command: x, key: a, if: p}]\n") << "" << QByteArray("steps: [{command: x, key: a}]\n");
    QTest::newRow("behind the dash") << QByteArray("- if: p\n  key: a\n  command: x\n") << "" << QByteArray("- key: a\n  command: x\n");
    QTest::newRow("behind the dash, replaced") << QByteArray("- if: p\n  key: a\n  command: x\n") << "c" << QByteArray("- if: c\n  key: a\n  command: x\n");
    QTest::newRow("literal block") << QByteArray("- key: a\n  if: |\n    p\n    && q\n\n  command: x\n") << "c" << QByteArray("- key: a\n  if: c\n\n  command: x\n");
    QTest::newRow("folded at the end") << QByteArray("- key: a\n  command: x\n  if: >-\n    p\n") << "c" << QByteArray("- key: a\n  command: x\n  if: c\n");
    QTest::newRow("on the next line") << QByteArray("- key: a\n  command: x\n  if:\n    p\n") << "c" << QByteArray("- key: a\n  command: x\n  if: c\n");
    QTest::newRow("no line end") << QByteArray("- command: x\n  key: a") << "c" << QByteArray("- command: x\n  key: a\n  if: c");
    QTest::newRow("CRLF") << QByteArray("- command: x\r\n  key: a\r\n") << "c" << QByteArray("- command: x\r\n  key: a\r\n  if: c\r\n");
    QTest::newRow("empty value") << QByteArray("- command: x\n  if:\n  key: a\n") << "c" << QByteArray("- command: x\n  if: c\n  key: a\n");
    QTest::newRow("in a group") << QByteArray("- group: g\n  steps:\n    - command: x\n      key: a\n") << "c" << QByteArray("- group: g\n  steps:\n    - command: x\n      key: a\n      if: c\n");
    QTest::newRow("merged") << QByteArray("b: &b\n  if: p\nsteps:\n- <<: *b\n  key: a\n  command: x\n") << "c" << QByteArray("b: &b\n  if: p\nsteps:\n- <<: *b\n  key: a\n  if: c\n  command: x\n");
    QTest::newRow("tab before a comment") << QByteArray("- key: a\n  if: 'it''s' # yes\n  command: x\n") << "c" << QByteArray("- key: a\n  if: c # yes\n  command: x\n");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF- key: a\n  command: x\n") << "c" << QByteArray("\xEF\xBB\xBF- key: a\n  if: c\n  command: x\n");
    QTest::newRow("characters of several bytes") << QByteArray("steps: [{label: \"é 🚀\", key: a, if: p}]\n") << "c" << QByteArray("steps: [{label: \"é 🚀\", key: a, if: c}]\n");
}

void tst_WhatIf::oddLayouts()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, condition);
    WhatIf what(parse(yaml));
    QVERIFY_RESULT(what.setCondition(QStringLiteral("a"), condition));
    QTEST(what.source(), "expected");
    QCOMPARE(find(what.edited()->steps, QStringLiteral("a"))->condition, condition);
}

void tst_WhatIf::refusals()
{
    WhatIf what(parse("x: &x {command: a}\nsteps:\n- *x\n- *x\n- wait\n- {command: b, key: b}\n"));
    const auto aliased = what.setCondition(QStringLiteral("steps/0"), QStringLiteral("true"));
    QVERIFY(aliased.failed());
    QCOMPARE(aliased.error().message, QStringLiteral("\"steps/0\" is written once for several steps (an alias), so it cannot be changed alone"));
    const auto word = what.setCondition(QStringLiteral("steps/2"), QStringLiteral("true"));
    QVERIFY(word.failed());
    QCOMPARE(word.error().message, QStringLiteral("\"steps/2\" is not written as a map, so nothing can be added to it"));
    const auto missing = what.setCondition(QStringLiteral("nobody"), QStringLiteral("true"));
    QVERIFY(missing.failed());
    QCOMPARE(missing.error().message, QStringLiteral("there is no step \"nobody\" in the file"));
    QVERIFY(what.addDependency(QStringLiteral("b"), QString()).failed());
    QVERIFY(!what.isChanged() && !what.canUndo());
    QVERIFY(WhatIf().setCondition(QStringLiteral("a"), QString()).failed());
}

void tst_WhatIf::undoAndRedo()
{
    WhatIf what(parse(kBlock));
    QVERIFY(!what.canUndo() && !what.canRedo());
    QVERIFY_RESULT(what.setCondition(QStringLiteral("gate"), QString()));
    QVERIFY_RESULT(what.addDependency(QStringLiteral("wheels"), QStringLiteral("gate")));
    QCOMPARE(what.undoText(), QStringLiteral("Dependency of wheels"));
    const auto both = what.source();
    what.undo();
    QCOMPARE(what.undoText(), QStringLiteral("Condition of gate"));
    QCOMPARE(what.redoText(), QStringLiteral("Dependency of wheels"));
    what.undo();
    QCOMPARE(what.source(), kBlock);
    QVERIFY(!what.isChanged() && !what.canUndo());
    what.undo();
    what.redo();
    what.redo();
    QCOMPARE(what.source(), both);
    what.reset();
    QVERIFY(!what.isChanged());
    what.undo();
    QCOMPARE(what.source(), both);
    what.undo();
    QVERIFY_RESULT(what.setCondition(QStringLiteral("wheels"), QStringLiteral("true")));
    QVERIFY(!what.canRedo());
}

void tst_WhatIf::environment()
{
    WhatIf what(parse(kBlock));
    const auto night = scenarioFacts(QStringLiteral("nightly"));
    what.setEnv(QStringLiteral("nightly"), QStringLiteral("NIGHTLY"), QStringLiteral("0"));
    what.setEnv(QStringLiteral("tag"), QStringLiteral("X"), QStringLiteral("1"));
    QCOMPARE(envValue(what.applied(night).env, QStringLiteral("NIGHTLY")), QStringLiteral("0"));
    QVERIFY(what.isChanged() && !what.isTextChanged());
    QVERIFY(what.unifiedDiff().isEmpty());
    what.setEnv(QStringLiteral("nightly"), QStringLiteral("NIGHTLY"), std::nullopt);
    QCOMPARE(envValue(what.applied(night).env, QStringLiteral("NIGHTLY"), QStringLiteral("unset")), QStringLiteral("unset"));
    what.undo();
    what.undo();
    what.undo();
    QCOMPARE(envValue(what.applied(night).env, QStringLiteral("NIGHTLY")), QStringLiteral("1"));
}

void tst_WhatIf::patchesApply_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("patch") << "patch" << QStringList {QStringLiteral("-p0"), QStringLiteral("-s"), QStringLiteral("-i"), QStringLiteral("x.patch")};
    QTest::newRow("git apply") << "git" << QStringList {QStringLiteral("apply"), QStringLiteral("-p0"), QStringLiteral("x.patch")};
}

void tst_WhatIf::patchesApply()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    const auto path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        QSKIP("skipped: the program is not installed");
    for (const QByteArray &yaml : {kBlock, QByteArray(kBlock).replace("\n", "\r\n"), kBlock.chopped(1)}) {
        const QTemporaryDir dir;
        WhatIf what(parse(yaml));
        QVERIFY_RESULT(what.setCondition(QStringLiteral("gate"), QStringLiteral("build.tag != null")));
        QVERIFY_RESULT(what.addDependency(QStringLiteral("wheels"), QStringLiteral("gate")));
        const auto write = [&dir](const char *name, const QByteArray &text) {
            QFile file(dir.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("p.yml", yaml);
        write("x.patch", what.unifiedDiff());
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(path, program == QLatin1String("patch") ? QStringList {QStringLiteral("--binary")} + arguments : arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QFile result(dir.filePath(QStringLiteral("p.yml")));
        QVERIFY(result.open(QIODevice::ReadOnly));
        QCOMPARE(result.readAll(), what.source());
    }
}

void tst_WhatIf::randomDiffsApply()
{
    const auto patch = QStandardPaths::findExecutable(QStringLiteral("patch"));
    if (patch.isEmpty())
        QSKIP("skipped: the program is not installed");
    std::mt19937 random(7);
    const QTemporaryDir dir;
    for (int round = 0; round < 25; ++round) {
        QByteArray before, after;
        for (int i = 0; i < 60; ++i) {
            const auto line = QByteArray::number(random() % 9) + '\n';
            const auto dice = random() % 12;
            before += dice == 0 ? QByteArray() : line;
            after += dice == 1 ? QByteArray() : dice == 2 ? QByteArray("x\n") : line;
        }
        if (round % 3 == 0)
            after.chop(1);
        QFile file(dir.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(before);
        file.close();
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(patch, {QStringLiteral("-p0"), QStringLiteral("-s")});
        process.write(unifiedDiffOf(before, after, QStringLiteral("f")));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), after);
        file.close();
    }
}

/// Each keyed step of each real release pipeline takes a condition and loses it again, or says why it cannot.
void tst_WhatIf::corpusFilesCanBeEdited()
{
    SLIPWAY_NEED_CORPUS();
    const QDir dir(testing::corpusDir() + QStringLiteral("/buildkite/real"));
    int edited = 0, refused = 0;
    const auto names = dir.entryList(QDir::Files);
    for (qsizetype n = 0; n < names.size(); n += 6) {
        QFile file(dir.filePath(names[n]));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pipeline = parsePipeline(names[n], file.readAll(), {});
        if (pipeline.failed())
            continue;
        const auto plan = planPipeline(*pipeline, Facts());
        for (size_t i = 0; i < plan->graph->nodeCount(); i += 2) {
            const auto &node = plan->graph->node(NodeIndex(i));
            if (node.stub)
                continue;
            WhatIf what(*pipeline);
            if (what.setCondition(node.id, QStringLiteral("build.tag =~ /^v$/")).failed()) {
                ++refused;
                QVERIFY(!what.isChanged());
                continue;
            }
            ++edited;
            const auto lines = what.source().count('\n') - (*pipeline)->source.count('\n');
            QVERIFY2(lines <= 1, qPrintable(names[n] + u' ' + node.id));
            QVERIFY_RESULT(what.setCondition(node.id, QString()));
        }
    }
    QVERIFY2(edited > 50 && refused * 4 < edited, qPrintable(QStringLiteral("%1 edited, %2 refused").arg(edited).arg(refused)));
}

QTEST_GUILESS_MAIN(tst_WhatIf)
#include "tst_whatif.moc"
