// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/gitinfo.h"
#include "source/gitrepository.h"
#include "support/scratchrepository.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using slipway::testing::ScratchRepository;

namespace {

const QString kFile = QStringLiteral("ci/release.yml");

/// main: one, two (v1), three renames the file; branch "old" stays at two.
struct History
{
    ScratchRepository repository;
    QString one, two, three;

    History()
    {
        one = repository.commitFile(QStringLiteral("ci/build.yml"), "steps:\n  - command: a\n  - command: keep\n  - wait\n", "One\n\nbody\n");
        repository.tag("v0.9");
        two = repository.commitFile(QStringLiteral("ci/build.yml"), "steps:\n  - command: b\n  - command: keep\n  - wait\n", "Two");
        repository.tag("v1", true);
        repository.branch("old");
        repository.checkout("main");
        repository.rename(QStringLiteral("ci/build.yml"), kFile);
        three = repository.commit("Three: another name");
    }
    GitRepository open() const { return std::move(*GitRepository::around(repository.file(kFile))); }
};

} // namespace

class TestGitRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }

    void resolves_data();
    void resolves();
    void refuses_data();
    void refuses();
    void listsRevisions();
    void readsUnderTheFormerName();
    void staysInsideTheRoot();
    void changedFiles_data();
    void changedFiles();
    void changedFilesGivesUp_data();
    void changedFilesGivesUp();
    void factsOfHead();
    void bareAndEmpty();
};

void TestGitRepository::resolves_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QByteArray>("firstCommand");
    const auto row = [](const char *revision, const char *summary, char command) {
        QTest::newRow(revision) << QString::fromLatin1(revision) << QString::fromLatin1(summary) << QByteArray(1, command);
    };
    row("HEAD", "Three: another name", 'b');
    row("main", "Three: another name", 'b');
    row("main~2", "One", 'a');
    row("HEAD^", "Two", 'b');
    row("v1", "Two", 'b');
    row("v1^{commit}", "Two", 'b');
    row("refs/tags/v0.9", "One", 'a');
    row("old", "Two", 'b');
    row("old~1", "One", 'a');
}

void TestGitRepository::resolves()
{
    QFETCH(QString, revision);
    QFETCH(QString, summary);
    QFETCH(QByteArray, firstCommand);
    const History history;
    const auto repository = history.open();
    const auto commit = repository.resolve(revision);
    QVERIFY_RESULT(commit);
    QCOMPARE(commit->summary(), summary);
    QCOMPARE(commit->authorName, QStringLiteral("Ana Test"));
    QCOMPARE(commit->authorEmail, QStringLiteral("ana@example.org"));
    const auto file = repository.read(kFile, revision);
    QVERIFY_RESULT(file);
    QVERIFY(file->bytes.startsWith("steps:\n  - command: " + firstCommand));
    QCOMPARE(file->commit.id, commit->id);
    // Ids too, whole or begun.
    QCOMPARE(repository.resolve(commit->id)->id, commit->id);
    QCOMPARE(repository.resolve(commit->id.left(12))->id, commit->id);
}

void TestGitRepository::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    QTest::newRow("slip of the pen") << kFile << QStringLiteral("mian~1") << QStringLiteral("the repository knows no revision 'mian~1'") << QStringLiteral("near it are: main");
    QTest::newRow("several near") << kFile << QStringLiteral("v") << QStringLiteral("knows no revision 'v'") << QStringLiteral("near it are: v1, v0.9");
    QTest::newRow("nothing near") << kFile << QStringLiteral("zzz") << QStringLiteral("knows no revision 'zzz'") << QStringLiteral("name a branch, a tag or a commit");
    QTest::newRow("empty") << kFile << QString() << QStringLiteral("knows no revision ''") << QString();
    QTest::newRow("unknown id") << kFile << QStringLiteral("0123456789abcdef") << QStringLiteral("knows no revision") << QString();
    QTest::newRow("not there then") << QStringLiteral("ci/other.yml") << QStringLiteral("main~2") << QStringLiteral("there was no file ci/other.yml as of main~2") << QStringLiteral("choose a later revision");
    QTest::newRow("folder") << QStringLiteral("ci") << QStringLiteral("main") << QStringLiteral("ci is a folder, not a file") << QString();
    QTest::newRow("before history") << kFile << QStringLiteral("main~9") << QStringLiteral("knows no revision 'main~9'") << QStringLiteral("near it are: main");
}

void TestGitRepository::refuses()
{
    QFETCH(QString, file);
    QFETCH(QString, revision);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    const History history;
    const auto read = history.open().read(file, revision);
    QVERIFY(read.failed());
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
    QVERIFY2(read.error().hint.contains(hint), qPrintable(read.error().hint));
}

void TestGitRepository::listsRevisions()
{
    const History history;
    QStringList names;
    for (const auto &revision : history.open().revisions(kFile)) {
        static const char *const kinds[] {"branch", "remote", "tag", "commit"};
        names.append(QLatin1String(kinds[int(revision.kind)]) + u' '
            + (revision.kind == GitRevision::Kind::Commit ? revision.commit.summary() + u' ' + revision.path : revision.name));
    }
    QCOMPARE(names, (QStringList {QStringLiteral("branch main"), QStringLiteral("branch old"), QStringLiteral("tag v1"), QStringLiteral("tag v0.9"),
        QStringLiteral("commit Three: another name ci/release.yml"), QStringLiteral("commit Two ci/build.yml"), QStringLiteral("commit One ci/build.yml")}));
}

void TestGitRepository::readsUnderTheFormerName()
{
    const History history;
    const auto file = history.open().read(kFile, QStringLiteral("v1"));
    QVERIFY_RESULT(file);
    QCOMPARE(file->path, QStringLiteral("ci/build.yml"));
    QCOMPARE(history.open().read(kFile, QStringLiteral("main"))->path, kFile);
}

void TestGitRepository::staysInsideTheRoot()
{
    const History history;
    const auto repository = history.open();
    QCOMPARE(*repository.pathInside(history.repository.file(kFile)), kFile);
    // A file that is gone from the disk still has a place.
    QCOMPARE(*repository.pathInside(history.repository.file(QStringLiteral("gone/deep/x.yml"))), QStringLiteral("gone/deep/x.yml"));
    const auto outside = repository.pathInside(history.repository.file(QStringLiteral("../x.yml")));
    QVERIFY(outside.failed());
    QVERIFY(outside.error().message.contains(QStringLiteral("not inside the repository")));
    const QTemporaryDir plain;
    const auto none = GitRepository::around(plain.filePath(QStringLiteral("x.yml")));
    QVERIFY(none.failed());
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QCOMPARE(none.error().hint, QStringLiteral("only files in a git repository have revisions"));
}

void TestGitRepository::changedFiles_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QStringList>("files");
    const auto list = [](std::initializer_list<const char *> names) {
        QStringList found;
        for (const auto *name : names)
            found.append(QString::fromLatin1(name));
        return found;
    };
    QTest::newRow("since the merge base") << QStringLiteral("origin/main") << QStringLiteral("feature") << list({"docs/a.md", "src/f.c"});
    QTest::newRow("HEAD is the base") << QStringLiteral("origin/main") << QStringLiteral("main") << list({"on-main.txt"});
    QTest::newRow("HEAD is behind the base") << QStringLiteral("origin/main") << QStringLiteral("main~1") << QStringList();
}

void TestGitRepository::changedFiles()
{
    QFETCH(QString, base);
    QFETCH(QString, head);
    QFETCH(QStringList, files);
    ScratchRepository scratch;
    scratch.commitFile(QStringLiteral("a.txt"), "a", "first");
    scratch.branch("feature");
    scratch.commitFile(QStringLiteral("src/f.c"), "f", "feature");
    scratch.commitFile(QStringLiteral("docs/a.md"), "d", "docs");
    scratch.checkout("main");
    const auto main = scratch.commitFile(QStringLiteral("on-main.txt"), "m", "main");
    scratch.reference("refs/remotes/origin/main", main.toLatin1());
    const auto changes = GitRepository::around(scratch.path())->changedFiles(base, head);
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->files, files);
}

void TestGitRepository::changedFilesGivesUp_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("message");
    QTest::newRow("no such base") << QStringLiteral("origin/main") << QStringLiteral("knows no revision 'origin/main'");
    QTest::newRow("first commit is the base") << QStringLiteral("main") << QStringLiteral("is the first commit");
}

void TestGitRepository::changedFilesGivesUp()
{
    QFETCH(QString, base);
    QFETCH(QString, message);
    ScratchRepository scratch;
    scratch.commitFile(QStringLiteral("a.txt"), "a", "first");
    const auto changes = GitRepository::around(scratch.path())->changedFiles(base, QStringLiteral("HEAD"));
    QVERIFY(changes.failed());
    QVERIFY2(changes.error().message.contains(message), qPrintable(changes.error().message));
}

void TestGitRepository::factsOfHead()
{
    History history;
    history.repository.remote("https://ana:secret@example.org/team/app.git");
    history.repository.reference("refs/remotes/origin/trunk", history.two.toLatin1());
    history.repository.reference("refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
    auto info = gitInfoFor(history.repository.file(kFile));
    QVERIFY_RESULT(info);
    QCOMPARE(info->branch, QStringLiteral("main"));
    QCOMPARE(info->message, QStringLiteral("Three: another name"));
    QCOMPARE(info->authorEmail, QStringLiteral("ana@example.org"));
    QCOMPARE(info->defaultBranch, QStringLiteral("trunk"));
    QCOMPARE(info->remote, QStringLiteral("https://example.org/team/app.git"));
    QVERIFY(info->tracked);
    history.repository.write(QStringLiteral("ci/new.yml"), "x");
    QVERIFY(!gitInfoFor(history.repository.file(QStringLiteral("ci/new.yml")))->tracked);
    history.repository.detach();
    info = gitInfoFor(history.repository.file(kFile));
    QCOMPARE(info->branch, QString());
    QCOMPARE(info->commit, history.three);
}

void TestGitRepository::bareAndEmpty()
{
    const ScratchRepository bare(true);
    const auto opened = GitRepository::around(bare.path());
    QVERIFY_RESULT(opened);
    QVERIFY(opened->isBare());
    const auto inside = opened->pathInside(bare.file(QStringLiteral("x.yml")));
    QVERIFY(inside.failed());
    QVERIFY(inside.error().message.contains(QStringLiteral("bare repository")));
    const ScratchRepository empty;
    const auto head = GitRepository::around(empty.path())->resolve(QStringLiteral("HEAD"));
    QVERIFY(head.failed());
    QCOMPARE(head.error().message, QStringLiteral("the repository has no commit yet"));
    QVERIFY(GitRepository::around(empty.path())->revisions(kFile).isEmpty());
}

QTEST_GUILESS_MAIN(TestGitRepository)
#include "tst_gitrepository.moc"
