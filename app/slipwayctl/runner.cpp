// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include "command.h"
#include "output.h"
#include "rehearsal/rehearsaloutput.h"

#include "engine/local/rehearsalreport.h"
#include "release/releasecontroller.h"
#include "release/retryadvice.h"
#include "core/shellquote.h"
#include "source/truststore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace slipway::ctl {

Runner::Runner(LocalRelease *release, RunWishes wishes, QObject *parent)
    : QObject(parent)
    , m_release(release)
    , m_wishes(std::move(wishes))
{
    auto *engine = m_release->engine();
    connect(engine, &Engine::planChanged, this, [this](const PlanPtr &plan) { m_plan = plan; });
    connect(engine, &Engine::eventsCommitted, this, &Runner::onEvents);
    connect(engine, &Engine::actionAnswered, this, &Runner::onAnswer);
    connect(engine, &Engine::engineFailed, this, &Runner::onFailed);
    connect(m_release, &LocalRelease::resumed, this, [this](qint64 seq) { m_historySeq = seq; });
    connect(engine, &Engine::workersChanged, this, [this](const WorkerBoard &board) { m_workers = board; });
    connect(m_release, &LocalRelease::ended, this, [this] {
        sumUpWorkers();
        Q_EMIT finished();
    });
}

void Runner::start()
{
    m_release->begin();
}

void Runner::onEvents(const ReleaseEvents &events)
{
    QByteArray lines;
    for (const auto &event : events) {
        m_state.apply(event);
        if (event.type == EventType::JobStarted)
            ++m_running;
        else if (event.type == EventType::JobFinished || event.type == EventType::JobInterrupted)
            --m_running;
        if (m_wishes.replay || event.seq > m_historySeq)
            lines += dumpJson(event.toJson(m_release->releaseId())) + '\n';
    }
    printOut(lines);
    if (m_state.lastSeq() >= m_historySeq && !std::exchange(m_askedAgain, true))
        askAgain();
    // History alone decides nothing: what the engine makes of it follows at once.
    if (m_state.lastSeq() > m_historySeq)
        react();
}

void Runner::react()
{
    if (m_ending || !m_plan)
        return;
    if (!m_againTickets.isEmpty())
        return;
    if (m_againRefused) {
        finish(ExitBadInput);
        return;
    }
    if (m_state.finishedMs() != 0) {
        conclude();
        return;
    }
    const auto open = m_state.openGates();
    for (const auto &gate : open)
        decideGate(gate);
    restartInterrupted();
    if (m_tickets.isEmpty() && isIdle()) {
        explainStop();
        finish(m_refused ? ExitBadInput : ExitAtGate);
    }
}

/// Nothing runs. A step may be ready all the same: held back in its concurrency group by one that waits for a person.
bool Runner::isIdle() const
{
    return m_running == 0 && m_state.status() == QLatin1String("running");
}

/// What a finished or interrupted release is to do once more.
void Runner::askAgain()
{
    for (const auto &key : std::as_const(m_wishes.retry))
        askAgain(Action::Type::Retry, key);
    for (const auto &key : std::as_const(m_wishes.rerunFrom))
        askAgain(Action::Type::RerunFrom, key);
    if (!m_wishes.rerunFailed)
        return;
    Action action;
    action.type = Action::Type::RerunFailed;
    sendAgain(std::move(action));
}

void Runner::sendAgain(Action action)
{
    action.reason = m_wishes.reason;
    m_againTickets.insert(m_nextTicket);
    send(std::move(action));
}

void Runner::askAgain(Action::Type type, const QString &key)
{
    Action action;
    action.type = type;
    action.step = key; // the refusal names it if there is no such step
    if (const auto id = idOf(key); !id.isEmpty())
        action.step = id;
    sendAgain(std::move(action));
}

QString Runner::idOf(const QString &key) const
{
    for (const auto &node : m_plan->graph->nodes()) {
        if (node.id == key || node.key == key)
            return node.id;
    }
    return {};
}

QString Runner::keyOf(const QString &step) const
{
    const auto index = m_plan->graph->find(step);
    const auto key = index == kNoNode ? QString() : m_plan->graph->node(index).key;
    return key.isEmpty() ? step : key;
}

void Runner::decideGate(const QString &step)
{
    const auto index = m_plan->graph->find(step);
    if (index == kNoNode || m_asked.contains(step))
        return;
    const auto key = keyOf(step);
    Action action;
    action.step = step;
    action.reason = m_wishes.reason;
    action.fields = m_wishes.inputs.value(key);
    const auto *gate = m_plan->steps.at(qsizetype(raw(index)));
    const bool answered = gate->kind == NodeKind::Input && m_wishes.inputs.contains(key) && completeFields(*gate, action.fields).ok();
    if (m_wishes.reject.contains(key))
        action.type = Action::Type::Reject;
    else if (!m_wishes.approve.contains(key) && !answered)
        return;
    m_asked.insert(step);
    send(action);
}

void Runner::restartInterrupted()
{
    if (m_wishes.restart.isEmpty())
        return;
    const auto &steps = m_state.steps();
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        const bool wanted = m_wishes.restart.contains(QStringLiteral("all")) || m_wishes.restart.contains(keyOf(it.key()));
        if (it->state != StepState::Interrupted || !wanted || m_asked.contains(it.key()))
            continue;
        m_asked.insert(it.key());
        Action action;
        action.type = Action::Type::Restart;
        action.step = it.key();
        action.reason = m_wishes.reason;
        m_restartTickets.insert(m_nextTicket);
        send(action);
    }
}

void Runner::send(Action action)
{
    action.who = m_release->who();
    auto *engine = m_release->engine();
    if (!engine) // it has ended, and says so itself
        return;
    const auto ticket = m_nextTicket++;
    m_tickets.insert(ticket, action.step);
    QMetaObject::invokeMethod(engine, [engine, ticket, action] { engine->act(ticket, action); }, Qt::QueuedConnection);
}

void Runner::onAnswer(quint64 ticket, bool accepted, const Error &error)
{
    const auto step = m_tickets.take(ticket);
    const bool again = m_againTickets.remove(ticket);
    const bool restart = m_restartTickets.remove(ticket);
    if (!accepted) {
        m_againRefused = m_againRefused || again;
        printErrorText(step.isEmpty() ? error.toString() : tr("%1: %2").arg(keyOf(step), error.toString()));
        m_refused = m_refused || restart || error.code == ErrorCode::BadInput || error.code == ErrorCode::LimitExceeded;
    }
    react();
}

void Runner::onFailed(const Error &error)
{
    printError(error);
    m_ending = true;
    m_exit = m_state.lastSeq() > m_historySeq ? ExitNo : ExitBadInput;
}

void Runner::interrupt()
{
    if (!m_ending)
        printErrorText(tr("stopping; go on with: %1").arg(resumeCommand({})));
    finish(ExitNo);
}

/// It has ended: what a rehearsal comes to, what is missing, and the exit status.
void Runner::conclude()
{
    const bool passed = m_state.status() == QLatin1String("passed");
    if (m_state.isRehearsal())
        printErrorText(rehearsalText(m_state.rehearsalReport(), m_plan.get()));
    if (passed && m_wishes.writeContract) {
        if (auto written = writeContract(m_state, *m_plan); written.failed()) {
            printError(written.error());
            return finish(ExitBadInput);
        }
        return finish(ExitOk);
    }
    printMissing(m_state);
    finish(passed && m_state.incomplete().empty() ? ExitOk : ExitNo);
}

void Runner::finish(int status)
{
    if (m_ending)
        return;
    m_ending = true;
    m_exit = status;
    m_release->stop();
}

void Runner::sumUpWorkers() const
{
    for (const auto &pool : m_workers.pools) {
        const auto served = tr("worker %1: %n request(s)", nullptr, int(pool.served)).arg(pool.name);
        if (pool.fellBack > 0)
            printErrorText(tr("%1, %2 ran as a process", "worker NAME: N requests").arg(served).arg(pool.fellBack));
        else if (pool.served > 0)
            printErrorText(served);
    }
}

/// A command that can be pasted as it is: it names the state folder where that is not the usual one.
QString Runner::resumeCommand(const QStringList &more) const
{
    QStringList words {QStringLiteral("slipwayctl run --resume"), m_release->releaseId()};
    const auto state = QFileInfo(QFileInfo(m_release->folder()).path()).path();
    if (state != TrustStore::dataFolder())
        words.append({QStringLiteral("--state"), shellQuoted(state)});
    return (words + more).join(u' ');
}

void Runner::explainStop() const
{
    QStringList more;
    const auto gates = m_state.openGates();
    for (const auto &gate : gates) {
        const auto index = m_plan->graph->find(gate);
        printErrorText(tr("stopped at the gate '%1' (%2), which no option opens").arg(keyOf(gate), m_plan->graph->node(index).label));
        more.append({QStringLiteral("--approve"), shellQuoted(keyOf(gate))});
    }
    const auto &steps = m_state.steps();
    QStringList interrupted;
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        if (it->state == StepState::Interrupted)
            interrupted.append(keyOf(it.key()));
    }
    interrupted.sort();
    for (const auto &key : std::as_const(interrupted)) {
        const bool onceOnly = retryAdvice(*m_plan, m_state, releaseTags(m_state), idOf(key)).needsReason;
        printErrorText(onceOnly ? tr("the step '%1' was interrupted and can be done only once: it is restarted only with a --reason").arg(key)
                                : tr("the step '%1' was interrupted and is restarted only on your word").arg(key));
        more.append({QStringLiteral("--restart"), shellQuoted(key)});
    }
    printErrorText(tr("go on with: %1").arg(resumeCommand(more)));
}

} // namespace slipway::ctl
