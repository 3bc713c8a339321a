// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/expression.h"

#include "pipeline/condition/shellexpansion.h"

namespace slipway::condition {

bool isRuntimeString(const Expression &expression)
{
    return expression.kind == Kind::String && expression.doubleQuoted && containsExpansion(expression.raw);
}

} // namespace slipway::condition
