// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/ordergraph.h"
#include "core/json.h"
#include "core/result.h"

#include <QCommandLineOption>
#include <QStringList>

#include <vector>

namespace slipway::ctl {

/// --tolerant, for commands that read build orders.
QCommandLineOption tolerantOption();

/// One file's order, or several merged as Conan merges them. `texts` are by file.
Result<BuildOrderPtr> orderOf(const QStringList &files, const std::vector<QByteArray> &texts, bool tolerant);

/// graphToJson with what a build order says beyond its graph: "order_by", "reduced", "levels", "files", and for each node
/// "ref" and "packages" (an object each, with its inner level and profile).
Json orderGraphJson(const OrderGraph &graph);

/// Findings as "file:line:col: warning: message; fix" on stderr; those of the rules given, or all.
void printFindings(const Diagnostics &diagnostics, const QStringList &rules);

} // namespace slipway::ctl
