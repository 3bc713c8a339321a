// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <QHash>
#include <QRectF>
#include <QSet>
#include <QSizeF>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace slipway {

enum class LayoutDirection : quint8 { LeftToRight, TopToBottom };
/// Which edges are left out of the drawing because other edges imply them (they stay listed in `implied`).
enum class EdgeReduction : quint8 {
    None,
    Barriers, ///< edges that waits, gates and groups imply; every edge an author wrote is drawn
    All, ///< also written ones: for graphs whose edges nobody could follow anyway
};

/// How much a layout tries. Work is counted, never seconds: the same input gives the same drawing on every machine.
enum class LayoutEffort : quint8 {
    First, ///< at once: some ms for 1,000 steps, under a second for 40,000 with every edge
    Refined, ///< fewer crossings, up to about half a second more: to be shown instead where nobody has begun to work
};

struct Layout;

/// Everything a layout depends on; states of steps are not among it, so a layout outlives a whole run.
struct LayoutInput
{
    StepGraphPtr graph;
    std::vector<QSizeF> sizes; ///< by NodeIndex, pixels at 100 %; of a group: its card when collapsed
    std::vector<double> headerWidths; ///< by NodeIndex, least width of a group's frame; may be empty
    QSet<QString> collapsed; ///< ids of groups that are shown as one card
    /// By NodeIndex, empty: none. Steps that are left out, with their edges (GraphSlice makes this). Of what holds others only
    /// its members decide: it is left out when all of them are.
    std::vector<bool> hidden;
    QHash<QString, double> startOrder; ///< id -> former position across the layers: folding stays stable
    LayoutDirection direction = LayoutDirection::LeftToRight;
    EdgeReduction reduction = EdgeReduction::Barriers;
    /// Other graphs of the same nodes, such as the other scenarios of a file: the places of nodes then hold for
    /// all of them, and the edges that only they draw have their way, too. Ignored where the nodes differ.
    std::vector<StepGraphPtr> variants;
    LayoutEffort effort = LayoutEffort::First;
    /// Steps of one kind with the same neighbours become one block of cells (Layout::blocks); each stays a node of its
    /// own. In drawings with frames a block is inside one of them; bars and cycles have no twins.
    bool mergeTwins = false;
    quint32 leastTwins = 2; ///< fewer stay apart; where it is more than 2, those in no frame do so, too
    std::vector<quint32> kin; ///< by NodeIndex, empty: all alike. Twins have the same number here, too
    /// Width / height that the drawing should have, such as that of the window; layers that are too wide then wrap into
    /// columns of several nodes inside their band, and blocks take the shape of theirs; where there are too many layers for it,
    /// nodes stand farther apart. 0: every layer is one row. Not together with frames or bars.
    double aspect = 0;
    /// The drawing this one follows, of the same steps or nearly so: nodes that both have (by id) stay where they are, as
    /// far as others leave the room. Ignored where the direction differs. shiftBetween() tells how far all moved.
    std::shared_ptr<const Layout> previous;
    /// Called on the laying thread with the part that is done, 0 to 1; may be empty.
    std::function<void(double)> progress;
    /// Groups that are not collapsed have no frame: their members stand free. Far faster where thousands of steps are in open
    /// groups. An edge at such a group is one at each of its members, or `implied` where those were too many.
    bool frameless = false;
    /// Waits are as large as their size says: no bars as long as what they hold back, which take a column for themselves.
    bool barless = false;
    /// Long edges of one node share their way (trunks) in a graph of any size; large ones do so in any case.
    bool trunks = false;
    bool bundled = false; ///< edges at frames are in the graph already: none are merged
    double headerHeight = 26;
    quint64 generation = 0; ///< handed through, so that a late answer can be dropped
};

/// An immutable layered drawing of a StepGraph: flat arrays, any thread, shared by shared_ptr<const Layout>.
/// Coordinates are pixels at 100 % zoom, y down, everything inside `bounds`.
struct Layout
{
    enum class Show : quint8 { Hidden, Node, Card, Frame };
    struct Edge
    {
        NodeIndex from = kNoNode; ///< a node, a card or a frame (then the edge speaks for all its members)
        NodeIndex to = kNoNode;
        EdgeOrigin origin = EdgeOrigin::Explicit;
        bool dropped = false; ///< an end was removed from the build
        bool allowFailure = false;
        bool reversed = false; ///< runs against the layers: part of a cycle
        quint32 count = 1; ///< how many edges of the graph it stands for
        bool through = false; ///< none of its own: a way over hidden steps (hiddenways.h)
    };
    /// Twins as a grid of cells. Edges at any of them are drawn once for all, at the block, under the name of its lead.
    struct Block
    {
        QRectF rect;
        quint32 first = 0, count = 0; ///< into blockCells; the first is the lead
    };
    struct Implied
    {
        NodeIndex from, to;
    };

    StepGraphPtr graph;
    /// The drawing of all variants together that this one was taken from; null where there were none.
    std::shared_ptr<const Layout> whole;
    quint64 generation = 0;
    LayoutDirection direction = LayoutDirection::LeftToRight;
    QSet<QString> collapsed; ///< as in the input
    std::vector<bool> hidden; ///< as in the input
    double headerHeight = 0;
    QRectF bounds;

    // by NodeIndex
    std::vector<Show> show;
    std::vector<QRectF> rects; ///< null where hidden; of a frame: with its header
    std::vector<NodeIndex> representative; ///< itself (also where it is left out), or the card it is hidden in
    std::vector<quint32> layer; ///< of nodes and cards

    std::vector<NodeIndex> visible; ///< nodes and cards, by layer and then along it
    std::vector<NodeIndex> frames; ///< outer before inner
    std::vector<Block> blocks;
    std::vector<NodeIndex> blockCells;
    std::vector<quint32> blockOf; ///< by NodeIndex: into blocks, or kNoBlock; empty where there are none
    std::vector<Edge> edges;
    std::vector<quint32> pointStart; ///< edges.size() + 1 offsets into points
    std::vector<QPointF> points; ///< polylines from `from` to `to`
    std::vector<Implied> implied; ///< true but not drawn
    bool waysLeftOut = false; ///< ways over hidden steps: they were too many

    qint64 crossings = 0;
    quint32 layers = 0;

    static constexpr quint32 kNoBlock = 0xffffffffU;
    /// The node under whose name edges at `n` are drawn: that of its block, or itself.
    NodeIndex leadOf(NodeIndex n) const
    {
        const auto block = raw(n) < blockOf.size() ? blockOf[raw(n)] : kNoBlock;
        return block == kNoBlock ? n : blockCells[blocks[block].first];
    }
    std::span<const QPointF> polyline(size_t edge) const
    {
        return {points.data() + pointStart[edge], points.data() + pointStart[edge + 1]};
    }
    bool isShown(NodeIndex n) const { return n != kNoNode && raw(n) < show.size() && show[raw(n)] != Show::Hidden; }
};

using LayoutPtr = std::shared_ptr<const Layout>;

/// Lays the graph out: cycle reversal, longest path and promotion, reduction, median sweeps with transposition, sifting,
/// isotonic coordinates (spec/layout.md 3). Drawings without frames and bars go through flat/, the others through frames of
/// rigid blocks. Deterministic; pure; any thread. Null when
/// `cancel` was set meanwhile. Cost is near linear in the drawn edges times the layers they span.
LayoutPtr computeLayout(const LayoutInput &input, const std::atomic_bool *cancel = nullptr);

/// True where both have the same nodes at the same indices, in the same groups; edges and removals may differ.
bool sameNodes(const StepGraph &a, const StepGraph &b);

/// The drawing of `input.graph`, whose nodes are those of `whole`, with every node where it is there: edges that
/// `whole` has keep their way, others run straight. What `whole` leaves out stays left out, whatever `input.hidden` says.
/// Far cheaper than a layout. Pure; any thread.
LayoutPtr takeFrom(const LayoutPtr &whole, const LayoutInput &input);

/// How far the nodes that both drawings show moved, in the middle (the median of x and of y): scroll by it, and what is
/// looked at stands still.
QPointF shiftBetween(const Layout &before, const Layout &after);

/// The `startOrder` that keeps a new layout close to an old one.
QHash<QString, double> startOrderOf(const Layout &layout);

} // namespace slipway
