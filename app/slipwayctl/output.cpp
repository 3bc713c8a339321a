// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <cstdio>

namespace slipway::ctl {

void printOut(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void printLine(const QByteArray &line)
{
    printOut(line + '\n');
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
