// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway {

/// A command line, read well enough to tell `docker --context x push y` from `docker run x push`: options that
/// stand before the subcommand and take a value are known for the programs that a rehearsal knows. A value.
class CommandWords
{
public:
    explicit CommandWords(const QStringList &argv);

    /// The program's name without its folder and version: "python3.12" is "python3", "/usr/bin/docker" "docker".
    QString program;
    QStringList words; ///< without options (and the values of the known ones)
    QStringList arguments; ///< all of them, as they were given

    bool has(std::initializer_list<const char *> options) const;
    /// The values of an option given as "--name value", "--name=value", "-n value" or "-nvalue".
    QStringList values(std::initializer_list<const char *> options) const;
    QString value(std::initializer_list<const char *> options) const { return values(options).value(0); }
};

/// A script as simple commands: split at && || ; | & and newlines outside of quotes, quotes taken off,
/// assignments in front dropped. Good enough to see what a `bash -c` would call; never used to run anything.
QVector<QStringList> simpleCommands(const QString &script);

} // namespace slipway
