// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinechart.h"

#include <QAccessible>
#include <QCategoryAxis>
#include <QChart>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineSeries>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

namespace {

constexpr int kNamesWidth = 190;
constexpr double kLegendLeft = 10;
constexpr int kRoomForBars = 130; ///< with less height there is no legend
constexpr double kZoomStep = 1.4;
constexpr double kLeastWindowMs = 50;
constexpr int kDragDistance = 4;

double niceStep(double least)
{
    constexpr std::array<double, 25> steps {1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 10e3, 15e3, 30e3, 60e3, 120e3, 300e3,
        600e3, 900e3, 1800e3, 3600e3, 7200e3, 6 * 3600e3, 12 * 3600e3};
    const auto it = std::lower_bound(steps.begin(), steps.end(), least);
    return it != steps.end() ? *it : std::ceil(least / 86400e3) * 86400e3;
}

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QChartView(parent)
    , m_picture(std::make_shared<TimelinePicture>())
    , m_scroll(new QScrollBar(Qt::Vertical, this))
    , m_axis(new QCategoryAxis)
{
    setObjectName(QStringLiteral("timelineChart"));
    setAccessibleName(tr("Chart of what ran when"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    // The view makes one of its own, and would not delete it if it were given another.
    auto *chart = QChartView::chart();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    chart->legend()->setVisible(false);
    // A chart draws no axis without a series.
    auto *series = new QLineSeries(chart);
    chart->addSeries(series);
    m_axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_axis->setTruncateLabels(false);
    chart->addAxis(m_axis, Qt::AlignBottom);
    series->attachAxis(m_axis);
    colour();
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int row) {
        m_geometry.firstRow = row;
        viewport()->update();
    });
    arrange();
}

void TimelineChart::colour()
{
    setBackgroundBrush(palette().base());
    chart()->setBackgroundBrush(palette().base());
    m_axis->setLabelsBrush(palette().text());
    m_axis->setLabelsFont(font());
    auto line = palette().color(QPalette::Text);
    line.setAlpha(45);
    m_axis->setGridLineColor(line);
    m_axis->setLinePenColor(line);
}

void TimelineChart::setPicture(const TimelinePicturePtr &picture)
{
    // Segments are found again by what they are: their positions shift when something ends.
    const int old = m_marks.segment;
    const auto former = m_picture;
    m_picture = picture;
    m_rows = rowsOf(picture->lanes);
    m_marks.segment = -1;
    if (old >= 0 && old < former->timeline.segments.size()) {
        const auto &was = former->timeline.segments.at(old);
        const auto &now = picture->timeline.segments;
        const auto it = std::find_if(now.begin(), now.end(), [&](const auto &s) {
            return s.kind == was.kind && s.step == was.step && s.job == was.job && s.fromMs == was.fromMs;
        });
        m_marks.segment = it == now.end() ? -1 : int(it - now.begin());
    }
    if (m_following)
        setWindow(0, wholeMs());
    arrange();
}

double TimelineChart::wholeMs() const
{
    const auto &t = m_picture->timeline;
    const auto end = std::max(t.endMs, m_picture->running ? m_picture->expected.atMs : 0);
    return std::max(100.0, double(end - t.startMs) * 1.02);
}

void TimelineChart::arrange()
{
    const QFontMetricsF metrics(font());
    const double text = std::ceil(metrics.height());
    auto &g = m_geometry;
    const QSizeF size = viewport()->size();
    const int bar = m_scroll->sizeHint().width();
    const double keyWidth = size.width() - bar - kLegendLeft, keyHeight = TimelinePaint::legendHeight(font(), keyWidth);
    const bool legend = size.height() >= kRoomForBars + keyHeight;
    const double top = m_picture->running || !m_picture->boundaries.isEmpty() ? text + 2 : 4, axis = text + 8, below = legend ? keyHeight : 2;
    const double names = std::min<double>(kNamesWidth, size.width() / 3);
    g.rowHeight = std::ceil(text) + (legend ? 6 : 3);
    g.plot = QRectF(names, top, std::max(10.0, size.width() - names - bar - 6), std::max(10.0, size.height() - top - axis - below));
    // No row is cut in half while there are more below it.
    if (const double whole = std::floor(g.plot.height() / g.rowHeight); whole >= 1 && whole < double(m_rows.size()))
        g.plot.setHeight(whole * g.rowHeight);
    g.names = QRectF(0, top, names - 4, g.plot.height());
    g.legend = legend ? QRectF(kLegendLeft, size.height() - below, keyWidth, below) : QRectF();
    chart()->setPlotArea(g.plot);
    m_scroll->setGeometry(int(size.width()) - bar, int(top), bar, int(g.plot.height()));
    const int whole = int(g.plot.height() / g.rowHeight);
    m_scroll->setRange(0, std::max(0, int(m_rows.size()) - whole));
    m_scroll->setPageStep(std::max(1, whole));
    m_scroll->setVisible(m_scroll->maximum() > 0);
    g.firstRow = m_scroll->value();
    updateAxis();
    viewport()->update();
}

int TimelineChart::rowsInSight() const
{
    return std::min(int(m_rows.size()), int(m_geometry.plot.height() / m_geometry.rowHeight));
}

QSize TimelineChart::wholeSize(int width) const
{
    const double text = std::ceil(QFontMetricsF(font()).height());
    const double rows = double(m_rows.size()) * m_geometry.rowHeight;
    const double key = TimelinePaint::legendHeight(font(), width - m_scroll->sizeHint().width() - kLegendLeft);
    return {width, int(std::max(kRoomForBars + key, text * 2 + 10 + key + rows + 6))};
}

void TimelineChart::updateAxis()
{
    const auto &g = m_geometry;
    const double step = niceStep((g.toMs - g.fromMs) / std::max(1.0, g.plot.width() / 90));
    const auto labels = m_axis->categoriesLabels();
    for (const auto &label : labels)
        m_axis->remove(label);
    m_axis->setRange(g.fromMs, g.toMs);
    m_axis->setStartValue(g.fromMs - step);
    for (double at = std::ceil(g.fromMs / step) * step; at <= g.toMs; at += step)
        m_axis->append(timelinewords::axisTime(qint64(std::llround(at))), at);
}

void TimelineChart::setWindow(double fromMs, double toMs)
{
    const double whole = wholeMs(), span = std::clamp(toMs - fromMs, kLeastWindowMs, whole);
    m_geometry.fromMs = std::clamp(fromMs, 0.0, whole - span);
    m_geometry.toMs = m_geometry.fromMs + span;
    updateAxis();
    viewport()->update();
}

void TimelineChart::fit()
{
    m_following = true;
    setWindow(0, wholeMs());
}

void TimelineChart::zoom(double factor, double aboutPx)
{
    const double about = m_geometry.msAt(aboutPx);
    m_following = false;
    setWindow(about - (about - m_geometry.fromMs) / factor, about + (m_geometry.toMs - about) / factor);
    if (m_geometry.toMs - m_geometry.fromMs >= wholeMs() - 1)
        m_following = true;
}

void TimelineChart::pan(double share)
{
    const double by = (m_geometry.toMs - m_geometry.fromMs) * share;
    setWindow(m_geometry.fromMs + by, m_geometry.toMs + by);
}

void TimelineChart::setSelectedStep(const QString &step)
{
    if (m_marks.step == step)
        return;
    m_marks.step = step;
    const auto &rows = m_picture->lanes.rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &r) { return !step.isEmpty() && r.step == step; });
    if (row != rows.end())
        showRow(int(row - rows.begin()));
    const auto &segments = m_picture->timeline.segments;
    if (m_marks.segment < 0 || segments.at(m_marks.segment).step != step) {
        const auto it = std::find_if(segments.begin(), segments.end(), [&](const auto &s) { return s.step == step; });
        m_marks.segment = it == segments.end() ? -1 : int(it - segments.begin());
        if (m_marks.segment >= 0 && row == rows.end())
            showRow(m_picture->lanes.rowOf.at(m_marks.segment));
    }
    viewport()->update();
}

void TimelineChart::setCriticalShown(bool shown)
{
    m_marks.critical = shown;
    viewport()->update();
}

void TimelineChart::showRow(int row)
{
    if (row < 0)
        return;
    const int whole = std::max(1, int(m_geometry.plot.height() / m_geometry.rowHeight));
    if (row < m_scroll->value())
        m_scroll->setValue(row);
    else if (row >= m_scroll->value() + whole)
        m_scroll->setValue(row - whole + 1);
}

void TimelineChart::setCurrent(int segment)
{
    if (segment < 0 || segment >= m_picture->timeline.segments.size())
        return;
    m_marks.segment = segment;
    const auto &s = m_picture->timeline.segments.at(segment);
    m_marks.step = s.step;
    showRow(m_picture->lanes.rowOf.at(segment));
    const double from = double(s.fromMs - m_picture->timeline.startMs), to = double(s.toMs - m_picture->timeline.startMs);
    const double span = m_geometry.toMs - m_geometry.fromMs;
    if (to < m_geometry.fromMs || from > m_geometry.toMs)
        setWindow(from - span / 10, from - span / 10 + span);
    describe();
    viewport()->update();
    Q_EMIT stepActivated(s.step);
}

/// Assistive tools hear the bar that the keyboard came to.
void TimelineChart::describe()
{
    setAccessibleDescription(timelinewords::details(*m_picture, m_picture->timeline.segments.at(m_marks.segment)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QRectF TimelineChart::barOf(int segment) const
{
    const int row = m_picture->lanes.rowOf.value(segment, -1);
    return row < 0 ? QRectF() : m_geometry.bar(m_picture->timeline.segments.at(segment), row, m_picture->timeline.startMs);
}

int TimelineChart::segmentAt(const QPointF &pos) const
{
    const auto &g = m_geometry;
    const int row = g.firstRow + int(std::floor((pos.y() - g.plot.top()) / g.rowHeight));
    if (!g.plot.contains(pos) || row < 0 || row >= m_rows.size())
        return -1;
    int best = -1;
    double distance = 4;
    for (const int i : m_rows.at(row)) {
        const auto bar = barOf(i);
        const double away = std::max({0.0, bar.left() - pos.x(), pos.x() - bar.right()});
        if (away < distance) {
            best = i;
            distance = away;
        }
    }
    return best;
}

void TimelineChart::moveAlong(int direction)
{
    if (m_marks.segment < 0)
        return setCurrent(m_picture->lanes.rowOf.indexOf(m_geometry.firstRow));
    const int row = m_picture->lanes.rowOf.at(m_marks.segment);
    if (row < 0)
        return;
    const auto at = m_rows.at(row).indexOf(m_marks.segment) + direction;
    if (at >= 0 && at < m_rows.at(row).size())
        setCurrent(m_rows.at(row).at(at));
}

/// The bar of the next row that is nearest in time.
void TimelineChart::moveAcross(int direction)
{
    if (m_marks.segment < 0) {
        int seen = m_geometry.firstRow;
        while (seen + 1 < m_rows.size() && m_rows.at(seen).isEmpty()) // the name of a build
            ++seen;
        return setCurrent(m_picture->lanes.rowOf.indexOf(seen));
    }
    const auto &segments = m_picture->timeline.segments;
    const auto middle = [&](int i) { return segments.at(i).fromMs + segments.at(i).durationMs() / 2; };
    int row = m_picture->lanes.rowOf.at(m_marks.segment) + direction;
    while (row >= 0 && row < m_rows.size() && m_rows.at(row).isEmpty())
        row += direction;
    if (row < 0 || row >= m_rows.size())
        return;
    const auto here = middle(m_marks.segment);
    const auto &there = m_rows.at(row);
    const auto it = std::min_element(there.begin(), there.end(),
        [&](int a, int b) { return std::abs(middle(a) - here) < std::abs(middle(b) - here); });
    setCurrent(*it);
}

bool TimelineChart::viewKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers & Qt::ShiftModifier;
    switch (key) {
    case Qt::Key_Left:
        shift ? pan(-0.2) : moveAlong(-1);
        return true;
    case Qt::Key_Right:
        shift ? pan(0.2) : moveAlong(1);
        return true;
    case Qt::Key_Up:
        moveAcross(-1);
        return true;
    case Qt::Key_Down:
        moveAcross(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_scroll->triggerAction(key == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoomStep, m_geometry.plot.center().x());
        return true;
    case Qt::Key_Minus:
        zoom(1 / kZoomStep, m_geometry.plot.center().x());
        return true;
    case Qt::Key_0:
    case Qt::Key_F:
        fit();
        return true;
    default:
        return false;
    }
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool ours = (modifiers & ~Qt::ShiftModifier) == 0 && viewKey(event->key(), modifiers);
    event->setAccepted(ours);
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_dragging = false;
    m_pressAt = event->position();
    m_pressFrom = m_geometry.fromMs;
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    const double by = event->position().x() - m_pressAt.x();
    if (!m_pressed || (!m_dragging && std::abs(by) < kDragDistance))
        return;
    m_dragging = true;
    const double span = m_geometry.toMs - m_geometry.fromMs, from = m_pressFrom - by * m_geometry.msPerPixel();
    setWindow(from, from + span);
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_pressed, false) || m_dragging)
        return;
    if (const int segment = segmentAt(event->position()); segment >= 0)
        return setCurrent(segment);
    const auto &g = m_geometry;
    const int row = g.firstRow + int((event->position().y() - g.names.top()) / g.rowHeight);
    if (g.names.contains(event->position()) && row < m_rows.size() && !m_picture->lanes.rows.at(row).step.isEmpty())
        setCurrent(m_rows.at(row).first());
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    const auto delta = event->angleDelta();
    const double notches = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(kZoomStep, notches), event->position().x());
    else if ((event->modifiers() & Qt::ShiftModifier) || delta.y() == 0)
        pan(-notches * 0.1);
    else
        m_scroll->setValue(m_scroll->value() - int(std::round(notches * 2)));
    event->accept();
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int segment = segmentAt(help->pos());
    if (segment < 0) {
        QToolTip::hideText();
        return true;
    }
    const auto text = timelinewords::details(*m_picture, m_picture->timeline.segments.at(segment));
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), viewport());
    return true;
}

void TimelineChart::drawForeground(QPainter *painter, const QRectF &)
{
    TimelinePaint(painter, *m_picture, m_rows, m_geometry, palette(), font()).paint(m_marks);
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void TimelineChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        colour();
        arrange();
    }
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_marks.focus = true;
    viewport()->update();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_marks.focus = false;
    viewport()->update();
}

} // namespace slipway
