// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/gitinfo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <git2.h>

#include <memory>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GitInfo)
};

/// libgit2 counts its users; each scope that calls it holds one.
struct Library
{
    Library() { git_libgit2_init(); }
    ~Library() { git_libgit2_shutdown(); }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;
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

/// The message is thread-specific and short-lived in libgit2: taken at once.
QString lastMessage()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : Words::tr("unknown reason");
}

QString hex(const git_oid &id)
{
    char text[GIT_OID_HEXSZ + 1];
    git_oid_tostr(text, sizeof text, &id);
    return QString::fromLatin1(text);
}

struct TagSearch
{
    git_repository *repository;
    git_oid head;
    QString found;
};

int visitTag(const char *name, git_oid *id, void *payload)
{
    auto *search = static_cast<TagSearch *>(payload);
    git_object *raw = nullptr;
    if (git_object_lookup(&raw, search->repository, id, GIT_OBJECT_ANY) != 0)
        return 0;
    const Object object(raw);
    git_object *peeled = nullptr;
    if (git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT) != 0)
        return 0;
    const Object commit(peeled);
    if (git_oid_equal(git_object_id(commit.get()), &search->head)) {
        const QString tag = QString::fromUtf8(name).remove(QStringLiteral("refs/tags/"));
        // Several tags on one commit: the last in version-like order is the one a release means.
        if (tag > search->found)
            search->found = tag;
    }
    return 0;
}

void readHead(git_repository *repository, GitInfo &info)
{
    git_reference *raw = nullptr;
    if (git_repository_head(&raw, repository) != 0)
        return;
    const Reference head(raw);
    if (git_reference_is_branch(head.get()))
        info.branch = QString::fromUtf8(git_reference_shorthand(head.get()));
    git_oid id;
    if (git_reference_name_to_id(&id, repository, "HEAD") != 0)
        return;
    info.commit = hex(id);
    TagSearch search {repository, id, {}};
    git_tag_foreach(repository, visitTag, &search);
    info.tag = search.found;
}

} // namespace

Result<GitInfo> gitInfoFor(const QString &path)
{
    const Library library;
    const QFileInfo file(path);
    const QString start = file.isDir() ? file.absoluteFilePath() : file.absolutePath();
    git_repository *raw = nullptr;
    if (git_repository_open_ext(&raw, start.toUtf8().constData(), 0, nullptr) != 0) {
        return fail(ErrorCode::NotFound, Words::tr("no git repository can be read here: %1").arg(lastMessage()),
            Words::tr("branch, commit and tag can be given by hand"), SourceRange {start, 0, 0, 0, {}});
    }
    const Repository repository(raw);
    GitInfo info;
    if (const char *root = git_repository_workdir(repository.get()))
        info.root = QDir::cleanPath(QString::fromUtf8(root));
    readHead(repository.get(), info);
    git_remote *origin = nullptr;
    if (git_remote_lookup(&origin, repository.get(), "origin") == 0) {
        const Remote remote(origin);
        info.remote = QString::fromUtf8(git_remote_url(remote.get()));
    }
    return info;
}

} // namespace slipway
