// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace slipway {

/// `word` as one word of a POSIX shell: unchanged if it is harmless, else in single quotes.
QString shellQuoted(const QString &word);
/// The words as one command line of a POSIX shell, each quoted where that is needed; splitCommandLine() takes it apart again.
QString joinShellWords(const QStringList &words);
/// The words of a simple command line: quotes and backslashes as in a POSIX shell. What a shell would do more than that
/// (variables, pipes, redirections, patterns) is refused, because it would not be done.
Result<QStringList> splitCommandLine(const QString &line);

} // namespace slipway
