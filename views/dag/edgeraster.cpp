// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/edgeraster.h"

#include "dag/linklegend.h"
#include "dag/pixelline.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double kLit = 2, kImplied = 1.5; ///< widths of lines
constexpr double kFlat = 0.2; ///< pixels that a curve may be away from its lines
constexpr double kBeyond = 4; ///< pixels

} // namespace

EdgeRaster::EdgeRaster(const DagCanvas &canvas, const DagColours &colours, QImage *image, const QRect &clip, const Place &place)
    : m_canvas(canvas)
    , m_layout(canvas.geometry->layout())
    , m_colours(colours)
    , m_image(image)
    , m_raster(image, clip)
    , m_origin(place.origin)
    , m_scale(place.scale)
    , m_ratio(place.ratio)
    , m_pixels(place.scale * place.ratio)
{
    const double beyond = kBeyond * m_ratio;
    m_device = QRectF(m_raster.clip()).adjusted(-beyond, -beyond, beyond, beyond);
    m_world = QRectF(m_device.topLeft() / m_pixels + m_origin, m_device.size() / m_pixels);
}

void EdgeRaster::paintAll()
{
    if (m_scale < edgescale::kCurves)
        paintMass();
    else
        paintNear();
}

void EdgeRaster::paintNear()
{
    const EdgeStroke plain {m_colours.edge};
    m_canvas.geometry->eachEdgeIn(m_world, [&](size_t e) {
        const auto &edge = m_layout.edges[e];
        paintEdge(e, EdgeStroke::isPlain(m_canvas, edge) ? plain : EdgeStroke::of(m_canvas, m_colours, edge));
        head(e);
    });
}

void EdgeRaster::paintEdge(size_t edge, const EdgeStroke &stroke)
{
    const auto line = m_layout.polyline(edge);
    const bool across = m_layout.direction == LayoutDirection::LeftToRight;
    m_raster.setColour(stroke.colour);
    m_raster.setDashes(stroke.dashes.isEmpty() ? stroke.dashes : EdgeStroke::scaled(stroke.dashes, m_ratio));
    const bool dashed = !stroke.dashes.isEmpty();
    auto from = toDevice(line[0]);
    for (size_t i = 1; i < line.size(); ++i) {
        const auto to = toDevice(line[i]);
        if (dashed || isSeen(from, to, m_device))
            curve(EdgeCurve::between(from, to, across), stroke.width * m_ratio, i == 1, i + 1 == line.size());
        from = to;
    }
}

void EdgeRaster::curve(const EdgeCurve &curve, double width, bool first, bool last)
{
    const auto begin = first ? LineRaster::Cut : LineRaster::Joined, end = last ? LineRaster::Cut : LineRaster::Joined;
    if (curve.straight)
        return m_raster.smooth(curve.a, curve.b, width, begin, end);
    // Halving quarters how far a curve is from its chord; how often does not depend on what is in sight.
    const auto bow = curve.a - 2 * curve.bendA + curve.bendB;
    const double away = 0.75 * std::hypot(bow.x(), bow.y());
    // A dashed one is walked from end to end, for its dashes to stay where they are.
    const int most = m_raster.isDashed() ? 9 : 14;
    const int depth = away <= kFlat ? 0 : std::min(most, int(std::ceil(std::log2(away / kFlat) / 2)));
    pieces(curve, depth, width, begin, end);
}

void EdgeRaster::pieces(const EdgeCurve &curve, int depth, double width, LineRaster::End begin, LineRaster::End end)
{
    if (!m_raster.isDashed() && !isSeen(curve.a, curve.b, m_device))
        return;
    if (depth == 0)
        return m_raster.smooth(curve.a, curve.b, width, begin, end);
    const auto [left, right] = curve.halves();
    pieces(left, depth - 1, width, begin, LineRaster::Joined);
    pieces(right, depth - 1, width, LineRaster::Joined, end);
}

void EdgeRaster::head(size_t edge)
{
    if (m_scale < edgescale::kHeads)
        return;
    const auto line = m_layout.polyline(edge);
    head(line[line.size() - 2], line.back());
}

void EdgeRaster::head(const QPointF &before, const QPointF &tip)
{
    const bool across = m_layout.direction == LayoutDirection::LeftToRight;
    const double size = headSize(m_scale) * m_ratio;
    m_raster.head(toDevice(tip), headWay(before, tip, across), size, size * 0.55);
}

/// From afar: how many lines meet at a pixel is all that can be seen. Edges shorter than a pixel or two are left out.
void EdgeRaster::paintMass()
{
    DensityMap live(m_image->size(), m_raster.clip());
    std::vector<quint32> bad;
    m_raster.setDashes({});
    m_raster.setColour(mixed(m_colours.canvas, m_colours.droppedEdge, 0.7));
    const auto eachLine = [&](size_t e, const auto &draw) {
        const auto line = m_layout.polyline(e);
        auto from = toDevice(line[0]);
        for (size_t i = 1; i < line.size(); ++i) {
            const auto to = toDevice(line[i]);
            if (isSeen(from, to, m_device))
                draw(from, to);
            from = to;
        }
    };
    m_canvas.geometry->eachEdgeIn(m_world, [&](size_t e) {
        const auto &box = m_canvas.geometry->edgeBox(e);
        if ((box.width() + box.height()) * m_scale < 3)
            return;
        const auto &edge = m_layout.edges[e];
        if (edge.dropped)
            eachLine(e, [this](const QPointF &a, const QPointF &b) { m_raster.thin(a, b); });
        else if (edge.reversed)
            bad.push_back(quint32(e));
        else
            eachLine(e, [&live](const QPointF &a, const QPointF &b) { live.add(a, b); });
    });
    // As dense as the drawing is as a whole at this scale, so that parts of a picture match; a lone line stays visible.
    const double mean = m_canvas.geometry->inkPerArea() / m_pixels;
    live.tone(m_image, m_colours.edge, std::max(1.6, mean * 6));
    m_massDrawn += live.drawn();
    m_raster.setColour(m_colours.bad);
    for (const auto e : bad)
        eachLine(e, [this](const QPointF &a, const QPointF &b) { m_raster.smooth(a, b, m_ratio); });
}

/// With the frames in which it goes on.
QRectF EdgeRaster::reachOf(size_t e) const
{
    auto reached = m_canvas.geometry->edgeBox(e).adjusted(-1, -1, 1, 1);
    if (m_layout.frames.empty())
        return reached;
    const auto &edge = m_layout.edges[e];
    for (const auto end : {edge.from, edge.to}) {
        if (m_layout.show[raw(end)] == Layout::Show::Frame)
            reached |= m_layout.rects[raw(end)];
    }
    return reached;
}

/// An edge at a frame speaks for its members: from the border on, light what it means for the lit ones.
template <typename F>
void EdgeRaster::eachInside(const DagFocus &focus, NodeIndex frame, bool entering, const F &f) const
{
    if (m_layout.show[raw(frame)] != Layout::Show::Frame)
        return;
    const bool across = m_layout.direction == LayoutDirection::LeftToRight;
    const auto &geometry = *m_canvas.geometry;
    for (const auto member : m_layout.graph->members(frame)) {
        if (!focus.nodes.contains(quint32(member)) || !m_layout.isShown(member))
            continue;
        const auto lead = m_layout.leadOf(member);
        const auto inner = entering ? geometry.edgesTo(lead) : geometry.edgesFrom(lead);
        const bool led = std::any_of(inner.begin(), inner.end(), [&](quint32 e) {
            const auto other = entering ? m_layout.edges[e].from : m_layout.edges[e].to;
            return focus.nodes.contains(quint32(other)) && m_layout.graph->node(other).group == frame;
        });
        if (led)
            continue;
        const auto &rect = m_layout.rects[raw(member)];
        const auto centre = rect.center();
        f(across ? QPointF(entering ? rect.left() : rect.right(), centre.y()) : QPointF(centre.x(), entering ? rect.top() : rect.bottom()));
    }
}

void EdgeRaster::gatherLit(const DagFocus &focus, size_t e, LineMask *lines)
{
    const auto &edge = m_layout.edges[e];
    const auto line = m_layout.polyline(e);
    auto from = toDevice(line[0]);
    for (size_t i = 1; i < line.size(); ++i) {
        const auto to = toDevice(line[i]);
        lines->add(from, to);
        from = to;
    }
    eachInside(focus, edge.from, false, [&](const QPointF &end) { lines->add(toDevice(line.front()), toDevice(end)); });
    eachInside(focus, edge.to, true, [&](const QPointF &end) { lines->add(toDevice(line.back()), toDevice(end)); });
}

void EdgeRaster::paintImplied(const DagFocus &focus)
{
    for (const auto &edge : focus.implied)
        paintImplied(edge);
    m_raster.setDashes({});
}

void EdgeRaster::paintLit(const DagFocus &focus, size_t e)
{
    const auto &edge = m_layout.edges[e];
    const auto line = m_layout.polyline(e);
    const bool far = m_scale < edgescale::kCurves, across = m_layout.direction == LayoutDirection::LeftToRight;
    const double width = far ? 1.4 : kLit;
    m_raster.setColour(m_colours.accent);
    m_raster.setDashes({});
    if (far) {
        auto from = toDevice(line[0]);
        for (size_t i = 1; i < line.size(); ++i) {
            const auto to = toDevice(line[i]);
            m_raster.smooth(from, to, width * m_ratio, i == 1 ? LineRaster::Cut : LineRaster::Joined, LineRaster::Joined);
            from = to;
        }
    } else {
        const auto dashes = m_canvas.isLink(edge.from, edge.to) ? linkDashes() : edge.through ? edgescale::throughDashes() : QVector<qreal>();
        paintEdge(e, {m_colours.accent, width, EdgeStroke::scaled(dashes, width)});
    }
    m_raster.setDashes({});
    const auto inside = [&](const QPointF &at, const QPointF &end) { curve(EdgeCurve::between(toDevice(at), toDevice(end), across), width * m_ratio, true, true); };
    eachInside(focus, edge.from, false, [&](const QPointF &end) { inside(line.front(), end); });
    eachInside(focus, edge.to, true, [&](const QPointF &end) { inside(line.back(), end); });
    head(e);
}

/// Dashed from end to end: it has no way of its own through the drawing.
void EdgeRaster::paintImplied(const QLineF &edge)
{
    double from = 0, to = 1;
    if (!clipLine(edge.p1(), edge.p2(), m_world, &from, &to))
        return;
    m_raster.setColour(m_colours.accent);
    m_raster.setDashes(EdgeStroke::scaled({6, 4}, m_ratio));
    m_raster.smooth(toDevice(edge.p1()), toDevice(edge.p2()), kImplied * m_ratio);
    if (m_scale >= edgescale::kHeads)
        head(edge.p1(), edge.p2());
}

} // namespace slipway
