// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderstory.h"

#include "buildorder/ordergraph.h"
#include "dag/dagview.h"
#include "panes/factlist.h"
#include "shell/selection.h"
#include "shell/startpage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace slipway;
using slipway::testing::fixture;
using slipway::testing::kRunMs;
using slipway::testing::Story;
using slipway::testing::writeConan;

namespace {

const char kMathlib[] = "mathlib/1.0#e1fb6e7cc6e48795ce34f9b731a3ca4b"; // downloaded: no step of the run

const StepNode *drawn(const Story &story, const char *id)
{
    const auto graph = story.window()->session()->drawnGraph();
    const auto node = graph->find(QLatin1String(id));
    return node == kNoNode ? nullptr : &graph->node(node);
}

QString factsOf(const Story &story, const char *id)
{
    story.window()->selection()->set(QLatin1String(id));
    return story.find<QWidget>("inspector")->findChild<FactList *>()->plainText();
}

} // namespace

/// A build order that runs still looks like the order.
class StoryOrderShowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { qputenv("PATH", m_path); }

    void looksLikeTheOrder();
    void aHiddenFailureIsShown();
    void afterResuming();

private:
    static void startRun(Story &story, const QString &gates);
    QByteArray m_path;
};

void StoryOrderShowTest::initTestCase()
{
    testing::makeWarningsFatal();
    m_path = qgetenv("PATH");
}

void StoryOrderShowTest::startRun(Story &story, const QString &gates)
{
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    QVERIFY(QDir().mkpath(story.path(QStringLiteral("bin"))));
    for (const auto *name : {"conan_game.json", "conan_mapviewer.json"})
        QVERIFY(QFile::copy(fixture(name), story.path(QLatin1String(name))));
    writeConan(story);
    qputenv("PATH", story.path(QStringLiteral("bin")).toUtf8() + ':' + qgetenv("PATH"));
    story.dropFiles({story.path(QStringLiteral("conan_game.json")), story.path(QStringLiteral("conan_mapviewer.json"))});
    QTRY_VERIFY(drawn(story, kMathlib));
    story.click("runButton");
    QTRY_VERIFY(story.dialog("orderRunDialog"));
    story.find<QLineEdit>("orderRunGates")->setText(gates);
    QTRY_VERIFY(story.find<QPushButton>("orderRunButton")->isEnabled());
    story.click("orderRunButton");
    QTRY_VERIFY(story.dialog("trustDialog"));
    story.click("trustButton");
    QTRY_VERIFY(!story.find<QWidget>("trustDialog"));
    QVERIFY(story.comeBack());
    QTRY_VERIFY_WITH_TIMEOUT(drawn(story, "engine-1.0"), kRunMs);
}

void StoryOrderShowTest::looksLikeTheOrder()
{
    Story story;
    startRun(story, QStringLiteral("2"));
    if (QTest::currentTestFailed())
        return;
    const auto *session = story.window()->session();
    QTRY_COMPARE_WITH_TIMEOUT(session->shownState(QStringLiteral("gate-level-2")), StepState::WaitingForHuman, kRunMs);
    // Steps of the run and packages of the order are in one graph, at their levels, the gate in front of its own.
    const auto *engine = drawn(story, "engine-1.0");
    QVERIFY(engine);
    QCOMPARE(engine->level, 2);
    QCOMPARE(engine->binary, BinaryState::Build);
    QCOMPARE(session->shownState(QStringLiteral("engine-1.0")), StepState::Blocked);
    const auto *cached = drawn(story, kMathlib);
    QVERIFY(cached);
    QCOMPARE(cached->binary, BinaryState::Download);
    QCOMPARE(session->shownState(QLatin1String(kMathlib)), StepState::Skipped);
    const auto *gate = drawn(story, "gate-level-2");
    QVERIFY(gate && gate->isGate());
    QCOMPARE(gate->level, 2);
    QVERIFY(!drawn(story, "level-0"));
    QVERIFY(!drawn(story, "level-0-done"));
    // Only what runs is counted.
    QTRY_VERIFY2(story.status().startsWith(QStringLiteral("Running: 2 of 6 steps done")), qPrintable(story.status()));
    // The bar and the facts are those of the order; what the release keeps cannot be changed.
    QVERIFY(story.find<QWidget>("orderBar")->isVisible());
    QVERIFY(!story.find<QCheckBox>("orderReduced")->isEnabled());
    QVERIFY(!story.find<QCheckBox>("strictLevels")->toolTip().isEmpty());
    const auto facts = factsOf(story, "engine-1.0");
    QVERIFY2(facts.contains(QStringLiteral("a6a7adcc920e6f706f6427739c2b294a3885512a")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("Level: 2")), qPrintable(facts));
    QVERIFY(factsOf(story, kMathlib).contains(QStringLiteral("mathlib/1.0")));
    QVERIFY(!factsOf(story, "gate-level-2").contains(QStringLiteral("Reference")));
    // What is shown can still be chosen.
    auto *states = story.find<QComboBox>("orderStates");
    states->setCurrentIndex(states->findData(int(BinaryState::Build)));
    QTRY_VERIFY(!drawn(story, kMathlib));
    QVERIFY(drawn(story, "engine-1.0") && drawn(story, "gate-level-2"));
    QCOMPARE(states->currentData().toInt(), int(BinaryState::Build));
    states->setCurrentIndex(0);
    QTRY_VERIFY(drawn(story, kMathlib));
    story.find<QAction>("action-review")->trigger();
    QTRY_VERIFY(story.dialog("approvalDialog"));
    // The decision is bound to the files that the order was read from.
    auto *approve = story.find<QPushButton>("approveButton");
    QVERIFY(approve->isEnabled());
    const auto game = story.path(QStringLiteral("conan_game.json"));
    QVERIFY(QFile::rename(game, game + QStringLiteral(".away")));
    QTRY_VERIFY(!approve->isEnabled());
    QTRY_VERIFY2(story.find<QLabel>("changedBanner")->text().contains(QStringLiteral("conan_game.json")), qPrintable(story.find<QLabel>("changedBanner")->text()));
    QTest::keyClick(story.dialog("approvalDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!story.find<QWidget>("approvalDialog"));
    QVERIFY(QFile::rename(game + QStringLiteral(".away"), game));
    QVERIFY(story.comeBack());
    story.find<QAction>("action-review")->trigger();
    QTRY_VERIFY(story.dialog("approvalDialog"));
    QVERIFY(story.find<QPushButton>("approveButton")->isEnabled());
    story.click("approveButton");
    QTRY_VERIFY2_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Passed: 6 of 6 steps done")), qPrintable(story.status()), kRunMs);
    QCOMPARE(session->shownState(QStringLiteral("game-1.0")), StepState::Passed);
}

void StoryOrderShowTest::aHiddenFailureIsShown()
{
    Story story;
    story.write(QStringLiteral("broken"), "yes");
    startRun(story, {});
    if (QTest::currentTestFailed())
        return;
    auto *states = story.find<QComboBox>("orderStates");
    states->setCurrentIndex(states->findData(int(BinaryState::Download)));
    QTRY_VERIFY(drawn(story, kMathlib) && !drawn(story, "engine-1.0"));
    QTRY_VERIFY2_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Failed: ")), qPrintable(story.status()), kRunMs);
    story.find<QAction>("action-nextFailure")->trigger();
    QCOMPARE(story.window()->selection()->current(), QStringLiteral("engine-1.0"));
    QTRY_VERIFY(drawn(story, "engine-1.0"));
    QCOMPARE(states->currentIndex(), 0);
}

/// The journal has the steps alone: the order is read again from the files it was made of.
void StoryOrderShowTest::afterResuming()
{
    Story story;
    startRun(story, QStringLiteral("2"));
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->session()->shownState(QStringLiteral("gate-level-2")), StepState::WaitingForHuman, kRunMs);
    story.startAgain();
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    const auto resume = [&story] {
        for (auto *row : story.find<StartPage>("startPage")->findChildren<QAbstractButton *>()) {
            if (row->objectName().startsWith(QStringLiteral("resume-")))
                return row;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QTRY_VERIFY(resume());
    resume()->click();
    QTRY_VERIFY_WITH_TIMEOUT(drawn(story, kMathlib), kRunMs);
    QCOMPARE(drawn(story, "engine-1.0")->binary, BinaryState::Build);
    QVERIFY(story.find<QWidget>("orderBar")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->session()->shownState(QStringLiteral("gate-level-2")), StepState::WaitingForHuman, kRunMs);
    auto *states = story.find<QComboBox>("orderStates");
    states->setCurrentIndex(states->findData(int(BinaryState::Build)));
    QTRY_VERIFY(!drawn(story, kMathlib));
    QVERIFY(drawn(story, "engine-1.0"));
}

QTEST_MAIN(StoryOrderShowTest)
#include "tst_story_ordershow.moc"
