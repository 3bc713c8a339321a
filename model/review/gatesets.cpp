// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/gatesets.h"

#include <algorithm>

namespace slipway {

namespace {

quint64 pairKey(GateSets::Id a, GateSets::Id b)
{
    return (quint64(std::min(a, b)) << 32) | std::max(a, b);
}

} // namespace

GateSets::GateSets()
{
    idOf({});
}

GateSets::Id GateSets::idOf(Members members)
{
    const auto [it, isNew] = m_ids.try_emplace(std::move(members), Id(m_sets.size()));
    if (isNew)
        m_sets.push_back(&it->first);
    return it->second;
}

GateSets::Id GateSets::with(Id set, NodeIndex gate)
{
    return set == kNever ? kNever : unite(set, idOf({gate}));
}

GateSets::Id GateSets::unite(Id a, Id b)
{
    if (a == b || b == kNone || a == kNever)
        return a;
    if (a == kNone || b == kNever)
        return b;
    const auto key = pairKey(a, b);
    if (const auto it = m_unions.find(key); it != m_unions.end())
        return it->second;
    Members both;
    std::ranges::set_union(*m_sets[a], *m_sets[b], std::back_inserter(both));
    return m_unions[key] = idOf(std::move(both));
}

GateSets::Id GateSets::intersect(Id a, Id b)
{
    if (a == b || b == kNever)
        return a;
    if (a == kNever)
        return b;
    if (a == kNone || b == kNone)
        return kNone;
    const auto key = pairKey(a, b);
    if (const auto it = m_intersections.find(key); it != m_intersections.end())
        return it->second;
    Members common;
    std::ranges::set_intersection(*m_sets[a], *m_sets[b], std::back_inserter(common));
    return m_intersections[key] = idOf(std::move(common));
}

} // namespace slipway
