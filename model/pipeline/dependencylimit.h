// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"

namespace slipway {

/// Dependencies of one build above which its pipeline is refused: a few lines can mean more of them than any memory
/// holds, where each of many steps depends on a group (or concurrency group) of many. 4,000 jobs, which is all a
/// build may have, with 100 dependencies each stay below.
inline constexpr qint64 kMostDependencies = 500'000;

/// Refuses steps whose depends_on, written once or a thousand times, mean more dependencies between steps than that,
/// and names the step at which it is passed. `documents` are all steps of the build: pipeline and uploads.
Result<void> checkDependencies(const QVector<QVector<Step>> &documents, qint64 most = kMostDependencies);

} // namespace slipway
