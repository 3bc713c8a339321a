// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace slipway {

/// A command line as a worker's server takes it apart (spec/bazel-worker.md 4): what starts the process, and the flag
/// files whose lines become the request's arguments.
struct WorkerCommand
{
    std::vector<QByteArray> startup; ///< without --persistent_worker
    std::vector<QByteArray> flagFiles; ///< as written: "@x", "-flagfile=x", "--flagfile=x"

    /// argv of the process: startup arguments, --persistent_worker, then the extra flags (0.12).
    std::vector<QByteArray> argv(const std::vector<QByteArray> &extraFlags = {}) const;
};

/// Fails if there is no flag file: such a command is no worker's.
Result<WorkerCommand> splitWorkerCommand(const std::vector<QByteArray> &arguments);
bool isFlagFile(QByteArrayView argument); ///< (?:@|--?flagfile=)(.+), matched whole

/// Limits and rights of an expansion. A plain value.
struct FlagFileRules
{
    QString root; ///< what relative names are relative to
    std::optional<QSet<QByteArray>> declared; ///< the only files that may be read; not set: any
    int maxDepth = 32;
    qsizetype maxBytes = 64 * 1024 * 1024; ///< of all files together
};

/// The arguments of a request (section 5): "@file" becomes the file's lines, recursively; "@@x", "@repo//a:b" and
/// "--flagfile=x" stay as they are. Lines end at LF, CRLF or CR; nothing is trimmed, quoted or dropped. Errors name the
/// flag file and line; a file that includes itself is one.
Result<std::vector<QByteArray>> expandFlagFiles(const std::vector<QByteArray> &flagFiles, const FlagFileRules &rules);

/// What a worker makes of the escaped "@@x" in a request: "@x" (15, W18).
QByteArray unescapedArgument(const QByteArray &argument);

} // namespace slipway
