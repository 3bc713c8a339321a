// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteoffice.h"
#include "remote/signin.h"
#include "remotestory.h"
#include "shell/noticebar.h"
#include "support/testing.h"

#include <QAction>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QTcpSocket>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrlQuery>

using namespace slipway;
using testing::kRunMs;
using testing::RemoteStory;

/// Signing in from the window: to read, to act, and what becomes of it. The tokens are recognisable, and looked for
/// afterwards in everything that the window wrote.
class StorySignInTest : public QObject
{
    Q_OBJECT

    static constexpr auto kRead = "bkua_window-read-4f1d2c8e9a7b";
    static constexpr auto kAct = "bkua_window-act-77aa33cc55ee";

    static void giveToken(RemoteStory &remote, const char *token)
    {
        QTRY_VERIFY(remote.story.dialog("tokenDialog"));
        auto *dialog = remote.story.dialog("tokenDialog");
        auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("tokenEdit"));
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        edit->setFocus();
        QTest::keyClicks(edit, QLatin1String(token));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!remote.story.dialog("tokenDialog"), kRunMs);
    }
    /// Without a window manager nobody gives the focus back when a dialog over it closes.
    static void backToTheGate(RemoteStory &remote)
    {
        remote.story.find<QWidget>("approvalDialog")->activateWindow();
        QTRY_VERIFY(remote.gateDialog());
    }
    static int countOf(const RemoteStory &remote, const QByteArray &authorization)
    {
        int sent = 0;
        const auto told = remote.engine.tell(Json());
        for (const auto &request : told["requests"]) {
            for (const auto &header : request["headers"])
                sent += header[0] == "Authorization" && header[1] == authorization.toStdString();
        }
        return sent;
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qunsetenv("BUILDKITE_API_TOKEN");
        qunsetenv("BUILDKITE_ACT_TOKEN");
    }

    void readsThenActs();
    void sendsNothingWithoutAToken();
    void asksForAnotherWhenItIsRevoked();
    void saysWhenTemporaryCredentialsEnd();
    void signsInFromTheOpenDialog();
};

void StorySignInTest::readsThenActs()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.engine.tell({{"tokens", {{kRead, {"read_builds", "read_pipelines", "read_build_logs", "read_artifacts"}}, {kAct, {"write_builds", "read_builds"}}}}});
    auto *window = remote.story.window();
    QVERIFY(window->remote()->open(remote.engine.build, remote.definitionFile()));
    auto *badge = remote.story.find<QToolButton>("connBadge");
    QTRY_COMPARE_WITH_TIMEOUT(badge->text(), QStringLiteral("signed out"), kRunMs);
    QCOMPARE(int(remote.engine.tell(Json())["requests"].size()), 0);
    Q_EMIT window->remote()->signInWanted(window->session()->sources().constFirst(), CredentialUse::Read);
    giveToken(remote, kRead);
    QTRY_COMPARE_WITH_TIMEOUT(badge->text(), QStringLiteral("stand-in: live"), kRunMs);
    QVERIFY(window->session()->sources().constFirst().standIn);
    remote.isOpen();

    // The action waits for the second token, and goes on by itself.
    remote.openGateByKeys();
    remote.prepareByKeys();
    remote.approveByKeys();
    QTRY_VERIFY(remote.story.dialog("tokenDialog"));
    QCOMPARE(remote.acts(), 0);
    giveToken(remote, kAct);
    QTRY_COMPARE_WITH_TIMEOUT(window->session()->state().openGates().size(), 0, kRunMs);
    QCOMPARE(remote.acts(), 1);
    QCOMPARE(countOf(remote, QByteArray("Bearer ") + kAct), 3); // what it may do was asked first, by the dialog and by the engine

    // Nothing that the window wrote knows them.
    const auto folder = QFileInfo(remote.definitionFile()).path();
    int files = 0;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        ++files;
        for (const QByteArray secret : {kRead, kAct})
            QVERIFY2(!bytes.contains(secret) && !bytes.contains(secret.toBase64().chopped(4)), qPrintable(file.fileName()));
    }
    QVERIFY(files > 1);

    // What is kept is listed without the secret, and can be forgotten.
    auto *action = window->findChild<QAction *>(QStringLiteral("signIns"));
    QVERIFY(action);
    action->trigger();
    QTRY_VERIFY(remote.story.dialog("signInsDialog"));
    auto *list = remote.story.dialog("signInsDialog")->findChild<QTreeWidget *>(QStringLiteral("signInsList"));
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("until Slipway ends"));
    remote.story.click("forgetButton");
    QCOMPARE(list->topLevelItemCount(), 1);
    remote.story.click("forgetButton");
    QVERIFY(window->remote()->office()->secrets()->kept().isEmpty());
}

void StorySignInTest::sendsNothingWithoutAToken()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    auto *window = remote.story.window();
    const auto api = readRemoteAddress(remote.engine.build)->api;
    window->remote()->office()->secrets()->put(api, CredentialUse::Read, "stand-in-token");
    QVERIFY(window->remote()->open(remote.engine.build, remote.definitionFile()));
    remote.isOpen();
    remote.openGateByKeys();
    remote.prepareByKeys();
    remote.approveByKeys();
    QTRY_VERIFY(remote.story.dialog("tokenDialog"));
    remote.story.click("tokenCancel");
    QTRY_VERIFY(!remote.story.dialog("tokenDialog"));
    backToTheGate(remote);
    QTRY_VERIFY(remote.inDialog<QLabel>("problemLabel")->text().contains(QStringLiteral("No token to act with on 127.0.0.1 was given")));
    QVERIFY(remote.gateDialog());
    QCOMPARE(remote.acts(), 0);
    QVERIFY(remote.audit().isEmpty());
}

/// Story 3 f: the dialog stays, another token is asked for, and nothing is sent again by itself.
void StorySignInTest::asksForAnotherWhenItIsRevoked()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.engine.tell({{"tokens", {{kAct, {"write_builds", "read_builds"}}}}});
    auto *window = remote.story.window();
    const auto api = readRemoteAddress(remote.engine.build)->api;
    window->remote()->office()->secrets()->put(api, CredentialUse::Read, "stand-in-token");
    window->remote()->office()->secrets()->put(api, CredentialUse::Act, "revoked-token");
    QVERIFY(window->remote()->open(remote.engine.build, remote.definitionFile()));
    remote.isOpen();
    remote.openGateByKeys();
    remote.prepareByKeys();
    remote.approveByKeys();
    QTRY_VERIFY_WITH_TIMEOUT(remote.inDialog<QPushButton>("signInToActButton")->isVisible(), kRunMs);
    QCOMPARE(remote.acts(), 1);
    remote.story.click("signInToActButton");
    giveToken(remote, kAct);
    backToTheGate(remote);
    QCOMPARE(remote.acts(), 1);
    remote.approveByKeys();
    QTRY_VERIFY_WITH_TIMEOUT(!remote.gateDialog(), kRunMs);
    QCOMPARE(remote.acts(), 2);
}

void StorySignInTest::saysWhenTemporaryCredentialsEnd()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    auto *window = remote.story.window();
    const auto api = readRemoteAddress(remote.engine.group)->api;
    auto *keeper = window->remote()->signIn()->keeper();
    const auto end = QDateTime::currentMSecsSinceEpoch() + 500;
    keeper->keep(api, CredentialUse::Read, R"({"clientId":"me/here","accessToken":"x","expires":)" + QByteArray::number(end) + '}', false);
    auto *notices = remote.story.find<NoticeBar>("notices");
    QTRY_VERIFY(notices->text(QStringLiteral("signInEnded")).startsWith(QStringLiteral("The temporary credentials for 127.0.0.1 (me/here) have ended.")));
    QVERIFY(!window->remote()->office()->secrets()->find(api, CredentialUse::Read));
    remote.story.click("signInAgainButton");
    QTRY_VERIFY(remote.story.dialog("tokenDialog"));
    QVERIFY(remote.story.find<QPushButton>("browserSignIn")->isEnabled());
    remote.story.click("tokenCancel");
    QTRY_VERIFY(!remote.story.dialog("tokenDialog"));
}

void StorySignInTest::signsInFromTheOpenDialog()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    auto *window = remote.story.window();
    QUrl page;
    window->remote()->signIn()->setOpener([&page](const QUrl &url) { return page = url, true; });
    window->remote()->ask(remote.engine.group);
    QTRY_VERIFY(remote.story.dialog("openRemoteDialog"));
    const auto *signedIn = remote.story.find<QLabel>("openRemoteSigned");
    QCOMPARE(signedIn->text(), QStringLiteral("Not signed in to 127.0.0.1."));
    remote.story.click("openRemoteSignIn");
    QTRY_VERIFY(remote.story.dialog("tokenDialog"));
    remote.story.click("browserSignIn");
    QVERIFY(page.path().endsWith(QStringLiteral("/auth/clients/create")));
    const QUrl callback(QUrlQuery(page).queryItemValue(QStringLiteral("callback_url"), QUrl::FullyDecoded));
    QTcpSocket browser;
    browser.connectToHost(QStringLiteral("127.0.0.1"), quint16(callback.port()));
    browser.write("GET " + callback.path().toLatin1() + "?clientId=release%2Fmanager&accessToken=manager-access-token-0123456789 HTTP/1.1\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(!remote.story.dialog("tokenDialog"), kRunMs);
    QVERIFY2(signedIn->text().startsWith(QStringLiteral("Signed in to 127.0.0.1 as release/manager, until ")), qPrintable(signedIn->text()));
    remote.story.click("openRemoteAcceptButton");
    QTRY_COMPARE_WITH_TIMEOUT(remote.story.find<QToolButton>("connBadge")->text(), QStringLiteral("stand-in: live"), kRunMs);
}

QTEST_MAIN(StorySignInTest)
#include "tst_story_signin.moc"
