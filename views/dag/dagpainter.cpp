// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagpainter.h"

#include "dag/nodepainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double kDim = 0.3;
constexpr double kScenarioDim = 0.45;
constexpr double kGhost = 0.65;
constexpr double kStale = 0.6; ///< the file says something else by now
constexpr double kNamedFrames = 10; ///< height of headers below which names lie over their frames
constexpr size_t kMostPlates = 60; ///< more gates in sight than this: plates keep their place, without words

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
