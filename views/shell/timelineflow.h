// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway {

class DagBridge;
class DagView;
class NoticeBar;
class OutlinePane;
class Selection;
class TimelinePane;
class WindowActions;
class WindowDocks;

/// Joins the timeline to the window: its keys in graph and outline, the critical path in the graph, one
/// selection, notices about saved files. GUI thread; owned by the window, whose parts it is given.
class TimelineFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        TimelinePane *pane;
        DagView *dag;
        OutlinePane *outline;
        DagBridge *bridge;
        Selection *selection;
        WindowDocks *docks;
        NoticeBar *notices;
        WindowActions *actions;
    };

    /// Before the menus are built. `stateDir`: where earlier releases lie.
    TimelineFlow(const Parts &parts, const QString &stateDir, QObject *parent);
};

} // namespace slipway
