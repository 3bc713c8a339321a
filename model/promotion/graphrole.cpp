// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/graphrole.h"

#include "core/parsejson.h"

namespace slipway {

namespace {

/// A member along a path of names; null if any step is missing.
const Json *memberAt(const Json *value, std::initializer_list<const char *> path)
{
    for (const auto *name : path) {
        if (!value || !value->is_object())
            return nullptr;
        const auto at = value->find(name);
        value = at == value->end() ? nullptr : &*at;
    }
    return value;
}

QString textAt(const Json *value, std::initializer_list<const char *> path)
{
    const auto *found = memberAt(value, path);
    return found && found->is_string() ? fromStd(found->get_ref<const std::string &>()) : QString();
}

bool isPromotionName(const QString &name)
{
    return name == QLatin1String("release-promotion") || name == QLatin1String("release_promotion_action");
}

QString flavorOf(const Json *input)
{
    return textAt(input, {"release_promotion_flavor"});
}

/// The action's input: below extra.action.context in real tasks, extra.action in the documentation, else a JSON text in
/// the environment.
QString flavorOfTask(const Json *task)
{
    for (const auto *input : {memberAt(task, {"extra", "action", "context", "input"}), memberAt(task, {"extra", "action", "input"})}) {
        if (const auto flavor = flavorOf(input); !flavor.isEmpty())
            return flavor;
    }
    const auto written = textAt(task, {"payload", "env", "ACTION_INPUT"});
    const auto input = parseJson(written.toUtf8());
    return flavorOf(&input);
}

std::optional<RoleAnswer> ofTask(const RoleEvidence &evidence)
{
    const auto *wrapped = memberAt(evidence.task, {"task"});
    const auto *task = wrapped ? wrapped : evidence.task;
    if (!task)
        return {};
    auto name = textAt(task, {"extra", "action", "name"});
    if (name.isEmpty())
        name = textAt(task, {"payload", "env", "ACTION_CALLBACK"});
    if (isPromotionName(name))
        return RoleAnswer {GraphRole::Promotion, flavorOfTask(task)};
    if (!name.isEmpty())
        return RoleAnswer {GraphRole::Action, name};
    // By convention a decision task is a member of the group that carries its own ID.
    if (textAt(task, {"taskGroupId"}) == evidence.id)
        return RoleAnswer {GraphRole::Decision, {}};
    return RoleAnswer {GraphRole::Unusable, textAt(task, {"metadata", "name"})};
}

RoleAnswer ofParameters(const Json *parameters)
{
    const auto *existing = memberAt(parameters, {"existing_tasks"});
    const auto method = textAt(parameters, {"target_tasks_method"});
    const auto phase = textAt(parameters, {"shipping_phase"});
    const bool action = textAt(parameters, {"tasks_for"}) == QLatin1String("action");
    // Only the promotion has an action make a graph from other graphs; shipping_phase is its flavor there.
    if (existing && existing->is_object() && !existing->empty())
        return {GraphRole::Promotion, phase.isEmpty() ? method : phase};
    if (action)
        return {phase.isEmpty() ? GraphRole::Action : GraphRole::Promotion, phase};
    return {parameters ? GraphRole::Decision : GraphRole::Unknown, {}};
}

} // namespace

RoleAnswer roleOf(const RoleEvidence &evidence)
{
    auto answer = ofTask(evidence).value_or(ofParameters(evidence.parameters));
    // retrigger, add-new-jobs and the like write a label map and no full graph.
    const bool writesOnlyMap = !evidence.hasFullGraph && evidence.hasLabelMap && answer.role != GraphRole::Promotion && answer.role != GraphRole::Decision;
    if (writesOnlyMap || (answer.role == GraphRole::Action && !evidence.hasFullGraph))
        answer.role = GraphRole::Unusable;
    return answer;
}

} // namespace slipway
