// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/panefixture.h"
#include "panes/stepindex.h"
#include "panes/steptable.h"
#include "panes/steptablemodel.h"

#include "graph/attention.h"
#include "look/look.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace slipway;
using slipway::testing::PaneFixture;

namespace {

const char kYaml[] = R"(steps:
  - label: Build wheel
    key: build
    command: make
  - wait
  - group: Images
    key: images
    steps:
      - label: Image arm
        key: arm
        command: make
      - label: image amd
        key: amd
        command: make
  - block: Publish?
    key: gate
  - label: Upload
    key: upload
    depends_on: gate
    command: push
)";

QByteArray manySteps(int count)
{
    QByteArray yaml = "steps:\n";
    for (int i = 0; i < count; ++i)
        yaml += "  - label: Step " + QByteArray::number(i) + "\n    key: s" + QByteArray::number(i) + "\n    command: make\n";
    return yaml;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

QStringList stepsIn(const StepTableModel &model)
{
    QStringList steps;
    for (int row = 0; row < model.rowCount(); ++row)
        steps.append(model.stepAt(model.index(row, 0)));
    return steps;
}

/// What StepIndex::rows() should be, in the plainest way.
std::vector<quint32> plainRows(const StepIndex &index, const std::vector<quint32> &names, const std::vector<bool> &matches, const StepIndex::States &states, qint64 nowMs)
{
    std::vector<quint32> rows;
    for (quint32 slot = 0; slot < index.size(); ++slot) {
        if ((matches.empty() || matches[slot]) && states[size_t(index.state(slot))])
            rows.push_back(slot);
    }
    using Order = StepIndex::Order;
    const auto key = [&](quint32 slot) -> qint64 {
        switch (index.order()) {
        case Order::State:
            return qint64(index.state(slot));
        case Order::Name:
        case Order::Group:
            return names[slot];
        case Order::Started:
            return index.startedMs(slot);
        case Order::Took:
            return index.tookMs(slot, nowMs);
        case Order::Reading:
            break;
        }
        return slot;
    };
    const bool timed = index.followsTimes();
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        if (timed && (index.startedMs(a) == 0 || index.startedMs(b) == 0))
            return index.startedMs(a) > 0 && index.startedMs(b) == 0;
        return index.isDescending() ? key(a) > key(b) : key(a) < key(b);
    });
    return rows;
}

} // namespace

class TestPanesSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }

    void indexAgreesWithSorting();
    void listsStepsWithoutGroupsAndWaits();
    void sortsByEachColumn_data();
    void sortsByEachColumn();
    void isInOrderAtOnceWhenShownAgain();
    void attentionIsWhatItIsEverywhere();
    void filtersByWords_data();
    void filtersByWords();
    void rowsComeAndGoWithTheirStates();
    void aBurstIsOneMove();
    void doesNothingWhileNobodyLooks();
    void keepsTheSelectedRowInItsPlace();
    void theTopShowsTheWorstAsItComes();
    void choosesAndFollows();
    void saysHowManyAndWhyNone();
};

void TestPanesSteps::indexAgreesWithSorting()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 300; ++round) {
        const auto count = size_t(random.bounded(1, 60));
        StepIndex index;
        index.reset(count);
        std::vector<quint32> names(count);
        for (auto &name : names)
            name = random.bounded(quint32(count));
        index.setNames(names);
        index.setGroups(names);
        StepIndex::States states;
        for (size_t i = 0; i < states.size(); ++i)
            states[i] = random.bounded(4) > 0;
        index.setStates(states);
        std::vector<bool> matches(random.bounded(2) == 0 ? 0 : count);
        for (size_t i = 0; i < matches.size(); ++i)
            matches[i] = random.bounded(3) > 0;
        index.setMatches(matches);
        index.setOrder(StepIndex::Order(random.bounded(6)), random.bounded(2) == 0);
        for (quint32 slot = 0; slot < count; ++slot) {
            index.setState(slot, StepState(random.bounded(kStepStateCount)));
            index.setState(slot, StepState(random.bounded(kStepStateCount)));
            const qint64 started = random.bounded(3) == 0 ? 0 : random.bounded(1, 20);
            index.setTimes(slot, started, started > 0 && random.bounded(2) == 0 ? started + random.bounded(20) : 0);
        }
        QCOMPARE(index.rows(50), plainRows(index, names, matches, states, 50));
        quint32 all = 0;
        for (int state = 0; state < kStepStateCount; ++state)
            all += index.count(StepState(state));
        QCOMPARE(size_t(all), count);
    }
}

void TestPanesSteps::listsStepsWithoutGroupsAndWaits()
{
    PaneFixture f(kYaml);
    StepTableModel model(&f.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setActive(true);
    model.sort(StepTableModel::Reason);
    QCOMPARE(stepsIn(model), words("build arm amd gate upload"));
    QCOMPARE(model.total(), 5);
    const auto row = model.indexOf(QStringLiteral("amd")).row();
    QCOMPARE(model.index(row, StepTableModel::Group).data().toString(), QStringLiteral("Images"));
    QCOMPARE(model.index(row, StepTableModel::State).data().toString(), stateText(StepState::NotStarted));
    QCOMPARE(model.index(row, StepTableModel::State).data(Qt::AccessibleTextRole).toString(), QStringLiteral("image amd, ") + stateText(StepState::NotStarted));
    QVERIFY(!model.indexOf(QStringLiteral("images")).isValid());
    QVERIFY(!model.indexOf(QStringLiteral("no such step")).isValid());
}

void TestPanesSteps::sortsByEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("steps");

    QTest::newRow("worst first") << 0 << true << words("gate build amd upload arm");
    QTest::newRow("best first") << 0 << false << words("arm upload amd build gate");
    QTest::newRow("by name, whatever its case") << 1 << false << words("build amd arm gate upload");
    QTest::newRow("by group, reading order within") << 2 << true << words("arm amd build gate upload");
    QTest::newRow("first started first") << 3 << false << words("build arm amd gate upload");
    QTest::newRow("longest first, what has not started last") << 4 << true << words("amd arm build gate upload");
    QTest::newRow("as in the file") << 5 << true << words("build arm amd gate upload");
}

void TestPanesSteps::sortsByEachColumn()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    QFETCH(QStringList, steps);
    PaneFixture f(kYaml);
    f.attach();
    const auto run = [&f](const char *step, int seconds, const char *outcome) {
        const auto id = QLatin1String(step), job = QLatin1String(step);
        f.tell(EventType::JobStarted, id, {{"attempt", 1}}, job);
        f.now += seconds * 1000;
        if (*outcome)
            f.tell(EventType::JobFinished, id, {{"attempt", 1}, {"outcome", outcome}}, job);
    };
    run("build", 5, "failed");
    run("arm", 9, "passed");
    run("amd", 0, "");
    f.state(QStringLiteral("build"), StepState::Failed, QStringLiteral("exit status 3"));
    f.state(QStringLiteral("arm"), StepState::Passed);
    f.state(QStringLiteral("amd"), StepState::Running);
    f.state(QStringLiteral("upload"), StepState::Blocked);
    f.openGate(QStringLiteral("gate"));
    StepTableModel model(&f.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActive(true);
    QSignalSpy counts(&model, &StepTableModel::countsChanged);
    model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QTRY_COMPARE(stepsIn(model), steps); // names are put in order in the background
    const auto build = model.indexOf(QStringLiteral("build")).row();
    QCOMPARE(model.index(build, StepTableModel::Reason).data().toString(), QStringLiteral("exit status 3"));
    QVERIFY(!model.index(build, StepTableModel::Took).data().toString().isEmpty());
    QVERIFY(model.index(model.indexOf(QStringLiteral("gate")).row(), StepTableModel::Took).data().toString().isEmpty());
}

/// Names were put in order when the table was first shown.
void TestPanesSteps::isInOrderAtOnceWhenShownAgain()
{
    PaneFixture f(kYaml);
    StepTableModel model(&f.session);
    model.setActive(true);
    model.sort(StepTableModel::Name, Qt::DescendingOrder);
    const auto steps = words("build amd arm gate upload"), byName = [&model, &steps] {
        auto sorted = steps;
        std::stable_sort(sorted.begin(), sorted.end(), [&model](const QString &a, const QString &b) {
            const auto nameOf = [&model](const QString &step) { return model.index(model.indexOf(step).row(), StepTableModel::Name).data().toString(); };
            return QString::compare(nameOf(a), nameOf(b), Qt::CaseInsensitive) > 0;
        });
        return sorted;
    }();
    QVERIFY(byName != steps);
    QTRY_COMPARE(stepsIn(model), byName);
    model.setActive(false);
    model.setActive(true);
    QCOMPARE(stepsIn(model), byName);
    f.session.setPlan(f.session.plan()); // the same graph
    QCOMPARE(stepsIn(model), byName);
}

void TestPanesSteps::attentionIsWhatItIsEverywhere()
{
    PaneFixture f(kYaml);
    f.attach();
    StepTablePane pane(&f.session);
    pane.show();
    auto *states = pane.findChild<QComboBox *>(QStringLiteral("stepStateChoice"));
    states->setCurrentIndex(states->findText(QStringLiteral("Needs attention"), Qt::MatchStartsWith));
    for (int i = 0; i < kStepStateCount; ++i) {
        const auto state = StepState(i);
        f.state(QStringLiteral("amd"), state);
        f.flush();
        QTRY_COMPARE(f.session.shownState(QStringLiteral("amd")), state);
        QTRY_COMPARE(pane.model()->rowCount(), needsAttention(state) ? 1 : 0);
    }
}

void TestPanesSteps::filtersByWords_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QStringList>("steps");

    QTest::newRow("nothing") << QString() << words("build arm amd gate upload");
    QTest::newRow("one word, any case") << QStringLiteral("IMAGE a") << words("arm amd");
    QTest::newRow("all words") << QStringLiteral("image arm") << words("arm");
    QTest::newRow("group") << QStringLiteral("images") << words("arm amd");
    QTest::newRow("key") << QStringLiteral("upload") << words("upload");
    QTest::newRow("none") << QStringLiteral("nowhere") << QStringList();
}

void TestPanesSteps::filtersByWords()
{
    QFETCH(QString, needle);
    QFETCH(QStringList, steps);
    PaneFixture f(kYaml);
    StepTableModel model(&f.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActive(true);
    model.sort(StepTableModel::Reason);
    model.setNeedle(needle);
    QCOMPARE(stepsIn(model), steps);
    QCOMPARE(model.total(), 5);
}

void TestPanesSteps::rowsComeAndGoWithTheirStates()
{
    PaneFixture f(kYaml);
    f.attach();
    StepTableModel model(&f.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActive(true);
    StepIndex::States running;
    running.set(size_t(StepState::Running));
    model.setStates(running);
    QCOMPARE(model.rowCount(), 0);
    f.state(QStringLiteral("amd"), StepState::Running);
    f.state(QStringLiteral("build"), StepState::Running);
    f.flush();
    QTRY_COMPARE(stepsIn(model), words("build amd"));
    const QPersistentModelIndex kept = model.indexOf(QStringLiteral("amd")), left = model.indexOf(QStringLiteral("build"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    f.state(QStringLiteral("build"), StepState::Passed);
    f.state(QStringLiteral("arm"), StepState::Running);
    f.flush();
    QTRY_COMPARE(stepsIn(model), words("arm amd"));
    QCOMPARE(model.stepAt(kept), QStringLiteral("amd"));
    QVERIFY(!left.isValid());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.count(running), 2);
}

void TestPanesSteps::aBurstIsOneMove()
{
    PaneFixture f(manySteps(2000));
    f.attach();
    StepTableModel model(&f.session);
    model.setActive(true);
    QSignalSpy moves(&model, &StepTableModel::rowsMovedAround), told(&model, &QAbstractItemModel::dataChanged);
    ReleaseEvents events;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 2000; ++i) {
            const auto state = round < 2 ? StepState::Running : i % 7 == 0 ? StepState::Failed : StepState::Passed;
            events.append({++f.seq, ++f.now, EventType::StepState, QStringLiteral("s%1").arg(i), {}, {{"state", toStd(stepStateName(state))}}});
        }
    }
    f.session.feed(events);
    QTRY_COMPARE(model.stepAt(model.index(0, 0)), QStringLiteral("s0"));
    QTRY_COMPARE(model.stepAt(model.index(1, 0)), QStringLiteral("s7"));
    QVERIFY2(moves.count() + told.count() <= 3, qPrintable(QStringLiteral("%1 moves, %2 notices").arg(moves.count()).arg(told.count())));
}

void TestPanesSteps::doesNothingWhileNobodyLooks()
{
    PaneFixture f(kYaml);
    f.attach();
    StepTablePane pane(&f.session);
    QSignalSpy counts(pane.model(), &StepTableModel::countsChanged);
    f.state(QStringLiteral("amd"), StepState::Failed);
    f.flush();
    QCOMPARE(counts.count(), 0);
    QCOMPARE(pane.model()->rowCount(), 0);
    pane.show();
    QCOMPARE(pane.model()->rowCount(), 5);
    QCOMPARE(pane.model()->stepAt(pane.model()->index(0, 0)), QStringLiteral("amd"));
    pane.hide();
    QCOMPARE(pane.model()->rowCount(), 0);
}

void TestPanesSteps::keepsTheSelectedRowInItsPlace()
{
    PaneFixture f(manySteps(400));
    f.attach();
    StepTablePane pane(&f.session);
    pane.resize(700, 300);
    pane.show();
    auto *table = pane.table();
    pane.selectStep(QStringLiteral("s200"));
    const auto at = [&] { return table->visualRect(pane.model()->indexOf(QStringLiteral("s200"))).top(); };
    const int before = at();
    QVERIFY(table->viewport()->rect().contains(0, before));
    for (int i = 300; i < 350; ++i) // they all go to the top
        f.state(QStringLiteral("s%1").arg(i), StepState::Failed);
    f.flush();
    QTRY_COMPARE(pane.model()->indexOf(QStringLiteral("s200")).row(), 250);
    QCOMPARE(at(), before);
    QCOMPARE(pane.model()->stepAt(table->currentIndex()), QStringLiteral("s200"));
}

void TestPanesSteps::theTopShowsTheWorstAsItComes()
{
    PaneFixture f(manySteps(400));
    f.attach();
    StepTablePane pane(&f.session);
    pane.resize(700, 300);
    pane.show();
    f.state(QStringLiteral("s399"), StepState::Failed);
    f.flush();
    QTRY_COMPARE(pane.model()->indexOf(QStringLiteral("s399")).row(), 0);
    QCOMPARE(pane.table()->verticalScrollBar()->value(), 0);
    pane.table()->verticalScrollBar()->setValue(100);
    const auto first = pane.model()->stepAt(pane.table()->indexAt(QPoint(2, 2)));
    f.state(QStringLiteral("s398"), StepState::Failed);
    f.flush();
    QTRY_COMPARE(pane.model()->indexOf(QStringLiteral("s398")).row(), 0);
    QCOMPARE(pane.model()->stepAt(pane.table()->indexAt(QPoint(2, 2))), first);
}

void TestPanesSteps::choosesAndFollows()
{
    PaneFixture f(kYaml);
    StepTablePane pane(&f.session);
    pane.show();
    QSignalSpy chosen(&pane, &StepTablePane::stepChosen), activated(&pane, &StepTablePane::stepActivated), menu(&pane, &StepTablePane::menuRequested);
    pane.selectStep(QStringLiteral("gate"));
    QCOMPARE(chosen.count(), 0); // it was told; it does not answer back
    QCOMPARE(pane.model()->stepAt(pane.table()->currentIndex()), QStringLiteral("gate"));
    QTest::keyClick(pane.table(), Qt::Key_Down);
    QCOMPARE(chosen.value(0), QVariantList({QStringLiteral("upload")}));
    QTest::keyClick(pane.table(), Qt::Key_Return);
    QCOMPARE(activated.value(0), QVariantList({QStringLiteral("upload")}));
    const auto spot = pane.table()->visualRect(pane.model()->indexOf(QStringLiteral("arm"))).center();
    QTest::mouseClick(pane.table()->viewport(), Qt::LeftButton, {}, spot);
    QCOMPARE(chosen.value(1), QVariantList({QStringLiteral("arm")}));
    Q_EMIT pane.table()->customContextMenuRequested(spot);
    QCOMPARE(menu.value(0).value(0).toString(), QStringLiteral("arm"));
    pane.selectStep(QStringLiteral("not here"));
    QVERIFY(!pane.table()->currentIndex().isValid());
    f.session.setPlan(f.session.plan());
    QVERIFY(!pane.table()->currentIndex().isValid());
}

void TestPanesSteps::saysHowManyAndWhyNone()
{
    PaneFixture f(kYaml);
    f.attach();
    StepTablePane pane(&f.session);
    pane.show();
    const auto *count = pane.findChild<QLabel *>(QStringLiteral("stepCount"));
    const auto *empty = pane.findChild<QLabel *>(QStringLiteral("stepTableEmpty"));
    auto *filter = pane.findChild<QLineEdit *>(QStringLiteral("stepFilter"));
    auto *states = pane.findChild<QComboBox *>(QStringLiteral("stepStateChoice"));
    QCOMPARE(count->text(), QStringLiteral("5 step(s)"));
    QVERIFY(empty->isHidden());
    filter->setText(QStringLiteral("image"));
    QCOMPARE(count->text(), QStringLiteral("2 of 5 step(s)"));
    states->setCurrentIndex(states->findText(QStringLiteral("Failed"), Qt::MatchStartsWith));
    QVERIFY(!empty->isHidden());
    QCOMPARE(empty->text(), QStringLiteral("No step matches. Choose all states, or clear the filter."));
    f.state(QStringLiteral("amd"), StepState::Failed);
    f.state(QStringLiteral("build"), StepState::Failed);
    f.flush();
    QTRY_COMPARE(count->text(), QStringLiteral("1 of 5 step(s)"));
    QCOMPARE(states->currentText(), QStringLiteral("Failed (2)"));
    QVERIFY(empty->isHidden());
}

QTEST_MAIN(TestPanesSteps)
#include "tst_panes_steps.moc"
