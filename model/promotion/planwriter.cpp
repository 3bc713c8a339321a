// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/planwriter.h"

#include "core/jsontexts.h"
#include "promotion/planwords.h"

#include <algorithm>

namespace slipway {

namespace {

/// Collects the lists in the order of labels, which is that of their bytes; morphs come last and are sorted in.
class PlanJson
{
public:
    explicit PlanJson(const PromotionPlan &plan)
        : m_plan(plan)
        , m_order(plan.labelCount())
    {
        for (LabelIndex label = 0; label < m_order.size(); ++label)
            m_order[label] = label;
        if (plan.counts().morph > 0)
            std::sort(m_order.begin(), m_order.end(), [&](auto a, auto b) { return toStd(plan.label(a)) < toStd(plan.label(b)); });
    }

    Json write() const;

private:
    template <typename Test>
    Json labels(Test test) const;
    template <typename Test, typename Value>
    Json table(Test test, Value value) const;
    Json why(LabelIndex label) const;
    Json overridden(LabelIndex label) const;
    Json overriddenTable() const;
    Json error() const;
    Json parameters() const;
    Json diagnostics() const;
    Json counts() const;
    Json rootCauses() const;
    std::string name(LabelIndex label) const { return toStd(m_plan.label(label)); }

    const PromotionPlan &m_plan;
    std::vector<LabelIndex> m_order;
};

template <typename Test>
Json PlanJson::labels(Test test) const
{
    auto json = Json::array();
    for (const auto label : m_order) {
        if (test(m_plan.at(label)))
            json.push_back(name(label));
    }
    return json;
}

template <typename Test, typename Value>
Json PlanJson::table(Test test, Value value) const
{
    Json::object_t table;
    for (const auto label : m_order) {
        if (test(m_plan.at(label)))
            table.emplace_back(name(label), value(label));
    }
    return Json(std::move(table));
}

Json PlanJson::error() const
{
    if (!m_plan.error())
        return nullptr;
    return {{"type", toStd(m_plan.error()->type)}, {"message", toStd(m_plan.error()->message)}};
}

Json PlanJson::why(LabelIndex label) const
{
    const auto &plan = m_plan.at(label);
    const bool existing = plan.verdict == Verdict::Reused && plan.reason == PlanReason::Existing;
    auto chain = Json::array();
    if (plan.reason == PlanReason::Blocked) {
        for (const auto link : m_plan.chain(label))
            chain.push_back(name(link));
    }
    auto graph = existing ? Json(toStd(m_plan.graphs()[size_t(plan.graph)]->id)) : Json(nullptr);
    Json json {{"verdict", toStd(verdictName(plan.verdict))}, {"reason", toStd(reasonWord(m_plan, label))}, {"graph", std::move(graph)}, {"chain", std::move(chain)}};
    if (plan.strategyUnknown)
        json["unknown_strategy"] = toStd(m_plan.reasonDetail(label));
    return json;
}

Json PlanJson::overridden(LabelIndex label) const
{
    auto json = Json::array();
    for (const auto &[graph, id] : m_plan.overridden(label))
        json.push_back({{"graph", toStd(m_plan.graphs()[size_t(graph)]->id)}, {"taskId", toStd(id)}});
    return json;
}

Json PlanJson::overriddenTable() const
{
    Json::object_t table;
    for (const auto label : m_order) {
        if (auto hidden = overridden(label); !hidden.empty())
            table.emplace_back(name(label), std::move(hidden));
    }
    return Json(std::move(table));
}

/// Those that decide the plan; all others are as the first graph has them.
Json PlanJson::parameters() const
{
    auto json = Json::object();
    if (m_plan.parameters().isEmpty())
        return json;
    for (const auto *key : {"base_rev", "build_number", "head_rev", "moz_build_date", "optimize_target_tasks", "release_product",
             "shipping_phase", "target_tasks_method", "tasks_for", "version"})
        json[key] = m_plan.parameters().value(QLatin1String(key));
    return json;
}

Json PlanJson::diagnostics() const
{
    auto json = Json::array();
    for (const auto &finding : m_plan.diagnostics())
        json.push_back({{"rule", toStd(finding.rule)}, {"severity", toStd(severityName(finding.severity))}, {"message", toStd(finding.message)},
            {"fix", toStd(finding.fix)}, {"node", toStd(finding.node)}});
    return json;
}

Json PlanJson::counts() const
{
    const auto &counts = m_plan.counts();
    return {{"existing", counts.existing}, {"full", counts.full}, {"kept", counts.kept}, {"morph", counts.morph}, {"removed", counts.removed},
        {"replaced", counts.replaced}, {"target", counts.target}, {"target_graph", counts.targetGraph}, {"lower_phase", counts.lowerPhase},
        {"undetermined", counts.undetermined}};
}

Json PlanJson::rootCauses() const
{
    auto json = Json::array();
    for (const auto &root : m_plan.rootCauses())
        json.push_back({{"label", name(root.label)}, {"reason", toStd(reasonWord(m_plan, root.label))}, {"saves", root.saves}, {"forces", root.forces}});
    return json;
}

Json PlanJson::write() const
{
    const auto is = [](Verdict verdict) { return [verdict](const LabelPlan &plan) { return plan.verdict == verdict; }; };
    const auto id = [this](LabelIndex label) { return Json(toStd(m_plan.taskId(label))); };
    const auto inGraph = [](const LabelPlan &plan) { return plan.verdict == Verdict::Reused || plan.verdict == Verdict::Runs; };
    const auto full = [](const LabelPlan &plan) { return plan.reason != PlanReason::Morph; };
    Json json;
    json["error"] = error();
    json["existing_tasks"] = table([](const LabelPlan &plan) { return plan.graph >= 0; }, [this](LabelIndex label) { return Json(toStd(m_plan.existingTask(label))); });
    json["target_tasks"] = labels([](const LabelPlan &plan) { return plan.target; });
    json["requested_tasks"] = labels([](const LabelPlan &plan) { return plan.requested; });
    json["target_task_graph"] = labels([&](const LabelPlan &plan) { return plan.verdict != Verdict::Outside && full(plan); });
    json["kept"] = labels([&](const LabelPlan &plan) { return plan.verdict == Verdict::Runs && full(plan); });
    json["replaced"] = table(is(Verdict::Reused), id);
    json["removed"] = labels(is(Verdict::Removed));
    json["label_to_taskid"] = table(inGraph, id);
    json["created_dependencies"] = table(is(Verdict::Runs), [this](LabelIndex label) { return textsJson(m_plan.createdDependencies(label)); });
    json["added_by_morph"] = labels([](const LabelPlan &plan) { return plan.reason == PlanReason::Morph; });
    json["parameters"] = parameters();
    json["why"] = table([this](const LabelPlan &) { return !m_plan.error(); }, [this](LabelIndex label) { return why(label); });
    json["overridden"] = overriddenTable();
    json["dropped"] = textsJson(m_plan.dropped());
    json["undetermined"] = labels([](const LabelPlan &plan) { return plan.undetermined; });
    json["estimate"] = labels([](const LabelPlan &plan) { return plan.estimate; });
    json["root_causes"] = rootCauses();
    json["diagnostics"] = diagnostics();
    json["counts"] = counts();
    json["digest"] = toStd(m_plan.digest());
    return json;
}

QByteArray csvField(const QString &text)
{
    // A spreadsheet must not take a label for a formula.
    auto field = text;
    if (!field.isEmpty() && QStringLiteral("=+-@\t\r").contains(field.front()))
        field.prepend(QLatin1Char('\''));
    if (!field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char('\n')) && !field.contains(QLatin1Char('\r')))
        return field.toUtf8();
    return '"' + field.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

Json namesJson(const std::vector<QString> &names)
{
    return textsJson(QStringList(names.cbegin(), names.cend()));
}

} // namespace

Json writePlan(const PromotionPlan &plan)
{
    return PlanJson(plan).write();
}

Json writePromotionChange(const PromotionChange &change)
{
    return {{"now_runs", namesJson(change.nowRuns)}, {"now_reused", namesJson(change.nowReused)}, {"now_removed", namesJson(change.nowRemoved)},
        {"now_outside", namesJson(change.nowOutside)}, {"other_task", namesJson(change.otherGraph)}};
}

QByteArray writePlanCsv(const PromotionPlan &plan)
{
    QByteArray csv("label,kind,verdict,reason,task_id,graph,blocked_by,root_cause\r\n");
    for (LabelIndex label = 0; label < plan.labelCount(); ++label) {
        const auto &at = plan.at(label);
        const bool existing = at.verdict == Verdict::Reused && at.reason == PlanReason::Existing;
        const QStringList fields {plan.label(label), plan.kind(label), verdictName(at.verdict), reasonWord(plan, label), plan.taskId(label),
            existing ? plan.graphs()[size_t(at.graph)]->id : QString(), at.blockedBy == kNoLabel ? QString() : plan.label(at.blockedBy),
            at.rootCause == kNoLabel ? QString() : plan.label(at.rootCause)};
        for (qsizetype i = 0; i < fields.size(); ++i)
            csv += csvField(fields[i]) + (i + 1 < fields.size() ? QByteArray(",") : QByteArray("\r\n"));
    }
    return csv;
}

} // namespace slipway
