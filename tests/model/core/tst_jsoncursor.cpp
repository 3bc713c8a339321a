// SPDX-License-Identifier: GPL-3.0-or-later
// JsonCursor takes what nlohmann takes and refuses what it refuses, byte for byte; what differs is Python's freedom.
#include "core/json.h"
#include "core/jsoncursor.h"
#include "core/jsonlayout.h"
#include "support/testing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slipway;

namespace {

bool accepts(const QByteArray &text)
{
    JsonCursor cursor(text, {});
    return cursor.skip() && cursor.finish();
}

/// Walks every value by name and item instead of skipping it.
bool walks(JsonCursor &cursor)
{
    QString name;
    bool flag = false;
    switch (cursor.peek()) {
    case JsonCursor::Kind::Object:
        cursor.enterObject();
        while (cursor.nextMember(name)) {
            if (!walks(cursor))
                return false;
        }
        return !cursor.failed();
    case JsonCursor::Kind::Array:
        cursor.enterArray();
        while (cursor.nextItem()) {
            if (!walks(cursor))
                return false;
        }
        return !cursor.failed();
    case JsonCursor::Kind::String:
        return cursor.readString(name);
    case JsonCursor::Kind::Bool:
        return cursor.readBool(flag);
    case JsonCursor::Kind::Null:
        return cursor.readNull();
    default:
        return cursor.skip();
    }
}

bool acceptsWalking(const QByteArray &text)
{
    JsonCursor cursor(text, {});
    return walks(cursor) && cursor.finish();
}

} // namespace

class TestJsonCursor : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithNlohmann_data();
    void agreesWithNlohmann();
    void agreesOnMutations();
    void layOutIsPythons();
    void placesCountCharacters();
};

void TestJsonCursor::agreesWithNlohmann_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto *text : {"0", "-0", "01", "-", "1.", ".5", "1.5", "1e5", "1E+5", "1e-", "1e", "--1", "+1", "0x1", "1.0e1.0", "12345678901234567890", "true", "tru", "truex",
             "false", "null", "nul", "\"\"", "\"a", "\"\\n\"", "\"\\x\"", "\"\\u12\"", "\"\\u1234\"", "\"\\u12G4\"", "\"\t\"", "\"\x7f\"", "\"\xc3\xa9\"", "\"\xc3\"", "\"\xe0\x80\x80\"",
             "\"\xed\xa0\x80\"", "\"\xf0\x9f\x98\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xff\"", "[]", "[ ]", "[1]", "[1,]", "[,1]", "[1 2]", "[1", "]", "{}", "{\"a\":1}", "{\"a\" : 1 , \"b\":[]}",
             "{\"a\":1,}", "{a:1}", "{\"a\"}", "{\"a\":}", "{\"a\":1]", "[1}", "{1:1}", "", " ", "1 1", "[1] x", "\n\t\r [1]\n", "'a'", "NaN", "Infinity", "-Infinity", "// c\n1", "[1]/* c */"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonCursor::agreesWithNlohmann()
{
    QFETCH(QByteArray, text);
    const bool expected = nlohmann::json::accept(text.toStdString());
    QCOMPARE(accepts(text), expected);
    QCOMPARE(acceptsWalking(text), expected);
}

void TestJsonCursor::agreesOnMutations()
{
    const QByteArray whole = "{\"a\": [1, -2.5e3, \"x\\n\xc3\xa9 a text that is longer than sixteen bytes\", true, null, {}],                       \"b\": {\"c\": [[], {\"d\": 0}]}}";
    const QByteArray pieces = "{}[]:,\"\\ 0-1eE.+tn\xc3\x80\xff/\n";
    QRandomGenerator random(20261121);
    for (int round = 0; round < 20000; ++round) {
        auto text = whole;
        for (int i = 0; i <= round % 3; ++i) {
            const auto at = random.bounded(int(text.size()));
            if (random.bounded(2))
                text[at] = pieces[random.bounded(int(pieces.size()))];
            else
                text.remove(at, 1 + random.bounded(3));
        }
        const bool expected = nlohmann::json::accept(text.toStdString());
        QVERIFY2(accepts(text) == expected, text.constData());
        QVERIFY2(acceptsWalking(text) == expected, text.constData());
    }
}

void TestJsonCursor::layOutIsPythons()
{
    const auto laidOut = [](const QByteArray &json, int indent, bool always = false) {
        QByteArray out;
        appendLaidOutJson(out, json, indent, always);
        return out;
    };
    QCOMPARE(laidOut("{\"b\":[1,2.50,{}],\"a\":{\"c\":null}}", 4), QByteArray("{\n        \"b\": [\n            1,\n            2.50,\n            {}\n        ],\n        \"a\": {\n            \"c\": null\n        }\n    }"));
    QCOMPARE(laidOut("{\n        \"a\":  1\n    }", 4), QByteArray("{\n        \"a\":  1\n    }")); // left as it is
    QCOMPARE(laidOut("{\n        \"a\":  1\n    }", 4, true), QByteArray("{\n        \"a\": 1\n    }"));
    QCOMPARE(laidOut("{\n  \"a\": 1\n}", 0), QByteArray("{\n    \"a\": 1\n}"));
    QCOMPARE(laidOut("[1, /* c */ 2,]", 0, true), QByteArray("[\n    1,\n    2\n]"));
    QByteArray text;
    appendJsonString(text, QString::fromUtf8("a\"\\\n\x01\x7f é😀"));
    QCOMPARE(text, QByteArray("\"a\\\"\\\\\\n\\u0001\x7f \\u00e9\\ud83d\\ude00\""));
}

void TestJsonCursor::placesCountCharacters()
{
    JsonCursor cursor("[\n  \"\xc3\xa9\xc3\xa9\", x]", QStringLiteral("f"));
    QVERIFY(!cursor.skip());
    QCOMPARE(cursor.error().toString(), QStringLiteral("f:2:9: Expected a value here"));
    QCOMPARE(cursor.place(0).line, 1);
    QCOMPARE(cursor.place(4).column, 3);
}

QTEST_APPLESS_MAIN(TestJsonCursor)
#include "tst_jsoncursor.moc"
