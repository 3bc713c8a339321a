// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/flatunits.h"
#include "graph/layout/flat/trunknet.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace slipway::layout {

/// Where the units of a new drawing were in the one it follows.
class FormerPlaces
{
public:
    FormerPlaces(const LayoutInput &input, const ItemGraph &items, const FlatUnits &units);

    bool isEmpty() const { return m_layer.empty(); }
    bool hasNew() const { return std::find(m_layer.begin(), m_layer.end(), kNoLayer) != m_layer.end(); } ///< false where it is empty
    const std::vector<quint32> &layers() const { return m_layer; } ///< by unit; kNoLayer: new
    /// Whether the unit has a place of its own there: a node that was a cell of what is another's block has none.
    bool hasPlace(quint32 unit) const { return !std::isnan(m_along[unit]); }
    double along(quint32 unit) const { return m_along[unit]; }
    double low(quint32 unit) const { return m_low[unit]; }
    double size(quint32 unit) const { return m_size[unit]; } ///< across
    double width() const; ///< of the drawing, along
    /// Blocks that have a place keep their shape, and their cells the places in it.
    void holdBlocks(const LayoutInput &input, const ItemGraph &items, FlatUnits &units) const;
    /// Units that are no longer in a layer with those they were with lose their places.
    void dropMoved(const std::vector<quint32> &layer, quint32 layers);
    /// By layer of the new drawing: where it began across; a layer without a known unit begins nowhere.
    std::vector<double> layerLows(const std::vector<quint32> &layer, quint32 layers) const;
    /// By vertex: where it was along the layers; NaN for new nodes, and for edges that went another way.
    std::vector<double> vertexPlaces(const TrunkNet &net, const std::vector<quint32> &layer) const;
    /// The same with a place for each, to order by: new ones stand between their neighbours.
    static std::vector<double> startPlaces(const TrunkNet &net, std::vector<double> places);

private:
    /// Of the lines of a trunk in a layer.
    struct Span
    {
        double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    };

    bool isKnown(quint32 unit) const { return m_layer[unit] != kNoLayer; }
    void addLine(std::span<const QPointF> line, const std::vector<double> &middle, quint32 first, quint32 from, quint32 to, std::vector<Span> &spans) const;
    void addEdges(const TrunkNet &net, const std::vector<quint32> &layer, std::vector<double> &places) const;

    const Layout *m_previous = nullptr;
    const FlatUnits &m_units;
    std::vector<quint32> m_layer; ///< by unit
    std::vector<NodeIndex> m_node; ///< by unit: under whose name edges at it were drawn
    void take(const LayoutInput &input, const ItemGraph &items, quint32 unit);
    void dropGuests();
    std::vector<quint32> formerLayers(const std::vector<quint32> &layer, quint32 layers) const;

    std::vector<quint32> m_block; ///< by unit: of the former drawing, or kNoBlock
    std::vector<double> m_along, m_low, m_middle, m_size; ///< by unit: centre along the layers; begin, centre and extent across
};

} // namespace slipway::layout
