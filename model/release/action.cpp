// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/action.h"

namespace slipway {

QString actionName(Action::Type type)
{
    switch (type) {
    case Action::Type::Unblock:
        return QStringLiteral("unblock");
    case Action::Type::Reject:
        return QStringLiteral("reject");
    case Action::Type::Retry:
        return QStringLiteral("retry");
    case Action::Type::RerunFrom:
        return QStringLiteral("rerun_from");
    case Action::Type::Cancel:
        return QStringLiteral("cancel");
    case Action::Type::CancelRelease:
        return QStringLiteral("cancel_release");
    case Action::Type::RerunFailed:
        return QStringLiteral("rerun_failed");
    case Action::Type::Promote:
        return QStringLiteral("promote");
    case Action::Type::Rebuild:
        return QStringLiteral("rebuild");
    case Action::Type::Restart:
        break;
    }
    return QStringLiteral("restart");
}

} // namespace slipway
