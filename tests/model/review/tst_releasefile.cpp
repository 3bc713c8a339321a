// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/releasefile.h"

#include "support/testing.h"
#include "support/writefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using slipway::testing::writeFile;

namespace {

constexpr char kWhole[] =
    "scenarios:\n"
    "  - {name: rc, source: webhook, branch: release, tag: v1.2.3-rc1, message: Candidate, env: {RC: \"1\", N: 010}, unknown: [build.source_event]}\n"
    "  - name: big-pr\n"
    "    pull_request: 7\n"
    "publish: [push-docs, \"ship-*\"]\n"
    "not_publish: [push-cache]\n"
    "effects: {\"publish-*\": once_only, docs: reversible}\n"
    "pipelines: {docker-release: ../docker/pipeline.yml}\n"
    "expected:\n"
    "  nightly:\n"
    "    - {step: wheel, uri: \"s3://bucket/wheel-?.whl\", kind: s3}\n"
    "suppressions:\n"
    "  - {rule: R16, node: gate, reason: \"only one team exists\", who: ana@host, date: \"2026-11-22T00:00:00Z\", digest: abc}\n"
    "rehearsal: {record: [ansible], allow: [curl]}\n"
    "engines: {buildkite: {organization: acme}}\n";

} // namespace

class TestReleaseFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void standsBesideThePipeline_data()
    {
        QTest::addColumn<QString>("pipeline");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in a folder") << "a/release.yml" << "a/release.slipway.yml";
        QTest::newRow("absolute") << "/x/pipeline.yaml" << "/x/pipeline.slipway.yml";
        QTest::newRow("here") << "release.yml" << "release.slipway.yml";
        QTest::newRow("dots in the name") << "a/v1.2.yml" << "a/v1.2.slipway.yml";
    }
    void standsBesideThePipeline()
    {
        QFETCH(QString, pipeline);
        QTEST(releaseFilePath(pipeline), "expected");
    }

    void aMissingFileIsAnEmptyOne()
    {
        QTemporaryDir dir;
        const auto file = loadReleaseFile(dir.filePath(QStringLiteral("none.slipway.yml")));
        QVERIFY(file.ok());
        QVERIFY(file->scenarios.isEmpty());
        QCOMPARE(file->path, dir.filePath(QStringLiteral("none.slipway.yml")));
        QCOMPARE(allScenarios(*file).size(), builtinScenarios().size());
    }

    void survivesSavingAndLoading()
    {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("r.slipway.yml"));
        writeFile(path, kWhole);
        auto file = loadReleaseFile(path);
        QVERIFY2(file.ok(), qPrintable(file.failed() ? file.error().toString() : QString()));
        for (int round = 0; round < 2; ++round) {
            check(*file);
            QVERIFY(saveReleaseFile(*file).ok());
            file = loadReleaseFile(path);
            QVERIFY2(file.ok(), qPrintable(file.failed() ? file.error().toString() : QString()));
        }
    }

    void aUsersScenarioTakesThePlaceOfAShippedOne()
    {
        ReleaseFile file;
        auto nightly = scenarioFacts(QStringLiteral("nightly"));
        nightly.branch = QStringLiteral("develop");
        file.scenarios = {nightly};
        QCOMPARE(allScenarios(file).size(), builtinScenarios().size());
        QCOMPARE(findScenario(file, QStringLiteral("nightly"))->branch, QStringLiteral("develop"));
    }

    void namesTheScenariosThereAre()
    {
        const auto none = findScenario(ReleaseFile(), QStringLiteral("weekly"));
        QVERIFY(none.failed());
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(none.error().toString().contains(QStringLiteral("nightly, tag, main, pr, manual")));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("message");
        QTest::newRow("no map") << QByteArray("- a\n") << "1:1" << "a release file is a map";
        QTest::newRow("scenarios no list") << QByteArray("scenarios: {a: b}\n") << "1:12" << "scenarios is a list";
        QTest::newRow("no name") << QByteArray("scenarios:\n  - {branch: x}\n") << "2:5" << "has no name";
        QTest::newRow("same name twice") << QByteArray("scenarios: [{name: a}, {name: a}]\n") << "1:24" << "two scenarios named \"a\"";
        QTest::newRow("misspelt fact") << QByteArray("scenarios: [{name: a, brunch: x}]\n") << "1:23" << "did you mean \"branch\"?";
        QTest::newRow("no such source") << QByteArray("scenarios: [{name: a, source: cron}]\n") << "1:31" << "write one of ui, api";
        QTest::newRow("number in words") << QByteArray("scenarios: [{name: a, build_number: ten}]\n") << "1:37" << "no whole number";
        QTest::newRow("no effect") << QByteArray("effects: {a: twice}\n") << "1:14" << "reversible, repeatable or once_only";
        QTest::newRow("any artifact") << QByteArray("expected: {tag: [{step: a}]}\n") << "1:18" << "neither label nor uri";
        QTest::newRow("no reason") << QByteArray("suppressions: [{rule: R1, reason: ' '}]\n") << "1:16" << "needs a rule and a reason";
        QTest::newRow("list for a text") << QByteArray("publish: [[a]]\n") << "1:11" << "publish is no text";
        QTest::newRow("no YAML") << QByteArray("a: [\n") << "" << "";
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, message);
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("r.slipway.yml"));
        writeFile(path, text);
        const auto file = loadReleaseFile(path);
        QVERIFY(file.failed());
        const auto words = file.error().toString();
        QVERIFY2(words.startsWith(path + u':' + place), qPrintable(words));
        QVERIFY2(words.contains(message), qPrintable(words));
    }

    void leavesTheOldFileWhereItCannotWrite()
    {
        ReleaseFile file;
        file.path = QStringLiteral("/nonexistent/folder/r.slipway.yml");
        const auto saved = saveReleaseFile(file);
        QVERIFY(saved.failed());
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QVERIFY(saved.error().message.startsWith(QStringLiteral("the release file cannot be written")));
    }

private:
    static void check(const ReleaseFile &file)
    {
        QCOMPARE(file.scenarios.size(), 2);
        const auto &rc = file.scenarios.at(0);
        QCOMPARE(rc.scenario, QStringLiteral("rc"));
        QCOMPARE(rc.source, QStringLiteral("webhook"));
        QCOMPARE(rc.tag, QStringLiteral("v1.2.3-rc1"));
        QCOMPARE(rc.message, QStringLiteral("Candidate"));
        QCOMPARE(envValue(rc.env, QStringLiteral("RC")), QStringLiteral("1"));
        QCOMPARE(envValue(rc.env, QStringLiteral("N")), QStringLiteral("8"));
        QVERIFY(!rc.unknown.contains(QStringLiteral("build.message")));
        QVERIFY(rc.unknown.contains(QStringLiteral("build.source_event")));
        QCOMPARE(file.scenarios.at(1).pullRequest, QStringLiteral("7"));
        QCOMPARE(file.publish, (QStringList {QStringLiteral("push-docs"), QStringLiteral("ship-*")}));
        QCOMPARE(file.notPublish, QStringList {QStringLiteral("push-cache")});
        QCOMPARE(file.effects.size(), 2);
        QCOMPARE(file.effects.at(0).first, QStringLiteral("publish-*"));
        QCOMPARE(file.effects.at(0).second, StepEffect::OnceOnly);
        QCOMPARE(file.pipelines.value(QStringLiteral("docker-release")), QStringLiteral("../docker/pipeline.yml"));
        const auto expected = file.expected.value(QStringLiteral("nightly"));
        QCOMPARE(expected.size(), 1);
        QCOMPARE(expected.at(0).uri, QStringLiteral("s3://bucket/wheel-?.whl"));
        QCOMPARE(file.suppressions.at(0).reason, QStringLiteral("only one team exists"));
        QCOMPARE(file.suppressions.at(0).digest, QStringLiteral("abc"));
        QCOMPARE(file.rehearsal.record, QStringList {QStringLiteral("ansible")});
        QCOMPARE(file.rehearsal.allow, QStringList {QStringLiteral("curl")});
        QCOMPARE(file.rest["engines"]["buildkite"]["organization"].get<std::string>(), std::string("acme"));
    }
};

QTEST_GUILESS_MAIN(TestReleaseFile)
#include "tst_releasefile.moc"
