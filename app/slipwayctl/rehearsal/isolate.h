// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ctl {

/// True for `slipwayctl isolate PROGRAM ...` in the environment that a rehearsal makes for it.
bool isIsolateCall(int argc, char **argv);

/// Puts this process into a user and a network namespace of its own, where there is loopback and nothing
/// else, with the same user id as before, and becomes PROGRAM. Returns only when that fails: 126.
int runIsolated(int argc, char **argv);

} // namespace slipway::ctl
