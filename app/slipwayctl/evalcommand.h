// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl eval EXPR`: the value of a condition, or carets under what is wrong with it.
int runEval(const QStringList &arguments);

} // namespace slipway::ctl
