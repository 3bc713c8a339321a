// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "inputwatch.h"
#include "shell/focusorder.h"
#include "story.h"
#include "support/testing.h"

#include <QDockWidget>
#include <QFile>
#include <QTabBar>
#include <QTreeView>

using namespace slipway;
using slipway::testing::InputWatch;
using slipway::testing::Story;

namespace {

constexpr int kMany = 200; ///< more presses than there is anything to reach

/// The direct child of the window that holds a widget: a dock, a tab bar, the bar at the top or the middle.
QString placeOf(const Story &story, const QWidget *widget)
{
    while (widget->parentWidget() && widget->parentWidget() != story.window())
        widget = widget->parentWidget();
    if (widget == story.window()->centralWidget())
        return QStringLiteral("middle");
    return qobject_cast<const QTabBar *>(widget) ? QStringLiteral("tabs") : widget->objectName();
}

QStringList placesOf(const Story &story, const QList<QWidget *> &way)
{
    QStringList places;
    for (const auto *widget : way) {
        if (const auto place = placeOf(story, widget); places.isEmpty() || places.last() != place)
            places.append(place);
    }
    return places;
}

/// Everything that has the focus until the first has it again; empty if that never happens.
QList<QWidget *> walkRound(const Story &story, int key, Qt::KeyboardModifiers modifiers = {})
{
    QList<QWidget *> way {QApplication::focusWidget()};
    for (int i = 0; i < kMany; ++i) {
        QTest::keyClick(story.window()->windowHandle(), Qt::Key(key), modifiers);
        if (QApplication::focusWidget() == way.first())
            return way;
        way.append(QApplication::focusWidget());
    }
    return {};
}

} // namespace

/// Tab, Shift+Tab and F6 through the real window: nothing holds the focus, nothing is left out.
class StoryFocusTest : public QObject
{
    Q_OBJECT

    static void openSteps(Story &story);

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void tabLeavesTheGraph();
    void tabWalksAllPanesAndBack();
    void everyPaneLetsGo_data();
    void everyPaneLetsGo();
    void fromPaneToPane();
    void theStartPageIsReached();
};

void StoryFocusTest::openSteps(Story &story)
{
    QFile file(testing::sourceDir() + QStringLiteral("/tests/fixtures/vllm_like.yml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    story.write(QStringLiteral("vllm_like.yml"), file.readAll());
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(story.path(QStringLiteral("vllm_like.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("vllm_like.yml — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
    QTRY_VERIFY(story.window()->dag()->hasFocus());
    QTRY_VERIFY(story.find<QTreeView>("problems")->model()->rowCount() > 0); // an empty list takes no focus
}

void StoryFocusTest::tabLeavesTheGraph()
{
    Story story;
    openSteps(story);
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget());
    QVERIFY2(!story.window()->dag()->hasFocus(), "the focus stays in the graph");
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(story.window()->dag()->hasFocus());
}

void StoryFocusTest::tabWalksAllPanesAndBack()
{
    InputWatch watch;
    Story story;
    openSteps(story);
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_Right); // a step is selected: the inspector has something to show
    const auto way = walkRound(story, Qt::Key_Tab);
    QCOMPARE(placesOf(story, way),
        (QStringList {QStringLiteral("middle"), QStringLiteral("dock-inspector"), QStringLiteral("tabs"), QStringLiteral("dock-artifacts"),
            QStringLiteral("releaseBar"), QStringLiteral("dock-outline")}));
    for (const auto *name : {"dagView", "outline", "searchEdit", "runButton", "artifactFilter"}) {
        QVERIFY2(std::any_of(way.begin(), way.end(), [name](const QWidget *w) { return w->objectName() == QLatin1String(name); }), name);
    }
    QCOMPARE(QSet<QWidget *>(way.begin(), way.end()).size(), way.size());
    QCOMPARE(way.size(), FocusOrder(story.window()).widgets().size());
    auto back = walkRound(story, Qt::Key_Backtab, Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, way);
    QCOMPARE(watch.mouse(), 0);
}

void StoryFocusTest::everyPaneLetsGo_data()
{
    QTest::addColumn<QString>("pane");
    QTest::addColumn<bool>("reached"); // nothing takes the focus before a release runs, or is compared
    for (const auto *name : {"artifacts", "annotations", "problems", "matrix", "source"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const auto *name : {"timeline", "changes"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void StoryFocusTest::everyPaneLetsGo()
{
    QFETCH(const QString, pane);
    QFETCH(const bool, reached);
    Story story;
    openSteps(story);
    story.window()->raisePane(pane);
    const auto *dock = story.find<QDockWidget>(qPrintable(QStringLiteral("dock-") + pane));
    QTRY_VERIFY(story.window()->rect().contains(dock->geometry()));
    const auto way = walkRound(story, Qt::Key_Tab);
    QVERIFY2(!way.isEmpty(), qPrintable(QApplication::focusWidget()->objectName()));
    QCOMPARE(placesOf(story, way).contains(dock->objectName()), reached);
    QVERIFY(!placesOf(story, way).contains(pane == QLatin1String("artifacts") ? QStringLiteral("dock-problems") : QStringLiteral("dock-artifacts")));
    QVERIFY(!walkRound(story, Qt::Key_Backtab, Qt::ShiftModifier).isEmpty());
}

void StoryFocusTest::fromPaneToPane()
{
    Story story;
    openSteps(story);
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_Right);
    const auto way = walkRound(story, Qt::Key_F6);
    QCOMPARE(placesOf(story, way),
        (QStringList {QStringLiteral("middle"), QStringLiteral("dock-inspector"), QStringLiteral("dock-artifacts"), QStringLiteral("releaseBar"),
            QStringLiteral("dock-outline")}));
    QCOMPARE(way.size(), 5);
    auto back = walkRound(story, Qt::Key_F6, Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, way);
}

void StoryFocusTest::theStartPageIsReached()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget());
    const auto way = walkRound(story, Qt::Key_Tab);
    QVERIFY(!way.isEmpty());
    QCOMPARE(placesOf(story, way), QStringList {QStringLiteral("middle")});
    QVERIFY(way.size() > 1);
}

QTEST_MAIN(StoryFocusTest)
#include "tst_story_focus.moc"
