// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace slipway {

namespace {

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    bool first = true;
    for (const auto &p : points) {
        if (first)
            path.moveTo(p);
        else
            path.lineTo(p);
        first = false;
    }
    return path;
}

QPainterPath cross()
{
    auto path = lines({{4, 4}, {12, 12}});
    path.addPath(lines({{12, 4}, {4, 12}}));
    return path;
}

QPainterPath bang()
{
    auto path = lines({{8, 3}, {8, 9}});
    path.addPath(lines({{8, 12.4}, {8, 12.6}}));
    return path;
}

QPainterPath hand()
{
    QPainterPath path(QPointF(4.5, 9.5));
    path.lineTo(4.5, 5.2);
    path.moveTo(7, 8);
    path.lineTo(7, 2.6);
    path.moveTo(9.5, 8);
    path.lineTo(9.5, 3.2);
    path.moveTo(12, 9);
    path.lineTo(12, 5);
    path.moveTo(12, 8.5);
    path.cubicTo(12, 14.8, 6.4, 15.2, 4.6, 11.6);
    path.lineTo(2.2, 8.6);
    return path;
}

QPainterPath lock()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3.5, 7.5, 9, 6), 1, 1);
    path.moveTo(5.5, 7.5);
    path.lineTo(5.5, 5.2);
    path.arcTo(QRectF(5.5, 2.6, 5, 5), 180, -180);
    path.lineTo(10.5, 7.5);
    return path;
}

QPainterPath openDoor()
{
    auto path = lines({{3, 13.5}, {3, 2.5}, {12.5, 2.5}, {12.5, 13.5}});
    path.addPath(lines({{3, 2.5}, {8, 5}, {8, 15}, {3, 13.5}}));
    return path;
}

QPainterPath question()
{
    QPainterPath path(QPointF(5, 5.6));
    path.cubicTo(5, 1.6, 11.2, 1.8, 11, 5.6);
    path.cubicTo(10.9, 7.6, 8, 7.6, 8, 10);
    path.moveTo(8, 12.9);
    path.lineTo(8, 13.1);
    return path;
}

QPainterPath clock()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 5.5, 5.5);
    path.addPath(lines({{8, 4.8}, {8, 8}, {10.4, 9.4}}));
    return path;
}

QPainterPath arc()
{
    QPainterPath path;
    const QRectF box(2.5, 2.5, 11, 11);
    path.arcMoveTo(box, 90);
    path.arcTo(box, 90, -270);
    return path;
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 5, 5);
    return path;
}

QPainterPath square()
{
    QPainterPath path;
    path.addRect(QRectF(4, 4, 8, 8));
    return path;
}

QPainterPath hammer()
{
    auto path = lines({{3.6, 5.2}, {9.4, 2.4}, {11, 5.6}, {5.2, 8.4}, {3.6, 5.2}});
    path.addPath(lines({{8, 7.2}, {11.4, 14}}));
    return path;
}

QPainterPath drum()
{
    QPainterPath path;
    path.addEllipse(QRectF(3.5, 2.5, 9, 4));
    path.moveTo(3.5, 4.5);
    path.lineTo(3.5, 11.5);
    path.arcTo(QRectF(3.5, 9.5, 9, 4), 180, 180);
    path.lineTo(12.5, 4.5);
    return path;
}

QPainterPath down()
{
    auto path = lines({{8, 2.5}, {8, 10.5}});
    path.addPath(lines({{4.6, 7.2}, {8, 10.8}, {11.4, 7.2}}));
    path.addPath(lines({{3.5, 13.4}, {12.5, 13.4}}));
    return path;
}

QPainterPath cycle()
{
    QPainterPath path;
    const QRectF box(3, 3, 10, 10);
    path.arcMoveTo(box, 60);
    path.arcTo(box, 60, -280);
    path.addPath(lines({{11, 1.6}, {10.4, 4.2}, {13, 4.6}}));
    return path;
}

QPainterPath pencil()
{
    auto path = lines({{3, 13}, {3.8, 9.8}, {10.8, 2.8}, {13.2, 5.2}, {6.2, 12.2}, {3, 13}});
    path.addPath(lines({{9.2, 4.4}, {11.6, 6.8}}));
    return path;
}

QPainterPath screen()
{
    QPainterPath path;
    path.addRect(QRectF(2.5, 3.5, 11, 7.5));
    path.addPath(lines({{5.5, 13.4}, {10.5, 13.4}}));
    return path;
}

/// Two links of a chain.
QPainterPath link()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1.5, 5.4, 8, 5.2), 2.6, 2.6);
    path.addRoundedRect(QRectF(6.5, 5.4, 8, 5.2), 2.6, 2.6);
    return path;
}

QPainterPath plus()
{
    auto path = lines({{8, 3}, {8, 13}});
    path.addPath(lines({{3, 8}, {13, 8}}));
    return path;
}

/// The glyph in a square of 16 x 16.
QPainterPath glyphPath(Glyph glyph)
{
    switch (glyph) {
    case Glyph::None:
        break;
    case Glyph::Ring:
        return ring();
    case Glyph::Arc:
        return arc();
    case Glyph::Check:
        return lines({{3, 8.6}, {6.6, 12}, {13, 4.4}});
    case Glyph::Cross:
        return cross();
    case Glyph::Bang:
        return bang();
    case Glyph::Hand:
        return hand();
    case Glyph::Lock:
        return lock();
    case Glyph::Slash:
        return lines({{11.5, 3}, {4.5, 13}});
    case Glyph::OpenDoor:
        return openDoor();
    case Glyph::Square:
        return square();
    case Glyph::Lightning:
        return lines({{9.5, 2}, {4.5, 9}, {8, 9}, {6.5, 14}, {11.5, 7}, {8, 7}, {9.5, 2}});
    case Glyph::Question:
        return question();
    case Glyph::Clock:
        return clock();
    case Glyph::Hammer:
        return hammer();
    case Glyph::Drum:
        return drum();
    case Glyph::Down:
        return down();
    case Glyph::Cycle:
        return cycle();
    case Glyph::Pencil:
        return pencil();
    case Glyph::Screen:
        return screen();
    case Glyph::Link:
        return link();
    case Glyph::Plus:
        return plus();
    }
    return {};
}

} // namespace

void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &colour)
{
    const qreal side = qMin(box.width(), box.height());
    if (glyph == Glyph::None || side <= 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center() - QPointF(side / 2, side / 2));
    painter->scale(side / 16, side / 16);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(glyphPath(glyph));
    painter->restore();
}

} // namespace slipway
