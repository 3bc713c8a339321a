// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinewords.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace slipway {

/// How a stretch of time and a stretch of rows lie on a surface. A value.
struct TimelineGeometry
{
    QRectF plot; ///< where bars may be
    QRectF names; ///< left of it
    QRectF legend; ///< empty: there is no room for it
    double fromMs = 0, toMs = 1; ///< the visible time, since the start of the release
    int firstRow = 0; ///< at the top
    double rowHeight = 22;

    double x(double ms) const { return plot.left() + (ms - fromMs) / (toMs - fromMs) * plot.width(); }
    double msAt(double px) const { return fromMs + (px - plot.left()) / plot.width() * (toMs - fromMs); }
    double msPerPixel() const { return (toMs - fromMs) / std::max(1.0, plot.width()); }
    QRectF row(int row) const { return {plot.left(), plot.top() + (row - firstRow) * rowHeight, plot.width(), rowHeight}; }
    int visibleRows() const { return int(plot.height() / rowHeight) + 1; }
    QRectF bar(const TimelineSegment &segment, int row, qint64 startMs) const;
};

/// Which segments are in each row, in order of time; they do not overlap there.
using TimelineRows = QVector<QVector<int>>;
TimelineRows rowsOf(const TimelineLanes &lanes);

/// What is marked.
struct TimelineMarks
{
    QString step; ///< selected everywhere
    int segment = -1; ///< where the keyboard is
    bool focus = false;
    bool critical = false; ///< the critical path stands out, the rest steps back
};

/// Paints the bars of a timeline: only rows and bars in sight, bars thinner than a pixel once. Knows no widget,
/// so that exports look like the screen.
class TimelinePaint
{
public:
    TimelinePaint(QPainter *painter, const TimelinePicture &picture, const TimelineRows &rows, const TimelineGeometry &geometry,
        const QPalette &palette, const QFont &font);

    void paint(const TimelineMarks &marks);

    /// What the legend needs where it is so wide: it goes on in another row before it leaves anything out.
    static double legendHeight(const QFont &font, double width);

private:
    void paintRow(int row, const TimelineMarks &marks);
    void paintName(int row, const TimelineMarks &marks);
    void paintHeading(const QString &name, const QRectF &rect);
    void paintBar(const TimelineSegment &segment, const QRectF &bar);
    void paintUsual(const TimelineSegment &segment, const QRectF &bar);
    void paintInside(const TimelineSegment &segment, const QRectF &bar, const QColor &colour);
    void hatch(const QRectF &bar, const QColor &colour);
    void paintLinks();
    void paintMoments();
    void paintBoundaries();
    void paintLegend();

    QPainter *m_p;
    const TimelinePicture &m_picture;
    const TimelineRows &m_rows;
    const TimelineGeometry &m_g;
    const QPalette &m_palette;
    QFont m_font;
    bool m_dark;
};

} // namespace slipway
