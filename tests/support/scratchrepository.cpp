// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchrepository.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace slipway::testing {

namespace {

void expectFine(int status)
{
    const auto *error = status < 0 ? git_error_last() : nullptr;
    QVERIFY2(status >= 0, error ? error->message : "libgit2");
}

git_object *headCommit(git_repository *repository)
{
    git_object *head = nullptr;
    git_revparse_single(&head, repository, "HEAD^{commit}");
    return head;
}

} // namespace

ScratchRepository::ScratchRepository(bool bare)
{
    git_libgit2_init();
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_MKDIR | (bare ? unsigned(GIT_REPOSITORY_INIT_BARE) : 0U);
    options.initial_head = "main";
    expectFine(git_repository_init_ext(&m_repository, QFile::encodeName(m_folder.path()).constData(), &options));
}

ScratchRepository::~ScratchRepository()
{
    git_repository_free(m_repository);
    git_libgit2_shutdown();
}

void ScratchRepository::write(const QString &name, const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file(name)).path()));
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), qint64(text.size()));
}

void ScratchRepository::remove(const QString &name) const
{
    QVERIFY(QFile::remove(file(name)));
}

void ScratchRepository::rename(const QString &from, const QString &to) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file(to)).path()));
    QVERIFY(QFile::rename(file(from), file(to)));
}

void ScratchRepository::stageAll() const
{
    git_index *index = nullptr;
    expectFine(git_repository_index(&index, m_repository));
    expectFine(git_index_add_all(index, nullptr, GIT_INDEX_ADD_FORCE, nullptr, nullptr));
    expectFine(git_index_update_all(index, nullptr, nullptr, nullptr));
    expectFine(git_index_write(index));
    git_index_free(index);
}

QString ScratchRepository::commit(const QByteArray &message)
{
    stageAll();
    git_index *index = nullptr;
    git_repository_index(&index, m_repository);
    git_oid treeId, id;
    expectFine(git_index_write_tree(&treeId, index));
    git_index_free(index);
    git_tree *tree = nullptr;
    git_tree_lookup(&tree, m_repository, &treeId);
    git_signature *who = nullptr;
    git_signature_new(&who, "Ana Test", "ana@example.org", m_now += 60, 0);
    auto *parent = reinterpret_cast<git_commit *>(headCommit(m_repository));
    const git_commit *parents[] {parent};
    expectFine(git_commit_create(&id, m_repository, "HEAD", who, who, nullptr, message.constData(), tree, parent ? 1 : 0, parents));
    git_commit_free(parent);
    git_signature_free(who);
    git_tree_free(tree);
    char hex[GIT_OID_HEXSZ + 1];
    return QString::fromLatin1(git_oid_tostr(hex, sizeof hex, &id));
}

QString ScratchRepository::commitFile(const QString &name, const QByteArray &text, const QByteArray &message)
{
    write(name, text);
    return commit(message);
}

void ScratchRepository::tag(const QByteArray &name, bool annotated) const
{
    auto *head = headCommit(m_repository);
    git_oid id;
    git_signature *who = nullptr;
    git_signature_new(&who, "Ana Test", "ana@example.org", m_now, 0);
    expectFine(annotated ? git_tag_create(&id, m_repository, name.constData(), head, who, "a tag", 0)
                         : git_tag_create_lightweight(&id, m_repository, name.constData(), head, 0));
    git_signature_free(who);
    git_object_free(head);
}

void ScratchRepository::branch(const QByteArray &name) const
{
    auto *head = headCommit(m_repository);
    git_reference *made = nullptr;
    expectFine(git_branch_create(&made, m_repository, name.constData(), reinterpret_cast<git_commit *>(head), 0));
    git_reference_free(made);
    git_object_free(head);
    expectFine(git_repository_set_head(m_repository, QByteArray("refs/heads/" + name).constData()));
}

void ScratchRepository::checkout(const QByteArray &name) const
{
    expectFine(git_repository_set_head(m_repository, QByteArray("refs/heads/" + name).constData()));
    git_checkout_options options = GIT_CHECKOUT_OPTIONS_INIT;
    options.checkout_strategy = GIT_CHECKOUT_FORCE | GIT_CHECKOUT_REMOVE_UNTRACKED;
    expectFine(git_checkout_head(m_repository, &options));
}

void ScratchRepository::detach() const
{
    auto *head = headCommit(m_repository);
    expectFine(git_repository_set_head_detached(m_repository, git_object_id(head)));
    git_object_free(head);
}

void ScratchRepository::reference(const QByteArray &name, const QByteArray &target) const
{
    git_reference *made = nullptr;
    git_oid id;
    if (target.startsWith("refs/")) {
        expectFine(git_reference_symbolic_create(&made, m_repository, name.constData(), target.constData(), 1, nullptr));
    } else {
        expectFine(git_oid_fromstr(&id, target.constData()));
        expectFine(git_reference_create(&made, m_repository, name.constData(), &id, 1, nullptr));
    }
    git_reference_free(made);
}

void ScratchRepository::remote(const QByteArray &url) const
{
    git_remote *made = nullptr;
    expectFine(git_remote_create(&made, m_repository, "origin", url.constData()));
    git_remote_free(made);
}

} // namespace slipway::testing
