// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/releasecounts.h"

#include "shell/orderbar.h"

namespace slipway {

ReleaseCounts::ReleaseCounts(ReleaseSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &ReleaseSession::planChanged, this, &ReleaseCounts::recount);
    connect(session, &ReleaseSession::engineChanged, this, &ReleaseCounts::recount);
    connect(session, &ReleaseSession::changed, this, &ReleaseCounts::update);
    recount();
}

bool ReleaseCounts::counts(const StepNode &node)
{
    return !node.stub && !node.isContainer() && node.kind != NodeKind::Wait;
}

void ReleaseCounts::recount()
{
    m_graph = m_session->graph();
    m_counts.fill(0);
    m_steps = m_gates = 0;
    m_states.assign(m_graph->nodeCount(), StepState::Unknown);
    for (size_t i = 0; i < m_graph->nodeCount(); ++i) {
        const auto &node = m_graph->node(NodeIndex(i));
        if (!counts(node))
            continue;
        m_states[i] = m_session->shownState(NodeIndex(i));
        ++m_counts[size_t(m_states[i])];
        m_steps += node.isRemoved() ? 0 : 1;
        m_gates += node.isGate() && !node.isRemoved() ? 1 : 0;
    }
    Q_EMIT changed();
}

void ReleaseCounts::update(const StateChanges &changes)
{
    for (const auto &step : changes.steps) {
        const auto node = m_graph->find(step);
        if (node == kNoNode || !counts(m_graph->node(node)))
            continue;
        const auto now = m_session->shownState(step);
        --m_counts[size_t(m_states[raw(node)])];
        ++m_counts[size_t(now)];
        m_states[raw(node)] = now;
    }
    if (!changes.steps.isEmpty() || changes.release)
        Q_EMIT changed();
}

int ReleaseCounts::done() const
{
    int sum = 0;
    for (int i = 0; i < kStepStateCount; ++i) {
        const auto state = StepState(i);
        if (isFinal(state) && state != StepState::Removed && state != StepState::Skipped)
            sum += m_counts[size_t(i)];
    }
    return sum;
}

QString ReleaseCounts::tail() const
{
    QStringList parts;
    if (const int n = of(StepState::Running))
        parts.append(tr("%n running", nullptr, n));
    if (const int n = of(StepState::WaitingForHuman))
        parts.append(tr("%n waiting for you", nullptr, n));
    if (const int n = of(StepState::Failed) + of(StepState::TimedOut))
        parts.append(tr("%n failed", nullptr, n));
    if (const int n = of(StepState::SoftFailed))
        parts.append(tr("%n failed softly", nullptr, n));
    if (const int n = of(StepState::WaitingFailed))
        parts.append(tr("%n will not run", nullptr, n));
    if (const int n = of(StepState::Canceled))
        parts.append(tr("%n cancelled", nullptr, n));
    if (const int n = of(StepState::Interrupted))
        parts.append(tr("%n interrupted", nullptr, n));
    return parts.join(QStringLiteral(" · "));
}

QString ReleaseCounts::sentence() const
{
    const auto plan = m_session->plan();
    const auto status = m_session->state().status();
    if (plan && plan->order && status.isEmpty())
        return tr("Not running: %1").arg(OrderBar::countText(*plan->order));
    if (m_graph->isEmpty())
        return tr("Nothing is open");
    QString head;
    if (status.isEmpty()) {
        head = tr("Not running: %n step(s)", nullptr, m_steps);
        if (m_gates > 0)
            head += QStringLiteral(" · ") + tr("%n gate(s)", nullptr, m_gates);
        if (const int n = of(StepState::Removed) + of(StepState::Skipped))
            head += QStringLiteral(" · ") + tr("%n not in this build", nullptr, n);
        return head;
    }
    const bool rehearsal = m_session->state().isRehearsal();
    const int missing = int(m_session->state().incomplete().size());
    if (status == QLatin1String("running"))
        head = (rehearsal ? tr("Rehearsing: %1 of %2 steps done") : tr("Running: %1 of %2 steps done")).arg(done()).arg(m_steps);
    else if (status == QLatin1String("passed") && missing > 0)
        head = tr("Incomplete: all steps passed, %n expected artifact(s) missing", nullptr, missing);
    else if (status == QLatin1String("passed"))
        head = (rehearsal ? tr("Rehearsal passed: %1 of %2 steps done") : tr("Passed: %1 of %2 steps done")).arg(done()).arg(m_steps);
    else if (status == QLatin1String("failed"))
        head = tr("Failed: %1 of %2 steps done").arg(done()).arg(m_steps);
    else if (status == QLatin1String("canceled"))
        head = tr("Cancelled: %1 of %2 steps done").arg(done()).arg(m_steps);
    else
        head = tr("Interrupted: %1 of %2 steps done").arg(done()).arg(m_steps);
    const auto rest = tail();
    return rest.isEmpty() ? head : head + QStringLiteral(" · ") + rest;
}

} // namespace slipway
