// SPDX-License-Identifier: GPL-3.0-or-later
// slipwayctl promote --submit, against a stand-in of Taskcluster that checks signatures and scopes.
#include "standin.h"
#include "support/program.h"

#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using testing::ProgramRun;
using testing::runSlipwayctl;
using testing::Standin;

namespace {

const auto kHook = std::string("project-editor/in-tree-action-3-release-promotion/0123456789");

} // namespace

class tst_SlipwayctlSubmit : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString state() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(QTest::currentDataTag())); }
    static QStringList plan()
    {
        const auto fixture = testing::sourceDir() + QStringLiteral("/tests/fixtures/taskgraph/editor/");
        return {QStringLiteral("promote"), QStringLiteral("--graphs"), fixture + QStringLiteral("graphs"), QStringLiteral("--input"), fixture + QStringLiteral("input.yml"),
            QStringLiteral("--flavors"), fixture + QStringLiteral("config.yml")};
    }
    ProgramRun submit(const QString &root, const QStringList &more = {}) const
    {
        return runSlipwayctl(plan() + QStringList {QStringLiteral("--submit"), QStringLiteral("--root"), root, QStringLiteral("--reason"), QStringLiteral("7.0 is good"), QStringLiteral("--state"), state()} + more);
    }
    /// No request to where artifacts lie carries credentials.
    static bool noTokenLeaves(const Standin &engine)
    {
        bool went = false;
        const auto told = engine.tell({});
        for (const auto &request : told["requests"]) {
            if (!fromStd(request["path"].get<std::string>()).startsWith(QStringLiteral("/blobs/")))
                continue;
            if (request["authorization"].get<bool>())
                return false;
            went = true;
        }
        return went;
    }
    QByteArray log() const
    {
        QFile file(state() + QStringLiteral("/audit.jsonl"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qputenv("TASKCLUSTER_CLIENT_ID", "release/manager");
        qputenv("TASKCLUSTER_ACCESS_TOKEN", "manager-access-token-0123456789");
        qunsetenv("TASKCLUSTER_CERTIFICATE");
    }

    void firesTheApprovedPlanOnce()
    {
        Standin engine;
        QVERIFY(engine.start());
        const auto planned = Json::parse(runSlipwayctl(plan()).out.toStdString(), nullptr, false);
        const auto run = submit(engine.root, {QStringLiteral("--expect"), fromStd(planned["digest"].get<std::string>())});
        QVERIFY2(run.exitStatus == 0, run.err.constData());
        const auto told = Json::parse(run.out.toStdString(), nullptr, false);
        QCOMPARE(told["outcome"], "fired");
        QVERIFY(told["task"].is_string());
        const auto heard = engine.tell({});
        QCOMPARE(heard["fired"].size(), size_t(1));
        QCOMPARE(heard["fired"][0]["hook"], kHook);
        QCOMPARE(heard["fired"][0]["scopes"], Json({"hooks:trigger-hook:" + kHook}));
        QCOMPARE(heard["fired"][0]["payload"]["user"]["input"]["release_promotion_flavor"], "push_editor");
        QVERIFY(heard["fired"][0]["payload"]["decision"].is_object());
        QCOMPARE(log().count('\n'), 2);
        QVERIFY(log().contains("\"kind\":\"promote\"") && log().contains("7.0 is good"));
        for (const auto &bytes : {log(), run.out, run.err})
            QVERIFY(!bytes.contains("manager-access-token"));
    }

    void neverFiresTwice()
    {
        Standin engine;
        QVERIFY(engine.start());
        engine.tell({{"fault", {{"cut", true}, {"path", "/trigger"}}}});
        const auto run = submit(engine.root);
        QVERIFY2(run.exitStatus == 0, run.err.constData());
        QCOMPARE(Json::parse(run.out.toStdString(), nullptr, false)["outcome"], "fired");
        QCOMPARE(engine.tell({})["fired"].size(), size_t(1));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("another plan") << QByteArray("{}") << QStringList({QStringLiteral("--expect"), QStringLiteral("sha256:0")}) << QByteArray("this is not the plan that was approved: its digest is ");
        QTest::newRow("no scope of ours") << QByteArray("{\"scopes\":[\"queue:get-task:*\"]}") << QStringList() << QByteArray("these credentials may not fire the hook");
        QTest::newRow("a hook of another level") << QByteArray("{\"decision_scopes\":[\"in-tree:hook-action:project-editor/in-tree-action-1-*\"]}") << QStringList() << QByteArray("may not name this hook");
    }
    void refuses()
    {
        QFETCH(QByteArray, wish);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, message);
        Standin engine;
        QVERIFY(engine.start());
        engine.tell(Json::parse(wish.toStdString()));
        const auto run = submit(engine.root, more);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.err.contains(message), run.err.constData());
        QCOMPARE(engine.tell({})["fired"].size(), size_t(0));
        QVERIFY(log().isEmpty());
    }

    void refusesAWrongKey()
    {
        Standin engine;
        QVERIFY(engine.start());
        qputenv("TASKCLUSTER_ACCESS_TOKEN", "another-token");
        const auto run = submit(engine.root);
        qputenv("TASKCLUSTER_ACCESS_TOKEN", "manager-access-token-0123456789");
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.err.contains("the engine refuses these credentials"), run.err.constData());
        QVERIFY(!run.err.contains("another-token"));
    }

    void followsWhatItFired_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("compared"); // matches, different, missing, extra
        QTest::newRow("as planned") << QByteArray("{}") << 0 << QByteArray("completed") << QByteArray("true 0 0 0");
        // build-win/opt runs again, docker-image-builder is another task, signing-win/opt is gone, and one is new.
        QTest::newRow("another") << QByteArray("{\"created\":{\"docker-image-builder\":\"KpT0f3aVSzuM9dRwX1eLcA\",\"build-linux/opt\":\"KpT0f3aVSzuM9dRwX1eLcA\",\"build-win/opt\":\"fN1SbArXTPSVFUUvaOlinQ\","
                                               "\"signing-linux/opt\":\"Yc2oLr6xTJGd5hPbEw9uNQ\",\"surprise\":\"YDHUYQcrTUerRefNDxXwpg\"}}")
                                 << 1 << QByteArray("completed") << QByteArray("false 2");
        QTest::newRow("failed") << QByteArray("{\"action\":\"fail\"}") << 1 << QByteArray("failed") << QByteArray("null");
    }
    void followsWhatItFired()
    {
        QFETCH(QByteArray, wish);
        QFETCH(int, status);
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, compared);
        Standin engine;
        QVERIFY(engine.start());
        engine.tell(Json::parse(wish.toStdString()));
        const auto run = submit(engine.root, {QStringLiteral("--follow")});
        QVERIFY2(run.exitStatus == status, (run.err + run.out).constData());
        const auto lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(Json::parse(lines[0].toStdString())["outcome"], "fired");
        const auto followed = Json::parse(lines[1].toStdString());
        QCOMPARE(followed["outcome"], "followed");
        QCOMPARE(followed["state"], state.toStdString());
        QVERIFY(fromStd(followed["group"].get<std::string>()).startsWith(engine.root + QStringLiteral("/tasks/groups/")));
        const auto &told = followed["compared"];
        if (compared == "null") {
            QVERIFY(told.is_null());
        } else {
            const auto counts = dumpJson(told["matches"]) + ' ' + QByteArray::number(qulonglong(told["different"].size())) + ' ' + QByteArray::number(qulonglong(told["missing"].size())) + ' '
                + QByteArray::number(qulonglong(told["extra"].size()));
            QVERIFY2(counts.startsWith(compared), (counts + run.out).constData());
        }
        QVERIFY(log().contains("\"kind\":\"promote-followed\""));
        QCOMPARE(noTokenLeaves(engine), compared != "null");
    }

    void asksBeforeItSubmits_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("failed") << QByteArray("{\"graph_task\":\"Hs6jXa9bRyKt0cVqUd4pMw\",\"state\":\"failed\"}") << QByteArray("its task Hs6jXa9bRyKt0cVqUd4pMw has failed");
        QTest::newRow("expires") << QByteArray("{\"graph_task\":\"Hs6jXa9bRyKt0cVqUd4pMw\",\"expires\":\"2020-01-01T00:00:00.000Z\"}") << QByteArray("expired on 2020-01-01");
        QTest::newRow("no hook") << QByteArray("{\"hook_gone\":true}") << QByteArray("This revision's hook is gone");
    }
    void asksBeforeItSubmits()
    {
        QFETCH(QByteArray, wish);
        QFETCH(QByteArray, message);
        Standin engine;
        QVERIFY(engine.start());
        engine.tell(Json::parse(wish.toStdString()));
        const auto run = submit(engine.root);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.err.contains(message), run.err.constData());
        QCOMPARE(engine.tell({})["fired"].size(), size_t(0));
        QVERIFY(log().isEmpty());
        // The same alone: the plan is printed with what was found.
        const auto asked = runSlipwayctl(plan() + QStringList {QStringLiteral("--preflight"), QStringLiteral("--root"), engine.root});
        QCOMPARE(asked.exitStatus, 1);
        QVERIFY2(asked.out.contains(message), asked.out.constData());
    }

    void fetchesTheGraphsOfARevision()
    {
        Standin engine;
        QVERIFY(engine.start());
        const auto fixture = testing::sourceDir() + QStringLiteral("/tests/fixtures/taskgraph/editor/");
        const QStringList arguments {QStringLiteral("promote"), QStringLiteral("--input"), fixture + QStringLiteral("input.yml"), QStringLiteral("--flavors"), fixture + QStringLiteral("config.yml"),
            QStringLiteral("--root"), engine.root, QStringLiteral("--project"), QStringLiteral("editor-release"), QStringLiteral("--state"), state(), QStringLiteral("--revision")};
        const auto run = runSlipwayctl(arguments + QStringList {QStringLiteral("4f2a9c0b7d1e4f2a9c0b7d1e4f2a9c0b7d1e4f2a")});
        QVERIFY2(run.exitStatus == 0, run.err.constData());
        const auto one = Json::parse(run.out.toStdString(), nullptr, false), other = Json::parse(runSlipwayctl(plan()).out.toStdString(), nullptr, false);
        QCOMPARE(one["digest"], other["digest"]);
        QVERIFY(noTokenLeaves(engine));
        const auto none = runSlipwayctl(arguments + QStringList {QStringLiteral("0000")});
        QCOMPARE(none.exitStatus, 2);
        QVERIFY2(none.err.contains("there are no graphs of revision 0000 of editor-release"), none.err.constData());
        engine.tell({{"fault", {{"path", "/public/label-to-taskid.json"}, {"path_has", "/blobs/"}, {"status", 403}}}});
        const auto half = runSlipwayctl(arguments + QStringList {QStringLiteral("4f2a9c0b7d1e4f2a9c0b7d1e4f2a9c0b7d1e4f2a")});
        QCOMPARE(half.exitStatus, 2);
        QVERIFY2(half.err.contains("was not downloaded wholly: label-to-taskid.json: "), half.err.constData());
    }

    void aDeploymentThatIsDownIsANote()
    {
        const auto asked = runSlipwayctl(plan() + QStringList {QStringLiteral("--preflight"), QStringLiteral("--root"), QStringLiteral("http://127.0.0.1:1")});
        QCOMPARE(asked.exitStatus, 0);
        QVERIFY2(asked.out.contains("Not checked: the states of the tasks that are reused"), asked.out.constData());
    }

    void badUsage_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("message");
        const QStringList submit {QStringLiteral("--submit")}, root {QStringLiteral("--root"), QStringLiteral("https://tc.test")}, reason {QStringLiteral("--reason"), QStringLiteral("r")};
        QTest::newRow("no root") << submit + reason << QByteArray("--root URL is missing");
        QTest::newRow("no reason") << submit + root << QByteArray("--reason TEXT is missing");
        QTest::newRow("no submit") << root << QByteArray("--root, --reason and --expect go with --submit");
        QTest::newRow("follow alone") << QStringList {QStringLiteral("--follow")} << QByteArray("--follow goes with --submit");
        QTest::newRow("preflight nowhere") << QStringList {QStringLiteral("--preflight")} << QByteArray("--root URL is missing");
        QTest::newRow("format") << submit + root + reason + QStringList {QStringLiteral("--format"), QStringLiteral("text")} << QByteArray("--submit does not go together with");
        QTest::newRow("not encrypted") << submit + reason + QStringList {QStringLiteral("--root"), QStringLiteral("http://tc.test")} << QByteArray("--root http://tc.test is no root URL");
        QTest::newRow("with a path") << submit + reason + QStringList {QStringLiteral("--root"), QStringLiteral("https://tc.test/api")} << QByteArray("is no root URL of a Taskcluster deployment");
    }
    void badUsage()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, message);
        const auto run = runSlipwayctl(plan() + more);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains(message), run.err.constData());
    }

    void aWorkerSubmitsNothing()
    {
        Standin engine;
        QVERIFY(engine.start());
        auto arguments = plan() + QStringList {QStringLiteral("--submit"), QStringLiteral("--root"), engine.root, QStringLiteral("--reason"), QStringLiteral("r")};
        auto list = Json::array();
        for (const auto &word : std::as_const(arguments))
            list.push_back(toStd(word));
        const auto run = runSlipwayctl({QStringLiteral("worker"), QStringLiteral("--persistent_worker"), QStringLiteral("--protocol"), QStringLiteral("json")}, dumpJson(Json {{"arguments", list}}) + '\n');
        QVERIFY2(run.out.contains("a worker submits nothing"), run.out.constData());
        QCOMPARE(Json::parse(run.out.toStdString(), nullptr, false)["exitCode"], 2);
        QCOMPARE(engine.tell({})["requests"].size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(tst_SlipwayctlSubmit)
#include "tst_slipwayctl_submit.moc"
