// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/filedigests.h"
#include "worker/workersandbox.h"
#include "worker/workerspec.h"

namespace slipway {

/// A request on its way to one process. A plain value, so that a thread can take it along.
struct RequestPreparation
{
    WorkerSpec spec;
    WorkRequest request; ///< its arguments as they were given
    bool isReady = false; ///< nothing of the request itself is left to be done
    WorkerSandbox sandbox; ///< of the process; may be none
    ToolFiles tools; ///< of the process
    QByteArray part; ///< of the sandbox; empty in a singleplex one
};

/// Whether a request has to be made ready by reading files.
bool needsPreparation(const WorkerRule &rule, const WorkRequest &given);
/// The request as it is sent: flag files expanded (spec/bazel-worker.md 5), the rule's inputs with their digests, its part
/// of the sandbox filled. Not for the engine's thread.
Result<WorkRequest> prepareRequest(const RequestPreparation &preparation, FileDigests &digests);

} // namespace slipway
