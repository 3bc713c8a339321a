// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/snowmanview.h"

#include "look/glyph.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace slipway {

namespace {

constexpr double kBall = 46, kRise = 9, kLeast = 14, kMargin = 6, kMostWide = 190;
constexpr int kLegendRow = 19;

} // namespace

SnowmanView::SnowmanView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("snowman"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setPicture({});
}

void SnowmanView::setPicture(const PlanPicturePtr &picture)
{
    m_picture = picture;
    m_graphs = picture ? int(picture->given.size()) : 0;
    m_current = std::clamp(m_current, 0, std::max(0, ballCount() - 1));
    if (m_chosen >= m_graphs)
        m_chosen = kAll;
    announce();
    updateGeometry();
    update();
}

void SnowmanView::setChosen(int graph)
{
    m_chosen = graph;
    update();
}

QSize SnowmanView::sizeHint() const
{
    const int balls = std::max(2, ballCount());
    return {int(ballRect(balls - 1).right() + kMargin) + 172, int(std::max(kBall + 2 * kMargin + kRise * 3.0, 2 * kMargin + double(kLegendRow) * std::min(balls, 6)))};
}

QSize SnowmanView::minimumSizeHint() const
{
    return {int(ballRect(std::max(1, ballCount() - 1)).right() + kMargin) + 150, sizeHint().height()};
}

/// Each ball leans on the one before and hides a part of it; many move closer together.
QRectF SnowmanView::ballRect(int ball) const
{
    const int balls = std::max(2, ballCount());
    const double step = std::max(kLeast, std::min(kBall * 0.72, (kMostWide - kBall) / (balls - 1)));
    const double rise = std::min(kRise, kRise * 3 / (balls - 1));
    const double base = height() > 0 ? height() - kMargin - kBall : kMargin;
    return {kMargin + step * ball, base - rise * ball, kBall, kBall};
}

QRectF SnowmanView::legendRect(int ball) const
{
    const double left = ballRect(std::max(1, ballCount() - 1)).right() + 2 * kMargin;
    const int row = ballCount() - 1 - ball; // the new graph on top
    return {left, kMargin + double(row) * kLegendRow, width() - left - kMargin, double(kLegendRow)};
}

QString SnowmanView::legendText(int ball) const
{
    const QLocale locale;
    if (ball == m_graphs) {
        const auto &tally = m_picture->tally;
        return tr("%1 run, %2 new").arg(locale.toString(tally.runs), locale.toString(tally.fresh));
    }
    const auto &shares = m_picture->plan->shares();
    if (size_t(ball) >= shares.size() || !m_picture->given[size_t(ball)]->isUsable())
        return tr("cannot be used");
    const auto &share = shares[size_t(ball)];
    if (share.hides > 0)
        return tr("gives %1 · hides %2").arg(locale.toString(share.contributes), locale.toString(share.hides));
    return tr("gives %1").arg(locale.toString(share.contributes));
}

QString SnowmanView::ballText(int ball) const
{
    if (!m_picture || ball < 0 || ball >= ballCount())
        return tr("No plan yet");
    if (ball == m_graphs)
        return tr("new graph: %1").arg(legendText(ball));
    const auto &shares = m_picture->plan->shares();
    const auto &id = m_picture->plan->graphs()[size_t(ball)]->id;
    if (size_t(ball) >= shares.size() || !m_picture->given[size_t(ball)]->isUsable())
        return tr("Graph %1, %2, cannot be used").arg(ball + 1).arg(id);
    const auto &share = shares[size_t(ball)];
    return tr("Graph %1, %2: contributes %3 labels, %4 of them reused; hides %5 of graphs before it; %6 of its own are hidden")
        .arg(ball + 1).arg(id).arg(share.contributes).arg(share.reused).arg(share.hides).arg(share.hidden);
}

void SnowmanView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_picture) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(8, 4, -8, -4), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
            tr("Each previous graph becomes a ball here; the last one lies on top and wins."));
        return;
    }
    for (int ball = 0; ball < ballCount(); ++ball)
        paintBall(&painter, ball);
    for (int ball = 0; ball < ballCount(); ++ball)
        paintLegend(&painter, ball);
}

void SnowmanView::paintBall(QPainter *painter, int ball) const
{
    const bool dark = isDark(palette());
    const bool fresh = ball == m_graphs;
    const bool usable = fresh || m_picture->given[size_t(ball)]->isUsable();
    const auto colour = fresh ? palette().color(QPalette::Text) : graphColour(ball, dark);
    const bool away = m_chosen != kAll && m_chosen != graphOf(ball);
    const auto box = ballRect(ball).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setOpacity(away ? 0.45 : 1);
    painter->setPen(QPen(palette().color(QPalette::Window), 3)); // a gap between balls
    painter->setBrush(fresh || !usable ? palette().color(QPalette::Base) : colour);
    painter->drawEllipse(box);
    if (fresh || !usable || m_hover == ball) {
        painter->setPen(QPen(colour, 2, usable ? Qt::SolidLine : Qt::DashLine));
        painter->setBrush(fresh || !usable ? QBrush(palette().color(QPalette::Base)) : QBrush(colour));
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
    }
    auto font = this->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    painter->setFont(font);
    painter->setPen(!usable ? colour : fresh ? colour : dark ? QColor(0x14171D) : QColor(Qt::white));
    if (fresh)
        paintGlyph(painter, box.adjusted(14, 14, -14, -14), Glyph::Plus, colour);
    else if (!usable)
        paintGlyph(painter, box.adjusted(12, 12, -12, -12), Glyph::Slash, colour);
    else
        painter->drawText(box, Qt::AlignCenter, QString::number(ball + 1));
    painter->setOpacity(1);
    if (m_chosen == graphOf(ball) || (hasFocus() && m_current == ball)) {
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2, m_chosen == graphOf(ball) ? Qt::SolidLine : Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(ballRect(ball));
    }
}

void SnowmanView::paintLegend(QPainter *painter, int ball) const
{
    const auto row = legendRect(ball);
    if (row.width() < 40 || row.bottom() > height() + 4)
        return;
    const bool fresh = ball == m_graphs;
    const QRectF dot(row.left(), row.center().y() - 7, 14, 14);
    painter->setPen(fresh ? QPen(palette().color(QPalette::Text), 1.5) : QPen(Qt::NoPen));
    painter->setBrush(fresh ? palette().color(QPalette::Base) : graphColour(ball, isDark(palette())));
    painter->drawEllipse(dot);
    auto font = this->font();
    font.setBold(m_chosen == graphOf(ball) || m_hover == ball);
    painter->setFont(font);
    if (!fresh) {
        auto small = font;
        small.setPointSizeF(font.pointSizeF() * 0.8);
        small.setBold(true);
        painter->setFont(small);
        painter->setPen(isDark(palette()) ? QColor(0x14171D) : QColor(Qt::white));
        painter->drawText(dot, Qt::AlignCenter, QString::number(ball + 1));
        painter->setFont(font);
    }
    painter->setPen(palette().color(QPalette::WindowText));
    const QRectF words = row.adjusted(20, 0, 0, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(legendText(ball), Qt::ElideRight, words.width()));
}

int SnowmanView::ballAt(const QPointF &at) const
{
    for (int ball = ballCount() - 1; ball >= 0; --ball) { // the uppermost first
        const auto box = ballRect(ball);
        const auto from = at - box.center();
        if (from.x() * from.x() + from.y() * from.y() <= kBall * kBall / 4 || legendRect(ball).contains(at))
            return ball;
    }
    return -1;
}

void SnowmanView::choose(int ball)
{
    if (ball < 0 || ball >= ballCount())
        return;
    m_current = ball;
    m_chosen = m_chosen == graphOf(ball) ? kAll : graphOf(ball);
    announce();
    update();
    Q_EMIT chosenByHand(m_chosen);
}

void SnowmanView::announce()
{
    setAccessibleName(tr("Snowman of previous graphs. %1").arg(ballText(m_current)));
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void SnowmanView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(ballAt(event->position()));
}

void SnowmanView::mouseMoveEvent(QMouseEvent *event)
{
    const int ball = ballAt(event->position());
    if (std::exchange(m_hover, ball) != ball)
        update();
    setCursor(ball < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void SnowmanView::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void SnowmanView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(std::max(0, ballCount() - 1), m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    announce();
    update();
}

bool SnowmanView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int ball = ballAt(help->pos());
    if (ball >= 0)
        QToolTip::showText(help->globalPos(), ballText(ball).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace slipway
