// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/condition/evaluator.h"

#include <QStringList>

namespace slipway::condition {

/// The values that made an evaluated condition what it is, for a person: `NIGHTLY is "1"`. Of a false && only
/// what is false is named, of a true || only what is true. Empty where no fact plays a part.
QStringList decidingFacts(const Expression &root, const EvaluationLog &log);

} // namespace slipway::condition
