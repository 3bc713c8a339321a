// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/edgestroke.h"

#include "dag/edgeshape.h"
#include "dag/linklegend.h"

namespace slipway {

namespace {

bool isBarrier(const Layout::Edge &edge)
{
    return edge.origin == EdgeOrigin::Wait || edge.origin == EdgeOrigin::Block;
}

} // namespace

bool EdgeStroke::isPlain(const DagCanvas &canvas, const Layout::Edge &edge)
{
    return !edge.dropped && !edge.reversed && !edge.through && !isBarrier(edge) && !canvas.isLink(edge.from, edge.to);
}

QVector<qreal> EdgeStroke::scaled(QVector<qreal> dashes, double factor)
{
    for (auto &part : dashes)
        part *= factor;
    return dashes;
}

EdgeStroke EdgeStroke::of(const DagCanvas &canvas, const DagColours &colours, const Layout::Edge &edge)
{
    const bool link = canvas.isLink(edge.from, edge.to);
    EdgeStroke stroke;
    stroke.colour = edge.dropped ? colours.droppedEdge : edge.reversed ? colours.bad : colours.edge;
    stroke.width = edge.reversed || link ? kStrong : kPlain;
    if (link)
        stroke.dashes = scaled(linkDashes(), stroke.width);
    else if (edge.dropped || edge.reversed)
        stroke.dashes = scaled({5, 4}, stroke.width);
    else if (edge.through && canvas.geometry->throughCount() > edgescale::kMostThroughDashes)
        stroke.colour = mixed(colours.canvas, colours.edge, edgescale::kThroughFaint);
    else if (edge.through)
        stroke.dashes = scaled(edgescale::throughDashes(), stroke.width);
    else if (isBarrier(edge))
        stroke.dashes = {2.2, 2.6};
    return stroke;
}

} // namespace slipway
