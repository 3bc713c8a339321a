// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/prevgraphlist.h"

#include "promote/prevgraphdelegate.h"
#include "promote/prevgraphmodel.h"
#include "promote/promotionsession.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kRowsShown = 3;

} // namespace

PrevGraphList::PrevGraphList(PromotionSession *session, QWidget *parent)
    : QListView(parent)
    , m_session(session)
    , m_model(new PrevGraphModel(session, this))
{
    setObjectName(QStringLiteral("prevGraphList"));
    setAccessibleName(tr("Previous graphs, the last one wins"));
    setModel(m_model);
    setItemDelegate(new PrevGraphDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_current = currentId(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PrevGraphList::restoreCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

QString PrevGraphList::currentId() const
{
    return currentIndex().data(PrevGraphModel::IdRole).toString();
}

void PrevGraphList::selectId(const QString &id)
{
    m_current = id;
    restoreCurrent();
}

void PrevGraphList::restoreCurrent()
{
    const auto row = m_session->input().previousGraphIds.indexOf(m_current);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::max(0, int(row)), 0));
    updateGeometry();
}

QSize PrevGraphList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < std::clamp(m_model->rowCount(), 2, kRowsShown + 1); ++row)
        height += m_model->rowCount() > row ? sizeHintForRow(row) : fontMetrics().height() * 2 + 12;
    return {240, height};
}

QSize PrevGraphList::minimumSizeHint() const
{
    return {160, std::min(sizeHint().height(), fontMetrics().height() * 8)};
}

void PrevGraphList::move(int from, int to)
{
    auto ids = m_session->input().previousGraphIds;
    if (from < 0 || from >= ids.size() || to < 0 || to >= ids.size() || from == to)
        return;
    const auto id = ids.at(from);
    ids.move(from, to);
    m_session->setPreviousGraphs(tr("move %1").arg(id), ids);
    selectId(id);
}

void PrevGraphList::moveCurrent(int by)
{
    move(currentIndex().row(), currentIndex().row() + by);
}

void PrevGraphList::removeCurrent()
{
    auto ids = m_session->input().previousGraphIds;
    const int row = currentIndex().row();
    if (row < 0 || row >= ids.size())
        return;
    const auto id = ids.takeAt(row);
    const auto next = ids.value(std::min(row, int(ids.size()) - 1));
    m_session->setPreviousGraphs(tr("remove %1").arg(id), ids);
    selectId(next);
}

void PrevGraphList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return removeCurrent();
    QListView::keyPressEvent(event);
}

void PrevGraphList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressAt = event->pos();
    m_dragged = event->button() == Qt::LeftButton ? indexAt(event->pos()).row() : -1;
}

void PrevGraphList::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragged < 0 || !event->buttons().testFlag(Qt::LeftButton) || (m_gap < 0 && !far)) {
        if (m_dragged < 0)
            QListView::mouseMoveEvent(event);
        return;
    }
    m_gap = gapAt(event->pos().y());
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void PrevGraphList::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = std::exchange(m_dragged, -1), gap = std::exchange(m_gap, -1);
    viewport()->unsetCursor();
    viewport()->update();
    QListView::mouseReleaseEvent(event);
    if (gap >= 0)
        move(from, gap > from ? gap - 1 : gap);
}

int PrevGraphList::gapAt(int y) const
{
    int gap = 0;
    while (gap < m_model->rowCount() && y > visualRect(m_model->index(gap, 0)).center().y())
        ++gap;
    return gap;
}

void PrevGraphList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_model->rowCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
            tr("No previous graphs: the action looks for the decision task of the revision it is fired on."));
    }
    if (m_gap < 0)
        return;
    const int last = m_model->rowCount() - 1;
    const int y = m_gap > last ? visualRect(m_model->index(last, 0)).bottom() : visualRect(m_model->index(m_gap, 0)).top();
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawLine(0, y, viewport()->width(), y);
}

} // namespace slipway
