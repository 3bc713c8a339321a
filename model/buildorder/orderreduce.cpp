// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderreduce.h"

#include "buildorder/levels.h"
#include "buildorder/orderchecks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderReduce)
};

/// Conan removes elements one by one, in order, and gives the dependencies of each to all that name it. Names are
/// replaced in place of nothing: the removed one goes, its dependencies are appended. The same here, but only those
/// that do name it are visited.
class Reducer
{
public:
    explicit Reducer(const BuildOrder &order)
        : m_order(order)
        , m_depends(order.elements.size())
        , m_users(order.elements.size())
        , m_kept(order.elements.size())
    {
        for (quint32 i = 0; i < m_kept.size(); ++i) {
            m_kept[i] = order.elements[i].isToBuild();
            for (const auto &name : order.elements[i].depends)
                addName(i, idOf(name));
        }
    }

    void run()
    {
        for (quint32 i = 0; i < m_kept.size(); ++i) {
            if (!m_kept[i])
                remove(i);
        }
    }

    bool keeps(quint32 element) const { return m_kept[element]; }

    QStringList depends(quint32 element) const
    {
        QStringList names;
        for (const auto id : m_depends[element].ids)
            names.append(id < m_kept.size() ? m_order.elements[id].key : m_names[id - m_kept.size()]);
        return names;
    }

private:
    /// What an element depends on: in order, and for quick answers sorted.
    struct Names
    {
        std::vector<quint32> ids;
        QSet<quint32> known;
    };

    quint32 idOf(const QString &name)
    {
        if (const auto at = m_order.find(name); at >= 0)
            return quint32(at);
        const auto known = m_dangling.constFind(name);
        if (known != m_dangling.constEnd())
            return *known;
        const auto id = quint32(m_kept.size() + m_names.size());
        m_dangling.insert(name, id);
        m_names.append(name);
        return id;
    }

    void addName(quint32 element, quint32 id)
    {
        auto &names = m_depends[element];
        if (names.known.contains(id))
            return;
        names.known.insert(id);
        names.ids.push_back(id);
        if (id < m_kept.size())
            m_users[id].push_back(element);
    }

    void remove(quint32 element)
    {
        const auto inherited = std::move(m_depends[element].ids);
        for (const auto user : m_users[element]) {
            auto &names = m_depends[user];
            if (!names.known.remove(element))
                continue; // it was removed itself, or named this one twice
            names.ids.erase(std::find(names.ids.begin(), names.ids.end(), element));
            for (const auto id : inherited)
                addName(user, id);
        }
        m_depends[element] = {};
        m_users[element].clear();
    }

    const BuildOrder &m_order;
    std::vector<Names> m_depends;
    std::vector<std::vector<quint32>> m_users; ///< who names an element; may be out of date
    std::vector<bool> m_kept;
    QHash<QString, quint32> m_dangling;
    QStringList m_names;
};

void dropOthers(OrderElement &element)
{
    for (auto &level : element.packages)
        std::erase_if(level, [](const OrderPackage &p) { return !isToBuild(p.binary); });
    std::erase_if(element.packages, [](const PackageLevel &level) { return level.empty(); });
}

} // namespace

Result<BuildOrderPtr> reduceOrder(const BuildOrder &order, ConanReduce conan)
{
    if (order.fullGraph)
        return fail(ErrorCode::BadInput, Words::tr("A dependency graph of \"conan graph info\" cannot be reduced"), Words::tr("reduce a build order of the same graph"), {order.files.value(0), 0, 0, 0, {}});
    Reducer reducer(order);
    reducer.run();
    auto reduced = std::make_shared<BuildOrder>();
    reduced->orderBy = order.orderBy;
    reduced->reduced = true;
    reduced->legacy = order.legacy;
    reduced->tolerant = order.tolerant;
    reduced->hasProfiles = order.hasProfiles;
    reduced->profiles = order.profiles;
    reduced->lostProfiles = order.lostProfiles;
    reduced->rest = order.rest;
    reduced->conanError = order.conanError;
    reduced->files = order.files;
    for (quint32 i = 0; i < order.elements.size(); ++i) {
        if (!reducer.keeps(i))
            continue;
        auto &element = reduced->elements.emplace_back(order.elements[i]);
        element.depends = reducer.depends(i);
        if (conan == ConanReduce::Since2_14)
            dropOthers(element);
    }
    linkElements(*reduced);
    if (auto arranged = arrange(*reduced); arranged.failed())
        return fail(arranged.error());
    for (const auto &said : order.diagnostics) {
        if (said.node.isEmpty() && said.rule != QLatin1String("conan-error"))
            reduced->diagnostics.append(said);
    }
    addFindings(*reduced);
    return BuildOrderPtr(std::move(reduced));
}

} // namespace slipway
