// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic.h"

namespace slipway {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace slipway
