// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/ordergraph.h"

#include "buildorder/orderchecks.h"
#include "buildorder/packageinfo.h"
#include "graph/graphbuilder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderGraph)
};

/// What a recipe shows for several packages: the state a person should look at first.
BinaryState foremost(BinaryState a, BinaryState b)
{
    static constexpr std::array kOrder {BinaryState::Invalid, BinaryState::Missing, BinaryState::Other, BinaryState::Build,
        BinaryState::EditableBuild, BinaryState::Update, BinaryState::Download, BinaryState::Cache, BinaryState::Editable,
        BinaryState::Platform, BinaryState::Skip, BinaryState::None};
    const auto rank = [](BinaryState s) { return std::find(kOrder.begin(), kOrder.end(), s); };
    return rank(a) <= rank(b) ? a : b;
}

/// Never empty, whatever the name is.
QString labelOf(const QString &key, const QString &ref)
{
    const auto label = displayRef(ref);
    return !label.isEmpty() ? label : key.isEmpty() ? QStringLiteral("?") : key;
}

/// Each package of an element that is shown, with its place.
struct Shown
{
    const OrderPackage *package = nullptr;
    OrderNode source;
    NodeIndex node = kNoNode;
    bool starts = true; ///< waits for no other package of its recipe
    bool ends = true; ///< no other package of its recipe waits for it
};

class GraphMaker
{
public:
    GraphMaker(const BuildOrderPtr &order, const OrderView &view)
        : m_order(*order)
        , m_view(view)
        , m_shown(m_order.elements.size())
        , m_nodeOf(m_order.elements.size(), kNoNode)
    {
        m_made.order = order;
    }

    OrderGraph make()
    {
        findShown();
        noteRevisions();
        for (const auto &level : m_order.levels) {
            for (const auto index : level) {
                if (!m_shown[index].empty())
                    addElement(index);
            }
        }
        addEdges();
        m_made.graph = m_builder.build();
        return std::move(m_made);
    }

private:
    void findShown();
    void noteRevisions();
    void addElement(quint32 index);
    NodeIndex addNode(StepNode node, const OrderNode &source);
    StepNode nodeFor(const OrderElement &element, quint32 index) const;
    void describe(StepNode &node, const OrderPackage &package) const;
    void addInnerEdges(std::vector<Shown> &packages, const OrderElement &element);
    void addEdges();
    void addEdges(quint32 from, quint32 to);
    void addDangling(const QString &key, quint32 to);
    const std::vector<quint32> &shownBehind(quint32 index);

    const BuildOrder &m_order;
    const OrderView &m_view;
    GraphBuilder m_builder;
    OrderGraph m_made;
    std::vector<std::vector<Shown>> m_shown; ///< by element
    std::vector<NodeIndex> m_nodeOf; ///< by element
    QHash<quint32, std::vector<quint32>> m_behind; ///< of elements that are left out: what is shown behind them
    QSet<QString> m_clashing; ///< names that are there with several revisions
    bool m_severalSystems = false;
};

void GraphMaker::findShown()
{
    QSet<QString> systems;
    for (quint32 i = 0; i < m_order.elements.size(); ++i) {
        const auto &levels = m_order.elements[i].packages;
        for (size_t level = 0; level < levels.size(); ++level) {
            for (size_t at = 0; at < levels[level].size(); ++at) {
                const auto &package = levels[level][at];
                if (!m_view.shows(package))
                    continue;
                m_shown[i].push_back({&package, {qint64(i), int(level), int(at)}});
                if (systems.size() < 2)
                    systems.insert(packageSetting(package, QStringLiteral("os")));
            }
        }
    }
    systems.remove(QString());
    m_severalSystems = systems.size() > 1;
}

void GraphMaker::noteRevisions()
{
    QHash<QString, QString> first;
    for (const auto &element : m_order.elements) {
        const auto name = displayRef(element.ref);
        const auto known = first.constFind(name);
        if (known == first.constEnd())
            first.insert(name, element.ref);
        else if (*known != element.ref)
            m_clashing.insert(name);
    }
}

StepNode GraphMaker::nodeFor(const OrderElement &element, quint32 index) const
{
    StepNode node;
    node.id = element.key;
    node.key = element.key;
    node.label = labelOf(element.key, element.ref);
    node.kind = m_order.orderBy == OrderBy::Recipe ? NodeKind::Recipe : NodeKind::Package;
    node.level = m_order.levelOf[index];
    node.where = m_order.whereIs(element.place);
    return node;
}

void GraphMaker::describe(StepNode &node, const OrderPackage &package) const
{
    node.binary = package.binary;
    node.buildContext = package.context == OrderContext::Build;
    node.jobs = isToBuild(package.binary) ? 1 : 0;
    node.detail = packageDetail(package, m_severalSystems);
    if (m_clashing.contains(displayRef(node.key)))
        node.detail = QStringLiteral("#%1 · %2").arg(node.key.section(u'#', 1).left(6), node.detail);
}

NodeIndex GraphMaker::addNode(StepNode node, const OrderNode &source)
{
    node.order = quint32(m_made.source.size());
    m_made.source.push_back(source);
    return m_builder.addNode(std::move(node));
}

void GraphMaker::addElement(quint32 index)
{
    const auto &element = m_order.elements[index];
    auto &packages = m_shown[index];
    auto node = nodeFor(element, index);
    if (packages.size() == 1) {
        describe(node, *packages.front().package);
        packages.front().node = m_nodeOf[index] = addNode(std::move(node), packages.front().source);
        return;
    }
    node.holdsPackages = true;
    node.jobs = 0;
    node.buildContext = true;
    int toBuild = 0;
    for (const auto &shown : packages) {
        node.binary = foremost(shown.package->binary, node.binary);
        node.buildContext = node.buildContext && shown.package->context == OrderContext::Build;
        toBuild += isToBuild(shown.package->binary) ? 1 : 0;
    }
    node.detail = toBuild == int(packages.size()) ? Words::tr("%n package(s), all to build", nullptr, toBuild)
                                                 : Words::tr("%n package(s), %1 to build", nullptr, int(packages.size())).arg(toBuild);
    const auto group = addNode(std::move(node), {qint64(index), -1, -1});
    m_nodeOf[index] = group;
    for (auto &shown : packages) {
        auto inside = nodeFor(element, index);
        inside.kind = NodeKind::Package;
        inside.id = element.key + u':' + shown.package->packageId;
        inside.group = group;
        inside.where = m_order.whereIs(shown.package->place);
        describe(inside, *shown.package);
        shown.node = addNode(std::move(inside), shown.source);
    }
    addInnerEdges(packages, element);
}

/// Package level `depends`, through packages that are left out.
void GraphMaker::addInnerEdges(std::vector<Shown> &packages, const OrderElement &element)
{
    QHash<QString, const OrderPackage *> all;
    for (const auto &level : element.packages) {
        for (const auto &package : level)
            all.insert(package.packageId, &package);
    }
    QHash<QString, Shown *> shown;
    for (auto &package : packages)
        shown.insert(package.package->packageId, &package);
    for (auto &package : packages) {
        auto open = package.package->depends;
        QSet<QString> seen;
        while (!open.isEmpty()) {
            const auto id = open.takeFirst();
            if (seen.contains(id) || !all.contains(id))
                continue;
            seen.insert(id);
            if (auto *on = shown.value(id)) {
                m_builder.addEdge({on->node, package.node});
                on->ends = package.starts = false;
            } else {
                open += all.value(id)->depends;
            }
        }
    }
}

/// An element that is left out stands for what it depends on. Levels bound the depth; each is looked at once.
const std::vector<quint32> &GraphMaker::shownBehind(quint32 index)
{
    const auto known = m_behind.constFind(index);
    if (known != m_behind.constEnd())
        return *known;
    std::vector<quint32> behind;
    for (const auto on : m_order.links[index]) {
        if (!m_shown[on].empty()) {
            behind.push_back(on);
            continue;
        }
        const auto further = shownBehind(on);
        behind.insert(behind.end(), further.begin(), further.end());
    }
    std::sort(behind.begin(), behind.end());
    behind.erase(std::unique(behind.begin(), behind.end()), behind.end());
    return *m_behind.insert(index, std::move(behind));
}

void GraphMaker::addEdges(quint32 from, quint32 to)
{
    for (const auto &before : m_shown[from]) {
        for (const auto &after : m_shown[to]) {
            if (before.ends && after.starts)
                m_builder.addEdge({before.node, after.node});
        }
    }
}

void GraphMaker::addEdges()
{
    // Deep chains of what is left out are looked at level by level, so that shownBehind never goes deep itself.
    for (const auto &level : m_order.levels) {
        for (const auto index : level) {
            if (m_shown[index].empty())
                (void)shownBehind(index);
        }
    }
    for (quint32 i = 0; i < m_order.links.size(); ++i) {
        if (m_shown[i].empty())
            continue;
        for (const auto on : m_order.links[i]) {
            if (!m_shown[on].empty()) {
                addEdges(on, i);
                continue;
            }
            for (const auto further : shownBehind(on))
                addEdges(further, i);
        }
        for (const auto &key : m_order.elements[i].depends) {
            if (!m_order.indexOf.contains(key))
                addDangling(key, i);
        }
    }
}

void GraphMaker::addDangling(const QString &key, quint32 to)
{
    auto from = m_builder.find(key);
    if (from == kNoNode) {
        StepNode node;
        node.id = node.key = key;
        node.label = labelOf(key, key);
        node.kind = m_order.orderBy == OrderBy::Recipe ? NodeKind::Recipe : NodeKind::Package;
        node.jobs = 0;
        switch (whyDangling(m_order, key)) {
        case Dangling::Platform:
            node.binary = BinaryState::Platform;
            node.removal = Removal::Skip;
            node.skipReason = Words::tr("provided by the platform");
            node.why = Words::tr("The order has no step for it: without a revision it is provided by the platform, or by an editable checkout");
            break;
        case Dangling::Reduced:
            node.removal = Removal::Skip;
            node.skipReason = Words::tr("not to be built here");
            node.why = Words::tr("The order is reduced to what must be built; this is not");
            break;
        case Dangling::Unknown:
            node.stub = true;
            node.why = Words::tr("\"depends\" names it, but it is not in the order");
            break;
        }
        node.detail = node.stub ? Words::tr("not in the order") : node.skipReason;
        from = addNode(std::move(node), {});
    }
    for (const auto &after : m_shown[to]) {
        if (after.starts)
            m_builder.addEdge({from, after.node});
    }
}

} // namespace

const OrderElement *OrderGraph::elementOf(NodeIndex node) const
{
    const auto &at = source[raw(node)];
    return at.element < 0 ? nullptr : &order->elements[size_t(at.element)];
}

const OrderPackage *OrderGraph::packageOf(NodeIndex node) const
{
    const auto &at = source[raw(node)];
    const auto *element = elementOf(node);
    return element && at.package >= 0 ? &element->packages[size_t(at.innerLevel)][size_t(at.package)] : nullptr;
}

NodeIndex OrderGraph::nodeOf(const QString &key, const QString &packageId) const
{
    const auto inside = graph->find(key + u':' + packageId);
    if (inside != kNoNode)
        return inside;
    const auto whole = graph->find(key);
    const auto *package = whole == kNoNode ? nullptr : packageOf(whole);
    return package && package->packageId == packageId ? whole : kNoNode;
}

NodeIndex OrderGraph::nodeOfElement(qint64 element) const
{
    const auto found = std::find_if(source.begin(), source.end(), [element](const OrderNode &node) { return node.element == element; });
    return found == source.end() ? kNoNode : NodeIndex(found - source.begin());
}

OrderGraph graphOfOrder(const BuildOrderPtr &order, const OrderView &view)
{
    return GraphMaker(order, view).make();
}

} // namespace slipway
