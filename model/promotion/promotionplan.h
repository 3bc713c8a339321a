// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "graph/stepgraph.h"
#include "promotion/previousgraph.h"
#include "promotion/promotioninput.h"

namespace slipway {

/// A label of a plan, 0 to labelCount() - 1: those of the previous graphs and of the full graph in the order of their
/// bytes, then those a morph makes.
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
    bool full = false; ///< in the full graph; else only the previous graphs have it, or a morph makes it
    bool requested = false; ///< a target, or always one
    bool strategyUnknown = false; ///< "unknown: may be removed"
    qint32 graph = -1; ///< place in previousGraphIds of the graph whose task wins; -1: in no graph, or its kind is rebuilt
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

struct CombinedGraph;

/// What a plan is made of. Filled by PromotionPlanner; everybody else asks the PromotionPlan.
struct PlanParts
{
    std::shared_ptr<const CombinedGraph> combined;
    std::vector<LabelPlan> labels;
    PromotionInput input;
    std::vector<PreviousGraphPtr> graphs;
    std::vector<GraphShare> shares;
    std::vector<RootCause> rootCauses;
    PlanCounts counts;
    Diagnostics diagnostics;
    std::optional<PromotionError> error;
    QMap<QString, Json> parameters;
    QStringList rebuildKinds, doNotOptimize;
    QHash<LabelIndex, QString> indexed; ///< task IDs the index has
    std::vector<std::pair<LabelIndex, QString>> morphs; ///< of which label, and its own
    QString actionTaskId;
    bool estimate = false;
};

/// What a promotion would do, label by label (spec/taskgraph.md 3 to 7). Immutable; made by PromotionPlanner on any
/// thread, shared by shared_ptr<const>.
class PromotionPlan
{
public:
    explicit PromotionPlan(PlanParts parts)
        : m(std::move(parts))
    {
    }

    size_t labelCount() const { return m.labels.size(); }
    size_t ownLabelCount() const { return m.labels.size() - m.morphs.size(); } ///< without those a morph makes
    /// Whether an index below ownLabelCount() means the same label in both.
    bool sharesLabelsWith(const PromotionPlan &other) const { return m.combined == other.m.combined; }
    const LabelPlan &at(LabelIndex label) const { return m.labels[label]; }
    QString label(LabelIndex label) const;
    QString kind(LabelIndex label) const;
    LabelIndex find(const QString &label) const; ///< kNoLabel if the plan has no such label
    QString taskId(LabelIndex label) const; ///< of a reused label; "new" for one that runs; else empty
    /// What existing_tasks of the new parameters has for it: from the graph of LabelPlan::graph. Empty: nothing.
    QString existingTask(LabelIndex label) const;
    QString reasonDetail(LabelIndex label) const; ///< strategy, or the blocker's label
    /// What a task that runs depends on at the queue, sorted: task IDs of reused ones, "new" for those that run, and the
    /// action's own task where nothing it needs runs ("new" where that has no ID yet). One entry for each edge name
    /// (spec/taskgraph.md 6.4, 6.5).
    QStringList createdDependencies(LabelIndex label) const;
    /// From the label down to its root cause, both included; a single label if it is not blocked.
    std::vector<LabelIndex> chain(LabelIndex label) const;
    /// What the winning graph hides: place of the graph and its task ID, from right to left. The same task again is
    /// nothing that is hidden.
    std::vector<std::pair<int, QString>> overridden(LabelIndex label) const;
    std::span<const LabelIndex> dependencies(LabelIndex label) const; ///< hard ones, in the full graph
    std::span<const LabelIndex> dependents(LabelIndex label) const;
    QByteArray body(LabelIndex label) const; ///< JSON of the task, as the full graph has it, read from the file; empty for a morph

    const PromotionInput &input() const { return m.input; }
    const std::vector<PreviousGraphPtr> &graphs() const { return m.graphs; } ///< by place in previousGraphIds
    const std::vector<GraphShare> &shares() const { return m.shares; } ///< by place
    const std::vector<RootCause> &rootCauses() const { return m.rootCauses; } ///< of those that block others, the dearest first
    const PlanCounts &counts() const { return m.counts; }
    const Diagnostics &diagnostics() const { return m.diagnostics; } ///< P1 to P10 and preflight; `node` is a label or an ID
    const std::optional<PromotionError> &error() const { return m.error; } ///< then nothing else is to be relied on
    bool isSubmittable() const; ///< no error and no diagnostic of severity Error
    bool isEstimate() const { return m.estimate; }
    const QMap<QString, Json> &parameters() const { return m.parameters; } ///< of the new graph
    const QStringList &rebuildKinds() const { return m.rebuildKinds; } ///< in force: the input's, else the flavor's
    const QStringList &doNotOptimize() const { return m.doNotOptimize; } ///< in force
    QStringList dropped() const; ///< IDs that resolve to nothing, then labels of label maps that no full graph has
    /// SHA-256 over input, parameters of the graphs, what becomes of each label, and the tasks that run: what a decision
    /// is about.
    QString digest() const;

private:
    bool isMorph(LabelIndex label) const { return label >= ownLabelCount(); }

    PlanParts m;
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
