// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"
#include "release/releasestate.h"

namespace slipway {

/// "TERM", "KILL" ...; empty for 0 and unknown numbers.
QString signalName(int number);

/// Whether the rules of `retry.automatic` ask for another attempt after these (the last of them has just
/// failed). The first rule whose conditions all match is used; its limit counts the attempts that it matched
/// (spec/buildkite.md a.4). Cancelled attempts are never retried. Pure.
bool shouldRetry(const Retry &retry, const QVector<JobRun> &attempts);

} // namespace slipway
