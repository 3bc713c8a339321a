// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/workersmodel.h"
#include "support/testing.h"
#include "workerboards.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace slipway;
using slipway::testing::pool;
using slipway::testing::worker;

namespace {

const QString kConan = QStringLiteral("conan-install"), kLint = QStringLiteral("lint");

QStringList rows(const WorkersModel &model)
{
    QStringList found;
    for (int p = 0; p < model.rowCount(); ++p) {
        const auto top = model.index(p, 0);
        found.append(top.data().toString());
        for (int w = 0; w < model.rowCount(top); ++w)
            found.append(model.index(w, 0, top).data().toString());
    }
    return found;
}

QString text(const QModelIndex &row, int column)
{
    return row.siblingAtColumn(column).data().toString();
}

} // namespace

class TestWorkersModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void showsWhatThereIs();
    void neverResets();
    void selectionStaysWhenAWorkerEnds();
    void onlyWhatChangedIsTold();
    void uptimeGoesOn();
    void anyBoardAfterAnyOther();
};

void TestWorkersModel::showsWhatThereIs()
{
    WorkersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto conan = pool(kConan);
    conan.queued = 3;
    conan.served = 1234;
    auto one = worker(1, kConan, WorkerState::Busy);
    one.medianMs = 3.25;
    one.p99Ms = 320;
    one.lastMs = 1234;
    model.setBoard({{conan, pool(kLint)}, {worker(2, kConan, WorkerState::Ended), one}, {}}, 0);

    QCOMPARE(rows(model), QStringList({kConan, kConan + QStringLiteral(" 1"), kConan + QStringLiteral(" 2"), kLint}));
    const auto top = model.index(0, 0);
    QCOMPARE(text(top, WorkersModel::State), QStringLiteral("1 busy, 3 waiting"));
    QCOMPARE(text(top, WorkersModel::Served), QLocale().toString(1234));
    QCOMPARE(text(top, WorkersModel::Setting), QStringLiteral("json, 8 at once, at most 2 process(es)"));
    QCOMPARE(text(model.index(1, 0), WorkersModel::State), QStringLiteral("No process"));
    const auto busy = model.index(0, 0, top);
    QCOMPARE(text(busy, WorkersModel::State), QStringLiteral("Busy"));
    QCOMPARE(text(busy, WorkersModel::InFlight), QStringLiteral("2"));
    QCOMPARE(text(busy, WorkersModel::Median), QStringLiteral("3.3 ms"));
    QCOMPARE(text(busy, WorkersModel::P99), QStringLiteral("320 ms"));
    QCOMPARE(text(busy, WorkersModel::Last), QStringLiteral("1.2 s"));
    QCOMPARE(text(busy, WorkersModel::Memory), QStringLiteral("10.0 MiB"));
    QCOMPARE(text(busy, WorkersModel::Process), QStringLiteral("4001"));
    QCOMPARE(text(busy, WorkersModel::Uptime), QStringLiteral("1 min 01 s"));
    QCOMPARE(model.worker(busy)->id, 1);
    QCOMPARE(model.pool(busy)->name, kConan);
    QCOMPARE(text(model.index(1, 0, top), WorkersModel::State), QStringLiteral("Ended: exit code 3"));
    QVERIFY(!model.worker(top));
}

void TestWorkersModel::neverResets()
{
    WorkersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset), moves(&model, &QAbstractItemModel::rowsMoved);
    model.setBoard({{pool(kConan), pool(kLint)}, {worker(1, kConan), worker(2, kLint)}, {}}, 0);
    model.setBoard({{pool(kLint), pool(kConan)}, {worker(1, kConan), worker(2, kLint)}, {}}, 0);
    QCOMPARE(moves.count(), 1);
    QCOMPARE(rows(model).first(), kLint);
    model.setBoard({{pool(kLint)}, {worker(2, kLint), worker(3, kLint)}, {}}, 0);
    QCOMPARE(rows(model), QStringList({kLint, kLint + QStringLiteral(" 2"), kLint + QStringLiteral(" 3")}));
    model.setBoard({}, 0);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestWorkersModel::selectionStaysWhenAWorkerEnds()
{
    WorkersModel model;
    QItemSelectionModel selection(&model);
    model.setBoard({{pool(kConan)}, {worker(1, kConan), worker(2, kConan), worker(3, kConan)}, {}}, 0);
    selection.setCurrentIndex(model.indexOfWorker(1), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    model.setBoard({{pool(kConan)}, {worker(1, kConan, WorkerState::Ended), worker(2, kConan), worker(3, kConan)}, {}}, 0);
    QCOMPARE(selection.currentIndex().data(WorkersModel::WorkerRole).toInt(), 1);
    QCOMPARE(selection.currentIndex().row(), 2);
    QCOMPARE(selection.selectedRows().size(), 1);
}

void TestWorkersModel::onlyWhatChangedIsTold()
{
    WorkersModel model;
    WorkerBoard board {{pool(kConan)}, {worker(1, kConan), worker(2, kConan)}, {}};
    model.setBoard(board, 0);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setBoard(board, 500);
    QCOMPARE(changes.count(), 0);
    board.workers[1].served = 7;
    model.setBoard(board, 1000);
    QCOMPARE(changes.count(), 2); // the process and its pool
    QCOMPARE(changes.first().first().toModelIndex().data(WorkersModel::WorkerRole).toInt(), 2);
}

void TestWorkersModel::uptimeGoesOn()
{
    WorkersModel model;
    model.setBoard({{pool(kConan)}, {worker(1, kConan), worker(2, kConan, WorkerState::Ended)}, {}}, 1000);
    model.tick(10'000);
    QCOMPARE(text(model.indexOfWorker(1), WorkersModel::Uptime), QStringLiteral("1 min 10 s"));
    QCOMPARE(text(model.indexOfWorker(2), WorkersModel::Uptime), QStringLiteral("1 min 01 s"));
}

void TestWorkersModel::anyBoardAfterAnyOther()
{
    WorkersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(6);
    const QStringList names {kConan, kLint, QStringLiteral("tsc"), QStringLiteral("javac")};
    for (int round = 0; round < 300; ++round) {
        WorkerBoard board;
        auto left = names;
        while (!left.isEmpty() && random.bounded(4) > 0)
            board.pools.append(pool(left.takeAt(random.bounded(int(left.size())))));
        for (int id = 1; id < 12 && !board.pools.isEmpty(); ++id) {
            if (random.bounded(2) > 0)
                board.workers.append(worker(id, board.pools.at(id % board.pools.size()).name, WorkerState(random.bounded(5))));
        }
        model.setBoard(board, round);
        qsizetype count = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row, 0).data().toString(), board.pools.at(row).name);
            count += model.rowCount(model.index(row, 0));
        }
        QCOMPARE(count, board.workers.size());
        for (const auto &wanted : std::as_const(board.workers))
            QCOMPARE(*model.worker(model.indexOfWorker(wanted.id)), wanted);
    }
}

QTEST_GUILESS_MAIN(TestWorkersModel)
#include "tst_workers_model.moc"
