// SPDX-License-Identifier: GPL-3.0-or-later
// Queries of a graph: whatever the text, it is read or refused soon and without a fault, an error names a place of the text
// and gives an example that can be read, and a query finds steps only, the same ones each time.
#include "graph/graphbuilder.h"
#include "graph/graphquery.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

StepGraphPtr smallGraph()
{
    GraphBuilder builder;
    StepNode group;
    group.id = QStringLiteral("kind:build");
    group.label = QStringLiteral("build");
    group.kind = NodeKind::Group;
    const auto builds = builder.addNode(group);
    for (int i = 0; i < 8; ++i) {
        StepNode node;
        node.id = node.key = QStringLiteral("build-%1").arg(i);
        node.label = i % 2 == 0 ? QStringLiteral("Build aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (%1)").arg(i) : node.id;
        node.kind = i == 5 ? NodeKind::Block : NodeKind::Command;
        node.group = i < 4 ? builds : kNoNode;
        node.level = i - 1;
        builder.addNode(node);
    }
    for (quint32 i = 1; i < 8; ++i)
        builder.addEdge({NodeIndex(i), NodeIndex(i + 1)});
    builder.addEdge({builds, NodeIndex(7)});
    return builder.build();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto graph = smallGraph();
    static const StepNames names(*graph);
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto query = GraphQuery::parse(text);
    if (query.failed()) {
        const auto &error = query.error();
        const auto prefix = QStringLiteral("For example ");
        if (error.message.isEmpty() || error.where.line != 1 || error.where.column < 1 || error.where.column > text.size() + 1
            || !error.hint.startsWith(prefix) || GraphQuery::parse(error.hint.mid(prefix.size())).failed())
            std::abort();
        return 0;
    }
    const auto stateOf = [](NodeIndex n) { return StepState(raw(n) % kStepStateCount); };
    const auto first = query->run(*graph, names, stateOf), second = query->run(*graph, names, stateOf);
    if (first.failed() != second.failed() || (first.ok() && *first != *second))
        std::abort();
    if (first.ok() && (first->size() != graph->nodeCount() || (*first)[0]))
        std::abort();
    return 0;
}
