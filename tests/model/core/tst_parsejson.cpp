// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsejson.h"
#include "support/testing.h"

using namespace slipway;

/// Text of somebody else, such as a server's answer.
class tst_ParseJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // empty: discarded
        const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        QTest::newRow("object, in its order") << QByteArray(R"({"b": 1, "a": [true, null]})") << QByteArray(R"({"b":1,"a":[true,null]})");
        QTest::newRow("text") << QByteArray("\"x\"") << QByteArray("\"x\"");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"({"a": [1)") << QByteArray();
        QTest::newRow("more behind it") << QByteArray("{} {}") << QByteArray();
        QTest::newRow("deep") << nested(200) << nested(200);
        QTest::newRow("too deep") << nested(201) << QByteArray();
        QTest::newRow("brackets in texts") << QByteArray("[\"\\\"" + QByteArray(300, '[') + "\",{\"" + QByteArray(300, '{') + "\":1}]") << QByteArray("[\"\\\"" + QByteArray(300, '[') + "\",{\"" + QByteArray(300, '{') + "\":1}]");
        QTest::newRow("many") << '[' + QByteArray("{},").repeated(200'000) + "{}]" << '[' + QByteArray("{},").repeated(200'000) + "{}]";
        QTest::newRow("too deep within") << R"({"tasks": )" + nested(100'000) + "}" << QByteArray();
        QTest::newRow("deep without an end") << QByteArray(1'000'000, '[') << QByteArray();
    }
    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto json = parseJson(text);
        QCOMPARE(json.is_discarded(), expected.isEmpty()); // at once, however many there are
        if (!expected.isEmpty())
            QCOMPARE(dumpJson(Json(json)), expected);
    }
};

QTEST_GUILESS_MAIN(tst_ParseJson)
#include "tst_parsejson.moc"
