// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/planner.h"

// Pipelines made by hand for the planner's tests, and plans as short texts.
namespace slipway::testing {

/// Steps written by hand, as the parser would fill them.
struct Make
{
    Step step;

    static Make kind(NodeKind kind, const QString &key = {}, const QString &label = {})
    {
        Make make;
        make.step.kind = kind;
        make.step.key = key;
        make.step.label = label;
        make.step.where.file = QStringLiteral("p.yml");
        return make;
    }
    static Make command(const char *key, const char *run = "true")
    {
        auto make = kind(NodeKind::Command, QLatin1String(key));
        make.step.command = QLatin1String(run);
        return make;
    }
    static Make wait(const char *key = "") { return kind(NodeKind::Wait, QLatin1String(key)); }
    static Make block(const char *key) { return kind(NodeKind::Block, QLatin1String(key), QStringLiteral("Go?")); }
    static Make input(const char *key) { return kind(NodeKind::Input, QLatin1String(key), QStringLiteral("Version?")); }
    static Make trigger(const char *key)
    {
        auto make = kind(NodeKind::Trigger, QLatin1String(key));
        make.step.triggerPipeline = QStringLiteral("deploy");
        return make;
    }
    static Make group(const char *key, const QVector<Make> &children)
    {
        auto make = kind(NodeKind::Group, QLatin1String(key), QLatin1String(key));
        for (const auto &child : children)
            make.step.steps.append(child.step);
        return make;
    }

    /// "a b? ": keys; a question mark allows the failure. An empty text is `depends_on: ~`.
    Make on(const char *keys) const
    {
        Make copy = *this;
        copy.step.dependsOn = QVector<Dependency>();
        for (auto key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts)) {
            const bool allow = key.endsWith(u'?');
            if (allow)
                key.chop(1);
            copy.step.dependsOn->append({key, allow, {}});
        }
        return copy;
    }
    Make onlyIf(const char *condition) const
    {
        Make copy = *this;
        copy.step.condition = QLatin1String(condition);
        return copy;
    }
    Make allowingFailure() const
    {
        Make copy = *this;
        copy.step.allowDependencyFailure = true;
        return copy;
    }
    Make branches(const char *patterns) const
    {
        Make copy = *this;
        copy.step.branches = QStringList {QLatin1String(patterns)};
        return copy;
    }
    Make skip(const char *reason) const
    {
        Make copy = *this;
        copy.step.skipped = true;
        copy.step.skipReason = QLatin1String(reason);
        return copy;
    }
    Make concurrency(const char *group) const
    {
        Make copy = *this;
        copy.step.concurrencyGroup = QLatin1String(group);
        return copy;
    }
    Make at(int line, int column = 0) const
    {
        Make copy = *this;
        copy.step.where.line = line;
        copy.step.where.column = column;
        copy.step.conditionWhere = copy.step.where;
        return copy;
    }
};

using Steps = QVector<Make>;

inline PipelinePtr pipeline(const Steps &steps)
{
    auto made = std::make_shared<Pipeline>();
    made->file = QStringLiteral("p.yml");
    for (const auto &step : steps)
        made->steps.append(step.step);
    return made;
}

inline QString mark(EdgeOrigin origin)
{
    return origin == EdgeOrigin::Explicit ? QString() : u':' + edgeOriginName(origin);
}

/// "a>b:wait?": b waits for a because of a wait, and runs even if a failed. Sorted.
inline QStringList edgeTexts(const StepGraph &graph, std::span<const StepEdge> edges)
{
    QStringList texts;
    for (const auto &edge : edges) {
        texts.append(graph.node(edge.from).id + u'>' + graph.node(edge.to).id + mark(edge.origin)
            + (edge.allowFailure ? QStringLiteral("?") : QString()));
    }
    texts.sort();
    return texts;
}

inline QStringList edgesOf(const PlanPtr &plan)
{
    return edgeTexts(*plan->graph, plan->graph->edges());
}

/// "key=reason" of every step that is not created, sorted.
inline QStringList removedOf(const PlanPtr &plan)
{
    QStringList texts;
    for (const auto &node : plan->graph->nodes()) {
        if (node.isRemoved())
            texts.append(node.id + u'=' + node.skipReason);
    }
    texts.sort();
    return texts;
}

inline QStringList diagnosticsOf(const PlanPtr &plan)
{
    QStringList texts;
    for (const auto &diagnostic : plan->diagnostics)
        texts.append(severityName(diagnostic.severity) + u' ' + diagnostic.rule + u' ' + diagnostic.node);
    return texts;
}

inline QStringList words(const char *text)
{
    auto list = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    list.sort();
    return list;
}

inline Facts nightly()
{
    return scenarioFacts(QStringLiteral("nightly"));
}

} // namespace slipway::testing
