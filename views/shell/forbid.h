// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace slipway {

/// Switches an action off and says why in its tool tip and its status tip, or leaves it as it was. GUI thread.
void forbid(QAction *action, bool forbidden, const QString &why);
/// The same for one that is on by its own `enabled`; an empty `why` forbids nothing.
void allow(QAction *action, bool enabled, const QString &why);
/// What was said last; empty: nothing, though it may be off all the same.
QString whyForbidden(const QAction *action);

} // namespace slipway
