// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/stepgraph.h"

namespace slipway {

QString nodeKindName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Command:
        return QStringLiteral("command");
    case NodeKind::Wait:
        return QStringLiteral("wait");
    case NodeKind::Block:
        return QStringLiteral("block");
    case NodeKind::Input:
        return QStringLiteral("input");
    case NodeKind::Trigger:
        return QStringLiteral("trigger");
    case NodeKind::Group:
        return QStringLiteral("group");
    case NodeKind::Recipe:
        return QStringLiteral("recipe");
    case NodeKind::Package:
        return QStringLiteral("package");
    case NodeKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString edgeOriginName(EdgeOrigin origin)
{
    switch (origin) {
    case EdgeOrigin::Explicit:
        return QStringLiteral("explicit");
    case EdgeOrigin::Wait:
        return QStringLiteral("wait");
    case EdgeOrigin::Block:
        return QStringLiteral("block");
    case EdgeOrigin::Group:
        return QStringLiteral("group");
    case EdgeOrigin::Upload:
        break;
    }
    return QStringLiteral("upload");
}

std::span<const EdgeIndex> StepGraph::incoming(NodeIndex node) const
{
    const auto i = raw(node);
    return {m_in.data() + m_inStart[i], m_in.data() + m_inStart[i + 1]};
}

std::span<const EdgeIndex> StepGraph::outgoing(NodeIndex node) const
{
    const auto i = raw(node);
    return {m_out.data() + m_outStart[i], m_out.data() + m_outStart[i + 1]};
}

std::span<const NodeIndex> StepGraph::members(NodeIndex group) const
{
    const auto i = raw(group);
    return {m_members.data() + m_memberStart[i], m_members.data() + m_memberStart[i + 1]};
}

} // namespace slipway
