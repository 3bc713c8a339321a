// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/ordergraph.h"
#include "core/json.h"
#include "core/result.h"
#include "review/sourceat.h"

#include <QCommandLineOption>

namespace slipway::ctl {

/// --tolerant, for commands that read build orders.
QCommandLineOption tolerantOption();

/// One file's order, or several merged.
Result<BuildOrderPtr> orderOf(const QVector<SourceAt> &sources, bool tolerant);

/// graphToJson with what a build order says beyond its graph: "order_by", "reduced", "levels", "files", and for each node
/// "ref" and "packages" (an object each, with its inner level and profile).
Json orderGraphJson(const OrderGraph &graph);

/// Findings as "file:line:col: warning: message; fix" on stderr; those of the rules given, or all.
void printFindings(const Diagnostics &diagnostics, const QStringList &rules);

} // namespace slipway::ctl
