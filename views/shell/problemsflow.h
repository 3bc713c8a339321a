// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "pipeline/planner.h"

#include <QObject>

class QWidget;

namespace slipway {

class LintController;
class NoticeBar;
class ProblemsPane;
class WindowActions;
class WindowDocks;
struct Diagnostic;

/// What happens around the problems pane: lints after every plan, the count in the tab, the fix of a problem,
/// suppressing one with a reason. Owned by the window; GUI thread.
class ProblemsFlow : public QObject
{
    Q_OBJECT
public:
    ProblemsFlow(ProblemsPane *pane, WindowActions *actions, WindowDocks *docks, NoticeBar *notices, QWidget *window);

    LintController *lints() const { return m_lints; }
    void setPlan(const PlanPtr &plan);
    /// Problems that no lints are about: of a promotion.
    void showUnlinted(const Diagnostics &problems);
    /// The document could not be read: said above the problems of the last good one.
    void setLoadError(const Error &error);

private:
    void showReport();
    void showCount(int count);
    void showFix();
    void updateActions();
    void askToSuppress();
    void showMenu(const QPoint &at);

    ProblemsPane *m_pane;
    WindowActions *m_actions;
    WindowDocks *m_docks;
    NoticeBar *m_notices;
    QWidget *m_window;
    LintController *m_lints;
    PlanPtr m_order; ///< the build order on screen, which no lints are about
};

} // namespace slipway
