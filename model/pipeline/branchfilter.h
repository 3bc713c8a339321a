// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway {

/// `branches:` of a step (spec/buildkite.md a.4): patterns with `*` for any characters, "!x" excludes. A
/// branch passes when no exclusion matches and, if there are other patterns, one of them does. A pattern may
/// hold several, separated by white space.
bool branchMatches(const QStringList &patterns, const QString &branch);

} // namespace slipway
