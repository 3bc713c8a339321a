// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/promotionsession.h"
#include "session/releasesession.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/promotionflow.h"
#include "story.h"
#include "support/largetaskgraph.h"
#include "support/promotiongraphs.h"
#include "support/testing.h"

#include <QFile>

using namespace slipway;
using slipway::testing::PromotionGraphs;
using slipway::testing::Story;

namespace {

const QByteArray kPipeline = "steps:\n  - command: make\n    key: build\n  - block: Ship?\n    key: gate\n";
const QString kDocument = QStringLiteral("release.yml — Slipway");

bool isSettled(const Story &story)
{
    const auto *session = story.window()->promotion()->promotion();
    return session->picture() && !session->isStale() && !session->shelf()->isLoading() && !session->shelf()->isListing();
}

/// The window, with a pipeline and a graph of 2,000 tasks that can be opened; where the graph is.
QString prepare(Story &story)
{
    const auto path = story.path(QStringLiteral("full-task-graph.json"));
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && testing::writeLargeTaskGraph(file, 2000);
    story.write(QStringLiteral("release.yml"), kPipeline);
    return written && QTest::qWaitForWindowActive(story.window()) ? path : QString();
}

} // namespace

/// Two things asked for one after the other, of which the first takes longer to read: the window shows what was asked for last.
class StoryLastOpenedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void aDocumentAfterGraphs();
    void graphsAfterADocument();
    void aDocumentAfterOneGraph();
    void aScenarioIsNothingElse();
};

void StoryLastOpenedTest::aDocumentAfterGraphs()
{
    Story story;
    const PromotionGraphs graphs(story.path(QStringLiteral("graphs")));
    story.write(QStringLiteral("release.yml"), kPipeline);
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(graphs.folder());
    story.dropFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->windowTitle(), kDocument, testing::kRunMs);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(story), testing::kRunMs);
    QVERIFY(!story.window()->promotion()->isShown());
    QCOMPARE(story.window()->windowTitle(), kDocument);
    QCOMPARE(story.window()->session()->plan(), story.window()->document()->plan());
    // They are in the pane, and come when somebody works on them.
    story.window()->promotion()->promotion()->change(QStringLiteral("test"), [](PromotionInput &input) { input.buildNumber = 7; });
    QTRY_VERIFY_WITH_TIMEOUT(story.window()->promotion()->isShown(), testing::kRunMs);
}

void StoryLastOpenedTest::graphsAfterADocument()
{
    Story story;
    const PromotionGraphs graphs(story.path(QStringLiteral("graphs")));
    story.write(QStringLiteral("release.yml"), kPipeline);
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(story.path(QStringLiteral("release.yml")));
    story.dropFile(graphs.folder());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(story) && story.window()->promotion()->isShown(), testing::kRunMs);
    QVERIFY2(!story.window()->document()->plan(), "it was not read to its end");
    QCOMPARE(story.find<NoticeBar>("notices")->text(QStringLiteral("document")), QStringLiteral("release.yml was not opened: reading was stopped."));
}

void StoryLastOpenedTest::aDocumentAfterOneGraph()
{
    Story story;
    const auto graph = prepare(story);
    story.dropFile(graph);
    story.dropFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->windowTitle(), kDocument, testing::kRunMs);
    QVERIFY2(!story.find<NoticeBar>("notices")->has(QStringLiteral("promotion")), "nothing is being read any more");
    QCOMPARE(story.window()->session()->plan(), story.window()->document()->plan());
}

/// The document on screen is planned anew while a graph is read, and the graph is still wanted.
void StoryLastOpenedTest::aScenarioIsNothingElse()
{
    Story story;
    const auto graph = prepare(story);
    story.dropFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->windowTitle(), kDocument, testing::kRunMs);
    story.dropFile(graph);
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(story.window()->document()->scenario(), story.window()->document()->allScenarioNames().value(1));
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->windowTitle(), QStringLiteral("full-task-graph.json — Slipway"), testing::kRunMs);
    QCOMPARE(story.window()->session()->graph()->nodeCount(), size_t(2000 + 15));
}

QTEST_MAIN(StoryLastOpenedTest)
#include "tst_story_lastopened.moc"
