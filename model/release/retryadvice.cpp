// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/retryadvice.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RetryAdvice)
};

constexpr qsizetype kNamed = 3; // artifacts that a sentence names

StepClass classOf(const PlannedPipeline &plan, NodeIndex node, const ReleaseFile &tags)
{
    const auto *step = plan.steps.value(qsizetype(raw(node)));
    return step ? classifyStep(*step, plan.graph->node(node).id, tags) : StepClass();
}

bool wasStarted(const ReleaseState &state, const QString &step)
{
    return !state.step(step).jobs.isEmpty();
}

QStringList names(const QVector<Artifact> &artifacts)
{
    QStringList names;
    for (const auto &artifact : artifacts) {
        const auto name = artifact.uri.isEmpty() || artifact.kind == ArtifactKind::Uploaded ? artifact.label : artifact.uri;
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

/// The first of the steps behind a once-only one that still has something to do.
QString firstUnfinished(const PlannedPipeline &plan, const ReleaseState &state, NodeIndex from)
{
    const auto &graph = *plan.graph;
    NodeIndex best = kNoNode;
    for (const auto node : downstreamOf(graph, from)) {
        const auto &candidate = graph.node(node);
        const auto is = state.stepState(candidate.id);
        const bool does = candidate.kind == NodeKind::Command || candidate.kind == NodeKind::Trigger || candidate.isGate();
        const bool done = is == StepState::Passed || is == StepState::SoftFailed || is == StepState::Skipped;
        if (node == from || !does || done || candidate.isRemoved())
            continue;
        if (best == kNoNode || candidate.order < graph.node(best).order)
            best = node;
    }
    return best == kNoNode ? QString() : graph.node(best).id;
}

} // namespace

QString RetryAdvice::warning() const
{
    if (!needsReason)
        return {};
    const auto what = stepClass.why.isEmpty() ? Words::tr("'%1' can be done only once").arg(label)
                                              : Words::tr("'%1' can be done only once (%2)").arg(label, stepClass.why);
    const auto found = names(alreadyPublic);
    if (found.isEmpty())
        return Words::tr("%1; it was already started, and what it has published is not known").arg(what);
    if (found.size() <= kNamed)
        return Words::tr("%1; already public: %2").arg(what, found.join(QStringLiteral(", ")));
    return Words::tr("%1; already public: %2 and %n more", nullptr, int(found.size() - kNamed))
        .arg(what, found.mid(0, kNamed).join(QStringLiteral(", ")));
}

RetryAdvice retryAdvice(const PlannedPipeline &plan, const ReleaseState &state, const ReleaseFile &tags, const QString &step)
{
    RetryAdvice advice;
    const auto node = plan.graph->find(step);
    if (node == kNoNode)
        return advice;
    advice.step = step;
    advice.label = plan.graph->node(node).label;
    advice.stepClass = classOf(plan, node, tags);
    advice.started = wasStarted(state, step);
    // A rehearsal publishes nothing, so nothing of it is there twice.
    advice.needsReason = advice.started && !state.isRehearsal() && advice.stepClass.effect == StepEffect::OnceOnly;
    for (const auto &artifact : state.artifacts()) {
        if (artifact.step == step)
            advice.alreadyPublic.append(artifact);
    }
    advice.resumeAt = advice.needsReason ? firstUnfinished(plan, state, node) : step;
    for (const auto other : rerunSet(plan, state, node)) {
        const auto &id = plan.graph->node(other).id;
        if (other == node)
            continue;
        advice.downstream.append(id);
        if (wasStarted(state, id) && classOf(plan, other, tags).effect == StepEffect::OnceOnly)
            advice.onceOnlyDownstream.append(id);
    }
    return advice;
}

ReleaseFile releaseTags(const ReleaseState &state)
{
    auto tags = parseReleaseFile(releaseFilePath(state.file()), state.releaseFileText().toUtf8());
    return tags.ok() ? *tags : ReleaseFile();
}

} // namespace slipway
