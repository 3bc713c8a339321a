// SPDX-License-Identifier: GPL-3.0-or-later
// Graphs of a push: found in the index and in the group, downloaded by 303, and read again as previous graphs.
#include "engine/taskcluster/graphdownload.h"
#include "engine/taskcluster/graphfinder.h"
#include "fakeengine.h"
#include "promotion/previousgraphreader.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

const auto kD = QByteArray("DwJ4c1bLQkqW2sJ3n9vXtA"), kP = QByteArray("PqL7a0sERmmYk4Zt8uNc-Q"), kR = QByteArray("KpT0f3aVSzuM9dRwX1eLcA");
const auto kIndex = QByteArray("/api/index/v1/task"), kQueue = QByteArray("/api/queue/v1/task");
const auto kPush = QByteArray("gecko.v2.mozilla-release.revision.abc.taskgraph");

struct Server
{
    Server()
        : transport(&ticker, [this](const HttpRequest &request) { return serve(request); })
    {
    }
    HttpAnswer serve(const HttpRequest &request)
    {
        const auto path = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        const auto it = answers.constFind(path);
        return it == answers.cend() ? status(404, {}, "{\"message\":\"nothing\"}") : *it;
    }
    TaskclusterTools tools()
    {
        return {&transport, &ticker, [this](const QUrl &) { return budget; }, [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("Hawk x"); }};
    }
    /// A task with the artifacts that are named.
    void addTask(const QByteArray &id, const QByteArray &definition, const QByteArrayList &artifacts, const QByteArray &state = "completed")
    {
        answers[kQueue + '/' + id] = good(definition);
        answers[kQueue + '/' + id + "/status"] = good("{\"status\":{\"state\":\"" + state + "\"}}");
        QByteArrayList list;
        for (const auto &name : artifacts)
            list << "{\"name\":\"public/" + name + "\"}";
        answers[kQueue + '/' + id + "/artifacts?limit=1000"] = good("{\"artifacts\":[" + list.join(',') + "]}");
    }
    void addFile(const QByteArray &id, const QByteArray &name, const QByteArray &body)
    {
        auto moved = status(303, {}, "{}");
        moved.redirect = QUrl(QStringLiteral("https://store.test/%1/%2").arg(QString::fromLatin1(id), QString::fromLatin1(name)));
        answers[kQueue + '/' + id + "/artifacts/public%2F" + name] = moved;
        answers['/' + id + '/' + name] = good(body);
    }
    void addGraph(const QByteArray &id)
    {
        QDir folder(sourceDir() + QStringLiteral("/tests/fixtures/taskgraph/editor/graphs/") + QString::fromLatin1(id));
        if (folder.exists(QStringLiteral("public")))
            folder.cd(QStringLiteral("public"));
        for (const auto &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                addFile(id, name.toLatin1(), file.readAll());
        }
        answers[kQueue + '/' + id] = good("{\"taskGroupId\":\"" + kD + "\"}");
    }

    FakeTicker ticker;
    FakeTransport transport;
    std::shared_ptr<HostBudget> budget = std::make_shared<HostBudget>([] { return 0.0; });
    QHash<QByteArray, HttpAnswer> answers;
};

QByteArray actionOf(const QByteArray &name, const QByteArray &flavor, const QByteArray &created)
{
    return "{\"taskGroupId\":\"" + kD + "\",\"created\":\"" + created + "\",\"extra\":{\"action\":{\"name\":\"" + name + "\",\"context\":{\"input\":{\"release_promotion_flavor\":\"" + flavor + "\"}}}}}";
}

const QByteArrayList kAll {"parameters.yml", "full-task-graph.json", "label-to-taskid.json"};

} // namespace

class tst_GraphDiscovery : public QObject
{
    Q_OBJECT

    static FoundGraphs find(Server &server)
    {
        GraphFinder finder(QUrl(QStringLiteral("https://tc.test")), {QStringLiteral("gecko"), QStringLiteral("mozilla-release"), QStringLiteral("abc")}, server.tools());
        FoundGraphs got;
        int times = 0;
        connect(&finder, &GraphFinder::finished, &finder, [&](const FoundGraphs &found) {
            got = found;
            ++times;
        });
        finder.start();
        server.ticker.advance(200'000);
        if (times != 1)
            qFatal("finished %d times", times);
        return got;
    }
    static QString text(const FoundGraphs &found)
    {
        QStringList lines;
        for (const auto &one : found.candidates)
            lines << QStringLiteral("%1 %2 %3 %4%5").arg(one.taskId.left(1), QString::number(int(one.role)), one.detail, one.state, one.isUsable() ? QString() : u'-' + one.missing.join(u','));
        return lines.join(u';');
    }
    static DownloadedGraphs download(Server &server, const QString &folder, const QStringList &ids = {QString::fromLatin1(kD), QString::fromLatin1(kP)})
    {
        GraphDownload download(QUrl(QStringLiteral("https://tc.test")), ids, folder, server.tools());
        DownloadedGraphs got;
        int times = 0;
        connect(&download, &GraphDownload::finished, &download, [&](const DownloadedGraphs &downloaded) {
            got = downloaded;
            ++times;
        });
        download.start();
        server.ticker.advance(200'000);
        QCoreApplication::sendPostedEvents(&download);
        if (times != 1)
            qFatal("finished %d times", times);
        return got;
    }

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void findsAPush()
    {
        Server server;
        server.answers[kIndex + '/' + kPush + ".decision"] = good("{\"taskId\":\"" + kD + "\"}");
        server.answers[kIndex + "s/" + kPush + ".actions?limit=1000"] = good("{\"tasks\":[{\"taskId\":\"" + kP + "\"},{\"taskId\":\"no id\"},7]}");
        server.answers["/api/queue/v1/task-group/" + kD + "/list?limit=1000"] = good("{\"tasks\":[{\"status\":{\"taskId\":\"" + kP + "\"},\"task\":" + actionOf("release-promotion", "promote_firefox", "2026-01-02T00:00:00.000Z") + "}],\"continuationToken\":\"x\"}");
        server.answers["/api/queue/v1/task-group/" + kD + "/list?limit=1000&continuationToken=x"] = good("{\"tasks\":[{\"status\":{\"taskId\":\"" + kR + "\"},\"task\":" + actionOf("retrigger", "", "2026-01-03T00:00:00.000Z") + "},{\"status\":{\"taskId\":\"Bn5uQ8hTRXGe0kWmZs7vIg\"},\"task\":{}}]}");
        server.addTask(kD, "{\"taskGroupId\":\"" + kD + "\",\"created\":\"2026-01-01T00:00:00.000Z\"}", kAll);
        server.addTask(kP, actionOf("release-promotion", "promote_firefox", "2026-01-02T00:00:00.000Z"), kAll, "running");
        server.addTask(kR, actionOf("retrigger", "", "2026-01-03T00:00:00.000Z"), {"label-to-taskid.json"});
        const auto found = find(server);
        QCOMPARE(text(found), QStringLiteral("D %1  completed;P %2 promote_firefox running;K %3 retrigger completed-parameters.yml,full-task-graph.json")
                                  .arg(int(GraphRole::Decision)).arg(int(GraphRole::Promotion)).arg(int(GraphRole::Unusable)));
        QVERIFY2(found.notes.isEmpty(), qPrintable(found.notes.join(u'\n')));
    }

    void tellsWhatItCouldNotSee()
    {
        Server server;
        server.answers[kIndex + '/' + kPush + ".decision"] = status(503);
        server.answers[kIndex + "s/" + kPush + ".actions?limit=1000"] = good("[]");
        const auto found = find(server);
        QVERIFY(found.candidates.empty());
        QCOMPARE(found.notes, QStringList {QStringLiteral("Not looked at: the index (no).")});
    }

    void findsNothing()
    {
        Server server;
        const auto found = find(server);
        QVERIFY(found.candidates.empty() && found.notes.isEmpty());
    }

    void downloadsWhatReadsAgain()
    {
        QTemporaryDir folder;
        Server server;
        server.addGraph(kD);
        server.addGraph(kP);
        const auto result = download(server, folder.path());
        QVERIFY(!result.error && result.faults.isEmpty());
        const auto graphs = readPreviousGraphs(folder.path(), {QString::fromLatin1(kD), QString::fromLatin1(kP)});
        for (const auto &graph : graphs)
            QVERIFY(graph->isUsable() && graph->missing.empty());
        const auto note = readDownloadNote(folder.filePath(QString::fromLatin1(kD)));
        QVERIFY(note && note->isComplete());
        QCOMPARE(note->root, QStringLiteral("https://tc.test"));
        for (qsizetype i = 0; i < server.transport.log.size(); ++i)
            QCOMPARE(server.transport.authorizations[i].isEmpty(), !server.transport.log[i].contains(QStringLiteral(" /api/")));
    }

    void halfADownloadIsKnownAsThat_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code"); // 0: no answer
        QTest::addColumn<bool>("absent"); // the task just has none
        QTest::newRow("store fails") << QByteArray("full-task-graph.json") << 503 << false;
        QTest::newRow("no answer") << QByteArray("label-to-taskid.json") << 0 << false;
        QTest::newRow("refused") << QByteArray("parameters.yml") << 403 << false;
        QTest::newRow("never written") << QByteArray("full-task-graph.json") << 404 << true;
    }
    void halfADownloadIsKnownAsThat()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        QFETCH(bool, absent);
        QTemporaryDir folder;
        Server server;
        server.addGraph(kD);
        server.addGraph(kP);
        server.answers['/' + kP + '/' + file] = code ? status(code) : unreachable();
        const auto result = download(server, folder.path());
        QCOMPARE(result.faults.isEmpty(), absent);
        const auto graph = readPreviousGraph(folder.path(), QString::fromLatin1(kP));
        QCOMPARE(graph->missing.size(), size_t(1));
        QCOMPARE(graph->missing[0].name, QString::fromLatin1(file));
        QCOMPARE(graph->missing[0].absent, absent);
        QCOMPARE(graph->missing[0].error.message.contains(QStringLiteral("was not downloaded")), !absent);
        QVERIFY(readPreviousGraph(folder.path(), QString::fromLatin1(kD))->isUsable());
        // Once more, and all is there.
        server.addGraph(kP);
        QVERIFY(download(server, folder.path()).faults.isEmpty());
        QVERIFY(readPreviousGraph(folder.path(), QString::fromLatin1(kP))->isUsable());
    }

    void canceledHalfWay()
    {
        QTemporaryDir folder;
        Server server;
        server.addGraph(kP);
        {
            GraphDownload download(QUrl(QStringLiteral("https://tc.test")), {QString::fromLatin1(kP)}, folder.path(), server.tools());
            download.start();
            server.ticker.advance(90);
        }
        const auto graph = readPreviousGraph(folder.path(), QString::fromLatin1(kP));
        QVERIFY(!graph->isUsable());
        QVERIFY2(graph->missing[0].error.message.contains(QStringLiteral("the download did not end")), qPrintable(graph->missing[0].error.message));
        QVERIFY(!graph->missing[0].absent);
    }

    void refusesWhatIsNoId()
    {
        QTemporaryDir folder;
        Server server;
        const auto result = download(server, folder.path(), {QStringLiteral("../x")});
        QVERIFY(result.error);
        QCOMPARE(server.transport.requests, 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void foldersHaveNames()
    {
        QCOMPARE(graphFolder(QStringLiteral("/s"), QUrl(QStringLiteral("https://tc.test:99")), QStringLiteral("a/../b c")), QStringLiteral("/s/graphs/tc.test_99/a_.._b_c"));
    }
};

QTEST_GUILESS_MAIN(tst_GraphDiscovery)
#include "tst_graphdiscovery.moc"
