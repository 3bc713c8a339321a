// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/logmodel.h"
#include "panes/logpane.h"
#include "review/releasefile.h"
#include "shell/documentcontroller.h"
#include "story.h"
#include "support/testing.h"
#include "workers/workersmodel.h"
#include "workers/workertable.h"
#include "workers/workerwords.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabBar>

using namespace slipway;
using slipway::testing::kRunMs;
using slipway::testing::Story;

namespace {

constexpr const char *kPipeline = "steps:\n"
                                  "  - {key: wheel, label: Wheel, command: pack wheel}\n"
                                  "  - {key: image, label: Image, depends_on: wheel, command: 'pack image > packed; cat packed'}\n"
                                  "  - {key: docs, label: Docs, command: echo docs}\n";
const QString kName = QStringLiteral("release.slipway.yml");

void press(QWidget *window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(window->windowHandle(), Qt::Key(key), modifiers);
}

QString textOf(const Story &story, const char *label)
{
    const auto *found = story.find<QLabel>(label);
    return found && found->isVisible() ? found->text() : QString();
}

QString tabOf(const Story &story)
{
    return story.find<QDockWidget>("dock-workers")->windowTitle();
}

} // namespace

/// Somebody lets a worker serve the commands of a pipeline, sees it work, reads its log, starts it afresh and stops it.
class StoryWorkersTest : public QObject
{
    Q_OBJECT

    struct Hand
    {
        Story &story;
        bool byKeys;

        void use(QWidget *inside, const char *button) const;
        void type(const char *edit, const QString &text) const;
        void choose(int worker) const;
    };

    static void open(const Story &story);
    static void setUp(const Hand &hand);
    static void run(const Hand &hand);
    static void showPane(const Hand &hand);
    static const WorkerStatus *chosen(const Story &story);
    static const WorkerBoard &board(const Story &story) { return story.window()->session()->workers(); }
    static bool has(const Story &story, int worker, WorkerState state);

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void fromTheFormToTheLog_data();
    void fromTheFormToTheLog();
    void theFormOfABuildOrder();
    void aFileThatCannotBeWritten();
};

void StoryWorkersTest::Hand::use(QWidget *inside, const char *button) const
{
    QTRY_VERIFY2(story.find<QAbstractButton>(button) && story.find<QAbstractButton>(button)->isEnabled(), button);
    if (!byKeys)
        return story.click(button);
    QVERIFY2(story.tabTo(inside, button), button);
    press(inside->window(), Qt::Key_Space);
}

void StoryWorkersTest::Hand::type(const char *edit, const QString &text) const
{
    auto *field = story.find<QLineEdit>(edit);
    if (byKeys)
        QVERIFY2(story.tabTo(field->window(), edit), edit);
    else
        QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QCOMPARE(field->text(), text);
}

/// Makes the row of a process the current one.
void StoryWorkersTest::Hand::choose(int worker) const
{
    auto *table = story.find<WorkerTable>("workerTable");
    const auto *model = qobject_cast<WorkersModel *>(table->model());
    QTRY_VERIFY(model->indexOfWorker(worker).isValid());
    const auto row = model->indexOfWorker(worker);
    table->scrollTo(row);
    if (!byKeys) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    } else {
        QVERIFY(story.tabTo(story.window(), "workerTable"));
        QTest::keyClick(table, Qt::Key_Home);
        for (int i = 0; i < 20 && !(chosen(story) && chosen(story)->id == worker); ++i)
            QTest::keyClick(table, Qt::Key_Down);
    }
    QVERIFY(chosen(story));
    QCOMPARE(chosen(story)->id, worker);
}

const WorkerStatus *StoryWorkersTest::chosen(const Story &story)
{
    const auto *table = story.find<WorkerTable>("workerTable");
    return qobject_cast<WorkersModel *>(table->model())->worker(table->chosen());
}

bool StoryWorkersTest::has(const Story &story, int worker, WorkerState state)
{
    const auto &workers = board(story).workers;
    return std::any_of(workers.begin(), workers.end(), [&](const WorkerStatus &one) { return one.id == worker && one.state == state; });
}

void StoryWorkersTest::open(const Story &story)
{
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.write(QStringLiteral("release.yml"), kPipeline);
    story.write(kName, "publish: [image]\nnot_ours: {stays: true}\n");
    QVERIFY(QFile::copy(testing::sourceDir() + QStringLiteral("/tests/fixtures/workers/pack_worker.py"), story.path(QStringLiteral("pack_worker.py"))));
    story.dropFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
}

void StoryWorkersTest::setUp(const Hand &hand)
{
    auto &story = hand.story;
    if (hand.byKeys) {
        press(story.window(), Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    } else {
        story.find<QAction>("action-workers")->trigger();
        story.click("workerSetUpFirst");
    }
    QTRY_VERIFY(story.dialog("workerRulesDialog"));
    auto *dialog = story.dialog("workerRulesDialog");
    hand.use(dialog, "workerRuleAdd");
    hand.type("workerRuleCommand", QStringLiteral("pack"));
    hand.type("workerRuleStartup", QStringLiteral("python3 pack_worker.py --hold %1").arg(story.path(QStringLiteral("hold"))));
    if (hand.byKeys) {
        QVERIFY(story.tabTo(dialog, "workerRuleProtocol"));
        press(dialog, Qt::Key_Down);
        QVERIFY(story.tabTo(dialog, "workerRuleMaxInstances"));
    } else {
        story.find<QComboBox>("workerRuleProtocol")->setCurrentIndex(1);
    }
    story.find<QSpinBox>("workerRuleMaxInstances")->setFocus();
    story.find<QSpinBox>("workerRuleMaxInstances")->selectAll();
    QTest::keyClicks(story.find<QSpinBox>("workerRuleMaxInstances"), QStringLiteral("2"));
    QTRY_COMPARE(textOf(story, "workerRuleServed"), QStringLiteral("Looks like 2 step(s) of this document: Wheel, Image"));
    QVERIFY(textOf(story, "workerRuleSentence").contains(QStringLiteral("at most 2 process(es), each with one request at a time")));
    hand.use(dialog, "workerRulesSave");
    QTRY_VERIFY(!story.find<QWidget>("workerRulesDialog"));
    QVERIFY(story.comeBack());

    const auto saved = loadReleaseFile(story.path(kName));
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->workers.size(), 1);
    QCOMPARE(saved->workers.first().protocol, WorkerProtocol::Json);
    QCOMPARE(saved->workers.first().maxInstances, 2);
    QCOMPARE(saved->publish, QStringList {QStringLiteral("image")});
    QVERIFY(saved->rest.contains("not_ours"));
}

void StoryWorkersTest::run(const Hand &hand)
{
    auto &story = hand.story;
    QTRY_VERIFY(story.find<QPushButton>("runButton")->isEnabled());
    hand.byKeys ? press(story.window(), Qt::Key_R, Qt::ControlModifier) : story.click("runButton");
    QTRY_VERIFY(story.dialog("trustDialog"));
    hand.use(story.dialog("trustDialog"), "trustButton");
    QTRY_VERIFY(!story.find<QWidget>("trustDialog"));
    QVERIFY(story.comeBack());
}

void StoryWorkersTest::showPane(const Hand &hand)
{
    auto &story = hand.story;
    if (hand.byKeys)
        return press(story.window(), Qt::Key_W, Qt::ControlModifier);
    for (auto *bar : story.window()->findChildren<QTabBar *>()) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (bar->tabText(tab) == tabOf(story))
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        }
    }
}

void StoryWorkersTest::fromTheFormToTheLog_data()
{
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("keyboard") << true;
    QTest::newRow("mouse") << false;
}

void StoryWorkersTest::fromTheFormToTheLog()
{
    QFETCH(const bool, byKeys);
    Story story;
    const Hand hand {story, byKeys};
    open(story);
    setUp(hand);
    if (QTest::currentTestFailed())
        return;
    story.write(QStringLiteral("hold"), {});
    run(hand);
    if (QTest::currentTestFailed())
        return;
    showPane(hand);

    // The one that works on the first step: seen, read, its cost told.
    QTRY_VERIFY_WITH_TIMEOUT(has(story, 1, WorkerState::Busy), kRunMs);
    QTRY_COMPARE(tabOf(story), QStringLiteral("Workers: 1"));
    hand.choose(1);
    if (QTest::currentTestFailed())
        return;
    const auto *log = story.find<LogPane>("workerLog");
    const auto reads = [log](const QString &line) {
        for (int row = 0; row < log->model()->lineCount(); ++row) {
            if (log->model()->line(row).text.contains(line))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(reads(QStringLiteral("asked for: wheel")));
    QCOMPARE(story.find<QPushButton>("workerStop")->text(), QStringLiteral("Stop: may fail 1 request(s)"));

    // It goes on as soon as it may, and the next step is served by the same process.
    QVERIFY(QFile::remove(story.path(QStringLiteral("hold"))));
    QTRY_VERIFY2_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Passed: ")), qPrintable(story.status()), kRunMs);
    QTRY_VERIFY(reads(QStringLiteral("asked for: image")));
    QTRY_VERIFY_WITH_TIMEOUT(has(story, 1, WorkerState::Idle), kRunMs);
    QTRY_COMPARE(chosen(story)->served, 2);
    QVERIFY(textOf(story, "workerPools").contains(QStringLiteral("2 request(s) served")));

    QTRY_COMPARE(story.find<QPushButton>("workerRestart")->text(), QStringLiteral("Restart"));
    hand.use(story.window(), "workerRestart");
    QTRY_VERIFY_WITH_TIMEOUT(has(story, 1, WorkerState::Ended), kRunMs);
    QTRY_VERIFY_WITH_TIMEOUT(has(story, 2, WorkerState::Idle), kRunMs);
    QCOMPARE(chosen(story)->id, 1); // the one that was looked at
    hand.choose(2);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(reads(QStringLiteral("ready")), kRunMs);
    hand.use(story.window(), "workerStop");
    QTRY_VERIFY_WITH_TIMEOUT(has(story, 2, WorkerState::Ended), kRunMs);
    QTRY_COMPARE(tabOf(story), QStringLiteral("Workers"));
    QVERIFY(!story.find<QPushButton>("workerStop")->isEnabled());
}

void StoryWorkersTest::theFormOfABuildOrder()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    const auto file = story.path(QStringLiteral("conan_game.json"));
    QVERIFY(QFile::copy(testing::sourceDir() + QStringLiteral("/tests/fixtures/conan/conan_game.json"), file));
    story.dropFile(file);
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json — Slipway"));
    press(story.window(), Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(story.dialog("workerRulesDialog"));
    story.click("workerRuleAddConan");
    QTRY_VERIFY2(textOf(story, "workerRuleServed").startsWith(QStringLiteral("Looks like 3 step(s) of this document: ai/1.1.0")), qPrintable(textOf(story, "workerRuleServed")));
    story.click("workerRulesSave");
    QTRY_VERIFY(!story.find<QWidget>("workerRulesDialog"));
    QCOMPARE(loadReleaseFile(story.path(QStringLiteral("conan_game.slipway.yml")))->workers.size(), 1);
    // Read again with the order, and said where the workers will be seen.
    story.startAgain();
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(file);
    QTRY_COMPARE(story.window()->document()->release().workers.size(), 1);
    press(story.window(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY2(textOf(story, "workerEmpty").contains(QStringLiteral("conan install: looks like 3 step(s)")), qPrintable(textOf(story, "workerEmpty")));
}

void StoryWorkersTest::aFileThatCannotBeWritten()
{
    Story story;
    open(story);
    press(story.window(), Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(story.dialog("workerRulesDialog"));
    story.click("workerRuleAddConan");
    story.write(kName, "publish: [\n"); // somebody is in the middle of an edit
    story.click("workerRulesSave");
    QTRY_VERIFY2(textOf(story, "workerRulesFault").contains(kName), qPrintable(textOf(story, "workerRulesFault")));
    QVERIFY(story.dialog("workerRulesDialog"));
    QFile file(story.path(kName));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("publish: [\n"));
}

QTEST_MAIN(StoryWorkersTest)
#include "tst_story_workers.moc"
