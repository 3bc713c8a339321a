// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QMap>
#include <QString>

#include <functional>
#include <random>
#include <vector>

namespace slipway::testing {

using Random = std::mt19937;

/// What a mutation should be reported as: change by the name of the step (key, else label, else kind). "pipeline"
/// stands for the file's own settings.
using Expected = QMap<QString, QString>;

struct Mutation
{
    const char *name;
    /// Changes the pipeline; an empty answer: this one has nothing to change here.
    std::function<Expected(Json &pipeline, Random &random)> apply;
};

/// A pipeline of commands with and without keys, groups, waits, a gate with fields and a trigger.
Json randomPipeline(Random &random);
const std::vector<Mutation> &mutations();

} // namespace slipway::testing
