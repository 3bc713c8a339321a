// SPDX-License-Identifier: GPL-3.0-or-later
#include "remotestory.h"

#include "dag/dagview.h"
#include "engine/remote/trainfile.h"
#include "panes/gatelistmodel.h"
#include "shell/noticebar.h"
#include "shell/selection.h"
#include "support/testing.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFileDialog>
#include <QListWidget>
#include <QToolButton>

using namespace slipway;
using testing::kRunMs;
using testing::RemoteStory;

/// A release across engines: a build and a task group in one window, linked by hand, kept in a file.
class StoryTrainTest : public QObject
{
    Q_OBJECT

    static bool has(const RemoteStory &remote, const QString &step) { return remote.story.window()->session()->graph()->find(step) != kNoNode; }
    static void trigger(const RemoteStory &remote, const char *action)
    {
        auto *found = remote.story.window()->findChild<QAction *>(QLatin1String(action));
        QVERIFY(found && found->isEnabled());
        found->trigger();
    }
    static QString firstStepOf(const RemoteStory &remote, const QString &source)
    {
        for (const auto &node : remote.story.window()->session()->graph()->nodes()) {
            if (node.id.startsWith(source + u'/') && !node.isContainer())
                return node.id;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qputenv("BUILDKITE_API_TOKEN", "stand-in-token");
    }

    void oneWindowShowsBoth();
};

void StoryTrainTest::oneWindowShowsBoth()
{
    RemoteStory remote;
    QVERIFY(remote.start());
    remote.openByMouse();
    auto *window = remote.story.window();
    QVERIFY(!window->findChild<QAction *>(QStringLiteral("action-removeSource"))->isEnabled());

    trigger(remote, "action-addSource");
    QTRY_VERIFY(remote.story.dialog("openRemoteDialog"));
    remote.story.find<QLineEdit>("remoteAddressEdit")->setText(remote.engine.group);
    remote.story.click("openRemoteAcceptButton");
    QTRY_VERIFY(!remote.story.dialog("openRemoteDialog"));
    const auto sources = [window] { return window->session()->sources(); };
    QTRY_COMPARE_WITH_TIMEOUT(sources().size(), 2, kRunMs);
    const auto build = sources()[0].id, group = sources()[1].id;
    QTRY_VERIFY_WITH_TIMEOUT(has(remote, build + QStringLiteral("/release-gate")) && !firstStepOf(remote, group).isEmpty(), kRunMs);
    QVERIFY(has(remote, build + u'/') && has(remote, group + u'/')); // a frame each

    // One inbox, and it says whose gate it is.
    QTRY_COMPARE_WITH_TIMEOUT(window->session()->state().openGates(), QStringList(build + QStringLiteral("/release-gate")), kRunMs);
    const auto *inbox = remote.story.find<QAbstractItemView>("gateList")->model();
    QTRY_COMPARE(inbox->rowCount(), 1);
    QTRY_COMPARE(inbox->index(0, 0).data(GateListModel::SourceRole).toString(), sources()[0].title);

    // The same build again is refused.
    trigger(remote, "action-addSource");
    QTRY_VERIFY(remote.story.dialog("openRemoteDialog"));
    remote.story.find<QLineEdit>("remoteAddressEdit")->setText(remote.engine.group);
    remote.story.click("openRemoteAcceptButton");
    QTRY_VERIFY(remote.story.find<NoticeBar>("notices")->isVisible());
    QCOMPARE(sources().size(), 2);

    // A link by hand, and back.
    const auto task = firstStepOf(remote, group);
    const auto incoming = [&] { return window->session()->graph()->incoming(window->session()->graph()->find(task)).size(); };
    const auto before = incoming();
    window->selection()->set(task);
    trigger(remote, "action-linkStep");
    QTRY_VERIFY(remote.story.dialog("linkStepDialog"));
    remote.story.find<QLineEdit>("linkStepSearch")->setText(QStringLiteral("publish"));
    QCOMPARE(remote.story.find<QListWidget>("linkStepList")->count(), 1);
    remote.story.click("linkStepButton");
    QTRY_COMPARE_WITH_TIMEOUT(incoming(), before + 1, kRunMs);
    remote.story.click("undoTrainButton");
    QTRY_COMPARE_WITH_TIMEOUT(incoming(), before, kRunMs);
    trigger(remote, "action-linkStep");
    QTRY_VERIFY(remote.story.dialog("linkStepDialog"));
    remote.story.find<QLineEdit>("linkStepSearch")->setText(QStringLiteral("publish"));
    remote.story.click("linkStepButton");
    QTRY_COMPARE_WITH_TIMEOUT(incoming(), before + 1, kRunMs);

    // It is drawn as what it is, and explained; taken back from the inspector and by the menu, and each of that undone.
    const auto *dag = window->findChild<DagView *>();
    QTRY_VERIFY(!dag->scene().links.isEmpty());
    window->selection()->set(task);
    auto *unlink = window->findChild<QToolButton *>(QStringLiteral("unlinkButton"));
    QTRY_VERIFY((unlink = window->findChild<QToolButton *>(QStringLiteral("unlinkButton"))));
    unlink->setFocus();
    QTest::keyClick(unlink, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(incoming(), before, kRunMs);
    QTRY_VERIFY(dag->scene().links.isEmpty());
    QVERIFY(!window->findChild<QAction *>(QStringLiteral("action-unlinkStep"))->isEnabled());
    remote.story.click("undoTrainButton");
    QTRY_COMPARE_WITH_TIMEOUT(incoming(), before + 1, kRunMs);
    trigger(remote, "action-unlinkStep");
    QTRY_COMPARE_WITH_TIMEOUT(incoming(), before, kRunMs);
    remote.story.click("undoTrainButton");
    QTRY_COMPARE_WITH_TIMEOUT(incoming(), before + 1, kRunMs);

    // Saved, let go of, opened again: the same sources and the same link.
    trigger(remote, "action-saveTrain");
    QTRY_VERIFY(window->findChild<QFileDialog *>(QStringLiteral("saveTrainDialog")));
    const auto file = remote.story.path(QStringLiteral("r.slipway-train.yml"));
    auto *dialog = window->findChild<QFileDialog *>(QStringLiteral("saveTrainDialog"));
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kRunMs);
    const auto saved = loadTrainFile(file);
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->sources.size(), 2);
    QCOMPARE(saved->links, (QVector<StepLink> {{build + QStringLiteral("/publish"), task, {}}}));
    trigger(remote, "action-letGoRemote");
    QTRY_VERIFY(!window->remote()->isShown());
    QVERIFY(window->remote()->open(file));
    QTRY_VERIFY_WITH_TIMEOUT(window->remote()->isShown() && has(remote, task), kRunMs);
    QTRY_COMPARE_WITH_TIMEOUT(incoming(), before + 1, kRunMs);

    // One is taken away, and comes back.
    window->selection()->set(task);
    QTRY_VERIFY(window->findChild<QAction *>(QStringLiteral("action-removeSource"))->isEnabled());
    trigger(remote, "action-removeSource");
    QTRY_VERIFY_WITH_TIMEOUT(has(remote, QStringLiteral("release-gate")), kRunMs); // alone again: ids are its own
    QCOMPARE(sources().size(), 1);
    remote.story.click("undoTrainButton");
    QTRY_COMPARE_WITH_TIMEOUT(sources().size(), 2, kRunMs);
}

QTEST_MAIN(StoryTrainTest)
#include "tst_story_train.moc"
