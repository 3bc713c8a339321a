// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

namespace slipway {

class GitRepository;
struct SourceAt;

/// Scripts of the repository that a pipeline file lies in, by relative path: what LintInput::scriptText wants.
/// Looks from the top of the git repository, from the folder above `.buildkite`, and beside the file. Reads
/// regular files below these folders only, at most 1 MiB each; of a file as of a revision what the repository had
/// there then. A value; any thread, one at a time.
class RepositoryScripts
{
public:
    explicit RepositoryScripts(const QString &pipelineFile);
    explicit RepositoryScripts(const SourceAt &pipeline);
    std::optional<QByteArray> operator()(const QString &path) const;

private:
    std::optional<QByteArray> scriptThen(const QString &path) const;

    QStringList m_roots; ///< each ending with a slash: canonical on the disk; then relative to the repository, or empty
    std::shared_ptr<const GitRepository> m_repository; ///< null: the disk
    QString m_commit;
};

} // namespace slipway
