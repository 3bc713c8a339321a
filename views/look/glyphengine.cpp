// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/glyphengine.h"

#include "look/glyph.h"

#include <QGuiApplication>
#include <QPainter>

namespace slipway {

void GlyphEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    auto colour = m_colour;
    if (mode == QIcon::Selected)
        colour = QGuiApplication::palette().color(QPalette::HighlightedText);
    else if (mode == QIcon::Disabled)
        colour.setAlphaF(0.45F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGlyph(painter, rect, m_glyph, colour);
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

QIcon glyphIcon(const StateLook &look)
{
    return QIcon(new GlyphEngine(look.glyph, look.colour));
}

} // namespace slipway
