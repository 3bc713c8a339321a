// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "core/workscope.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandOutput)
};

constexpr qsizetype kMaxCaptured = 32 * 1024 * 1024;

thread_local OutputCapture *t_capture = nullptr;

void print(const QByteArray &text, FILE *file)
{
    if (t_capture)
        t_capture->take(text);
    else
        std::fwrite(text.constData(), 1, size_t(text.size()), file);
}

} // namespace

OutputCapture::OutputCapture()
{
    t_capture = this;
}

OutputCapture::~OutputCapture()
{
    t_capture = nullptr;
}

QByteArray OutputCapture::text() const
{
    if (m_left == 0)
        return m_text;
    return m_text + '\n' + Words::tr("... and %n more byte(s)", nullptr, int(std::min<qsizetype>(m_left, INT_MAX))).toUtf8() + '\n';
}

void OutputCapture::take(const QByteArray &text)
{
    const auto kept = std::min(text.size(), kMaxCaptured - m_text.size());
    m_text.append(text.constData(), kept);
    m_left += text.size() - kept;
}

void printOut(const QByteArray &text)
{
    print(text, stdout);
    if (!t_capture)
        std::fflush(stdout);
}

void printLine(const QByteArray &line)
{
    printOut(line + '\n');
}

QCommandLineOption outputOption()
{
    return {QStringLiteral("output"), Words::tr("Writes to a file instead of standard output."), QStringLiteral("FILE")};
}

bool isPrinted(const QString &file)
{
    return file.isEmpty() || file == QLatin1String("-");
}

Result<void> writeAnswer(const QByteArray &answer, const QString &file)
{
    const SourceRange where {file, 0, 0, 0, {}};
    if (const auto wanted = checkWanted(file); wanted.failed())
        return wanted;
    if (isPrinted(file)) {
        printOut(answer);
        return {};
    }
    QSaveFile out(onDisk(file));
    if (out.open(QIODevice::WriteOnly) && out.write(answer) == answer.size() && out.flush() && out.commit())
        return {};
    return fail(ErrorCode::Io, Words::tr("The file cannot be written: %1").arg(out.errorString()), {}, where);
}

void printError(const Error &error)
{
    printErrorText(error.toString());
}

void printErrorText(const QString &text)
{
    print(text.toUtf8() + '\n', stderr);
}

} // namespace slipway::ctl
