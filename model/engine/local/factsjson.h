// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "pipeline/facts.h"

namespace slipway {

/// Facts as the journal keeps them. Values of names that look like secrets, and of those in `secret`, are not
/// written: they become null. What is not known (Facts::unknown) is not kept: in a build that runs all is known.
Json factsToJson(const Facts &facts, const QSet<QString> &secret = {});
/// Back again. `given` supplies values anew (and wins); names whose value is missing go into `missing`.
Facts factsFromJson(const Json &json, const EnvList &given, QStringList *missing);

} // namespace slipway
