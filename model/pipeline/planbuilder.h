// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphbuilder.h"
#include "pipeline/planedges.h"
#include "pipeline/planner.h"
#include "pipeline/planscope.h"
#include "pipeline/stepverdict.h"

#include <QSet>

namespace slipway {

/// Turns documents into one plan. Used once: either addPipeline(), or resume() and then addUpload(); at the
/// end finish(). One thread.
class PlanBuilder
{
public:
    explicit PlanBuilder(const Facts &facts, qint64 mostBarrierEdges = kMostBarrierEdges);

    void addPipeline(const PipelinePtr &pipeline);
    /// Takes over nodes, verdicts and places of an existing plan.
    void resume(const PlannedPipeline &base);
    /// Places the steps of an upload right after its uploader (rule 13). Refuses a repeated key.
    Result<void> addUpload(const PipelinePtr &pipeline, const QString &uploader);

    Result<PlanPtr> finish();

private:
    void placeUpload(const PipelinePtr &pipeline, const QString &uploader);
    Result<void> checkNewKeys(const QVector<Step> &steps, QHash<QString, const Step *> &seen) const;
    PlanItem makeItem(const Step &step, const Step *group, const QString &idPrefix, int index, NodeIndex container);
    PlanItem makeContainer(const Step &step, const QString &idPrefix, int index);
    void flattenNested(const Step &nested, const QString &path, PlanItem &outer);
    std::vector<PlanItem> makeItems(const QVector<Step> &steps, const QString &idPrefix, NodeIndex uploader,
        NodeIndex container);
    NodeIndex nodeFor(const Step &step, const Step *group, const QString &path, NodeIndex container);
    NodeIndex placeNode(const StepNode &node);
    void registerKey(const Step &step, NodeIndex node);
    void ignoreWaitsBesideBlocks(const PlanScope &scope);
    void nameNodesOfDiagnostics();
    void numberNodes();
    void reportUnknown(const QVector<UnknownDependency> &unknown);
    void reportCycles(const StepGraph &graph);

    StepJudge m_judge;
    qint64 m_mostBarrierEdges;
    GraphBuilder m_graph;
    PlanScope m_top;
    QHash<QString, NodeIndex> m_keys;
    QHash<const Step *, NodeIndex> m_known; ///< nodes of the plan that was resumed
    QVector<const Step *> m_steps; ///< by node
    QSet<quint32> m_fresh; ///< nodes that this builder judged
    std::shared_ptr<PlannedPipeline> m_plan;
    bool m_isUpload = false;
};

} // namespace slipway
