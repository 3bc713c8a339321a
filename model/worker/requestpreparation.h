// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/filedigests.h"
#include "worker/workerspec.h"

namespace slipway {

/// Whether a request has to be made ready by reading files.
bool needsPreparation(const WorkerSpec &spec, const WorkRequest &given);
/// The request as it is sent: flag files expanded (spec/bazel-worker.md 5), the rule's inputs with their digests. Reads
/// files: not for the engine's thread.
Result<WorkRequest> prepareRequest(const WorkerSpec &spec, const WorkRequest &given, FileDigests &digests);

} // namespace slipway
