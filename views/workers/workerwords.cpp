// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/workerwords.h"

#include "look/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace slipway::workerwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkersPane)
};

StepFact fact(const QString &name, const QString &text)
{
    return {StepFact::Kind::Text, name, text, {}, {}};
}

QString times(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

QString stateText(WorkerState state)
{
    switch (state) {
    case WorkerState::Starting:
        return Words::tr("Starting");
    case WorkerState::Idle:
        return Words::tr("Idle");
    case WorkerState::Busy:
        return Words::tr("Busy");
    case WorkerState::Stopping:
        return Words::tr("Stopping");
    case WorkerState::Ended:
        break;
    }
    return Words::tr("Ended");
}

StepState lookOf(WorkerState state)
{
    switch (state) {
    case WorkerState::Starting:
        return StepState::Waiting;
    case WorkerState::Idle:
        return StepState::NotStarted;
    case WorkerState::Busy:
        return StepState::Running;
    case WorkerState::Stopping:
        return StepState::Canceling;
    case WorkerState::Ended:
        break;
    }
    return StepState::Skipped;
}

QString latencyText(double ms)
{
    if (ms <= 0)
        return {};
    if (ms < 10)
        return Words::tr("%1 ms").arg(QLocale().toString(ms, 'f', 1));
    return ms < 1000 ? Words::tr("%1 ms").arg(QLocale().toString(ms, 'f', 0)) : durationText(qint64(ms));
}

QString memoryText(qint64 bytes)
{
    constexpr qint64 kManyBytes = 100 * 1024 * 1024; // a tenth of a megabyte says nothing any more
    return bytes > 0 ? QLocale().formattedDataSize(bytes, bytes < kManyBytes ? 1 : 0) : QString();
}

QString workerName(const WorkerStatus &worker)
{
    return Words::tr("%1 %2", "name of the pool, number of the process").arg(worker.pool).arg(worker.id);
}

QString poolState(const WorkerPoolStatus &pool, const WorkerBoard &board)
{
    std::array<int, 5> counts {};
    for (const auto &worker : board.workers) {
        if (worker.pool == pool.name)
            ++counts[size_t(worker.state)];
    }
    const auto of = [&counts](WorkerState state) { return counts[size_t(state)]; };
    QStringList parts;
    if (const int n = of(WorkerState::Starting))
        parts.append(Words::tr("%n starting", nullptr, n));
    if (const int n = of(WorkerState::Busy))
        parts.append(Words::tr("%n busy", nullptr, n));
    if (const int n = of(WorkerState::Idle))
        parts.append(Words::tr("%n idle", nullptr, n));
    if (const int n = of(WorkerState::Stopping))
        parts.append(Words::tr("%n stopping", nullptr, n));
    if (parts.isEmpty())
        parts.append(Words::tr("No process"));
    if (pool.queued > 0)
        parts.append(Words::tr("%n waiting", nullptr, pool.queued));
    return parts.join(Words::tr(", ", "between the states of a pool's processes"));
}

QString poolSetting(const WorkerPoolStatus &pool)
{
    const auto protocol = workerProtocolName(pool.protocol);
    const auto most = Words::tr("at most %n process(es)", nullptr, pool.maxInstances);
    return pool.multiplex > 0 ? Words::tr("%1, %2 at once, %3", "protocol, requests, processes").arg(protocol).arg(pool.multiplex).arg(most)
                              : Words::tr("%1, one at a time, %2", "protocol, processes").arg(protocol, most);
}

int running(const WorkerBoard &board)
{
    return int(std::count_if(board.workers.begin(), board.workers.end(), [](const auto &worker) { return worker.state != WorkerState::Ended; }));
}

QString summary(const WorkerBoard &board)
{
    qint64 served = 0, failed = 0, fellBack = 0;
    int queued = 0;
    for (const auto &pool : board.pools) {
        served += pool.served;
        failed += pool.failed;
        fellBack += pool.fellBack;
        queued += pool.queued;
    }
    QStringList parts {Words::tr("%n process(es) running", nullptr, running(board)), Words::tr("%n request(s) served", nullptr, int(served))};
    if (failed > 0)
        parts.append(Words::tr("%n failed", nullptr, int(failed)));
    if (queued > 0)
        parts.append(Words::tr("%n waiting", nullptr, queued));
    if (fellBack > 0)
        parts.append(Words::tr("%n ran as a process instead", nullptr, int(fellBack)));
    return parts.join(QStringLiteral(" · "));
}

QString stopText(const WorkerStatus &worker)
{
    return worker.inFlight > 0 ? Words::tr("Stop: may fail %n request(s)", nullptr, worker.inFlight) : Words::tr("Stop");
}

QString restartText(const WorkerStatus &worker)
{
    return worker.inFlight > 0 ? Words::tr("Restart: may fail %n request(s)", nullptr, worker.inFlight) : Words::tr("Restart");
}

QString stopToolTip(const WorkerStatus &worker)
{
    const auto name = workerName(worker);
    return worker.inFlight > 0
        ? Words::tr("Ends %1. It works on %n request(s): what it does not finish in time fails.", nullptr, worker.inFlight).arg(name)
        : Words::tr("Ends %1, which does nothing now. The next command that needs it starts another one.").arg(name);
}

QString restartToolTip(const WorkerStatus &worker)
{
    const auto name = workerName(worker);
    return worker.inFlight > 0
        ? Words::tr("Ends %1 and starts it afresh. It works on %n request(s): what it does not finish in time fails.", nullptr, worker.inFlight).arg(name)
        : Words::tr("Ends %1, which does nothing now, and starts it afresh.").arg(name);
}

StepFacts workerFacts(const WorkerStatus &worker)
{
    StepFacts facts;
    if (!worker.how.isEmpty())
        facts.append(fact(Words::tr("Ended"), worker.how));
    if (!worker.why.isEmpty())
        facts.append(fact(Words::tr("Why"), worker.why));
    facts.append(fact(Words::tr("Command"), worker.argv));
    facts.append(fact(Words::tr("Folder"), worker.folder));
    facts.append(fact(Words::tr("Log"), worker.logPath));
    return facts;
}

StepFacts poolFacts(const WorkerPoolStatus &pool, const WorkerBoard &board)
{
    StepFacts facts;
    facts.append(fact(Words::tr("Serves"), Words::tr("commands that begin with “%1”").arg(pool.command)));
    facts.append(fact(Words::tr("Set up as"), poolSetting(pool)));
    facts.append(fact(Words::tr("Now"), poolState(pool, board)));
    facts.append(fact(Words::tr("Requests"), Words::tr("%1 served, %2 failed").arg(times(pool.served), times(pool.failed))));
    if (pool.fellBack > 0)
        facts.append(fact(Words::tr("Fell back"), Words::tr("%n command(s) ran as a process of their own", nullptr, int(pool.fellBack))));
    return facts;
}

QString logNote(const WorkerPoolStatus &pool)
{
    return pool.multiplex > 0 ? Words::tr("mixed, not redacted") : Words::tr("not redacted");
}

QString logHelp(const WorkerPoolStatus &pool)
{
    return pool.multiplex > 0
        ? Words::tr("What the process wrote to its standard error. Lines of requests that ran at the same time are mixed. Secrets are not removed from it.")
        : Words::tr("What the process wrote to its standard error. Secrets are not removed from it.");
}

} // namespace slipway::workerwords
