// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagarranger.h"

#include "dag/nodemetrics.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace slipway {

namespace {

constexpr size_t kReduceAll = 3000; ///< edges; beyond, written edges that others imply are left out too
constexpr size_t kLarge = 1000; ///< shown steps; beyond, twins become blocks and wide layers wrap
constexpr quint32 kManyTwins = 12; ///< in an open group; fewer are read at a glance, and in no group a column between bars is narrower than a block
constexpr size_t kHeld = 60; ///< shown steps; smaller graphs with frames are ordered anew, beginning with what is shown
constexpr size_t kRefined = 200; ///< shown steps; smaller graphs get the best there is at once
constexpr double kWorthIt = 0.95; ///< of the first picture's crossings
constexpr double kLeastShape = 0.6, kMostShape = 3; ///< width / height of a window that a drawing is made for
constexpr double kOtherShape = 1.2; ///< times wider or narrower
constexpr int kProgressMs = 50;
constexpr double kLayoutFrom = 0.05, kLayoutTo = 0.92; ///< of the work: nodes are measured before, places indexed after

/// How many steps and cards would be drawn, and whether frames or bars are among them.
struct Extent
{
    size_t shown = 0;
    bool frames = false, waits = false;
};

bool isFolded(const StepGraph &graph, const QSet<QString> &collapsed, NodeIndex node)
{
    int depth = 0;
    for (auto up = graph.node(node).group; up != kNoNode && depth < 32; up = graph.node(up).group, ++depth) {
        if (collapsed.contains(graph.node(up).id))
            return true;
    }
    return false;
}

Extent extentOf(const LayoutInput &input)
{
    Extent extent;
    const auto &graph = *input.graph;
    QHash<quint32, bool> folded; // by group: it is, or something around it
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto &node = graph.node(NodeIndex(i));
        if (i < input.hidden.size() && input.hidden[i])
            continue;
        if (node.group != kNoNode) {
            const auto known = folded.constFind(quint32(node.group));
            const bool inside = known != folded.constEnd() ? *known
                : *folded.insert(quint32(node.group), input.collapsed.contains(graph.node(node.group).id) || isFolded(graph, input.collapsed, node.group));
            if (inside)
                continue;
        }
        const bool frame = !graph.members(NodeIndex(i)).empty() && !input.collapsed.contains(node.id);
        extent.shown += frame ? 0 : 1;
        extent.frames = extent.frames || frame;
        extent.waits = extent.waits || node.kind == NodeKind::Wait;
    }
    return extent;
}

/// True where at least half of what will be drawn is on screen already: then that stays where it is.
bool isMostlyIn(const Layout &shown, const LayoutInput &input)
{
    size_t known = 0, all = 0;
    for (size_t i = 0; i < input.graph->nodeCount(); ++i) {
        const auto &node = input.graph->node(NodeIndex(i));
        if ((i < input.hidden.size() && input.hidden[i]) || (node.group != kNoNode && isFolded(*input.graph, input.collapsed, NodeIndex(i))))
            continue;
        if (!input.graph->members(NodeIndex(i)).empty() && !input.collapsed.contains(node.id))
            continue;
        ++all;
        known += shown.isShown(shown.graph->find(node.id));
    }
    return known * 2 >= all;
}

/// True where so little is left of what is on screen that it would be scattered if it stayed where it is.
bool isFew(const Layout &shown, const LayoutInput &input)
{
    size_t stays = 0;
    for (const auto node : shown.visible) {
        const auto now = shown.graph == input.graph ? node : input.graph->find(shown.graph->node(node).id);
        stays += now != kNoNode && (raw(now) >= input.hidden.size() || !input.hidden[raw(now)]);
    }
    return stays * 2 < shown.visible.size();
}

double shapeOf(const QSizeF &window)
{
    return std::clamp(window.width() / window.height(), kLeastShape, kMostShape);
}

bool decided(Wish wish, bool bySize)
{
    return wish == Wish::BySize ? bySize : wish == Wish::Yes;
}

} // namespace

DagArranger::DagArranger(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<DagDrawing>::finished, this, &DagArranger::onMade);
    m_clock.setInterval(kProgressMs);
    connect(&m_clock, &QTimer::timeout, this, &DagArranger::progressed);
}

DagArranger::~DagArranger()
{
    cancel();
}

void DagArranger::setGraph(const StepGraphPtr &graph, const Places &places, const StepLabels &labels)
{
    m_graph = graph;
    m_places = places;
    m_labels = labels;
}

void DagArranger::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
    m_again.reset();
    m_refining = false;
    m_clock.stop();
    ++m_generation;
}

void DagArranger::goBack()
{
    cancel();
    wished = m_former = m_shownWish;
    m_style = m_shownStyle;
    m_shape = 0; // what is on screen was looked at
}

double DagArranger::progress() const
{
    return m_done ? m_done->load() : 0;
}

void DagArranger::notePlaces(const DagDrawing &shown)
{
    m_shownPlaces = shown.layout->graph == m_graph ? m_places.key : QString();
    m_texts = shown.texts;
    m_shownWish = wished;
    m_shownStyle = m_style;
    if (!shown.layout->hidden.empty())
        return;
    m_whole = shown;
    m_wholeStyle = m_style;
    m_wholeShape = m_shape;
}

bool DagArranger::keepsPlaces(const LayoutPtr &shown) const
{
    return m_graph && shown && !shown->visible.empty() && shown->whole && !m_places.key.isEmpty() && m_places.key == m_shownPlaces
        && shown->collapsed == wished.collapsed && shown->direction == wished.direction && wished.hidden.empty()
        && shown->hidden.empty() && sameNodes(*shown->graph, *m_graph);
}

/// What and which way, without how.
LayoutInput DagArranger::plainInput() const
{
    LayoutInput input;
    input.graph = m_graph;
    input.generation = m_generation;
    input.direction = wished.direction;
    input.collapsed = wished.collapsed;
    input.hidden = wished.hidden;
    return input;
}

LayoutInput DagArranger::inputFor(const QSizeF &window)
{
    auto input = plainInput();
    m_style = {};
    m_shape = 0;
    m_holdFrames = false;
    if (!m_graph || m_graph->isEmpty())
        return input;
    m_style.hideImplied = decided(wished.hideImplied, m_graph->edgeCount() > kReduceAll);
    if (m_style.hideImplied)
        input.reduction = EdgeReduction::All;
    else if (wished.hideImplied == Wish::No)
        input.reduction = EdgeReduction::None;
    input.variants = m_places.variants;
    const auto extent = extentOf(input);
    const bool tooMany = extent.shown > size_t(kMostFramed);
    m_style.framesLeftOut = input.frameless = extent.frames && tooMany;
    m_style.barsLeftOut = input.barless = extent.waits && tooMany;
    m_holdFrames = m_places.variants.empty() && extent.shown > kHeld;
    m_style.framed = (extent.waits || extent.frames) && !tooMany;
    if (m_style.framed) {
        input.mergeTwins = wished.mergeTwins != Wish::No;
        input.leastTwins = wished.mergeTwins == Wish::Yes ? 2 : kManyTwins;
        input.trunks = wished.bundle;
    }
    // Blocks and the like are of one graph alone: who asks for them gives up the places that all scenarios have in common.
    const bool asked = wished.mergeTwins == Wish::Yes || wished.wrap == Wish::Yes || wished.bundle;
    if (input.frameless || input.barless || (asked && !m_style.framed))
        input.variants.clear();
    if (m_style.framed || !input.variants.empty())
        return input;
    const bool large = extent.shown > kLarge;
    m_style.mergeTwins = input.mergeTwins = decided(wished.mergeTwins, large);
    m_style.wrap = decided(wished.wrap, large) && window.height() > 0;
    if (m_style.wrap)
        input.aspect = m_shape = shapeOf(window);
    input.trunks = wished.bundle;
    if (extent.shown > kRefined)
        m_again = input;
    return input;
}

/// True where a person asked for another way of drawing: then nothing has to stay where it is.
bool DagArranger::isOtherStyle()
{
    auto former = std::exchange(m_former, wished);
    former.collapsed = wished.collapsed;
    former.hidden = wished.hidden;
    return former != wished;
}

/// True where nothing is left out any more and the drawing of everything is known.
bool DagArranger::comesBack(const LayoutPtr &shown) const
{
    return shown && !shown->hidden.empty() && wished.hidden.empty() && m_whole.layout && m_whole.layout->graph == m_graph
        && m_whole.layout->collapsed == wished.collapsed && m_whole.layout->direction == wished.direction;
}

bool DagArranger::suits(const QSizeF &window) const
{
    if (m_shape <= 0 || window.height() <= 0)
        return true;
    const double now = shapeOf(window);
    return std::max(now, m_shape) < kOtherShape * std::min(now, m_shape);
}

void DagArranger::start(const LayoutPtr &shown, const QFont &font, const QSizeF &window, Stay stay)
{
    cancel();
    const bool otherFont = std::exchange(m_font, font) != font, otherStyle = isOtherStyle() || stay == Stay::No;
    if (!otherStyle && !otherFont && comesBack(shown)) {
        m_style = m_wholeStyle;
        m_shape = m_wholeShape;
        Q_EMIT arranged(m_whole);
        return;
    }
    if (!otherStyle && keepsPlaces(shown)) {
        auto input = plainInput();
        m_cancel = std::make_shared<std::atomic_bool>(false);
        m_done.reset();
        m_since.start();
        m_watcher.setFuture(QtConcurrent::run([input = std::move(input), whole = shown->whole, labels = m_labels] { return drawingOf(takeFrom(whole, input), {}, labels); }));
        return;
    }
    auto input = inputFor(window);
    LayoutPtr ordered;
    const bool follows = m_graph && shown && !shown->visible.empty() && shown->direction == wished.direction;
    const bool holds = m_again || m_holdFrames;
    if (follows && holds && !otherStyle && isMostlyIn(*shown, input) && !isFew(*shown, input)) {
        input.previous = shown;
        m_again.reset(); // what is known stays
    } else if (follows) {
        ordered = shown;
    }
    run(input, ordered);
}

/// The work of the pool: in the order of `ordered`, if that is given.
void DagArranger::run(const LayoutInput &wanted, const LayoutPtr &ordered)
{
    auto input = wanted;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_done = std::make_shared<std::atomic<double>>(0);
    input.progress = [done = m_done](double part) { done->store(kLayoutFrom + (kLayoutTo - kLayoutFrom) * part); };
    auto work = [input = std::move(input), ordered, font = m_font, texts = m_texts, labels = m_labels, cancel = m_cancel]() mutable -> DagDrawing {
        if (input.graph && !input.graph->isEmpty())
            measureNodes(&input, font);
        if (ordered)
            input.startOrder = startOrderOf(*ordered);
        const auto made = computeLayout(input, cancel.get());
        return cancel->load() ? DagDrawing() : drawingOf(made, texts, labels);
    };
    m_watcher.setFuture(QtConcurrent::run(std::move(work)));
    m_since.start();
    m_clock.start();
}

void DagArranger::onMade()
{
    m_clock.stop();
    m_cancel.reset();
    const bool again = std::exchange(m_refining, false);
    const auto made = m_watcher.result();
    if (!made.layout || made.layout->generation != m_generation)
        return;
    // Where the size decides, the mark says what came of it.
    if (m_style.framed)
        m_style.mergeTwins = wished.mergeTwins == Wish::Yes || !made.layout->blocks.empty();
    if (again) {
        if (double(made.layout->crossings) < kWorthIt * double(m_first->crossings))
            Q_EMIT refined(made);
        m_first.reset();
        Q_EMIT progressed(); // to the end
        return;
    }
    Q_EMIT arranged(made);
    if (m_again && !m_cancel && made.layout->generation == m_generation)
        refine(made.layout);
}

void DagArranger::refine(const LayoutPtr &first)
{
    auto input = *std::exchange(m_again, std::nullopt);
    input.effort = LayoutEffort::Refined;
    m_first = first;
    m_refining = true;
    run(input, first);
}

} // namespace slipway
