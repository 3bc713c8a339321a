// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotetext.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromoteText)
};

constexpr int kShownCauses = 10;

QString line(const QString &text)
{
    return text + QLatin1Char('\n');
}

/// One line: what the action comes to.
QString countsText(const PromotionPlan &plan)
{
    if (plan.error())
        return line(Words::tr("%1: the action would fail: %2: %3").arg(plan.input().flavor, plan.error()->type, plan.error()->message));
    const auto &counts = plan.counts();
    return line(Words::tr("%1: %2 run, %3 reused, %4 removed of %5 in the target graph")
                    .arg(plan.input().flavor)
                    .arg(counts.kept)
                    .arg(counts.replaced)
                    .arg(counts.removed)
                    .arg(counts.targetGraph));
}

QString graphsText(const PromotionPlan &plan)
{
    QString text;
    for (size_t i = 0; i < plan.graphs().size(); ++i) {
        const auto share = i < plan.shares().size() ? plan.shares()[i] : GraphShare();
        text += line(Words::tr("graph %1: %2: contributes %3, hides %4, hidden %5, reused %6")
                         .arg(i + 1)
                         .arg(plan.graphs()[i]->id)
                         .arg(share.contributes)
                         .arg(share.hides)
                         .arg(share.hidden)
                         .arg(share.reused));
    }
    return text;
}

QString causesText(const PromotionPlan &plan)
{
    QString text;
    for (size_t i = 0; i < plan.rootCauses().size() && i < kShownCauses; ++i) {
        const auto &cause = plan.rootCauses()[i];
        text += line(Words::tr("root cause: %1: forces %2, would save %3").arg(plan.label(cause.label)).arg(cause.forces).arg(cause.saves));
    }
    return text;
}

QString findingsText(const PromotionPlan &plan)
{
    QString text;
    for (const auto &finding : plan.diagnostics())
        text += line(QStringLiteral("%1 %2: %3 %4").arg(severityName(finding.severity), finding.rule, finding.message, finding.fix).trimmed());
    return text;
}

QString labelsText(const PromotionPlan &plan, Verdict verdict)
{
    QString text;
    for (LabelIndex label = 0; label < plan.labelCount(); ++label) {
        if (plan.at(label).verdict == verdict)
            text += line(QStringLiteral("  %1 — %2").arg(plan.label(label), reasonText(plan, label)));
    }
    return text;
}

QString namesText(const QString &heading, const std::vector<QString> &names)
{
    QString text;
    for (const auto &name : names)
        text += line(heading + QLatin1Char(' ') + name);
    return text;
}

} // namespace

QString planText(const PromotionPlan &plan)
{
    if (plan.error())
        return countsText(plan) + findingsText(plan);
    return countsText(plan) + graphsText(plan) + causesText(plan) + findingsText(plan) + labelsText(plan, Verdict::Runs) + labelsText(plan, Verdict::Removed);
}

QString changeText(const PromotionPlan &before, const PromotionPlan &after, const PromotionChange &change)
{
    if (before.error() || after.error())
        return countsText(before) + countsText(after);
    return countsText(before) + countsText(after) + namesText(Words::tr("now runs:"), change.nowRuns) + namesText(Words::tr("now reused:"), change.nowReused)
        + namesText(Words::tr("now removed:"), change.nowRemoved) + namesText(Words::tr("now outside the target graph:"), change.nowOutside)
        + namesText(Words::tr("now another task:"), change.otherGraph);
}

} // namespace slipway::ctl
