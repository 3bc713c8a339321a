// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workertools.h"

#include <QByteArrayList>

namespace slipway {

/// The folder that one sandboxed worker process runs in (spec/bazel-worker.md 9): links to its tools and to what the
/// request declares, and nothing else of the folder the command belongs to. It keeps honest workers honest; absolute paths
/// lead out of it, as from Bazel's. A value; everything here touches files and is not for the engine's thread. Of one
/// sandbox, or one request's part of it, only one function runs at a time.
class WorkerSandbox
{
public:
    WorkerSandbox() = default;
    /// Below `home`, a folder of this process alone; `source` is the folder the command belongs to.
    WorkerSandbox(QString home, QString source);

    bool isUsed() const { return !m_home.isEmpty(); }
    QString folder() const { return m_folder; } ///< working directory of the process
    /// The part for one request of a multiplex worker, as its `sandbox_dir`.
    QByteArray partFor(quint64 ticket) const;

    /// Makes it, empty but for the tools; of a tool that is named by an absolute path nothing is needed.
    Result<void> open(const ToolFiles &tools) const;
    /// Removes what the request before left there; links the inputs, makes room for the outputs. `part` is empty in a
    /// singleplex worker.
    Result<void> fill(const QByteArray &part, const ToolFiles &tools, const std::vector<WorkInput> &inputs, const QStringList &outputs) const;
    /// Moves the outputs to where they belong. Fails if one is not there.
    Result<void> takeOutputs(const QByteArray &part, const QStringList &outputs) const;
    void removePart(const QByteArray &part) const;
    void remove() const;

private:
    QString root(const QByteArray &part) const;

    QString m_home, m_source, m_folder;
};

/// Fails, and says which, if an output pattern names no file below `folder` (section 6).
Result<QByteArrayList> presentOutputs(const QString &folder, const QStringList &outputs);

} // namespace slipway
