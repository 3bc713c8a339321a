// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/jobprocess.h"

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace slipway {

JobProcess::JobProcess(JobSpec spec, QObject *parent)
    : StepRunner(parent)
    , m_spec(std::move(spec))
    , m_redactor(secretValues(m_spec.env) + m_spec.secrets)
    , m_log(m_spec.logPath)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : std::as_const(m_spec.env))
        environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_spec.workFolder);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    const auto parentId = ::getpid();
    m_process.setChildProcessModifier([parentId] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parentId)
            ::_exit(127); // the engine died before the line above
    });
    m_timeout.setSingleShot(true);
    // A coarse timer may fire 5 % early: a step would be ended before its time.
    m_timeout.setTimerType(Qt::PreciseTimer);
    m_grace.setSingleShot(true);
    connect(&m_process, &QProcess::readyRead, this, &JobProcess::onOutput);
    connect(&m_process, &QProcess::finished, this, &JobProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &JobProcess::onError);
    connect(&m_timeout, &QTimer::timeout, this, &JobProcess::onTimeout);
    connect(&m_grace, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
}

JobProcess::~JobProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.disconnect(this);
    signalGroup(SIGKILL);
    m_process.waitForFinished(1000); // to be reaped: after KILL that takes no time
}

void JobProcess::start()
{
    m_clock.start();
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        m_result.exitStatus = -1;
        end(tr("the log file %1 cannot be written: %2").arg(m_spec.logPath, m_log.errorString()));
        return;
    }
    if (m_spec.timeoutMs > 0)
        m_timeout.start(m_spec.timeoutMs);
    const auto line = m_spec.launcher + QStringList {QStringLiteral("/bin/bash"), QStringLiteral("-e"), QStringLiteral("-c"), m_spec.script};
    launch(line.constFirst(), line.mid(1));
}

void JobProcess::launch(const QString &program, const QStringList &arguments)
{
    m_process.start(program, arguments, QIODevice::ReadOnly);
    m_group = m_process.processId();
}

void JobProcess::cancel()
{
    if (m_ended || m_result.canceled)
        return;
    m_result.canceled = true;
    terminate();
}

void JobProcess::cancelWithin(int graceMs)
{
    if (m_ended)
        return;
    cancel();
    if (graceMs <= 0)
        signalGroup(SIGKILL);
    else if (!m_grace.isActive() || m_grace.remainingTime() > graceMs)
        m_grace.start(graceMs);
}

void JobProcess::onTimeout()
{
    m_result.timedOut = true;
    log(tr("# Slipway: the time limit of this step has passed, it is being ended\n").toUtf8());
    terminate();
}

void JobProcess::terminate()
{
    m_timeout.stop();
    signalGroup(SIGTERM);
    m_grace.start(m_spec.graceMs);
}

void JobProcess::signalGroup(int number)
{
    if (m_group > 0)
        ::kill(pid_t(-m_group), number);
}

void JobProcess::onOutput()
{
    log(m_redactor.feed(m_process.readAll()));
}

void JobProcess::log(const QByteArray &bytes)
{
    if (bytes.isEmpty() || !m_log.isOpen() || m_log.write(bytes) == bytes.size())
        return;
    m_logIncomplete = true;
    if (m_result.error.isEmpty())
        m_result.error = tr("the log is incomplete: the file %1 cannot be written: %2").arg(m_spec.logPath, m_log.errorString());
}

void JobProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    onOutput();
    const bool crashed = status == QProcess::CrashExit;
    if (m_uploading) {
        if (m_result.exitStatus == 0 && (crashed || exitCode != 0)) {
            m_result.exitStatus = 1;
            m_result.error = tr("the artifacts of this step could not be uploaded");
        }
        end({});
        return;
    }
    m_result.exitStatus = crashed ? -1 : exitCode;
    m_result.signal = crashed ? exitCode : 0;
    const bool stopped = m_result.canceled || m_result.timedOut;
    if (stopped)
        signalGroup(SIGKILL); // what the shell left behind when it obeyed
    if (stopped || m_spec.artifactPaths.isEmpty()) {
        end({});
        return;
    }
    m_uploading = true;
    launch(m_spec.agentProgram, {QStringLiteral("artifact"), QStringLiteral("upload"), m_spec.artifactPaths.join(u';')});
}

void JobProcess::onError(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // finished() follows
    if (m_result.exitStatus == 0)
        m_result.exitStatus = -1;
    end(m_process.errorString());
}

void JobProcess::end(const QString &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timeout.stop();
    m_grace.stop();
    log(m_redactor.finish());
    if (!error.isEmpty()) {
        m_result.error = error;
        log(tr("# Slipway: %1\n").arg(error).toUtf8());
    }
    // What nobody can read up is not taken for passed.
    if (m_logIncomplete && m_result.exitStatus == 0)
        m_result.exitStatus = -1;
    m_log.close();
    m_result.durationMs = m_clock.elapsed();
    // Queued: start() may still be on the stack of whoever waits for this.
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(m_result); }, Qt::QueuedConnection);
}

} // namespace slipway
