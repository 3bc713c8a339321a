// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruleset.h"

#include <string>
#include <vector>

namespace slipway::call {

/// How a call of the engine ended.
struct EngineAnswer
{
    enum class Kind {
        Done, ///< a worker answered: `exitCode`, `text` is what it put out
        Process, ///< run it yourself; `text` says why, empty: nothing to say
        Cancelled, ///< the step is being ended
        NotReached, ///< nobody heard of it
        NotText, ///< it cannot be said in JSON
        Lost, ///< the engine was gone before it answered
    };

    Kind kind = Kind::NotReached;
    int exitCode = 0;
    std::string text;
};

/// Asks the engine of this release (SLIPWAY_AGENT_SOCKET) to have a command done by a worker and waits as long as that
/// takes. What the worker logs meanwhile comes on standard error. The request ends with this process.
EngineAnswer askEngine(const std::vector<std::string> &words, const std::string &folder, const Variables &variables);

/// All of it, to a file descriptor.
void writeAll(int fd, const std::string &text);

} // namespace slipway::call
