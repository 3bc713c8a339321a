// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/flatunits.h"
#include "graph/layout/flat/trunknet.h"

namespace slipway::layout {

/// Where the units of a new drawing were in the one it follows.
class FormerPlaces
{
public:
    FormerPlaces(const LayoutInput &input, const ItemGraph &items, const FlatUnits &units);

    bool isEmpty() const { return m_layer.empty(); }
    const std::vector<quint32> &layers() const { return m_layer; } ///< by unit; kNoLayer: new
    /// By layer of the new drawing: where it began across; a layer without a known unit begins nowhere.
    std::vector<double> layerLows(const std::vector<quint32> &layer, quint32 layers) const;
    /// By vertex: where it was along the layers; NaN for new nodes, and for edges that share trunks or went another way.
    std::vector<double> vertexPlaces(const TrunkNet &net, const std::vector<quint32> &layer) const;
    /// The same with a place for each, to order by: new ones stand between their neighbours.
    static std::vector<double> startPlaces(const TrunkNet &net, std::vector<double> places);

private:
    bool isKnown(quint32 unit) const { return m_layer[unit] != kNoLayer; }
    void addEdges(const TrunkNet &net, const std::vector<quint32> &layer, std::vector<double> &places) const;

    const Layout *m_previous = nullptr;
    const FlatUnits &m_units;
    std::vector<quint32> m_layer; ///< by unit
    std::vector<NodeIndex> m_node; ///< by unit: under whose name edges at it were drawn
    std::vector<double> m_along, m_low, m_middle; ///< by unit: centre along the layers; begin and centre across
};

} // namespace slipway::layout
