// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"
#include "review/releasefile.h"

namespace slipway {

/// What a step sends out of the house, and whether it may be done again.
struct StepClass
{
    bool publishes = false;
    QString target; ///< in a word for a button: "Docker Hub", "PyPI", or the step's label; empty unless it publishes
    StepEffect effect = StepEffect::Repeatable;
    QString why; ///< the command or word that says so, or that the user tagged it
};

/// Judged by the commands people publish with, the words of label and key, and the user's tags, which win. A
/// hint for a person, never a proof. `id` is the node id of the step. Pure.
StepClass classifyStep(const Step &step, const QString &id, const ReleaseFile &tags);

/// classifyStep() without tags: the target alone.
QString publishTarget(const Step &step);

} // namespace slipway
