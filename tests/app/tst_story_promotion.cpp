// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "promote/plantablemodel.h"
#include "promote/planfacts.h"
#include "promote/prevgraphlist.h"
#include "promote/prevgraphmodel.h"
#include "promote/promotionsession.h"
#include "promote/snowmanview.h"
#include "session/releasesession.h"
#include "shell/noticebar.h"
#include "shell/promotionflow.h"
#include "shell/selection.h"
#include "story.h"
#include "support/promotiongraphs.h"
#include "support/testing.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeView>

#include <functional>

using namespace slipway;
using slipway::testing::PromotionGraphs;
using slipway::testing::Story;

namespace {

const QString &kD = PromotionGraphs::kDecision;
const QString &kP = PromotionGraphs::kPromotion;
const QString &kG = PromotionGraphs::kOther;

void press(const Story &story, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(story.window()->windowHandle(), Qt::Key(key), modifiers);
}

void type(const Story &story, const QString &text)
{
    QTest::keyClicks(story.window()->focusWidget(), text);
}

PromotionSession *promotion(const Story &story)
{
    return story.window()->promotion()->promotion();
}

QString text(const Story &story, const char *name)
{
    return story.find<QLabel>(name)->text();
}

QString counters(const Story &story)
{
    return text(story, "promotionCounters");
}

QStringList ids(const Story &story)
{
    return promotion(story)->input().previousGraphIds;
}

PrevGraphList *list(const Story &story)
{
    return story.find<PrevGraphList>("prevGraphList");
}

QModelIndex entry(const Story &story, const QString &id)
{
    const auto *model = list(story)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == id)
            return model->index(row, 0);
    }
    return {};
}

QStringList labels(const Story &story)
{
    const auto *model = story.find<QTableView>("promotionPlanTable")->model();
    QStringList found;
    for (int row = 0; row < model->rowCount(); ++row)
        found.append(model->index(row, 0).data().toString());
    return found;
}

/// The verdict the table gives a label.
QString verdict(const Story &story, const QString &label)
{
    const auto *model = story.find<QTableView>("promotionPlanTable")->model();
    const auto row = labels(story).indexOf(label);
    return row < 0 ? QString() : model->index(int(row), PlanTableModel::VerdictColumn).data().toString();
}

bool settled(const Story &story)
{
    const auto *session = promotion(story);
    const auto *model = qobject_cast<PlanTableModel *>(story.find<QTableView>("promotionPlanTable")->model());
    return session->picture() && !session->isStale() && !session->shelf()->isLoading() && !session->shelf()->isListing() && model->isSettled()
        && model->plan() == session->picture()->plan;
}

bool hasProblem(const Story &story, const char *rule)
{
    const auto problems = promotion(story)->problems();
    return std::any_of(problems.begin(), problems.end(), [rule](const Diagnostic &d) { return d.rule == QLatin1String(rule); });
}

QString problem(const Story &story, const char *rule)
{
    for (const auto &found : promotion(story)->problems()) {
        if (found.rule == QLatin1String(rule))
            return found.message;
    }
    return {};
}

bool maySubmit(const Story &story)
{
    return story.find<QPushButton>("promotionSubmit")->isEnabled();
}

/// The folder as a person has it open who begins.
void openGraphs(Story &story, const PromotionGraphs &graphs)
{
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(graphs.folder());
    QTRY_VERIFY(settled(story));
    QTRY_VERIFY(!story.window()->dag()->isLayingOut());
}

void start(Story &story, const PromotionGraphs &graphs, const QString &flavor, const QStringList &ids)
{
    openGraphs(story, graphs);
    promotion(story)->change(QStringLiteral("test"), [&](PromotionInput &input) {
        input.flavor = flavor;
        input.previousGraphIds = ids;
    });
    QTRY_VERIFY(settled(story));
}

} // namespace

/// Story 4 of spec/ux.md: promote with previous graphs.
class StoryPromotionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void byKeyboardAlone();
    void byMouseAlone();
    void swappingChangesWhatBothHave();
    void withoutPreviousGraphs();
    void unknownId();
    void failedReusedTask();
    void changedMeanwhile();
    void emptyKinds();
    void mixedRevisions();
    void brokenArtifact();
    void actionFirst();
    void taskInsteadOfGraph();
    void filtersByWhatBecomesOfLabels();
    void comparesTwoPlans();
    void filesBesideTheGraphs();
    void corpusScenario();

private:
    void keysOfSubmission(Story &story);
};

void StoryPromotionTest::byKeyboardAlone()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    press(story, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(story.window()->focusWidget()->objectName(), QStringLiteral("promotionOpen"));
    press(story, Qt::Key_Space);
    QTRY_VERIFY(story.dialog("openPromotionDialog"));
    auto *name = story.dialog("openPromotionDialog")->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    name->setText(graphs.folder());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(story.comeBack());
    QTRY_VERIFY(settled(story));
    QVERIFY(!story.find<QWidget>("scenarioBar")->isVisible()); // a promotion has no scenarios
    // It begins with the decision task.
    QCOMPARE(ids(story), QStringList {kD});
    QVERIFY(entry(story, kD).data(PrevGraphModel::FirstRole).toBool());
    QCOMPARE(counters(story), QStringLiteral("4 reused, 0 run, 4 new"));

    press(story, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(story.window()->focusWidget()->objectName(), QStringLiteral("promotionFlavor"));
    QCOMPARE(story.find<QComboBox>("promotionFlavor")->currentText(), QStringLiteral("promote_firefox"));
    type(story, QStringLiteral("push_firefox"));
    if (promotion(story)->input().flavor != QLatin1String("push_firefox"))
        press(story, Qt::Key_Return);
    QTRY_COMPARE(promotion(story)->input().flavor, QStringLiteral("push_firefox"));
    QTRY_COMPARE(counters(story), QStringLiteral("4 reused, 0 run, 6 new"));

    // By URL, then by ID; the last one wins.
    QVERIFY(story.tabTo(story.window(), "promotionAddId"));
    type(story, QStringLiteral("https://firefox-ci-tc.services.mozilla.com/tasks/") + kP);
    press(story, Qt::Key_Return);
    QTRY_COMPARE(ids(story), (QStringList {kD, kP}));
    QTRY_COMPARE(counters(story), QStringLiteral("8 reused, 0 run, 2 new"));
    QTRY_COMPARE(text(story, "promotionDifferenceText"), QStringLiteral("− 4 new, + 4 reused"));
    type(story, kG);
    press(story, Qt::Key_Return);
    QTRY_COMPARE(ids(story), (QStringList {kD, kP, kG}));
    QTRY_VERIFY(settled(story));
    QVERIFY(story.tabTo(story.window(), "prevGraphList"));
    QCOMPARE(list(story)->currentId(), kG);
    press(story, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(ids(story), (QStringList {kD, kG, kP}));
    press(story, Qt::Key_Delete);
    QTRY_COMPARE(ids(story), (QStringList {kD, kP}));
    QTRY_COMPARE(counters(story), QStringLiteral("8 reused, 0 run, 2 new"));
    // Back over everything, and forth again.
    press(story, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(ids(story), (QStringList {kD, kG, kP}));
    press(story, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(ids(story), (QStringList {kD, kP}));

    // rebuild_kinds: its own list with signing in it.
    QVERIFY(story.tabTo(story.window(), "rebuildKindsMode"));
    press(story, Qt::Key_End);
    QTRY_VERIFY(story.find<QListView>("rebuildKindsList")->isVisible());
    QVERIFY(story.tabTo(story.window(), "rebuildKindsSearch"));
    type(story, QStringLiteral("signing"));
    QVERIFY(story.tabTo(story.window(), "rebuildKindsList"));
    press(story, Qt::Key_Home);
    press(story, Qt::Key_Space);
    QTRY_COMPARE(promotion(story)->input().rebuildKinds.value_or(QStringList()), QStringList {QStringLiteral("signing")});
    QTRY_COMPARE(counters(story), QStringLiteral("5 reused, 3 run, 2 new"));

    QVERIFY(story.tabTo(story.window(), "promotionFilter"));
    type(story, QStringLiteral("signing-linux"));
    press(story, Qt::Key_Return);
    QTRY_COMPARE(labels(story), QStringList {QStringLiteral("signing-linux")});
    press(story, Qt::Key_Return);
    auto *facts = story.find<PlanFacts>("promotionFacts");
    QTRY_VERIFY(facts->hasFocus());
    QVERIFY2(facts->plainText().contains(QLatin1String("signing-linux")), qPrintable(facts->plainText()));
    keysOfSubmission(story);
}

void StoryPromotionTest::keysOfSubmission(Story &story)
{
    QTRY_VERIFY(maySubmit(story));
    QVERIFY(story.tabTo(story.window(), "promotionSubmit"));
    press(story, Qt::Key_Space);
    QTRY_VERIFY(story.dialog("promotionDialog"));
    auto *dialog = story.dialog("promotionDialog");
    auto *promote = dialog->findChild<QPushButton *>(QStringLiteral("promoteButton"));
    QTRY_VERIFY(promote->isEnabled());
    QCOMPARE(promote->text(), QStringLiteral("Record only: runs 5 task(s), reuses 5"));
    QTest::keyClick(dialog, Qt::Key_Return); // never promotes
    QVERIFY(dialog->isVisible());
    auto *reason = dialog->findChild<QPlainTextEdit *>(QStringLiteral("promotionReason"));
    QVERIFY(reason->hasFocus());
    promote->setFocus();
    QTest::keyClick(promote, Qt::Key_Space);
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("promotionDialogProblem"))->text(), QStringLiteral("Say why first: the reason is kept in the journal."));
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("128.0 is ready"));
    promote->setFocus();
    QTest::keyClick(promote, Qt::Key_Space);
    QTRY_VERIFY(!story.dialog("promotionDialog"));
    QVERIFY(story.comeBack());
    const auto events = story.journal();
    const auto decided = std::find_if(events.begin(), events.end(), [](const ReleaseEvent &event) { return event.type == EventType::PromotionDecided; });
    QVERIFY(decided != events.end());
    QCOMPARE(fromStd(decided->data.at("reason").get<std::string>()), QStringLiteral("128.0 is ready"));
    QCOMPARE(fromStd(decided->data.at("plan_digest").get<std::string>()), promotion(story)->picture()->real->digest());
    QCOMPARE(decided->data.at("input").at("rebuild_kinds"), Json::array({"signing"}));
    QTRY_VERIFY(story.find<NoticeBar>("notices")->text(QStringLiteral("promotion")).contains(QLatin1String("Nothing was sent to Taskcluster")));
}

void StoryPromotionTest::byMouseAlone()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    openGraphs(story, graphs);
    QCOMPARE(ids(story), QStringList {kD});
    auto *menu = story.find<QMenu>("promotionAddMenu");
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text().startsWith(kP); });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    QTRY_COMPARE(ids(story), (QStringList {kD, kP}));
    QTRY_COMPARE(counters(story), QStringLiteral("8 reused, 0 run, 0 new"));
    // Dragged above the first: then parameters come from there.
    const auto centre = [&](int row) { return list(story)->visualRect(list(story)->model()->index(row, 0)).center(); };
    auto *port = list(story)->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, centre(1));
    QTest::mouseMove(port, centre(0));
    QMouseEvent move(QEvent::MouseMove, QPointF(centre(0).x(), 4), port->mapToGlobal(QPoint(centre(0).x(), 4)), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(port, &move);
    QTest::mouseRelease(port, Qt::LeftButton, {}, QPoint(centre(0).x(), 4));
    QTRY_COMPARE(ids(story), (QStringList {kP, kD}));
    QTRY_VERIFY(settled(story));
    story.click("promotionGraphDown");
    QTRY_COMPARE(ids(story), (QStringList {kD, kP}));
    QTRY_VERIFY(settled(story));
    // The ball of the promotion shows what comes from it, a second click shows all.
    auto *snowman = story.find<SnowmanView>("snowman");
    QCOMPARE(snowman->ballCount(), 3);
    QTest::mouseClick(snowman, Qt::LeftButton, {}, snowman->ballRect(1).center().toPoint());
    QCOMPARE(snowman->chosen(), 1);
    QTRY_COMPARE(labels(story).size(), 8);
    QTest::mouseClick(snowman, Qt::LeftButton, {}, snowman->ballRect(0).topLeft().toPoint() + QPoint(10, 12));
    QTRY_COMPARE(labels(story).size(), 0);
    QTest::mouseClick(snowman, Qt::LeftButton, {}, snowman->ballRect(0).topLeft().toPoint() + QPoint(10, 12));
    QTRY_COMPARE(labels(story).size(), 8);
    // A label in the table is the label in the graph.
    auto *table = story.find<QTableView>("promotionPlanTable");
    const int row = int(labels(story).indexOf(QStringLiteral("signing-win")));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 0)).center());
    QTRY_COMPARE(story.window()->selection()->current(), QStringLiteral("kind:signing")); // the card that holds it
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("signing-win"));
    QVERIFY(maySubmit(story));
    story.click("promotionSubmit");
    QTRY_VERIFY(story.dialog("promotionDialog"));
    story.dialog("promotionDialog")->close();
}

void StoryPromotionTest::swappingChangesWhatBothHave()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    start(story, graphs, QStringLiteral("promote_firefox"), {kD, kP, kG});
    const auto before = promotion(story)->picture()->plan;
    list(story)->selectId(kG);
    list(story)->moveCurrent(-1);
    QTRY_COMPARE(ids(story), (QStringList {kD, kG, kP}));
    QTRY_VERIFY(settled(story));
    const auto after = promotion(story)->picture()->plan;
    QStringList changed;
    for (LabelIndex label = 0; label < after->labelCount(); ++label) {
        if (before->existingTask(label) != after->existingTask(label))
            changed.append(after->label(label));
    }
    QCOMPARE(changed, (QStringList {QStringLiteral("build-linux"), QStringLiteral("build-win"), QStringLiteral("docker-image-base"), QStringLiteral("toolchain-clang")}));
    QCOMPARE(text(story, "promotionDifferenceText"), QStringLiteral("4 from another graph"));
    // The outline tells it, too, and not a state that none of them has.
    const auto *rows = story.find<QTreeView>("outline")->model();
    const auto row = rows->match(rows->index(0, 0), Qt::DisplayRole, QStringLiteral("build-linux"), 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("build-linux, Reused from graph 3"));
    // What the right-most rule hides.
    list(story)->setFocus();
    story.window()->promotion()->panel()->showLabel(QStringLiteral("build-linux"));
    const auto facts = story.find<PlanFacts>("promotionFacts")->plainText();
    QVERIFY2(facts.contains(QLatin1String("graph 3 wins and hides:")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("graph 2: ") + PromotionGraphs::taskId(kG, QStringLiteral("build-linux"))), qPrintable(facts));
}

/// A filter of the graph follows the plan: it says `plan:runs`, and labels come and go as the input changes.
void StoryPromotionTest::filtersByWhatBecomesOfLabels()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    start(story, graphs, QStringLiteral("promote_firefox"), {kD, kP});
    const auto runAlways = [&](const QStringList &labels) {
        promotion(story)->change(QStringLiteral("test"), [&](PromotionInput &input) { input.doNotOptimize = labels; });
    };
    runAlways({QStringLiteral("signing-win")});
    QTRY_VERIFY(settled(story));
    const auto *view = story.window()->dag();
    const auto stepsOf = [](const StepGraph &graph, const std::function<bool(size_t)> &is) {
        QStringList found;
        for (size_t i = 0; i < graph.nodeCount(); ++i) {
            if (!graph.node(NodeIndex(i)).isContainer() && is(i))
                found.append(graph.node(NodeIndex(i)).id);
        }
        return found;
    };
    const auto shown = [&] {
        const auto &layout = *view->currentLayout();
        return stepsOf(*layout.graph, [&](size_t i) { return layout.hidden.empty() || !layout.hidden[i]; });
    };
    const auto made = [&] {
        const auto picture = promotion(story)->picture();
        return stepsOf(*picture->graph, [&](size_t i) { return picture->nodes[i].mark == PlanMark::Runs || picture->nodes[i].mark == PlanMark::New; });
    };
    const auto first = made();
    QVERIFY2(!first.isEmpty() && first.size() < shown().size(), qPrintable(first.join(u' ') + QStringLiteral(" of ") + shown().join(u' ')));
    auto *query = story.find<QLineEdit>("graphQueryEdit");
    query->setFocus();
    type(story, QStringLiteral("plan:runs,new"));
    QTRY_COMPARE(shown(), first);
    runAlways({QStringLiteral("toolchain-clang")});
    QTRY_VERIFY(settled(story));
    QVERIFY(made().size() > first.size());
    QTRY_COMPARE(shown(), made());
}

void StoryPromotionTest::withoutPreviousGraphs()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    start(story, graphs, QStringLiteral("promote_firefox"), {});
    QVERIFY(!maySubmit(story));
    QVERIFY(hasProblem(story, "no-previous-graph") || promotion(story)->picture()->real->error());
}

void StoryPromotionTest::unknownId()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    const auto unknown = QStringLiteral("Maz91VelRlym3frU__AlSw");
    start(story, graphs, QStringLiteral("promote_firefox"), {kD, unknown});
    QVERIFY(entry(story, unknown).data(PrevGraphModel::UnusableRole).toBool());
    QVERIFY(!entry(story, kD).data(PrevGraphModel::UnusableRole).toBool());
    QVERIFY(entry(story, unknown).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("struck through")));
    QVERIFY(hasProblem(story, "P1"));
    QCOMPARE(ids(story), (QStringList {kD, unknown})); // it stays
    // What the rest would give can still be seen.
    QCOMPARE(counters(story), QStringLiteral("4 reused, 0 run, 4 new"));
    QVERIFY(text(story, "promotionState").contains(QLatin1String("Partial preview")));
    QVERIFY(!maySubmit(story));
}

void StoryPromotionTest::failedReusedTask()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    const auto failed = PromotionGraphs::taskId(kD, QStringLiteral("build-linux"));
    graphs.writeInput({{"input", {{"release_promotion_flavor", "promote_firefox"}, {"build_number", 1}, {"version", "128.0"}, {"previous_graph_ids", {toStd(kD)}}}},
        {"statuses", {{toStd(failed), {{"state", "failed"}}}}}});
    openGraphs(story, graphs);
    QCOMPARE(promotion(story)->input().version, QStringLiteral("128.0"));
    QTRY_VERIFY(hasProblem(story, "P4"));
    QVERIFY(!maySubmit(story));
    QVERIFY(story.find<QPushButton>("promotionSubmit")->toolTip().contains(QLatin1String("build-linux"))
        || story.find<QPushButton>("promotionSubmit")->toolTip().contains(failed));
}

/// A graph that changes between look and decision: refused, nothing is recorded.
void StoryPromotionTest::changedMeanwhile()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    start(story, graphs, QStringLiteral("push_firefox"), {kD, kP});
    story.click("promotionSubmit");
    QTRY_VERIFY(story.dialog("promotionDialog"));
    auto *dialog = story.dialog("promotionDialog");
    auto *promote = dialog->findChild<QPushButton *>(QStringLiteral("promoteButton"));
    QTRY_VERIFY(promote->isEnabled());
    graphs.spoil(kP, QStringLiteral("label-to-taskid.json"), "{\"build-linux\": \"Maz91VelRlym3frU__AlSw\"}");
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("promotionReason")), QStringLiteral("ready"));
    promote->click();
    auto *says = dialog->findChild<QLabel *>(QStringLiteral("promotionDialogProblem"));
    QTRY_VERIFY2(says->text().contains(QLatin1String("the plan has changed since this decision was prepared")), qPrintable(says->text()));
    QVERIFY(story.journal().isEmpty());
    dialog->close();
}

void StoryPromotionTest::emptyKinds()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    start(story, graphs, QStringLiteral("promote_firefox"), {kD});
    QVERIFY(maySubmit(story));
    auto *mode = story.find<QComboBox>("rebuildKindsMode");
    mode->setFocus();
    press(story, Qt::Key_Down);
    QTRY_VERIFY(story.find<QWidget>("rebuildKindsQuestion")->isVisible());
    QVERIFY2(text(story, "rebuildKindsQuestionText").startsWith(QLatin1String("Override the project default (docker-image")), qPrintable(text(story, "rebuildKindsQuestionText")));
    QTRY_VERIFY(settled(story));
    QVERIFY(hasProblem(story, "P3"));
    QVERIFY(!maySubmit(story));
    story.find<QPushButton>("rebuildKindsOverride")->click();
    QTRY_VERIFY(maySubmit(story));
    QVERIFY(!story.find<QWidget>("rebuildKindsQuestion")->isVisible());
    QCOMPARE(promotion(story)->input().rebuildKinds, std::optional(QStringList()));
    press(story, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!promotion(story)->input().rebuildKinds.has_value());
    QCOMPARE(mode->currentIndex(), 0);
}

void StoryPromotionTest::mixedRevisions()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    start(story, graphs, QStringLiteral("promote_firefox"), {kD, kG, kP});
    promotion(story)->setPreviousGraphs(QStringLiteral("test"), {kP, kG});
    QTRY_VERIFY(settled(story));
    QVERIFY(hasProblem(story, "P5"));
    QVERIFY2(problem(story, "P5").contains(QLatin1String("aaaaaaaaaaaa")) && problem(story, "P5").contains(QLatin1String("bbbbbbbbbbbb")), qPrintable(problem(story, "P5")));
}

void StoryPromotionTest::brokenArtifact()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    graphs.spoil(kP, QStringLiteral("full-task-graph.json"), "{\"build-linux\": {\"kind\": \"bui");
    start(story, graphs, QStringLiteral("push_firefox"), {kD, kP});
    QVERIFY(entry(story, kP).data(PrevGraphModel::UnusableRole).toBool());
    QVERIFY(text(story, "promotionState").contains(QLatin1String("Partial preview")));
    QCOMPARE(counters(story), QStringLiteral("4 reused, 0 run, 6 new"));
    QVERIFY(!maySubmit(story));
    QVERIFY(story.find<QPushButton>("promotionSubmit")->toolTip().contains(QLatin1String("full-task-graph.json")));
}

void StoryPromotionTest::actionFirst()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    start(story, graphs, QStringLiteral("push_firefox"), {kP});
    QVERIFY(hasProblem(story, "P8"));
}

void StoryPromotionTest::taskInsteadOfGraph()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    start(story, graphs, QStringLiteral("promote_firefox"), {kD});
    const auto build = PromotionGraphs::taskId(kD, QStringLiteral("build-linux"));
    auto *edit = story.find<QLineEdit>("promotionAddId");
    edit->setFocus();
    type(story, build);
    press(story, Qt::Key_Return);
    QTRY_COMPARE(ids(story), (QStringList {kD, build}));
    QTRY_VERIFY(text(story, "promotionAddSays").contains(QLatin1String("is the task build-linux")));
    QVERIFY(text(story, "promotionAddSays").contains(QLatin1String("taskGroupId")));
    auto *use = story.find<QPushButton>("promotionUseOffered");
    QCOMPARE(use->text(), QStringLiteral("Use %1 instead").arg(kD));
    use->click();
    QTRY_COMPARE(ids(story), QStringList {kD});
}

void StoryPromotionTest::comparesTwoPlans()
{
    Story story;
    const PromotionGraphs graphs(story.path(QString()));
    start(story, graphs, QStringLiteral("push_firefox"), {kD, kP});
    story.click("promotionCompare");
    promotion(story)->change(QStringLiteral("test"), [](PromotionInput &input) { input.doNotOptimize = QStringList {QStringLiteral("l10n-repack-de")}; });
    QTRY_COMPARE(counters(story), QStringLiteral("6 reused, 2 run, 2 new"));
    QTRY_COMPARE(text(story, "promotionDifferenceText"), QStringLiteral("+ 2 run, − 2 reused"));
    const auto facts = story.find<PlanFacts>("promotionFacts")->plainText();
    QVERIFY2(facts.contains(QLatin1String("Compared with plan A\n2 now run\nl10n-repack-de\nsigning-de")), qPrintable(facts));
    QVERIFY2(facts.contains(QLatin1String("Fix l10n-repack-de: saves")), qPrintable(facts));
    QTRY_COMPARE(verdict(story, QStringLiteral("signing-de")), QStringLiteral("runs again"));
    story.click("promotionCompare");
    QVERIFY(!story.find<PlanFacts>("promotionFacts")->plainText().contains(QLatin1String("plan A")));
}

// A graph of some size says how far it is, and can be left; what was on screen stays. Then it is opened for good.
// input.yml says what was wanted last, config.yml which flavors there are.
void StoryPromotionTest::filesBesideTheGraphs()
{
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    story.dropFile(testing::sourceDir() + QStringLiteral("/tests/fixtures/taskgraph/editor/graphs"));
    QTRY_VERIFY(settled(story));
    QCOMPARE(promotion(story)->input().flavor, QStringLiteral("push_editor"));
    QCOMPARE(counters(story), QStringLiteral("6 reused, 0 run, 1 new"));
}

void StoryPromotionTest::corpusScenario()
{
    SLIPWAY_NEED_CORPUS();
    Story story;
    QVERIFY(QTest::qWaitForWindowActive(story.window()));
    const auto folder = testing::corpusDir() + QStringLiteral("/taskgraph/s60-02-push-after-promote");
    story.dropFile(folder);
    QTRY_VERIFY_WITH_TIMEOUT(settled(story), 30'000);
    const auto expected = testing::readJsonFile(folder + QStringLiteral("/expected.json"));
    const auto counts = promotion(story)->picture()->plan->counts();
    QCOMPARE(counts.kept, int(expected.at("kept").size()));
    QCOMPARE(counts.replaced, int(expected.at("replaced").size()));
    QVERIFY2(counters(story).startsWith(QStringLiteral("%1 reused").arg(QLocale().toString(counts.replaced))), qPrintable(counters(story)));
}

QTEST_MAIN(StoryPromotionTest)
#include "tst_story_promotion.moc"
