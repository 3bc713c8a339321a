// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace slipway {

/// The pattern of `artifact search|download`: `*` stands for anything, slashes too; `?` for one character.
QRegularExpression searchPattern(const QString &query);

/// Files below `folder` that an upload pattern names (zzglob: `*`, `?`, `**`, `[abc]`, `{a,b}`; spec/buildkite.md
/// e.2), sorted; folders themselves are left out. An absolute pattern gives absolute paths. Links to folders
/// are not followed. A plain name is not searched for but taken if it is a file.
QStringList expandPattern(const QString &folder, const QString &pattern);

/// True if `path` (relative, '/') matches the pattern.
bool matchesPattern(const QString &pattern, const QString &path);

} // namespace slipway
