// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problemsflow.h"

#include "shell/lintcontroller.h"
#include "shell/noticebar.h"
#include "shell/problemspane.h"
#include "shell/suppressdialog.h"
#include "shell/windowactions.h"
#include "shell/windowdocks.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>

namespace slipway {

ProblemsFlow::ProblemsFlow(ProblemsPane *pane, WindowActions *actions, WindowDocks *docks, NoticeBar *notices, QWidget *window)
    : QObject(window)
    , m_pane(pane)
    , m_actions(actions)
    , m_docks(docks)
    , m_notices(notices)
    , m_window(window)
    , m_lints(new LintController(this))
{
    connect(m_lints, &LintController::finished, this, &ProblemsFlow::showReport);
    connect(m_lints, &LintController::releaseFileUnreadable, this, [this](const Error &error) {
        m_notices->tell(QStringLiteral("releasefile"), Severity::Warning, error.toString());
    });
    connect(m_lints, &LintController::suppressFailed, this, [this](const Error &error) {
        m_notices->tell(QStringLiteral("suppress"), Severity::Error, error.toString());
    });
    connect(m_pane, &ProblemsPane::countChanged, this, &ProblemsFlow::showCount);
    connect(m_pane, &ProblemsPane::currentChanged, this, &ProblemsFlow::updateActions);
    connect(m_pane, &ProblemsPane::menuRequested, this, &ProblemsFlow::showMenu);
    connect(m_actions->nextProblem, &QAction::triggered, this, [this] { m_pane->step(1); });
    connect(m_actions->previousProblem, &QAction::triggered, this, [this] { m_pane->step(-1); });
    connect(m_actions->showFix, &QAction::triggered, this, &ProblemsFlow::showFix);
    connect(m_actions->suppressProblem, &QAction::triggered, this, &ProblemsFlow::askToSuppress);
    updateActions();
}

void ProblemsFlow::showUnlinted(const Diagnostics &problems)
{
    m_order = nullptr;
    m_lints->setPlan(nullptr);
    m_pane->setDiagnostics(problems);
    m_pane->setNotAnalysed({});
}

void ProblemsFlow::setPlan(const PlanPtr &plan)
{
    m_order = plan->order ? plan : nullptr;
    if (m_order) {
        m_lints->setPlan(nullptr);
        m_pane->setDiagnostics(plan->diagnostics);
        m_pane->setNotAnalysed({});
        return;
    }
    const auto before = m_lints->plan();
    const bool sameFile = before && before->pipeline->file == plan->pipeline->file;
    m_lints->setPlan(plan);
    // Another scenario of the same file keeps what was found until the new answer is there: nothing flickers.
    if (!sameFile || m_lints->report().findings.isEmpty()) {
        m_pane->setDiagnostics(plan->diagnostics);
        m_pane->setNotAnalysed({});
    }
}

void ProblemsFlow::setLoadError(const Error &error)
{
    auto problems = m_order ? m_order->diagnostics : m_lints->report().findings;
    if (problems.isEmpty() && m_lints->plan())
        problems = m_lints->plan()->diagnostics;
    problems.prepend(Diagnostic {QStringLiteral("unreadable"), Severity::Error, error.message, error.where, {}, error.hint, {}});
    m_pane->setDiagnostics(problems);
}

void ProblemsFlow::showReport()
{
    m_notices->withdraw(QStringLiteral("suppress"));
    const auto &report = m_lints->report();
    m_pane->setDiagnostics(report.findings);
    constexpr qsizetype kShown = 3;
    auto why = report.why.mid(0, kShown).join(QStringLiteral("; "));
    if (report.why.size() > kShown)
        why = tr("%1 and %n more", nullptr, int(report.why.size() - kShown)).arg(why);
    m_pane->setNotAnalysed(
        report.notAnalysed == 0 ? QString() : tr("%1 % of the steps could not be analysed: %2").arg(qRound(report.share() * 100)).arg(why));
}

void ProblemsFlow::showCount(int count)
{
    auto *dock = m_docks->dock(QStringLiteral("problems"));
    if (dock)
        dock->setWindowTitle(count > 0 ? tr("Problems: %1").arg(count) : tr("Problems"));
}

void ProblemsFlow::showFix()
{
    m_docks->raise(QStringLiteral("problems"));
    m_pane->showFix();
}

void ProblemsFlow::updateActions()
{
    const auto problem = m_pane->current();
    m_actions->showFix->setEnabled(m_pane->count() > 0 || problem);
    m_actions->suppressProblem->setEnabled(problem && problem->suppressed.isEmpty() && findLintRule(problem->rule));
}

void ProblemsFlow::askToSuppress()
{
    const auto problem = m_pane->current();
    if (!problem)
        return;
    auto *dialog = new SuppressDialog(*problem, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, finding = *problem, plan = m_lints->plan(), report = m_lints->report()] {
        m_lints->suppress({plan, report, finding}, dialog->reason()); // of what was on screen then
    });
    dialog->open();
}

void ProblemsFlow::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("problemMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->showFix, m_actions->suppressProblem});
    menu->popup(at);
}

} // namespace slipway
