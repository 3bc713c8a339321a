// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace slipway {

/// The pipeline file of the sample release as a path that jobs can run from: the installed one
/// (../share/slipway/sample beside the program), otherwise the one inside the program, unpacked into
/// `dataDir`/sample-VERSION and brought up to date there. Nothing else is written. Any thread.
Result<QString> sampleReleaseFile(const QString &dataDir);

} // namespace slipway
