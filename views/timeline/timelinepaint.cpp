// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepaint.h"

#include "look/durationtext.h"
#include "look/glyph.h"
#include "look/look.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace slipway {

namespace {

using Kind = TimelineSegment::Kind;

constexpr double kBarShare = 0.66; // of the row's height
constexpr double kGlyph = 12;
constexpr double kPadding = 4;
constexpr double kBackStep = 0.4; // opacity of what is not on the critical path

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePaint)
};

StepState stateOf(const TimelineSegment &segment)
{
    if (segment.isHuman())
        return StepState::WaitingForHuman;
    if (segment.kind == Kind::Queue)
        return StepState::NotStarted;
    if (segment.outcome.isEmpty())
        return StepState::Running;
    if (segment.outcome == QLatin1String("timed_out"))
        return StepState::TimedOut;
    return stepStateFromName(segment.outcome);
}

constexpr double kLegendRow = 20;
constexpr double kSwatchWidth = 18, kLegendText = 24, kBetweenEntries = 16;

struct LegendEntry
{
    TimelineSegment segment;
    QString text;
};

QVector<LegendEntry> legendEntries()
{
    const auto job = [](const char *outcome) {
        TimelineSegment segment;
        segment.outcome = QLatin1String(outcome);
        return segment;
    };
    TimelineSegment gate, queue;
    gate.kind = Kind::Gate;
    queue.kind = Kind::Queue;
    auto critical = job("passed");
    critical.critical = true;
    return {{job("passed"), stateText(StepState::Passed)}, {job("failed"), stateText(StepState::Failed)},
        {job(""), stateText(StepState::Running)}, {gate, Words::tr("Waited for a person")}, {queue, Words::tr("Waited for a worker")},
        {critical, Words::tr("Critical path")}};
}

/// Where each entry goes, in as many rows as the width asks for.
QVector<QRectF> legendPlaces(const QFontMetricsF &metrics, const QVector<LegendEntry> &entries, double width)
{
    QVector<QRectF> places;
    double x = 0, y = 0;
    for (const auto &entry : entries) {
        const double wanted = kLegendText + std::ceil(metrics.horizontalAdvance(entry.text)) + 2;
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += kLegendRow;
        }
        places.append({x, y, wanted, kLegendRow});
        x += wanted + kBetweenEntries;
    }
    return places;
}

} // namespace

QRectF TimelineGeometry::bar(const TimelineSegment &segment, int row, qint64 startMs) const
{
    const auto lane = this->row(row);
    const double left = std::max(x(double(segment.fromMs - startMs)), plot.left() - 50);
    const double right = std::min(x(double(segment.toMs - startMs)), plot.right() + 50);
    const double height = std::floor(rowHeight * (segment.kind == Kind::Queue ? 0.12 : kBarShare));
    return {left, std::floor(lane.center().y() - height / 2), std::max(1.5, right - left), height};
}

TimelineRows rowsOf(const TimelineLanes &lanes)
{
    TimelineRows rows(lanes.rows.size());
    for (int i = 0; i < lanes.rowOf.size(); ++i) {
        if (const int row = lanes.rowOf.at(i); row >= 0)
            rows[row].append(i);
    }
    return rows;
}

TimelinePaint::TimelinePaint(QPainter *painter, const TimelinePicture &picture, const TimelineRows &rows, const TimelineGeometry &geometry,
    const QPalette &palette, const QFont &font)
    : m_p(painter)
    , m_picture(picture)
    , m_rows(rows)
    , m_g(geometry)
    , m_palette(palette)
    , m_font(font)
    , m_dark(isDark(palette))
{
}

void TimelinePaint::paint(const TimelineMarks &marks)
{
    m_p->save();
    m_p->setRenderHint(QPainter::Antialiasing);
    m_p->setFont(m_font);
    const int last = std::min(int(m_rows.size()), m_g.firstRow + m_g.visibleRows());
    m_p->setClipRect(m_g.names.united(m_g.plot));
    for (int row = m_g.firstRow; row < last; ++row)
        paintName(row, marks);
    m_p->setClipRect(m_g.plot);
    if (marks.critical)
        paintLinks();
    for (int row = m_g.firstRow; row < last; ++row)
        paintRow(row, marks);
    m_p->setClipping(false);
    paintBoundaries();
    paintMoments();
    paintLegend();
    m_p->restore();
}

void TimelinePaint::paintName(int row, const TimelineMarks &marks)
{
    const auto &lane = m_picture.lanes.rows.at(row);
    const auto rect = m_g.row(row);
    const bool selected = !marks.step.isEmpty() && lane.step == marks.step;
    if (selected) {
        auto colour = m_palette.color(QPalette::Highlight);
        colour.setAlpha(m_dark ? 60 : 40);
        m_p->fillRect(QRectF(m_g.names.left(), rect.top(), m_g.plot.right() - m_g.names.left(), rect.height()), colour);
    }
    if (lane.heading)
        return paintHeading(lane.lane, rect);
    if (!lane.first)
        return;
    auto font = m_font;
    font.setBold(selected);
    m_p->setFont(font);
    m_p->setPen(m_palette.color(QPalette::Text));
    const QRectF place(m_g.names.left() + kPadding, rect.top(), m_g.names.width() - 2 * kPadding, rect.height());
    m_p->drawText(place, Qt::AlignVCenter | Qt::AlignRight, QFontMetricsF(font).elidedText(lane.lane, Qt::ElideMiddle, place.width()));
    m_p->setFont(m_font);
}

/// Over the whole width: bars never lie in such a row.
void TimelinePaint::paintHeading(const QString &name, const QRectF &rect)
{
    const QRectF place(m_g.names.left() + kPadding, rect.top(), m_g.plot.right() - m_g.names.left() - 2 * kPadding, rect.height());
    auto font = m_font;
    font.setBold(true);
    m_p->setFont(font);
    m_p->setPen(m_palette.color(QPalette::Text));
    m_p->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, QFontMetricsF(font).elidedText(name, Qt::ElideRight, place.width()));
    m_p->setPen(QPen(m_palette.color(QPalette::PlaceholderText), 1));
    m_p->drawLine(place.bottomLeft(), place.bottomRight());
    m_p->setFont(m_font);
}

void TimelinePaint::paintRow(int row, const TimelineMarks &marks)
{
    const auto &inRow = m_rows.at(row);
    const auto &segments = m_picture.timeline.segments;
    const auto start = m_picture.timeline.startMs;
    const auto leftMs = start + qint64(m_g.fromMs), rightMs = start + qint64(m_g.toMs) + 1;
    auto it = std::lower_bound(inRow.begin(), inRow.end(), leftMs, [&](int i, qint64 ms) { return segments.at(i).toMs < ms; });
    double covered = -1;
    for (; it != inRow.end() && segments.at(*it).fromMs <= rightMs; ++it) {
        const auto &segment = segments.at(*it);
        const auto bar = m_g.bar(segment, row, start);
        const bool marked = *it == marks.segment && marks.focus;
        if (bar.right() < covered + 1 && !segment.critical && !marked)
            continue;
        covered = bar.right();
        m_p->setOpacity(marks.critical && !segment.critical ? kBackStep : 1);
        paintBar(segment, bar);
        m_p->setOpacity(1);
        if (segment.critical) {
            m_p->setBrush(Qt::NoBrush);
            m_p->setPen(QPen(m_palette.color(QPalette::Text), marks.critical ? 2 : 1.2));
            m_p->drawRect(bar.adjusted(-1, -1, 1, 1));
        }
        if (marked) {
            m_p->setBrush(Qt::NoBrush);
            m_p->setPen(QPen(m_palette.color(QPalette::Highlight), 2, Qt::DotLine));
            m_p->drawRect(bar.adjusted(-3, -3, 3, 3));
        }
    }
}

void TimelinePaint::paintBar(const TimelineSegment &segment, const QRectF &bar)
{
    const auto colour = stateLook(stateOf(segment), m_dark).colour;
    if (segment.kind == Kind::Queue) {
        m_p->fillRect(bar, colour);
        return;
    }
    if (segment.isHuman()) {
        auto fill = colour;
        fill.setAlpha(m_dark ? 50 : 40);
        m_p->fillRect(bar, fill);
        hatch(bar, colour);
        m_p->setBrush(Qt::NoBrush);
        m_p->setPen(QPen(colour, 1, segment.kind == Kind::Pause ? Qt::DashLine : Qt::SolidLine));
        m_p->drawRect(bar);
        paintInside(segment, bar, m_palette.color(QPalette::Text));
        return;
    }
    m_p->fillRect(bar, colour);
    paintInside(segment, bar, m_palette.color(QPalette::Base));
    paintUsual(segment, bar);
}

void TimelinePaint::paintInside(const TimelineSegment &segment, const QRectF &bar, const QColor &colour)
{
    const auto seen = bar.intersected(m_g.plot);
    if (seen.width() < kGlyph + 2)
        return;
    const QRectF box(seen.left() + 2, bar.center().y() - kGlyph / 2, kGlyph, kGlyph);
    if (segment.isHuman())
        m_p->fillRect(box, m_palette.color(QPalette::Base));
    paintGlyph(m_p, box, stateLook(stateOf(segment), m_dark).glyph, colour);
    auto font = m_font;
    font.setPointSizeF(std::max(6.0, m_font.pointSizeF() * 0.85));
    const QFontMetricsF metrics(font);
    const auto text = durationText(segment.durationMs());
    const QRectF place(box.right() + 3, bar.top(), metrics.horizontalAdvance(text) + 4, bar.height());
    if (place.right() + 2 > seen.right() || metrics.height() > bar.height() + 4)
        return;
    if (segment.isHuman())
        m_p->fillRect(place, m_palette.color(QPalette::Base));
    m_p->setFont(font);
    m_p->setPen(colour);
    m_p->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
    m_p->setFont(m_font);
}

/// Range and median of earlier runs, laid against the bar's beginning.
void TimelinePaint::paintUsual(const TimelineSegment &segment, const QRectF &bar)
{
    const auto usual = m_picture.usual(segment);
    const double perPixel = m_g.msPerPixel();
    if (usual.runs == 0 || double(usual.maxMs) / perPixel < 4)
        return;
    const double from = m_g.x(double(segment.fromMs - m_picture.timeline.startMs));
    const auto at = [&](qint64 ms) { return from + double(ms) / perPixel; };
    const double y = bar.bottom() + 2;
    m_p->setPen(QPen(m_palette.color(QPalette::Text), 1));
    m_p->drawLine(QPointF(at(usual.minMs), y), QPointF(at(usual.maxMs), y));
    for (const auto ms : {usual.minMs, usual.maxMs})
        m_p->drawLine(QPointF(at(ms), y - 1.5), QPointF(at(ms), y + 1.5));
    const double median = at(usual.medianMs);
    m_p->setPen(Qt::NoPen);
    m_p->setBrush(m_palette.color(QPalette::Text));
    m_p->drawPolygon(QPolygonF {QPointF(median, y - 4), QPointF(median + 3, y + 1.5), QPointF(median - 3, y + 1.5)});
}

/// Slanted lines, drawn by hand: SVG knows no brush pattern.
void TimelinePaint::hatch(const QRectF &bar, const QColor &colour)
{
    const auto seen = bar.intersected(m_g.plot.adjusted(-2, 0, 2, 0));
    if (seen.width() < 3)
        return;
    constexpr double gap = 6;
    QVector<QLineF> lines;
    const double h = seen.height();
    for (double x = seen.left() - h; x < seen.right(); x += gap) {
        const double left = std::max(x, seen.left()), right = std::min(x + h, seen.right());
        if (left < right)
            lines.append(QLineF(left, seen.bottom() - (left - x), right, seen.bottom() - (right - x)));
    }
    m_p->setPen(QPen(colour, 1));
    m_p->drawLines(lines);
}

/// From the end of each segment of the critical path to the beginning of the next.
void TimelinePaint::paintLinks()
{
    const auto &t = m_picture.timeline;
    m_p->setPen(QPen(m_palette.color(QPalette::Text), 1));
    for (qsizetype i = 1; i < t.path.size(); ++i) {
        const auto &former = t.segments.at(t.path.at(i - 1));
        const int a = m_picture.lanes.rowOf.at(t.path.at(i - 1)), b = m_picture.lanes.rowOf.at(t.path.at(i));
        if (a < 0 || b < 0 || a == b)
            continue;
        const double x = m_g.x(double(former.toMs - t.startMs));
        m_p->drawLine(QPointF(x, m_g.row(a).center().y()), QPointF(x, m_g.row(b).center().y()));
    }
}

/// Where one level of a build order ended and the next could start; names only where there is room.
void TimelinePaint::paintBoundaries()
{
    const QFontMetricsF metrics(m_font);
    double free = m_g.plot.left();
    for (const auto &boundary : m_picture.boundaries) {
        const double x = m_g.x(double(boundary.utcMs - m_picture.timeline.startMs));
        if (x < m_g.plot.left() || x > m_g.plot.right() + 1)
            continue;
        m_p->setPen(QPen(m_palette.color(QPalette::PlaceholderText), 1, Qt::DashLine));
        m_p->drawLine(QPointF(x, m_g.plot.top() - 2), QPointF(x, m_g.plot.bottom()));
        const double width = metrics.horizontalAdvance(boundary.text) + 6;
        if (m_picture.running || x - width < free)
            continue; // while it runs the moments stand there
        m_p->drawText(QRectF(x - width, 0, width, m_g.plot.top() - 2), Qt::AlignRight | Qt::AlignVCenter, boundary.text);
        free = x;
    }
}

/// The present and the expected end.
void TimelinePaint::paintMoments()
{
    if (!m_picture.running)
        return;
    const auto line = [this](qint64 utcMs, const QString &text, Qt::PenStyle style) {
        const double x = m_g.x(double(utcMs - m_picture.timeline.startMs));
        if (x < m_g.plot.left() || x > m_g.plot.right() + 1)
            return;
        m_p->setPen(QPen(m_palette.color(QPalette::Text), 1, style));
        m_p->drawLine(QPointF(x, m_g.plot.top() - 2), QPointF(x, m_g.plot.bottom()));
        const double width = QFontMetricsF(m_font).horizontalAdvance(text) + 4;
        const double left = std::clamp(x - width / 2, m_g.plot.left(), std::max(m_g.plot.left(), m_g.plot.right() - width));
        m_p->drawText(QRectF(left, 0, width, m_g.plot.top() - 2), Qt::AlignCenter, text);
    };
    line(m_picture.timeline.endMs, Words::tr("now"), Qt::SolidLine);
    if (m_picture.expected.atMs > m_picture.timeline.endMs)
        line(m_picture.expected.atMs, timelinewords::clock(m_picture.expected.atMs), Qt::DashLine);
}

double TimelinePaint::legendHeight(const QFont &font, double width)
{
    const auto places = legendPlaces(QFontMetricsF(font), legendEntries(), width);
    return places.isEmpty() ? 0 : places.last().bottom();
}

void TimelinePaint::paintLegend()
{
    if (m_g.legend.isEmpty())
        return;
    const auto entries = legendEntries();
    const auto places = legendPlaces(QFontMetricsF(m_font), entries, m_g.legend.width());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto &entry = entries.at(i);
        const auto place = places.at(i).translated(m_g.legend.topLeft());
        const QRectF swatch(place.left(), place.center().y() - 6, kSwatchWidth, entry.segment.kind == Kind::Queue ? 2 : 12);
        paintBar(entry.segment, entry.segment.kind == Kind::Queue ? swatch.translated(0, 5) : swatch);
        if (entry.segment.critical) {
            m_p->setBrush(Qt::NoBrush);
            m_p->setPen(QPen(m_palette.color(QPalette::Text), 1.5));
            m_p->drawRect(swatch.adjusted(-1, -1, 1, 1));
        }
        m_p->setPen(m_palette.color(QPalette::Text));
        m_p->drawText(place.adjusted(kLegendText, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
    }
}

} // namespace slipway
