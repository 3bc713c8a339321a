// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "engine/taskcluster/browsersignin.h"
#include "support/testing.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace slipway;

namespace {

struct Visit
{
    QTcpSocket socket;
    QByteArray heard;
    bool over() { return heard += socket.readAll(), socket.state() == QAbstractSocket::UnconnectedState; }
};

} // namespace

class tst_BrowserSignIn : public QObject
{
    Q_OBJECT

    /// The address that the page of the deployment would send the browser to.
    static QUrl callbackOf(const QUrl &page) { return QUrl(QUrlQuery(page).queryItemValue(QStringLiteral("callback_url"), QUrl::FullyDecoded)); }
    static QByteArray get(const QUrl &url, const QByteArray &query) { return "GET " + url.path().toLatin1() + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n"; }
    static void say(Visit &visit, const QUrl &callback, const QByteArray &bytes)
    {
        connect(&visit.socket, &QTcpSocket::connected, &visit.socket, [&visit, bytes] { visit.socket.write(bytes); });
        visit.socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(callback.port()));
    }

private Q_SLOTS:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }

    void signsIn_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("permanent") << QByteArray("?clientId=mozilla-auth0%2Fad%7CX%2Fslipway-1&accessToken=abcdefghijklmnopqrstuv")
                                   << QByteArray("{\"clientId\":\"mozilla-auth0/ad|X/slipway-1\",\"accessToken\":\"abcdefghijklmnopqrstuv\"}");
        QTest::newRow("temporary") << QByteArray("?accessToken=abcdefghijklmnopqrstuv&clientId=a&certificate=%7B%22version%22%3A1%7D")
                                   << QByteArray("{\"clientId\":\"a\",\"accessToken\":\"abcdefghijklmnopqrstuv\",\"certificate\":{\"version\":1}}");
    }
    void signsIn()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, secret);
        BrowserSignIn signIn(QUrl(QStringLiteral("https://tc.test")), promotionScopes(QStringLiteral("project-editor"), QStringLiteral("in-tree/0123")));
        const auto page = signIn.begin();
        QVERIFY(page.ok());
        const auto text = page->toEncoded();
        QVERIFY2(text.startsWith("https://tc.test/auth/clients/create?name=slipway-"), text.constData());
        QVERIFY2(text.contains("&scope=hooks%3Atrigger-hook%3Aproject-editor%2Fin-tree%2F0123&") && text.contains("&expires=8h&"), text.constData());
        const auto callback = callbackOf(*page);
        QCOMPARE(callback.host(), QStringLiteral("localhost"));
        QVERIFY(callback.path().size() > 32);
        QSignalSpy got(&signIn, &BrowserSignIn::signedIn);
        Visit visit;
        say(visit, callback, get(callback, query));
        QTRY_COMPARE(got.size(), 1);
        auto brought = Json::parse(got[0][1].toByteArray().toStdString());
        const auto end = brought["expires"].get<qint64>() - QDateTime::currentMSecsSinceEpoch(); // as the page was asked for
        QVERIFY2(end > 7 * 3'600'000 && end <= 8 * 3'600'000, qPrintable(QString::number(end)));
        brought.erase("expires");
        QCOMPARE(dumpJson(brought), secret);
        QVERIFY(!signIn.isWaiting());
        QTRY_VERIFY(visit.over());
        QVERIFY2(visit.heard.startsWith("HTTP/1.1 200 OK") && visit.heard.contains("text/plain") && visit.heard.contains("Cache-Control: no-store"), visit.heard.constData());
        QVERIFY(!visit.heard.contains("abcdefghijklmnopqrstuv"));
        Visit second;
        say(second, callback, get(callback, query));
        QTRY_VERIFY(second.socket.error() == QAbstractSocket::ConnectionRefusedError);
        QCOMPARE(got.size(), 1);
    }

    /// What does not come from the page is turned away, and the real one still counts.
    void turnsAway_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // PATH stands for the right one
        QTest::addColumn<QByteArray>("answer");
        const QByteArray good = "?clientId=evil&accessToken=abcdefghijklmnopqrstuv HTTP/1.1\r\n\r\n";
        QTest::newRow("another path") << "GET /" + good << QByteArray("HTTP/1.1 404");
        QTest::newRow("a guess") << "GET /slipway/00000000000000000000000000000000" + good << QByteArray("HTTP/1.1 404");
        QTest::newRow("below the path") << "GET PATH/x" + good << QByteArray("HTTP/1.1 404");
        QTest::newRow("a proxy's form") << "GET http://localhost/PATH" + good << QByteArray("HTTP/1.1 404");
        QTest::newRow("not GET") << "POST PATH" + good << QByteArray("HTTP/1.1 405");
        QTest::newRow("options") << "OPTIONS PATH" + good << QByteArray("HTTP/1.1 405");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("HTTP/1.1 400");
        QTest::newRow("too long") << "GET PATH?x=" + QByteArray(20'000, 'x') << QByteArray("HTTP/1.1 431");
        QTest::newRow("no URL") << QByteArray("GET %zz HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 404");
    }
    void turnsAway()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, answer);
        BrowserSignIn signIn(QUrl(QStringLiteral("https://tc.test")), {});
        const auto callback = callbackOf(*signIn.begin());
        QSignalSpy got(&signIn, &BrowserSignIn::signedIn), failed(&signIn, &BrowserSignIn::failed);
        Visit visit;
        say(visit, callback, bytes.replace("PATH", callback.path().toLatin1()));
        QTRY_VERIFY(visit.over());
        QVERIFY2(visit.heard.startsWith(answer), visit.heard.constData());
        QVERIFY(got.isEmpty() && failed.isEmpty() && signIn.isWaiting());
        Visit real;
        say(real, callback, get(callback, "?clientId=me&accessToken=abcdefghijklmnopqrstuv"));
        QTRY_COMPARE(got.size(), 1);
        QCOMPARE(got[0][0].toString(), QStringLiteral("me"));
    }

    void noCredentials_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no client") << QByteArray("?accessToken=abcdefghijklmnopqrstuv");
        QTest::newRow("no token") << QByteArray("?clientId=me");
        QTest::newRow("a header in it") << QByteArray("?clientId=me%0D%0AX&accessToken=abcdefghijklmnopqrstuv");
        QTest::newRow("broken certificate") << QByteArray("?clientId=me&accessToken=abcdefghijklmnopqrstuv&certificate=%7B");
    }
    void noCredentials()
    {
        QFETCH(QByteArray, query);
        BrowserSignIn signIn(QUrl(QStringLiteral("https://tc.test")), {});
        const auto callback = callbackOf(*signIn.begin());
        QSignalSpy got(&signIn, &BrowserSignIn::signedIn), failed(&signIn, &BrowserSignIn::failed);
        Visit visit;
        say(visit, callback, get(callback, query));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(got.isEmpty() && !signIn.isWaiting());
        QVERIFY2(failed[0][0].toString().startsWith(QStringLiteral("The browser came back without credentials")), qPrintable(failed[0][0].toString()));
    }

    void waitsForNobodyWhoIsSlow()
    {
        BrowserSignIn signIn(QUrl(QStringLiteral("https://tc.test")), {});
        signIn.setTimeouts(60'000, 50);
        const auto callback = callbackOf(*signIn.begin());
        Visit slow;
        say(slow, callback, "GET /slip");
        QTRY_COMPARE(slow.socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(signIn.isWaiting());
    }

    void givesUp()
    {
        BrowserSignIn signIn(QUrl(QStringLiteral("https://tc.test")), {});
        signIn.setTimeouts(30, 10'000);
        QSignalSpy failed(&signIn, &BrowserSignIn::failed);
        QVERIFY(signIn.begin().ok());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("Nobody signed in within the time given."));
        QVERIFY(!signIn.isWaiting());
    }

    void listensToManyButNotToAll()
    {
        BrowserSignIn signIn(QUrl(QStringLiteral("https://tc.test")), {});
        const auto callback = callbackOf(*signIn.begin());
        std::vector<std::unique_ptr<Visit>> visits;
        for (int i = 0; i < 20; ++i) {
            visits.push_back(std::make_unique<Visit>());
            say(*visits.back(), callback, "GET ");
        }
        const auto dropped = [&visits] { return std::count_if(visits.begin(), visits.end(), [](const auto &visit) { return visit->socket.state() == QAbstractSocket::UnconnectedState; }); };
        QTRY_COMPARE(dropped(), 20 - BrowserSignIn::kMaxConnections);
    }
};

QTEST_GUILESS_MAIN(tst_BrowserSignIn)
#include "tst_browsersignin.moc"
