// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/whybuilt.h"

#include "buildorder/levels.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhyBuilt)
};

constexpr quint32 kNone = 0xffffffffU;

} // namespace

WhyBuilt whyBuilt(const BuildOrder &order, quint32 element)
{
    const auto &links = order.links;
    std::vector<std::vector<quint32>> users(links.size());
    for (quint32 i = 0; i < links.size(); ++i) {
        for (const auto on : links[i])
            users[on].push_back(i);
    }
    std::vector<quint32> from(links.size(), kNone);
    std::vector<quint32> queue {element};
    from[element] = element;
    WhyBuilt why;
    quint32 nearest = kNone;
    for (size_t at = 0; at < queue.size(); ++at) {
        const auto node = queue[at];
        if (users[node].empty()) {
            why.roots.push_back(node);
            nearest = nearest == kNone ? node : nearest;
        }
        for (const auto user : users[node]) {
            if (from[user] != kNone)
                continue;
            from[user] = node;
            queue.push_back(user);
        }
    }
    why.consumers = queue.size() - 1;
    for (auto at = nearest; at != element; at = from[at])
        why.chain.push_back(at);
    why.chain.push_back(element);
    std::reverse(why.chain.begin(), why.chain.end());
    std::sort(why.roots.begin(), why.roots.end());
    return why;
}

QString whyBuiltText(const BuildOrder &order, quint32 element)
{
    const auto why = whyBuilt(order, element);
    const auto name = displayRef(order.elements[element].ref);
    if (why.chain.size() == 1)
        return Words::tr("Nothing in the order needs %1: it was asked for").arg(name);
    QStringList chain;
    for (const auto index : why.chain)
        chain.append(displayRef(order.elements[index].ref));
    const auto text = chain.size() == 2 ? Words::tr("%1 is needed by %2").arg(name, chain[1])
                                        : Words::tr("%1 is needed by %2, for %3: %4").arg(name, chain[1], chain.last(), chain.join(QStringLiteral(" -> ")));
    const int others = int(why.consumers) - int(chain.size()) + 1;
    return others > 0 ? Words::tr("%1; %n other(s) need it too", nullptr, others).arg(text) : text;
}

} // namespace slipway
