// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>
#include <QVector>

#include <memory>

namespace slipway {

/// A commit, as far as a person or a build asks.
struct GitCommit
{
    QString id; ///< 40 hex digits
    QString message; ///< whole, without the line end
    QString authorName, authorEmail;
    qint64 timeMs = 0; ///< of the commit, since the epoch

    QString summary() const { return message.section(u'\n', 0, 0); }
    QString shortId() const { return id.left(9); }
};

/// One thing a file can be opened "as of".
struct GitRevision
{
    enum class Kind : quint8 { Branch, RemoteBranch, Tag, Commit };

    Kind kind = Kind::Commit;
    QString name; ///< "main", "origin/main", "v1.2.3", or the short id of a commit: what resolve() knows
    GitCommit commit;
    QString path; ///< of a commit: what the file was called then, relative to the root
};

/// A file as it was.
struct GitFile
{
    QByteArray bytes;
    QString path; ///< relative to the root; an older name where the file was renamed since
    GitCommit commit;
};

/// Which files a build changes, for `if_changed` (spec/buildkite.md a.4).
struct GitChanges
{
    QStringList files; ///< relative to the root
    QString base; ///< what they were compared with, for a person: "origin/main" or "the first parent of HEAD"
};

/// Reads a repository through libgit2: no git program, no hooks, no network, nothing is written. Blocking;
/// any thread, one at a time.
class GitRepository
{
public:
    /// Finds the repository upwards from a file or folder, which itself need not exist any more.
    static Result<GitRepository> around(const QString &path);
    GitRepository(GitRepository &&) noexcept;
    ~GitRepository();

    QString root() const; ///< the work tree; empty of a bare repository
    bool isBare() const;
    bool isShallow() const;
    /// `path` relative to the root; refused for what is outside and for a bare repository.
    Result<QString> pathInside(const QString &path) const;

    /// Anything `git rev-parse` knows as a commit: "main~2", "v1.0", "HEAD^", "3f2a". NotFound names what comes near.
    Result<GitCommit> resolve(const QString &revision) const;
    /// The file's bytes at a revision, as they are stored. `path` is relative to the root. A file that had another
    /// name then is found by what it says, as `git log --follow` does.
    Result<GitFile> read(const QString &path, const QString &revision) const;
    /// The same for what has that very path then: no other name is looked for.
    Result<QByteArray> readExactly(const QString &path, const QString &revision) const;
    /// Branches and tags, newest first, then the commits on HEAD's history that changed the file, renames followed.
    QVector<GitRevision> revisions(const QString &path, int mostCommits = 200) const;

    /// What changed between the merge base of `base` and `head`, by the agent's rule; where `head` is itself the
    /// base, against its first parent. Fails where the agent would give up and run everything.
    Result<GitChanges> changedFiles(const QString &base, const QString &head) const;

private:
    struct Private;
    explicit GitRepository(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

namespace git {

/// `path` relative to `root`, links in it resolved; empty where it is outside.
QString pathInside(const QString &root, const QString &path);

} // namespace git

} // namespace slipway
