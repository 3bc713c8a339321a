// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <QIcon>
#include <QIconEngine>

namespace slipway {

/// Draws the glyph of a state at whatever size and device pixel ratio is asked for. In a selected row it has the
/// colour of selected text: a state's own colour cannot be read on the highlight. Owned by its QIcon.
class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, const QColor &colour)
        : m_glyph(glyph)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    QColor m_colour;
};

/// The glyph of a look as the icon of a row or a label.
QIcon glyphIcon(const StateLook &look);

} // namespace slipway
