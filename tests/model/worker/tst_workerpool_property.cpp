// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold however things interleave: every request has exactly one outcome, its own, whatever is asked, cancelled,
// answered, crashed or killed in between.
#include "pooltrial.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <csignal>
#include <functional>

using namespace slipway;
using testing::PoolTrial;

namespace {

constexpr int kSteps = 10'000;

QStringList words(const char *how, const QByteArray &more = {})
{
    return {QString::fromLatin1(how), QString::fromUtf8(more)};
}

struct Wanted
{
    testing::AskedPtr asked;
    QString answer; ///< it has to be this one, if it has any
    bool cancelled = false;
};

/// Lets things happen until `isDone`; false after a long time.
bool until(const std::function<bool()> &isDone)
{
    QElapsedTimer time;
    time.start();
    QTimer wakes;
    wakes.start(200);
    while (!isDone() && time.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return isDone();
}

} // namespace

class tst_WorkerPoolProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void answeredExactlyOnce_data();
    void answeredExactlyOnce();
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();
};

void tst_WorkerPoolProperty::answeredExactlyOnce_data()
{
    QTest::addColumn<int>("multiplex");
    QTest::addColumn<bool>("cancellable");
    QTest::newRow("singleplex") << 0 << false;
    QTest::newRow("singleplex, cancellable") << 0 << true;
    QTest::newRow("multiplex") << 4 << false;
    QTest::newRow("multiplex, cancellable") << 4 << true;
}

void tst_WorkerPoolProperty::answeredExactlyOnce()
{
    QFETCH(int, multiplex);
    QFETCH(bool, cancellable);
    QRandomGenerator random(quint32(multiplex * 2 + cancellable));
    WorkerPool::Options options;
    options.ladder = {0, 20, 20};
    PoolTrial trial(options);
    trial.rule().multiplex = multiplex;
    trial.rule().cancellable = cancellable;
    trial.rule().maxInstances = 3;
    std::vector<Wanted> all;
    size_t firstOpen = 0;
    for (int step = 0; step < kSteps / 4; ++step) {
        const auto choice = random.bounded(200);
        if (choice == 0)
            all.push_back({trial.ask(words("crash")), {}, false});
        else if (choice == 1)
            all.push_back({trial.ask(words("garbage")), {}, false});
        else if (choice < 100)
            all.push_back({trial.ask(words("ok", QByteArray::number(step))), QStringLiteral("0 %1").arg(step), false});
        else if (choice < 150 && !all.empty()) {
            auto &one = all[firstOpen + random.bounded(quint32(all.size() - firstOpen))];
            one.cancelled = one.cancelled || one.asked->times == 0;
            trial.pool.cancel(one.asked->ticket);
        } else {
            QCoreApplication::processEvents();
        }
        while (firstOpen + 1 < all.size() && all[firstOpen].asked->times > 0)
            ++firstOpen;
        if (all.size() - firstOpen > 40)
            QVERIFY(until([&] { return all[firstOpen].asked->times > 0; }));
    }
    QVERIFY(until([&] { return std::all_of(all.begin(), all.end(), [](const Wanted &each) { return each.asked->times > 0; }); }));
    QSignalSpy emptied(&trial.pool, &WorkerPool::emptied);
    trial.pool.quit();
    QVERIFY(emptied.wait(10000));
    for (const auto &each : all) {
        QCOMPARE(each.asked->times, 1);
        const auto &outcome = each.asked->outcome;
        QVERIFY2(outcome.cancelled == each.cancelled, qPrintable(each.asked->told()));
        if (outcome.answered && !outcome.cancelled)
            QCOMPARE(each.asked->told(), each.answer);
        QVERIFY2(outcome.answered || outcome.cancelled || !outcome.error.message.isEmpty(), "a failure without a word");
    }
}

void tst_WorkerPoolProperty::killedAtAnyMoment_data()
{
    QTest::addColumn<int>("multiplex");
    QTest::newRow("singleplex") << 0;
    QTest::newRow("multiplex") << 4;
}

// kill -9 while requests stream through two processes: a singleplex one loses at most the request it had; a multiplex one
// those that were in it; nothing is lost of the others, and nothing is answered twice.
void tst_WorkerPoolProperty::killedAtAnyMoment()
{
    QFETCH(int, multiplex);
    QRandomGenerator random(9);
    PoolTrial trial;
    trial.rule().multiplex = multiplex;
    trial.rule().maxInstances = 2;
    constexpr int kKills = 40;
    const int most = multiplex > 0 ? multiplex : 1;
    int kills = 0, asked = 0;
    std::vector<Wanted> all;
    const auto askOne = [&] {
        ++asked;
        all.push_back({trial.ask(words("ok", QByteArray::number(asked))), QStringLiteral("0 %1").arg(asked), false});
    };
    size_t firstOpen = 0;
    while (kills < kKills) {
        while (all.size() - firstOpen < 12)
            askOne();
        for (auto turns = random.bounded(6); turns > 0; --turns)
            QCoreApplication::processEvents();
        const auto board = trial.pool.board();
        const auto &victim = board.workers[random.bounded(quint32(board.workers.size()))];
        if (victim.processId > 0 && victim.state != WorkerState::Ended && victim.state != WorkerState::Stopping)
            kills += ::kill(pid_t(victim.processId), SIGKILL) == 0 ? 1 : 0;
        QVERIFY(until([&] { return all[firstOpen].asked->times > 0; }));
        while (firstOpen < all.size() && all[firstOpen].asked->times > 0)
            ++firstOpen;
    }
    QVERIFY(until([&] { return std::all_of(all.begin(), all.end(), [](const Wanted &each) { return each.asked->times > 0; }); }));
    std::map<QString, int> lost; // by process
    for (const auto &each : all) {
        QCOMPARE(each.asked->times, 1);
        if (each.asked->outcome.answered) {
            QCOMPARE(each.asked->told(), each.answer);
            continue;
        }
        QVERIFY2(each.asked->told().contains(QStringLiteral("killed by signal 9")), qPrintable(each.asked->told()));
        QVERIFY(!each.asked->outcome.notSent);
        ++lost[each.asked->outcome.worker];
    }
    for (const auto &[worker, count] : lost)
        QVERIFY2(count <= most, qPrintable(QStringLiteral("%1 lost %2").arg(worker).arg(count)));
    QVERIFY(int(lost.size()) <= kKills);
}

QTEST_GUILESS_MAIN(tst_WorkerPoolProperty)
#include "tst_workerpool_property.moc"
