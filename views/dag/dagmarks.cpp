// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagmarks.h"

#include <QPainter>
#include <QPainterPath>

namespace slipway {

namespace {

void stroke(QPainterPath &path, std::initializer_list<QPointF> points)
{
    bool first = true;
    for (const auto &p : points) {
        if (first)
            path.moveTo(p);
        else
            path.lineTo(p);
        first = false;
    }
}

/// In a square of 16 x 16.
QPainterPath markPath(DagMark mark)
{
    QPainterPath path;
    switch (mark) {
    case DagMark::Upload:
        stroke(path, {{8, 10.5}, {8, 2.5}});
        stroke(path, {{4.6, 5.8}, {8, 2.5}, {11.4, 5.8}});
        stroke(path, {{2.5, 10.5}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 10.5}});
        break;
    case DagMark::Gate:
        stroke(path, {{2.5, 2.5}, {2.5, 13.5}});
        stroke(path, {{13.5, 2.5}, {13.5, 13.5}});
        stroke(path, {{2.5, 5.5}, {13.5, 5.5}});
        stroke(path, {{2.5, 10.5}, {13.5, 10.5}});
        stroke(path, {{6.2, 5.5}, {6.2, 10.5}});
        stroke(path, {{9.8, 5.5}, {9.8, 10.5}});
        break;
    case DagMark::Form:
        path.addRoundedRect(QRectF(2.5, 2.5, 11, 11), 1.5, 1.5);
        stroke(path, {{5, 6}, {11, 6}});
        stroke(path, {{5, 9.8}, {8.5, 9.8}});
        break;
    case DagMark::Note:
        stroke(path, {{2.5, 3}, {13.5, 3}, {13.5, 11}, {8, 11}, {5, 14}, {5, 11}, {2.5, 11}, {2.5, 3}});
        break;
    case DagMark::Box:
        stroke(path, {{8, 2}, {13.5, 4.8}, {13.5, 11.2}, {8, 14}, {2.5, 11.2}, {2.5, 4.8}, {8, 2}});
        stroke(path, {{2.5, 4.8}, {8, 7.6}, {13.5, 4.8}});
        stroke(path, {{8, 7.6}, {8, 14}});
        break;
    case DagMark::Pin:
        path.addEllipse(QPointF(8, 5.5), 3.5, 3.5);
        stroke(path, {{8, 9}, {8, 14.5}});
        break;
    case DagMark::ChevronOpen:
        stroke(path, {{3.5, 6}, {8, 10.5}, {12.5, 6}});
        break;
    case DagMark::ChevronClosed:
        stroke(path, {{6, 3.5}, {10.5, 8}, {6, 12.5}});
        break;
    case DagMark::Plus:
        stroke(path, {{8, 3}, {8, 13}});
        stroke(path, {{3, 8}, {13, 8}});
        break;
    case DagMark::Minus:
        stroke(path, {{3, 8}, {13, 8}});
        break;
    case DagMark::Tilde:
        path.moveTo(2.5, 9.5);
        path.cubicTo(QPointF(5, 4), QPointF(8, 6), QPointF(8, 8));
        path.cubicTo(QPointF(8, 10), QPointF(11, 12), QPointF(13.5, 6.5));
        break;
    case DagMark::Arrow:
        stroke(path, {{2.5, 8}, {13, 8}});
        stroke(path, {{9, 4}, {13, 8}, {9, 12}});
        break;
    }
    return path;
}

} // namespace

void paintMark(QPainter *painter, const QRectF &box, DagMark mark, const QColor &colour)
{
    const qreal side = qMin(box.width(), box.height());
    if (side <= 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center() - QPointF(side / 2, side / 2));
    painter->scale(side / 16, side / 16);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(markPath(mark));
    painter->restore();
}

} // namespace slipway
