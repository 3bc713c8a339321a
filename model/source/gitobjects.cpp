// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/gitobjects.h"

#include "core/workscope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace slipway::git {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GitObjects)
};

struct TagVisit
{
    git_repository *repository;
    const std::function<void(const QString &, const git_oid &)> &visit;
};

int visitTag(const char *name, git_oid *id, void *payload)
{
    const auto *visit = static_cast<TagVisit *>(payload);
    git_object *raw = nullptr;
    if (git_object_lookup(&raw, visit->repository, id, GIT_OBJECT_ANY) != 0)
        return 0;
    const Object object(raw);
    git_object *peeled = nullptr;
    if (git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT) != 0)
        return 0;
    const Object commit(peeled);
    visit->visit(QString::fromUtf8(name).remove(QStringLiteral("refs/tags/")), *git_object_id(commit.get()));
    return 0;
}

QString existingFolder(const QString &path)
{
    QFileInfo info(onDisk(path));
    QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    while (!QFileInfo(folder).isDir() && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

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

Result<Repository> openAround(const QString &path)
{
    const auto start = existingFolder(path);
    git_repository *raw = nullptr;
    if (git_repository_open_ext(&raw, QFile::encodeName(start).constData(), 0, nullptr) != 0) {
        return fail(ErrorCode::NotFound, Words::tr("no git repository can be read here: %1").arg(lastMessage()),
            Words::tr("branch, commit and tag can be given by hand"), SourceRange {start, 0, 0, 0, {}});
    }
    return Repository(raw);
}

QString rootOf(git_repository *repository)
{
    const char *root = git_repository_workdir(repository);
    return root ? QDir::cleanPath(QFile::decodeName(root)) : QString();
}

Commit lookupCommit(git_repository *repository, const git_oid &id)
{
    git_commit *raw = nullptr;
    return Commit(git_commit_lookup(&raw, repository, &id) == 0 ? raw : nullptr);
}

Tree treeOf(const git_commit *commit)
{
    git_tree *raw = nullptr;
    return Tree(commit && git_commit_tree(&raw, commit) == 0 ? raw : nullptr);
}

void eachTag(git_repository *repository, const std::function<void(const QString &, const git_oid &)> &visit)
{
    TagVisit payload {repository, visit};
    git_tag_foreach(repository, visitTag, &payload);
}

} // namespace slipway::git
