// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "buildorder/orderview.h"
#include "graph/stepgraph.h"

namespace slipway {

/// Where a node comes from. `package` is -1 for a recipe that holds several; both are -1 for a name that is no
/// element.
struct OrderNode
{
    qint64 element = -1; ///< index into BuildOrder::elements
    int innerLevel = -1;
    int package = -1; ///< index into that inner level
};

/// The graph of an order with the way back from each node. Immutable; any thread.
struct OrderGraph
{
    BuildOrderPtr order;
    StepGraphPtr graph;
    std::vector<OrderNode> source; ///< by NodeIndex

    const OrderElement *elementOf(NodeIndex node) const;
    const OrderPackage *packageOf(NodeIndex node) const; ///< null for a recipe that holds several
    /// The node that shows this package of an element, or kNoNode if it is left out.
    NodeIndex nodeOf(const QString &key, const QString &packageId) const;
    NodeIndex nodeOfElement(qint64 element) const; ///< the first that shows this element, or kNoNode; takes time in proportion to the graph
};

/// One node a recipe, with its packages inside if there are several (`holdsPackages`; a view shows them collapsed), by
/// configuration one a package. Ids are the keys, "ref:package_id" for packages inside. Edges go between packages: by recipe
/// each package waits for all of the recipes it depends on, and inside a recipe for those its own `depends` name. A name that
/// is no element is a stub (unknown) or a node that is skipped and explained (reduced, platform).
OrderGraph graphOfOrder(const BuildOrderPtr &order, const OrderView &view = {});

} // namespace slipway
