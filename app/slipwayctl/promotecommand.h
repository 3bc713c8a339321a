// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl promote`: what a release promotion would reuse, run and remove, and why; without sending anything.
/// Exit status 1: the plan cannot be submitted; it is printed all the same.
int runPromote(const QStringList &arguments);

} // namespace slipway::ctl
