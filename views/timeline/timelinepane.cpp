// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepane.h"

#include "core/clock.h"
#include "look/look.h"
#include "session/releasesession.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QValueAxis>

#include <array>

namespace slipway {

namespace {

constexpr int kRedrawMs = 500;
// QtCharts lays out every bar set eagerly; beyond this the chart is no longer read anyway.
constexpr int kMaxRows = 60;
constexpr int kRowHeight = 22;
constexpr int kLabelWidth = 190;
constexpr std::array kKinds {TimelineRow::Kind::Passed, TimelineRow::Kind::SoftFailed, TimelineRow::Kind::Failed,
    TimelineRow::Kind::Stopped, TimelineRow::Kind::Running, TimelineRow::Kind::Human};

StepState stateOf(TimelineRow::Kind kind)
{
    switch (kind) {
    case TimelineRow::Kind::Passed:
        return StepState::Passed;
    case TimelineRow::Kind::SoftFailed:
        return StepState::SoftFailed;
    case TimelineRow::Kind::Failed:
        return StepState::Failed;
    case TimelineRow::Kind::Stopped:
        return StepState::Canceled;
    case TimelineRow::Kind::Running:
        return StepState::Running;
    case TimelineRow::Kind::Human:
        break;
    }
    return StepState::WaitingForHuman;
}

QString seconds(qint64 ms)
{
    return QLocale().toString(double(ms) / 1000.0, 'f', 1);
}

} // namespace

TimelinePane::TimelinePane(ReleaseSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_view(new QChartView(this))
{
    setObjectName(QStringLiteral("timelinePane"));
    setAccessibleName(tr("Timeline of the release"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(8, 6, 8, 2);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setAccessibleName(tr("Chart of when each step ran"));
    m_view->setFrameShape(QFrame::NoFrame);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(scroll, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRedrawMs);
    connect(&m_timer, &QTimer::timeout, this, &TimelinePane::rebuild);
    connect(session, &ReleaseSession::changed, this, &TimelinePane::schedule);
    connect(session, &ReleaseSession::engineChanged, this, &TimelinePane::schedule);
    connect(session, &ReleaseSession::planChanged, this, &TimelinePane::schedule);
    rebuild();
}

QString TimelinePane::summary() const
{
    return m_summary->text();
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    rebuild();
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        schedule();
}

void TimelinePane::schedule()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void TimelinePane::rebuild()
{
    if (!m_session)
        return;
    const auto timeline = buildTimeline(m_session->state(), SystemClock().nowMs(), kMaxRows,
        [this](const QString &step) { return m_session->label(step); });
    if (timeline.rows.isEmpty()) {
        m_summary->setText(tr("Nothing has run yet. When the release runs, each step's time appears here."));
        m_view->setVisible(false);
        return;
    }
    QString text = tr("%1 s so far, %2 s of it waiting for people.").arg(seconds(timeline.totalMs), seconds(timeline.humanMs));
    if (m_session->state().finishedMs() > 0)
        text = tr("%1 s in all, %2 s of it waiting for people.").arg(seconds(timeline.totalMs), seconds(timeline.humanMs));
    if (timeline.hidden > 0)
        text += u' ' + tr("%n shorter step(s) are not shown.", nullptr, timeline.hidden);
    m_summary->setText(text);
    m_view->setVisible(true);
    fillChart(timeline);
    if (m_session->isRunning())
        schedule();
}

void TimelinePane::fillChart(const Timeline &timeline)
{
    const bool dark = isDark(palette());
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({4, 0, 12, 4});
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(palette().base());
    auto *series = new QHorizontalStackedBarSeries(chart);
    series->setBarWidth(0.62);
    auto *before = new QBarSet(QString(), series);
    before->setBrush(Qt::NoBrush);
    before->setPen(Qt::NoPen);
    QVector<QBarSet *> sets;
    for (const auto kind : kKinds) {
        auto *set = new QBarSet(stateText(stateOf(kind)), series);
        set->setBrush(stateLook(stateOf(kind), dark).colour);
        set->setPen(Qt::NoPen);
        sets.append(set);
    }
    QStringList names, steps;
    const QFontMetrics metrics(font());
    // The category axis counts from the bottom; people read from the top.
    for (auto row = timeline.rows.crbegin(); row != timeline.rows.crend(); ++row) {
        // A category must be unique or its bars fall on one another.
        QString name = metrics.elidedText(row->label, Qt::ElideMiddle, kLabelWidth);
        while (names.contains(name))
            name += QChar(0x200B);
        names.append(name);
        steps.append(row->step);
        before->append(double(row->fromMs) / 1000.0);
        for (int i = 0; i < sets.size(); ++i)
            sets[i]->append(kKinds[size_t(i)] == row->kind ? double(std::max<qint64>(row->durationMs, 1)) / 1000.0 : 0.0);
    }
    series->append(before);
    for (auto *set : std::as_const(sets)) {
        series->append(set);
        connect(set, &QBarSet::clicked, this, [this, steps](int index) { Q_EMIT stepActivated(steps.value(index)); });
    }
    chart->addSeries(series);
    auto *labels = new QBarCategoryAxis(chart);
    labels->append(names);
    auto *time = new QValueAxis(chart);
    time->setRange(0, std::max(0.1, double(timeline.totalMs) / 1000.0));
    time->setLabelFormat(QStringLiteral("%.1f s"));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(labels), static_cast<QAbstractAxis *>(time)}) {
        axis->setLabelsBrush(palette().text());
        axis->setGridLineColor(palette().color(QPalette::Mid));
        axis->setLabelsFont(font());
    }
    labels->setGridLineVisible(false);
    // The chart would cut every label to three dots in a low pane; the names are already short enough.
    labels->setTruncateLabels(false);
    chart->addAxis(labels, Qt::AlignLeft);
    chart->addAxis(time, Qt::AlignBottom);
    series->attachAxis(labels);
    series->attachAxis(time);
    chart->legend()->setVisible(false);
    m_view->setMinimumHeight(int(timeline.rows.size()) * kRowHeight + 48);
    m_view->setBackgroundBrush(palette().base());
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
}

} // namespace slipway
