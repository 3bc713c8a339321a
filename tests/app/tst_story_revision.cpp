// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "shell/changespane.h"
#include "shell/comparepage.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/releaseflow.h"
#include "shell/revisionflow.h"
#include "shell/windowactions.h"
#include "story.h"
#include "support/scratchrepository.h"
#include "support/testing.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace slipway;
using slipway::testing::ScratchRepository;
using slipway::testing::Story;

namespace {

const QByteArray kOld = R"yml(steps:
  - {label: Build, key: build, command: make}
  - {label: Lint, key: lint, command: make lint}
  - {block: "Publish?", key: approve, depends_on: build}
  - {label: Publish, key: publish, command: twine upload dist/*, depends_on: approve}
)yml";

const QByteArray kNew = R"yml(steps:
  - {label: ":hammer: Build", key: build, command: make}
  - {label: Test, key: test, command: ctest --everything, depends_on: build}
  - {block: "Publish?", key: approve, depends_on: [build, test], if: build.env("NIGHTLY") != "1"}
  - {label: Publish, key: publish, command: twine upload dist/*, depends_on: approve}
)yml";

struct Repository : ScratchRepository
{
    Repository()
    {
        commitFile(QStringLiteral("release.yml"), kOld, "Old way");
        tag("v1", true);
        commitFile(QStringLiteral("release.yml"), kNew, "Skip the gate at night");
    }
    QString pipeline() const { return file(QStringLiteral("release.yml")); }
};

void openIt(Story &story, const Repository &repository)
{
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->openFile(repository.pipeline());
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
}

void chooseByKeys(Story &story, const QKeyCombination &keys, const QString &search)
{
    QTest::keyClick(story.window()->windowHandle(), keys.key(), keys.keyboardModifiers());
    QTRY_VERIFY(story.dialog("revisionDialog"));
    auto *dialog = story.dialog("revisionDialog");
    QTRY_VERIFY(dialog->findChild<QTreeWidget *>()->topLevelItemCount() > 0);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), search);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QVERIFY(story.comeBack());
}

QStringList listed(const Story &story)
{
    QStringList texts;
    const auto *list = story.find<QTreeWidget>("changesList");
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        texts.append(list->topLevelItem(i)->text(0));
    return texts;
}

} // namespace

class StoryRevisionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void opensAsOfByKeys();
    void opensAsOfByMouse();
    void anUnknownRevisionSaysSo();
    void withoutARepositoryItSaysSo();
    void comparesByKeys();
    void comparesByMouse();
    void comparesTwoPlans();
    void pictures();
};

void StoryRevisionTest::opensAsOfByKeys()
{
    const Repository repository;
    Story story;
    openIt(story, repository);
    chooseByKeys(story, Qt::CTRL | Qt::ALT | Qt::Key_O, QStringLiteral("v1"));
    QTRY_VERIFY2(story.window()->windowTitle().startsWith(QStringLiteral("release.yml as of v1 (")), qPrintable(story.window()->windowTitle()));
    QVERIFY(story.window()->session()->graph()->find(QStringLiteral("lint")) != kNoNode);
    QVERIFY(story.window()->document()->isPast());
    // It is read, not run.
    story.window()->flow()->run();
    QVERIFY(story.find<NoticeBar>("notices")->text(QStringLiteral("release")).contains(QStringLiteral("the file as of v1 (")));
    QVERIFY(!story.window()->runController()->isRunning());
    story.click("backToDiskButton");
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    QVERIFY(story.window()->session()->graph()->find(QStringLiteral("lint")) == kNoNode);
}

void StoryRevisionTest::opensAsOfByMouse()
{
    const Repository repository;
    Story story;
    openIt(story, repository);
    story.window()->actions()->openAsOf->trigger();
    QTRY_VERIFY(story.dialog("revisionDialog"));
    auto *list = story.dialog("revisionDialog")->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 4); // main, v1 and two commits
    auto *oldest = list->topLevelItem(3);
    QCOMPARE(oldest->text(2), QStringLiteral("Old way"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(oldest).center());
    QTest::mouseClick(story.find<QPushButton>("chooseRevisionButton"), Qt::LeftButton);
    QTRY_VERIFY(story.window()->windowTitle().contains(QStringLiteral(" as of ")));
    // The scenario changes on the same revision.
    story.window()->document()->setScenario(QStringLiteral("nightly"));
    QTRY_VERIFY(!story.window()->document()->isLoading());
    QVERIFY(story.window()->document()->isPast());
    QVERIFY(story.window()->session()->graph()->find(QStringLiteral("lint")) != kNoNode);
}

void StoryRevisionTest::anUnknownRevisionSaysSo()
{
    const Repository repository;
    Story story;
    openIt(story, repository);
    chooseByKeys(story, Qt::CTRL | Qt::ALT | Qt::Key_O, QStringLiteral("v9"));
    QTRY_VERIFY(story.window()->document()->isStale());
    QVERIFY(story.window()->session()->graph()->find(QStringLiteral("test")) != kNoNode);
}

void StoryRevisionTest::withoutARepositoryItSaysSo()
{
    Story story;
    story.write(QStringLiteral("alone.yml"), kOld);
    story.window()->openFile(story.path(QStringLiteral("alone.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("alone.yml — Slipway"));
    story.window()->actions()->openAsOf->trigger();
    QTRY_VERIFY(story.find<QLabel>("revisionState")->text().contains(QStringLiteral("only files in a git repository have revisions")));
    QVERIFY(!story.find<QPushButton>("chooseRevisionButton")->isEnabled());
    QTest::keyClick(story.find<QWidget>("revisionDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!story.find<QWidget>("revisionDialog"));
}

void StoryRevisionTest::comparesByKeys()
{
    const Repository repository;
    Story story;
    openIt(story, repository);
    chooseByKeys(story, Qt::CTRL | Qt::Key_D, QStringLiteral("v1"));
    auto *flow = story.window()->revisions();
    QTRY_VERIFY(flow->isComparing());
    QTRY_VERIFY(story.find<QWidget>("compareBar")->isVisible());
    QVERIFY(story.find<QLabel>("compareNames")->text().endsWith(QStringLiteral("→ release.yml")));
    auto *dag = story.find<DagView>("compareDag");
    QTRY_VERIFY(!dag->isLayingOut());
    const auto mark = [&](const char *id) { return dag->scene().nodeMarks.value(quint32(dag->graph()->find(QLatin1String(id)))); };
    QCOMPARE(mark("test"), ChangeMark::Added);
    QCOMPARE(mark("lint"), ChangeMark::Removed);
    QCOMPARE(mark("approve"), ChangeMark::Changed);
    QCOMPARE(mark("build"), ChangeMark::None);
    QCOMPARE(mark("publish"), ChangeMark::None);
    // What happens to gates comes first.
    QVERIFY2(listed(story).first().startsWith(QStringLiteral("this change opens a gate under nightly: ")), qPrintable(listed(story).join(u'\n')));
    QVERIFY(!listed(story).contains(QStringLiteral("looks different: build")));
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_H);
    QTRY_VERIFY(listed(story).contains(QStringLiteral("looks different: build")));
    QCOMPARE(mark("build"), ChangeMark::Changed);
    dag->setFocus();
    QTest::keyClick(dag, Qt::Key_Escape);
    QTRY_VERIFY(!flow->isComparing());
    QVERIFY(story.window()->dag()->isVisible());
    QVERIFY(!dag->isVisible());
}

void StoryRevisionTest::comparesByMouse()
{
    const Repository repository;
    Story story;
    openIt(story, repository);
    story.window()->actions()->compareWith->trigger();
    QTRY_VERIFY(story.dialog("revisionDialog"));
    auto *revisions = story.dialog("revisionDialog")->findChild<QTreeWidget *>();
    QTRY_COMPARE(revisions->topLevelItemCount(), 4);
    QTest::mouseClick(revisions->viewport(), Qt::LeftButton, {}, revisions->visualItemRect(revisions->topLevelItem(1)).center());
    QTest::mouseClick(story.find<QPushButton>("chooseRevisionButton"), Qt::LeftButton);
    QTRY_VERIFY(story.window()->revisions()->isComparing());
    auto *dag = story.find<DagView>("compareDag");
    QTRY_VERIFY(!dag->isLayingOut());
    auto *list = story.find<QTreeWidget>("changesList");
    QTreeWidgetItem *removed = nullptr;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (list->topLevelItem(i)->text(0).endsWith(QStringLiteral("removed: lint")))
            removed = list->topLevelItem(i);
    }
    QVERIFY(removed);
    list->scrollToItem(removed);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(removed).center());
    QTRY_COMPARE(dag->selected(), QStringLiteral("lint"));
    story.click("leaveCompareButton");
    QTRY_VERIFY(!story.window()->revisions()->isComparing());
}

void StoryRevisionTest::comparesTwoPlans()
{
    const Repository repository;
    Story story;
    openIt(story, repository);
    const auto plan = story.window()->document()->plan();
    story.window()->revisions()->compare(plan, plan, QStringLiteral("the file"), QStringLiteral("the same file"));
    QTRY_VERIFY(story.window()->revisions()->isComparing());
    QCOMPARE(story.find<QLabel>("compareCounts")->text(), QStringLiteral("nothing that matters differs"));
    QVERIFY(listed(story).isEmpty());
    // Another plan on screen ends it.
    story.window()->document()->setScenario(QStringLiteral("nightly"));
    QTRY_VERIFY(!story.window()->revisions()->isComparing());
}

/// For a person to look at: SLIPWAY_PICTURES names a folder.
void StoryRevisionTest::pictures()
{
    const auto folder = qEnvironmentVariable("SLIPWAY_PICTURES");
    if (folder.isEmpty())
        QSKIP("skipped: SLIPWAY_PICTURES not set");
    const Repository repository;
    Story story;
    openIt(story, repository);
    for (const auto theme : {Theme::Light, Theme::Dark}) {
        story.window()->setTheme(theme);
        chooseByKeys(story, Qt::CTRL | Qt::Key_D, QStringLiteral("v1"));
        QTRY_VERIFY(story.window()->revisions()->isComparing());
        QTRY_VERIFY(!story.find<DagView>("compareDag")->isLayingOut());
        QTest::qWait(300);
        QVERIFY(story.window()->grab().save(folder + (theme == Theme::Light ? QStringLiteral("/compare-light.png") : QStringLiteral("/compare-dark.png"))));
        story.window()->revisions()->leave();
    }
}

QTEST_MAIN(StoryRevisionTest)
#include "tst_story_revision.moc"
