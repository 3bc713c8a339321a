// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl graph FILE...`: the expanded graph of pipelines as JSON, DOT, Mermaid or a picture.
int runGraph(const QStringList &arguments);

} // namespace slipway::ctl
