// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl watch URL`: follows a build of Buildkite or a task group of Taskcluster and prints what happens, one event a
/// line as `run` does. Exit: 0 it passed, 1 it did not, 3 a gate waits (--once, --until-gate), 2 it cannot be watched.
int runWatch(const QStringList &arguments);

} // namespace slipway::ctl
