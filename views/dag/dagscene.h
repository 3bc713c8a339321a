// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/canvaspainter.h"
#include "dag/dagfocus.h"
#include "dag/dagdrawing.h"
#include "graph/stepstate.h"
#include "look/look.h"

#include <QSet>
#include <QString>
#include <QVector>

#include <array>
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

/// What a node's colours, border and glyph follow from.
struct NodeAppearance
{
    StepState state = StepState::NotStarted; ///< of a group the worst inside
    bool gate = false, stub = false;
    BinaryState binary = BinaryState::None; ///< where it is what the node shows
    PlanMark plan = PlanMark::None;
    qint16 previousGraph = -1;
    bool stale = false;
};

/// Everything a picture of the graph depends on, without a widget: the layout, what each step looks like,
/// and what is lit. The view, the minimap and the export paint from it. One thread (GUI).
class DagScene
{
public:
    using Provider = std::function<NodeVisual(NodeIndex)>;

    void setDrawing(const DagDrawing &drawing);
    void setLayout(const LayoutPtr &layout) { setDrawing(drawingOf(layout, m_texts)); }
    const LayoutPtr &layout() const { return m_layout; }
    const GraphTextsPtr &texts() const { return m_texts; } ///< of the layout's graph
    bool isEmpty() const { return !m_layout || m_layout->visible.empty(); }
    /// So much is drawn that finding out what is lit and painting it does not fit into a frame with anything else.
    bool isLarge() const { return m_layout && m_layout->visible.size() > kLarge; }

    void setProvider(Provider provider) { m_provider = std::move(provider); }
    void refresh(NodeIndex node);
    void refreshAll();
    const NodeVisual &visual(NodeIndex node) const { return m_visuals[raw(node)]; }
    /// Own state of a node; of a group the worst of everything inside.
    StepState state(NodeIndex node) const;
    /// "4 of 6 passed" of a group's steps.
    int memberCount(NodeIndex group) const;
    int finishedCount(NodeIndex group) const;
    int leftOutCount(NodeIndex group) const; ///< of its steps: not drawn, as a filter left them out
    /// Nodes that appear alike have the same look: there are few, numbered from 0. From afar a node is nothing but its look.
    quint16 look(NodeIndex node) const { return m_looks[raw(node)]; }
    const std::vector<NodeAppearance> &appearances() const { return m_appearances; } ///< by look
    NodeAppearance appearanceOf(NodeIndex node) const;
    /// How many visuals were asked for since the scene was made; for tests that count.
    quint64 refreshedCount() const { return m_refreshed; }
    bool isPublishing(NodeIndex node) const { return m_texts->publishing[raw(node)]; }
    /// Gates that wait for a person now.
    const QSet<quint32> &waitingGates() const { return m_waitingGates; }
    /// The label without emoji names such as ":docker:".
    const QString &label(NodeIndex node) const { return labels().text(node); }
    const StepLabels &labels() const { return m_texts->labels; }
    int alikeCount(NodeIndex node) const; ///< of a cell in a block of twins: how many these are; else 1
    /// True before a run and for groups of which nothing has begun.
    bool isUntouched(NodeIndex node) const;
    /// As long as no run has touched a package, what the order says of its binary is what it looks like.
    bool showsBinary(NodeIndex node) const;
    QString alikeWords(NodeIndex node) const; ///< that it is one of several twins, for a person; else empty
    QString stateWords(NodeIndex node) const; ///< what state it is in, or what becomes of its binary, for a person

    NodeIndex nodeAt(const QPointF &world) const; ///< node or card under the point
    NodeIndex headerAt(const QPointF &world) const; ///< frame whose header is under the point
    QRectF headerOf(NodeIndex frame) const { return m_geometry->headerOf(frame); }
    /// Null where there is no layout. Shared: a picture may be made of it elsewhere.
    const DagGeometryPtr &geometry() const { return m_geometry; }
    template <typename F>
    void eachNodeIn(const QRectF &world, F f) const
    {
        if (!isEmpty())
            m_geometry->eachNodeIn(world, f);
    }
    template <typename F>
    void eachEdgeIn(const QRectF &world, F f) const
    {
        if (!isEmpty())
            m_geometry->eachEdgeIn(world, f);
    }
    const QRectF &edgeBox(size_t edge) const { return m_geometry->edgeBox(edge); }

    /// Drawn edges at a shown node, card or frame.
    std::span<const quint32> edgesFrom(NodeIndex node) const { return m_geometry->edgesFrom(node); }
    std::span<const quint32> edgesTo(NodeIndex node) const { return m_geometry->edgesTo(node); }

    DagFocus closureOf(NodeIndex node) const; ///< inactive for kNoNode; else as daglight says
    DagFocus routeOf(const QVector<NodeIndex> &steps) const { return daglight::routeOf(*m_geometry, steps); }
    DagFocus pathBetween(NodeIndex a, NodeIndex b) const;
    DagFocus chainOf(const QVector<NodeIndex> &nodes) const;
    /// Adds to the focus what is not drawn otherwise at the node that is pointed at, the pinned and the selected one.
    void lightImplied();

    DagFocus focus;
    NodeIndex selected = kNoNode, hover = kNoNode, pinned = kNoNode;
    QSet<quint32> hits, cycle, dimmed;
    IndexSet chosen; ///< shown nodes and cards that a person chose, beside the selected one
    QHash<quint32, int> hitsInside; ///< by card: search hits among what it hides
    QHash<quint32, ChangeMark> nodeMarks; ///< of shown nodes, cards and frames
    QHash<quint64, ChangeMark> edgeMarks; ///< as DagCanvas has them
    QSet<quint64> links;
    DagCanvas canvas() const { return {m_geometry, edgeMarks, links}; }
    bool isLink(NodeIndex from, NodeIndex to) const { return !links.isEmpty() && links.contains(edgeKey(from, to)); }
    static quint64 edgeKey(NodeIndex from, NodeIndex to) { return DagCanvas::edgeKey(from, to); }
    double pulse = 0; ///< 0 to 1, of gates that wait

private:
    /// How many steps in a group, at any depth, are in which state.
    using Tally = std::array<int, size_t(kStepStateCount)>;

    static constexpr size_t kLarge = 5000; ///< nodes

    void noteGate(NodeIndex node);
    void countStates();
    void countLeftOut();
    void tally(NodeIndex step, StepState before, StepState now);
    void judge(NodeIndex node);
    LayoutPtr m_layout;
    DagGeometryPtr m_geometry;
    GraphTextsPtr m_texts;
    Provider m_provider;
    std::vector<NodeVisual> m_visuals;
    QSet<quint32> m_waitingGates;
    std::vector<quint32> m_tallyOf; ///< by node: into m_tallies; of what holds nothing kNoTally
    std::vector<Tally> m_tallies;
    std::vector<StepState> m_worst; ///< by tally
    std::vector<int> m_leftOut; ///< by tally; empty: nothing is left out
    std::vector<quint16> m_looks; ///< by node
    QHash<quint64, quint16> m_lookOf; ///< by all that it depends on
    std::vector<NodeAppearance> m_appearances; ///< by look
    quint64 m_refreshed = 0;
};

} // namespace slipway
