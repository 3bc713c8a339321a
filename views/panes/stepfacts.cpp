// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/stepfacts.h"

#include "engine/local/redactor.h"
#include "look/durationtext.h"
#include "panes/jobfacts.h"
#include "panes/paneparts.h"
#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kMostDependencies = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepFacts)
};

class Collector
{
public:
    void heading(const QString &name) { m_facts.append({StepFact::Kind::Heading, name, {}, {}, StepState::Unknown}); }
    void text(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.append({StepFact::Kind::Text, name, value, {}, StepState::Unknown});
    }
    void code(const QString &name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_facts.append({StepFact::Kind::Code, name, value, {}, StepState::Unknown});
    }
    void step(const QString &label, const QString &reason, const QString &id, StepState state, bool byHand = false)
    {
        m_facts.append({StepFact::Kind::Step, label, reason, id, state, byHand});
    }
    StepFacts take() { return std::move(m_facts); }

private:
    StepFacts m_facts;
};

QString pairs(const EnvList &list)
{
    QStringList lines;
    for (const auto &[name, value] : list)
        lines.append(name + u'=' + (looksSecret(name) ? Words::tr("(not shown: looks like a secret)") : value));
    return lines.join(u'\n');
}

QString softFailText(const SoftFail &soft)
{
    if (soft.always)
        return Words::tr("any failure counts as soft");
    QStringList numbers;
    for (const auto status : soft.exitStatuses)
        numbers.append(QString::number(status));
    return numbers.isEmpty() ? QString() : Words::tr("soft for exit status %1").arg(numbers.join(Words::tr(", ")));
}

QString retryText(const Retry &retry)
{
    QStringList parts;
    for (const auto &rule : retry.automatic) {
        QStringList numbers;
        for (const auto status : rule.exitStatuses)
            numbers.append(status == -1 ? Words::tr("lost agent") : QString::number(status));
        parts.append(rule.anyExitStatus ? Words::tr("after any failure up to %n time(s)", nullptr, rule.limit)
                                        : Words::tr("after exit status %1 up to %n time(s)", nullptr, rule.limit)
                                              .arg(numbers.join(Words::tr(", "))));
    }
    if (!retry.manualAllowed)
        parts.append(retry.manualReason.isEmpty() ? Words::tr("not by hand")
                                                  : Words::tr("not by hand: %1").arg(retry.manualReason));
    return parts.join(u'\n');
}

void gateFieldFacts(const Step &step, Collector &out)
{
    out.text(Words::tr("Asks"), step.prompt);
    for (const auto &field : step.fields) {
        QStringList options;
        for (const auto &option : field.options)
            options.append(option.label);
        const auto name = field.label.isEmpty() ? field.key : field.label;
        const auto need = field.required ? Words::tr("required") : Words::tr("optional");
        out.text(Words::tr("Field"), options.isEmpty() ? Words::tr("%1 (%2, meta-data %3)").arg(name, need, field.key)
                                                        : Words::tr("%1 (%2, meta-data %3): %4")
                                                              .arg(name, need, field.key, options.join(Words::tr(", "))));
    }
    out.text(Words::tr("Teams"), step.allowedTeams.join(Words::tr(", ")));
}

void nodeFacts(const ReleaseSession &session, NodeIndex index, Collector &out)
{
    const auto &node = session.graph()->node(index);
    out.text(Words::tr("Kind"), kindText(node.kind));
    out.text(Words::tr("Key"), node.key);
    if (const auto *source = session.sources().size() > 1 ? sourceOfStep(session.sources(), node.id) : nullptr)
        out.text(Words::tr("At"), Words::tr("%1, %2").arg(source->engine, source->title));
    if (node.group != kNoNode)
        out.text(Words::tr("Group"), session.graph()->node(node.group).label);
    auto where = node.where;
    where.file = QFileInfo(where.file).fileName();
    out.text(Words::tr("Defined at"), where.toString());
    if (node.stub)
        out.text(Words::tr("Missing"), Words::tr("No step has this key; it is only named in depends_on. Correct the key or add the step."));
}

/// One line per part of the condition: what it came to, and the part, indented by its depth.
QString traceText(const ConditionTrace &trace)
{
    const auto valueOf = [](const ConditionTraceEntry &entry) {
        return entry.skipped ? Words::tr("not looked at") : entry.value;
    };
    qsizetype width = 0;
    for (const auto &entry : trace.entries)
        width = std::max(width, std::min<qsizetype>(valueOf(entry).size(), 24));
    QStringList lines;
    for (const auto &entry : trace.entries)
        lines.append(valueOf(entry).leftJustified(width + 2) + QString(entry.depth * 2, u' ') + entry.text);
    return lines.join(u'\n');
}

bool satisfies(StepState state, bool allowFailure)
{
    switch (state) {
    case StepState::Passed:
    case StepState::SoftFailed:
    case StepState::Removed:
    case StepState::Skipped:
        return true;
    case StepState::Failed:
    case StepState::TimedOut:
    case StepState::WaitingFailed:
        return allowFailure;
    default:
        return false;
    }
}

/// The link between engines that an edge is; nothing for an edge that an engine knows of.
std::optional<StepLink> linkOf(const ReleaseSession &session, const StepEdge &edge)
{
    const auto &graph = *session.graph();
    const auto &from = graph.node(edge.from).id, &to = graph.node(edge.to).id;
    const auto *source = sourceOfStep(session.sources(), to);
    const auto links = source ? source->links : QVector<StepLink>();
    const auto link = std::ranges::find_if(links, [&](const StepLink &one) { return one.from == from && one.to == to; });
    return link == links.end() ? std::nullopt : std::optional(*link);
}

/// Why one step waits for another of the same release: a link of ours says so itself.
QString reasonOf(const ReleaseSession &session, const StepEdge &edge, const std::optional<StepLink> &link)
{
    if (!link)
        return edgeReason(*session.graph(), edge);
    return link->uri.isEmpty() ? Words::tr("linked by hand: no engine holds it up") : Words::tr("because it names %1, which that step makes: no engine holds it up").arg(link->uri);
}

void dependencyFacts(const ReleaseSession &session, NodeIndex index, Collector &out)
{
    const auto &graph = *session.graph();
    std::vector<StepEdge> edges;
    for (const auto e : graph.incoming(index))
        edges.push_back(graph.edge(e));
    const auto open = [&](const StepEdge &edge) { return !satisfies(session.shownState(edge.from), edge.allowFailure); };
    std::ranges::stable_partition(edges, open); // what still holds it first
    out.heading(Words::tr("Waits for"));
    if (edges.empty())
        out.text({}, Words::tr("Nothing: it may start at once."));
    int shown = 0;
    for (const auto &edge : edges) {
        if (shown++ == kMostDependencies)
            break;
        const auto link = linkOf(session, edge);
        out.step(graph.node(edge.from).label, reasonOf(session, edge, link), graph.node(edge.from).id, session.shownState(edge.from), link && link->uri.isEmpty());
    }
    const auto more = int(edges.size()) - kMostDependencies;
    if (more > 0)
        out.text({}, Words::tr("and %n more", nullptr, more));
    for (const auto &edge : graph.droppedEdges()) {
        if (edge.to == index) {
            out.step(graph.node(edge.from).label, Words::tr("no longer waited for: it is not part of this build"),
                graph.node(edge.from).id, session.shownState(edge.from));
        }
    }
}

} // namespace

bool looksSecret(const QString &variable)
{
    // What is merely shown may be hidden more readily than what is cut out of logs.
    static const auto whole = {QLatin1String("PASSWORD"), QLatin1String("SECRET"), QLatin1String("TOKEN")};
    const auto upper = variable.toUpper();
    return isSecretName(upper) || std::ranges::any_of(whole, [&](auto word) { return upper == word; });
}

QString edgeReason(const StepGraph &graph, const StepEdge &edge)
{
    const auto &to = graph.node(edge.to);
    const bool barrier = to.kind == NodeKind::Wait || to.kind == NodeKind::Block;
    QString text;
    switch (edge.origin) {
    case EdgeOrigin::Explicit:
        text = Words::tr("because its depends_on names it");
        break;
    case EdgeOrigin::Wait:
        text = barrier && graph.node(edge.from).kind != NodeKind::Wait
            ? Words::tr("because a wait needs every step before it")
            : Words::tr("because it is the nearest barrier before it");
        break;
    case EdgeOrigin::Block:
        text = barrier && graph.node(edge.from).kind != NodeKind::Block
            ? Words::tr("because a block needs every step before it")
            : Words::tr("because this block is the nearest barrier before it");
        break;
    case EdgeOrigin::Group:
        text = Words::tr("because its group waits for it");
        break;
    case EdgeOrigin::Upload:
        text = Words::tr("because of a pipeline upload");
        break;
    }
    return edge.allowFailure ? Words::tr("%1; it may fail").arg(text) : text;
}

namespace {

/// What a rehearsal took down in the newest attempt of a step, and what it made up.
QString recordedCommands(const ReleaseSession &session, const QString &id)
{
    const auto job = session.state().lastJob(id).id;
    QStringList lines;
    for (const auto &command : session.state().commands()) {
        if (command.step != id || command.job != job)
            continue;
        lines.append(command.commandLine());
        if (!command.answer.isEmpty())
            lines.append(QStringLiteral("    # ") + Words::tr("made up: %1").arg(command.answer));
    }
    return lines.join(u'\n');
}

} // namespace

StepFacts whatFacts(const ReleaseSession &session, const QString &id)
{
    Collector out;
    const auto index = session.graph()->find(id);
    if (index == kNoNode)
        return {};
    nodeFacts(session, index, out);
    const auto *step = session.step(id);
    if (!step)
        return out.take();
    out.code(Words::tr("Runs"), step->command);
    out.code(Words::tr("Recorded, not run"), recordedCommands(session, id));
    out.code(Words::tr("Environment"), pairs(step->env));
    out.text(Words::tr("Agents"), pairs(step->agents));
    for (const auto &[name, value] : jobFacts(*step))
        out.text(name, value);
    if (step->kind == NodeKind::Trigger && step->async)
        out.text({}, Words::tr("does not wait for the triggered build"));
    gateFieldFacts(*step, out);
    out.code(Words::tr("Artifacts"), step->artifactPaths.join(u'\n'));
    if (step->timeoutMinutes > 0)
        out.text(Words::tr("Time limit"), Words::tr("%n minute(s)", nullptr, step->timeoutMinutes));
    out.text(Words::tr("Failures"), softFailText(step->softFail));
    out.text(Words::tr("Retries"), retryText(step->retry));
    if (step->allowDependencyFailure)
        out.text(Words::tr("Dependencies"), Words::tr("it runs even if what it waits for fails"));
    if (step->continueOnFailure)
        out.text(Words::tr("Failures before it"), Words::tr("it lets the steps behind it run all the same"));
    out.text(Words::tr("Branches"), step->branches.join(Words::tr(", ")));
    out.text(Words::tr("Not analysed"), step->notAnalysed.join(Words::tr(", ")));
    return out.take();
}

StepFacts whyFacts(const ReleaseSession &session, const QString &id)
{
    Collector out;
    const auto index = session.graph()->find(id);
    if (index == kNoNode)
        return {};
    const auto &node = session.graph()->node(index);
    const auto run = session.state().step(id);
    out.heading(Words::tr("Why"));
    out.text(Words::tr("State"), stateText(session.shownState(index)));
    out.text(Words::tr("Because"), run.reason);
    if (node.isRemoved())
        out.text(Words::tr("Left out because"), node.why.isEmpty() ? node.skipReason : node.why);
    else if (!node.condition.isEmpty() || node.conditionUnknown)
        out.text(Words::tr("In this build because"), node.why);
    const auto gate = session.state().gates().value(id);
    if (!gate.decision.isEmpty()) {
        out.text(Words::tr("Decided"), gate.decision == QLatin1String("approve")
                ? Words::tr("approved by %1, %2").arg(gate.who, absoluteTime(gate.decidedMs))
                : Words::tr("rejected by %1, %2").arg(gate.who, absoluteTime(gate.decidedMs)));
        out.text(Words::tr("Reason"), gate.reason);
        for (auto it = gate.fields.begin(); it != gate.fields.end(); ++it)
            out.text(it.key(), it.value());
    }
    dependencyFacts(session, index, out);
    return out.take();
}

StepFacts conditionFacts(const ReleaseSession &session, const QString &id, const std::optional<Facts> &facts)
{
    Collector out;
    const auto index = session.graph()->find(id);
    const auto text = index == kNoNode ? QString() : session.graph()->node(index).condition;
    if (text.trimmed().isEmpty())
        return {};
    out.heading(Words::tr("Condition"));
    out.code(Words::tr("Runs if"), text);
    const auto condition = Condition::parse(text);
    if (!condition) {
        out.code(Words::tr("Cannot be read"), condition.error().message + u'\n' + condition.error().excerpt(text));
    } else if (facts) {
        out.code(Words::tr("Comes to"), traceText(condition->trace(conditionContext(*facts))));
    }
    return out.take();
}

QString attemptName(const JobRun &job)
{
    return job.variant.isEmpty() ? Words::tr("Attempt %1").arg(job.attempt)
                                 : Words::tr("%1, attempt %2", "a job of the step").arg(job.variant).arg(job.attempt);
}

StepFacts attemptFacts(const ReleaseSession &session, const QString &id, qint64 nowMs)
{
    Collector out;
    const auto jobs = session.state().step(id).jobs;
    if (jobs.isEmpty())
        return {};
    out.heading(Words::tr("Attempts"));
    for (auto it = jobs.crbegin(); it != jobs.crend(); ++it) {
        const auto job = session.state().job(*it);
        const auto name = attemptName(job);
        const auto spent = durationText((job.finishedMs > 0 ? job.finishedMs : nowMs) - job.startedMs);
        if (job.outcome.isEmpty() && job.finishedMs == 0)
            out.text(name, Words::tr("running, started %1").arg(absoluteTime(job.startedMs)));
        else if (job.signal != 0)
            out.text(name, Words::tr("%1 after %2, signal %3").arg(stateText(stepStateFromName(job.outcome)), spent).arg(job.signal));
        else
            out.text(name, Words::tr("%1 after %2, exit status %3").arg(stateText(stepStateFromName(job.outcome)), spent).arg(job.exitStatus));
    }
    return out.take();
}

} // namespace slipway
