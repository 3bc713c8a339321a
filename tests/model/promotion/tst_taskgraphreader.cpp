// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/taskgraphreader.h"
#include "support/testing.h"
#include "support/writefile.h"

#include <QTemporaryDir>

using namespace slipway;
using slipway::testing::writeFile;

namespace {

const QString kFile = QStringLiteral("g.json");

Result<TaskGraphPtr> read(const QByteArray &text)
{
    return readTaskGraph(kFile, FileText::ofBytes(text));
}

/// One entry with the fewest members, and `more` of them.
QByteArray entry(const QByteArray &key, const QByteArray &more = {})
{
    return "\"" + key + "\":{\"kind\":\"build\",\"dependencies\":{}" + (more.isEmpty() ? QByteArray() : "," + more) + "}";
}

} // namespace

class TaskGraphReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }
    void readsEveryField();
    void readsBothShapes_data();
    void readsBothShapes();
    void missingFieldsOfOldFiles();
    void lastOfOneLabelCounts();
    void lastOfOneMemberCounts();
    void firstStrategyCounts();
    void decodesNames();
    void sortsByBytes();
    void refused_data();
    void refused();
    void saysWhatItSeemsToBe_data();
    void saysWhatItSeemsToBe();
    void progressAndStop();
    void cutFileGivesNoText();
    void changedWhileRead_data();
    void changedWhileRead();
    void longEntriesAndManyWindows_data();
    void longEntriesAndManyWindows();
    void placesBehindTheFirstWindow_data();
    void placesBehindTheFirstWindow();
    void unusualBodies_data();
    void unusualBodies();
    void blanksBehindTheEnd();
    void noSuchFile();
    void idMap();
    void idMapRefused();
    void targetTasks();
};

void TaskGraphReaderTest::readsEveryField()
{
    const QByteArray text = R"({
 "build/opt": {
  "kind": "build", "label": "build/opt", "description": "",
  "attributes": {"kind": "build", "shipping_phase": "promote", "shipping_product": "firefox", "always_target": true, "task_duplicates": 3, "x": [1, {}]},
  "dependencies": {"docker-image": "image", "toolchain": "clang"},
  "soft_dependencies": ["s1", "s2"], "if_dependencies": ["image"],
  "optimization": {"index-search": ["a.b", "c"]},
  "task": {"deadline": {"relative-datestamp": "1 day"}, "expires": "2024-06-11T00:00:00.000Z", "routes": ["r1", "r2"], "payload": {"deep": [[1.5e+3, -0, null]]}}
 }
})";
    const auto graph = read(text);
    QVERIFY_RESULT(graph);
    QCOMPARE((*graph)->tasks.size(), 1U);
    const auto &g = **graph;
    const auto &task = g.tasks[0];
    const auto say = [&g](TextIndex index) { return g.texts.text(index); };
    QCOMPARE(say(task.label), QStringLiteral("build/opt"));
    QCOMPARE(say(task.kind), QStringLiteral("build"));
    QCOMPARE(task.taskId, kNoText);
    QCOMPARE(say(task.shippingPhase), QStringLiteral("promote"));
    QCOMPARE(say(task.shippingProduct), QStringLiteral("firefox"));
    QVERIFY(task.alwaysTarget);
    QCOMPARE(task.duplicates, 3U);
    QCOMPARE(task.routes, 2U);
    QCOMPARE(say(task.deadline), QStringLiteral("1 day"));
    QCOMPARE(say(task.expires), QStringLiteral("2024-06-11T00:00:00.000Z"));
    QCOMPARE(say(task.strategy), QStringLiteral("index-search"));
    QCOMPARE(QByteArray::fromStdString(std::string(g.texts.at(task.strategyArgument))), QByteArray(R"(["a.b", "c"])"));
    QCOMPARE(g.edgesOf(task).size(), 2U);
    QCOMPARE(say(g.edgesOf(task)[0].name), QStringLiteral("docker-image"));
    QCOMPARE(say(g.edgesOf(task)[1].target), QStringLiteral("clang"));
    QCOMPARE(g.softOf(task).size(), 2U);
    QCOMPARE(say(g.softOf(task)[1]), QStringLiteral("s2"));
    QCOMPARE(g.ifOf(task).size(), 1U);
    const auto whole = g.text(task.whole);
    QVERIFY(whole.startsWith("{\n  \"kind\"") && whole.endsWith("}\n }"));
}

void TaskGraphReaderTest::readsBothShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("taskId");
    const QString id = QStringLiteral("YDHUYQcrTUerRefNDxXwpg");
    QTest::newRow("full-task-graph.json") << QByteArray("{" + entry("a", R"("label":"a")") + "}") << QStringLiteral("a") << QString();
    QTest::newRow("task-graph.json") << QByteArray("{" + entry("YDHUYQcrTUerRefNDxXwpg", R"("label":"a","task_id":"YDHUYQcrTUerRefNDxXwpg")") + "}") << QStringLiteral("a") << id;
    QTest::newRow("task-graph.json without task_id") << QByteArray("{" + entry("YDHUYQcrTUerRefNDxXwpg", R"("label":"a")") + "}") << QStringLiteral("a") << id;
    QTest::newRow("task_id null") << QByteArray("{" + entry("a", R"("label":"a","task_id":null)") + "}") << QStringLiteral("a") << QString();
    QTest::newRow("a label that looks like an ID") << QByteArray("{" + entry("YDHUYQcrTUerRefNDxXwpg") + "}") << id << QString();
}

void TaskGraphReaderTest::readsBothShapes()
{
    QFETCH(QByteArray, text);
    const auto graph = read(text);
    QVERIFY_RESULT(graph);
    const auto &task = (*graph)->tasks.at(0);
    QTEST((*graph)->texts.text(task.label), "label");
    QTEST((*graph)->texts.text(task.taskId), "taskId");
}

void TaskGraphReaderTest::missingFieldsOfOldFiles()
{
    const auto graph = read(R"({"a":{"attributes":{"kind":"test"},"dependencies":{},"optimization":null,"soft_dependencies":null},"b":{"kind":"k","attributes":{"kind":"other","shipping_phase":null},"dependencies":{}}})");
    QVERIFY_RESULT(graph);
    const auto &g = **graph;
    QCOMPARE(g.texts.text(g.tasks[0].kind), QStringLiteral("test"));
    QCOMPARE(g.tasks[0].strategy, kNoText);
    QVERIFY(g.softOf(g.tasks[0]).empty() && g.ifOf(g.tasks[0]).empty());
    QCOMPARE(g.tasks[0].duplicates, 1U);
    QCOMPARE(g.tasks[0].deadline, kNoText);
    QCOMPARE(g.texts.text(g.tasks[1].kind), QStringLiteral("k"));
    QCOMPARE(g.tasks[1].shippingPhase, kNoText);
    QVERIFY(read("{}").ok());
}

void TaskGraphReaderTest::lastOfOneLabelCounts()
{
    const auto graph = read(R"({"b":{"kind":"1","dependencies":{}},"a":{"kind":"2","dependencies":{"x":"y"}},"b":{"kind":"3","dependencies":{}},"a":{"kind":"4","dependencies":{}},"\u0061":{"kind":"5","dependencies":{"p":"q"}}})");
    QVERIFY_RESULT(graph);
    const auto &g = **graph;
    QCOMPARE(g.tasks.size(), 2U);
    QCOMPARE(g.texts.text(g.tasks[0].kind), QStringLiteral("5"));
    QCOMPARE(g.edgesOf(g.tasks[0]).size(), 1U);
    QCOMPARE(g.texts.text(g.tasks[1].kind), QStringLiteral("3"));
}

void TaskGraphReaderTest::lastOfOneMemberCounts()
{
    const auto graph = read(R"({"a":{"kind":"1","dependencies":{"x":"1","y":"2"},"attributes":{"shipping_phase":"ship","always_target":true},"kind":"2",
        "dependencies":{"x":"1","z":"3","x":"4"},"attributes":{}, "soft_dependencies":["a","b"], "soft_dependencies":["c"]}})");
    QVERIFY_RESULT(graph);
    const auto &g = **graph;
    const auto &task = g.tasks.at(0);
    QCOMPARE(g.texts.text(task.kind), QStringLiteral("2"));
    QCOMPARE(task.shippingPhase, kNoText);
    QVERIFY(!task.alwaysTarget);
    QCOMPARE(g.edgesOf(task).size(), 2U);
    QCOMPARE(g.texts.text(g.edgesOf(task)[0].target), QStringLiteral("4"));
    QCOMPARE(g.texts.text(g.edgesOf(task)[1].name), QStringLiteral("z"));
    QCOMPARE(g.softOf(task).size(), 1U);
}

void TaskGraphReaderTest::firstStrategyCounts()
{
    const auto graph = read("{" + entry("a", R"("optimization":{"one":[1],"two":[2]})") + "," + entry("b", R"("optimization":{"one":[1],"two":[2],"one":[3]})")
        + "," + entry("c", R"("optimization":{})") + "}");
    QVERIFY_RESULT(graph);
    const auto &g = **graph;
    QCOMPARE(g.texts.text(g.tasks[0].strategy), QStringLiteral("one"));
    QCOMPARE(QByteArray::fromStdString(std::string(g.texts.at(g.tasks[0].strategyArgument))), QByteArray("[1]"));
    QCOMPARE(QByteArray::fromStdString(std::string(g.texts.at(g.tasks[1].strategyArgument))), QByteArray("[3]"));
    QCOMPARE(g.tasks[2].strategy, kNoText);
}

void TaskGraphReaderTest::decodesNames()
{
    const auto graph = read("{" + entry(R"(\u20ac \ud83d\ude00\n\"\/\\)") + "," + entry("\xe2\x82\xac") + "," + entry(R"(\ud800)") + "," + entry(R"(\ud800\u0041)") + "}");
    QVERIFY_RESULT(graph);
    const auto &g = **graph;
    QCOMPARE(g.tasks.size(), 4U);
    QVERIFY(g.find("\xe2\x82\xac \xf0\x9f\x98\x80\n\"/\\"));
    QVERIFY(g.find("\xe2\x82\xac"));
    QVERIFY(!g.find("x"));
}

void TaskGraphReaderTest::sortsByBytes()
{
    const auto graph = read("{" + entry("b") + "," + entry("\xef\xbf\xbd") + "," + entry("\xf0\x9f\x98\x80") + "," + entry("B") + "," + entry("a-b") + "," + entry("a/b") + "," + entry("a") + "}");
    QVERIFY_RESULT(graph);
    QStringList labels;
    for (const auto &task : (*graph)->tasks)
        labels += (*graph)->texts.text(task.label);
    QCOMPARE(labels, QStringList({QStringLiteral("B"), QStringLiteral("a"), QStringLiteral("a-b"), QStringLiteral("a/b"), QStringLiteral("b"), QStringLiteral("\uFFFD"), QStringLiteral("\U0001F600")}));
}

void TaskGraphReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &text, const char *error) { QTest::newRow(name) << text << QString::fromUtf8(error); };
    row("empty file", "", "g.json: the file is empty; expected full-task-graph.json");
    row("blanks only", " \n ", "g.json: the file is empty");
    row("cut off", "{\n" + entry("a") + ",\n\"b\":{\"kind\":\"x", "g.json:3:13: The file ends inside the text that starts here");
    row("comma at the end", "{" + entry("a") + ",}", "There is a comma before this end of an object");
    row("two values", "{}\n{}", "g.json:2:1: The JSON value is complete, but the file goes on here");
    row("no kind", R"({"a":{"dependencies":{}}})", "g.json:1:6: The entry “a” has no “kind”");
    row("no dependencies", "{\n \"a\": {\"kind\":\"x\"}}", "g.json:2:7: The entry “a” has no “dependencies”");
    row("entry is a number", R"({"a":5})", "g.json:1:6: The entry “a” is to be a task");
    row("entry is nothing", R"({"a":})", "g.json:1:6: Expected a value here");
    row("kind is a number", R"({"a":{"kind":5}})", "g.json:1:14: “kind” of a task is to be a text");
    row("dependencies are a list", R"({"a":{"kind":"k","dependencies":["b"]}})", "g.json:1:33: “dependencies” of a task is to be an object");
    row("a dependency is a list", R"({"a":{"kind":"k","dependencies":{"b":["c"]}}})", "“dependencies” of a task is to be a text");
    row("soft dependencies are an object", "{" + entry("a", R"("soft_dependencies":{})") + "}", "“soft_dependencies” of a task is to be a list");
    row("optimization is a text", "{" + entry("a", R"("optimization":"never")") + "}", "“optimization” of a task is to be an object");
    row("attributes are a list", "{" + entry("a", R"("attributes":[])") + "}", "“attributes” of a task is to be an object");
    row("always_target is a text", "{" + entry("a", R"("attributes":{"always_target":"yes"})") + "}", "“always_target” of a task is to be true or false");
    row("task_duplicates is a fraction", "{" + entry("a", R"("attributes":{"task_duplicates":1.5})") + "}", "“task_duplicates” of a task is to be a whole number");
    row("task is a text", "{" + entry("a", R"("task":"x")") + "}", "“task” of a task is to be an object");
    row("deadline is a number", "{" + entry("a", R"("task":{"deadline":5})") + "}", "“deadline” of a task is to be a text");
    row("no UTF-8", "{" + entry("a\xff") + "}", "g.json:1:4: This is no UTF-8 text");
    row("control character", "{" + entry("a\nb") + "}", "or holds a control character");
    row("bad escape", "{" + entry("a\\x") + "}", "This backslash starts no escape");
    row("bad number in a body", "{" + entry("a", R"("task":{"p":01})") + "}", "This is no number as JSON writes them");
    row("unbalanced body", "{" + entry("a", R"("task":{"p":[1})") + "}", "Expected a comma or the end of the list");
    row("too deep", "{" + entry("a", "\"task\":{\"p\":" + QByteArray(250, '[') + QByteArray(250, ']') + "}") + "}", "nested deeper than the limit of 200");
    row("byte order mark", "\xef\xbb\xbf{}", "byte order mark");
    row("NaN", "{" + entry("a", R"("task":{"p":NaN})") + "}", "NaN and Infinity are no JSON values");
}

void TaskGraphReaderTest::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    const auto graph = read(text);
    QVERIFY(graph.failed());
    QVERIFY2(graph.error().toString().contains(error), qPrintable(graph.error().toString()));
}

void TaskGraphReaderTest::saysWhatItSeemsToBe_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("seems");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << QString::fromLatin1(name); };
    row("label-to-taskid.json", R"({"build/opt":"YDHUYQcrTUerRefNDxXwpg"})");
    row("target-tasks.json", R"(["a","b"])");
    row("actions.json", R"({"version":1,"variables":{},"actions":[]})");
    row("runnable-jobs.json", R"({"a":{"symbol":"B"}})");
    row("parameters.yml", "base_ref: ''\nhead_rev: abc\n");
    row("task.json", R"({"provisionerId":"p","taskGroupId":"x"})");
}

void TaskGraphReaderTest::saysWhatItSeemsToBe()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, seems);
    const auto graph = read(text);
    QVERIFY(graph.failed());
    QVERIFY2(graph.error().hint.contains(QStringLiteral("this file seems to be ") + seems), qPrintable(graph.error().toString()));
}

void TaskGraphReaderTest::progressAndStop()
{
    QByteArray text = "{";
    const auto body = "\"task\":{\"payload\":\"" + QByteArray(100'000, 'x') + "\"}";
    for (int i = 0; i < 60; ++i)
        text += (i ? "," : "") + entry(QByteArray::number(i), body);
    text += "}";
    std::vector<quint64> done;
    Reading reading;
    reading.progress = [&](quint64 bytes, quint64 all) {
        QCOMPARE(all, quint64(text.size()));
        done.push_back(bytes);
    };
    QVERIFY(readTaskGraph(kFile, FileText::ofBytes(text), reading).ok());
    QVERIFY(done.size() > 4 && done.size() < 12);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QCOMPARE(done.back(), quint64(text.size()));

    std::stop_source source;
    reading.stop = source.get_token();
    reading.progress = [&](quint64 bytes, quint64) {
        if (bytes > 2'000'000)
            source.request_stop();
        QVERIFY(bytes < 4'000'000);
    };
    const auto stopped = readTaskGraph(kFile, FileText::ofBytes(text), reading);
    QVERIFY(stopped.failed());
    QCOMPARE(int(stopped.error().code), int(ErrorCode::Canceled));
}

void TaskGraphReaderTest::cutFileGivesNoText()
{
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("g.json"));
    writeFile(path, "{" + entry("a", "\"task\":{\"x\":\"" + QByteArray(100'000, 'x') + "\"}") + "," + entry("b") + "}");
    const auto graph = readTaskGraph(path);
    QVERIFY_RESULT(graph);
    const auto range = (*graph)->tasks[1].whole;
    QVERIFY(!(*graph)->text(range).isEmpty());
    QVERIFY(QFile::resize(path, 10));
    QVERIFY((*graph)->text(range).isEmpty());
}

void TaskGraphReaderTest::changedWhileRead_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("cut short") << 0;
    QTest::newRow("emptied") << 1;
    QTest::newRow("written to") << 2;
    QTest::newRow("grown") << 3;
}

void TaskGraphReaderTest::changedWhileRead()
{
    QFETCH(int, change);
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("g.json"));
    QByteArray text = "{";
    for (int i = 0; i < 400; ++i)
        text += (i ? "," : "") + entry(QByteArray::number(i), "\"task\":{\"x\":\"" + QByteArray(10'000, 'x') + "\"}");
    writeFile(path, text + "}");
    Reading reading;
    bool done = false;
    reading.progress = [&](quint64 bytes, quint64) {
        if (bytes < 1'000'000 || std::exchange(done, true))
            return;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (change < 2)
            QVERIFY(file.resize(change == 0 ? 1'500'000 : 0));
        else if (change == 3)
            QVERIFY(file.seek(file.size()));
        if (change >= 2)
            QVERIFY(file.write(" ") == 1);
    };
    const auto graph = readTaskGraph(path, reading);
    QVERIFY(done);
    QVERIFY(graph.failed());
    QCOMPARE(graph.error().toString(), path + QStringLiteral(": the file was changed while it was read; wait until it is complete, then read it again"));
}

void TaskGraphReaderTest::longEntriesAndManyWindows_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("bytes");
    QTest::newRow("one of 5 MB") << 1 << 5'000'000;
    QTest::newRow("some of about a window") << 7 << 524'288;
    QTest::newRow("many small ones") << 30'000 << 40;
    QTest::newRow("larger than what is checked in one go") << 1 << 18'000'000;
}

/// Wherever the window cuts the text, what is read is the same.
void TaskGraphReaderTest::longEntriesAndManyWindows()
{
    QFETCH(int, tasks);
    QFETCH(int, bytes);
    QByteArray text = "{\n";
    std::vector<QByteArray> bodies;
    for (int i = 0; i < tasks; ++i) {
        const auto label = QByteArray::number(100'000 + i);
        const auto more = R"("soft_dependencies":["s"],"label":")" + label + R"(","optimization":{"o\u0061":[{"x":1.5},"\u20ac"]},"task":{"routes":["a","b"],"deadline":{"relative-datestamp":"1 d\u0061y"},"p":")"
            + QByteArray(bytes, 'x') + R"(\"{[\\","expires":null})";
        const auto whole = entry(label, more);
        bodies.push_back(whole.mid(whole.indexOf('{')));
        text += whole + (i + 1 < tasks ? " ,\n" : "\n");
    }
    text += "}\n";
    const auto graph = read(text);
    QVERIFY_RESULT(graph);
    const auto &g = **graph;
    QCOMPARE(int(g.tasks.size()), tasks);
    for (int i = 0; i < tasks; ++i) {
        const auto &task = g.tasks[size_t(i)];
        QCOMPARE(g.text(task.whole), bodies[size_t(i)]);
        QCOMPARE(g.texts.text(task.strategy), QStringLiteral("oa"));
        QCOMPARE(g.texts.text(task.strategyArgument), QStringLiteral("[{\"x\":1.5},\"\\u20ac\"]"));
        QCOMPARE(g.texts.text(task.deadline), QStringLiteral("1 day"));
        QCOMPARE(task.expires, kNoText);
        QCOMPARE(task.routes, 2U);
        QCOMPARE(g.softOf(task).size(), 1U);
    }
    QCOMPARE(int(g.labels.size()), tasks);
}

void TaskGraphReaderTest::placesBehindTheFirstWindow_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &bad, const QByteArray &behind, const char *error) {
        QTest::newRow(name) << bad << behind << QString::fromUtf8(error);
    };
    row("bad number", entry("b", R"("task":{"p":01})"), "}", ":51: This is no number as JSON writes them");
    row("cut off in a text", "\"b\":{\"kind\":\"x", "", ":13: The file ends inside the text that starts here");
    row("cut off behind an entry", entry("b"), "", "The file ends here");
    row("comma at the end", entry("b") + ",", "}", "There is a comma before this end of an object");
    row("no comma", entry("b") + "\"c\"", ":1}", ":39: Expected a comma or the end of the object");
    row("goes on", entry("b") + "}", "{", ":40: The JSON value is complete, but the file goes on here");
    row("no kind", R"("b":{"dependencies":{}})", "}", ":5: The entry “b” has no “kind”");
    row("no UTF-8 in a body", entry("b", "\"task\":{\"\xe2\x82\xac\xff\":1}"), "}", ":49: This is no UTF-8 text");
    row("control character in a body", entry("b", "\"task\":{\"p\":\"a\tb\"}"), "}", "or holds a control character");
    row("NUL in a body", entry("b", QByteArray("\"task\":{\"p\":\0 1}", 17)), "}", "Expected a value here");
    row("missing quote", entry("b", "\"task\":{\"p\":\"a}"), ",\n" + entry("c") + "}", "or holds a control character");
    row("number with no digits", entry("b", R"("task":{"p":[-]})"), "}", "This is no number as JSON writes them");
    row("colon missing in a body", entry("b", R"("task":{"p" 1})"), "}", "Expected");
    row("bad escape in a body", entry("b", R"("task":{"p":"\x"})"), "}", "This backslash starts no escape");
    row("deep", entry("b", "\"task\":{\"p\":" + QByteArray(198, '[') + QByteArray(198, ']') + "}"), "}", "nested deeper than the limit of 200");
    row("date of another type", entry("b", R"("task":{"deadline":{"relative-datestamp":7}})"), "}", "“relative-datestamp” of a task is to be a text");
    row("routes of another type", entry("b", R"("task":{"routes":{}})"), "}", "“routes” of a task is to be a list");
}

void TaskGraphReaderTest::placesBehindTheFirstWindow()
{
    QFETCH(QByteArray, bad);
    QFETCH(QByteArray, behind);
    QFETCH(QString, error);
    QByteArray text = "{\n";
    int lines = 2;
    for (int i = 0; i < 150; ++i, lines += 2)
        text += entry("\xe2\x82\xac " + QByteArray::number(i), "\"task\":{\"x\":\"" + QByteArray(10'000, 'x') + "\"}") + ",\n\n";
    const auto graph = read(text + bad + behind);
    QVERIFY(graph.failed());
    const auto said = graph.error().toString();
    QVERIFY2(said.startsWith(QStringLiteral("g.json:%1:").arg(lines)) || graph.error().where.line == lines + 1, qPrintable(said));
    QVERIFY2(said.contains(error), qPrintable(said));
}

void TaskGraphReaderTest::unusualBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("deadline");
    QTest::addColumn<quint32>("routes");
    const auto row = [](const char *name, const QByteArray &body, const char *deadline = "", quint32 routes = 0) { QTest::newRow(name) << body << QString::fromUtf8(deadline) << routes; };
    row("null", "null");
    row("empty", "{ }");
    row("lone surrogate", R"({"p":"\ud800","deadline":"d","routes":[1]})", "d", 1);
    row("number beyond 64 bits", R"({"p":123456789012345678901234567890,"deadline":"d","routes":["a",[]]})", "d", 2);
    row("number beyond doubles", R"({"p":1e999,"q":-1E-999})");
    row("as deep as may be", "{\"p\":" + QByteArray(197, '[') + QByteArray(197, ']') + ",\"deadline\":\"d\"}", "d");
    row("given twice", R"({"deadline":"a","routes":[1,2],"deadline":{"relative-datestamp":"b","relative-datestamp":"c"},"routes":null})", "c");
    row("date without its text", R"({"deadline":{"x":1}})");
    row("braces in texts", R"({"p":"}}\\","q":"\"}","deadline":"d"})", "d");
    row("escaped name", R"({"de\u0061dline":"d"})", "d");
}

void TaskGraphReaderTest::unusualBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, deadline);
    QFETCH(quint32, routes);
    const auto graph = read("{" + entry("a", "\"task\":" + body) + "," + entry("b") + "}");
    QVERIFY_RESULT(graph);
    const auto &task = (*graph)->tasks.at(0);
    QCOMPARE((*graph)->texts.text(task.deadline), deadline);
    QCOMPARE(task.routes, routes);
    QCOMPARE((*graph)->tasks.size(), 2U);
}

void TaskGraphReaderTest::blanksBehindTheEnd()
{
    const QByteArray blanks(3'000'000, '\n');
    QVERIFY_RESULT(read("{" + entry("a") + blanks + "}" + blanks));
    const auto more = read("{" + entry("a") + "}" + blanks + "x");
    QVERIFY(more.failed());
    QVERIFY2(more.error().toString().startsWith(QStringLiteral("g.json:3000001:1: The JSON value is complete")), qPrintable(more.error().toString()));
}

void TaskGraphReaderTest::noSuchFile()
{
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("none.json"));
    const auto absent = readTaskGraph(path);
    QVERIFY(absent.failed());
    QCOMPARE(int(absent.error().code), int(ErrorCode::NotFound));
    const auto folder = readTaskGraph(dir.path());
    QVERIFY(folder.failed());
    QVERIFY(folder.error().message.contains(QStringLiteral("this is a folder")));
    const auto device = readTaskGraph(QStringLiteral("/dev/zero"));
    QVERIFY(device.failed());
    QVERIFY(device.error().message.contains(QStringLiteral("no regular file")));
}

void TaskGraphReaderTest::idMap()
{
    const auto map = readTaskIdMap(kFile, QByteArray(R"({"b":"1","a":"2","b":"3", "\u0063": ""})"));
    QVERIFY_RESULT(map);
    QStringList said;
    for (const auto &[label, id] : (*map)->entries)
        said += (*map)->texts.text(label) + QLatin1Char('=') + (*map)->texts.text(id);
    QCOMPARE(said, QStringList({QStringLiteral("a=2"), QStringLiteral("b=3"), QStringLiteral("c=")}));
    const auto empty = readTaskIdMap(kFile, QByteArray("{}"));
    QVERIFY_RESULT(empty);
    QVERIFY((*empty)->entries.empty());
}

void TaskGraphReaderTest::idMapRefused()
{
    const auto graph = readTaskIdMap(kFile, QByteArray("{" + entry("a") + "}"));
    QVERIFY(graph.failed());
    QCOMPARE(graph.error().toString(), QStringLiteral("g.json:1:6: The task ID of “a” is to be a text; this file seems to be full-task-graph.json"));
    const auto cut = readTaskIdMap(kFile, QByteArray("{\"a\":\"x\""));
    QVERIFY(cut.failed());
    QVERIFY(cut.error().message.startsWith(QStringLiteral("The file ends here")));
}

void TaskGraphReaderTest::targetTasks()
{
    const auto targets = readTargetTasks(kFile, QByteArray(R"(["b", "a", "b"])"));
    QVERIFY_RESULT(targets);
    QCOMPARE(**targets, (std::vector<QString> {QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(readTargetTasks(kFile, QByteArray("[]")).ok());
    const auto number = readTargetTasks(kFile, QByteArray("[\"a\", 1]"));
    QVERIFY(number.failed());
    QVERIFY(number.error().toString().startsWith(QStringLiteral("g.json:1:7: Every item of the list")));
}

QTEST_GUILESS_MAIN(TaskGraphReaderTest)
#include "tst_taskgraphreader.moc"
