// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/releaseflow.h"
#include "shell/selection.h"
#include "story.h"
#include "support/testing.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

using namespace slipway;
using slipway::testing::kRunMs;
using slipway::testing::Story;

namespace {

/// What one type of event said, in the order of the journal.
std::vector<Json> eventsOf(const Story &story, EventType type)
{
    std::vector<Json> found;
    for (const auto &event : story.journal()) {
        if (event.type == type)
            found.push_back(event.data);
    }
    return found;
}

QString textOf(const Json &data, const char *key)
{
    return QString::fromStdString(data.value(key, ""));
}

int startsOf(const Story &story, const QString &step)
{
    const auto events = story.journal();
    return int(std::count_if(events.begin(), events.end(),
        [&](const ReleaseEvent &event) { return event.type == EventType::JobStarted && event.step == step; }));
}

} // namespace

/// A step that cannot be taken back runs again only with a reason; "rerun from here" says what starts again.
class StoryRetryTest : public QObject
{
    Q_OBJECT

    /// Build, then a publication that is marked as once-only and fails the first time, then the notes.
    static void runUntilItFails(Story &story);
    static QPushButton *confirm(const Story &story) { return story.find<QPushButton>("retryConfirmButton"); }
    static void give(const Story &story, const QString &reason, bool byKeys);

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void onceOnlyWantsAReason_data();
    void onceOnlyWantsAReason();
    void aRepeatableStepJustRunsAgain();
    void rerunsFromHere();
};

void StoryRetryTest::runUntilItFails(Story &story)
{
    const auto flag = story.path(QStringLiteral("second-time")).toUtf8();
    story.write(QStringLiteral("release.slipway.yml"), "effects: {publish: once_only}\n");
    story.write(QStringLiteral("release.yml"),
        "steps:\n  - {label: Build, key: build, command: echo build}\n"
        "  - label: Publish\n    key: publish\n    depends_on: build\n"
        "    command: test -e " + flag + " || { touch " + flag + "; exit 7; }\n"
        "  - {label: Notes, key: notes, depends_on: publish, command: echo notes}\n");
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    story.click("runButton");
    story.click("trustButton");
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->session()->shownState(QStringLiteral("publish")), StepState::Failed, kRunMs);
    QTRY_VERIFY_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Failed: ")), kRunMs);
    QVERIFY(story.comeBack());
    story.window()->selection()->set(QStringLiteral("publish"));
}

void StoryRetryTest::give(const Story &story, const QString &reason, bool byKeys)
{
    auto *dialog = story.dialog("retryDialog");
    auto *edit = story.find<QLineEdit>("retryReasonEdit");
    QVERIFY(!confirm(story)->isEnabled());
    QVERIFY(!confirm(story)->toolTip().isEmpty());
    edit->clear();
    if (byKeys) {
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, QStringLiteral("   "));
        QVERIFY(!confirm(story)->isEnabled());
        QTest::keyClicks(edit, reason);
        QVERIFY(confirm(story)->isEnabled());
        QVERIFY(story.tabTo(dialog, "retryConfirmButton"));
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Space);
    } else {
        edit->setText(reason); // pasted
        QVERIFY(confirm(story)->isEnabled());
        story.click("retryConfirmButton");
    }
    QTRY_VERIFY(!story.find<QWidget>("retryDialog"));
}

void StoryRetryTest::onceOnlyWantsAReason_data()
{
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("keyboard") << true;
    QTest::newRow("mouse") << false;
}

void StoryRetryTest::onceOnlyWantsAReason()
{
    QFETCH(const bool, byKeys);
    Story story;
    runUntilItFails(story);
    if (QTest::currentTestFailed())
        return;
    const auto ask = [&] {
        if (byKeys)
            QTest::keyClick(story.window()->windowHandle(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        else
            story.click("retryButton");
    };
    ask();
    QTRY_VERIFY(story.dialog("retryDialog"));
    const auto advice = story.find<QLabel>("retryAdvice")->text();
    QVERIFY2(advice.contains(QStringLiteral("can be done only once")), qPrintable(advice));
    QVERIFY2(advice.contains(QStringLiteral("run again from: Notes")), qPrintable(advice));
    // Enter leaves it as it is: nothing is done without a reason, nor by mistake with one.
    if (byKeys) {
        QTest::keyClicks(story.find<QLineEdit>("retryReasonEdit"), QStringLiteral("x"));
        QTest::keyClick(story.dialog("retryDialog")->windowHandle(), Qt::Key_Return);
    } else {
        story.click("retryCancelButton");
    }
    QTRY_VERIFY(!story.find<QWidget>("retryDialog"));
    QVERIFY(eventsOf(story, EventType::RetryRequested).empty());
    QVERIFY(story.comeBack());
    ask();
    QTRY_VERIFY(story.dialog("retryDialog"));
    give(story, QStringLiteral("the index answered 503, nothing was taken"), byKeys);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(story.status(), QStringLiteral("Passed: 3 of 3 steps done"), kRunMs);
    const auto asked = eventsOf(story, EventType::RetryRequested);
    QCOMPARE(asked.size(), size_t(1));
    QCOMPARE(textOf(asked.front(), "reason"), QStringLiteral("the index answered 503, nothing was taken"));
    QCOMPARE(textOf(asked.front(), "who"), ReleaseSession::currentUser());
    QCOMPARE(startsOf(story, QStringLiteral("build")), 1);
    QCOMPARE(startsOf(story, QStringLiteral("publish")), 2);
}

void StoryRetryTest::aRepeatableStepJustRunsAgain()
{
    Story story;
    runUntilItFails(story);
    if (QTest::currentTestFailed())
        return;
    story.window()->selection()->set(QStringLiteral("build"));
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!story.find<QWidget>("retryDialog"));
    QTRY_COMPARE_WITH_TIMEOUT(startsOf(story, QStringLiteral("build")), 2, kRunMs);
    QCOMPARE(eventsOf(story, EventType::RetryRequested).size(), size_t(1));
}

void StoryRetryTest::rerunsFromHere()
{
    Story story;
    runUntilItFails(story);
    if (QTest::currentTestFailed())
        return;
    story.window()->selection()->set(QStringLiteral("build"));
    auto *action = story.find<QAction>("action-rerunFrom");
    QVERIFY(action->isEnabled());
    action->trigger();
    action->trigger(); // one question at a time
    QTRY_VERIFY(story.dialog("retryDialog"));
    QCOMPARE(story.window()->findChildren<QWidget *>(QStringLiteral("retryDialog")).size(), 1);
    QCOMPARE(story.dialog("retryDialog")->windowTitle(), QStringLiteral("Run again from Build?"));
    // The build may be repeated; what is behind it may not.
    const auto advice = story.find<QLabel>("retryAdvice")->text();
    QVERIFY2(advice.contains(QStringLiteral("gates among them ask again: Publish")), qPrintable(advice));
    QVERIFY2(advice.contains(QStringLiteral("can be done only once and were already started: Publish.")), qPrintable(advice));
    give(story, QStringLiteral("rebuilt with the fixed compiler"), true);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(story.status(), QStringLiteral("Passed: 3 of 3 steps done"), kRunMs);
    const auto asked = eventsOf(story, EventType::RerunRequested);
    QCOMPARE(asked.size(), size_t(1));
    QCOMPARE(textOf(asked.front(), "reason"), QStringLiteral("rebuilt with the fixed compiler"));
    QCOMPARE(textOf(asked.front(), "who"), ReleaseSession::currentUser());
    const auto steps = asked.front().value("steps", Json::array());
    QVERIFY(std::find(steps.begin(), steps.end(), Json("build")) != steps.end());
    QVERIFY(std::find(steps.begin(), steps.end(), Json("publish")) != steps.end());
    QCOMPARE(startsOf(story, QStringLiteral("build")), 2);
    QCOMPARE(startsOf(story, QStringLiteral("publish")), 2);
    // Nothing to run again before the first run of another file, nor on a gate.
    story.window()->selection()->set({});
    QVERIFY(!action->isEnabled());
}

QTEST_MAIN(StoryRetryTest)
#include "tst_story_retry.moc"
