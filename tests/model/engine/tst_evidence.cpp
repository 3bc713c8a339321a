// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildevidence.h"
#include "engine/remote/evidencewatch.h"
#include "engine/taskcluster/groupevidence.h"
#include "fakeengine.h"
#include "release/releasestate.h"
#include "support/testing.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

QByteArray corpus(const char *name)
{
    QFile file(corpusDir() + QStringLiteral("/buildkite/rest/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RemoteSnapshotPtr build(const QVector<QPair<QString, QString>> &jobs)
{
    RemoteSnapshot snapshot;
    for (const auto &[step, job] : jobs) {
        RemoteStep one;
        one.id = one.key = one.label = step;
        one.kind = NodeKind::Command;
        RemoteJob attempt;
        attempt.id = job;
        attempt.startedMs = attempt.finishedMs = 1;
        one.jobs.append(attempt);
        snapshot.steps.append(one);
    }
    return std::make_shared<const RemoteSnapshot>(snapshot);
}

RemoteSnapshotPtr build(std::initializer_list<std::pair<const char *, const char *>> jobs)
{
    QVector<QPair<QString, QString>> named;
    for (const auto &[step, job] : jobs)
        named.append({QLatin1String(step), QLatin1String(job)});
    return build(named);
}

QString annotation(const char *id, const char *context, const char *html, const char *job = nullptr)
{
    return QStringLiteral("{\"id\":\"%1\",\"context\":\"%2\",\"style\":\"info\",\"body_html\":\"%3\",\"job_id\":%4}")
        .arg(QLatin1String(id), QLatin1String(context), QLatin1String(html), job ? QStringLiteral("\"%1\"").arg(QLatin1String(job)) : QStringLiteral("null"));
}

QString artifact(const char *id, const char *job, const char *path)
{
    return QStringLiteral("{\"id\":\"%1\",\"job_id\":\"%2\",\"path\":\"%3\",\"file_size\":3,\"sha1sum\":\"AB\",\"state\":\"finished\"}").arg(QLatin1String(id), QLatin1String(job), QLatin1String(path));
}

HttpAnswer list(const QStringList &items, const HttpHeaders &headers = {})
{
    auto answer = good('[' + items.join(u',').toUtf8() + ']');
    answer.headers = headers;
    return answer;
}

/// A watch of a build that a test plays, and the state that follows from what it tells.
struct Watched
{
    explicit Watched(const QString &address = QStringLiteral("https://buildkite.com/o/ship/builds/7"))
    {
        RemoteDesk::Tools tools;
        tools.makeTicker = [this] { return ticker; };
        tools.makeTransport = [this](QObject *parent) {
            transport = new FakeTransport(ticker.get(), [this](const HttpRequest &request) { return answer(request); });
            transport->setParent(parent);
            return transport;
        };
        desk = std::make_unique<RemoteDesk>(tools);
        watch = std::make_unique<EvidenceWatch>(makeEvidenceSource(*readRemoteAddress(address)), desk.get(),
            [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("Bearer read"); });
        QObject::connect(watch.get(), &EvidenceWatch::happened, watch.get(), [this](ReleaseEvents events) {
            for (auto &event : events) {
                event.seq = ++seq;
                ++told;
                state.apply(event);
            }
        });
        QObject::connect(watch.get(), &EvidenceWatch::edgesFound, watch.get(), [this](const QVector<RemoteEdge> &found) { edges = found; });
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        const auto path = request.url.path();
        if (request.url.host() == QLatin1String("graphql.buildkite.com")) {
            ++queries;
            if (graphql.isEmpty())
                return status(401);
            return good(request.body.contains("JobTypeCommand") ? edgesBody : graphql);
        }
        if (path.endsWith(QLatin1String("/annotations")))
            return annotationsStatus != 200 ? status(annotationsStatus) : tag.isEmpty() || headerOf(request.headers, "If-None-Match") != tag ? list(annotations, {{"ETag", tag}}) : status(304, {}, {});
        if (path.endsWith(QLatin1String("/artifacts"))) {
            const bool second = request.url.query().contains(QLatin1String("page=2"));
            if (artifacts.size() < 2)
                return list(artifacts);
            return second ? list(artifacts.mid(1)) : list(artifacts.mid(0, 1), {{"link", "<" + request.url.toEncoded() + "&page=2>; rel=\"next\""}});
        }
        return status(404);
    }

    std::shared_ptr<FakeTicker> ticker = std::make_shared<FakeTicker>();
    std::unique_ptr<RemoteDesk> desk;
    FakeTransport *transport = nullptr;
    std::unique_ptr<EvidenceWatch> watch;
    ReleaseState state;
    QStringList annotations, artifacts;
    QByteArray graphql, edgesBody, tag;
    std::optional<QVector<RemoteEdge>> edges;
    int annotationsStatus = 200, told = 0, queries = 0;
    qint64 seq = 0;
};

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void readsTheExamples()
    {
        const auto annotations = readAnnotations(corpus("annotations__list-annotations-for-a-build.json"), QStringLiteral("u"));
        QVERIFY_RESULT(annotations);
        QCOMPARE(annotations->size(), 2);
        QCOMPARE((*annotations)[1].annotation.context, QStringLiteral("coverage"));
        QVERIFY((*annotations)[0].annotation.updatedMs > (*annotations)[1].annotation.updatedMs);
        const auto ofJob = readAnnotations(corpus("annotations__list-annotations-for-a-job.json"), QStringLiteral("u"));
        QVERIFY_RESULT(ofJob);
        QCOMPARE((*ofJob)[0].annotation.job, QStringLiteral("01234567-89ab-4cde-8f01-23456789abcd"));
        const auto artifacts = readArtifacts(corpus("artifacts__list-artifacts-for-a-build.json"), QStringLiteral("u"));
        QVERIFY_RESULT(artifacts);
        QCOMPARE(artifacts->size(), 1); // the other one is not uploaded yet
        QCOMPARE((*artifacts)[0].sha1, QStringLiteral("884c4ad3f2545c85c69d0d0ef50c5d4f5266f0b7"));
        QCOMPARE((*artifacts)[0].size, 529371);
        const auto url = readDownloadUrl(corpus("artifacts__download-an-artifact.json"), QStringLiteral("u"));
        QVERIFY_RESULT(url);
        QVERIFY(url->startsWith(QStringLiteral("https://buildkiteartifacts.com/")));
    }

    void refusesWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("an object") << QByteArray("{}") << QStringLiteral("u:1:1: ");
        QTest::newRow("cut off") << QByteArray("[{\"id\":\"x\"") << QStringLiteral("u:1:");
        QTest::newRow("wrong kind") << QByteArray("[{\"id\":7}]") << QStringLiteral("u:1:8: ");
        QTest::newRow("no id") << QByteArray("[{}]") << QStringLiteral("has no id");
        QTest::newRow("more behind") << QByteArray("[] x") << QStringLiteral("u:1:4: ");
    }
    void refusesWhatIsBroken()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        const auto annotations = readAnnotations(body, QStringLiteral("u"));
        QVERIFY(annotations.failed());
        QVERIFY2(annotations.error().toString().contains(message), qPrintable(annotations.error().toString()));
        QVERIFY(readArtifacts(body, QStringLiteral("u")).failed());
    }

    void tellsEachThingOnce()
    {
        Watched w;
        w.annotations = {annotation("a", "default", "<h1>Hello</h1>"), annotation("b", "tests", "<p>ok</p>", "j1"), annotation("c", "tests", "<p>later</p>", "j9")};
        w.artifacts = {artifact("1", "j1", "x.txt"), artifact("2", "j2", "x.txt")};
        w.watch->know(build({{"one", "j1"}, {"two", "j2"}}));
        w.ticker->advance(2000);
        QCOMPARE(w.state.annotations().size(), 2);
        QCOMPARE(w.state.annotationsOfStep(QStringLiteral("one")).size(), 1);
        QCOMPARE(w.state.annotations()[0].body.isEmpty(), false);
        QCOMPARE(w.state.artifacts().size(), 2);
        QCOMPARE(w.state.artifacts()[1].id, QStringLiteral("2"));
        QCOMPARE(w.state.artifacts()[1].step, QStringLiteral("two"));
        QCOMPARE(w.state.artifacts()[1].sha1, QStringLiteral("ab"));
        QCOMPARE(w.told, 4);
        w.ticker->advance(600'000);
        QCOMPARE(w.told, 4);
        // What belongs to a job comes when the job is known.
        w.watch->know(build({{"one", "j1"}, {"two", "j2"}, {"nine", "j9"}}));
        w.ticker->advance(20'000);
        QCOMPARE(w.told, 5);
        QCOMPARE(w.state.annotationsOfStep(QStringLiteral("nine")).constFirst().body, QStringLiteral("later"));
        w.annotations = {annotation("a", "default", "<h1>Bye</h1>")};
        w.ticker->advance(120'000);
        QCOMPARE(w.told, 8); // one is another, two are gone
        const auto said = [&w] {
            QStringList all;
            for (const auto &one : w.state.annotations())
                all.append(one.style + u' ' + one.body);
            all.sort();
            return all;
        };
        QCOMPARE(said(), (QStringList {QStringLiteral("info # Bye"), QStringLiteral("withdrawn later"), QStringLiteral("withdrawn ok")}));
        w.annotations.append(annotation("b", "tests", "<p>ok</p>", "j1"));
        w.ticker->advance(120'000);
        QCOMPARE(said(), (QStringList {QStringLiteral("info # Bye"), QStringLiteral("info ok"), QStringLiteral("withdrawn later")}));
    }

    /// What was deleted while nobody watched is withdrawn as soon as the engine is known to have it no more.
    void withdrawsWhatWentWhileNobodyWatched_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("style");
        QTest::newRow("deleted") << 200 << QStringList() << QStringLiteral("withdrawn");
        QTest::newRow("still there") << 200 << QStringList {annotation("a", "default", "<p>Hello</p>")} << QStringLiteral("info");
        QTest::newRow("not to be seen for this token") << 403 << QStringList() << QStringLiteral("info");
        QTest::newRow("the engine is out of order") << 503 << QStringList() << QStringLiteral("info");
    }
    void withdrawsWhatWentWhileNobodyWatched()
    {
        QFETCH(int, status);
        QFETCH(QStringList, there);
        QFETCH(QString, style);
        Watched before;
        ReleaseEvents history;
        QObject::connect(before.watch.get(), &EvidenceWatch::happened, before.watch.get(), [&](const ReleaseEvents &events) { history += events; });
        before.annotations = {annotation("a", "default", "<p>Hello</p>")};
        before.watch->know(build({{"one", "j1"}}));
        before.ticker->advance(2000);
        QCOMPARE(history.size(), 1);
        Watched now;
        for (auto &event : history) {
            event.seq = ++now.seq;
            now.state.apply(event);
        }
        now.watch->remember(history);
        now.annotations = there;
        now.annotationsStatus = status;
        now.watch->know(build({{"one", "j1"}}));
        now.ticker->advance(60'000);
        QCOMPARE(now.state.annotations().size(), 1);
        QCOMPARE(now.state.annotations()[0].style, style);
        QCOMPARE(now.state.annotations()[0].body, QStringLiteral("Hello"));
        QCOMPARE(now.told, style == QLatin1String("withdrawn") ? 1 : 0);
    }

    void isPolite()
    {
        Watched w;
        w.tag = "\"1\"";
        w.annotations = {annotation("a", "default", "<p>x</p>")};
        w.watch->know(build({{"one", "j1"}}));
        w.ticker->advance(3'600'000);
        QVERIFY2(w.transport->requests < 150, qPrintable(QString::number(w.transport->requests)));
        QCOMPARE(w.queries, 1); // refused once: not asked for again
        const auto before = w.transport->requests;
        for (int i = 0; i < 60; ++i) { // steps that change all the time
            w.watch->know(build({{"one", "j1"}}));
            w.ticker->advance(1000);
        }
        QVERIFY2(w.transport->requests - before <= 20, qPrintable(QString::number(w.transport->requests - before)));
        for (const auto &authorization : std::as_const(w.transport->authorizations))
            QCOMPARE(authorization, QByteArray("Bearer read"));
    }

    void prefersTheMarkdownOfGraphql()
    {
        Watched w;
        w.annotations = {annotation("a", "default", "<p>html</p>"), annotation("b", "other", "<p>only html</p>")};
        w.graphql = "{\"data\":{\"build\":{\"annotations\":{\"edges\":[{\"node\":{\"uuid\":\"a\",\"body\":{\"text\":\"**source**\"}}}],\"pageInfo\":{\"hasNextPage\":false}}}}}";
        w.edgesBody = "{\"data\":{\"build\":{\"jobs\":{\"edges\":["
                      "{\"node\":{\"uuid\":\"j2\",\"step\":{\"uuid\":\"s2\",\"dependencies\":{\"edges\":[{\"node\":{\"uuid\":\"s1\",\"allowFailure\":true}},{\"node\":{\"uuid\":\"gone\"}}]}}}},"
                      "{\"node\":{}},{\"node\":{\"uuid\":\"j1\",\"step\":{\"uuid\":\"s1\",\"dependencies\":{\"edges\":[]}}}},"
                      "{\"node\":{\"uuid\":\"j3\",\"step\":{\"uuid\":\"s3\",\"dependencies\":{\"edges\":[{\"node\":{\"uuid\":\"\",\"key\":\"two\"}}]}}}}]}}}}";
        w.watch->know(build({{"one", "j1"}, {"two", "j2"}, {"three", "j3"}}));
        w.ticker->advance(5000);
        QCOMPARE(w.queries, 2);
        QStringList bodies;
        for (const auto &annotation : w.state.annotations())
            bodies << annotation.body;
        bodies.sort();
        QCOMPARE(bodies, QStringList({QStringLiteral("**source**"), QStringLiteral("only html")}));
        QVERIFY(w.edges);
        const QVector<RemoteEdge> expected {{QStringLiteral("one"), QStringLiteral("two"), true}, {QStringLiteral("two"), QStringLiteral("three"), false}};
        QCOMPARE(*w.edges, expected);
        w.ticker->advance(600'000);
        QCOMPARE(w.queries, 2); // once for a shape, not for a poll
        w.watch->know(build({{"one", "j1"}, {"two", "j2"}, {"three", "j3"}, {"four", "j4"}}));
        w.ticker->advance(60'000);
        QCOMPARE(w.queries, 3);
    }

    void saysWhatItMayNotSee()
    {
        Watched w;
        w.annotationsStatus = 403;
        w.artifacts = {artifact("1", "j1", "x.txt")};
        w.watch->know(build({{"one", "j1"}}));
        w.ticker->advance(600'000);
        QCOMPARE(w.watch->notes().size(), 1);
        QVERIFY2(w.watch->notes()[0].contains(QStringLiteral("the engine does not show the annotations of this build (status 403)")), qPrintable(w.watch->notes()[0]));
        QCOMPARE(w.state.artifacts().size(), 1);
        w.annotationsStatus = 200; // other credentials
        w.annotations = {annotation("a", "default", "<p>x</p>")};
        w.watch->lookNow();
        w.ticker->advance(2000);
        QCOMPARE(w.state.annotations().size(), 1);
    }

    /// While the engine does not answer for its steps nobody asks for anything else.
    void waitsForTheConnection()
    {
        Watched w;
        w.annotations = {annotation("a", "default", "<p>x</p>")};
        w.watch->know(build({{"one", "j1"}}));
        w.watch->setLive(false);
        w.ticker->advance(600'000);
        w.watch->lookNow();
        w.ticker->advance(600'000);
        QCOMPARE(w.transport->requests, 0);
        w.watch->setLive(true);
        w.ticker->advance(5000);
        QCOMPARE(w.state.annotations().size(), 1);
        // Credentials that are refused are no reason to forget what there is.
        w.annotationsStatus = 401;
        w.watch->lookNow();
        w.ticker->advance(2000);
        w.annotationsStatus = 200;
        w.annotations = {annotation("a", "default", "<p>y</p>")};
        w.ticker->advance(200'000);
        QCOMPARE(w.state.annotations()[0].body, QStringLiteral("y"));
        QCOMPARE(w.watch->notes(), QStringList());
    }

    /// Two jobs of one step, and what was said by an attempt that was retried.
    void joinsWhatJobsOfAStepSay()
    {
        RemoteSnapshot snapshot;
        RemoteStep step;
        step.id = QStringLiteral("s");
        for (const auto &[id, index, attempt] : {std::tuple {"a1", 0, 1}, {"a2", 0, 2}, {"b1", 1, 1}}) {
            RemoteJob job;
            job.id = QLatin1String(id);
            job.index = index;
            job.attempt = attempt;
            step.jobs.append(job);
        }
        snapshot.steps.append(step);
        Evidence evidence;
        for (const auto *job : {"b1", "a2", "a1"}) {
            RemoteAnnotation one;
            one.id = one.body = one.job = QLatin1String(job);
            one.context = QStringLiteral("c");
            evidence.annotations.append(one);
        }
        EvidenceTeller teller;
        const auto events = teller.tell(evidence, snapshot, 1);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].data["body"], "a2\n\nb1");
        QCOMPARE(events[0].step, QStringLiteral("s"));
    }

    /// All in the end, a few at a time; what somebody looks at first, and how much is left is said.
    void listsArtifactsOfAllTasksInTime()
    {
        Watched w(QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ"));
        QVector<QPair<QString, QString>> tasks;
        for (int i = 0; i < 100; ++i)
            tasks.append({QStringLiteral("T%1").arg(i), QStringLiteral("T%1/0").arg(i)});
        w.watch->know(build(tasks));
        w.ticker->advance(2000);
        QCOMPARE(w.transport->requests, GroupEvidence::kAtOnce);
        QVERIFY(w.watch->notes().contains(QStringLiteral("The artifacts of 92 ended task(s) are not read yet: a few are read at a time, those of the step that is selected first.")));
        w.watch->lookAt(QStringLiteral("T99"));
        w.ticker->advance(2000);
        QCOMPARE(w.transport->requests, 2 * GroupEvidence::kAtOnce);
        QCOMPARE(w.transport->log[GroupEvidence::kAtOnce], QStringLiteral("GET /api/queue/v1/task/T99/runs/0/artifacts?limit=1000"));
        w.watch->lookAt(QStringLiteral("T99"));
        w.ticker->advance(2000);
        QCOMPARE(w.transport->requests, 2 * GroupEvidence::kAtOnce);
        w.ticker->advance(900'000);
        QCOMPARE(w.transport->requests, 100);
        QVERIFY(!w.watch->notes().join(u' ').contains(QStringLiteral("not read yet")));
    }

    void readsArtifactsOfTasks()
    {
        const auto read = readTaskArtifacts("{\"artifacts\":[{\"storageType\":\"s3\",\"name\":\"public/a b.txt\",\"expires\":\"x\",\"contentType\":\"text/plain\",\"contentLength\":null},"
                                            "{\"name\":\"private/k\",\"contentLength\":7},{\"storageType\":\"error\",\"name\":\"public/none\"}],\"continuationToken\":\"n\"}",
            QStringLiteral("u"), QUrl(QStringLiteral("https://tc.test")), QStringLiteral("T/0"));
        QVERIFY_RESULT(read);
        QCOMPARE(read->artifacts.size(), 2);
        QCOMPARE(read->artifacts[0].url, QStringLiteral("https://tc.test/api/queue/v1/task/T/runs/0/artifacts/public%2Fa%20b.txt"));
        QCOMPARE(read->artifacts[0].size, -1);
        QCOMPARE(read->artifacts[1].id, QStringLiteral("T/0/private/k"));
        QCOMPARE(read->artifacts[1].url, QString());
        QCOMPARE(read->continuationToken, QStringLiteral("n"));
        QVERIFY(readTaskArtifacts("[]", QStringLiteral("u"), {}, {}).failed());
        QVERIFY(readTaskArtifacts("{}", QStringLiteral("u"), {}, {}).failed());
        QVERIFY(readTaskArtifacts("{\"artifacts\":[{\"name\":1}]}", QStringLiteral("u"), {}, {}).failed());
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
