// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/layoutfaults.h"

namespace slipway::testing {

namespace {

bool overlap(const QRectF &a, const QRectF &b)
{
    const auto both = a.intersected(b);
    return both.width() > 0.01 && both.height() > 0.01;
}

} // namespace

bool isInside(const Layout &layout, NodeIndex node, NodeIndex frame)
{
    for (auto up = layout.graph->node(node).group; up != kNoNode; up = layout.graph->node(up).group) {
        if (up == frame)
            return true;
    }
    return false;
}

std::string faultsOf(const Layout &layout)
{
    const auto name = [&](NodeIndex n) { return layout.graph->node(n).id.toStdString(); };
    for (size_t i = 0; i < layout.visible.size(); ++i) {
        for (size_t k = i + 1; k < layout.visible.size(); ++k) {
            if (overlap(layout.rects[raw(layout.visible[i])], layout.rects[raw(layout.visible[k])]))
                return "nodes overlap: " + name(layout.visible[i]) + " " + name(layout.visible[k]);
        }
    }
    for (size_t b = 0; b < layout.blocks.size(); ++b) {
        const auto &rect = layout.blocks[b].rect;
        for (const auto node : layout.visible) {
            const bool cell = layout.blockOf[raw(node)] == b;
            if (cell ? !rect.contains(layout.rects[raw(node)]) : overlap(rect, layout.rects[raw(node)]))
                return "block and node: " + name(node);
            if (cell && layout.graph->node(node).group != layout.graph->node(layout.leadOf(node)).group && !layout.frames.empty())
                return "a block across frames: " + name(node);
        }
    }
    for (const auto frame : layout.frames) {
        const auto &rect = layout.rects[raw(frame)];
        if (!layout.bounds.contains(rect))
            return "frame outside the bounds";
        for (const auto &block : layout.blocks) {
            const bool member = isInside(layout, layout.blockCells[block.first], frame);
            if (member ? !rect.contains(block.rect) : overlap(rect, block.rect))
                return "block and frame: " + name(frame);
        }
        for (const auto node : layout.visible) {
            const bool member = isInside(layout, node, frame);
            if (member && !rect.contains(layout.rects[raw(node)]))
                return "member outside its frame: " + name(node);
            if (!member && overlap(rect, layout.rects[raw(node)]))
                return "stranger " + name(node) + " in frame " + name(frame);
        }
        for (const auto other : layout.frames) {
            const auto &second = layout.rects[raw(other)];
            if (other == frame || isInside(layout, other, frame) || isInside(layout, frame, other))
                continue;
            if (overlap(rect, second))
                return "frames overlap: " + name(frame) + " " + name(other);
        }
    }
    const bool across = layout.direction == LayoutDirection::LeftToRight;
    for (size_t e = 0; e < layout.edges.size(); ++e) {
        const auto &edge = layout.edges[e];
        const auto line = layout.polyline(e);
        if (line.size() < 2)
            return "an edge without a line";
        for (size_t p = 0; p + 1 < line.size() && !edge.reversed; ++p) {
            if (across ? line[p].x() > line[p + 1].x() : line[p].y() > line[p + 1].y())
                return "edge runs backwards: " + name(edge.from) + " -> " + name(edge.to);
        }
        const auto place = [&](NodeIndex n) {
            const auto block = layout.blockOf.empty() ? Layout::kNoBlock : layout.blockOf[raw(n)];
            return (block == Layout::kNoBlock ? layout.rects[raw(n)] : layout.blocks[block].rect).adjusted(-1, -1, 1, 1);
        };
        const auto from = place(edge.from), to = place(edge.to);
        if (!from.contains(line.front()) || !to.contains(line.back()))
            return "edge does not touch its ends: " + name(edge.from) + " -> " + name(edge.to);
    }
    return {};
}

} // namespace slipway::testing
