// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"
#include "release/releasestate.h"
#include "review/releasefile.h"

namespace slipway {

/// A contract that was written into a release file.
struct WrittenContract
{
    QString path; ///< of the release file
    QString scenario;
    int count = 0; ///< expected artifacts
};

/// Writes what a passed release announced into the release file beside its pipeline, as what its scenario has
/// to announce (contractFrom). Refused unless it passed, has a scenario and announced something, and for a
/// pipeline from standard input. Reads and writes a file: not for the GUI thread.
Result<WrittenContract> expectWhatWasAnnounced(const ReleaseState &state, const PlannedPipeline &plan);

/// The scenario that contracts go by: the facts' one, or "manual" for a build that names none.
QString contractScenario(const ReleaseState &state);
/// The expected artifacts of a release, from the release file beside its pipeline.
Result<QVector<ExpectedArtifact>> expectedArtifacts(const ReleaseState &state);

} // namespace slipway
