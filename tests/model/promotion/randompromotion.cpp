// SPDX-License-Identifier: GPL-3.0-or-later
#include "randompromotion.h"

#include <algorithm>

namespace slipway::testing {

TestTask RandomPromotion::task(int index)
{
    static const std::vector<std::string> strategies {"", "never", "always", "index-search", "skip-unless-changed", "gecko-only"};
    static const std::vector<std::string> phases {"", "build", "promote", "promote", "push", "ship"};
    TestTask task;
    for (int other = 0; other < index; ++other) {
        if (chance(28))
            task.dependencies["edge" + std::to_string(other)] = label(other);
        if (chance(6))
            task.dependencies["again" + std::to_string(other)] = label(other);
        if (chance(8))
            task.soft.push_back(label(other));
    }
    if (m_withConditions && chance(40)) {
        for (const auto &[name, target] : task.dependencies) {
            if (chance(50) && std::find(task.conditions.begin(), task.conditions.end(), target) == task.conditions.end())
                task.conditions.push_back(target);
        }
    }
    task.strategy = strategies[size_t(below(int(strategies.size())))];
    if (task.strategy == "index-search")
        task.argument = {"route." + std::to_string(below(4)), "route." + std::to_string(below(4))};
    if (task.strategy == "skip-unless-changed")
        task.argument = {chance(50) ? "changed.cpp" : "other.cpp"};
    task.kind = "kind" + std::to_string(below(4));
    task.phase = phases[size_t(below(int(phases.size())))];
    task.product = chance(85) ? "firefox" : "";
    task.alwaysTarget = chance(20);
    return task;
}

TestPrevious RandomPromotion::previous(int index, const TestGraph &base)
{
    TestPrevious graph;
    graph.id = "graph" + std::to_string(index);
    const auto known = 1 + below(int(m_labels.size()));
    for (int i = 0; i < int(m_labels.size()); ++i) {
        const auto &name = label(i);
        if (i < known)
            graph.full[name] = base.at(name);
        if (chance(55))
            graph.ids[name] = chance(40) ? "shared-" + name : graph.id + "-" + name;
    }
    if (chance(30))
        graph.ids["gone" + std::to_string(below(3))] = "gone-task";
    graph.parameters = {{"head_rev", "rev" + std::to_string(index)}, {"base_rev", "base"}, {"release_product", chance(90) ? Json("firefox") : Json()},
        {"files_changed", {"changed.cpp"}}, {"enable_always_target", chance(50) ? Json(chance(50)) : Json {"kind0", "kind1"}}};
    return graph;
}

void RandomPromotion::addInput(TestPromotion &promotion)
{
    static const std::vector<const char *> methods {"promote_desktop", "push_desktop", "ship_desktop"};
    Flavor flavor;
    flavor.name = QStringLiteral("flavor");
    flavor.targetTasksMethod = QLatin1String(methods[size_t(below(3))]);
    if (chance(30))
        flavor.rebuildKinds = {QStringLiteral("kind1")};
    promotion.flavors.flavors[flavor.name] = flavor;
    promotion.input.flavor = flavor.name;
    promotion.input.version = QStringLiteral("1.0");
    if (chance(40))
        promotion.input.rebuildKinds = chance(40) ? QStringList() : QStringList {QStringLiteral("kind%1").arg(below(5))};
    if (chance(40))
        promotion.input.doNotOptimize = QStringList {QString::fromStdString(label(below(int(m_labels.size()))))};
    for (const auto &graph : promotion.graphs)
        promotion.input.previousGraphIds.push_back(QString::fromStdString(graph.id));
}

void RandomPromotion::addFacts(TestPromotion &promotion)
{
    static const std::vector<const char *> states {"completed", "completed", "running", "pending", "failed", "exception"};
    promotion.facts.now = QDateTime(QDate(2024, 6, 10), QTime(12, 0), Qt::UTC);
    promotion.facts.actionTaskId = QStringLiteral("action");
    promotion.facts.index = QHash<QString, QString>();
    for (int i = 0; i < 4; ++i) {
        const auto id = QStringLiteral("indexed%1").arg(i);
        if (chance(80))
            (*promotion.facts.index)[QStringLiteral("route.%1").arg(i)] = id;
        if (chance(85))
            promotion.facts.statuses[id] = {QLatin1String(states[size_t(below(6))]), QDateTime(QDate(chance(75) ? 2099 : 2001, 1, 1), QTime(0, 0), Qt::UTC), {}, false};
    }
    promotion.facts.statuses[QStringLiteral("unused")] = {QStringLiteral("completed"), {}, {}, false};
}

TestPromotion RandomPromotion::make()
{
    const auto count = 2 + below(18);
    for (int i = 0; i < count; ++i)
        m_labels.push_back("task" + std::to_string(i));
    // Labels must not sort as the tasks depend on each other.
    std::shuffle(m_labels.begin(), m_labels.end(), m_random);
    TestGraph base;
    for (int i = 0; i < count; ++i)
        base[label(i)] = task(i);
    TestPromotion promotion;
    const auto graphs = 1 + below(3);
    for (int i = 0; i < graphs; ++i)
        promotion.graphs.push_back(previous(i, base));
    if (chance(60))
        promotion.regenerated = base;
    addInput(promotion);
    addFacts(promotion);
    return promotion;
}

} // namespace slipway::testing
