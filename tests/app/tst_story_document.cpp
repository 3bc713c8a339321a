// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/outlinepane.h"
#include "shell/problemsmodel.h"
#include "shell/releaseflow.h"
#include "shell/selection.h"
#include "shell/sourceview.h"
#include "story.h"
#include "support/testing.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace slipway;
using slipway::testing::kRunMs;
using slipway::testing::Story;

namespace {

const QByteArray &goodFile()
{
    static const QByteArray text = R"yml(steps:
  - label: "Build"
    key: build
    command: make
  - block: "Gate"
    key: gate
    if: build.env("NIGHTLY") != "1"
  - label: "Publish"
    key: publish
    command: make publish
    depends_on: [gate, bild]
)yml";
    return text;
}

QString openTitle()
{
    return QStringLiteral("release.yml — Slipway");
}

} // namespace

/// Opening, reloading, faults, scenarios, search, palette: everything before a run.
class StoryDocumentTest : public QObject
{
    Q_OBJECT

    static void openGood(Story &story);

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void startsWithWhatToDo();
    void anUnknownKeyBecomesAStub();
    void aFaultKeepsTheLastGoodVersion();
    void aMissingFileSaysSo();
    void aChangeOnDiskIsOnlyOffered();
    void scenariosReplan();
    void environmentByHand();
    void searchByKeys();
    void paletteFindsStepsAndActions();
    void panesFoldAndComeBack();
    void workersAreTrustedOnTheirOwn();
    void quittingWhileRunningAsks();
    void nothingRunsWhenTheFileChanged();
};

void StoryDocumentTest::openGood(Story &story)
{
    story.write(QStringLiteral("release.yml"), goodFile());
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->openFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), openTitle());
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
}

void StoryDocumentTest::startsWithWhatToDo()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    QVERIFY(story.find<QWidget>("startPage")->isVisible());
    QVERIFY(!story.find<QWidget>("dock-outline")->isVisible());
    QCOMPARE(story.window()->windowTitle(), QStringLiteral("Slipway"));
    story.click("sampleButton");
    QTRY_COMPARE(story.window()->windowTitle(), openTitle());
    QVERIFY(story.find<QWidget>("dock-outline")->isVisible());
    QVERIFY(story.find<QWidget>("problems") != nullptr);
    QTRY_VERIFY(!story.window()->dag()->nodeRect(QStringLiteral("publish")).isNull());
}

void StoryDocumentTest::anUnknownKeyBecomesAStub()
{
    Story story;
    openGood(story);
    const auto graph = story.window()->session()->graph();
    const auto nodes = graph->nodes();
    const auto stub = std::find_if(nodes.begin(), nodes.end(), [](const StepNode &n) { return n.stub; });
    QVERIFY(stub != nodes.end());
    const auto *problems = story.find<QTreeView>("problems");
    // The lints' own findings join a moment later; this one is told once, under its rule.
    QTRY_VERIFY(problems->model()->rowCount() > 1);
    QStringList told;
    for (int row = 0; row < problems->model()->rowCount(); ++row) {
        if (problems->model()->index(row, ProblemsModel::RuleColumn).data() == QStringLiteral("R04"))
            told.append(problems->model()->index(row, ProblemsModel::MessageColumn).data().toString());
    }
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains(QStringLiteral("build")));
    // F8 goes to the place: the step is selected and its line marked.
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_F8);
    QVERIFY(!story.window()->selection()->current().isEmpty());
    QVERIFY(story.find<SourceView>("sourceView")->markedLine() >= 8);
}

void StoryDocumentTest::aFaultKeepsTheLastGoodVersion()
{
    Story story;
    openGood(story);
    const auto before = story.window()->session()->graph();
    story.write(QStringLiteral("broken.yml"), "steps:\n  - label: \"a\n  b: [\n");
    story.window()->openFile(story.path(QStringLiteral("broken.yml")));
    auto *notices = story.find<NoticeBar>("notices");
    QTRY_VERIFY(notices->has(QStringLiteral("document")));
    const auto text = notices->text(QStringLiteral("document"));
    QVERIFY2(text.contains(QStringLiteral("broken.yml:")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("The last good version stays on screen.")), qPrintable(text));
    QCOMPARE(story.window()->session()->graph(), before);
    QCOMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway (not current)"));
    story.click("showPlaceButton");
    QTRY_VERIFY(story.find<SourceView>("sourceView")->toPlainText().startsWith(QStringLiteral("steps:\n  - label: \"a")));
    // Mended and read again with F5.
    story.write(QStringLiteral("broken.yml"), "steps:\n  - wait\n");
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_F5);
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("broken.yml — Slipway"));
    QVERIFY(!notices->has(QStringLiteral("document")));
}

void StoryDocumentTest::aMissingFileSaysSo()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->openFile(story.path(QStringLiteral("gone.yml")));
    auto *notices = story.find<NoticeBar>("notices");
    QTRY_VERIFY(notices->has(QStringLiteral("document")));
    QVERIFY(notices->text(QStringLiteral("document")).contains(QStringLiteral("gone.yml: cannot be read")));
    QVERIFY(story.find<QWidget>("startPage")->isVisible());
}

void StoryDocumentTest::aChangeOnDiskIsOnlyOffered()
{
    Story story;
    openGood(story);
    const auto before = story.window()->session()->graph();
    auto *notices = story.find<NoticeBar>("notices");
    story.write(QStringLiteral("release.yml"), "steps:\n  - label: \"Other\"\n    command: true\n");
    QTRY_VERIFY(notices->has(QStringLiteral("disk")));
    QCOMPARE(story.window()->session()->graph(), before);
    // Written back as it was: nothing to offer any more.
    story.write(QStringLiteral("release.yml"), goodFile());
    QTRY_VERIFY(!notices->has(QStringLiteral("disk")));
    story.write(QStringLiteral("release.yml"), "steps:\n  - label: \"Other\"\n    command: true\n");
    story.click("reloadChangedButton");
    QTRY_COMPARE(story.window()->session()->graph()->nodeCount(), size_t(1));
    QTRY_VERIFY(!notices->has(QStringLiteral("disk")));
}

void StoryDocumentTest::nothingRunsWhenTheFileChanged()
{
    Story story;
    openGood(story);
    story.write(QStringLiteral("release.yml"), "steps:\n  - label: \"Other\"\n    command: true\n");
    auto *notices = story.find<NoticeBar>("notices");
    QTRY_VERIFY(notices->has(QStringLiteral("disk")));
    story.click("runButton");
    QVERIFY(notices->text(QStringLiteral("release")).contains(QStringLiteral("no longer what the file says")));
    QVERIFY(!story.find<QWidget>("trustDialog"));
}

void StoryDocumentTest::scenariosReplan()
{
    Story story;
    openGood(story);
    const auto gateRemoved = [&story] {
        const auto graph = story.window()->session()->graph();
        return graph->node(graph->find(QStringLiteral("gate"))).isRemoved();
    };
    QVERIFY(!gateRemoved());
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(gateRemoved());
    story.click("scenarioButton-tag");
    QTRY_VERIFY(!gateRemoved());
    QCOMPARE(story.window()->document()->facts().tag, QStringLiteral("v1.0.0"));
}

void StoryDocumentTest::environmentByHand()
{
    Story story;
    openGood(story);
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(story.dialog("environmentDialog"));
    story.find<QPlainTextEdit>("environmentEdit")->setPlainText(QStringLiteral("NIGHTLY=1"));
    story.click("environmentButton");
    QTRY_VERIFY([&story] {
        const auto graph = story.window()->session()->graph();
        return graph->node(graph->find(QStringLiteral("gate"))).isRemoved();
    }());
}

void StoryDocumentTest::searchByKeys()
{
    Story story;
    openGood(story);
    auto *window = story.window()->windowHandle();
    story.window()->dag()->setFocus();
    QTest::keyClick(window, Qt::Key_Slash);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("searchEdit"));
    QTest::keyClicks(story.find<QLineEdit>("searchEdit"), QStringLiteral("publ"));
    QTest::keyClick(window, Qt::Key_Return);
    QCOMPARE(story.window()->selection()->current(), QStringLiteral("publish"));
    QCOMPARE(story.window()->dag()->selected(), QStringLiteral("publish"));
    QCOMPARE(story.find<OutlinePane>("outline")->currentIndex().data().toString(), QStringLiteral("Publish"));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(story.window()->dag()->hasFocus());
    // A slash in the line is only a slash.
    QTest::keyClick(window, Qt::Key_Slash);
    QTest::keyClicks(story.find<QLineEdit>("searchEdit"), QStringLiteral("a/b"));
    QCOMPARE(story.find<QLineEdit>("searchEdit")->text(), QStringLiteral("a/b"));
}

void StoryDocumentTest::paletteFindsStepsAndActions()
{
    Story story;
    openGood(story);
    auto *window = story.window()->windowHandle();
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(story.dialog("palette"));
    QTest::keyClicks(story.find<QLineEdit>("paletteEdit"), QStringLiteral("gate"));
    QTest::keyClick(story.dialog("palette")->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(story.window()->selection()->current(), QStringLiteral("gate"));
    QVERIFY(story.comeBack());
    QTest::keyClick(window, Qt::Key_Question, Qt::ShiftModifier);
    QTRY_VERIFY(story.dialog("keySheet"));
    QTest::keyClick(story.dialog("keySheet")->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!story.dialog("keySheet"));
}

void StoryDocumentTest::panesFoldAndComeBack()
{
    Story story;
    openGood(story);
    auto *window = story.window()->windowHandle();
    const auto *outline = story.find<QDockWidget>("dock-outline");
    const auto *problems = story.find<QDockWidget>("dock-problems");
    QVERIFY(outline->isVisible());
    QTest::keyClick(window, Qt::Key_F9);
    QTRY_VERIFY(!outline->isVisible() && problems->isHidden());
    QTest::keyClick(window, Qt::Key_F9);
    QTRY_VERIFY(outline->isVisible() && !problems->isHidden());
    QTest::keyClick(window, Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(!outline->isVisible());
    QVERIFY(!problems->isHidden());
}

void StoryDocumentTest::workersAreTrustedOnTheirOwn()
{
    Story story;
    story.write(QStringLiteral("release.yml"), "steps:\n  - {label: Long, key: long, command: echo one}\n");
    story.window()->openFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), openTitle());
    auto *run = story.window()->runController();
    const auto plan = story.window()->document()->plan();
    QVERIFY(run->trust(plan, {}).ok());
    QVERIFY(run->isTrusted(plan));
    const QByteArray rule = "workers: [{command: conan install, startup: [python3, 'my worker.py'], protocol: json}]\n";
    story.write(QStringLiteral("release.slipway.yml"), rule);
    QVERIFY(!run->isTrusted(plan));
    story.window()->flow()->run();
    QTRY_VERIFY(story.find<QPlainTextEdit>("trustCommands"));
    const auto shown = story.find<QPlainTextEdit>("trustCommands")->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("conan-install")) && shown.contains(QStringLiteral("    python3 'my worker.py' --persistent_worker")), qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral("echo one")));
    story.click("trustCancelButton");
    QVERIFY(!run->hasRelease());
    QVERIFY(run->trust(plan, RunController::workersOf(plan)).ok());
    QVERIFY(run->isTrusted(plan));
    story.write(QStringLiteral("release.slipway.yml"), QByteArray(rule).replace("python3", "python2"));
    QVERIFY(!run->isTrusted(plan)); // one changed word asks again
}

void StoryDocumentTest::quittingWhileRunningAsks()
{
    Story story;
    story.write(QStringLiteral("release.yml"), "steps:\n  - label: \"Long\"\n    key: long\n    command: sleep 300\n");
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->openFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), openTitle());
    QVERIFY(story.window()->runController()->trust(story.window()->document()->plan(), {}).ok());
    story.window()->flow()->run();
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->session()->shownState(QStringLiteral("long")), StepState::Running, kRunMs);
    story.window()->close();
    QVERIFY(story.window()->isVisible());
    QTRY_VERIFY(story.find<QMessageBox>("quitDialog"));
    story.click("keepButton");
    QTRY_VERIFY(!story.find<QMessageBox>("quitDialog"));
    QVERIFY(story.window()->isVisible() && story.window()->runController()->isRunning());
    story.window()->close();
    QTRY_VERIFY(story.find<QPushButton>("confirmButton"));
    QCOMPARE(story.find<QPushButton>("confirmButton")->text(), QStringLiteral("Quit and cancel 1 running step(s)"));
    story.click("confirmButton");
    QTRY_VERIFY_WITH_TIMEOUT(!story.window()->isVisible(), kRunMs);
}

QTEST_MAIN(StoryDocumentTest)
#include "tst_story_document.moc"
