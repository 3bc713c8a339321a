// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/agentmessage.h"
#include "engine/local/redactor.h"

namespace slipway::ctl {

/// A message from this job (id, token and job filled in from the environment).
AgentMessage newMessage(AgentMessage::Kind kind);

/// Sends one message to the engine of this release and waits for its answer, which is in the journal by then.
/// An answer with "ok": false is a Refused error; no answer at all is an Io error.
Result<Json> ask(const AgentMessage &message);

/// The secrets of this process's environment.
Redactor environmentRedactor();
EnvList processEnvironment();

/// All of standard input, at most `limit` bytes (more is an error). Empty if it is a terminal.
Result<QByteArray> readInput(qsizetype limit);

/// "buildkite-agent: text" on stderr.
void warnAgent(const QString &text);

} // namespace slipway::ctl
