// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stepnode.h"

#include "pipeline/jobexpansion.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepNode)
};

QString kindWord(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Command:
        return Words::tr("Command");
    case NodeKind::Wait:
        return Words::tr("Wait");
    case NodeKind::Block:
        return Words::tr("Block");
    case NodeKind::Input:
        return Words::tr("Input");
    case NodeKind::Trigger:
        return Words::tr("Trigger");
    case NodeKind::Group:
        return Words::tr("Group");
    case NodeKind::Recipe:
    case NodeKind::Package:
    case NodeKind::Unknown:
        break;
    }
    return Words::tr("Unknown step");
}

QString firstLine(const QString &text)
{
    const auto trimmed = text.trimmed();
    const auto end = trimmed.indexOf(u'\n');
    return end < 0 ? trimmed : trimmed.left(end).trimmed();
}

QString detailOf(const Step &step)
{
    switch (step.kind) {
    case NodeKind::Command:
        return envValue(step.agents, QStringLiteral("queue"));
    case NodeKind::Trigger:
        return step.triggerPipeline;
    case NodeKind::Block:
    case NodeKind::Input:
        return firstLine(step.prompt);
    default:
        return {};
    }
}

} // namespace

QString fallbackLabel(const Step &step)
{
    for (const auto &candidate : {step.key, firstLine(step.command), step.triggerPipeline}) {
        if (!candidate.trimmed().isEmpty())
            return candidate;
    }
    return kindWord(step.kind);
}

StepNode stepNode(const Step &step)
{
    StepNode node;
    node.key = step.key;
    const auto label = step.label.trimmed();
    node.label = label.isEmpty() ? fallbackLabel(step) : label;
    node.detail = detailOf(step);
    node.kind = step.kind;
    node.continueOnFailure = step.continueOnFailure;
    node.jobs = jobCount(step);
    node.where = step.where;
    return node;
}

QString mergedCondition(const Step &step, const Step *group)
{
    const auto own = step.condition.trimmed();
    const auto outer = group ? group->condition.trimmed() : QString();
    if (own.isEmpty() || outer.isEmpty())
        return own.isEmpty() ? outer : own;
    return QStringLiteral("(%1) && (%2)").arg(outer, own);
}

} // namespace slipway
