// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

namespace slipway {

/// One simple command of a shell script, as far as it can be seen without running it.
struct ShellCommand
{
    /// Quotes removed, variables as they are written; without leading assignments, keywords and redirections.
    QStringList words;
    int line = 0; ///< 0 for the first line of the script
    bool tolerated = false; ///< `|| true`, `|| :`, `|| echo ...`: its failure does not matter
};

/// The simple commands of a script in the order of their ends: pipelines, lists, substitutions and what is
/// handed to `bash -c` taken apart, comments and here-documents left out. An approximation of a POSIX shell that
/// never fails: it serves hints, nothing is run by it. Linear. Pure.
QVector<ShellCommand> shellCommands(const QString &script);

} // namespace slipway
