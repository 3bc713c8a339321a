// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/planpicture.h"

#include "graph/graphbuilder.h"
#include "promotion/actionschema.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanPicture)
};

bool isNew(const LabelPlan &label)
{
    return label.reason == PlanReason::InNoPreviousGraph || label.reason == PlanReason::Morph;
}

void count(PlanTally *tally, PlanMark mark)
{
    tally->reused += mark == PlanMark::Reused;
    tally->runs += mark == PlanMark::Runs;
    tally->fresh += mark == PlanMark::New;
    tally->removed += mark == PlanMark::Removed;
    tally->undetermined += mark == PlanMark::Undetermined;
}

/// The same labels are in the target graph: then it is the same graph.
bool sameTargets(const PromotionPlan &a, const PromotionPlan &b)
{
    if (!a.sharesLabelsWith(b) || a.labelCount() != b.labelCount())
        return false;
    for (LabelIndex i = 0; i < a.labelCount(); ++i) {
        if ((a.at(i).verdict == Verdict::Outside) != (b.at(i).verdict == Verdict::Outside) || (i >= a.ownLabelCount() && a.label(i) != b.label(i)))
            return false;
    }
    return true;
}

/// The target graph without what differs from plan to plan of the same graph: that is asked of the plan.
StepGraphPtr bareGraph(const PromotionPlan &plan)
{
    GraphBuilder builder(*graphOfPlan(plan));
    for (size_t i = 0; i < builder.nodeCount(); ++i) {
        builder.node(NodeIndex(i)).detail.clear();
        builder.node(NodeIndex(i)).why.clear();
    }
    return builder.build();
}

void setGraph(PlanPicture *picture, const PlanPicturePtr &before)
{
    if (before && sameTargets(*before->plan, *picture->plan)) {
        picture->graph = before->graph;
        picture->labels = before->labels;
        return;
    }
    picture->graph = bareGraph(*picture->plan);
    auto labels = std::make_shared<std::vector<LabelIndex>>();
    for (const auto &node : picture->graph->nodes())
        labels->push_back(node.kind == NodeKind::Group ? kNoLabel : picture->plan->find(node.id));
    picture->labels = labels;
}

/// What needs most care of a group's members speaks for it.
int weight(PlanMark mark)
{
    switch (mark) {
    case PlanMark::Undetermined:
        return 5;
    case PlanMark::Runs:
        return 4;
    case PlanMark::New:
        return 3;
    case PlanMark::Reused:
        return 2;
    case PlanMark::Removed:
        return 1;
    case PlanMark::None:
        break;
    }
    return 0;
}

/// Only what there is: "12 reused, 3 run".
QString briefText(const PlanTally &tally)
{
    const QLocale locale;
    QStringList parts;
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(locale.toString(count)));
    };
    add(tally.reused, Words::tr("%1 reused"));
    add(tally.runs, Words::tr("%1 run"));
    add(tally.fresh, Words::tr("%1 new"));
    add(tally.undetermined, Words::tr("%1 not determined"));
    add(tally.removed, Words::tr("%1 left out"));
    return parts.join(Words::tr(", ", "between parts of a list"));
}

void markGroups(PlanPicture *picture)
{
    const auto &graph = *picture->graph;
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto members = graph.members(NodeIndex(i));
        if (graph.node(NodeIndex(i)).kind != NodeKind::Group)
            continue;
        picture->groups.insert(graph.node(NodeIndex(i)).id);
        PlanTally tally;
        auto &group = picture->nodes[i];
        for (const auto member : members) {
            const auto &node = picture->nodes[raw(member)];
            count(&tally, node.mark);
            if (weight(node.mark) > weight(group.mark)) {
                group.mark = node.mark;
                group.graph = node.graph;
            } else if (node.mark == group.mark && node.graph != group.graph) {
                group.graph = -1; // of several graphs
            }
        }
        group.detail = briefText(tally);
    }
}

void markNodes(PlanPicture *picture)
{
    const auto &plan = *picture->plan;
    const auto &graph = *picture->graph;
    picture->nodes.resize(graph.nodeCount());
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto label = (*picture->labels)[i];
        if (label == kNoLabel)
            continue;
        picture->nodes[i].mark = planMark(plan.at(label));
        picture->nodes[i].graph = qint16(plan.at(label).graph);
    }
    markGroups(picture);
}

std::vector<SchemaFault> faultsOf(const PromotionPlan &plan)
{
    for (const auto &graph : plan.graphs()) {
        if (!graph->actions)
            continue;
        const auto action = findPromotionAction(*graph->actions, graph->folder);
        return action.ok() ? action->check(plan.input().toJson()).faults : std::vector<SchemaFault>();
    }
    return {};
}

bool hasGaps(const std::vector<PreviousGraphPtr> &graphs)
{
    const auto usable = std::count_if(graphs.begin(), graphs.end(), [](const auto &graph) { return graph->isUsable(); });
    return usable > 0 && usable < qsizetype(graphs.size());
}

/// For a preview of the part that can be used: what cannot keeps its place with nothing in it. Parameters come from the
/// first that has some.
void fillGaps(std::vector<PreviousGraphPtr> *graphs)
{
    const auto first = std::find_if(graphs->begin(), graphs->end(), [](const auto &graph) { return graph->isUsable(); });
    const auto parameters = (*first)->parameters;
    for (auto &graph : *graphs) {
        if (graph->isUsable())
            continue;
        auto empty = std::make_shared<PreviousGraph>();
        empty->id = graph->id;
        empty->folder = graph->folder;
        empty->full = std::make_shared<const TaskGraph>();
        empty->labelToTaskId = std::make_shared<const TaskIdMap>();
        empty->parameters = parameters;
        graph = empty;
    }
}

std::shared_ptr<const PlanNames> namesOf(const PromotionPlan &plan, const PlanPicturePtr &before)
{
    const bool same = before && before->names && before->plan->sharesLabelsWith(plan);
    if (same)
        return before->names;
    auto names = std::make_shared<PlanNames>();
    QSet<QString> kinds;
    names->labels.reserve(qsizetype(plan.labelCount()));
    for (LabelIndex i = 0; i < plan.labelCount(); ++i) {
        names->labels.append(plan.label(i));
        kinds.insert(plan.kind(i));
    }
    names->labels.sort();
    names->kinds = QStringList(kinds.begin(), kinds.end());
    names->kinds.removeAll(QString());
    names->kinds.sort();
    return names;
}

} // namespace

PlanMark planMark(const LabelPlan &label)
{
    if (label.undetermined)
        return PlanMark::Undetermined;
    switch (label.verdict) {
    case Verdict::Reused:
        return PlanMark::Reused;
    case Verdict::Runs:
        return isNew(label) ? PlanMark::New : PlanMark::Runs;
    case Verdict::Removed:
        return PlanMark::Removed;
    case Verdict::Outside:
        break;
    }
    return PlanMark::None;
}

PlanPicturePtr PictureMaker::make(const PromotionPlanner::Request &request, const PlanPicturePtr &before)
{
    auto picture = std::make_shared<PlanPicture>();
    picture->given = request.graphs;
    picture->real = picture->plan = m_planner.plan(request);
    if (picture->real->error() && hasGaps(request.graphs)) {
        auto rest = request;
        fillGaps(&rest.graphs);
        picture->plan = m_preview.plan(rest);
    }
    const auto &plan = *picture->plan;
    for (LabelIndex i = 0; i < plan.labelCount(); ++i)
        count(&picture->tally, planMark(plan.at(i)));
    setGraph(picture.get(), before);
    picture->faults = faultsOf(plan);
    picture->names = namesOf(plan, before);
    markNodes(picture.get());
    if (before && !before->plan->error() && !plan.error()) {
        picture->change = comparePromotions(*before->plan, plan);
        picture->before = before->tally;
    }
    return picture;
}

QString tallyText(const PlanTally &tally)
{
    const QLocale locale;
    auto text = Words::tr("%1 reused, %2 run, %3 new").arg(locale.toString(tally.reused), locale.toString(tally.runs), locale.toString(tally.fresh));
    if (tally.removed > 0)
        text = Words::tr("%1, %2 left out").arg(text, locale.toString(tally.removed));
    if (tally.undetermined > 0)
        text = Words::tr("%1, %2 not determined").arg(text, locale.toString(tally.undetermined));
    return text;
}

QString changeText(const PlanPicture &picture)
{
    if (!picture.before)
        return {};
    if (picture.change.isEmpty())
        return Words::tr("No label changes");
    const QLocale locale;
    QStringList parts;
    const auto add = [&](int before, int now, const QString &more, const QString &less) {
        if (now != before)
            parts.append((now > before ? more : less).arg(locale.toString(std::abs(now - before))));
    };
    const auto &was = *picture.before, &is = picture.tally;
    add(was.runs, is.runs, Words::tr("+ %1 run"), Words::tr("− %1 run"));
    add(was.fresh, is.fresh, Words::tr("+ %1 new"), Words::tr("− %1 new"));
    add(was.reused, is.reused, Words::tr("+ %1 reused"), Words::tr("− %1 reused"));
    add(was.removed, is.removed, Words::tr("+ %1 left out"), Words::tr("− %1 left out"));
    add(was.undetermined, is.undetermined, Words::tr("+ %1 not determined"), Words::tr("− %1 not determined"));
    if (!picture.change.otherGraph.empty())
        parts.append(Words::tr("%1 from another graph").arg(locale.toString(qulonglong(picture.change.otherGraph.size()))));
    if (parts.isEmpty())
        return Words::tr("Other labels, the same counts");
    return parts.join(Words::tr(", ", "between parts of a list"));
}

} // namespace slipway
