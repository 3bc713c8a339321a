// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/planmark.h"

#include <array>

namespace slipway {

QString planMarkName(PlanMark mark)
{
    constexpr std::array<const char *, kPlanMarkCount> kNames {"", "reused", "runs", "new", "undetermined", "removed"};
    return QLatin1String(kNames[size_t(mark)]);
}

} // namespace slipway
