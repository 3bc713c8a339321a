// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagscene.h"

#include <QFont>
#include <QRectF>

#include <vector>

namespace slipway {

/// The name of a step that lies beside it, as its box is too small to hold it.
struct OuterName
{
    NodeIndex node = kNoNode;
    QRectF rect; ///< in pixels from the drawing's (0, 0)
};

/// Few steps in a long drawing are small where all of it is in sight, and there is room around them. `taken`: what else lies
/// on the drawing, in pixels. All names are as long as there is room for most of them; nothing is covered by one. Depends on the
/// drawing and the scale alone, not on what is in sight. Empty where boxes hold their names or steps are many.
constexpr size_t kMostOuterNames = 60; ///< steps
std::vector<OuterName> outerNames(const DagScene &scene, const QFont &font, double scale, const std::vector<QRectF> &taken);
QFont outerNameFont(const QFont &base);

} // namespace slipway
