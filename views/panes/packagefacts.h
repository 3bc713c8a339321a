// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/stepfacts.h"

namespace slipway {

/// What a build order says of a package or a recipe on screen: its ids, its binary, why it is there, what it is made of, what
/// builds it. Empty for what is no part of an order. Costs one walk over the order.
StepFacts packageFacts(const ReleaseSession &session, const QString &id);

/// The line on which the JSON value that begins at this place ends; `line` itself if it does not end.
int endOfJson(const QByteArray &source, int line, int column);

} // namespace slipway
