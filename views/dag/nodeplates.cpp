// SPDX-License-Identifier: GPL-3.0-or-later
// What of nodes and frames is painted from afar: plates of gates, names of frames, and nodes as boxes.
#include "dag/nodemetrics.h"
#include "dag/nodestyle.h"
#include "look/glyph.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace slipway {

namespace {

constexpr double kHeaderHeight = 10; ///< below, frames are named on a plate
constexpr double kReadable = 0.28; ///< scale at which nodes have labels
constexpr double kGateText = 150; ///< least width of a gate's text on screen

} // namespace

QRectF NodePainter::gatePlate(NodeIndex node, const QRectF &rect) const
{
    if (m_scale >= 0.85)
        return rect;
    const double glyph = 22, room = std::max(kGateText, rect.width() - glyph - 8);
    const auto text = wrappedSize(m_label, m_scene.label(node), room);
    const double width = std::max(rect.width(), std::ceil(text.width()) + glyph + 10);
    const double height = std::max({rect.height(), std::ceil(text.height()) + 6, 14.0});
    return QRectF(rect.center() - QPointF(width / 2, height / 2), QSizeF(width, height));
}

void NodePainter::paintGate(NodeIndex node, const QRectF &rect)
{
    const auto &step = m_scene.layout()->graph->node(node);
    const auto style = styleOf(node);
    const auto plate = gatePlate(node, rect);
    paintBody(node, plate, style);
    paintChange(node, plate);
    const bool full = m_scale >= 0.85;
    const double glyph = full ? std::clamp(18 * m_scale, 12.0, 28.0) : 12;
    const double column = full ? nodesize::kGateColumn * m_scale : glyph + 10;
    const auto kind = style.quiet ? m_colours.quietText : style.active ? style.look.colour : mixed(m_colours.text, m_colours.node, 0.25);
    const QRectF box(plate.left() + (column - glyph) / 2 + (full ? 2 : 1), plate.center().y() - glyph / 2, glyph, glyph);
    const bool byState = style.active || style.quiet;
    if (byState)
        paintGlyph(m_painter, box, style.look.glyph, kind);
    else
        paintMark(m_painter, box, step.kind == NodeKind::Input ? DagMark::Form : DagMark::Gate, kind);
    if (m_scene.pinned == node)
        paintMarks(node, plate, style);
    const auto ink = style.quiet ? m_colours.quietText : m_colours.text;
    QRectF text(plate.left() + column, plate.top(), plate.width() - column - (full ? nodesize::kPadding * m_scale * 0.6 : 6), plate.height());
    m_painter->setFont(m_label);
    m_painter->setPen(ink);
    const int flags = wrapFlags(m_label, m_scene.label(node), text.width());
    if (!full) {
        m_painter->drawText(text, flags, m_scene.label(node));
        return;
    }
    const QFontMetricsF detail(m_detail);
    const double high = wrappedSize(m_label, m_scene.label(node), text.width()).height();
    const double top = plate.center().y() - (high + detail.height()) / 2;
    m_painter->drawText(QRectF(text.left(), top, text.width(), high + 1), flags, m_scene.label(node));
    const double badges = paintBadges(node, plate, style);
    drawElided(QRectF(text.left(), top + high, text.width() - badges, detail.height()), detailOf(m_scene, node), m_detail,
        style.active && style.look.tintedFill ? mixed(m_colours.text, style.look.colour, 0.6) : m_colours.quietText);
}

void NodePainter::paintGateSign(NodeIndex node, const QPointF &centre)
{
    const auto style = styleOf(node);
    const QRectF box(centre - QPointF(kGateSign / 2, kGateSign / 2), QSizeF(kGateSign, kGateSign));
    m_painter->setPen(QPen(m_colours.canvas, 1));
    m_painter->setBrush(style.look.colour);
    m_painter->drawPath(shapeOf(node, box));
    paintGlyph(m_painter, box.adjusted(2, 2, -2, -2), style.look.glyph, m_colours.canvas);
}

void NodePainter::paintFrameHeader(NodeIndex frame, const QRectF &header)
{
    const double height = header.height();
    if (header.width() < 60 || height < kHeaderHeight)
        return;
    const auto style = styleOf(frame);
    const double side = std::clamp(12 * m_scale, 8.0, 18.0);
    const double left = header.left() + 8 * std::min(1.0, m_scale);
    const QRectF row(left, header.top(), header.width() - 16 * std::min(1.0, m_scale), height);
    paintMark(m_painter, QRectF(row.left(), row.center().y() - side / 2, side, side), DagMark::ChevronOpen, m_colours.quietText);
    auto font = m_label;
    font.setBold(true);
    const auto &visual = m_scene.visual(frame);
    const auto count = visual.plan == PlanMark::None || visual.detail.isEmpty() ? progressOf(m_scene, frame) : visual.detail;
    const double countWidth = QFontMetricsF(m_detail).horizontalAdvance(count) + 4;
    const double labelWidth = QFontMetricsF(font).horizontalAdvance(m_scene.label(frame));
    const bool withCount = row.width() > side + 12 + labelWidth + countWidth + side + 12;
    double right = row.right();
    const double glyph = std::clamp(13 * m_scale, 8.0, 20.0);
    if (style.active || style.quiet) {
        paintGlyph(m_painter, QRectF(right - glyph, row.center().y() - glyph / 2, glyph, glyph), style.look.glyph,
            style.quiet ? m_colours.quietText : style.look.colour);
        right -= glyph + 5;
    }
    if (withCount) {
        m_painter->setFont(m_detail);
        m_painter->setPen(m_colours.quietText);
        m_painter->drawText(QRectF(right - countWidth, row.top(), countWidth, row.height()), int(Qt::AlignRight | Qt::AlignVCenter), count);
        right -= countWidth + 6;
    }
    const double textLeft = row.left() + side + 5 * std::min(1.0, m_scale);
    drawElided(QRectF(textLeft, row.top(), right - textLeft, row.height()), m_scene.label(frame), font, style.quiet ? m_colours.quietText : m_colours.text);
}

NodeMosaic::Tile NodePainter::tileFor(const NodeAppearance &is) const
{
    const auto style = styleFor(is, false);
    NodeMosaic::Tile tile;
    tile.colour = (style.active ? style.look.colour : style.quiet ? m_colours.frameBorder : m_colours.border).rgb();
    tile.outlined = style.look.border == BorderStyle::Dashed || style.look.border == BorderStyle::Dotted;
    tile.halved = style.look.glyph == Glyph::Arc;
    tile.crossed = style.look.glyph == Glyph::Cross;
    tile.opacity = is.stale ? 0.6 : 1;
    if (is.plan != PlanMark::None)
        return tile;
    const bool failed = is.state == StepState::Failed || is.state == StepState::TimedOut || isUnusable(is.binary);
    const bool soft = is.state == StepState::SoftFailed || is.state == StepState::Interrupted || is.stub;
    tile.urgency = is.state == StepState::WaitingForHuman ? 3 : failed ? 2 : soft ? 1 : 0;
    return tile;
}

std::vector<NodeMosaic::Tile> NodePainter::tiles() const
{
    std::vector<NodeMosaic::Tile> all;
    for (const auto &is : m_scene.appearances())
        all.push_back(tileFor(is));
    return all;
}

/// From afar a frame's name lies over it like a name on a map.
void NodePainter::paintFrameName(NodeIndex frame, const QRectF &rect)
{
    auto font = m_label;
    font.setBold(true);
    font.setPixelSize(10);
    const QFontMetricsF metrics(font);
    const double width = std::min(rect.width() - 4, metrics.horizontalAdvance(m_scene.label(frame)) + 10);
    if (rect.width() < 38 || rect.height() < metrics.height() + 4)
        return;
    // Not over the labels of what is inside, as long as these can be read.
    const double middle = m_scale >= kReadable ? rect.top() + metrics.height() / 2 - 3 : rect.center().y();
    const QRectF plate(rect.center().x() - width / 2, middle - metrics.height() / 2, width, metrics.height());
    auto fill = m_colours.canvas;
    fill.setAlphaF(0.86F);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(fill);
    m_painter->drawRoundedRect(plate, 4, 4);
    m_painter->setFont(font);
    m_painter->setPen(m_colours.text);
    m_painter->drawText(plate, Qt::AlignCenter, metrics.elidedText(m_scene.label(frame), Qt::ElideMiddle, width - 6));
}

} // namespace slipway
