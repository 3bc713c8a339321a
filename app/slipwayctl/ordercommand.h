// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl order`: what a build order runs, as a script, as a Buildkite pipeline or as JSON.
int runOrder(const QStringList &arguments);

} // namespace slipway::ctl
