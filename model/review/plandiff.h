// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

namespace slipway {

/// What became of a step or edge. Cosmetic: emoji and white space in labels, the order of independent siblings, the
/// form in YAML: what the graph digest leaves out (spec/ux.md 3.4). Moved: only what it waits for, or its group.
enum class PlanChange : quint8 { Same, Cosmetic, Moved, Changed, Added, Removed };

QString planChangeName(PlanChange change); ///< "same", "cosmetic", "moved", "changed", "added", "removed"

struct FieldChange
{
    QString name; ///< as in YAML: "command", "env.NIGHTLY", "depends_on"; and "runs", "waits for", "position", "form"
    QString before, after; ///< empty: not there; of secrets never the value
    bool cosmetic = false;
};

struct NodeDiff
{
    PlanChange change = PlanChange::Same;
    QString id; ///< in the plan after; of a removed step in the plan before
    QString idBefore; ///< empty if it is new
    QString key, label;
    NodeKind kind = NodeKind::Unknown;
    bool renamed = false; ///< it has another key
    QVector<FieldChange> fields;
    int lineBefore = 0, lineAfter = 0; ///< 0: not there
};

struct EdgeDiff
{
    PlanChange change = PlanChange::Same; ///< Added, Removed, or Changed: whether a failure is allowed
    QString from, to; ///< ids as in NodeDiff::id
    EdgeOrigin origin = EdgeOrigin::Explicit;
};

/// What changed between two plans of the same scenario.
struct PlanDiff
{
    QVector<NodeDiff> nodes; ///< every step of both, in reading order of the plan after, removed ones where they were
    QVector<EdgeDiff> edges; ///< without the same ones
    QVector<FieldChange> pipeline; ///< of the file itself: "env.X", "notify"
    bool otherBytes = false; ///< the files differ, be it in a comment
    QHash<QString, QString> idAfter; ///< by id before, of the steps that are in both

    /// True if something differs that is not cosmetic.
    bool differs() const;
    int count(PlanChange change) const; ///< steps
    /// True if the two have no step in common.
    bool hasNothingInCommon() const;
};

/// Compares by meaning. diffPlans(a, a) is all the same; diffPlans(b, a) is the mirror of diffPlans(a, b). Pure.
PlanDiff diffPlans(const PlannedPipeline &before, const PlannedPipeline &after);

/// The counts in sentences, the ones that matter first; empty if nothing differs.
QStringList describeDiff(const PlanDiff &diff);

/// Both plans as one graph: the plan after, and what is gone as further nodes and edges.
struct UnionGraph
{
    StepGraphPtr graph;
    std::vector<PlanChange> nodes; ///< by node
    std::vector<int> diffs; ///< by node: position in PlanDiff::nodes, or -1 of a stub
    QHash<quint64, PlanChange> edges; ///< by edgeKey(); what is not in it is the same

    static quint64 edgeKey(NodeIndex from, NodeIndex to) { return quint64(from) << 32 | quint64(to); }
};

UnionGraph uniteGraphs(const PlannedPipeline &before, const PlannedPipeline &after, const PlanDiff &diff);

} // namespace slipway
