// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/remoterelease.h"

namespace slipway {

/// A release across engines as it stands in a file NAME.slipway-train.yml:
///
///     title: Release 12
///     sources:
///       - id: client
///         url: https://buildkite.com/acme/ship/builds/12
///         definition: .buildkite/pipeline.yml   # relative to this file; may be absent
///       - id: sign
///         url: https://tc.example.com/tasks/groups/fN1SbArXTPSVFUUvaOlinQ
///     links:
///       - from: client/build
///         to: sign/T1
///
/// Nothing in it is a secret. Reading is strict: an unknown member, two sources of one id or of one address, a link that
/// leads to no source are errors with file, line and column.
inline constexpr QLatin1String kTrainEnding {".slipway-train.yml"};

bool isTrainFile(const QString &path); ///< by its name
/// Without the pipelines of the definitions. `path` names it in errors, and definitions are relative to it.
Result<RemoteTrain> parseTrainFile(const QString &path, const QByteArray &source);
/// With the pipelines of its definitions planned. Reads files: not for the GUI thread.
Result<RemoteTrain> loadTrainFile(const QString &path);
QByteArray trainFileText(const RemoteTrain &train, const QString &path);
/// Whole or not at all.
Result<void> saveTrainFile(const RemoteTrain &train, const QString &path);

/// An id for another source of the train, made of what it is: the pipeline's name, "tasks".
QString freshSourceId(const RemoteTrain &train, const RemoteAddress &address);

} // namespace slipway
