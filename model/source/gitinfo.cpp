// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/gitinfo.h"

#include "source/gitobjects.h"
#include "source/gitrepository.h"

#include <QUrl>

namespace slipway {

namespace {

/// Several tags on one commit: the last in version-like order is the one a release means.
QString tagAt(git_repository *repository, const git_oid &head)
{
    QString found;
    git::eachTag(repository, [&](const QString &tag, const git_oid &id) {
        if (git_oid_equal(&id, &head) && tag > found)
            found = tag;
    });
    return found;
}

void readHead(git_repository *repository, GitInfo &info)
{
    git_reference *raw = nullptr;
    if (git_repository_head(&raw, repository) != 0)
        return;
    const git::Reference head(raw);
    if (git_reference_is_branch(head.get()))
        info.branch = QString::fromUtf8(git_reference_shorthand(head.get()));
    git_oid id;
    if (git_reference_name_to_id(&id, repository, "HEAD") != 0)
        return;
    info.commit = git::hex(id);
    info.tag = tagAt(repository, id);
    const auto commit = git::lookupCommit(repository, id);
    if (!commit)
        return;
    info.message = QString::fromUtf8(git_commit_message(commit.get())).trimmed();
    const auto *author = git_commit_author(commit.get());
    info.authorName = QString::fromUtf8(author->name);
    info.authorEmail = QString::fromUtf8(author->email);
}

void readOrigin(git_repository *repository, GitInfo &info)
{
    git_remote *origin = nullptr;
    if (git_remote_lookup(&origin, repository, "origin") == 0) {
        const git::Remote remote(origin);
        info.remote = withoutCredentials(QString::fromUtf8(git_remote_url(remote.get())));
    }
    git_reference *raw = nullptr;
    if (git_reference_lookup(&raw, repository, "refs/remotes/origin/HEAD") != 0)
        return;
    const git::Reference head(raw);
    const char *target = git_reference_symbolic_target(head.get());
    const auto prefix = QStringLiteral("refs/remotes/origin/");
    if (const auto name = QString::fromUtf8(target); name.startsWith(prefix))
        info.defaultBranch = name.mid(prefix.size());
}

bool isTracked(git_repository *repository, const QString &path)
{
    git_index *raw = nullptr;
    const auto inside = git::pathInside(git::rootOf(repository), path);
    if (inside.isEmpty() || git_repository_index(&raw, repository) != 0)
        return false;
    const git::Index index(raw);
    return git_index_get_bypath(index.get(), QFile::encodeName(inside).constData(), 0) != nullptr;
}

} // namespace

QString withoutCredentials(const QString &url)
{
    QUrl parsed(url);
    if (!parsed.scheme().startsWith(QLatin1String("http")) || parsed.userInfo().isEmpty())
        return url;
    parsed.setUserInfo({});
    return parsed.toString();
}

Result<GitInfo> gitInfoFor(const QString &path)
{
    const git::Library library;
    const auto repository = git::openAround(path);
    if (repository.failed())
        return fail(repository.error());
    GitInfo info;
    info.root = git::rootOf(repository->get());
    readHead(repository->get(), info);
    readOrigin(repository->get(), info);
    info.tracked = isTracked(repository->get(), path);
    return info;
}

} // namespace slipway
