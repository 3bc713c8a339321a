// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintcontext.h"
#include "review/lint/rules.h"

#include "graph/algorithms.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProofRules)
};

/// The condition that counts for a step, its group's included.
QString wholeCondition(const LintStep &step)
{
    return step.group ? step.group->condition + u' ' + step.step->condition : step.step->condition;
}

/// What kind of artifact a step makes, by its names; empty for none.
QString artifactClass(const LintStep &step)
{
    struct Class
    {
        QRegularExpression words;
        QString name;
    };
    static const auto named = [](const char *words, const char *name) {
        return Class {QRegularExpression(QStringLiteral("\\b(%1)\\b").arg(QLatin1String(words)), QRegularExpression::CaseInsensitiveOption), QLatin1String(name)};
    };
    static const std::array classes {named("manifest", "manifest"), named("wheel|wheels|whl|pypi", "wheel"), named("image|images|docker|container", "image"),
        named("docs|documentation", "docs"), named("package|packages|deb|rpm|installer", "package")};
    auto text = step.step->label + u' ' + step.step->key + u' ';
    text += step.group ? step.group->label : QString();
    text.replace(u'-', u' ').replace(u'_', u' ');
    for (const auto &one : classes) {
        if (one.words.match(text).hasMatch())
            return one.name;
    }
    return {};
}

bool makesArtifact(const LintStep &step)
{
    static const QRegularExpression makes(QStringLiteral("\\b(build|create|publish|push|upload|release|generate)\\b"), QRegularExpression::CaseInsensitiveOption);
    return step.isWork() && (step.stepClass.publishes || !step.step->artifactPaths.isEmpty() || makes.match(step.step->label).hasMatch()
        || makes.match(step.step->command.section(u'\n', 0, 0)).hasMatch());
}

/// Tells a nightly build from others and has not thought of tags.
bool mentionsNightlyOnly(const QString &condition)
{
    const bool nightly = condition.contains(QLatin1String("NIGHTLY"), Qt::CaseInsensitive) || condition.contains(QLatin1String("build.source"), Qt::CaseInsensitive);
    return nightly && !condition.contains(QLatin1String("build.tag")) && !condition.contains(QLatin1String("BUILDKITE_TAG"));
}

bool isOpen(const ProofCell *cell)
{
    return cell && cell->outcome == GateOutcome::Ungated;
}

/// What the steps make that start by themselves on a nightly: by node of the tag's graph, empty for others. Worked out
/// once, because each of many gates looks at all that is behind it.
std::vector<QString> madeOnNightly(const LintContext &context, int nightly, int tag)
{
    const auto &graph = *context.proof().plans[tag]->graph;
    std::vector<QString> kinds(graph.nodeCount());
    for (const auto &step : context.steps()) {
        const auto node = graph.find(step.id);
        if (node != kNoNode && isOpen(context.cell(step, nightly)) && makesArtifact(step) && !context.hasFinding("R02", step.id))
            kinds[raw(node)] = artifactClass(step);
    }
    return kinds;
}

/// Those of them that wait for the gate on a tag, by kind of artifact.
QMap<QString, int> heldOnTag(const LintContext &context, const LintStep &gate, const std::vector<QString> &kinds, int tag)
{
    QMap<QString, int> held;
    const auto &graph = *context.proof().plans[tag]->graph;
    for (const auto node : downstream(graph, graph.find(gate.id))) {
        if (const auto &kind = kinds[raw(node)]; !kind.isEmpty())
            ++held[kind];
    }
    return held;
}

QString countedKinds(const QMap<QString, int> &kinds)
{
    QStringList texts;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        texts.append(Words::tr("%n %1 step(s)", nullptr, it.value()).arg(it.key()));
    return texts.join(QStringLiteral(", "));
}

void reportGateHole(LintContext &context, const LintStep &gate, const std::vector<QString> &kinds, int tag)
{
    const auto held = heldOnTag(context, gate, kinds, tag);
    if (held.isEmpty())
        return;
    context.report("S3", gate, context.place(gate, {"if", "block", "manual"}),
        Words::tr("On a tag build %1 wait for %2; on a nightly they start by themselves. The condition asks for the nightly and not for the tag")
            .arg(countedKinds(held), gate.id),
        Words::tr("Let the condition consider build.tag too. If this is meant, suppress it with the reason"));
}

/// Kinds of artifacts that some step makes in the scenario.
QSet<QString> madeOn(const LintContext &context, int scenario)
{
    QSet<QString> kinds;
    for (const auto &step : context.steps()) {
        if (context.runs(step, scenario) && makesArtifact(step))
            kinds.insert(artifactClass(step));
    }
    return kinds;
}

void reportMissingOnTag(LintContext &context, int nightly, int tag)
{
    std::optional<QSet<QString>> told; // or made on a tag
    for (const auto &step : context.steps()) {
        if (!mentionsNightlyOnly(wholeCondition(step)) || !makesArtifact(step) || !context.runs(step, nightly))
            continue;
        if (!told)
            told = madeOn(context, tag);
        const auto kind = artifactClass(step);
        if (kind.isEmpty() || told->contains(kind))
            continue;
        told->insert(kind);
        context.report("S3", step, context.place(step, {"if"}),
            Words::tr("On a tag build no %1 step runs at all; on a nightly \"%2\" does. The condition asks for the nightly and not for the tag").arg(kind, step.name()),
            Words::tr("Let the condition consider build.tag too. If this is meant, suppress it with the reason"));
    }
}

} // namespace

void lintScenarioHole(LintContext &context)
{
    const int nightly = context.scenario("nightly");
    const int tag = context.scenario("tag");
    if (nightly < 0 || tag < 0)
        return;
    std::vector<QString> kinds;
    for (const auto &gate : context.steps()) {
        const bool removed = gate.step->kind == NodeKind::Block && !context.runs(gate, nightly) && context.runs(gate, tag);
        if (!removed || !mentionsNightlyOnly(wholeCondition(gate)))
            continue;
        if (kinds.empty())
            kinds = madeOnNightly(context, nightly, tag);
        reportGateHole(context, gate, kinds, tag);
    }
    reportMissingOnTag(context, nightly, tag);
}

namespace {

bool everUngated(const LintContext &context, const LintStep &step, const QString &gate, QStringList *scenarios)
{
    for (int s = 0; s < context.scenarioCount(); ++s) {
        const auto *cell = context.cell(step, s);
        const auto *node = context.find(gate) ? context.node(*context.find(gate), s) : nullptr;
        if (isOpen(cell) && node && !node->isRemoved())
            scenarios->append(context.proof().scenarios[s]);
    }
    return !scenarios->isEmpty();
}

} // namespace

void lintGateBypass(LintContext &context)
{
    for (const auto &step : context.steps()) {
        if (!step.isWork() || !step.step->dependsOn)
            continue;
        // The one that it would wait for if it had no depends_on of its own.
        const auto *gate = step.gateBefore;
        QStringList scenarios;
        if (!gate || !everUngated(context, step, gate->id, &scenarios))
            continue;
        // A gate with a depends_on of its own that others name is one for them alone: nobody expects it to hold the rest.
        const bool named = context.isNamed(gate->id);
        const bool selective = named && gate->step->dependsOn;
        const bool releases = step.releases();
        if (selective || (!releases && (named || step.step->dependsOn->isEmpty())))
            continue;
        context.report("R01", step, context.place(step, {"depends_on"}),
            Words::tr("\"%1\" stands behind the gate \"%2\" (line %3) and does not wait for it: on Buildkite an explicit depends_on replaces the implicit "
                      "wait for the gate (%4)")
                .arg(step.name(), gate->name())
                .arg(gate->step->where.line)
                .arg(scenarios.join(QStringLiteral(", "))),
            gate->step->key.isEmpty() ? Words::tr("Give the gate a key and name it in depends_on")
                                      : Words::tr("Add %1 to depends_on").arg(gate->step->key),
            releases ? Severity::Error : Severity::Warning);
    }
}

namespace {

/// Gates that the step waits for directly, those that a scenario removed included.
QVector<const LintStep *> gatesBefore(const LintContext &context, const LintStep &step, int scenario)
{
    QVector<const LintStep *> gates;
    const auto &graph = *context.proof().plans[scenario]->graph;
    for (const auto &edge : context.droppedInto(step, scenario)) {
        if (graph.node(edge.from).kind != NodeKind::Block)
            continue;
        if (const auto *gate = context.find(graph.node(edge.from).id); gate && !gates.contains(gate))
            gates.append(gate);
    }
    // A barrier that was removed leaves no edge behind: the other scenarios know it.
    for (const auto &plan : context.proof().plans) {
        const auto other = plan->graph->find(step.id);
        if (other == kNoNode || step.step->dependsOn)
            continue;
        for (const auto in : plan->graph->incoming(other)) {
            const auto &from = plan->graph->node(plan->graph->edge(in).from);
            const auto *gate = from.kind == NodeKind::Block ? context.find(from.id) : nullptr;
            if (gate && !context.runs(*gate, scenario) && !gates.contains(gate))
                gates.append(gate);
        }
    }
    return gates;
}

} // namespace

void lintGateSkippedOpens(LintContext &context)
{
    for (const auto &step : context.steps()) {
        if (!step.isWork() || !step.releases())
            continue;
        QStringList scenarios;
        const LintStep *opened = nullptr;
        for (int s = 0; s < context.scenarioCount(); ++s) {
            if (!isOpen(context.cell(step, s)))
                continue;
            for (const auto *gate : gatesBefore(context, step, s)) {
                const auto *node = context.node(*gate, s);
                if (!node || (node->removal != Removal::Condition && node->removal != Removal::Branch))
                    continue;
                opened = opened ? opened : gate;
                if (!scenarios.contains(context.proof().scenarios[s]))
                    scenarios.append(context.proof().scenarios[s]);
            }
        }
        if (!opened)
            continue;
        context.report("R02", step, context.place(step, {"depends_on", "label", "name", "command", "commands"}),
            Words::tr("\"%1\" publishes without approval in %2: the gate \"%3\" (line %4) is removed by its condition there, and Buildkite counts a removed "
                      "dependency as satisfied (GitHub Actions would skip what follows)")
                .arg(step.name(), scenarios.join(QStringLiteral(", ")), opened->name())
                .arg(opened->step->where.line),
            Words::tr("Give the step the same condition as the gate, or drop the condition of the gate"));
    }
}

namespace {

/// What can be taken back and only goes out at night, or into a store of the house, is often meant so.
Severity severityOfOpenPublish(const LintStep &step, const QStringList &scenarios)
{
    static const QRegularExpression says(QStringLiteral("\\b(publish|release|deploy|promote|ship)\\b"), QRegularExpression::CaseInsensitiveOption);
    const bool byDay = std::any_of(scenarios.cbegin(), scenarios.cend(), [](const QString &s) { return s != QLatin1String("nightly"); });
    const bool grave = step.stepClass.effect == StepEffect::OnceOnly || (byDay && says.match(step.name()).hasMatch());
    return grave ? Severity::Error : Severity::Warning;
}

} // namespace

void lintPublishWithoutGate(LintContext &context)
{
    for (const auto &step : context.steps()) {
        if (!step.isWork() || !step.releases() || context.hasFinding("R01", step.id) || context.hasFinding("R02", step.id))
            continue;
        QStringList scenarios;
        for (int s = 0; s < context.scenarioCount(); ++s) {
            if (isOpen(context.cell(step, s)))
                scenarios.append(context.proof().scenarios[s]);
        }
        if (scenarios.isEmpty())
            continue;
        context.report("R03", step, context.place(step, {"label", "name", "command", "commands", "trigger"}),
            Words::tr("\"%1\" publishes (%2) and no gate stands before it in %3: on some path it starts though nobody approved anything")
                .arg(step.name(), step.stepClass.why.isEmpty() ? step.stepClass.target : step.stepClass.why, scenarios.join(QStringLiteral(", "))),
            Words::tr("Put a block before it and name it in depends_on. If it shall publish by itself, suppress this with the reason"),
            severityOfOpenPublish(step, scenarios));
    }
}

namespace {

/// A missing key or a circle is told where it is, not at everything that waits for it.
bool isToldElsewhere(const LintContext &context, const LintStep &step)
{
    const auto told = [&](const QString &id) { return context.hasFinding("R04", id) || context.hasFinding("R05", id); };
    bool found = context.hasFinding("R05") || told(step.id);
    for (int s = 0; s < context.scenarioCount() && !found; ++s) {
        const auto *cell = context.cell(step, s);
        found = cell && (std::any_of(cell->path.cbegin(), cell->path.cend(), told) || std::any_of(cell->gates.cbegin(), cell->gates.cend(), told));
    }
    return found;
}

} // namespace

void lintUnreachable(LintContext &context)
{
    for (const auto &step : context.steps()) {
        if (!step.isWork() || step.step->skipped || (step.group && step.group->skipped) || context.scenarioCount() == 0)
            continue;
        bool stuck = false, runs = false;
        QString why;
        for (int s = 0; s < context.scenarioCount(); ++s) {
            const auto *cell = context.cell(step, s);
            runs = runs || !cell || (cell->outcome != GateOutcome::NotRun && cell->outcome != GateOutcome::Stuck);
            if (cell && cell->outcome == GateOutcome::Stuck) {
                stuck = true;
                why = cell->why;
            }
        }
        if (runs || (stuck && isToldElsewhere(context, step)))
            continue;
        context.report("R07", step, context.place(step, {"if", "branches", "depends_on", "label"}),
            stuck ? Words::tr("\"%1\" never runs: in every scenario it is removed or waits forever. %2").arg(step.name(), why)
                  : Words::tr("\"%1\" runs in none of the %n scenario(s)", nullptr, context.scenarioCount()).arg(step.name()),
            stuck ? Words::tr("Mend what it waits for") : Words::tr("Check its condition, or add the scenario in which it runs"),
            stuck ? Severity::Warning : Severity::Info);
    }
}

namespace {

/// Everything the step waits for was removed, so nothing it needs was made.
bool lostAll(const LintContext &context, const LintStep &step, int scenario)
{
    const auto &plan = *context.proof().plans[scenario];
    const auto node = plan.graph->find(step.id);
    if (node == kNoNode || plan.graph->node(node).isRemoved() || !plan.graph->incoming(node).empty())
        return false;
    const auto &dropped = context.droppedInto(step, scenario);
    return std::any_of(dropped.begin(), dropped.end(), [&plan](const StepEdge &edge) {
        const auto kind = plan.graph->node(edge.from).kind;
        return kind == NodeKind::Command || kind == NodeKind::Trigger;
    });
}

void checkContract(LintContext &context, const QString &scenario, const QVector<ExpectedArtifact> &expected)
{
    const auto s = int(context.proof().scenarios.indexOf(scenario));
    for (const auto &artifact : expected) {
        if (artifact.step.isEmpty() || s < 0)
            continue;
        const auto *step = context.find(artifact.step);
        if (step && context.runs(*step, s))
            continue;
        const auto what = artifact.label.isEmpty() ? artifact.uri : artifact.label;
        const auto fix = Words::tr("Let the step run in this scenario, or take the artifact off the list of expected ones");
        if (step) {
            context.report("R19", *step, context.place(*step, {"if", "branches", "label"}),
                Words::tr("The scenario %1 expects \"%2\" of \"%3\", which does not run there: the build would be green and empty").arg(scenario, what, step->name()), fix);
            continue;
        }
        SourceRange where;
        where.file = context.pipeline().file;
        where.line = 1;
        context.add({QStringLiteral("R19"), Severity::Warning,
            Words::tr("The scenario %1 expects \"%2\" of a step \"%3\" that does not exist: the build would be green and empty").arg(scenario, what, artifact.step), where, {}, fix, {}});
    }
}

} // namespace

void lintGreenButEmpty(LintContext &context)
{
    for (const auto &step : context.steps()) {
        QStringList scenarios;
        for (int s = 0; step.releases() && s < context.scenarioCount(); ++s) {
            if (lostAll(context, step, s))
                scenarios.append(context.proof().scenarios[s]);
        }
        if (scenarios.isEmpty())
            continue;
        context.report("R19", step, context.place(step, {"depends_on", "label"}),
            Words::tr("\"%1\" runs in %2 though every step it waits for is removed there: Buildkite counts them as satisfied (GitHub Actions would skip it), so there may be nothing to publish")
                .arg(step.name(), scenarios.join(QStringLiteral(", "))),
            Words::tr("Give the step the condition of the steps it depends on"));
    }
    const auto &expected = context.release().expected;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        checkContract(context, it.key(), it.value());
}

} // namespace slipway
