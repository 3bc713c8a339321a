// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/flatunits.h"
#include "graph/layout/flat/rowplaces.h"

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
    /// By vertex: a place along the layers to order by; new ones stand between their neighbours.
    std::vector<double> startPlaces(const TrunkNet &net) const;
    std::vector<bool> held(const TrunkNet &net) const;
    /// By item of the rows: where it was; NaN for new ones and passing edges.
    std::vector<double> rowPlaces(const TrunkNet &net, const LayerOrder &order, const Rows &rows) const;

private:
    bool isKnown(quint32 unit) const { return m_layer[unit] != kNoLayer; }

    std::vector<quint32> m_layer; ///< by unit
    std::vector<double> m_along, m_low; ///< by unit: centre along the layers, begin across
};

} // namespace slipway::layout
