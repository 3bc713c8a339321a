// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

/// Lets screen readers see the steps of a DagView as its children. Once a process is enough; more is harmless.
void installDagAccessibility();

} // namespace slipway
