// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace slipway {

/// Sets of gates, each kept once, so that a set is a number and the same two are united once. One thread.
class GateSets
{
public:
    using Id = quint32;
    using Members = std::vector<NodeIndex>; ///< by index
    static constexpr Id kNone = 0; ///< the empty set: no gate is needed
    static constexpr Id kNever = 0xffffffffU; ///< not even all gates together help

    GateSets();

    Id with(Id set, NodeIndex gate);
    Id unite(Id a, Id b); ///< both are needed
    Id intersect(Id a, Id b); ///< either of them will do: what both need
    const Members &members(Id set) const { return *m_sets[set == kNever ? kNone : set]; }

private:
    Id idOf(Members members);

    std::map<Members, Id> m_ids;
    std::vector<const Members *> m_sets; // keys of m_ids
    std::unordered_map<quint64, Id> m_unions, m_intersections;
};

} // namespace slipway
