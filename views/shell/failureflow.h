// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway {

class DagView;
class Inspector;
class OutlinePane;
class ReleaseCounts;
class ReleaseFlow;
class ReleaseSession;
class Selection;
class WindowActions;
class WindowDocks;

/// From a failure to its cause and on: the log of the step at its first error, and everything that failed once more. Its
/// letters act in the graph and the outline, where nobody types. GUI thread, owned by the window.
class FailureFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ReleaseSession *session;
        Selection *selection;
        Inspector *inspector;
        DagView *dag;
        OutlinePane *outline;
        WindowDocks *docks;
        ReleaseFlow *flow;
        ReleaseCounts *counts;
        WindowActions *actions;
    };

    FailureFlow(const Parts &parts, QObject *parent);

private:
    void openLog();
    void update();

    Parts m_parts;
};

} // namespace slipway
