// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "panes/annotationpane.h"
#include "shell/noticebar.h"
#include "shell/releaseflow.h"
#include "shell/selection.h"
#include "story.h"
#include "support/testing.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace slipway;
using slipway::testing::kRunMs;
using slipway::testing::Story;

namespace {

const QByteArray &pipeline()
{
    static const QByteArray text = R"yml(steps:
  - label: "Build wheel"
    key: wheel
    command: |
      echo building
      echo '- **Wheel**: `s3://bucket/lantern.whl`' | buildkite-agent annotate --style info --context release-artifacts --append
  - block: "Publish the release"
    key: gate
    depends_on: wheel
    prompt: "This cannot be taken back."
    fields:
      - text: "Release version"
        key: release-version
        format: "[0-9]+[.][0-9]+[.][0-9]+"
  - label: "Publish to Docker Hub"
    key: publish
    depends_on: gate
    command: echo "published $$(buildkite-agent meta-data get release-version)"
)yml";
    return text;
}

/// What must be the same however the gate was opened: all but ids, times and digests of folders.
Json decisionOf(const ReleaseEvents &events)
{
    for (const auto &event : events) {
        if (event.type == EventType::GateDecided)
            return event.data;
    }
    return {};
}

} // namespace

/// The main job, end to end, with real widgets: by keys alone and by mouse alone.
class StoryReleaseTest : public QObject
{
    Q_OBJECT

    Json m_byKeys, m_byMouse;

    static void runByKeys(Story &story);
    static void openByKeys(Story &story);
    static void approveByKeys(Story &story);
    static void runByMouse(Story &story);
    static void approveByMouse(Story &story);
    static void checkEnd(const Story &story);

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void byKeyboardAlone();
    void byMouseAlone();
    void bothDecideTheSame();
    void rejectedWithItsReason();
    void aStoppedReleaseIsOfferedAndResumed();
};

void StoryReleaseTest::openByKeys(Story &story)
{
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(story.dialog("openDialog"));
    auto *name = story.dialog("openDialog")->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QTest::keyClicks(name, story.path(QStringLiteral("release.yml")));
    // The list of names that the dialog offers takes the keys first.
    if (auto *offers = QApplication::activePopupWidget())
        QTest::keyClick(offers, Qt::Key_Escape);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    QVERIFY(story.comeBack());
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
    QCOMPARE(story.window()->session()->graph()->nodeCount(), size_t(3));
}

void StoryReleaseTest::runByKeys(Story &story)
{
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(story.dialog("trustDialog"));
    auto *trust = story.dialog("trustDialog");
    QVERIFY(trust->findChild<QPlainTextEdit *>(QStringLiteral("trustCommands"))->toPlainText().contains(QStringLiteral("echo building")));
    // Enter means Cancel: nothing may start.
    QTest::keyClick(trust->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(!story.dialog("trustDialog"));
    QVERIFY(!story.window()->runController()->hasRelease());
    QVERIFY(story.comeBack());
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(story.dialog("trustDialog"));
    QVERIFY(story.tabTo(story.dialog("trustDialog"), "trustButton"));
    QTest::keyClick(story.dialog("trustDialog")->windowHandle(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->windowTitle(), QStringLiteral("(1 waiting) release.yml — Slipway"), kRunMs);
}

void StoryReleaseTest::approveByKeys(Story &story)
{
    QVERIFY(story.comeBack());
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("gateList"));
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(story.dialog("approvalDialog"));
    auto *dialog = story.dialog("approvalDialog");
    QVERIFY(story.tabTo(dialog, "field-release-version"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1.2.3"));
    // Enter in a text field approves nothing.
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(story.tabTo(dialog, "reasonEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("checked"));
    QVERIFY(story.tabTo(dialog, "approveButton"));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Space);
}

void StoryReleaseTest::runByMouse(Story &story)
{
    story.click("runButton");
    story.click("trustButton");
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->windowTitle(), QStringLiteral("(1 waiting) release.yml — Slipway"), kRunMs);
}

void StoryReleaseTest::approveByMouse(Story &story)
{
    auto *list = story.find<QListView>("gateList");
    const auto row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    story.click("reviewButton");
    QTRY_VERIFY(story.dialog("approvalDialog"));
    auto *dialog = story.dialog("approvalDialog");
    // A person without a keyboard pastes; the text's way into the fields is not what this is about.
    dialog->findChild<QLineEdit *>(QStringLiteral("field-release-version"))->setText(QStringLiteral("1.2.3"));
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonEdit"))->setPlainText(QStringLiteral("checked"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("approveButton")), Qt::LeftButton);
}

void StoryReleaseTest::checkEnd(const Story &story)
{
    QTRY_COMPARE_WITH_TIMEOUT(story.status(), QStringLiteral("Passed: 3 of 3 steps done"), kRunMs);
    QCOMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    const auto *artifacts = story.find<QTreeView>("artifactTable");
    QCOMPARE(artifacts->model()->rowCount(), 1);
    QCOMPARE(story.window()->session()->state().metaData().value(QStringLiteral("release-version")), QStringLiteral("1.2.3"));
}

void StoryReleaseTest::byKeyboardAlone()
{
    Story story;
    story.write(QStringLiteral("release.yml"), pipeline());
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    openByKeys(story);
    if (QTest::currentTestFailed())
        return;
    runByKeys(story);
    if (QTest::currentTestFailed())
        return;
    // Live: the annotation and the artifact are there while the gate waits.
    QCOMPARE(story.find<QTreeView>("artifactTable")->model()->rowCount(), 1);
    QCOMPARE(story.window()->session()->state().annotations().size(), 1);
    approveByKeys(story);
    if (QTest::currentTestFailed())
        return;
    checkEnd(story);
    m_byKeys = decisionOf(story.journal());
}

void StoryReleaseTest::byMouseAlone()
{
    Story story;
    story.write(QStringLiteral("release.yml"), pipeline());
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    auto *dag = story.window()->dag();
    QTRY_VERIFY(!dag->isLayingOut() && !dag->nodeRect(QStringLiteral("gate")).isEmpty());
    QTest::mouseClick(dag->viewport(), Qt::LeftButton, {}, dag->nodeRect(QStringLiteral("gate")).center());
    QCOMPARE(story.window()->selection()->current(), QStringLiteral("gate"));
    runByMouse(story);
    if (QTest::currentTestFailed())
        return;
    approveByMouse(story);
    if (QTest::currentTestFailed())
        return;
    checkEnd(story);
    m_byMouse = decisionOf(story.journal());
}

void StoryReleaseTest::bothDecideTheSame()
{
    QVERIFY(!m_byKeys.is_null() && !m_byMouse.is_null());
    QCOMPARE(QString::fromStdString(m_byKeys.dump()), QString::fromStdString(m_byMouse.dump()));
    QCOMPARE(QString::fromStdString(m_byKeys.value("decision", "")), QStringLiteral("approve"));
    QCOMPARE(QString::fromStdString(m_byKeys.value("who", "")), ReleaseSession::currentUser());
    QCOMPARE(QString::fromStdString(m_byKeys.value("reason", "")), QStringLiteral("checked"));
    QVERIFY(!m_byKeys.value("graph_digest", "").empty());
    QVERIFY(!m_byKeys.value("file_digest", "").empty());
}

void StoryReleaseTest::rejectedWithItsReason()
{
    Story story;
    story.write(QStringLiteral("release.yml"), pipeline());
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->openFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    runByMouse(story);
    if (QTest::currentTestFailed())
        return;
    story.window()->flow()->review(QStringLiteral("gate"));
    QTRY_VERIFY(story.dialog("approvalDialog"));
    auto *dialog = story.dialog("approvalDialog");
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonEdit"))->setPlainText(QStringLiteral("too early"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("rejectButton")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Failed: ")), kRunMs);
    QCOMPARE(story.window()->session()->state().gates().value(QStringLiteral("gate")).reason, QStringLiteral("too early"));
    QCOMPARE(story.window()->session()->shownState(QStringLiteral("publish")), StepState::WaitingFailed);
}

void StoryReleaseTest::aStoppedReleaseIsOfferedAndResumed()
{
    Story story;
    const auto flag = story.path(QStringLiteral("second-time"));
    story.write(QStringLiteral("release.yml"),
        "steps:\n  - label: Done\n    key: done\n    command: echo done\n"
        "  - label: Long\n    key: long\n    depends_on: done\n"
        "    command: test -e " + flag.toUtf8() + " || { touch " + flag.toUtf8() + "; sleep 300; }\n");
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->openFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    story.click("runButton");
    story.click("trustButton");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(flag), kRunMs);
    story.startAgain();
    story.click("resumeButton");
    const auto *session = story.window()->session();
    QTRY_VERIFY2_WITH_TIMEOUT(session->shownState(QStringLiteral("long")) == StepState::Interrupted,
        qPrintable(story.find<NoticeBar>("notices")->text(QStringLiteral("release"))), kRunMs);
    QCOMPARE(session->shownState(QStringLiteral("done")), StepState::Passed);
    QCOMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    // Only on somebody's word does it run again.
    story.window()->selection()->set(QStringLiteral("long"));
    QVERIFY(story.comeBack());
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(story.status(), QStringLiteral("Passed: 2 of 2 steps done"), kRunMs);
    const auto events = story.journal();
    QCOMPARE(std::count_if(events.begin(), events.end(), [](const ReleaseEvent &e) {
        return e.type == EventType::JobStarted && e.step == QLatin1String("done"); }), 1);
}

QTEST_MAIN(StoryReleaseTest)
#include "tst_story_release.moc"
