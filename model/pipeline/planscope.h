// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <memory>
#include <vector>

namespace slipway {

struct PlanScope;

/// A step at its place among its siblings, while a plan is made.
struct PlanItem
{
    const Step *step = nullptr;
    const Step *group = nullptr; ///< the group step it is written in; null at the top level
    NodeIndex node = kNoNode;
    NodeIndex uploader = kNoNode; ///< the step whose job uploaded it
    std::unique_ptr<PlanScope> inside; ///< of a group container
};

/// Siblings in reading order: the top level, or the inside of one group. Barriers and implicit dependencies
/// never reach out of their scope (spec/buildkite.md b.1 rules 1, 2, 8).
struct PlanScope
{
    std::vector<PlanItem> items;
};

/// Where an item is: its scope and position, and for an item inside a group that group's place.
struct PlanPlace
{
    PlanScope *scope = nullptr;
    size_t index = 0;
    PlanItem *container = nullptr;
    size_t containerIndex = 0;
};

/// The place of a node, or a null scope.
PlanPlace findPlace(PlanScope &top, NodeIndex node);

/// Calls visit(item, container) for every item in reading order; `container` is null at the top level.
template <typename Visit>
void forEachItem(const PlanScope &top, Visit visit)
{
    for (const auto &item : top.items) {
        visit(item, static_cast<const PlanItem *>(nullptr));
        if (!item.inside)
            continue;
        for (const auto &child : item.inside->items)
            visit(child, &item);
    }
}

} // namespace slipway
