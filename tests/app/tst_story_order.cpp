// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderreader.h"
#include "dag/dagview.h"
#include "panes/factlist.h"
#include "session/releasesession.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/orderflow.h"
#include "shell/problemsmodel.h"
#include "shell/selection.h"
#include "shell/sourceview.h"
#include "shell/windowactions.h"
#include "story.h"
#include "support/testing.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace slipway;
using slipway::testing::Story;

namespace {

const char kGame[] = "game/1.0#3af51beefa5629d5c4d23255940e0446";
const char kEngine[] = "engine/1.0#8aec5b117e3bd7fcf49e8fd7c499809e";
const char kMathlib[] = "mathlib/1.0#e1fb6e7cc6e48795ce34f9b731a3ca4b";

QString fixture(const char *name)
{
    return slipway::testing::sourceDir() + QStringLiteral("/tests/fixtures/conan/") + QLatin1String(name);
}

QString id(const char *text)
{
    return QLatin1String(text);
}

void press(const Story &story, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(story.window()->windowHandle(), Qt::Key(key), modifiers);
}

/// Types into the file dialog of that name, and leaves it by Enter.
void enterFiles(Story &story, const char *dialog, const QString &text)
{
    QTRY_VERIFY(story.dialog(dialog));
    auto *name = story.dialog(dialog)->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    name->setText(text); // typed letter by letter the list of names that the dialog offers changes it
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!story.dialog(dialog));
    QVERIFY(story.comeBack());
}

void openIt(Story &story, const QString &file, const QString &title)
{
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->openFile(file);
    QTRY_COMPARE(story.window()->windowTitle(), title);
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
}

void openGame(Story &story)
{
    openIt(story, fixture("conan_game.json"), QStringLiteral("conan_game.json — Slipway"));
}

QString count(const Story &story)
{
    return story.find<QWidget>("orderCount")->toolTip();
}

QString notice(const Story &story)
{
    return story.find<NoticeBar>("notices")->text(QStringLiteral("document"));
}

QString facts(const Story &story)
{
    return story.find<QWidget>("inspector")->findChild<FactList *>()->plainText();
}

QStringList rules(const Story &story)
{
    const auto *model = story.find<QTreeView>("problems")->model();
    QStringList found;
    for (int row = 0; row < model->rowCount(); ++row)
        found.append(model->index(row, ProblemsModel::RuleColumn).data().toString());
    return found;
}

size_t nodes(const Story &story)
{
    return story.window()->session()->graph()->nodeCount();
}

} // namespace

/// Story 5 of spec/ux.md, its first part: Conan build orders are opened, merged and looked at.
class StoryOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void byKeyboardAlone();
    void byMouseAlone();
    void levelsAreColumns();
    void theTrailingComma();
    void refused_data();
    void refused();
    void mergeRefused_data();
    void mergeRefused();
    void dropsSeveral();
    void reducesAndSaves();
    void filters();
    void strictIsRemembered();
    void inspectsAPackage();
    void expandsARecipe();
    void watchesEveryFile();
    void backToAPipeline();
};

void StoryOrderTest::byKeyboardAlone()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    press(story, Qt::Key_O, Qt::ControlModifier);
    enterFiles(story, "openDialog", fixture("conan_game.json"));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
    press(story, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    enterFiles(story, "addOrderDialog", fixture("conan_mapviewer.json"));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json + 1 more — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
    QCOMPARE(nodes(story), size_t(7)); // mathlib and graphics are in both
    press(story, Qt::Key_Slash);
    QTRY_VERIFY(story.find<QLineEdit>("searchEdit")->hasFocus());
    QTest::keyClicks(story.find<QLineEdit>("searchEdit"), QStringLiteral("engine"));
    press(story, Qt::Key_Return);
    QCOMPARE(story.window()->selection()->current(), id(kEngine));
    press(story, Qt::Key_Escape);
    QTRY_VERIFY(story.window()->dag()->hasFocus());
    press(story, Qt::Key_Right);
    QCOMPARE(story.window()->selection()->current(), id(kGame));
    QVERIFY(story.tabTo(story.window(), "strictLevels"));
    press(story, Qt::Key_Space);
    QVERIFY(!story.window()->orders()->isStrict());
}

void StoryOrderTest::byMouseAlone()
{
    Story story;
    openGame(story);
    story.dropFiles({fixture("conan_mapviewer.json")});
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_mapviewer.json — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
    auto *dag = story.window()->dag();
    QTest::mouseClick(dag->viewport(), Qt::LeftButton, {}, dag->nodeRect(id(kMathlib)).center());
    QCOMPARE(story.window()->selection()->current(), id(kMathlib));
    QVERIFY2(facts(story).contains(QStringLiteral("Download")), qPrintable(facts(story)));
    story.click("strictLevels");
    QVERIFY(!story.window()->orders()->isStrict());
    story.click("strictLevels");
    QVERIFY(story.window()->orders()->isStrict());
}

void StoryOrderTest::levelsAreColumns()
{
    Story story;
    openGame(story);
    const auto &dag = *story.window()->dag();
    const auto graph = story.window()->session()->graph();
    QCOMPARE(dag.levels().size(), size_t(4));
    QCOMPARE(levelText(dag.levels()[1]), QStringLiteral("Level 1 · 2 package(s)"));
    for (const auto &node : graph->nodes()) {
        const auto &rect = dag.currentLayout()->rects[raw(graph->find(node.id))];
        const auto &band = dag.levels()[size_t(node.level)];
        QVERIFY(rect.left() >= band.from && rect.right() <= band.to);
    }
    QCOMPARE(count(story), QStringLiteral("3 of 5 package(s) to build in 4 level(s)"));
    QVERIFY(story.find<QWidget>("orderBar")->isVisible());
    QVERIFY(!story.find<QWidget>("scenarioBar") || !story.find<QWidget>("scenarioBar")->isVisible());
    QVERIFY(!story.window()->actions()->matrix->isEnabled());
    QVERIFY(!story.window()->actions()->compareWith->toolTip().isEmpty());
}

void StoryOrderTest::theTrailingComma()
{
    Story story;
    openGame(story);
    story.write(QStringLiteral("comma.json"), R"({
  "order_by": "recipe",
  "reduced": false,
  "order": [
    [{"ref": "lib/1.0#aa", "depends": [], "packages": [[{"package_id": "11", "prev": null, "context": "host",
      "binary": "Build", "options": [], "filenames": [], "depends": [], "overrides": {},
      "build_args": "--requires=lib/1.0 --build=lib/1.0", "info": {}}]]},
    ]
  ]
})");
    story.window()->openFile(story.path(QStringLiteral("comma.json")));
    QTRY_VERIFY2(notice(story).contains(QStringLiteral("comma.json:8:")), qPrintable(notice(story)));
    QCOMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json — Slipway (not current)"));
    QVERIFY(story.window()->session()->graph()->find(id(kGame)) != kNoNode);
    story.click("openTolerantlyButton");
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("comma.json (opened tolerantly) — Slipway"));
    QVERIFY(story.find<NoticeBar>("notices")->text(QStringLiteral("tolerant")).contains(QStringLiteral("opened tolerantly")));
    QVERIFY(rules(story).contains(QStringLiteral("C7")));
    // Another file is none of that.
    story.window()->openFile(fixture("conan_game.json"));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json — Slipway"));
    QVERIFY(!story.find<NoticeBar>("notices")->has(QStringLiteral("tolerant")));
}

void StoryOrderTest::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("lockfile") << QByteArray(R"({"version": "0.5", "requires": [], "build_requires": [], "python_requires": []})")
                              << QStringLiteral("a Conan lockfile");
    QTest::newRow("levels that lie") << QByteArray(R"({"order_by": "recipe", "reduced": false, "order": [[
        {"ref": "a/1#r", "depends": ["b/1#r"], "packages": []}, {"ref": "b/1#r", "depends": [], "packages": []}]]})")
                                     << QStringLiteral("levels contradict \"depends\"");
    QTest::newRow("cycle") << QByteArray(R"({"order_by": "recipe", "reduced": false, "order": [[
        {"ref": "a/1#r", "depends": ["b/1#r"], "packages": []}], [{"ref": "b/1#r", "depends": ["a/1#r"], "packages": []}]]})")
                           << QStringLiteral("a/1");
    QTest::newRow("wrong type") << QByteArray(R"({"order_by": "recipe", "order": 7})") << QStringLiteral("must be a list of levels");
}

void StoryOrderTest::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    Story story;
    openGame(story);
    story.write(QStringLiteral("bad.json"), text);
    story.window()->openFile(story.path(QStringLiteral("bad.json")));
    QTRY_VERIFY2(notice(story).contains(message), qPrintable(notice(story)));
    QVERIFY2(notice(story).contains(QStringLiteral("bad.json:")), qPrintable(notice(story)));
    QCOMPARE(nodes(story), size_t(5));
    QVERIFY(rules(story).contains(QStringLiteral("unreadable")));
}

void StoryOrderTest::mergeRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("C1 reduced") << QStringLiteral("reduced.json") << QByteArray(R"({"order_by": "recipe", "reduced": true, "order": []})")
                                << QStringList {QStringLiteral("reduced.json"), QStringLiteral("A reduced build order cannot be merged")};
    QTest::newRow("C2 other order") << QStringLiteral("conf.json") << QByteArray(R"({"order_by": "configuration", "reduced": false, "order": []})")
                                    << QStringList {QStringLiteral("conf.json"), QStringLiteral("configuration"), QStringLiteral("conan_game.json")};
    QByteArray other = "{\"order_by\": \"recipe\", \"reduced\": false, \"order\": [[{\"ref\": \"";
    other += kMathlib;
    other += R"(", "depends": [], "packages": [[{"package_id": "e447a1dd4bd8160c50f5f4d851a055b0f8cfd4dc", "prev": null, "context": "host",
        "binary": "Build", "options": [], "filenames": [], "depends": [], "overrides": {}, "build_args": null, "info": {}}]]}]]})";
    QTest::newRow("other binary") << QStringLiteral("late.json") << other
                                  << QStringList {QStringLiteral("late.json"), QStringLiteral("mathlib/1.0"), QStringLiteral("Download"), QStringLiteral("Build")};
    QTest::newRow("no order") << QStringLiteral("steps.json") << QByteArray(R"({"steps": []})") << QStringList {QStringLiteral("a Buildkite pipeline")};
}

void StoryOrderTest::mergeRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, words);
    Story story;
    openGame(story);
    story.write(file, text);
    press(story, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    enterFiles(story, "addOrderDialog", story.path(file));
    for (const auto &word : std::as_const(words))
        QTRY_VERIFY2(notice(story).contains(word), qPrintable(notice(story)));
    // What is on screen is as good as before.
    QCOMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json — Slipway"));
    QCOMPARE(nodes(story), size_t(5));
    QVERIFY(!story.window()->document()->isStale());
}

void StoryOrderTest::dropsSeveral()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFiles({fixture("conan_game.json"), fixture("conan_game_debug.json"), fixture("conan_mapviewer.json")});
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json + 2 more — Slipway"));
    QVERIFY(story.find<QComboBox>("orderProfile")->isVisible());
    // A problem of the last file shows that file.
    const auto plan = story.window()->session()->plan();
    QCOMPARE(plan->uploads.size(), 2);
    QCOMPARE(plan->uploads.last()->file, fixture("conan_mapviewer.json"));
}

void StoryOrderTest::reducesAndSaves()
{
    Story story;
    openGame(story);
    story.window()->document()->addOrders({fixture("conan_mapviewer.json")});
    QTRY_COMPARE(nodes(story), size_t(7));
    story.click("orderReduced");
    QTRY_VERIFY(story.window()->document()->order()->reduced);
    QVERIFY(story.window()->actions()->reduceOrder->isChecked());
    QVERIFY(!story.window()->document()->mergedOrder()->reduced);
    press(story, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    enterFiles(story, "saveOrderDialog", story.path(QStringLiteral("saved.json")));
    QTRY_VERIFY(QFile::exists(story.path(QStringLiteral("saved.json"))));
    QTRY_VERIFY(story.find<NoticeBar>("notices")->text(QStringLiteral("saveOrder")).contains(QStringLiteral("saved.json")));
    QFile file(story.path(QStringLiteral("saved.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readBuildOrder(file.fileName(), file.readAll());
    QVERIFY2(read.ok(), "what was saved can be opened");
    QCOMPARE((*read)->elements.size(), story.window()->document()->order()->elements.size());
    QVERIFY((*read)->reduced);
    // No folder, no file, and it is said.
    press(story, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(story.dialog("saveOrderDialog"));
    QTest::keyClick(story.dialog("saveOrderDialog"), Qt::Key_Escape);
    story.click("orderReduced");
    QTRY_VERIFY(!story.window()->document()->order()->reduced);
}

void StoryOrderTest::filters()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFiles({fixture("conan_game.json"), fixture("conan_game_debug.json")});
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json + 1 more — Slipway"));
    const auto all = count(story);
    auto *profile = story.find<QComboBox>("orderProfile");
    profile->setFocus();
    QTest::keyClicks(profile, QStringLiteral("conan_game_debug"));
    QTRY_VERIFY2(count(story).contains(QStringLiteral("hidden")), qPrintable(count(story)));
    QTest::keyClick(profile, Qt::Key_Home);
    QTRY_COMPARE(count(story), all);
    auto *option = story.find<QLineEdit>("orderOption");
    option->setFocus();
    QTest::keyClicks(option, QStringLiteral("build_type=Debug"));
    QTRY_VERIFY2(count(story).contains(QStringLiteral("hidden")), qPrintable(count(story)));
    option->clear();
    QTRY_COMPARE(count(story), all);
    QTest::keyClicks(option, QStringLiteral("no such option"));
    QTRY_COMPARE(count(story), QStringLiteral("No package is like that"));
    option->clear();
    QTRY_COMPARE(count(story), all);
    auto *states = story.find<QComboBox>("orderStates");
    states->setCurrentIndex(1);
    QTRY_VERIFY(story.window()->document()->orderChoice().view.onlyToBuild);
    QTRY_VERIFY(count(story) != all);
}

void StoryOrderTest::strictIsRemembered()
{
    Story story;
    openGame(story);
    QVERIFY(story.window()->orders()->isStrict());
    story.click("strictLevels");
    QVERIFY(!story.window()->actions()->strictLevels->isChecked());
    story.window()->openFile(fixture("conan_mapviewer.json"));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_mapviewer.json — Slipway"));
    QVERIFY(story.window()->orders()->isStrict());
    story.startAgain();
    openGame(story);
    QVERIFY(!story.window()->orders()->isStrict());
    QVERIFY(!story.find<QCheckBox>("strictLevels")->isChecked());
}

void StoryOrderTest::inspectsAPackage()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->document()->openMerged({fixture("conan_game.json"), fixture("conan_mapviewer.json")});
    QTRY_COMPARE(nodes(story), size_t(7));
    story.window()->selection()->set(QStringLiteral("graphics/1.0#e068ebad19f477e4773c954537d46948"));
    const auto text = facts(story);
    for (const auto *word : {"graphics/1.0#e068ebad19f477e4773c954537d46948", "conan_game (its profile builds it)", "conan_mapviewer",
             "nothing: it is not to be built", "host", "Why it is here", "Depends on", "Needed by", "build_type=Release"})
        QVERIFY2(text.contains(QLatin1String(word)), qPrintable(QLatin1String(word) + QLatin1String(" in\n") + text));
    QCOMPARE(story.find<QLabel>("stepState")->text(), QStringLiteral("Comes from a remote"));
    story.window()->selection()->set(id(kEngine));
    QVERIFY2(facts(story).contains(QStringLiteral("conan install --requires=engine/1.0")), qPrintable(facts(story)));
    QCOMPARE(story.find<QLabel>("stepState")->text(), QStringLiteral("Will be built"));
}

void StoryOrderTest::expandsARecipe()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->document()->openMerged({fixture("conan_game.json"), fixture("conan_game_debug.json")});
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json + 1 more — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
    auto *dag = story.window()->dag();
    const auto graph = story.window()->session()->graph();
    const auto game = graph->find(id(kGame));
    QCOMPARE(graph->members(game).size(), size_t(2));
    QVERIFY(dag->collapsedGroups().contains(id(kGame)));
    QCOMPARE(dag->currentLayout()->show[raw(game)], Layout::Show::Card);
    dag->setFocus();
    story.window()->selection()->set(id(kGame));
    press(story, Qt::Key_BracketRight);
    QTRY_VERIFY(!dag->isLayingOut());
    QTRY_COMPARE(dag->currentLayout()->show[raw(game)], Layout::Show::Frame);
    // Folding has not moved any level.
    QCOMPARE(dag->levels().size(), size_t(4));
    for (size_t i = 1; i < dag->levels().size(); ++i)
        QVERIFY(dag->levels()[i].from > dag->levels()[i - 1].to);
    // A filter leaves open what is open.
    story.find<QLineEdit>("orderOption")->setFocus();
    QTest::keyClicks(story.find<QLineEdit>("orderOption"), QStringLiteral("x86_64"));
    QTRY_COMPARE(story.window()->document()->orderChoice().view.option, QStringLiteral("x86_64"));
    QVERIFY(!dag->collapsedGroups().contains(id(kGame)));
}

void StoryOrderTest::watchesEveryFile()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    QVERIFY(QFile::copy(fixture("conan_game.json"), story.path(QStringLiteral("a.json"))));
    QVERIFY(QFile::copy(fixture("conan_mapviewer.json"), story.path(QStringLiteral("b.json"))));
    story.window()->document()->openMerged({story.path(QStringLiteral("a.json")), story.path(QStringLiteral("b.json"))});
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("a.json + 1 more — Slipway"));
    QVERIFY(QFile::remove(story.path(QStringLiteral("b.json"))));
    QVERIFY(QFile::copy(fixture("conan_game_debug.json"), story.path(QStringLiteral("b.json"))));
    QTRY_VERIFY(story.window()->document()->isChangedOnDisk());
    story.click("reloadChangedButton");
    QTRY_VERIFY(!story.window()->document()->isChangedOnDisk());
    QTRY_VERIFY(story.window()->session()->graph()->find(QStringLiteral("tiles/2.3#9ebc7a1841d31f06e594360fcbdf7cc6")) == kNoNode);
}

void StoryOrderTest::backToAPipeline()
{
    Story story;
    openGame(story);
    story.write(QStringLiteral("release.yml"), "steps:\n  - {label: Build, key: build, command: make}\n");
    story.window()->openFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    QVERIFY(!story.find<QWidget>("orderBar")->isVisible());
    QVERIFY(story.window()->actions()->matrix->isEnabled());
    QVERIFY(story.window()->actions()->compareWith->isEnabled());
    QVERIFY(story.window()->actions()->environment->isEnabled());
    QVERIFY(!story.window()->actions()->saveOrder->isEnabled());
    QVERIFY(!story.window()->document()->order());
    QVERIFY(story.find<QWidget>("runButton")->isVisible());
}

QTEST_MAIN(StoryOrderTest)
#include "tst_story_order.moc"
