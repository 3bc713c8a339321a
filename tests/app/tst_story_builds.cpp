// SPDX-License-Identifier: GPL-3.0-or-later
#include "remotestory.h"

#include "engine/buildkite/packedpipeline.h"
#include "shell/noticebar.h"
#include "support/testing.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace slipway;
using testing::kRunMs;
using testing::RemoteStory;

/// Builds made from the window, against the stand-in: a rebuild that is opened, and the pipeline on screen sent as a new build.
class StoryBuildsTest : public QObject
{
    Q_OBJECT

    static QAction *action(const RemoteStory &remote, const char *name) { return remote.story.window()->findChild<QAction *>(QLatin1String(name)); }
    static QString titleOf(const RemoteStory &remote)
    {
        const auto &sources = remote.story.window()->session()->sources();
        return sources.isEmpty() ? QString() : sources.constFirst().title;
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qputenv("BUILDKITE_API_TOKEN", "stand-in-token");
        qputenv("BUILDKITE_ACT_TOKEN", "second-token");
    }

    void rebuildsAndOpensIt()
    {
        RemoteStory remote;
        QVERIFY(remote.start());
        remote.engine.tell({{"act_token", "second-token"}});
        remote.openByMouse();
        auto *rebuild = action(remote, "action-rebuild");
        QVERIFY(!rebuild->isEnabled()); // not armed, and it says so
        QCOMPARE(rebuild->toolTip(), Arming::whyNot());
        remote.story.window()->session()->arming()->arm();
        QTRY_VERIFY(rebuild->isEnabled());
        rebuild->trigger();
        QTRY_VERIFY(remote.story.dialog("rebuildBox"));
        remote.story.click("rebuildButton");
        QTRY_VERIFY_WITH_TIMEOUT(remote.story.find<QPushButton>("openBuildButton"), kRunMs);
        QCOMPARE(remote.acts(), 1);
        remote.story.click("openBuildButton");
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(remote), QStringLiteral("ship #8"), kRunMs);
        QCOMPARE(remote.audit().constFirst()["kind"], "rebuild");
        QCOMPARE(remote.audit().constLast()["result"]["outcome"], "done");
    }

    void sendsThePipelineOnScreen()
    {
        RemoteStory remote;
        QVERIFY(remote.start());
        remote.engine.tell({{"act_token", "second-token"}});
        QVERIFY(!action(remote, "action-sendBuild")->isEnabled());
        remote.story.window()->openFile(remote.definitionFile());
        QTRY_VERIFY_WITH_TIMEOUT(action(remote, "action-sendBuild")->isEnabled(), kRunMs);
        action(remote, "action-sendBuild")->trigger();
        QTRY_VERIFY(remote.story.dialog("newBuildDialog"));
        const auto pipeline = remote.engine.build.section(u'/', 0, -3);
        remote.story.find<QLineEdit>("newBuildPipelineEdit")->setText(pipeline);
        remote.story.find<QLineEdit>("newBuildBranchEdit")->setText(QStringLiteral("main"));
        remote.story.window()->session()->arming()->arm();
        QTRY_VERIFY(remote.story.find<QPushButton>("newBuildCreateButton")->isEnabled());
        // The settings of the pipeline have no step that uploads anything: nothing is created.
        remote.story.click("newBuildCreateButton");
        QTRY_VERIFY_WITH_TIMEOUT(remote.story.find<QLabel>("newBuildProblem")->text().contains(QStringLiteral("have no step that uploads what is sent")), kRunMs);
        QCOMPARE(remote.acts(), 0);
        remote.engine.tell({{"configurations", {{"ship", toStd(uploadStep())}}}});
        remote.story.click("newBuildCreateButton");
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(remote), QStringLiteral("ship #8"), kRunMs);
        QCOMPARE(remote.acts(), 1);
        // What runs there is what was on screen.
        QTRY_VERIFY_WITH_TIMEOUT(remote.story.window()->session()->graph()->find(QStringLiteral("publish")) != kNoNode, kRunMs);
        QCOMPARE(remote.audit().constFirst()["kind"], "create_build");
    }
};

QTEST_MAIN(StoryBuildsTest)
#include "tst_story_builds.moc"
