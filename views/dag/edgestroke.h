// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/canvaspainter.h"

#include <QColor>
#include <QVector>

namespace slipway {

/// What the line of an edge looks like, on the screen as in pictures: solid; dashed where an end is not in the build or it runs
/// against the layers; dash and dot where hidden steps are on its way; dots behind a wait or gate; as linkDashes() between
/// engines. A value; any thread.
struct EdgeStroke
{
    QColor colour;
    double width = kPlain; ///< in pixels of the view
    QVector<qreal> dashes; ///< in pixels of the view, with ends cut squarely; empty: solid

    static EdgeStroke of(const DagCanvas &canvas, const DagColours &colours, const Layout::Edge &edge);
    /// True where nothing sets the edge apart: most are so.
    static bool isPlain(const DagCanvas &canvas, const Layout::Edge &edge);
    static QVector<qreal> scaled(QVector<qreal> dashes, double factor);

    static constexpr double kPlain = 1.1, kStrong = 1.5;
};

} // namespace slipway
