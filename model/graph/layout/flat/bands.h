// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/flatunits.h"
#include "graph/layout/flat/ordersearch.h"

namespace slipway::layout {

inline constexpr double kStackGap = 10; ///< between the nodes of a column, and where the edges beside them run

/// The shape of a unit in a band of this room: blocks fill it with rows of cells before they get wider.
FlatUnit shapedFor(const FlatUnit &unit, double room);

/// Fills columns of one height with units, in turn. One column in a while stays open by the size of a node: there is room for
/// those that come later, and nothing has to move for them.
class ColumnFill
{
public:
    explicit ColumnFill(double room)
        : m_room(room)
    {
    }

    /// True where the unit, shaped for the room, begins a column.
    bool add(double sizeU, double sizeV);
    quint32 columns() const { return m_columns; }
    double width() const { return m_closed + m_width; } ///< of all columns, without what is between them

private:
    double m_room;
    double m_used = 0, m_width = 0; ///< of the last column
    double m_closed = 0;
    double m_open = 0; ///< what the last column leaves free
    quint32 m_columns = 0, m_since = 0; ///< units since one stayed open
};

/// How wide a drawing becomes and how much room each of its bands gets, so that it has the shape that is wanted.
struct Bands
{
    double width = 0; ///< of the longest layer at most; 0: as long as it gets
    double least = 0; ///< the longest is to be drawn out to this
    double climb = 64; ///< room between layers for steep edges, at most
    std::vector<double> room; ///< by layer: how high its columns may be; 0: a column is one node
    std::vector<double> passing; ///< by layer: between edges that pass
    double inner = 3; ///< between the edges of a trunk
};

/// `shape` is extent along the layers / extent across them; 0: nothing is wrapped.
Bands planBands(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps, double shape);
/// Those of an unwrapped drawing with edges nearer to each other.
Bands tightBands(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps);
/// Those of a drawing that follows one of this width: `room` (by layer) is what its bands had, 0 where there was none.
Bands keepBands(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps, double width,
    const std::vector<double> &room);

} // namespace slipway::layout
