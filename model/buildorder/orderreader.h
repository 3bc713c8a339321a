// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "core/result.h"

namespace slipway {

inline constexpr qint64 kMaxOrderBytes = 512LL * 1024 * 1024;

struct OrderReadOptions
{
    /// Forgives what people leave behind when they edit JSON or copy it from a page: trailing commas, comments,
    /// a byte order mark, and levels that contradict `depends`. What was forgiven is said in the diagnostics.
    bool tolerant = false;
};

/// Reads a Conan build order of any version (spec/conan.md 1) or a graph of `conan graph info`. `file` is for
/// messages and for the names of a merge. Errors name file, line and column. Refused: what is no JSON, no
/// build order (the message says what it seems to be), duplicate keys, levels that contradict `depends`, cycles
/// (the shortest is named), wrong types. Names in `depends` that are no element load with a diagnostic:
/// "unknown-depends" (C3, an error), or for information "reduced-depends" and "platform-depends".
/// Blocks for as long as the text takes (some hundred MB a second); any thread.
Result<BuildOrderPtr> readBuildOrder(const QString &file, const QByteArray &bytes, const OrderReadOptions &options = {});

/// Several files at once, on as many threads as the machine has cores. The first that fails, in the order given, is
/// the error. `texts` are by file.
Result<std::vector<BuildOrderPtr>> readBuildOrders(const QStringList &files, const std::vector<QByteArray> &texts, const OrderReadOptions &options = {});

/// True for text that may be a build order or a graph of `conan graph info`, or another JSON of Conan that
/// readBuildOrder can explain: a JSON list or object rather than a YAML pipeline. Looks at the first bytes only.
bool looksLikeBuildOrder(const QByteArray &bytes);

} // namespace slipway
