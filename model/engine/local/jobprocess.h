// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/redactor.h"
#include "engine/local/steprunner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTimer>

namespace slipway {

/// One attempt of one step: a shell in a session (and so process group) of its own, its output with secrets
/// redacted in a log file that views may read at any time. Lives on the engine thread. The shell is
/// killed by the kernel if the engine dies.
class JobProcess : public StepRunner
{
    Q_OBJECT
public:
    JobProcess(JobSpec spec, QObject *parent);
    /// Kills what still runs, without a word.
    ~JobProcess() override;

    const JobSpec &spec() const { return m_spec; }
    void start() override;
    /// TERM to the process group, KILL after the grace period.
    void cancel() override;
    void cancelWithin(int graceMs) override;

private:
    void launch(const QString &program, const QStringList &arguments);
    void end(const QString &error);
    void onOutput();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    void onTimeout();
    void terminate();
    void signalGroup(int number);
    void log(const QByteArray &bytes);

    JobSpec m_spec;
    JobResult m_result;
    Redactor m_redactor;
    QProcess m_process;
    QFile m_log;
    QTimer m_timeout, m_grace;
    QElapsedTimer m_clock;
    qint64 m_group = 0; // the process group of the script
    bool m_uploading = false;
    bool m_ended = false;
    bool m_logIncomplete = false;
};

} // namespace slipway
