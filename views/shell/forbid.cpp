// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/forbid.h"

#include <QAction>
#include <QVariant>

namespace slipway {

namespace {

constexpr auto kWhy = "slipwayWhyNot"; // an action without a tip gives its text for one

} // namespace

QString whyForbidden(const QAction *action)
{
    return action->property(kWhy).toString();
}

void forbid(QAction *action, bool forbidden, const QString &why)
{
    if (forbidden)
        action->setEnabled(false);
    action->setToolTip(forbidden ? why : QString());
    action->setStatusTip(forbidden ? why : QString());
    action->setProperty(kWhy, forbidden ? why : QString());
}

void allow(QAction *action, bool enabled, const QString &why)
{
    action->setEnabled(enabled && why.isEmpty());
    forbid(action, enabled && !why.isEmpty(), why);
}

} // namespace slipway
