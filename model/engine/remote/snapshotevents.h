// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remotesnapshot.h"
#include "release/releaseevent.h"

namespace slipway {

/// What happened between two snapshots of the same build or group, as events: what any number of polls missed comes
/// once and in order, and what did not change does not come at all. Times are the engine's where it tells them, else
/// `nowMs`; its clock is `skewMs` ahead of ours, and all times given are ours. What somebody else decided on a gate is a GateDecided with `observed: true` (spec/ux.md 3.3, story 7).
/// Costs grow with the snapshots' size, not with what is in the journal. Pure; any thread; `seq` stays 0.
ReleaseEvents eventsBetween(const RemoteSnapshot &before, const RemoteSnapshot &after, qint64 nowMs, qint64 skewMs = 0);

/// The graph of a snapshot: a node a step, groups as containers. The same steps and edges give the same graph.
StepGraphPtr snapshotGraph(const RemoteSnapshot &snapshot);

/// Whether the two have the same steps and edges, whatever their states: then the graph on screen may stay.
bool sameShape(const RemoteSnapshot &one, const RemoteSnapshot &other);

} // namespace slipway
