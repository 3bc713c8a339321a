// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/glyphengine.h"

#include <QPainter>
#include <QPainterPath>

namespace slipway {

namespace {

// All paths live in a square of 16 x 16.
QPainterPath openPath(Glyph glyph)
{
    QPainterPath p;
    switch (glyph) {
    case Glyph::Ring:
        p.addEllipse(QRectF(3, 3, 10, 10));
        break;
    case Glyph::Arc:
        p.arcMoveTo(QRectF(3, 3, 10, 10), 90);
        p.arcTo(QRectF(3, 3, 10, 10), 90, -270);
        break;
    case Glyph::Check:
        p.moveTo(3, 8.5);
        p.lineTo(6.5, 12);
        p.lineTo(13, 4.5);
        break;
    case Glyph::Cross:
        p.moveTo(4, 4);
        p.lineTo(12, 12);
        p.moveTo(12, 4);
        p.lineTo(4, 12);
        break;
    case Glyph::Bang:
        p.moveTo(8, 2.5);
        p.lineTo(8, 9.5);
        p.moveTo(8, 12.9);
        p.lineTo(8, 13.1);
        break;
    case Glyph::Lock:
        p.addRoundedRect(QRectF(3.5, 7, 9, 6.5), 1, 1);
        p.moveTo(5.5, 7);
        p.arcTo(QRectF(5.5, 2.5, 5, 6), 180, -180);
        p.lineTo(10.5, 7);
        break;
    case Glyph::Slash:
        p.addEllipse(QRectF(3, 3, 10, 10));
        p.moveTo(4.6, 11.4);
        p.lineTo(11.4, 4.6);
        break;
    case Glyph::OpenDoor:
        p.moveTo(3, 13.5);
        p.lineTo(13, 13.5);
        p.moveTo(4.5, 13.5);
        p.lineTo(4.5, 2.5);
        p.lineTo(11.5, 2.5);
        p.moveTo(4.5, 2.5);
        p.lineTo(9, 5);
        p.lineTo(9, 15);
        p.lineTo(4.5, 13.5);
        break;
    case Glyph::Clock:
        p.addEllipse(QRectF(2.5, 2.5, 11, 11));
        p.moveTo(8, 5);
        p.lineTo(8, 8.2);
        p.lineTo(10.5, 9.7);
        break;
    case Glyph::Question:
        p.moveTo(5.2, 5.5);
        p.cubicTo(5.4, 1.8, 11, 1.9, 10.9, 5.4);
        p.cubicTo(10.8, 7.4, 8, 7.4, 8, 9.8);
        p.moveTo(8, 12.9);
        p.lineTo(8, 13.1);
        break;
    default:
        break;
    }
    return p;
}

QPainterPath filledPath(Glyph glyph)
{
    QPainterPath p;
    if (glyph == Glyph::Square) {
        p.addRoundedRect(QRectF(4, 4, 8, 8), 1, 1);
    } else if (glyph == Glyph::Lightning) {
        p.addPolygon(QPolygonF({{9.5, 1.5}, {3.5, 9}, {7.2, 9}, {6.2, 14.5}, {12.5, 6.6}, {8.6, 6.6}}));
        p.closeSubpath();
    } else if (glyph == Glyph::Hand) {
        p.addRoundedRect(QRectF(4, 7.2, 8.2, 6.8), 3, 3);
        for (int i = 0; i < 4; ++i)
            p.addRoundedRect(QRectF(4 + i * 2.1, i == 0 || i == 3 ? 3.2 : 2, 1.8, 8), 0.9, 0.9);
        QPainterPath thumb;
        thumb.addRoundedRect(QRectF(1.6, 8.2, 4.4, 2), 1, 1);
        p = p.united(thumb);
    }
    return p;
}

} // namespace

void GlyphEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const auto side = qMin(rect.width(), rect.height());
    auto colour = m_colour;
    if (mode == QIcon::Disabled)
        colour.setAlphaF(0.45F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
    painter->scale(side / 16.0, side / 16.0);
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(openPath(m_glyph));
    painter->fillPath(filledPath(m_glyph), colour);
    painter->restore();
}

QPixmap GlyphEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap out(size);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return out;
}

QPixmap GlyphEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state);
}

} // namespace slipway
