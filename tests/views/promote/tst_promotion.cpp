// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/checknamesmodel.h"
#include "promote/planfacts.h"
#include "promote/plantable.h"
#include "promote/prevgraphmodel.h"
#include "promote/promotionexport.h"
#include "promote/promotionform.h"
#include "promote/promotionpanel.h"
#include "promote/promotionsession.h"
#include "promote/promotionsubmission.h"
#include "promote/snowmanview.h"
#include "promotion/taskgraphsteps.h"
#include "promote/threestatelist.h"
#include "promotion/previousgraphreader.h"
#include "support/promotiongraphs.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace slipway;
using slipway::testing::PromotionGraphs;

namespace {

const QString &kD = PromotionGraphs::kDecision;
const QString &kP = PromotionGraphs::kPromotion;

/// A session on the small release.
struct Fixture
{
    QTemporaryDir dir;
    PromotionGraphs graphs {dir.path()};
    PromotionSession session;

    Fixture() { session.shelf()->open(graphs.folder()); }

    void start(const QString &flavor, const QStringList &ids)
    {
        PromotionInput input;
        input.flavor = flavor;
        input.previousGraphIds = ids;
        session.start(input);
        QTRY_VERIFY(isSettled());
    }
    bool isSettled() const { return session.picture() && !session.isStale() && !session.shelf()->isLoading(); }
};

QStringList labels(const PlanTableModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data().toString());
    return found;
}

QStringList column(const PlanTableModel &model, int column)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, column).data().toString());
    return found;
}

} // namespace

class PromotionViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void table_data();
    void table();
    void tableSorts();
    void checkList();
    void threeStates();
    void snowmanByKeys();
    void listModel();
    void tally();
    void lateAnswersAreDropped();
    void mergesTyping();
    void yaml_data();
    void yaml();
    void exportsEveryField();
    void singleGraph();
    void fireCommandNamesTheHook();
};

void PromotionViewsTest::table_data()
{
    QTest::addColumn<PlanFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const PlanFilter &filter, const char *expected) {
        QTest::newRow(name) << filter << QString::fromLatin1(expected).split(u' ', Qt::SkipEmptyParts);
    };
    row("all of the target graph", {}, "build-linux build-win docker-image-base l10n-repack-de push-de push-linux signing-de signing-linux signing-win toolchain-clang");
    row("text", {.text = QStringLiteral("LINUX")}, "build-linux push-linux signing-linux");
    row("task ID", {.text = PromotionGraphs::taskId(kP, QStringLiteral("signing-de"))}, "signing-de");
    row("new", {.mark = PlanMark::New}, "push-de push-linux");
    row("what starts", {.starts = true}, "push-de push-linux");
    row("from the promotion", {.graph = 1, .kind = QStringLiteral("signing")}, "signing-de signing-linux signing-win");
    row("kind", {.kind = QStringLiteral("build")}, "build-linux build-win");
    row("outside", {.text = QStringLiteral("ship"), .outside = true}, "ship-release");
    row("nothing", {.text = QStringLiteral("nowhere")}, "");
}

void PromotionViewsTest::table()
{
    QFETCH(PlanFilter, filter);
    QFETCH(QStringList, expected);
    Fixture f;
    f.start(QStringLiteral("push_firefox"), {kD, kP});
    PlanTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlan(f.session.picture()->plan);
    model.setFilter(filter);
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(labels(model), expected);
}

void PromotionViewsTest::tableSorts()
{
    Fixture f;
    f.start(QStringLiteral("push_firefox"), {kD, kP});
    PlanTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlan(f.session.picture()->plan);
    model.sort(PlanTableModel::LabelColumn, Qt::DescendingOrder);
    QTRY_COMPARE(labels(model).value(0), QStringLiteral("toolchain-clang"));
    model.sort(PlanTableModel::VerdictColumn, Qt::AscendingOrder);
    QTRY_COMPARE(column(model, PlanTableModel::VerdictColumn).mid(7), (QStringList {QStringLiteral("reused"), QStringLiteral("new"), QStringLiteral("new")}));
    QCOMPARE(model.index(model.rowOf(QStringLiteral("push-de")), PlanTableModel::TaskColumn).data().toString(), QStringLiteral("new"));
    QCOMPARE(model.index(model.rowOf(QStringLiteral("signing-de")), PlanTableModel::GraphColumn).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(model.rowOf(QStringLiteral("signing-de")), PlanTableModel::TaskColumn).data().toString(), PromotionGraphs::taskId(kP, QStringLiteral("signing-de")));
    QVERIFY(!model.index(0, PlanTableModel::WhyColumn).data().toString().isEmpty());
}

void PromotionViewsTest::checkList()
{
    CheckNamesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setNames({QStringLiteral("build"), QStringLiteral("fetch"), QStringLiteral("signing")});
    model.setTicked({QStringLiteral("signing"), QStringLiteral("gone")});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("gone (names nothing here)"));
    QSignalSpy ticked(&model, &CheckNamesModel::tickedByHand);
    model.setFilter(QStringLiteral("FETCH"));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(ticked.value(0).value(0).toStringList(), (QStringList {QStringLiteral("signing"), QStringLiteral("gone"), QStringLiteral("fetch")}));
    model.setReadOnly(true);
    QVERIFY(!model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.ticked().size(), 3);
}

void PromotionViewsTest::threeStates()
{
    ThreeStateList list("kinds", {QStringLiteral("Rebuild kinds"), QStringLiteral("None"), QStringLiteral("kinds")}, nullptr);
    list.setNames({QStringLiteral("build"), QStringLiteral("docker-image"), QStringLiteral("signing")});
    list.setFlavorList({QStringLiteral("docker-image")});
    list.setValue({}, false);
    list.show();
    QSignalSpy changed(&list, &ThreeStateList::changed);
    auto *mode = list.findChild<QComboBox *>(QStringLiteral("kindsMode"));
    auto *lists = list.findChild<QLabel *>(QStringLiteral("kindsLists"));
    auto *question = list.findChild<QFrame *>(QStringLiteral("kindsQuestion"));
    QCOMPARE(mode->currentIndex(), int(ThreeStateList::Mode::Flavor));
    QCOMPARE(lists->text(), QStringLiteral("Counts: docker-image"));
    // Empty: asked about, until it is said to be meant.
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QCOMPARE(changed.takeFirst().value(0).value<std::optional<QStringList>>(), std::optional(QStringList()));
    QCOMPARE(lists->text(), QStringLiteral("Counts: (none)\nReplaces the flavor's: docker-image"));
    QVERIFY(question->isVisible());
    QSignalSpy confirmed(&list, &ThreeStateList::emptyConfirmed);
    list.findChild<QPushButton *>(QStringLiteral("kindsOverride"))->click();
    QCOMPARE(confirmed.count(), 1);
    QVERIFY(!question->isVisible());
    // Own: begins with the flavor's.
    QTest::keyClick(mode, Qt::Key_Down);
    QCOMPARE(changed.takeFirst().value(0).value<std::optional<QStringList>>(), std::optional(QStringList {QStringLiteral("docker-image")}));
    QVERIFY(list.findChild<QListView *>(QStringLiteral("kindsList"))->isVisible());
    list.setValue(std::optional(QStringList()), false); // as after the last one was unticked
    QVERIFY(question->isVisible());
    list.findChild<QPushButton *>(QStringLiteral("kindsKeep"))->click();
    QCOMPARE(changed.last().value(0).value<std::optional<QStringList>>(), std::optional<QStringList>());
    QCOMPARE(mode->currentIndex(), int(ThreeStateList::Mode::Flavor));
}

void PromotionViewsTest::snowmanByKeys()
{
    Fixture f;
    f.start(QStringLiteral("push_firefox"), {kD, kP});
    SnowmanView view;
    view.resize(400, 90);
    view.setPicture(f.session.picture());
    view.show();
    QSignalSpy chosen(&view, &SnowmanView::chosenByHand);
    QCOMPARE(view.ballCount(), 3);
    QVERIFY2(view.ballText(0).startsWith(QStringLiteral("Graph 1, %1: contributes 0 labels").arg(kD)), qPrintable(view.ballText(0)));
    QVERIFY2(view.ballText(1).contains(QLatin1String("contributes 8 labels, 8 of them reused")), qPrintable(view.ballText(1)));
    QCOMPARE(view.ballText(2), QStringLiteral("new graph: 0 run, 2 new"));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.accessibleName().contains(kP));
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.at(0).value(0).toInt(), 1);
    QCOMPARE(chosen.at(1).value(0).toInt(), int(SnowmanView::kNewGraph));
    QCOMPARE(chosen.at(2).value(0).toInt(), int(SnowmanView::kAll));
    // Left to right, each a little higher, and never outside.
    for (int ball = 1; ball < view.ballCount(); ++ball) {
        QVERIFY(view.ballRect(ball).left() > view.ballRect(ball - 1).left());
        QVERIFY(view.ballRect(ball).top() < view.ballRect(ball - 1).top());
    }
    QVERIFY(QRectF(view.rect()).contains(view.ballRect(2)));
}

void PromotionViewsTest::listModel()
{
    Fixture f;
    const auto unknown = QStringLiteral("Maz91VelRlym3frU__AlSw");
    f.start(QStringLiteral("push_firefox"), {kD, kP, unknown, QString()});
    PrevGraphModel model(&f.session);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0).data(PrevGraphModel::DetailRole).toString(), QStringLiteral("decision task · 128.0 build 1 · aaaaaaaaaaaa"));
    QVERIFY(model.index(1).data(PrevGraphModel::DetailRole).toString().contains(QLatin1String("aaaaaaaaaaaa")));
    QVERIFY(model.index(2).data(PrevGraphModel::UnusableRole).toBool());
    QCOMPARE(model.index(3).data(PrevGraphModel::DetailRole).toString(), QStringLiteral("no ID: a phase that was skipped"));
    f.session.setPreviousGraphs(QStringLiteral("less"), {kP});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(PrevGraphModel::FirstRole).toBool());
}

void PromotionViewsTest::tally()
{
    QCOMPARE(tallyText({232, 18, 41, 0, 0}), QStringLiteral("232 reused, 18 run, 41 new"));
    QCOMPARE(tallyText({1232, 0, 0, 3, 2}), QStringLiteral("1,232 reused, 0 run, 0 new, 3 left out, 2 not determined"));
}

/// Of three changes in a row only the last one's plan is shown, and the difference is to what was on screen.
void PromotionViewsTest::lateAnswersAreDropped()
{
    Fixture f;
    f.start(QStringLiteral("push_firefox"), {kD, kP});
    QSignalSpy planned(&f.session, &PromotionSession::planned);
    for (const auto &kind : {"build", "toolchain", "signing"})
        f.session.change(QStringLiteral("test"), [kind](PromotionInput &input) { input.rebuildKinds = QStringList {QLatin1String(kind)}; });
    QTRY_VERIFY(f.isSettled());
    QCOMPARE(planned.count(), 1);
    QCOMPARE(tallyText(f.session.picture()->tally), QStringLiteral("5 reused, 3 run, 2 new"));
    QCOMPARE(changeText(*f.session.picture()), QStringLiteral("+ 3 run, − 3 reused"));
    f.session.history()->undo();
    f.session.history()->undo();
    f.session.history()->undo();
    QTRY_COMPARE(changeText(*f.session.picture()), QStringLiteral("− 3 run, + 3 reused"));
    QVERIFY(!f.session.history()->canUndo());
}

void PromotionViewsTest::mergesTyping()
{
    Fixture f;
    f.start(QStringLiteral("push_firefox"), {kD, kP});
    PromotionForm form(&f.session);
    auto *build = form.findChild<QWidget *>(QStringLiteral("promotionBuildNumber"));
    form.show();
    QTest::keyClick(build, Qt::Key_Up);
    QTest::keyClick(build, Qt::Key_Up);
    QCOMPARE(f.session.input().buildNumber, 3);
    QCOMPARE(f.session.history()->count(), 1);
    f.session.history()->undo();
    QCOMPARE(f.session.input().buildNumber, 1);
}

void PromotionViewsTest::yaml_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("texts that look like something else")
        << QByteArray(R"({"version":"128.0","on":"no","plain":"push_firefox","empty":"","id":"-1mhelyBTzi6RWcwBH6BrQ"})")
        << QByteArray("version: \"128.0\"\n\"on\": \"no\"\nplain: push_firefox\nempty: \"\"\nid: \"-1mhelyBTzi6RWcwBH6BrQ\"\n");
    QTest::newRow("lists") << QByteArray(R"({"a":["x","y z"],"b":[],"c":{},"d":{"e":[1,true,null]}})")
                           << QByteArray("a:\n  - x\n  - \"y z\"\nb: []\nc: {}\nd:\n  e:\n    - 1\n    - true\n    - null\n");
}

void PromotionViewsTest::yaml()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, yaml);
    QCOMPARE(yamlText(Json::parse(json.toStdString())), yaml);
}

void PromotionViewsTest::exportsEveryField()
{
    Fixture f;
    f.start(QStringLiteral("push_firefox"), {kD, kP});
    const auto text = exportText(PromotionPanel::Export::InputYaml, f.session.input(), *f.session.picture()->plan);
    for (const auto *line : {"release_promotion_flavor: push_firefox\n", "build_number: 1\n", "release_enable_partner_repack: false\n",
             "release_enable_partner_attribution: false\n", "release_enable_emefree: false\n"})
        QVERIFY2(text.contains(line), text.constData());
    QVERIFY(!text.contains("rebuild_kinds"));
    const auto csv = exportText(PromotionPanel::Export::TableCsv, f.session.input(), *f.session.picture()->plan);
    QVERIFY(csv.contains("signing-de"));
    const auto path = f.dir.filePath(QStringLiteral("no/such/folder.yml"));
    const auto written = exportPromotion(PromotionPanel::Export::InputYaml, f.session.input(), *f.session.picture()->plan, path);
    QVERIFY(written.failed());
    QVERIFY(written.error().toString().contains(QLatin1String("the file cannot be written")));
}

void PromotionViewsTest::singleGraph()
{
    const Fixture f;
    const auto graph = graphOfTaskGraph(f.graphs.folder() + u'/' + kD + QStringLiteral("/full-task-graph.json"));
    QVERIFY_RESULT(graph);
    const auto &steps = **graph;
    const auto signing = steps.find(QStringLiteral("signing-linux"));
    QVERIFY(signing != kNoNode);
    QCOMPARE(steps.node(steps.node(signing).group).label, QStringLiteral("signing"));
    QCOMPARE(steps.incoming(signing).size(), size_t(1));
    QVERIFY(graphOfTaskGraph(f.dir.filePath(QStringLiteral("none.json"))).failed());
}

void PromotionViewsTest::fireCommandNamesTheHook()
{
    Fixture f;
    f.graphs.spoil(kD, QStringLiteral("actions.json"),
        R"({"version":1,"variables":{},"actions":[{"name":"retrigger","hookGroupId":"g","hookId":"wrong"},{"name":"release-promotion","kind":"hook","title":"t","description":"d","context":[],"hookGroupId":"project-gecko","hookId":"in-tree-action-3-release-promotion/21d6fd7878","schema":{"type":"object","properties":{"release_promotion_flavor":{"type":"string","enum":["promote_firefox"]}}},"hookPayload":{"group":{"$eval":"taskGroupId"},"flavor":"${input.release_promotion_flavor}"}}]})");
    f.start(QStringLiteral("push_firefox"), {kD, kP});
    const auto advice = fireAdvice(*f.session.picture()->real);
    QVERIFY2(advice.command.contains(QLatin1String("in-tree-action-3-release-promotion/21d6fd7878")), qPrintable(advice.command + advice.fault));
    QCOMPARE(dumpJson(advice.payload.at("flavor")), QByteArray("\"push_firefox\""));
    QCOMPARE(fromStd(advice.payload.at("group").get<std::string>()), kD);
    // The schema's faults stand at their fields, and forbid it.
    QVERIFY(f.session.refusal().contains(QLatin1String("The action's schema refuses the input: ")));
    PromotionPanel panel(&f.session);
    f.session.replan();
    QTRY_VERIFY(f.isSettled());
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("promotionFlavorError"))->text().isEmpty());
    QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("promotionSubmit"))->isEnabled());
}

QTEST_MAIN(PromotionViewsTest)
#include "tst_promotion.moc"
