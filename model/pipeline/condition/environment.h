// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/condition/conditioncontext.h"

#include <map>
#include <string>

namespace slipway::condition {

using Environment = std::map<std::string, std::string>;

/// What env() and $VAR see: project env, then build env, then the built-in BUILDKITE_* names (c.4).
Environment mergedEnvironment(const ConditionContext &context);

/// Environment variables whose value is not known, with the name of what would have to be known.
Environment unknownEnvironment(const ConditionContext &context);

/// Whether a literal argument of env() may be this name; otherwise the message of the reference.
std::string envNameComplaint(const std::string &name);
/// The same for a name that is only known at run time.
std::string runtimeEnvNameComplaint(const std::string &name);

/// build.source_event, build.source_action and build.pull_request.label depend on what else is known.
OptionalString sourceEvent(const ConditionContext &context);
OptionalString sourceAction(const ConditionContext &context);
OptionalString pullRequestLabel(const ConditionContext &context);

} // namespace slipway::condition
