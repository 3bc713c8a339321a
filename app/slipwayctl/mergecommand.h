// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl merge A.json B.json...`: one Conan build order of several, optionally reduced, as JSON.
int runMerge(const QStringList &arguments);

} // namespace slipway::ctl
