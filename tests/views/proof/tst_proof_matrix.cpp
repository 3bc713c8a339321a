// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"
#include "proof/matrixpane.h"
#include "proof/outcomelook.h"
#include "proof/whatifbar.h"
#include "proof/whatifeditor.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace slipway;

namespace {

ProofCell cell(const char *scenario, GateOutcome outcome, const QStringList &gates = {}, const QStringList &path = {})
{
    ProofCell made;
    made.scenario = QLatin1String(scenario);
    made.outcome = outcome;
    made.gates = gates;
    made.path = path;
    made.why = QStringLiteral("line 7: because <b>it</b> says so");
    return made;
}

ProofRow row(const char *id, bool publishes, const QVector<ProofCell> &cells)
{
    ProofRow made;
    made.step = made.key = QLatin1String(id);
    made.label = QStringLiteral("Step ") + made.step;
    made.stepClass.publishes = publishes;
    made.stepClass.target = publishes ? QStringLiteral("Docker Hub") : QString();
    made.where.line = 7;
    made.cells = cells;
    return made;
}

GateProof proof(GateOutcome pushAtNight = GateOutcome::Ungated)
{
    GateProof made;
    made.scenarios = {QStringLiteral("nightly"), QStringLiteral("tag"), QStringLiteral("main")};
    made.rows = {row("build", false, {cell("nightly", GateOutcome::Ungated), cell("tag", GateOutcome::Ungated), cell("main", GateOutcome::Ungated)}),
        row("push", true,
            {cell("nightly", pushAtNight, {}, {QStringLiteral("build"), QStringLiteral("push")}),
                cell("tag", GateOutcome::Gated, {QStringLiteral("gate-a"), QStringLiteral("gate-b")}),
                cell("main", GateOutcome::NotRun)}),
        row("ship", true,
            {cell("nightly", GateOutcome::Stuck, {QStringLiteral("gone")}), cell("tag", GateOutcome::Unknown),
                cell("main", GateOutcome::Ungated)})};
    GraphBuilder builder;
    for (const auto *id : {"build", "push", "ship"}) {
        StepNode node;
        node.id = QLatin1String(id);
        node.label = QStringLiteral("Step ") + node.id;
        node.kind = NodeKind::Command;
        builder.addNode(node);
    }
    auto plan = std::make_shared<PlannedPipeline>();
    plan->graph = builder.build();
    made.plans = {plan, plan, plan};
    return made;
}

QVector<Facts> facts()
{
    return {scenarioFacts(QStringLiteral("nightly")), scenarioFacts(QStringLiteral("tag")), scenarioFacts(QStringLiteral("main"))};
}

} // namespace

class ProofMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void showsPublishStepsOrAll();
    void saysEachOutcomeInWords_data();
    void saysEachOutcomeInWords();
    void namesTheRuleOfAnOpenCell();
    void textsOfFilesAreNoMarkup();
    void staysInPlaceWhenTheSameStepsArrive();
    void columnsFollowTheWidth();
    void aSelectedGlyphCanBeRead();
    void allStepsKeepsTheCell();
    void keysMoveExplainAndGoBack();
    void tagsAreAskedFor();
    void theEditorTellsWhatWasEntered();
    void theEditorPutsTheCaretUnderTheFault();
    void theEditorHasALineOfItsOwnWhereItIsNarrow();
    void theBarCounts();
    void theBarFollowsTheTheme();
};

void ProofMatrixTest::showsPublishStepsOrAll()
{
    ProofModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setProof(proof(), facts());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Step push"));
    model.setAllSteps(true);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.openCells(), 2); // of publish steps only
    QCOMPARE(model.unprovenCells(), 1);
    const auto tip = model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("NIGHTLY=1")), qPrintable(tip));
}

void ProofMatrixTest::saysEachOutcomeInWords_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("ungated") << 0 << 0 << "Runs by itself";
    QTest::newRow("gated") << 0 << 1 << "Behind gate-a, gate-b";
    QTest::newRow("not run") << 0 << 2 << "Does not run";
    QTest::newRow("stuck") << 1 << 0 << "Waits forever on gone";
    QTest::newRow("unknown") << 1 << 1 << "Unknown";
}

void ProofMatrixTest::saysEachOutcomeInWords()
{
    QFETCH(const int, at);
    QFETCH(const int, column);
    QFETCH(const QString, text);
    ProofModel model;
    model.setProof(proof(), facts());
    const auto index = model.index(at, column);
    QCOMPARE(index.data().toString(), text);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(text));
    QVERIFY(!index.data(Qt::DecorationRole).isNull());
}

void ProofMatrixTest::namesTheRuleOfAnOpenCell()
{
    ProofModel model;
    model.setAllSteps(true);
    model.setProof(proof(), facts());
    QCOMPARE(model.rule(model.index(0, 0)), QString()); // publishes nothing
    QCOMPARE(model.rule(model.index(1, 0)), QStringLiteral("R02"));
    QCOMPARE(model.rule(model.index(1, 1)), QString());
    QCOMPARE(model.rule(model.index(2, 2)), QStringLiteral("R03"));
    QCOMPARE(outcomeLook(GateOutcome::Ungated, true, false).colour, stateLook(StepState::Failed, false).colour);
    QCOMPARE(outcomeLook(GateOutcome::Ungated, true, false).glyph, Glyph::OpenDoor);
    QVERIFY(outcomeLook(GateOutcome::Ungated, false, false).colour != stateLook(StepState::Failed, false).colour);
}

void ProofMatrixTest::textsOfFilesAreNoMarkup()
{
    ProofModel model;
    model.setProof(proof(), facts());
    const auto tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;it&lt;/b&gt;")), qPrintable(tip));
}

void ProofMatrixTest::staysInPlaceWhenTheSameStepsArrive()
{
    MatrixPane pane;
    pane.resize(900, 300);
    pane.setProof(proof(), facts());
    const QAbstractItemModelTester tester(pane.model());
    pane.select(QStringLiteral("ship"), QStringLiteral("tag"));
    QSignalSpy reset(pane.model(), &QAbstractItemModel::modelReset);
    pane.setProof(proof(GateOutcome::Gated), facts());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(pane.currentStep(), QStringLiteral("ship"));
    QCOMPARE(pane.currentScenario(), QStringLiteral("tag"));
    auto fewer = proof();
    fewer.rows.removeAt(1);
    pane.setProof(fewer, facts());
    QCOMPARE(reset.count(), 1);
    QCOMPARE(pane.currentStep(), QStringLiteral("ship"));
    pane.setProof({}, {});
    QCOMPARE(pane.currentStep(), QString());
}

void ProofMatrixTest::columnsFollowTheWidth()
{
    auto longNames = proof();
    longNames.rows[1].cells[1].gates = {QStringLiteral("a-gate-with-a-name-as-long-as-those-of-real-pipelines"), QStringLiteral("another-one")};
    MatrixPane pane;
    pane.resize(1400, 300);
    pane.setProof(longNames, facts());
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const auto *table = pane.findChild<QTableView *>(QStringLiteral("proofMatrix"));
    const auto sum = [table] { return table->columnWidth(0) + table->columnWidth(1) + table->columnWidth(2); };
    QTRY_COMPARE(sum(), table->viewport()->width());
    // The long column is as wide as its text while there is room, and gives way first.
    const QAbstractItemView *view = table;
    QVERIFY(table->columnWidth(1) >= view->sizeHintForColumn(1));
    const int others = table->columnWidth(0);
    pane.resize(900, 300);
    QTRY_COMPARE(sum(), table->viewport()->width());
    QVERIFY(table->columnWidth(1) < view->sizeHintForColumn(1));
    QVERIFY(table->columnWidth(1) > table->columnWidth(0));
    QVERIFY(table->columnWidth(0) <= others);
    // What an open cell says is never cut; rather the table scrolls.
    pane.resize(420, 300);
    QTRY_VERIFY(sum() > table->viewport()->width());
    QVERIFY(table->columnWidth(0) >= view->sizeHintForIndex(pane.model()->index(0, 0)).width());
}

void ProofMatrixTest::aSelectedGlyphCanBeRead()
{
    ProofModel model;
    model.setProof(proof(), facts());
    const auto icon = model.index(0, 0).data(Qt::DecorationRole).value<QIcon>();
    const auto hasInk = [&icon](QIcon::Mode mode, const QColor &ink) {
        const auto picture = icon.pixmap(QSize(32, 32), 1, mode).toImage();
        for (int i = 0; i < picture.width() * picture.height(); ++i) {
            const auto colour = picture.pixelColor(i % picture.width(), i / picture.width());
            if (colour.alpha() == 255 && colour.rgb() == ink.rgb())
                return true;
        }
        return false;
    };
    const auto red = stateLook(StepState::Failed, isDark(QApplication::palette())).colour;
    QVERIFY(hasInk(QIcon::Normal, red));
    QVERIFY(hasInk(QIcon::Selected, QApplication::palette().color(QPalette::HighlightedText)));
    QVERIFY(!hasInk(QIcon::Selected, red));
}

void ProofMatrixTest::allStepsKeepsTheCell()
{
    MatrixPane pane;
    pane.resize(900, 300);
    pane.setProof(proof(), facts());
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.select(QStringLiteral("ship"), QStringLiteral("tag"));
    QTest::keyClick(pane.findChild<QTableView *>(QStringLiteral("proofMatrix")), Qt::Key_Return);
    QSignalSpy told(&pane, &MatrixPane::currentChanged);
    pane.findChild<QCheckBox *>(QStringLiteral("proofAllSteps"))->click();
    QVERIFY(!told.isEmpty());
    QCOMPARE(pane.model()->rowCount(), 3);
    QCOMPARE(pane.currentStep(), QStringLiteral("ship"));
    QCOMPARE(pane.currentScenario(), QStringLiteral("tag"));
    QVERIFY(pane.findChild<QWidget *>(QStringLiteral("proofExplanation"))->isVisible());
    // The step is gone with its row: another one is current, and said so.
    pane.select(QStringLiteral("build"), QStringLiteral("tag"));
    told.clear();
    pane.findChild<QCheckBox *>(QStringLiteral("proofAllSteps"))->click();
    QVERIFY(!told.isEmpty());
    QCOMPARE(pane.currentStep(), QStringLiteral("push"));
}

void ProofMatrixTest::keysMoveExplainAndGoBack()
{
    MatrixPane pane;
    pane.resize(900, 300);
    pane.setProof(proof(), facts());
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QSignalSpy lit(&pane, &MatrixPane::pathShown), went(&pane, &MatrixPane::stepActivated), left(&pane, &MatrixPane::left);
    QSignalSpy wanted(&pane, &MatrixPane::scenarioRequested);
    pane.focusTable();
    auto *window = pane.windowHandle();
    QTest::keyClick(window, Qt::Key_Right);
    QTest::keyClick(window, Qt::Key_Left);
    QCOMPARE(pane.currentScenario(), QStringLiteral("nightly"));
    QVERIFY(!pane.findChild<QWidget *>(QStringLiteral("proofExplanation"))->isVisible());
    QTest::keyClick(window, Qt::Key_Return);
    auto *path = pane.findChild<QListWidget *>(QStringLiteral("proofPath"));
    QVERIFY(path->isVisible());
    QCOMPARE(path->count(), 2);
    QCOMPARE(lit.last().first().toStringList(), QStringList({QStringLiteral("build"), QStringLiteral("push")}));
    QVERIFY(pane.findChild<QLabel *>(QStringLiteral("proofWhy"))->text().startsWith(QStringLiteral("R02: line 7")));
    QTest::keyClick(window, Qt::Key_Down);
    QTest::keyClick(window, Qt::Key_Return);
    QCOMPARE(went.last().first().toString(), QStringLiteral("push"));
    QTest::mouseClick(pane.findChild<QPushButton *>(QStringLiteral("proofShowScenario")), Qt::LeftButton);
    QCOMPARE(wanted.last().first().toString(), QStringLiteral("nightly"));
    path->setFocus();
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(pane.findChild<QTableView *>(QStringLiteral("proofMatrix"))->hasFocus());
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(lit.last().first().toStringList().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(window, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void ProofMatrixTest::tagsAreAskedFor()
{
    MatrixPane pane;
    pane.resize(900, 300);
    pane.setProof(proof(), facts());
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QSignalSpy tags(&pane, &MatrixPane::tagRequested);
    auto *table = pane.findChild<QTableView *>(QStringLiteral("proofMatrix"));
    const auto at = table->visualRect(pane.model()->index(0, 0)).center();
    Q_EMIT table->customContextMenuRequested(at);
    auto *menu = pane.findChild<QMenu *>(QStringLiteral("proofMenu"));
    QVERIFY(menu);
    auto *effect = menu->findChild<QAction *>(QStringLiteral("tagOnceOnly"));
    QVERIFY(effect && !effect->isChecked());
    QVERIFY(menu->findChild<QAction *>(QStringLiteral("tagPublishes"))->isChecked());
    menu->findChild<QAction *>(QStringLiteral("tagPublishesNot"))->trigger();
    effect->trigger();
    QCOMPARE(tags.count(), 2);
    QCOMPARE(tags.at(0).at(0).toString(), QStringLiteral("push"));
    QCOMPARE(tags.at(0).at(1).value<MatrixPane::Tag>(), MatrixPane::Tag::PublishesNot);
    QCOMPARE(tags.at(1).at(1).value<MatrixPane::Tag>(), MatrixPane::Tag::OnceOnly);
    menu->close();
}

void ProofMatrixTest::theEditorTellsWhatWasEntered()
{
    WhatIfEditor editor;
    editor.setTarget(QStringLiteral("Push"), QStringLiteral("build.tag != null"), {QStringLiteral("a")}, QStringLiteral("tag"));
    auto *edit = editor.findChild<WhatIfEdit *>(QStringLiteral("whatIfEdit"));
    QCOMPARE(edit->text(), QStringLiteral("build.tag != null"));
    QSignalSpy condition(&editor, &WhatIfEditor::conditionEntered), depends(&editor, &WhatIfEditor::dependenciesEntered),
        variable(&editor, &WhatIfEditor::variableEntered);
    edit->setText(QStringLiteral(" true "));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(condition.last().first().toString(), QStringLiteral("true"));
    editor.setTopic(WhatIfTopic::Dependencies);
    QCOMPARE(edit->text(), QStringLiteral("a"));
    edit->setText(QStringLiteral("a, gate,, a"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(depends.last().first().toStringList(), QStringList({QStringLiteral("a"), QStringLiteral("gate")}));
    editor.setTopic(WhatIfTopic::Environment);
    for (const auto *text : {"NIGHTLY=1", "NIGHTLY", "NIGHTLY="}) {
        edit->setText(QLatin1String(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QCOMPARE(variable.count(), 3);
    QVERIFY(variable.at(0).at(2).toBool() && !variable.at(1).at(2).toBool() && variable.at(2).at(2).toBool());
    edit->setText(QStringLiteral("not a name=1"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(variable.count(), 3);
    QVERIFY(editor.findChild<QLabel *>(QStringLiteral("whatIfFault"))->text().startsWith(QStringLiteral("This is not NAME=value")));
}

void ProofMatrixTest::theEditorPutsTheCaretUnderTheFault()
{
    WhatIfEditor editor;
    editor.setTarget(QStringLiteral("Push"), {}, {}, QStringLiteral("tag"));
    auto *edit = editor.findChild<WhatIfEdit *>(QStringLiteral("whatIfEdit"));
    edit->setText(QStringLiteral("build.tag == nope"));
    editor.showError({ErrorCode::BadInput, QStringLiteral("there is no such thing"), {}, {{}, 1, 14, 0, {}}});
    QCOMPARE(editor.findChild<QLabel *>(QStringLiteral("whatIfFault"))->text(),
        QStringLiteral("build.tag == nope\n             ^\nthere is no such thing"));
}

void ProofMatrixTest::theEditorHasALineOfItsOwnWhereItIsNarrow()
{
    WhatIfEditor editor;
    editor.setTarget(QStringLiteral("Push"), QString(200, u'x'), {}, QStringLiteral("tag"));
    editor.resize(1200, 60);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    auto *edit = editor.findChild<WhatIfEdit *>(QStringLiteral("whatIfEdit"));
    const auto *topic = editor.findChild<QComboBox *>(QStringLiteral("whatIfTopic"));
    QTRY_VERIFY(edit->x() > topic->geometry().right());
    QCOMPARE(edit->cursorPosition(), 0); // a long text shows its start
    editor.resize(700, 80);
    QTRY_VERIFY(edit->y() > topic->geometry().bottom());
    QVERIFY(edit->width() > 600);
    editor.resize(1200, 60);
    QTRY_VERIFY(edit->x() > topic->geometry().right());
}

void ProofMatrixTest::theBarFollowsTheTheme()
{
    const auto before = QApplication::palette();
    QApplication::setPalette(applicationPalette(false));
    WhatIfBar bar;
    bar.show(1, {}, {}, true);
    QVERIFY(!isDark(bar.palette()));
    QApplication::setPalette(applicationPalette(true));
    QTRY_VERIFY(isDark(bar.palette()));
    QVERIFY(bar.palette().color(QPalette::Window).lightness() < 128);
    QApplication::setPalette(before);
}

void ProofMatrixTest::theBarCounts()
{
    WhatIfBar bar;
    QVERIFY(!bar.isVisible());
    bar.show(1, QStringLiteral("Condition of push"), {}, true);
    QVERIFY(bar.findChild<QLabel *>(QStringLiteral("whatIfText"))->text().startsWith(QStringLiteral("What-if: 1 change")));
    QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("whatIfUndo"))->isEnabled());
    QVERIFY(!bar.findChild<QPushButton *>(QStringLiteral("whatIfRedo"))->isEnabled());
    QSignalSpy leave(&bar, &WhatIfBar::leaveRequested);
    bar.findChild<QPushButton *>(QStringLiteral("whatIfLeave"))->click();
    QCOMPARE(leave.count(), 1);
}

QTEST_MAIN(ProofMatrixTest)
#include "tst_proof_matrix.moc"
