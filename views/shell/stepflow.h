// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/stepwalk.h"

#include <QObject>

class QMainWindow;
class QPoint;

namespace slipway {

class ReleaseCounts;
class ReleaseFlow;
class Selection;
class WindowActions;

/// What a person does with the selected step: its menu, its actions, opening its gate, and going to the next step that
/// needs somebody. GUI thread, owned by the window `host`.
class StepFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ReleaseSession *session;
        Selection *selection;
        ReleaseCounts *counts;
        ReleaseFlow *flow;
        WindowActions *actions;
    };

    StepFlow(const Parts &parts, QMainWindow *host);

    /// Switches the actions that are about the selected step.
    void updateActions();
    void activate(const QString &step); ///< selects it, and reviews it if it is a gate
    /// `step`: empty for the ground behind the steps.
    void showMenu(const QString &step, const QPoint &at);

private:
    void connectActions();
    void reviewNext();
    void walk(WalkTo target, int direction);

    Parts m_parts;
    QMainWindow *m_host;
};

} // namespace slipway
