// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"

namespace slipway {

/// The facts of a scenario in words, one a line: what started the build, branch, tag, variables, what is not known.
QStringList scenarioLines(const Facts &facts);

} // namespace slipway
