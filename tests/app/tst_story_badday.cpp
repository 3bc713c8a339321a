// SPDX-License-Identifier: GPL-3.0-or-later
#include "remotestory.h"

#include "dag/dagview.h"
#include "engine/remote/remoteoffice.h"
#include "panes/approvaldialog.h"
#include "shell/windowactions.h"
#include "support/testing.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QToolButton>

using namespace slipway;
using testing::kRunMs;
using testing::RemoteStory;
using testing::Story;
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

State stateOf(const MainWindow *window)
{
    const auto &sources = window->session()->sources();
    return sources.isEmpty() ? State::Connecting : sources.constFirst().connection.state;
}

} // namespace

/// Story 7: a build of Buildkite in one window and a task group in another, on one pool of connections, and what a network can
/// do to them.
class StoryBadDayTest : public QObject
{
    Q_OBJECT

    static void approvingIsRefused(RemoteStory &remote);

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("skipped: there is no python3 for the stand-in");
        qputenv("BUILDKITE_API_TOKEN", "stand-in-token");
        qputenv("BUILDKITE_ACT_TOKEN", "stand-in-token");
    }

    void survivesABadDay();
    void oneBadAnswerIsNoEvent_data();
    void oneBadAnswerIsNoEvent();
};

void StoryBadDayTest::approvingIsRefused(RemoteStory &remote)
{
    auto *session = remote.story.window()->session();
    const auto why = session->whyNot(Action::Type::Unblock, QStringLiteral("release-gate"));
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
    remote.openByKeys();
    auto *window = remote.story.window();
    auto *session = window->session();
    auto *badge = remote.story.find<QToolButton>("connBadge");
    session->arming()->arm();

    // The other half, in a window of its own.
    Story other(&office);
    other.window()->openFile(remote.engine.group);
    QTRY_COMPARE_WITH_TIMEOUT(other.window()->session()->graph()->nodeCount(), size_t(3), kRunMs);
    QVERIFY(remote.story.comeBack());

    // 2. and 3.: the network is cut; what is shown says since when it is old, and nobody can decide on it.
    QElapsedTimer clock;
    clock.start();
    remote.engine.tell({{"fault", {{"reset", true}, {"times", 1000}, {"path_has", "/v2/"}}}});
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window) != State::Live, kTwoPollsMs + kSlackMs);
    QVERIFY2(badge->text().startsWith(QStringLiteral("stale since ")) || badge->text().startsWith(QStringLiteral("offline since ")), qPrintable(badge->text()));
    approvingIsRefused(remote);
    // The task group keeps updating meanwhile.
    QCOMPARE(stateOf(other.window()), State::Live);
    remote.engine.tell({{"task", "fN1SbArXTPSVFUUvaOlinQ"}, {"state", "completed"}});
    QTRY_COMPARE_WITH_TIMEOUT(other.window()->session()->shownState(QStringLiteral("fN1SbArXTPSVFUUvaOlinQ")), StepState::Passed, kRunMs);

    // 5. while nobody here could see it: somebody opens the gate by the web, and the next step goes on.
    remote.engine.tell({{"unblock", "release-gate"}, {"by", "Liam Neeson"}});
    remote.engine.tell({{"job", "publish"}, {"state", "running"}});
    // 4.: it comes back; what was missed is told once, and as somebody else's deed.
    remote.engine.tell({{"clear_faults", true}});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::Live, kRunMs);
    QTRY_COMPARE(session->shownState(QStringLiteral("publish")), StepState::Running);
    QCOMPARE(session->shownState(QStringLiteral("release-gate")), StepState::Passed);
    const auto gate = session->state().gates().value(QStringLiteral("release-gate"));
    QCOMPARE(gate.who, QStringLiteral("Liam Neeson"));
    QVERIFY(!gate.open);
    QCOMPARE(session->state().step(QStringLiteral("publish")).jobs.size(), 1);
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
    QVERIFY2(badge->text().startsWith(QStringLiteral("rate-limited until ")), qPrintable(badge->text()));
    QVERIFY(!session->whyNot(Action::Type::Unblock, QStringLiteral("release-gate")).isEmpty());
    clock.restart();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::Live, kRunMs);
    QVERIFY2(clock.elapsed() >= 30'000 / kHurry - 500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(asked() - before <= 3); // the look that was answered, and what came after it

    // 6.: the token is revoked: read-only, and nobody asks again and again.
    remote.engine.tell({{"token", "another-token"}});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::SignedOut, kRunMs);
    QCOMPARE(badge->text(), QStringLiteral("signed out"));
    QCOMPARE(session->whyNot(Action::Type::Retry, QStringLiteral("publish")), QStringLiteral("The engine refuses these credentials. Sign in again."));
    const auto last = asked();
    remote.engine.tell({{"task", "YDHUYQcrTUerRefNDxXwpg"}, {"state", "running"}});
    QTRY_COMPARE_WITH_TIMEOUT(other.window()->session()->shownState(QStringLiteral("YDHUYQcrTUerRefNDxXwpg")), StepState::Running, kRunMs);
    QCOMPARE(asked(), last);
    // The same token again, and somebody says so: it goes on where it was.
    remote.engine.tell({{"token", "stand-in-token"}});
    window->actions()->lookNow->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), State::Live, kRunMs);
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
    QCOMPARE(session->state().openGates(), QStringList(QStringLiteral("release-gate")));
    QCOMPARE(session->graph()->nodeCount(), size_t(5));
}

QTEST_MAIN(StoryBadDayTest)
#include "tst_story_badday.moc"
