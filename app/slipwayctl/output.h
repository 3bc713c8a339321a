// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"
#include "core/result.h"

#include <QByteArray>

namespace slipway::ctl {

/// Writes all of it to stdout and flushes, so that a reader of a pipe sees each line at once.
void printOut(const QByteArray &text);
/// The same with a line end.
void printLine(const QByteArray &line);
/// Writes to a file, whole or not at all; to stdout for an empty name and for "-".
Result<void> writeAnswer(const QByteArray &answer, const QString &file);
/// "file:line:col: message; hint" to stderr.
void printError(const Error &error);
void printErrorText(const QString &text);

} // namespace slipway::ctl
