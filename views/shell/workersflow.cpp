// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workersflow.h"

#include "session/background.h"
#include "session/releasesession.h"
#include "shell/closeswhensaved.h"
#include "shell/documentcontroller.h"
#include "shell/windowactions.h"
#include "shell/windowdocks.h"
#include "workers/workerrulesdialog.h"
#include "workers/workerspane.h"
#include "workers/workerwords.h"

#include <QAction>
#include <QDockWidget>

namespace slipway {

namespace {

constexpr double kShare = 0.45; // a table, a chart and a log, none of them only a line high

} // namespace

WorkersFlow::WorkersFlow(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
    , m_pane(new WorkersPane(parts.session, host))
{
    const auto name = QStringLiteral("workers");
    auto *dock = parts.docks->add(name, tr("Workers"), m_pane, Qt::BottomDockWidgetArea, WindowDocks::Title::None);
    parts.docks->setTall(name, kShare);
    connect(dock, &QDockWidget::visibilityChanged, m_pane, &WorkersPane::setInFront);
    connect(parts.session, &ReleaseSession::workersChanged, this, &WorkersFlow::showCount);
    connect(parts.document, &DocumentController::planReady, this, &WorkersFlow::look);
    connect(parts.document, &DocumentController::closed, this, &WorkersFlow::look);
    connect(parts.document, &DocumentController::releaseChanged, this, &WorkersFlow::showPlans);
    connect(m_pane, &WorkersPane::setUpWanted, this, &WorkersFlow::setUp);
    connect(parts.actions->setUpWorkers, &QAction::triggered, this, &WorkersFlow::setUp);
    connect(parts.actions->workers, &QAction::triggered, this, &WorkersFlow::show);
    look();
}

void WorkersFlow::look()
{
    const auto plan = m_parts.document->plan();
    m_pane->setMaySetUp(plan != nullptr);
    m_parts.actions->setUpWorkers->setEnabled(plan != nullptr);
    const auto generation = ++m_generation;
    m_stepsKnown = false;
    if (!plan)
        return;
    runInBackground(this, [plan] { return commandsOf(*plan); }, [this, generation](const QVector<StepCommands> &steps) {
        if (generation != m_generation)
            return;
        m_steps = steps;
        m_stepsKnown = true;
        showPlans();
        if (auto *dialog = m_host->findChild<WorkerRulesDialog *>())
            dialog->setSteps(m_steps);
    });
}

void WorkersFlow::showPlans()
{
    if (m_stepsKnown)
        m_pane->setPlans(rulesText(m_parts.document->release().workers, m_steps));
}

void WorkersFlow::show()
{
    m_parts.docks->raise(QStringLiteral("workers"));
    m_pane->takeFocus();
}

void WorkersFlow::setUp()
{
    if (!m_parts.document->plan() || m_host->findChild<WorkerRulesDialog *>())
        return;
    const auto &release = m_parts.document->release();
    auto *dialog = new WorkerRulesDialog(release.workers, release.workerPool, release.path, m_host);
    if (m_stepsKnown)
        dialog->setSteps(m_steps);
    connect(dialog, &WorkerRulesDialog::saveRequested, this,
        [this, dialog, file = m_parts.document->file()](const QVector<WorkerRule> &rules, const WorkerPoolRules &pool) { save(dialog, file, rules, pool); });
    dialog->open();
}

void WorkersFlow::save(WorkerRulesDialog *dialog, const QString &file, const QVector<WorkerRule> &rules, const WorkerPoolRules &pool)
{
    const auto change = [rules, pool](ReleaseFile &release) {
        release.workers = rules;
        release.workerPool = pool;
    };
    m_parts.document->changeRelease(file, change, closesWhenSaved(dialog));
}

void WorkersFlow::showCount()
{
    const int running = workerwords::running(m_parts.session->workers());
    m_parts.docks->dock(QStringLiteral("workers"))->setWindowTitle(running > 0 ? tr("Workers: %1").arg(running) : tr("Workers"));
}

} // namespace slipway
