// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/redactor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace slipway {

/// What one job runs. A value.
struct JobSpec
{
    QString id;
    QString script; ///< for /bin/bash -e -c
    EnvList env;
    QStringList launcher; ///< program and arguments before the shell; empty: none
    QVector<QByteArray> secrets; ///< values to hide in the log beside those of env whose names tell
    QString workFolder;
    QString logPath;
    QString agentProgram; ///< buildkite-agent; uploads `artifactPaths` when the script has ended
    QStringList artifactPaths;
    int timeoutMs = 0; ///< 0: none
    int graceMs = 10'000; ///< between TERM and KILL
};

struct JobResult
{
    int exitStatus = 0; ///< -1 if a signal ended it or it could not be started
    int signal = 0;
    bool timedOut = false;
    bool canceled = false;
    qint64 durationMs = 0;
    QString error; ///< why it could not be started, or what failed beside the script
};

/// One attempt of one step: a shell in a session (and so process group) of its own, its output with secrets
/// redacted in a log file that views may read at any time. Lives on the engine thread; finished() comes
/// exactly once. The shell is killed by the kernel if the engine dies.
class JobProcess : public QObject
{
    Q_OBJECT
public:
    JobProcess(JobSpec spec, QObject *parent);
    /// Kills what still runs, without a word.
    ~JobProcess() override;

    const JobSpec &spec() const { return m_spec; }
    void start();
    /// TERM to the process group, KILL after the grace period.
    void cancel();

Q_SIGNALS:
    void finished(const slipway::JobResult &result);

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
};

} // namespace slipway
