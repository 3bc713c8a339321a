// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagcolours.h"

#include <QFont>
#include <QSizeF>
#include <QVector>

class QPainter;

namespace slipway {

/// The dashes of a link between engines, in widths of its pen: long, short. No other edge has them.
QVector<qreal> linkDashes();

/// What that line means, in words, on a plate of its own: in a corner of the view, below an exported picture.
QSizeF linkLegendSize(const QFont &font);
void paintLinkLegend(QPainter *painter, const QPointF &at, const DagColours &colours, const QFont &font);

} // namespace slipway
