// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace slipway {

/// What the git repository around a file says about it. Read with libgit2, without running git, hooks or
/// anything over the network.
struct GitInfo
{
    QString root; ///< the work tree, absolute, without a trailing slash
    QString commit; ///< 40 hex digits; empty in a repository without commits
    QString branch; ///< short name; empty when HEAD is detached
    QString tag; ///< a tag that points at HEAD (annotated or not); empty if none
    QString remote; ///< URL of "origin" without user and password; empty if none
    QString defaultBranch; ///< what origin/HEAD points at, as far as it was fetched; empty if unknown
    QString message; ///< of the commit, without the line end
    QString authorName, authorEmail;
    bool tracked = false; ///< the path asked for is a file that the repository keeps
};

/// Looks from `path` (a file or a folder) upwards. NotFound where there is no repository. Any thread; reads
/// the disk, so not the GUI thread.
Result<GitInfo> gitInfoFor(const QString &path);

/// A repository's address as it may be shown and recorded: an http(s) URL loses user and password.
QString withoutCredentials(const QString &url);

} // namespace slipway
