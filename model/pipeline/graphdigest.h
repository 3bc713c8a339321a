// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

namespace slipway {

/// Digest of all that can alter what runs, when it runs or who may let it run (spec/ux.md 3.4): steps with
/// their attributes, environment (of secrets the names only), edges, conditions and their outcome. Labels'
/// emoji, the order of independent steps, positions in the file and states do not count.
QString planDigest(const PlannedPipeline &plan);

} // namespace slipway
