// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <functional>

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

/// Runs one attempt of one job: a process of its own (JobProcess), or something that is already warm and takes
/// the work over. Made by the engine for each attempt, lives on the engine thread, deleted by the engine after
/// finished(), which comes exactly once after start(). Deleted before that it ends its work without a word.
class StepRunner : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Asks the work to end in order, and makes it end after the grace period.
    virtual void cancel() = 0;
    /// The same with a grace period of its own, 0 for none; shortens that of a cancel that is under way.
    virtual void cancelWithin(int graceMs)
    {
        Q_UNUSED(graceMs)
        cancel();
    }

Q_SIGNALS:
    void finished(const slipway::JobResult &result);
};

/// Makes the runner of a job; called on the engine thread. The engine owns what it returns through `parent`.
using StepRunnerFactory = std::function<StepRunner *(const JobSpec &spec, QObject *parent)>;

} // namespace slipway
