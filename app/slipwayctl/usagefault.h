// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCommandLineParser>

namespace slipway::ctl {

/// What is wrong with arguments that `parser` did not take, for `slipwayctl COMMAND`; an option it does not know is
/// told with the one that comes nearest.
Error usageFault(const char *command, const QCommandLineParser &parser);
/// A fault of its own words; the hint names the help.
Error usageFault(const char *command, const QString &message);

} // namespace slipway::ctl
