// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/factsjson.h"

#include "core/jsontexts.h"
#include "engine/local/redactor.h"

namespace slipway {

namespace {

struct Field
{
    const char *name;
    QString Facts::*member;
};

constexpr std::array kFields {Field {"scenario", &Facts::scenario}, Field {"source", &Facts::source},
    Field {"branch", &Facts::branch}, Field {"tag", &Facts::tag}, Field {"commit", &Facts::commit},
    Field {"message", &Facts::message}, Field {"default_branch", &Facts::defaultBranch},
    Field {"author_name", &Facts::authorName}, Field {"author_email", &Facts::authorEmail},
    Field {"repository", &Facts::repository},
    Field {"pipeline_slug", &Facts::pipelineSlug}, Field {"organization_slug", &Facts::organizationSlug},
    Field {"pull_request", &Facts::pullRequest}, Field {"pull_request_base", &Facts::pullRequestBase},
    Field {"creator_name", &Facts::creatorName}, Field {"creator_email", &Facts::creatorEmail},
    Field {"source_event", &Facts::sourceEvent}, Field {"source_action", &Facts::sourceAction}};

struct ListField
{
    const char *name;
    std::optional<QStringList> Facts::*member;
};

constexpr std::array kLists {ListField {"pull_request_labels", &Facts::pullRequestLabels},
    ListField {"creator_teams", &Facts::creatorTeams}, ListField {"changed_files", &Facts::changedFiles}};

struct FlagField
{
    const char *name;
    std::optional<bool> Facts::*member;
};

constexpr std::array kFlags {FlagField {"pull_request_draft", &Facts::pullRequestDraft},
    FlagField {"pull_request_fork", &Facts::pullRequestFork}};

QStringList listFromJson(const Json &json)
{
    QStringList list;
    for (const auto &item : json) {
        if (item.is_string())
            list.append(fromStd(item.get_ref<const std::string &>()));
    }
    return list;
}

} // namespace

Json factsToJson(const Facts &facts, const QSet<QString> &secret)
{
    Json json = Json::object();
    for (const auto &field : kFields)
        json[field.name] = toStd(facts.*field.member);
    for (const auto &field : kLists) {
        if (const auto &list = facts.*field.member)
            json[field.name] = textsJson(*list);
    }
    for (const auto &field : kFlags) {
        if (const auto flag = facts.*field.member)
            json[field.name] = *flag;
    }
    json["build_number"] = facts.buildNumber;
    json["env"] = Json::object();
    for (const auto &[name, value] : facts.env)
        json["env"][toStd(name)] = isSecretName(name) || secret.contains(name) ? Json() : Json(toStd(value));
    return json;
}

Facts factsFromJson(const Json &json, const EnvList &given, QStringList *missing)
{
    Facts facts;
    for (const auto &field : kFields) {
        if (const auto it = json.find(field.name); it != json.end() && it->is_string())
            facts.*field.member = fromStd(it->get<std::string>());
    }
    for (const auto &field : kLists) {
        if (const auto it = json.find(field.name); it != json.end() && it->is_array())
            facts.*field.member = listFromJson(*it);
    }
    for (const auto &field : kFlags) {
        if (const auto it = json.find(field.name); it != json.end() && it->is_boolean())
            facts.*field.member = it->get<bool>();
    }
    if (const auto it = json.find("build_number"); it != json.end() && it->is_number_integer())
        facts.buildNumber = it->get<int>();
    const auto env = json.value("env", Json::object());
    for (const auto &[key, value] : env.items()) {
        const auto name = fromStd(key);
        if (value.is_string())
            facts.env.append({name, fromStd(value.get<std::string>())});
        else if (envValue(given, name, QString()).isNull())
            missing->append(name);
    }
    for (const auto &[name, value] : given)
        setEnv(facts.env, name, value);
    return facts;
}

} // namespace slipway
