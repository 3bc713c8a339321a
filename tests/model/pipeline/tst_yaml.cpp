// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/goformat.h"
#include "pipeline/yamlreader.h"
#include "pipeline/yamltimestamp.h"
#include "support/owntime.h"
#include "support/testing.h"


using namespace slipway;

class tst_Yaml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void scalars_data();
    void scalars();
    void structures_data();
    void structures();
    void refusals_data();
    void refusals();
    void documents();
    void positions();
    void endLines_data();
    void endLines();
    void aliasesAreShared();
    void aliasBombIsRefusedAtOnce_data();
    void aliasBombIsRefusedAtOnce();
    void hugeFilesAreBounded();
    void goFloats_data();
    void goFloats();
    void timestamps_data();
    void timestamps();
};

namespace {

Result<QVector<YamlPtr>> read(const QByteArray &text, int documents = -1)
{
    return readYaml(QStringLiteral("f.yml"), text, documents);
}

} // namespace

void tst_Yaml::scalars_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *yaml, const char *json) {
        QTest::newRow(name) << QByteArray(yaml) << QByteArray(json);
    };
    row("words that are not booleans", "[yes, no, on, off, y, n]", R"(["yes","no","on","off","y","n"])");
    row("booleans", "[true, True, TRUE, false]", "[true,true,true,false]");
    row("nulls", "[~, null, Null, NULL, ]", "[null,null,null,null]");
    row("empty value", "a:", R"({"a":null})");
    row("octal of both specifications", "[0755, 0o755, 08]", "[493,493,8]");
    row("underscores", "[1_000, 1_0.5]", "[1000,10.5]");
    row("hexadecimal and binary", "[0x1f, 0b11, -0x1f]", "[31,3,-31]");
    row("signs", "[+5, -7, +.5]", "[5,-7,0.5]");
    row("floats", "[1.10, .5, 5., 1e3]", "[1.1,0.5,5,1000]");
    row("too large for a float", "[1e400]", R"(["1e400"])");
    row("largest unsigned", "[18446744073709551615]", "[18446744073709551615]");
    row("times are strings", "[12:30]", R"(["12:30"])");
    row("date", "[2020-01-02]", R"(["2020-01-02T00:00:00Z"])");
    row("quoted is a string", R"(["1", '1', "true"])", R"(["1","1","true"])");
    row("str tag", "!!str 5", R"("5")");
    row("int tag on text in quotes", R"(!!int "5")", "5");
    row("float tag on an integer", "!!float 3", "3");
    row("null tag", R"(!!null "")", "null");
    row("binary tag", "!!binary aGVsbG8=", R"("hello")");
    row("unknown tag makes a string", "[!foo 12, !build.x ]", R"(["12",""])");
    row("block scalar is a string", "|\n 5\n", R"("5\n")");
    row("lone merge sign as a value", "a: <<", R"({"a":"<<"})");
}

void tst_Yaml::scalars()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    const auto documents = read(yaml);
    QVERIFY_RESULT(documents);
    QCOMPARE(dumpJson(yamlToJson(*documents->first())), json);
}

void tst_Yaml::structures_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *yaml, const char *json) {
        QTest::newRow(name) << QByteArray(yaml) << QByteArray(json);
    };
    row("merge: own keys win", "a: &a {k: 1, l: 2}\nb: {<<: *a, k: 3}", R"({"a":{"k":1,"l":2},"b":{"l":2,"k":3}})");
    row("merge at the end: own keys win too", "a: &a {k: 1}\nb: {k: 3, <<: *a}", R"({"a":{"k":1},"b":{"k":3}})");
    row("merge list: the first wins", "x: {<<: [{k: 1}, {k: 2, l: 3}]}", R"({"x":{"k":1,"l":3}})");
    row("two merges", "a: &a {k: 1}\nb: &b {l: 2}\nc:\n  <<: *a\n  <<: *b", R"({"a":{"k":1},"b":{"l":2},"c":{"k":1,"l":2}})");
    row("merge of a merge", "a: &a {k: 1}\nb: &b {<<: *a}\nc: {<<: *b}", R"({"a":{"k":1},"b":{"k":1},"c":{"k":1}})");
    row("map merged into itself", "a: &a {k: 1, <<: *a}", R"({"a":{"k":1}})");
    row("quoted merge sign is a key", R"({"<<": 1})", R"({"<<":1})");
    row("duplicate key: last value, first place", "a: 1\nb: 2\na: 3", R"({"a":3,"b":2})");
    row("alias as a key", "&k name: *k\n? *k\n: again", R"({"name":"again"})");
    row("anchor redefined", "[&a 1, *a, &a 2, *a]", "[1,1,2,2]");
    row("number keys", "{0x10: a, 1.5: b, true: c, 2020-01-01: d}", R"({"16":"a","1.500000e+00":"b","true":"c","2020-01-01":"d"})");
    row("key that is twice the same number", "{16: a, 0x10: b}", R"({"16":"b"})");
    row("byte order mark", "\xef\xbb\xbf" "a: 1", R"({"a":1})");
    row("carriage returns", "a: 1\r\nb: |\r\n  x\r\n  y\r\n", R"({"a":1,"b":"x\ny\n"})");
    row("json", R"({"a":[1,{"b":null}]})", R"({"a":[1,{"b":null}]})");
    row("colon before a comma in flow", "{a:, b}", R"({"a:":null,"b":null})");
    row("colons before brackets in flow", "x: [a:, {b:}, c:]\ny: \xc3\xa9 # {z:, y}\nz: {\xc3\xa9:, \"k:\": 'v:,'}", R"({"x":["a:",{"b:":null},"c:"],"y":"é","z":{"é:":null,"k:":"v:,"}})");
    row("tab before a comment", "a: b\t# c\nd:\t# e\n- f\t# g", R"({"a":"b","d":["f"]})");
    row("colons in flow", "[a:b, http://x/y]", R"(["a:b","http://x/y"])");
}

void tst_Yaml::structures()
{
    scalars();
}

void tst_Yaml::refusals_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &yaml, const char *error) {
        QTest::newRow(name) << yaml << QString::fromUtf8(error);
    };
    row("unknown anchor", "a: *x", "f.yml:1:4: unknown anchor 'x' referenced; define it before this line with &x, or correct the name");
    row("recursion", "a: &a\n  b: *a", "f.yml:2:6: infinite recursion: this value contains itself; remove the alias (*name) that stands inside its own anchor (&name)");
    row("recursion through a merge", "a: &a\n  b:\n    <<: *a", "f.yml:3:5: infinite recursion: this value contains itself");
    row("tab as indentation", "a:\n\tb: 1", "f.yml:2:1: found character that cannot start any token");
    row("two colons", "a: b: c", "f.yml:1:5: mapping values are not allowed in this context; correct the YAML at this place");
    row("colon in flow and a fault behind it", "a: {b:, c}\nd: {e:, f", "f.yml:2:10: did not find expected ',' or '}'");
    row("byte order mark in the middle", "a: 1\n\xef\xbb\xbf" "b: 2", "f.yml:2:2: did not find expected key");
    row("more colons in flow than anybody writes", "[" + QByteArray("a:,").repeated(100) + "b]", "f.yml:1:198: found unexpected ':'");
    row("open bracket", "a: [1, 2\nb: 3", "f.yml:2:2: did not find expected ',' or ']' (while parsing a flow sequence that starts in line 1)");
    row("control character", "a: \x07", "f.yml:1:4: control characters are not allowed; save the file as UTF-8 text without control characters");
    row("invalid utf-8", "a: \xff", "f.yml:1:4: invalid leading UTF-8 octet");
    row("tag that does not fit", "a: !!int x", "f.yml:1:4: cannot decode !!str `x` as a !!int; remove the tag or write a value that fits it");
    row("bad base64", "a: !!binary '?'", "f.yml:1:4: !!binary value contains invalid base64 data");
    row("null key", "~: a", "f.yml:1:1: null is not supported as a map key");
    row("list key", "? [a]\n: b", "f.yml:1:3: a list or a map cannot be a map key; write a plain name in front of the colon");
    row("merge of a scalar", "<<: 1", "f.yml:1:5: a merge key (<<) needs a map, an alias of a map, or a list of these");
    row("newer yaml", "%YAML 1.2\n---\na: 1", "f.yml:1:1: found incompatible YAML document");
    row("question mark in flow", "[what?]", "f.yml:1:2: did not find expected ',' or ']'; put text with a question mark in quotes");
    row("escaped slash", R"(a: "x\/y")", "f.yml:1:4: found unknown escape character; write / in place of \\/");
    row("too deep", QByteArray(200, '['), "f.yml:1:101: lists and maps are nested more than 100 deep; flatten the structure");
    row("too deep in block style", QByteArray("- ").repeated(200), "f.yml:1:201: lists and maps are nested more than 100 deep");
    row("second document", "a: 1\n---\n[", "f.yml:3:2: did not find expected node content");
}

void tst_Yaml::refusals()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, error);
    const auto documents = read(yaml);
    QVERIFY(documents.failed());
    QVERIFY2(documents.error().toString().startsWith(error), qPrintable(documents.error().toString()));
}

void tst_Yaml::documents()
{
    const auto all = read("a: 1\n---\n- 2\n...\n---\n");
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(dumpJson(yamlToJson(*all->at(1))), QByteArray("[2]"));
    QVERIFY(all->at(2)->isNull());

    const auto none = read("# nothing\n");
    QVERIFY_RESULT(none);
    QVERIFY(none->isEmpty());

    // The reference's Parse never looks behind the first document.
    const auto first = read("a: 1\n---\n[", 1);
    QVERIFY_RESULT(first);
    QCOMPARE(first->size(), 1);
}

void tst_Yaml::positions()
{
    const auto documents = read("steps:\n  - key: a\n    if: x\n  - é: \"y\"\n    z: 1\n");
    QVERIFY_RESULT(documents);
    const auto steps = documents->first()->get("steps");
    QCOMPARE(steps->items.size(), 2U);
    const auto &first = *steps->items[0];
    QCOMPARE(first.mark.line, 2);
    QCOMPARE(first.mark.column, 5);
    QCOMPARE(first.mark.endLine, 3);
    QCOMPARE(first.find("if")->value->mark.line, 3);
    QCOMPARE(first.find("if")->value->mark.column, 9);
    QCOMPARE(steps->items[1]->entries[0].value->mark.column, 8);
    QCOMPARE(steps->items[1]->entries[1].keyMark.line, 5);
}

void tst_Yaml::endLines_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("endLine");
    QTest::newRow("block scalar") << QByteArray("- |\n  a\n  b\n\n\n- x") << 3;
    QTest::newRow("block scalar at the end") << QByteArray("- |\n  a\n  b\n") << 3;
    QTest::newRow("block scalar without line end") << QByteArray("- |\n  a\n  b") << 3;
    QTest::newRow("folded with carriage returns") << QByteArray("- >\r\n  a\r\n\r\n  b\r\n\r\n- x") << 4;
    QTest::newRow("plain over two lines") << QByteArray("- a\n  b\n\n- x") << 2;
    QTest::newRow("quoted over two lines") << QByteArray("- \"a\n\n  b\"\n\n- x") << 3;
    QTest::newRow("flow map") << QByteArray("- {a: 1,\n   b: 2\n  }\n- x") << 3;
    QTest::newRow("block map with comment") << QByteArray("- a: 1\n  b: 2\n  # end\n\n- x") << 2;
    QTest::newRow("empty value") << QByteArray("- a:\n\n- x") << 1;
}

void tst_Yaml::endLines()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, endLine);
    const auto documents = read(yaml);
    QVERIFY_RESULT(documents);
    QCOMPARE(documents->first()->items[0]->mark.endLine, endLine);
}

void tst_Yaml::aliasesAreShared()
{
    const auto documents = read("a: &a [1, 2]\nb: *a\nc: *a\n");
    QVERIFY_RESULT(documents);
    const auto &map = *documents->first();
    QCOMPARE(map.get("a").get(), map.get("b").get());
    QCOMPARE(map.expandedNodes, 10U);
    QCOMPARE(map.depth, 3);
}

void tst_Yaml::aliasBombIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    QByteArray lists = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const auto before = "*a" + QByteArray::number(i - 1);
        lists += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + (before + ", ").repeated(9) + before + "]\n";
    }
    QTest::newRow("lists of lists") << lists << QStringLiteral("more than 1,000,000 values once every alias is expanded");
    QByteArray text = "a: &a " + QByteArray(1'000'000, 'x') + "\nb: [" + QByteArray("*a, ").repeated(1000) + "]\n";
    QTest::newRow("one long text") << text << QStringLiteral("of text once every alias is expanded");
    QByteArray merges = "m0: &m0 {k0: 1}\n";
    for (int i = 1; i < 3000; ++i) {
        const auto n = QByteArray::number(i);
        merges += "m" + n + ": &m" + n + " {<<: *m" + QByteArray::number(i - 1) + ", k" + n + ": 1}\n";
    }
    QTest::newRow("chain of merges") << merges << QStringLiteral("lead too far");
}

void tst_Yaml::aliasBombIsRefusedAtOnce()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    const testing::OwnTime timer;
    const auto documents = read(yaml);
    QVERIFY(documents.failed());
    QCOMPARE(documents.error().code, ErrorCode::LimitExceeded);
    QVERIFY2(documents.error().message.contains(message), qPrintable(documents.error().message));
    QVERIFY(documents.error().where.line > 0);
    QVERIFY_WITHIN(timer, 1000);
}

void tst_Yaml::hugeFilesAreBounded()
{
    YamlLimits limits;
    limits.bytes = 10;
    const auto large = readYaml(QStringLiteral("f.yml"), QByteArray(11, 'x'), -1, limits);
    QVERIFY(large.failed());
    QCOMPARE(large.error().toString(), QStringLiteral("f.yml: larger than the limit of 10 bytes; split the file"));

    const auto many = read(QByteArray("- \n").repeated(1'000'001));
    QVERIFY(many.failed());
    QVERIFY2(many.error().message.startsWith(QLatin1String("more than 1,000,000 values")), qPrintable(many.error().message));
}

void tst_Yaml::goFloats_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("1.1") << 1.1 << "1.1";
    QTest::newRow("whole") << 3.0 << "3";
    QTest::newRow("six digits") << 123456.0 << "123456";
    QTest::newRow("hundred thousand") << 100000.0 << "100000";
    QTest::newRow("million") << 1000000.0 << "1e+06";
    QTest::newRow("seven digits") << 1234567.5 << "1.2345675e+06";
    QTest::newRow("small") << 0.0001 << "0.0001";
    QTest::newRow("smaller") << 0.00001 << "1e-05";
    QTest::newRow("negative") << -2.5 << "-2.5";
    QTest::newRow("zero") << 0.0 << "0";
}

void tst_Yaml::goFloats()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(fromStd(goPrintFloat(number)), text);
}

void tst_Yaml::timestamps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("date") << QByteArray("2001-1-2") << QByteArray("2001-01-02T00:00:00Z");
    QTest::newRow("with zone") << QByteArray("2001-12-14t21:59:43.10-05:00") << QByteArray("2001-12-14T21:59:43.1-05:00");
    QTest::newRow("with space") << QByteArray("2001-12-14  1:2:3,5") << QByteArray("2001-12-14T01:02:03.5Z");
    QTest::newRow("zero offset") << QByteArray("2001-12-14T21:59:43-00:00") << QByteArray("2001-12-14T21:59:43Z");
    QTest::newRow("leap day") << QByteArray("2000-02-29") << QByteArray("2000-02-29T00:00:00Z");
    QTest::newRow("no leap day") << QByteArray("1900-02-29") << QByteArray();
    QTest::newRow("no such day") << QByteArray("2001-02-30") << QByteArray();
    QTest::newRow("no such hour") << QByteArray("2001-12-14T24:00:00Z") << QByteArray();
    QTest::newRow("ten digits of a second") << QByteArray("2001-12-14 21:59:43.1234567890") << QByteArray();
    QTest::newRow("zone without colon") << QByteArray("2001-12-14T21:59:43+0100") << QByteArray();
    QTest::newRow("zone behind a space") << QByteArray("2001-12-14 21:59:43 -5") << QByteArray();
    QTest::newRow("cut short") << QByteArray("2001-12-14T") << QByteArray();
    QTest::newRow("short year") << QByteArray("201-12-14") << QByteArray();
}

void tst_Yaml::timestamps()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto time = canonicalTimestamp(std::string_view(text.constData(), size_t(text.size())));
    QCOMPARE(QByteArray::fromStdString(time.value_or(std::string())), expected);
}

QTEST_GUILESS_MAIN(tst_Yaml)
#include "tst_yaml.moc"
