// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// slipwayctl diff: what changed between two pipelines, and what that does to the gates. Exit status 0: nothing,
/// 1: something, 2: they cannot be compared.
int runDiff(const QStringList &arguments);

} // namespace slipway::ctl
