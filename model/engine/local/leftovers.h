// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// Kills processes that a release left behind (children of jobs whose engine was killed, daemons of steps).
/// They are known by SLIPWAY_RELEASE=ID in their environment, never by a number that another process may have
/// taken over. This process and its ancestors are spared. Returns how many were killed.
int endLeftovers(const QString &releaseId);

} // namespace slipway
