// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepstate.h"
#include "panes/stepfacts.h"
#include "worker/workerboard.h"

namespace slipway {

/// What a person reads of workers. Pure functions of values.
namespace workerwords {

QString stateText(WorkerState state); ///< "Busy"
/// The state of a step that looks as this one: views ask for a state, never for a colour.
StepState lookOf(WorkerState state);
/// "0.4 ms", "32 ms", "1.2 s"; empty if nothing was measured.
QString latencyText(double ms);
QString memoryText(qint64 bytes); ///< "187 MiB"; empty if it is not known
QString workerName(const WorkerStatus &worker); ///< "conan-install 3"
QString poolState(const WorkerPoolStatus &pool, const WorkerBoard &board); ///< "1 busy, 1 idle, 3 waiting"
/// "json, 8 at once, at most 2 processes"
QString poolSetting(const WorkerPoolStatus &pool);
/// "2 processes in 1 pool, 40 requests answered, 1 failed"
QString summary(const WorkerBoard &board);
int running(const WorkerBoard &board); ///< processes that have not ended

/// What the buttons will do: they say what it costs.
QString stopText(const WorkerStatus &worker);
QString restartText(const WorkerStatus &worker);
QString stopToolTip(const WorkerStatus &worker);
QString restartToolTip(const WorkerStatus &worker);

StepFacts workerFacts(const WorkerStatus &worker);
StepFacts poolFacts(const WorkerPoolStatus &pool, const WorkerBoard &board);
/// What there is to know about the file that is shown as a worker's log: in a few words, and at length.
QString logNote(const WorkerPoolStatus &pool);
QString logHelp(const WorkerPoolStatus &pool);

} // namespace workerwords

} // namespace slipway
