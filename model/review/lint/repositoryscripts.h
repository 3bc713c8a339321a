// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace slipway {

/// Scripts of the repository that a pipeline file lies in, by relative path: what LintInput::scriptText wants.
/// Looks from the top of the git repository, from the folder above `.buildkite`, and beside the file. Reads
/// regular files below these folders only, at most 1 MiB each. A value; any thread.
class RepositoryScripts
{
public:
    explicit RepositoryScripts(const QString &pipelineFile);
    std::optional<QByteArray> operator()(const QString &path) const;

private:
    QStringList m_roots; ///< canonical, each ending with a slash
};

} // namespace slipway
