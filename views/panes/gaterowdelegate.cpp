// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gaterowdelegate.h"

#include "panes/gatelistmodel.h"
#include "panes/paneparts.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>

namespace slipway {

namespace {

constexpr int kPad = 8;
constexpr int kIcon = 18;
constexpr int kBar = 3;

} // namespace

void GateRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto opt = option;
    initStyleOption(&opt, index);
    opt.text.clear();
    opt.icon = {};
    const auto *style = opt.widget ? opt.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);

    const bool selected = opt.state & QStyle::State_Selected;
    const bool gate = index.data(GateListModel::IsGateRole).toBool();
    const auto look = stateLook(gate ? StepState::WaitingForHuman : StepState::Interrupted, isDark(opt.palette));
    const auto text = opt.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    auto quiet = selected ? text : opt.palette.color(QPalette::PlaceholderText);
    painter->save();
    painter->fillRect(QRect(opt.rect.left(), opt.rect.top() + 2, kBar, opt.rect.height() - 4), look.colour);
    auto shown = look;
    if (selected)
        shown.colour = text;
    const QRect icon(opt.rect.left() + kBar + kPad, opt.rect.top() + kPad, kIcon, kIcon);
    stateIcon(shown).paint(painter, icon);

    const auto area = opt.rect.adjusted(kBar + kPad + kIcon + kPad, kPad - 2, -kPad, 0);
    const auto line = opt.fontMetrics.height();
    auto bold = opt.font;
    bold.setBold(true);
    const auto drawLine = [&](int row, const QFont &font, const QColor &colour, const QString &words) {
        painter->setFont(font);
        painter->setPen(colour);
        const QRect where(area.left(), area.top() + row * (line + 1), area.width(), line + 2);
        painter->drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, where.width()));
    };
    drawLine(0, bold, text, index.data().toString());
    drawLine(1, opt.font, text, index.data(GateListModel::DetailRole).toString());
    const auto since = relativeTime(index.data(GateListModel::SinceRole).toLongLong(), QDateTime::currentMSecsSinceEpoch());
    const auto source = index.data(GateListModel::SourceRole).toString();
    const auto opened = since.isEmpty() ? QString() : tr("opened %1").arg(since);
    drawLine(2, opt.font, quiet, source.isEmpty() ? opened : opened.isEmpty() ? source : tr("%1, %2").arg(source, opened));
    painter->restore();
}

QSize GateRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 3 * (option.fontMetrics.height() + 1) + 2 * kPad - 2};
}

} // namespace slipway
