// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "panes/logmodel.h"
#include "panes/logpane.h"
#include "panes/logview.h"
#include "shell/noticebar.h"
#include "shell/orderflow.h"
#include "shell/selection.h"
#include "orderstory.h"
#include "story.h"
#include "support/testing.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTableWidget>

#include <csignal>

using namespace slipway;
using slipway::testing::Built;
using slipway::testing::fixture;
using slipway::testing::kRunMs;
using slipway::testing::packages;
using slipway::testing::Story;
using slipway::testing::writeConan;

namespace {

void press(const Story &story, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(story.window()->windowHandle(), Qt::Key(key), modifiers);
}

/// Types into the file dialog of that name, and leaves it by Enter.
void enterFiles(Story &story, const char *dialog, const QString &text)
{
    QTRY_VERIFY(story.dialog(dialog));
    auto *name = story.dialog(dialog)->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->clear();
    QTest::keyClicks(name, text);
    if (auto *offers = QApplication::activePopupWidget())
        QTest::keyClick(offers, Qt::Key_Escape);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!story.dialog(dialog));
    QVERIFY(story.comeBack());
}

QString textOf(const Story &story, const char *label)
{
    const auto *found = story.find<QLabel>(label);
    return found ? found->text() : QString();
}

StepState stateOf(const Story &story, const char *step)
{
    return story.window()->session()->shownState(QLatin1String(step));
}

qsizetype indexOf(const ReleaseEvents &events, EventType type, const QString &step, qsizetype from)
{
    for (auto i = from; i < events.size(); ++i) {
        if (events.at(i).type == type && events.at(i).step == step)
            return i;
    }
    return -1;
}

int startsOf(const ReleaseEvents &events, const char *step)
{
    return int(std::count_if(events.begin(), events.end(), [step](const ReleaseEvent &event) {
        return event.type == EventType::JobStarted && event.step == QLatin1String(step);
    }));
}

/// No package starts before those it depends on have passed; where levels are strict none before the level below is over.
void checkOrder(const ReleaseEvents &events, bool strict)
{
    QSet<QString> passed;
    QMap<int, QSet<QString>> open; // by level
    for (const auto &package : packages())
        open[package.level].insert(QLatin1String(package.key));
    for (const auto &event : events) {
        const auto package = std::find_if(packages().begin(), packages().end(), [&event](const Built &p) { return event.step == QLatin1String(p.key); });
        if (package == packages().end())
            continue;
        if (event.type == EventType::JobFinished) {
            if (event.data.value("exit_status", -1) == 0)
                passed.insert(event.step);
            open[package->level].remove(event.step);
        }
        if (event.type != EventType::JobStarted)
            continue;
        for (const auto &before : package->after)
            QVERIFY2(passed.contains(before), qPrintable(event.step + QStringLiteral(" started before ") + before));
        for (int level = 0; strict && level < package->level; ++level)
            QVERIFY2(open.value(level).isEmpty(), qPrintable(event.step + QStringLiteral(" started too early")));
    }
}

} // namespace

/// Story 5 of spec/ux.md, its second part: a merged build order runs on this machine, fails, and goes on.
class StoryOrderRunTest : public QObject
{
    Q_OBJECT

    static void openMerged(Story &story, bool byKeys);
    static void openForm(Story &story, bool byKeys);
    static void runFromForm(Story &story, bool byKeys);

private Q_SLOTS:
    void initTestCase();
    void init() { qputenv("PATH", m_path); }

    void failsAndGoesOn_data();
    void failsAndGoesOn();
    void saysWhatIsWrongInAField();
    void remembersTheForm();
    void withoutConan();
    void aTolerantOrderRuns();
    void quitEndsItsOwnChildren();

private:
    static void prepare(Story &story);
    QByteArray m_path;
};

void StoryOrderRunTest::initTestCase()
{
    testing::makeWarningsFatal();
    m_path = qgetenv("PATH");
}

void StoryOrderRunTest::prepare(Story &story)
{
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    QVERIFY(QDir().mkpath(story.path(QStringLiteral("bin"))));
    for (const auto *name : {"conan_game.json", "conan_mapviewer.json"})
        QVERIFY(QFile::copy(fixture(name), story.path(QLatin1String(name))));
    writeConan(story);
    qputenv("PATH", story.path(QStringLiteral("bin")).toUtf8() + ':' + qgetenv("PATH"));
}

void StoryOrderRunTest::openMerged(Story &story, bool byKeys)
{
    if (byKeys) {
        press(story, Qt::Key_O, Qt::ControlModifier);
        enterFiles(story, "openDialog", story.path(QStringLiteral("conan_game.json")));
        QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json — Slipway"));
        press(story, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        enterFiles(story, "addOrderDialog", story.path(QStringLiteral("conan_mapviewer.json")));
    } else {
        story.dropFiles({story.path(QStringLiteral("conan_game.json")), story.path(QStringLiteral("conan_mapviewer.json"))});
    }
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json + 1 more — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
}

void StoryOrderRunTest::openForm(Story &story, bool byKeys)
{
    QTRY_COMPARE(story.find<QPushButton>("runButton")->text(), QStringLiteral("Build 5 package(s) here"));
    byKeys ? press(story, Qt::Key_R, Qt::ControlModifier) : story.click("runButton");
    QTRY_VERIFY(story.dialog("orderRunDialog"));
    QTRY_COMPARE(textOf(story, "orderRunSummary"), QStringLiteral("5 package(s) in 4 level(s), 0 gate(s)"));
    QTRY_VERIFY(textOf(story, "orderRunConan").contains(QStringLiteral("conan")));
}

void StoryOrderRunTest::runFromForm(Story &story, bool byKeys)
{
    const auto run = [&](const char *dialog, const char *button) {
        QTRY_VERIFY(story.dialog(dialog));
        QTRY_VERIFY(story.find<QPushButton>(button)->isEnabled());
        if (!byKeys)
            return story.click(button);
        QVERIFY(story.tabTo(story.dialog(dialog), button));
        QTest::keyClick(story.dialog(dialog)->windowHandle(), Qt::Key_Space);
    };
    run("orderRunDialog", "orderRunButton");
    QTRY_VERIFY(story.dialog("trustDialog"));
    const auto commands = story.find<QPlainTextEdit>("trustCommands")->toPlainText();
    QVERIFY2(commands.contains(QStringLiteral("slipway-conan-install --key engine-1.0")), qPrintable(commands));
    run("trustDialog", "trustButton");
    QTRY_VERIFY(!story.find<QWidget>("trustDialog"));
    QVERIFY(story.comeBack());
}

void StoryOrderRunTest::failsAndGoesOn_data()
{
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("keyboard") << true;
    QTest::newRow("mouse") << false;
}

void StoryOrderRunTest::failsAndGoesOn()
{
    QFETCH(const bool, byKeys);
    Story story;
    prepare(story);
    story.write(QStringLiteral("broken"), "yes");
    openMerged(story, byKeys);
    if (QTest::currentTestFailed())
        return;
    // What the second switch gains is said before anything runs.
    QTRY_VERIFY2(textOf(story, "timelineEmpty").contains(QStringLiteral("as soon as dependencies are done")), qPrintable(textOf(story, "timelineEmpty")));
    for (const bool strict : {false, true}) {
        if (byKeys) {
            QVERIFY(story.tabTo(story.window(), "strictLevels"));
            press(story, Qt::Key_Space);
        } else {
            story.click("strictLevels");
        }
        QCOMPARE(story.window()->orders()->isStrict(), strict);
    }
    openForm(story, byKeys);
    QVERIFY(!textOf(story, "orderRunGain").isEmpty());
    QCOMPARE(story.find<QTableWidget>("orderRunProfiles")->rowCount(), 2);
    if (byKeys) {
        QVERIFY(story.tabTo(story.dialog("orderRunDialog"), "orderRunKeepGoing"));
        QTest::keyClick(story.dialog("orderRunDialog")->windowHandle(), Qt::Key_Space);
    } else {
        story.find<QCheckBox>("orderRunKeepGoing")->click();
    }
    QVERIFY(story.find<QCheckBox>("orderRunKeepGoing")->isChecked());
    runFromForm(story, byKeys);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY2_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Failed: ")), qPrintable(story.status()), kRunMs);
    QCOMPARE(stateOf(story, "engine-1.0"), StepState::Failed);
    QCOMPARE(stateOf(story, "mapviewer-1.0"), StepState::Passed);
    QCOMPARE(stateOf(story, "game-1.0"), StepState::WaitingFailed);
    const auto reason = story.window()->session()->state().step(QStringLiteral("game-1.0")).reason;
    QVERIFY2(reason.startsWith(QStringLiteral("blocked by engine/1.0")), qPrintable(reason));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
    if (byKeys) {
        press(story, Qt::Key_Slash);
        press(story, Qt::Key_Escape);
        QTRY_VERIFY(story.window()->dag()->hasFocus());
        press(story, Qt::Key_N);
    } else {
        story.window()->dag()->fit();
        QTest::mouseClick(story.window()->dag()->viewport(), Qt::LeftButton, {}, story.window()->dag()->nodeRect(QStringLiteral("engine-1.0")).center());
    }
    QTRY_COMPARE(story.window()->selection()->current(), QStringLiteral("engine-1.0"));
    byKeys ? press(story, Qt::Key_L) : story.find<QAction>("action-openLog")->trigger();
    const auto *log = story.find<QWidget>("inspector")->findChild<LogPane *>();
    QTRY_VERIFY(log->model()->firstProblem() >= 0);
    QTRY_COMPARE(log->view()->cursor().line, log->model()->firstProblem());
    QVERIFY(log->model()->line(log->view()->cursor().line).text.contains(QStringLiteral("engine.cpp:7: error")));
    QVERIFY(log->view()->isVisible());
    QVERIFY(QFile::remove(story.path(QStringLiteral("broken"))));
    byKeys ? press(story, Qt::Key_R) : story.find<QAction>("action-rerunFailed")->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Passed: ")), qPrintable(story.status()), kRunMs);

    const auto events = story.journal();
    checkOrder(events, true);
    const QHash<QByteArray, int> starts {{"tiles-2.3", 1}, {"ai-1.1.0", 1}, {"engine-1.0", 2}, {"mapviewer-1.0", 1}, {"game-1.0", 1}};
    for (auto it = starts.cbegin(); it != starts.cend(); ++it)
        QCOMPARE(startsOf(events, it.key().constData()), it.value());
    const auto asked = indexOf(events, EventType::RerunRequested, {}, 0);
    QVERIFY(asked >= 0);
    QStringList again;
    for (const auto &step : events.at(asked).data.value("steps", Json::array()))
        again.append(fromStd(step.get<std::string>()));
    QVERIFY2(again.contains(QStringLiteral("engine-1.0")) && again.contains(QStringLiteral("game-1.0")), qPrintable(again.join(u' ')));
    for (const auto *step : {"tiles-2.3", "ai-1.1.0", "mapviewer-1.0"})
        QVERIFY2(!again.contains(QLatin1String(step)), step);
}

void StoryOrderRunTest::saysWhatIsWrongInAField()
{
    Story story;
    prepare(story);
    openMerged(story, true);
    openForm(story, true);
    if (QTest::currentTestFailed())
        return;
    auto *run = story.find<QPushButton>("orderRunButton");
    QTRY_VERIFY(run->isEnabled());
    const std::vector<std::tuple<const char *, QString, QString>> wrong {
        {"orderRunGates", QStringLiteral("1, 7"), QStringLiteral("“7” is no level of this order: they go from 0 to 3")},
        {"orderRunLockfile", QStringLiteral("none.lock"), QStringLiteral("There is no such file")},
        {"orderRunRemotes", QStringLiteral("a,,b"), QStringLiteral("A name is missing")},
        {"orderRunRemotes", QStringLiteral("--force"), QStringLiteral("is no name of a remote")},
        {"orderRunExtra", QStringLiteral("-c \"open"), QStringLiteral("cannot be split into words")},
        {"orderRunUpload", QStringLiteral("a, b"), QStringLiteral("to one remote")},
        {"orderRunPromotions", QStringLiteral("develop"), QStringLiteral("FROM -> TO")},
        {"orderRunPromotions", QStringLiteral("a -> a"), QStringLiteral("cannot be promoted to itself")},
    };
    for (const auto &[name, text, problem] : wrong) {
        auto *field = story.find<QLineEdit>(name);
        field->setText(text);
        const auto said = textOf(story, qPrintable(QLatin1String(name) + QLatin1String("Problem")));
        QVERIFY2(said.contains(problem), qPrintable(said));
        QVERIFY(field->accessibleDescription().contains(problem));
        QVERIFY(!run->isEnabled());
        QVERIFY(!run->toolTip().isEmpty());
        field->clear();
        QVERIFY(textOf(story, qPrintable(QLatin1String(name) + QLatin1String("Problem"))).isEmpty());
        QTRY_VERIFY(run->isEnabled());
    }
    // Enter in a field starts nothing.
    auto *gates = story.find<QLineEdit>("orderRunGates");
    gates->setText(QStringLiteral("2"));
    QTRY_COMPARE(textOf(story, "orderRunSummary"), QStringLiteral("5 package(s) in 4 level(s), 1 gate(s)"));
    QTest::keyClick(gates, Qt::Key_Return);
    QVERIFY(story.dialog("orderRunDialog"));
    QTest::keyClick(story.dialog("orderRunDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!story.find<QWidget>("orderRunDialog"));
    QVERIFY(story.journal().isEmpty());
}

void StoryOrderRunTest::remembersTheForm()
{
    Story story;
    prepare(story);
    openMerged(story, true);
    openForm(story, true);
    if (QTest::currentTestFailed())
        return;
    story.find<QLineEdit>("orderRunRemotes")->setText(QStringLiteral("products, develop"));
    story.find<QLineEdit>("orderRunExtra")->setText(QStringLiteral("-c user:token=abc123456"));
    auto *profiles = story.find<QTableWidget>("orderRunProfiles");
    profiles->item(0, 2)->setText(QStringLiteral("-pr:h=linux"));
    QTRY_VERIFY(story.find<QPushButton>("orderRunButton")->isEnabled());
    runFromForm(story, false);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY2_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Passed: ")), qPrintable(story.status()), kRunMs);
    QFile log(story.path(QStringLiteral("conan.log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const auto calls = QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(calls.size(), 5);
    for (const auto &call : calls) {
        QVERIFY2(call.startsWith(QStringLiteral("install --requires=")), qPrintable(call));
        QVERIFY2(call.contains(QStringLiteral("-r=products -r=develop")), qPrintable(call));
        QVERIFY2(call.contains(QStringLiteral("-c user:token=abc123456")), qPrintable(call));
        QCOMPARE(call.contains(QStringLiteral("-pr:h=linux")), !call.contains(QStringLiteral("tiles")) && !call.contains(QStringLiteral("mapviewer")));
    }
    story.startAgain();
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    QFile settings(story.path(QStringLiteral("window.ini")));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("abc123456"));
    openMerged(story, true);
    openForm(story, true);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(story.find<QLineEdit>("orderRunRemotes")->text(), QStringLiteral("products, develop"));
    QCOMPARE(story.find<QLineEdit>("orderRunExtra")->text(), QString());
    QCOMPARE(story.find<QTableWidget>("orderRunProfiles")->item(0, 2)->text(), QStringLiteral("-pr:h=linux"));
    // Now it is known how long each takes.
    QVERIFY2(textOf(story, "orderRunGain").contains(QStringLiteral("by earlier runs")), qPrintable(textOf(story, "orderRunGain")));
}

void StoryOrderRunTest::withoutConan()
{
    Story story;
    prepare(story);
    QVERIFY(QFile::remove(story.path(QStringLiteral("bin/conan"))));
    qputenv("PATH", m_path);
    if (!QStandardPaths::findExecutable(QStringLiteral("conan")).isEmpty())
        QSKIP("skipped: this machine has a conan");
    openMerged(story, true);
    openForm(story, true);
    if (QTest::currentTestFailed())
        return;
    const auto said = textOf(story, "orderRunConan");
    QVERIFY2(said.contains(QStringLiteral("there is no program \"conan\"")) && said.contains(QStringLiteral("install Conan 2")), qPrintable(said));
    auto *rehearse = story.find<QPushButton>("orderRunRehearseButton");
    QTRY_VERIFY(rehearse->isEnabled());
    QVERIFY(!story.find<QPushButton>("orderRunButton")->isEnabled());
    QVERIFY(story.find<QPushButton>("orderRunButton")->toolTip().contains(QStringLiteral("rehearsal")));
    story.click("orderRunRehearseButton");
    QTRY_VERIFY(story.dialog("rehearsalDialog"));
    QTest::keyClick(story.dialog("rehearsalDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!story.find<QWidget>("rehearsalDialog"));
    QVERIFY(story.journal().isEmpty());
}

/// The documentation's sample has a comma too many, at line 14, column 27.
void StoryOrderRunTest::aTolerantOrderRuns()
{
    Story story;
    prepare(story);
    story.write(QStringLiteral("sample.json"), R"(  {
      "order_by": "recipe",
      "reduced": true,
      "order": [
          [
              {
                  "ref": "engine/1.0#8aec5b117e3bd7fcf49e8fd7c499809e",
                  "packages": [
                      [
                          {
                              "package_id": "a6a7adcc920e6f706f6427739c2b294a3885512a",
                              "binary": "Build",
                              "build_args": "--requires=engine/1.0 --build=engine/1.0",
                          }
                      ]
                  ]
              }
          ]
      ]
  }
)");
    story.window()->openFile(story.path(QStringLiteral("sample.json")));
    const auto said = [&story] { return story.find<NoticeBar>("notices")->text(QStringLiteral("document")); };
    QTRY_VERIFY2(said().contains(QStringLiteral("sample.json:14:27: ")), qPrintable(said()));
    QCOMPARE(story.window()->session()->graph()->nodeCount(), size_t(0));
    story.click("openTolerantlyButton");
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("sample.json (opened tolerantly) — Slipway"));
    QTRY_COMPARE(story.find<QPushButton>("runButton")->text(), QStringLiteral("Build 1 package(s) here"));
    story.click("runButton");
    QTRY_VERIFY(story.dialog("orderRunDialog"));
    runFromForm(story, false);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY2_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Passed: ")), qPrintable(story.status()), kRunMs);
    QCOMPARE(startsOf(story.journal(), "engine-1.0"), 1);
}

void StoryOrderRunTest::quitEndsItsOwnChildren()
{
    Story story;
    prepare(story);
    story.write(QStringLiteral("slow"), "yes");
    QProcess stranger;
    stranger.start(QStringLiteral("sleep"), {QStringLiteral("300")});
    QVERIFY(stranger.waitForStarted());
    openMerged(story, false);
    openForm(story, false);
    runFromForm(story, false);
    if (QTest::currentTestFailed())
        return;
    QFile pid(story.path(QStringLiteral("slow.pid")));
    QTRY_VERIFY_WITH_TIMEOUT(pid.exists() && pid.size() > 0, kRunMs);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const auto child = pid.readAll().trimmed().toInt();
    QVERIFY(child > 1 && ::kill(child, 0) == 0);
    press(story, Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(story.dialog("quitDialog"));
    QVERIFY(story.find<QPushButton>("confirmButton")->text().startsWith(QStringLiteral("Quit and cancel ")));
    story.click("keepButton");
    QTRY_VERIFY(!story.find<QWidget>("quitDialog"));
    QVERIFY(::kill(child, 0) == 0);
    QVERIFY(story.comeBack());
    story.window()->close();
    QTRY_VERIFY(story.dialog("quitDialog"));
    story.click("confirmButton");
    QTRY_VERIFY_WITH_TIMEOUT(!story.window()->isVisible(), kRunMs);
    QTRY_VERIFY_WITH_TIMEOUT(::kill(child, 0) != 0, kRunMs);
    QCOMPARE(stranger.state(), QProcess::Running);
    stranger.kill();
    QVERIFY(stranger.waitForFinished());
}

QTEST_MAIN(StoryOrderRunTest)
#include "tst_story_orderrun.moc"
