// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"
#include "release/releasestate.h"

namespace slipway::ctl {

/// `run --rehearse-list [FILE]`: what is recorded, how it is isolated here and what cannot be promised, as
/// JSON: {"isolation","isolation_text","limits":[],"commands":[{"command","effect","shipped","allowed"}]}.
int printRehearsalList(const QString &pipelineFile);

/// Writes what the release announced into the release file beside its pipeline, as what its scenario is
/// expected to announce from now on, and says so on stderr.
Result<void> writeContract(const ReleaseState &state, const PlannedPipeline &plan);

/// Names expected artifacts that a passed release did not announce, on stderr.
void printMissing(const ReleaseState &state);

} // namespace slipway::ctl
