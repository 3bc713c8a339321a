// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problemsmodel.h"
#include "shell/selection.h"
#include "shell/sourceview.h"
#include "story.h"
#include "support/testing.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QDockWidget>
#include <QLabel>
#include <QTreeView>

using namespace slipway;
using slipway::testing::Story;

namespace {

QStringList rulesIn(const QTreeView *problems)
{
    QStringList rules;
    for (int row = 0; row < problems->model()->rowCount(); ++row)
        rules.append(problems->model()->index(row, ProblemsModel::RuleColumn).data().toString());
    return rules;
}

QByteArray fixture(const char *name)
{
    QFile file(testing::sourceDir() + QStringLiteral("/tests/fixtures/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void press(const Story &story, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(story.window()->windowHandle(), key, modifiers);
}

} // namespace

/// The lints in the window: found after opening, walked through, mended by their fix, accepted with a reason.
class StoryLintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void walksAndShowsTheFix()
    {
        Story story;
        story.write(QStringLiteral("vllm_like.yml"), fixture("vllm_like.yml"));
        QVERIFY(QTest::qWaitForWindowActive(story.window()));
        story.window()->openFile(story.path(QStringLiteral("vllm_like.yml")));
        const auto *problems = story.find<QTreeView>("problems");
        const QStringList all {QStringLiteral("S5"), QStringLiteral("S1"), QStringLiteral("S2"), QStringLiteral("S4"), QStringLiteral("S3"), QStringLiteral("S6")};
        QTRY_COMPARE(rulesIn(problems), all);
        QTRY_COMPARE(story.find<QDockWidget>("dock-problems")->windowTitle(), QStringLiteral("Problems: 6"));
        press(story, Qt::Key_F8);
        QCOMPARE(story.window()->selection()->current(), QStringLiteral("images"));
        QCOMPARE(story.find<SourceView>("sourceView")->markedLine(), 49);
        press(story, Qt::Key_Period, Qt::ControlModifier);
        const auto *fix = story.find<QLabel>("problemFix");
        QTRY_VERIFY(fix->isVisible());
        QCOMPARE(fix->text(), QStringLiteral("Fix: Remove allow_dependency_failure (or allow_failure)"));
        press(story, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(problems->currentIndex().row(), 5);
    }

    void suppressesWithAReason()
    {
        Story story;
        story.write(QStringLiteral("release.yml"), fixture("lint/R02/bad.yml"));
        QVERIFY(QTest::qWaitForWindowActive(story.window()));
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        const auto *problems = story.find<QTreeView>("problems");
        QTRY_COMPARE(rulesIn(problems), QStringList {QStringLiteral("R02")});
        press(story, Qt::Key_F8);
        story.find<QAction>("action-suppressProblem")->trigger();
        QTRY_VERIFY(story.dialog("suppressDialog"));
        auto *reason = story.dialog("suppressDialog")->findChild<QPlainTextEdit *>(QStringLiteral("suppressReason"));
        reason->setPlainText(QStringLiteral("nightlies go out by themselves"));
        QTest::mouseClick(story.dialog("suppressDialog")->findChild<QWidget *>(QStringLiteral("suppressButton")), Qt::LeftButton);
        QTRY_COMPARE(problems->model()->rowCount(), 0);
        QCOMPARE(story.find<QDockWidget>("dock-problems")->windowTitle(), QStringLiteral("Problems"));
        QVERIFY(QFile::exists(story.path(QStringLiteral("release.slipway.yml"))));
    }

    void saysWhatCouldNotBeAnalysed()
    {
        Story story;
        story.write(QStringLiteral("release.yml"), "steps:\n  - {key: up, command: buildkite-agent pipeline upload x.yml}\n  - {command: make}\n");
        QVERIFY(QTest::qWaitForWindowActive(story.window()));
        story.window()->openFile(story.path(QStringLiteral("release.yml")));
        const auto *share = story.find<QLabel>("problemsNotAnalysed");
        QTRY_COMPARE(share->text(), QStringLiteral("50 % of the steps could not be analysed: up: uploads further steps when it runs"));
    }
};

QTEST_MAIN(StoryLintTest)
#include "tst_story_lint.moc"
