// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/export/graphexport.h"

namespace slipway {

namespace {

/// A double-quoted string of DOT. Backslashes are doubled, because labels know escapes such as \N.
QString quoted(const QString &text)
{
    QString out;
    for (const auto c : text) {
        if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'"' || c == u'\\')
            out += QStringLiteral("\\") + c;
        else if (c.unicode() >= 0x20 || c == u'\t')
            out += c;
    }
    return u'"' + out + u'"';
}

QString shapeOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Command:
        return QStringLiteral("shape=box, style=\"rounded%1\"");
    case NodeKind::Wait:
        return QStringLiteral("shape=underline, style=\"solid%1\"");
    case NodeKind::Block:
        return QStringLiteral("shape=octagon, style=\"solid%1\"");
    case NodeKind::Input:
        return QStringLiteral("shape=note, style=\"solid%1\"");
    case NodeKind::Trigger:
        return QStringLiteral("shape=cds, style=\"solid%1\"");
    case NodeKind::Group:
        return QStringLiteral("shape=folder, style=\"solid%1\"");
    case NodeKind::Recipe:
        return QStringLiteral("shape=box, style=\"solid%1\"");
    case NodeKind::Package:
        return QStringLiteral("shape=component, style=\"solid%1\"");
    case NodeKind::Unknown:
        break;
    }
    return QStringLiteral("shape=box, color=red, style=\"solid%1\"");
}

QString nodeLine(const StepNode &node, size_t index)
{
    auto label = node.label;
    if (!node.detail.isEmpty())
        label += u'\n' + node.detail;
    const auto style = shapeOf(node.kind).arg(node.isRemoved() ? QStringLiteral(",dashed") : QString());
    return QStringLiteral("n%1 [label=%2, %3%4];\n")
        .arg(QString::number(index), quoted(label), style,
            node.isRemoved() ? QStringLiteral(", color=gray, fontcolor=gray") : QString());
}

QString edgeLine(const StepEdge &edge, bool dropped)
{
    QString style;
    if (dropped)
        style = QStringLiteral(" [style=dashed, color=gray]");
    else if (edge.origin == EdgeOrigin::Wait || edge.origin == EdgeOrigin::Block)
        style = QStringLiteral(" [style=dotted]");
    else if (edge.allowFailure)
        style = QStringLiteral(" [arrowhead=empty]");
    return QStringLiteral("  n%1 -> n%2%3;\n").arg(raw(edge.from)).arg(raw(edge.to)).arg(style);
}

} // namespace

QString graphToDot(const StepGraph &graph)
{
    QString out = QStringLiteral("digraph release {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto &node = graph.node(NodeIndex(i));
        const auto members = graph.members(NodeIndex(i));
        if (node.isContainer() && !members.empty()) {
            out += QStringLiteral("  subgraph cluster_%1 {\n    label=%2;\n").arg(QString::number(i), quoted(node.label));
            for (const auto member : members)
                out += QStringLiteral("    ") + nodeLine(graph.node(member), raw(member));
            out += QStringLiteral("  }\n");
        } else if (node.group == kNoNode) {
            out += QStringLiteral("  ") + nodeLine(node, i);
        }
    }
    for (const auto &edge : graph.edges())
        out += edgeLine(edge, false);
    for (const auto &edge : graph.droppedEdges())
        out += edgeLine(edge, true);
    return out + QStringLiteral("}\n");
}

} // namespace slipway
