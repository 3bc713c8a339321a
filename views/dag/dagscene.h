// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/layout.h"
#include "graph/stepstate.h"
#include "look/look.h"
#include "look/steplabels.h"

#include <QSet>
#include <QString>
#include <QVector>

#include <functional>

namespace slipway {

/// What a step shows beside its name; made by whoever knows the release.
struct NodeVisual
{
    StepState state = StepState::NotStarted;
    QString detail; ///< the small second line: "waits for build-a", "2 min 10 s"; else the graph's own
    int annotations = 0;
    bool artifacts = false;
    bool stale = false;
    PlanMark plan = PlanMark::None; ///< of a promotion's label; of a group the one that needs most care
    qint16 previousGraph = -1; ///< place of the graph it is reused from; -1: none or the index
};

/// What became of a node or edge where two graphs are compared on one canvas.
enum class ChangeMark : quint8 { None, Added, Removed, Changed, Moved };

/// Which nodes and edges are lit; the rest is dimmed. Inactive: everything is drawn normally.
struct DagFocus
{
    bool active = false;
    QSet<quint32> nodes; ///< shown nodes, cards and frames
    std::vector<quint32> edges; ///< positions in Layout::edges
};

/// Everything a picture of the graph depends on, without a widget: the layout, what each step looks like,
/// and what is lit. The view, the minimap and the export paint from it. One thread (GUI).
class DagScene
{
public:
    using Provider = std::function<NodeVisual(NodeIndex)>;

    void setLayout(const LayoutPtr &layout);
    const LayoutPtr &layout() const { return m_layout; }
    bool isEmpty() const { return !m_layout || m_layout->visible.empty(); }

    void setProvider(Provider provider) { m_provider = std::move(provider); }
    void refresh(NodeIndex node);
    void refreshAll();
    const NodeVisual &visual(NodeIndex node) const { return m_visuals[raw(node)]; }
    /// Own state of a node; of a group the worst of everything inside.
    StepState state(NodeIndex node) const;
    /// "4 of 6 passed" of a group's steps.
    int memberCount(NodeIndex group) const;
    int finishedCount(NodeIndex group) const;
    bool isPublishing(NodeIndex node) const { return m_publishing[raw(node)]; }
    /// Gates that wait for a person now.
    const QSet<quint32> &waitingGates() const { return m_waitingGates; }
    /// The label without emoji names such as ":docker:".
    const QString &label(NodeIndex node) const { return m_labels.text(node); }
    const StepLabels &labels() const { return m_labels; }
    /// True before a run and for groups of which nothing has begun.
    bool isUntouched(NodeIndex node) const;
    /// As long as no run has touched a package, what the order says of its binary is what it looks like.
    bool showsBinary(NodeIndex node) const;
    QString stateWords(NodeIndex node) const; ///< what state it is in, or what becomes of its binary, for a person

    NodeIndex nodeAt(const QPointF &world) const; ///< node or card under the point
    NodeIndex frameAt(const QPointF &world) const; ///< innermost frame under the point
    NodeIndex headerAt(const QPointF &world) const; ///< frame whose header is under the point
    QRectF headerOf(NodeIndex frame) const;
    template <typename F>
    void eachNodeIn(const QRectF &world, F f) const;
    template <typename F>
    void eachEdgeIn(const QRectF &world, F f) const;
    const QRectF &edgeBox(size_t edge) const { return m_edgeBoxes[edge]; }

    /// Drawn edges at a shown node, card or frame.
    std::span<const quint32> edgesFrom(NodeIndex node) const;
    std::span<const quint32> edgesTo(NodeIndex node) const;

    /// Everything upstream and downstream of a node.
    DagFocus closureOf(NodeIndex node) const;
    /// The given steps and the edges from each to the next.
    DagFocus routeOf(const QVector<NodeIndex> &steps) const;
    /// Everything on a way between two nodes, in either direction.
    DagFocus pathBetween(NodeIndex a, NodeIndex b) const;
    /// These nodes and the edges between them.
    DagFocus chainOf(const QVector<NodeIndex> &nodes) const;

    DagFocus focus;
    NodeIndex selected = kNoNode, hover = kNoNode, pinned = kNoNode;
    QSet<quint32> hits, cycle, dimmed;
    QHash<quint32, ChangeMark> nodeMarks; ///< of shown nodes, cards and frames
    QHash<quint64, ChangeMark> edgeMarks; ///< by edgeKey() of shown ends
    QSet<quint64> links; ///< edges between engines, which know nothing of them: by edgeKey() of shown ends and what holds them
    bool isLink(NodeIndex from, NodeIndex to) const { return !links.isEmpty() && links.contains(edgeKey(from, to)); }
    static quint64 edgeKey(NodeIndex from, NodeIndex to) { return quint64(from) << 32 | quint64(to); }
    double pulse = 0; ///< 0 to 1, of gates that wait

private:
    struct Cell
    {
        std::vector<quint32> nodes;
    };

    struct Summary
    {
        int steps = 0, passed = 0;
        StepState worst = StepState::Passed;
        bool known = false;
    };

    void noteGate(NodeIndex node);
    const Summary &summary(NodeIndex group) const;
    void buildGrid();
    void buildEdges();
    QVector<NodeIndex> stepsOf(NodeIndex node) const;
    std::vector<bool> reach(const QVector<NodeIndex> &from, bool up) const;
    void light(DagFocus &focus, const std::vector<bool> &set) const;

    LayoutPtr m_layout;
    Provider m_provider;
    std::vector<NodeVisual> m_visuals;
    std::vector<bool> m_publishing;
    QSet<quint32> m_waitingGates;
    StepLabels m_labels;
    mutable QHash<quint32, Summary> m_summaries; ///< of groups; emptied where a member changes
    std::vector<Cell> m_grid;
    int m_columns = 0, m_rows = 0;
    double m_cellSize = 256;
    std::vector<QRectF> m_edgeBoxes;
    std::vector<quint32> m_fromStart, m_from, m_toStart, m_to;
};

template <typename F>
void DagScene::eachNodeIn(const QRectF &world, F f) const
{
    if (isEmpty())
        return;
    const auto cell = [this](double at, int count) { return std::clamp(int(at / m_cellSize), 0, count - 1); };
    const int c0 = cell(world.left(), m_columns), c1 = cell(world.right(), m_columns);
    const int r0 = cell(world.top(), m_rows), r1 = cell(world.bottom(), m_rows);
    for (int r = r0; r <= r1; ++r) {
        for (int c = c0; c <= c1; ++c) {
            for (const auto n : m_grid[size_t(r * m_columns + c)].nodes) {
                const auto &rect = m_layout->rects[n];
                // A node in several cells belongs to the first of them in sight.
                if (rect.intersects(world) && std::max(c0, cell(rect.left(), m_columns)) == c
                    && std::max(r0, cell(rect.top(), m_rows)) == r)
                    f(NodeIndex(n));
            }
        }
    }
}

template <typename F>
void DagScene::eachEdgeIn(const QRectF &world, F f) const
{
    for (size_t e = 0; e < m_edgeBoxes.size(); ++e) {
        const auto &box = m_edgeBoxes[e];
        if (box.left() <= world.right() && box.right() >= world.left() && box.top() <= world.bottom()
            && box.bottom() >= world.top())
            f(e);
    }
}

} // namespace slipway
