// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "graph/binarystate.h"
#include "graph/stepstate.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <memory>
#include <span>

namespace slipway {

enum class NodeIndex : quint32 {};
enum class EdgeIndex : quint32 {};
inline constexpr NodeIndex kNoNode {0xffffffffU};

inline size_t raw(NodeIndex i) { return size_t(i); }
inline size_t raw(EdgeIndex i) { return size_t(i); }

/// Recipe and Package are of build orders: a recipe is a step itself, or holds its packages.
enum class NodeKind : quint8 { Command, Wait, Block, Input, Trigger, Group, Recipe, Package, Unknown };
/// Where an edge comes from: written by the author, implied by a barrier (spec/buildkite.md b.1 rules 1, 2),
/// by a group's own depends_on (rule 7) or by a dynamic upload (rule 13).
enum class EdgeOrigin : quint8 { Explicit, Wait, Block, Group, Upload };
/// Why a step that is in the file will not be created in this build.
enum class Removal : quint8 { None, Condition, Branch, Skip, IgnoredWait };

QString nodeKindName(NodeKind kind); ///< "command", "wait", "block", "input", "trigger", "group", "recipe", "package", "unknown"
QString edgeOriginName(EdgeOrigin origin); ///< "explicit", "wait", "block", "group", "upload"

struct StepNode
{
    QString id; ///< unique in the graph and stable across reloads: the key, else a path such as "steps/3"
    QString key; ///< as written; empty if the step has none
    QString label; ///< what people read; never empty
    QString detail; ///< the second line: queue, pipeline triggered, prompt ...
    NodeKind kind = NodeKind::Unknown;
    NodeIndex group = kNoNode; ///< the group container it is in
    Removal removal = Removal::None;
    QString skipReason; ///< "conditional_failed", "branch_mismatch" or the text of `skip:`
    QString condition; ///< the effective `if:`; empty if none
    QString why; ///< why the step is in this build or not, for a person; empty if nothing decides it
    int jobs = 1; ///< how many jobs the step becomes (matrix, parallelism); 0 for what has none
    bool stub = false; ///< stands for a key that depends_on names and that does not exist
    bool conditionUnknown = false; ///< not decidable: a fact is not known, or an error (then a diagnostic)
    bool continueOnFailure = false; ///< of a wait (spec/buildkite.md b.2)
    bool holdsPackages = false; ///< of a recipe: its packages are nodes of their own, inside it
    BinaryState binary = BinaryState::None; ///< of a package; of a recipe that holds some: the one that needs most care
    bool buildContext = false; ///< a tool of the build machine (Conan's context "build")
    int level = -1; ///< of a build order, from 0; -1: has none
    quint32 order = 0; ///< position in reading order of the document; uploaded steps come after their uploader
    SourceRange where;

    bool isGate() const { return kind == NodeKind::Block || kind == NodeKind::Input; }
    bool isContainer() const { return kind == NodeKind::Group || holdsPackages; }
    bool isRemoved() const { return removal != Removal::None; }
};

/// `to` depends on `from`.
struct StepEdge
{
    NodeIndex from = kNoNode;
    NodeIndex to = kNoNode;
    EdgeOrigin origin = EdgeOrigin::Explicit;
    bool allowFailure = false; ///< on the edge, or allow_dependency_failure on the dependant or its group
};

/// An immutable graph of steps: the one shape every source (pipeline, build order, task graph) is turned
/// into. Made by GraphBuilder, shared by shared_ptr<const StepGraph>, safe on any thread. Nodes keep their
/// index when steps are appended by a dynamic upload. Cycles are allowed (they are drawn and reported).
class StepGraph
{
public:
    size_t nodeCount() const { return m_nodes.size(); }
    size_t edgeCount() const { return m_edges.size(); }
    bool isEmpty() const { return m_nodes.empty(); }

    const StepNode &node(NodeIndex i) const { return m_nodes[raw(i)]; }
    const StepEdge &edge(EdgeIndex i) const { return m_edges[raw(i)]; }
    std::span<const StepNode> nodes() const { return m_nodes; }
    std::span<const StepEdge> edges() const { return m_edges; }
    /// Edges whose dependency or dependant was removed: drawn dashed, never waited for.
    std::span<const StepEdge> droppedEdges() const { return m_dropped; }

    /// Edges that lead into `node` (what it waits for) and out of it (what waits for it).
    std::span<const EdgeIndex> incoming(NodeIndex node) const;
    std::span<const EdgeIndex> outgoing(NodeIndex node) const;
    /// Members of a group container, in reading order; empty for other nodes.
    std::span<const NodeIndex> members(NodeIndex group) const;

    NodeIndex find(const QString &id) const { return m_byId.value(id, kNoNode); }

private:
    friend class GraphBuilder;
    StepGraph() = default;

    std::vector<StepNode> m_nodes;
    std::vector<StepEdge> m_edges;
    std::vector<StepEdge> m_dropped;
    std::vector<quint32> m_inStart, m_outStart, m_memberStart;
    std::vector<EdgeIndex> m_in, m_out;
    std::vector<NodeIndex> m_members;
    QHash<QString, NodeIndex> m_byId;
};

using StepGraphPtr = std::shared_ptr<const StepGraph>;

} // namespace slipway
