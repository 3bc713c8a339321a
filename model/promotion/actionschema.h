// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "promotion/schemacheck.h"

#include <QStringList>

namespace slipway {

/// One action of actions.json that fires a hook (spec/taskgraph.md 8). A value; any thread.
struct HookAction
{
    QString name, title, description;
    QString hookGroupId, hookId;
    Json schema = Json::object(); ///< of the input
    Json payload; ///< template of the hook's payload
    Json variables = Json::object();

    /// "/api/hooks/v1/hooks/<group>/<hook, its slash as %2F>/trigger"
    QString triggerPath() const;
    /// What the schema lets release_promotion_flavor be; empty: anything.
    QStringList flavors() const;
    SchemaAnswer check(const Json &input) const { return checkAgainstSchema(schema, input); }

    /// What is POSTed: the template rendered by the part of JSON-e that hooks use: $eval of a dotted name, ${dotted.name}
    /// in texts, $${ for ${. Anything else that starts with $ is refused, not guessed. `taskId` is null for an action on
    /// a group. A name that is not there is an error in the words of json-e.
    Result<Json> render(const Json &input, const Json &taskId, const QString &taskGroupId) const;
    Result<Json> render(const Json &context) const; ///< with any context

    /// A shell command that fires it with the rendered payload in a file. `rootUrl` may be empty: the environment's.
    QString fireCommand(const QString &payloadFile, const QString &rootUrl = {}) const;
};

/// The first action of that name in actions.json that applies to a whole group. `file` is for messages.
Result<HookAction> findGroupAction(const Json &actions, const QString &name, const QString &file);
inline Result<HookAction> findPromotionAction(const Json &actions, const QString &file)
{
    return findGroupAction(actions, QStringLiteral("release-promotion"), file);
}

/// The part of JSON-e described above, for any template.
Result<Json> renderTemplate(const Json &form, const Json &context);

} // namespace slipway
