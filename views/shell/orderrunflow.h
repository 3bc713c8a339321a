// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/orderrunpreview.h"

#include <QObject>

class QSettings;

namespace slipway {

class DocumentController;
class OrderRunShow;
class RehearsalFlow;
class ReleaseFlow;
class RunController;
class TimelinePane;
class WindowActions;

/// Runs the build order of a window: asks how (OrderRunDialog), makes a pipeline of it and hands that to whoever runs
/// pipelines. Before that it tells the timeline what starting packages as soon as possible would gain. GUI thread, owned by
/// the window `host`.
class OrderRunFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        DocumentController *document;
        RunController *run;
        ReleaseFlow *flow;
        RehearsalFlow *rehearsal;
        OrderRunShow *show;
        TimelinePane *timeline;
        WindowActions *actions;
        QSettings *settings;
    };

    OrderRunFlow(const Parts &parts, QWidget *host);

    bool hasOrder() const;
    int packages() const; ///< that a run would install
    void ask(); ///< opens the form

private:
    void onPlanReady();
    void forecast();
    void start(const OrderRunPreview &preview, const OrderRunSettings &settings, bool rehearse);

    Parts m_parts;
    QWidget *m_host;
    BuildOrderPtr m_order; ///< what m_history is of
    ReleaseHistory m_history;
    quint64 m_generation = 0;
};

} // namespace slipway
