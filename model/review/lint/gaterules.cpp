// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintcontext.h"
#include "review/lint/rules.h"

#include "graph/algorithms.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GateRules)
};

bool isBlock(const LintContext &context, const QString &key)
{
    const auto *step = context.find(key);
    return step && step->step->kind == NodeKind::Block;
}

/// The block that a step or group names in its depends_on, or the one whose implicit edge leads to it.
QString blockBefore(const LintContext &context, const LintStep &step)
{
    if (step.step->dependsOn) {
        for (const auto &dependency : *step.step->dependsOn) {
            if (isBlock(context, dependency.key))
                return dependency.key;
        }
        return {};
    }
    for (const auto &plan : context.proof().plans) {
        const auto node = plan->graph->find(step.id);
        if (node == kNoNode)
            continue;
        for (const auto edge : plan->graph->incoming(node)) {
            const auto &before = plan->graph->node(plan->graph->edge(edge).from);
            if (before.kind == NodeKind::Block)
                return before.id;
        }
    }
    return {};
}

int liveSteps(const LintContext &context, const LintStep &group)
{
    return int(std::count_if(context.steps().begin(), context.steps().end(), [&](const LintStep &s) { return s.group == group.step; }));
}

void reportDependencyFailure(LintContext &context, const LintStep &step, const QString &gate, const SourceRange &where)
{
    const int count = step.step->kind == NodeKind::Group ? liveSteps(context, step) : 1;
    context.report("S5", step, where,
        Words::tr("\"%1\" waits for the gate %2 and allows its failure. Buildkite already counts a gate that is removed by its 'if' as "
                  "satisfied; allowing failure only lets %n step(s) start when something above the gate failed",
            nullptr, count)
            .arg(step.name(), gate),
        Words::tr("Remove allow_dependency_failure (or allow_failure)"));
}

} // namespace

void lintDependencyFailureOnGate(LintContext &context)
{
    for (const auto &step : context.steps()) {
        if (step.step->allowDependencyFailure) {
            const auto gate = blockBefore(context, step);
            if (!gate.isEmpty())
                reportDependencyFailure(context, step, gate, context.place(step, {"allow_dependency_failure"}));
            continue;
        }
        if (!step.step->dependsOn)
            continue;
        for (const auto &dependency : *step.step->dependsOn) {
            if (dependency.allowFailure && isBlock(context, dependency.key))
                reportDependencyFailure(context, step, dependency.key, dependency.where.line > 0 ? dependency.where : step.step->where);
        }
    }
}

namespace {

void checkFields(LintContext &context, const LintStep &gate)
{
    static const QRegularExpression version(QStringLiteral("\\bversion\\b|\\btag\\b"), QRegularExpression::CaseInsensitiveOption);
    for (const auto &field : gate.step->fields) {
        const auto where = context.place(gate, {"fields"});
        if (!field.required && field.defaults.isEmpty()) {
            context.report("R16", gate, where,
                Words::tr("The field \"%1\" of \"%2\" may stay empty and has no default: later steps then read empty meta-data").arg(field.key, gate.name()),
                Words::tr("Give it a default, or drop required: false"));
        }
        const bool asksVersion = version.match(QString(field.key).replace(u'-', u' ').replace(u'_', u' ')).hasMatch() || version.match(field.label).hasMatch();
        if (field.kind == GateField::Kind::Text && field.format.isEmpty() && asksVersion) {
            context.report("R16", gate, where,
                Words::tr("The field \"%1\" of \"%2\" takes any text as a version: a slip of the keyboard is published").arg(field.key, gate.name()),
                Words::tr("Add a format such as format: \"[0-9]+\\\\.[0-9]+\\\\.[0-9]+\""));
        }
    }
}

} // namespace

void lintOpenToAll(LintContext &context)
{
    for (const auto &gate : context.steps()) {
        if (gate.step->kind != NodeKind::Block && gate.step->kind != NodeKind::Input)
            continue;
        const auto *behind = gate.step->kind == NodeKind::Block ? context.releaseBehind(gate) : nullptr;
        if (gate.step->kind == NodeKind::Block && gate.step->allowedTeams.isEmpty()) {
            context.report("R16", gate, context.place(gate, {"block", "manual"}),
                behind ? Words::tr("Everyone who may write to the pipeline can open \"%1\", and with it \"%2\": the gate names no allowed_teams").arg(gate.name(), behind->name())
                       : Words::tr("Everyone who may write to the pipeline can open \"%1\": the gate names no allowed_teams").arg(gate.name()),
                Words::tr("Name the teams that may open it: allowed_teams: [release-managers]"), behind ? Severity::Warning : Severity::Info);
        }
        checkFields(context, gate);
    }
}

void lintBlockedLooksPassed(LintContext &context)
{
    for (const auto &gate : context.steps()) {
        if (gate.step->kind != NodeKind::Block || !gate.step->blockedState.isEmpty())
            continue;
        const auto *behind = context.releaseBehind(gate);
        if (!behind)
            continue;
        context.report("R17", gate, context.place(gate, {"block", "manual"}),
            Words::tr("While \"%1\" waits, the build shows as passed, though \"%2\" has not run: blocked_state is not set and Buildkite takes 'passed'")
                .arg(gate.name(), behind->name()),
            Words::tr("Add blocked_state: running (or failed)"));
    }
}

namespace {

bool opensAtOnce(const LintContext &context, const LintStep &gate)
{
    for (const auto &plan : context.proof().plans) {
        const auto node = plan->graph->find(gate.id);
        if (node == kNoNode || !plan->graph->incoming(node).empty())
            return false;
    }
    return true;
}

/// Written so: `depends_on: ~` or `[]`, by the gate or, where that settles it, by nothing standing before it.
bool asksForNothing(const LintContext &context, const LintStep &gate)
{
    if (gate.step->dependsOn)
        return gate.step->dependsOn->isEmpty() && !(gate.group && gate.group->dependsOn && !gate.group->dependsOn->isEmpty());
    return gate.position == 0 && !gate.group && opensAtOnce(context, gate);
}

/// The first line at which something is tested or built that would be worth seeing before a gate is opened.
int firstEvidence(const LintContext &context)
{
    int line = std::numeric_limits<int>::max();
    for (const auto &step : context.steps()) {
        if (step.isWork() && !step.releases())
            line = std::min(line, step.step->where.line);
    }
    return line;
}

} // namespace

void lintGateWithoutEvidence(LintContext &context)
{
    const int evidence = firstEvidence(context);
    for (const auto &gate : context.steps()) {
        if (gate.step->kind != NodeKind::Block || !asksForNothing(context, gate))
            continue;
        const auto *behind = context.releaseBehind(gate);
        const bool explicitly = gate.step->dependsOn.has_value();
        if (!behind && !(explicitly && evidence < gate.step->where.line))
            continue;
        context.report("R18", gate, context.place(gate, {"depends_on", "block", "manual"}),
            explicitly ? Words::tr("\"%1\" has an empty depends_on: it opens at once, so people can approve before any test or build has ended").arg(gate.name())
                       : Words::tr("\"%1\" is the first step: it opens at once, so people can approve before any test or build has ended").arg(gate.name()),
            Words::tr("Let the gate depend on the steps whose result a person should see before approving"),
            behind ? Severity::Warning : Severity::Info);
    }
}

namespace {

bool mayFailSoftly(const LintStep &step)
{
    return step.step->softFail.always || !step.step->softFail.exitStatuses.isEmpty();
}

/// The first gate that waits for each node, directly or not. Gates are taken in their order, so where one has been
/// told, all before it have been told one as early.
std::vector<NodeIndex> gatesBehind(const StepGraph &graph)
{
    std::vector<NodeIndex> gates(graph.nodeCount(), kNoNode);
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        if (graph.node(NodeIndex(i)).kind != NodeKind::Block)
            continue;
        NodeList pending {NodeIndex(i)};
        while (!pending.empty()) {
            const auto node = pending.back();
            pending.pop_back();
            for (const auto e : graph.incoming(node)) {
                const auto from = graph.edge(e).from;
                if (gates[raw(from)] != kNoNode)
                    continue;
                gates[raw(from)] = NodeIndex(i);
                pending.push_back(from);
            }
        }
    }
    return gates;
}

} // namespace

void lintSoftFailBeforeGate(LintContext &context)
{
    std::vector<std::vector<NodeIndex>> gates; // by plan
    for (const auto &step : context.steps()) {
        if (!step.isWork() || !mayFailSoftly(step))
            continue;
        for (auto p = gates.size(); p < size_t(context.scenarioCount()); ++p)
            gates.push_back(gatesBehind(*context.proof().plans[qsizetype(p)]->graph));
        QString gate;
        for (int p = 0; p < context.scenarioCount() && gate.isEmpty(); ++p) {
            const auto &graph = *context.proof().plans[p]->graph;
            const auto node = graph.find(step.id);
            if (node != kNoNode && gates[size_t(p)][raw(node)] != kNoNode)
                gate = graph.node(gates[size_t(p)][raw(node)]).id;
        }
        if (gate.isEmpty())
            continue;
        context.report("R20", step, context.place(step, {"soft_fail"}),
            Words::tr("\"%1\" may fail softly before the gate %2: Buildkite counts a soft failure as satisfied, so the gate opens though it failed")
                .arg(step.name(), gate),
            Words::tr("Drop soft_fail before a gate, or show the result where people approve"));
    }
}

} // namespace slipway
