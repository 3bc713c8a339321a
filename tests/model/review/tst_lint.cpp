// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintfixture.h"
#include "support/testing.h"

#include <QDir>
#include <QRegularExpression>

using namespace slipway;
using namespace slipway::testing;

namespace {

QString fixture(const QString &name)
{
    return sourceDir() + QStringLiteral("/tests/fixtures/") + name;
}

QByteArray textOf(const QString &path)
{
    const auto bytes = readBoundedFile(path);
    return bytes.ok() ? *bytes : QByteArray();
}

/// What a fixture says itself: "# expect: R01" at the end of the lines that have a finding.
QStringList expected(const QByteArray &text)
{
    static const QRegularExpression mark(QStringLiteral("# expect: (\\w+)"));
    QStringList list;
    const auto lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto it = mark.globalMatch(lines[i]);
        while (it.hasNext())
            list.append(QStringLiteral("%1:%2").arg(it.next().captured(1)).arg(i + 1));
    }
    return list;
}

} // namespace

class LintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void fixtures_data();
    void fixtures();
    void everyRuleHasFixtures();
    void vllmLikeHasTheSixFaults();
    void scriptsAreLookedInto_data();
    void scriptsAreLookedInto();
    void aMissingScriptIsSaid();
    void conditions_data();
    void conditions();
    void secretsAreNeverShown_data();
    void secretsAreNeverShown();
    void smallPipelines_data();
    void smallPipelines();
    void whatCannotBeAnalysedIsCounted();
    void oneFactOneFinding();
};

void LintTest::fixtures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("bad");
    for (const auto &rule : lintRules()) {
        for (const bool bad : {true, false}) {
            const auto name = QStringLiteral("lint/%1/%2.yml").arg(rule.id, bad ? QStringLiteral("bad") : QStringLiteral("good"));
            QTest::newRow(qPrintable(rule.id + (bad ? QStringLiteral(" bad") : QStringLiteral(" good")))) << fixture(name) << bad;
        }
    }
}

/// The bad one has that finding on that line and no other; the good one has none at all.
void LintTest::fixtures()
{
    QFETCH(QString, path);
    QFETCH(bool, bad);
    const auto text = textOf(path);
    QVERIFY2(!text.isEmpty(), qPrintable(path));
    const auto release = loadReleaseFile(releaseFilePath(path));
    QVERIFY_RESULT(release);
    const auto report = lintPipeline(lintInput(path, text, *release));
    QCOMPARE(placed(report), expected(text));
    QCOMPARE(report.findings.size() > 0, bad);
    for (const auto &finding : report.findings) {
        QVERIFY(!finding.message.isEmpty() && !finding.fix.isEmpty());
        QVERIFY(finding.where.file == path && finding.where.line > 0);
        QVERIFY2(!finding.node.isEmpty(), qPrintable(finding.message));
    }
}

void LintTest::everyRuleHasFixtures()
{
    const auto folders = QDir(fixture(QStringLiteral("lint"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList ids;
    for (const auto &rule : lintRules()) {
        ids.append(rule.id);
        QVERIFY(!rule.name.isEmpty() && !rule.summary.isEmpty() && !rule.source.isEmpty());
    }
    ids.sort();
    QCOMPARE(folders, ids);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void LintTest::vllmLikeHasTheSixFaults()
{
    const auto path = fixture(QStringLiteral("vllm_like.yml"));
    const auto report = lintPipeline(lintInput(path, textOf(path)));
    QCOMPARE(placed(report), (QStringList {QStringLiteral("S1:12"), QStringLiteral("S2:17"), QStringLiteral("S4:22"), QStringLiteral("S3:44"), QStringLiteral("S5:49"), QStringLiteral("S6:86")}));
    QVERIFY(findingOf(report, "S5")->message.contains(QStringLiteral("block-build-release-images")));
    QCOMPARE(findingOf(report, "S5")->node, QStringLiteral("images"));
    QCOMPARE(findingOf(report, "S5")->severity, Severity::Error);
}

void LintTest::scriptsAreLookedInto_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QStringList>("found");

    const QByteArray plain = "bash .buildkite/announce.sh \"x\" \"s3://b/x.whl\"";
    const auto s1 = QStringList {QStringLiteral("S1")};
    QTest::newRow("errexit") << QByteArray("set -e\necho \"$2\" | buildkite-agent annotate --append --context a\n") << plain << s1;
    QTest::newRow("last command, no errexit") << QByteArray("echo \"$2\" | buildkite-agent annotate --append --context a\n") << plain << s1;
    QTest::newRow("not the last, no errexit") << QByteArray("buildkite-agent annotate \"$2\" --context a\necho done\n") << plain << QStringList();
    QTest::newRow("tolerated inside") << QByteArray("set -e\nbuildkite-agent annotate \"$2\" --context a || true\n") << plain << QStringList();
    QTest::newRow("tolerated outside") << QByteArray("set -e\nbuildkite-agent annotate \"$2\" --context a\n") << plain + " || echo no" << QStringList();
    QTest::newRow("set +e") << QByteArray("set -e\nset +e\nbuildkite-agent annotate \"$2\" --context a\ntrue\n") << plain << QStringList();
    QTest::newRow("in a condition") << QByteArray("set -e\nif buildkite-agent annotate \"$2\" --context a; then echo y; fi\n") << plain << QStringList();
    QTest::newRow("front of a pipe") << QByteArray("set -e\nbuildkite-agent annotate \"$2\" --context a | cat\n") << plain << QStringList();
    QTest::newRow("pipefail") << QByteArray("set -eo pipefail\nbuildkite-agent annotate \"$2\" --context a | cat\n") << plain << s1;
    QTest::newRow("trap") << QByteArray("set -e\ntrap 'echo no' ERR\nbuildkite-agent annotate \"$2\" --context a\n") << plain << QStringList();
    QTest::newRow("the value comes from the caller") << QByteArray("echo \"$2\" | buildkite-agent annotate --append --context a || true\n")
                                                     << QByteArray("bash .buildkite/announce.sh \"x\" \"tool.whl\"") << QStringList {QStringLiteral("S2")};
    QTest::newRow("a title is no value") << QByteArray("echo \"$2\" | buildkite-agent annotate --append --context a || true\n")
                                         << QByteArray("bash .buildkite/announce.sh \"tool.whl\" \"s3://b/t\"") << QStringList();
    QTest::newRow("unquoted pattern of the caller") << QByteArray("echo \"$2\" | buildkite-agent annotate --append --context a || true\n")
                                                    << QByteArray("bash .buildkite/announce.sh x dist/*.whl") << QStringList {QStringLiteral("S2"), QStringLiteral("S4")};
    QTest::newRow("pattern in a here-document") << QByteArray("buildkite-agent annotate --context a << EOF || true\naws s3 cp s3://b/*.whl .\nEOF\n") << plain
                                                << QStringList {QStringLiteral("S4")};
}

void LintTest::scriptsAreLookedInto()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, call);
    QFETCH(QStringList, found);
    const QByteArray text = "steps:\n  - label: \"Build\"\n    key: build\n    command: |\n      make\n      " + call + "\n";
    const auto report = lintText(text, {{QStringLiteral(".buildkite/announce.sh"), script}});
    QCOMPARE(rules(report), found);
    for (const auto &finding : report.findings)
        QCOMPARE(finding.where.line, 6);
    QVERIFY(report.scriptsNotFound.isEmpty());
}

void LintTest::aMissingScriptIsSaid()
{
    const auto report = lintText("steps:\n  - key: a\n    command: bash .buildkite/annotate-x.sh \"t\" \"s3://b/x\"\n");
    QCOMPARE(placed(report), QStringList {QStringLiteral("S1:3")});
    QVERIFY(report.findings.first().message.contains(QStringLiteral("not at hand")));
    QCOMPARE(report.scriptsNotFound, QStringList {QStringLiteral("script not found: .buildkite/annotate-x.sh was not analysed")});
    QCOMPARE(report.notAnalysed, 0);
}

void LintTest::conditions_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("word"); ///< of the message; empty: no finding
    const auto always = QStringLiteral("always true"), never = QStringLiteral("never be true");
    QTest::newRow("branch") << "build.branch == \"main\"" << QString();
    QTest::newRow("two branches at once") << "build.branch == \"a\" && build.branch == \"b\"" << never;
    QTest::newRow("neither of two") << "build.branch != \"a\" || build.branch != \"b\"" << always;
    QTest::newRow("one of two") << "build.branch == \"a\" || build.branch == \"b\"" << QString();
    QTest::newRow("itself and not") << "build.tag != null && build.tag == null" << never;
    QTest::newRow("BUILDKITE_TAG is never null") << "build.env(\"BUILDKITE_TAG\") != null" << always;
    QTest::newRow("env() is never null") << "env(\"X\") == null" << never;
    QTest::newRow("build.env() may be null") << "build.env(\"X\") == null" << QString();
    QTest::newRow("literals") << "\"a\" == \"b\"" << never;
    QTest::newRow("different variables") << "build.branch == \"a\" && build.tag == \"b\"" << QString();
    QTest::newRow("regular expressions are free") << "build.branch =~ /^a/ && build.branch =~ /^b/" << QString();
    QTest::newRow("run-time result") << "build.state == \"failed\"" << QStringLiteral("before anything has run");
    QTest::newRow("number and text") << "build.number == \"5\"" << QStringLiteral("cannot be decided");
    QTest::newRow("unknown variable") << "build.meta_data == \"x\"" << QStringLiteral("is not a variable");
}

void LintTest::conditions()
{
    QFETCH(QString, condition);
    QFETCH(QString, word);
    const auto report = lintText("steps:\n  - key: a\n    command: make\n    if: '" + condition.toUtf8() + "'\n");
    const auto *finding = findingOf(report, "R08");
    QCOMPARE(finding != nullptr, !word.isEmpty());
    if (!finding)
        return;
    QVERIFY2(finding->message.contains(word), qPrintable(finding->message));
    QCOMPARE(finding->where.line, 4);
    QCOMPARE(std::count_if(report.findings.cbegin(), report.findings.cend(), [](const Diagnostic &d) { return d.rule == QLatin1String("R08"); }), 1);
}

void LintTest::secretsAreNeverShown_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("secret");
    const QByteArray github = "ghp_" + QByteArray("Ab3").repeated(12);
    QTest::newRow("GitHub") << QByteArray("curl -H 'Authorization: " + github + "' https://x") << github;
    QTest::newRow("AWS") << QByteArray("aws configure set id AKIAIOSFODNN7EXAMPLE") << QByteArray("AKIAIOSFODNN7EXAMPLE");
    QTest::newRow("password flag") << QByteArray("tool --password hunter2hunter2") << QByteArray("hunter2");
    QTest::newRow("random value") << QByteArray("API_TOKEN=q9Zr7Lk2Vx0Tb5Nw8Hs1Jd4") << QByteArray("q9Zr7Lk2");
    QTest::newRow("printed") << QByteArray("echo \"$$NPM_TOKEN\"") << QByteArray();
    QTest::newRow("filled in at upload") << QByteArray("tool --key-file <(echo x) \"$NPM_TOKEN\"") << QByteArray();
}

void LintTest::secretsAreNeverShown()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, secret);
    const auto report = lintText("steps:\n  - key: a\n    command: |\n      " + line + "\n");
    const auto *finding = findingOf(report, "R15");
    QVERIFY(finding);
    QCOMPARE(finding->where.line, 4);
    QCOMPARE(finding->severity, Severity::Error);
    for (const auto &each : report.findings)
        QVERIFY(secret.isEmpty() || !(each.message + each.fix).contains(QString::fromUtf8(secret)));
}

void LintTest::smallPipelines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line"); ///< 0: not raised

    QTest::newRow("S5 on an edge") << QByteArray("steps:\n  - {block: G, key: g}\n  - command: make\n    depends_on:\n      - step: g\n        allow_failure: true\n") << "S5" << 5;
    QTest::newRow("S5 not on a command") << QByteArray("steps:\n  - {command: a, key: g}\n  - command: make\n    depends_on:\n      - step: g\n        allow_failure: true\n") << "S5" << 0;
    QTest::newRow("S6 replace and append") << QByteArray("steps:\n  - command: buildkite-agent annotate a --context c || true\n  - command: buildkite-agent annotate b --context c --append || true\n") << "S6" << 3;
    QTest::newRow("S6 parallel jobs replace") << QByteArray("steps:\n  - command: buildkite-agent annotate a --context c || true\n    parallelism: 3\n") << "S6" << 2;
    QTest::newRow("S6 other scenarios") << QByteArray("steps:\n  - {command: buildkite-agent annotate a --context c || true, if: 'build.tag == null'}\n  - {command: buildkite-agent annotate b --context c || true, if: 'build.tag != null'}\n") << "S6" << 0;
    QTest::newRow("R04 suggests") << QByteArray("steps:\n  - {command: a, key: build}\n  - {command: b, depends_on: biuld}\n") << "R04" << 3;
    QTest::newRow("R06 twice") << QByteArray("steps:\n  - {command: a, key: k}\n  - {command: b, key: k}\n") << "R06" << 3;
    QTest::newRow("R08 YAML ate it") << QByteArray("steps:\n  - command: a\n    if: !build.pull_request.draft\n") << "R08" << 3;
    QTest::newRow("R09 nested") << QByteArray("steps:\n  - group: A\n    steps:\n      - group: B\n        steps: [{command: x}]\n") << "R09" << 4;
    QTest::newRow("R10 input") << QByteArray("steps:\n  - {input: V, key: v}\n  - command: a\n") << "R10" << 2;
    QTest::newRow("R13 too early") << QByteArray("steps:\n  - {command: a, key: a, artifact_paths: 'x/*.whl'}\n  - command: buildkite-agent artifact download 'x/*' .\n") << "R13" << 3;
    QTest::newRow("R13 waits") << QByteArray("steps:\n  - {command: a, key: a, artifact_paths: 'x/*.whl'}\n  - wait\n  - command: buildkite-agent artifact download 'x/*' .\n") << "R13" << 0;
    QTest::newRow("R13 unseen script") << QByteArray("steps:\n  - command: ./make.sh\n  - wait\n  - command: buildkite-agent artifact download 'x/*' .\n") << "R13" << 0;
    QTest::newRow("R16 version") << QByteArray("steps:\n  - input: V\n    fields: [{text: \"Which version?\", key: v}]\n") << "R16" << 3;
    QTest::newRow("R25 many jobs") << QByteArray("steps:\n  - {command: a, parallelism: 400}\n  - {command: b, parallelism: 400}\n") << "R25" << 1;
}

void LintTest::smallPipelines()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, rule);
    QFETCH(int, line);
    const auto report = lintText(text);
    const auto *finding = findingOf(report, qPrintable(rule));
    QCOMPARE(finding != nullptr, line > 0);
    if (finding)
        QCOMPARE(finding->where.line, line);
}

void LintTest::whatCannotBeAnalysedIsCounted()
{
    const auto report = lintText("steps:\n  - {label: Upload, key: up, command: buildkite-agent pipeline upload more.yml}\n  - wait\n  - command: a\n  - {unknown: x}\n");
    QCOMPARE(report.steps, 4);
    QCOMPARE(report.notAnalysed, 2);
    QCOMPARE(report.share(), 0.5);
    QCOMPARE(report.notAnalysedSteps.first(), QStringLiteral("up"));
    QCOMPARE(report.why.first(), QStringLiteral("up: uploads further steps when it runs"));
}

/// What the planner says too is told once, under the rule's id.
void LintTest::oneFactOneFinding()
{
    const auto report = lintText("steps:\n  - {command: a, key: k, depends_on: nope}\n  - {command: b, key: k}\n  - {command: c, if: 'build.nope == 1'}\n"
                                 "  - group: A\n    steps:\n      - group: B\n        steps: [{command: x}]\n");
    QStringList lines;
    for (const auto &finding : report.findings)
        lines.append(QStringLiteral("%1:%2").arg(finding.rule).arg(finding.where.line));
    QCOMPARE(lines, (QStringList {QStringLiteral("R04:2"), QStringLiteral("R06:3"), QStringLiteral("R08:4"), QStringLiteral("R09:7")}));
}

QTEST_GUILESS_MAIN(LintTest)
#include "tst_lint.moc"
