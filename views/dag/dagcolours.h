// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace slipway {

/// The canvas' own colours, derived from a palette; colours of states come from look/look.h.
struct DagColours
{
    explicit DagColours(const QPalette &palette);

    bool dark;
    QColor canvas, node, nodeHover, frame, frameBorder, block, blockBorder, border, text, quietText, edge, droppedEdge, accent, bad, hit, added, removed;
};

/// `share` of b in a.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace slipway
