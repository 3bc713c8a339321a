// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/trainplan.h"

#include "core/digest.h"
#include "graph/graphbuilder.h"

namespace slipway {

namespace {

/// A plan whose steps are those of others: what it points into lives as long as it does.
struct Merged
{
    PlannedPipeline plan;
    QVector<PlanPtr> parts;
};

PlanPtr shared(std::shared_ptr<Merged> merged)
{
    const auto *plan = &merged->plan;
    return PlanPtr(std::move(merged), plan);
}

int addLinks(GraphBuilder &builder, const QVector<StepLink> &links)
{
    int added = 0;
    for (const auto &link : links) {
        const auto from = builder.find(link.from), to = builder.find(link.to);
        if (from == kNoNode || to == kNoNode || from == to)
            continue;
        builder.addEdge({from, to, EdgeOrigin::Explicit, false});
        ++added;
    }
    return added;
}

Json linksJson(const QVector<StepLink> &links)
{
    auto list = Json::array();
    for (const auto &link : links)
        list.push_back({toStd(link.from), toStd(link.to)});
    return list;
}

void addPart(GraphBuilder &builder, PlannedPipeline &whole, const TrainPart &part)
{
    StepNode frame;
    frame.id = part.id + u'/';
    frame.label = part.title.isEmpty() ? part.id : part.title;
    frame.detail = part.engine;
    frame.kind = NodeKind::Group;
    frame.jobs = 0;
    frame.order = quint32(builder.nodeCount());
    const auto top = builder.addNode(std::move(frame));
    whole.steps.append(nullptr);
    if (!part.plan)
        return;
    const auto first = builder.nodeCount();
    const auto moved = [first](NodeIndex node) { return NodeIndex(first + raw(node)); };
    for (const auto &own : part.plan->graph->nodes()) {
        auto node = own;
        node.id = part.id + u'/' + own.id;
        node.group = own.group == kNoNode ? top : moved(own.group);
        node.order = quint32(builder.nodeCount());
        builder.addNode(std::move(node));
    }
    for (auto edge : part.plan->graph->edges()) {
        edge.from = moved(edge.from);
        edge.to = moved(edge.to);
        builder.addEdge(edge);
    }
    whole.steps += part.plan->steps;
    whole.diagnostics += part.plan->diagnostics;
}

} // namespace

PlanPtr mergeParts(const QString &title, const QVector<TrainPart> &parts, const QVector<StepLink> &links)
{
    auto merged = std::make_shared<Merged>();
    auto pipeline = std::make_shared<Pipeline>();
    pipeline->file = title;
    merged->plan.pipeline = pipeline;
    GraphBuilder builder;
    auto digests = Json::object();
    for (const auto &part : parts) {
        addPart(builder, merged->plan, part);
        merged->parts.append(part.plan);
        digests[toStd(part.id)] = toStd(part.plan ? part.plan->graphDigest : QString());
    }
    addLinks(builder, links);
    merged->plan.graph = builder.build();
    merged->plan.graphDigest = canonicalDigest({{"links", linksJson(links)}, {"sources", std::move(digests)}});
    return shared(std::move(merged));
}

PlanPtr linkPart(const PlanPtr &plan, const QVector<StepLink> &links)
{
    if (!plan || links.isEmpty())
        return plan;
    GraphBuilder builder(*plan->graph);
    if (addLinks(builder, links) == 0)
        return plan;
    auto merged = std::make_shared<Merged>();
    merged->plan = *plan;
    merged->parts.append(plan);
    merged->plan.graph = builder.build();
    return shared(std::move(merged));
}

} // namespace slipway
