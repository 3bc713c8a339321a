// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputwatch.h"
#include "remotestory.h"

#include "dag/dagview.h"
#include "engine/buildkite/definitionfile.h"
#include "engine/remote/remoteoffice.h"
#include "panes/approvaldialog.h"
#include "shell/windowactions.h"
#include "shell/windowgroup.h"
#include "support/testing.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QToolButton>

#include <algorithm>

using namespace slipway;
using testing::kRunMs;
using testing::RemoteStory;
using State = RemoteConnection::State;

namespace {

constexpr int kHurry = testing::HurriedTicker::kHurry;
constexpr int kDay = 24 * 60 * 60;

State stateOf(const MainWindow *window, int source = 0)
{
    const auto &sources = window->session()->sources();
    return source < sources.size() ? sources.at(source).connection.state : State::Connecting;
}

const auto kGate = QStringLiteral("bk/release-gate");
const auto kPublish = QStringLiteral("bk/publish");
const auto kFirstTask = QStringLiteral("tc/fN1SbArXTPSVFUUvaOlinQ");
const auto kSecondTask = QStringLiteral("tc/YDHUYQcrTUerRefNDxXwpg");

} // namespace

/// Story 7: a build of Buildkite and a task group as one release in one window, and what a network can do to them.
class StoryBadDayTest : public QObject
{
    Q_OBJECT

    static void openBoth(RemoteStory &remote, bool keys = true);
    static void approvingIsRefused(RemoteStory &remote, bool keys = true);
    static void arm(RemoteStory &remote, bool keys);
    static void lookBy(RemoteStory &remote);

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qputenv("BUILDKITE_API_TOKEN", "stand-in-token");
        qputenv("BUILDKITE_ACT_TOKEN", "stand-in-token");
    }

    void survivesABadDay_data();
    void survivesABadDay();
    void trustsNoCertificateThatNobodySigned();
    void keepsItsOwnClock_data();
    void keepsItsOwnClock();
    void oneBadAnswerIsNoEvent_data();
    void oneBadAnswerIsNoEvent();
    void severalWindowsShareOneWay();
};

/// With an edge from one engine to the other: what is published needs the task. By mouse the file of the release is dropped.
void StoryBadDayTest::openBoth(RemoteStory &remote, bool keys)
{
    if (keys) {
        RemoteTrain train;
        train.title = QStringLiteral("release 1.2");
        const auto definition = planDefinition(remote.definitionFile());
        QVERIFY_RESULT(definition);
        train.sources = {{QStringLiteral("bk"), *readRemoteAddress(remote.engine.build), *definition}, {QStringLiteral("tc"), *readRemoteAddress(remote.engine.group), nullptr}};
        train.links = {{kFirstTask, kPublish, {}}};
        remote.story.window()->remote()->open(train);
    } else {
        const auto file = QStringLiteral("day.slipway-train.yml");
        remote.story.write(file, "title: release 1.2\nsources:\n  - id: bk\n    url: " + remote.engine.build.toUtf8() + "\n    definition: pipeline.yml\n  - id: tc\n    url: "
                + remote.engine.group.toUtf8() + "\nlinks:\n  - from: " + kFirstTask.toUtf8() + "\n    to: " + kPublish.toUtf8() + "\n");
        remote.story.dropFile(remote.story.path(file));
    }
    auto *session = remote.story.window()->session();
    QTRY_COMPARE_WITH_TIMEOUT(session->state().openGates(), QStringList(kGate), kRunMs);
    QTRY_VERIFY_WITH_TIMEOUT(session->graph()->find(kFirstTask) != kNoNode, kRunMs);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(remote.story.window(), 1), State::Live, kRunMs);
    QTRY_VERIFY(!remote.story.window()->dag()->isLayingOut());
    QVERIFY(remote.story.comeBack());
}

void StoryBadDayTest::arm(RemoteStory &remote, bool keys)
{
    if (keys)
        QTest::keyClick(remote.story.window()->windowHandle(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    else
        remote.story.click("armToggle");
    QTRY_VERIFY(remote.story.window()->session()->arming()->isArmed());
}

/// The badge, and the button of what opens below it.
void StoryBadDayTest::lookBy(RemoteStory &remote)
{
    remote.story.click("connBadge");
    remote.story.click("lookNowButton");
    QTest::mouseClick(remote.story.window(), Qt::LeftButton, {}, QPoint(2, 2)); // beside it: it closes
    if (remote.story.find<QWidget>("connDetails"))
        remote.story.find<QWidget>("connDetails")->close();
    QVERIFY(remote.story.comeBack());
}

void StoryBadDayTest::approvingIsRefused(RemoteStory &remote, bool keys)
{
    auto *session = remote.story.window()->session();
    const auto why = [session] { return session->whyNot(Action::Type::Unblock, kGate); }; // from stale to offline it is another
    QVERIFY(!why().isEmpty());
    keys ? remote.openGateByKeys() : remote.openGateByMouse();
    auto *approve = remote.inDialog<QPushButton>("approveButton");
    QVERIFY(!approve->isEnabled());
    QTRY_COMPARE(remote.inDialog<QLabel>("whyNotLabel")->text(), why());
    QVERIFY(!why().isEmpty());
    if (keys) {
        remote.approveByKeys();
        QVERIFY(remote.gateDialog());
        QTest::keyClick(remote.gateDialog()->windowHandle(), Qt::Key_Escape);
    } else {
        remote.story.click("approveButton");
        QVERIFY(remote.gateDialog());
        remote.story.click("cancelButton");
    }
    QTRY_VERIFY(!remote.gateDialog());
    QVERIFY(remote.story.comeBack());
}

void StoryBadDayTest::survivesABadDay_data()
{
    QTest::addColumn<bool>("keys");
    QTest::newRow("by keys alone") << true;
    QTest::newRow("by mouse alone") << false;
}

void StoryBadDayTest::survivesABadDay()
{
    QFETCH(bool, keys);
    const testing::InputWatch watch;
    RemoteOffice office(testing::hurried());
    RemoteStory remote(&office);
    QVERIFY(remote.start());
    openBoth(remote, keys);
    auto *window = remote.story.window();
    auto *session = window->session();
    auto *badge = remote.story.find<QToolButton>("connBadge");
    arm(remote, keys);
    const auto edges = session->graph()->incoming(session->graph()->find(kPublish));
    QCOMPARE(std::count_if(edges.begin(), edges.end(), [session](auto edge) { return session->graph()->node(session->graph()->edge(edge).from).id == kFirstTask; }), 1);

    // 2. and 3.: the network is cut; what is shown says since when it is old, and nobody can decide on it.
    remote.engine.tell({{"fault", {{"reset", true}, {"times", 1000}, {"path_has", "/v2/"}}}});
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window) != State::Live, kRunMs);
    QVERIFY2(badge->text().contains(QStringLiteral("stale since ")) || badge->text().contains(QStringLiteral("offline since ")), qPrintable(badge->text()));
    approvingIsRefused(remote, keys);
    // The task group keeps updating meanwhile.
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window, 1), State::Live, kRunMs); // in a hurry it may be stale for a moment
    remote.engine.tell({{"task", "fN1SbArXTPSVFUUvaOlinQ"}, {"state", "completed"}});
    QTRY_COMPARE_WITH_TIMEOUT(session->shownState(kFirstTask), StepState::Passed, kRunMs);

    // 5. while nobody here could see it: somebody opens the gate by the web, and the next step goes on.
    remote.engine.tell({{"unblock", "release-gate"}, {"by", "Liam Neeson"}});
    remote.engine.tell({{"job", "publish"}, {"state", "running"}});
    // 4.: it comes back; what was missed is told once, and as somebody else's deed.
    remote.engine.tell({{"clear_faults", true}});
    if (!keys)
        lookBy(remote);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::Live, kRunMs);
    QTRY_COMPARE_WITH_TIMEOUT(session->shownState(kPublish), StepState::Running, kRunMs);
    QCOMPARE(session->shownState(kGate), StepState::Passed);
    const auto gate = session->state().gates().value(kGate);
    QCOMPARE(gate.who, QStringLiteral("Liam Neeson"));
    QVERIFY(!gate.open);
    const auto &jobs = session->times().jobs();
    QCOMPARE(std::count_if(jobs.begin(), jobs.end(), [](const JobTimes &job) { return job.step == kPublish; }), 1);
    const auto &gates = session->times().gates();
    QCOMPARE(std::count_if(gates.begin(), gates.end(), [](const GateTimes &times) { return times.step == kGate; }), 1);
    QCOMPARE(remote.acts(), 0);

    // 7.: 429 is waited out, once.
    const auto asked = [&remote] {
        int sent = 0;
        const auto told = remote.engine.tell(Json());
        for (const auto &request : told["requests"])
            sent += request["path"].get<std::string>().find("/v2/") != std::string::npos;
        return sent;
    };
    QElapsedTimer clock;
    clock.start();
    remote.engine.tell({{"fault", {{"status", 429}, {"path_has", "/v2/"}, {"headers", {{"Retry-After", "30"}}}}}});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::RateLimited, kRunMs);
    const auto before = asked();
    QVERIFY2(badge->text().contains(QStringLiteral("rate-limited until ")), qPrintable(badge->text()));
    QVERIFY(!session->whyNot(Action::Type::Unblock, kGate).isEmpty());
    int askedTooEarly = 0; // counted only while the time cannot be over
    const auto isLive = [&] {
        const auto more = asked() - before;
        if (clock.elapsed() < 30'000 / kHurry - 100)
            askedTooEarly = more;
        return stateOf(window) == State::Live;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLive(), kRunMs);
    QVERIFY2(clock.elapsed() >= 30'000 / kHurry - 100, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(askedTooEarly <= 1, qPrintable(QString::number(askedTooEarly))); // what was on its way

    // 6.: the token is revoked: read-only, and nobody asks again and again.
    remote.engine.tell({{"token", "another-token"}});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::SignedOut, kRunMs);
    QVERIFY2(badge->text().endsWith(QStringLiteral(": signed out")), qPrintable(badge->text()));
    QCOMPARE(session->whyNot(Action::Type::Unblock, kPublish), QStringLiteral("The engine refuses these credentials. Sign in again."));
    const auto last = asked();
    remote.engine.tell({{"task", "YDHUYQcrTUerRefNDxXwpg"}, {"state", "running"}});
    QTRY_COMPARE_WITH_TIMEOUT(session->shownState(kSecondTask), StepState::Running, kRunMs);
    QCOMPARE(asked(), last);
    QVERIFY2(remote.notices().contains(QStringLiteral("The engine refuses these credentials. Sign in again.")), qPrintable(remote.notices()));
    if (!keys) { // another token is asked for, and not giving one is fine
        remote.story.click("troubleSignInButton");
        QTRY_VERIFY(remote.story.dialog("tokenDialog"));
        remote.story.click("tokenCancel");
        QTRY_VERIFY(!remote.story.dialog("tokenDialog"));
    }
    QCOMPARE(remote.acts(), 0);
    QVERIFY(keys ? watch.mouse() == 0 : watch.keys() == 0);
}

/// Story 7, TLS: the words say what is wrong, nothing can wave it through, nothing can be done, and nobody knocks all the time.
void StoryBadDayTest::trustsNoCertificateThatNobodySigned()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("skipped: there is no openssl to make a certificate with");
    RemoteOffice office(testing::hurried());
    RemoteStory remote(&office);
    QVERIFY(remote.start({QStringLiteral("--tls")}));
    auto *window = remote.story.window();
    remote.story.click("openRemoteButton");
    QTRY_VERIFY(remote.story.dialog("openRemoteDialog"));
    remote.story.find<QLineEdit>("remoteAddressEdit")->setText(remote.engine.tls);
    QElapsedTimer clock;
    clock.start();
    remote.story.click("openRemoteAcceptButton");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::Offline, kRunMs);
    QVERIFY(remote.story.comeBack());
    const auto *badge = remote.story.find<QToolButton>("connBadge");
    QCOMPARE(badge->text(), QStringLiteral("offline"));
    const auto fault = QStringLiteral("the identity of 127.0.0.1 cannot be verified");
    QVERIFY2(badge->accessibleDescription().contains(fault), qPrintable(badge->accessibleDescription()));
    QTRY_VERIFY2(remote.notices().contains(fault), qPrintable(remote.notices()));
    remote.story.click("connBadge");
    auto *details = remote.story.find<QWidget>("connDetails");
    QVERIFY(details);
    QVERIFY(details->findChild<QLabel *>(QStringLiteral("connRow"))->text().contains(fault));
    for (const auto *button : details->findChildren<QPushButton *>())
        QVERIFY2(button->objectName() == QLatin1String("signInButton") || button->objectName() == QLatin1String("lookNowButton"), qPrintable(button->text()));
    details->close();
    for (const auto *name : {"action-rebuild", "action-cancel"})
        QVERIFY2(!window->findChild<QAction *>(QLatin1String(name))->isEnabled(), name);
    window->session()->arming()->arm();
    const auto *rebuild = window->findChild<QAction *>(QStringLiteral("action-rebuild"));
    QVERIFY(!rebuild->isEnabled());
    QVERIFY2(rebuild->toolTip().startsWith(QStringLiteral("The engine cannot be reached: ")) && rebuild->toolTip().contains(fault), qPrintable(rebuild->toolTip()));
    // Four knocks take 1 + 2 + 4 seconds of the engines' time at least.
    const auto knocks = [&remote] { return remote.engine.tell(Json())["handshakes"].get<int>(); };
    QTRY_VERIFY_WITH_TIMEOUT(knocks() >= 4, kRunMs);
    QVERIFY2(clock.elapsed() >= 7000 / kHurry - 200, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(remote.engine.tell(Json())["requests"].empty());
}

void StoryBadDayTest::keepsItsOwnClock_data()
{
    QTest::addColumn<int>("skew");
    QTest::newRow("the servers are 10 minutes ahead") << 600;
    QTest::newRow("the servers are 10 minutes behind") << -600;
}

/// Story 7, clock skew: times are told by our clock, requests are signed by theirs, and neither idle time nor staleness cares.
void StoryBadDayTest::keepsItsOwnClock()
{
    QFETCH(int, skew);
    qputenv("TASKCLUSTER_CLIENT_ID", "release/manager");
    qputenv("TASKCLUSTER_ACCESS_TOKEN", "manager-access-token-0123456789");
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.engine.tell({{"skew", skew}});
    const auto forget = qScopeGuard([] {
        qunsetenv("TASKCLUSTER_CLIENT_ID");
        qunsetenv("TASKCLUSTER_ACCESS_TOKEN");
    });
    openBoth(remote);
    auto *window = remote.story.window();
    auto *session = window->session();
    const auto begun = QDateTime::currentMSecsSinceEpoch();
    const auto isNow = [begun](qint64 ms) { return ms >= begun - 20'000 && ms <= QDateTime::currentMSecsSinceEpoch() + 1000; };

    remote.engine.tell({{"unblock", "release-gate"}, {"by", "Liam Neeson"}});
    remote.engine.tell({{"job", "publish"}, {"state", "running"}});
    remote.engine.tell({{"task", "YDHUYQcrTUerRefNDxXwpg"}, {"state", "running"}});
    session->lookNow();
    QTRY_COMPARE_WITH_TIMEOUT(session->shownState(kPublish), StepState::Running, kRunMs);
    QTRY_COMPARE_WITH_TIMEOUT(session->shownState(kSecondTask), StepState::Running, kRunMs);
    const auto gate = session->state().gates().value(kGate);
    QVERIFY2(isNow(gate.decidedMs), qPrintable(QString::number(gate.decidedMs - begun)));
    int told = 0;
    for (const auto &job : session->times().jobs()) {
        if (job.step != kPublish && job.step != kSecondTask)
            continue;
        ++told;
        QVERIFY2(isNow(job.startedMs), qPrintable(QStringLiteral("%1: %2 s").arg(job.step).arg((job.startedMs - begun) / 1000)));
    }
    QCOMPARE(told, 2);
    window->selection()->set(kPublish);
    const auto *shown = remote.story.find<QLabel>("stepState");
    QTRY_VERIFY2(QRegularExpression(QStringLiteral("^[Rr]unning, (0:[0-3]\\d|[0-3]?\\d(\\.\\d)? ?s)$")).match(shown->text()).hasMatch(), qPrintable(shown->text()));

    // Signed by the time of the server, once an answer told it.
    int signedRequests = 0;
    static const QRegularExpression stamp(QStringLiteral("ts=\"(\\d+)\""));
    const auto heard = remote.engine.tell(Json());
    for (const auto &request : heard["requests"]) {
        for (const auto &header : request["headers"]) {
            if (header[0] != "Authorization" || header[1].get<std::string>().rfind("Hawk ", 0) != 0)
                continue;
            const auto off = stamp.match(fromStd(header[1].get<std::string>())).captured(1).toLongLong() - begun / 1000 - skew;
            if (signedRequests++ > 0) // the first one told the time
                QVERIFY2(qAbs(off) < 60, qPrintable(QString::number(off)));
        }
    }
    QVERIFY(signedRequests > 2);

    session->arming()->setIdleMs(400);
    session->arming()->arm();
    QVERIFY(session->arming()->isArmed());
    QTRY_VERIFY(!session->arming()->isArmed());

    remote.engine.tell({{"fault", {{"reset", true}, {"times", 1000}, {"path_has", "/v2/"}}}});
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window) != State::Live, kRunMs);
    const auto text = remote.story.find<QToolButton>("connBadge")->text();
    const auto since = QTime::fromString(text.right(8), QStringLiteral("HH:mm:ss"));
    QVERIFY2(since.isValid() && (since.secsTo(QTime::currentTime()) + kDay) % kDay < 60, qPrintable(text)); // also over midnight
}

void StoryBadDayTest::oneBadAnswerIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("truncated") << QByteArray(R"({"truncate": 120})");
    QTest::newRow("cut") << QByteArray(R"({"cut": true})");
    QTest::newRow("10 MB of nothing") << QByteArray(R"({"big": 10485760})");
    QTest::newRow("wrong content") << QByteArray(R"({"body": "<html>hello</html>", "content_type": "text/html"})");
    QTest::newRow("wrong types") << QByteArray(R"({"replace": {"number": "seven"}})");
    QTest::newRow("500") << QByteArray(R"({"status": 500})");
    QTest::newRow("job ids change") << QByteArray(R"({"new_ids": "release-gate"})");
}

/// Whatever is answered once: the window goes on, tells nothing twice, and the gate can still be seen.
void StoryBadDayTest::oneBadAnswerIsNoEvent()
{
    QFETCH(QByteArray, fault);
    RemoteOffice office(testing::hurried());
    RemoteStory remote(&office);
    QVERIFY(remote.start());
    remote.openByKeys();
    auto *session = remote.story.window()->session();
    const auto steps = session->graph()->nodeCount();
    auto wish = Json::parse(fault.toStdString());
    wish["path_has"] = "/v2/";
    remote.engine.tell({{"fault", wish}});
    // What comes after it was there before it, too.
    const auto since = session->sources().constFirst().connection.sinceMs;
    session->lookNow();
    remote.engine.tell({{"job", "test"}, {"state", "running"}});
    QTRY_COMPARE_WITH_TIMEOUT(session->shownState(QStringLiteral("test")), StepState::Running, kRunMs);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(remote.story.window()), State::Live, kRunMs);
    QVERIFY(session->sources().constFirst().connection.sinceMs > since);
    QVERIFY(session->state().openGates().isEmpty()); // it cannot be opened before the test is over
    QCOMPARE(session->graph()->nodeCount(), steps);
    remote.engine.tell({{"job", "test"}, {"state", "passed"}});
    QTRY_COMPARE_WITH_TIMEOUT(session->state().openGates(), QStringList(QStringLiteral("release-gate")), kRunMs);
}

/// Several releases at once: a window each, one pool of connections; a window goes without the other.
void StoryBadDayTest::severalWindowsShareOneWay()
{
    RemoteOffice office(testing::hurried());
    testing::Standin engine;
    QVERIFY(engine.start());
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    RunController::Settings run;
    run.local.stateDir = folder.filePath(QStringLiteral("state"));
    run.office = &office;
    QPointer<MainWindow> first, second;
    {
        WindowGroup group(&settings, run);
        first = group.open();
        first->show();
        first->openFile(engine.build);
        QTRY_VERIFY_WITH_TIMEOUT(first->session()->plan(), kRunMs);
        first->actions()->newWindow->trigger();
        QCOMPARE(group.count(), 2);
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window != first)
                second = window;
        }
        QVERIFY(second && second->isVisible());
        QCOMPARE(second->remote()->office(), &office);
        second->openFile(engine.group);
        QTRY_VERIFY_WITH_TIMEOUT(second->session()->plan(), kRunMs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(first), State::Live, kRunMs);
        first->close();
        QTRY_VERIFY(!first);
        QCOMPARE(group.count(), 1);
        engine.tell({{"task", "fN1SbArXTPSVFUUvaOlinQ"}, {"state", "completed"}});
        QTRY_COMPARE_WITH_TIMEOUT(second->session()->shownState(QStringLiteral("fN1SbArXTPSVFUUvaOlinQ")), StepState::Passed, kRunMs);
    }
    QVERIFY(!second);
    testing::settle(&office);
}

QTEST_MAIN(StoryBadDayTest)
#include "tst_story_badday.moc"
