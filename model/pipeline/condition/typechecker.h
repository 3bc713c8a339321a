// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/condition/parser.h"

namespace slipway::condition {

/// All that is checked before evaluation (c.3): entry point, arguments of env(), types, a boolean result. A
/// fault anywhere fails the whole, even in a branch that would never be evaluated. Order and messages are the
/// reference's.
tl::expected<void, Fault> checkExpression(const Expression &root, const QString &entryPoint);

/// "" becomes "build_condition"; an unknown one is a validation fault.
tl::expected<QString, Fault> normalEntryPoint(const QString &entryPoint);
bool stepAllowed(const QString &entryPoint);
bool isNotification(const QString &entryPoint);

} // namespace slipway::condition
