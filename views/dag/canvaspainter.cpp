// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/canvaspainter.h"

#include "dag/edgeraster.h"
#include "dag/edgeshape.h"
#include "dag/edgestroke.h"
#include "dag/nodepainter.h"

#include <QPainter>

#include <algorithm>

namespace slipway {

namespace {

constexpr double kHeadReach = 10; ///< pixels
constexpr double kLeastBlock = 5; ///< pixels: smaller blocks are no more than their cells
constexpr double kBlockCost = 4; ///< microseconds
constexpr double kPlainFrames = 0.3; ///< below: corners are not worth their cost

} // namespace

CanvasPainter::CanvasPainter(const DagCanvas &canvas, const DagColours &colours, const QPointF &origin, double scale)
    : m_canvas(canvas)
    , m_colours(colours)
    , m_origin(origin)
    , m_scale(scale)
{
}

void CanvasPainter::paint(QPainter *painter, const QRectF &exposed) const
{
    painter->fillRect(exposed, m_colours.canvas);
    if (!m_canvas.geometry)
        return;
    const auto world = toWorld(exposed.adjusted(-4, -4, 4, 4));
    paintFrames(painter, world);
    paintBlocks(painter, world);
    paintEdges(painter, world);
    paintChanges(painter, world);
}

qint64 CanvasPainter::paintInto(QImage *image, const QRect &clip, double ratio) const
{
    const QRectF exposed(QPointF(clip.topLeft()) / ratio, QSizeF(clip.size()) / ratio);
    const auto world = toWorld(exposed.adjusted(-4, -4, 4, 4));
    image->setDevicePixelRatio(ratio);
    QPainter painter(image);
    painter.setClipRect(exposed);
    painter.fillRect(exposed, m_colours.canvas);
    if (!m_canvas.geometry)
        return 0;
    paintFrames(&painter, world);
    paintBlocks(&painter, world);
    painter.end();
    EdgeRaster edges(m_canvas, m_colours, image, clip, {m_origin, m_scale, ratio});
    edges.paintAll();
    if (!m_canvas.edgeMarks.isEmpty()) {
        painter.begin(image);
        painter.setClipRect(exposed);
        paintChanges(&painter, world);
    }
    return edges.drawn();
}

double CanvasPainter::cost(const QRectF &exposed, double ratio, double most) const
{
    if (!m_canvas.geometry)
        return 0;
    const auto world = toWorld(exposed);
    const double reach = (exposed.width() + exposed.height()) * ratio;
    const bool far = m_scale < edgescale::kCurves;
    const double each = far ? 0.08 : 0.25, pixel = far ? 0.006 : 0.01, pixels = m_scale * ratio;
    double sum = far ? exposed.width() * exposed.height() * ratio * ratio * 0.003 : 0;
    const auto add = [&](const QPointF &a, const QPointF &b) {
        if (isSeen(a, b, world))
            sum += each + pixel * std::min(reach, std::max(std::abs(a.x() - b.x()), std::abs(a.y() - b.y())) * pixels);
    };
    for (const auto &block : layout().blocks)
        sum += touch(block.rect, world) && isPlate(block) ? kBlockCost : 0;
    m_canvas.geometry->eachEdgeIn(world, [&](size_t e) {
        if (sum > most)
            return;
        const auto line = layout().polyline(e);
        for (size_t i = 1; i < line.size(); ++i)
            add(line[i - 1], line[i]);
    });
    return sum;
}

bool CanvasPainter::isPlate(const Layout::Block &block) const
{
    return block.count > 1 && std::min(block.rect.width(), block.rect.height()) * m_scale >= kLeastBlock;
}

void CanvasPainter::paintFrames(QPainter *painter, const QRectF &world) const
{
    const bool plain = m_scale < kPlainFrames;
    painter->setRenderHint(QPainter::Antialiasing, !plain);
    painter->setPen(QPen(m_colours.frameBorder, plain ? 0 : 1));
    painter->setBrush(m_colours.frame);
    const double radius = std::clamp(8 * m_scale, 2.0, 10.0);
    for (const auto frame : layout().frames) {
        const auto &rect = layout().rects[raw(frame)];
        if (!rect.intersects(world))
            continue;
        const auto place = toView(rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (plain)
            painter->drawRect(place);
        else
            painter->drawRoundedRect(place, radius, radius);
    }
}

/// Twins lie on one plate, so that they read as one however small they are; the edges at them end at its border.
void CanvasPainter::paintBlocks(QPainter *painter, const QRectF &world) const
{
    const bool plain = m_scale < kPlainFrames;
    painter->setRenderHint(QPainter::Antialiasing, !plain);
    painter->setPen(QPen(m_colours.blockBorder, plain ? 0 : 1));
    painter->setBrush(m_colours.block);
    const double radius = std::clamp(8 * m_scale, 2.0, 10.0);
    for (const auto &block : layout().blocks) {
        if (!touch(block.rect, world) || !isPlate(block))
            continue;
        const auto place = toView(block.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (plain)
            painter->drawRect(place);
        else
            painter->drawRoundedRect(place, radius, radius);
    }
}

QPainterPath CanvasPainter::pathOf(size_t edge) const
{
    const auto line = layout().polyline(edge);
    const bool across = layout().direction == LayoutDirection::LeftToRight;
    QPainterPath path((line[0] - m_origin) * m_scale);
    for (size_t i = 1; i < line.size(); ++i)
        EdgeCurve::between(path.currentPosition(), (line[i] - m_origin) * m_scale, across).appendTo(&path);
    return path;
}

void CanvasPainter::paintHead(QPainter *painter, size_t edge, const QRectF &world, const QColor &colour) const
{
    if (m_scale < edgescale::kHeads)
        return;
    const auto line = layout().polyline(edge);
    const double reach = kHeadReach / m_scale;
    if (!world.adjusted(-reach, -reach, reach, reach).contains(line.back()))
        return;
    const auto tip = (line.back() - m_origin) * m_scale;
    const bool across = layout().direction == LayoutDirection::LeftToRight;
    const auto way = headWay(line[line.size() - 2], line.back(), across);
    const double size = headSize(m_scale);
    const auto corner = [&](double side) { return tip - way * size + QPointF(way.y(), way.x()) * side; };
    QPainterPath head(tip);
    head.lineTo(corner(-size * 0.55));
    head.lineTo(corner(size * 0.55));
    head.closeSubpath();
    painter->fillPath(head, colour);
}

void CanvasPainter::paintEdges(QPainter *painter, const QRectF &world) const
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setBrush(Qt::NoBrush);
    m_canvas.geometry->eachEdgeIn(world, [&](size_t e) {
        const auto stroke = EdgeStroke::of(m_canvas, m_colours, layout().edges[e]);
        QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap);
        if (!stroke.dashes.isEmpty())
            pen.setDashPattern(EdgeStroke::scaled(stroke.dashes, 1 / stroke.width));
        painter->setPen(pen);
        painter->drawPath(pathOf(e));
        paintHead(painter, e, world, stroke.colour);
    });
}

/// Edges of a comparison over the others: what is new is solid, what is gone dashed, each with its sign in the middle.
void CanvasPainter::paintChanges(QPainter *painter, const QRectF &world) const
{
    if (m_canvas.edgeMarks.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    m_canvas.geometry->eachEdgeIn(world, [&](size_t e) {
        const auto &edge = layout().edges[e];
        const auto change = m_canvas.edgeMarks.value(DagCanvas::edgeKey(edge.from, edge.to));
        if (change == ChangeMark::None)
            return;
        const auto colour = changeColour(change, m_colours);
        painter->setPen(QPen(colour, 2, change == ChangeMark::Removed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter->setBrush(Qt::NoBrush);
        const auto path = pathOf(e);
        painter->drawPath(path);
        paintHead(painter, e, world, colour);
        if (m_scale < edgescale::kHeads)
            return;
        const QRectF plate(path.pointAtPercent(0.5) - QPointF(6, 6), QSizeF(12, 12));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours.canvas);
        painter->drawEllipse(plate);
        paintMark(painter, plate, changeSign(change), colour);
    });
}

} // namespace slipway
