// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/agentmessage.h"
#include "engine/local/redactor.h"
#include "pipeline/pipeline.h"
#include "release/releasestate.h"

namespace slipway {

/// What a message of buildkite-agent comes to: events to record, and the answer to send once they are in the
/// journal. A message whose id the journal knows has no events and the same answer.
struct AgentOutcome
{
    ReleaseEvents events; ///< without time and number
    Json answer;
};

struct AgentContext
{
    const PlannedPipeline &plan;
    const ReleaseState &state;
    const Redactor &redactor; ///< of the sender's environment
    QString releaseId = {}; ///< the ids of steps come from it (BUILDKITE_STEP_ID)
};

/// Everything but pipeline uploads and cancels (the engine does those). `job` is the sender. Pure.
AgentOutcome serveAgent(const AgentMessage &message, const QString &job, const AgentContext &context);

/// The node id of a step that is named by key, node id, label, BUILDKITE_STEP_ID or job id; empty if there is none.
QString stepNamed(const QString &name, const AgentContext &context);

/// `buildkite-agent step get`: one attribute as text, or the whole step as JSON (spec/buildkite.md e.2, b.4).
Result<QString> stepAttribute(const QString &step, const QString &attribute, const AgentContext &context);

} // namespace slipway
