// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "pipeline/facts.h"
#include "review/stepeffect.h"
#include "worker/workerrule.h"

#include <QMap>

#include <functional>

namespace slipway {

/// An artifact that a complete release announces. `uri` and `label` may hold the wildcards * and ?, because
/// versions and build numbers change from release to release.
struct ExpectedArtifact
{
    QString step; ///< key of the step that announces it; empty: any
    QString label;
    QString uri;
    QString kind; ///< as artifactKindName(): "s3", "image" ...; empty: any
};

/// Somebody decided to live with a finding. Void as soon as the node's digest is another one.
struct Suppression
{
    QString rule;
    QString node; ///< id of the step; empty: the whole file
    QString reason; ///< never empty
    QString who;
    QString date; ///< ISO 8601, UTC
    QString digest; ///< nodeDigest() when it was decided
};

/// What a rehearsal does with commands that touch the world, on top of the list that ships.
struct RehearsalRules
{
    QStringList record; ///< further commands that are only recorded: "ansible", "git push"
    QStringList allow; ///< shipped ones that may really run
};

/// What holds for all workers of a release together.
struct WorkerPoolRules
{
    int memoryMb = 0; ///< idle processes above it go, the largest first; 0: no limit
    bool quitAfterRun = false; ///< processes end when the last step has, not when the release is closed
};

/// What people decided about a release: the file NAME.slipway.yml beside NAME.yml (design.md section 3). It
/// never changes what the pipeline means on its engine. A value; members this version does not know are kept
/// in `rest` and written back, comments are not.
///
///     scenarios:
///       - {name: rc, source: ui, branch: release, tag: v1.2.3-rc1, env: {RC: "1"}, unknown: [build.message]}
///     publish: [push-docs, "ship-*"]        # steps that publish though no pattern says so
///     not_publish: [push-cache]
///     effects: {"publish-*": once_only}     # reversible | repeatable | once_only
///     pipelines: {docker-release: ../docker/pipeline.yml}   # files of triggered pipelines
///     expected: {nightly: [{step: wheel, uri: "s3://bucket/*.whl"}]}
///     suppressions: [{rule: R16, node: gate, reason: "...", who: ana@host, date: ..., digest: ...}]
///     rehearsal: {record: [ansible], allow: [curl]}
///     workers:                              # model/worker/workerrule.h
///       - {command: conan install, startup: [python3, slipway_conan_worker.py], protocol: json, max_instances: 2}
///     worker_pool: {memory_mb: 4096, quit_after_run: true}
struct ReleaseFile
{
    QString path; ///< empty: none on the disk yet
    QVector<Facts> scenarios; ///< the user's own, in order; `scenario` is the name
    QStringList publish, notPublish; ///< step ids, * and ? allowed
    QVector<QPair<QString, StepEffect>> effects; ///< by step id, * and ? allowed; the first match counts
    QMap<QString, QString> pipelines; ///< file by slug of a triggered pipeline, relative to this file
    QMap<QString, QVector<ExpectedArtifact>> expected; ///< by scenario
    QVector<Suppression> suppressions;
    RehearsalRules rehearsal;
    QVector<WorkerRule> workers; ///< the first that matches a command serves it
    WorkerPoolRules workerPool;
    Json rest = Json::object();

    /// The user's own scenario of that name, or null.
    const Facts *findScenario(const QString &name) const;
};

/// Where the release file of a pipeline is: "a/release.yml" -> "a/release.slipway.yml".
QString releaseFilePath(const QString &pipelineFile);
/// Reads it; a file that does not exist gives an empty one with that path. Errors name line and column.
Result<ReleaseFile> loadReleaseFile(const QString &path);
/// The same from bytes, such as the copy that a release keeps; `path` is where they came from.
Result<ReleaseFile> parseReleaseFile(const QString &path, const QByteArray &bytes);
/// Writes it in one step: either the whole new file is there or the old one.
Result<void> saveReleaseFile(const ReleaseFile &file);
/// Reads it, changes it and writes it; what it says then. One change after the other, from any thread, so that none in this
/// process loses another. Where `change` fails, the file stays as it is.
Result<ReleaseFile> changeReleaseFile(const QString &path, const std::function<Result<void>(ReleaseFile &)> &change);

/// The five that ship, then the user's own; a user's scenario of a shipped name takes its place.
QVector<Facts> allScenarios(const ReleaseFile &file);
/// NotFound, with the names there are, for a name that is none.
Result<Facts> findScenario(const ReleaseFile &file, const QString &name);

} // namespace slipway
