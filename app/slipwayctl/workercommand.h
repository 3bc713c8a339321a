// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// slipwayctl worker: this program as a persistent worker of Bazel (spec/bazel-worker.md 15, W1 to W36), or once, where
/// --persistent_worker is not among the arguments.
int runWorker(const QStringList &arguments);
/// To be called before anything else is started that may print or read: keeps standard input and output for requests and
/// answers, where these arguments make a worker that stays.
void keepWorkerChannels(const QStringList &arguments);
/// Whether a worker of these arguments may be asked for a picture, which wants fonts from the start.
bool workerPaints(const QStringList &arguments);

} // namespace slipway::ctl
