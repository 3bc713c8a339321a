// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/networktransport.h"
#include "support/testing.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace slipway;

namespace {

/// A server that says just what it is told to, byte for byte, to whatever is asked.
class Mouth : public QObject
{
public:
    Mouth()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                heard += socket->readAll();
                if (!heard.contains("\r\n\r\n") || silent)
                    return;
                socket->write(says);
                socket->flush();
                if (resets)
                    socket->abort();
                else if (closes)
                    socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QUrl url(const QString &path = QStringLiteral("/x")) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path), QUrl::StrictMode); }

    QByteArray says, heard;
    bool silent = false, closes = true, resets = false;

private:
    QTcpServer m_server;
};

QByteArray answered(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace

class TestNetworkTransport : public QObject
{
    Q_OBJECT

    static HttpAnswer get(const HttpRequest &request)
    {
        NetworkTransport transport;
        std::optional<HttpAnswer> got;
        transport.send(request, [&](const HttpAnswer &answer) { got = answer; });
        return QTest::qWaitFor([&] { return got.has_value(); }, 10'000) ? *got : HttpAnswer();
    }
    static HttpRequest to(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        return request;
    }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void carriesARequestAndItsAnswer()
    {
        Mouth mouth;
        mouth.says = answered("{\"a\":1}", "201 Created", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nX-Thing: yes\r\nSet-Cookie: a=b\r\n");
        auto request = to(mouth.url(QStringLiteral("/api/artifacts/public%2Fa%20b?x=1%2B2")));
        request.method = "PUT";
        request.body = "{}";
        request.authorization = "Bearer secret-1";
        const auto answer = get(request);
        QVERIFY2(!answer.error, qPrintable(answer.error ? answer.error->toString() : QString()));
        QCOMPARE(answer.status, 201);
        QVERIFY(answer.isGood());
        QCOMPARE(answer.body, QByteArray("{\"a\":1}"));
        QCOMPARE(headerOf(answer.headers, "x-thing"), QByteArray("yes"));
        QCOMPARE(answer.serverTimeMs, 784111777000);
        QVERIFY2(mouth.heard.startsWith("PUT /api/artifacts/public%2Fa%20b?x=1%2B2 HTTP/1.1\r\n"), mouth.heard.constData());
        QVERIFY(mouth.heard.contains("Authorization: Bearer secret-1\r\n"));
        QVERIFY(mouth.heard.contains("application/json"));
        QVERIFY(!mouth.heard.contains("Cookie"));
    }

    /// Qt would send it again by itself; whether it was done is for who asked to find out.
    void sendsWhatActsOnlyOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        for (const QByteArray method : {"PUT", "POST", "DELETE", "PATCH"}) {
            QTest::newRow((method + " with a body").constData()) << method << QByteArray("{\"a\":1}");
            QTest::newRow((method + " without").constData()) << method << QByteArray();
        }
    }
    void sendsWhatActsOnlyOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        Mouth mouth; // hears it and hangs up without a word
        auto request = to(mouth.url());
        request.method = method;
        request.body = body;
        const auto answer = get(request);
        QVERIFY(answer.error);
        QVERIFY2(answer.error->message.contains(QStringLiteral("closed the connection before its answer was complete")), qPrintable(answer.error->message));
        QVERIFY2(answer.mayHaveArrived, "it was heard, and may have been done");
        QCOMPARE(mouth.heard.count(method + " /x HTTP/1.1\r\n"), 1);
        QVERIFY(mouth.heard.endsWith("\r\n\r\n" + body));
    }

    /// The same on a connection that was used before, which is where a network drops most often.
    void sendsOnlyOnceOnAnOldConnection()
    {
        Mouth mouth;
        mouth.says = answered("{}");
        mouth.closes = false;
        NetworkTransport transport;
        std::optional<HttpAnswer> first, second;
        transport.send(to(mouth.url()), [&](const HttpAnswer &answer) { first = answer; });
        QTRY_VERIFY(first.has_value());
        mouth.says.clear();
        mouth.closes = true;
        auto request = to(mouth.url());
        request.method = "POST";
        request.body = "{\"fire\":1}";
        transport.send(request, [&](const HttpAnswer &answer) { second = answer; });
        QTRY_VERIFY(second.has_value());
        QVERIFY(second->error && second->mayHaveArrived);
        QCOMPARE(mouth.heard.count("{\"fire\":1}"), 1);
    }

    void givesTheBodyOfARefusal()
    {
        Mouth mouth;
        mouth.says = answered("{\"message\":\"no\"}", "422 Unprocessable Entity");
        const auto answer = get(to(mouth.url()));
        QVERIFY(!answer.error);
        QCOMPARE(answer.status, 422);
        QVERIFY(!answer.isGood());
        QCOMPARE(answer.body, QByteArray("{\"message\":\"no\"}"));
    }

    void goesNowhereElse()
    {
        Mouth elsewhere, mouth;
        elsewhere.says = answered("stolen");
        mouth.says = answered("{}", "303 See Other", "Location: " + elsewhere.url().toEncoded() + "\r\n");
        auto request = to(mouth.url());
        request.authorization = "Bearer secret-2";
        const auto answer = get(request);
        QCOMPARE(answer.status, 303);
        QCOMPARE(answer.redirect, elsewhere.url());
        QVERIFY(elsewhere.heard.isEmpty());
    }

    void sendsNoSecretInTheClear()
    {
        auto request = to(QUrl(QStringLiteral("http://example.invalid/x")));
        request.authorization = "Bearer secret-3";
        const auto answer = get(request);
        QVERIFY(answer.error);
        QCOMPARE(answer.error->message, QStringLiteral("no credentials are sent to example.invalid: the connection would not be encrypted"));
        QVERIFY(!answer.mayHaveArrived);
        QVERIFY(mayCarrySecrets(QUrl(QStringLiteral("https://example.com"))));
        QVERIFY(mayCarrySecrets(QUrl(QStringLiteral("http://[::1]:80/"))));
        QVERIFY(!mayCarrySecrets(QUrl(QStringLiteral("ftp://localhost/"))));
        QVERIFY(!mayCarrySecrets(QUrl(QStringLiteral("http://127.0.0.1.evil.test/"))));
    }

    void tellsWhatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("message");
        const auto half = answered("{\"a\":1}");
        QTest::newRow("half an answer") << half.chopped(3) << QStringLiteral("close") << QStringLiteral("closed the connection before its answer was complete");
        QTest::newRow("no answer") << QByteArray() << QStringLiteral("close") << QStringLiteral("closed the connection before its answer was complete");
        QTest::newRow("reset") << half.chopped(3) << QStringLiteral("reset") << QStringLiteral("127.0.0.1");
        QTest::newRow("silence") << QByteArray() << QStringLiteral("silent") << QStringLiteral("127.0.0.1 does not answer in time");
        QTest::newRow("half and silence") << half.chopped(3) << QStringLiteral("stay") << QStringLiteral("127.0.0.1 does not answer in time");
        QTest::newRow("too much") << answered(QByteArray(200'000, 'x')) << QStringLiteral("stay") << QStringLiteral("the answer is larger than 100000 bytes");
    }
    void tellsWhatWentWrong()
    {
        QFETCH(QByteArray, says);
        QFETCH(QString, how);
        QFETCH(QString, message);
        Mouth mouth;
        mouth.says = says;
        mouth.silent = how == QLatin1String("silent");
        mouth.closes = how == QLatin1String("close");
        mouth.resets = how == QLatin1String("reset");
        auto request = to(mouth.url(QStringLiteral("/x?token=hidden")));
        request.timeoutMs = message.contains(QStringLiteral("in time")) ? 300 : 10'000;
        request.maxBytes = 100'000;
        const auto answer = get(request);
        QVERIFY(answer.error);
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.body.isEmpty());
        QVERIFY2(answer.error->toString().contains(message), qPrintable(answer.error->toString()));
        QVERIFY(!answer.error->toString().contains(QStringLiteral("hidden")));
        if (how != QLatin1String("stay") || message.contains(QStringLiteral("in time")))
            QVERIFY(answer.mayHaveArrived);
    }

    void knowsWhatNeverArrived()
    {
        QUrl url;
        {
            const Mouth gone;
            url = gone.url();
        }
        const auto answer = get(to(url));
        QVERIFY(answer.error);
        QVERIFY2(answer.error->message.contains(QStringLiteral("refuses the connection")), qPrintable(answer.error->message));
        QVERIFY(!answer.mayHaveArrived);
    }

    void forgetsWhatIsDropped()
    {
        Mouth mouth;
        mouth.silent = true;
        NetworkTransport transport;
        bool came = false;
        const auto ticket = transport.send(to(mouth.url()), [&](const HttpAnswer &) { came = true; });
        QTRY_VERIFY(!mouth.heard.isEmpty());
        transport.drop(ticket);
        transport.drop(ticket);
        bool second = false;
        mouth.silent = false;
        mouth.heard.clear();
        mouth.says = answered("x");
        transport.send(to(mouth.url()), [&](const HttpAnswer &answer) { second = answer.isGood(); });
        QTRY_VERIFY(second);
        QVERIFY(!came);
    }
};

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
