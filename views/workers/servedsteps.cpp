// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/servedsteps.h"

#include "buildorder/ordergraph.h"
#include "buildorder/orderjobs.h"
#include "review/shellwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype kNamed = 3; // steps by name; the rest is counted

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkerRulesDialog)
};

QVector<StepCommands> commandsOfOrder(const BuildOrder &order)
{
    QVector<StepCommands> found;
    const auto jobs = orderJobs(order, {});
    if (jobs.failed())
        return found;
    for (const auto &job : jobs->jobs) {
        if (!job.words.isEmpty())
            found.append({job.label, {QStringList {QStringLiteral("conan"), QStringLiteral("install")} + job.words}});
    }
    return found;
}

qsizetype ruleOf(const QVector<WorkerRule> &rules, const QStringList &words)
{
    const auto it = std::find_if(rules.begin(), rules.end(), [&words](const WorkerRule &rule) { return matchedWords(rule, words) > 0; });
    return it == rules.end() ? -1 : it - rules.begin();
}

} // namespace

QVector<StepCommands> commandsOf(const PlannedPipeline &plan)
{
    if (plan.order && plan.order->order)
        return commandsOfOrder(*plan.order->order);
    QVector<StepCommands> found;
    for (size_t i = 0; i < plan.graph->nodeCount(); ++i) {
        const auto *step = plan.steps.value(qsizetype(i));
        const auto &node = plan.graph->node(NodeIndex(i));
        if (!step || step->command.isEmpty() || node.isRemoved())
            continue;
        StepCommands of {node.label, {}};
        for (const auto &command : shellCommands(step->command))
            of.commands.append(command.words);
        found.append(of);
    }
    return found;
}

QVector<QStringList> servedSteps(const QVector<WorkerRule> &rules, const QVector<StepCommands> &steps)
{
    QVector<QStringList> served(rules.size());
    for (const auto &step : steps) {
        QVector<bool> counted(rules.size(), false);
        for (const auto &command : step.commands) {
            const auto rule = ruleOf(rules, command);
            if (rule >= 0 && !std::exchange(counted[rule], true))
                served[rule].append(step.label);
        }
    }
    return served;
}

QString servedText(const QStringList &labels)
{
    if (labels.isEmpty())
        return Words::tr("Looks like no step of this document: none of their commands begins with these words.");
    auto names = labels.mid(0, kNamed).join(QStringLiteral(", "));
    if (labels.size() > kNamed)
        names = Words::tr("%1 and %n more", nullptr, int(labels.size() - kNamed)).arg(names);
    return Words::tr("Looks like %n step(s) of this document: %1", nullptr, int(labels.size())).arg(names);
}

QString rulesText(const QVector<WorkerRule> &rules, const QVector<StepCommands> &steps)
{
    if (rules.isEmpty())
        return {};
    const auto served = servedSteps(rules, steps);
    QStringList lines {Words::tr("%n rule(s) are set up for this document. The first command that one names starts its worker:", nullptr, int(rules.size()))};
    for (qsizetype i = 0; i < rules.size(); ++i)
        lines.append(Words::tr("•  %1: looks like %n step(s)", nullptr, int(served.at(i).size())).arg(rules.at(i).command.join(u' ')));
    return lines.join(u'\n');
}

} // namespace slipway
