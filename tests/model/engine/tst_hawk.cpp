// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/hawk.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

QString textOf(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? fromStd(it->get<std::string>()) : QString();
}

HawkCredentials whoOf(const Json &vector)
{
    HawkCredentials who {textOf(vector, "clientId"), textOf(vector, "accessToken").toUtf8(), {}};
    const auto ext = Json::parse(QByteArray::fromBase64(textOf(vector, "ext").toLatin1()).toStdString(), nullptr, false);
    if (ext.is_object() && ext.contains("certificate"))
        who.certificate = ext["certificate"];
    return who;
}

HawkCredentials tester() { return {QStringLiteral("tester/one"), "secret-of-the-test-0001", {}}; }

} // namespace

class TestHawk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void signsAGet()
    {
        const QUrl url(QStringLiteral("https://tc.test/api/queue/v1/task/AAAAAAAAAAAAAAAAAAAAAA/artifacts/public%2Fa%20b.json?x=1%2B2"), QUrl::StrictMode);
        const auto header = hawkAuthorization(tester(), "get", url, {1700000000, "n0", {}, {}, {}});
        QVERIFY_RESULT(header);
        QCOMPARE(*header, QByteArray("Hawk id=\"tester/one\", ts=\"1700000000\", nonce=\"n0\", mac=\"Zo9xti/x8aOgcb80dMqW9kvlE5hP8xk0PEPf5wqi6Uc=\""));
    }

    void signsAPostWithItsPayload()
    {
        const QUrl url(QStringLiteral("http://LOCALHOST:8080/api/hooks/v1/hooks/g/h%2F1/trigger"), QUrl::StrictMode);
        const auto header = hawkAuthorization(tester(), "POST", url,
            {1700000000, "n0", {QStringLiteral("hooks:trigger-hook:g/h")}, "Application/JSON; charset=utf-8", QByteArray("{\"a\":\"\xc3\xbc\"}")});
        QVERIFY_RESULT(header);
        QVERIFY2(header->contains("hash=\"gB5V+QQIcOFwOMNKUMjslviNImKYEDhIeMRPxMBZXW0=\""), header->constData());
        QVERIFY2(header->contains("ext=\"eyJhdXRob3JpemVkU2NvcGVzIjpbImhvb2tzOnRyaWdnZXItaG9vazpnL2giXX0=\""), header->constData());
        QVERIFY2(header->endsWith("mac=\"yAzpoQROeXUg0TuYTTMu2oHEH0G3Jmnq8jRzyk8G4AE=\""), header->constData());
    }

    void neverHoldsTheToken()
    {
        const QUrl url(QStringLiteral("https://tc.test/api/x"));
        QVERIFY(!hawkAuthorization(tester(), "GET", url, {1, "n", {}, {}, {}})->contains(tester().accessToken));
        QVERIFY(!hawkNormalized(tester(), "GET", url, {1, "n", {}, {}, {}}).contains(tester().accessToken));
        QVERIFY(!hawkSignedUrl(tester(), url, 1).toEncoded().contains(tester().accessToken));
    }

    void refusesWhatTheServerWould()
    {
        const QUrl url(QStringLiteral("https://tc.test/api/x"));
        auto who = tester();
        QStringList scopes;
        for (int i = 0; i < 200; ++i)
            scopes << QStringLiteral("queue:get-artifact:project/%1/*").arg(i);
        const auto long_ = hawkAuthorization(who, "GET", url, {1, "n", scopes, {}, {}});
        QVERIFY(long_.failed());
        QCOMPARE(long_.error().message, QStringLiteral("these credentials do not fit into a request: the server takes 4096 bytes"));
        who.clientId = QStringLiteral("a\"b");
        QVERIFY(hawkAuthorization(who, "GET", url, {1, "n", {}, {}, {}}).failed());
    }

    void knowsWhenACertificateHolds_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("expiry");
        QTest::addColumn<QString>("fault");
        const qint64 now = 1'700'000'000'000, minute = 60'000, day = 24 * 60 * minute;
        QTest::newRow("good") << now - minute << now + day << QString();
        QTest::newRow("clock a little ahead") << now + 4 * minute << now + day << QString();
        QTest::newRow("not yet") << now + 6 * minute << now + day << QStringLiteral("these credentials are not valid yet");
        QTest::newRow("clock a little behind") << now - day << now - 4 * minute << QString();
        QTest::newRow("over") << now - day << now - 6 * minute << QStringLiteral("these credentials have expired: sign in again");
        QTest::newRow("too long") << now - minute << now + 32 * day << QStringLiteral("these credentials are refused by the server: they are for more than 31 days");
    }
    void knowsWhenACertificateHolds()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, expiry);
        QTEST(certificateFault({{"version", 1}, {"start", start}, {"expiry", expiry}}, 1'700'000'000'000), "fault");
    }

    void readsTheEnvironment()
    {
        qputenv("TASKCLUSTER_CLIENT_ID", "me");
        qputenv("TASKCLUSTER_ACCESS_TOKEN", "token-from-env");
        qputenv("TASKCLUSTER_CERTIFICATE", "{\"version\":1}");
        auto who = environmentCredentials();
        QVERIFY_RESULT(who);
        QCOMPARE((*who)->clientId, QStringLiteral("me"));
        QCOMPARE((*who)->certificate.value("version", 0), 1);
        qputenv("TASKCLUSTER_CERTIFICATE", "broken-token-text");
        who = environmentCredentials();
        QVERIFY(who.failed());
        QVERIFY(!who.error().toString().contains(QStringLiteral("token-text")));
        qunsetenv("TASKCLUSTER_ACCESS_TOKEN");
        QVERIFY(!*environmentCredentials());
        qunsetenv("TASKCLUSTER_CLIENT_ID");
        qunsetenv("TASKCLUSTER_CERTIFICATE");
    }

    void satisfiesScopes()
    {
        const QStringList scopes {QStringLiteral("hooks:trigger-hook:g/*"), QStringLiteral("queue:get-task:x")};
        QVERIFY(satisfiesScope(scopes, QStringLiteral("hooks:trigger-hook:g/h/1")));
        QVERIFY(satisfiesScope(scopes, QStringLiteral("queue:get-task:x")));
        QVERIFY(!satisfiesScope(scopes, QStringLiteral("queue:get-task:xy")));
        QVERIFY(!satisfiesScope({}, QStringLiteral("a")));
        QVERIFY(satisfiesScope({QStringLiteral("*")}, QStringLiteral("a")));
    }

    void agreesWithTheRealOne_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("index");
        SLIPWAY_NEED_CORPUS();
        const auto vectors = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/taskgraph/hawk/vectors.json"));
        for (const auto *kind : {"header", "bewit", "temporaryCredentials"}) {
            for (size_t i = 0; i < vectors[kind].size(); ++i)
                QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(kind)).arg(i).arg(textOf(vectors[kind][i], "name")))) << QString::fromLatin1(kind) << int(i);
        }
    }
    void agreesWithTheRealOne()
    {
        QFETCH(QString, kind);
        QFETCH(int, index);
        const auto vector = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/taskgraph/hawk/vectors.json"))[toStd(kind)][size_t(index)];
        const auto url = QUrl(textOf(vector, "url"), QUrl::StrictMode);
        if (kind == QLatin1String("header")) {
            HawkMoment moment {vector["ts"].get<qint64>(), textOf(vector, "nonce").toUtf8(), {}, {}, {}};
            if (vector["payloadHash"].is_string()) {
                moment.contentType = textOf(vector, "contentType").toUtf8();
                moment.payload = textOf(vector, "payload").toUtf8();
            }
            if (vector["ext_json"].is_object() && vector["ext_json"].contains("authorizedScopes")) {
                for (const auto &scope : vector["ext_json"]["authorizedScopes"])
                    moment.authorizedScopes << fromStd(scope.get<std::string>());
            }
            const auto header = hawkAuthorization(whoOf(vector), textOf(vector, "method").toUtf8(), url, moment);
            QVERIFY_RESULT(header);
            QCOMPARE(hawkNormalized(whoOf(vector), textOf(vector, "method").toUtf8(), url, moment), textOf(vector, "normalized").toUtf8());
            QCOMPARE(*header, textOf(vector, "authorization").toUtf8());
        } else if (kind == QLatin1String("bewit")) {
            QCOMPARE(hawkSignedUrl(whoOf(vector), url, vector["exp"].get<qint64>()).toEncoded(), textOf(vector, "signedUrl").toUtf8());
        } else {
            const HawkCredentials issuer {textOf(vector, "issuerClientId"), textOf(vector, "issuerAccessToken").toUtf8(), {}};
            auto certificate = vector["certificate"];
            certificate.erase("signature");
            const auto who = temporaryCredentials(issuer, textOf(vector, "clientId"), certificate);
            QCOMPARE(who.accessToken, textOf(vector, "accessToken").toUtf8());
            QCOMPARE(textOf(who.certificate, "signature"), textOf(vector["certificate"], "signature"));
        }
    }
};

QTEST_GUILESS_MAIN(TestHawk)
#include "tst_hawk.moc"
