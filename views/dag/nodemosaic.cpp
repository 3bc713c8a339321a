// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/nodemosaic.h"

#include "dag/nodepainter.h"
#include "dag/pixelmix.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double kMosaicHeight = 9; ///< pixels of the view below which a node is a box
constexpr double kLeastBox = 2;
constexpr double kMostMarked = 0.05; ///< of a map
constexpr double kScenarioDim = 0.45, kGhost = 0.65;
constexpr double kMarkReach = 8; ///< how far marks and outlines reach beyond their nodes

} // namespace

bool NodeMosaic::suits(const DagScene &scene, double scale)
{
    return !scene.isEmpty() && scene.geometry()->usualHeight() * scale < kMosaicHeight;
}

NodeMosaic::NodeMosaic(const DagScene &scene, const DagColours &colours, const QPointF &origin, double scale, double ratio)
    : m_scene(scene)
    , m_colours(colours)
    , m_origin(origin)
    , m_shift((origin * scale * ratio).toPoint())
    , m_pixels(scale * ratio)
    , m_ratio(ratio)
{
}

QRect NodeMosaic::boxOf(NodeIndex node, double least) const
{
    // Floor and ceil without a call; no drawing is so large that the ends of int are near. Where a box begins is rounded before
    // it is moved into the view: a pan moves all of them alike.
    const auto floor = [](double at) { return int(at) - (at < int(at)); };
    const auto ceil = [](double at) { return int(at) + (at > int(at)); };
    const auto &rect = m_scene.layout()->rects[raw(node)];
    const int atLeast = int(least * m_ratio + 0.5);
    return {floor(rect.left() * m_pixels) - m_shift.x(), floor(rect.top() * m_pixels) - m_shift.y(),
        std::max(atLeast, ceil(rect.width() * m_pixels)), std::max(atLeast, ceil(rect.height() * m_pixels))};
}

void NodeMosaic::row(int y, int left, int right, QRgb colour, double opacity)
{
    auto *line = reinterpret_cast<QRgb *>(m_image->bits() + y * m_image->bytesPerLine());
    if (opacity >= 1) {
        std::fill(line + left, line + right + 1, colour);
        return;
    }
    const auto share = quint32(256 * opacity);
    for (int x = left; x <= right; ++x)
        line[x] = mixedPixel(line[x], colour, share);
}

void NodeMosaic::fill(const QRect &box, const Tile &tile, double opacity)
{
    const auto seen = box & m_clip;
    if (seen.isEmpty())
        return;
    ++m_painted;
    const bool roomy = box.height() >= 4 * m_ratio && box.width() >= 6 * m_ratio;
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        row(y, seen.left(), seen.right(), tile.colour, opacity);
    if (!roomy)
        return;
    const auto inside = [&](QRect part) {
        part &= m_clip;
        for (int y = part.top(); y <= part.bottom(); ++y)
            row(y, part.left(), part.right(), m_colours.node.rgb(), opacity);
    };
    if (tile.outlined)
        inside(box.adjusted(1, 1, -1, -1));
    else if (tile.halved)
        inside(box.adjusted(box.width() / 2, 1, -1, -1));
    else if (tile.crossed) {
        for (int i = 0; i < box.width(); ++i) {
            const int down = i * box.height() / box.width();
            inside(QRect(box.left() + i, box.top() + down, 1, 1));
            inside(QRect(box.left() + i, box.bottom() - down, 1, 1));
        }
    }
}

void NodeMosaic::outline(const QRect &box, const QColor &colour)
{
    const int wide = int(std::lround(2 * m_ratio));
    const auto outer = box.adjusted(-wide, -wide, wide, wide);
    const auto bar = [&](QRect part) {
        part &= m_clip;
        for (int y = part.top(); y <= part.bottom(); ++y)
            row(y, part.left(), part.right(), colour.rgb(), 1);
    };
    bar({outer.left(), outer.top(), outer.width(), wide});
    bar({outer.left(), outer.bottom() - wide + 1, outer.width(), wide});
    bar({outer.left(), outer.top(), wide, outer.height()});
    bar({outer.right() - wide + 1, outer.top(), wide, outer.height()});
}

double NodeMosaic::opacityOf(NodeIndex node, const Tile &tile) const
{
    if (m_plain)
        return 1;
    if (!m_scene.nodeMarks.isEmpty() && m_scene.nodeMarks.value(quint32(node)) == ChangeMark::Removed)
        return kGhost;
    if (!m_scene.dimmed.isEmpty() && m_scene.dimmed.contains(quint32(node)))
        return kScenarioDim;
    return tile.opacity;
}

/// Those that are marks come last, the most urgent at the very end.
void NodeMosaic::paint(QImage *image, const QRect &clip, const std::vector<Tile> &tiles, const IndexSet *only)
{
    struct Mark
    {
        NodeIndex node;
        int urgency;
    };
    m_image = image;
    m_clip = clip & image->rect();
    const auto wide = QRectF(m_clip).adjusted(-kMarkReach, -kMarkReach, kMarkReach, kMarkReach);
    const QRectF world(wide.topLeft() / m_pixels + m_origin, wide.size() / m_pixels);
    std::vector<Mark> marks;
    m_scene.eachNodeIn(world, [&](NodeIndex node) {
        if (only && !only->contains(quint32(node)))
            return;
        const auto &tile = tiles[m_scene.look(node)];
        if (tile.urgency > 0)
            marks.push_back({node, tile.urgency});
        else
            fill(boxOf(node, m_plain ? 1 : kLeastBox), tile, opacityOf(node, tile));
    });
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.urgency < b.urgency; });
    // On a map so many may be marks that nothing else were left of it.
    const bool flooded = m_plain && double(marks.size()) * kLeastMark * kLeastMark * m_ratio * m_ratio > kMostMarked * m_clip.width() * m_clip.height();
    for (const auto &mark : marks) {
        const auto &tile = tiles[m_scene.look(mark.node)];
        fill(boxOf(mark.node, flooded ? 1 : kLeastMark), tile, opacityOf(mark.node, tile));
    }
    if (!m_plain)
        paintMarked(world, only);
}

/// What was found, compared, chosen or selected.
void NodeMosaic::paintMarked(const QRectF &world, const IndexSet *only)
{
    const auto &layout = *m_scene.layout();
    const auto around = [&](quint32 n, const QColor &colour) {
        if (only && !only->contains(n))
            return;
        if (layout.isShown(NodeIndex(n)) && layout.show[n] != Layout::Show::Frame && layout.rects[n].intersects(world))
            outline(boxOf(NodeIndex(n), kLeastBox), colour);
    };
    for (auto it = m_scene.nodeMarks.cbegin(); it != m_scene.nodeMarks.cend(); ++it)
        around(it.key(), changeColour(it.value(), m_colours));
    for (const auto hit : m_scene.hits)
        around(hit, m_colours.hit);
    m_scene.chosen.each([&](quint32 n) { around(n, m_colours.accent); });
    if (m_scene.selected != kNoNode)
        around(quint32(m_scene.selected), m_colours.accent);
}

} // namespace slipway
