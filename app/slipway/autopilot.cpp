// SPDX-License-Identifier: GPL-3.0-or-later
#include "autopilot.h"

#include "dag/dagview.h"
#include "shell/documentcontroller.h"
#include "shell/mainwindow.h"
#include "shell/releaseflow.h"
#include "shell/remoteflow.h"
#include "shell/selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace slipway {

namespace {

constexpr int kQuietMs = 700; // layout, fonts and the fit animation have come to rest
constexpr int kPatienceMs = 5 * 60 * 1000;

void printError(const QString &text)
{
    std::fprintf(stderr, "slipway: %s\n", qPrintable(text));
}

} // namespace

Autopilot::Autopilot(MainWindow *window, LaunchOptions options)
    : QObject(window)
    , m_window(window)
    , m_options(std::move(options))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_quiet, &QTimer::timeout, this, &Autopilot::settle);
    connect(&m_patience, &QTimer::timeout, this,
        [this] { giveUp(tr("the release did not come to rest within five minutes")); });
}

void Autopilot::begin()
{
    auto *session = m_window->session();
    connect(session, &ReleaseSession::planChanged, this, &Autopilot::onPlanChanged);
    connect(session, &ReleaseSession::changed, this, &Autopilot::onChanged);
    connect(session, &ReleaseSession::engineFailed, this, [this](const Error &error) { giveUp(error.toString()); });
    connect(m_window->document(), &DocumentController::loadFailed, this,
        [this](const Error &error) { giveUp(error.toString()); });
    if (!m_options.screenshot.isEmpty()) {
        m_patience.start();
        m_quiet.start();
    }
    m_window->document()->setUserEnv(m_options.env);
    if (!m_options.scenario.isEmpty())
        m_window->document()->setScenario(m_options.scenario);
    if (!m_options.resume.isEmpty())
        m_window->flow()->resume(m_options.resume);
    else if (m_options.sample)
        m_window->openSample();
    else if (!m_options.definition.isEmpty())
        m_window->remote()->open(m_options.files.constFirst(), m_options.definition);
    else if (!m_options.files.isEmpty())
        m_window->openFiles(m_options.files);
}

void Autopilot::onPlanChanged()
{
    m_quiet.start();
    const auto plan = m_window->document()->plan();
    if (!m_options.run || m_ran || !plan)
        return;
    m_ran = true;
    if (m_options.trust) {
        const auto trusted = m_window->runController()->trust(plan, RunController::workersOf(plan));
        if (trusted.failed()) {
            giveUp(trusted.error().toString());
            return;
        }
    }
    // The window is told of the plan by the same signal: let it finish first.
    QMetaObject::invokeMethod(m_window->flow(), &ReleaseFlow::run, Qt::QueuedConnection);
}

void Autopilot::onChanged()
{
    openGates();
    m_quiet.start();
}

void Autopilot::openGates()
{
    auto *session = m_window->session();
    for (const auto &gate : session->state().openGates()) {
        const auto *step = session->step(gate);
        const auto key = step && !step->key.isEmpty() ? step->key : gate;
        if (m_opened.contains(gate) || (!m_options.approvals.contains(key) && !m_options.inputs.contains(key)))
            continue;
        m_opened.insert(gate);
        Action action;
        action.type = Action::Type::Unblock;
        action.step = gate;
        action.reason = tr("Opened by --approve on the command line");
        for (const auto &field : step ? step->fields : QVector<GateField>())
            action.fields.insert(field.key, field.defaults.join(u'\n'));
        const auto given = m_options.inputs.value(key);
        for (auto it = given.begin(); it != given.end(); ++it)
            action.fields.insert(it.key(), it.value());
        if (session->plan())
            action.seenFileDigest = session->plan()->pipeline->digest;
        session->act(action, [](bool accepted, const Error &error) {
            if (!accepted)
                printError(error.toString());
        });
    }
}

bool Autopilot::isSettled() const
{
    if (!m_options.run && m_options.resume.isEmpty())
        return true;
    const auto &state = m_window->session()->state();
    if (state.status().isEmpty())
        return false;
    if (!m_window->session()->isRunning())
        return true;
    bool waits = false;
    for (const auto &step : state.steps()) {
        if (step.state == StepState::Running || step.state == StepState::Ready || step.state == StepState::Canceling)
            return false;
        waits = waits || step.state == StepState::WaitingForHuman || step.state == StepState::Interrupted;
    }
    return waits;
}

/// An engine that cannot be asked has nothing to show but that.
bool Autopilot::isShown() const
{
    const auto *session = m_window->session();
    const auto &sources = session->sources();
    return session->plan() || std::any_of(sources.begin(), sources.end(), [](const EngineSource &source) { return source.connection.state != RemoteConnection::State::Connecting; });
}

void Autopilot::settle()
{
    if (m_options.screenshot.isEmpty())
        return;
    const bool opens = m_options.sample || !m_options.files.isEmpty() || !m_options.resume.isEmpty();
    if ((opens && !isShown()) || !isSettled() || m_window->dag()->isLayingOut()) {
        m_quiet.start();
        return;
    }
    take();
}

void Autopilot::take()
{
    if (!m_prepared) {
        m_prepared = true;
        if (!m_options.pane.isEmpty())
            m_window->raisePane(m_options.pane);
        if (!m_options.select.isEmpty())
            m_window->selection()->set(m_options.select);
        m_quiet.start();
        return;
    }
    const auto picture = m_window->grab();
    if (!picture.save(m_options.screenshot)) {
        giveUp(tr("the picture %1 cannot be written").arg(m_options.screenshot));
        return;
    }
    m_window->leave();
}

void Autopilot::giveUp(const QString &message)
{
    printError(message);
    if (!m_options.screenshot.isEmpty())
        QCoreApplication::exit(2);
}

} // namespace slipway
