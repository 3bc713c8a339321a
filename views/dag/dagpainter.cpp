// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagpainter.h"

#include "dag/nodepainter.h"
#include "dag/outernames.h"
#include "dag/pixelline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace slipway {

namespace {

constexpr double kScenarioDim = 0.45;
constexpr double kGhost = 0.65;
constexpr double kStale = 0.6; ///< the file says something else by now
constexpr double kNamedFrames = 10; ///< height of headers below which names lie over their frames
constexpr double kLeastNamed = 38; ///< width of a frame on screen that has room for a name
constexpr size_t kMostNames = 120;
constexpr size_t kMostSigns = 600; ///< more gates in sight than this are boxes from afar, unless they wait
constexpr size_t kMostAcross = 24; ///< implied edges
constexpr double kAcross = 0.3, kImpliedWidth = 1.5; ///< names stay legible below
constexpr double kWordy = 0.3; ///< scale from which on every gate has its words
constexpr size_t kMostPlates = 60; ///< more gates in sight than this: plates keep their place, without words

bool isLeftOut(NodeIndex node, const IndexSet *only)
{
    return only && !only->contains(quint32(node));
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

QRectF DagPainter::plateOf(NodeIndex gate) const
{
    return NodePainter(nullptr, m_scene, m_colours, m_font, m_scale).gatePlate(gate, toView(m_scene.layout()->rects[raw(gate)]));
}

QRectF DagPainter::paintedRect(NodeIndex node) const
{
    const double reach = this->reach();
    const bool gate = m_scene.layout()->graph->node(node).isGate();
    const auto rect = gate ? plateOf(node) : toView(m_scene.layout()->rects[raw(node)]);
    return rect.adjusted(-reach, -reach, reach, reach);
}

double DagPainter::opacityOf(NodeIndex node) const
{
    // What is gone is there as a ghost.
    if (m_scene.nodeMarks.value(quint32(node)) == ChangeMark::Removed)
        return kGhost;
    return m_scene.dimmed.contains(quint32(node)) ? kScenarioDim : m_scene.visual(node).stale ? kStale : 1;
}

void DagPainter::paintNodes(QPainter *painter, const QRectF &exposed, const Nodes &which) const
{
    if (m_scene.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    NodePainter nodes(painter, m_scene, m_colours, m_font, m_scale);
    nodes.setStore(which.store);
    const auto world = toWorld(exposed.adjusted(-reach(), -reach(), reach(), reach()));
    paintFrames(painter, &nodes, world, which);
    if (!which.boxesAreThere) {
        const auto &layout = *m_scene.layout();
        m_scene.eachNodeIn(world, [&](NodeIndex n) {
            if (layout.graph->node(n).isGate() || isLeftOut(n, which.only))
                return;
            painter->setOpacity(opacityOf(n));
            nodes.paint(n, toView(layout.rects[raw(n)]));
        });
    }
    paintGates(painter, &nodes, world, which);
    paintNames(painter, &nodes, world, which);
    paintOuterNames(painter, world, which);
    painter->setOpacity(1);
    if (which.only)
        paintImplied(painter, world);
}

/// They have no way of their own between the nodes: where there are few, they can be followed across them. EdgeRaster painted
/// all of them, under the nodes.
void DagPainter::paintImplied(QPainter *painter, const QRectF &world) const
{
    const auto &lines = m_scene.focus.implied;
    if (!m_scene.focus.active || lines.empty() || lines.size() > kMostAcross)
        return;
    auto colour = m_colours.accent;
    colour.setAlphaF(kAcross);
    for (const auto &line : lines) {
        double from = 0, to = 1;
        if (!clipLine(line.p1(), line.p2(), world, &from, &to))
            continue;
        QPen pen(colour, kImpliedWidth);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({6 / kImpliedWidth, 4 / kImpliedWidth});
        pen.setDashOffset(std::fmod(from * line.length() * m_scale, 10) / kImpliedWidth); // as if it began at its end
        painter->setPen(pen);
        painter->drawLine((line.pointAt(from) - m_origin) * m_scale, (line.pointAt(to) - m_origin) * m_scale);
    }
}

void DagPainter::paintNodes(QPainter *painter, const QRectF &exposed) const
{
    paintNodes(painter, exposed, {});
}

/// How much of the drawing the view shows, about.
double DagPainter::shareOf(const QSizeF &view) const
{
    const auto &bounds = m_scene.layout()->bounds;
    if (view.isEmpty() || bounds.isEmpty())
        return 1;
    return std::min(1.0, view.width() / (bounds.width() * m_scale)) * std::min(1.0, view.height() / (bounds.height() * m_scale));
}

void DagPainter::paintFrames(QPainter *painter, NodePainter *nodes, const QRectF &world, const Nodes &which) const
{
    const auto &layout = *m_scene.layout();
    for (const auto frame : layout.frames) {
        const auto &rect = layout.rects[raw(frame)];
        if (isLeftOut(frame, which.only) || !rect.intersects(world))
            continue;
        painter->setOpacity(opacityOf(frame));
        if (frame == m_scene.selected) {
            const double radius = 8 * std::min(1.0, m_scale);
            painter->setPen(QPen(m_colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(toView(rect), radius, radius);
        }
        nodes->paintFrameHeader(frame, toView(m_scene.headerOf(frame)));
        nodes->paintChange(frame, toView(rect));
    }
}

/// By how many gates there are in a view like this one, wherever it is: what is kept of a picture stays right while it is moved.
DagPainter::GateRoom DagPainter::gateRoom(const QSizeF &view) const
{
    if (m_scene.isEmpty())
        return {};
    const double share = shareOf(view), gates = double(m_scene.geometry()->gates().size()) * share;
    const double waiting = double(m_scene.waitingGates().size()) * share;
    return {gates <= kMostPlates || m_scale >= kWordy, waiting <= kMostPlates || m_scale >= kWordy, gates <= kMostSigns};
}

/// Those that wait for a person come last, and first where there is no room for the words of all.
void DagPainter::paintGates(QPainter *painter, NodePainter *nodes, const QRectF &world, const Nodes &which) const
{
    const auto &layout = *m_scene.layout();
    // Plates of gates reach beyond their place when they are far away, so look a little further for them.
    const double further = m_scale < 0.85 ? 200 / m_scale : 0;
    const auto around = world.adjusted(-further, -further, further, further);
    const auto room = gateRoom(which.view);
    std::vector<NodeIndex> gates, signs;
    for (const auto gate : m_scene.geometry()->gates()) {
        if (!isLeftOut(gate, which.only) && layout.rects[raw(gate)].intersects(around))
            gates.push_back(gate);
    }
    const auto waits = [this](NodeIndex gate) { return m_scene.state(gate) == StepState::WaitingForHuman; };
    std::stable_partition(gates.begin(), gates.end(), [&](NodeIndex gate) { return !waits(gate); });
    for (const auto gate : gates) {
        const bool worded = room.all || (room.waiting && waits(gate));
        if (!worded && which.boxesAreThere && !room.others) {
            if (waits(gate))
                signs.push_back(gate);
            continue;
        }
        painter->setOpacity(opacityOf(gate));
        const auto rect = toView(layout.rects[raw(gate)]);
        if (worded) {
            nodes->paintGate(gate, rect);
            continue;
        }
        const double width = std::max(rect.width(), 14.0);
        nodes->paint(gate, QRectF(rect.center() - QPointF(width / 2, 7), QSizeF(width, 14)));
    }
    paintSigns(painter, nodes, signs);
}

/// However many wait at one spot, one sign there tells it.
void DagPainter::paintSigns(QPainter *painter, NodePainter *nodes, const std::vector<NodeIndex> &gates) const
{
    std::unordered_set<quint64> taken;
    for (const auto gate : gates) {
        const auto at = toView(m_scene.layout()->rects[raw(gate)]).center();
        const auto cell = [](double v) { return quint64(quint32(qint32(std::floor(v / NodePainter::kGateSign)))); };
        // By where they are in the drawing: signs must not jump from gate to gate while it is moved.
        const auto place = at + m_origin * m_scale;
        if (!taken.insert(cell(place.x()) << 32 | cell(place.y())).second)
            continue;
        painter->setOpacity(opacityOf(gate));
        nodes->paintGateSign(gate, at);
    }
}

/// Of many frames the largest ones are named.
void DagPainter::paintNames(QPainter *painter, NodePainter *nodes, const QRectF &world, const Nodes &which) const
{
    const auto &layout = *m_scene.layout();
    if (layout.headerHeight * m_scale >= kNamedFrames)
        return;
    const auto areaOf = [&layout](NodeIndex frame) { return layout.rects[raw(frame)].width() * layout.rects[raw(frame)].height(); };
    std::vector<NodeIndex> named;
    for (const auto frame : layout.frames) {
        if (layout.rects[raw(frame)].width() * m_scale >= kLeastNamed)
            named.push_back(frame);
    }
    if (const auto room = size_t(double(kMostNames) / shareOf(which.view)); named.size() > room) {
        std::nth_element(named.begin(), named.begin() + qsizetype(room), named.end(),
            [&](NodeIndex a, NodeIndex b) { return areaOf(a) > areaOf(b); });
        named.resize(room);
    }
    std::erase_if(named, [&](NodeIndex frame) { return isLeftOut(frame, which.only) || !layout.rects[raw(frame)].intersects(world); });
    for (const auto frame : named) {
        painter->setOpacity(opacityOf(frame));
        nodes->paintFrameName(frame, toView(layout.rects[raw(frame)]));
    }
}

void DagPainter::paintOuterNames(QPainter *painter, const QRectF &world, const Nodes &which) const
{
    if (m_scene.layout()->visible.size() > kMostOuterNames)
        return;
    // Places are those of the drawing: they are the same wherever it is looked at.
    const auto shift = m_origin * m_scale;
    std::vector<QRectF> taken;
    for (const auto gate : m_scene.geometry()->gates())
        taken.push_back(plateOf(gate).translated(shift));
    for (const auto frame : m_scene.layout()->frames)
        taken.push_back(toView(m_scene.headerOf(frame)).translated(shift));
    const auto font = outerNameFont(m_font);
    auto ground = m_colours.canvas;
    ground.setAlphaF(0.8F);
    painter->setFont(font);
    for (const auto &[node, place] : outerNames(m_scene, m_font, m_scale, taken)) {
        if (isLeftOut(node, which.only) || !touch(QRectF(place.topLeft() / m_scale, place.size() / m_scale), world))
            continue;
        const QRectF rect(place.translated(-shift));
        painter->setOpacity(opacityOf(node));
        painter->fillRect(rect, ground); // edges may run below
        painter->setPen(m_colours.text);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, NodePainter::fittedLabel(m_scene, node, font, rect.width()));
    }
}

} // namespace slipway
