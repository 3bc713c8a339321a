// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintfixture.h"
#include "review/lint/lintoutput.h"
#include "review/lint/repositoryscripts.h"
#include "review/lint/suppressing.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::testing;

namespace {

const QByteArray kText = "steps:\n  - {command: make test, key: test}\n  - block: \"Publish?\"\n    key: gate\n    depends_on: test\n    blocked_state: running\n"
                         "  - label: \"Publish\"\n    key: publish\n    depends_on: gate\n    timeout_in_minutes: 5\n    command: twine upload x || true\n";

struct Linted
{
    LintReport report;
    PlanPtr plan;
};

Linted lint(const QByteArray &text, const ReleaseFile &release)
{
    const auto input = lintInput(QStringLiteral("p.yml"), text, release);
    return {lintPipeline(input), input.proof.plans.first()};
}

QString digestOf(const QByteArray &text, const QString &node)
{
    return nodeDigest(*lint(text, {}).plan, node);
}

QByteArray changed(const char *before, const char *after)
{
    auto text = kText;
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace

/// Decisions to live with a finding, and the digests they are bound to; the three forms of the answer.
class SuppressionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void aReasonIsNeeded()
    {
        const auto linted = lint(kText, {});
        QVERIFY(findingOf(linted.report, "R16"));
        ReleaseFile release;
        const auto blank = addSuppression(release, linted.report, *linted.plan, {QStringLiteral("R16"), QStringLiteral("gate"), QStringLiteral(" ")});
        QVERIFY(blank.failed() && blank.error().message.contains(QStringLiteral("reason")));
        const auto absent = addSuppression(release, linted.report, *linted.plan, {QStringLiteral("R16"), QStringLiteral("test"), QStringLiteral("x")});
        QVERIFY(absent.failed());
        QCOMPARE(absent.error().message, QStringLiteral("There is no finding R16 of the step \"test\""));
        QVERIFY(release.suppressions.isEmpty());
    }

    void suppressedAndVoid()
    {
        auto linted = lint(kText, {});
        ReleaseFile release;
        const SuppressionWish wish {QStringLiteral("R16"), QStringLiteral("gate"), QStringLiteral("one team only")};
        QVERIFY_RESULT(addSuppression(release, linted.report, *linted.plan, wish));
        QVERIFY_RESULT(addSuppression(release, linted.report, *linted.plan, wish)); // takes the place of the first
        QCOMPARE(release.suppressions.size(), 1);
        QVERIFY(!release.suppressions.first().who.isEmpty() && release.suppressions.first().date.endsWith(u'Z'));

        linted = lint(kText, release);
        QCOMPARE(findingOf(linted.report, "R16")->suppressed, wish.reason);
        QVERIFY(!findingOf(linted.report, "suppression-void"));

        linted = lint(changed("depends_on: test\n    blocked", "depends_on: ~\n    blocked"), release);
        QVERIFY(findingOf(linted.report, "R16")->suppressed.isEmpty());
        const auto *note = findingOf(linted.report, "suppression-void");
        QVERIFY(note && note->severity == Severity::Info && note->message.contains(wish.reason));
        QCOMPARE(note->node, QStringLiteral("gate"));
    }

    void digests_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("same");
        QTest::newRow("comment") << changed("steps:\n", "# why\nsteps:\n") << true;
        QTest::newRow("label") << changed("\"Publish\"", "\"Publish it\"") << true;
        QTest::newRow("another step's command") << changed("make test", "make tests") << true;
        QTest::newRow("its command") << changed("twine upload x", "twine upload y") << false;
        QTest::newRow("its dependency") << changed("depends_on: gate", "depends_on: test") << false;
        QTest::newRow("condition of what it waits for") << changed("blocked_state", "if: build.tag != null\n    blocked_state") << false;
    }

    void digests()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, same);
        QCOMPARE(digestOf(text, QStringLiteral("publish")) == digestOf(kText, QStringLiteral("publish")), same);
        QVERIFY(digestOf(kText, QStringLiteral("publish")) != digestOf(kText, QStringLiteral("gate")));
        QVERIFY(digestOf(kText, {}).startsWith(QStringLiteral("sha256:")));
    }

    void answers()
    {
        auto linted = lint(kText, {});
        linted.report.findings.first().suppressed = QStringLiteral("known");
        const QVector<LintedFile> files {{QStringLiteral("dir x/p.yml"), linted.report, linted.plan}};
        const auto json = lintToJson(files);
        QCOMPARE(json["findings"].size(), size_t(linted.report.findings.size()));
        const auto first = json["findings"][0];
        QCOMPARE(first["suppressed"], "known");
        for (const auto *member : {"rule", "name", "severity", "message", "fix", "file", "line", "column", "node"})
            QVERIFY2(first.contains(member), member);
        QCOMPARE(json["analysed"]["steps"], 3);
        QCOMPARE(json["analysed"]["share"], 0.0);
        const auto text = lintToText(files);
        QVERIFY2(text.contains(QStringLiteral("p.yml:3:5: warning R16 ")) && text.contains(QStringLiteral("\n    ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("[suppressed: known]")));
    }

    void sarif()
    {
        auto linted = lint(kText, {});
        linted.report.findings.first().suppressed = QStringLiteral("known");
        const auto json = lintToSarif({{QStringLiteral("dir x/p.yml"), linted.report, linted.plan}});
        QCOMPARE(json["version"], "2.1.0");
        const auto &run = json["runs"][0];
        const auto &rules = run["tool"]["driver"]["rules"];
        QCOMPARE(rules.size(), size_t(lintRules().size()));
        QVERIFY(!rules[0]["help"]["text"].get<std::string>().empty());
        for (const auto &result : run["results"]) {
            QCOMPARE(rules[result["ruleIndex"].get<size_t>()]["id"], result["ruleId"]);
            QVERIFY(result["level"] == "error" || result["level"] == "warning" || result["level"] == "note");
            QVERIFY(result["locations"].is_array() && result["locations"][0]["physicalLocation"]["region"]["startLine"].get<int>() > 0);
            QVERIFY(result["partialFingerprints"].is_object());
        }
        QCOMPARE(run["results"][0]["suppressions"][0]["justification"], "known");
        QCOMPARE(run["results"][0]["suppressions"][0]["kind"], "external");
        QVERIFY(run["results"][1].find("suppressions") == run["results"][1].end());
    }

    void scriptsOfTheRepository()
    {
        QTemporaryDir dir;
        const QDir root(dir.path());
        QVERIFY(root.mkpath(QStringLiteral("repo/.buildkite/scripts")) && root.mkpath(QStringLiteral("repo/.git")));
        const auto write = [&root](const QString &path, const QByteArray &bytes) {
            QFile file(root.filePath(path));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write(QStringLiteral("repo/.buildkite/scripts/a.sh"), "echo a\n");
        write(QStringLiteral("secret.sh"), "echo secret\n");
        QVERIFY(QFile::link(root.filePath(QStringLiteral("secret.sh")), root.filePath(QStringLiteral("repo/link.sh"))));
        const RepositoryScripts scripts(root.filePath(QStringLiteral("repo/.buildkite/pipeline.yml")));
        QCOMPARE(scripts(QStringLiteral(".buildkite/scripts/a.sh")).value_or(QByteArray()), QByteArray("echo a\n"));
        QVERIFY(!scripts(QStringLiteral("../secret.sh")));
        QVERIFY(!scripts(QStringLiteral("link.sh")));
        QVERIFY(!scripts(QStringLiteral(".buildkite")));
        QVERIFY(!scripts(QStringLiteral("none.sh")));
    }
};

QTEST_GUILESS_MAIN(SuppressionsTest)
#include "tst_suppressions.moc"
