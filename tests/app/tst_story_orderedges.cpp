// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderstory.h"

#include "dag/dagview.h"
#include "dag/levelruler.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/problemsmodel.h"
#include "support/scratchrepository.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace slipway;
using slipway::testing::fixture;
using slipway::testing::ScratchRepository;
using slipway::testing::Story;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void openIt(Story &story, const QString &file)
{
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.window()->openFile(file);
    QTRY_COMPARE(story.window()->windowTitle(), QFileInfo(file).fileName() + QStringLiteral(" — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
}

void chooseFile(Story &story, const char *dialog, const QString &file)
{
    QTRY_VERIFY(story.dialog(dialog));
    auto *name = story.dialog(dialog)->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!story.dialog(dialog));
    QVERIFY(story.comeBack());
}

const StepNode *drawn(const Story &story, const QString &label)
{
    const auto graph = story.window()->session()->drawnGraph();
    const auto nodes = graph->nodes();
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&label](const StepNode &node) { return node.label == label; });
    return found == nodes.end() ? nullptr : &*found;
}

/// While it lives, no file of this process grows over some kilobytes: what a write to a full disk is like.
class FullDisk
{
public:
    FullDisk()
        : m_former(::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        auto small = m_limit;
        small.rlim_cur = 4096;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        ::signal(SIGXFSZ, m_former);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_limit {};
    void (*m_former)(int);
};

} // namespace

/// What lies beside the straight way of story 5: revisions, stubs, disks that are full, orders without packages.
class StoryOrderEdgesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void opensAnOrderAsOf();
    void showsAStubWithItsProblem();
    void savingFails_data();
    void savingFails();
    void mergesByTheMenu();
    void anEmptyOrder_data();
    void anEmptyOrder();
    void everythingIsHidden();
    void saysThatTheLockfileIsMissing();
    void levelsCountFromZero();
};

void StoryOrderEdgesTest::opensAnOrderAsOf()
{
    ScratchRepository repository;
    repository.commitFile(QStringLiteral("order.json"), contents(fixture("conan_game.json")), "The game");
    repository.tag("v1", true);
    repository.commitFile(QStringLiteral("order.json"), contents(fixture("conan_mapviewer.json")), "The map viewer");
    Story story;
    openIt(story, repository.file(QStringLiteral("order.json")));
    QVERIFY(drawn(story, QStringLiteral("mapviewer/1.0")));
    QTest::keyClick(story.window()->windowHandle(), Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(story.dialog("revisionDialog"));
    auto *dialog = story.dialog("revisionDialog");
    QTRY_VERIFY(dialog->findChild<QTreeWidget *>()->topLevelItemCount() > 0);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("v1"));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QVERIFY(story.comeBack());
    QTRY_VERIFY2(story.window()->windowTitle().startsWith(QStringLiteral("order.json as of v1 (")), qPrintable(story.window()->windowTitle()));
    QVERIFY(drawn(story, QStringLiteral("game/1.0")) && !drawn(story, QStringLiteral("mapviewer/1.0")));
    QVERIFY(story.find<QWidget>("orderBar")->isVisible());
    // It is read, not run; what runs is the file on the disk.
    story.click("runButton");
    QVERIFY(!story.dialog("orderRunDialog"));
    QVERIFY(story.find<NoticeBar>("notices")->text(QStringLiteral("release")).contains(QStringLiteral("the file as of v1 (")));
    story.click("backToDiskButton");
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("order.json — Slipway"));
    QVERIFY(drawn(story, QStringLiteral("mapviewer/1.0")));
}

void StoryOrderEdgesTest::showsAStubWithItsProblem()
{
    Story story;
    story.write(QStringLiteral("stub.json"), R"({"order_by": "recipe", "reduced": false, "order": [[{"ref": "app/1.0#1111", "depends": ["gone/2.0#2222"],
        "packages": [[{"package_id": "da39a3ee5e6b4b0d3255bfef95601890afd80709", "prev": null, "context": "host", "binary": "Build",
        "options": [], "filenames": [], "depends": [], "overrides": {}, "build_args": "--requires=app/1.0 --build=app/1.0", "info": {}}]]}]]})");
    openIt(story, story.path(QStringLiteral("stub.json")));
    const auto *stub = drawn(story, QStringLiteral("gone/2.0"));
    QVERIFY(stub && stub->stub);
    QCOMPARE(stub->detail, QStringLiteral("not in the order"));
    const auto *model = story.find<QTreeView>("problems")->model();
    QString said;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, ProblemsModel::RuleColumn).data().toString() == QLatin1String("C3"))
            said = model->index(row, ProblemsModel::MessageColumn).data().toString();
    }
    QVERIFY2(said.contains(QStringLiteral("gone/2.0")) && said.contains(QStringLiteral("app/1.0")), qPrintable(said));
}

void StoryOrderEdgesTest::savingFails_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("read-only folder") << QStringLiteral("closed/saved.json");
    QTest::newRow("disk full") << QStringLiteral("full.json");
    QTest::newRow("a folder") << QStringLiteral("closed");
    QTest::newRow("no such folder") << QStringLiteral("none/saved.json");
}

void StoryOrderEdgesTest::savingFails()
{
    QFETCH(const QString, place);
    Story story;
    const auto closed = story.path(QStringLiteral("closed"));
    QVERIFY(QDir().mkpath(closed));
    story.write(QStringLiteral("closed/saved.json"), "what was there");
    if (place == QLatin1String("closed/saved.json")) {
        QVERIFY(QFile::setPermissions(closed + QStringLiteral("/saved.json"), QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
        if (::geteuid() == 0)
            QSKIP("skipped: root may write everywhere");
    }
    openIt(story, fixture("conan_game.json"));
    // The dialog itself would refuse some of these places: what it is asked for must fail in order all the same.
    story.find<QAction>("action-saveOrder")->trigger();
    QTRY_VERIFY(story.dialog("saveOrderDialog"));
    auto *dialog = static_cast<QFileDialog *>(story.dialog("saveOrderDialog"));
    const auto path = story.path(place);
    const auto said = [&story] { return story.find<NoticeBar>("notices")->text(QStringLiteral("saveOrder")); };
    {
        std::optional<FullDisk> full;
        if (place == QLatin1String("full.json"))
            full.emplace();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY2(said().contains(QStringLiteral("the build order cannot be written")), qPrintable(said()));
    }
    QVERIFY(story.comeBack());
    QVERIFY(!QFileInfo(story.path(QStringLiteral("full.json"))).exists());
    QVERIFY2(said().contains(path) && said().contains(QStringLiteral("choose another place")), qPrintable(said()));
    // Nothing is lost: what was there is there, and what is on screen can be saved elsewhere.
    QCOMPARE(contents(story.path(QStringLiteral("closed/saved.json"))), QByteArray("what was there"));
    QVERIFY(drawn(story, QStringLiteral("game/1.0")));
    story.find<QAction>("action-saveOrder")->trigger();
    chooseFile(story, "saveOrderDialog", story.path(QStringLiteral("elsewhere.json")));
    QTRY_VERIFY(QFileInfo(story.path(QStringLiteral("elsewhere.json"))).size() > 1000);
    QTRY_VERIFY2(said().contains(QStringLiteral("was saved as")), qPrintable(said()));
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Without a key and without dropping anything.
void StoryOrderEdgesTest::mergesByTheMenu()
{
    Story story;
    openIt(story, fixture("conan_game.json"));
    auto *bar = story.window()->menuBar();
    auto *file = bar->actions().constFirst();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(file).center());
    auto *menu = file->menu();
    QTRY_VERIFY(menu->isVisible());
    auto *add = story.find<QAction>("action-addOrder");
    QVERIFY(menu->actions().contains(add));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(add).center());
    QTRY_VERIFY(story.dialog("addOrderDialog"));
    auto *dialog = story.dialog("addOrderDialog");
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(fixture("conan_mapviewer.json"));
    auto *open = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
    QTRY_VERIFY(open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(story.comeBack());
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("conan_game.json + 1 more — Slipway"));
    QVERIFY(drawn(story, QStringLiteral("mapviewer/1.0")) && drawn(story, QStringLiteral("game/1.0")));
}

void StoryOrderEdgesTest::anEmptyOrder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("bare list") << QByteArray("[]") << QStringLiteral("depends on nothing");
    QTest::newRow("order") << QByteArray(R"({"order": []})") << QStringLiteral("depends on nothing");
    QTest::newRow("reduced") << QByteArray(R"({"order_by": "recipe", "reduced": true, "order": []})") << QStringLiteral("--build=missing");
}

void StoryOrderEdgesTest::anEmptyOrder()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    Story story;
    story.write(QStringLiteral("empty.json"), text);
    openIt(story, story.path(QStringLiteral("empty.json")));
    auto *note = story.find<QWidget>("orderEmpty");
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(story.find<QLabel>("orderEmptyTitle")->text(), QStringLiteral("Nothing is to be done"));
    QVERIFY2(story.find<QLabel>("orderEmptyText")->text().contains(says), qPrintable(story.find<QLabel>("orderEmptyText")->text()));
    QVERIFY(!story.find<QPushButton>("orderShowAll")->isVisible());
    QVERIFY(story.window()->dag()->viewport()->rect().contains(note->geometry()));
    QVERIFY(!story.find<QPushButton>("runButton")->isEnabled());
    openIt(story, fixture("conan_game.json"));
    QVERIFY(!note->isVisible());
}

void StoryOrderEdgesTest::everythingIsHidden()
{
    Story story;
    openIt(story, fixture("conan_game.json"));
    auto *option = story.find<QLineEdit>("orderOption");
    option->setFocus();
    QTest::keyClicks(option, QStringLiteral("no such option"));
    QTRY_VERIFY(story.find<QWidget>("orderEmpty")->isVisible());
    QCOMPARE(story.find<QLabel>("orderEmptyTitle")->text(), QStringLiteral("No package is like that"));
    story.click("orderShowAll");
    QTRY_VERIFY(drawn(story, QStringLiteral("game/1.0")));
    QVERIFY(!story.find<QWidget>("orderEmpty")->isVisible());
    QVERIFY(option->text().isEmpty());
}

void StoryOrderEdgesTest::saysThatTheLockfileIsMissing()
{
    Story story;
    story.write(QStringLiteral("forced.json"), R"({"order_by": "recipe", "reduced": false, "order": [[{"ref": "app/1.0#1111", "depends": [],
        "packages": [[{"package_id": "da39a3ee5e6b4b0d3255bfef95601890afd80709", "prev": null, "context": "host", "binary": "Build",
        "options": [], "filenames": [], "depends": [], "overrides": {"base/1.0": ["base/1.2"]},
        "build_args": "--requires=app/1.0 --build=app/1.0 --lockfile-overrides=\"{'base/1.0': ['base/1.2']}\"", "info": {}}]]}]]})");
    story.write(QStringLiteral("conan.lock"), "{}");
    openIt(story, story.path(QStringLiteral("forced.json")));
    story.click("runButton");
    QTRY_VERIFY(story.dialog("orderRunDialog"));
    auto *run = story.find<QPushButton>("orderRunButton");
    QTRY_COMPARE(run->text(), QStringLiteral("&Build 1 package(s) without their lockfile"));
    const auto *problem = story.find<QLabel>("orderRunLockfileProblem");
    QVERIFY2(problem->isVisible() && problem->text().startsWith(QStringLiteral("Missing: ")), qPrintable(problem->text()));
    story.find<QLineEdit>("orderRunLockfile")->setText(QStringLiteral("conan.lock"));
    QTRY_COMPARE(run->text(), QStringLiteral("&Build 1 package(s) here"));
    QVERIFY(problem->text().isEmpty());
    QTest::keyClick(story.dialog("orderRunDialog"), Qt::Key_Escape);
}

/// The same number in the headings of the window, its outline and what it says of a package.
void StoryOrderEdgesTest::levelsCountFromZero()
{
    Story story;
    openIt(story, fixture("conan_game.json"));
    QStringList headings;
    for (const auto &band : levelBands(*story.window()->dag()->currentLayout()))
        headings.append(levelText(band).section(u' ', 0, 1));
    QCOMPARE(headings, QStringList({QStringLiteral("Level 0"), QStringLiteral("Level 1"), QStringLiteral("Level 2"), QStringLiteral("Level 3")}));
    const auto *outline = story.find<QTreeView>("outline")->model();
    QStringList rows;
    for (int row = 0; row < outline->rowCount(); ++row)
        rows.append(outline->index(row, 0).data().toString().section(u' ', 0, 1));
    QCOMPARE(rows, headings);
    QCOMPARE(drawn(story, QStringLiteral("mathlib/1.0"))->level, 0);
    QCOMPARE(drawn(story, QStringLiteral("game/1.0"))->level, 3);
}

QTEST_MAIN(StoryOrderEdgesTest)
#include "tst_story_orderedges.moc"
