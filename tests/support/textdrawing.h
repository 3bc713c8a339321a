// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <utility>
#include <vector>

namespace slipway::testing {

/// What `slipwayctl layout` printed for a graph as text, read with nothing of the engine's own code: an outsider's view
/// of a drawing from top to bottom.
struct TextDrawing
{
    std::vector<QSizeF> sizes;
    std::vector<QPointF> centres;
    std::vector<std::pair<size_t, size_t>> ends; ///< of each edge
    std::vector<std::vector<QPointF>> lines; ///< of each edge; empty: not drawn

    static TextDrawing read(const QByteArray &graph, const QByteArray &drawing);
    /// What is wrong with it: a missing line, nodes that overlap, an edge that does not run down from centre to centre.
    /// `cyclic` edges may run up. Empty: nothing.
    QString faults(bool cyclic = false) const;
    /// Every edge is cut at the height of every row of nodes; inversions between neighbouring rows are counted.
    qint64 crossings() const;
    size_t drawnEdges() const;
};

} // namespace slipway::testing
