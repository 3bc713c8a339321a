// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "inputwatch.h"
#include "shell/noticebar.h"
#include "shell/problemsmodel.h"
#include "shell/selection.h"
#include "shell/sourceview.h"
#include "story.h"
#include "support/testing.h"

#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace slipway;
using slipway::testing::InputWatch;
using slipway::testing::Story;

namespace {

constexpr int kManySteps = 5000;
constexpr int kBreadth = 50;

QString fileName()
{
    return QStringLiteral("vllm_like.yml");
}

QByteArray fixture()
{
    QFile file(slipway::testing::sourceDir() + QStringLiteral("/tests/fixtures/vllm_like.yml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "key kind", in the order of the file.
const QStringList &goldenNodes()
{
    static const QStringList nodes {QStringLiteral("wheels group"), QStringLiteral("wheel-x86-cuda13 command"),
        QStringLiteral("wheel-x86-cuda12 command"), QStringLiteral("wheel-x86-cpu command"), QStringLiteral("wheel-arm-cuda13 command"),
        QStringLiteral("wheel-arm-cuda12 command"), QStringLiteral("wheel-arm-cpu command"), QStringLiteral("block-build-release-images block"),
        QStringLiteral("images group"), QStringLiteral("image-x86-cuda13 command"), QStringLiteral("image-x86-cuda12 command"),
        QStringLiteral("image-arm-cuda13 command"), QStringLiteral("create-manifest command"), QStringLiteral("wheel-rocm command"),
        QStringLiteral("block-publish-release-images block"), QStringLiteral("publish-release-images command")};
    return nodes;
}

/// "from > to", sorted; "~" where the dependant also starts when the dependency failed.
const QStringList &goldenEdges()
{
    static const QStringList edges {QStringLiteral("block-build-release-images ~> image-arm-cuda13"),
        QStringLiteral("block-build-release-images ~> image-x86-cuda12"), QStringLiteral("block-build-release-images ~> image-x86-cuda13"),
        QStringLiteral("block-publish-release-images > publish-release-images"), QStringLiteral("create-manifest > block-publish-release-images"),
        QStringLiteral("image-arm-cuda13 > create-manifest"), QStringLiteral("image-x86-cuda12 > create-manifest"),
        QStringLiteral("image-x86-cuda13 > create-manifest"), QStringLiteral("wheel-arm-cpu > block-build-release-images"),
        QStringLiteral("wheel-arm-cuda12 > block-build-release-images"), QStringLiteral("wheel-arm-cuda13 > block-build-release-images"),
        QStringLiteral("wheel-rocm > block-publish-release-images"), QStringLiteral("wheel-x86-cpu > block-build-release-images"),
        QStringLiteral("wheel-x86-cuda12 > block-build-release-images"), QStringLiteral("wheel-x86-cuda13 > block-build-release-images")};
    return edges;
}

QStringList nodesOf(const StepGraph &graph)
{
    QStringList nodes;
    for (const auto &node : graph.nodes()) {
        const auto kind = node.kind == NodeKind::Group ? QStringLiteral("group")
            : node.kind == NodeKind::Block             ? QStringLiteral("block")
            : node.kind == NodeKind::Command           ? QStringLiteral("command")
                                                       : QStringLiteral("?");
        nodes.append(node.id + u' ' + kind);
    }
    return nodes;
}

QStringList edgesOf(const StepGraph &graph)
{
    QStringList edges;
    for (const auto &edge : graph.edges())
        edges.append(graph.node(edge.from).id + QLatin1String(edge.allowFailure ? " ~> " : " > ") + graph.node(edge.to).id);
    edges.sort();
    return edges;
}

/// Steps that all wait for two of the layer before them.
QByteArray manySteps()
{
    QByteArray text = "steps:\n";
    for (int i = 0; i < kManySteps; ++i) {
        text += "  - {key: s" + QByteArray::number(i) + ", label: \"Part " + QByteArray::number(i) + "\", command: make part";
        if (i >= kBreadth) {
            const int layer = i / kBreadth - 1, place = i % kBreadth;
            text += ", depends_on: [s" + QByteArray::number(layer * kBreadth + place) + ", s"
                + QByteArray::number(layer * kBreadth + (place + 1) % kBreadth) + "]";
        }
        text += "}\n";
    }
    return text;
}

/// Ten values, each of which stands for ten of the line above: 10^10 of them at the end.
QByteArray aliasBomb()
{
    QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const auto alias = "*a" + QByteArray::number(i - 1);
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + (alias + ", ").repeated(9) + alias + "]\n";
    }
    return text + "steps: *a9\n";
}

QStringList rulesIn(const Story &story)
{
    QStringList rules;
    const auto *model = story.find<QTreeView>("problems")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rules.append(model->index(row, ProblemsModel::RuleColumn).data().toString());
    return rules;
}

void press(const Story &story, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(story.window()->windowHandle(), Qt::Key(key), modifiers);
}

} // namespace

/// Story 1 of spec/ux.md: open, read and lint a release pipeline, by keys alone and by mouse alone.
class StoryOpenTest : public QObject
{
    Q_OBJECT

    static void openByKeys(Story &story);
    static void walkByKeys(Story &story);
    static void searchByKeys(Story &story);
    static void problemsByKeys(Story &story);
    static void clickNode(const Story &story, const QString &step);
    static void chooseInMenu(const Story &story, const char *title, const char *action);
    static void showTab(const Story &story, const char *pane);
    static void searchByMouse(Story &story);
    static void problemsByMouse(Story &story);
    static void checkGraph(const Story &story);
    static void checkPlace(const Story &story, const Diagnostic &problem);
    static QString current(const Story &story) { return story.window()->selection()->current(); }
    static bool isWhole(const Story &story);
    static bool leadsTo(const Story &story, const QString &from, const QString &to);

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void byKeyboardAlone();
    void byMouseAlone();
    void aCycleIsDrawnAndNamed();
    void refusedWithTheLimit_data();
    void refusedWithTheLimit();
    void fiveThousandSteps();
};

bool StoryOpenTest::isWhole(const Story &story)
{
    const auto *dag = story.window()->dag();
    return dag->currentLayout() && dag->visibleWorld().adjusted(-1, -1, 1, 1).contains(dag->currentLayout()->bounds);
}

bool StoryOpenTest::leadsTo(const Story &story, const QString &from, const QString &to)
{
    const auto &graph = *story.window()->session()->graph();
    const auto edges = graph.edges();
    return std::any_of(edges.begin(), edges.end(),
        [&](const StepEdge &edge) { return graph.node(edge.from).id == from && graph.node(edge.to).id == to; });
}

void StoryOpenTest::checkGraph(const Story &story)
{
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("vllm_like.yml — Slipway"));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
    const auto graph = story.window()->session()->graph();
    QCOMPARE(nodesOf(*graph), goldenNodes());
    QCOMPARE(edgesOf(*graph), goldenEdges());
    QVERIFY(graph->droppedEdges().empty());
    for (const auto &node : graph->nodes())
        QVERIFY2(!story.window()->dag()->nodeRect(node.id).isEmpty(), qPrintable(node.id));
    const QStringList all {QStringLiteral("S5"), QStringLiteral("S1"), QStringLiteral("S2"), QStringLiteral("S4"), QStringLiteral("S3"), QStringLiteral("S6")};
    QTRY_COMPARE(rulesIn(story), all);
}

/// The step of a problem is selected and in sight, its line marked and shown.
void StoryOpenTest::checkPlace(const Story &story, const Diagnostic &problem)
{
    QCOMPARE(current(story), problem.node);
    auto *dag = story.window()->dag();
    QCOMPARE(dag->selected(), problem.node);
    QTRY_VERIFY(dag->viewport()->rect().contains(dag->nodeRect(problem.node).center()));
    const auto *source = story.find<SourceView>("sourceView");
    QCOMPARE(source->markedLine(), problem.where.line);
    QVERIFY(!source->visibleRegion().isEmpty());
}

void StoryOpenTest::openByKeys(Story &story)
{
    press(story, Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(story.dialog("openDialog"));
    auto *name = story.dialog("openDialog")->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QTest::keyClicks(name, story.path(fileName()));
    // The list of names that the dialog offers takes the keys first.
    if (auto *offers = QApplication::activePopupWidget())
        QTest::keyClick(offers, Qt::Key_Escape);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("vllm_like.yml — Slipway"));
    QVERIFY(story.comeBack());
    QTRY_VERIFY(story.window()->dag()->hasFocus());
}

void StoryOpenTest::walkByKeys(Story &story)
{
    press(story, Qt::Key_1);
    QVERIFY(!isWhole(story));
    press(story, Qt::Key_F);
    QVERIFY(isWhole(story));
    // From the first wheel to what is published, along edges only.
    press(story, Qt::Key_Right);
    QVERIFY(!current(story).isEmpty());
    story.window()->selection()->set(QStringLiteral("wheel-x86-cuda13"));
    QStringList way {current(story)};
    for (int i = 0; i < 5; ++i) {
        press(story, Qt::Key_Right);
        QVERIFY2(leadsTo(story, way.last(), current(story)), qPrintable(way.last() + QLatin1String(" > ") + current(story)));
        way.append(current(story));
    }
    QCOMPARE(way.at(1), QStringLiteral("block-build-release-images"));
    QVERIFY(way.at(2).startsWith(QStringLiteral("image-")));
    QCOMPARE(way.mid(3), (QStringList {QStringLiteral("create-manifest"), QStringLiteral("block-publish-release-images"), QStringLiteral("publish-release-images")}));
    press(story, Qt::Key_Right);
    QCOMPARE(current(story), QStringLiteral("publish-release-images"));
    press(story, Qt::Key_Left);
    QCOMPARE(current(story), QStringLiteral("block-publish-release-images"));
    // Up and down: another step of the same column.
    story.window()->selection()->set(QStringLiteral("block-build-release-images"));
    press(story, Qt::Key_Right);
    const auto image = current(story);
    press(story, Qt::Key_Down);
    if (current(story) == image)
        press(story, Qt::Key_Up);
    QVERIFY(current(story) != image);
    QVERIFY2(current(story).startsWith(QStringLiteral("image-")), qPrintable(current(story)));
}

void StoryOpenTest::searchByKeys(Story &story)
{
    press(story, Qt::Key_Slash);
    auto *search = story.find<QLineEdit>("searchEdit");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("rocm"));
    press(story, Qt::Key_Return);
    QCOMPARE(current(story), QStringLiteral("wheel-rocm"));
    press(story, Qt::Key_Escape);
    QTRY_VERIFY(story.window()->dag()->hasFocus());
    QVERIFY(search->text().isEmpty());
    QCOMPARE(current(story), QStringLiteral("wheel-rocm"));
}

void StoryOpenTest::problemsByKeys(Story &story)
{
    auto *problems = story.find<QTreeView>("problems");
    const auto *model = qobject_cast<const ProblemsModel *>(problems->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        press(story, Qt::Key_F8);
        QCOMPARE(problems->currentIndex().row(), row);
        checkPlace(story, model->at(row));
        if (QTest::currentTestFailed())
            return;
    }
    press(story, Qt::Key_F8); // round the end
    QCOMPARE(problems->currentIndex().row(), 0);
    // Away from it and back by Enter in the list.
    press(story, Qt::Key_Slash);
    QTRY_VERIFY(story.find<QLineEdit>("searchEdit")->hasFocus());
    QTest::keyClicks(story.find<QLineEdit>("searchEdit"), QStringLiteral("rocm"));
    press(story, Qt::Key_Return);
    press(story, Qt::Key_Escape);
    QCOMPARE(current(story), QStringLiteral("wheel-rocm"));
    press(story, Qt::Key_Period, Qt::ControlModifier);
    const auto *fix = story.find<QLabel>("problemFix");
    QTRY_VERIFY(fix->isVisible());
    QCOMPARE(fix->text(), QStringLiteral("Fix: Remove allow_dependency_failure (or allow_failure)"));
    // The list is one step before its explanation.
    press(story, Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_VERIFY(problems->hasFocus());
    press(story, Qt::Key_Return);
    checkPlace(story, model->at(0));
    QCOMPARE(story.find<SourceView>("sourceView")->markedLine(), 49);
    press(story, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(current(story), QStringLiteral("wheel-rocm"));
    QCOMPARE(story.window()->dag()->selected(), QStringLiteral("wheel-rocm"));
}

void StoryOpenTest::byKeyboardAlone()
{
    InputWatch watch;
    Story story;
    story.write(fileName(), fixture());
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    for (const auto part : {openByKeys, walkByKeys, searchByKeys, problemsByKeys}) {
        part(story);
        if (QTest::currentTestFailed())
            return;
        checkGraph(story);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(watch.mouse(), 0);
    QVERIFY(watch.keys() > 0);
}

void StoryOpenTest::clickNode(const Story &story, const QString &step)
{
    auto *dag = story.window()->dag();
    QTRY_VERIFY(dag->viewport()->rect().contains(dag->nodeRect(step).center()));
    const auto sight = dag->visibleWorld();
    const auto at = dag->nodeRect(step).center();
    // A hand is never quite still: three pixels are a click, not a drag.
    QTest::mousePress(dag->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(dag->viewport(), at + QPoint(2, 1));
    QTest::mouseRelease(dag->viewport(), Qt::LeftButton, {}, at + QPoint(2, 1));
    QCOMPARE(current(story), step);
    QCOMPARE(dag->visibleWorld(), sight);
}

void StoryOpenTest::chooseInMenu(const Story &story, const char *title, const char *action)
{
    auto *bar = story.window()->menuBar();
    const auto menus = bar->actions();
    const auto at = std::find_if(menus.begin(), menus.end(),
        [title](const QAction *menu) { return QString(menu->text()).remove(u'&') == QLatin1String(title); });
    QVERIFY2(at != menus.end(), title);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(*at).center());
    auto *menu = (*at)->menu();
    QTRY_VERIFY(menu->isVisible());
    auto *wanted = story.find<QAction>(action);
    QVERIFY2(wanted && wanted->isEnabled(), action);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
    QTRY_VERIFY(!menu->isVisible());
}

void StoryOpenTest::showTab(const Story &story, const char *pane)
{
    const auto title = story.find<QDockWidget>(pane)->windowTitle();
    const auto bars = story.window()->findChildren<QTabBar *>();
    for (auto *bar : bars) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (bar->isVisible() && bar->tabText(tab) == title)
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        }
    }
    QTRY_VERIFY(!story.find<QDockWidget>(pane)->visibleRegion().isEmpty());
}

void StoryOpenTest::searchByMouse(Story &story)
{
    auto *search = story.find<QLineEdit>("searchEdit");
    QTest::mouseClick(search, Qt::LeftButton);
    QVERIFY(search->hasFocus());
    // A person without a keyboard pastes; the text's way into the field is not what this is about.
    search->setText(QStringLiteral("rocm"));
    const auto rocm = story.window()->session()->graph()->find(QStringLiteral("wheel-rocm"));
    QCOMPARE(story.window()->dag()->scene().hits, QSet<quint32> {quint32(rocm)});
    clickNode(story, QStringLiteral("wheel-rocm"));
    auto *clear = search->findChild<QToolButton *>();
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QVERIFY(story.window()->dag()->scene().hits.isEmpty());
    QCOMPARE(current(story), QStringLiteral("wheel-rocm"));
}

void StoryOpenTest::problemsByMouse(Story &story)
{
    auto *problems = story.find<QTreeView>("problems");
    const auto *model = qobject_cast<const ProblemsModel *>(problems->model());
    for (int row = model->rowCount() - 1; row >= 0; --row) {
        showTab(story, "dock-problems");
        const auto index = model->index(row, ProblemsModel::MessageColumn);
        problems->scrollTo(index);
        const auto at = problems->visualRect(index).center();
        QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(problems->currentIndex().row(), row);
        QTest::mouseDClick(problems->viewport(), Qt::LeftButton, {}, at);
        checkPlace(story, model->at(row));
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(story.find<SourceView>("sourceView")->markedLine(), 49);
    const auto before = model->at(1).node;
    chooseInMenu(story, "View", "action-showFix");
    const auto *fix = story.find<QLabel>("problemFix");
    QTRY_VERIFY(fix->isVisible());
    QCOMPARE(fix->text(), QStringLiteral("Fix: Remove allow_dependency_failure (or allow_failure)"));
    chooseInMenu(story, "View", "action-back");
    QCOMPARE(current(story), before);
}

void StoryOpenTest::byMouseAlone()
{
    InputWatch watch;
    Story story;
    story.write(fileName(), fixture());
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(story.path(fileName()));
    checkGraph(story);
    chooseInMenu(story, "View", "action-actualSize");
    QVERIFY(!isWhole(story));
    chooseInMenu(story, "View", "action-fit");
    QVERIFY(isWhole(story));
    for (const auto *step : {"wheel-x86-cuda13", "block-build-release-images", "create-manifest"})
        clickNode(story, QLatin1String(step));
    for (const auto part : {searchByMouse, problemsByMouse}) {
        if (!QTest::currentTestFailed())
            part(story);
    }
    checkGraph(story);
    QCOMPARE(watch.keys(), 0);
    QVERIFY(watch.mouse() > 0);
}

void StoryOpenTest::aCycleIsDrawnAndNamed()
{
    Story story;
    story.write(QStringLiteral("circle.yml"), R"yml(steps:
  - {key: a, command: make a, depends_on: b}
  - {key: b, command: make b, depends_on: [a, e]}
  - {key: c, command: make c, depends_on: b}
  - {key: d, command: make d, depends_on: c}
  - {key: e, command: make e, depends_on: d}
  - {key: f, command: make f, depends_on: a}
)yml");
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(story.path(QStringLiteral("circle.yml")));
    QTRY_COMPARE(story.window()->windowTitle(), QStringLiteral("circle.yml — Slipway"));
    auto *dag = story.window()->dag();
    QTRY_VERIFY(!dag->isLayingOut());
    const auto graph = story.window()->session()->graph();
    for (const auto &node : graph->nodes())
        QVERIFY2(!dag->nodeRect(node.id).isEmpty(), qPrintable(node.id));
    QCOMPARE(graph->edgeCount(), size_t(7));
    // The shorter of the two circles, in the picture and in words.
    QCOMPARE(dag->scene().cycle, (QSet<quint32> {quint32(graph->find(QStringLiteral("a"))), quint32(graph->find(QStringLiteral("b")))}));
    QTRY_COMPARE(rulesIn(story), QStringList {QStringLiteral("R05")});
    const auto *problems = story.find<QTreeView>("problems");
    QCOMPARE(problems->model()->index(0, ProblemsModel::MessageColumn).data().toString(),
        QStringLiteral("These steps wait for each other and will never run: a -> b -> a"));
    press(story, Qt::Key_F8);
    QCOMPARE(current(story), QStringLiteral("a"));
}

void StoryOpenTest::refusedWithTheLimit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("size"); // 0: as long as the text
    QTest::addColumn<QString>("limit");
    QTest::newRow("alias bomb") << aliasBomb() << qint64(0) << QStringLiteral("more than 1,000,000 values once every alias is expanded");
    QTest::newRow("one gigabyte") << QByteArray("steps:\n") << (qint64(1) << 30) << QStringLiteral("larger than the limit of 64.00 MiB");
}

void StoryOpenTest::refusedWithTheLimit()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, size);
    QFETCH(const QString, limit);
    Story story;
    story.write(fileName(), fixture());
    story.write(QStringLiteral("huge.yml"), text);
    if (size > 0)
        QVERIFY(QFile::resize(story.path(QStringLiteral("huge.yml")), size)); // a hole: takes no room on the disk
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(story.path(fileName()));
    checkGraph(story);
    story.dropFile(story.path(QStringLiteral("huge.yml")));
    auto *notices = story.find<NoticeBar>("notices");
    QTRY_VERIFY(notices->has(QStringLiteral("document")));
    const auto said = notices->text(QStringLiteral("document"));
    QVERIFY2(said.contains(QStringLiteral("huge.yml:")) && said.contains(limit), qPrintable(said));
    // What was good stays, marked as not current.
    QCOMPARE(nodesOf(*story.window()->session()->graph()), goldenNodes());
    QCOMPARE(story.window()->windowTitle(), QStringLiteral("vllm_like.yml — Slipway (not current)"));
}

void StoryOpenTest::fiveThousandSteps()
{
    Story story;
    story.write(QStringLiteral("big.yml"), manySteps());
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    auto *dag = story.window()->dag();
    bool layingOut = false, stillLayingOut = false;
    QString byKeys, byHand;
    story.write(fileName(), fixture());
    story.dropFile(story.path(fileName()));
    checkGraph(story);
    // Right behind the start of the layout: before its end can be told, however quick it is.
    connect(story.window()->session(), &ReleaseSession::planChanged, story.window(), [&] {
        // To the widgets themselves: a key to the window would let other events in.
        auto *search = story.find<QLineEdit>("searchEdit");
        layingOut = dag->isLayingOut();
        QTest::keyClick(dag, Qt::Key_Slash);
        QTest::keyClicks(search, QStringLiteral("Part 4711"));
        QTest::keyClick(search, Qt::Key_Return);
        byKeys = current(story);
        auto *outline = story.find<QTreeView>("outline");
        const auto row = outline->visualRect(outline->currentIndex());
        QTest::keyClick(search, Qt::Key_Escape);
        QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, row.center() - QPoint(0, row.height()));
        byHand = current(story);
        stillLayingOut = dag->isLayingOut();
    });
    story.dropFile(story.path(QStringLiteral("big.yml")));
    QTRY_COMPARE_WITH_TIMEOUT(story.window()->windowTitle(), QStringLiteral("big.yml — Slipway"), testing::kRunMs);
    QTRY_VERIFY_WITH_TIMEOUT(!byHand.isEmpty(), testing::kRunMs);
    QVERIFY(layingOut && stillLayingOut);
    QCOMPARE(byKeys, QStringLiteral("s4711"));
    QCOMPARE(byHand, QStringLiteral("s4710"));
    QTRY_VERIFY_WITH_TIMEOUT(!dag->isLayingOut(), testing::kRunMs);
    QCOMPARE(story.window()->session()->graph()->nodeCount(), size_t(kManySteps));
    QCOMPARE(story.window()->session()->graph()->edgeCount(), size_t(2 * (kManySteps - kBreadth)));
    // What was chosen meanwhile is what the picture shows when it is there.
    QCOMPARE(dag->selected(), QStringLiteral("s4710"));
    QTRY_VERIFY(dag->viewport()->rect().contains(dag->nodeRect(QStringLiteral("s4710")).center()));
    QVERIFY(dag->findChild<QWidget *>(QStringLiteral("minimap"))->isVisible());
    press(story, Qt::Key_Right);
    QVERIFY2(leadsTo(story, QStringLiteral("s4710"), current(story)), qPrintable(current(story)));
}

QTEST_MAIN(StoryOpenTest)
#include "tst_story_open.moc"
