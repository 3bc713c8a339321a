// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/export/graphexport.h"

namespace slipway {

namespace {

/// A quoted label of Mermaid. Its escapes are HTML's entities with '#' for '&'; everything that Markdown, HTML or
/// Mermaid itself might read is written so.
QString quoted(const QString &text)
{
    QString out;
    for (const auto c : text) {
        if (c.isSpace())
            out += u' ';
        else if (QStringView(u"\"#&<>`*_[]{}()|\\;%").contains(c))
            out += QStringLiteral("#%1;").arg(c.unicode());
        else if (c.unicode() >= 0x20)
            out += c;
    }
    return u'"' + out + u'"';
}

QString shaped(NodeKind kind, const QString &label)
{
    switch (kind) {
    case NodeKind::Command:
        return QStringLiteral("(%1)").arg(label);
    case NodeKind::Wait:
        return QStringLiteral("[[%1]]").arg(label);
    case NodeKind::Block:
        return QStringLiteral("{{%1}}").arg(label);
    case NodeKind::Input:
        return QStringLiteral("[/%1/]").arg(label);
    case NodeKind::Trigger:
        return QStringLiteral(">%1]").arg(label);
    case NodeKind::Package:
        return QStringLiteral("([%1])").arg(label);
    case NodeKind::Group:
    case NodeKind::Recipe:
    case NodeKind::Unknown:
        break;
    }
    return QStringLiteral("[%1]").arg(label);
}

QString nodeLine(const StepNode &node, size_t index)
{
    QString style;
    if (node.stub || node.kind == NodeKind::Unknown)
        style = QStringLiteral(":::unknown");
    else if (node.isRemoved())
        style = QStringLiteral(":::removed");
    return QStringLiteral("n%1").arg(index) + shaped(node.kind, quoted(node.label)) + style + u'\n';
}

QString edgeLines(std::span<const StepEdge> edges, const QString &arrow)
{
    QString out;
    for (const auto &edge : edges) {
        out += QStringLiteral("  n%1 ").arg(raw(edge.from)) + arrow
            + (edge.allowFailure ? QStringLiteral("|may fail|") : QString()) + QStringLiteral(" n%1\n").arg(raw(edge.to));
    }
    return out;
}

} // namespace

QString graphToMermaid(const StepGraph &graph)
{
    QString out = QStringLiteral("flowchart LR\n");
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto &node = graph.node(NodeIndex(i));
        const auto members = graph.members(NodeIndex(i));
        if (node.isContainer() && !members.empty()) {
            out += QStringLiteral("  subgraph g%1[").arg(i) + quoted(node.label) + QStringLiteral("]\n");
            for (const auto member : members)
                out += QStringLiteral("    ") + nodeLine(graph.node(member), raw(member));
            out += QStringLiteral("  end\n");
        } else if (node.group == kNoNode) {
            out += QStringLiteral("  ") + nodeLine(node, i);
        }
    }
    out += edgeLines(graph.edges(), QStringLiteral("-->"));
    out += edgeLines(graph.droppedEdges(), QStringLiteral("-.->"));
    return out
        + QStringLiteral("  classDef removed stroke-dasharray:4,color:#57606a\n  classDef unknown stroke:#c4302b,color:#c4302b\n");
}

} // namespace slipway
