// SPDX-License-Identifier: GPL-3.0-or-later
// An hour of 20 builds and 5 task groups of 3,000 tasks in the real window, with a thousand faults, by a fake clock (issue 7,
// "Tested against"). How many milliseconds a turn of the event loop takes is measured by bench_train; here what bounds them is:
// how much one turn has to do does not grow with what is watched. SLIPWAY_SOAK_SEED chooses another world.
#include "enginewindow.h"
#include "release/eventdata.h"
#include "release/journal.h"
#include "soakworld.h"
#include "support/testing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

/// What a turn of the window's event loop had to do at most.
struct Turns
{
    explicit Turns(EngineWindow *window) : m_window(window)
    {
        QObject::connect(window->session(), &ReleaseSession::changed, window->session(),
            [this](const StateChanges &changes) { mostSteps = std::max(mostSteps, changes.steps.size()); });
    }
    void turn()
    {
        const auto before = m_window->session()->state().lastSeq();
        EngineWindow::turn();
        mostEvents = std::max(mostEvents, m_window->session()->state().lastSeq() - before);
    }
    void minutes(int count, const std::function<void()> &before)
    {
        for (int i = 0; i < count * 12; ++i) {
            before();
            m_window->advance(5000);
            for (int k = 0; k < 4; ++k)
                turn();
        }
    }
    /// Until the window has folded all that the engines told.
    bool catchUp(qint64 told)
    {
        for (int i = 0; i < 2000 && m_window->session()->state().lastSeq() < told; ++i)
            turn();
        return m_window->session()->state().lastSeq() == told;
    }

    qint64 mostEvents = 0;
    qsizetype mostSteps = 0;

private:
    EngineWindow *m_window;
};

/// Counts what is painted in a window.
class Paints : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            where << QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName();
        return false;
    }
    QStringList where;
};

QByteArray jobOf(int i, const char *state)
{
    const auto number = QByteArray::number(i);
    return "{\"id\":\"job-" + number + "\",\"type\":\"script\",\"step_key\":\"step-" + number + "\",\"name\":\"Step " + number + "\",\"state\":\"" + state
        + "\",\"started_at\":\"2026-05-09T21:06:10Z\",\"finished_at\":\"2026-05-09T21:07:10Z\",\"exit_status\":0}";
}

QByteArray taskOf(int i)
{
    const auto id = "T" + QByteArray::number(i).rightJustified(21, '0');
    return "{\"status\":{\"taskId\":\"" + id + "\",\"state\":\"pending\",\"retriesLeft\":5,\"runs\":[{\"runId\":0,\"state\":\"pending\",\"reasonCreated\":\"scheduled\"}]},\"task\":{\"dependencies\":[],\"metadata\":{\"name\":\""
        + id + "\"},\"tags\":{\"label\":\"task-" + QByteArray::number(i) + "\"}}}";
}

} // namespace

class TestSoakWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void anHour()
    {
        std::unique_ptr<SoakWorld> world;
        EngineWindow window([&](const HttpRequest &request) { return world->answer(request); });
        world = std::make_unique<SoakWorld>(window.ticker.get(), SoakWorld::Size(), quint32(std::max(1, qEnvironmentVariableIntValue("SLIPWAY_SOAK_SEED"))));
        Turns turns(&window);
        QStringList addresses;
        for (int i = 0; i < world->sources(); ++i)
            addresses << world->address(i);
        window.open(addresses);
        turns.minutes(60, [&] { world->faultsPerMille = world->faults < kFaults ? 200 : 0; });
        QVERIFY2(world->faults >= kFaults, qPrintable(QString::number(world->faults)));
        world->faultsPerMille = 0;
        window.advance(300'000);
        const auto journal = journalOf(window);
        QVERIFY(!journal.isEmpty());
        QVERIFY(turns.catchUp(journal.constLast().seq));

        QVERIFY2(turns.mostEvents <= 2 * ReleaseSession::kMostAtOnce, qPrintable(QString::number(turns.mostEvents)));
        QVERIFY2(turns.mostSteps <= 2 * ReleaseSession::kMostAtOnce, qPrintable(QString::number(turns.mostSteps)));
        compare(*world, window, journal);
        if (QTest::currentTestFailed())
            return;

        // Quiet from here on, but for faults: nothing is told, and nothing is kept.
        const auto run = [&](int minutes) {
            turns.minutes(minutes, [&] { world->faultsPerMille = 100; });
            world->faultsPerMille = 0;
            window.advance(300'000);
            for (int i = 0; i < 50; ++i)
                turns.turn();
            return liveBytes();
        };
        const auto warm = run(4), end = run(8);
        QCOMPARE(window.session()->state().lastSeq(), journal.constLast().seq);
        const auto grown = end > warm ? end - warm : 0;
        QVERIFY2(grown < 2'000'000, qPrintable(QStringLiteral("%1 bytes more").arg(grown)));
    }

    /// "A poll without change costs no parse of jobs and no repaint."
    void quietPollsPaintNothing()
    {
        constexpr int kJobs = 300;
        QApplication::setCursorFlashTime(0); // the search field's blinks whether anybody polls or not
        QByteArrayList jobs, tasks;
        for (int i = 0; i < kJobs; ++i) {
            jobs << jobOf(i, "passed");
            tasks << taskOf(i);
        }
        const QByteArray head = "{\"id\":\"b\",\"number\":1,\"state\":\"running\",\"pipeline\":{\"slug\":\"p\"},\"job_state_counts\":{\"passed\":300}";
        int looks = 0, fetches = 0;
        EngineWindow window([&](const HttpRequest &request) {
            const auto path = request.url.path();
            if (path.endsWith(QStringLiteral("/annotations")) || path.endsWith(QStringLiteral("/artifacts")))
                return good(path.contains(QStringLiteral("/builds/")) ? "[]" : "{\"artifacts\":[]}");
            if (path.contains(QStringLiteral("/builds/"))) {
                ++looks;
                const bool whole = !request.url.query().contains(QStringLiteral("exclude_jobs"));
                fetches += whole ? 1 : 0;
                return good(whole ? head + ",\"jobs\":[" + jobs.join(',') + "]}" : head + '}');
            }
            if (path.contains(QStringLiteral("/task-group/")))
                return good("{\"taskGroupId\":\"LjOkL6FFThijM_Q_Rmo0vQ\",\"tasks\":[" + tasks.join(',') + "]}");
            if (request.method == "POST" && path.contains(QStringLiteral("/tasks/status")))
                return good("{\"statuses\":[]}");
            return status(403);
        });
        window.open({QStringLiteral("https://buildkite.com/o/p/builds/1"), QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ")});
        window.advance(5000);
        QTRY_COMPARE_WITH_TIMEOUT(window.session()->graph()->nodeCount(), size_t(2 * kJobs + 2), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!window.dag()->isLayingOut(), 60'000);
        window.advance(60'000);
        Paints paints;
        qApp->installEventFilter(&paints);
        // All that is drawn with a delay, once: longer than the longest nothing was drawn.
        QElapsedTimer quiet;
        quiet.start();
        const auto isQuiet = [&] {
            if (!paints.where.isEmpty())
                quiet.restart();
            paints.where.clear();
            return quiet.elapsed() > 1500;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 60'000);
        const auto looked = looks, fetched = fetches;
        const auto seq = window.session()->state().lastSeq();
        QVERIFY(fetched >= 1);
        for (int i = 0; i < 60; ++i) {
            window.advance(60'000);
            EngineWindow::turn();
        }
        QTest::qWait(700); // longer than anything that merges changes
        QVERIFY2(looks - looked > 100, qPrintable(QString::number(looks - looked)));
        QCOMPARE(fetches, fetched);
        QCOMPARE(window.session()->state().lastSeq(), seq);
        QCOMPARE(paints.where.join(u'\n'), QString());
    }

private:
    /// What was written of it: read where nobody writes meanwhile.
    static ReleaseEvents journalOf(const EngineWindow &window)
    {
        ReleaseEvents events;
        window.onEngines([&] {
            const auto journal = Journal::openReadOnly(window.session()->releaseFolder());
            if (const auto read = journal.ok() ? (*journal)->read() : Result<ReleaseEvents>(ReleaseEvents()); read.ok())
                events = *read;
        });
        return events;
    }

    static void compare(const SoakWorld &world, const EngineWindow &window, const ReleaseEvents &journal)
    {
        QHash<QString, int> started, finished, decided;
        for (qsizetype i = 0; i < journal.size(); ++i) {
            const auto &event = journal[i];
            QCOMPARE(event.seq, qint64(i + 1));
            started[event.job] += event.type == EventType::JobStarted;
            finished[event.job] += event.type == EventType::JobFinished;
            if (event.type == EventType::GateDecided)
                ++decided[event.step];
        }
        const auto &state = window.session()->state();
        for (auto job = world.jobs().cbegin(); job != world.jobs().cend(); ++job) {
            const auto &truth = job.value();
            QVERIFY2(started.value(job.key()) == 1 && finished.value(job.key()) == 1, qPrintable(job.key()));
            QVERIFY2(std::abs(state.job(job.key()).startedMs - truth.startedMs) <= 3000, qPrintable(job.key()));
            QCOMPARE(state.job(job.key()).outcome, stepStateName(truth.state));
        }
        QCOMPARE(decided, world.gates());
        for (auto step = world.steps().cbegin(); step != world.steps().cend(); ++step)
            QVERIFY2(state.stepState(step.key()) == step.value() && window.session()->shownState(step.key()) == step.value(), qPrintable(step.key()));
    }
};

QTEST_MAIN(TestSoakWindow)
#include "tst_soak_window.moc"
