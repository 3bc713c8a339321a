// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/taskid.h"
#include "support/testing.h"

using namespace slipway;

namespace {
const QString kId = QStringLiteral("YDHUYQcrTUerRefNDxXwpg");
const QString kOther = QStringLiteral("e1mhelyBTzi6RWcwBH6BrQ");
const QString kDash = QStringLiteral("-DHUYQcrTUerRefNDxXwpg");
} // namespace

class TaskIdTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }
    void slugs_data();
    void slugs();
    void everySlugOfTheCorpus();
    void pasted_data();
    void pasted();
    void refused_data();
    void refused();
    void secretsAreNotRepeated_data();
    void secretsAreNotRepeated();
};

void TaskIdTest::slugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("decision task") << kId << true;
    QTest::newRow("starts with a dash") << kDash << true;
    QTest::newRow("starts with an underscore") << QStringLiteral("_DHUYQcrTUerRefNDxXwpg") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("too short") << kId.left(21) << false;
    QTest::newRow("too long") << kId + QLatin1Char('A') << false;
    QTest::newRow("trailing newline") << kId + QLatin1Char('\n') << false;
    QTest::newRow("newline instead of the last character") << kId.left(21) + QLatin1Char('\n') << false;
    QTest::newRow("leading blank") << QLatin1Char(' ') + kId << false;
    QTest::newRow("wrong version") << QStringLiteral("YDHUYQcrAUerRefNDxXwpg") << false;
    QTest::newRow("wrong variant") << QStringLiteral("YDHUYQcrTUBrRefNDxXwpg") << false;
    QTest::newRow("wrong padding") << QStringLiteral("YDHUYQcrTUerRefNDxXwpB") << false;
    QTest::newRow("slash") << QStringLiteral("YDHUYQcr/UerRefNDxXwpg") << false;
    QTest::newRow("plus") << QStringLiteral("YDHUYQcrTUer+efNDxXwpg") << false;
    QTest::newRow("a letter that only looks alike") << QStringLiteral("YDHUYQcrTUerRefNDxXw\u0440g") << false;
    QTest::newRow("path upwards") << QStringLiteral("../../../../etc/passwd") << false;
}

void TaskIdTest::slugs()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isTaskId(text), valid);
}

void TaskIdTest::everySlugOfTheCorpus()
{
    SLIPWAY_NEED_CORPUS();
    const auto slugs = slipway::testing::readJsonFile(slipway::testing::corpusDir() + QStringLiteral("/taskgraph/slugs/slugs.json"));
    int seen = 0;
    for (const auto &[name, list] : slugs.items()) {
        if (!list.is_array())
            continue;
        for (const auto &slug : list) {
            const auto text = fromStd(slug.get<std::string>());
            QVERIFY2(isTaskId(text) == (name != "invalid"), qPrintable(text));
            ++seen;
        }
    }
    QVERIFY(seen > 50);
}

void TaskIdTest::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("fromUrl");
    QTest::addColumn<bool>("ofGroup");
    const auto root = QStringLiteral("https://firefox-ci-tc.services.mozilla.com");
    QTest::newRow("ID") << kId << kId << false << false;
    QTest::newRow("blanks and a newline around") << QStringLiteral(" \t%1\r\n").arg(kId) << kId << false << false;
    QTest::newRow("task") << root + QStringLiteral("/tasks/") + kId << kId << true << false;
    QTest::newRow("task with a dash") << root + QStringLiteral("/tasks/") + kDash << kDash << true << false;
    QTest::newRow("group") << root + QStringLiteral("/tasks/groups/") + kId << kId << true << true;
    QTest::newRow("task in a group") << root + QStringLiteral("/tasks/groups/%1/tasks/%2/runs/0").arg(kId, kOther) << kId << true << true;
    QTest::newRow("log of a run") << root + QStringLiteral("/tasks/%1/runs/0/logs/public/logs/live.log").arg(kId) << kId << true << false;
    QTest::newRow("query and fragment") << root + QStringLiteral("/tasks/groups/%1?searchTerm=x#top").arg(kId) << kId << true << true;
    QTest::newRow("artifact") << root + QStringLiteral("/api/queue/v1/task/%1/runs/0/artifacts/public/parameters.yml").arg(kId) << kId << true << false;
    QTest::newRow("group by the API") << root + QStringLiteral("/api/queue/v1/task-group/%1/list").arg(kId) << kId << true << true;
    QTest::newRow("artifact's own host") << QStringLiteral("https://firefoxci.taskcluster-artifacts.net/%1/0/public/actions.json").arg(kId) << kId << true << false;
    QTest::newRow("Treeherder") << QStringLiteral("https://treeherder.mozilla.org/jobs?repo=mozilla-release&selectedTaskRun=%1.0").arg(kId) << kId << true << false;
    QTest::newRow("Treeherder, address in the fragment") << QStringLiteral("https://treeherder.mozilla.org/#/jobs?repo=try&selectedTaskRun=%1.1&x=y").arg(kId) << kId << true << false;
    QTest::newRow("Treeherder, run behind a dash") << QStringLiteral("https://treeherder.mozilla.org/#/jobs?selectedTaskRun=%1-0").arg(kId) << kId << true << false;
    QTest::newRow("inspector of old") << QStringLiteral("https://tools.taskcluster.net/task-group-inspector/#/%1").arg(kId) << kId << true << true;
    QTest::newRow("tools of old") << QStringLiteral("https://tools.taskcluster.net/groups/%1/tasks/%2/details").arg(kId, kOther) << kId << true << true;
    QTest::newRow("no scheme") << QStringLiteral("firefox-ci-tc.services.mozilla.com/tasks/") + kId << kId << true << false;
    QTest::newRow("another deployment") << QStringLiteral("http://localhost:8080/tasks/groups/") + kId << kId << true << true;
    QTest::newRow("percent-encoded") << root + QStringLiteral("/tasks%2Fgroups%2F") + kId << kId << true << true;
}

void TaskIdTest::pasted()
{
    QFETCH(QString, text);
    const auto pasted = readPastedId(text);
    QVERIFY_RESULT(pasted);
    QTEST(pasted->id, "id");
    QTEST(pasted->fromUrl, "fromUrl");
    QTEST(pasted->ofGroup, "ofGroup");
}

void TaskIdTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QStringLiteral(" \n") << QStringLiteral("the text is empty");
    QTest::newRow("too short") << kId.left(20) << QStringLiteral("it has 20 character(s), a task ID has 22");
    QTest::newRow("changed character") << QStringLiteral("YDHUYQcrAUerRefNDxXwpg") << QStringLiteral("a character was changed");
    QTest::newRow("path upwards") << QStringLiteral("../../x") << QStringLiteral("“.” never stands in one");
    QTest::newRow("two IDs") << kId + QLatin1Char(' ') + kOther << QStringLiteral("more than one word");
    QTest::newRow("revision") << QString(40, QLatin1Char('a')) << QStringLiteral("This is a revision");
    QTest::newRow("UUID") << QStringLiteral("16f00f27-c210-472c-bc65-6cbd0d62004e") << QStringLiteral("Taskcluster writes it as FvAPJ8IQRyy8ZWy9DWIATg");
    QTest::newRow("address without an ID") << QStringLiteral("https://treeherder.mozilla.org/jobs?repo=try") << QStringLiteral("names no task and no task group");
    QTest::newRow("address with another word") << QStringLiteral("https://tc.example.com/tasks/groups/new") << QStringLiteral("names “new” where a task ID");
    QTest::newRow("address with one character too many") << QStringLiteral("https://tc.example.com/tasks/%1A").arg(kId) << QStringLiteral("where a task ID is expected");
    QTest::newRow("far too long") << QString(5000, QLatin1Char('x')) << QStringLiteral("This text of 5000 character(s) is too long");
}

void TaskIdTest::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto pasted = readPastedId(text);
    QVERIFY(pasted.failed());
    QVERIFY2(pasted.error().message.contains(words), qPrintable(pasted.error().message));
    QVERIFY(!pasted.error().hint.isEmpty());
}

void TaskIdTest::secretsAreNotRepeated_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Taskcluster access token") << kId + kOther;
    QTest::newRow("GitHub token") << QStringLiteral("ghp_0123456789012345678901234567890123456789");
    QTest::newRow("JSON web token") << QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVP");
    QTest::newRow("header") << QStringLiteral("Bearer abcdefabcdef");
}

void TaskIdTest::secretsAreNotRepeated()
{
    QFETCH(QString, text);
    const auto pasted = readPastedId(text);
    QVERIFY(pasted.failed());
    QVERIFY2(pasted.error().message.contains(QStringLiteral("access token")), qPrintable(pasted.error().message));
    QVERIFY(!pasted.error().toString().contains(text.left(12)));
}

QTEST_GUILESS_MAIN(TaskIdTest)
#include "tst_taskid.moc"
