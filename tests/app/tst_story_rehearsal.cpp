// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "panes/factlist.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/selection.h"
#include "shell/windowactions.h"
#include "story.h"
#include "support/testing.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace slipway;
using slipway::testing::kRunMs;
using slipway::testing::Story;

namespace {

constexpr const char *kPipeline =
    "steps:\n"
    "  - label: \"Build wheel\"\n"
    "    key: wheel\n"
    "    command: |\n"
    "      mkdir dist\n"
    "      docker run --rm -v $$(pwd)/dist:/out builder cp lantern-1.0-py3-none-any.whl /out/\n"
    "      aws s3 cp dist/*.whl s3://bucket/\n"
    "      echo \"- **Wheel**: \\`s3://bucket/$$(cd dist && echo *.whl)\\`\" | buildkite-agent annotate --context release-artifacts --append\n"
    "  - block: \"Publish the release\"\n"
    "    key: gate\n"
    "    depends_on: wheel\n"
    "  - label: \"Publish to Docker Hub\"\n"
    "    key: publish\n"
    "    depends_on: gate\n"
    "    command: |\n"
    "      docker push lantern/lantern:1.0\n"
    "      make-it-public --all\n";

/// A picture of a window where somebody asks for one.
void shoot(QWidget *widget, const char *name)
{
    const auto folder = qEnvironmentVariable("SLIPWAY_SHOTS");
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace

/// A release manager rehearses: sees what is recorded, adds a command, opens the gate, reads what it came to,
/// makes it the contract, and is told when the next run does not keep it.
class StoryRehearsalTest : public QObject
{
    Q_OBJECT

    static void open(Story &story);
    static void approve(Story &story);
    static QStringList rows(const QTreeWidget *tree);

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void rehearsesByMouse();
    void cancelIsTheDefault();
    void aBrokenReleaseFileIsSaid();
};

void StoryRehearsalTest::open(Story &story)
{
    story.write(QStringLiteral("release.yml"), kPipeline);
    story.window()->openFile(story.path(QStringLiteral("release.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("release.yml — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
}

void StoryRehearsalTest::approve(Story &story)
{
    QTRY_VERIFY_WITH_TIMEOUT(story.status().contains(QStringLiteral("waiting for you")), kRunMs);
    story.window()->selection()->set(QStringLiteral("gate"));
    story.window()->actions()->review->trigger();
    QTRY_VERIFY(story.dialog("approvalDialog"));
}

QStringList StoryRehearsalTest::rows(const QTreeWidget *tree)
{
    QStringList texts;
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(tree)); *it; ++it)
        texts.append((*it)->text(0));
    return texts;
}

void StoryRehearsalTest::rehearsesByMouse()
{
    Story story;
    open(story);
    story.window()->actions()->rehearse->trigger();
    QTRY_VERIFY(story.dialog("rehearsalDialog"));
    auto *dialog = story.dialog("rehearsalDialog");
    auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("rehearsalList"));
    QVERIFY(rows(list).contains(QStringLiteral("docker push")));
    const auto *isolation = dialog->findChild<QLabel *>(QStringLiteral("rehearsalIsolation"));
    QTRY_VERIFY_WITH_TIMEOUT(isolation->text().contains(QStringLiteral("namespace")), kRunMs);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("rehearsalLimits"))->text().contains(QStringLiteral("really runs")));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("rehearsalAddEdit")), QStringLiteral("make-it-public"));
    story.click("rehearsalAddButton");
    QCOMPARE(rows(list).constLast(), QStringLiteral("make-it-public"));
    shoot(dialog, "rehearsal-dialog");
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("rehearseButton"))->text().startsWith(QStringLiteral("Rehearse 2 step")));
    story.click("rehearseButton");
    QTRY_VERIFY(story.dialog("trustDialog"));
    story.click("trustButton");
    QVERIFY(story.comeBack());
    QTRY_VERIFY_WITH_TIMEOUT(story.window()->windowTitle().contains(QStringLiteral("Rehearsal: release.yml")), kRunMs);
    QVERIFY(story.find<QLabel>("rehearsalBadge")->isVisible());
    QFile kept(story.path(QStringLiteral("release.slipway.yml")));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains("make-it-public"));

    approve(story);
    // No contract yet: nothing is said about one.
    QVERIFY(!story.find<QLabel>("contractLabel")->isVisible());
    story.click("approveButton");
    QTRY_VERIFY(!story.dialog("approvalDialog"));
    QVERIFY(story.comeBack());
    QTRY_COMPARE_WITH_TIMEOUT(story.status(), QStringLiteral("Rehearsal passed: 3 of 3 steps done"), kRunMs);
    const auto &commands = story.window()->session()->state().commands();
    QCOMPARE(commands.constLast().commandLine(), QStringLiteral("make-it-public --all"));
    story.window()->selection()->set(QStringLiteral("publish"));

    const auto tells = [&story](const char *words) { return story.find<QWidget>("inspector")->findChild<FactList *>()->plainText().contains(QLatin1String(words)); };
    QTRY_VERIFY(tells("Recorded, not run") && tells("docker push lantern/lantern:1.0"));

    story.click("showReportButton");
    QTRY_VERIFY(story.find<QWidget>("rehearsalReport"));
    const auto report = rows(story.find<QTreeWidget>("rehearsalTree"));
    QVERIFY(report.contains(QStringLiteral("Would have published: 2")));
    QVERIFY(report.contains(QStringLiteral("docker push lantern/lantern:1.0")));
    QVERIFY(report.contains(QStringLiteral("s3://bucket/lantern-1.0-py3-none-any.whl")));
    shoot(story.find<QWidget>("rehearsalReport"), "rehearsal-report");
    shoot(story.window(), "rehearsal-window");
    story.click("reportCloseButton");
    QVERIFY(story.comeBack());

    QVERIFY(story.window()->actions()->expectArtifacts->isEnabled());
    story.window()->actions()->expectArtifacts->trigger();
    QTRY_VERIFY(story.find<NoticeBar>("notices")->text(QStringLiteral("contract")).contains(QStringLiteral("expected from now on")));

    // The next run announces nothing: its last gate says so, and green is not complete.
    story.write(QStringLiteral("release.yml"), QByteArray(kPipeline).replace("      echo \"- **Wheel", "      : \"- **Wheel"));
    story.window()->actions()->reload->trigger();
    QTRY_VERIFY(story.window()->document()->plan()->pipeline->source.contains(": \"- **Wheel"));
    story.window()->actions()->rehearse->trigger();
    QTRY_VERIFY(story.dialog("rehearsalDialog"));
    story.click("rehearseButton");
    QTRY_VERIFY(story.dialog("trustDialog"));
    story.click("trustButton");
    QVERIFY(story.comeBack());
    approve(story);
    QTRY_COMPARE(story.find<QLabel>("contractLabel")->text(), QStringLiteral("Artifacts: 0 of 1 expected found"));
    QVERIFY(story.find<QLabel>("contractMissing")->text().contains(QStringLiteral("s3://bucket/lantern-*-py3-none-any.whl")));
    shoot(story.dialog("approvalDialog"), "contract-gate");
    story.click("approveButton");
    QTRY_VERIFY(!story.dialog("approvalDialog"));
    QVERIFY(story.comeBack());
    QTRY_VERIFY_WITH_TIMEOUT(story.status().startsWith(QStringLiteral("Incomplete: all steps passed, 1 expected artifact")), kRunMs);
    QVERIFY2(story.window()->windowTitle().contains(QStringLiteral("Incomplete")), qPrintable(story.window()->windowTitle()));
    shoot(story.window(), "incomplete-window");
}

void StoryRehearsalTest::cancelIsTheDefault()
{
    Story story;
    open(story);
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(story.dialog("rehearsalDialog"));
    QTest::keyClick(story.dialog("rehearsalDialog")->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(!story.dialog("rehearsalDialog"));
    QVERIFY(!story.window()->runController()->hasRelease());
    QVERIFY(!QFile::exists(story.path(QStringLiteral("release.slipway.yml"))));
}

void StoryRehearsalTest::aBrokenReleaseFileIsSaid()
{
    Story story;
    open(story);
    story.write(QStringLiteral("release.slipway.yml"), "rehearsal: [\n");
    story.window()->actions()->rehearse->trigger();
    QTRY_VERIFY(story.find<NoticeBar>("notices")->text(QStringLiteral("rehearsal")).contains(QStringLiteral("release.slipway.yml")));
    QVERIFY(!story.dialog("rehearsalDialog"));
}

QTEST_MAIN(StoryRehearsalTest)
#include "tst_story_rehearsal.moc"
