// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <git2.h>

#include <functional>
#include <memory>

namespace slipway::git {

// libgit2 with owners. Only for the sources of this room: nobody else includes git2.h.

/// Makes libgit2 ready before its first use, for the rest of the process. It is never shut down: a shutdown frees what
/// libgit2 keeps for the thread that calls it alone, and loses what it keeps for all others that ever used it.
struct Library
{
    Library() { [[maybe_unused]] static const int users = git_libgit2_init(); }
};

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};

using Repository = std::unique_ptr<git_repository, Freer<git_repository_free>>;
using Reference = std::unique_ptr<git_reference, Freer<git_reference_free>>;
using Object = std::unique_ptr<git_object, Freer<git_object_free>>;
using Remote = std::unique_ptr<git_remote, Freer<git_remote_free>>;
using Commit = std::unique_ptr<git_commit, Freer<git_commit_free>>;
using Tree = std::unique_ptr<git_tree, Freer<git_tree_free>>;
using TreeEntry = std::unique_ptr<git_tree_entry, Freer<git_tree_entry_free>>;
using Blob = std::unique_ptr<git_blob, Freer<git_blob_free>>;
using Diff = std::unique_ptr<git_diff, Freer<git_diff_free>>;
using Index = std::unique_ptr<git_index, Freer<git_index_free>>;
using RevWalk = std::unique_ptr<git_revwalk, Freer<git_revwalk_free>>;
using BranchIterator = std::unique_ptr<git_branch_iterator, Freer<git_branch_iterator_free>>;

/// The message is thread-specific and short-lived in libgit2: taken at once.
QString lastMessage();
QString hex(const git_oid &id);
/// The repository that holds `path`, found upwards from the nearest folder that exists. NotFound where there
/// is none.
Result<Repository> openAround(const QString &path);
/// The work tree, absolute, without a trailing slash; empty of a bare repository.
QString rootOf(git_repository *repository);
Commit lookupCommit(git_repository *repository, const git_oid &id); ///< null if it cannot be read
Tree treeOf(const git_commit *commit); ///< null if it cannot be read
/// Calls `visit` with the short name and the commit of every tag that leads to a commit.
void eachTag(git_repository *repository, const std::function<void(const QString &, const git_oid &)> &visit);

} // namespace slipway::git
