// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputwatch.h"
#include "remotestory.h"

#include "dag/dagview.h"
#include "panes/approvaldialog.h"
#include "shell/noticebar.h"
#include "shell/selection.h"
#include "support/testing.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace slipway;
using testing::kRunMs;
using testing::RemoteStory;

/// Story 3 with one signer: a gate of a build elsewhere, from the address to the state that is read back, and what goes wrong
/// on the way. Against a stand-in that is as strict as the engine.
class StoryRemoteGateTest : public QObject
{
    Q_OBJECT

    static QString visibleText(const RemoteStory &remote, const char *name)
    {
        const auto *label = remote.inDialog<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qputenv("BUILDKITE_API_TOKEN", "stand-in-token");
        qputenv("BUILDKITE_ACT_TOKEN", "second-token");
    }

    void opensTheGate_data()
    {
        QTest::addColumn<bool>("keys");
        QTest::newRow("by keys alone") << true;
        QTest::newRow("by mouse alone") << false;
    }
    void opensTheGate();
    void refusesAnAddressThatIsNone_data();
    void refusesAnAddressThatIsNone();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void sendsNothingThatDoesNotFit();
    void readOnlyRefusesEverywhereAlike();
    void closesWithTheConnection();
    void anotherFileLetsGoOfTheBuild();
};

void StoryRemoteGateTest::opensTheGate()
{
    QFETCH(bool, keys);
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.engine.tell({{"act_token", "second-token"}});
    const testing::InputWatch watch;
    keys ? remote.openByKeys() : remote.openByMouse();
    auto *window = remote.story.window();
    QTRY_VERIFY(window->windowTitle().contains(QStringLiteral("(1 waiting)")));
    QVERIFY(remote.story.find<QToolButton>("connBadge")->isVisible());
    QTRY_COMPARE(remote.story.find<QToolButton>("connBadge")->text(), QStringLiteral("stand-in: live"));
    if (keys) {
        remote.openGateByKeys();
    } else {
        remote.story.window()->selection()->forget();
        window->raisePane(QStringLiteral("inbox"));
        auto *list = remote.story.find<QAbstractItemView>("gateList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        remote.story.click("reviewButton");
        QTRY_VERIFY(remote.gateDialog());
    }
    // Looking is allowed, acting is not: nobody armed anything.
    QVERIFY(!remote.inDialog<QPushButton>("approveButton")->isEnabled());
    QCOMPARE(visibleText(remote, "whyNotLabel"), Arming::whyNot());
    QVERIFY(!remote.story.find<QWidget>("armFrame")->isVisible());
    if (keys) {
        remote.prepareByKeys();
        QVERIFY(remote.inDialog<QPushButton>("approveButton")->isEnabled());
        remote.approveByKeys();
    } else {
        remote.story.click("armInDialogToggle");
        QVERIFY(window->session()->arming()->isArmed());
        remote.inDialog<QLineEdit>("field-version")->setText(QStringLiteral("1.2.3"));
        remote.inDialog<QPlainTextEdit>("reasonEdit")->setPlainText(QStringLiteral("QA signed off"));
        remote.story.click("approveButton");
    }
    QVERIFY(remote.story.find<QWidget>("armFrame")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!remote.gateDialog(), kRunMs);
    // Done is what the engine's state says, not what a call returned.
    QTRY_COMPARE_WITH_TIMEOUT(window->session()->shownState(QStringLiteral("release-gate")), StepState::Passed, kRunMs);
    QCOMPARE(window->session()->state().gates().value(QStringLiteral("release-gate")).who, QStringLiteral("Token Owner"));
    QCOMPARE(remote.acts(), 1);
    QCOMPARE(remote.engine.tell(Json())["fields"], Json({{"version", "1.2.3"}}));
    const auto records = remote.audit();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0]["kind"], "approve");
    QCOMPARE(records[0]["reason"], "QA signed off");
    QCOMPARE(records[0]["subject"]["fields"], Json({{"version", "1.2.3"}}));
    QCOMPARE(records[1]["kind"], "approve-result");
    QCOMPARE(records[1]["result"]["outcome"], "opened");
    QVERIFY(keys ? watch.mouse() == 0 : watch.keys() == 0);
}

void StoryRemoteGateTest::refusesAnAddressThatIsNone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no address") << QStringLiteral("release 7") << QString() << QStringLiteral("this is no address of an engine: release 7");
    QTest::newRow("not encrypted") << QStringLiteral("http://buildkite.com/o/p/builds/1") << QString() << QStringLiteral("this address is not encrypted");
    QTest::newRow("something else there") << QStringLiteral("https://buildkite.com/o/p/settings") << QString() << QStringLiteral("this address leads to no build and no task group");
    QTest::newRow("no such file") << QStringLiteral("https://buildkite.com/o/p/builds/1") << QStringLiteral("/nowhere/pipeline.yml") << QStringLiteral("/nowhere/pipeline.yml");
}

void StoryRemoteGateTest::refusesAnAddressThatIsNone()
{
    QFETCH(QString, address);
    QFETCH(QString, file);
    QFETCH(QString, problem);
    testing::Story story;
    story.window()->actions();
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(story.dialog("openRemoteDialog"));
    auto *dialog = story.dialog("openRemoteDialog");
    QTest::keyClicks(QApplication::focusWidget(), address);
    dialog->findChild<QLineEdit *>(QStringLiteral("definitionEdit"))->setText(file);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    const auto *label = dialog->findChild<QLabel *>(QStringLiteral("openRemoteProblem"));
    QTRY_VERIFY2(label->text().contains(problem), qPrintable(label->text()));
    QVERIFY(dialog->isVisible());
    QVERIFY(!story.window()->remote()->isShown());
}

/// Story 3 a, e, f, g, h. What is sent when the button is pressed, what the dialog then says, how many requests acted, and
/// what the log keeps.
void StoryRemoteGateTest::saysWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("wish"); // to the stand-in, right before the button
    QTest::addColumn<QString>("says"); // empty: the dialog closes
    QTest::addColumn<int>("acts");
    QTest::addColumn<QByteArray>("kind"); // of the last record; empty: there is none
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("a: the build has grown") << QByteArray(R"({"add_job": "late", "label": "Publish twice"})") << QStringLiteral("the build has changed since this decision was prepared (new: Publish twice)")
                                            << 0 << QByteArray() << QByteArray();
    QTest::newRow("e: somebody else was faster") << QByteArray(R"({"fault": {"foreign": "release-gate", "method": "PUT"}})") << QStringLiteral("somebody else opened this gate: Liam Neeson, at ") << 1
                                                 << QByteArray("observed") << QByteArray("by_another");
    QTest::newRow("f: the token may not") << QByteArray(R"({"act_token": "a-third-token"})") << QStringLiteral("the engine does not let this token open the gate (status 401)") << 1
                                      << QByteArray("approve-result") << QByteArray("refused");
    QTest::newRow("f: forbidden") << QByteArray(R"({"fault": {"status": 403, "method": "PUT"}})") << QStringLiteral("the engine does not let this token open the gate (status 403)") << 1
                                  << QByteArray("approve-result") << QByteArray("refused");
    QTest::newRow("g: no answer, done") << QByteArray(R"({"fault": {"cut": true, "method": "PUT"}})") << QString() << 1 << QByteArray("approve-result") << QByteArray("opened");
    QTest::newRow("h: cancelled") << QByteArray(R"({"build_state": "canceled"})") << QStringLiteral("the build is cancelled: its gates cannot be opened any more") << 0 << QByteArray() << QByteArray();
}

void StoryRemoteGateTest::saysWhatWentWrong()
{
    QFETCH(QByteArray, wish);
    QFETCH(QString, says);
    QFETCH(int, acts);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, outcome);
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.engine.tell({{"act_token", "second-token"}});
    remote.openByKeys();
    remote.openGateByKeys();
    remote.prepareByKeys();
    remote.engine.tell(Json::parse(wish.toStdString()));
    remote.approveByKeys();
    if (says.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(!remote.gateDialog(), kRunMs);
    } else {
        QTRY_VERIFY2_WITH_TIMEOUT(visibleText(remote, "problemLabel").contains(says), qPrintable(visibleText(remote, "problemLabel")), kRunMs);
        QVERIFY(remote.gateDialog());
        QCOMPARE(remote.inDialog<QPushButton>("signInToActButton")->isVisible(), says.contains(QStringLiteral("credentials")) || says.contains(QStringLiteral("token")));
    }
    QCOMPARE(remote.acts(), acts);
    const auto records = remote.audit();
    QCOMPARE(records.isEmpty() ? QByteArray() : QByteArray::fromStdString(records.constLast()["kind"].get<std::string>()), kind);
    if (!kind.isEmpty())
        QCOMPARE(QByteArray::fromStdString(records.constLast()["result"]["outcome"].get<std::string>()), outcome);
}

/// Story 3 d.
void StoryRemoteGateTest::sendsNothingThatDoesNotFit()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.openByKeys();
    remote.openGateByKeys();
    remote.prepareByKeys(QStringLiteral("latest"));
    remote.approveByKeys();
    QTRY_COMPARE(visibleText(remote, "problemLabel"), QStringLiteral("Nothing was sent: correct the marked fields first"));
    QVERIFY(remote.gateDialog());
    QCOMPARE(remote.acts(), 0);
    QVERIFY(remote.audit().isEmpty());
}

/// Story 3 k: button, menu, key, palette and whatever else asks the session.
void StoryRemoteGateTest::readOnlyRefusesEverywhereAlike()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.openByKeys();
    auto *session = remote.story.window()->session();
    remote.openGateByKeys();
    const auto why = Arming::whyNot();
    QCOMPARE(remote.inDialog<QPushButton>("approveButton")->toolTip(), why);
    QCOMPARE(visibleText(remote, "whyNotLabel"), why);
    remote.approveByKeys(); // Alt+A on a button that is off
    QVERIFY(remote.gateDialog());
    QTest::keyClick(remote.gateDialog()->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!remote.gateDialog());
    Action action;
    action.step = QStringLiteral("release-gate");
    QString said;
    session->act(action, [&said](bool accepted, const Error &error) { said = accepted ? QString() : error.message; });
    QCOMPARE(said, why);
    QCOMPARE(remote.acts(), 0);
}

/// An open dialog goes off the moment that what it shows is not true any more, and on again.
void StoryRemoteGateTest::closesWithTheConnection()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.openByKeys();
    remote.openGateByKeys();
    remote.prepareByKeys();
    auto *approve = remote.inDialog<QPushButton>("approveButton");
    QVERIFY(approve->isEnabled());
    remote.engine.tell({{"fault", {{"status", 500}, {"times", 3}, {"method", "GET"}}}});
    QTRY_VERIFY_WITH_TIMEOUT(!approve->isEnabled(), kRunMs);
    QVERIFY2(visibleText(remote, "whyNotLabel").startsWith(QStringLiteral("What is shown was true at ")), qPrintable(visibleText(remote, "whyNotLabel")));
    QVERIFY(remote.story.find<QToolButton>("connBadge")->text().startsWith(QStringLiteral("stand-in: stale since ")));
    QTRY_VERIFY_WITH_TIMEOUT(approve->isEnabled(), kRunMs);
    QVERIFY(visibleText(remote, "whyNotLabel").isEmpty());
    remote.story.window()->session()->arming()->disarm();
    QVERIFY(!approve->isEnabled());
    QCOMPARE(visibleText(remote, "whyNotLabel"), Arming::whyNot());
}

void StoryRemoteGateTest::anotherFileLetsGoOfTheBuild()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.openByKeys();
    auto *window = remote.story.window();
    window->session()->arming()->arm();
    window->openFile(remote.definitionFile());
    QTRY_COMPARE(window->windowTitle(), QStringLiteral("pipeline.yml — Slipway"));
    QVERIFY(!window->remote()->isShown() && !window->session()->isRemote() && !window->session()->hasEngine());
    QVERIFY(!window->session()->arming()->isArmed());
    QVERIFY(!remote.story.find<QToolButton>("connBadge")->isVisible());
    QVERIFY(!remote.story.find<QToolButton>("armToggle")->isVisible());
    // And back: the address is among what was opened last.
    window->openFile(remote.engine.build);
    QTRY_VERIFY_WITH_TIMEOUT(window->session()->isRemote() && window->session()->plan(), kRunMs);
    QCOMPARE(window->document()->file(), QString());
}

QTEST_MAIN(StoryRemoteGateTest)
#include "tst_story_remotegate.moc"
