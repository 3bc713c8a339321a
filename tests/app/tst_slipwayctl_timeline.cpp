// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "release/journal.h"
#include "support/program.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using testing::runSlipwayctl;

namespace {

constexpr auto kPipeline = R"(steps:
  - { key: build, label: "Build, all", command: "sleep 0.2" }
  - { block: "Publish?", key: gate, depends_on: build }
  - { key: ship, command: "true", depends_on: gate }
)";

} // namespace

class tst_SlipwayctlTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void timelineAsJson();
    void timelineAsCsv();
    void timelineOfAWatchedRelease();
    void history();
    void historyAsText();
    void badUsage_data();
    void badUsage();

private:
    QTemporaryDir m_folder;
    QString m_file, m_state;
};

void tst_SlipwayctlTimeline::initTestCase()
{
    testing::makeWarningsFatal();
    m_file = m_folder.filePath(QStringLiteral("pipeline.yml"));
    m_state = m_folder.filePath(QStringLiteral("state"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kPipeline) > 0);
    file.close();
    const auto word = [](const char *text) { return QLatin1String(text); };
    for (int i = 0; i < 2; ++i) {
        const auto run = runSlipwayctl({word("run"), m_file, word("--trust"), word("--approve"), word("gate"), word("--state"), m_state});
        QVERIFY2(run.exitStatus == 0, run.err.constData());
    }
}

void tst_SlipwayctlTimeline::timelineAsJson()
{
    const auto run = runSlipwayctl({QStringLiteral("timeline"), QStringLiteral("latest"), QStringLiteral("--state"), m_state});
    QVERIFY2(run.exitStatus == 0, run.err.constData());
    const auto json = Json::parse(run.out.toStdString(), nullptr, false);
    QVERIFY(json.is_object());
    QCOMPARE(json["status"].get<std::string>(), std::string("passed"));
    QCOMPARE(json["critical_path"]["steps"], Json({"build", "gate", "ship"}));
    QCOMPARE(json["critical_path"]["partial"].get<bool>(), false);
    QVERIFY(json["critical_path"]["duration_ms"].get<int>() <= json["total_ms"].get<int>());
    QCOMPARE(json["gates"].size(), size_t(1));
    const auto &build = *std::find_if(json["segments"].begin(), json["segments"].end(),
        [](const auto &s) { return s["step"] == "build" && s["kind"] == "job"; });
    QVERIFY(build["duration_ms"].get<int>() >= 200);
    QVERIFY(build["median_ms"].get<int>() >= 200);
    QCOMPARE(build["critical"].get<bool>(), true);
    QCOMPARE(build["label"].get<std::string>(), std::string("Build, all"));
}

void tst_SlipwayctlTimeline::timelineAsCsv()
{
    const auto run = runSlipwayctl({QStringLiteral("timeline"), QStringLiteral("last"), QStringLiteral("--state"), m_state, QStringLiteral("--format=csv")});
    QVERIFY2(run.exitStatus == 0, run.err.constData());
    const auto lines = QString::fromUtf8(run.out).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), QStringLiteral("step,label,attempt,job,variant,lane,kind,start_utc,end_utc,duration_ms,critical,median_ms"));
    const auto builds = lines.filter(QStringLiteral("build,\"Build, all\",1,"));
    QVERIFY(!builds.isEmpty());
    QVERIFY(!lines.filter(QStringLiteral("gate,Publish?,1,,,People,gate,")).isEmpty());
}

/// No engine is asked: what its steps are called was kept beside the journal.
void tst_SlipwayctlTimeline::timelineOfAWatchedRelease()
{
    const auto folder = m_state + QStringLiteral("/remote/abc");
    {
        QVERIFY(QDir().mkpath(folder));
        auto journal = Journal::create(folder);
        QVERIFY_RESULT(journal);
        ReleaseEvents events(3);
        events[0].type = EventType::ReleaseStarted;
        events[0].data = {{"file", "o/ship/7"}, {"facts", Json::object()}, {"sources", {{{"id", ""}, {"build", "o/ship/7"}}}}};
        events[1].type = EventType::JobStarted;
        events[2].type = EventType::JobFinished;
        events[2].data = {{"state", "passed"}};
        for (int i = 0; i < 3; ++i) {
            events[i].timeMs = 1'700'000'000'000 + i * 1000;
            events[i].step = i > 0 ? QStringLiteral("9f1c") : QString();
            events[i].job = i > 0 ? QStringLiteral("j1") : QString();
        }
        QVERIFY_RESULT((*journal)->append(events));
        QFile titles(folder + QStringLiteral("/titles.json"));
        QVERIFY(titles.open(QIODevice::WriteOnly) && titles.write(R"({"9f1c": "Build, all"})") > 0);
    }
    const auto run = runSlipwayctl({QStringLiteral("timeline"), QStringLiteral("o/ship/7"), QStringLiteral("--state"), m_state});
    QVERIFY2(run.exitStatus == 0, run.err.constData());
    const auto json = Json::parse(run.out.toStdString(), nullptr, false);
    QVERIFY(json.is_object() && json["segments"].size() >= 1);
    QCOMPARE(json["segments"][0]["step"].get<std::string>(), std::string("9f1c"));
    QCOMPARE(json["segments"][0]["label"].get<std::string>(), std::string("Build, all"));
}

void tst_SlipwayctlTimeline::history()
{
    const auto run = runSlipwayctl({QStringLiteral("history"), m_file, QStringLiteral("--state"), m_state});
    QVERIFY2(run.exitStatus == 0, run.err.constData());
    const auto json = Json::parse(run.out.toStdString(), nullptr, false);
    QVERIFY(json.is_object());
    QCOMPARE(json["releases"].get<int>(), 2);
    QCOMPARE(json["steps"].size(), size_t(2));
    const auto &build = json["steps"][0];
    QCOMPARE(build["step"].get<std::string>(), std::string("build"));
    QCOMPARE(build["runs"].get<int>(), 2);
    QVERIFY(build["min_ms"].get<int>() >= 200);
    QVERIFY(build["min_ms"].get<int>() <= build["median_ms"].get<int>());
    QVERIFY(build["median_ms"].get<int>() <= build["max_ms"].get<int>());
    QCOMPARE(json["gates"][0]["step"].get<std::string>(), std::string("gate"));
    QCOMPARE(json["gates"][0]["runs"].get<int>(), 2);

    const auto rehearsals = runSlipwayctl({QStringLiteral("history"), m_file, QStringLiteral("--state"), m_state, QStringLiteral("--rehearsals")});
    const auto none = Json::parse(rehearsals.out.toStdString(), nullptr, false);
    QCOMPARE(none["releases"].get<int>(), 0);
    QCOMPARE(none["left_out"].get<int>(), 2);
    QVERIFY(none["steps"][0]["median_ms"].is_null());
}

void tst_SlipwayctlTimeline::historyAsText()
{
    const auto run = runSlipwayctl({QStringLiteral("history"), m_file, QStringLiteral("--state"), m_state, QStringLiteral("--format=text")});
    QVERIFY2(run.exitStatus == 0, run.err.constData());
    const auto lines = QString::fromUtf8(run.out).split(u'\n');
    QVERIFY2(lines.at(0).startsWith(QLatin1String("2 earlier run")), run.out.constData());
    QCOMPARE(lines.at(1), QStringLiteral("  median s       min s       max s   runs  step"));
    QVERIFY2(lines.at(2).endsWith(QLatin1String("    2  build  Build, all")), run.out.constData());
}

void tst_SlipwayctlTimeline::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *arguments, const char *error) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << QString::fromLatin1(error);
    };
    row("no such release", "timeline nope", "there is no release 'nope'");
    row("no release at all", "timeline latest --state /nowhere", "there is no release yet");
    row("two releases", "timeline a b", "timeline wants one ID, got 2");
    row("format", "timeline latest --format xml", "--format xml is not known; expected one of json, csv");
    row("no file", "history", "history wants one FILE, got 0");
    row("missing file", "history /nowhere.yml", "/nowhere.yml: ");
    row("unknown option", "history x.yml --what", "there is no option --what");
}

void tst_SlipwayctlTimeline::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, error);
    if (!arguments.contains(QStringLiteral("--state")))
        arguments += {QStringLiteral("--state"), m_state};
    const auto run = runSlipwayctl(arguments);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY2(QString::fromUtf8(run.err).contains(error), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_SlipwayctlTimeline)
#include "tst_slipwayctl_timeline.moc"
