// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/plandiff.h"
#include "review/stepfields.h"
#include "review/stepmatch.h"

namespace slipway {

/// One plan of a comparison with what is asked of it again and again. Points into the plan.
class DiffSide
{
public:
    explicit DiffSide(const PlannedPipeline &plan);

    const PlannedPipeline &plan;
    /// Live and dropped edges: what a definition says is not less so because a condition removed a step.
    std::vector<StepEdge> edges;

    /// What `node` waits for because of a barrier, not because it says so.
    std::vector<NodeIndex> barriersOf(NodeIndex node) const;
    /// True if `node` waits for `other`, directly or not.
    bool waitsFor(NodeIndex node, NodeIndex other) const;

private:
    std::vector<quint32> m_start, m_in; ///< edges that lead into a node
};

/// What differs between a step and its counterpart. `keys` gives the key after by the key before.
NodeDiff diffNode(const DiffSide &before, NodeIndex was, const DiffSide &after, NodeIndex is, const StepMatch &match,
    const QHash<QString, QString> &keys);
/// Fields of two lists by name, in the order of the second, removed ones last.
QVector<FieldChange> diffFields(const StepFields &before, const StepFields &after);

} // namespace slipway
