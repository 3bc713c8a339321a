// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/gitinfo.h"

#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <git2.h>

using namespace slipway;

namespace {

/// A repository of the test's own, made with libgit2 so that no git program and no user settings matter.
class ScratchRepository
{
public:
    ScratchRepository()
    {
        git_libgit2_init();
        git_repository_init(&m_repository, m_folder.path().toUtf8().constData(), 0);
    }
    ~ScratchRepository()
    {
        git_repository_free(m_repository);
        git_libgit2_shutdown();
    }

    QString path() const { return QDir(m_folder.path()).canonicalPath(); }

    git_oid commit()
    {
        git_index *index = nullptr;
        git_repository_index(&index, m_repository);
        git_oid treeId;
        git_index_write_tree(&treeId, index);
        git_index_free(index);
        git_tree *tree = nullptr;
        git_tree_lookup(&tree, m_repository, &treeId);
        git_signature *who = nullptr;
        git_signature_new(&who, "Test", "test@example.org", 1700000000, 0);
        git_oid id;
        git_commit_create_v(&id, m_repository, "HEAD", who, who, nullptr, "first", tree, 0);
        git_signature_free(who);
        git_tree_free(tree);
        return id;
    }

    void tag(const git_oid &id, const char *name)
    {
        git_object *object = nullptr;
        git_object_lookup(&object, m_repository, &id, GIT_OBJECT_COMMIT);
        git_oid tagId;
        git_tag_create_lightweight(&tagId, m_repository, name, object, 0);
        git_object_free(object);
    }

    void detach(const git_oid &id) { git_repository_set_head_detached(m_repository, &id); }

private:
    QTemporaryDir m_folder;
    git_repository *m_repository = nullptr;
};

} // namespace

class TestGitInfo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }

    void readsBranchCommitAndTag()
    {
        ScratchRepository repository;
        const auto id = repository.commit();
        repository.tag(id, "v1.2.3");
        QVERIFY(QDir(repository.path()).mkpath(QStringLiteral("ci/deep")));
        QFile file(repository.path() + QStringLiteral("/ci/deep/release.yml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto info = gitInfoFor(file.fileName());
        QVERIFY_RESULT(info);
        QCOMPARE(info->root, repository.path());
        QCOMPARE(info->commit.size(), 40);
        QVERIFY(!info->branch.isEmpty());
        QCOMPARE(info->tag, QStringLiteral("v1.2.3"));
        QCOMPARE(info->remote, QString());
    }

    void detachedHeadHasNoBranch()
    {
        ScratchRepository repository;
        repository.detach(repository.commit());
        const auto info = gitInfoFor(repository.path());
        QVERIFY_RESULT(info);
        QCOMPARE(info->branch, QString());
        QCOMPARE(info->commit.size(), 40);
    }

    void emptyRepositoryHasNoCommit()
    {
        ScratchRepository repository;
        const auto info = gitInfoFor(repository.path());
        QVERIFY_RESULT(info);
        QCOMPARE(info->commit, QString());
    }

    void outsideARepositoryIsAnError()
    {
        QTemporaryDir folder;
        const auto info = gitInfoFor(folder.path());
        QVERIFY(info.failed());
        QCOMPARE(info.error().code, ErrorCode::NotFound);
        QVERIFY2(info.error().message.contains(QLatin1String("no git repository")), qPrintable(info.error().message));
    }
};

QTEST_GUILESS_MAIN(TestGitInfo)
#include "tst_gitinfo.moc"
