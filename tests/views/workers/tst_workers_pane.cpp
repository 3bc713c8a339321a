// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/factlist.h"
#include "panes/logmodel.h"
#include "panes/logpane.h"
#include "panes/panefixture.h"
#include "workers/workerchart.h"
#include "workers/workersmodel.h"
#include "workers/workerspane.h"
#include "workers/workertable.h"
#include "support/testing.h"
#include "workerboards.h"

#include <QAction>
#include <QChart>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace slipway;
using slipway::testing::PaneFixture;
using slipway::testing::pool;
using slipway::testing::worker;

namespace {

const QString kConan = QStringLiteral("conan-install");
constexpr qint64 kNow = 1'778'655'432'500;

/// Catches the folders that would be opened.
class Opened : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

} // namespace

class TestWorkersPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void init();
    void cleanup();

    void saysWhatWorkersAreFor();
    void tellsWhatAButtonCosts_data();
    void tellsWhatAButtonCosts();
    void tendsTheChosenOne_data();
    void tendsTheChosenOne();
    void readsTheLogOfTheChosenOne();
    void tellsWhyAndHow();
    void chartCountsAnswers();
    void restsWhileNobodySeesIt();
    void chosenOneStays();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    void show(const QVector<WorkerStatus> &workers, const QVector<WorkerRate> &rates = {})
    {
        Q_EMIT m_fixture->engine.workersChanged({{pool(kConan)}, workers, rates});
        QTRY_COMPARE(m_fixture->session.workers().workers.size(), workers.size());
    }
    void choose(int id) { find<WorkerTable>("workerTable")->setCurrentIndex(m_pane->model()->indexOfWorker(id)); }

    std::unique_ptr<PaneFixture> m_fixture;
    std::unique_ptr<WorkersPane> m_pane;
    qint64 m_now = kNow;
};

void TestWorkersPane::init()
{
    m_now = kNow;
    m_fixture = std::make_unique<PaneFixture>("steps: [{command: conan install .}]\n");
    m_fixture->attach();
    m_pane = std::make_unique<WorkersPane>(&m_fixture->session);
    m_pane->setClock([this] { return m_now; });
    m_pane->resize(1000, 340);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestWorkersPane::cleanup()
{
    m_pane.reset();
    m_fixture.reset();
}

void TestWorkersPane::saysWhatWorkersAreFor()
{
    QVERIFY(find<QLabel>("workerEmpty")->text().contains(QStringLiteral("stays alive between commands")));
    m_pane->setPlans(QStringLiteral("2 rules are set up."));
    QVERIFY(find<QLabel>("workerEmpty")->text().endsWith(QStringLiteral("2 rules are set up.")));
    const QSignalSpy wanted(m_pane.get(), &WorkersPane::setUpWanted);
    QTest::mouseClick(find<QPushButton>("workerSetUpFirst"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!find<QPushButton>("workerStop")->isVisible()); // nothing to stop
    show({worker(1, kConan)});
    QTRY_VERIFY(find<WorkerTable>("workerTable")->isVisible());
    QVERIFY(find<QPushButton>("workerSetUp")->isVisible());
    QTest::mouseClick(find<QPushButton>("workerSetUp"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 2);
    m_pane->setMaySetUp(false);
    QVERIFY(!find<QPushButton>("workerSetUp")->isEnabled());
}

void TestWorkersPane::tellsWhatAButtonCosts_data()
{
    QTest::addColumn<WorkerState>("state");
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("restart");
    QTest::addColumn<bool>("mayStop");
    QTest::addColumn<bool>("mayRestart");
    QTest::newRow("idle") << WorkerState::Idle << QStringLiteral("Stop") << QStringLiteral("Restart") << true << true;
    QTest::newRow("busy") << WorkerState::Busy << QStringLiteral("Stop: may fail 2 request(s)") << QStringLiteral("Restart: may fail 2 request(s)") << true << true;
    QTest::newRow("stopping") << WorkerState::Stopping << QStringLiteral("Stop") << QStringLiteral("Restart") << false << true;
    QTest::newRow("ended") << WorkerState::Ended << QStringLiteral("Stop") << QStringLiteral("Restart") << false << false;
}

void TestWorkersPane::tellsWhatAButtonCosts()
{
    QFETCH(WorkerState, state);
    QFETCH(QString, stop);
    QFETCH(QString, restart);
    QFETCH(bool, mayStop);
    QFETCH(bool, mayRestart);
    show({worker(1, kConan, state)});
    const auto *stopButton = find<QPushButton>("workerStop"), *restartButton = find<QPushButton>("workerRestart");
    QTRY_COMPARE(stopButton->text(), stop);
    QCOMPARE(restartButton->text(), restart);
    QCOMPARE(stopButton->isEnabled(), mayStop);
    QCOMPARE(restartButton->isEnabled(), mayRestart);
    QCOMPARE(stopButton->accessibleName(), stop + QStringLiteral(": conan-install 1"));
    if (state == WorkerState::Busy)
        QVERIFY(stopButton->toolTip().contains(QStringLiteral("2 request(s): what it does not finish in time fails")));
    m_fixture->session.detach();
    QVERIFY(!stopButton->isEnabled());
    QVERIFY(!restartButton->isEnabled());
}

void TestWorkersPane::tendsTheChosenOne_data()
{
    QTest::addColumn<bool>("byMenu");
    QTest::newRow("buttons") << false;
    QTest::newRow("menu") << true;
}

void TestWorkersPane::tendsTheChosenOne()
{
    QFETCH(bool, byMenu);
    show({worker(1, kConan), worker(2, kConan)});
    QTRY_COMPARE(m_pane->model()->rowCount(), 1);
    choose(2);
    const auto press = [&](int action, const char *button) {
        if (!byMenu) {
            QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
            return;
        }
        Q_EMIT find<WorkerTable>("workerTable")->customContextMenuRequested({20, 30});
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (int i = 0; i <= action; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    };
    press(0, "workerRestart");
    QTRY_COMPARE(m_fixture->engine.tended.size(), 1);
    QCOMPARE(m_fixture->engine.tended.last(), std::pair(2, WorkerCare::Restart));
    press(1, "workerStop");
    QTRY_COMPARE(m_fixture->engine.tended.size(), 2);
    QCOMPARE(m_fixture->engine.tended.last(), std::pair(2, WorkerCare::Stop));
}

void TestWorkersPane::readsTheLogOfTheChosenOne()
{
    QTemporaryDir dir;
    QFile log(dir.filePath(QStringLiteral("worker-1-conan-install.log")));
    QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    log.write("\x1b[31mred\x1b[0m <b>plain</b>\n");
    auto one = worker(1, kConan);
    one.logPath = log.fileName();
    show({one, worker(2, kConan)});
    const auto *pane = find<LogPane>("workerLog");
    QTRY_COMPARE(pane->model()->lineCount(), 1);
    QCOMPARE(pane->model()->line(0).text, QStringLiteral("red <b>plain</b>"));
    log.write("more\n");
    QTRY_COMPARE(pane->model()->lineCount(), 2);
    QVERIFY(find<QLabel>("workerLogNote")->text().contains(QStringLiteral("mixed, not redacted")));

    QTest::mouseClick(find<QToolButton>("workerLogCopy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), log.fileName());
    Opened opened;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opened, "take");
    QTest::mouseClick(find<QToolButton>("workerLogFolder"), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(opened.urls, QList<QUrl> {QUrl::fromLocalFile(dir.path())});

    find<WorkerTable>("workerTable")->setCurrentIndex(m_pane->model()->index(0, 0)); // the pool has none
    QCOMPARE(pane->model()->lineCount(), 0);
    QVERIFY(!find<QToolButton>("workerLogCopy")->isEnabled());
}

void TestWorkersPane::tellsWhyAndHow()
{
    auto second = worker(2, kConan, WorkerState::Ended);
    second.why = QStringLiteral("environment: CONAN_HOME is /a, was /b");
    show({worker(1, kConan), second});
    choose(2);
    auto *facts = find<FactList>("workerFacts");
    QVERIFY(facts->plainText().contains(QStringLiteral("Why: environment: CONAN_HOME is /a, was /b")));
    QVERIFY(facts->plainText().contains(QStringLiteral("Ended: exit code 3")));
    QTest::keyClick(find<WorkerTable>("workerTable"), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), facts->plainText());
    find<WorkerTable>("workerTable")->setCurrentIndex(m_pane->model()->index(0, 0));
    QVERIFY(facts->plainText().contains(QStringLiteral("Serves: commands that begin with “conan install”")));
    QVERIFY(facts->plainText().contains(QStringLiteral("Set up as: json, 8 at once, at most 2 process(es)")));
}

void TestWorkersPane::chartCountsAnswers()
{
    const qint64 second = kNow / 1000;
    show({worker(1, kConan)}, {{second, kConan, 99}, {second - 1, kConan, 12}, {second - 3, kConan, 40}, {second - 400, kConan, 7}, {second - 2, QStringLiteral("gone"), 5}});
    auto *chart = m_pane->chart();
    QTRY_COMPARE(chart->answers(kConan, 0), 12); // the second that is not over counts later
    QCOMPARE(chart->answers(kConan, 1), 0);
    QCOMPARE(chart->answers(kConan, 2), 40);
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("conan-install: 12 a second")));
    m_now += 1000;
    QTRY_COMPARE(chart->answers(kConan, 0), 99); // by itself, without another board
    QCOMPARE(chart->answers(kConan, 1), 12);
    QCOMPARE(chart->chart()->animationOptions(), QChart::NoAnimation);
}

void TestWorkersPane::restsWhileNobodySeesIt()
{
    show({worker(1, kConan)});
    QTRY_COMPARE(m_pane->model()->rowCount(), 1);
    m_pane->setInFront(false);
    const QSignalSpy changes(m_pane->model(), &QAbstractItemModel::dataChanged), rows(m_pane->model(), &QAbstractItemModel::rowsInserted);
    show({worker(1, kConan, WorkerState::Busy), worker(2, kConan)});
    QTest::qWait(0);
    QCOMPARE(changes.count() + rows.count(), 0);
    m_pane->setInFront(true);
    QCOMPARE(rows.count(), 1);
    m_pane->hide();
    show({});
    QCOMPARE(m_pane->model()->rowCount(m_pane->model()->index(0, 0)), 2);
    m_pane->show();
    QTRY_COMPARE(m_pane->model()->rowCount(m_pane->model()->index(0, 0)), 0);
}

void TestWorkersPane::chosenOneStays()
{
    show({worker(1, kConan), worker(2, kConan), worker(3, kConan)});
    QTRY_COMPARE(m_pane->model()->rowCount(), 1);
    choose(2);
    show({worker(2, kConan, WorkerState::Ended), worker(3, kConan), worker(4, kConan), worker(5, kConan)});
    QTRY_COMPARE(m_pane->model()->worker(find<WorkerTable>("workerTable")->chosen())->state, WorkerState::Ended);
    QCOMPARE(m_pane->model()->worker(find<WorkerTable>("workerTable")->chosen())->id, 2);
}

QTEST_MAIN(TestWorkersPane)
#include "tst_workers_pane.moc"
