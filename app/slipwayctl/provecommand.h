// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// slipwayctl prove: which steps of a pipeline are truly behind which gates, in each scenario.
int runProve(const QStringList &arguments);

} // namespace slipway::ctl
