// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"
#include "pipeline/pipelineparser.h"

namespace slipway {

/// A file as it is uploaded in each scenario, because variables are replaced in it before anything else
/// (spec/buildkite.md d): one pipeline a scenario, the same one where no variable of the text differs. Fails with
/// the first scenario that the file cannot be read in. Pure; any thread.
Result<QVector<PipelinePtr>> parseForScenarios(const QString &file, const QByteArray &bytes, const QVector<Facts> &scenarios);

} // namespace slipway
