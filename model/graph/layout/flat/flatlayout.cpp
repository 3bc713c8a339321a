// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/flatlayout.h"

#include "graph/layout/flat/flatdrawer.h"
#include "graph/layout/flat/formerplaces.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway::layout {

namespace {

constexpr size_t kSmall = 200; ///< smaller graphs are drawn as they always were
constexpr quint64 kMostPlaces = 600'000; ///< of single edges in layers; beyond that edges of one node share trunks
constexpr double kNearShape = 1.4, kMostDrawnOut = 2.5;
constexpr qint64 kFirstWork = 3'000'000, kRefinedWork = 150'000'000; ///< steps of sifting, about 2 ns each

/// Where each phase ends, of all work, as measured at 40,000 nodes.
struct Shares
{
    double units, layers, order, places;
};

Shares sharesOf(const LayoutInput &input)
{
    if (input.effort == LayoutEffort::Refined)
        return {0.05, 0.07, 0.75, 0.9};
    return input.reduction == EdgeReduction::None ? Shares {0.1, 0.15, 0.5, 0.75} : Shares {0.4, 0.45, 0.75, 0.9};
}

class FlatLayout
{
public:
    FlatLayout(const LayoutInput &input, ItemGraph items, const Gaps &gaps, const Progress &progress, const std::atomic_bool *cancel)
        : m_input(input)
        , m_items(std::move(items))
        , m_gaps(gaps)
        , m_cancel(cancel)
        , m_progress(progress)
        , m_shares(sharesOf(input))
    {
    }

    std::shared_ptr<Layout> layOut()
    {
        const bool levelled = std::any_of(m_input.graph->nodes().begin(), m_input.graph->nodes().end(),
            [](const StepNode &node) { return node.level >= 0; });
        m_drawing.units = makeUnits(m_input, m_items, m_progress.share(0, m_shares.units), m_cancel);
        if (cancelled())
            return nullptr;
        m_progress.at(m_shares.units);
        FormerPlaces former(m_input, m_items, m_drawing.units);
        quint32 layers = 0;
        auto layer = levelled ? layersByLevel(&layers) : unitLayers(m_drawing.units, m_gaps, former.layers(), m_cancel, &layers);
        if (cancelled())
            return nullptr;
        m_progress.at(m_shares.layers);
        if (!former.isEmpty()) {
            if (m_input.aspect > 0)
                former.dropMoved(layer, layers);
            former.holdBlocks(m_input, m_items, m_drawing.units);
            m_drawing.formerLow = former.layerLows(layer, layers);
            m_drawing.keepsOrigin = true;
        }
        search(layer, layers, former);
        if (cancelled())
            return nullptr;
        place(former);
        if (cancelled())
            return nullptr;
        auto made = drawFlat(m_input, std::move(m_items), m_drawing, m_gaps, m_progress.share(m_shares.places, 1), m_cancel);
        return cancelled() ? nullptr : made;
    }

private:
    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }

    std::vector<quint32> layersByLevel(quint32 *layers)
    {
        *layers = assignLayers(m_items, *m_input.graph, EdgeReduction::None, m_gaps, m_cancel);
        std::vector<quint32> layer;
        for (const auto &unit : m_drawing.units.units)
            layer.push_back(m_items.items[m_drawing.units.cells[unit.firstCell]].lo);
        return layer;
    }

    std::vector<quint32> readingRanks() const
    {
        std::vector<quint32> ranks;
        for (const auto &unit : m_drawing.units.units)
            ranks.push_back(m_items.items[m_drawing.units.cells[unit.firstCell]].order);
        return ranks;
    }

    OrderEffort effort() const
    {
        OrderEffort effort;
        effort.cancel = m_cancel;
        effort.progress = m_progress.share(m_shares.layers, m_shares.order);
        effort.siftWork = m_input.effort == LayoutEffort::Refined ? kRefinedWork : kFirstWork;
        const auto vertices = m_drawing.net.vertices();
        effort.sweeps = vertices > 150'000 ? 4 : vertices > 10'000 ? 6 : 8;
        return effort;
    }

    void search(const std::vector<quint32> &layer, quint32 layers, const FormerPlaces &former)
    {
        const auto &graph = m_drawing.units.graph;
        quint64 places = 0;
        for (quint32 e = 0; e < graph.edges(); ++e)
            places += layer[graph.high[e]] - layer[graph.low[e]];
        std::vector<quint32> pieces;
        m_shared = places > kMostPlaces;
        if (!m_shared && !m_input.trunks) {
            pieces.resize(graph.edges());
            std::iota(pieces.begin(), pieces.end(), 0U);
        }
        const auto ranks = readingRanks();
        m_drawing.net = makeTrunkNet(layer, layers, graph.low, graph.high, pieces);
        auto how = effort();
        std::vector<double> start;
        if (!former.isEmpty()) {
            m_former = former.vertexPlaces(m_drawing.net, layer);
            start = FormerPlaces::startPlaces(m_drawing.net, m_former);
            for (const auto place : m_former)
                how.held.push_back(!std::isnan(place));
            how.sweeps = 0;
        } else if (!m_input.startOrder.isEmpty()) {
            start = FormerPlaces::startPlaces(m_drawing.net, placesInStartOrder());
        }
        m_drawing.order = searchOrder(m_drawing.net, ranks, start, how);
    }

    std::vector<double> placesInStartOrder() const
    {
        constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
        std::vector<double> places(m_drawing.net.vertices(), kNowhere);
        for (size_t n = 0; n < m_drawing.units.units.size(); ++n) {
            const auto node = m_items.items[m_drawing.units.cells[m_drawing.units.units[n].firstCell]].node;
            places[m_drawing.net.vertexOf[n]] = m_input.startOrder.value(m_input.graph->node(node).id, kNowhere);
        }
        return places;
    }

    void place(const FormerPlaces &former)
    {
        const bool across = m_input.direction == LayoutDirection::LeftToRight;
        const double shape = m_input.aspect <= 0 ? 0 : across ? 1 / m_input.aspect : m_input.aspect;
        const auto &net = m_drawing.net;
        auto &units = m_drawing.units;
        if (shape > 0 && !former.isEmpty())
            m_drawing.plan = keepRows(net, m_drawing.order, units, m_gaps, former, m_drawing.formerLow);
        else if (m_shared && former.hasNew())
            m_drawing.plan = tightRows(net, m_drawing.order, units, m_gaps);
        else
            m_drawing.plan = planRows(net, m_drawing.order, units, m_gaps, shape);
        if (shape > 0)
            m_drawing.order.crossings = countCrossings(net, m_drawing.order);
        m_drawing.members = orderMembers(net, m_drawing.order, units.graph.low, units.graph.high);
        m_drawing.places = placeRows(net, m_drawing.order, m_drawing.members, m_drawing.plan.rows, m_drawing.plan.gaps, m_drawing.plan.width,
            knownPlaces(), m_progress.share(m_shares.order, m_shares.places), m_cancel);
        drawOut();
    }

    /// By item of the rows.
    std::vector<double> knownPlaces() const
    {
        std::vector<double> known;
        for (size_t i = 0; !m_former.empty() && i < m_drawing.plan.rows.items.size(); ++i) {
            const auto &item = m_drawing.plan.rows.items[i];
            const auto *first = m_drawing.order.order.data() + item.begin;
            const auto *held = std::find_if(first, first + item.count, [this](quint32 v) { return !std::isnan(m_former[v]); });
            known.push_back(held != first + item.count ? m_former[*held] : std::numeric_limits<double>::quiet_NaN());
        }
        return known;
    }

    /// Where layers are too many for the shape, the way along them gets wider: edges are told apart more easily.
    void drawOut()
    {
        if (m_drawing.plan.least <= 0)
            return;
        double low = 0, high = 0;
        for (size_t i = 0; i < m_drawing.places.size(); ++i) {
            low = std::min(low, m_drawing.places[i] - m_drawing.plan.rows.items[i].half);
            high = std::max(high, m_drawing.places[i] + m_drawing.plan.rows.items[i].half);
        }
        const double factor = std::min(kMostDrawnOut, m_drawing.plan.least / kNearShape / std::max(1.0, high - low));
        for (auto &place : m_drawing.places)
            place *= std::max(1.0, factor);
    }

    const LayoutInput &m_input;
    ItemGraph m_items;
    const Gaps &m_gaps;
    const std::atomic_bool *m_cancel;
    Progress m_progress;
    Shares m_shares;
    FlatDrawing m_drawing;
    bool m_shared = false; ///< so many edges that they share trunks: there is no room between these
    std::vector<double> m_former; ///< by vertex: where it was; NaN: new
};

} // namespace

bool isForFlat(const LayoutInput &input, const ItemGraph &items)
{
    const bool plain = std::none_of(items.items.begin(), items.items.end(), [](const Item &item) { return item.frame || item.wait; });
    const bool asked = input.effort != LayoutEffort::First || input.trunks || input.mergeTwins || input.aspect > 0 || input.previous;
    return plain && (asked || items.items.size() > kSmall);
}

std::shared_ptr<Layout> layOutFlat(const LayoutInput &input, ItemGraph items, const Gaps &gaps, const Progress &progress, const std::atomic_bool *cancel)
{
    return FlatLayout(input, std::move(items), gaps, progress, cancel).layOut();
}

} // namespace slipway::layout
