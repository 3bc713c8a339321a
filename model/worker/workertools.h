// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/filedigests.h"
#include "worker/workerspec.h"

#include <QStringList>

#include <vector>

namespace slipway {

/// One file that a worker process was started from. A plain value.
struct ToolFile
{
    QString name; ///< as its rule names it
    QByteArray path; ///< absolute
    std::optional<FileStamp> stamp; ///< nothing: there is no such file
    QByteArray digest;
    bool settled = false; ///< else the stamp proves nothing

    bool operator==(const ToolFile &) const = default;
};
using ToolFiles = std::vector<ToolFile>;

/// The files whose change makes a worker another one (spec/bazel-worker.md 4): those its rule names, its program, and the
/// script that an interpreter is given first. Reads them: not for the engine's thread.
ToolFiles lookAtTools(const WorkerSpec &spec, FileDigests &digests);
/// True if nothing of them has changed, as far as that can be told without reading them. Cheap.
bool seemUnchanged(const ToolFiles &tools);
/// "tool.py (0123456789ab, was ba9876543210)" of each file that is not what it was.
QStringList toolChanges(const ToolFiles &now, const ToolFiles &before);

} // namespace slipway
