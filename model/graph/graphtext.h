// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/stepgraph.h"

#include <QByteArray>
#include <QSizeF>

#include <vector>

namespace slipway {

/// A graph as plain text: "n m", then n lines "width height kind label", then m lines "u v", where v depends on u,
/// counted from 0. What layouts are measured with (corpus/graphs).
struct TextGraph
{
    StepGraphPtr graph; ///< nodes in the file's order, commands all of them, `detail` is the kind; parallel edges once
    std::vector<QSizeF> sizes; ///< by NodeIndex, pixels
    std::vector<std::pair<NodeIndex, NodeIndex>> edges; ///< as in the file, parallel ones too
};

/// Whether the first line is two numbers: no document of another kind begins so.
bool looksLikeGraphText(const QByteArray &bytes);
/// Errors name file, line and column. Pure; any thread.
Result<TextGraph> readGraphText(const QString &file, const QByteArray &bytes);

} // namespace slipway
