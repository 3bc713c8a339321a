// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace slipway::testing {

/// What a finished program left behind.
struct ProgramRun
{
    int exitStatus = -1; ///< -1: it crashed, did not start or did not end in time
    QByteArray out;
    QByteArray err;
};

/// Waits for the end of a started program and takes what it left behind.
inline ProgramRun whenEnded(QProcess &process)
{
    ProgramRun run;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        run.exitStatus = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

/// Runs the real slipwayctl, which SLIPWAYCTL (set by CMake) names, with English words.
inline ProgramRun runSlipwayctl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("SLIPWAYCTL"), arguments);
    process.write(input);
    process.closeWriteChannel();
    return whenEnded(process);
}

} // namespace slipway::testing
