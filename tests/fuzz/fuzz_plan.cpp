// SPDX-License-Identifier: GPL-3.0-or-later
// Plans: whatever pipeline parses is planned, exported and takes (or refuses) an upload of itself. The same input
// gives the same plan, and no edge leads to a step that does not exist.
#include "graph/export/graphexport.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkPlan(const PlannedPipeline &plan)
{
    const auto &graph = *plan.graph;
    check(plan.steps.size() == qsizetype(graph.nodeCount()));
    for (const auto &edge : graph.edges())
        check(!graph.node(edge.from).isRemoved() && !graph.node(edge.to).isRemoved());
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto &node = graph.node(NodeIndex(i));
        check(!node.label.isEmpty() && graph.find(node.id) == NodeIndex(i) && node.stub == !plan.steps[qsizetype(i)]);
        if (node.kind == NodeKind::Group)
            check(graph.incoming(NodeIndex(i)).empty() && graph.outgoing(NodeIndex(i)).empty());
    }
    static_cast<void>(dumpJson(graphToJson(graph, plan.diagnostics)));
    static_cast<void>(graphToDot(graph));
    static_cast<void>(graphToMermaid(graph));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto pipeline = parsePipeline(QStringLiteral("p.yml"), bytes, ParseOptions {false, {}});
    if (pipeline.failed())
        return 0;
    const auto facts = scenarioFacts(QStringLiteral("nightly"));
    auto plan = planPipeline(*pipeline, facts);
    checkPlan(*plan);
    check(planPipeline(*pipeline, facts)->graphDigest == plan->graphDigest);
    for (int uploads = 0; uploads < 2 && !plan->graph->isEmpty(); ++uploads) {
        const auto uploader = plan->graph->node(NodeIndex(plan->graph->nodeCount() / 2)).id;
        const auto next = planUpload(plan, uploader, *pipeline, facts);
        if (next.failed())
            break;
        checkPlan(**next);
        plan = *next;
    }
    return 0;
}
