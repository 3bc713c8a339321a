// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/minimap.h"

#include "dag/dagcolours.h"
#include "dag/dagview.h"
#include "dag/nodepainter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace slipway {

namespace {

constexpr int kMostWidth = 200, kMostHeight = 130, kMargin = 6;
constexpr int kShare = 5; ///< of the view's width and height at most a fifth

} // namespace

Minimap::Minimap(DagView *view)
    : QWidget(view)
    , m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview of the graph"));
    setToolTip(tr("Overview: click or drag to go there"));
    setCursor(Qt::PointingHandCursor);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &Minimap::refresh);
    connect(view, &DagView::viewChanged, this, qOverload<>(&QWidget::update));
}

void Minimap::refresh()
{
    m_stale = true;
    update();
}

void Minimap::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

QSize Minimap::sizeHint() const
{
    const auto layout = m_view->currentLayout();
    if (!layout || layout->bounds.isEmpty())
        return {};
    const int wide = std::min(kMostWidth, m_view->width() / kShare), high = std::min(kMostHeight, m_view->height() / kShare);
    const auto size = layout->bounds.size().scaled(wide - 2 * kMargin, high - 2 * kMargin, Qt::KeepAspectRatio);
    return QSize(std::max(60, int(size.width()) + 2 * kMargin), std::max(40, int(size.height()) + 2 * kMargin));
}

double Minimap::scale() const
{
    const auto &bounds = m_view->currentLayout()->bounds;
    return std::min((width() - 2.0 * kMargin) / bounds.width(), (height() - 2.0 * kMargin) / bounds.height());
}

QPointF Minimap::corner() const
{
    const auto used = m_view->currentLayout()->bounds.size() * scale();
    return QPointF((width() - used.width()) / 2, (height() - used.height()) / 2);
}

/// A millisecond or two for 40,000 nodes, a few times a second at most.
void Minimap::makePicture()
{
    m_stale = false;
    const double ratio = devicePixelRatioF();
    const DagColours colours(palette());
    m_picture = QImage(size() * ratio, QImage::Format_RGB32);
    m_picture.fill(colours.node);
    const auto &scene = m_view->scene();
    const auto &layout = *scene.layout();
    const double s = scale();
    const auto at = corner();
    m_picture.setDevicePixelRatio(ratio);
    QPainter painter(&m_picture);
    for (const auto frame : layout.frames) {
        const auto &r = layout.rects[raw(frame)];
        painter.fillRect(QRectF(at + r.topLeft() * s, QSizeF(std::max(1.0, r.width() * s), std::max(1.0, r.height() * s))), mixed(colours.node, colours.text, 0.09));
    }
    painter.end();
    NodeMosaic mosaic(scene, colours, -at / s, s, ratio);
    mosaic.setPlain();
    mosaic.paint(&m_picture, m_picture.rect(), NodePainter(nullptr, scene, colours, font(), s).tiles());
}

void Minimap::paintEvent(QPaintEvent *)
{
    const auto layout = m_view->currentLayout();
    if (!layout || layout->bounds.isEmpty())
        return;
    if (m_stale || m_picture.size() != size() * devicePixelRatioF())
        makePicture();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(0, 0, m_picture);
    const DagColours colours(palette());
    const auto world = m_view->visibleWorld();
    const QRectF sight(corner() + world.topLeft() * scale(), world.size() * scale());
    auto veil = colours.canvas;
    veil.setAlphaF(0.45F);
    QPainterPath outside;
    outside.addRect(rect());
    QPainterPath inside;
    inside.addRect(sight);
    painter.fillPath(outside.subtracted(inside), veil);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawRect(sight.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)));
    painter.setPen(QPen(colours.frameBorder, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::goTo(const QPointF &pos)
{
    if (m_view->currentLayout())
        m_view->showWorldPoint((pos - corner()) / scale());
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

void Minimap::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // or the view under it would take it for a click
}

void Minimap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace slipway
