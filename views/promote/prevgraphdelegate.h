// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace slipway {

/// Draws a previous graph: its number on its colour, the ID, what made it; struck through with a sign where it cannot be
/// used; the badge of the first.
class PrevGraphDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBadge(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option) const;
};

} // namespace slipway
