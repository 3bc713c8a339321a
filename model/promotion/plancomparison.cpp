// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/plancomparison.h"

#include "core/parsejson.h"
#include "promotion/previousgraph.h"
#include "promotion/taskid.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanComparison)
};

/// All tasks that there were before: what has another ID is new.
QSet<QString> tasksBefore(const PromotionPlan &plan)
{
    QSet<QString> ids;
    for (const auto &graph : plan.graphs()) {
        if (!graph->labelToTaskId)
            continue;
        for (const auto &[label, id] : graph->labelToTaskId->entries)
            ids.insert(graph->labelToTaskId->texts.text(id));
    }
    for (LabelIndex label = 0; label < plan.ownLabelCount(); ++label) {
        if (plan.at(label).verdict == Verdict::Reused)
            ids.insert(plan.taskId(label));
    }
    return ids;
}

Created judge(const PromotionPlan &plan, LabelIndex label, const QString &created, const QSet<QString> &before)
{
    const bool reused = before.contains(created);
    if (plan.at(label).verdict == Verdict::Runs)
        return reused ? Created::ReusedInstead : Created::RunsAsPlanned;
    if (!reused)
        return Created::RunsInstead;
    return plan.taskId(label) == created ? Created::ReusedAsPlanned : Created::OtherTask;
}

void count(PlanComparison &comparison, Created how)
{
    switch (how) {
    case Created::ReusedAsPlanned: ++comparison.reused; break;
    case Created::RunsAsPlanned: ++comparison.runs; break;
    case Created::Missing: ++comparison.missing; break;
    case Created::Extra: ++comparison.extra; break;
    case Created::RunsInstead:
    case Created::ReusedInstead:
    case Created::OtherTask: ++comparison.different; break;
    }
}

const char *createdName(Created how)
{
    switch (how) {
    case Created::ReusedAsPlanned: return "reused";
    case Created::RunsAsPlanned: return "runs";
    case Created::RunsInstead: return "runs_instead";
    case Created::ReusedInstead: return "reused_instead";
    case Created::OtherTask: return "other_task";
    case Created::Missing: return "missing";
    case Created::Extra: return "extra";
    }
    return "";
}

Json labelJson(const CreatedLabel &label)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? Json() : Json(toStd(value)); };
    return {{"label", toStd(label.label)}, {"planned", text(label.planned)}, {"task", text(label.taskId)}, {"how", createdName(label.how)}, {"estimate", label.estimate}};
}

} // namespace

bool isAsPlanned(Created how)
{
    return how == Created::ReusedAsPlanned || how == Created::RunsAsPlanned;
}

PlanComparison compareWithCreated(const PromotionPlan &plan, const QHash<QString, QString> &created)
{
    const auto before = tasksBefore(plan);
    PlanComparison comparison;
    QSet<QString> planned;
    for (LabelIndex label = 0; label < plan.labelCount(); ++label) {
        const auto verdict = plan.at(label).verdict;
        if (verdict != Verdict::Reused && verdict != Verdict::Runs)
            continue;
        const auto name = plan.label(label);
        planned.insert(name);
        const auto it = created.constFind(name);
        const auto how = it == created.cend() ? Created::Missing : judge(plan, label, *it, before);
        comparison.labels.push_back({name, how, plan.taskId(label), it == created.cend() ? QString() : *it, plan.at(label).estimate});
    }
    for (auto it = created.cbegin(); it != created.cend(); ++it) {
        if (!planned.contains(it.key()))
            comparison.labels.push_back({it.key(), Created::Extra, {}, it.value(), false});
    }
    for (const auto &label : comparison.labels)
        count(comparison, label.how);
    std::sort(comparison.labels.begin(), comparison.labels.end(), [](const CreatedLabel &a, const CreatedLabel &b) {
        const bool fine = isAsPlanned(a.how);
        return fine == isAsPlanned(b.how) ? a.label < b.label : !fine;
    });
    return comparison;
}

Result<QHash<QString, QString>> readCreatedMap(const QByteArray &bytes, const QString &place)
{
    const auto json = parseJson(bytes);
    if (!json.is_object())
        return fail(ErrorCode::BadInput, Words::tr("expected an object of labels and task IDs"), {}, {place, 0, 0, 0, {}});
    QHash<QString, QString> map;
    for (const auto &[label, id] : json.items()) {
        const auto text = id.is_string() ? fromStd(id.get_ref<const std::string &>()) : QString();
        if (!isTaskId(text))
            return fail(ErrorCode::BadInput, Words::tr("the label %1 has no task ID").arg(fromStd(label).left(200)), {}, {place, 0, 0, 0, {}});
        map.insert(fromStd(label), text);
    }
    return map;
}

QString createdText(Created how)
{
    switch (how) {
    case Created::ReusedAsPlanned: return Words::tr("Reused, as planned");
    case Created::RunsAsPlanned: return Words::tr("Runs, as planned");
    case Created::RunsInstead: return Words::tr("Runs, but was to be reused");
    case Created::ReusedInstead: return Words::tr("Reused, but was to run");
    case Created::OtherTask: return Words::tr("Reused, but another task than planned");
    case Created::Missing: return Words::tr("Missing: it was planned");
    case Created::Extra: return Words::tr("Extra: it was not planned");
    }
    return {};
}

Json writeComparison(const PlanComparison &comparison)
{
    Json json {{"matches", comparison.matches()}, {"reused", comparison.reused}, {"runs", comparison.runs},
        {"different", Json::array()}, {"missing", Json::array()}, {"extra", Json::array()}};
    for (const auto &label : comparison.labels) {
        if (!isAsPlanned(label.how))
            json[label.how == Created::Missing ? "missing" : label.how == Created::Extra ? "extra" : "different"].push_back(labelJson(label));
    }
    return json;
}

} // namespace slipway
