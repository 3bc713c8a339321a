// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinerows.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QChart;
class QChartView;
class QLabel;

namespace slipway {

class ReleaseSession;

/// Shows when each step ran and how long gates waited for a person (objectName "timelinePane"). Owned by
/// the window, GUI thread. Redrawn at most twice a second and only while it is visible.
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePane(ReleaseSession *session, QWidget *parent = nullptr);

    QString summary() const; ///< the sentence above the chart

Q_SIGNALS:
    void stepActivated(const QString &step);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void schedule();
    void rebuild();
    void fillChart(const Timeline &timeline);

    QPointer<ReleaseSession> m_session;
    QLabel *m_summary = nullptr;
    QChartView *m_view = nullptr;
    QTimer m_timer;
};

} // namespace slipway
