// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "worker/flagfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace slipway;

namespace {

using Words = std::vector<QByteArray>;

QByteArray joined(const Words &words)
{
    QByteArrayList list;
    for (const auto &word : words)
        list.append('<' + word + '>');
    return list.join();
}

} // namespace

class tst_FlagFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void splits_data();
    void splits();
    void noWorkers();
    void expands_data();
    void expands();
    void faults_data();
    void faults();
    void escapes();

private:
    void write(const char *name, const QByteArray &text);
    QTemporaryDir m_root;
};

void tst_FlagFile::initTestCase()
{
    testing::makeWarningsFatal();
    write("plain", "--out\nout.txt\n");
    write("odd", "  lead\n\n'single'\r\na\\ b\rlone\nđ\nlast");
    write("nested", "before\n@plain\n@@at\n@repo//pkg:target\n--flagfile=plain\nafter\n");
    write("empty", "");
    write("self", "@self\n");
    write("ring", "x\n@ring2\n");
    write("ring2", "@ring\n");
    write("missing", "a\nb\n@not-there\n");
    write("lone", "a\n@\n");
    for (int i = 0; i < 40; ++i)
        write(qPrintable(QStringLiteral("deep%1").arg(i)), QStringLiteral("@deep%1\n").arg(i + 1).toUtf8());
    write("deep40", "end\n");
    write("big", QByteArray(3000, 'x'));
    QCOMPARE(::mkfifo(QFile::encodeName(m_root.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
}

void tst_FlagFile::write(const char *name, const QByteArray &text)
{
    QFile file(m_root.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void tst_FlagFile::splits_data()
{
    QTest::addColumn<Words>("command");
    QTest::addColumn<QByteArray>("startup");
    QTest::addColumn<QByteArray>("flags");
    // spec/bazel-worker.md 15, S4 and S6
    QTest::newRow("@") << Words {"tool", "--a", "@x"} << QByteArray("<tool><--a>") << QByteArray("<@x>");
    QTest::newRow("-flagfile") << Words {"tool", "-flagfile=x", "--flagfile=y"} << QByteArray("<tool>") << QByteArray("<-flagfile=x><--flagfile=y>");
    QTest::newRow("@@ and labels") << Words {"tool", "@@x", "@r//a:b"} << QByteArray("<tool>") << QByteArray("<@@x><@r//a:b>");
    QTest::newRow("startup behind a flag file") << Words {"tool", "@x", "--late"} << QByteArray("<tool><--late>") << QByteArray("<@x>");
    QTest::newRow("empty names") << Words {"tool", "@", "--flagfile=", "@x"} << QByteArray("<tool><@><--flagfile=>") << QByteArray("<@x>");
    QTest::newRow("three dashes") << Words {"tool", "---flagfile=x", "@x"} << QByteArray("<tool><---flagfile=x>") << QByteArray("<@x>");
}

void tst_FlagFile::splits()
{
    QFETCH(Words, command);
    QFETCH(QByteArray, startup);
    QFETCH(QByteArray, flags);
    const auto split = splitWorkerCommand(command);
    QVERIFY_RESULT(split);
    QCOMPARE(joined(split->startup), startup);
    QCOMPARE(joined(split->flagFiles), flags);
    QCOMPARE(joined(split->argv({"--extra"})), startup + "<--persistent_worker><--extra>");
}

void tst_FlagFile::noWorkers()
{
    const auto none = splitWorkerCommand({"tool", "--x"});
    QVERIFY(none.failed());
    QCOMPARE(none.error().message, QStringLiteral("The command has no flag file: a worker's request is made of one"));
    const auto nobody = splitWorkerCommand({"@x"});
    QVERIFY(nobody.failed());
    QCOMPARE(nobody.error().message, QStringLiteral("The command names no program"));
}

void tst_FlagFile::expands_data()
{
    QTest::addColumn<Words>("flags");
    QTest::addColumn<QByteArray>("expected");
    // S7
    QTest::newRow("lines") << Words {"@plain"} << QByteArray("<--out><out.txt>");
    QTest::newRow("nothing trimmed or quoted") << Words {"@odd"} << QByteArray("<  lead><><'single'><a\\ b><lone><đ><last>");
    QTest::newRow("nested") << Words {"@nested"} << QByteArray("<before><--out><out.txt><@@at><@repo//pkg:target><--flagfile=plain><after>");
    QTest::newRow("several") << Words {"@plain", "@empty", "@plain"} << QByteArray("<--out><out.txt><--out><out.txt>");
    QTest::newRow("--flagfile stays") << Words {"--flagfile=plain", "-flagfile=x"} << QByteArray("<--flagfile=plain><-flagfile=x>");
    QTest::newRow("@@ and labels stay") << Words {"@@plain", "@r//a:b"} << QByteArray("<@@plain><@r//a:b>");
}

void tst_FlagFile::expands()
{
    QFETCH(Words, flags);
    QFETCH(QByteArray, expected);
    const auto arguments = expandFlagFiles(flags, {m_root.path(), {}});
    QVERIFY_RESULT(arguments);
    QCOMPARE(joined(*arguments), expected);
}

void tst_FlagFile::faults_data()
{
    QTest::addColumn<QByteArray>("flag");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not there") << QByteArray("@nowhere") << QStringLiteral("The flag file nowhere cannot be read: No such file or directory");
    QTest::newRow("pipe") << QByteArray("@pipe") << QStringLiteral("The flag file pipe is no regular file");
    QTest::newRow("not there, inside") << QByteArray("@missing") << QStringLiteral("missing:3:1: The flag file not-there cannot be read: No such file or directory");
    QTest::newRow("itself") << QByteArray("@self") << QStringLiteral("self:1:1: The flag file self includes itself");
    QTest::newRow("ring") << QByteArray("@ring") << QStringLiteral("ring2:1:1: The flag file ring includes itself");
    QTest::newRow("too deep") << QByteArray("@deep0") << QStringLiteral("deep31:1:1: Flag files include each other more than 32 deep");
    QTest::newRow("lone @") << QByteArray("@lone") << QStringLiteral("lone:2:1: A lone \"@\" names no file; Write \"@@\" for an argument that begins with @.");
    QTest::newRow("too big") << QByteArray("@big") << QStringLiteral("Flag files hold more than 2000 bytes; that is the limit");
}

void tst_FlagFile::faults()
{
    QFETCH(QByteArray, flag);
    QFETCH(QString, expected);
    const auto arguments = expandFlagFiles({flag}, {m_root.path(), {}, 32, 2000});
    QVERIFY(arguments.failed());
    QCOMPARE(arguments.error().toString(), expected);
    const auto undeclared = expandFlagFiles({flag}, {m_root.path(), QSet<QByteArray> {"plain"}});
    QVERIFY(undeclared.failed());
    QCOMPARE(undeclared.error().message, QStringLiteral("The flag file %1 is not among the files of the request").arg(QString::fromUtf8(flag.mid(1))));
}

void tst_FlagFile::escapes()
{
    QCOMPARE(unescapedArgument("@@x"), QByteArray("@x"));
    QCOMPARE(unescapedArgument("@r//a"), QByteArray("@r//a"));
    QCOMPARE(unescapedArgument("x"), QByteArray("x"));
}

QTEST_GUILESS_MAIN(tst_FlagFile)
#include "tst_flagfile.moc"
