// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/workertable.h"

#include "look/glyphengine.h"
#include "look/look.h"
#include "workers/workersmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace slipway {

namespace {

/// The glyph of a process' state beside its word; what has ended is dimmed.
class WorkerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto look = index.data(WorkersModel::LookRole);
        if (look.isNull()) {
            option->font.setBold(index.column() == WorkersModel::Name);
            return;
        }
        const auto state = stateLook(StepState(look.toInt()), isDark(option->palette));
        if (state.dimmed && !(option->state & QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        if (index.column() != WorkersModel::State)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = glyphIcon(state);
        option->decorationSize = QSize(14, 14);
    }
};

} // namespace

WorkerTable::WorkerTable(WorkersModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("workerTable"));
    setAccessibleName(tr("Worker processes by pool"));
    setModel(model);
    setItemDelegate(new WorkerDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(QFrame::NoFrame);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    sizeColumns();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &WorkerTable::rememberPlace);
}

void WorkerTable::sizeColumns()
{
    const int m = fontMetrics().averageCharWidth();
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(5 * m);
    using Model = WorkersModel;
    for (const auto &[column, width] : {std::pair(int(Model::Name), 20), {Model::State, 25}, {Model::InFlight, 9}, {Model::Served, 8},
             {Model::Failed, 7}, {Model::Median, 9}, {Model::P99, 9}, {Model::Last, 9}, {Model::Memory, 11}, {Model::Uptime, 12},
             {Model::Process, 8}, {Model::Setting, 38}})
        header()->resizeSection(column, width * m);
}

QModelIndex WorkerTable::chosen() const
{
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

void WorkerTable::rememberPlace()
{
    m_top = QPersistentModelIndex();
    if (verticalScrollBar()->value() == 0)
        return;
    m_top = indexAt(QPoint(4, 1));
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void WorkerTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (!parent.isValid()) {
        for (int row = start; row <= end; ++row)
            expand(model()->index(row, 0));
    }
    if (!m_top.isValid())
        return;
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_top).top() - m_topOffset);
}

void WorkerTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

} // namespace slipway
