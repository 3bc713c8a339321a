// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphbuilder.h"
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
    PlanEdges(GraphBuilder &graph, const PlanScope &top, const QHash<QString, NodeIndex> &keys);

    /// Adds all edges to the builder.
    void make();
    const QVector<UnknownDependency> &unknown() const { return m_unknown; }

private:
    struct Siblings
    {
        const PlanScope &scope;
        const PlanItem *container; ///< the group the siblings are in; null at the top level
        size_t containerIndex;
    };

    void indexItems();
    void makeScope(const Siblings &siblings);
    void makeItem(const Siblings &siblings, size_t index);
    void addExplicit(const PlanItem &item, const QVector<Dependency> &list, bool allowFailure, EdgeOrigin origin);
    void addImplicit(const Siblings &siblings, size_t index);
    void addAllEarlier(const PlanItem &barrier, const PlanScope &scope, size_t end);
    void addGroupGate(const Siblings &siblings, const PlanItem &item, bool inGroupBarrier);
    const PlanItem *lastBarrier(const PlanScope &scope, size_t end) const;
    void addConcurrencyGroup(NodeIndex from, NodeIndex to, bool allowFailure, EdgeOrigin origin);
    void addUploadEdges();
    NodeIndex stubFor(const PlanItem &item, const Dependency &dependency);
    void add(NodeIndex from, NodeIndex to, EdgeOrigin origin, bool allowFailure);
    bool isLive(NodeIndex node) const { return !m_graph.node(node).isRemoved(); }

    GraphBuilder &m_graph;
    const PlanScope &m_top;
    QHash<QString, NodeIndex> m_keys;
    QHash<quint32, const PlanItem *> m_groups; ///< container nodes
    QHash<quint32, QString> m_concurrency;
    QHash<QString, QVector<NodeIndex>> m_concurrencyMembers;
    QMap<quint32, QVector<NodeIndex>> m_uploaded; ///< direct uploads of each uploader
    std::vector<StepEdge> m_edges;
    QVector<UnknownDependency> m_unknown;
};

} // namespace slipway
