// SPDX-License-Identifier: GPL-3.0-or-later
// How graphs are arranged, as a person chooses it in the View menu: large ones begin with their groups collapsed, groups stay
// as they were left, a gate that waits is never left behind a card, and the switches are remembered.
#include "story.h"

#include "dag/dagview.h"
#include "session/releasesession.h"
#include "shell/selection.h"
#include "shell/windowactions.h"
#include "support/testing.h"

#include <QSpinBox>

using namespace slipway;
using namespace slipway::testing;

namespace {

/// `groups` groups of `each` steps, the first of the first with a gate before it.
QByteArray pipelineOf(int groups, int each, const QByteArray &more = {})
{
    QByteArray text = "steps:\n";
    for (int g = 0; g < groups; ++g) {
        const auto name = QByteArray::number(g);
        text += "  - group: Part " + name + "\n    key: part-" + name + "\n    steps:\n";
        if (g == 0)
            text += "      - block: Release it\n        key: gate\n";
        for (int i = 0; i < each; ++i)
            text += "      - command: 'true'\n        label: Step " + name + "." + QByteArray::number(i) + "\n        key: s-" + name + "-" + QByteArray::number(i) + "\n";
    }
    return text + more;
}

} // namespace

class TestStoryArrange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeWarningsFatal(); }

    void largeGraphsBeginCollapsed()
    {
        Story story;
        story.write(QStringLiteral("small.yml"), pipelineOf(3, 10));
        story.window()->openFile(story.path(QStringLiteral("small.yml")));
        const auto *dag = story.window()->dag();
        QTRY_VERIFY(dag->currentLayout() && dag->currentLayout()->frames.size() == 3);
        story.write(QStringLiteral("large.yml"), pipelineOf(5, 100));
        story.window()->openFile(story.path(QStringLiteral("large.yml")));
        QTRY_VERIFY(dag->currentLayout()->graph->nodeCount() > 500);
        QVERIFY(dag->currentLayout()->frames.empty());
        QCOMPARE(dag->currentLayout()->visible.size(), size_t(5));
    }

    void openedGroupsStayOpenOverReloads()
    {
        Story story;
        story.write(QStringLiteral("large.yml"), pipelineOf(5, 100));
        story.window()->openFile(story.path(QStringLiteral("large.yml")));
        auto *dag = story.window()->dag();
        QTRY_VERIFY(dag->currentLayout() && dag->currentLayout()->visible.size() == 5);
        dag->setCollapsed(QStringLiteral("part-2"), false);
        QTRY_COMPARE(dag->currentLayout()->frames.size(), size_t(1));
        story.write(QStringLiteral("large.yml"), pipelineOf(5, 100, "  - command: 'true'\n    key: last\n"));
        story.window()->actions()->reload->trigger();
        QTRY_VERIFY(dag->currentLayout()->graph->find(QStringLiteral("last")) != kNoNode);
        QCOMPARE(dag->currentLayout()->frames.size(), size_t(1));
        QVERIFY(!dag->collapsedGroups().contains(QStringLiteral("part-2")));
        QVERIFY(dag->collapsedGroups().contains(QStringLiteral("part-1")));
    }

    void theSizeIsAPersonsChoice()
    {
        Story story;
        story.write(QStringLiteral("small.yml"), pipelineOf(3, 10));
        story.window()->openFile(story.path(QStringLiteral("small.yml")));
        const auto *dag = story.window()->dag();
        QTRY_VERIFY(dag->currentLayout() && dag->currentLayout()->frames.size() == 3);
        story.window()->actions()->collapseAbove->trigger();
        QTRY_VERIFY(story.dialog("collapseDialog"));
        auto *dialog = story.dialog("collapseDialog");
        auto *steps = dialog->findChild<QSpinBox *>(QStringLiteral("collapseThreshold"));
        QVERIFY(steps);
        QCOMPARE(steps->value(), 400);
        steps->setValue(20);
        dialog->findChild<QPushButton *>(QStringLiteral("collapseButton"))->click();
        QTRY_COMPARE(dag->currentLayout()->visible.size(), size_t(3));
        story.startAgain();
        story.window()->openFile(story.path(QStringLiteral("small.yml")));
        dag = story.window()->dag();
        QTRY_VERIFY(dag->currentLayout() && dag->currentLayout()->visible.size() == 3);
        story.window()->actions()->collapseAbove->trigger();
        QTRY_VERIFY(story.find<QWidget>("collapseDialog"));
        dialog = story.find<QWidget>("collapseDialog");
        dialog->findChild<QSpinBox *>(QStringLiteral("collapseThreshold"))->setValue(0);
        QCOMPARE(dialog->findChild<QPushButton *>(QStringLiteral("collapseButton"))->text(), QStringLiteral("Never collapse"));
        dialog->findChild<QPushButton *>(QStringLiteral("collapseButton"))->click();
        QTRY_COMPARE(dag->currentLayout()->frames.size(), size_t(3));
    }

    /// A pipeline with groups and a wait: View > Arrangement has twins there, too. Twelve that are alike are a block unasked.
    void twinsInGroups_data()
    {
        QTest::addColumn<int>("each");
        QTest::addColumn<bool>("bySize");
        QTest::newRow("a few") << 5 << false;
        QTest::newRow("many") << 40 << true;
    }

    void twinsInGroups()
    {
        QFETCH(int, each);
        QFETCH(bool, bySize);
        Story story;
        story.write(QStringLiteral("suite.yml"), pipelineOf(2, each, "  - wait\n  - command: 'true'\n    key: last\n"));
        story.window()->openFile(story.path(QStringLiteral("suite.yml")));
        auto *dag = story.window()->dag();
        const auto *actions = story.window()->actions();
        QTRY_VERIFY(dag->currentLayout() && dag->currentLayout()->frames.size() == 2);
        const auto blocks = [dag] { return dag->currentLayout()->blocks.size(); };
        const auto steps = dag->currentLayout()->visible.size();
        QCOMPARE(blocks(), size_t(bySize ? 2 : 0));
        QCOMPARE(actions->mergeTwins->isChecked(), bySize);
        QVERIFY(actions->mergeTwins->isEnabled());
        QVERIFY2(!actions->mergeTwins->toolTip().contains(QStringLiteral("Not while")), qPrintable(actions->mergeTwins->toolTip()));
        actions->mergeTwins->trigger();
        QTRY_COMPARE(blocks(), size_t(bySize ? 0 : 2));
        QTRY_COMPARE(actions->mergeTwins->isChecked(), !bySize);
        QCOMPARE(dag->currentLayout()->visible.size(), steps);
        QCOMPARE(dag->currentLayout()->frames.size(), size_t(2));
        actions->mergeTwins->trigger();
        QTRY_COMPARE(blocks(), size_t(bySize ? 2 : 0));
        dag->select(QStringLiteral("s-1-3"), false);
        QCOMPARE(dag->selected(), QStringLiteral("s-1-3")); // a cell is a step of its own
        actions->arrangeBySize->trigger();
        QTRY_VERIFY(!actions->arrangeBySize->isEnabled());
        QCOMPARE(blocks(), size_t(bySize ? 2 : 0));
    }

    void switchesAreRemembered()
    {
        Story story;
        story.write(QStringLiteral("few.yml"), "steps:\n  - command: a\n    key: a\n  - command: b\n    key: b\n    depends_on: a\n  - command: c\n    key: c\n    depends_on: [a, b]\n");
        story.window()->openFile(story.path(QStringLiteral("few.yml")));
        const auto *dag = story.window()->dag();
        QTRY_VERIFY(dag->currentLayout() && dag->currentLayout()->edges.size() == 3);
        const auto *actions = story.window()->actions();
        QVERIFY(!actions->hideImplied->isChecked());
        QVERIFY(!actions->arrangeBySize->isEnabled());
        actions->hideImplied->trigger();
        QTRY_COMPARE(dag->currentLayout()->edges.size(), size_t(2));
        QCOMPARE(dag->currentLayout()->implied.size(), size_t(1));
        QVERIFY(actions->hideImplied->isChecked());
        story.startAgain();
        story.window()->openFile(story.path(QStringLiteral("few.yml")));
        dag = story.window()->dag();
        QTRY_VERIFY(dag->currentLayout() && dag->currentLayout()->edges.size() == 2);
        story.window()->actions()->arrangeBySize->trigger();
        QTRY_COMPARE(dag->currentLayout()->edges.size(), size_t(3));
        QTRY_VERIFY(!story.window()->actions()->hideImplied->isChecked());
    }
};

QTEST_MAIN(TestStoryArrange)
#include "tst_story_arrange.moc"
