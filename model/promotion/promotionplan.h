// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "graph/stepgraph.h"
#include "promotion/previousgraph.h"
#include "promotion/promotioninput.h"

namespace slipway {

/// A label of a plan, 0 to labelCount() - 1, in sorted order.
using LabelIndex = quint32;
inline constexpr LabelIndex kNoLabel = 0xffffffffU;

/// What happens to a label.
enum class Verdict : quint8 { Outside, Reused, Runs, Removed };

/// Why (spec/taskgraph.md 6.8).
enum class PlanReason : quint8 {
    NotTargeted, ///< not in the target graph
    Existing, ///< a previous graph has it
    Indexed, ///< the index has it
    RemovedByStrategy, ///< reasonDetail: the strategy
    RemovedWithDependents, ///< nothing that runs needs it
    RemovedByIfDependencies,
    DoNotOptimize,
    RebuiltKind, ///< its kind is in rebuild_kinds
    InNoPreviousGraph,
    Blocked, ///< a dependency below it runs: chain()
    Morph, ///< made by a morph, in no full graph (spec/taskgraph.md 6.5)
};

struct LabelPlan
{
    Verdict verdict = Verdict::Outside;
    PlanReason reason = PlanReason::NotTargeted;
    bool target = false; ///< one of target_tasks
    bool undetermined = false; ///< the two tie orders differ (6.6)
    bool estimate = false; ///< the action may make it anew or differently (spec/taskgraph.md 5 step 12)
    bool strategyUnknown = false; ///< "unknown: may be removed"
    qint32 graph = -1; ///< Existing: place in previousGraphIds of the one that wins
    TextIndex taskId = kNoText; ///< Reused: text of PromotionPlan::taskIds()
    LabelIndex blockedBy = kNoLabel; ///< Blocked: the next one down the chain
    LabelIndex rootCause = kNoLabel; ///< Blocked: the end of the chain
};

/// What one previous graph is worth in the list.
struct GraphShare
{
    int contributes = 0; ///< labels whose task comes from it
    int hides = 0; ///< labels it takes from graphs to its left
    int hidden = 0; ///< labels of its own that graphs to its right take
    int reused = 0; ///< of those it contributes, how many the plan reuses
};

/// A label that makes others run: fix it and `saves` tasks need not run (spec/taskgraph.md 6.8).
struct RootCause
{
    LabelIndex label = kNoLabel;
    int saves = 0; ///< labels whose only root cause it is, itself among them
    int forces = 0; ///< labels that cannot be reused while it runs
};

struct PlanCounts
{
    int full = 0, existing = 0, target = 0, targetGraph = 0, kept = 0, replaced = 0, removed = 0, morph = 0, undetermined = 0;
    int lowerPhase = 0; ///< of kept: of an earlier shipping phase than the flavor's (spec/taskgraph.md 11.4)
};

/// A failure the action would end with, in its own words.
struct PromotionError
{
    QString type; ///< "KeyError", "Exception", "TaskclusterRestFailure"
    QString message;
};

/// What a promotion would do, label by label (spec/taskgraph.md 3 to 7). Immutable; made by PromotionPlanner on any
/// thread, shared by shared_ptr<const>.
class PromotionPlan
{
public:
    size_t labelCount() const { return m_labels.size(); }
    const LabelPlan &at(LabelIndex label) const { return m_labels[label]; }
    QString label(LabelIndex label) const;
    QString kind(LabelIndex label) const;
    LabelIndex find(const QString &label) const;
    QString taskId(LabelIndex label) const; ///< of a reused label; "new" for one that runs; else empty
    QString reasonDetail(LabelIndex label) const; ///< strategy, or the blocker's label
    /// From the label down to its root cause, both included; a single label if it is not blocked.
    std::vector<LabelIndex> chain(LabelIndex label) const;
    /// What the winning graph hides: place of the graph and its task ID, from right to left.
    std::vector<std::pair<int, QString>> overridden(LabelIndex label) const;
    std::span<const LabelIndex> dependencies(LabelIndex label) const; ///< hard ones, in the combined graph
    QByteArrayView body(LabelIndex label) const; ///< JSON of the task, as the full graph has it

    const PromotionInput &input() const { return m_input; }
    const std::vector<PreviousGraphPtr> &graphs() const { return m_graphs; } ///< by place in previousGraphIds
    const std::vector<GraphShare> &shares() const { return m_shares; } ///< by place
    const std::vector<RootCause> &rootCauses() const { return m_rootCauses; } ///< the dearest first
    const PlanCounts &counts() const { return m_counts; }
    const Diagnostics &diagnostics() const { return m_diagnostics; } ///< P1 to P10 and preflight; `node` is a label or an ID
    const std::optional<PromotionError> &error() const { return m_error; } ///< then nothing else is to be relied on
    bool isSubmittable() const; ///< no error and no diagnostic of severity Error
    bool isEstimate() const { return m_estimate; }
    const QMap<QString, Json> &parameters() const { return m_parameters; } ///< of the new graph
    /// SHA-256 over input, plan and the graphs' files: what a decision is about.
    QString digest() const;

private:
    friend class PromotionPlanner;
    friend class PlanWriter;
    PromotionPlan() = default;

    std::shared_ptr<const struct CombinedGraph> m_combined;
    std::vector<LabelPlan> m_labels;
    PromotionInput m_input;
    std::vector<PreviousGraphPtr> m_graphs;
    std::vector<GraphShare> m_shares;
    std::vector<RootCause> m_rootCauses;
    PlanCounts m_counts;
    Diagnostics m_diagnostics;
    std::optional<PromotionError> m_error;
    QMap<QString, Json> m_parameters;
    bool m_estimate = false;
};

using PromotionPlanPtr = std::shared_ptr<const PromotionPlan>;

/// How one plan differs from another: what a toggle did.
struct PromotionChange
{
    std::vector<QString> nowRuns, nowReused, nowRemoved, nowOutside;
    std::vector<QString> otherGraph; ///< reused before and after, from another graph or another task
    bool isEmpty() const;
};

PromotionChange comparePromotions(const PromotionPlan &before, const PromotionPlan &after);

/// The target graph as steps: one node a label, in a group of its kind, with verdict in StepNode::detail.
StepGraphPtr graphOfPlan(const PromotionPlan &plan);

QString verdictName(Verdict verdict); ///< "not in target graph", "replaced", "kept", "removed"
QString reasonText(const PromotionPlan &plan, LabelIndex label); ///< in the vocabulary of 6.8, for a person; translated

} // namespace slipway
