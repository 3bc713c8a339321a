// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagpainter.h"

#include "dag/linklegend.h"
#include "dag/nodepainter.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway {

namespace {

constexpr double kCurves = 0.3; ///< below: straight lines
constexpr double kHairlines = 0.12; ///< up to here those lines are one pixel wide without antialiasing
constexpr double kHairlineWeight = 0.06; ///< of one, in what paintCanvas costs
constexpr double kHeads = 0.5; ///< below: no arrow heads
constexpr double kHeadReach = 10; ///< pixels
constexpr double kDim = 0.3;
constexpr double kScenarioDim = 0.45;
constexpr double kGhost = 0.65;
constexpr double kStale = 0.6; ///< the file says something else by now
constexpr double kNamedFrames = 10; ///< height of headers below which names lie over their frames
constexpr double kLinkWidth = 1.5;
constexpr size_t kMostPlates = 60; ///< more gates in sight than this: plates keep their place, without words

/// True where a stretch of an edge touches the rectangle: curves stay between their ends.
bool isSeen(const QPointF &a, const QPointF &b, const QRectF &world)
{
    return std::max(a.x(), b.x()) >= world.left() && std::min(a.x(), b.x()) <= world.right()
        && std::max(a.y(), b.y()) >= world.top() && std::min(a.y(), b.y()) <= world.bottom();
}

/// From `a` to `b`, level at both ends.
struct Curve
{
    QPointF a, bendA, bendB, b;
    bool straight = false;
};

Curve curveBetween(const QPointF &a, const QPointF &b, bool across)
{
    if (std::abs(a.x() - b.x()) < 0.5 || std::abs(a.y() - b.y()) < 0.5)
        return {a, a, b, b, true};
    const QPointF bend = across ? QPointF((b.x() - a.x()) * 0.5, 0) : QPointF(0, (b.y() - a.y()) * 0.5);
    return {a, a + bend, b - bend, b, false};
}

void curveTo(QPainterPath *path, const QPointF &b, bool across)
{
    const auto curve = curveBetween(path->currentPosition(), b, across);
    if (curve.straight)
        path->lineTo(b);
    else
        path->cubicTo(curve.bendA, curve.bendB, b);
}

/// Draws what is in sight of edges, stretch by stretch.
class SightPath
{
public:
    explicit SightPath(const QRectF &sight)
        : m_sight(sight)
    {
    }

    /// Halves what reaches far out of sight: stroking takes as long as the whole curve is, seen or not.
    void add(const Curve &curve, int depth = 12)
    {
        if (!isSeen(curve.a, curve.b, m_sight)) {
            m_drawing = false;
            return;
        }
        if (curve.straight || depth == 0 || !isLarge(curve)) {
            append(curve);
            return;
        }
        const auto ab = (curve.a + curve.bendA) / 2, bb = (curve.bendA + curve.bendB) / 2, bc = (curve.bendB + curve.b) / 2;
        const auto left = (ab + bb) / 2, right = (bb + bc) / 2, middle = (left + right) / 2;
        add({curve.a, ab, left, middle, false}, depth - 1);
        add({middle, right, bc, curve.b, false}, depth - 1);
    }

    const QPainterPath &path() const { return m_path; }

private:
    bool isLarge(const Curve &curve) const
    {
        constexpr double kLarge = 600; // less is not worth the difference in flattening
        const double out = std::max({m_sight.left() - std::min(curve.a.x(), curve.b.x()), std::max(curve.a.x(), curve.b.x()) - m_sight.right(),
            m_sight.top() - std::min(curve.a.y(), curve.b.y()), std::max(curve.a.y(), curve.b.y()) - m_sight.bottom()});
        return out > kLarge;
    }

    void append(const Curve &curve)
    {
        if (!std::exchange(m_drawing, true))
            m_path.moveTo(curve.a);
        if (curve.straight)
            m_path.lineTo(curve.b);
        else
            m_path.cubicTo(curve.bendA, curve.bendB, curve.b);
    }

    QRectF m_sight;
    QPainterPath m_path;
    bool m_drawing = false;
};

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

double DagPainter::canvasWeight(const QRectF &exposed, double most) const
{
    if (m_scene.isEmpty())
        return 0;
    const auto world = toWorld(exposed);
    const double each = m_scale < kHairlines ? kHairlineWeight : 1;
    double weight = 0;
    m_scene.eachEdgeIn(world, [&](size_t e) {
        if (weight > most)
            return;
        const auto line = m_scene.layout()->polyline(e);
        for (size_t i = 1; i < line.size(); ++i)
            weight += isSeen(line[i - 1], line[i], world) ? each : 0;
    });
    return weight;
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

/// Only what of an edge is in sight: most of a long one is not.
QPainterPath DagPainter::visiblePart(size_t edge, const QRectF &world) const
{
    const auto line = m_scene.layout()->polyline(edge);
    const bool across = m_scene.layout()->direction == LayoutDirection::LeftToRight;
    SightPath part(toView(world));
    for (size_t i = 1; i < line.size(); ++i)
        part.add(curveBetween((line[i - 1] - m_origin) * m_scale, (line[i] - m_origin) * m_scale, across));
    return part.path();
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

void DagPainter::paintHead(QPainter *painter, size_t edge, const QRectF &world, const QColor &colour) const
{
    if (m_scale < kHeads)
        return;
    const auto line = m_scene.layout()->polyline(edge);
    const double reach = kHeadReach / m_scale;
    if (!world.adjusted(-reach, -reach, reach, reach).contains(line.back()))
        return;
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
    const QPen plain(m_colours.edge, 1.1, Qt::SolidLine, Qt::FlatCap);
    bool isPlain = false;
    m_scene.eachEdgeIn(world, [&](size_t e) {
        const auto &edge = m_scene.layout()->edges[e];
        const bool barrier = edge.origin == EdgeOrigin::Wait || edge.origin == EdgeOrigin::Block;
        const bool link = m_scene.isLink(edge.from, edge.to);
        if (!barrier && !link && !edge.dropped && !edge.reversed) {
            const auto part = visiblePart(e, world);
            if (!std::exchange(isPlain, true))
                painter->setPen(plain);
            if (!part.isEmpty())
                painter->drawPath(part);
            paintHead(painter, e, world, m_colours.edge);
            return;
        }
        isPlain = false;
        const auto colour = edge.dropped ? m_colours.droppedEdge : edge.reversed ? m_colours.bad : m_colours.edge;
        QPen pen(colour, edge.reversed || link ? kLinkWidth : 1.1);
        if (link)
            pen.setDashPattern(linkDashes());
        else if (edge.dropped || edge.reversed)
            pen.setDashPattern({5, 4});
        else if (barrier)
            pen.setDashPattern({1.2, 3.2});
        pen.setCapStyle(barrier && !edge.dropped ? Qt::RoundCap : Qt::FlatCap);
        painter->setPen(pen);
        painter->drawPath(pathOf(e)); // whole: dashes must not move with what is in sight
        paintHead(painter, e, world, colour);
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
        paintHead(painter, e, world, colour);
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
    painter->setRenderHint(QPainter::Antialiasing, m_scale > kHairlines);
    QVector<QLineF> live, dropped, bad;
    m_scene.eachEdgeIn(world, [&](size_t e) {
        const auto &box = m_scene.edgeBox(e);
        if ((box.width() + box.height()) * m_scale < 3)
            return;
        const auto line = m_scene.layout()->polyline(e);
        const auto &edge = m_scene.layout()->edges[e];
        auto &lines = edge.dropped ? dropped : edge.reversed ? bad : live;
        for (size_t i = 1; i < line.size(); ++i) {
            const auto &a = line[i - 1], &b = line[i];
            if (isSeen(a, b, world))
                lines.append(QLineF((a - m_origin) * m_scale, (b - m_origin) * m_scale));
        }
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
        const auto &edge = m_scene.layout()->edges[e];
        QPen pen(m_colours.accent, 2, Qt::SolidLine, Qt::FlatCap);
        const bool link = m_scene.isLink(edge.from, edge.to);
        if (link)
            pen.setDashPattern(linkDashes());
        painter->setPen(pen);
        painter->drawPath(link ? pathOf(e) : visiblePart(e, world)); // whole: dashes must not move with what is in sight
        painter->setPen(QPen(m_colours.accent, 2, Qt::SolidLine, Qt::FlatCap));
        const auto line = m_scene.layout()->polyline(e);
        if (m_scene.layout()->show[raw(edge.from)] == Layout::Show::Frame)
            paintInto(painter, edge.from, line.front(), false);
        if (m_scene.layout()->show[raw(edge.to)] == Layout::Show::Frame)
            paintInto(painter, edge.to, line.back(), true);
        paintHead(painter, e, world, m_colours.accent);
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

void DagPainter::paintNodes(QPainter *painter, const QRectF &exposed, NodeStore *store) const
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
    std::vector<NodeIndex> gates, others;
    // Plates of gates reach beyond their place when they are far away, so look a little further for them.
    const double further = m_scale < 0.85 ? 200 / m_scale : 0;
    m_scene.eachNodeIn(world.adjusted(-further, -further, further, further), [&](NodeIndex n) {
        if (layout.graph->node(n).isGate()) {
            gates.push_back(n);
            return;
        }
        if (layout.rects[raw(n)].intersects(world))
            others.push_back(n);
    });
    nodes.setStore(store);
    for (const auto n : others) {
        painter->setOpacity(opacityOf(n));
        nodes.paint(n, toView(layout.rects[raw(n)]));
    }
    nodes.setStore(nullptr);
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
