// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/levels.h"

#include "graph/algorithms.h"
#include "graph/graphbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderLevels)
};

using Links = std::vector<std::vector<quint32>>; ///< by node: what it depends on

struct Leveled
{
    std::vector<int> levelOf; ///< -1: on a cycle, or behind one
    int levels = 0;
    bool cyclic = false;
};

/// The links the other way round, in one piece.
class Dependants
{
public:
    explicit Dependants(const Links &depends)
        : m_start(depends.size() + 1, 0)
    {
        for (const auto &ones : depends) {
            for (const auto on : ones)
                ++m_start[on + 1];
        }
        for (size_t i = 1; i < m_start.size(); ++i)
            m_start[i] += m_start[i - 1];
        m_list.resize(m_start.back());
        auto next = m_start;
        for (quint32 i = 0; i < depends.size(); ++i) {
            for (const auto on : depends[i])
                m_list[next[on]++] = i;
        }
    }

    std::span<const quint32> of(quint32 node) const
    {
        return {m_list.data() + m_start[node], m_list.data() + m_start[node + 1]};
    }

private:
    std::vector<size_t> m_start;
    std::vector<quint32> m_list;
};

Leveled level(const Links &depends)
{
    const auto count = depends.size();
    Leveled out {std::vector<int>(count, -1), 0, false};
    const Dependants dependants(depends);
    std::vector<size_t> open(count);
    std::vector<quint32> ready;
    for (quint32 i = 0; i < count; ++i) {
        open[i] = depends[i].size();
        if (open[i] == 0)
            ready.push_back(i);
    }
    size_t done = 0;
    while (!ready.empty()) {
        std::vector<quint32> next;
        for (const auto node : ready) {
            out.levelOf[node] = out.levels;
            ++done;
            for (const auto dependant : dependants.of(node)) {
                if (--open[dependant] == 0)
                    next.push_back(dependant);
            }
        }
        ++out.levels;
        ready = std::move(next);
    }
    out.cyclic = done < count;
    return out;
}

/// "a, which depends on b, which depends on a" of the shortest cycle among the nodes without a level.
std::vector<quint32> shortestCycle(const Links &depends, const std::vector<int> &levelOf)
{
    GraphBuilder builder;
    for (size_t i = 0; i < depends.size(); ++i) {
        StepNode node;
        node.id = QString::number(i);
        node.label = node.id;
        builder.addNode(std::move(node));
    }
    for (quint32 i = 0; i < depends.size(); ++i) {
        for (const auto on : depends[i]) {
            if (levelOf[i] < 0 && levelOf[on] < 0)
                builder.addEdge({NodeIndex(on), NodeIndex(i)});
        }
    }
    const auto cycles = shortestCycles(*builder.build());
    const auto shortest = std::min_element(cycles.begin(), cycles.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
    std::vector<quint32> out;
    if (shortest != cycles.end()) {
        for (const auto node : *shortest)
            out.push_back(quint32(node));
    }
    return out;
}

QString cycleText(QStringList names)
{
    constexpr qsizetype kShown = 12;
    if (names.isEmpty())
        return {};
    names.append(names.first());
    if (names.size() > kShown)
        names = names.mid(0, kShown / 2) + QStringList {QStringLiteral("...")} + names.mid(names.size() - kShown / 2);
    return names.join(QStringLiteral(" -> "));
}

/// Most recipes: one level of packages that do not know each other.
bool isFlat(const std::vector<PackageLevel> &levels)
{
    return levels.size() == 1 && !levels.front().empty()
        && std::all_of(levels.front().begin(), levels.front().end(), [](const OrderPackage &p) { return p.depends.isEmpty(); });
}

Error elementCycle(const BuildOrder &order, const Links &depends, const std::vector<int> &levelOf)
{
    const auto cycle = shortestCycle(depends, levelOf);
    QStringList names;
    for (const auto index : cycle)
        names.append(order.orderBy == OrderBy::Recipe ? displayRef(order.elements[index].ref) : order.elements[index].key);
    const auto hint = order.orderBy == OrderBy::Recipe
        ? Words::tr("order it by configuration: a recipe that needs itself for the build machine is a cycle only by recipe")
        : QString();
    const auto where = cycle.empty() ? SourceRange {} : order.whereIs(order.elements[cycle.front()].place);
    return {ErrorCode::BadInput, Words::tr("The order is a cycle, nothing of it can be built first: %1").arg(cycleText(names)), hint, where};
}

} // namespace

void linkElements(BuildOrder &order)
{
    const auto count = order.elements.size();
    if (size_t(order.indexOf.size()) != count) {
        order.indexOf.clear();
        order.indexOf.reserve(qsizetype(count));
        for (quint32 i = 0; i < count; ++i)
            order.indexOf.insert(order.elements[i].key, i);
    }
    // Texts of one file share their data (TextPool), so most names are found by where they are.
    QHash<const QChar *, quint32> byData;
    byData.reserve(qsizetype(count));
    for (quint32 i = 0; i < count; ++i)
        byData.insert(order.elements[i].key.constData(), i);
    constexpr auto kNone = 0xffffffffU;
    const auto find = [&](const QString &key) {
        if (const auto at = byData.constFind(key.constData()); at != byData.constEnd())
            return *at;
        return order.indexOf.value(key, kNone);
    };
    order.links.assign(count, {});
    std::vector<quint32> seenBy(count, kNone);
    for (quint32 i = 0; i < count; ++i) {
        const auto &depends = order.elements[i].depends;
        order.links[i].reserve(size_t(depends.size()));
        for (const auto &key : depends) {
            const auto at = find(key);
            if (at == kNone || seenBy[at] == i)
                continue;
            seenBy[at] = i;
            order.links[i].push_back(at);
        }
    }
}

Result<std::vector<PackageLevel>> innerLevels(PackageLevel packages, const QString &ref)
{
    std::vector<PackageLevel> out;
    const bool flat = std::all_of(packages.begin(), packages.end(), [](const OrderPackage &p) { return p.depends.isEmpty(); });
    if (flat) {
        if (!packages.empty())
            out.push_back(std::move(packages));
        return out;
    }
    QHash<QString, quint32> indexOf;
    for (quint32 i = 0; i < packages.size(); ++i)
        indexOf.insert(packages[i].packageId, i);
    Links links(packages.size());
    for (quint32 i = 0; i < packages.size(); ++i) {
        auto names = packages[i].depends;
        names.removeDuplicates();
        for (const auto &id : std::as_const(names)) {
            if (const auto at = indexOf.constFind(id); at != indexOf.constEnd())
                links[i].push_back(*at);
        }
    }
    const auto leveled = level(links);
    if (leveled.cyclic) {
        QStringList names;
        for (const auto index : shortestCycle(links, leveled.levelOf))
            names.append(packages[index].packageId);
        return fail(ErrorCode::BadInput, Words::tr("The packages of %1 depend on each other in a cycle: %2").arg(ref, cycleText(names)));
    }
    out.resize(size_t(leveled.levels));
    for (size_t i = 0; i < packages.size(); ++i)
        out[size_t(leveled.levelOf[i])].push_back(std::move(packages[i]));
    return out;
}

Result<void> arrange(BuildOrder &order)
{
    for (auto &element : order.elements) {
        if (isFlat(element.packages))
            continue;
        PackageLevel all;
        if (element.packages.size() == 1) {
            all = std::move(element.packages.front());
        } else {
            for (auto &inner : element.packages)
                std::move(inner.begin(), inner.end(), std::back_inserter(all));
        }
        auto inner = innerLevels(std::move(all), element.ref);
        if (inner.failed())
            return fail(inner.error().code, inner.error().message, inner.error().hint, order.whereIs(element.place));
        element.packages = std::move(*inner);
    }
    auto leveled = level(order.links);
    if (leveled.cyclic)
        return fail(elementCycle(order, order.links, leveled.levelOf));
    order.levels.assign(size_t(leveled.levels), {});
    for (quint32 i = 0; i < order.elements.size(); ++i)
        order.levels[size_t(leveled.levelOf[i])].push_back(i);
    order.levelOf = std::move(leveled.levelOf);
    return {};
}

} // namespace slipway
