// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "shell/graphfilters.h"
#include "shell/graphviewflow.h"
#include "shell/noticebar.h"
#include "shell/selection.h"
#include "story.h"
#include "support/testing.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QThreadPool>
#include <QToolButton>

using namespace slipway;
using slipway::testing::Story;

namespace {

const char kPipeline[] = R"(steps:
  - { key: lint, label: "Check the style", command: make }
  - group: "Builds"
    key: builds
    depends_on: lint
    steps:
      - { key: build-linux, label: "Build linux", command: make }
      - { key: build-win, label: "Build windows", command: make }
  - { key: test-linux, label: "Test linux", command: make, depends_on: build-linux }
  - { key: test-win, label: "Test windows", command: make, depends_on: build-win }
  - { key: docs, label: "Docs", command: make }
  - { block: "Publish?", key: gate, depends_on: [test-linux, test-win] }
  - { key: publish, label: "Publish", command: make, depends_on: gate }
)";

/// `tests` tasks of kind "test" behind two of kind "build".
QByteArray taskGraph(int tests)
{
    QByteArray text = "{\n";
    const auto task = [&text](const QByteArray &label, const QByteArray &kind, const QByteArray &needs, bool last) {
        text += "\"" + label + "\": {\"label\": \"" + label + "\", \"kind\": \"" + kind + "\", \"attributes\": {}, \"dependencies\": {"
            + needs + "}, \"description\": \"\", \"optimization\": null, \"soft_dependencies\": [], \"task\": {}}" + (last ? "\n" : ",\n");
    };
    task("build-a", "build", "", false);
    task("build-b", "build", "", false);
    for (int i = 0; i < tests; ++i)
        task("test-" + QByteArray::number(i), "test", i % 2 == 0 ? "\"build\": \"build-a\"" : "\"build\": \"build-b\"", i + 1 == tests);
    return text + "}\n";
}

struct Views
{
    explicit Views(Story *story)
        : dag(story->window()->dag())
        , selection(story->window()->selection())
        , bar(story->find<QWidget>("graphViewBar"))
        , choice(story->find<QComboBox>("graphViewChoice"))
        , query(story->find<QLineEdit>("graphQueryEdit"))
        , count(story->find<QWidget>("graphViewCount"))
        , message(story->find<QLabel>("graphViewMessage"))
    {
    }

    /// Keys of the steps that are drawn, groups without their members, in reading order.
    QString shown() const
    {
        QStringList keys;
        const auto layout = dag->currentLayout();
        if (!layout || dag->isLayingOut())
            return QStringLiteral("not yet");
        for (size_t i = 0; i < layout->show.size(); ++i) {
            if (layout->show[i] != Layout::Show::Hidden)
                keys.append(layout->graph->node(NodeIndex(i)).key);
        }
        return keys.join(u' ');
    }

    QString counted() const { return count->accessibleName(); }

    DagView *dag;
    Selection *selection;
    QWidget *bar;
    QComboBox *choice;
    QLineEdit *query;
    QWidget *count;
    QLabel *message;
};

ReleaseEvent stateOf(quint64 seq, const char *step, const char *state)
{
    return {qint64(seq), qint64(1000 * seq), EventType::StepState, QLatin1String(step), {}, {{"state", state}}};
}

const QString kAll = QStringLiteral("lint builds build-linux build-win test-linux test-win docs gate publish");

} // namespace

/// Looking at part of a release: by a query, from a step, along a way, and what needs attention while it runs.
class StoryGraphViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    /// What was downloaded by hand has any name; other JSON goes its usual way, and what is opened last is what is shown.
    void aTaskGraphOfAnyNameIsOpened()
    {
        Story story;
        story.write(QStringLiteral("artifact (3).json"), taskGraph(6));
        story.write(QStringLiteral("no-graph.json"), "{\"version\": \"0.5\", \"requires\": [], \"python_requires\": []}\n");
        story.write(QStringLiteral("release.yml"), kPipeline);
        Views views(&story);
        story.window()->openFile(story.path(QStringLiteral("artifact (3).json")));
        QTRY_VERIFY(views.dag->graph() && views.dag->graph()->find(QStringLiteral("test-5")) != kNoNode);
        story.window()->openFile(story.path(QStringLiteral("no-graph.json")));
        QTRY_VERIFY(story.find<NoticeBar>("notices")->text(QStringLiteral("document")).contains(QStringLiteral("a Conan lockfile")));
        story.window()->openFile(story.path(QStringLiteral("artifact (3).json")));
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        QTRY_COMPARE(views.shown(), kAll);
        QThreadPool::globalInstance()->waitForDone(); // what was looked into before does not come back
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(views.shown(), kAll);
    }

    /// Thirty of many thousand steps are seen, not the cards that hide them; what is folded otherwise is so again afterwards.
    void fewStepsOfALargeGraphAreShownWithTheirGroupsOpen()
    {
        Story story;
        story.write(QStringLiteral("task-graph.json"), taskGraph(700));
        Views views(&story);
        story.window()->openFile(story.path(QStringLiteral("task-graph.json")));
        QTRY_COMPARE(views.counted(), QStringLiteral("702 step(s)"));
        QTRY_VERIFY_WITH_TIMEOUT(views.dag->currentLayout() && views.dag->currentLayout()->graph == views.dag->graph(), testing::kRunMs);
        const auto collapsed = views.dag->collapsedGroups();
        QCOMPARE(collapsed.size(), 2);
        const auto isDrawn = [&views](const char *step) {
            const auto layout = views.dag->currentLayout();
            const auto node = layout->graph->find(QLatin1String(step));
            return !views.dag->isLayingOut() && layout->show[raw(node)] == Layout::Show::Node;
        };
        QTest::keyClick(views.dag, Qt::Key_V);
        QTest::keyClicks(views.query, QStringLiteral("test-1?"));
        QTRY_VERIFY(isDrawn("test-17"));
        QCOMPARE(views.counted(), QStringLiteral("10 of 702 steps"));
        QVERIFY(views.dag->visibleWorld().contains(views.dag->currentLayout()->bounds));
        // Folded by hand it stays so while the steps are the same.
        const auto group = views.dag->graph()->node(views.dag->graph()->node(views.dag->graph()->find(QStringLiteral("test-17"))).group).id;
        views.dag->setCollapsed(group, true);
        QTRY_VERIFY(!views.dag->isLayingOut() && !isDrawn("test-17"));
        // So many that cards are clearer: as it was before.
        views.query->selectAll();
        QTest::keyClicks(views.query, QStringLiteral("test"));
        QTRY_COMPARE(views.counted(), QStringLiteral("700 of 702 steps"));
        QTRY_VERIFY(!views.dag->isLayingOut());
        QCOMPARE(views.dag->collapsedGroups(), collapsed);
        views.query->selectAll();
        QTest::keyClicks(views.query, QStringLiteral("test-2?"));
        QTRY_VERIFY(isDrawn("test-25"));
        QTest::keyClick(views.query, Qt::Key_Escape);
        QTest::keyClick(views.dag, Qt::Key_0);
        QTRY_COMPARE(views.counted(), QStringLiteral("702 step(s)"));
        QCOMPARE(views.dag->collapsedGroups(), collapsed);
    }

    /// Who does not want to wait for a view of the graph has the former one again, in the bar as on the canvas.
    void aViewThatIsStoppedIsNotShown()
    {
        Story story;
        story.write(QStringLiteral("release.yml"), kPipeline);
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        Views views(&story);
        QTRY_COMPARE(views.shown(), kAll);
        QTest::keyClick(views.dag, Qt::Key_V);
        QTest::keyClicks(views.query, QStringLiteral("linux"));
        QTRY_COMPARE(views.shown(), QStringLiteral("builds build-linux test-linux"));
        const auto counted = views.counted();
        views.query->selectAll();
        QTest::keyClicks(views.query, QStringLiteral("windows"));
        // At the first sign that it is being arranged, before anything of it is drawn.
        connect(views.dag, &DagView::arrangingChanged, this, [&views] {
            if (views.dag->isLayingOut())
                views.dag->stopArranging();
        });
        QTRY_COMPARE(views.dag->stopped(), DagView::Stopped::Kept);
        QCOMPARE(views.shown(), QStringLiteral("builds build-linux test-linux"));
        QCOMPARE(views.query->text(), QStringLiteral("linux"));
        QCOMPARE(views.counted(), counted);
    }

    void byKeysAlone()
    {
        Story story;
        story.write(QStringLiteral("release.yml"), kPipeline);
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        Views views(&story);
        QTRY_COMPARE(views.shown(), kAll);
        QVERIFY(!views.bar->isVisible());
        QTRY_VERIFY(views.dag->hasFocus());

        // A query, which is answered as it is typed.
        QTest::keyClick(views.dag, Qt::Key_V);
        QTRY_VERIFY(views.bar->isVisible());
        QVERIFY(views.query->hasFocus());
        QTest::keyClicks(views.query, QStringLiteral("test linux -1"));
        QTRY_COMPARE(views.shown(), QStringLiteral("builds build-linux test-linux"));
        QCOMPARE(views.counted(), QStringLiteral("2 of 8 steps"));

        // A mistake says where, and leaves the graph as it is.
        QTest::keyClicks(views.query, QStringLiteral(" stat:x"));
        QTRY_VERIFY(views.message->isVisible());
        QVERIFY2(views.message->text().startsWith(QStringLiteral("Column 15, at “stat:x”: There is no field “stat”")), qPrintable(views.message->text()));
        QCOMPARE(views.shown(), QStringLiteral("builds build-linux test-linux"));
        QVERIFY(!story.find<QToolButton>("graphSaveFilter")->isEnabled());
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(views.query, Qt::Key_Backspace);
        QTRY_VERIFY(!views.message->isVisible());

        // It is kept under a name.
        QVERIFY(story.tabTo(views.bar, "graphSaveFilter"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(story.dialog("graphFilterName"));
        auto *name = story.dialog("graphFilterName")->findChild<QLineEdit *>();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Linux tests"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(story.window()->findChild<GraphViewFlow *>()->filters()->all().size(), 1);
        QVERIFY(story.comeBack());

        // Enter goes to the graph, 0 shows everything, and every step is where it was.
        views.query->setFocus();
        QTest::keyClick(views.query, Qt::Key_Return);
        QVERIFY(views.dag->hasFocus());
        QTest::keyClick(views.dag, Qt::Key_0);
        QTRY_COMPARE(views.shown(), kAll);
        QTRY_VERIFY(!views.bar->isVisible());
        QVERIFY(views.query->text().isEmpty());

        // What leads to a step and what follows it.
        views.selection->set(QStringLiteral("test-win"));
        QTest::keyClick(views.dag, Qt::Key_U);
        QTRY_COMPARE(views.shown(), QStringLiteral("lint builds build-win test-win"));
        QCOMPARE(views.choice->currentText(), QStringLiteral("What leads to it"));
        QTest::keyClick(views.dag, Qt::Key_D);
        QTRY_COMPARE(views.shown(), QStringLiteral("test-win gate publish"));
        QTest::keyClick(views.dag, Qt::Key_B);
        QTRY_COMPARE(views.shown(), QStringLiteral("lint builds build-win test-win gate publish"));

        // The way from another step, which is found by its letters.
        QTest::keyClick(views.dag, Qt::Key_P, Qt::ShiftModifier);
        QTRY_VERIFY(story.dialog("palette"));
        auto *letters = story.find<QLineEdit>("paletteEdit");
        QTest::keyClicks(letters, QStringLiteral("publish?"));
        QTest::keyClick(letters, Qt::Key_Return);
        QTRY_COMPARE(views.shown(), QStringLiteral("test-win gate"));
        QVERIFY(story.comeBack());

        // A step that is not in the view stays selected for everybody else.
        views.selection->set(QStringLiteral("docs"));
        QCOMPARE(views.selection->current(), QStringLiteral("docs"));
        QTRY_COMPARE(views.message->text(), QStringLiteral("“Docs” is selected, but not among these steps"));
        QVERIFY(views.message->isVisible());
        QVERIFY(views.dag->selected().isEmpty());

        // Esc: the selection first, then the view.
        views.dag->setFocus();
        QTest::keyClick(views.dag, Qt::Key_Escape);
        QTRY_COMPARE(views.shown(), kAll);
        QTRY_COMPARE(views.dag->selected(), QStringLiteral("docs"));
        QCOMPARE(views.selection->current(), QStringLiteral("docs"));
    }

    void byMouseAlone()
    {
        Story story;
        story.write(QStringLiteral("release.yml"), kPipeline);
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        Views views(&story);
        QTRY_COMPARE(views.shown(), kAll);
        const auto place = [&](const char *id) { return views.dag->nodeRect(QLatin1String(id)).center(); };
        QTRY_VERIFY(views.dag->viewport()->rect().contains(place("test-linux")));

        // The menu of a step.
        QContextMenuEvent event(QContextMenuEvent::Mouse, place("test-linux"), views.dag->viewport()->mapToGlobal(place("test-linux")));
        QApplication::sendEvent(views.dag->viewport(), &event);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        auto *follows = story.find<QAction>("action-graphDownstream");
        QVERIFY(menu->actions().contains(follows));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(follows).center());
        QTRY_COMPARE(views.shown(), QStringLiteral("test-linux gate publish"));
        QTRY_VERIFY(views.bar->isVisible());
        QCOMPARE(views.counted(), QStringLiteral("3 of 8 steps"));

        // The bar: nothing needs attention yet, and there is a way back in the place of the graph.
        const int attention = views.choice->findText(QStringLiteral("What needs attention"));
        views.choice->setCurrentIndex(attention);
        Q_EMIT views.choice->activated(attention);
        QTRY_COMPARE(views.shown(), QString());
        QTRY_VERIFY(story.find<QWidget>("graphViewEmpty")->isVisible());
        QVERIFY(story.find<QLabel>("graphViewEmptyText")->text().startsWith(QStringLiteral("Nothing failed, runs, waits")));
        story.click("graphViewEmptyAll");
        QTRY_COMPARE(views.shown(), kAll);
        QTRY_VERIFY(!story.find<QWidget>("graphViewEmpty")->isVisible());

        // The sheet of the filter's words, and the button that takes a view back.
        story.find<QAction>("action-graphBar")->trigger();
        story.click("graphQueryHelp");
        QTRY_VERIFY(story.find<QLabel>("graphQuerySheet"));
        QVERIFY(story.find<QLabel>("graphQuerySheet")->text().contains(QStringLiteral("state:failed")));
        story.find<QLabel>("graphQuerySheet")->close();
        views.query->setText(QStringLiteral("docs"));
        QTRY_COMPARE(views.shown(), QStringLiteral("docs"));
        story.click("graphViewAll");
        QTRY_COMPARE(views.shown(), kAll);
        QVERIFY(views.bar->isVisible()); // it is kept open
        story.find<QAction>("action-graphBar")->trigger();
        QVERIFY(!views.bar->isVisible());
    }

    void followsARelease()
    {
        Story story;
        story.write(QStringLiteral("release.yml"), kPipeline);
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        Views views(&story);
        QTRY_COMPARE(views.shown(), kAll);
        story.find<QAction>("action-graphAttention")->trigger();
        QTRY_COMPARE(views.shown(), QString());
        auto *session = story.window()->session();
        session->feed({
            {1, 1000, EventType::ReleaseStarted, {}, {}, {{"file", "r"}}},
            stateOf(2, "docs", "running"),
        });
        QTRY_COMPARE(views.dag->scene().state(views.dag->graph()->find(QStringLiteral("docs"))), StepState::Running);
        QTRY_COMPARE(views.shown(), QStringLiteral("docs"));
        QVERIFY(!story.find<QWidget>("graphViewEmpty")->isVisible());
        session->feed({
            stateOf(3, "docs", "passed"),
            stateOf(4, "build-win", "running"),
        });
        QTRY_COMPARE(views.shown(), QStringLiteral("lint builds build-win test-win"));
        // A change of states that leaves the same steps is no reason to draw anew.
        const auto before = views.dag->currentLayout();
        QSignalSpy looked(story.window()->findChild<GraphViewFlow *>(), &GraphViewFlow::looked);
        session->feed({stateOf(5, "build-win", "failed")});
        QTRY_COMPARE(views.dag->scene().state(views.dag->graph()->find(QStringLiteral("build-win"))), StepState::Failed);
        QTRY_VERIFY(!looked.isEmpty());
        QCOMPARE(views.shown(), QStringLiteral("lint builds build-win test-win"));
        QCOMPARE(views.dag->currentLayout(), before);
    }

    void savedFilters()
    {
        Story story;
        story.write(QStringLiteral("release.yml"), kPipeline);
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        {
            Views views(&story);
            QTRY_COMPARE(views.shown(), kAll);
            auto *filters = story.window()->findChild<GraphViewFlow *>()->filters();
            QCOMPARE(filters->save(QStringLiteral("Gates"), QStringLiteral("is:gate -1")), QString());
            QCOMPARE(filters->save(QStringLiteral("Docs"), QStringLiteral("docs")), QString());
        }
        // They outlive the window, and are in the list, the palette and a dialog of their own.
        story.startAgain();
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        Views views(&story);
        QTRY_COMPARE(views.shown(), kAll);
        const int at = views.choice->findText(QStringLiteral("Gates"));
        QVERIFY(at > 0);
        Q_EMIT views.choice->activated(at);
        QTRY_COMPARE(views.shown(), QStringLiteral("test-linux test-win gate"));
        QCOMPARE(views.choice->currentText(), QStringLiteral("Gates"));
        QCOMPARE(views.query->text(), QStringLiteral("is:gate -1"));
        story.find<QAction>("action-palette")->trigger();
        QTRY_VERIFY(story.dialog("palette"));
        QTest::keyClicks(story.find<QLineEdit>("paletteEdit"), QStringLiteral("show only: docs"));
        QTest::keyClick(story.find<QLineEdit>("paletteEdit"), Qt::Key_Return);
        QTRY_COMPARE(views.shown(), QStringLiteral("docs"));
        QVERIFY(story.comeBack());

        story.find<QAction>("action-graphFilters")->trigger();
        QTRY_VERIFY(story.dialog("graphFiltersDialog"));
        auto *table = story.find<QTableWidget>("graphFilterTable");
        QCOMPARE(table->rowCount(), 2);
        table->item(0, 0)->setText(QStringLiteral("gates")); // another one has it
        QTRY_COMPARE(story.find<QLabel>("graphFilterProblem")->text(), QStringLiteral("There is a filter called “Gates” already"));
        QTRY_COMPARE(table->item(0, 0)->text(), QStringLiteral("Docs"));
        table->item(0, 0)->setText(QStringLiteral("Words"));
        QTRY_COMPARE(table->item(1, 0)->text(), QStringLiteral("Words"));
        table->setCurrentCell(0, 0);
        story.click("graphFilterRemove");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(views.choice->findText(QStringLiteral("Gates")), -1);
        QVERIFY(views.choice->findText(QStringLiteral("Words")) > 0);
        story.dialog("graphFiltersDialog")->close();
    }

    void staysWithAReloadedFileAndNotWithAnother()
    {
        Story story;
        story.write(QStringLiteral("release.yml"), kPipeline);
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        Views views(&story);
        QTRY_COMPARE(views.shown(), kAll);
        story.window()->findChild<GraphViewFlow *>()->showQuery(QStringLiteral("publish or docs"));
        QTRY_COMPARE(views.shown(), QStringLiteral("docs gate publish"));
        story.write(QStringLiteral("release.yml"), QByteArray(kPipeline) + "  - { key: docs-2, label: \"More\", command: make }\n");
        story.find<QAction>("action-reload")->trigger();
        QTRY_COMPARE(views.shown(), QStringLiteral("docs gate publish docs-2"));
        QCOMPARE(views.query->text(), QStringLiteral("publish or docs"));
        story.write(QStringLiteral("other.yml"), "steps:\n  - { key: x, command: make }\n  - { key: publish, command: make, depends_on: x }\n  - { key: y, command: make }\n");
        story.window()->openFile(story.path(QStringLiteral("other.yml")));
        QTRY_COMPARE(views.shown(), QStringLiteral("x publish y"));
        QVERIFY(views.query->text().isEmpty());
        QVERIFY(!views.bar->isVisible());
    }

    void tasksByTheirKind()
    {
        Story story;
        story.write(QStringLiteral("full-task-graph.json"), taskGraph(1200));
        story.window()->openFile(story.path(QStringLiteral("full-task-graph.json")));
        Views views(&story);
        QTRY_VERIFY(views.dag->graph() && views.dag->graph()->nodeCount() == 1204 && !views.dag->isLayingOut());
        QTRY_VERIFY(views.bar->isVisible()); // by itself: the graph is large
        QCOMPARE(views.counted(), QStringLiteral("1,202 step(s)"));
        views.dag->setCollapsedGroups({});
        QTRY_VERIFY(!views.dag->isLayingOut());
        views.query->setFocus();
        QTest::keyClicks(views.query, QStringLiteral("kind:build"));
        QTRY_COMPARE(views.shown(), QStringLiteral("build build-a build-b"));
        QTest::keyClicks(views.query, QStringLiteral(" +1 !test-*"));
        QTRY_COMPARE(views.counted(), QStringLiteral("1,202 step(s)")); // neighbours of all words together
        views.query->setText(QStringLiteral("(kind:build +1) /^(build-a|test-1?0)$/"));
        QTRY_COMPARE(views.shown(), QStringLiteral("build build-a test test-0 test-10"));
        QCOMPARE(views.counted(), QStringLiteral("3 of 1,202 steps"));
        // A card tells of all that it holds, whatever is left out.
        views.dag->setCollapsedGroups({QStringLiteral("kind:test")});
        QTRY_COMPARE(views.shown(), QStringLiteral("build build-a test"));
        QCOMPARE(views.dag->scene().memberCount(views.dag->graph()->find(QStringLiteral("kind:test"))), 1200);
        // Also of what a search finds in it.
        story.find<QLineEdit>("searchEdit")->setText(QStringLiteral("test-119"));
        QTRY_VERIFY(views.dag->toolTipFor(QStringLiteral("kind:test")).contains(QStringLiteral("1200 step(s), 11 hit(s)")));
        QVERIFY(views.dag->scene().hits.contains(quint32(views.dag->graph()->find(QStringLiteral("kind:test")))));
        story.find<QLineEdit>("searchEdit")->clear();
        QTRY_VERIFY(!views.dag->toolTipFor(QStringLiteral("kind:test")).contains(QStringLiteral("hit")));
        views.query->setText(QStringLiteral("/^(t+e*s*)+$/ /(.+)+!/"));
        QTRY_COMPARE(views.counted(), QStringLiteral("0 of 1,202 steps"));
        QTRY_VERIFY(story.find<QWidget>("graphViewEmpty")->isVisible());
        QTest::keyClick(views.query, Qt::Key_Escape);
        QTRY_COMPARE(views.counted(), QStringLiteral("1,202 step(s)"));
        QVERIFY(views.query->hasFocus());
        QTest::keyClick(views.query, Qt::Key_Escape);
        QVERIFY(views.dag->hasFocus());
        QVERIFY(views.bar->isVisible());
    }
};

QTEST_MAIN(StoryGraphViewsTest)
#include "tst_story_graphviews.moc"
