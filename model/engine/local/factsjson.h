// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "pipeline/facts.h"

namespace slipway {

/// Facts as the journal keeps them. Values of names that look like secrets are not written: they become null.
Json factsToJson(const Facts &facts);
/// Back again. `given` supplies values anew (and wins); names whose value is missing go into `missing`.
Facts factsFromJson(const Json &json, const EnvList &given, QStringList *missing);

} // namespace slipway
