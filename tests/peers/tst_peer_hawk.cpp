// SPDX-License-Identifier: GPL-3.0-or-later
// Our Hawk against npm's hawk 9, which checks every Authorization of a watch and of a promotion (spec/taskgraph.md 9.3).
// SLIPWAY_NPM_PEERS names the folder that packaging/fetch-peers.sh made.
#include "standin.h"
#include "engine/taskcluster/hawk.h"
#include "support/program.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace slipway;
using testing::runSlipwayctl;
using testing::Standin;

namespace {

/// hawkstandin.js before a stand-in.
class Door
{
public:
    bool start(const QString &upstream)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("node"), {testing::sourceDir() + QStringLiteral("/tests/engines/hawkstandin.js"), upstream});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
        root = fromStd(Json::parse(m_process.readLine().toStdString())["root"].get<std::string>());
        return true;
    }
    ~Door()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    QByteArray get(const QUrl &url) const
    {
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer;
    }
    Json seen() const
    {
        const auto answer = get(QUrl(root + QStringLiteral("/_hawk")));
        const auto begin = answer.indexOf('{');
        return Json::parse(answer.mid(begin, answer.lastIndexOf('}') - begin + 1).toStdString(), nullptr, false);
    }

    QString root;

private:
    QProcess m_process;
};

HawkCredentials manager()
{
    return {QStringLiteral("release/manager"), "manager-access-token-0123456789", Json()};
}

Json certificate(qint64 hours)
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    return {{"version", 1}, {"scopes", {"hooks:trigger-hook:project-editor/*", "hooks:list-last-fires:project-editor/*", "hooks:get:project-editor:*", "queue:*", "auth:*"}},
        {"start", now - 60'000}, {"expiry", now + hours * 3'600'000}, {"seed", "abcdefghijklmnopqrstuvabcdefghijklmnopqrstuv"}, {"signature", ""}};
}

} // namespace

class tst_PeerHawk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void signAs(const HawkCredentials &who)
    {
        qputenv("TASKCLUSTER_CLIENT_ID", who.clientId.toUtf8());
        qputenv("TASKCLUSTER_ACCESS_TOKEN", who.accessToken);
        who.certificate.is_object() ? qputenv("TASKCLUSTER_CERTIFICATE", dumpJson(who.certificate)) : qunsetenv("TASKCLUSTER_CERTIFICATE");
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() || QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("skipped: node or python3 is not installed");
        if (!QFile::exists(qEnvironmentVariable("SLIPWAY_NPM_PEERS") + QStringLiteral("/node_modules/hawk")))
            QSKIP("skipped: hawk is not there; packaging/fetch-peers.sh fetches it, SLIPWAY_NPM_PEERS names where");
    }

    void watches()
    {
        Standin engine;
        Door door;
        QVERIFY(engine.start() && door.start(engine.root));
        signAs(manager());
        const auto run = runSlipwayctl({QStringLiteral("watch"), QStringLiteral("--once"), QString(engine.group).replace(engine.root, door.root)});
        QVERIFY2(run.out.contains("fN1SbArXTPSVFUUvaOlinQ"), (run.out + run.err).constData());
        const auto seen = door.seen();
        QVERIFY2(seen["refused"].empty(), dumpJson(seen).constData());
        QVERIFY2(seen["checked"].get<int>() >= 2 && seen["anonymous"] == 0 && seen["repeated"] == 0, dumpJson(seen).constData());
    }

    void promotes_data()
    {
        QTest::addColumn<bool>("temporary");
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("status");
        QTest::newRow("permanent credentials") << false << 0 << 0;
        QTest::newRow("temporary credentials") << true << 1 << 0;
        QTest::newRow("a certificate that is over") << true << -1 << 1;
    }
    void promotes()
    {
        QFETCH(bool, temporary);
        QFETCH(int, hours);
        QFETCH(int, status);
        Standin engine;
        Door door;
        QVERIFY(engine.start() && door.start(engine.root));
        signAs(temporary ? temporaryCredentials(manager(), QStringLiteral("release/manager"), certificate(hours)) : manager());
        const auto fixture = testing::sourceDir() + QStringLiteral("/tests/fixtures/taskgraph/editor/");
        const auto run = runSlipwayctl({QStringLiteral("promote"), QStringLiteral("--graphs"), fixture + QStringLiteral("graphs"), QStringLiteral("--input"), fixture + QStringLiteral("input.yml"),
            QStringLiteral("--flavors"), fixture + QStringLiteral("config.yml"), QStringLiteral("--submit"), QStringLiteral("--follow"), QStringLiteral("--root"), door.root,
            QStringLiteral("--reason"), QStringLiteral("7.0 is good"), QStringLiteral("--state"), m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()))});
        QVERIFY2(run.exitStatus == status, (run.out + run.err).constData());
        const auto seen = door.seen();
        QVERIFY2(seen["refused"].empty() && seen["repeated"] == 0, dumpJson(seen).constData());
        QCOMPARE(engine.tell({})["fired"].size(), size_t(status ? 0 : 1));
        if (status == 0)
            QVERIFY2(seen["checked"].get<int>() > 8 && seen["anonymous"] == 0, dumpJson(seen).constData());
        QCOMPARE(seen["certificates"].get<int>() > 0, temporary && status == 0);
    }

    void refusesAWrongKey()
    {
        Standin engine;
        Door door;
        QVERIFY(engine.start() && door.start(engine.root));
        auto who = manager();
        who.accessToken = "another-token-0123456789";
        signAs(who);
        const auto run = runSlipwayctl({QStringLiteral("watch"), QStringLiteral("--once"), QString(engine.group).replace(engine.root, door.root)});
        QVERIFY(run.exitStatus != 0);
        const auto seen = door.seen();
        QVERIFY2(dumpJson(seen["refused"]).contains("Bad mac"), dumpJson(seen).constData());
        QCOMPARE(seen["checked"], 0);
    }

    void signedUrls()
    {
        Standin engine;
        Door door;
        QVERIFY(engine.start() && door.start(engine.root));
        const QUrl url(door.root + QStringLiteral("/api/queue/v1/task/DwJ4c1bLQkqW2sJ3n9vXtA/status"));
        const auto answer = door.get(hawkSignedUrl(manager(), url, QDateTime::currentSecsSinceEpoch() + 60));
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        QCOMPARE(door.seen()["bewits"], 1);
        QVERIFY(door.get(hawkSignedUrl(manager(), url, QDateTime::currentSecsSinceEpoch() - 60)).startsWith("HTTP/1.1 401"));
    }
};

QTEST_GUILESS_MAIN(tst_PeerHawk)
#include "tst_peer_hawk.moc"
