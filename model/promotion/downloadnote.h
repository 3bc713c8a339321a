// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace slipway {

/// What lies beside the artifacts of a graph that were downloaded: where from, and what of them did not come, so that half
/// a download is never taken for a task that wrote less. A plain value.
struct DownloadNote
{
    QString root; ///< of the deployment of Taskcluster
    QMap<QString, QString> failed; ///< name of an artifact -> why

    bool isComplete() const { return failed.isEmpty(); }
};

/// In the folder of one graph; nothing where there is none or it cannot be read. Blocks on the disk.
std::optional<DownloadNote> readDownloadNote(const QString &folder);
Result<void> writeDownloadNote(const QString &folder, const DownloadNote &note);

} // namespace slipway
