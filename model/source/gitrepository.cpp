// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/gitrepository.h"

#include "core/boundedfile.h"
#include "core/workscope.h"
#include "source/githistory.h"
#include "source/gitobjects.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GitRepository)
};

constexpr int kMostLinks = 8;
constexpr qsizetype kMostNames = 3;

/// How much a name resembles what was asked for; 0: not at all.
int likeness(const QString &name, const QString &asked)
{
    if (name.contains(asked, Qt::CaseInsensitive) || asked.contains(name, Qt::CaseInsensitive))
        return 1000 + int(std::min(name.size(), asked.size()));
    int same = 0;
    while (same < name.size() && same < asked.size() && name[same].toCaseFolded() == asked[same].toCaseFolded())
        ++same;
    return same;
}

QStringList nearestNames(git_repository *repository, const QString &asked)
{
    // Without what is behind the name: "mian~2" is a slip in "main".
    const auto word = asked.section(u'~', 0, 0).section(u'^', 0, 0);
    std::vector<std::pair<int, QString>> ranked;
    for (const auto &revision : git::branchesAndTags(repository))
        ranked.emplace_back(likeness(revision.name, word), revision.name);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList names;
    for (const auto &[rank, name] : ranked) {
        if (rank > 0 && names.size() < kMostNames)
            names.append(name);
    }
    return names;
}

Error unknownRevision(git_repository *repository, const QString &asked)
{
    const auto names = nearestNames(repository, asked);
    QString hint = names.isEmpty() ? Words::tr("name a branch, a tag or a commit")
                                   : Words::tr("near it are: %1").arg(names.join(QStringLiteral(", ")));
    if (git_repository_is_shallow(repository) == 1)
        hint = Words::tr("this is a shallow clone: its older commits were not fetched");
    return {ErrorCode::NotFound, Words::tr("the repository knows no revision '%1'").arg(asked), hint,
        SourceRange {git::rootOf(repository), 0, 0, 0, {}}};
}

SourceRange placeOf(const QString &path)
{
    return {path, 0, 0, 0, {}};
}

git::TreeEntry entryAt(const git::Tree &tree, const QString &path)
{
    git_tree_entry *raw = nullptr;
    return git::TreeEntry(git_tree_entry_bypath(&raw, tree.get(), QFile::encodeName(path).constData()) == 0 ? raw : nullptr);
}

} // namespace

struct GitRepository::Private
{
    git::Library library; // outlives what is opened with it
    git::Repository handle;

    Result<git::Commit> find(const QString &revision) const;
    Result<QByteArray> blobAt(const git::Commit &commit, QString path) const;
    Error missing(const git::Commit &commit, const QString &path, const QString &revision) const;
};

Result<git::Commit> GitRepository::Private::find(const QString &revision) const
{
    git_object *raw = nullptr;
    const int status = git_revparse_single(&raw, handle.get(), revision.toUtf8().constData());
    if (status == GIT_EAMBIGUOUS) {
        return fail(ErrorCode::BadInput, Words::tr("several commits begin with '%1'").arg(revision),
            Words::tr("write more of its digits"), placeOf(git::rootOf(handle.get())));
    }
    const git::Object object(status == 0 ? raw : nullptr);
    git_object *peeled = nullptr;
    if (!object || git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT) != 0) {
        if (git_repository_head_unborn(handle.get()) == 1) {
            return fail(ErrorCode::NotFound, Words::tr("the repository has no commit yet"), Words::tr("commit the file first"),
                placeOf(git::rootOf(handle.get())));
        }
        return fail(unknownRevision(handle.get(), revision));
    }
    return git::Commit(reinterpret_cast<git_commit *>(peeled));
}

/// Links that stay inside the tree are followed as on the disk.
Result<QByteArray> GitRepository::Private::blobAt(const git::Commit &commit, QString path) const
{
    const auto tree = git::treeOf(commit.get());
    for (int links = 0; tree && links < kMostLinks; ++links) {
        const auto entry = entryAt(tree, path);
        if (!entry)
            break;
        if (git_tree_entry_type(entry.get()) == GIT_OBJECT_COMMIT)
            return fail(ErrorCode::Unsupported, Words::tr("%1 is a submodule, not a file").arg(path), Words::tr("open the file inside the submodule: it has a history of its own"), placeOf(path));
        git_blob *raw = nullptr;
        if (git_tree_entry_type(entry.get()) != GIT_OBJECT_BLOB || git_blob_lookup(&raw, handle.get(), git_tree_entry_id(entry.get())) != 0)
            return fail(ErrorCode::BadInput, Words::tr("%1 is a folder, not a file").arg(path), {}, placeOf(path));
        const git::Blob blob(raw);
        const auto size = qint64(git_blob_rawsize(blob.get()));
        if (size > kMaxDocumentBytes)
            return fail(ErrorCode::LimitExceeded, Words::tr("the file has %1 bytes; at most %2 are read").arg(size).arg(kMaxDocumentBytes), {}, placeOf(path));
        const QByteArray bytes(static_cast<const char *>(git_blob_rawcontent(blob.get())), qsizetype(size));
        if (git_tree_entry_filemode(entry.get()) != GIT_FILEMODE_LINK)
            return bytes;
        path = QDir::cleanPath(path.section(u'/', 0, -2) + u'/' + QFile::decodeName(bytes));
        path = path.startsWith(u'/') && !QFile::decodeName(bytes).startsWith(u'/') ? path.mid(1) : path;
    }
    return fail(ErrorCode::NotFound, Words::tr("there is no file %1 in that revision").arg(path), {}, placeOf(path));
}

Error GitRepository::Private::missing(const git::Commit &commit, const QString &path, const QString &revision) const
{
    const auto when = git::describe(commit.get());
    return {ErrorCode::NotFound,
        Words::tr("there was no file %1 as of %2 (%3: %4)").arg(path, revision, when.shortId(), when.summary()),
        Words::tr("choose a later revision, or give the name it had then"), placeOf(path)};
}

GitRepository::GitRepository(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

GitRepository::GitRepository(GitRepository &&) noexcept = default;
GitRepository::~GitRepository() = default;

Result<GitRepository> GitRepository::around(const QString &path)
{
    auto d = std::make_unique<Private>();
    auto opened = git::openAround(path);
    if (opened.failed()) {
        auto error = opened.error();
        error.hint = Words::tr("only files in a git repository have revisions");
        return fail(error);
    }
    d->handle = std::move(*opened);
    return GitRepository(std::move(d));
}

QString GitRepository::root() const
{
    return git::rootOf(d->handle.get());
}

bool GitRepository::isBare() const
{
    return git_repository_is_bare(d->handle.get()) == 1;
}

bool GitRepository::isShallow() const
{
    return git_repository_is_shallow(d->handle.get()) == 1;
}

Result<QString> GitRepository::pathInside(const QString &path) const
{
    if (isBare()) {
        return fail(ErrorCode::Unsupported, Words::tr("this is a bare repository: it has no files on the disk"),
            Words::tr("check the branch out somewhere and name the file there"), placeOf(path));
    }
    const auto inside = git::pathInside(root(), path);
    if (inside.isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("the file is not inside the repository %1").arg(root()), {}, placeOf(path));
    return inside;
}

Result<GitCommit> GitRepository::resolve(const QString &revision) const
{
    const auto commit = d->find(revision);
    if (commit.failed())
        return fail(commit.error());
    return git::describe(commit->get());
}

Result<QByteArray> GitRepository::readExactly(const QString &path, const QString &revision) const
{
    const auto commit = d->find(revision);
    if (commit.failed())
        return fail(commit.error());
    return d->blobAt(*commit, path);
}

Result<GitFile> GitRepository::read(const QString &path, const QString &revision) const
{
    const auto commit = d->find(revision);
    if (commit.failed())
        return fail(commit.error());
    GitFile file {{}, path, git::describe(commit->get())};
    auto bytes = d->blobAt(*commit, path);
    if (bytes.failed() && bytes.error().code == ErrorCode::NotFound) {
        const auto head = d->find(QStringLiteral("HEAD"));
        const auto former = head.ok() ? git::formerName(d->handle.get(), commit->get(), head->get(), path) : QString();
        if (former.isEmpty())
            return fail(d->missing(*commit, path, revision));
        file.path = former;
        bytes = d->blobAt(*commit, former);
    }
    if (bytes.failed())
        return fail(bytes.error());
    file.bytes = *bytes;
    return file;
}

QVector<GitRevision> GitRepository::revisions(const QString &path, int mostCommits) const
{
    return git::branchesAndTags(d->handle.get()) + git::commitsOf(d->handle.get(), path, mostCommits);
}

Result<GitChanges> GitRepository::changedFiles(const QString &base, const QString &head) const
{
    const auto now = d->find(head);
    if (now.failed())
        return fail(now.error());
    auto from = d->find(base);
    if (from.failed())
        return fail(from.error());
    GitChanges changes {{}, base};
    git_oid merged;
    const auto *nowId = git_commit_id(now->get());
    if (git_merge_base(&merged, d->handle.get(), git_commit_id(from->get()), nowId) != 0) {
        return fail(ErrorCode::NotFound, Words::tr("%1 and %2 have no commit in common").arg(base, head), {}, placeOf(root()));
    }
    if (git_oid_equal(git_commit_id(from->get()), nowId)) {
        changes.base = Words::tr("the first parent of %1").arg(head);
        if (git_commit_parentcount(now->get()) == 0)
            return fail(ErrorCode::NotFound, Words::tr("%1 is the first commit: there is nothing to compare it with").arg(head), {}, placeOf(root()));
        git_oid_cpy(&merged, git_commit_parent_id(now->get(), 0));
    }
    const auto before = git::treeOf(git::lookupCommit(d->handle.get(), merged).get()), after = git::treeOf(now->get());
    git_diff *raw = nullptr;
    if (!before || !after || git_diff_tree_to_tree(&raw, d->handle.get(), before.get(), after.get(), nullptr) != 0)
        return fail(ErrorCode::Io, Words::tr("the repository cannot be read: %1").arg(git::lastMessage()), {}, placeOf(root()));
    const git::Diff diff(raw);
    for (size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i)
        changes.files.append(QFile::decodeName(git_diff_get_delta(diff.get(), i)->new_file.path));
    return changes;
}

QString git::pathInside(const QString &root, const QString &path)
{
    if (root.isEmpty())
        return {};
    // Only the folder is resolved: a link that is itself in the repository is an entry of its own.
    const QFileInfo info(onDisk(path));
    auto folder = info.absolutePath();
    QString rest = info.fileName();
    while (!QFileInfo(folder).isDir() && QFileInfo(folder).path() != folder) {
        rest = QFileInfo(folder).fileName() + u'/' + rest;
        folder = QFileInfo(folder).path();
    }
    const auto whole = QDir::cleanPath(QFileInfo(folder).canonicalFilePath() + u'/' + rest);
    const auto base = QFileInfo(root).canonicalFilePath() + u'/';
    return whole.startsWith(base) ? whole.mid(base.size()) : QString();
}

} // namespace slipway
