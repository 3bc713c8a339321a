// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/matrixpane.h"

#include "look/glyphengine.h"
#include "proof/outcomelook.h"
#include "proof/whatifeditor.h"
#include "session/scenariolines.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace slipway {

namespace {

constexpr int kStepWidth = 250;
constexpr int kLeastStepWidth = 150;

/// Texts come from files: never as markup.
QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Widths that fill the room: more than is wanted where there is room to spare, else the widest give way first,
/// down to the least that an answer needs. Only then the sum is wider than the room.
QVector<int> sharedWidths(QVector<int> wanted, int least, int room)
{
    const auto sum = [&wanted](int most) {
        return std::accumulate(wanted.cbegin(), wanted.cend(), 0, [most](int all, int width) { return all + std::min(width, most); });
    };
    int most = *std::max_element(wanted.cbegin(), wanted.cend());
    while (most > least && sum(most) > room)
        --most;
    const int spare = std::max(0, room - sum(most)), count = int(wanted.size());
    for (int i = 0; i < count; ++i)
        wanted[i] = std::min(wanted.at(i), most) + spare / count + (i < spare % count ? 1 : 0);
    return wanted;
}

} // namespace

MatrixPane::MatrixPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProofModel(this))
    , m_table(new QTableView(this))
    , m_all(new QCheckBox(tr("All steps"), this))
    , m_summary(plainLabel({}, this))
    , m_empty(plainLabel({}, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("matrixPane"));
    setAccessibleName(tr("Gates"));
    m_model->setPalette(palette());
    buildTable();
    m_all->setObjectName(QStringLiteral("proofAllSteps"));
    m_all->setToolTip(tr("Also steps that publish nothing"));
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        const auto step = currentStep(), scenario = currentScenario();
        const bool explaining = m_explaining;
        m_model->setAllSteps(all);
        showSummary();
        keepCurrent(step, scenario, explaining);
    });
    m_summary->setObjectName(QStringLiteral("proofSummary"));
    m_empty->setContentsMargins(12, 12, 12, 12);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    top->addWidget(m_summary, 1);
    top->addWidget(m_all);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(top);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeExplanation());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_editor = new WhatIfEditor(this);
    m_editor->setContentsMargins(8, 0, 8, 4);
    connect(m_editor, &WhatIfEditor::left, this, &MatrixPane::focusTable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_editor);
    clear();
}

void MatrixPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("proofMatrix"));
    m_table->setAccessibleName(tr("Publish steps by scenarios"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setCornerButtonEnabled(false);
    auto *steps = m_table->verticalHeader();
    steps->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    steps->setFixedWidth(kStepWidth);
    steps->setSectionResizeMode(QHeaderView::Fixed);
    steps->setDefaultSectionSize(fontMetrics().height() + 8);
    steps->setTextElideMode(Qt::ElideMiddle);
    steps->setHighlightSections(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPane::onCurrentChanged);
    connect(m_table, &QTableView::doubleClicked, this, &MatrixPane::explain);
    connect(m_table, &QTableView::customContextMenuRequested, this, &MatrixPane::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { closeExplanation(); });
}

QWidget *MatrixPane::makeExplanation()
{
    auto *scroll = new QScrollArea(this);
    m_explanation = scroll;
    scroll->setObjectName(QStringLiteral("proofExplanation"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(260);
    auto *inside = new QWidget(scroll);
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(8, 4, 8, 4);
    lines->setSpacing(3);
    m_title = plainLabel({}, inside);
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_why = plainLabel({}, inside);
    m_why->setObjectName(QStringLiteral("proofWhy"));
    m_pathTitle = plainLabel({}, inside);
    m_pathTitle->setForegroundRole(QPalette::PlaceholderText);
    m_path = new QListWidget(inside);
    m_path->setObjectName(QStringLiteral("proofPath"));
    m_path->setAccessibleName(tr("The way through the graph"));
    m_path->setFrameShape(QFrame::NoFrame);
    m_path->setWordWrap(true);
    m_path->setResizeMode(QListView::Adjust);
    m_path->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its own idea of a good height would push the button below out of sight.
    m_path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_path->installEventFilter(this);
    connect(m_path, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT stepActivated(item->data(Qt::UserRole).toString()); });
    connect(m_path, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { Q_EMIT stepActivated(item->data(Qt::UserRole).toString()); });
    m_show = new QPushButton(inside);
    m_show->setObjectName(QStringLiteral("proofShowScenario"));
    m_show->setAutoDefault(false);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT scenarioRequested(currentScenario()); });
    lines->addWidget(m_title);
    lines->addWidget(m_why);
    lines->addWidget(m_pathTitle);
    lines->addWidget(m_path, 1);
    lines->addWidget(m_show, 0, Qt::AlignLeft);
    m_path->setMinimumHeight(3 * (fontMetrics().height() + 4));
    scroll->setWidget(inside);
    return scroll;
}

void MatrixPane::clear()
{
    m_model->setProof({}, {});
    m_summary->clear();
    m_empty->setText(tr("Open a pipeline: here you see which publish steps are behind which gates, in every scenario."));
    m_stack->setCurrentWidget(m_empty);
    closeExplanation();
    Q_EMIT openCellsChanged(0);
}

void MatrixPane::showError(const QString &text)
{
    m_empty->setText(text);
    m_stack->setCurrentWidget(m_empty);
}

void MatrixPane::setBusy(bool busy)
{
    if (busy && m_model->proof().rows.isEmpty())
        m_summary->setText(tr("Proving the gates …"));
    m_editor->setBusy(busy);
}

void MatrixPane::setProof(const GateProof &proof, const QVector<Facts> &facts)
{
    const auto step = currentStep(), scenario = currentScenario();
    const bool explaining = m_explaining;
    m_model->setProof(proof, facts);
    showSummary();
    keepCurrent(step, scenario, explaining);
    Q_EMIT openCellsChanged(m_model->openCells());
}

/// The same cell as before the rows were made anew, where there still is one.
void MatrixPane::keepCurrent(const QString &step, const QString &scenario, bool explaining)
{
    const auto index = m_model->indexOf(step, scenario);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else if (m_model->rowCount() > 0 && m_model->columnCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (explaining && index.isValid())
        explain();
    Q_EMIT currentChanged();
}

void MatrixPane::showSummary()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!any) {
        m_empty->setText(m_model->proof().rows.isEmpty()
                ? tr("This pipeline runs no commands.")
                : tr("No step is known to publish. “All steps” shows every step; its menu says that one does publish."));
    }
    QStringList parts;
    if (const int open = m_model->openCells(); open > 0)
        parts.append(tr("%n time(s) something is published without a gate", nullptr, open));
    if (const int unproven = m_model->unprovenCells(); unproven > 0)
        parts.append(tr("%n not proven", nullptr, unproven));
    if (parts.isEmpty() && any)
        parts.append(tr("Every publish step that runs is behind a gate"));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    measureColumns();
}

/// What the texts need is measured when they change; a resize only shares it out anew.
void MatrixPane::measureColumns()
{
    constexpr int kAround = 34; // the glyph, and the margins of a cell
    auto bold = font();
    bold.setBold(true);
    ProofCell open;
    open.outcome = GateOutcome::Ungated;
    m_leastColumn = QFontMetrics(bold).horizontalAdvance(outcomeText(open)) + kAround;
    m_columns.clear();
    const QAbstractItemView *view = m_table; // where the hint of a column is public
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int wanted = std::max(view->sizeHintForColumn(i), m_table->horizontalHeader()->sectionSizeHint(i)) + 6;
        m_columns.append(std::max(m_leastColumn, wanted));
    }
    fitColumns();
}

void MatrixPane::fitColumns()
{
    if (m_columns.isEmpty() || m_columns.size() != m_model->columnCount())
        return;
    const auto widths = sharedWidths(m_columns, m_leastColumn, m_table->viewport()->width());
    for (int i = 0; i < int(widths.size()); ++i)
        m_table->setColumnWidth(i, widths.at(i));
}

QString MatrixPane::currentStep() const
{
    const auto *row = m_model->row(m_table->currentIndex().row());
    return row ? row->step : QString();
}

QString MatrixPane::currentScenario() const
{
    const auto *cell = m_model->cell(m_table->currentIndex());
    return cell ? cell->scenario : QString();
}

void MatrixPane::select(const QString &step, const QString &scenario)
{
    if (const auto index = m_model->indexOf(step, scenario); index.isValid())
        m_table->setCurrentIndex(index);
}

void MatrixPane::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void MatrixPane::onCurrentChanged()
{
    if (m_explaining)
        explain();
    Q_EMIT currentChanged();
}

void MatrixPane::explain()
{
    const auto *cell = m_model->cell(m_table->currentIndex());
    if (!cell) {
        closeExplanation();
        return;
    }
    const auto *row = m_model->row(m_table->currentIndex().row());
    m_explaining = true;
    m_explanation->show();
    m_title->setText(tr("%1, %2: %3").arg(row->label, scenarioTitle(cell->scenario), outcomeText(*cell)));
    const auto rule = m_model->rule(m_table->currentIndex());
    m_why->setText(rule.isEmpty() ? cell->why : tr("%1: %2").arg(rule, cell->why));
    m_show->setText(tr("Show the scenario %1").arg(scenarioTitle(cell->scenario)));
    fillPath(*cell);
    Q_EMIT pathShown(cell->path.isEmpty() ? QStringList {row->step} : cell->path);
}

void MatrixPane::fillPath(const ProofCell &cell)
{
    const int at = m_path->currentRow();
    m_path->clear();
    const auto plan = m_model->proof().plans.value(m_model->proof().scenarios.indexOf(cell.scenario));
    for (const auto &step : cell.path) {
        const auto node = plan ? plan->graph->find(step) : kNoNode;
        const auto label = node == kNoNode ? step : plan->graph->node(node).label;
        auto *item = new QListWidgetItem(label == step ? step : tr("%1  (%2)").arg(label, step), m_path);
        item->setData(Qt::UserRole, step);
        if (node != kNoNode && plan->graph->node(node).isGate())
            item->setIcon(glyphIcon(stateLook(StepState::WaitingForHuman, isDark(palette()))));
    }
    m_path->setCurrentRow(std::clamp(at, 0, std::max(0, m_path->count() - 1)));
    m_path->setVisible(m_path->count() > 0);
    m_pathTitle->setVisible(m_path->count() > 0);
    m_pathTitle->setText(cell.outcome == GateOutcome::Ungated ? tr("The way without a gate")
            : cell.outcome == GateOutcome::Gated              ? tr("The way through the last gate")
                                                              : tr("The way to what it waits for"));
}

void MatrixPane::closeExplanation()
{
    m_explanation->hide();
    if (std::exchange(m_explaining, false))
        Q_EMIT pathShown({});
}

bool MatrixPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_table && enter) {
        explain();
        if (m_path->count() > 0)
            m_path->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (watched == m_path)
        focusTable();
    else if (m_explaining)
        closeExplanation();
    else
        Q_EMIT left();
    return true;
}

void MatrixPane::showMenu(const QPoint &at)
{
    const auto index = m_table->indexAt(at);
    const auto *row = m_model->row(index.isValid() ? index.row() : m_table->currentIndex().row());
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("proofMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, step = row->step](QMenu *to, const QString &text, const char *name, Tag tag, bool now) {
        auto *action = to->addAction(text, this, [this, step, tag] { Q_EMIT tagRequested(step, tag); });
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(now);
    };
    menu->addAction(tr("Why?"), this, [this, index] {
        m_table->setCurrentIndex(index);
        explain();
    })->setEnabled(index.isValid());
    menu->addSeparator();
    const bool publishes = row->stepClass.publishes;
    const auto effect = row->stepClass.effect;
    add(menu, tr("Publishes"), "tagPublishes", Tag::Publishes, publishes);
    add(menu, tr("Does not publish"), "tagPublishesNot", Tag::PublishesNot, !publishes);
    auto *effects = menu->addMenu(tr("Doing it again"));
    add(effects, tr("It can be done only once"), "tagOnceOnly", Tag::OnceOnly, effect == StepEffect::OnceOnly);
    add(effects, tr("It can be taken back"), "tagReversible", Tag::Reversible, effect == StepEffect::Reversible);
    add(effects, tr("It can be repeated"), "tagRepeatable", Tag::Repeatable, effect == StepEffect::Repeatable);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void MatrixPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int steps = std::clamp(width() / 4, kLeastStepWidth, kStepWidth);
    m_table->verticalHeader()->setFixedWidth(steps);
    m_model->setStepWidth(steps - 14);
}

void MatrixPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setPalette(palette());
}

} // namespace slipway
