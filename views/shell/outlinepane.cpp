// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/outlinepane.h"

#include "shell/outlinedelegate.h"
#include "shell/outlinemodel.h"
#include "shell/selection.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace slipway {

namespace {

constexpr size_t kUnfoldUpTo = 400; ///< steps; in the outline of a larger graph nobody finds a group between those of others

} // namespace

OutlinePane::OutlinePane(ReleaseSession *session, Selection *selection, QWidget *parent)
    : QTreeView(parent)
    , m_model(new OutlineModel(session, this))
    , m_selection(selection)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline of the steps"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(10);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new OutlineDelegate(this));
    setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &OutlinePane::remember);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlinePane::restore);
    connect(selection, &Selection::changed, this, &OutlinePane::follow);
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) {
            if (!m_model->isLevel(index))
                Q_EMIT stepActivated(m_model->stepAt(index));
        });
    restore();
}

void OutlinePane::setOverlay(const DagScene::Provider &overlay)
{
    m_model->setOverlay(overlay);
}

void OutlinePane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_following && current.isValid() && !m_model->isLevel(current))
        m_selection->set(m_model->stepAt(current));
}

void OutlinePane::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const auto row = keyboard ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const bool step = row.isValid() && !m_model->isLevel(row);
    Q_EMIT menuRequested(step ? m_model->stepAt(row) : QString(), keyboard ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}

/// Every row that has rows below it, from the outside in.
void OutlinePane::forEachGroup(const std::function<void(const QModelIndex &)> &visit) const
{
    QModelIndexList open {QModelIndex()};
    while (!open.isEmpty()) {
        const auto parent = open.takeFirst();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const auto at = m_model->index(row, 0, parent);
            if (m_model->rowCount(at) == 0)
                continue;
            visit(at);
            open.append(at);
        }
    }
}

void OutlinePane::remember()
{
    m_scroll = verticalScrollBar()->value();
    m_unfolded.clear();
    forEachGroup([this](const QModelIndex &at) { m_unfolded.insert(m_model->keyAt(at), isExpanded(at)); });
}

void OutlinePane::restore()
{
    const QScopedValueRollback following(m_following, true);
    const bool atFirst = m_model->steps() <= kUnfoldUpTo;
    forEachGroup([this, atFirst](const QModelIndex &at) { setExpanded(at, m_unfolded.value(m_model->keyAt(at), atFirst)); });
    if (const auto at = m_model->indexOf(m_selection->current()); at.isValid())
        setCurrentIndex(at);
    verticalScrollBar()->setValue(m_scroll);
}

void OutlinePane::follow(const QString &step)
{
    const QScopedValueRollback following(m_following, true);
    const auto at = m_model->indexOf(step);
    if (!at.isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(at);
    scrollTo(at);
}

} // namespace slipway
