// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// True if this program was called as buildkite-agent.
bool isAgentName(const char *program);

/// The buildkite-agent of a local release: what release scripts call (spec/buildkite.md e.1, e.2), over the
/// release's socket. Needs no QCoreApplication. Exit statuses are the real agent's, with one difference: an
/// annotation never fails a step. What cannot be delivered is spooled; bad values are a warning; exit 0.
int runAgent(const QStringList &arguments);

// The subcommands; `arguments` stand behind their names.
int runAnnotate(const QStringList &arguments);
int runAnnotationRemove(const QStringList &arguments);
int runMetaData(const QString &verb, const QStringList &arguments);
int runArtifact(const QString &verb, const QStringList &arguments);
int runPipelineUpload(const QStringList &arguments);
int runEnv(const QString &verb, const QStringList &arguments);
int unknownCommand(const QString &name); ///< says that there is none of that name
int runStep(const QString &verb, const QStringList &arguments);

} // namespace slipway::ctl
