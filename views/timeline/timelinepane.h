// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "timeline/timelinewords.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;
class QTimeEdit;

namespace slipway {

class ReleaseSession;
class TimelineChart;
class TimelineModel;
struct TimelineQuestion;

/// Shows when each step ran, how long gates waited for a person, what earlier runs took and which chain
/// determined the end (objectName "timelinePane"), as a chart or as a table. Owned by the window, GUI thread.
/// Redrawn at most twice a second and only while it is visible; earlier journals are read, and the pictures of large releases
/// made, in the background.
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePane(ReleaseSession *session, QWidget *parent = nullptr);

    void setStateDir(const QString &dir); ///< where earlier releases lie; empty: there is no history
    /// A sentence about a release that has not run yet, shown until something ran; empty: none.
    void setForecast(const QString &sentence);
    void setSelectedStep(const QString &step);
    void focusChart();
    QString summary() const; ///< the sentences above the chart
    TimelineChart *chart() const { return m_chart; }

    QAction *criticalAction() const { return m_critical; } ///< checkable
    QList<QAction *> exportActions() const { return m_exports; }
    /// Writes what is shown; `format` as renderTimeline(). Whole or not at all.
    Result<void> saveAs(const QString &path, const QString &format) const;

Q_SIGNALS:
    void stepActivated(const QString &step);
    /// The steps of the critical path in order, with the waits between them; empty: it is not shown.
    void criticalPathShown(const QStringList &steps);
    void saved(const QString &path);
    void saveFailed(const slipway::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildParts();
    QWidget *buildBar();
    void schedule();
    void rebuild();
    void refreshHistory();
    TimelineQuestion question() const;
    void takePicture(const TimelinePicturePtr &picture);
    LaneGroups groups() const;
    qint64 approvedMs(qint64 nowMs) const;
    void tellPath();
    void showEmptyText();
    void askForFile(const QString &format);

    QPointer<ReleaseSession> m_session;
    TimelinePicturePtr m_picture;
    ReleaseHistory m_history;
    QString m_stateDir, m_historyKey; ///< what m_history was read for
    quint64 m_generation = 0;
    bool m_byWorker = false;
    bool m_making = false, m_again = false; ///< a picture is being made; what it is made of is no longer so
    bool m_stale = false; ///< something happened while the pane was out of sight
    QStringList m_told;
    QString m_selected, m_forecast;
    QLabel *m_summary, *m_empty;
    QStackedWidget *m_stack;
    TimelineChart *m_chart;
    QTableView *m_table;
    TimelineModel *m_model;
    QAction *m_critical, *m_asTable, *m_workers;
    QList<QAction *> m_exports;
    QWidget *m_bar = nullptr, *m_approval = nullptr;
    QTimeEdit *m_approvedAt = nullptr;
    QTimer m_timer;
};

} // namespace slipway
