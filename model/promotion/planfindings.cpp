// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/planfindings.h"

#include "promotion/actionschema.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanFindings)
};

constexpr int kShownNames = 5;

QString graphName(const PreviousGraph &graph)
{
    return graph.id.isEmpty() ? Words::tr("an empty ID") : graph.id;
}

bool isNowhere(const PreviousGraph &graph)
{
    return !graph.full && !graph.labelToTaskId && !graph.parameters && graph.folder.isEmpty();
}

} // namespace

QString someNames(const QStringList &names)
{
    if (names.size() <= kShownNames)
        return names.join(QStringLiteral(", "));
    const auto shown = names.mid(0, kShownNames).join(QStringLiteral(", "));
    return Words::tr("%1 and %n more", nullptr, int(names.size() - kShownNames)).arg(shown);
}

void PlanFindings::add(const char *rule, Severity severity, const QString &message, const QString &fix, const QString &node)
{
    Diagnostic finding;
    finding.rule = QLatin1String(rule);
    finding.severity = severity;
    finding.message = message;
    finding.fix = fix;
    finding.node = node;
    m_parts.diagnostics.push_back(finding);
}

QString PlanFindings::someLabels(const std::vector<LabelIndex> &labels) const
{
    QStringList names;
    for (const auto label : labels)
        names.push_back(m_graph.text(label));
    return someNames(names);
}

void PlanFindings::addOfGraphs()
{
    addDropped();
    addRoles();
    addTwins();
    addKinds();
    addUnknownNames();
    addGone();
    addGeckoRules();
    addSchema();
}

void PlanFindings::addDropped()
{
    for (const auto &graph : m_graph.graphs) {
        if (isNowhere(*graph))
            add("P1", Severity::Warning, Words::tr("Nothing was found for %1 in the list of previous graphs.").arg(graphName(*graph)),
                graph->id.isEmpty() ? Words::tr("Remove it: it stands for a phase that was skipped, and Shipit leaves it out without a word.")
                                    : Words::tr("Check the ID, or remove it: the action fails when it asks for its artifacts."),
                graph->id);
    }
    if (!firstGraph(m_graph.graphs))
        add("no-previous-graph", m_graph.regenerated ? Severity::Warning : Severity::Error,
            Words::tr("No previous graph is given: the action takes the decision task of its push, which is not known here."),
            Words::tr("Add the decision task of the push to see what will be reused."));
}

void PlanFindings::addRoles()
{
    const auto first = firstGraph(m_graph.graphs);
    if (first && (first->role == GraphRole::Promotion || first->role == GraphRole::Action))
        add("P8", Severity::Warning, Words::tr("%1 is first in the list and gives the parameters, but it is an action task, not a decision task.").arg(first->id),
            Words::tr("Put the decision task first, unless the parameters of that action are wanted."), first->id);
    for (const auto &graph : m_graph.graphs) {
        if (graph->role == GraphRole::Unusable)
            add("P9", Severity::Error,
                graph->roleDetail.isEmpty() ? Words::tr("%1 is neither a decision task nor an action that made a whole graph.").arg(graph->id)
                                            : Words::tr("%1 is a task of %2, which writes no full-task-graph.json: it cannot be a previous graph.").arg(graph->id, graph->roleDetail),
                Words::tr("Give the decision task of the push or a release-promotion action: the taskGroupId of a task names the task that created it."), graph->id);
    }
}

/// Several decision tasks, or several promotions of one flavor, for one revision.
void PlanFindings::addTwins()
{
    QMap<QString, QStringList> twins;
    for (const auto &graph : m_graph.graphs) {
        const bool comparable = graph->role == GraphRole::Decision || graph->role == GraphRole::Promotion;
        if (!comparable || !graph->parameters)
            continue;
        const auto made = graph->role == GraphRole::Decision ? QString() : graph->roleDetail;
        twins[graph->parameter("project") + QLatin1Char('\n') + made + QLatin1Char('\n') + graph->parameter("head_rev")].push_back(graph->id);
    }
    for (auto it = twins.cbegin(); it != twins.cend(); ++it) {
        if (it->size() > 1)
            add("P10", Severity::Warning,
                Words::tr("%1 were all made for revision %2 in the same way.").arg(it->join(QStringLiteral(", ")), it.key().section(QLatin1Char('\n'), 2)),
                Words::tr("Keep the one whose tasks are to be shipped: the last in the list wins."), it->last());
    }
}

/// A list in the input takes the place of the configured one (spec/taskgraph.md 5 step 6).
void PlanFindings::addKinds()
{
    if (!m_request.input.rebuildKinds)
        return;
    const auto &given = *m_request.input.rebuildKinds;
    const auto &configured = m_start.flavor.rebuildKinds.isEmpty() ? m_request.flavors.rebuildKinds : m_start.flavor.rebuildKinds;
    if (configured.isEmpty() || QSet<QString>(given.cbegin(), given.cend()) == QSet<QString>(configured.cbegin(), configured.cend()))
        return;
    if (given.isEmpty())
        add("P3", m_request.emptyKindsMeant ? Severity::Warning : Severity::Error, Words::tr("rebuild_kinds is empty and replaces the configured list: %1.").arg(configured.join(QStringLiteral(", "))),
            Words::tr("Leave rebuild_kinds out to use the flavor's own list, or name the kinds to rebuild."));
    else
        add("P3", Severity::Warning,
            Words::tr("rebuild_kinds replaces the configured list, it does not add to it. Given: %1. Configured: %2.")
                .arg(given.join(QStringLiteral(", ")), configured.join(QStringLiteral(", "))),
            Words::tr("Add the configured kinds that are to be rebuilt as well, or leave rebuild_kinds out."));
}

void PlanFindings::addUnknownNames()
{
    if (!m_graph.fullCount)
        return;
    const auto severity = [](bool given) { return given ? Severity::Warning : Severity::Info; };
    for (const auto &kind : m_parts.rebuildKinds) {
        if (m_graph.kinds.find(toStd(kind)) == kNoText)
            add("P6", severity(m_request.input.rebuildKinds.has_value()), Words::tr("rebuild_kinds names %1, but no task is of this kind.").arg(kind),
                Words::tr("Check the name: these are kinds, not labels."), kind);
    }
    for (const auto &text : m_parts.doNotOptimize) {
        const auto label = m_graph.find(toStd(text));
        if (label == kNoLabel || !m_graph.isFull(label))
            add("P6", severity(m_request.input.doNotOptimize.has_value()), Words::tr("do_not_optimize names %1, but there is no such task.").arg(text),
                Words::tr("Check the name: these are labels, written out in full."), text);
    }
}

void PlanFindings::addGone()
{
    for (const auto &gone : m_graph.gone) {
        QStringList names;
        for (const auto label : gone.labels)
            names.push_back(QString::fromUtf8(label.data(), qsizetype(label.size())));
        const auto &id = m_graph.graphs[size_t(gone.graph)]->id;
        add("P7", Severity::Info, Words::tr("%n task(s) of %1 are in no full graph and are left out: %2", nullptr, int(names.size())).arg(id, someNames(names)),
            Words::tr("Nothing to do where they were made after the graph, as index-task-… are; else the task was renamed or is gone."), id);
    }
}

/// What gecko's own action refuses and mozilla-taskgraph's does not (spec/taskgraph.md 5 steps 3, 4).
void PlanFindings::addGeckoRules()
{
    const auto &input = m_request.input;
    const auto next = input.nextVersion;
    if (m_start.flavor.versionBump && (next.isEmpty() || next == QLatin1String("None")))
        add("next-version", Severity::Warning, Words::tr("%1 bumps the version, but next_version is not given: gecko's action refuses that.").arg(input.flavor),
            Words::tr("Give the next version."));
    if (m_start.flavor.partialUpdates && input.partialUpdates.empty())
        add("partial-updates", Severity::Info, Words::tr("%1 makes partial updates, but partial_updates is empty: gecko's action refuses that in production.").arg(input.flavor),
            Words::tr("Give the versions to update from, unless this is a staging release."));
    const auto product = m_start.parameters.value(QStringLiteral("release_product"));
    if (!m_start.flavor.product.isEmpty() && product.is_string() && fromStd(product.get<std::string>()) != m_start.flavor.product)
        add("release-product", Severity::Info,
            Words::tr("The parameters are for product %1, the flavor is for %2: gecko's action takes the flavor's, mozilla-taskgraph's keeps the parameters'.")
                .arg(fromStd(product.get<std::string>()), m_start.flavor.product),
            Words::tr("Set the parameter release_product to the one that is to be released."));
}

/// The first actions.json is that of the group the action is fired on.
void PlanFindings::addSchema()
{
    for (const auto &graph : m_graph.graphs) {
        if (!graph->actions)
            continue;
        const auto action = findPromotionAction(*graph->actions, graph->id);
        if (action.failed())
            return;
        for (const auto &fault : action->check(m_request.input.toJson()).faults)
            add("input-schema", Severity::Warning, Words::tr("The schema of the action of %1 does not allow this input: %2").arg(graph->id, fault.text()),
                Words::tr("Change the input: Treeherder and the Taskcluster UI refuse to send it."), fault.pointer);
        return;
    }
}

} // namespace slipway
