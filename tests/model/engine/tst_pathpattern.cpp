// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/pathpattern.h"
#include "engine/local/retrypolicy.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace slipway;

class TestPathPattern : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        for (const auto *path : {"a.txt", "b.md", "dist/w1.whl", "dist/w2.whl", "dist/deep/er/x.whl", "dist/.hidden.whl", "odd[1].txt"}) {
            const auto full = m_dir.filePath(QString::fromLatin1(path));
            QVERIFY(QDir().mkpath(QFileInfo(full).path()));
            QFile file(full);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void expands_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << "a.txt" << "a.txt";
        QTest::newRow("plain missing") << "c.txt" << "";
        QTest::newRow("a folder") << "dist" << "";
        QTest::newRow("star") << "dist/*.whl" << "dist/.hidden.whl dist/w1.whl dist/w2.whl";
        QTest::newRow("star stays in its folder") << "*.whl" << "";
        QTest::newRow("two stars") << "dist/**/x.whl" << "dist/deep/er/x.whl";
        QTest::newRow("two stars match none") << "**/a.txt" << "a.txt";
        QTest::newRow("two stars at the end") << "dist/deep/**" << "dist/deep/er/x.whl";
        QTest::newRow("question mark") << "dist/w?.whl" << "dist/w1.whl dist/w2.whl";
        QTest::newRow("set") << "dist/w[2-9].whl" << "dist/w2.whl";
        QTest::newRow("negated set") << "dist/w[!2].whl" << "dist/w1.whl";
        QTest::newRow("braces") << "{a,b}.{txt,md}" << "a.txt b.md";
        QTest::newRow("dot slash") << "./dist/w1*" << "dist/w1.whl";
        QTest::newRow("open bracket") << "dist/w[" << "";
        QTest::newRow("open brace") << "dist/w{" << "";
        QTest::newRow("missing folder") << "none/*" << "";
    }
    void expands()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, expected);
        QCOMPARE(expandPattern(m_dir.path(), pattern).join(u' '), expected);
    }

    void absolute() { QCOMPARE(expandPattern(QStringLiteral("/"), m_dir.filePath(QStringLiteral("*.md"))), QStringList(m_dir.filePath(QStringLiteral("b.md")))); }

    void searches()
    {
        QVERIFY(searchPattern(QStringLiteral("dist/*")).match(QStringLiteral("dist/deep/er/x.whl")).hasMatch());
        QVERIFY(searchPattern(QStringLiteral("*.whl")).match(QStringLiteral("dist/w1.whl")).hasMatch());
        QVERIFY(!searchPattern(QStringLiteral("w1.whl")).match(QStringLiteral("dist/w1.whl")).hasMatch());
        QVERIFY(searchPattern(QStringLiteral("odd[1].txt")).match(QStringLiteral("odd[1].txt")).hasMatch());
    }

    void retries_data()
    {
        QTest::addColumn<QVector<int>>("statuses"); // of the failed attempts so far
        QTest::addColumn<bool>("expected");
        // Rules: 1 twice, 2 or 3 once, -1 once.
        QTest::newRow("first") << QVector<int> {1} << true;
        QTest::newRow("second") << QVector<int> {1, 1} << true;
        QTest::newRow("limit") << QVector<int> {1, 1, 1} << false;
        QTest::newRow("each rule counts alone") << QVector<int> {1, 1, 3} << true;
        QTest::newRow("its limit") << QVector<int> {2, 3} << false;
        QTest::newRow("no rule") << QVector<int> {9} << false;
        QTest::newRow("not started") << QVector<int> {-1} << true;
    }
    void retries()
    {
        QFETCH(QVector<int>, statuses);
        QFETCH(bool, expected);
        Retry retry;
        const auto rule = [](QVector<int> exits, int limit) {
            RetryRule r;
            r.anyExitStatus = false;
            r.exitStatuses = std::move(exits);
            r.limit = limit;
            return r;
        };
        retry.automatic = {rule({1}, 2), rule({2, 3}, 1), rule({-1}, 1)};
        QVector<JobRun> attempts;
        for (const int status : statuses) {
            JobRun run;
            run.exitStatus = status;
            run.outcome = QStringLiteral("failed");
            attempts.append(run);
        }
        QCOMPARE(shouldRetry(retry, attempts), expected);
        attempts.last().outcome = QStringLiteral("canceled");
        QVERIFY(!shouldRetry(retry, attempts));
    }

    void retriesBySignal()
    {
        JobRun killed;
        killed.exitStatus = 128 + SIGKILL;
        killed.signal = SIGKILL;
        killed.outcome = QStringLiteral("failed");
        RetryRule rule;
        for (const auto *name : {"*", "KILL", "sigkill", ""}) {
            rule.signal = QString::fromLatin1(name);
            QVERIFY2(shouldRetry({{rule}, true, false, {}}, {killed}), name);
        }
        rule.signal = QStringLiteral("TERM");
        QVERIFY(!shouldRetry({{rule}, true, false, {}}, {killed}));
        rule.signal.clear();
        rule.signalReason = QStringLiteral("agent_stop");
        QVERIFY(!shouldRetry({{rule}, true, false, {}}, {killed}));
        QCOMPARE(signalName(SIGTERM), QStringLiteral("TERM"));
    }
};

QTEST_GUILESS_MAIN(TestPathPattern)
#include "tst_pathpattern.moc"
