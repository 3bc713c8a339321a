// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/releasesession.h"
#include "shell/noticebar.h"
#include "story.h"
#include "support/largetaskgraph.h"
#include "support/promotiongraphs.h"
#include "support/testing.h"

#include <QFile>
#include <QProgressBar>

using namespace slipway;
using slipway::testing::PromotionGraphs;
using slipway::testing::Story;

/// One graph of a promotion, looked at alone.
class StorySingleGraphTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void opensSingleGraph();
    void stopsReadingSingleGraph();
};

void StorySingleGraphTest::opensSingleGraph()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(graphs.folder() + u'/' + PromotionGraphs::kDecision + QStringLiteral("/full-task-graph.json"));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("full-task-graph.json — Slipway"));
    QCOMPARE(story.window()->session()->graph()->nodeCount(), size_t(11 + 6));
    QVERIFY(story.window()->session()->graph()->find(QStringLiteral("ship-release")) != kNoNode);
}

void StorySingleGraphTest::stopsReadingSingleGraph()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    const auto path = story.path(QStringLiteral("full-task-graph.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && testing::writeLargeTaskGraph(file, 8000));
    file.close();
    story.dropFile(path);
    auto *progress = story.window()->findChild<QProgressBar *>(QStringLiteral("noticeProgress"));
    QVERIFY(progress);
    QCOMPARE(progress->maximum(), 1000);
    story.find<QAbstractButton>("readingCancel")->click(); // at once: while a mouse finds it all may have been read
    const auto *notices = story.find<NoticeBar>("notices");
    QTRY_COMPARE(notices->text(QStringLiteral("promotion")), QStringLiteral("full-task-graph.json was not opened: reading was stopped."));
    QVERIFY(story.window()->session()->graph()->isEmpty());
    story.dropFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->windowTitle(), QStringLiteral("full-task-graph.json — Slipway"), 120'000);
    QCOMPARE(story.window()->session()->graph()->nodeCount(), size_t(8000 + 15));
    QVERIFY(!notices->has(QStringLiteral("promotion")));
}

QTEST_MAIN(StorySingleGraphTest)
#include "tst_story_singlegraph.moc"
