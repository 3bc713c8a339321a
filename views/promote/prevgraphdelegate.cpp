// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/prevgraphdelegate.h"

#include "look/glyph.h"
#include "look/look.h"
#include "promote/prevgraphmodel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace slipway {

namespace {

constexpr int kMargin = 4, kBall = 20;

QFont idFont(const QFont &base, bool struck)
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF());
    font.setStrikeOut(struck);
    return font;
}

QFont smallFont(const QFont &base)
{
    auto font = base;
    font.setPointSizeF(base.pointSizeF() * 0.88);
    return font;
}

} // namespace

QSize PrevGraphDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics id(idFont(option.font, false)), small(smallFont(option.font));
    const int lines = index.data(PrevGraphModel::FirstRole).toBool() ? 2 : 1;
    return {id.horizontalAdvance(QStringLiteral("M")) * 22 + kBall + 4 * kMargin, id.height() + lines * (small.height() + 3) + 2 * kMargin};
}

void PrevGraphDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    auto option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool struck = index.data(PrevGraphModel::UnusableRole).toBool();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool dark = isDark(option.palette);
    const auto ink = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const auto quiet = chosen ? ink : option.palette.color(QPalette::PlaceholderText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ball(option.rect.left() + kMargin, option.rect.top() + kMargin, kBall, kBall);
    if (struck) {
        paintGlyph(painter, ball.adjusted(2, 2, -2, -2), Glyph::Slash, chosen ? ink : stateLook(StepState::Failed, dark).colour);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(graphColour(index.row(), dark));
        painter->drawEllipse(ball);
        painter->setPen(dark ? QColor(0x14171D) : QColor(Qt::white));
        auto bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->drawText(ball, Qt::AlignCenter, QString::number(index.row() + 1));
    }
    const int left = int(ball.right()) + 2 * kMargin;
    const QFontMetrics id(idFont(option.font, struck)), small(smallFont(option.font));
    QRect line(left, option.rect.top() + kMargin, option.rect.right() - kMargin - left, id.height());
    painter->setFont(idFont(option.font, struck));
    painter->setPen(ink);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, id.elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
    line = QRect(left, line.bottom() + 3, line.width(), small.height());
    painter->setFont(smallFont(option.font));
    painter->setPen(quiet);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        small.elidedText(index.data(PrevGraphModel::DetailRole).toString(), Qt::ElideRight, line.width()));
    if (index.data(PrevGraphModel::FirstRole).toBool())
        paintBadge(painter, QRect(left, line.bottom() + 3, line.width(), small.height()), option);
    painter->restore();
}

void PrevGraphDelegate::paintBadge(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option) const
{
    const QFontMetrics metrics(smallFont(option.font));
    const auto text = metrics.elidedText(tr("parameters come from here"), Qt::ElideRight, line.width() - 12);
    const auto colour = option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Link);
    painter->setFont(smallFont(option.font));
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF pill(line.left() + 0.5, line.top() + 0.5, metrics.horizontalAdvance(text) + 12, line.height() - 1);
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter->drawText(pill, Qt::AlignCenter, text);
}

} // namespace slipway
