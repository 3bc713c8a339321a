// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace slipway {

/// A word of a shell command with its quotes taken off; expansions stay as written.
struct ScriptWord
{
    QString text;
    bool quoted = false; ///< some of it stood in quotes
    bool glob = false; ///< holds * ? or [ outside quotes: the shell will look for files
};

/// One simple command of a script.
struct ScriptCommand
{
    QVector<ScriptWord> words; ///< without leading assignments
    QStringList assignments; ///< "NAME=value" before the program
    QString heredoc; ///< the text fed to it by <<
    int line = 0; ///< in the script, from 0
    bool errexit = false; ///< `set -e` was in force
    bool tolerated = false; ///< its failure cannot end the script: `|| ...`, a condition, `!`, `&`, a pipe's front, a trap
    bool last = false; ///< its status is the status of the script
    bool pipesOut = false; ///< its output goes into another command
    bool redirectsOut = false; ///< its output goes to a file
    int pipedFrom = -1; ///< index of the command whose output it reads

    /// The program's name without its folder, behind `sudo`, `env`, `exec`, `time`, `command`; empty for none.
    QString program() const;
    /// The words behind the program.
    QVector<ScriptWord> arguments() const;
    QStringList texts() const; ///< of program and arguments
    bool isProgram(const char *name) const { return program() == QLatin1String(name); }
    /// The script it runs ("bash a/b.sh x", "./b.sh"), empty if it runs none; `arguments` are those of the script.
    QString scriptPath(QVector<ScriptWord> *arguments = nullptr) const;

    qsizetype programIndex() const;
};

/// Reads as much of the shell's grammar as the rules need: quotes, comments, here-documents, lists, pipes,
/// conditions, functions, `set`. Whatever it does not know it skips; it never fails. `errexit` tells whether
/// the script starts under -e. Bounded: at most `kMaxScriptCommands` commands. Pure.
QVector<ScriptCommand> readScript(const QString &text, bool errexit);

inline constexpr qsizetype kMaxScriptCommands = 5000;

} // namespace slipway
