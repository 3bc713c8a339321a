// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

} // namespace

QString durationText(qint64 ms)
{
    if (ms < 10000)
        return Words::tr("%1 s").arg(QLocale().toString(double(ms) / 1000.0, 'f', 1));
    const auto s = ms / 1000;
    if (s < 60)
        return Words::tr("%1 s").arg(s);
    if (s < 3600)
        return Words::tr("%1 min %2 s").arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
    return Words::tr("%1 h %2 min").arg(s / 3600).arg(s / 60 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace slipway
