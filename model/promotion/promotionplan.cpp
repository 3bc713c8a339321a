// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/promotionplan.h"

#include "promotion/combinedgraph.h"

#include <QCryptographicHash>

#include <algorithm>

namespace slipway {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

const QString kNew = QStringLiteral("new");

/// Edge names and what stands behind them, as the action's dictionary of named dependencies: a later one replaces an
/// earlier one of the same name.
class NamedDependencies
{
public:
    void set(std::string_view name, LabelIndex label)
    {
        const auto known = std::find_if(m_items.begin(), m_items.end(), [&](const auto &item) { return item.first == name; });
        if (known == m_items.end())
            m_items.push_back({name, label});
        else
            known->second = label;
    }
    const std::vector<std::pair<std::string_view, LabelIndex>> &items() const { return m_items; }

private:
    std::vector<std::pair<std::string_view, LabelIndex>> m_items;
};

} // namespace

QString PromotionPlan::label(LabelIndex label) const
{
    return isMorph(label) ? m.morphs[label - (ownLabelCount())].second : m.combined->text(label);
}

QString PromotionPlan::kind(LabelIndex label) const
{
    return isMorph(label) ? QStringLiteral("misc") : m.combined->kindText(label);
}

LabelIndex PromotionPlan::find(const QString &label) const
{
    const auto known = m.combined->find(toStd(label));
    if (known != kNoLabel)
        return known;
    for (size_t i = 0; i < m.morphs.size(); ++i) {
        if (m.morphs[i].second == label)
            return LabelIndex(ownLabelCount() + i);
    }
    return kNoLabel;
}

QString PromotionPlan::existingTask(LabelIndex label) const
{
    const auto graph = at(label).graph;
    return graph < 0 ? QString() : textOf(m.combined->ids[size_t(graph)][label]);
}

QString PromotionPlan::taskId(LabelIndex label) const
{
    const auto &plan = at(label);
    if (plan.verdict == Verdict::Runs)
        return kNew;
    if (plan.verdict != Verdict::Reused)
        return {};
    return plan.reason == PlanReason::Indexed ? m.indexed.value(label) : existingTask(label);
}

QString PromotionPlan::reasonDetail(LabelIndex label) const
{
    const auto &plan = at(label);
    if (plan.reason == PlanReason::Blocked)
        return this->label(plan.blockedBy);
    if (plan.reason == PlanReason::Morph)
        return this->label(m.morphs[label - (ownLabelCount())].first);
    if (!plan.full || (plan.reason != PlanReason::RemovedByStrategy && !plan.strategyUnknown))
        return {};
    const auto &place = m.combined->places[label];
    return place.graph->texts.text(place.task->strategy);
}

QStringList PromotionPlan::createdDependencies(LabelIndex label) const
{
    if (isMorph(label))
        return {kNew};
    if (at(label).verdict != Verdict::Runs)
        return {};
    const auto &place = m.combined->places[label];
    NamedDependencies named;
    const auto targets = m.combined->edges[label];
    const auto edges = place.graph->edgesOf(*place.task);
    for (size_t i = 0; i < targets.size(); ++i)
        named.set(place.graph->texts.at(edges[i].name), targets[i]);
    for (const auto soft : m.combined->soft[label]) {
        if (at(soft).verdict == Verdict::Runs)
            named.set(m.combined->labels[soft], soft);
    }
    QStringList ids;
    for (const auto &item : named.items())
        ids.push_back(taskId(item.second));
    if (!ids.contains(kNew))
        ids.push_back(m.actionTaskId.isEmpty() ? kNew : m.actionTaskId);
    ids.sort();
    return ids;
}

std::vector<LabelIndex> PromotionPlan::chain(LabelIndex label) const
{
    std::vector<LabelIndex> labels {label};
    while (at(labels.back()).blockedBy != kNoLabel)
        labels.push_back(at(labels.back()).blockedBy);
    return labels;
}

std::vector<std::pair<int, QString>> PromotionPlan::overridden(LabelIndex label) const
{
    std::vector<std::pair<int, QString>> hidden;
    const auto winner = isMorph(label) ? -1 : at(label).graph;
    for (auto i = winner - 1; i >= 0; --i) {
        const auto &ids = m.combined->ids[size_t(i)];
        if (!ids.empty() && ids[label].data() && ids[label] != m.combined->ids[size_t(winner)][label])
            hidden.push_back({i, textOf(ids[label])});
    }
    return hidden;
}

std::span<const LabelIndex> PromotionPlan::dependencies(LabelIndex label) const
{
    return isMorph(label) ? std::span(&m.morphs[label - (ownLabelCount())].first, 1) : m.combined->dependencies[label];
}

std::span<const LabelIndex> PromotionPlan::dependents(LabelIndex label) const
{
    return isMorph(label) ? std::span<const LabelIndex>() : m.combined->dependents[label];
}

QByteArray PromotionPlan::body(LabelIndex label) const
{
    if (isMorph(label) || !m.combined->isFull(label))
        return {};
    const auto &place = m.combined->places[label];
    return place.graph->text(place.task->whole);
}

bool PromotionPlan::isSubmittable() const
{
    return !m.error && std::none_of(m.diagnostics.cbegin(), m.diagnostics.cend(), [](const auto &d) { return d.severity == Severity::Error; });
}

QStringList PromotionPlan::dropped() const
{
    QStringList names;
    for (const auto &graph : m.graphs) {
        if (graph->folder.isEmpty() && !graph->full && !graph->labelToTaskId && !graph->parameters)
            names.push_back(graph->id);
    }
    QStringList labels;
    for (const auto &gone : m.combined->gone) {
        for (const auto label : gone.labels)
            labels.push_back(textOf(label));
    }
    labels.sort();
    labels.removeDuplicates();
    return names + labels;
}

QString PromotionPlan::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) { hash.addData(text.toUtf8() + '\0'); };
    hash.addData(dumpJson(m.input.toJson()));
    for (const auto &graph : m.graphs) {
        add(graph->id);
        hash.addData(graph->parameters ? dumpJson(*graph->parameters) : QByteArray());
    }
    for (LabelIndex label = 0; label < labelCount(); ++label) {
        add(this->label(label));
        add(verdictName(at(label).verdict));
        add(taskId(label));
        if (at(label).verdict == Verdict::Runs)
            hash.addData(body(label));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Outside:
        return QStringLiteral("not in target graph");
    case Verdict::Reused:
        return QStringLiteral("replaced");
    case Verdict::Runs:
        return QStringLiteral("kept");
    case Verdict::Removed:
        return QStringLiteral("removed");
    }
    return {};
}

} // namespace slipway
