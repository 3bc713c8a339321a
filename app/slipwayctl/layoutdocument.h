// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/layout/layout.h"

#include <QString>

#include <utility>
#include <vector>

namespace slipway::ctl {

/// What there is to lay out in a file of any kind.
struct LayoutDocument
{
    StepGraphPtr graph;
    std::vector<QSizeF> sizes; ///< by NodeIndex; of documents estimated from the length of labels: there are no fonts here
    std::vector<std::pair<NodeIndex, NodeIndex>> edges; ///< in the file's order, parallel ones too
    LayoutDirection direction = LayoutDirection::LeftToRight;
};

/// Opens a pipeline, a Conan build order, a task graph of Taskcluster (packed or not) or a graph as text; "-" reads
/// standard input.
Result<LayoutDocument> openForLayout(const QString &file);

} // namespace slipway::ctl
