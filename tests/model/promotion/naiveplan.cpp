// SPDX-License-Identifier: GPL-3.0-or-later
#include "naiveplan.h"

#include "promotion/previousgraphreader.h"

#include <algorithm>
#include <deque>

namespace slipway::testing {

namespace {

nlohmann::json taskJson(const std::string &label, const TestTask &task)
{
    const auto orNull = [](const std::string &text) { return text.empty() ? nlohmann::json() : nlohmann::json(text); };
    nlohmann::json optimization;
    if (!task.strategy.empty())
        optimization[task.strategy] = task.argument;
    nlohmann::json routes = nlohmann::json::array();
    for (int i = 0; i < task.routes; ++i)
        routes.push_back("index.test." + std::to_string(i));
    return {{"kind", task.kind}, {"label", label}, {"description", ""}, {"dependencies", task.dependencies},
        {"soft_dependencies", task.soft}, {"if_dependencies", task.conditions}, {"optimization", optimization},
        {"attributes", {{"kind", task.kind}, {"shipping_phase", orNull(task.phase)}, {"shipping_product", orNull(task.product)}, {"always_target", task.alwaysTarget}}},
        {"task", {{"deadline", {{"relative-datestamp", task.deadline}}}, {"routes", routes}}}};
}

template <typename T>
T must(const Result<T> &result)
{
    if (result.failed())
        qFatal("%s", qPrintable(result.error().toString()));
    return *result;
}

QByteArray textOf(const nlohmann::json &json)
{
    return QByteArray::fromStdString(json.dump());
}

/// The optimiser of section 6, one graph, one order.
class Naive
{
public:
    Naive(const TestPromotion &promotion, const std::map<std::string, int> &ties)
        : m_in(promotion)
        , m_ties(ties)
    {
    }

    NaiveOutcome run();

private:
    using Labels = std::set<std::string>;

    void combine();
    void findTargets();
    void close();
    std::vector<std::string> preorder() const;
    Labels dependents(const std::string &label) const;
    Labels dependencies(const std::string &label) const;
    void removePhase();
    void visit(const std::string &label);
    bool shouldRemove(const TestTask &task) const;
    void replacePhase();
    std::string indexed(const std::string &label) const;
    void subgraph();

    const TestPromotion &m_in;
    const std::map<std::string, int> &m_ties;
    TestGraph m_full;
    Labels m_dno, m_candidates;
    NaiveOutcome m_out;
};

void Naive::combine()
{
    TestGraph combined;
    for (const auto &graph : m_in.graphs) {
        for (const auto &[label, task] : graph.full)
            combined[label] = task;
    }
    const auto &flavor = m_in.flavors.flavors[m_in.input.flavor];
    const auto rebuild = m_in.input.rebuildKinds.value_or(flavor.rebuildKinds);
    for (const auto &graph : m_in.graphs) {
        for (const auto &[label, id] : graph.ids) {
            if (combined.count(label) && !rebuild.contains(QString::fromStdString(combined[label].kind)))
                m_out.existing[label] = id;
        }
    }
    for (const auto &label : m_in.input.doNotOptimize.value_or(flavor.doNotOptimize))
        m_dno.insert(label.toStdString());
    m_full = m_in.regenerated.value_or(combined);
}

void Naive::findTargets()
{
    const auto method = m_in.flavors.flavors[m_in.input.flavor].targetTasksMethod;
    Labels phases {"promote"};
    if (method == QLatin1String("push_desktop"))
        phases.insert("push");
    if (method == QLatin1String("ship_desktop"))
        phases.insert({"push", "ship"});
    const auto &parameters = m_in.graphs.front().parameters;
    const auto product = parameters["release_product"].is_string() ? parameters["release_product"].get<std::string>() : std::string();
    for (const auto &[label, task] : m_full) {
        if (task.product == product && phases.count(task.phase))
            m_out.targets.insert(label);
    }
    m_out.requested = m_out.targets;
    const auto &always = parameters["enable_always_target"];
    for (const auto &[label, task] : m_full) {
        const bool enabled = always.is_boolean() ? always.get<bool>() : std::find(always.begin(), always.end(), Json(task.kind)) != always.end();
        if (task.alwaysTarget && enabled)
            m_out.requested.insert(label);
    }
}

void Naive::close()
{
    m_out.graph = m_out.requested;
    for (size_t before = 0; before != m_out.graph.size();) {
        before = m_out.graph.size();
        for (const auto &label : Labels(m_out.graph)) {
            for (const auto &[name, target] : m_full[label].dependencies)
                m_out.graph.insert(target);
        }
    }
}

Naive::Labels Naive::dependencies(const std::string &label) const
{
    Labels labels;
    for (const auto &[name, target] : m_full.at(label).dependencies)
        labels.insert(target);
    return labels;
}

Naive::Labels Naive::dependents(const std::string &label) const
{
    Labels labels;
    for (const auto &other : m_out.graph) {
        if (dependencies(other).count(label))
            labels.insert(other);
    }
    return labels;
}

std::vector<std::string> Naive::preorder() const
{
    const auto ranked = [this](const Labels &labels) {
        std::vector<std::string> list(labels.begin(), labels.end());
        std::sort(list.begin(), list.end(), [this](const auto &a, const auto &b) { return m_ties.at(a) < m_ties.at(b); });
        return list;
    };
    Labels roots;
    std::map<std::string, size_t> waiting;
    for (const auto &label : m_out.graph) {
        waiting[label] = dependents(label).size();
        if (!waiting[label])
            roots.insert(label);
    }
    const auto first = ranked(roots);
    std::deque<std::string> queue(first.begin(), first.end());
    std::vector<std::string> order;
    while (!queue.empty()) {
        order.push_back(queue.front());
        queue.pop_front();
        for (const auto &dependency : ranked(dependencies(order.back()))) {
            if (!--waiting[dependency])
                queue.push_back(dependency);
        }
    }
    return order;
}

bool Naive::shouldRemove(const TestTask &task) const
{
    if (task.strategy == "always")
        return true;
    if (task.strategy != "skip-unless-changed")
        return false;
    // The tests' patterns are plain file names.
    const auto &parameters = m_in.graphs.front().parameters;
    for (const auto &file : parameters["files_changed"]) {
        if (std::find(task.argument.begin(), task.argument.end(), file.get<std::string>()) != task.argument.end())
            return false;
    }
    return true;
}

void Naive::visit(const std::string &label)
{
    const auto conditionsOf = [this](const std::string &other) { return Labels(m_full[other].conditions.begin(), m_full[other].conditions.end()); };
    const auto above = dependents(label);
    Labels prune;
    for (const auto &d : above) {
        if (m_candidates.count(d) && (conditionsOf(d).empty() || conditionsOf(d).count(label)))
            prune.insert(d);
    }
    const auto keep = [&] {
        std::vector<std::string> stack(prune.begin(), prune.end());
        while (!stack.empty()) {
            const auto x = stack.back();
            stack.pop_back();
            if (!m_candidates.count(x) || conditionsOf(x).empty())
                continue;
            m_candidates.erase(x);
            for (const auto &r : dependents(x)) {
                if (m_candidates.count(r))
                    stack.push_back(r);
            }
        }
    };
    const auto remove = [&] { prune.empty() ? m_out.removed.insert(label) : m_candidates.insert(label); };
    if (m_dno.count(label))
        return keep();
    if (std::any_of(above.begin(), above.end(), [&](const auto &d) { return !m_out.removed.count(d) && !prune.count(d); }))
        return keep();
    if (!m_out.requested.count(label)) {
        remove();
        return;
    }
    if (shouldRemove(m_full[label])) {
        remove();
        return;
    }
    if (conditionsOf(label).empty())
        return keep();
    m_candidates.insert(label);
}

void Naive::removePhase()
{
    for (const auto &label : preorder())
        visit(label);
    for (const auto &label : m_candidates) {
        const auto above = dependents(label);
        if (std::none_of(above.begin(), above.end(), [&](const auto &d) { return !m_candidates.count(d) && !m_out.removed.count(d); }))
            m_out.removed.insert(label);
    }
}

std::string Naive::indexed(const std::string &label) const
{
    const auto &task = m_full.at(label);
    if (task.strategy != "index-search")
        return {};
    // Every deadline of the tests is a day from now, so that only what expired long ago fails it.
    const bool limited = !dependents(label).empty();
    for (const auto &path : task.argument) {
        const auto id = m_in.facts.index->value(QString::fromStdString(path));
        if (!m_in.facts.statuses.contains(id))
            continue;
        const auto status = m_in.facts.statuses[id];
        const bool failed = status.state == QLatin1String("failed") || status.state == QLatin1String("exception");
        if (!failed && (!limited || status.expires > m_in.facts.now.addDays(1)))
            return id.toStdString();
    }
    return {};
}

void Naive::replacePhase()
{
    auto order = preorder();
    std::reverse(order.begin(), order.end());
    for (const auto &label : order) {
        if (m_dno.count(label))
            continue;
        const auto below = dependencies(label);
        if (std::any_of(below.begin(), below.end(), [&](const auto &d) { return !m_out.replaced.count(d) && !m_out.removed.count(d); }))
            continue;
        const auto id = m_out.existing.count(label) ? m_out.existing[label] : indexed(label);
        if (id.empty())
            continue;
        m_out.labelToTaskId[label] = id;
        m_out.replaced.insert(label);
    }
}

void Naive::subgraph()
{
    for (const auto &label : m_out.graph) {
        for (const auto &[name, target] : m_full[label].dependencies) {
            if (!m_out.removed.count(label) && m_out.removed.count(target))
                m_out.error = "Optimization error: ";
        }
    }
    for (const auto &label : m_out.graph) {
        if (m_out.removed.count(label) || m_out.labelToTaskId.count(label))
            continue;
        m_out.labelToTaskId[label] = "new";
        m_out.kept.insert(label);
    }
    for (const auto &label : m_out.kept) {
        std::map<std::string, std::string> named;
        for (const auto &[name, target] : m_full[label].dependencies)
            named[name] = m_out.labelToTaskId[target];
        for (const auto &soft : m_full[label].soft) {
            if (m_out.kept.count(soft))
                named[soft] = m_out.labelToTaskId[soft];
        }
        auto &ids = m_out.created[label];
        for (const auto &[name, id] : named)
            ids.push_back(id);
        if (std::find(ids.begin(), ids.end(), "new") == ids.end())
            ids.push_back(m_in.facts.actionTaskId.toStdString());
        std::sort(ids.begin(), ids.end());
    }
    for (const auto &label : m_out.replaced)
        m_out.removed.erase(label);
}

NaiveOutcome Naive::run()
{
    combine();
    findTargets();
    close();
    removePhase();
    replacePhase();
    subgraph();
    return m_out;
}

} // namespace

TaskGraphPtr readTestGraph(const TestGraph &graph)
{
    auto json = nlohmann::json::object();
    for (const auto &[label, task] : graph)
        json[label] = taskJson(label, task);
    return must(readTaskGraph(QStringLiteral("test.json"), FileText::ofBytes(textOf(json))));
}

PreviousGraphPtr readTestPrevious(const TestPrevious &graph)
{
    auto previous = std::make_shared<PreviousGraph>();
    previous->id = QString::fromStdString(graph.id);
    previous->folder = QStringLiteral("test");
    previous->full = readTestGraph(graph.full);
    previous->labelToTaskId = must(readTaskIdMap(QStringLiteral("test.json"), textOf(graph.ids)));
    previous->parameters = std::make_shared<const Json>(graph.parameters);
    return previous;
}

PromotionPlanner::Request TestPromotion::request() const
{
    PromotionPlanner::Request request;
    for (const auto &graph : graphs)
        request.graphs.push_back(readTestPrevious(graph));
    if (regenerated)
        request.regenerated = readTestGraph(*regenerated);
    request.input = input;
    request.flavors = flavors;
    request.facts = facts;
    return request;
}

NaiveOutcome naivePlan(const TestPromotion &promotion, const std::map<std::string, int> &ties)
{
    return Naive(promotion, ties).run();
}

} // namespace slipway::testing
