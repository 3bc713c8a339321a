// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/nodestore.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace slipway {

namespace {

constexpr int kOverhang = 2; ///< of letters, in pixels
constexpr qsizetype kMostBodies = 400, kMostTexts = 20000;

} // namespace

size_t qHash(const NodeStore::Body &body, size_t seed) noexcept
{
    return qHashMulti(seed, body.fill, body.line, body.colour, body.width, body.height, body.scale,
        quint32(body.border) << 16 | quint32(body.glyph) << 8 | body.shape, quint32(body.quiet) << 16 | quint32(body.active) << 8 | body.card);
}

void NodeStore::clear()
{
    m_bodies.clear();
    m_texts.clear();
}

void NodeStore::beginFrame(double ratio)
{
    if (ratio != m_ratio || m_bodies.size() > kMostBodies)
        m_bodies.clear();
    if (m_texts.size() > kMostTexts)
        m_texts.clear();
    m_ratio = ratio;
    m_left = kTextsAFrame;
    m_skipped.clear();
}

void NodeStore::drawBody(QPainter *painter, const QPointF &corner, const Body &body, const std::function<void(QPainter *)> &paint)
{
    auto &picture = m_bodies[body];
    if (picture.isNull()) {
        picture = QPixmap(QSize(body.width + 2 * kPadding, body.height + 2 * kPadding) * m_ratio);
        picture.setDevicePixelRatio(m_ratio);
        picture.fill(Qt::transparent);
        QPainter into(&picture);
        into.setRenderHint(QPainter::Antialiasing, true);
        paint(&into);
    }
    painter->drawPixmap(corner - QPointF(kPadding, kPadding), picture);
}

void NodeStore::drawText(QPainter *painter, NodeIndex node, int line, const QRectF &rect, const QFont &font, const QString &source, const std::function<QString()> &elide)
{
    auto &text = m_texts[quint64(node) << 2 | quint64(line)];
    const int width = int(rect.width());
    if (text.width != width || text.pixels != font.pixelSize() || text.bold != font.bold() || text.source != source) {
        if (m_left == 0) {
            m_skipped.push_back(rect.toAlignedRect().adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang));
            return;
        }
        --m_left;
        text.source = source;
        text.pixels = font.pixelSize();
        text.width = width;
        text.bold = font.bold();
        text.height = QFontMetricsF(font).height();
        text.laidOut.setTextFormat(Qt::PlainText);
        text.laidOut.setText(elide());
        text.laidOut.prepare({}, font);
    }
    painter->setFont(font);
    painter->drawStaticText(QPointF(rect.left(), std::round(rect.center().y() - text.height / 2)), text.laidOut);
}

} // namespace slipway
