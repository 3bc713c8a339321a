// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

#include <vector>

namespace slipway {

inline constexpr int kMaxMatchedFiles = 20000;

/// What may not be said of a pattern, in a person's words; empty if it stays below its folder.
QString faultOfPattern(const QString &pattern);
/// The leading folders of a pattern, without wildcards: "out/lib" of "out/lib/*.so"; empty if there are none.
QString fixedFolder(const QString &pattern);

/// The files below `folder` that one of the patterns names, relative to it, sorted, each once: "*" and "?" within a name
/// (a leading dot only by a dot), "**" for folders, also none. What no pattern names by its name is no link to a folder's
/// inside: such links are not followed. A pattern without a match is in `unmatched`. Fails beyond kMaxMatchedFiles.
/// Reads folders: not for the engine's thread.
Result<QByteArrayList> matchingFiles(const QString &folder, const QStringList &patterns, QStringList *unmatched = nullptr);

} // namespace slipway
