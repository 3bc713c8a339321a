// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"
#include "release/releasestate.h"

#include <optional>

namespace slipway {

/// The release that a rehearsal is compared with.
struct FormerRelease
{
    QString id;
    ReleaseState state;
};

/// The newest finished release of the same file and scenario, other than `ownId`; nothing if there is none.
/// Reads journals: for the engine's thread.
std::optional<FormerRelease> lastComparable(const QString &stateDir, const QString &ownId, const ReleaseState &state);

/// What a rehearsal comes to, the data of RehearsalReported:
///   artifacts[] {step, label, uri, kind}: what would have been announced or uploaded
///   publish[] {step, command, rule, targets[]}: what would have published, in order
///   recorded, made_up: how many commands were recorded, and of these answered with something made up
///   compared_with {release, rehearsal, started} or null; and where there is one:
///   artifacts_new[], artifacts_missing[], artifacts_changed[] {step, label, uri, former}
///   commands_new[], commands_missing[] {step, command}; only beside another rehearsal
/// Commits, tags and other words that change with every run count as the same.
Json rehearsalReport(const ReleaseState &state, const std::optional<FormerRelease> &former);

/// The report for a person: a few lines of plain text, steps by their labels.
QString rehearsalText(const Json &report, const PlannedPipeline *plan);

} // namespace slipway
