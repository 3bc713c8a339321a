// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/remotesnapshot.h"

#include <QByteArrayView>

namespace slipway {

/// The few members of a build that a cheap poll asks for (`exclude_jobs=true`): where none of them changed, the jobs need
/// not be fetched (spec/buildkite.md f.1).
struct BuildSummary
{
    QString id, state, webUrl;
    qint64 number = 0;
    bool blocked = false;
    QByteArray jobCounts; ///< `job_state_counts` as written; empty if absent

    bool operator==(const BuildSummary &) const = default;
};

/// Reads the answer of `GET .../builds/{number}` without its jobs.
Result<BuildSummary> readBuildSummary(QByteArrayView body, const QString &url);

/// Reads the whole answer with `jobs[]`, retried ones included: a step for each step_key or step id, its jobs with their
/// attempts, groups from `group_key`. A retried job has another id: what stays is its step and its place within it.
/// REST tells no edges and no fields of gates; those come from the definition. Members that are missing or null are as if
/// not there, those of a wrong kind are an error with the place in the body. `url` names the body in errors; `summary` gets
/// what the cheap answer would have said.
Result<RemoteSnapshot> readBuild(QByteArrayView body, const QString &url, BuildSummary *summary = nullptr);

} // namespace slipway
