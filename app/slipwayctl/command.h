// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// Exit statuses of every command (README, "slipwayctl").
enum ExitStatus { ExitOk = 0, ExitNo = 1, ExitBadInput = 2, ExitAtGate = 3 };

/// One subcommand: a name, what it is for, and the function that runs it with the arguments behind its
/// name. The function prints its answer to stdout and its errors to stderr and returns an ExitStatus.
struct Command
{
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments);
};

} // namespace slipway::ctl
