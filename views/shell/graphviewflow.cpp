// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/graphviewflow.h"

#include "dag/dagview.h"
#include "session/background.h"
#include "shell/dagbridge.h"
#include "shell/graphfilters.h"
#include "shell/graphfiltersdialog.h"
#include "shell/graphviewbar.h"
#include "shell/graphviewempty.h"
#include "shell/selection.h"
#include "shell/windowactions.h"

#include <QAction>
#include <QInputDialog>
#include <QMainWindow>
#include <QSettings>
#include <QStatusBar>

namespace slipway {

namespace {

using Kind = GraphSlice::Kind;

constexpr size_t kLarge = 1000; ///< nodes; from here on the bar is there by itself
constexpr size_t kAtOnce = 3000; ///< nodes; fewer are searched before the next frame
constexpr int kFollowMs = 500;
const auto kKeepBar = QStringLiteral("graph/viewBar");

} // namespace

struct GraphViewFlow::Answer
{
    StepNamesPtr names;
    Result<SliceOf> slice;
};

GraphViewFlow::GraphViewFlow(const Parts &parts, QMainWindow *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
    , m_filters(new GraphFilters(parts.settings, this))
    , m_empty(new GraphViewEmpty(parts.dag))
{
    makeActions();
    m_follow.setSingleShot(true);
    m_follow.setInterval(kFollowMs);
    connect(&m_follow, &QTimer::timeout, this, &GraphViewFlow::evaluate);
    auto *bar = m_parts.bar;
    connect(bar, &GraphViewBar::kindWanted, this, [this](Kind kind) { kind == Kind::Path ? askPath() : showOf(kind); });
    connect(bar, &GraphViewBar::queryWanted, this, &GraphViewFlow::showQuery);
    connect(bar, &GraphViewBar::filterWanted, this, [this](const QString &name) {
        if (const auto filter = m_filters->find(name))
            showQuery(filter->query);
    });
    connect(bar, &GraphViewBar::saveWanted, this, &GraphViewFlow::saveFilter);
    connect(bar, &GraphViewBar::filtersWanted, this, &GraphViewFlow::manageFilters);
    connect(bar, &GraphViewBar::allWanted, this, &GraphViewFlow::showAll);
    connect(bar, &GraphViewBar::left, this, [this] {
        m_open = false;
        m_parts.dag->setFocus(Qt::OtherFocusReason);
        updateBar();
    });
    connect(m_filters, &GraphFilters::changed, this, [this] { m_parts.bar->setFilters(m_filters->all()); });
    connect(m_empty, &GraphViewEmpty::allWanted, this, [this] {
        showAll();
        m_parts.dag->setFocus(Qt::OtherFocusReason);
    });
    auto *dag = m_parts.dag;
    connect(dag, &DagView::graphChanged, this, &GraphViewFlow::onGraphChanged);
    connect(dag, &DagView::statesChanged, this, &GraphViewFlow::followStates);
    connect(dag, &DagView::arrangingStopped, this, &GraphViewFlow::onStopped);
    connect(dag, &DagView::layoutReady, this, [this] {
        m_drawnSlice = m_slice;
        m_drawn = m_shown;
        m_drawnFolded = m_folded;
        tellEmpty();
        tellNote();
    });
    connect(dag, &DagView::escapePressed, this, [this] {
        m_open = false;
        showAll();
    });
    connect(m_parts.selection, &Selection::changed, this, &GraphViewFlow::onSelectionChanged);
    bar->setFilters(m_filters->all());
    onGraphChanged();
    onSelectionChanged();
}

GraphViewFlow::~GraphViewFlow()
{
    if (m_cancel)
        m_cancel->store(true);
}

QAction *GraphViewFlow::make(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_host);
    action->setObjectName(QLatin1String("action-") + QLatin1String(name));
    action->setShortcuts(keys);
    // Single letters act where nobody types.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_parts.dag->addAction(action);
    return action;
}

void GraphViewFlow::makeActions()
{
    m_query = make("graphQuery", tr("Filter the &graph…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    m_all = make("graphAll", tr("Show a&ll steps"), {QKeySequence(Qt::Key_0)});
    auto *attention = make("graphAttention", tr("Show only what needs a&ttention"), {QKeySequence(Qt::Key_A)});
    auto *upstream = make("graphUpstream", tr("Show only what leads &here"), {QKeySequence(Qt::Key_U)});
    auto *downstream = make("graphDownstream", tr("Show only what &follows"), {QKeySequence(Qt::Key_D)});
    auto *both = make("graphBoth", tr("Show only what leads here &or follows"), {QKeySequence(Qt::Key_B)});
    auto *path = make("graphPath", tr("Show the ways to here f&rom…"), {QKeySequence(Qt::SHIFT | Qt::Key_P)});
    auto *manage = make("graphFilters", tr("&Saved filters…"), {});
    m_keepBar = make("graphBar", tr("Keep the &bar of views open"), {});
    m_keepBar->setCheckable(true);
    m_keepBar->setChecked(m_parts.settings->value(kKeepBar, false).toBool());
    m_query->setShortcutContext(Qt::WindowShortcut);
    m_host->addAction(m_query);
    auto *letter = new QAction(this); // the letter alone is for the graph only
    letter->setShortcut(Qt::Key_V);
    letter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_parts.dag->addAction(letter);
    connect(letter, &QAction::triggered, m_query, &QAction::trigger);
    connect(m_query, &QAction::triggered, this, &GraphViewFlow::openBar);
    connect(m_all, &QAction::triggered, this, &GraphViewFlow::showAll);
    connect(attention, &QAction::triggered, this, [this] { show({Kind::Attention, {}, {}}); });
    connect(upstream, &QAction::triggered, this, [this] { showOf(Kind::Upstream); });
    connect(downstream, &QAction::triggered, this, [this] { showOf(Kind::Downstream); });
    connect(both, &QAction::triggered, this, [this] { showOf(Kind::Both); });
    connect(path, &QAction::triggered, this, &GraphViewFlow::askPath);
    connect(manage, &QAction::triggered, this, &GraphViewFlow::manageFilters);
    connect(m_keepBar, &QAction::toggled, this, [this](bool keep) {
        m_parts.settings->setValue(kKeepBar, keep);
        updateBar();
    });
    m_parts.actions->nodeViews = {upstream, downstream, both, path};
    m_parts.actions->graphViews = {m_all, attention, m_query, upstream, downstream, both, path, manage, m_keepBar};
}

void GraphViewFlow::openBar()
{
    m_open = true;
    updateBar();
    m_parts.bar->focusQuery();
}

void GraphViewFlow::updateBar()
{
    const auto graph = m_parts.dag->graph();
    const bool large = graph && graph->nodeCount() >= kLarge;
    const bool inUse = m_open || large || m_keepBar->isChecked() || !m_slice.isAll();
    m_parts.bar->setVisible(graph && !graph->isEmpty() && inUse);
    m_parts.bar->setSlice(m_slice, labels());
    m_all->setEnabled(!m_slice.isAll());
}

QString GraphViewFlow::labelOf(const QString &id) const
{
    const auto graph = m_parts.dag->graph();
    const auto node = graph ? graph->find(id) : kNoNode;
    return node == kNoNode ? id : graph->node(node).label;
}

QStringList GraphViewFlow::labels() const
{
    QStringList found;
    for (const auto &id : m_slice.ids)
        found.append(labelOf(id));
    return found;
}

void GraphViewFlow::show(const GraphSlice &slice)
{
    m_slice = slice;
    m_unfold = true;
    m_parts.bar->clearError();
    updateBar();
    evaluate();
}

void GraphViewFlow::showAll()
{
    if (!m_slice.isAll() || !m_shown.hidden.empty())
        show({});
    else
        updateBar();
}

void GraphViewFlow::showQuery(const QString &text)
{
    const auto query = GraphQuery::parse(text);
    if (query.failed()) {
        m_parts.bar->setError(query.error());
        return;
    }
    show(query->isEmpty() ? GraphSlice() : GraphSlice {Kind::Query, {}, *query});
}

void GraphViewFlow::showOf(Kind kind)
{
    const auto step = m_parts.selection->current();
    if (m_parts.dag->graph() && m_parts.dag->graph()->find(step) != kNoNode)
        show({kind, {step}, {}});
    else
        m_host->statusBar()->showMessage(tr("Select a step first"), 3000);
}

/// Only steps that have a way to the selected one, or from it, are offered.
void GraphViewFlow::askPath()
{
    const auto graph = m_parts.dag->graph();
    const auto to = m_parts.selection->current();
    const auto node = graph ? graph->find(to) : kNoNode;
    if (node == kNoNode) {
        m_host->statusBar()->showMessage(tr("Select a step first"), 3000);
        return;
    }
    std::vector<bool> start(graph->nodeCount(), false);
    start[raw(node)] = true;
    QVector<CommandPalette::Entry> entries;
    for (const auto way : {ReachWay::Upstream, ReachWay::Downstream}) {
        const auto found = reachOf(*graph, start, way);
        const auto hint = way == ReachWay::Upstream ? tr("leads here") : tr("follows");
        for (size_t i = 0; i < found.size(); ++i) {
            const auto &from = graph->node(NodeIndex(i));
            if (found[i] && from.id != to && from.group != node)
                entries.append({from.label, hint, [this, id = from.id, to] { show({Kind::Path, {id, to}, {}}); }});
        }
    }
    if (entries.isEmpty()) {
        m_host->statusBar()->showMessage(tr("No other step leads to “%1” or follows it").arg(labelOf(to)), 3000);
        return;
    }
    auto *palette = new CommandPalette(std::move(entries), m_host);
    palette->setPrompt(tr("Show the ways to “%1” from").arg(labelOf(to)), tr("Type a few letters of the other step"));
    palette->open();
}

void GraphViewFlow::saveFilter()
{
    const auto query = m_parts.bar->query();
    auto *dialog = new QInputDialog(m_host);
    dialog->setObjectName(QStringLiteral("graphFilterName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter; a name that is in use gets the new filter"));
    dialog->setTextValue(query);
    dialog->setOkButtonText(tr("Save filter"));
    dialog->setCancelButtonText(tr("Keep it unsaved"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, query](const QString &name) {
        m_filters->reload();
        const auto problem = m_filters->save(name, query);
        m_host->statusBar()->showMessage(problem.isEmpty() ? tr("The filter “%1” was saved").arg(name.simplified()) : problem, 5000);
    });
    dialog->open();
}

void GraphViewFlow::manageFilters()
{
    m_filters->reload();
    (new GraphFiltersDialog(m_filters, m_host))->open();
}

QVector<CommandPalette::Entry> GraphViewFlow::paletteEntries()
{
    m_filters->reload();
    QVector<CommandPalette::Entry> entries;
    for (const auto &filter : m_filters->all())
        entries.append({tr("Show only: %1").arg(filter.name), filter.query, [this, query = filter.query] { showQuery(query); }});
    return entries;
}

void GraphViewFlow::onSelectionChanged()
{
    const auto graph = m_parts.dag->graph();
    const bool selected = graph && graph->find(m_parts.selection->current()) != kNoNode;
    m_parts.bar->setStepSelected(selected);
    for (auto *action : m_parts.actions->nodeViews)
        action->setEnabled(selected);
    tellNote();
}

/// A person did not want to wait for other steps: those on screen are the ones that are chosen.
void GraphViewFlow::onStopped()
{
    if (m_parts.dag->stopped() != DagView::Stopped::Kept || m_parts.dag->arrangement().hidden == m_shown.hidden)
        return;
    m_slice = m_drawnSlice;
    m_shown = m_drawn;
    m_folded = m_drawnFolded;
    updateBar();
    m_parts.bar->forgetTyped();
    m_parts.bar->setCounts(m_shown.shown, m_shown.total);
    tellEmpty();
    tellNote();
}

/// The same view of a newer version of a document; another document begins with all of its steps.
void GraphViewFlow::onGraphChanged()
{
    const auto graph = m_parts.dag->graph();
    size_t known = 0;
    for (size_t i = 0; !m_slice.isAll() && graph && m_graph && i < graph->nodeCount(); ++i)
        known += m_graph->find(graph->node(NodeIndex(i)).id) != kNoNode;
    if (!graph || known * 2 < graph->nodeCount())
        m_slice = {};
    if (m_folded)
        *m_folded += m_parts.dag->collapsedGroups(); // those of new steps
    m_graph = graph;
    m_names.reset();
    m_shown = {};
    m_parts.bar->clearError();
    updateBar();
    evaluate();
    onSelectionChanged();
}

/// What is drawn already knows them; of a graph that is still being arranged each is asked for.
FactsOf GraphViewFlow::factsOf() const
{
    const auto &scene = m_parts.dag->scene();
    if (scene.layout() && scene.layout()->graph == m_graph)
        return [&scene](NodeIndex node) { return StepFacts(scene.visual(node).state, scene.visual(node).plan); };
    return [bridge = m_parts.bridge](NodeIndex node) { return bridge->factsOf(node); };
}

std::vector<StepFacts> GraphViewFlow::facts() const
{
    std::vector<StepFacts> found(m_graph->nodeCount());
    const auto of = factsOf();
    for (size_t i = 0; i < found.size(); ++i)
        found[i] = of(NodeIndex(i));
    return found;
}

void GraphViewFlow::evaluate()
{
    m_follow.stop();
    if (!m_graph)
        return;
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
    m_dirty = false;
    const auto generation = ++m_generation;
    const bool plain = m_slice.isAll() || !m_slice.query || !m_slice.query->hasExpressions();
    if (m_slice.isAll() || (plain && m_graph->nodeCount() <= kAtOnce)) {
        if (!m_names && m_slice.query)
            m_names = std::make_shared<StepNames>(*m_graph);
        take({m_names, sliceOf(*m_graph, m_slice, m_names ? *m_names : StepNames(), factsOf())});
        return;
    }
    m_cancel = std::make_shared<std::atomic_bool>(false);
    if (m_graph != m_parts.dag->graph() || m_shown.total == 0)
        m_parts.bar->setCounting();
    const auto work = [graph = m_graph, slice = m_slice, names = m_names, cancel = m_cancel,
                          facts = m_slice.asksForFacts() ? facts() : std::vector<StepFacts>()]() mutable -> Answer {
        if (!names && slice.query)
            names = std::make_shared<StepNames>(*graph);
        const auto factsOf = [&facts](NodeIndex node) { return facts.empty() ? StepFacts() : facts[raw(node)]; };
        auto found = sliceOf(*graph, slice, names ? *names : StepNames(), factsOf, cancel.get());
        return {names, std::move(found)};
    };
    runInBackground(this, work, [this, generation](const Answer &answer) {
        if (generation == m_generation)
            take(answer);
    });
}

void GraphViewFlow::take(const Answer &answer)
{
    m_cancel.reset();
    m_names = answer.names;
    if (answer.slice.failed()) {
        m_parts.bar->setError(answer.slice.error());
        return;
    }
    m_shown = *answer.slice;
    m_parts.bar->setCounts(m_shown.shown, m_shown.total);
    auto wished = m_parts.dag->arrangement();
    wished.hidden = m_shown.hidden;
    fold(&wished);
    m_parts.dag->setArrangement(wished);
    tellEmpty();
    tellNote();
    Q_EMIT looked();
    if (m_dirty)
        followStates();
}

/// Who asks for thirty of many thousand steps wants to see them, not the cards that hide them. What a person folds then is theirs.
void GraphViewFlow::fold(Arrangement *wished)
{
    constexpr size_t kStay = 2; ///< times as many: a view of states does not open and close from second to second
    const auto few = size_t(m_parts.bridge->collapseAbove());
    const bool asked = std::exchange(m_unfold, false);
    const bool large = few > 0 && m_shown.total > few;
    const bool opens = !m_slice.isAll() && large && m_shown.shown <= (m_folded && !asked ? kStay : 1) * few;
    if (!opens) {
        if (const auto before = std::exchange(m_folded, std::nullopt); before && large)
            wished->collapsed = *before;
        return;
    }
    if (m_folded && !asked)
        return;
    if (!m_folded)
        m_folded = wished->collapsed;
    wished->collapsed.removeIf([this](const QString &id) {
        const auto node = m_graph->find(id);
        return node != kNoNode && m_graph->node(node).kind == NodeKind::Group;
    });
}

/// A view of states is looked at again soon, however many of them change.
void GraphViewFlow::followStates()
{
    if (!m_slice.asksForFacts())
        return;
    m_dirty = true;
    if (!m_follow.isActive() && !m_cancel)
        m_follow.start();
}

void GraphViewFlow::tellEmpty()
{
    if (m_shown.shown > 0 || m_shown.total == 0 || m_slice.isAll()) {
        m_empty->tell({});
        return;
    }
    switch (m_slice.kind) {
    case Kind::Attention:
        m_empty->tell(tr("Nothing failed, runs, waits for a person, or is made by a promotion. This view fills by itself as soon as something does."));
        break;
    case Kind::Query:
        m_empty->tell(tr("None of %n step(s) is like “%1”.", nullptr, int(m_shown.total)).arg(m_slice.query->text()));
        break;
    default:
        m_empty->tell(tr("“%1” is no longer in this graph.").arg(m_shown.missing.join(QLatin1String(", "))));
        break;
    }
}

void GraphViewFlow::tellNote()
{
    if (m_slice.kind == Kind::Path && m_shown.noWay)
        m_parts.bar->setNote(tr("No way leads from “%1” to “%2” or back").arg(labelOf(m_slice.ids.first()), labelOf(m_slice.ids.last())));
    else if (!m_slice.isAll() && !m_parts.dag->leftOut().isEmpty())
        m_parts.bar->setNote(tr("“%1” is selected, but not among these steps").arg(labelOf(m_parts.dag->leftOut())));
    else if (m_shown.shown > 0 && !m_shown.missing.isEmpty())
        m_parts.bar->setNote(tr("“%1” is no longer in this graph").arg(m_shown.missing.join(QLatin1String(", "))));
    else
        m_parts.bar->setNote({});
}

} // namespace slipway
