// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "shell/selection.h"
#include "story.h"
#include "support/testing.h"
#include "timeline/timelinechart.h"
#include "timeline/timelinepane.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>

using namespace slipway;
using slipway::testing::Story;

/// Story 8, steps 1 to 3: after the release, what determined when it ended.
class StoryTimelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void timelineAndCriticalPathByKeys()
    {
        Story story;
        story.write(QStringLiteral("release.yml"),
            "steps:\n  - { key: a, command: make }\n  - { key: b, command: make }\n  - { key: c, command: make, depends_on: [a, b] }\n");
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        auto *dag = story.window()->dag();
        QTRY_VERIFY(dag->currentLayout() && dag->graph()->nodeCount() == 3 && !dag->isLayingOut());
        story.window()->session()->feed({
            {1, 1000, EventType::ReleaseStarted, {}, {}, {{"file", "r"}}},
            {2, 1000, EventType::JobStarted, QStringLiteral("a"), QStringLiteral("j1"), {{"attempt", 1}}},
            {3, 1000, EventType::JobStarted, QStringLiteral("b"), QStringLiteral("j2"), {{"attempt", 1}}},
            {4, 2000, EventType::JobFinished, QStringLiteral("a"), QStringLiteral("j1"), {{"outcome", "passed"}}},
            {5, 4000, EventType::JobFinished, QStringLiteral("b"), QStringLiteral("j2"), {{"outcome", "passed"}}},
            {6, 4000, EventType::JobStarted, QStringLiteral("c"), QStringLiteral("j3"), {{"attempt", 1}}},
            {7, 5000, EventType::JobFinished, QStringLiteral("c"), QStringLiteral("j3"), {{"outcome", "passed"}}},
            {8, 5000, EventType::ReleaseFinished, {}, {}, {{"state", "passed"}}},
        });
        auto *pane = story.find<TimelinePane>("timelinePane");
        QTRY_VERIFY(pane->visibleRegion().isEmpty()); // another tab is in front

        // While somebody types, T and C are letters.
        auto *search = story.find<QLineEdit>("searchEdit");
        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("tc"));
        QVERIFY(pane->visibleRegion().isEmpty());
        QVERIFY(!pane->criticalAction()->isChecked());
        QCOMPARE(search->text(), QStringLiteral("tc"));
        search->clear();

        dag->setFocus();
        QTest::keyClick(dag, Qt::Key_T);
        QTRY_VERIFY(!pane->visibleRegion().isEmpty());
        QVERIFY(pane->chart()->hasFocus());
        QTRY_COMPARE(pane->chart()->picture()->timeline.path.size(), 2);

        dag->setFocus();
        QTest::keyClick(dag, Qt::Key_C);
        QVERIFY(pane->criticalAction()->isChecked());
        const auto lit = [dag](const char *step) {
            return dag->scene().focus.active && dag->scene().focus.nodes.contains(quint32(dag->graph()->find(QLatin1String(step))));
        };
        QTRY_VERIFY(lit("b"));
        QVERIFY(lit("c"));
        QVERIFY(!lit("a"));
        QTest::keyClick(dag, Qt::Key_C);
        QTRY_VERIFY(!lit("b"));

        // A bar selects the step everywhere, and a step selected elsewhere marks the bar.
        auto *chart = pane->chart();
        chart->setFocus();
        chart->setCurrent(0);
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(story.window()->selection()->current(), chart->picture()->timeline.segments.at(chart->current()).step);
        story.window()->selection()->set(QStringLiteral("c"));
        QCOMPARE(chart->picture()->timeline.segments.at(chart->current()).step, QStringLiteral("c"));
        QCOMPARE(dag->selected(), QStringLiteral("c"));
    }

    void theTimelineHasRoomWhenItComesToTheFront()
    {
        Story story;
        story.write(QStringLiteral("release.yml"), "steps:\n  - { key: a, command: make }\n");
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        auto *dag = story.window()->dag();
        QTRY_VERIFY(dag->currentLayout() && dag->graph()->nodeCount() == 1 && !dag->isLayingOut());
        auto *dock = story.find<QDockWidget>("dock-timeline");
        const int quarter = story.window()->height() / 4; // it gets a third, and its tab has a part of that
        dag->setFocus();
        QTest::keyClick(dag, Qt::Key_T);
        QTRY_VERIFY(dock->height() > quarter);
        // In front already it keeps the height that the user gave it.
        story.window()->resizeDocks({dock}, {140}, Qt::Vertical);
        QTRY_VERIFY(dock->height() < quarter && !dock->visibleRegion().isEmpty());
        const int chosen = dock->height();
        dag->setFocus();
        QTest::keyClick(dag, Qt::Key_T);
        QCOMPARE(dock->height(), chosen);
    }
};

QTEST_MAIN(StoryTimelineTest)
#include "tst_story_timeline.moc"
