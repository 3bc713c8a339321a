// SPDX-License-Identifier: GPL-3.0-or-later
// What a promotion makes of the nodes of a graph.
#include "dag/nodestyle.h"

#include <QPainter>

#include <algorithm>

namespace slipway {

/// What is reused is quiet in its graph's colour; what runs stands out.
NodePainter::Style NodePainter::planStyle(const NodeAppearance &is, bool hovered) const
{
    Style style;
    style.look = planLook(is.plan, is.previousGraph, m_colours.dark);
    const bool reused = is.plan == PlanMark::Reused;
    style.quiet = is.plan == PlanMark::Removed;
    style.active = !style.quiet;
    style.hatched = is.plan == PlanMark::Undetermined;
    style.faint = reused;
    style.fill = style.quiet ? m_colours.canvas : hovered ? m_colours.nodeHover : m_colours.node;
    if (reused)
        style.fill = mixed(m_colours.canvas, style.look.colour, hovered ? 0.2 : 0.1);
    else if (style.look.tintedFill)
        style.fill = mixed(style.fill, style.look.colour, m_colours.dark ? 0.2 : 0.13);
    style.line = style.quiet ? style.look.colour : reused ? mixed(m_colours.canvas, style.look.colour, 0.5) : style.look.colour;
    return style;
}

/// Of what is reused: the number of the previous graph, under the link.
void NodePainter::paintGraphNumber(NodeIndex node, const QRectF &glyph, const Style &style)
{
    const int graph = m_scene.visual(node).previousGraph;
    if (!style.faint || graph < 0 || glyph.height() < 11)
        return;
    auto font = m_detail;
    font.setBold(true);
    font.setPixelSize(std::max(8, int(glyph.height() * 0.62)));
    m_painter->setFont(font);
    m_painter->setPen(style.look.colour);
    m_painter->drawText(QRectF(glyph.left() - 6, glyph.center().y() + glyph.height() * 0.2, glyph.width() + 12, glyph.height() * 0.7),
        int(Qt::AlignHCenter | Qt::AlignTop), QString::number(graph + 1));
}

} // namespace slipway
