// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promote/planpicture.h"

#include <QWidget>

namespace slipway {

/// The previous graphs as balls, left to right in order of precedence, each on the one it hides a part of, and the new graph
/// on top; beside them what each contributes and hides. A click or Enter on a ball filters by it, again clears the filter.
/// Left and Right walk over the balls.
class SnowmanView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kNewGraph = -2;
    static constexpr int kAll = -1;

    explicit SnowmanView(QWidget *parent = nullptr);

    void setPicture(const PlanPicturePtr &picture);
    void setChosen(int graph); ///< the ball that filters; kNewGraph, or kAll for none
    int chosen() const { return m_chosen; }
    int ballCount() const { return m_graphs + (m_picture ? 1 : 0); }
    QRectF ballRect(int ball) const; ///< the last is the new graph
    QString ballText(int ball) const; ///< what a screen reader says

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenByHand(int graph); ///< kAll: no longer

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int ballAt(const QPointF &at) const;
    QRectF legendRect(int ball) const;
    QString legendText(int ball) const;
    int graphOf(int ball) const { return ball == m_graphs ? kNewGraph : ball; }
    void choose(int ball);
    void paintBall(QPainter *painter, int ball) const;
    void paintLegend(QPainter *painter, int ball) const;
    void announce();

    PlanPicturePtr m_picture;
    int m_graphs = 0;
    int m_chosen = kAll;
    int m_current = 0, m_hover = -1; ///< balls
};

} // namespace slipway
