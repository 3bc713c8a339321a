// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/outlinedelegate.h"

#include "look/glyph.h"
#include "shell/outlinemodel.h"

#include <QApplication>
#include <QPainter>

namespace slipway {

namespace {

constexpr int kGap = 6;
constexpr int kMinLabel = 90;

/// The glyph says the state, too; a label that cannot be told from the next says nothing. What waits for the
/// reader is said in words all the same.
bool hasRoomForWord(const QModelIndex &index, double labelRoom, double label)
{
    const bool urgent = StepState(index.data(OutlineModel::StateRole).toInt()) == StepState::WaitingForHuman;
    return labelRoom >= (urgent ? kMinLabel : std::max<double>(kMinLabel, label));
}

StateLook rowLook(const QModelIndex &index, bool dark)
{
    if (const auto plan = PlanMark(index.data(OutlineModel::PlanRole).toInt()); plan != PlanMark::None)
        return planLook(plan, index.data(OutlineModel::PlanGraphRole).toInt(), dark);
    if (index.data(OutlineModel::RemovedGateRole).toBool())
        return removedGateLook(dark);
    if (const auto binary = BinaryState(index.data(OutlineModel::BinaryRole).toInt()); binary != BinaryState::None)
        return binaryLook(binary, dark);
    return stateLook(StepState(index.data(OutlineModel::StateRole).toInt()), dark);
}

} // namespace

void OutlineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const auto *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state & QStyle::State_Selected;
    const auto look = rowLook(index, isDark(row.palette));
    const auto selectedText = row.palette.color(QPalette::HighlightedText);
    auto area = row.rect.adjusted(kGap, 0, -kGap, 0);
    const int side = row.fontMetrics.height();
    paintGlyph(painter, QRectF(area.left(), area.center().y() - side / 2.0 + 0.5, side, side), look.glyph,
        selected ? selectedText : look.colour);
    area.setLeft(area.left() + side + kGap);

    painter->save();
    painter->setFont(row.font);
    const auto word = index.data(OutlineModel::StateWordRole).toString();
    const int wordWidth = row.fontMetrics.horizontalAdvance(word);
    const auto *model = static_cast<const OutlineModel *>(index.model());
    const bool plain = model->isLevel(index);
    const auto node = model->nodeAt(index);
    const QFontMetricsF metrics(row.font);
    if (!word.isEmpty() && hasRoomForWord(index, area.width() - wordWidth - kGap, plain ? 0 : model->labels().tellingWidth(node, metrics))) {
        painter->setPen(selected ? selectedText : row.palette.color(QPalette::PlaceholderText));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, word);
        area.setRight(area.right() - wordWidth - kGap);
    }
    const auto quiet = row.palette.color(QPalette::PlaceholderText);
    painter->setPen(selected ? selectedText : look.dimmed ? quiet : row.palette.color(QPalette::Text));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        plain || model->isInsideRecipe(node) ? metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width())
                                    : model->labels().fitted(node, metrics, area.width()));
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 8};
}

} // namespace slipway
