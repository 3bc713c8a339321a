// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl run`: runs a release on this machine, one event a line as JSON on stdout.
int runRun(const QStringList &arguments);

} // namespace slipway::ctl
