// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/actionschema.h"

#include "core/jsontexts.h"
#include "core/shellquote.h"

#include <QCoreApplication>
#include <QUrl>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HookAction)
};

bool appliesToGroups(const Json &action)
{
    const auto context = action.find("context");
    return context != action.end() && context->is_array() && context->empty();
}

Result<HookAction> readAction(const Json &json, const QString &file)
{
    HookAction action;
    action.name = memberText(json, "name");
    const SourceRange where {file, 0, 0, 0, {}};
    if (memberText(json, "kind") != QLatin1String("hook")) {
        return fail(ErrorCode::Unsupported, Words::tr("the action “%1” is of the kind “%2”, which cannot be fired from here").arg(action.name, memberText(json, "kind")),
            Words::tr("fire it from the page of the task group"), where);
    }
    action.title = memberText(json, "title");
    action.description = memberText(json, "description");
    action.hookGroupId = memberText(json, "hookGroupId");
    action.hookId = memberText(json, "hookId");
    const auto payload = json.find("hookPayload");
    if (action.hookGroupId.isEmpty() || action.hookId.isEmpty() || payload == json.end())
        return fail(ErrorCode::BadInput, Words::tr("the action “%1” names no hook: hookGroupId, hookId and hookPayload are needed").arg(action.name), Words::tr("download actions.json again"), where);
    action.payload = *payload;
    if (const auto schema = json.find("schema"); schema != json.end())
        action.schema = *schema;
    return action;
}

} // namespace

QString HookAction::triggerPath() const
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("/api/hooks/v1/hooks/%1/%2/trigger").arg(encoded(hookGroupId), encoded(hookId));
}

QStringList HookAction::flavors() const
{
    QStringList flavors;
    const Json::json_pointer choices("/properties/release_promotion_flavor/enum");
    if (!schema.is_object() || !schema.contains(choices) || !schema.at(choices).is_array())
        return flavors;
    for (const auto &choice : schema.at(choices)) {
        if (choice.is_string())
            flavors += fromStd(choice.get<std::string>());
    }
    return flavors;
}

Result<Json> HookAction::render(const Json &context) const
{
    auto whole = variables.is_object() ? variables : Json::object();
    for (const auto &[name, value] : context.items())
        whole[name] = value;
    return renderTemplate(payload, whole);
}

Result<Json> HookAction::render(const Json &input, const Json &taskId, const QString &taskGroupId) const
{
    Json context = Json::object();
    context["input"] = input;
    context["taskId"] = taskId;
    context["taskGroupId"] = toStd(taskGroupId);
    return render(context);
}

QString HookAction::fireCommand(const QString &payloadFile, const QString &rootUrl) const
{
    // What starts with a dash would be taken for an option.
    const bool dash = hookGroupId.startsWith(QLatin1Char('-')) || hookId.startsWith(QLatin1Char('-'));
    const auto command = QStringLiteral("taskcluster api hooks triggerHook %1%2 %3 < %4")
                             .arg(dash ? QStringLiteral("-- ") : QString(), shellQuoted(hookGroupId), shellQuoted(hookId), shellQuoted(payloadFile));
    return rootUrl.isEmpty() ? command : QStringLiteral("TASKCLUSTER_ROOT_URL=%1 %2").arg(shellQuoted(rootUrl), command);
}

Result<HookAction> findGroupAction(const Json &actions, const QString &name, const QString &file)
{
    const auto list = actions.is_object() ? actions.find("actions") : actions.end();
    if (!actions.is_object() || list == actions.end() || !list->is_array())
        return fail(ErrorCode::BadInput, Words::tr("this is no actions.json: it has no list “actions”"), Words::tr("download the artifact public/actions.json of the decision task"), {file, 0, 0, 0, {}});
    for (const auto &json : *list) {
        if (!json.is_object() || memberText(json, "name") != name || !appliesToGroups(json))
            continue;
        auto action = readAction(json, file);
        if (const auto variables = actions.find("variables"); action.ok() && variables != actions.end() && variables->is_object())
            action->variables = *variables;
        return action;
    }
    return fail(ErrorCode::NotFound, Words::tr("there is no action “%1” that applies to a task group").arg(name), Words::tr("choose a graph whose project offers it"), {file, 0, 0, 0, {}});
}

} // namespace slipway
