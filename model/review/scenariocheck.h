// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/releasefile.h"

namespace slipway {

/// What no build on the engine can be at once ("a tag and a pull request"), as sentences for a person. The
/// scenario can be kept: people use them to see what would happen if. Empty where nothing contradicts.
QStringList contradictions(const Facts &facts);

/// What keeps a list of own scenarios from being saved: a missing or repeated name, a pull request that is no
/// number, a fact that does not exist. The message names the scenario.
Result<void> checkScenarios(const QVector<Facts> &own);

} // namespace slipway
