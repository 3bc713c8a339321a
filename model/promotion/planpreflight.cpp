// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/planfindings.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanPreflight)
};

/// What keeps the queue from using a task, or its dependents from ever starting (spec/taskgraph.md 7); empty: nothing.
QString blockingFault(const TaskStatus &status, std::optional<qint64> deadline, const QDateTime &now)
{
    static const QStringList known {QStringLiteral("unscheduled"), QStringLiteral("pending"), QStringLiteral("running"),
        QStringLiteral("completed"), QStringLiteral("failed"), QStringLiteral("exception")};
    if (!known.contains(status.state))
        return Words::tr("does not exist any more");
    if (status.state == QLatin1String("failed"))
        return Words::tr("has failed: what needs it would never start");
    if (status.state == QLatin1String("exception"))
        return Words::tr("ended in an exception: what needs it would never start");
    if (status.expires.isValid() && status.expires < now)
        return Words::tr("expired on %1").arg(status.expires.toUTC().toString(Qt::ISODate));
    if (status.expires.isValid() && deadline && status.expires.toMSecsSinceEpoch() < *deadline)
        return Words::tr("expires on %1, before the deadline of a task that needs it: the queue refuses that task").arg(status.expires.toUTC().toString(Qt::ISODate));
    if (status.artifactsGone)
        return Words::tr("has lost its artifacts");
    return {};
}

/// Kinds that are made from the release history, which the action fills in (spec/taskgraph.md 5 step 12).
bool isOfPartials(const QString &kind)
{
    return kind.contains(QLatin1String("partial")) || kind.contains(QLatin1String("update-verify"));
}

} // namespace

void PlanFindings::addOfPlan(const Targets &targets, const Optimized &result, Strategies &strategies)
{
    addTargets(targets);
    addOverrides();
    addRevisions();
    addPreflight(result, strategies);
    addLowerPhase();
    addDuplicates();
    addUnsure(result);
    addEstimate();
}

void PlanFindings::addTargets(const Targets &targets)
{
    if (targets.source == Targets::Source::Unknown)
        add("unknown-target-method", Severity::Error,
            Words::tr("What the target method %1 selects is not known here, and no previous graph was made with it.").arg(m_start.targetMethod),
            Words::tr("Give the labels it selects."));
    if (targets.source == Targets::Source::Artifact)
        addTargetsOfGraph(targets);
    if (targets.source == Targets::Source::Artifact && !targets.unknown.isEmpty())
        add("targets-of-graph", Severity::Warning, Words::tr("Targets that no full graph has any more are left out: %1").arg(someNames(targets.unknown)), {});
}

void PlanFindings::addTargetsOfGraph(const Targets &targets)
{
    const auto &graph = *m_graph.graphs[size_t(targets.graph)];
    if (targets.sameMethod)
        add("targets-of-graph", Severity::Info,
            Words::tr("What the target method %1 selects was taken from the targets of %2.").arg(m_start.targetMethod, graph.id),
            Words::tr("Check it: the action works the targets out anew."), graph.id);
    else
        add("targets-of-graph", Severity::Warning,
            Words::tr("No task has a shipping phase, so %1 cannot be worked out; the targets of %2 stand in for it, which were selected by %3.")
                .arg(m_start.targetMethod, graph.id, graph.parameter("target_tasks_method")),
            Words::tr("Give the labels it selects."), graph.id);
}

void PlanFindings::addOverrides()
{
    std::vector<std::vector<LabelIndex>> hidden(m_graph.graphs.size());
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        const auto winner = m_parts.labels[label].graph;
        const auto hides = [&](int other) {
            const auto &ids = m_graph.ids[size_t(other)];
            return !ids.empty() && ids[label].data() && ids[label] != m_graph.ids[size_t(winner)][label];
        };
        int other = winner - 1;
        while (other >= 0 && !hides(other))
            --other;
        if (other >= 0)
            hidden[size_t(winner)].push_back(label);
    }
    for (size_t i = 0; i < hidden.size(); ++i) {
        if (!hidden[i].empty())
            add("P2", Severity::Info,
                Words::tr("%n task(s) come from %1 because it is further right, and hide others: %2", nullptr, int(hidden[i].size()))
                    .arg(m_graph.graphs[i]->id, someLabels(hidden[i])),
                Words::tr("Change the order if the hidden ones are wanted."), m_graph.graphs[i]->id);
    }
}

void PlanFindings::addRevisions()
{
    std::vector<int> reused(m_graph.graphs.size(), 0);
    for (const auto &plan : m_parts.labels) {
        if (plan.verdict == Verdict::Reused && plan.reason == PlanReason::Existing)
            ++reused[size_t(plan.graph)];
    }
    QStringList revisions;
    for (size_t i = 0; i < reused.size(); ++i) {
        const auto revision = m_graph.graphs[i]->parameters ? m_graph.graphs[i]->parameter("head_rev") : QString();
        if (reused[i] && !revision.isEmpty() && !revisions.contains(revision))
            revisions.push_back(revision);
    }
    const auto first = firstGraph(m_graph.graphs);
    const auto given = first && first->parameters ? first->parameter("head_rev") : QString();
    if (revisions.size() > 1 || (revisions.size() == 1 && !given.isEmpty() && revisions.front() != given))
        add("P5", Severity::Warning,
            Words::tr("Reused tasks are of revision %1; the parameters come from %2.").arg(revisions.join(QStringLiteral(", ")), given),
            Words::tr("Make sure that the release is meant to hold these: the parameters, such as the build ID, are those of the first graph."), first ? first->id : QString());
}

/// Only tasks that a new one depends on meet the queue's rules; the others just stay as they are.
void PlanFindings::addPreflight(const Optimized &result, Strategies &strategies)
{
    m_parts.diagnostics += m_request.facts.told;
    if (m_request.facts.statuses.isEmpty())
        return;
    for (const auto label : result.order) {
        if (result.isReplaced(label))
            checkReused(label, result, strategies);
    }
}

void PlanFindings::checkReused(LabelIndex label, const Optimized &result, Strategies &strategies)
{
    std::vector<LabelIndex> users;
    for (const auto dependent : m_graph.dependents[label]) {
        if (result.isKept(dependent))
            users.push_back(dependent);
    }
    const auto existing = m_parts.labels[label].graph;
    const auto id = m_parts.labels[label].reason == PlanReason::Indexed ? m_parts.indexed.value(label)
                                                                         : QString::fromStdString(std::string(m_graph.ids[size_t(existing)][label]));
    const auto status = m_request.facts.statuses.constFind(id);
    if (status == m_request.facts.statuses.cend())
        return;
    const auto text = m_graph.text(label);
    const auto deadline = users.empty() ? std::nullopt : strategies.deadline(users);
    const auto fault = blockingFault(*status, deadline, m_request.facts.now);
    if (!fault.isEmpty())
        add("P4", users.empty() ? Severity::Info : Severity::Error, Words::tr("%1 would be reused, but its task %2 %3.").arg(text, id, fault),
            users.empty() ? Words::tr("No task that runs needs it.")
                          : Words::tr("Run it again: add it to do_not_optimize. Tasks that need it: %1").arg(someLabels(users)),
            text);
    else if (status->state != QLatin1String("completed"))
        add("P4-waiting", Severity::Info, Words::tr("%1 is reused, but its task %2 is still %3.").arg(text, id, status->state),
            Words::tr("What needs it waits until it is completed."), text);
    else if (deadline && status->artifactsExpire.isValid() && status->artifactsExpire.toMSecsSinceEpoch() < *deadline)
        add("P4-artifacts", Severity::Warning, Words::tr("%1 is reused, but artifacts of its task %2 expire on %3, before the deadline of a task that fetches them.").arg(text, id, status->artifactsExpire.toUTC().toString(Qt::ISODate)),
            Words::tr("What runs later than that fails: submit soon, or run it again by do_not_optimize."), text);
}

void PlanFindings::addLowerPhase()
{
    const auto phase = std::max(phaseOfName(m_start.targetMethod), phaseOfName(m_parts.input.flavor));
    std::vector<LabelIndex> lower;
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        if (m_parts.labels[label].verdict != Verdict::Runs)
            continue;
        const auto rank = phaseRank(m_graph.taskText(label, m_graph.places[label].task->shippingPhase));
        if (rank >= 0 && rank < phase)
            lower.push_back(label);
    }
    if (!lower.empty())
        add("lower-phase", Severity::Warning,
            Words::tr("%n task(s) of an earlier phase would run again: %1", nullptr, int(lower.size())).arg(someLabels(lower)),
            Words::tr("Check that no previous graph is missing from the list: a release would be built, signed or uploaded a second time."));
}

void PlanFindings::addDuplicates()
{
    std::vector<LabelIndex> doubled;
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        if (m_parts.labels[label].verdict != Verdict::Runs)
            continue;
        const auto dependencies = m_graph.dependencies[label];
        const auto soft = m_graph.soft[label];
        const bool twice = dependencies.size() != m_graph.edges[label].size();
        const bool both = std::any_of(soft.begin(), soft.end(), [&](auto other) {
            return m_parts.labels[other].verdict == Verdict::Runs && std::binary_search(dependencies.begin(), dependencies.end(), other);
        });
        if (twice || both)
            doubled.push_back(label);
    }
    for (const auto label : doubled)
        add("duplicate-dependency", Severity::Error, Words::tr("%1 would name the same task twice among its dependencies, and the queue refuses that.").arg(m_graph.text(label)),
            Words::tr("Drop one of the two in the task's definition: a dependency under two names, or a soft dependency that is a hard one as well."), m_graph.text(label));
}

void PlanFindings::addUnsure(const Optimized &result)
{
    std::vector<LabelIndex> strategies, index, undetermined;
    for (const auto label : result.order) {
        if (result.has(label, Optimized::UnknownStrategy) && result.isKept(label))
            strategies.push_back(label);
        if (result.has(label, Optimized::UnknownIndex))
            index.push_back(label);
        if (result.has(label, Optimized::Undetermined))
            undetermined.push_back(label);
    }
    for (const auto label : index)
        m_parts.labels[label].estimate = true;
    if (!strategies.empty())
        add("unknown-strategy", Severity::Info, Words::tr("%n task(s) may be removed by a strategy that is not known here: %1", nullptr, int(strategies.size())).arg(someLabels(strategies)),
            Words::tr("Expect them to run, or fewer."));
    if (!index.empty())
        add("index-unknown", Severity::Info, Words::tr("%n task(s) may be found in the index, which is not known here: %1", nullptr, int(index.size())).arg(someLabels(index)),
            Words::tr("Give the index and the states of its tasks."));
    if (!undetermined.empty())
        add("undetermined", Severity::Warning,
            Words::tr("The outcome of %n task(s) is not determined: it depends on the order in which the action takes them: %1", nullptr, int(undetermined.size())).arg(someLabels(undetermined)),
            Words::tr("Look at their if-dependencies."));
    if (!result.otherError.isEmpty())
        add("undetermined", Severity::Warning, Words::tr("In another order the action fails: %1").arg(result.otherError), Words::tr("If it fails, start it again."));
}

/// The action makes the full graph anew from the sources of its own revision (spec/taskgraph.md 5 step 12).
void PlanFindings::addEstimate()
{
    if (m_graph.regenerated)
        return;
    const auto revision = m_start.parameters.value(QStringLiteral("head_rev"));
    std::vector<quint8> other(m_graph.graphs.size(), 0);
    for (size_t i = 0; i < other.size(); ++i) {
        const auto own = m_graph.graphs[i]->parameters ? m_graph.graphs[i]->parameter("head_rev") : QString();
        other[i] = revision.is_string() && !own.isEmpty() && own != fromStd(revision.get<std::string>());
    }
    const bool partials = !m_request.input.partialUpdates.empty() || m_start.flavor.partialUpdates;
    std::vector<LabelIndex> unsure;
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        auto &plan = m_parts.labels[label];
        if (plan.verdict == Verdict::Outside)
            continue;
        plan.estimate |= other[size_t(m_graph.places[label].source)] || (partials && isOfPartials(m_graph.kindText(label)));
        if (plan.estimate)
            unsure.push_back(label);
    }
    m_parts.estimate = partials || !unsure.empty();
    if (partials)
        add("estimate", Severity::Info, Words::tr("This is an estimate: the action makes the tasks of partial updates anew, and there may be more of them."),
            Words::tr("Give the new full graph to see exactly what will run."));
    else if (m_parts.estimate)
        add("estimate", Severity::Info, Words::tr("This is an estimate: the action makes its graph anew, and %n task(s) may differ: %1", nullptr, int(unsure.size())).arg(someLabels(unsure)),
            Words::tr("Give the new full graph to see exactly what will run."));
}

} // namespace slipway
