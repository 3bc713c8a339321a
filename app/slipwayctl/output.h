// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"
#include "core/result.h"

#include <QByteArray>
#include <QCommandLineOption>

namespace slipway::ctl {

/// Takes what is printed in this thread, both to stdout and to stderr, as long as it lives: a worker answers with it.
/// One at a time in a thread.
class OutputCapture
{
public:
    OutputCapture();
    ~OutputCapture();
    Q_DISABLE_COPY_MOVE(OutputCapture)

    /// In the order of printing; where it is more than anybody reads, the beginning and a last line that says so.
    QByteArray text() const;
    void take(const QByteArray &text);

private:
    QByteArray m_text;
    qsizetype m_left = 0; ///< bytes that are not kept
};

/// Writes all of it to stdout and flushes, so that a reader of a pipe sees each line at once.
void printOut(const QByteArray &text);
/// The same with a line end.
void printLine(const QByteArray &line);
/// --output FILE, for commands with one answer.
QCommandLineOption outputOption();
/// Writes to a file, whole or not at all; to stdout for an empty name and for "-". Work that is not wanted any more
/// writes nothing.
Result<void> writeAnswer(const QByteArray &answer, const QString &file);
/// Whether writeAnswer() prints it; then there is no need to say the same again.
bool isPrinted(const QString &file);
/// "file:line:col: message; hint" to stderr.
void printError(const Error &error);
void printErrorText(const QString &text);

} // namespace slipway::ctl
