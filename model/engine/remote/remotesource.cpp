// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remotesource.h"

#include "engine/buildkite/buildsource.h"
#include "engine/buildkite/definedsource.h"
#include "engine/taskcluster/groupsource.h"

#include <QHash>

#include <algorithm>

namespace slipway {

PollPace::Mood RemoteSource::mood() const
{
    const auto known = snapshot();
    return known ? moodOf(*known) : PollPace::Mood::Running;
}

std::unique_ptr<RemoteSource> makeSource(const RemoteAddress &address, const PlanPtr &definition)
{
    if (address.kind == RemoteAddress::Kind::TaskGroup)
        return std::make_unique<GroupSource>(address);
    auto build = std::make_unique<BuildSource>(address);
    if (!definition)
        return build;
    return std::make_unique<DefinedSource>(std::move(build), definition);
}

PollPace::Mood moodOf(const RemoteSnapshot &snapshot)
{
    if (!snapshot.outcome.isEmpty())
        return PollPace::Mood::Over;
    QHash<QString, const RemoteStep *> gates; // that nobody has opened
    for (const auto &step : snapshot.steps) {
        if (step.state == StepState::WaitingForHuman)
            return PollPace::Mood::GateNear;
        if (step.isGate() && !isFinal(step.state))
            gates.insert(step.id, &step);
    }
    if (gates.isEmpty())
        return PollPace::Mood::Running;
    QHash<QString, StepState> states;
    for (const auto &step : snapshot.steps)
        states.insert(step.id, step.state);
    // Near: nothing but running steps stands between a gate and the moment it opens.
    QHash<QString, bool> near;
    for (const auto &edge : snapshot.edges) {
        if (!gates.contains(edge.to))
            continue;
        const auto state = states.value(edge.from, StepState::Unknown);
        near[edge.to] = near.value(edge.to, true) && (isFinal(state) || state == StepState::Running);
    }
    const bool any = std::any_of(near.cbegin(), near.cend(), [](bool is) { return is; });
    return any ? PollPace::Mood::GateNear : PollPace::Mood::Running;
}

} // namespace slipway
