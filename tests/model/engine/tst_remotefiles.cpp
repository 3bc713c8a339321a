// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remotefiles.h"
#include "fakeengine.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

HttpAnswer redirect(const char *to, int code = 302)
{
    auto answer = status(code, {}, {});
    answer.redirect = QUrl(QString::fromLatin1(to));
    return answer;
}

/// The files of a build or group that a test plays.
struct Played
{
    explicit Played(const char *address = "https://buildkite.com/o/ship/builds/7")
    {
        RemoteDesk::Tools tools;
        tools.makeTicker = [this] { return ticker; };
        tools.makeTransport = [this](QObject *parent) {
            transport = new FakeTransport(ticker.get(), [this](const HttpRequest &request) {
                ++asked[request.url.host()];
                return server(request);
            });
            transport->setParent(parent);
            return transport;
        };
        desk = std::make_unique<RemoteDesk>(tools);
        files = std::make_unique<RemoteFiles>(*readRemoteAddress(QLatin1String(address)), folder.path(), desk.get(),
            [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("Bearer secret"); });
        QObject::connect(files.get(), &RemoteFiles::downloadAnswered, files.get(), [this](quint64, const QString &, const Error &error) {
            answers << (error.message.isEmpty() ? QStringLiteral("done") : error.message);
        });
        QObject::connect(files.get(), &RemoteFiles::downloadAdvanced, files.get(), [this](quint64, qint64 bytes, qint64) { advanced = bytes; });
        QObject::connect(files.get(), &RemoteFiles::logChanged, files.get(), [this](const LogNews &told) { news = told; });
        know(false);
    }

    void know(bool over)
    {
        RemoteSnapshot snapshot;
        for (const auto *id : {"j1", "T/0"}) {
            RemoteStep step;
            step.id = QLatin1String(id);
            step.kind = NodeKind::Command;
            RemoteJob job;
            job.id = QLatin1String(id);
            job.startedMs = 1;
            job.finishedMs = over ? 2 : 0;
            step.jobs.append(job);
            snapshot.steps.append(step);
        }
        files->know(std::make_shared<const RemoteSnapshot>(snapshot));
    }

    void fetch(RemoteArtifact artifact)
    {
        artifact.id = QStringLiteral("a1");
        artifact.job = QStringLiteral("j1");
        artifact.path = QStringLiteral("dist/x.bin");
        files->download(++ticket, artifact, folder.filePath(QStringLiteral("x.bin")));
        ticker->advance(120'000);
    }

    /// Buildkite's log: sizes by HEAD, ranges of the end only.
    HttpAnswer log(const HttpRequest &request)
    {
        HttpAnswer answer = good({});
        if (request.method == "HEAD") {
            answer.headers = {{"Content-Length", QByteArray::number(text.size())}};
            text += growsAfterHead;
            growsAfterHead.clear();
            return answer;
        }
        const auto wanted = headerOf(request.headers, "Range").mid(7).toLongLong();
        if (!headerOf(request.headers, "Range").startsWith("bytes=-") || wanted <= 0 || text.isEmpty())
            return status(416);
        ranges << wanted;
        answer.status = 206;
        answer.body = text.right(wanted);
        answer.headers = {{"Content-Range", "bytes " + QByteArray::number(text.size() - answer.body.size()) + '-' + QByteArray::number(text.size() - 1) + '/' + QByteArray::number(text.size())}};
        return answer;
    }
    QByteArray written(const char *job = "j1") const { return contentOf(folder.filePath(remoteLogPath(QLatin1String(job)))); }

    QTemporaryDir folder;
    std::shared_ptr<FakeTicker> ticker = std::make_shared<FakeTicker>();
    std::unique_ptr<RemoteDesk> desk;
    FakeTransport *transport = nullptr;
    std::unique_ptr<RemoteFiles> files;
    std::function<HttpAnswer(const HttpRequest &)> server;
    QMap<QString, int> asked;
    QStringList answers;
    LogNews news;
    QByteArray text, growsAfterHead;
    QVector<qint64> ranges;
    qint64 advanced = 0;
    quint64 ticket = 0;
};

RemoteArtifact of(qint64 size, const QString &sha1 = {}, const QString &sha256 = {})
{
    RemoteArtifact artifact;
    artifact.size = size;
    artifact.sha1 = sha1;
    artifact.sha256 = sha256;
    return artifact;
}

const auto kSha1OfHello = QStringLiteral("aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d");
const auto kSha256OfHello = QStringLiteral("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");

} // namespace

class TestRemoteFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void downloads_data()
    {
        QTest::addColumn<RemoteArtifact>("artifact");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const RemoteArtifact &artifact, const char *way, const char *message) {
            QTest::newRow(name) << artifact << QString::fromLatin1(way) << QString::fromUtf8(message);
        };
        row("redirect, SHA-1", of(5, kSha1OfHello), "redirect", "done");
        row("address in JSON, SHA-256", of(5, {}, kSha256OfHello), "json", "done");
        row("SHA-256 before SHA-1", of(5, QStringLiteral("00"), kSha256OfHello), "redirect", "done");
        row("no checksum", of(5), "redirect", "done");
        row("neither size nor checksum", of(-1), "redirect", "done");
        row("two redirects", of(5, kSha1OfHello), "twice", "done");
        row("another checksum", of(5, QString(40, u'0')), "redirect", "the checksum is another one than the engine tells: " "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d instead of 0000000000000000000000000000000000000000");
        row("too short", of(6), "redirect", "the connection ended after 5 of 6 bytes");
        row("too long", of(4), "redirect", "the artifact is larger than the 4 bytes that the engine tells");
        row("not encrypted", of(5), "plain", "the engine leads to an address that is not encrypted: http://store.test/x");
        row("a file of this machine", of(5), "local", "the engine leads to an address that is not encrypted: file:///etc/passwd");
        row("round and round", of(5), "loop", "the engine leads from one address to the next, and to no file");
        row("not allowed", of(5), "403", "the engine does not give this artifact (status 403)");
        row("gone", of(5), "404", "the engine has this artifact no more (status 404)");
        row("nowhere", of(5), "nowhere", "the engine does not say where the artifact is");
        row("the link has expired", of(5), "expired", "the store of the artifact answers with status 403");
        row("cut", of(5), "cut", "the network is down");
        row("larger than the disk", of(1LL << 60), "redirect", "the disk has ");
    }
    void downloads()
    {
        QFETCH(RemoteArtifact, artifact);
        QFETCH(QString, way);
        QFETCH(QString, message);
        Played played;
        played.server = [&](const HttpRequest &request) {
            if (request.url.host() == QLatin1String("api.buildkite.com")) {
                const auto to = way == QLatin1String("plain") ? "http://store.test/x?s=1" : way == QLatin1String("local") ? "file:///etc/passwd" : "https://user:pw@store.test/x?s=1";
                return way == QLatin1String("403") ? status(403) : way == QLatin1String("404") ? status(404) : way == QLatin1String("nowhere") ? good("{}")
                    : way == QLatin1String("json") ? good("{\"url\":\"https://store.test/x?s=1\"}") : redirect(to);
            }
            if (way == QLatin1String("loop") || (way == QLatin1String("twice") && request.url.path() == QLatin1String("/x")))
                return redirect("https://region.test/y");
            return way == QLatin1String("expired") ? status(403) : way == QLatin1String("cut") ? unreachable() : good("hello");
        };
        played.fetch(artifact);
        QCOMPARE(played.answers.size(), 1);
        QVERIFY2(played.answers[0].startsWith(message), qPrintable(played.answers[0]));
        const bool good = message == QLatin1String("done");
        QCOMPARE(contentOf(played.folder.filePath(QStringLiteral("x.bin"))), good ? QByteArray("hello") : QByteArray("(none)"));
        QCOMPARE(QDir(played.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), good ? 1 : 0);
        if (good)
            QCOMPARE(played.advanced, 5);
        // The engine is asked with the token, nobody else.
        for (qsizetype i = 0; i < played.transport->authorizations.size(); ++i)
            QCOMPARE(played.transport->authorizations[i], i == 0 ? QByteArray("Bearer secret") : QByteArray());
        if (!played.transport->log.isEmpty())
            QCOMPARE(played.transport->log[0], QStringLiteral("GET /v2/organizations/o/pipelines/ship/builds/7/jobs/j1/artifacts/a1/download"));
        QVERIFY(!played.transport->log.join(u' ').contains(QStringLiteral("pw@")));
    }

    /// Where the engine tells no checksum, the store may: of the bytes as they are.
    void holdsAgainstWhatTheStoreTells_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const HttpHeaders &headers, const char *outcome) { QTest::newRow(name) << headers << QString::fromLatin1(outcome); };
        const QByteArray hex = kSha256OfHello.toLatin1(), base64 = QByteArray::fromHex(hex).toBase64(), md5 = "XUFAKrxLKna5cZ2REBfFkg==";
        const auto other = QByteArray(32, 'x').toBase64();
        row("nothing", {}, "done");
        row("S3, of the content", {{"x-amz-meta-content-sha256", hex}, {"Content-Encoding", "gzip"}}, "done its SHA-256 is the one that its store tells");
        row("S3", {{"x-amz-checksum-sha256", base64}}, "done its SHA-256 is the one that its store tells");
        row("RFC 9530", {{"Repr-Digest", "sha-512=:AAAA:, sha-256=:" + base64 + ":"}}, "done its SHA-256 is the one that its store tells");
        row("RFC 3230", {{"Digest", "SHA-256=" + base64}}, "done its SHA-256 is the one that its store tells");
        row("Google", {{"x-goog-hash", "crc32c=n03x6A==,md5=" + md5}}, "done its MD5 is the one that its store tells");
        row("MD5", {{"Content-MD5", md5}}, "done its MD5 is the one that its store tells");
        row("of packed bytes", {{"Digest", "SHA-256=" + other}, {"Content-Encoding", "gzip"}}, "done");
        row("no hash at all", {{"x-amz-meta-content-sha256", "unknown"}, {"Content-MD5", "????"}, {"Digest", "sha-256=AAAA"}}, "done");
        row("another one", {{"Digest", "SHA-256=" + other}}, "the checksum is another one than the store tells");
    }
    void holdsAgainstWhatTheStoreTells()
    {
        QFETCH(HttpHeaders, headers);
        QFETCH(QString, outcome);
        Played played;
        QString said;
        QObject::connect(played.files.get(), &RemoteFiles::downloadAnswered, played.files.get(),
            [&said](quint64, const QString &, const Error &error) { said = error.message.isEmpty() ? (QStringLiteral("done ") + error.hint).trimmed() : error.message; });
        played.server = [&](const HttpRequest &request) {
            auto answer = request.url.host() == QLatin1String("store.test") ? good("hello") : redirect("https://store.test/x", 303);
            if (request.url.host() == QLatin1String("store.test"))
                answer.headers = headers;
            return answer;
        };
        played.fetch(of(-1));
        QVERIFY2(said == outcome || (outcome.startsWith(QStringLiteral("the ")) && said.startsWith(outcome)), qPrintable(said));
        QCOMPARE(contentOf(played.folder.filePath(QStringLiteral("x.bin"))), outcome.startsWith(QStringLiteral("done")) ? QByteArray("hello") : QByteArray("(none)"));
        said.clear();
        QFile::remove(played.folder.filePath(QStringLiteral("x.bin")));
        played.fetch(of(-1, kSha1OfHello)); // the engine's word comes first
        QCOMPARE(said, QStringLiteral("done"));
    }

    void neverWritesOver()
    {
        Played played;
        played.server = [](const HttpRequest &) { return good("{\"url\":\"https://store.test/x\"}"); };
        QFile file(played.folder.filePath(QStringLiteral("x.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        played.fetch(of(5));
        QCOMPARE(played.answers, QStringList(QStringLiteral("there is a file of this name already")));
        QCOMPARE(contentOf(file.fileName()), QByteArray("mine"));
        QCOMPARE(played.transport->requests, 0);
    }

    void canBeCanceled()
    {
        Played played;
        played.server = [](const HttpRequest &) { return redirect("https://store.test/x"); };
        for (int i = 1; i <= 5; ++i)
            played.files->download(quint64(i), of(5), played.folder.filePath(QString::number(i)));
        QCOMPARE(QDir(played.folder.path()).entryList(QDir::Files).size(), RemoteFiles::kAtOnce);
        for (int i = 5; i >= 1; --i)
            played.files->dropDownload(quint64(i));
        played.ticker->advance(10'000);
        QCOMPARE(played.answers, QStringList(5, QStringLiteral("the download was canceled")));
        QCOMPARE(QDir(played.folder.path()).entryList(QDir::Files), QStringList());
    }

    void followsALog()
    {
        Played played;
        played.server = [&](const HttpRequest &request) { return played.log(request); };
        played.text = "one\n";
        played.files->followLog(QStringLiteral("j1"), true);
        QCOMPARE(played.news.state, LogNews::State::Fetching);
        played.ticker->advance(1000);
        QCOMPARE(played.written(), QByteArray("one\n"));
        QCOMPARE(played.news.state, LogNews::State::Followed);
        QCOMPARE(QFile::permissions(played.folder.filePath(remoteLogPath(QStringLiteral("j1")))) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        played.text += "two\n";
        played.ticker->advance(10'000);
        QCOMPARE(played.written(), QByteArray("one\ntwo\n"));
        QCOMPARE(played.ranges, (QVector<qint64> {4, 4})); // only what is new
        // What is written between the two requests.
        played.text += "three\n";
        played.growsAfterHead = "four\n";
        played.ticker->advance(30'000);
        QCOMPARE(played.written(), QByteArray("one\ntwo\nthree\nfour\n"));
        const auto before = played.transport->requests;
        played.ticker->advance(600'000);
        QVERIFY2(played.transport->requests - before < 40, qPrintable(QString::number(played.transport->requests - before)));
        // Nobody looks: nothing is asked.
        played.files->followLog(QStringLiteral("j1"), false);
        QCOMPARE(played.news.state, LogNews::State::Paused);
        const auto quiet = played.transport->requests;
        played.text += "five\n";
        played.know(true);
        played.ticker->advance(600'000);
        QCOMPARE(played.transport->requests, quiet);
        played.files->followLog(QStringLiteral("j1"), true);
        played.ticker->advance(1000);
        QCOMPARE(played.written(), QByteArray("one\ntwo\nthree\nfour\nfive\n"));
        QCOMPARE(played.news.state, LogNews::State::Whole);
        const auto whole = played.transport->requests;
        played.ticker->advance(600'000);
        QCOMPARE(played.transport->requests, whole);
    }

    void beginsAnewWhereALogShrank()
    {
        Played played;
        played.server = [&](const HttpRequest &request) { return played.log(request); };
        played.text = "a long first attempt\n";
        played.files->followLog(QStringLiteral("j1"), true);
        played.ticker->advance(1000);
        played.text = "new\n";
        played.ticker->advance(10'000);
        QCOMPARE(played.written(), QByteArray("new\n"));
    }

    void leavesOutTheBeginningOfAnOldLog()
    {
        Played played;
        played.server = [&](const HttpRequest &request) { return played.log(request); };
        played.text = QByteArray(LogFollower::kMostAtOnce, 'x') + "0123456789";
        played.know(true);
        played.files->followLog(QStringLiteral("j1"), true);
        played.ticker->advance(5000);
        QCOMPARE(played.news.state, LogNews::State::Whole);
        QCOMPARE(played.news.leftOut, 10);
        QVERIFY(played.written().startsWith("[Slipway: the first 10 bytes of this log are left out."));
        QVERIFY(played.written().endsWith("x0123456789"));
    }

    void saysWhyThereIsNoLog_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("over");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("why");
        QTest::newRow("no scope") << 403 << true << int(LogNews::State::Failed) << QStringLiteral("the engine does not show this log (status 403): use a token with the scope read_build_logs");
        QTest::newRow("not yet") << 404 << false << int(LogNews::State::Followed) << QString();
        QTest::newRow("never") << 404 << true << int(LogNews::State::Failed) << QStringLiteral("the engine has no log of this job (status 404)");
        QTest::newRow("broken") << 500 << true << int(LogNews::State::Failed) << QStringLiteral("the engine does not give the log (status 500)");
    }
    void saysWhyThereIsNoLog()
    {
        QFETCH(int, code);
        QFETCH(bool, over);
        QFETCH(int, state);
        QFETCH(QString, why);
        Played played;
        played.server = [&](const HttpRequest &request) { return code ? status(code) : played.log(request); };
        played.know(over);
        played.files->followLog(QStringLiteral("j1"), true);
        played.ticker->advance(1000);
        QCOMPARE(int(played.news.state), state);
        QCOMPARE(played.news.why, why);
        code = 0; // it is tried again
        played.text = "x\n";
        played.ticker->advance(200'000);
        QCOMPARE(played.written(), QByteArray("x\n"));
    }

    void followsATask()
    {
        Played played("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ");
        QByteArrayList wanted;
        bool honours = true;
        played.text = "one\n";
        played.server = [&](const HttpRequest &request) {
            if (request.url.host() == QLatin1String("tc.test"))
                return redirect("https://worker.test/log", 303);
            const auto range = headerOf(request.headers, "Range");
            wanted << range;
            auto answer = good(played.text);
            if (honours && range.startsWith("bytes=") && !range.startsWith("bytes=-")) {
                const auto from = range.mid(6).chopped(1).toLongLong();
                if (from >= played.text.size())
                    return status(416);
                answer.status = 206;
                answer.body = played.text.mid(from);
                answer.headers = {{"Content-Range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(played.text.size() - 1) + "/*"}};
            }
            return answer;
        };
        played.files->followLog(QStringLiteral("T/0"), true);
        played.ticker->advance(1000);
        QCOMPARE(played.written("T/0"), QByteArray("one\n"));
        played.text += "two\n";
        played.ticker->advance(10'000);
        QCOMPARE(played.written("T/0"), QByteArray("one\ntwo\n"));
        QCOMPARE(wanted[0], QByteArray());
        QCOMPARE(wanted[1], QByteArray("bytes=4-"));
        honours = false; // the whole again: only what is new is added
        played.text += "three\n";
        played.know(true);
        played.ticker->advance(60'000);
        QCOMPARE(played.written("T/0"), QByteArray("one\ntwo\nthree\n"));
        QCOMPARE(played.news.state, LogNews::State::Whole);
        QCOMPARE(played.transport->log[0], QStringLiteral("GET /api/queue/v1/task/T/runs/0/artifacts/public%2Flogs%2Flive.log"));
        for (qsizetype i = 0; i < played.transport->log.size(); ++i)
            QCOMPARE(played.transport->authorizations[i].isEmpty(), !played.transport->log[i].contains(QStringLiteral("/api/")));
    }

    void namesFilesHarmlessly_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<QString>("path");
        QTest::newRow("a uuid") << QStringLiteral("b63254c0-3271-4a98") << QStringLiteral("logs/b63254c0-3271-4a98.log");
        QTest::newRow("a run") << QStringLiteral("LjOkL6FF_-/0") << QStringLiteral("logs/LjOkL6FF_-.0.log");
        QTest::newRow("out of the folder") << QStringLiteral("../../x") << QString();
        QTest::newRow("a folder") << QStringLiteral("a/b/0") << QString();
        QTest::newRow("hidden") << QStringLiteral(".x") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void namesFilesHarmlessly()
    {
        QFETCH(QString, job);
        QFETCH(QString, path);
        const auto made = remoteLogPath(job);
        if (path.isEmpty())
            QVERIFY2(QRegularExpression(QStringLiteral("\\Alogs/[0-9a-f]{32}\\.log\\z")).match(made).hasMatch(), qPrintable(made));
        else
            QCOMPARE(made, path);
    }
};

QTEST_GUILESS_MAIN(TestRemoteFiles)
#include "tst_remotefiles.moc"
