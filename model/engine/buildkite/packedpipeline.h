// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// How a pipeline of ours gets into a build of Buildkite: a build runs the steps of its pipeline, and REST has no call that
/// gives it others (spec/buildkite.md f.1). So the text goes along as an environment variable of the build, packed, and a step
/// that the pipeline has unpacks and uploads it. A variable and no meta-data, because a rebuild copies the environment only.
inline constexpr auto kPipelineVariable = "SLIPWAY_PIPELINE";

/// A single variable may have 128 KiB on Linux (MAX_ARG_STRLEN), with its name; some of it stays free.
inline constexpr qsizetype kMaxPackedBytes = 120 * 1024;

/// gzip, then base64 in one line: the same text gives the same bytes. Refuses what is empty and what becomes too large.
Result<QByteArray> packPipeline(const QByteArray &yaml);
/// The command that unpacks and uploads it; only what a POSIX system and the agent have.
QString uploadCommand();
/// The step to put into the settings of a pipeline, once: it does nothing in builds that bring no pipeline along. It has no
/// dollar sign in its command, so that nobody interpolates anything before it runs.
QString uploadStep();
/// Whether a pipeline's settings have that step.
bool hasUploadStep(const QString &configuration);

} // namespace slipway
