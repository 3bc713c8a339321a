// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl drive [options] -- WORKER ARGS...`: plays Bazel for one persistent worker and prints a JSON line for
/// each answer or fault.
int runDrive(const QStringList &arguments);

} // namespace slipway::ctl
