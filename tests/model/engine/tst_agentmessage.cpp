// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/agentmessage.h"
#include "engine/local/spool.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

QByteArray line(Json more)
{
    Json json {{"id", "a-1"}, {"token", "t"}};
    json.update(more);
    return dumpJson(json);
}

} // namespace

class TestAgentMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void survivesTheWire()
    {
        AgentMessage m;
        m.id = QStringLiteral("id-1");
        m.token = QStringLiteral("secret");
        m.job = QStringLiteral("job");
        m.context = QStringLiteral("ctx");
        m.body = QStringLiteral("line\n\"quoted\" ü");
        m.style = QStringLiteral("info");
        m.append = true;
        m.priority = 10;
        m.scope = QStringLiteral("job");
        m.items = {{QStringLiteral("k"), QStringLiteral("v")}};
        m.key = QStringLiteral("k");
        UploadedFile file;
        file.path = QStringLiteral("a/b");
        file.stored = QStringLiteral("job/a/b");
        file.size = 1LL << 40;
        m.files = {file};
        m.query = QStringLiteral("*");
        m.source = QStringLiteral("steps: []");
        m.env = {{QStringLiteral("A"), QStringLiteral("1")}};
        m.attribute = QStringLiteral("label");
        m.value = QStringLiteral("Now");
        m.recorded.argv = QStringList(QStringLiteral("docker"));
        m.interpolate = false;
        m.replace = true;
        m.words = {QStringLiteral("tool"), QString(), QStringLiteral("a b")};
        m.folder = QStringLiteral("/x");
        m.hasInput = true;
        for (int kind = 0; kind <= int(AgentMessage::Kind::WorkerRun); ++kind) {
            m.kind = AgentMessage::Kind(kind);
            const auto bytes = encodeAgentMessage(m);
            QVERIFY(!bytes.contains('\n'));
            const auto back = decodeAgentMessage(bytes);
            QVERIFY_RESULT(back);
            QCOMPARE(int(back->kind), kind);
            QCOMPARE(encodeAgentMessage(*back), bytes);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << "no message";
        QTest::newRow("array") << QByteArray("[]") << "no message";
        QTest::newRow("broken") << QByteArray("{\"id\":") << "no message";
        QTest::newRow("bad UTF-8") << QByteArray("{\"id\":\"\xff\"}") << "no message";
        QTest::newRow("deep") << QByteArray("{\"a\":[[[[[[[[1]]]]]]]]}") << "no message";
        QTest::newRow("unknown command") << line({{"command", "frob"}}) << "no command 'frob'";
        QTest::newRow("no id") << line({{"command", "meta_data_keys"}, {"id", ""}}) << "'id'";
        QTest::newRow("id with a slash") << line({{"command", "meta_data_keys"}, {"id", "../x"}}) << "'id'";
        QTest::newRow("long context") << line({{"command", "annotate"}, {"body", "x"}, {"context", std::string(101, 'c')}}) << "'context'";
        QTest::newRow("style") << line({{"command", "annotate"}, {"body", "x"}, {"style", "purple"}}) << "'style'";
        QTest::newRow("scope") << line({{"command", "annotate"}, {"body", "x"}, {"scope", "world"}}) << "'scope'";
        QTest::newRow("priority low") << line({{"command", "annotate"}, {"body", "x"}, {"priority", 0}}) << "'priority'";
        QTest::newRow("priority huge") << line({{"command", "annotate"}, {"body", "x"}, {"priority", 18446744073709551615ULL}}) << "'priority'";
        QTest::newRow("priority text") << line({{"command", "annotate"}, {"body", "x"}, {"priority", "3"}}) << "'priority'";
        QTest::newRow("body missing") << line({{"command", "annotate"}}) << "'body'";
        QTest::newRow("body too large") << line({{"command", "annotate"}, {"body", std::string(kMaxAnnotationBytes + 1, 'x')}}) << "'body'";
        QTest::newRow("append no boolean") << line({{"command", "annotate"}, {"body", "x"}, {"append", 1}}) << "'append'";
        QTest::newRow("blank key") << line({{"command", "meta_data_set"}, {"items", Json::array({Json {{"key", " "}, {"value", "v"}}})}}) << "'items.key'";
        QTest::newRow("no items") << line({{"command", "meta_data_set"}}) << "'items'";
        QTest::newRow("item no object") << line({{"command", "meta_data_set"}, {"items", {1}}}) << "'items'";
        QTest::newRow("stored outside") << line({{"command", "artifact_uploaded"}, {"files", Json::array({Json {{"path", "a"}, {"stored", "../a"}}})}}) << "'files.stored'";
        QTest::newRow("stored absolute") << line({{"command", "artifact_uploaded"}, {"files", Json::array({Json {{"path", "a"}, {"stored", "/etc/passwd"}}})}}) << "'files.stored'";
        QTest::newRow("no query") << line({{"command", "artifact_search"}}) << "'query'";
        QTest::newRow("no words") << line({{"command", "worker_run"}, {"folder", "/"}}) << "'words'";
        QTest::newRow("empty words") << line({{"command", "worker_run"}, {"folder", "/"}, {"words", Json::array()}}) << "'words'";
        QTest::newRow("a word that is none") << line({{"command", "worker_run"}, {"folder", "/"}, {"words", {"a", 1}}}) << "'words'";
        QTest::newRow("no folder") << line({{"command", "worker_run"}, {"words", {"a"}}, {"folder", "x"}}) << "'folder'";
        QTest::newRow("larger than the limit") << QByteArray(kMaxAgentLine + 1, ' ') << "larger than 16 MiB";
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const auto message = decodeAgentMessage(bytes);
        QVERIFY(message.failed());
        QVERIFY2(message.error().message.contains(expected), qPrintable(message.error().message));
    }

    void spools()
    {
        const QTemporaryDir dir;
        AgentMessage m;
        m.token = QStringLiteral("secret");
        m.job = QStringLiteral("job");
        m.body = QStringLiteral("second");
        m.id = QStringLiteral("a");
        QVERIFY_RESULT(writeSpool(dir.path(), m, 2));
        m.body = QStringLiteral("first");
        m.id = QStringLiteral("b");
        QVERIFY_RESULT(writeSpool(dir.path(), m, 1));
        QFile bad(dir.filePath(QStringLiteral("0.json")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{");
        bad.close();
        QFile large(dir.filePath(QStringLiteral("9.json")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(kMaxAgentLine + 1));
        large.close();
        QStringList problems;
        const auto found = readSpool(dir.path(), &problems);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).message.body, QStringLiteral("first"));
        QVERIFY(found.at(0).message.token.isEmpty());
        QCOMPARE(problems.size(), 2);
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("0.json.bad"))));
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("9.json.bad"))));
        problems.clear();
        readSpool(dir.path(), &problems);
        QVERIFY(problems.isEmpty());
        QVERIFY(writeSpool(QStringLiteral("/nonexistent"), m, 1).failed());
    }
};

QTEST_GUILESS_MAIN(TestAgentMessage)
#include "tst_agentmessage.moc"
