// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "dag/dagscene.h"

#include <QByteArray>

namespace slipway {

/// The drawing as it is on screen at 100 %, whole, without selection. Needs a QGuiApplication. The states
/// come from `scene`; a light palette is used unless `dark`.
struct DagPicture
{
    bool dark = false;
    double scale = 1; ///< PNG only: pixels per layout pixel
};

/// Refused when the picture would have more than 200 million pixels.
Result<QByteArray> renderPng(const DagScene &scene, const DagPicture &options);
Result<QByteArray> renderSvg(const DagScene &scene, const DagPicture &options);

/// Lays out `graph` at once and makes the scene an export needs: for programs without a window.
DagScene sceneFor(const StepGraphPtr &graph, LayoutDirection direction, DagScene::Provider provider = {});

} // namespace slipway
