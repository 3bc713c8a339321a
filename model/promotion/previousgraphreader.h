// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/graphartifact.h"
#include "promotion/previousgraph.h"
#include "promotion/taskgraphreader.h"

namespace slipway {

/// Reads the artifacts of one task from `<graphsDir>/<id>/`, each as NAME, NAME.gz, public/NAME or public/NAME.gz
/// (spec/taskgraph.md 2). Never fails: what is not there or broken is null and listed in `missing`, first what the
/// action asks for in its order (parameters.yml, full-task-graph.json, label-to-taskid.json), then whatever else is
/// there but broken. An ID that is none (spec/taskgraph.md 1) is never made part of a path: everything is missing.
/// Any thread; takes long for large graphs, and reads two files at a time.
PreviousGraphPtr readPreviousGraph(const QString &graphsDir, const QString &id, const Reading &reading = {});

/// The same for a folder that holds the artifacts itself, whatever it is called.
PreviousGraphPtr readGraphFolder(const QString &folder, const QString &id, const Reading &reading = {});

/// The same for several, by place in `ids`; one ID named twice is read once. Progress counts all of them.
std::vector<PreviousGraphPtr> readPreviousGraphs(const QString &graphsDir, const QStringList &ids, const Reading &reading = {});

/// What of a graph is to be told before all of it is read: for lists of graphs to choose from.
struct GraphSummary
{
    QString id;
    QString folder;
    GraphRole role = GraphRole::Unknown;
    QString roleDetail;
    QString project, revision, version, buildNumber, buildDate; ///< of parameters.yml; empty: not told
    QStringList missing; ///< names of what the action asks for and does not find
};

/// The graphs in a folder of graphs, sorted by build date, then ID; with `revision` only those whose head_rev it is (12
/// digits suffice). Reads parameters.yml and a task's definition, no task graph.
std::vector<GraphSummary> listGraphs(const QString &graphsDir, const QString &revision = {});

/// A single file that is one of a graph's artifacts, known by its content: exactly one of the members of the result is
/// set, and its ID is the folder's name where that is an ID. Fails if the file is none of them or broken.
Result<PreviousGraphPtr> readGraphFile(const QString &path, const Reading &reading = {});

} // namespace slipway
