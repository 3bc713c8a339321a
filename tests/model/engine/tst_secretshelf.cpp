// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginesource.h"
#include "engine/remote/secretshelf.h"
#include "engine/remote/tokencheck.h"
#include "support/testing.h"

using namespace slipway;
using State = RemoteConnection::State;

namespace {

RemoteAddress address(const char *text)
{
    return *readRemoteAddress(QLatin1String(text));
}

const auto kBuild = "https://buildkite.com/acme/ship/builds/7";
const auto kGroup = "https://tc.example.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ";

/// What a request to there is signed with; "fails" and the message where it is not.
QByteArray signature(const RemoteWatch::Signer &signer, const char *url)
{
    HttpRequest request;
    request.url = QUrl(QLatin1String(url), QUrl::StrictMode);
    const auto signed_ = signer(request, 1'800'000'000'000);
    return signed_.ok() ? *signed_ : "fails: " + signed_.error().message.toUtf8();
}

} // namespace

class tst_SecretShelf : public QObject
{
    Q_OBJECT

private:
    SecretShelfPtr m_shelf;

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void init()
    {
        m_shelf = std::make_shared<SecretShelf>();
        for (const auto *name : {"BUILDKITE_API_TOKEN", "BUILDKITE_ACT_TOKEN", "TASKCLUSTER_CLIENT_ID", "TASKCLUSTER_ACCESS_TOKEN", "TASKCLUSTER_CERTIFICATE"})
            qunsetenv(name);
    }

    void signsForItsServerAlone_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("its own") << QByteArray("https://api.buildkite.com/v2/access-token") << true;
        QTest::newRow("its own, with the port said") << QByteArray("https://api.buildkite.com:443/v2/x") << true;
        QTest::newRow("not encrypted") << QByteArray("http://api.buildkite.com/v2/x") << false;
        QTest::newRow("another port") << QByteArray("https://api.buildkite.com:8443/v2/x") << false;
        QTest::newRow("a longer name") << QByteArray("https://api.buildkite.com.evil.test/v2/x") << false;
        QTest::newRow("a user before another host") << QByteArray("https://api.buildkite.com@evil.test/v2/x") << false;
        QTest::newRow("where artifacts are") << QByteArray("https://buildkiteartifacts.com/x") << false;
    }
    void signsForItsServerAlone()
    {
        QFETCH(QByteArray, url);
        QFETCH(bool, isSigned);
        m_shelf->put(address(kBuild).api, CredentialUse::Read, "bkua_read");
        const auto signer = shelfSigner(address(kBuild), CredentialUse::Read, m_shelf);
        QCOMPARE(signature(signer, url.constData()), isSigned ? QByteArray("Bearer bkua_read") : QByteArray());
    }

    void actsByTheSecondTokenAlone()
    {
        const auto act = shelfSigner(address(kBuild), CredentialUse::Act, m_shelf);
        const auto *there = "https://api.buildkite.com/v2/x";
        m_shelf->put(address(kBuild).api, CredentialUse::Read, "bkua_read");
        QCOMPARE(signature(act, there), QByteArray("fails: there are no credentials to act with on api.buildkite.com"));
        qputenv("BUILDKITE_API_TOKEN", "bkua_environment");
        QCOMPARE(signature(act, there), QByteArray("fails: there are no credentials to act with on api.buildkite.com"));
        QVERIFY(!hasCredentials(address(kBuild), CredentialUse::Act, *m_shelf));
        qputenv("BUILDKITE_ACT_TOKEN", "bkua_act_environment");
        QCOMPARE(signature(act, there), QByteArray("Bearer bkua_act_environment"));
        QVERIFY(hasCredentials(address(kBuild), CredentialUse::Act, *m_shelf));
        m_shelf->put(address(kBuild).api, CredentialUse::Act, "bkua_act");
        QCOMPARE(signature(act, there), QByteArray("Bearer bkua_act"));
        m_shelf->forget(address(kBuild).api, CredentialUse::Act);
        QCOMPARE(signature(act, there), QByteArray("Bearer bkua_act_environment"));
    }

    void readsByShelfThenEnvironment()
    {
        const auto read = shelfSigner(address(kBuild), CredentialUse::Read, m_shelf);
        const auto *there = "https://api.buildkite.com/v2/x";
        QVERIFY(signature(read, there).startsWith("fails: there is no token for Buildkite"));
        qputenv("BUILDKITE_API_TOKEN", "bkua_environment");
        QCOMPARE(signature(read, there), QByteArray("Bearer bkua_environment"));
        m_shelf->put(address(kBuild).api, CredentialUse::Read, "bkua_read");
        QCOMPARE(signature(read, there), QByteArray("Bearer bkua_read"));
    }

    void taskclusterHasOneSet()
    {
        const auto *there = "https://tc.example.test/api/queue/v1/x";
        const auto act = shelfSigner(address(kGroup), CredentialUse::Act, m_shelf);
        QCOMPARE(signature(shelfSigner(address(kGroup), CredentialUse::Read, m_shelf), there), QByteArray());
        QVERIFY(signature(act, there).startsWith("fails: there are no credentials to act with on tc.example.test"));
        m_shelf->put(address(kGroup).api, keptAs(address(kGroup), CredentialUse::Act), R"({"clientId":"me","accessToken":"the-key"})");
        const auto given = signature(act, there);
        QVERIFY2(given.startsWith("Hawk id=\"me\""), given.constData());
        QVERIFY(!given.contains("the-key"));
        QCOMPARE(signature(act, "https://other.test/api/queue/v1/x"), QByteArray());
        m_shelf->put(address(kGroup).api, CredentialUse::Read, "no json");
        QVERIFY(signature(act, there).startsWith("fails: the credentials for tc.example.test cannot be read"));
    }

    void listsServersAndNoSecrets()
    {
        m_shelf->put(address(kBuild).api, CredentialUse::Act, "bkua_act");
        QCOMPARE(m_shelf->kept(), (QVector<QPair<QString, CredentialUse>> {{QStringLiteral("https://api.buildkite.com:443"), CredentialUse::Act}}));
    }

    void judgesScopes_data()
    {
        QTest::addColumn<CredentialUse>("use");
        QTest::addColumn<QByteArray>("scopes");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("lacking");
        QTest::addColumn<QStringList>("beyond");
        const auto s = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow("just right") << CredentialUse::Read << QByteArray(R"(["read_builds","read_pipelines","read_build_logs","read_artifacts","read_user"])") << s("") << s("") << s("");
        QTest::newRow("nothing") << CredentialUse::Read << QByteArray("[]") << s("read_builds") << s("read_pipelines read_build_logs read_artifacts") << s("");
        QTest::newRow("writes") << CredentialUse::Read << QByteArray(R"(["read_builds","read_pipelines","read_build_logs","read_artifacts","write_builds","delete_artifacts"])") << s("") << s("") << s("write_builds delete_artifacts");
        QTest::newRow("acts") << CredentialUse::Act << QByteArray(R"(["write_builds"])") << s("") << s("") << s("");
        QTest::newRow("does not act") << CredentialUse::Act << QByteArray(R"(["read_builds"])") << s("write_builds") << s("") << s("");
    }
    void judgesScopes()
    {
        QFETCH(CredentialUse, use);
        QFETCH(QByteArray, scopes);
        HttpAnswer answer;
        answer.status = 200;
        answer.body = "{\"scopes\":" + scopes + "}";
        const auto report = readTokenReport(address(kBuild), use, answer);
        QVERIFY_RESULT(report);
        QTEST(report->missing, "missing");
        QTEST(report->lacking, "lacking");
        QTEST(report->beyond, "beyond");
        QCOMPARE(tokenCheckRequest(address(kBuild)).url, QUrl(QStringLiteral("https://api.buildkite.com/v2/access-token")));
    }

    void saysWhyNotThere()
    {
        EngineSource live {QStringLiteral("a"), QStringLiteral("ship #7"), QStringLiteral("Buildkite"), {}, false, {State::Live, 1, 0, {}}, {Action::Type::Unblock}, {}, {}};
        auto stale = live;
        stale.id = QStringLiteral("b");
        stale.connection = {State::SignedOut, 1, 0, {}};
        const EngineSources sources {live, stale};
        QCOMPARE(whyNotThere(sources, Action::Type::Unblock, QStringLiteral("a/gate")), QString());
        QVERIFY(!whyNotThere(sources, Action::Type::Retry, QStringLiteral("a/gate")).isEmpty());
        QCOMPARE(whyNotThere(sources, Action::Type::Unblock, QStringLiteral("b/gate")), whyNotToAct(stale.connection));
        QCOMPARE(whyNotThere(sources, Action::Type::Unblock, {}), whyNotToAct(stale.connection));
        QCOMPARE(sourceOfStep(sources, QStringLiteral("ab/gate")), nullptr);
        QCOMPARE(sourceOfStep(sources, QStringLiteral("a")), nullptr);
        QCOMPARE(sourceOfStep({EngineSource()}, QStringLiteral("anything"))->id, QString());
    }
};

QTEST_GUILESS_MAIN(tst_SecretShelf)
#include "tst_secretshelf.moc"
