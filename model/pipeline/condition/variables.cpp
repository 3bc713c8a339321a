// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/variables.h"

#include "pipeline/condition/environment.h"

#include <algorithm>

namespace slipway::condition {

namespace {

using Context = ConditionContext;

Value value(const OptionalString &text)
{
    return text ? Value {text->toStdString()} : Value {};
}

/// Blank counts as absent.
Value presence(const OptionalString &text)
{
    return text && !text->trimmed().isEmpty() ? Value {text->toStdString()} : Value {};
}

Value value(const std::optional<bool> &boolean)
{
    return boolean ? Value {*boolean} : Value {};
}

Value value(const std::optional<qint64> &number)
{
    return number ? Value {*number} : Value {};
}

Value value(const OptionalStrings &list)
{
    if (!list)
        return {};
    ValueList elements;
    for (const auto &text : *list)
        elements.push_back({text.toStdString()});
    return {elements};
}

const Enumeration kBuildState {"build state",
    {"creating", "started", "running", "scheduled", "blocked", "passed", "failing", "failed", "canceling", "canceled",
        "skipped", "not_run"}};
const Enumeration kBlockedState {"build blocked state", {"failed", "passed", "running"}};
const Enumeration kSource {"build source", {"api", "ui", "webhook", "trigger_job", "schedule", "pipeline_trigger"}};
const Enumeration kStepType {"step type", {"command", "wait", "input", "trigger", "group"}};
const Enumeration kStepState {"step state",
    {"ignored", "waiting_for_dependencies", "ready", "waiting_for_input", "running", "failing", "canceled", "finished"}};
const Enumeration kStepOutcome {"step outcome", {"neutral", "passed", "soft_failed", "hard_failed", "errored"}};

#define SLIPWAY_READ(expression) [](const Context &c) { return expression; }

const std::vector<Variable> kVariables {
    {"build.id", Type::String, nullptr, SLIPWAY_READ(value(c.build.id))},
    {"build.state", Type::String, &kBuildState, SLIPWAY_READ(value(c.build.state))},
    {"build.fixed", Type::Boolean, nullptr, SLIPWAY_READ(value(c.build.fixed))},
    {"build.blocked_state", Type::String, &kBlockedState, SLIPWAY_READ(value(c.build.blockedState))},
    {"build.source", Type::String, &kSource, SLIPWAY_READ(value(c.build.source))},
    {"build.source_event", Type::String, nullptr, SLIPWAY_READ(value(sourceEvent(c)))},
    {"build.source_action", Type::String, nullptr, SLIPWAY_READ(value(sourceAction(c)))},
    {"build.branch", Type::String, nullptr, SLIPWAY_READ(value(c.build.branch))},
    {"build.tag", Type::String, nullptr, SLIPWAY_READ(presence(c.build.tag))},
    {"build.message", Type::String, nullptr, SLIPWAY_READ(presence(c.build.message))},
    {"build.commit", Type::String, nullptr, SLIPWAY_READ(value(c.build.commit))},
    {"build.number", Type::Number, nullptr, SLIPWAY_READ(value(c.build.number))},
    {"build.creator.id", Type::String, nullptr, SLIPWAY_READ(value(c.build.creator.id))},
    {"build.creator.name", Type::String, nullptr, SLIPWAY_READ(value(c.build.creator.name))},
    {"build.creator.email", Type::String, nullptr, SLIPWAY_READ(value(c.build.creator.email))},
    {"build.creator.teams", Type::Array, nullptr, SLIPWAY_READ(value(c.build.creator.teams))},
    {"build.creator.verified", Type::Boolean, nullptr, SLIPWAY_READ(value(c.build.creator.verified))},
    {"build.author.id", Type::String, nullptr, SLIPWAY_READ(value(c.build.author.id))},
    {"build.author.name", Type::String, nullptr, SLIPWAY_READ(presence(c.build.author.name))},
    {"build.author.email", Type::String, nullptr, SLIPWAY_READ(presence(c.build.author.email))},
    {"build.author.teams", Type::Array, nullptr, SLIPWAY_READ(value(c.build.author.teams))},
    {"build.scm.author.name", Type::String, nullptr, SLIPWAY_READ(value(c.scm.authorName))},
    {"build.scm.author.email", Type::String, nullptr, SLIPWAY_READ(value(c.scm.authorEmail))},
    {"build.scm.committer.name", Type::String, nullptr, SLIPWAY_READ(value(c.scm.committerName))},
    {"build.scm.committer.email", Type::String, nullptr, SLIPWAY_READ(value(c.scm.committerEmail))},
    {"build.pull_request.id", Type::String, nullptr, SLIPWAY_READ(value(c.pullRequest.id))},
    {"build.pull_request.base_branch", Type::String, nullptr, SLIPWAY_READ(value(c.pullRequest.baseBranch))},
    {"build.pull_request.draft", Type::Boolean, nullptr, SLIPWAY_READ(value(c.pullRequest.draft))},
    {"build.pull_request.label", Type::String, nullptr, SLIPWAY_READ(value(pullRequestLabel(c)))},
    {"build.pull_request.labels", Type::Array, nullptr, SLIPWAY_READ(value(c.pullRequest.labels))},
    {"build.pull_request.repository", Type::String, nullptr, SLIPWAY_READ(value(c.pullRequest.repository))},
    {"build.pull_request.repository.fork", Type::Boolean, nullptr, SLIPWAY_READ(value(c.pullRequest.repositoryFork))},
    {"build.merge_queue.base_branch", Type::String, nullptr, SLIPWAY_READ(value(c.mergeQueue.baseBranch))},
    {"build.merge_queue.base_commit", Type::String, nullptr, SLIPWAY_READ(value(c.mergeQueue.baseCommit))},
    {"pipeline.id", Type::String, nullptr, SLIPWAY_READ(value(c.pipeline.id))},
    {"pipeline.slug", Type::String, nullptr, SLIPWAY_READ(value(c.pipeline.slug))},
    {"pipeline.default_branch", Type::String, nullptr, SLIPWAY_READ(presence(c.pipeline.defaultBranch))},
    {"pipeline.repository", Type::String, nullptr, SLIPWAY_READ(presence(c.pipeline.repository))},
    {"pipeline.started_passing", Type::Boolean, nullptr, SLIPWAY_READ(value(c.pipeline.startedPassing))},
    {"pipeline.started_failing", Type::Boolean, nullptr, SLIPWAY_READ(value(c.pipeline.startedFailing))},
    {"pipeline.next_finished_build_exists", Type::Boolean, nullptr, SLIPWAY_READ(value(c.pipeline.nextFinishedBuildExists))},
    {"organization.id", Type::String, nullptr, SLIPWAY_READ(value(c.organization.id))},
    {"organization.slug", Type::String, nullptr, SLIPWAY_READ(value(c.organization.slug))},
};

const std::vector<Variable> kStepVariables {
    {"step.id", Type::String, nullptr, SLIPWAY_READ(value(c.step.id))},
    {"step.key", Type::String, nullptr, SLIPWAY_READ(value(c.step.key))},
    {"step.type", Type::String, &kStepType, SLIPWAY_READ(value(c.step.type))},
    {"step.label", Type::String, nullptr, SLIPWAY_READ(value(c.step.label))},
    {"step.state", Type::String, &kStepState, SLIPWAY_READ(value(c.step.state))},
    {"step.outcome", Type::String, &kStepOutcome, SLIPWAY_READ(value(c.step.outcome))},
};

#undef SLIPWAY_READ

const Variable *findIn(const std::vector<Variable> &variables, std::string_view name)
{
    const auto it = std::find_if(variables.begin(), variables.end(), [&](const Variable &v) { return v.name == name; });
    return it == variables.end() ? nullptr : &*it;
}

} // namespace

bool Enumeration::has(std::string_view candidate) const
{
    return std::find(values.begin(), values.end(), candidate) != values.end();
}

std::string_view typeWord(Type type)
{
    switch (type) {
    case Type::String:
        return "string";
    case Type::Number:
        return "number";
    case Type::Boolean:
        return "boolean";
    case Type::Null:
        return "null";
    case Type::Regex:
        return "regular expression";
    case Type::Array:
        break;
    }
    return "string array";
}

const Variable *findVariable(std::string_view name, bool withStep)
{
    const auto *found = findIn(kVariables, name);
    return found || !withStep ? found : findIn(kStepVariables, name);
}

} // namespace slipway::condition
