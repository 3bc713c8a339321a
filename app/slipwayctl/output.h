// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"

#include <QByteArray>

namespace slipway::ctl {

/// Writes all of it to stdout and flushes, so that a reader of a pipe sees each line at once.
void printOut(const QByteArray &text);
/// The same with a line end.
void printLine(const QByteArray &line);
/// "file:line:col: message; hint" to stderr.
void printError(const Error &error);
void printErrorText(const QString &text);

} // namespace slipway::ctl
