// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl parse FILE`: the pipeline as JSON, as the agent would upload it. Returns an ExitStatus.
int runParse(const QStringList &arguments);

} // namespace slipway::ctl
