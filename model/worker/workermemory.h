// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace slipway {

/// Resident bytes of process groups, all their processes together; pages that several share count for each. Groups without
/// a process are left out. Reads all of /proc (or what `proc` is): not for the engine's thread.
QHash<qint64, qint64> groupMemory(const QSet<qint64> &groups, const QString &proc = QStringLiteral("/proc"));

} // namespace slipway
