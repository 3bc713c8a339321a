// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/workerchart.h"

#include "look/look.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr int kSeconds = WorkerBoard::kShownSeconds;
constexpr int kRoomForLegend = 90; ///< with less height the legend would leave nothing of the chart
constexpr int kLineWidth = 2;

/// The least even 2, 4, 10, 20, 40, 100 ... that has room: half of it is a whole number, too.
int niceTop(int highest)
{
    for (qint64 power = 1; power < 1'000'000'000; power *= 10) {
        for (const int factor : {2, 4, 10}) {
            if (highest <= factor * power)
                return int(factor * power);
        }
    }
    return highest;
}

Qt::PenStyle dashes(int place)
{
    constexpr std::array<Qt::PenStyle, 4> styles {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[size_t(place) % styles.size()];
}

} // namespace

WorkerChart::WorkerChart(QWidget *parent)
    : QChartView(parent)
    , m_time(new QCategoryAxis)
    , m_rate(new QValueAxis)
{
    setObjectName(QStringLiteral("workerChart"));
    setAccessibleName(tr("Answers a second in the last five minutes"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    auto *chart = QChartView::chart();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundRoundness(0);
    chart->setMargins({0, 0, 2 * fontMetrics().averageCharWidth(), 0}); // room for the last label
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setTruncateLabels(false);
    m_time->setRange(-kSeconds, 0);
    for (int minute = kSeconds / 60; minute > 0; --minute)
        m_time->append(tr("%1 min", "minutes ago").arg(-minute), -60 * minute);
    m_time->append(tr("now"), 0);
    m_rate->setLabelFormat(QStringLiteral("%d"));
    m_rate->setTickCount(3);
    m_rate->setTruncateLabels(false);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_rate, Qt::AlignLeft);
    scaleTo(0);
    colour();
}

void WorkerChart::scaleTo(int highest)
{
    const int top = niceTop(std::max(1, highest));
    if (std::exchange(m_top, top) != top)
        m_rate->setRange(0, top);
}

void WorkerChart::syncSeries(const WorkerBoard &board)
{
    QStringList names;
    for (const auto &pool : board.pools)
        names.append(pool.name);
    if (names == m_order)
        return;
    m_order = names;
    m_points.clear();
    chart()->removeAllSeries();
    m_series.clear();
    for (const auto &name : std::as_const(m_order)) {
        auto *series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_rate);
        m_series.insert(name, series);
    }
    colour();
}

void WorkerChart::setRates(const WorkerBoard &board, qint64 nowSecond)
{
    syncSeries(board);
    QMap<QString, QVector<int>> counts;
    for (const auto &name : std::as_const(m_order))
        counts.insert(name, QVector<int>(kSeconds + 1, 0));
    int highest = 0;
    for (const auto &rate : board.rates) {
        const auto age = nowSecond - rate.second;
        const auto pool = counts.find(rate.pool);
        if (age < 0 || age > kSeconds || pool == counts.end())
            continue;
        (*pool)[kSeconds - age] += rate.answers;
        highest = std::max(highest, pool->at(kSeconds - age));
    }
    scaleTo(highest);
    QStringList said;
    for (const auto &name : std::as_const(m_order)) {
        const auto &of = counts[name];
        QList<QPointF> points;
        for (int at = 0; at <= kSeconds; ++at)
            points.append({double(at - kSeconds), double(of.at(at))});
        if (m_points.value(name) != points) {
            m_points.insert(name, points);
            m_series.value(name)->replace(points);
        }
        const auto count = QLocale().toString(of.last());
        m_series.value(name)->setName(tr("%1: %2/s", "pool, answers a second").arg(name, count).toHtmlEscaped());
        said.append(tr("%1: %2 a second", "pool, answers").arg(name, count));
    }
    setAccessibleDescription(said.join(QLatin1String("; ")));
}

int WorkerChart::answers(const QString &pool, int secondsAgo) const
{
    const auto points = m_points.value(pool);
    const auto at = points.size() - 1 - secondsAgo;
    return at < 0 || at >= points.size() ? 0 : int(points.at(at).y());
}

void WorkerChart::colour()
{
    const bool dark = isDark(palette());
    setBackgroundBrush(palette().base());
    chart()->setBackgroundBrush(palette().base());
    auto line = palette().color(QPalette::Text);
    line.setAlpha(45);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_rate)}) {
        axis->setLabelsBrush(palette().text());
        axis->setLabelsFont(font());
        axis->setGridLineColor(line);
        axis->setLinePenColor(line);
    }
    chart()->legend()->setLabelBrush(palette().text());
    chart()->legend()->setFont(font());
    for (int place = 0; place < m_order.size(); ++place)
        m_series.value(m_order.at(place))->setPen(QPen(graphColour(place, dark), kLineWidth, dashes(place)));
}

void WorkerChart::arrange()
{
    chart()->legend()->setVisible(height() >= kRoomForLegend);
}

void WorkerChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
}

void WorkerChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

} // namespace slipway
