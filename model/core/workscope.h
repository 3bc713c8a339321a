// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <atomic>

namespace slipway {

/// What the work of this thread is bound to while an object of this class lives: where relative paths begin, whether
/// standard input is there, and whether the work is still wanted. A program that does one thing needs none; a worker,
/// which serves several requests at once and may not change its folder for any, makes one for each
/// (spec/bazel-worker.md 7, 9). The scopes of one thread end in the opposite order of their beginning.
class WorkScope
{
public:
    struct Bounds
    {
        QString folder; ///< what relative paths are relative to; empty: the current directory
        bool hasInput = true; ///< false: "-" is no file here, standard input belongs to somebody else
        const std::atomic<bool> *cancelled = nullptr; ///< outlives the scope; null: always wanted
    };
    explicit WorkScope(const Bounds &bounds);
    ~WorkScope();
    Q_DISABLE_COPY_MOVE(WorkScope)

    /// The bounds of this thread; for work that is shared with another thread, which makes a scope of them.
    static Bounds current();

private:
    const Bounds m_bounds;
    const Bounds *const m_outer; ///< of the scope around this one
};

/// The path to open for one that somebody wrote; messages name the written one. Outside of scopes it is the written one.
/// Within, a path that is not there is also looked for as Bazel 4.2.3 garbles names beyond ASCII (section 5).
QString onDisk(const QString &path);
/// What stands for a text whose UTF-8 was taken for Latin-1 and encoded once more; empty if it does not look so.
QString undoubled(const QString &text);
/// False once nobody waits for the result any more: long work ends then.
bool isWorkWanted();
/// Canceled, naming the file that the work is about, once nobody waits for it.
Result<void> checkWanted(const QString &file);
/// Whether "-" can be read.
bool hasWorkInput();

} // namespace slipway
