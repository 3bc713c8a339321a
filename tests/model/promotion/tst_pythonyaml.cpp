// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/pythonscalar.h"
#include "promotion/pythonyaml.h"
#include "support/testing.h"

#include <cmath>

using namespace slipway;

namespace {

const QString kFile = QStringLiteral("p.yml");

QString dumped(const Json &json)
{
    return QString::fromUtf8(dumpJson(json));
}

QByteArray existingTasks(int count, const QByteArray &odd = {})
{
    QByteArray text = "do_not_optimize: []\nexisting_tasks:\n";
    for (int i = 0; i < count; ++i)
        text += "  build-" + QByteArray::number(100'000 + i) + "/opt: Maz91VelRlym3frU__AlSw\n";
    return text + odd + "project: try\nversion: '128.0'\n";
}

} // namespace

class PythonYamlTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }
    void scalars_data();
    void scalars();
    void specialFloats();
    void documents_data();
    void documents();
    void refused_data();
    void refused();
    void limits_data();
    void limits();
    void quickPathAgrees_data();
    void quickPathAgrees();
};

void PythonYamlTest::scalars_data()
{
    QTest::addColumn<QString>("json"); // what json.dumps(yaml.safe_load(text)) says; dates as text
    const auto row = [](const char *text, const char *json) { QTest::newRow(text) << QString::fromUtf8(json); };
    for (const auto *yes : {"yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE"})
        row(yes, "true");
    for (const auto *no : {"no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE"})
        row(no, "false");
    for (const auto *null : {"", "~", "null", "Null", "NULL"})
        row(null, "null");
    for (const auto *text : {"y", "n", "Y", "N", "nO", "tRUE", "nULL", "0o17", "08", "09", "1.5e3", "1e3", "1e+3", "1e5", "123e4567", "12e03", "1.2.3", "1,000", "+.5", "-.5", "_1",
             "0x", "--1", "+", "-", ".", "1:60", "0:0", "1:30x", "2021-09-22", "2021-09-22T16:11:55Z", "2021-9-2 1:2:3", "99999999999999999999999", "-9999999999999999999",
             "nb-NO", "=", "Infinity", "NaN", "e1mhelyBTzi6RWcwBH6BrQ", "-1mhelyBTzi6RWcwBH6BrQ", ".e+3", "1.5e+", "0b2", "0xg", "1.5.", "+-1"})
        QTest::newRow(text) << QLatin1Char('"') + QString::fromUtf8(text) + QLatin1Char('"');
    row("0", "0");
    row("-0", "0");
    row("00", "0");
    row("017", "15");
    row("-017", "-15");
    row("0_7", "7");
    row("0x1F", "31");
    row("0x_F", "15");
    row("-0x1f", "-31");
    row("0b11", "3");
    row("0b_1", "1");
    row("-0b1", "-1");
    row("+1", "1");
    row("1_000", "1000");
    row("1__0", "10");
    row("1:30", "90");
    row("-1:30", "-90");
    row("1:5", "65");
    row("190:20:30", "685230");
    row("20210922161155", "20210922161155");
    row("9223372036854775808", "9223372036854775808");
    row("92.0", "92.0");
    row("-92.5", "-92.5");
    row("5.", "5.0");
    row("0.", "0.0");
    row(".5", "0.5");
    row("1_0.0_1", "10.01");
    row("1.5e+3", "1500.0");
    row("1.5E-3", "0.0015");
    row("1.e+3", "1000.0");
    row(".5e+1", "5.0");
    row("685_230.15", "685230.15");
    row("190:20:30.15", "685230.15");
    row("-1:30.5", "-90.5");
    row("1:30.", "90.0");
}

void PythonYamlTest::scalars()
{
    QFETCH(QString, json);
    QCOMPARE(dumped(pythonScalar(QTest::currentDataTag())), json);
}

void PythonYamlTest::specialFloats()
{
    QVERIFY(std::isnan(pythonScalar(".nan").get<double>()));
    QCOMPARE(pythonScalar(".inf").get<double>(), std::numeric_limits<double>::infinity());
    QCOMPARE(pythonScalar("-.INF").get<double>(), -std::numeric_limits<double>::infinity());
    QVERIFY(pythonScalar("-.nan").is_string());
}

void PythonYamlTest::documents_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("json");
    const auto row = [](const char *name, const QByteArray &yaml, const char *json) { QTest::newRow(name) << yaml << QString::fromUtf8(json); };
    row("empty", "", "null");
    row("quoted stays text", "a: '92.0'\nb: \"no\"\nc: 'null'\nd: '20210922161155'\n", R"json({"a":"92.0","b":"no","c":"null","d":"20210922161155"})json");
    row("plain does not", "a: 92.0\nb: no\nc: null\nd: 20210922161155\n", R"json({"a":92.0,"b":false,"c":null,"d":20210922161155})json");
    row("last of equal keys", "a: 1\nb: 2\na: 3\n", R"json({"a":3,"b":2})json");
    row("keys that are no texts", "1: a\ntrue: b\n~: c\n1.5: d\n", R"json({"1":"a","true":"b","null":"c","1.5":"d"})json");
    row("aliases of safe_dump", "a: &id001\n- x\nb: *id001\n", R"json({"a":["x"],"b":["x"]})json");
    row("merge", "a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n", R"json({"a":{"x":1,"y":2},"b":{"x":1,"y":3}})json");
    row("merge of several, the first wins", "b:\n  <<: [{x: 1}, {x: 2, z: 3}]\n", R"json({"b":{"x":1,"z":3}})json");
    row("quoted << is a key", "'<<': 1\n", R"json({"<<":1})json");
    row("block texts", "a: |\n  yes\nb: >-\n  1\n  2\n", R"json({"a":"yes\n","b":"1 2"})json");
    row("tags", "a: !!str 1\nb: !!int '3'\nc: !!float 1\nd: !!null ''\ne: ! 5\n", R"json({"a":"1","b":3,"c":1.0,"d":null,"e":5})json");
    row("JSON", "{\"a\": [1, 2.5, true, null, \"\\u20ac\"]}", "{\"a\":[1,2.5,true,null,\"\xe2\x82\xac\"]}");
    row("nested", "a:\n- b: []\n  c: {}\n", R"json({"a":[{"b":[],"c":{}}]})json");
    row("long key", "? " + QByteArray(200, 'k') + "\n: v\n", qPrintable(QStringLiteral("{\"%1\":\"v\"}").arg(QString(200, QLatin1Char('k')))));
}

void PythonYamlTest::documents()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, json);
    const auto read = readPythonYaml(kFile, yaml);
    QVERIFY_RESULT(read);
    QCOMPARE(dumped(*read), json);
}

void PythonYamlTest::refused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &yaml, const char *error) { QTest::newRow(name) << yaml << QString::fromUtf8(error); };
    row("not closed", "a: [1\nb: 2\n", "p.yml:");
    row("two documents", "a: 1\n---\nb: 2\n", "expected a single document");
    row("list as a key", "? [a]\n: b\n", "a list or a map cannot be a key");
    row("Python object", "a: !!python/object/apply:os.system [\"x\"]\n", "the tag !!python/object/apply:os.system does not fit");
    row("own tag", "a: !x 1\n", "the tag !x does not fit");
    row("tag that does not fit", "a: !!int x\n", "the tag !!int does not fit");
    row("unknown alias", "a: *b\n", "p.yml:1:4: found undefined alias “b”");
    row("alias of itself", "a: &a\n- *a\n", "found undefined alias");
    row("merge of a text", "a:\n  <<: x\n", "expected a map or a list of maps to merge");
    row("no UTF-8", "a: \xff\n", "save the file as UTF-8");
}

void PythonYamlTest::refused()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, error);
    const auto read = readPythonYaml(kFile, yaml);
    QVERIFY(read.failed());
    QVERIFY2(read.error().toString().contains(error), qPrintable(read.error().toString()));
}

void PythonYamlTest::limits_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("error");
    QByteArray bomb = "a0: &a0 [x]\n";
    for (int i = 1; i < 40; ++i)
        bomb += QStringLiteral("a%1: &a%1 [*a%2, *a%2]\n").arg(i).arg(i - 1).toLatin1();
    QTest::newRow("aliases that double") << bomb << QStringLiteral("more than 2,000,000 values");
    QByteArray texts = "a: &a " + QByteArray(1'000'000, 'x') + "\nb:\n";
    for (int i = 0; i < 2000; ++i)
        texts += "- *a\n";
    QTest::newRow("a long text used often") << texts << QStringLiteral("more than 2,000,000 values");
    QTest::newRow("too deep") << QByteArray(5000, '[') << QStringLiteral("nested more than 100");
    QTest::newRow("too large") << QByteArray(65 * 1024 * 1024, ' ') << QStringLiteral("larger than the limit of 64");
}

void PythonYamlTest::limits()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, error);
    const auto read = readPythonYaml(kFile, yaml);
    QVERIFY(read.failed());
    QCOMPARE(int(read.error().code), int(ErrorCode::LimitExceeded));
    QVERIFY2(read.error().toString().contains(error), qPrintable(read.error().toString()));
}

void PythonYamlTest::quickPathAgrees_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("as PyYAML writes it") << existingTasks(300);
    QTest::newRow("one") << existingTasks(1);
    QTest::newRow("none") << existingTasks(0);
    QTest::newRow("empty map") << QByteArray("existing_tasks: {}\na: 1\n");
    QTest::newRow("not sorted") << existingTasks(3, "  a/opt: Maz91VelRlym3frU__AlSw\n");
    QTest::newRow("the same key twice") << existingTasks(3, "  build-100002/opt: e1mhelyBTzi6RWcwBH6BrQ\n");
    QTest::newRow("quoted") << existingTasks(3, "  'z: x': 'Maz91VelRlym3frU__AlSw'\n");
    QTest::newRow("a key that is a boolean") << existingTasks(3, "  yes: Maz91VelRlym3frU__AlSw\n");
    QTest::newRow("a value that is no ID") << existingTasks(3, "  z: 1_000\n");
    QTest::newRow("comment") << existingTasks(3, "  z: Maz91VelRlym3frU__AlSw # x\n");
    QTest::newRow("nested") << existingTasks(3, "  z:\n    y: Maz91VelRlym3frU__AlSw\n");
    QTest::newRow("deeper") << existingTasks(0, "    z: Maz91VelRlym3frU__AlSw\n    zz: Maz91VelRlym3frU__AlSw\n");
    QTest::newRow("long key") << existingTasks(3, "  ? " + QByteArray(150, 'z') + "\n  : Maz91VelRlym3frU__AlSw\n");
    QTest::newRow("text over two lines") << existingTasks(3, "  z: Maz91VelRlym3frU__AlSw\n    more\n");
    QTest::newRow("twice") << existingTasks(3) + existingTasks(2);
    QTest::newRow("inside of a text") << QByteArray("a: 'x\n\n  existing_tasks:\n  b'\nexisting_tasks:\n  a: Maz91VelRlym3frU__AlSw\n");
    QTest::newRow("last line not ended") << existingTasks(3).chopped(1);
    QTest::newRow("at the end, not ended") << QByteArray("x: 1\nexisting_tasks:\n  a: Maz91VelRlym3frU__AlSw");
    QTest::newRow("at the start") << existingTasks(3).mid(20);
    QTest::newRow("with a mark of a document") << "---\n" + existingTasks(3);
    QTest::newRow("broken behind it") << existingTasks(3) + "x: [\n";
}

void PythonYamlTest::quickPathAgrees()
{
    QFETCH(QByteArray, yaml);
    const auto quick = readParameters(kFile, yaml);
    const auto full = readPythonYaml(kFile, yaml);
    QCOMPARE(quick.ok(), full.ok());
    if (quick.ok())
        QCOMPARE(dumped(*quick), dumped(*full));
    else
        QCOMPARE(quick.error().toString(), full.error().toString());
}

QTEST_GUILESS_MAIN(PythonYamlTest)
#include "tst_pythonyaml.moc"
