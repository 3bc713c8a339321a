// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakekeyring.h"
#include "engine/remote/remoteoffice.h"
#include "remote/signin.h"
#include "remote/tokendialog.h"
#include "support/testing.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace slipway;
using testing::FakeKeyring;

namespace {

/// What the server answers, and what it was asked; used from two threads.
struct Server
{
    QMutex mutex;
    int status = 200;
    QByteArray body = R"({"scopes":["read_builds","read_pipelines","read_build_logs","read_artifacts"]})";
    QByteArrayList asked;

    void say(int code, const QByteArray &text)
    {
        const QMutexLocker lock(&mutex);
        status = code;
        body = text;
    }
    QByteArrayList heard()
    {
        const QMutexLocker lock(&mutex);
        return asked;
    }
};

class ServerTransport : public Transport
{
public:
    ServerTransport(Server *server, QObject *parent)
        : Transport(parent)
        , m_server(server)
    {
    }
    quint64 send(const HttpRequest &request, Done done) override
    {
        const QMutexLocker lock(&m_server->mutex);
        m_server->asked << request.method + ' ' + request.url.toEncoded() + ' ' + request.authorization;
        HttpAnswer answer;
        answer.status = m_server->status;
        answer.body = m_server->body;
        QMetaObject::invokeMethod(this, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
        return ++m_last;
    }
    void drop(quint64) override { }

private:
    Server *m_server;
    quint64 m_last = 0;
};

RemoteAddress buildkite()
{
    return *readRemoteAddress(QStringLiteral("https://buildkite.com/acme/ship/builds/7"));
}

RemoteAddress taskcluster()
{
    return *readRemoteAddress(QStringLiteral("https://tc.example.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ"));
}

const auto kReading = QByteArray(R"({"scopes":["read_builds","read_pipelines","read_build_logs","read_artifacts"]})");

} // namespace

class tst_TokenDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeKeyring::Chain m_chain;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RemoteOffice> m_office;
    std::unique_ptr<SignIn> m_signIn;

    TokenDialog *dialog() const
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<TokenDialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    template<typename T>
    T *part(const char *name) const
    {
        auto *open = dialog();
        return open ? open->findChild<T *>(QLatin1String(name)) : nullptr;
    }
    void type(const QString &token)
    {
        part<QLineEdit>("tokenEdit")->setFocus();
        QTest::keyClicks(part<QLineEdit>("tokenEdit"), token);
    }
    /// Until the server's answer is on its way to this thread, where nothing happens meanwhile.
    void waitForAnswerUnheard()
    {
        const auto turn = [this] { QMetaObject::invokeMethod(m_office->desk(), [] { }, Qt::BlockingQueuedConnection); };
        while (m_server->heard().isEmpty())
            turn();
        turn(); // in which the transport, that answers in a turn of its own, has answered
    }
    QString verdict() const { return part<QLabel>("tokenVerdict") ? part<QLabel>("tokenVerdict")->text() : QStringLiteral("closed"); }
    std::optional<QByteArray> kept(const RemoteAddress &address, CredentialUse use) const { return m_office->secrets()->find(address.api, use); }

    static QUrl callbackOf(const QUrl &page) { return QUrl(QUrlQuery(page).queryItemValue(QStringLiteral("callback_url"), QUrl::FullyDecoded)); }
    /// What the page of the deployment does when somebody signs in there.
    static QByteArray bringCredentials(const QUrl &page, const QByteArray &client)
    {
        const auto callback = callbackOf(page);
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(callback.port()));
        socket.write("GET " + callback.path().toLatin1() + "?clientId=" + client + "&accessToken=abcdefghijklmnopqrstuv HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray heard;
        if (!QTest::qWaitFor([&] { return heard += socket.readAll(), socket.state() == QAbstractSocket::UnconnectedState; }))
            return {};
        return heard;
    }
    static bool refuses(const QUrl &page)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(callbackOf(page).port()));
        return QTest::qWaitFor([&] { return socket.error() == QAbstractSocket::ConnectionRefusedError; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        for (const auto *name : {"BUILDKITE_API_TOKEN", "BUILDKITE_ACT_TOKEN", "TASKCLUSTER_CLIENT_ID", "TASKCLUSTER_ACCESS_TOKEN", "TASKCLUSTER_CERTIFICATE"})
            qunsetenv(name);
    }
    void init()
    {
        m_chain = {};
        m_server = std::make_unique<Server>();
        m_settings = std::make_unique<QSettings>(m_folder.path() + QStringLiteral("/window.ini"), QSettings::IniFormat);
        m_settings->clear();
        RemoteDesk::Tools tools;
        tools.makeTransport = [server = m_server.get()](QObject *parent) { return new ServerTransport(server, parent); };
        m_office = std::make_unique<RemoteOffice>(tools);
        m_signIn = std::make_unique<SignIn>(m_office.get(), std::make_unique<FakeKeyring>(&m_chain), m_settings.get(), nullptr);
    }
    void cleanup()
    {
        delete dialog();
        m_signIn.reset();
        m_office.reset();
    }

    void signsIn()
    {
        QSignalSpy signedIn(m_signIn.get(), &SignIn::signedIn);
        m_signIn->ask(buildkite(), CredentialUse::Read, QStringLiteral("The engine refuses these credentials."));
        QVERIFY(dialog());
        QCOMPARE(dialog()->objectName(), QStringLiteral("tokenDialog"));
        QCOMPARE(part<QLineEdit>("tokenEdit")->echoMode(), QLineEdit::Password);
        QVERIFY(part<QLabel>("tokenPurpose")->text().contains(QStringLiteral("read_builds, read_pipelines, read_build_logs, read_artifacts")));
        QVERIFY(part<QLabel>("tokenLink")->text().contains(QStringLiteral("https://buildkite.com/user/api-access-tokens")));
        QCOMPARE(part<QLabel>("tokenWhy")->text(), QStringLiteral("The engine refuses these credentials."));
        QTRY_VERIFY(part<QCheckBox>("rememberCheck")->isEnabled());
        QVERIFY(!part<QPushButton>("tokenSignIn")->isEnabled());
        type(QStringLiteral("bkua_good"));
        QTest::keyClick(part<QLineEdit>("tokenEdit"), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_server->heard(), QByteArrayList {"GET https://api.buildkite.com/v2/access-token Bearer bkua_good"});
        QCOMPARE(kept(buildkite(), CredentialUse::Read), QByteArray("bkua_good"));
        QVERIFY(!kept(buildkite(), CredentialUse::Act));
        QCOMPARE(m_chain.secrets.value(QStringLiteral("read https://api.buildkite.com:443")), QByteArray("bkua_good"));
        QCOMPARE(signedIn.size(), 1);
    }

    void leavesNothingInItsFields()
    {
        m_signIn->ask(buildkite(), CredentialUse::Read);
        QPointer<QLineEdit> edit = part<QLineEdit>("tokenEdit");
        type(QStringLiteral("bkua_secret"));
        dialog()->reject();
        QVERIFY(!edit || (edit->text().isEmpty() && !edit->isUndoAvailable()));
        QVERIFY(!kept(buildkite(), CredentialUse::Read));
        QVERIFY(m_server->heard().isEmpty());
    }

    void objects_data()
    {
        QTest::addColumn<CredentialUse>("use");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("usable");
        QTest::newRow("refused") << CredentialUse::Read << 401 << QByteArray("{}") << QStringLiteral("api.buildkite.com does not know this token; see that it is whole and has not expired") << false;
        QTest::newRow("out of order") << CredentialUse::Read << 503 << QByteArray() << QStringLiteral("api.buildkite.com answers with status 503; nothing was kept; try again later") << false;
        QTest::newRow("no JSON") << CredentialUse::Read << 200 << QByteArray("<html>") << QStringLiteral("api.buildkite.com does not say what these credentials may do; see that the address is right") << false;
        QTest::newRow("wrong types") << CredentialUse::Read << 200 << QByteArray(R"({"scopes":[1]})") << QStringLiteral("api.buildkite.com does not say what these credentials may do; see that the address is right") << false;
        QTest::newRow("cannot read builds") << CredentialUse::Read << 200 << QByteArray(R"({"scopes":["read_user"]})") << QStringLiteral("It cannot be used: it lacks the scope read_builds.") << false;
        QTest::newRow("cannot read all") << CredentialUse::Read << 200 << QByteArray(R"({"scopes":["read_builds","read_pipelines"]})") << QStringLiteral("It lacks read_build_logs, read_artifacts, so less can be shown.") << true;
        QTest::newRow("can write") << CredentialUse::Read << 200 << QByteArray(R"({"scopes":["read_builds","read_pipelines","read_build_logs","read_artifacts","write_builds"]})")
                                   << QStringLiteral("It can also change things: write_builds. A token that only reads would be safer here.") << true;
        QTest::newRow("cannot act") << CredentialUse::Act << 200 << kReading << QStringLiteral("It cannot be used: it lacks the scope write_builds.") << false;
        QTest::newRow("can do more") << CredentialUse::Act << 200 << QByteArray(R"({"scopes":["write_builds","write_pipelines"]})") << QStringLiteral("It can do more than Slipway asks of it: write_pipelines.") << true;
    }
    void objects()
    {
        QFETCH(CredentialUse, use);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        QFETCH(bool, usable);
        m_server->say(status, body);
        m_signIn->ask(buildkite(), use);
        type(QStringLiteral("bkua_x"));
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QTRY_COMPARE(verdict(), says);
        const auto *label = part<QLabel>("tokenVerdict");
        QVERIFY2(label->heightForWidth(label->width()) <= label->height(), "the dialog grows with what it has to say");
        QVERIFY2(!kept(buildkite(), use), "not before the person has seen that");
        QCOMPARE(part<QPushButton>("tokenSignIn")->text(), usable ? QStringLiteral("Use it as it is") : QStringLiteral("Check and use"));
        if (!usable)
            return;
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QCOMPARE(kept(buildkite(), use), QByteArray("bkua_x"));
        QTRY_VERIFY(!dialog());
    }

    /// What was found of one token says nothing of the next.
    void anotherTokenIsCheckedAnew()
    {
        m_server->say(200, R"({"scopes":["read_builds"]})");
        m_signIn->ask(buildkite(), CredentialUse::Read);
        type(QStringLiteral("bkua_x"));
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QTRY_COMPARE(part<QPushButton>("tokenSignIn")->text(), QStringLiteral("Use it as it is"));
        type(QStringLiteral("y"));
        QCOMPARE(part<QPushButton>("tokenSignIn")->text(), QStringLiteral("Check and use"));
        m_server->say(401, "{}");
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QTRY_VERIFY(verdict().contains(QStringLiteral("does not know this token")));
        QVERIFY(!kept(buildkite(), CredentialUse::Read));
    }

    void seesWhatIsNoToken()
    {
        m_signIn->ask(buildkite(), CredentialUse::Read);
        type(QStringLiteral("two words"));
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QVERIFY(verdict().contains(QStringLiteral("has no spaces")));
        QVERIFY(m_server->heard().isEmpty());
    }

    void saysWhereItIsKept()
    {
        m_chain.mode = Keyring::Outcome::Absent;
        m_signIn->ask(buildkite(), CredentialUse::Read);
        QTRY_COMPARE(part<QLabel>("tokenPlace")->text(), QStringLiteral("There is no keychain here: it is kept until Slipway ends, and never in a file."));
        QVERIFY(!part<QCheckBox>("rememberCheck")->isEnabled() && !part<QCheckBox>("rememberCheck")->isChecked());
        type(QStringLiteral("bkua_good"));
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QTRY_COMPARE(kept(buildkite(), CredentialUse::Read), QByteArray("bkua_good"));
        QVERIFY(m_chain.secrets.isEmpty());
    }

    void asksForASecondTokenOnlyOnce()
    {
        m_server->say(200, R"({"scopes":["write_builds"]})");
        m_office->secrets()->put(buildkite().api, CredentialUse::Read, "bkua_read");
        QVector<bool> told;
        m_signIn->ensure(buildkite(), CredentialUse::Act, [&](bool there) { told << there; });
        QVERIFY(dialog());
        QVERIFY(told.isEmpty());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_COMPARE(told, QVector<bool> {false});
        QTRY_VERIFY(!dialog());
        m_signIn->ensure(buildkite(), CredentialUse::Act, [&](bool there) { told << there; });
        type(QStringLiteral("bkua_act"));
        QTest::keyClick(part<QLineEdit>("tokenEdit"), Qt::Key_Return);
        QTRY_COMPARE(told, (QVector<bool> {false, true}));
        QCOMPARE(kept(buildkite(), CredentialUse::Read), QByteArray("bkua_read"));
        m_signIn->ensure(buildkite(), CredentialUse::Act, [&](bool there) { told << there; });
        QCOMPARE(told.size(), 3);
        QVERIFY(!dialog());
    }

    void takesAClientOfTaskcluster()
    {
        m_server->say(200, R"({"scopes":["assume:project:x"]})");
        m_signIn->ask(taskcluster(), CredentialUse::Read);
        QCOMPARE(part<QLineEdit>("certificateEdit")->echoMode(), QLineEdit::Password);
        QTest::keyClicks(part<QLineEdit>("clientEdit"), QStringLiteral("release/manager"));
        type(QStringLiteral("tc-access-token"));
        part<QLineEdit>("certificateEdit")->setText(QStringLiteral("no json"));
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QCOMPARE(verdict(), QStringLiteral("The certificate is not the JSON object that Taskcluster gave."));
        part<QLineEdit>("certificateEdit")->clear();
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_server->heard().size(), 1);
        QVERIFY(m_server->heard().constFirst().startsWith("GET https://tc.example.test/api/auth/v1/scopes/current Hawk id=\"release/manager\""));
        QVERIFY(!m_server->heard().constFirst().contains("tc-access-token"));
        QCOMPARE(kept(taskcluster(), CredentialUse::Read).value_or("nothing"), QByteArray(R"({"clientId":"release/manager","accessToken":"tc-access-token"})"));
    }

    /// The browser's credentials take the same way as typed ones: asked what they may do, then kept where the person says.
    void signsInByTheBrowser()
    {
        QUrl page;
        m_signIn->setOpener([&page](const QUrl &url) { return page = url, true; });
        m_server->say(200, R"({"scopes":["queue:get-task:*"]})");
        m_signIn->ask(taskcluster(), CredentialUse::Read);
        QTRY_VERIFY(part<QCheckBox>("rememberCheck")->isEnabled());
        QTest::mouseClick(part<QPushButton>("browserSignIn"), Qt::LeftButton);
        QCOMPARE(part<QLabel>("browserState")->text(), QStringLiteral("Waiting for the browser. Come back here when its page says so."));
        QVERIFY(page.query(QUrl::FullyDecoded).contains(QStringLiteral("scope=queue:list-task-group:*")) && !page.query(QUrl::FullyDecoded).contains(QStringLiteral("trigger-hook")));
        QVERIFY(bringCredentials(page, "me%2Fhere").startsWith("HTTP/1.1 200"));
        QTRY_VERIFY(!dialog());
        QVERIFY(m_server->heard().constFirst().startsWith("GET https://tc.example.test/api/auth/v1/scopes/current Hawk id=\"me/here\""));
        const auto facts = factsOf(kept(taskcluster(), CredentialUse::Read).value_or("{}"));
        QCOMPARE(facts.client, QStringLiteral("me/here"));
        QVERIFY(facts.endsMs > QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(m_chain.secrets.size(), 1);
        QCOMPARE(m_signIn->keeper()->entries().constFirst().endsMs, facts.endsMs);
    }

    void theBrowserMayFail()
    {
        QUrl page;
        bool starts = false;
        m_signIn->setOpener([&](const QUrl &url) { return page = url, starts; });
        m_signIn->askBrowser(taskcluster(), {QStringLiteral("hooks:trigger-hook:a/b")});
        QVERIFY(page.query(QUrl::FullyDecoded).contains(QStringLiteral("scope=hooks:trigger-hook:a/b")));
        QCOMPARE(part<QLabel>("browserState")->text(), QStringLiteral("No browser could be started. Paste the credentials of a client instead."));
        starts = true;
        QTest::mouseClick(part<QPushButton>("browserSignIn"), Qt::LeftButton);
        QVERIFY(page.query(QUrl::FullyDecoded).contains(QStringLiteral("trigger-hook")));
        QCOMPARE(part<QPushButton>("browserSignIn")->text(), QStringLiteral("Stop &waiting"));
        const auto stale = page;
        QTest::mouseClick(part<QPushButton>("browserSignIn"), Qt::LeftButton);
        QCOMPARE(part<QLabel>("browserState")->text(), QStringLiteral("Nobody waits for the browser any more."));
        QVERIFY(refuses(stale));
        // Refused there: it is shown, and can be tried again.
        m_server->say(401, "{}");
        QTest::mouseClick(part<QPushButton>("browserSignIn"), Qt::LeftButton);
        bringCredentials(page, "me");
        QTRY_VERIFY(verdict().contains(QStringLiteral("refuses these credentials")));
        QVERIFY(!kept(taskcluster(), CredentialUse::Read));
        m_server->say(200, R"({"scopes":[]})");
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QVERIFY(kept(taskcluster(), CredentialUse::Read));
    }

    /// What comes back after the dialog was closed, or while what was typed is being checked, counts for nothing.
    void theBrowserComesTooLate()
    {
        QUrl page;
        m_signIn->setOpener([&page](const QUrl &url) { return page = url, true; });
        m_signIn->askBrowser(taskcluster(), {});
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QVERIFY(refuses(page));
        QVERIFY(!kept(taskcluster(), CredentialUse::Read));
        m_server->say(200, R"({"scopes":[]})");
        m_signIn->askBrowser(taskcluster(), {});
        QTest::keyClicks(part<QLineEdit>("clientEdit"), QStringLiteral("typed"));
        type(QStringLiteral("tc-access-token"));
        QTest::mouseClick(part<QPushButton>("tokenSignIn"), Qt::LeftButton);
        QVERIFY(refuses(page));
        QTRY_VERIFY(!dialog());
        QCOMPARE(factsOf(*kept(taskcluster(), CredentialUse::Read)).client, QStringLiteral("typed"));
    }

    void closedWhileTheServerThinks()
    {
        m_signIn->ask(buildkite(), CredentialUse::Read);
        type(QStringLiteral("bkua_good"));
        auto *button = part<QPushButton>("tokenSignIn");
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton); // it is off by now
        QSignalSpy signedIn(m_signIn.get(), &SignIn::signedIn);
        const QPointer<TokenDialog> closed = dialog();
        waitForAnswerUnheard();
        dialog()->reject(); // it is heard before the dialog is deleted
        QTRY_VERIFY(!closed);
        QCOMPARE(m_server->heard().size(), 1);
        QVERIFY(!kept(buildkite(), CredentialUse::Read));
        QVERIFY(m_chain.secrets.isEmpty());
        QCOMPARE(signedIn.size(), 0);
    }

    void remindsOfWhatIsKept()
    {
        QSignalSpy signedIn(m_signIn.get(), &SignIn::signedIn);
        m_signIn->remind(buildkite());
        QCOMPARE(m_chain.asked, QStringList());
        m_signIn->keeper()->keep(buildkite().api, CredentialUse::Read, "bkua_kept", true);
        m_office->secrets()->forget(buildkite().api, CredentialUse::Read);
        m_signIn->remind(buildkite());
        QCOMPARE(signedIn.size(), 1);
        QCOMPARE(kept(buildkite(), CredentialUse::Read), QByteArray("bkua_kept"));
    }

    void saysThatTheKeychainIsLocked()
    {
        m_signIn->keeper()->keep(buildkite().api, CredentialUse::Act, "bkua_kept", true);
        m_office->secrets()->forget(buildkite().api, CredentialUse::Act);
        m_chain.mode = Keyring::Outcome::Refused;
        m_chain.why = QStringLiteral("the collection is locked");
        m_signIn->ensure(buildkite(), CredentialUse::Act, [](bool) {});
        QVERIFY(dialog());
        QCOMPARE(part<QLabel>("tokenWhy")->text(), QStringLiteral("The keychain did not give what it keeps for this: the collection is locked"));
    }
};

QTEST_MAIN(tst_TokenDialog)
#include "tst_tokendialog.moc"
