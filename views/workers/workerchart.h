// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workerboard.h"

#include <QChartView>
#include <QMap>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace slipway {

/// Answers a second of each pool over the last five minutes. A pool is told by colour, dashes and its name with the
/// present rate in the legend. Draws only what it is given: whoever owns it sees to it that this is not often. GUI thread.
class WorkerChart : public QChartView
{
    Q_OBJECT
public:
    explicit WorkerChart(QWidget *parent = nullptr);

    /// `nowSecond`: the last whole second before now, since the epoch; what is newer is not shown yet.
    void setRates(const WorkerBoard &board, qint64 nowSecond);
    /// Answers in that many seconds before now; for tests and the legend.
    int answers(const QString &pool, int secondsAgo) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void arrange();
    void syncSeries(const WorkerBoard &board);
    void scaleTo(int highest);

    QCategoryAxis *m_time;
    QValueAxis *m_rate;
    QMap<QString, QLineSeries *> m_series;
    QStringList m_order; ///< names of the pools, as on the board
    QMap<QString, QList<QPointF>> m_points;
    int m_top = 0;
};

} // namespace slipway
