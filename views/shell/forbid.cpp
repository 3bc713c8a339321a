// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/forbid.h"

#include <QAction>

namespace slipway {

void forbid(QAction *action, bool forbidden, const QString &why)
{
    if (forbidden)
        action->setEnabled(false);
    action->setToolTip(forbidden ? why : QString());
    action->setStatusTip(action->toolTip());
}

void allow(QAction *action, bool enabled, const QString &why)
{
    action->setEnabled(enabled && why.isEmpty());
    forbid(action, enabled && !why.isEmpty(), why);
}

} // namespace slipway
