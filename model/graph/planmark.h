// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// What a promotion makes of a label, as pictures and filters say it. None: no promotion, or not in its target graph.
enum class PlanMark : quint8 { None, Reused, Runs, New, Undetermined, Removed };

inline constexpr int kPlanMarkCount = int(PlanMark::Removed) + 1;

/// The word a filter has for it, such as "reused"; empty for None.
QString planMarkName(PlanMark mark);

/// True for what a promotion does or may do, whatever it reuses.
inline bool isToMake(PlanMark mark) { return mark == PlanMark::Runs || mark == PlanMark::New || mark == PlanMark::Undetermined; }

} // namespace slipway
