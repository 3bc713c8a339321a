// SPDX-License-Identifier: GPL-3.0-or-later
// Task graphs as engines keep them: packed, under any name.
#include "promotion/taskgraphreader.h"
#include "promotion/taskgraphsteps.h"
#include "support/testing.h"
#include "support/writefile.h"

#include <QTemporaryDir>

#include <zlib.h>

using namespace slipway;
using slipway::testing::writeFile;

namespace {

QByteArray entry(const QByteArray &key)
{
    return "\"" + key + "\":{\"kind\":\"build\",\"dependencies\":{}}";
}

QByteArray graphOf(int tasks)
{
    QByteArray text = "{";
    for (int i = 0; i < tasks; ++i)
        text += (i ? "," : "") + entry("task-" + QByteArray::number(i));
    return text + "}";
}

QByteArray packed(const QByteArray &text)
{
    QByteArray out(text.size() + 1024, '\0');
    z_stream stream {};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    auto in = text;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

class PackedTaskGraphTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }
    void packedFile();
    void isKnownByItsBeginning_data();
    void isKnownByItsBeginning();
    void brokenPackedFile_data();
    void brokenPackedFile();
};

void PackedTaskGraphTest::packedFile()
{
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("full-task-graph.json.gz"));
    const auto text = graphOf(5000);
    writeFile(path, packed(text.left(1000)) + packed(text.mid(1000)));
    const auto graph = readTaskGraph(path);
    QVERIFY_RESULT(graph);
    QCOMPARE((*graph)->tasks.size(), 5000U);
    QCOMPARE((*graph)->text((*graph)->tasks[0].whole), QByteArray(R"({"kind":"build","dependencies":{}})"));
}

void PackedTaskGraphTest::isKnownByItsBeginning_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("known");
    const auto large = graphOf(50000);
    const auto other = QByteArray("{\"order\": [], \"profiles\": {}}");
    QTest::newRow("plain") << large << true;
    QTest::newRow("packed") << packed(large) << true;
    QTest::newRow("packed, the rest is missing") << packed(large).left(20000) << true;
    QTest::newRow("something else") << other << false;
    QTest::newRow("something else, packed") << packed(other) << false;
    QTest::newRow("packed, broken at once") << QByteArray("\x1f\x8b\x08 nothing of the kind") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void PackedTaskGraphTest::isKnownByItsBeginning()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, known);
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("any name.bin"));
    writeFile(path, bytes);
    QCOMPARE(isTaskGraphFile(path), known);
}

void PackedTaskGraphTest::brokenPackedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const auto whole = packed("{" + entry("a") + "}");
    QTest::newRow("cut off") << whole.chopped(12) << QStringLiteral("broken or cut off");
    QTest::newRow("checksum") << whole.chopped(8) + QByteArray(8, '\1') << QStringLiteral("broken or cut off");
    QTest::newRow("header only") << QByteArray("\x1f\x8b") << QStringLiteral("broken or cut off");
}

void PackedTaskGraphTest::brokenPackedFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("x.json"));
    writeFile(path, bytes);
    const auto graph = readTaskGraph(path);
    QVERIFY(graph.failed());
    QVERIFY2(graph.error().toString().contains(error), qPrintable(graph.error().toString()));
    QVERIFY(graph.error().toString().contains(path));
}

QTEST_GUILESS_MAIN(PackedTaskGraphTest)
#include "tst_packedtaskgraph.moc"
