// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinepaint.h"

#include <QChartView>

class QCategoryAxis;
class QScrollBar;

namespace slipway {

/// The chart of the timeline (objectName "timelineChart"): QtCharts' axes with bars of our own between them, of
/// which only those in sight are painted. Wheel: rows; Ctrl+wheel or + and -: zoom about the pointer; Shift+wheel
/// or Shift+arrows: along the time; 0 or F: all of it; arrows: from bar to bar. Lives on the GUI thread.
class TimelineChart : public QChartView
{
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);

    void setPicture(const TimelinePicturePtr &picture);
    TimelinePicturePtr picture() const { return m_picture; }
    void setSelectedStep(const QString &step); ///< marks its row and brings it into sight
    void setCriticalShown(bool shown);
    bool isCriticalShown() const { return m_marks.critical; }

    int current() const { return m_marks.segment; } ///< position of the segment the keyboard is at; -1: none
    void setCurrent(int segment);
    int segmentAt(const QPointF &pos) const; ///< -1: none
    QRectF barOf(int segment) const; ///< in viewport coordinates
    void fit(); ///< all of the time, and following it while it grows
    void zoom(double factor, double aboutPx);
    void pan(double share); ///< of the visible time
    double visibleFromMs() const { return m_geometry.fromMs; }
    double visibleToMs() const { return m_geometry.toMs; }
    int rowsInSight() const;
    /// How large the chart must be for all of its rows.
    QSize wholeSize(int width) const;

Q_SIGNALS:
    void stepActivated(const QString &step);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void arrange();
    void colour();
    void updateAxis();
    void setWindow(double fromMs, double toMs);
    double wholeMs() const;
    void showRow(int row);
    void moveAlong(int direction);
    void moveAcross(int direction);
    bool viewKey(int key, Qt::KeyboardModifiers modifiers);
    void describe();

    TimelinePicturePtr m_picture;
    TimelineRows m_rows;
    TimelineGeometry m_geometry;
    TimelineMarks m_marks;
    QScrollBar *m_scroll;
    QCategoryAxis *m_axis;
    bool m_following = true; ///< the window grows with the release
    QPointF m_pressAt;
    double m_pressFrom = 0;
    bool m_pressed = false, m_dragging = false;
};

} // namespace slipway
