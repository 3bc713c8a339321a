// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QStaticText>

#include <functional>
#include <utility>
#include <vector>

class QPainter;

namespace slipway {

/// What hundreds of nodes in sight have in common, so that a frame does not draw it hundreds of times: bodies that look
/// the same, and texts that have been laid out. Texts are laid out a number a frame; takeSkipped() tells which were left for
/// the next. Owned by the view; GUI thread.
class NodeStore
{
public:
    /// Everything a body's picture depends on; sizes in pixels of the view.
    struct Body
    {
        quint32 fill = 0, line = 0, colour = 0;
        quint16 width = 0, height = 0;
        quint16 scale = 0; ///< in permille
        quint8 border = 0, glyph = 0, shape = 0, quiet = 0, active = 0, card = 0;
        bool operator==(const Body &) const = default;
    };

    static constexpr int kPadding = 10; ///< around a body in its picture
    static constexpr int kTextsAFrame = 32;

    void clear();
    void beginFrame(double ratio);
    /// Where texts are missing since the frame began, in pixels of the view; maybe some of them twice.
    std::vector<QRect> takeSkipped() { return std::exchange(m_skipped, {}); }
    /// `paint` paints the body with its corner at (kPadding, kPadding).
    void drawBody(QPainter *painter, const QPointF &corner, const Body &body, const std::function<void(QPainter *)> &paint);
    /// `line` tells the texts of a node apart; `elide` makes what fits of `source` into `rect`.
    void drawText(QPainter *painter, NodeIndex node, int line, const QRectF &rect, const QFont &font, const QString &source, const std::function<QString()> &elide);

private:
    struct Text
    {
        QString source;
        int pixels = 0, width = -1;
        bool bold = false;
        double height = 0;
        QStaticText laidOut;
    };

    QHash<Body, QPixmap> m_bodies;
    QHash<quint64, Text> m_texts;
    double m_ratio = 1;
    int m_left = 0; ///< texts that may be laid out in this frame
    std::vector<QRect> m_skipped;
};

size_t qHash(const NodeStore::Body &body, size_t seed = 0) noexcept;

} // namespace slipway
