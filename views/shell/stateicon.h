// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"

#include <QIcon>

namespace slipway {

/// A small picture for a severity, drawn in the colours of the present palette: shape and colour both tell.
QIcon severityIcon(Severity severity);

} // namespace slipway
