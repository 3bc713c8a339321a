// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/githistory.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace slipway::git {

namespace {

constexpr int kMostWalked = 20'000; ///< a moment on a large repository; older history is reached by name

/// The id of what stands at `path` in a commit; false if nothing does.
bool entryAt(const git_commit *commit, const QString &path, git_oid *id)
{
    const auto tree = treeOf(commit);
    git_tree_entry *raw = nullptr;
    if (!tree || git_tree_entry_bypath(&raw, tree.get(), QFile::encodeName(path).constData()) != 0)
        return false;
    const TreeEntry entry(raw);
    git_oid_cpy(id, git_tree_entry_id(entry.get()));
    return true;
}

Commit parentOf(const git_commit *commit, unsigned int which)
{
    git_commit *raw = nullptr;
    return Commit(git_commit_parent(&raw, commit, which) == 0 ? raw : nullptr);
}

enum class Touch { None, Changed, Added };

/// As `git log` simplifies history: a commit that agrees with one of its parents about the file did nothing to it.
Touch touchOf(const git_commit *commit, const QString &path)
{
    git_oid now, before;
    if (!entryAt(commit, path, &now))
        return Touch::None;
    const auto parents = git_commit_parentcount(commit);
    bool known = false;
    for (unsigned int i = 0; i < parents; ++i) {
        const auto parent = parentOf(commit, i);
        if (!parent || !entryAt(parent.get(), path, &before))
            continue;
        if (git_oid_equal(&now, &before))
            return Touch::None;
        known = true;
    }
    return known ? Touch::Changed : Touch::Added;
}

GitRevision branchRevision(git_repository *repository, git_reference *reference, git_branch_t type)
{
    GitRevision revision;
    revision.kind = type == GIT_BRANCH_LOCAL ? GitRevision::Kind::Branch : GitRevision::Kind::RemoteBranch;
    revision.name = QString::fromUtf8(git_reference_shorthand(reference));
    git_object *raw = nullptr;
    if (git_reference_peel(&raw, reference, GIT_OBJECT_COMMIT) != 0)
        return revision;
    const Object commit(raw);
    if (const auto found = lookupCommit(repository, *git_object_id(commit.get())))
        revision.commit = describe(found.get());
    return revision;
}

void addBranches(git_repository *repository, QVector<GitRevision> &found)
{
    git_branch_iterator *raw = nullptr;
    if (git_branch_iterator_new(&raw, repository, GIT_BRANCH_ALL) != 0)
        return;
    const BranchIterator iterator(raw);
    git_reference *next = nullptr;
    git_branch_t type {};
    while (git_branch_next(&next, &type, iterator.get()) == 0) {
        const Reference reference(next);
        // origin/HEAD says the same as the branch that it points at.
        if (git_reference_type(reference.get()) == GIT_REFERENCE_SYMBOLIC)
            continue;
        auto revision = branchRevision(repository, reference.get(), type);
        if (!revision.commit.id.isEmpty())
            found.append(revision);
    }
}

} // namespace

GitCommit describe(const git_commit *commit)
{
    GitCommit found;
    found.id = hex(*git_commit_id(commit));
    found.message = QString::fromUtf8(git_commit_message(commit)).trimmed();
    const auto *author = git_commit_author(commit);
    found.authorName = QString::fromUtf8(author->name);
    found.authorEmail = QString::fromUtf8(author->email);
    found.timeMs = qint64(git_commit_time(commit)) * 1000;
    return found;
}

QString formerName(git_repository *repository, const git_commit *older, const git_commit *newer, const QString &path)
{
    const auto before = treeOf(older), after = treeOf(newer);
    git_diff *raw = nullptr;
    if (!before || !after || git_diff_tree_to_tree(&raw, repository, before.get(), after.get(), nullptr) != 0)
        return {};
    const Diff diff(raw);
    git_diff_find_options options = GIT_DIFF_FIND_OPTIONS_INIT;
    options.flags = GIT_DIFF_FIND_RENAMES;
    if (git_diff_find_similar(diff.get(), &options) != 0)
        return {};
    const auto wanted = QFile::encodeName(path);
    for (size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
        const auto *delta = git_diff_get_delta(diff.get(), i);
        if (delta->status == GIT_DELTA_RENAMED && wanted == delta->new_file.path)
            return QFile::decodeName(delta->old_file.path);
    }
    return {};
}

QVector<GitRevision> branchesAndTags(git_repository *repository)
{
    QVector<GitRevision> found;
    addBranches(repository, found);
    eachTag(repository, [&](const QString &name, const git_oid &id) {
        if (const auto commit = lookupCommit(repository, id))
            found.append({GitRevision::Kind::Tag, name, describe(commit.get()), {}});
    });
    std::stable_sort(found.begin(), found.end(), [](const GitRevision &a, const GitRevision &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.commit.timeMs != b.commit.timeMs ? a.commit.timeMs > b.commit.timeMs : a.name < b.name;
    });
    return found;
}

QVector<GitRevision> commitsOf(git_repository *repository, const QString &path, int most)
{
    git_revwalk *raw = nullptr;
    QVector<GitRevision> found;
    if (git_revwalk_new(&raw, repository) != 0)
        return found;
    const RevWalk walk(raw);
    git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
    if (git_revwalk_push_head(walk.get()) != 0)
        return found;
    auto name = path;
    git_oid id;
    for (int walked = 0; walked < kMostWalked && found.size() < most && git_revwalk_next(&id, walk.get()) == 0; ++walked) {
        const auto commit = lookupCommit(repository, id);
        const auto touch = commit ? touchOf(commit.get(), name) : Touch::None;
        if (touch == Touch::None)
            continue;
        const auto described = describe(commit.get());
        found.append({GitRevision::Kind::Commit, described.shortId(), described, name});
        if (touch != Touch::Added)
            continue;
        const auto parent = parentOf(commit.get(), 0);
        if (const auto former = parent ? formerName(repository, parent.get(), commit.get(), name) : QString(); !former.isEmpty())
            name = former;
    }
    return found;
}

} // namespace slipway::git
