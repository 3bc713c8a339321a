// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/plantable.h"

#include "look/glyphengine.h"
#include "promote/snowmanview.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kTypingMs = 120;

/// Glyph and colour of the verdict; a dot in the graph's colour beside its number.
class PlanCellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool dark = isDark(option->palette);
        const auto mark = PlanMark(index.data(PlanTableModel::MarkRole).toInt());
        if (index.column() == PlanTableModel::VerdictColumn && mark != PlanMark::None) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = glyphIcon(planLook(mark, index.data(PlanTableModel::GraphRole).toInt(), dark));
            option->decorationSize = QSize(14, 14);
        }
        if (index.column() == PlanTableModel::GraphColumn)
            option->displayAlignment = Qt::AlignCenter;
        if (index.column() == PlanTableModel::TaskColumn) {
            auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            font.setPointSizeF(option->font.pointSizeF());
            option->font = font;
        }
        // Names and IDs differ at both ends; what else there is says the most first.
        const bool isName = index.column() == PlanTableModel::LabelColumn || index.column() == PlanTableModel::TaskColumn;
        option->textElideMode = isName ? Qt::ElideMiddle : Qt::ElideRight;
    }
};

QComboBox *makeChoice(const char *name, const QString &accessible, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(5);
    return box;
}

} // namespace

PlanTable::PlanTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanTableModel(this))
    , m_view(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(buildFilters());
    buildTable();
    column->addWidget(m_view, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &PlanTable::applyFilter);
    connect(m_model, &PlanTableModel::settled, this, &PlanTable::onSettled);
}

QWidget *PlanTable::buildFilters()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(4);
    m_text = new QLineEdit(line);
    m_text->setObjectName(QStringLiteral("promotionFilter"));
    m_text->setPlaceholderText(tr("Find a label or task ID"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 9);
    m_text->installEventFilter(this);
    m_verdict = makeChoice("promotionFilterVerdict", tr("Verdict"), line);
    m_graph = makeChoice("promotionFilterGraph", tr("Graph"), line);
    m_kind = makeChoice("promotionFilterKind", tr("Kind"), line);
    m_count = new QLabel(line);
    m_count->setObjectName(QStringLiteral("promotionRows"));
    m_verdict->addItem(tr("All verdicts"), int(PlanMark::None));
    for (const auto mark : {PlanMark::Runs, PlanMark::New, PlanMark::Reused, PlanMark::Undetermined, PlanMark::Removed})
        m_verdict->addItem(planText(mark), int(mark));
    m_verdict->addItem(tr("Also outside the target"), -1);
    row->addWidget(m_text, 1);
    for (auto *box : {m_verdict, m_graph, m_kind}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &PlanTable::applyFilter);
    }
    row->addWidget(m_count);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_graph, &QComboBox::activated, this, [this] { Q_EMIT graphShown(m_graph->currentData().toInt()); });
    refreshChoices();
    return line;
}

void PlanTable::buildTable()
{
    m_view->setObjectName(QStringLiteral("promotionPlanTable"));
    m_view->setAccessibleName(tr("The plan, label by label"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PlanCellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    auto *header = m_view->horizontalHeader();
    header->setSortIndicator(0, Qt::AscendingOrder);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int m = m_view->fontMetrics().averageCharWidth();
    for (const auto &[section, width] : {std::pair(0, 30), {1, 13}, {2, 7}, {3, 13}})
        header->resizeSection(section, width * m);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        m_selected = labelAt(current.row());
        if (!m_selecting && !m_selected.isEmpty())
            Q_EMIT labelChosen(m_selected);
    });
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT labelActivated(labelAt(index.row())); });
}

QString PlanTable::labelAt(int row) const
{
    return row < 0 || row >= m_model->rowCount() ? QString() : m_model->index(row, 0).data(PlanTableModel::LabelRole).toString();
}

void PlanTable::setPicture(const PlanPicturePtr &picture)
{
    m_picture = picture;
    refreshChoices();
    if (picture)
        m_model->setPlan(picture->plan);
}

void PlanTable::refreshChoices()
{
    const auto graph = m_graph->count() > 0 ? m_graph->currentData().toInt() : int(SnowmanView::kAll);
    m_graph->clear();
    m_graph->addItem(tr("All graphs"), int(SnowmanView::kAll));
    const int graphs = m_picture ? int(m_picture->given.size()) : 0;
    for (int i = 0; i < graphs; ++i)
        m_graph->addItem(tr("Graph %1").arg(i + 1), i);
    m_graph->addItem(tr("New graph"), int(SnowmanView::kNewGraph));
    m_graph->setCurrentIndex(std::max(0, m_graph->findData(graph)));
    const auto kind = m_kind->currentData().toString();
    const auto kinds = m_picture && m_picture->names ? m_picture->names->kinds : QStringList();
    if (m_kind->count() == kinds.size() + 1 && m_kind->itemText(m_kind->count() - 1) == (kinds.isEmpty() ? tr("All kinds") : kinds.last()))
        return;
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (const auto &name : kinds)
        m_kind->addItem(name, name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
}

void PlanTable::applyFilter()
{
    auto filter = m_model->filter();
    const int verdict = m_verdict->currentData().toInt();
    const int graph = m_graph->currentData().toInt();
    filter.text = m_text->text().trimmed();
    filter.outside = verdict < 0;
    filter.mark = verdict < 0 ? PlanMark::None : PlanMark(verdict);
    filter.starts = graph == SnowmanView::kNewGraph;
    filter.graph = std::max(-1, graph);
    filter.kind = m_kind->currentData().toString();
    m_model->setFilter(filter);
}

void PlanTable::showGraph(int graph)
{
    m_graph->setCurrentIndex(std::max(0, m_graph->findData(graph)));
    applyFilter();
}

void PlanTable::onSettled()
{
    m_count->setText(tr("%n label(s)", nullptr, m_model->rowCount()));
    if (const auto wanted = m_selected; !wanted.isEmpty()) {
        const QScopedValueRollback selecting(m_selecting, true);
        const int row = m_model->rowOf(wanted);
        if (row >= 0)
            m_view->setCurrentIndex(m_model->index(row, 0));
        m_selected = wanted;
    }
    // Whoever comes here by keys stands somewhere.
    if (m_view->hasFocus() && !m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void PlanTable::select(const QString &label)
{
    if (label == m_selected || !m_picture || m_picture->plan->find(label) == kNoLabel)
        return;
    m_selected = label;
    if (const int row = m_model->rowOf(label); row >= 0) {
        const QScopedValueRollback selecting(m_selecting, true);
        m_view->setCurrentIndex(m_model->index(row, 0));
        return;
    }
    m_text->clear();
    m_verdict->setCurrentIndex(m_picture->plan->at(m_picture->plan->find(label)).verdict == Verdict::Outside ? m_verdict->count() - 1 : 0);
    m_graph->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    applyFilter();
    Q_EMIT graphShown(SnowmanView::kAll);
}

void PlanTable::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void PlanTable::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool PlanTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_view && enter && m_view->currentIndex().isValid()) {
        Q_EMIT labelActivated(labelAt(m_view->currentIndex().row()));
        return true;
    }
    if (watched == m_text && (enter || key == Qt::Key_Down)) {
        m_typing.stop();
        applyFilter();
        focusTable();
        if (m_model->isSettled() && !m_view->currentIndex().isValid() && m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway
