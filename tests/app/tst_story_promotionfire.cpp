// SPDX-License-Identifier: GPL-3.0-or-later
// A promotion at a stand-in of Taskcluster, from the graphs of a revision to what the action created.
#include "engine/remote/remoteoffice.h"
#include "promote/promotionsession.h"
#include "promotion/promotionfiles.h"
#include "remote/createdmodel.h"
#include "remote/promotionfireflow.h"
#include "remote/signin.h"
#include "session/arming.h"
#include "session/releasesession.h"
#include "shell/noticebar.h"
#include "shell/promotionflow.h"
#include "shell/remoteflow.h"
#include "standin.h"
#include "story.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTreeWidget>
#include <QUrlQuery>

using namespace slipway;
using slipway::testing::Standin;
using slipway::testing::Story;

namespace {

const auto kDecision = QStringLiteral("DwJ4c1bLQkqW2sJ3n9vXtA"), kPromotion = QStringLiteral("PqL7a0sERmmYk4Zt8uNc-Q");
const auto kRevision = QStringLiteral("4f2a9c0b7d1e4f2a9c0b7d1e4f2a9c0b7d1e4f2a");
const auto kToken = QByteArray("manager-access-token-0123456789");

void press(const Story &story, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(story.window()->windowHandle(), Qt::Key(key), modifiers);
}

PromotionSession *promotion(const Story &story)
{
    return story.window()->promotion()->promotion();
}

bool settled(const Story &story)
{
    const auto *session = promotion(story);
    return session->picture() && !session->isStale() && !session->shelf()->isLoading() && !session->shelf()->isListing();
}

QString told(const QWidget *dialog, const char *name)
{
    return dialog->findChild<QLabel *>(QLatin1String(name))->text();
}

/// A browser whose person signs in at once: its page sends it to the callback.
bool browse(const QUrl &page)
{
    const QUrl callback(QUrlQuery(page).queryItemValue(QStringLiteral("callback_url"), QUrl::FullyDecoded));
    auto *socket = new QTcpSocket(qApp);
    QObject::connect(socket, &QTcpSocket::connected, socket, [socket, callback] {
        socket->write("GET " + callback.path().toLatin1() + "?clientId=release%2Fmanager&accessToken=" + kToken + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->connectToHost(QStringLiteral("127.0.0.1"), quint16(callback.port()));
    return page.path() == QLatin1String("/auth/clients/create");
}

/// Every file below a folder, for what must not be in any.
QByteArray allBytesBelow(const QString &path)
{
    QByteArray bytes;
    const QDir folder(path);
    for (const auto &info : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QFile file(info.filePath());
        if (info.isDir() && !info.isSymLink())
            bytes += allBytesBelow(info.filePath());
        else if (info.isFile() && file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class StoryPromotionFireTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        for (const auto *name : {"TASKCLUSTER_CLIENT_ID", "TASKCLUSTER_ACCESS_TOKEN", "TASKCLUSTER_CERTIFICATE"})
            qunsetenv(name);
    }

    void findsDownloadsAndFires_data()
    {
        QTest::addColumn<bool>("mouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }
    void findsDownloadsAndFires();
    void downloadThatFailsMidway();
    void nothingIsSentWhileItMayNotBe();
    void aLostAnswerIsSettled();
    void whatIsClosedIsNotFired();

private:
    static void trigger(QWidget *button, bool mouse)
    {
        QVERIFY(button->isEnabled());
        if (mouse) {
            QTest::mouseClick(button, Qt::LeftButton);
        } else {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    static void findGraphs(Story &story, const Standin &engine, bool mouse);
    static void chooseFlavor(Story &story);
    static QWidget *openDecision(Story &story, bool mouse);
    static QWidget *openSignedIn(Story &story); ///< and armed
};

void StoryPromotionFireTest::findGraphs(Story &story, const Standin &engine, bool mouse)
{
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    press(story, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(story.window()->focusWidget()->objectName(), QStringLiteral("promotionOpen"));
    trigger(story.find<QPushButton>("promotionFindFirst"), mouse);
    QTRY_VERIFY(story.dialog("findGraphsDialog"));
    auto *dialog = story.dialog("findGraphsDialog");
    for (const auto &[name, text] : {std::pair("findRoot", engine.root), std::pair("findProject", QStringLiteral("editor-release")), std::pair("findRevision", kRevision)}) {
        auto *line = dialog->findChild<QLineEdit *>(QLatin1String(name));
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }
    if (mouse)
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("findSearch")), Qt::LeftButton);
    else
        QTest::keyClick(dialog, Qt::Key_Return);
    auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("findList"));
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), kDecision);
    QCOMPARE(list->topLevelItem(1)->text(0), kPromotion);
    QCOMPARE(list->topLevelItem(1)->text(3), QStringLiteral("completed"));
    QCOMPARE(list->topLevelItem(1)->text(4), QStringLiteral("all there"));
    auto *download = dialog->findChild<QPushButton *>(QStringLiteral("findDownload"));
    QCOMPARE(download->text(), QStringLiteral("Download 2 graph(s) and open them"));
    trigger(download, mouse);
    QTRY_VERIFY_WITH_TIMEOUT(!story.dialog("findGraphsDialog"), testing::kRunMs);
    QVERIFY(story.comeBack());
    QTRY_VERIFY(settled(story));
    QCOMPARE(promotion(story)->input().previousGraphIds, (QStringList {kDecision, kPromotion}));
    QCOMPARE(story.window()->promotion()->fire()->root(), engine.root);
}

/// The flavors of the project are in its repository, not among the artifacts.
void StoryPromotionFireTest::chooseFlavor(Story &story)
{
    const auto flavors = readFlavors(testing::sourceDir() + QStringLiteral("/tests/fixtures/taskgraph/editor/config.yml"));
    QVERIFY(flavors.ok());
    auto input = promotion(story)->input();
    input.flavor = QStringLiteral("push_editor");
    input.version = QStringLiteral("7.0");
    promotion(story)->setSurroundings(*flavors, {});
    promotion(story)->start(input);
    QTRY_VERIFY(settled(story));
    QVERIFY2(promotion(story)->refusal().isEmpty(), qPrintable(promotion(story)->refusal()));
}

QWidget *StoryPromotionFireTest::openDecision(Story &story, bool mouse)
{
    trigger(story.find<QPushButton>("promotionSubmit"), mouse);
    if (!QTest::qWaitFor([&story] { return story.dialog("promotionDialog") != nullptr; }))
        return nullptr;
    auto *dialog = story.dialog("promotionDialog");
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("promotionReason")), QStringLiteral("7.0 is good"));
    return dialog;
}

QWidget *StoryPromotionFireTest::openSignedIn(Story &story)
{
    auto *dialog = openDecision(story, true);
    if (!dialog)
        return nullptr;
    if (!told(dialog, "promotionSigned").startsWith(QStringLiteral("Signed in")))
        trigger(dialog->findChild<QPushButton *>(QStringLiteral("promotionSignIn")), true);
    if (!QTest::qWaitFor([dialog] { return told(dialog, "promotionSigned").startsWith(QStringLiteral("Signed in")); }, testing::kRunMs))
        return nullptr;
    if (auto *arm = dialog->findChild<QCheckBox *>(QStringLiteral("promotionArm")); !arm->isChecked())
        trigger(arm, true);
    return dialog;
}

void StoryPromotionFireTest::findsDownloadsAndFires()
{
    QFETCH(bool, mouse);
    Standin engine;
    QVERIFY(engine.start());
    Story story;
    story.window()->remote()->signIn()->setOpener(browse);
    findGraphs(story, engine, mouse);
    chooseFlavor(story);
    trigger(story.find<QPushButton>("promotionCheck"), mouse);
    QTRY_VERIFY2(story.find<QLabel>("promotionState")->text().contains(QStringLiteral("Checked with Taskcluster at")), qPrintable(story.find<QLabel>("promotionState")->text()));
    QTRY_VERIFY(settled(story));

    auto *dialog = openDecision(story, mouse);
    QVERIFY(dialog);
    auto *promote = dialog->findChild<QPushButton *>(QStringLiteral("promoteButton"));
    QCOMPARE(promote->text(), QStringLiteral("Fire at Taskcluster: runs 1 task(s), reuses 6"));
    QVERIFY(told(dialog, "promotionHook").contains(QStringLiteral("project-editor/in-tree-action-3-release-promotion/0123456789")));
    QVERIFY(dialog->findChild<QPlainTextEdit *>(QStringLiteral("promotionPayload"))->toPlainText().contains(QStringLiteral("\"release_promotion_flavor\": \"push_editor\"")));
    QVERIFY(!promote->isEnabled()); // nobody signed in
    QCOMPARE(promote->accessibleDescription(), QStringLiteral("Sign in to 127.0.0.1 first."));
    trigger(dialog->findChild<QPushButton *>(QStringLiteral("promotionSignIn")), mouse);
    QTRY_VERIFY2(told(dialog, "promotionSigned").startsWith(QStringLiteral("Signed in to 127.0.0.1 as release/manager, until ")), qPrintable(told(dialog, "promotionSigned")));
    QTRY_VERIFY(!story.dialog("tokenDialog"));
    QVERIFY(!promote->isEnabled());
    QCOMPARE(promote->accessibleDescription(), Arming::whyNot());
    trigger(dialog->findChild<QCheckBox *>(QStringLiteral("promotionArm")), mouse);
    QTRY_VERIFY(promote->isEnabled());
    trigger(promote, mouse);
    QTRY_VERIFY_WITH_TIMEOUT(story.dialog("followDialog"), testing::kRunMs);
    auto *follow = story.dialog("followDialog");
    QTRY_VERIFY2_WITH_TIMEOUT(told(follow, "followVerdict") == QStringLiteral("It created what was planned: 6 reused, 1 run."), qPrintable(told(follow, "followVerdict")), testing::kRunMs);
    QCOMPARE(follow->findChild<QTableView *>(QStringLiteral("followTable"))->model()->rowCount(), 7);
    const auto heard = engine.tell({});
    QCOMPARE(heard["fired"].size(), size_t(1));
    QCOMPARE(heard["fired"][0]["payload"]["user"]["input"]["release_promotion_flavor"], "push_editor");
    trigger(follow->findChild<QPushButton *>(QStringLiteral("followOpenGroup")), mouse);
    QTRY_VERIFY_WITH_TIMEOUT(story.window()->session()->isRemote(), testing::kRunMs);
    QTRY_COMPARE(story.window()->session()->state().status().isEmpty(), false);
    const auto written = allBytesBelow(story.path(QString()));
    QVERIFY(written.contains("promote-followed") && written.contains("7.0 is good"));
    QVERIFY(!written.contains(kToken));
}

void StoryPromotionFireTest::downloadThatFailsMidway()
{
    Standin engine;
    QVERIFY(engine.start());
    engine.tell({{"fault", {{"path", "/public/full-task-graph.json"}, {"path_has", "/blobs/PqL7"}, {"status", 403}, {"times", 1}}}});
    Story story;
    findGraphs(story, engine, false);
    QTRY_VERIFY(settled(story));
    QTRY_VERIFY(story.find<NoticeBar>("notices")->text(QStringLiteral("promotion")).contains(QStringLiteral("partial preview that cannot be submitted")));
    QVERIFY2(promotion(story)->refusal().startsWith(QStringLiteral("Partial preview, it cannot be submitted: ") + kPromotion), qPrintable(promotion(story)->refusal()));
    QVERIFY(!story.find<QPushButton>("promotionSubmit")->isEnabled());
}

void StoryPromotionFireTest::nothingIsSentWhileItMayNotBe()
{
    Standin engine;
    QVERIFY(engine.start());
    Story story;
    story.window()->remote()->signIn()->setOpener(browse);
    findGraphs(story, engine, false);
    chooseFlavor(story);
    engine.tell({{"graph_task", "Hs6jXa9bRyKt0cVqUd4pMw"}, {"state", "failed"}});
    auto *dialog = openSignedIn(story);
    QVERIFY(dialog);
    auto *promote = dialog->findChild<QPushButton *>(QStringLiteral("promoteButton"));
    QTRY_VERIFY(promote->isEnabled());
    trigger(promote, false);
    QTRY_VERIFY2(told(dialog, "promotionDialogProblem").contains(QStringLiteral("its task Hs6jXa9bRyKt0cVqUd4pMw has failed")), qPrintable(told(dialog, "promotionDialogProblem")));
    QCOMPARE(engine.tell({})["fired"].size(), size_t(0));
    QTRY_VERIFY(!promotion(story)->refusal().isEmpty()); // the pane says so, too
    // Recording is another thing, and says so.
    dialog->findChild<QRadioButton *>(QStringLiteral("promotionRecordOnly"))->click();
    QVERIFY2(promote->text().startsWith(QStringLiteral("Record only: ")), qPrintable(promote->text()));
}

void StoryPromotionFireTest::aLostAnswerIsSettled()
{
    Standin engine;
    QVERIFY(engine.start());
    engine.tell({{"fault", {{"cut", true}, {"path", "/trigger"}}}});
    Story story;
    story.window()->remote()->signIn()->setOpener(browse);
    findGraphs(story, engine, true);
    chooseFlavor(story);
    auto *dialog = openSignedIn(story);
    QVERIFY(dialog);
    auto *promote = dialog->findChild<QPushButton *>(QStringLiteral("promoteButton"));
    QTRY_VERIFY(promote->isEnabled());
    trigger(promote, true);
    QTRY_VERIFY_WITH_TIMEOUT(story.dialog("followDialog"), testing::kRunMs);
    QVERIFY(told(story.dialog("followDialog"), "followFired").startsWith(QStringLiteral("The action was fired.")));
    QCOMPARE(engine.tell({})["fired"].size(), size_t(1));
}

/// Until the action is being fired, closing the decision takes it back; from then on it cannot be closed.
void StoryPromotionFireTest::whatIsClosedIsNotFired()
{
    Standin engine;
    QVERIFY(engine.start());
    Story story;
    story.window()->remote()->signIn()->setOpener(browse);
    findGraphs(story, engine, true);
    chooseFlavor(story);
    const auto escape = [](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); };
    for (const auto *when : {"", "/status"}) { // while the graphs are read, while the engine is asked
        if (*when)
            engine.tell({{"fault", {{"path", when}, {"latency", 1}}}});
        const QPointer<QWidget> dialog = openSignedIn(story);
        QVERIFY(dialog);
        auto *promote = dialog->findChild<QPushButton *>(QStringLiteral("promoteButton"));
        QTRY_VERIFY(promote->isEnabled());
        trigger(promote, true);
        QTRY_VERIFY(told(dialog, "promotionDialogProblem").startsWith(*when ? QStringLiteral("Asking Taskcluster") : QStringLiteral("Reading the graphs")));
        escape(dialog);
        QTRY_VERIFY(!dialog);
        QVERIFY(story.comeBack());
    }
    QCOMPARE(engine.tell({})["fired"].size(), size_t(0));

    engine.tell({{"fault", {{"path", "/scopes/expand"}, {"latency", 1}}}});
    const QPointer<QWidget> dialog = openSignedIn(story);
    QVERIFY(dialog);
    auto *promote = dialog->findChild<QPushButton *>(QStringLiteral("promoteButton"));
    QTRY_VERIFY(promote->isEnabled());
    trigger(promote, true);
    QTRY_VERIFY_WITH_TIMEOUT(told(dialog, "promotionDialogProblem").startsWith(QStringLiteral("Firing the action")), testing::kRunMs);
    escape(dialog);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(told(dialog, "promotionDialogProblem"), QStringLiteral("The action is being fired. Wait until it is known what came of it."));
    QTRY_VERIFY_WITH_TIMEOUT(story.dialog("followDialog"), testing::kRunMs);
    QTRY_VERIFY(!dialog);
    QCOMPARE(engine.tell({})["fired"].size(), size_t(1));
}

QTEST_MAIN(StoryPromotionFireTest)
#include "tst_story_promotionfire.moc"
