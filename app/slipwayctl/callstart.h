// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "output.h"

#include "core/result.h"

#include <optional>

namespace slipway::ctl {

/// How every command begins: wrong arguments and --help end it here, with the exit status that is returned.
/// `Call` has a `helpText` that is empty unless only help was asked for.
template <typename Call>
std::optional<int> endsAtStart(const Result<Call> &call)
{
    if (call.failed()) {
        printError(call.error());
        return ExitBadInput;
    }
    if (call->helpText.isEmpty())
        return {};
    printOut(call->helpText.toUtf8());
    return ExitOk;
}

/// All of a command that has one answer and never says no.
template <typename Call>
int runToAnswer(const Result<Call> &call, Result<void> (*answer)(const Call &))
{
    if (const auto end = endsAtStart(call))
        return *end;
    const auto done = answer(*call);
    if (done.failed())
        printError(done.error());
    return done.ok() ? ExitOk : ExitBadInput;
}

} // namespace slipway::ctl
