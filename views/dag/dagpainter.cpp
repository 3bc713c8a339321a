// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagpainter.h"

#include "dag/nodepainter.h"

#include <QLineF>
#include <QPainter>

#include <cmath>

namespace slipway {

namespace {

constexpr double kCurves = 0.3; ///< below: straight lines without antialiasing
constexpr double kHeads = 0.5; ///< below: no arrow heads
constexpr double kDim = 0.3;
constexpr double kScenarioDim = 0.45;
constexpr double kGhost = 0.65;
constexpr double kStale = 0.6; ///< the file says something else by now
constexpr double kNamedFrames = 10; ///< height of headers below which names lie over their frames
constexpr size_t kMostPlates = 60; ///< more gates in sight than this: plates keep their place, without words

void curveTo(QPainterPath *path, const QPointF &b, bool across)
{
    const auto a = path->currentPosition();
    if (std::abs(a.x() - b.x()) < 0.5 || std::abs(a.y() - b.y()) < 0.5) {
        path->lineTo(b);
    } else if (across) {
        const double bend = (b.x() - a.x()) * 0.5;
        path->cubicTo(QPointF(a.x() + bend, a.y()), QPointF(b.x() - bend, b.y()), b);
    } else {
        const double bend = (b.y() - a.y()) * 0.5;
        path->cubicTo(QPointF(a.x(), a.y() + bend), QPointF(b.x(), b.y() - bend), b);
    }
}

} // namespace

DagPainter::DagPainter(
    const DagScene &scene, const DagColours &colours, const QFont &font, const QPointF &origin, double scale)
    : m_scene(scene)
    , m_colours(colours)
    , m_font(font)
    , m_origin(origin)
    , m_scale(scale)
{
}

QRectF DagPainter::toView(const QRectF &world) const
{
    return QRectF((world.topLeft() - m_origin) * m_scale, world.size() * m_scale);
}

QRectF DagPainter::toWorld(const QRectF &view) const
{
    return QRectF(view.topLeft() / m_scale + m_origin, view.size() / m_scale);
}

QRectF DagPainter::paintedRect(NodeIndex node) const
{
    const auto rect = toView(m_scene.layout()->rects[raw(node)]);
    const double reach = this->reach();
    if (!m_scene.layout()->graph->node(node).isGate())
        return rect.adjusted(-reach, -reach, reach, reach);
    return NodePainter(nullptr, m_scene, m_colours, m_font, m_scale)
        .gatePlate(node, rect)
        .adjusted(-reach, -reach, reach, reach);
}

void DagPainter::paintCanvas(QPainter *painter, const QRectF &exposed) const
{
    painter->fillRect(exposed, m_colours.canvas);
    if (m_scene.isEmpty())
        return;
    const auto world = toWorld(exposed.adjusted(-4, -4, 4, 4));
    paintFrames(painter, world);
    if (m_scale < kCurves)
        paintEdgeMass(painter, world);
    else
        paintEdges(painter, world);
    paintChanges(painter, world);
}

void DagPainter::paintFrames(QPainter *painter, const QRectF &world) const
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    for (const auto frame : m_scene.layout()->frames) {
        const auto &rect = m_scene.layout()->rects[raw(frame)];
        if (!rect.intersects(world))
            continue;
        const double radius = std::clamp(8 * m_scale, 2.0, 10.0);
        painter->setPen(QPen(m_colours.frameBorder, 1));
        painter->setBrush(m_colours.frame);
        painter->drawRoundedRect(toView(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

QPainterPath DagPainter::pathOf(size_t edge) const
{
    const auto line = m_scene.layout()->polyline(edge);
    const bool across = m_scene.layout()->direction == LayoutDirection::LeftToRight;
    QPainterPath path((line[0] - m_origin) * m_scale);
    for (size_t i = 1; i < line.size(); ++i)
        curveTo(&path, (line[i] - m_origin) * m_scale, across);
    return path;
}

/// An edge at a frame speaks for its members: from the border on, light what it means for the lit ones.
void DagPainter::paintInto(QPainter *painter, NodeIndex frame, const QPointF &at, bool entering) const
{
    const auto &layout = *m_scene.layout();
    const bool across = layout.direction == LayoutDirection::LeftToRight;
    for (const auto member : layout.graph->members(frame)) {
        if (!m_scene.focus.nodes.contains(quint32(member)) || !layout.isShown(member))
            continue;
        const auto inner = entering ? m_scene.edgesTo(member) : m_scene.edgesFrom(member);
        const bool led = std::any_of(inner.begin(), inner.end(), [&](quint32 e) {
            return m_scene.focus.nodes.contains(quint32(entering ? layout.edges[e].from : layout.edges[e].to))
                && layout.graph->node(entering ? layout.edges[e].from : layout.edges[e].to).group == frame;
        });
        if (led)
            continue;
        const auto &rect = layout.rects[raw(member)];
        const auto centre = rect.center();
        const QPointF end = across ? QPointF(entering ? rect.left() : rect.right(), centre.y())
                                   : QPointF(centre.x(), entering ? rect.top() : rect.bottom());
        QPainterPath path((at - m_origin) * m_scale);
        curveTo(&path, (end - m_origin) * m_scale, across);
        painter->drawPath(path);
    }
}

void DagPainter::paintHead(QPainter *painter, size_t edge, const QColor &colour) const
{
    if (m_scale < kHeads)
        return;
    const auto line = m_scene.layout()->polyline(edge);
    const auto tip = (line.back() - m_origin) * m_scale;
    const bool across = m_scene.layout()->direction == LayoutDirection::LeftToRight;
    const auto before = line[line.size() - 2];
    const bool forward = across ? before.x() <= line.back().x() : before.y() <= line.back().y();
    const double size = std::clamp(5.5 * m_scale, 4.0, 8.0), back = forward ? -size : size;
    const auto corner = [&](double side) { return across ? tip + QPointF(back, side) : tip + QPointF(side, back); };
    QPainterPath head(tip);
    head.lineTo(corner(-size * 0.55));
    head.lineTo(corner(size * 0.55));
    head.closeSubpath();
    painter->fillPath(head, colour);
}

void DagPainter::paintEdges(QPainter *painter, const QRectF &world) const
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setBrush(Qt::NoBrush);
    m_scene.eachEdgeIn(world, [&](size_t e) {
        const auto &edge = m_scene.layout()->edges[e];
        const bool barrier = edge.origin == EdgeOrigin::Wait || edge.origin == EdgeOrigin::Block;
        const auto colour = edge.dropped ? m_colours.droppedEdge : edge.reversed ? m_colours.bad : m_colours.edge;
        QPen pen(colour, edge.reversed ? 1.5 : 1.1);
        if (edge.dropped || edge.reversed)
            pen.setDashPattern({5, 4});
        else if (barrier)
            pen.setDashPattern({1.2, 3.2});
        pen.setCapStyle(barrier && !edge.dropped ? Qt::RoundCap : Qt::FlatCap);
        painter->setPen(pen);
        painter->drawPath(pathOf(e));
        paintHead(painter, e, colour);
    });
}

/// Edges of a comparison over the others: what is new is solid, what is gone dashed, each with its sign in the middle.
void DagPainter::paintChanges(QPainter *painter, const QRectF &world) const
{
    if (m_scene.edgeMarks.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    m_scene.eachEdgeIn(world, [&](size_t e) {
        const auto &edge = m_scene.layout()->edges[e];
        const auto change = m_scene.edgeMarks.value(DagScene::edgeKey(edge.from, edge.to));
        if (change == ChangeMark::None)
            return;
        const auto colour = changeColour(change, m_colours);
        painter->setPen(QPen(colour, 2, change == ChangeMark::Removed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter->setBrush(Qt::NoBrush);
        const auto path = pathOf(e);
        painter->drawPath(path);
        paintHead(painter, e, colour);
        if (m_scale < kHeads)
            return;
        const QRectF plate(path.pointAtPercent(0.5) - QPointF(6, 6), QSizeF(12, 12));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours.canvas);
        painter->drawEllipse(plate);
        paintMark(painter, plate, changeSign(change), colour);
    });
}

/// From afar: one batch of plain lines a colour; edges shorter than a pixel or two are left out.
void DagPainter::paintEdgeMass(QPainter *painter, const QRectF &world) const
{
    painter->setRenderHint(QPainter::Antialiasing, m_scale > 0.12);
    QVector<QLineF> live, dropped, bad;
    m_scene.eachEdgeIn(world, [&](size_t e) {
        const auto &box = m_scene.edgeBox(e);
        if ((box.width() + box.height()) * m_scale < 3)
            return;
        const auto line = m_scene.layout()->polyline(e);
        const auto &edge = m_scene.layout()->edges[e];
        auto &lines = edge.dropped ? dropped : edge.reversed ? bad : live;
        for (size_t i = 1; i < line.size(); ++i)
            lines.append(QLineF((line[i - 1] - m_origin) * m_scale, (line[i] - m_origin) * m_scale));
    });
    const auto draw = [painter](const QVector<QLineF> &lines, const QColor &colour) {
        painter->setPen(QPen(colour, 0));
        painter->drawLines(lines);
    };
    draw(dropped, mixed(m_colours.canvas, m_colours.droppedEdge, 0.7));
    draw(live, mixed(m_colours.canvas, m_colours.edge, 0.75));
    draw(bad, m_colours.bad);
}

void DagPainter::paintLitEdges(QPainter *painter, const QRectF &exposed) const
{
    if (!m_scene.focus.active)
        return;
    const auto world = toWorld(exposed.adjusted(-4, -4, 4, 4));
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setBrush(Qt::NoBrush);
    for (const auto e : m_scene.focus.edges) {
        const auto &box = m_scene.edgeBox(e);
        if (!world.intersects(box.adjusted(-1, -1, 1, 1)))
            continue;
        painter->setPen(QPen(m_colours.accent, 2, Qt::SolidLine, Qt::FlatCap));
        painter->drawPath(pathOf(e));
        const auto &edge = m_scene.layout()->edges[e];
        const auto line = m_scene.layout()->polyline(e);
        if (m_scene.layout()->show[raw(edge.from)] == Layout::Show::Frame)
            paintInto(painter, edge.from, line.front(), false);
        if (m_scene.layout()->show[raw(edge.to)] == Layout::Show::Frame)
            paintInto(painter, edge.to, line.back(), true);
        paintHead(painter, e, m_colours.accent);
    }
}

double DagPainter::opacityOf(NodeIndex node) const
{
    if (m_scene.focus.active && !m_scene.focus.nodes.contains(quint32(node)))
        return kDim;
    // What is gone is there as a ghost.
    if (m_scene.nodeMarks.value(quint32(node)) == ChangeMark::Removed)
        return kGhost;
    return m_scene.dimmed.contains(quint32(node)) ? kScenarioDim : m_scene.visual(node).stale ? kStale : 1;
}

void DagPainter::paintNodes(QPainter *painter, const QRectF &exposed) const
{
    if (m_scene.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    NodePainter nodes(painter, m_scene, m_colours, m_font, m_scale);
    const auto &layout = *m_scene.layout();
    const auto world = toWorld(exposed.adjusted(-reach(), -reach(), reach(), reach()));
    for (const auto frame : layout.frames) {
        if (!layout.rects[raw(frame)].intersects(world))
            continue;
        painter->setOpacity(opacityOf(frame));
        const auto header = toView(m_scene.headerOf(frame));
        if (frame == m_scene.selected) {
            painter->setPen(QPen(m_colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(toView(layout.rects[raw(frame)]), 8 * std::min(1.0, m_scale), 8 * std::min(1.0, m_scale));
        }
        nodes.paintFrameHeader(frame, header);
        nodes.paintChange(frame, toView(layout.rects[raw(frame)]));
    }
    std::vector<NodeIndex> gates;
    // Plates of gates reach beyond their place when they are far away, so look a little further for them.
    const double further = m_scale < 0.85 ? 200 / m_scale : 0;
    m_scene.eachNodeIn(world.adjusted(-further, -further, further, further), [&](NodeIndex n) {
        if (layout.graph->node(n).isGate()) {
            gates.push_back(n);
            return;
        }
        if (!layout.rects[raw(n)].intersects(world))
            return;
        painter->setOpacity(opacityOf(n));
        nodes.paint(n, toView(layout.rects[raw(n)]));
    });
    for (const auto gate : gates) {
        painter->setOpacity(opacityOf(gate));
        const auto rect = toView(layout.rects[raw(gate)]);
        if (gates.size() > kMostPlates && m_scale < 0.3)
            nodes.paint(gate, QRectF(rect.center() - QPointF(std::max(rect.width(), 14.0) / 2, 7), QSizeF(std::max(rect.width(), 14.0), 14)));
        else
            nodes.paintGate(gate, rect);
    }
    if (layout.headerHeight * m_scale < kNamedFrames) {
        for (const auto frame : layout.frames) {
            if (!layout.rects[raw(frame)].intersects(world))
                continue;
            painter->setOpacity(opacityOf(frame));
            nodes.paintFrameName(frame, toView(layout.rects[raw(frame)]));
        }
    }
    painter->setOpacity(1);
}

} // namespace slipway
