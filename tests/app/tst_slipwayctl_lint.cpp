// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <set>

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

    static bool isText(const Json &value) { return value.is_string() && !value.get_ref<const std::string &>().empty(); }
    static bool isLevel(const Json &value) { return value == "none" || value == "note" || value == "warning" || value == "error"; }
    static QStringList keysBeyond(const Json &object, std::initializer_list<const char *> known)
    {
        QStringList more;
        for (const auto &[key, value] : object.items()) {
            if (std::find(known.begin(), known.end(), key) == known.end())
                more.append(fromStd(key));
        }
        return more;
    }
    static void checkSarifResult(const Json &result, const Json &rules)
    {
        QCOMPARE(keysBeyond(result, {"ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "suppressions"}), QStringList());
        QCOMPARE(rules[result["ruleIndex"].get<size_t>()]["id"], result["ruleId"]);
        QVERIFY(isLevel(result["level"]) && isText(result["message"]["text"]));
        for (const auto &[name, value] : result["partialFingerprints"].items())
            QVERIFY(isText(value));
        for (const auto &suppression : result.value("suppressions", Json::array()))
            QVERIFY(suppression["kind"] == "external" && isText(suppression["justification"]));
        for (const auto &location : result["locations"]) {
            QCOMPARE(keysBeyond(location, {"physicalLocation", "logicalLocations"}), QStringList());
            const auto &place = location["physicalLocation"];
            QCOMPARE(keysBeyond(place, {"artifactLocation", "region"}), QStringList());
            QVERIFY(QUrl(fromStd(place["artifactLocation"]["uri"].get<std::string>()), QUrl::StrictMode).isValid());
            if (!place.contains("region"))
                continue;
            QVERIFY(place["region"]["startLine"].get<int>() >= 1);
            QVERIFY(place["region"].value("startColumn", 1) >= 1);
        }
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

    /// What the schema of SARIF 2.1.0 requires of the parts we write, and the values it allows.
    void sarifHasItsForm_data()
    {
        QTest::addColumn<QStringList>("files");
        for (const auto *rule : {"S1", "R02", "R05", "R14", "R16", "R22"})
            QTest::newRow(rule) << QStringList {fixture((std::string("lint/") + rule + "/bad.yml").c_str())};
        QTest::newRow("several") << QStringList {fixture("vllm_like.yml"), fixture("lint/R02/bad.yml"), fixture("lint/S1/good.yml")};
    }

    void sarifHasItsForm()
    {
        QFETCH(QStringList, files);
        const auto json = answer(lint(files + QStringList {QStringLiteral("--format=sarif")}));
        QCOMPARE(json["version"], "2.1.0");
        QCOMPARE(keysBeyond(json, {"$schema", "version", "runs"}), QStringList());
        QCOMPARE(json["runs"].size(), size_t(1));
        const auto &run = json["runs"][0];
        QCOMPARE(keysBeyond(run, {"tool", "columnKind", "invocations", "results"}), QStringList());
        QCOMPARE(run["columnKind"], "unicodeCodePoints");
        const auto &driver = run["tool"]["driver"];
        QCOMPARE(keysBeyond(driver, {"name", "semanticVersion", "rules"}), QStringList());
        QVERIFY(isText(driver["name"]));
        std::set<std::string> ids;
        for (const auto &rule : driver["rules"]) {
            QCOMPARE(keysBeyond(rule, {"id", "name", "shortDescription", "help", "helpUri", "defaultConfiguration"}), QStringList());
            QVERIFY(isText(rule["id"]) && ids.insert(rule["id"].get<std::string>()).second);
            QVERIFY(isText(rule["shortDescription"]["text"]) && isText(rule["help"]["text"]));
            QVERIFY(isLevel(rule["defaultConfiguration"]["level"]));
            QVERIFY(!rule.contains("helpUri") || QUrl(fromStd(rule["helpUri"].get<std::string>()), QUrl::StrictMode).isValid());
        }
        QCOMPARE(run["invocations"][0]["executionSuccessful"], true);
        for (const auto &note : run["invocations"][0].value("toolExecutionNotifications", Json::array()))
            QVERIFY(isText(note["message"]["text"]) && isLevel(note["level"]));
        QVERIFY(!run["results"].empty());
        for (const auto &result : run["results"])
            checkSarifResult(result, driver["rules"]);
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
