// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandOutput)
};

} // namespace

void printOut(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void printLine(const QByteArray &line)
{
    printOut(line + '\n');
}

Result<void> writeAnswer(const QByteArray &answer, const QString &file)
{
    if (file.isEmpty() || file == QLatin1String("-")) {
        printOut(answer);
        return {};
    }
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(answer) == answer.size() && out.flush() && out.commit())
        return {};
    return fail(ErrorCode::Io, Words::tr("The file cannot be written: %1").arg(out.errorString()), {}, {file, 0, 0, 0, {}});
}

void printError(const Error &error)
{
    printErrorText(error.toString());
}

void printErrorText(const QString &text)
{
    const auto bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace slipway::ctl
