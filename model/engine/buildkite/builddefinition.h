// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remotesnapshot.h"
#include "pipeline/pipeline.h"

#include <QHash>
#include <QStringList>

namespace slipway {

/// What a pipeline's definition adds to a build that REST tells of: edges, fields of gates, who stands behind what
/// (spec/buildkite.md f.1: "the job object carries no fields definition, no prompt, no depends_on"). A plain value.
struct DefinedBuild
{
    RemoteSnapshot snapshot; ///< with edges, prompts and the kind of gates
    QHash<QString, const Step *> steps; ///< by id in the snapshot; they belong to the plan
    QStringList onlyDefined; ///< labels of steps that the definition has in this scenario and the build has not
    QStringList onlyBuilt; ///< labels of steps of the build that the definition does not know: uploads, or another revision

    /// "A → B", by labels: what has to end before what by the engine's word and not by the definition's, and the other way
    /// round. Only of steps that both have, and only where the engine tells edges at all.
    QStringList onlyBuiltEdges, onlyDefinedEdges;

    bool differs() const { return !onlyDefined.isEmpty() || !onlyBuilt.isEmpty(); }
};

/// Matches steps by key, then by label where only one step on each side has it, waits by their order. Edges whose ends both
/// have a match are taken over; what has none stays without. Pure.
DefinedBuild defineBuild(const RemoteSnapshot &build, const PlannedPipeline &plan);

/// Adds what the engine itself tells of edges (GraphQL): steps that the definition does not know get theirs, and for the others
/// the two are compared, by what can be reached and not by how it is written. Pure.
void addEngineEdges(DefinedBuild &defined, const QVector<RemoteEdge> &edges);

} // namespace slipway
