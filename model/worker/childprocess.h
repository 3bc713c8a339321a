// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

#include <sys/types.h>

namespace slipway {

/// How a worker's process is started (spec/bazel-worker.md 0.11, 8). A plain value.
struct ChildStart
{
    std::vector<QByteArray> argv; ///< argv[0]: a program by its path, or by its name on the PATH of this program
    std::vector<QByteArray> environment; ///< "NAME=value", all of it
    QString folder; ///< working directory
    QString logPath; ///< standard error is this file, appended to
    bool marksLog = true; ///< the server's own lines stand between the worker's: which request wrote what
};

/// A running process in a process group of its own, its standard input and output as non-blocking pipes. Nothing else is
/// inherited. Move-only; closing the pipes and reaping are the owner's. The kernel kills it if the thread that started it
/// ends.
struct Child
{
    pid_t pid = -1; ///< and its process group
    int pidFd = -1; ///< readable once it has ended
    int in = -1; ///< we write here
    int out = -1; ///< we read here
};

/// Fails with what the system says: no such program, no such folder, no more processes.
Result<Child> startChild(const ChildStart &start);

} // namespace slipway
