// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphbuilder.h"
#include "pipeline/barriercover.h"
#include "pipeline/planscope.h"

#include <QHash>
#include <QMap>

namespace slipway {

/// A key in some depends_on that no step has.
struct UnknownDependency
{
    NodeIndex dependant;
    Dependency dependency;
};

/// Makes the edges of a plan: barriers, explicit dependencies, group gates, uploads (spec/buildkite.md b.1).
/// Nodes must be in the builder, with their removal decided. Adds a stub node for every unknown key.
class PlanEdges
{
public:
    /// Where barriers imply more than `mostBarrierEdges`, edges that others stand for are left out.
    PlanEdges(GraphBuilder &graph, const PlanScope &top, const QHash<QString, NodeIndex> &keys, qint64 mostBarrierEdges);

    /// Adds all edges to the builder.
    void make();
    const QVector<UnknownDependency> &unknown() const { return m_unknown; }
    /// Dependants of an uploader wait for all that it uploaded: these are more than a plan may have, and left out.
    bool passesLimit() const { return m_passesLimit; }

private:
    /// What implicit dependencies of an item come from.
    struct Before
    {
        const PlanItem *barrier = nullptr; ///< nearest live one in the item's own scope
        const PlanItem *gate = nullptr; ///< nearest live top-level one before the item's group
    };

    void indexItems();
    void makeScope(const PlanScope &scope, const PlanItem *gate);
    void makeItem(const PlanScope &scope, size_t index, const Before &before, const BarrierCover &cover);
    void addExplicit(const PlanItem &item, const QVector<Dependency> &list, bool allowFailure, EdgeOrigin origin);
    void addImplicit(const PlanScope &scope, size_t index, const Before &before, const BarrierCover &cover);
    void addAllEarlier(const PlanItem &barrier, const PlanScope &scope, size_t end, const BarrierCover &cover);
    bool holdsLaterSteps(const PlanItem &item) const;
    void addConcurrencyGroup(NodeIndex from, NodeIndex to, bool allowFailure, EdgeOrigin origin);
    void addUploadEdges();
    NodeIndex stubFor(const PlanItem &item, const Dependency &dependency);
    void add(NodeIndex from, NodeIndex to, EdgeOrigin origin, bool allowFailure);
    bool isLive(NodeIndex node) const { return !m_graph.node(node).isRemoved(); }

    GraphBuilder &m_graph;
    const PlanScope &m_top;
    bool m_leavesOut = false; ///< edges that barriers stand for
    bool m_passesLimit = false;
    QHash<QString, NodeIndex> m_keys;
    QHash<quint32, const PlanItem *> m_groups; ///< container nodes
    QHash<quint32, QString> m_concurrency;
    QHash<QString, QVector<NodeIndex>> m_concurrencyMembers;
    QMap<quint32, QVector<NodeIndex>> m_uploaded; ///< direct uploads of each uploader
    std::vector<StepEdge> m_edges;
    QVector<UnknownDependency> m_unknown;
};

} // namespace slipway
