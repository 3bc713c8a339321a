// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using testing::runSlipwayctl;

namespace {

QString fixture(const char *name)
{
    return testing::sourceDir() + QStringLiteral("/tests/fixtures/") + QLatin1String(name);
}

testing::ProgramRun lint(const QStringList &arguments, const QByteArray &input = {})
{
    return runSlipwayctl(QStringList {QStringLiteral("lint")} + arguments, input);
}

Json answer(const testing::ProgramRun &run)
{
    return Json::parse(run.out.toStdString(), nullptr, false);
}

QStringList rulesOf(const Json &json)
{
    QStringList list;
    for (const auto &finding : json["findings"])
        list.append(fromStd(finding["rule"].get<std::string>()));
    return list;
}

} // namespace

class SlipwayctlLintTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString copy(const char *fixtureName, const QString &name) const
    {
        const auto path = m_dir.filePath(name);
        QFile::remove(path);
        if (!QFile::copy(fixture(fixtureName), path))
            qFatal("cannot copy %s", fixtureName);
        return path;
    }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void shapeOfTheAnswer()
    {
        const auto run = lint({fixture("vllm_like.yml")});
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(run.err, QByteArray());
        const auto json = answer(run);
        QCOMPARE(rulesOf(json), (QStringList {QStringLiteral("S1"), QStringLiteral("S2"), QStringLiteral("S4"), QStringLiteral("S3"), QStringLiteral("S5"), QStringLiteral("S6")}));
        const auto &last = json["findings"][4];
        QCOMPARE(last["name"], "ALLOW-DEP-FAILURE-ON-GATE");
        QCOMPARE(last["severity"], "error");
        QCOMPARE(last["line"], 49);
        QCOMPARE(last["node"], "images");
        QCOMPARE(fromStd(last["file"].get<std::string>()), fixture("vllm_like.yml"));
        QVERIFY(last["suppressed"].is_null() && last["fix"].is_string());
        QCOMPARE(json["analysed"]["not_analysed"], 0);
        QVERIFY(json["analysed"]["why"].is_array());
    }

    void exitStatus()
    {
        QCOMPARE(lint({fixture("lint/S1/good.yml")}).exitStatus, 0);
        QCOMPARE(lint({fixture("lint/S1/bad.yml")}).exitStatus, 0); // a warning
        QCOMPARE(lint({fixture("lint/R02/bad.yml")}).exitStatus, 1);
        QCOMPARE(lint({fixture("lint/S1/good.yml"), fixture("lint/R02/bad.yml")}).exitStatus, 1);
    }

    void scenariosNarrow()
    {
        const auto of = [](const char *scenario) { return rulesOf(answer(lint({fixture("lint/R02/bad.yml"), QStringLiteral("--scenario"), QLatin1String(scenario)}))); };
        QVERIFY(of("nightly").contains(QStringLiteral("R02")));
        QVERIFY(!of("tag").contains(QStringLiteral("R02")));
    }

    void theShareIsTold()
    {
        const auto run = lint({QStringLiteral("-")}, "steps:\n  - {key: up, command: buildkite-agent pipeline upload x.yml}\n  - {command: make}\n");
        QCOMPARE(run.exitStatus, 0);
        const auto json = answer(run);
        QCOMPARE(json["analysed"]["steps"], 2);
        QCOMPARE(json["analysed"]["share"], 0.5);
        QCOMPARE(json["analysed"]["why"][0], "up: uploads further steps when it runs");
        const auto text = lint({QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("text")}, "steps:\n  - {key: up, command: buildkite-agent pipeline upload x.yml}\n  - {command: make}\n");
        QVERIFY2(text.out.contains("50 % of the steps (1 of 2) could not be analysed: up: uploads further steps when it runs\n"), text.out.constData());
    }

    void text()
    {
        const auto run = lint({fixture("lint/R08/bad.yml"), QStringLiteral("--format=text")});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.out.contains("bad.yml:3:9: warning R08 The condition of \"A\" is always true: the step always runs\n    Compare"), run.out.constData());
    }

    void sarif()
    {
        const auto json = answer(lint({fixture("lint/R02/bad.yml"), QStringLiteral("--format"), QStringLiteral("sarif")}));
        QCOMPARE(json["version"], "2.1.0");
        QCOMPARE(json["runs"][0]["results"][0]["ruleId"], "R02");
        QCOMPARE(json["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"], 13);
    }

    void suppressing()
    {
        const auto path = copy("lint/R02/bad.yml", QStringLiteral("release.yml"));
        const QStringList suppress {path, QStringLiteral("--suppress"), QStringLiteral("R02:publish"), QStringLiteral("--reason"), QStringLiteral("nightlies go out by themselves")};
        const auto run = lint(suppress);
        QVERIFY2(run.exitStatus == 0, run.err.constData());
        QCOMPARE(answer(run)["findings"][0]["suppressed"], "nightlies go out by themselves");
        QVERIFY(QFile::exists(m_dir.filePath(QStringLiteral("release.slipway.yml"))));
        QCOMPARE(lint({path}).exitStatus, 0);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto changed = file.readAll();
        file.close();
        changed.replace("twine upload dist/tool.whl", "twine upload dist/other.whl");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(changed) == changed.size());
        file.close();
        const auto again = lint({path});
        QCOMPARE(again.exitStatus, 1);
        QVERIFY(rulesOf(answer(again)).contains(QStringLiteral("suppression-void")));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const auto good = fixture("lint/S1/good.yml");
        QTest::newRow("no file") << QStringList() << QByteArray("lint wants at least one FILE");
        QTest::newRow("no such file") << QStringList {QStringLiteral("/none.yml")} << QByteArray("/none.yml");
        QTest::newRow("broken") << QStringList {fixture("pipelines/broken.yml")} << QByteArray("broken.yml:");
        QTest::newRow("format") << QStringList {good, QStringLiteral("--format=xml")} << QByteArray("--format xml is not known");
        QTest::newRow("scenario") << QStringList {good, QStringLiteral("--scenario=weekly")} << QByteArray("weekly");
        QTest::newRow("no reason") << QStringList {good, QStringLiteral("--suppress=S1:wheel")} << QByteArray("wants a --reason");
        QTest::newRow("no node") << QStringList {good, QStringLiteral("--suppress=S1"), QStringLiteral("--reason=x")} << QByteArray("RULE:NODE");
        QTest::newRow("no such finding") << QStringList {good, QStringLiteral("--suppress=S1:wheel"), QStringLiteral("--reason=x")} << QByteArray("There is no finding S1 of the step \"wheel\"");
    }

    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const auto run = lint(arguments);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains(words), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SlipwayctlLintTest)
#include "tst_slipwayctl_lint.moc"
