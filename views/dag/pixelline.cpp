// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/pixelline.h"

namespace slipway {

namespace {

inline bool cut(double p, double q, double *from, double *to)
{
    if (p == 0)
        return q >= 0;
    const double r = q / p;
    if (p < 0)
        *from = std::max(*from, r);
    else
        *to = std::min(*to, r);
    return *from <= *to;
}

inline bool isInside(const QPointF &at, const QRectF &box)
{
    return at.x() >= box.left() && at.x() <= box.right() && at.y() >= box.top() && at.y() <= box.bottom();
}

} // namespace

bool clipLine(const QPointF &a, const QPointF &b, const QRectF &box, double *from, double *to)
{
    const double dx = b.x() - a.x(), dy = b.y() - a.y();
    *from = 0;
    *to = 1;
    if (isInside(a, box) && isInside(b, box))
        return true;
    if (!std::isfinite(dx) || !std::isfinite(dy) || !std::isfinite(a.x()) || !std::isfinite(a.y()))
        return false;
    return cut(-dx, a.x() - box.left(), from, to) && cut(dx, box.right() - a.x(), from, to)
        && cut(-dy, a.y() - box.top(), from, to) && cut(dy, box.bottom() - a.y(), from, to);
}

} // namespace slipway
