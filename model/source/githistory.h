// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/gitobjects.h"
#include "source/gitrepository.h"

namespace slipway::git {

// How a file went through the history of a repository.

GitCommit describe(const git_commit *commit);
/// What `path` of `newer` was called in `older`, judged by its content; empty if nothing resembles it.
QString formerName(git_repository *repository, const git_commit *older, const git_commit *newer, const QString &path);
QVector<GitRevision> branchesAndTags(git_repository *repository);
/// Commits on HEAD's history that changed the file, newest first. Looks at no more than 20,000 commits.
QVector<GitRevision> commitsOf(git_repository *repository, const QString &path, int most);

} // namespace slipway::git
