// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"
#include "worker/workerrule.h"

namespace slipway {

/// The commands of one step, as far as they can be seen without running them. A plain value.
struct StepCommands
{
    QString label;
    QVector<QStringList> commands; ///< their words

    bool operator==(const StepCommands &) const = default;
};

/// Of every step of a document that would run; of a build order each package's `conan install`. Linear, an approximation,
/// pure: made in the background.
QVector<StepCommands> commandsOf(const PlannedPipeline &plan);

/// The labels of the steps that each rule looks like serving, in the order of the rules: of the rules that take a command
/// the first does.
QVector<QStringList> servedSteps(const QVector<WorkerRule> &rules, const QVector<StepCommands> &steps);

/// "Looks like 5 steps of this document: tiles/2.3, ai/1.1.0, engine/1.0 and 2 more", for a person.
QString servedText(const QStringList &labels);
/// "2 rules are set up here: conan install (looks like 5 steps), ..."; empty for no rules.
QString rulesText(const QVector<WorkerRule> &rules, const QVector<StepCommands> &steps);

} // namespace slipway
