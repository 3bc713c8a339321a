// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"

namespace slipway {

/// Why an element is in an order: the shortest chain of consumers from it to one that nobody in the order depends on.
struct WhyBuilt
{
    std::vector<quint32> chain; ///< the element first, then who needs it, ... last a root
    size_t consumers = 0; ///< how many elements depend on it, directly or not
    std::vector<quint32> roots; ///< all roots that need it, in the order of elements
};

WhyBuilt whyBuilt(const BuildOrder &order, quint32 element);

/// "zlib/1.0 is built because engine/1.0 needs it, for game/1.0": a sentence for a person.
QString whyBuiltText(const BuildOrder &order, quint32 element);

} // namespace slipway
