// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/linklegend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkLegend)
};

constexpr double kSample = 34, kGap = 8, kMargin = 8;

QString words()
{
    return Words::tr("Link between builds: for people, no engine waits for it");
}

} // namespace

QVector<qreal> linkDashes()
{
    return {7, 2.5, 1.5, 2.5};
}

QSizeF linkLegendSize(const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {kMargin + kSample + kGap + metrics.horizontalAdvance(words()) + kMargin, metrics.height() + kMargin};
}

void paintLinkLegend(QPainter *painter, const QPointF &at, const DagColours &colours, const QFont &font)
{
    const QRectF plate(at, linkLegendSize(font));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(QPen(colours.frameBorder, 1));
    painter->setBrush(colours.canvas);
    painter->drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QPen pen(colours.edge, 1.5);
    pen.setDashPattern(linkDashes());
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    const auto middle = plate.center().y();
    painter->drawLine(QPointF(plate.left() + kMargin, middle), QPointF(plate.left() + kMargin + kSample, middle));
    painter->setPen(colours.text);
    painter->setFont(font);
    painter->drawText(plate.adjusted(kMargin + kSample + kGap, 0, -kMargin, 0), Qt::AlignVCenter | Qt::AlignLeft, words());
    painter->restore();
}

} // namespace slipway
