// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/planscope.h"

namespace slipway {

PlanPlace findPlace(PlanScope &top, NodeIndex node)
{
    for (size_t i = 0; i < top.items.size(); ++i) {
        auto &item = top.items[i];
        if (item.node == node)
            return {&top, i, nullptr, i};
        for (size_t j = 0; item.inside && j < item.inside->items.size(); ++j) {
            if (item.inside->items[j].node == node)
                return {item.inside.get(), j, &item, i};
        }
    }
    return {};
}

} // namespace slipway
