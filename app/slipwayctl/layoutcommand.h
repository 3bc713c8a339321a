// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl layout FILE`: where every node is drawn and how every edge runs, as text or JSON; the milliseconds that
/// the layout took on stderr.
int runLayout(const QStringList &arguments);

} // namespace slipway::ctl
