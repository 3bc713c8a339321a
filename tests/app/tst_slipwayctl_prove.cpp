// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using testing::runSlipwayctl;

namespace {

testing::ProgramRun prove(const QStringList &arguments, const QByteArray &input = {})
{
    return runSlipwayctl(QStringList {QStringLiteral("prove")} + arguments, input);
}

QString fixture(const char *name)
{
    return testing::sourceDir() + QStringLiteral("/tests/fixtures/pipelines/") + QLatin1String(name);
}

Json answer(const testing::ProgramRun &run)
{
    return Json::parse(run.out.toStdString(), nullptr, false);
}

/// "key outcome outcome ..." of each step; publishing ones with a star.
QStringList table(const Json &json)
{
    QStringList lines;
    for (const auto &step : json["steps"]) {
        auto line = fromStd(step["key"].get<std::string>()) + (step["publish"].get<bool>() ? QStringLiteral("*") : QString());
        for (const auto &cell : step["cells"])
            line += u' ' + fromStd(cell["outcome"].get<std::string>());
        lines.append(line);
    }
    return lines;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

const QByteArray kPipeline = "steps:\n"
                             "  - {block: Go, key: gate, if: 'build.env(\"RC\") != \"1\"'}\n"
                             "  - {command: ./ship.sh, key: ship}\n";

} // namespace

class tst_SlipwayctlProve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void fiveScenarios();
    void namedScenarios();
    void releaseFile();
    void factsOnTop();
    void exitStatus();
    void text();
    void otherCommandsKnowTheScenario();
    void refusals_data();
    void refusals();
};

void tst_SlipwayctlProve::fiveScenarios()
{
    const auto run = prove({fixture("gated-release.yml")});
    QCOMPARE(run.exitStatus, 1);
    QCOMPARE(run.err, QByteArray());
    const auto json = answer(run);
    QCOMPARE(json["scenarios"], Json({"nightly", "tag", "main", "pr", "manual"}));
    const auto lines = table(json);
    QVERIFY(lines.contains(QStringLiteral("publish* ungated gated gated gated gated")));
    QVERIFY(lines.contains(QStringLiteral("image-x86 ungated gated gated gated gated")));
    for (const auto &step : json["steps"]) {
        if (step["key"] != Json("publish"))
            continue;
        const auto &night = step["cells"][0];
        QCOMPARE(night["path"], Json({"publish"}));
        QCOMPARE(night["gates"], Json::array());
        QVERIFY(fromStd(night["why"].get<std::string>()).startsWith(QLatin1String("the gate \"gate-publish\" (line ")));
        QVERIFY(step["cells"][1]["gates"].dump().find("gate-publish") != std::string::npos);
    }
}

void tst_SlipwayctlProve::namedScenarios()
{
    const auto json = answer(prove({fixture("gated-release.yml"), QStringLiteral("--scenario=tag"), QStringLiteral("--scenario"), QStringLiteral("nightly")}));
    QCOMPARE(json["scenarios"], Json({"tag", "nightly"}));
    QVERIFY(table(json).contains(QStringLiteral("publish* gated ungated")));
}

void tst_SlipwayctlProve::releaseFile()
{
    const QTemporaryDir dir;
    const auto file = dir.filePath(QStringLiteral("p.yml"));
    write(file, kPipeline);
    QCOMPARE(table(answer(prove({file, QStringLiteral("--scenario=manual")}))), QStringList(QStringLiteral("ship gated")));
    write(dir.filePath(QStringLiteral("p.slipway.yml")), "scenarios:\n  - {name: rc, env: {RC: '1'}}\npublish: [ship]\n");
    const auto all = answer(prove({file}));
    QCOMPARE(all["scenarios"], Json({"nightly", "tag", "main", "pr", "manual", "rc"}));
    QCOMPARE(table(all), QStringList(QStringLiteral("ship* gated gated gated gated gated ungated")));
    QCOMPARE(prove({file, QStringLiteral("--scenario=rc")}).exitStatus, 1);
    QCOMPARE(prove({file, QStringLiteral("--scenario=tag")}).exitStatus, 0);
}

void tst_SlipwayctlProve::factsOnTop()
{
    const auto json = answer(prove({QStringLiteral("-"), QStringLiteral("--scenario=tag"), QStringLiteral("--env"), QStringLiteral("RC=1")}, kPipeline));
    QCOMPARE(table(json), QStringList(QStringLiteral("ship ungated")));
}

void tst_SlipwayctlProve::exitStatus()
{
    QCOMPARE(prove({QStringLiteral("-")}, "steps: [{block: G}, {command: npm publish}]").exitStatus, 0);
    QCOMPARE(prove({QStringLiteral("-")}, "steps: [{command: npm publish}]").exitStatus, 1);
    QCOMPARE(prove({QStringLiteral("-")}, "steps: [{command: make}]").exitStatus, 0);
    QCOMPARE(prove({QStringLiteral("-")}, "steps: [{command: npm publish, skip: true}]").exitStatus, 0);
    QCOMPARE(prove({QStringLiteral("-")}, "steps: [{command: npm publish, depends_on: nobody}]").exitStatus, 1);
    QCOMPARE(prove({QStringLiteral("-")}, "steps: [{command: npm publish, if: 'nope(1)'}]").exitStatus, 1);
    QCOMPARE(prove({QStringLiteral("-")}, "steps: []").exitStatus, 0);
}

void tst_SlipwayctlProve::text()
{
    const auto run = prove({QStringLiteral("-"), QStringLiteral("--format=text"), QStringLiteral("--scenario=tag"), QStringLiteral("--scenario=pr")},
        "steps:\n- {command: make, key: m}\n- {command: npm publish, key: p, depends_on: m}\n- {block: G}\n- {command: gem push x, key: gem}\n");
    QCOMPARE(run.out,
        QByteArray("        tag      pr       \n"
                   "  m     ungated  ungated  \n"
                   "* p     ungated  ungated  \n"
                   "* gem   gated    gated    \n"
                   "\n"
                   "* publishes\n"
                   "\n"
                   "p (tag, pr), ungated: it waits only for \"m\" (line 2), and no gate stands before that\n"
                   "    m -> p\n"));
    QCOMPARE(run.exitStatus, 1);
}

void tst_SlipwayctlProve::otherCommandsKnowTheScenario()
{
    const QTemporaryDir dir;
    const auto file = dir.filePath(QStringLiteral("p.yml"));
    write(file, kPipeline);
    write(dir.filePath(QStringLiteral("p.slipway.yml")), "scenarios:\n  - {name: rc, env: {RC: '1'}}\n");
    const auto graph = runSlipwayctl({QStringLiteral("graph"), file, QStringLiteral("--scenario=rc")});
    QCOMPARE(graph.exitStatus, 0);
    QVERIFY(graph.out.contains("conditional_failed"));
    const auto wrong = runSlipwayctl({QStringLiteral("graph"), file, QStringLiteral("--scenario=beta")});
    QCOMPARE(wrong.exitStatus, 2);
    QVERIFY2(wrong.err.contains("beta") && wrong.err.contains("rc"), wrong.err.constData());
}

void tst_SlipwayctlProve::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");

    const auto p = fixture("gated-release.yml");
    QTest::newRow("no file") << QStringList {} << QByteArray("prove wants one FILE, got 0");
    QTest::newRow("two files") << QStringList {p, p} << QByteArray("prove wants one FILE, got 2");
    QTest::newRow("format") << QStringList {p, QStringLiteral("--format=xml")} << QByteArray("--format xml is not known; prove prints json or text");
    QTest::newRow("scenario") << QStringList {p, QStringLiteral("--scenario=weekly")} << QByteArray("nightly, tag, main, pr, manual");
    QTest::newRow("option") << QStringList {p, QStringLiteral("--nope")} << QByteArray("there is no option --nope; see 'slipwayctl prove --help'");
    QTest::newRow("env") << QStringList {p, QStringLiteral("--env=X")} << QByteArray("is not of the form NAME=VALUE");
    QTest::newRow("missing") << QStringList {QStringLiteral("/nonexistent/p.yml")} << QByteArray("/nonexistent/p.yml");
}

void tst_SlipwayctlProve::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    const auto run = prove(arguments);
    QCOMPARE(run.exitStatus, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(error), run.err.constData());
}

QTEST_GUILESS_MAIN(tst_SlipwayctlProve)
#include "tst_slipwayctl_prove.moc"
