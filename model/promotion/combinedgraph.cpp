// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/combinedgraph.h"

#include <algorithm>
#include <unordered_map>

namespace slipway {

void LabelLists::sortLast()
{
    const auto begin = m_items.begin() + m_starts.back();
    std::sort(begin, m_items.end());
    m_items.erase(std::unique(begin, m_items.end()), m_items.end());
}

LabelLists LabelLists::reversed() const
{
    const auto count = m_starts.size() - 1;
    LabelLists turned;
    turned.m_starts.assign(count + 1, 0);
    for (const auto item : m_items)
        ++turned.m_starts[item + 1];
    for (size_t i = 0; i < count; ++i)
        turned.m_starts[i + 1] += turned.m_starts[i];
    turned.m_items.resize(m_items.size());
    auto next = turned.m_starts;
    for (LabelIndex from = 0; from < count; ++from) {
        for (const auto item : (*this)[from])
            turned.m_items[next[item]++] = from;
    }
    return turned;
}

QString pythonText(const QString &text)
{
    auto escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    if (!text.contains(QLatin1Char('\'')))
        return QLatin1Char('\'') + escaped + QLatin1Char('\'');
    if (!text.contains(QLatin1Char('"')))
        return QLatin1Char('"') + escaped + QLatin1Char('"');
    return QLatin1Char('\'') + escaped.replace(QLatin1Char('\''), QLatin1String("\\'")) + QLatin1Char('\'');
}

QString pythonSet(QStringList texts)
{
    texts.sort();
    for (auto &text : texts)
        text = pythonText(text);
    return QLatin1Char('{') + texts.join(QLatin1String(", ")) + QLatin1Char('}');
}

namespace {

/// Fills a CombinedGraph, graph by graph. Labels are compared as bytes; every file is sorted by them, so that all
/// steps are merges.
class Combiner
{
public:
    explicit Combiner(CombinedGraph &combined)
        : m_c(combined)
    {
    }

    void run();

private:
    void collectLabels();
    void addLabels(const TaskGraph &graph);
    void placeTasks(const TaskGraph &graph, int source);
    void setKinds(const TaskGraph &graph, std::vector<TextIndex> &kinds);
    void mapLabels(const TaskGraph &graph);
    void placeIds(const TaskIdMap &map, int source);
    void link();
    void linkHard(LabelIndex label);
    void linkWeak(LabelIndex label, std::span<const TextIndex> texts, LabelLists &lists);
    LabelIndex target(LabelIndex label, TextIndex text) const;
    void findLoop();

    CombinedGraph &m_c;
    std::unordered_map<const TaskGraph *, std::vector<LabelIndex>> m_labelOfText;
};

void Combiner::run()
{
    collectLabels();
    const auto count = m_c.labels.size();
    m_c.places.assign(count, {});
    m_c.kind.assign(count, kNoText);
    m_c.previousKind.assign(count, kNoText);
    for (size_t i = 0; i < m_c.graphs.size(); ++i) {
        const auto &full = m_c.graphs[i]->full;
        if (!full)
            continue;
        mapLabels(*full);
        placeTasks(*full, int(i));
        setKinds(*full, m_c.previousKind);
    }
    m_c.kind = m_c.previousKind;
    if (m_c.regenerated) {
        m_c.places.assign(count, {});
        mapLabels(*m_c.regenerated);
        placeTasks(*m_c.regenerated, -1);
        setKinds(*m_c.regenerated, m_c.kind);
    }
    m_c.fullCount = size_t(std::count_if(m_c.places.cbegin(), m_c.places.cend(), [](const auto &place) { return place.task; }));
    m_c.ids.assign(m_c.graphs.size(), {});
    for (size_t i = 0; i < m_c.graphs.size(); ++i) {
        if (m_c.graphs[i]->labelToTaskId)
            placeIds(*m_c.graphs[i]->labelToTaskId, int(i));
    }
    link();
}

void Combiner::collectLabels()
{
    for (const auto &graph : m_c.graphs) {
        if (graph->full)
            addLabels(*graph->full);
    }
    if (m_c.regenerated)
        addLabels(*m_c.regenerated);
}

void Combiner::addLabels(const TaskGraph &graph)
{
    std::vector<std::string_view> own;
    own.reserve(graph.tasks.size());
    for (const auto &task : graph.tasks)
        own.push_back(graph.texts.at(task.label));
    std::vector<std::string_view> both;
    both.reserve(std::max(own.size(), m_c.labels.size()) + 64);
    std::set_union(m_c.labels.cbegin(), m_c.labels.cend(), own.cbegin(), own.cend(), std::back_inserter(both));
    m_c.labels = std::move(both);
}

void Combiner::mapLabels(const TaskGraph &graph)
{
    auto &map = m_labelOfText[&graph];
    map.assign(graph.texts.size(), kNoLabel);
    LabelIndex label = 0;
    for (const auto &task : graph.tasks) {
        const auto text = graph.texts.at(task.label);
        while (m_c.labels[label] != text)
            ++label;
        map[task.label] = label;
    }
}

void Combiner::placeTasks(const TaskGraph &graph, int source)
{
    const auto &map = m_labelOfText[&graph];
    for (const auto &task : graph.tasks)
        m_c.places[map[task.label]] = {&graph, &task, source};
}

void Combiner::setKinds(const TaskGraph &graph, std::vector<TextIndex> &kinds)
{
    const auto &map = m_labelOfText[&graph];
    std::vector<TextIndex> known(graph.texts.size(), kNoText);
    for (const auto &task : graph.tasks) {
        const auto text = task.kind;
        if (text != kNoText && known[text] == kNoText)
            known[text] = m_c.kinds.add(graph.texts.at(text));
        kinds[map[task.label]] = text == kNoText ? m_c.kinds.add({}) : known[text];
    }
}

void Combiner::placeIds(const TaskIdMap &map, int source)
{
    auto &ids = m_c.ids[size_t(source)];
    ids.assign(m_c.labels.size(), {});
    CombinedGraph::Gone gone;
    gone.graph = source;
    size_t label = 0;
    for (const auto &[name, id] : map.entries) {
        const auto text = map.texts.at(name);
        while (label < m_c.labels.size() && m_c.labels[label] < text)
            ++label;
        const bool known = label < m_c.labels.size() && m_c.labels[label] == text && m_c.previousKind[label] != kNoText;
        if (known)
            ids[label] = map.texts.at(id);
        else
            gone.labels.push_back(text);
    }
    if (!gone.labels.empty())
        m_c.gone.push_back(std::move(gone));
}

LabelIndex Combiner::target(LabelIndex label, TextIndex text) const
{
    const auto *graph = m_c.places[label].graph;
    const auto known = m_labelOfText.at(graph)[text];
    // A task of one previous graph may name a label that only another one has.
    const auto index = known != kNoLabel ? known : m_c.find(graph->texts.at(text));
    return index != kNoLabel && m_c.isFull(index) ? index : kNoLabel;
}

void Combiner::linkHard(LabelIndex label)
{
    const auto &place = m_c.places[label];
    for (const auto &edge : place.graph->edgesOf(*place.task)) {
        if (const auto to = target(label, edge.target); to != kNoLabel) {
            m_c.edges.add(to);
            m_c.dependencies.add(to);
        } else if (!m_c.error) {
            m_c.error = PromotionError {QStringLiteral("Exception"),
                QStringLiteral("Task '%1' lists a dependency that does not exist: '%2'").arg(m_c.text(label), place.graph->texts.text(edge.target))};
        }
    }
}

void Combiner::linkWeak(LabelIndex label, std::span<const TextIndex> texts, LabelLists &lists)
{
    for (const auto text : texts) {
        if (const auto to = target(label, text); to != kNoLabel)
            lists.add(to);
    }
}

void Combiner::link()
{
    for (LabelIndex label = 0; label < m_c.labels.size(); ++label) {
        if (const auto &place = m_c.places[label]; place.task) {
            linkHard(label);
            linkWeak(label, place.graph->softOf(*place.task), m_c.soft);
            linkWeak(label, place.graph->ifOf(*place.task), m_c.conditional);
        }
        m_c.edges.closeList();
        m_c.dependencies.sortLast();
        m_c.dependencies.closeList();
        m_c.soft.closeList();
        m_c.conditional.sortLast();
        m_c.conditional.closeList();
    }
    m_c.dependents = m_c.dependencies.reversed();
    if (!m_c.error)
        findLoop();
}

/// As taskgraph's Graph.visit_postorder(): what is left over are the loop and all that depends on it.
void Combiner::findLoop()
{
    const auto count = LabelIndex(m_c.labels.size());
    std::vector<quint32> open(count);
    std::vector<LabelIndex> queue;
    queue.reserve(count);
    for (LabelIndex label = 0; label < count; ++label) {
        open[label] = quint32(m_c.dependencies[label].size());
        if (!open[label])
            queue.push_back(label);
    }
    for (size_t at = 0; at < queue.size(); ++at) {
        for (const auto dependent : m_c.dependents[queue[at]]) {
            if (!--open[dependent])
                queue.push_back(dependent);
        }
    }
    if (queue.size() == count)
        return;
    QStringList loop;
    for (LabelIndex label = 0; label < count; ++label) {
        if (open[label])
            loop.push_back(m_c.text(label));
    }
    m_c.error = PromotionError {QStringLiteral("Exception"),
        QStringLiteral("Dependency loop detected involving the following nodes: ") + pythonSet(loop)};
}

} // namespace

LabelIndex CombinedGraph::find(std::string_view label) const
{
    const auto found = std::lower_bound(labels.cbegin(), labels.cend(), label);
    return found != labels.cend() && *found == label ? LabelIndex(found - labels.cbegin()) : kNoLabel;
}

std::shared_ptr<const CombinedGraph> CombinedGraph::make(const std::vector<PreviousGraphPtr> &graphs, const TaskGraphPtr &regenerated)
{
    auto combined = std::make_shared<CombinedGraph>();
    combined->graphs = graphs;
    combined->regenerated = regenerated;
    Combiner(*combined).run();
    return combined;
}

} // namespace slipway
