// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/daggeometry.h"
#include "dag/indexset.h"

#include <QLineF>
#include <QVector>

#include <vector>

namespace slipway {

/// Which nodes and edges are lit; the rest is dimmed. Inactive: everything is drawn normally.
struct DagFocus
{
    bool active = false;
    IndexSet nodes; ///< shown nodes, cards and frames
    std::vector<quint32> edges; ///< positions in Layout::edges, ascending
    std::vector<QLineF> implied; ///< edges that are not drawn otherwise: straight, in the drawing's units
    quint64 stamp = 0; ///< of each that is active another: a picture of it is known by that
};

/// What is lit for what a person points at. Time is in proportion to what is reached and its edges; the sets are bits.
/// Steps that are hidden altogether light nothing.
namespace daglight {

/// Everything upstream and downstream of a node.
DagFocus closureOf(const DagGeometry &geometry, NodeIndex node);
/// The given steps and the edges from each to the next.
DagFocus routeOf(const DagGeometry &geometry, const QVector<NodeIndex> &steps);
/// Everything on a way between two nodes, in either direction; without one the two of them.
DagFocus pathBetween(const DagGeometry &geometry, NodeIndex a, NodeIndex b);
/// These nodes and the edges between them.
DagFocus chainOf(const DagGeometry &geometry, const QVector<NodeIndex> &nodes);

/// Steps upstream (or downstream) of some, with them. An edge at a group means all that is in it, and what gates a group
/// gates its members, however deep they are.
IndexSet reach(const DagGeometry &geometry, const std::vector<NodeIndex> &from, bool up);
/// A node with all that is in it.
std::vector<NodeIndex> withMembers(const StepGraph &graph, NodeIndex node);
/// Steps on some way from one of the nodes to the other, in the direction in which there is one; empty: in neither.
IndexSet stepsBetween(const DagGeometry &geometry, NodeIndex a, NodeIndex b);
/// Edges at one of the nodes that the drawing leaves out because others imply them, where both ends are lit: the nearest
/// of them. A block of twins is one end.
std::vector<QLineF> impliedAt(const DagGeometry &geometry, const std::vector<NodeIndex> &nodes, const IndexSet &lit);
constexpr size_t kMostImplied = 200;

} // namespace daglight

} // namespace slipway
