// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutdocument.h"

#include "orderoutput.h"

#include "buildorder/ordergraph.h"
#include "buildorder/orderreader.h"
#include "graph/graphtext.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "promotion/taskgraphsteps.h"
#include "review/sourceat.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LayoutDocument)
};

QSizeF estimatedSize(const StepNode &node)
{
    if (node.kind == NodeKind::Wait)
        return {14, 44};
    return {std::clamp(40.0 + 7.0 * double(node.label.size()), 80.0, 320.0), 44};
}

LayoutDocument documentOf(const StepGraphPtr &graph)
{
    LayoutDocument made;
    made.graph = graph;
    for (const auto &node : graph->nodes())
        made.sizes.push_back(estimatedSize(node));
    for (const auto edges : {graph->edges(), graph->droppedEdges()}) {
        for (const auto &edge : edges)
            made.edges.emplace_back(edge.from, edge.to);
    }
    return made;
}

Result<LayoutDocument> readTasks(const QString &file, const FileTextPtr &text)
{
    const auto graph = graphOfTaskGraph(file, text, TaskGrouping::None);
    if (graph.failed())
        return fail(graph.error());
    return documentOf(*graph);
}

Result<LayoutDocument> readText(const QString &file, const QByteArray &bytes)
{
    const auto text = readGraphText(file, bytes);
    if (text.failed())
        return fail(text.error());
    return LayoutDocument {text->graph, text->sizes, text->edges, LayoutDirection::TopToBottom};
}

Result<LayoutDocument> readOrder(const QString &file, const QByteArray &bytes)
{
    const auto order = orderOf({file}, {bytes}, true);
    if (order.failed())
        return fail(order.error());
    return documentOf(graphOfOrder(*order).graph);
}

Result<LayoutDocument> readPipeline(const SourceAt &source)
{
    const auto facts = factsAt(source, Facts(), FactSet(), true);
    const auto pipeline = parsePipeline(source.file, source.bytes, {true, facts.buildEnv()});
    if (pipeline.failed())
        return fail(pipeline.error());
    return documentOf(planPipeline(*pipeline, facts)->graph);
}

} // namespace

Result<LayoutDocument> openForLayout(const QString &file)
{
    // Task graphs first: only they may be larger than what is read into memory whole.
    if (file != QLatin1String("-")) {
        const auto text = FileText::open(file, kMaxGraphBytes);
        if (text.failed())
            return fail(text.error());
        if (isTaskGraph(**text))
            return readTasks(file, *text);
    }
    const auto source = readSourceAt(file);
    if (source.failed())
        return fail(source.error());
    if (looksLikeGraphText(source->bytes))
        return readText(file, source->bytes);
    if (const auto text = FileText::ofBytes(source->bytes); isTaskGraph(*text))
        return readTasks(file, text);
    if (looksLikeBuildOrder(source->bytes))
        return readOrder(file, source->bytes);
    return readPipeline(*source);
}

} // namespace slipway::ctl
