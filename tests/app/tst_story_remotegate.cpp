// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputwatch.h"
#include "remotestory.h"

#include "dag/dagview.h"
#include "panes/approvaldialog.h"
#include "shell/forbid.h"
#include "shell/noticebar.h"
#include "shell/selection.h"
#include "support/testing.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace slipway;
using testing::kRunMs;
using testing::RemoteStory;

namespace {

/// A control as a person finds it.
struct Seen
{
    QString name;
    bool enabled = false;
    QString why; ///< what it says where it is off
};

const auto kGate = QStringLiteral("release-gate");
const auto kFailed = QStringLiteral("lint");
const auto kRuns = QStringLiteral("slow");

/// What acts in the menus, with the step it is about; empty: the build.
const QVector<QPair<const char *, QString>> &actingActions()
{
    static const QVector<QPair<const char *, QString>> all {{"action-retryStep", kFailed}, {"action-rerunFailed", {}}, {"action-cancelStep", kRuns}, {"action-cancel", {}}, {"action-rebuild", {}}};
    return all;
}

/// A build that there is everything to do to: a job failed, one runs, and its gate waits.
bool startBusy(RemoteStory &remote)
{
    if (!remote.start())
        return false;
    remote.story.write(QStringLiteral("pipeline.yml"), RemoteStory::definition() + "  - {label: Lint, key: lint, command: lint, depends_on: ~}\n  - {label: Slow, key: slow, command: wait, depends_on: ~}\n");
    for (const auto &[key, label, state] : {std::tuple("lint", "Lint", "failed"), std::tuple("slow", "Slow", "running")}) {
        remote.engine.tell({{"add_job", key}, {"label", label}});
        remote.engine.tell({{"job", key}, {"state", state}});
    }
    remote.engine.tell({{"tokens", {{"second-token", {"read_builds", "write_builds", "graphql"}}}}});
    return true;
}

Seen seenAction(const QString &where, const QAction *action)
{
    return {where + u' ' + action->objectName(), action->isEnabled(), action->toolTip()};
}

QAction *actionOf(const RemoteStory &remote, const char *name)
{
    return remote.story.window()->findChild<QAction *>(QLatin1String(name));
}

Seen seenButton(const QString &name, const QPushButton *button)
{
    return button && button->isVisible() ? Seen {name, button->isEnabled(), button->toolTip()} : Seen {name + QStringLiteral(" is not there"), true, {}};
}

/// Everything that acts in the menu of a step; its menu key is pressed in `view`.
QVector<Seen> seenInMenu(const RemoteStory &remote, const QString &name, QAbstractScrollArea *view, const QString &step)
{
    QVector<Seen> all;
    remote.story.window()->selection()->set(step);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), view->viewport()->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(view->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu || !menu->toolTipsVisible())
        return {{name + QStringLiteral(" has no menu that says why"), true, {}}};
    for (const auto &[action, about] : actingActions()) {
        if (about == step && menu->actions().contains(actionOf(remote, action)))
            all.append(seenAction(name, actionOf(remote, action)));
    }
    menu->close();
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    if (!remote.story.comeBack())
        return {{name + QStringLiteral(" keeps the focus"), true, {}}};
    return all.isEmpty() ? QVector<Seen> {{name + QStringLiteral(" has nothing that acts"), true, {}}} : all;
}

/// The row of an action in the palette. Off means that choosing it does nothing, and that the row says why.
Seen seenInPalette(const RemoteStory &remote, const char *name)
{
    const auto *action = actionOf(remote, name);
    const auto label = QString(action->text()).remove(u'&');
    QTest::keyClick(remote.story.window()->windowHandle(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = remote.story.find<QWidget>("palette");
    if (!palette)
        return {QStringLiteral("no palette"), true, {}};
    palette->findChild<QLineEdit *>()->setText(label);
    auto *list = palette->findChild<QListWidget *>();
    Seen seen {QStringLiteral("palette ") + label, true, {}};
    for (int row = 0; row < list->count(); ++row) {
        const auto text = list->item(row)->text();
        if (!text.startsWith(label))
            continue;
        seen.why = text.mid(label.size()).trimmed();
        seen.why = seen.why.startsWith(u'(') ? seen.why.mid(1, seen.why.size() - 2) : seen.why;
        if (!action->isEnabled()) {
            list->setCurrentRow(row);
            QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
            seen.enabled = !palette->isVisible();
        }
        break;
    }
    palette->close();
    QCoreApplication::sendPostedEvents(palette, QEvent::DeferredDelete);
    return remote.story.comeBack() ? seen : Seen {QStringLiteral("the palette keeps the focus"), true, {}};
}

} // namespace

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
    void opensWhatIsDropped_data();
    void opensWhatIsDropped();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void sendsNothingThatDoesNotFit();
    void readOnlyRefusesEverywhereAlike();
    void everyControlSaysWhyItIsOff_data();
    void everyControlSaysWhyItIsOff();
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
        remote.openGateByMouse();
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

void StoryRemoteGateTest::opensWhatIsDropped_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data"); // BUILD: the address of the stand-in's build
    QTest::addColumn<QString>("problem"); // empty: it is opened
    QTest::newRow("a link of a browser") << QByteArray("text/uri-list") << QByteArray("BUILD\r\n") << QString();
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("  BUILD\n") << QString();
    QTest::newRow("no address") << QByteArray("text/plain") << QByteArray("<b>hello</b>") << QStringLiteral("What was dropped cannot be opened: this is no address of an engine: <b>hello</b>");
    QTest::newRow("not encrypted") << QByteArray("text/uri-list") << QByteArray("http://buildkite.com/o/p/builds/1\r\n") << QStringLiteral("this address is not encrypted");
    QTest::newRow("of something else") << QByteArray("text/uri-list") << QByteArray("https://buildkite.com/o/p/settings\r\n") << QStringLiteral("this address leads to no build and no task group");
    QTest::newRow("two") << QByteArray("text/plain") << QByteArray("BUILD\nBUILD") << QStringLiteral("2 thing(s) were dropped together.");
    QTest::newRow("a file among them") << QByteArray("text/uri-list") << QByteArray("file:///a.yml\r\nBUILD\r\n") << QStringLiteral("2 thing(s) were dropped together.");
    QTest::newRow("a program") << QByteArray("text/uri-list") << QByteArray("javascript:alert(1)\r\n") << QStringLiteral("What was dropped cannot be opened: ");
}

void StoryRemoteGateTest::opensWhatIsDropped()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, data);
    QFETCH(QString, problem);
    RemoteStory remote;
    QVERIFY(remote.start());
    QMimeData mime;
    mime.setData(QLatin1String(type), data.replace("BUILD", remote.engine.build.toUtf8()));
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(remote.story.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(remote.story.window(), &drop);
    if (problem.isEmpty()) {
        QTRY_COMPARE_WITH_TIMEOUT(remote.story.window()->session()->state().openGates().size(), 1, kRunMs);
        return;
    }
    QTRY_VERIFY2(remote.notices().contains(problem), qPrintable(remote.notices()));
    QVERIFY(!remote.story.window()->remote()->isShown());
    QVERIFY(remote.engine.tell(Json())["requests"].empty());
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

void StoryRemoteGateTest::everyControlSaysWhyItIsOff_data()
{
    QTest::addColumn<QByteArray>("wish"); // to the stand-in
    QTest::addColumn<bool>("armed");
    QTest::addColumn<QString>("why"); // what all of them say; empty: all but the gate are on
    QTest::addColumn<QString>("whyGate");
    const auto row = [](const char *name, const char *wish, bool armed, const QString &why, const QString &whyGate) { QTest::newRow(name) << QByteArray(wish) << armed << why << whyGate; };
    row("live and armed", "{}", true, {}, {});
    row("not armed", "{}", false, Arming::whyNot(), Arming::whyNot());
    const auto stale = QStringLiteral("What is shown was true at "), offline = QStringLiteral("The engine cannot be reached: 127.0.0.1 closed the connection");
    row("stale", R"({"fault": {"status": 500, "times": 10000}})", true, stale, stale);
    row("offline", R"({"fault": {"reset": true, "times": 10000}})", true, offline, offline);
    const auto out = QStringLiteral("The engine refuses these credentials. Sign in again."), limited = QStringLiteral("The engine wants no more requests until ");
    row("signed out", R"({"token": "another-token"})", true, out, out);
    row("rate-limited", R"({"fault": {"status": 429, "times": 10000, "headers": {"Retry-After": "600"}}})", true, limited, limited);
    row("unblockable is false", R"({"job": "build", "state": "running"})", true, {}, QStringLiteral("The engine does not let this gate be opened yet: "));
}

/// Story 3 k: whatever acts, wherever it is, is off for the same reason and says it; and nothing is sent.
void StoryRemoteGateTest::everyControlSaysWhyItIsOff()
{
    QFETCH(QByteArray, wish);
    QFETCH(bool, armed);
    QFETCH(QString, why);
    QFETCH(QString, whyGate);
    const bool staysLive = why.isEmpty() || !armed;
    RemoteOffice office(testing::hurried(staysLive ? 1 : testing::HurriedTicker::kHurry));
    RemoteStory remote(&office);
    QVERIFY(startBusy(remote));
    remote.openByKeys();
    auto *window = remote.story.window();
    auto *session = window->session();
    session->arming()->arm(); // what acts shows that it could be done, before it cannot any more
    QTRY_VERIFY_WITH_TIMEOUT(session->whyNot(Action::Type::Cancel, kRuns).isEmpty(), kRunMs);
    if (!armed)
        session->arming()->disarm();
    remote.engine.tell(Json::parse(wish.toStdString()));
    session->lookNow();
    QTRY_VERIFY2_WITH_TIMEOUT(session->whyNot(Action::Type::Unblock, kGate).startsWith(whyGate) && session->whyNot(Action::Type::Unblock, kGate).isEmpty() == whyGate.isEmpty(),
        qPrintable(session->whyNot(Action::Type::Unblock, kGate)), kRunMs);

    const auto check = [](const Seen &seen, const QString &reason) {
        QVERIFY2(seen.enabled == reason.isEmpty(), qPrintable(seen.name));
        QVERIFY2(reason.isEmpty() || seen.why.startsWith(reason), qPrintable(seen.name + QStringLiteral(" says: ") + seen.why));
    };
    const auto checkAll = [&check](const QVector<Seen> &all, const QString &reason) {
        for (const auto &seen : all)
            check(seen, reason);
    };
    // The menu bar and the palette; each action as it is when its step is selected.
    const auto menus = window->menuBar()->actions();
    for (const auto &[name, step] : actingActions()) {
        if (!step.isEmpty())
            window->selection()->set(step);
        const auto *action = actionOf(remote, name);
        const bool inMenu = std::any_of(menus.begin(), menus.end(), [action](const QAction *top) { return top->menu()->toolTipsVisible() && top->menu()->actions().contains(action); });
        QVERIFY2(inMenu, name);
        check(seenAction(QStringLiteral("menu"), action), why);
        QCOMPARE(whyForbidden(action), action->isEnabled() ? QString() : action->toolTip());
        if (why.isEmpty())
            QVERIFY2(seenInPalette(remote, name).enabled, name);
        else
            check(seenInPalette(remote, name), why);
    }
    // The menus of a node and of a row of the outline.
    for (const auto &step : {kFailed, kRuns}) {
        checkAll(seenInMenu(remote, QStringLiteral("node"), window->dag(), step), why);
        checkAll(seenInMenu(remote, QStringLiteral("row"), remote.story.find<QAbstractScrollArea>("outline"), step), why);
    }
    // The buttons of the inspector.
    window->raisePane(QStringLiteral("inspector"));
    for (const auto &[step, name] : {std::pair(kFailed, "retryButton"), std::pair(kRuns, "cancelStepButton")}) {
        window->selection()->set(step);
        QTRY_VERIFY(remote.story.find<QPushButton>(name)->isVisible());
        check(seenButton(QLatin1String(name), remote.story.find<QPushButton>(name)), why);
    }
    // The gate: to look is allowed, from the inbox where it is listed, and the form says why it cannot be sent.
    window->selection()->set(kGate);
    QTest::keyClick(window->windowHandle(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(remote.gateDialog());
    check(seenButton(QStringLiteral("gate form"), remote.inDialog<QPushButton>("approveButton")), whyGate);
    QVERIFY2(visibleText(remote, "whyNotLabel").startsWith(whyGate), qPrintable(visibleText(remote, "whyNotLabel")));
    if (!whyGate.isEmpty())
        remote.approveByKeys();
    QTest::keyClick(remote.gateDialog()->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!remote.gateDialog());
    QVERIFY(remote.story.comeBack());
    window->raisePane(QStringLiteral("inbox"));
    const auto *inbox = remote.story.find<QAbstractItemView>("gateList");
    QCOMPARE(inbox->model()->rowCount(), wish.contains("build") ? 0 : 1);
    if (why.isEmpty())
        return;
    // Keys, and whatever else asks the session.
    window->selection()->set(kFailed);
    QTest::keyClick(window->windowHandle(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    window->dag()->setFocus();
    QTest::keyClick(window->dag(), Qt::Key_R);
    for (const auto &[type, step] : {std::pair(Action::Type::Retry, kFailed), std::pair(Action::Type::RerunFailed, QString()), std::pair(Action::Type::Cancel, kRuns),
             std::pair(Action::Type::CancelRelease, QString()), std::pair(Action::Type::Rebuild, QString()), std::pair(Action::Type::Unblock, kGate)}) {
        Action action;
        action.type = type;
        action.step = step;
        QString said;
        session->act(action, [&said](bool accepted, const Error &error) { said = accepted ? QStringLiteral("accepted") : error.message; });
        QVERIFY2(said.startsWith(why), qPrintable(said));
    }
    QCOMPARE(remote.deeds().size(), 0);
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
