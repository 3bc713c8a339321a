// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// The difference of two texts as a unified diff with three lines of context, as `patch -p0` and `git apply -p0`
/// read it; `path` is the name of both sides. Empty for equal texts. Bytes and line ends are kept. Pure.
QByteArray unifiedDiffOf(const QByteArray &before, const QByteArray &after, const QString &path);

} // namespace slipway
