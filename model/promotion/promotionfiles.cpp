// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/promotionfiles.h"

#include "core/jsontexts.h"
#include "promotion/jsonfields.h"
#include "promotion/jsontree.h"
#include "promotion/filetext.h"
#include "promotion/pythonyaml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromotionFiles)
};

constexpr qint64 kMaxBytes = 64LL * 1024 * 1024;

tl::unexpected<Error> refuse(const QString &file, const QString &pointer, const QString &message)
{
    return fail(ErrorCode::BadInput, message, {}, {file, 0, 0, 0, pointer});
}

bool looksLikeJson(QByteArrayView text)
{
    const auto start = text.trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

QString memberPointer(const QString &pointer, const std::string &name)
{
    return pointer + QLatin1Char('/') + fromStd(name).replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

QDateTime timeOf(const Json &status, const char *name)
{
    const auto time = QDateTime::fromString(memberText(status, name), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

/// The state of its last run where a status names none itself.
QString stateOf(const Json &status)
{
    const auto state = memberText(status, "state");
    const auto runs = status.find("runs");
    if (!state.isEmpty() || runs == status.end() || !runs->is_array())
        return state;
    return runs->empty() ? QStringLiteral("unscheduled") : runs->back().is_object() ? memberText(runs->back(), "state") : QString();
}

Result<TaskStatus> statusOf(const Json &json, const QString &file, const QString &pointer)
{
    if (json.is_string())
        return TaskStatus {fromStd(json.get_ref<const std::string &>()), {}, {}, false};
    if (!json.is_object())
        return refuse(file, pointer, Words::tr("A task's status is to be an object with “state”, or the state alone"));
    const auto inner = json.find("status");
    const auto &status = inner != json.end() && inner->is_object() ? *inner : json;
    TaskStatus read {stateOf(status), timeOf(status, "expires"), timeOf(status, "deadline"), false};
    if (read.state.isEmpty())
        return refuse(file, pointer, Words::tr("This task's status has no “state”"));
    const auto gone = status.find("artifactsGone");
    read.artifactsGone = gone != status.end() && gone->is_boolean() && gone->get<bool>();
    return read;
}

/// The ID of an item of queue.statuses ("taskId") or queue.listTaskGroup ("status"."taskId").
QString idOfItem(const Json &item)
{
    const auto id = memberText(item, "taskId");
    const auto status = item.find("status");
    return id.isEmpty() && status != item.end() && status->is_object() ? memberText(*status, "taskId") : id;
}

Result<void> addStatuses(QHash<QString, TaskStatus> &statuses, const Json &items, const QString &file, const QString &pointer)
{
    for (size_t i = 0; i < items.size(); ++i) {
        const auto place = pointer + QLatin1Char('/') + QString::number(i);
        const auto id = items[i].is_object() ? idOfItem(items[i]) : QString();
        if (id.isEmpty())
            return refuse(file, place, Words::tr("Expected {\"taskId\": …, \"status\": …} here"));
        auto status = statusOf(items[i], file, place);
        if (status.failed())
            return fail(status.error());
        statuses.insert(id, *status);
    }
    return {};
}

/// A list that one of the queue's answers keeps its items in; null: this is no such answer.
const Json *itemsOf(const Json &json, std::initializer_list<const char *> names)
{
    for (const auto *name : names) {
        if (const auto at = json.find(name); at != json.end() && at->is_array())
            return &*at;
    }
    return nullptr;
}

template <typename T>
Result<T> readAs(const QString &path, Result<T> (*read)(const Json &, const QString &, const QString &))
{
    const auto json = readPromotionJson(path);
    if (json.failed())
        return fail(json.error());
    return read(*json, path, QString());
}

/// Errors of the input of a scenario stand below "/input".
Error below(Error error, const QString &pointer)
{
    error.where.pointer = pointer + error.where.pointer;
    return error;
}

Result<void> addFacts(PromotionFacts &facts, const Json &json, const QString &file)
{
    if (const auto index = json.find("index"); index != json.end() && !index->is_null()) {
        auto read = indexOfJson(*index, file, QStringLiteral("/index"));
        if (read.failed())
            return fail(read.error());
        facts.index = *read;
    }
    if (const auto statuses = json.find("statuses"); statuses != json.end() && !statuses->is_null()) {
        auto read = statusesOfJson(*statuses, file, QStringLiteral("/statuses"));
        if (read.failed())
            return fail(read.error());
        facts.statuses = *read;
    }
    if (const auto push = json.find("push_parameters"); push != json.end() && push->is_object()) {
        for (const auto &[name, value] : push->items())
            facts.parameters.insert(fromStd(name), value);
    }
    facts.actionTaskId = memberText(json, "actionTaskId");
    return {};
}

} // namespace

Result<Json> readPromotionJson(const QString &path)
{
    const auto text = FileText::readAll(path, kMaxBytes);
    if (text.failed())
        return fail(text.error());
    const QByteArrayView bytes = *text;
    if (!looksLikeJson(bytes))
        return readPythonYaml(path, bytes);
    auto json = readJsonTree(path, bytes);
    if (json.ok())
        return json;
    // A YAML flow mapping starts as JSON does.
    auto yaml = readPythonYaml(path, bytes);
    return yaml.ok() ? yaml : json;
}

Result<QHash<QString, QString>> indexOfJson(const Json &json, const QString &file, const QString &pointer)
{
    if (!json.is_object())
        return refuse(file, pointer, Words::tr("An index is to be an object of routes and task IDs"));
    QHash<QString, QString> index;
    if (const auto *items = itemsOf(json, {"tasks"})) {
        for (const auto &item : *items) {
            if (item.is_object())
                index.insert(memberText(item, "namespace"), memberText(item, "taskId"));
        }
        return index;
    }
    for (const auto &[route, id] : json.items()) {
        if (!id.is_string())
            return refuse(file, memberPointer(pointer, route), Words::tr("The task ID of the route “%1” is to be a text").arg(fromStd(route)));
        index.insert(fromStd(route), fromStd(id.get_ref<const std::string &>()));
    }
    return index;
}

Result<QHash<QString, TaskStatus>> statusesOfJson(const Json &json, const QString &file, const QString &pointer)
{
    if (!json.is_object())
        return refuse(file, pointer, Words::tr("Statuses are to be an object of task IDs and statuses"));
    QHash<QString, TaskStatus> statuses;
    if (const auto *items = itemsOf(json, {"statuses", "tasks"})) {
        if (const auto added = addStatuses(statuses, *items, file, pointer); added.failed())
            return fail(added.error());
        return statuses;
    }
    for (const auto &[id, value] : json.items()) {
        if (value.is_null())
            continue;
        auto status = statusOf(value, file, memberPointer(pointer, id));
        if (status.failed())
            return fail(status.error());
        statuses.insert(fromStd(id), *status);
    }
    return statuses;
}

Result<QHash<QString, QString>> readIndexFile(const QString &path)
{
    return readAs<QHash<QString, QString>>(path, indexOfJson);
}

Result<QHash<QString, TaskStatus>> readStatusesFile(const QString &path)
{
    return readAs<QHash<QString, TaskStatus>>(path, statusesOfJson);
}

Result<FlavorTable> readFlavors(const QString &path)
{
    const auto json = readPromotionJson(path);
    if (json.failed())
        return fail(json.error());
    return FlavorTable::fromJson(*json, path);
}

Result<PromotionScenario> promotionScenario(const Json &json, const QString &file)
{
    PromotionScenario scenario;
    const bool wrapped = json.is_object() && json.contains("input") && json["input"].is_object() && !json.contains("release_promotion_flavor");
    auto input = PromotionInput::fromJson(wrapped ? json["input"] : json, file);
    if (input.failed())
        return fail(wrapped ? below(input.error(), QStringLiteral("/input")) : input.error());
    scenario.input = std::move(*input);
    if (!wrapped)
        return scenario;
    if (const auto config = json.find("graph_config"); config != json.end() && config->is_object()) {
        auto flavors = FlavorTable::fromJson(*config, file);
        if (flavors.failed())
            return fail(below(flavors.error(), QStringLiteral("/graph_config")));
        scenario.flavors = std::move(*flavors);
    }
    if (const auto added = addFacts(scenario.facts, json, file); added.failed())
        return fail(added.error());
    scenario.taskGroupId = memberText(json, "taskGroupId");
    if (const auto graph = memberText(json, "full_task_graph"); !graph.isEmpty())
        scenario.fullTaskGraph = QDir(QFileInfo(file).path()).filePath(graph);
    return scenario;
}

Result<PromotionScenario> readPromotionScenario(const QString &path)
{
    const auto json = readPromotionJson(path);
    if (json.failed())
        return fail(json.error());
    return promotionScenario(*json, path);
}

Result<PromotionInput> readPromotionInput(const QString &path)
{
    auto scenario = readPromotionScenario(path);
    if (scenario.failed())
        return fail(scenario.error());
    return std::move(scenario->input);
}

} // namespace slipway
