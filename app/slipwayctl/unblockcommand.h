// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl unblock URL --gate KEY --reason TEXT [--field K=V]`: opens one gate of a build of Buildkite, once, and says
/// what the engine made of it. Exit: 0 it is open (by us, or by somebody who was faster), 1 it is not, 2 bad usage, 3 nobody knows yet.
int runUnblock(const QStringList &arguments);

} // namespace slipway::ctl
