// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stepflow.h"

#include "dag/dagview.h"
#include "shell/forbid.h"
#include "shell/releasecounts.h"
#include "shell/releaseflow.h"
#include "shell/selection.h"
#include "shell/windowactions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

namespace slipway {

StepFlow::StepFlow(const Parts &parts, QMainWindow *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
{
    connect(m_parts.session, &ReleaseSession::changed, this, &StepFlow::updateActions);
    connect(m_parts.session, &ReleaseSession::sourcesChanged, this, &StepFlow::updateActions);
    connect(m_parts.selection, &Selection::changed, this, &StepFlow::updateActions);
    connectActions();
}

void StepFlow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    auto *actions = m_parts.actions;
    on(actions->review, [this] { reviewNext(); });
    on(actions->retryStep, [this] { m_parts.flow->retry(m_parts.selection->current()); });
    on(actions->rerunFrom, [this] { m_parts.flow->rerunFrom(m_parts.selection->current()); });
    on(actions->cancelStep, [this] { m_parts.flow->cancelStep(m_parts.selection->current()); });
    on(actions->nextAttention, [this] { walk(WalkTo::Attention, 1); });
    on(actions->previousAttention, [this] { walk(WalkTo::Attention, -1); });
    on(actions->nextFailure, [this] { walk(WalkTo::Failure, 1); });
    on(actions->previousFailure, [this] { walk(WalkTo::Failure, -1); });
}

void StepFlow::updateActions()
{
    const auto &[session, selection, counts, flow, actions] = m_parts;
    const auto node = session->graph()->find(selection->current());
    const bool alive = node != kNoNode && session->hasEngine();
    const auto state = node == kNoNode ? StepState::Unknown : session->shownState(node);
    const bool gate = node != kNoNode && session->graph()->node(node).isGate();
    const auto whyNot = [session = session, step = selection->current()](Action::Type type) { return session->whyNot(type, step); };
    const bool again = alive && !gate && ((isFinal(state) && state != StepState::Removed) || state == StepState::Interrupted);
    allow(actions->retryStep, again, whyNot(state == StepState::Interrupted ? Action::Type::Restart : Action::Type::Retry));
    allow(actions->rerunFrom, again && state != StepState::Interrupted, whyNot(Action::Type::RerunFrom));
    allow(actions->cancelStep, alive && (state == StepState::Running || state == StepState::Ready), whyNot(Action::Type::Cancel));
    actions->openTriggered->setEnabled(node != kNoNode && session->graph()->node(node).kind == NodeKind::Trigger);
    actions->review->setEnabled((alive && gate && !isFinal(state)) || counts->of(StepState::WaitingForHuman) > 0);
}

void StepFlow::activate(const QString &step)
{
    m_parts.selection->set(step);
    m_parts.flow->review(step);
}

void StepFlow::showMenu(const QString &step, const QPoint &at)
{
    const auto *actions = m_parts.actions;
    if (!step.isEmpty())
        m_parts.selection->set(step);
    auto *menu = new QMenu(m_host);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // they say why something is off
    if (!step.isEmpty()) {
        menu->addActions({actions->review, actions->retryStep, actions->rerunFrom, actions->cancelStep});
        if (actions->linkStep->isEnabled())
            menu->addActions({actions->linkStep, actions->unlinkStep, actions->removeSource});
        if (actions->openTriggered->isEnabled())
            menu->addAction(actions->openTriggered);
        menu->addSeparator();
        menu->addActions(actions->nodeViews);
        menu->addSeparator();
    }
    if (auto *graph = m_host->findChild<DagView *>(); graph && graph->chosenCount() > 0) {
        connect(menu->addAction(tr("Copy labels of %n step(s)", nullptr, graph->chosenCount())), &QAction::triggered, graph, &DagView::copyLabels);
        menu->addSeparator();
    }
    menu->addActions(actions->graphViews.mid(0, 3));
    menu->addSeparator();
    menu->addActions({actions->fit, actions->actualSize, actions->search});
    menu->popup(at);
}

void StepFlow::reviewNext()
{
    const auto *session = m_parts.session;
    const auto current = m_parts.selection->current();
    const auto node = session->graph()->find(current);
    if (node != kNoNode && session->graph()->node(node).isGate() && !isFinal(session->shownState(node))) {
        m_parts.flow->review(current);
        return;
    }
    const auto open = session->state().openGates();
    if (!open.isEmpty())
        m_parts.flow->review(open.first());
}

void StepFlow::walk(WalkTo target, int direction)
{
    const auto step = walkFrom(*m_parts.session, m_parts.selection->current(), target, direction);
    if (step.isEmpty())
        m_host->statusBar()->showMessage(target == WalkTo::Failure ? tr("Nothing failed") : tr("Nothing needs attention"), 3000);
    else
        m_parts.selection->set(step);
}

} // namespace slipway
