// SPDX-License-Identifier: GPL-3.0-or-later
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
#include <QToolButton>

#include <algorithm>

using namespace slipway;
using testing::kRunMs;
using testing::RemoteStory;
using State = RemoteConnection::State;

namespace {

constexpr int kHurry = 10; ///< how much faster than the clock the engines' time goes
constexpr int kTwoPollsMs = 2 * 2000 / kHurry;
constexpr int kSlackMs = 1500; ///< for a machine that is busy with other tests

/// Time that goes faster, so that a poll interval and a Retry-After need no waiting. Lives on the engines' thread.
class HurriedTicker : public Ticker
{
public:
    qint64 nowMs() const override { return m_begin + (m_real.nowMs() - m_begin) * kHurry; }
    quint64 after(qint64 ms, std::function<void()> call) override { return m_real.after((ms + kHurry - 1) / kHurry, std::move(call)); }
    void cancel(quint64 alarm) override { m_real.cancel(alarm); }

private:
    SystemTicker m_real;
    const qint64 m_begin = m_real.nowMs();
};

RemoteDesk::Tools hurried()
{
    RemoteDesk::Tools tools;
    tools.makeTicker = [] { return std::make_shared<HurriedTicker>(); };
    return tools;
}

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

    static void openBoth(RemoteStory &remote);
    static void approvingIsRefused(RemoteStory &remote);

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qputenv("BUILDKITE_API_TOKEN", "stand-in-token");
        qputenv("BUILDKITE_ACT_TOKEN", "stand-in-token");
    }

    void survivesABadDay();
    void oneBadAnswerIsNoEvent_data();
    void oneBadAnswerIsNoEvent();
    void severalWindowsShareOneWay();
};

/// With an edge from one engine to the other: what is published needs the task.
void StoryBadDayTest::openBoth(RemoteStory &remote)
{
    RemoteTrain train;
    train.title = QStringLiteral("release 1.2");
    const auto definition = planDefinition(remote.definitionFile());
    QVERIFY_RESULT(definition);
    train.sources = {{QStringLiteral("bk"), *readRemoteAddress(remote.engine.build), *definition}, {QStringLiteral("tc"), *readRemoteAddress(remote.engine.group), nullptr}};
    train.links = {{kFirstTask, kPublish, {}}};
    remote.story.window()->remote()->open(train);
    auto *session = remote.story.window()->session();
    QTRY_COMPARE_WITH_TIMEOUT(session->state().openGates(), QStringList(kGate), kRunMs);
    QTRY_VERIFY_WITH_TIMEOUT(session->graph()->find(kFirstTask) != kNoNode, kRunMs);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(remote.story.window(), 1), State::Live, kRunMs);
    QTRY_VERIFY(!remote.story.window()->dag()->isLayingOut());
    QVERIFY(remote.story.comeBack());
}

void StoryBadDayTest::approvingIsRefused(RemoteStory &remote)
{
    auto *session = remote.story.window()->session();
    const auto why = session->whyNot(Action::Type::Unblock, kGate);
    QVERIFY(!why.isEmpty());
    remote.openGateByKeys();
    QVERIFY(!remote.inDialog<QPushButton>("approveButton")->isEnabled());
    QCOMPARE(remote.inDialog<QLabel>("whyNotLabel")->text(), why);
    QTest::keyClick(remote.gateDialog()->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!remote.gateDialog());
    QVERIFY(remote.story.comeBack());
}

void StoryBadDayTest::survivesABadDay()
{
    RemoteOffice office(hurried());
    RemoteStory remote(&office);
    QVERIFY(remote.start());
    openBoth(remote);
    auto *window = remote.story.window();
    auto *session = window->session();
    auto *badge = remote.story.find<QToolButton>("connBadge");
    session->arming()->arm();
    const auto edges = session->graph()->incoming(session->graph()->find(kPublish));
    QCOMPARE(std::count_if(edges.begin(), edges.end(), [session](auto edge) { return session->graph()->node(session->graph()->edge(edge).from).id == kFirstTask; }), 1);

    // 2. and 3.: the network is cut; what is shown says since when it is old, and nobody can decide on it.
    QElapsedTimer clock;
    clock.start();
    remote.engine.tell({{"fault", {{"reset", true}, {"times", 1000}, {"path_has", "/v2/"}}}});
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window) != State::Live, kTwoPollsMs + kSlackMs);
    QVERIFY2(badge->text().contains(QStringLiteral("stale since ")) || badge->text().contains(QStringLiteral("offline since ")), qPrintable(badge->text()));
    approvingIsRefused(remote);
    // The task group keeps updating meanwhile.
    QCOMPARE(stateOf(window, 1), State::Live);
    remote.engine.tell({{"task", "fN1SbArXTPSVFUUvaOlinQ"}, {"state", "completed"}});
    QTRY_COMPARE_WITH_TIMEOUT(session->shownState(kFirstTask), StepState::Passed, kRunMs);

    // 5. while nobody here could see it: somebody opens the gate by the web, and the next step goes on.
    remote.engine.tell({{"unblock", "release-gate"}, {"by", "Liam Neeson"}});
    remote.engine.tell({{"job", "publish"}, {"state", "running"}});
    // 4.: it comes back; what was missed is told once, and as somebody else's deed.
    remote.engine.tell({{"clear_faults", true}});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::Live, kRunMs);
    QTRY_COMPARE(session->shownState(kPublish), StepState::Running);
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
    remote.engine.tell({{"fault", {{"status", 429}, {"path_has", "/v2/"}, {"headers", {{"Retry-After", "30"}}}}}});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::RateLimited, kRunMs);
    const auto before = asked();
    QVERIFY2(badge->text().contains(QStringLiteral("rate-limited until ")), qPrintable(badge->text()));
    QVERIFY(!session->whyNot(Action::Type::Unblock, kGate).isEmpty());
    clock.restart();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::Live, kRunMs);
    QVERIFY2(clock.elapsed() >= 30'000 / kHurry - 500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(asked() - before <= 3); // the look that was answered, and what came after it

    // 6.: the token is revoked: read-only, and nobody asks again and again.
    remote.engine.tell({{"token", "another-token"}});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::SignedOut, kRunMs);
    QVERIFY2(badge->text().endsWith(QStringLiteral(": signed out")), qPrintable(badge->text()));
    QCOMPARE(session->whyNot(Action::Type::Unblock, kPublish), QStringLiteral("The engine refuses these credentials. Sign in again."));
    const auto last = asked();
    remote.engine.tell({{"task", "YDHUYQcrTUerRefNDxXwpg"}, {"state", "running"}});
    QTRY_COMPARE_WITH_TIMEOUT(session->shownState(kSecondTask), StepState::Running, kRunMs);
    QCOMPARE(asked(), last);
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
    RemoteOffice office(hurried());
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
    RemoteOffice office(hurried());
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
        QCOMPARE(stateOf(first), State::Live);
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
