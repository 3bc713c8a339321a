// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphtext.h"
#include "support/testing.h"

using namespace slipway;

class TestGraphText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void readsNodesAndEdges()
    {
        const auto text = readGraphText(QStringLiteral("g.txt"), "3 3\r\n10 20.5 fetch a label\n7 8 x same\n9 9 x same\n0 1\n1 2\n0 1\n\n");
        QVERIFY_RESULT(text);
        QCOMPARE(text->graph->nodeCount(), size_t(3));
        QCOMPARE(text->graph->node(NodeIndex(0)).label, QStringLiteral("a label"));
        QCOMPARE(text->graph->node(NodeIndex(0)).detail, QStringLiteral("fetch"));
        QVERIFY(text->graph->node(NodeIndex(1)).id != text->graph->node(NodeIndex(2)).id);
        QCOMPARE(text->sizes[0], QSizeF(10, 20.5));
        QCOMPARE(text->edges.size(), size_t(3));
        QCOMPARE(text->graph->edgeCount(), size_t(2));
    }

    void knowsItsKind()
    {
        QVERIFY(looksLikeGraphText("3 3\n"));
        QVERIFY(!looksLikeGraphText("3 3 3\n"));
        QVERIFY(!looksLikeGraphText("steps:\n"));
        QVERIFY(!looksLikeGraphText(""));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("g:1:1");
        QTest::newRow("cut short") << QByteArray("2 0\n1 1 k a\n") << QStringLiteral("g:3:1");
        QTest::newRow("infinite") << QByteArray("1 0\ninf 1 k a\n") << QStringLiteral("g:2:");
        QTest::newRow("negative") << QByteArray("1 0\n-1 1 k a\n") << QStringLiteral("g:2:");
        QTest::newRow("end outside") << QByteArray("1 1\n1 1 k a\n0 7\n") << QStringLiteral("g:3:4");
        QTest::newRow("too many edges") << QByteArray("1 4000000000\n") << QStringLiteral("g:1:");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto read = readGraphText(QStringLiteral("g"), text);
        QVERIFY(read.failed());
        QVERIFY2(read.error().toString().startsWith(where), qPrintable(read.error().toString()));
    }
};

QTEST_GUILESS_MAIN(TestGraphText)
#include "tst_graphtext.moc"
