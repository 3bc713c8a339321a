// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"

namespace slipway {

/// The facts of a scenario in words, one a line: what started the build, branch, tag, variables, what is not known.
QStringList scenarioLines(const Facts &facts);
/// What a shipped scenario is called for people ("Pull request"); another one's name is its own title.
QString scenarioTitle(const QString &name);

} // namespace slipway
