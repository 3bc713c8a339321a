// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pipelineparser.h"
#include "pipeline/pluginsource.h"
#include "support/testing.h"

#include <QDir>
#include <QFileInfo>

using namespace slipway;

class tst_Normalizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void steps_data();
    void steps();
    void topLevel_data();
    void topLevel();
    void interpolates_data();
    void interpolates();
    void refusals_data();
    void refusals();
    void warnings_data();
    void warnings();
    void pluginSources_data();
    void pluginSources();
    void doublingVariablesAreBounded();
    void corpusGolden_data();
    void corpusGolden();
    void corpusCases_data();
    void corpusCases();
    void corpusSecretsAndCache_data();
    void corpusSecretsAndCache();
};

namespace {

Result<QVector<Json>> parse(const QByteArray &yaml, const EnvList &env, bool interpolate = true, Diagnostics *diagnostics = nullptr)
{
    return parseToJson(QStringLiteral("p.yml"), yaml, {interpolate, env}, 1, diagnostics);
}

/// Equal as JSON: order of keys and the form of numbers do not matter.
bool same(const Json &a, const Json &b)
{
    if (a.is_object() && b.is_object()) {
        if (a.size() != b.size())
            return false;
        for (const auto &[key, value] : a.items()) {
            if (!b.contains(key) || !same(value, b[key]))
                return false;
        }
        return true;
    }
    if (a.is_array() && b.is_array())
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
    return a == b;
}

void compareJson(const Json &actual, const Json &expected)
{
    const QByteArray report = "\nactual   " + dumpJson(actual) + "\nexpected " + dumpJson(expected);
    QVERIFY2(same(actual, expected), report.constData());
}

EnvList envOfJson(const Json &object)
{
    EnvList env;
    if (object.is_object()) {
        for (const auto &[name, value] : object.items())
            env.append({fromStd(name), fromStd(value.get<std::string>())});
    }
    return env;
}

QString corpusFile(const char *name)
{
    return testing::corpusDir() + QStringLiteral("/buildkite/") + QLatin1String(name);
}

} // namespace

void tst_Normalizer::steps_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *yaml, const char *json) {
        QTest::newRow(name) << QByteArray(yaml) << QByteArray(json);
    };
    row("words", "[wait, waiter, block, input, manual]", R"(["wait","waiter","block","input","manual"])");
    row("command list", "[{command: [a, 1, ~, true]}]", R"([{"command":"a\n1\n\ntrue"}])");
    row("commands wins", "[{command: a, commands: [b, c]}]", R"([{"command":"b\nc"}])");
    row("commands and a list in command", "[{command: [a], commands: b}]", R"([{"command":["a"],"commands":"b"}])");
    row("plugins only", "[{plugins: [a#v1]}]", R"([{"command":"","plugins":[{"github.com/buildkite-plugins/a-buildkite-plugin#v1":null}]}])");
    row("aliases of key and label", "[{command: a, name: n, identifier: i, id: d}]", R"([{"command":"a","key":"d","label":"n","identifier":"i"}])");
    row("label before name", "[{command: a, name: n, label: l}]", R"([{"command":"a","label":"l","name":"n"}])");
    row("empty key is left out", "[{command: a, key: '', label: ~}]", R"([{"command":"a"}])");
    row("env as strings", "[{command: a, env: {A: 1, B: 1.50, C: ~, D: yes, E: true, F: 1000000.0}}]",
        R"([{"command":"a","env":{"A":"1","B":"1.5","C":"","D":"yes","E":"true","F":"1e+06"}}])");
    row("empty env is left out", "[{command: a, env: {}}]", R"([{"command":"a"}])");
    row("env with a map: unknown step", "[{command: [a], env: {A: {B: c}}}]", R"([{"command":["a"],"env":{"A":{"B":"c"}}}])");
    row("env with a date: unknown step", "[{command: [a], env: {A: 2020-01-01}}]", R"([{"command":["a"],"env":{"A":"2020-01-01T00:00:00Z"}}])");
    row("env list: unknown step", "[{command: [a], env: [A=b]}]", R"([{"command":["a"],"env":["A=b"]}])");
    row("wait is kept", "[{wait: ~, continue_on_failure: true}]", R"([{"wait":null,"continue_on_failure":true}])");
    row("wait with a command is a command", "[{wait: ~, command: [a, b]}]", R"([{"wait":null,"command":"a\nb"}])");
    row("type beats keys", "[{type: wait, command: [a, b]}]", R"([{"type":"wait","command":["a","b"]}])");
    row("script type", "[{type: script, command: [a, b]}]", R"([{"type":"script","command":"a\nb"}])");
    row("unknown type", "[{type: mystery, command: [a]}]", R"([{"type":"mystery","command":["a"]}])");
    row("group", "[{group: g, id: k, steps: [{command: [a, b]}, wait]}]", R"([{"group":"g","key":"k","steps":[{"command":"a\nb"},"wait"]}])");
    row("group without name", "[{group: ~, label: l}]", R"([{"group":null,"label":"l","steps":[]}])");
    row("group by type", "[{type: group, label: l, steps: []}]", R"([{"type":"group","group":"l","steps":[]}])");
    row("group with an unknown step is kept as written", "[{group: g, id: k, steps: [{command: [a, b]}, huh]}]",
        R"([{"group":"g","id":"k","steps":[{"command":["a","b"]},"huh"]}])");
    row("group with a broken step is kept as written", "[{group: g, steps: [~, {command: [a]}]}]", R"([{"group":"g","steps":[null,{"command":["a"]}]}])");
    row("trigger", "[{trigger: t, async: true, build: {env: {A: 1}}}]", R"([{"trigger":"t","async":true,"build":{"env":{"A":1}}}])");
    row("plugin map", "[{plugins: {a#v1: {x: 1}, ./b: ~}}]",
        R"([{"command":"","plugins":[{"github.com/buildkite-plugins/a-buildkite-plugin#v1":{"x":1}},{"./b":null}]}])");
    row("empty plugin settings", "[{plugins: [a: {}, b: []]}]",
        R"([{"command":"","plugins":[{"github.com/buildkite-plugins/a-buildkite-plugin":null},{"github.com/buildkite-plugins/b-buildkite-plugin":null}]}])");
    row("plugins of a wrong kind", "[{plugins: [1]}]", R"([{"plugins":[1]}])");
    row("matrix list", "[{command: a, matrix: [x, 1, true]}]", R"([{"command":"a","matrix":["x","1","true"]}])");
    row("matrix setup list", "[{command: a, matrix: {setup: [x]}}]", R"([{"command":"a","matrix":["x"]}])");
    row("matrix empty list", "[{command: a, matrix: []}]", R"([{"command":"a","matrix":{"setup":{"":[]}}}])");
    row("matrix adjustments", "[{command: a, matrix: {setup: {o: [x, 8]}, adjustments: [{with: {o: 9}, skip: false}, {with: y, skip: true, soft_fail: true}, {}]}}]",
        R"([{"command":"a","matrix":{"setup":{"o":["x","8"]},"adjustments":[{"with":{"o":"9"}},{"with":"y","skip":true,"soft_fail":true},{"with":null}]}}])");
    row("matrix of a wrong kind", "[{command: [a], matrix: 5}]", R"([{"command":["a"],"matrix":5}])");
    row("cache forms", "[{command: a, cache: p}, {command: a, cache: [p, 1]}, {command: a, cache: false}, {command: a, cache: true}, {command: a, cache: {name: n, size: 5}}]",
        R"([{"command":"a","cache":{"paths":["p"]}},{"command":"a","cache":{"paths":["p","1"]}},{"command":"a","cache":false},{"command":"a","cache":{}},{"command":"a","cache":{"name":"n","size":"5"}}])");
    row("cache of a wrong kind", "[{command: [a], cache: 5}]", R"([{"command":["a"],"cache":5}])");
    row("secrets forms", "[{command: a, secrets: [S, {key: k, environment_variable: V}, {key: k}]}, {command: a, secrets: {V: k}}]",
        R"([{"command":"a","secrets":[{"key":"S","environment_variable":"S"},{"key":"k","environment_variable":"V"},{"key":"k"}]},{"command":"a","secrets":[{"key":"k","environment_variable":"V"}]}])");
    row("secrets null: unknown step", "[{command: [a], secrets: ~}]", R"([{"command":["a"],"secrets":null}])");
    row("checkout", "[{command: a, checkout: {skip: true, depth: 1, flags: {clone: -q, fetch: ~}, ssh_secret: s, x: 1}}]",
        R"([{"command":"a","checkout":{"skip":true,"depth":1,"flags":{"clone":"-q"},"ssh_secret":"s","x":1}}])");
    row("checkout as a boolean: unknown step", "[{command: [a], checkout: false}]", R"([{"command":["a"],"checkout":false}])");
    row("signature", "[{command: a, signature: {algorithm: HS, value: v, signed_fields: [command], more: x}}]",
        R"([{"command":"a","signature":{"algorithm":"HS","value":"v","signed_fields":["command"]}}])");
    row("empty map", "[{}]", "[{}]");
}

void tst_Normalizer::steps()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    const auto documents = parse("steps: " + yaml, {}, false);
    QVERIFY_RESULT(documents);
    compareJson(documents->first()["steps"], Json::parse(json.toStdString()));
}

void tst_Normalizer::topLevel_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *yaml, const char *json) {
        QTest::newRow(name) << QByteArray(yaml) << QByteArray(json);
    };
    row("bare list", "- wait", R"({"steps":["wait"]})");
    row("no steps", "env: {A: 1}", R"({"env":{"A":"1"},"steps":[]})");
    row("null steps and env", "steps: ~\nenv: ~", R"({"steps":[]})");
    row("other keys are kept", "x: {a: 1.10}\nsteps: []", R"({"x":{"a":1.1},"steps":[]})");
    row("secrets", "secrets: [S]\nsteps: []", R"({"secrets":[{"key":"S","environment_variable":"S"}],"steps":[]})");
    row("first document only", "steps: [wait]\n---\nsteps: [block]", R"({"steps":["wait"]})");
    row("large whole numbers", "a: [1e20, 1e3, 99999999999999999999]\nsteps: []", R"({"a":[1e20,1000,1e20],"steps":[]})");
}

void tst_Normalizer::topLevel()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    const auto documents = parse(yaml, {}, false);
    QVERIFY_RESULT(documents);
    compareJson(documents->first(), Json::parse(json.toStdString()));
}

void tst_Normalizer::interpolates_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *yaml, const char *json) {
        QTest::newRow(name) << QByteArray(yaml) << QByteArray(json);
    };
    row("env in order", "env: {X: $A, Y: $X-1, Z: $W, W: w}\nsteps: [{command: $X $Y $Z $W}]",
        R"({"env":{"X":"alpha","Y":"alpha-1","Z":"","W":"w"},"steps":[{"command":"alpha alpha-1  w"}]})");
    row("env wins over the runtime", "env: {A: other}\nsteps: [{command: $A}]", R"({"env":{"A":"other"},"steps":[{"command":"other"}]})");
    row("keys too", "$A: {$A: 1}\nsteps: [{command: x, env: {$A: $A}, agents: {$A: 1}}]",
        R"({"alpha":{"alpha":1},"steps":[{"command":"x","env":{"alpha":"alpha"},"agents":{"alpha":1}}]})");
    row("step env does not see itself", "steps: [{command: x, env: {M: 1, N: $M}}]", R"({"steps":[{"command":"x","env":{"M":"1","N":""}}]})");
    row("commands are joined first", "steps: [{command: ['a ${U:-b', 'c}']}]", R"({"steps":[{"command":"a b\nc"}]})");
    row("plugins, groups, unknown steps", "steps: [{group: $A, steps: [{plugins: [$A#v1: {k: $A}]}]}, $A]",
        R"({"steps":[{"group":"alpha","steps":[{"command":"","plugins":[{"github.com/buildkite-plugins/alpha-buildkite-plugin#v1":{"k":"alpha"}}]}]},"alpha"]})");
    row("not the signature", "steps: [{command: $A, signature: {value: $A}}]",
        R"({"steps":[{"command":"alpha","signature":{"algorithm":"","signed_fields":null,"value":"$A"}}]})");
    row("not the skip of an adjustment", "steps: [{command: a, matrix: {setup: {o: [$A]}, adjustments: [{with: {o: $A}, skip: $A}]}}]",
        R"({"steps":[{"command":"a","matrix":{"setup":{"o":["alpha"]},"adjustments":[{"with":{"o":"alpha"},"skip":"$A"}]}}]})");
    row("a key that becomes a later key takes its place", "env: {'$A': 2, alpha: 1}\nsteps: [{command: $alpha}]\nx: {'$A': 2, alpha: '${U?never read}'}",
        R"({"env":{"alpha":"2"},"steps":[{"command":"2"}],"x":{"alpha":2}})");
    row("a key that becomes an earlier key replaces it", "env: {alpha: 1, '$A': 2}\nsteps: [{command: $alpha}]",
        R"({"env":{"alpha":"2"},"steps":[{"command":"2"}]})");
    row("escapes", "steps: [{command: '$$A \\$A $(x)'}]", R"j({"steps":[{"command":"$A $A $(x)"}]})j");
}

void tst_Normalizer::interpolates()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    const auto documents = parse(yaml, {{QStringLiteral("A"), QStringLiteral("alpha")}});
    QVERIFY_RESULT(documents);
    compareJson(documents->first(), Json::parse(json.toStdString()));
}

void tst_Normalizer::refusals_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *yaml, const char *error) {
        QTest::newRow(name) << QByteArray(yaml) << QString::fromUtf8(error);
    };
    row("nothing", "# empty", "p.yml:1:1: the file contains no YAML document; start it with 'steps:' and a list of steps");
    row("scalar", "hello", "p.yml:1:1: unmarshaling Pipeline: unsupported type string, want a map with steps or a list of steps; start the file with 'steps:'");
    row("null", "---\n", "p.yml:");
    row("steps as a map", "steps: {a: b}", "p.yml:1:8: unmarshaling steps: got *ordered.Map[string,interface {}], want a list of steps; write each step as a list item");
    row("null step", "steps:\n  - wait\n  - ~", "p.yml:3:5: unmarshaling step: unsupported type <nil>; write the step as a map");
    row("list step", "- - a", "p.yml:1:3: unmarshaling step: unsupported type []interface {}");
    row("number as type", "steps:\n  - type: 1\n    command: x", "p.yml:2:11: unmarshaling step: step's `type` key was int (value 1), want string; write one of command");
    row("env as a list", "env: [A]\nsteps: []", "p.yml:1:6: unmarshaling env: got []interface {}, want a map; write env as lines of NAME: value");
    row("env with a list", "env: {A: []}\nsteps: []", "p.yml:1:6: unmarshaling value for key \"A\": incompatible types: cannot unmarshal []interface {} into *string");
    row("secrets null", "secrets: ~\nsteps: []", "p.yml:1:10: unmarshaling secrets: secrets cannot be null");
    row("checkout as a boolean", "checkout: true\nsteps: []", "p.yml:1:11: unmarshaling checkout: bool is not a valid value");
    row("not a number", "a: .nan\nsteps: []", "p.yml:1:4: NaN cannot be written as JSON; write a number, or put the word in quotes");
    row("interpolation in a step", "steps:\n  - command: ${A/x/y}", "p.yml:2:14: Expected an operator, got /; write $$ for a dollar sign");
    row("required variable", "env:\n  X: ${NOPE?set it}", "p.yml:2:6: $NOPE: set it; give the variable a value (--env NAME=VALUE)");
}

void tst_Normalizer::refusals()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, error);
    const auto documents = parse(yaml, {});
    QVERIFY(documents.failed());
    QVERIFY2(documents.error().toString().startsWith(error), qPrintable(documents.error().toString()));
}

void tst_Normalizer::warnings_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const char *yaml, const char *warning) {
        QTest::newRow(name) << QByteArray(yaml) << QString::fromUtf8(warning);
    };
    row("unknown word", "- waitt", "p.yml:1:3: unknown step type \"waitt\", want one of [wait waiter block input manual]");
    row("no type", "- {label: x}", "p.yml:1:3: cannot infer step type: need one of [command commands plugins wait waiter block input manual trigger group]");
    row("unknown type", "- {type: x}", "p.yml:1:3: unknown step type \"x\"");
    row("unreadable", "- {command: a, env: []}", "p.yml:1:3: kept as a step of unknown type, because it cannot be read: incompatible types: cannot unmarshal []interface {} into *map[string]string");
    row("no steps", "{}", "p.yml:1:1: pipeline contains no steps");
}

void tst_Normalizer::warnings()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, warning);
    Diagnostics diagnostics;
    QVERIFY_RESULT(parse(yaml, {}, true, &diagnostics));
    QCOMPARE(diagnostics.size(), 1);
    QCOMPARE(diagnostics.first().severity, Severity::Warning);
    QCOMPARE(diagnostics.first().where.toString() + QStringLiteral(": ") + diagnostics.first().message, warning);
}

void tst_Normalizer::pluginSources_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("full");
    const auto row = [](const char *source, const char *full) { QTest::newRow(source) << QByteArray(source) << QByteArray(full); };
    row("thing", "github.com/buildkite-plugins/thing-buildkite-plugin");
    row("thing#main", "github.com/buildkite-plugins/thing-buildkite-plugin#main");
    row("thing?x#v1", "github.com/buildkite-plugins/thing-buildkite-plugin#v1");
    row("org/thing#v1", "github.com/org/thing-buildkite-plugin#v1");
    row("org%20a/thing", "github.com/org a/thing-buildkite-plugin");
    row("thing%zz", "thing%zz");
    row("a/b/c", "a/b/c");
    row("./local", "./local");
    row("/abs", "/abs");
    row("\\share", "\\share");
    row("C:\\x", "C:\\x");
    row("https://x.git#v1", "https://x.git#v1");
    row("git@github.com:a/b.git", "git@github.com:a/b.git");
    row("my:plugin", "my:plugin");
}

void tst_Normalizer::pluginSources()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, full);
    QCOMPARE(QByteArray::fromStdString(fullPluginSource(source.toStdString())), full);
}

void tst_Normalizer::doublingVariablesAreBounded()
{
    QByteArray yaml = "env:\n  A0: xxxxxxxxxx\n";
    for (int i = 1; i < 40; ++i) {
        const auto before = "$A" + QByteArray::number(i - 1);
        yaml += "  A" + QByteArray::number(i) + ": " + before + before + "\n";
    }
    const auto documents = parse(yaml + "steps: []\n", {});
    QVERIFY(documents.failed());
    QCOMPARE(documents.error().message, QStringLiteral("replacing variables makes more than 64 MiB of text"));
}

void tst_Normalizer::corpusGolden_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("golden");
    QTest::addColumn<bool>("interpolate");
    for (const auto *mode : {"raw", "interpolated"}) {
        const QDir dir(corpusFile("golden/") + QLatin1String(mode));
        for (const auto &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            const auto file = corpusFile("real/") + QFileInfo(name).completeBaseName() + QStringLiteral(".yml");
            if (QFileInfo::exists(file))
                QTest::newRow(qPrintable(QLatin1String(mode) + QLatin1Char(' ') + name))
                    << file << dir.filePath(name) << (mode == QByteArray("interpolated"));
        }
    }
}

void tst_Normalizer::corpusGolden()
{
    SLIPWAY_NEED_CORPUS();
    QFETCH(QString, file);
    QFETCH(QString, golden);
    QFETCH(bool, interpolate);
    static const auto env = envOfJson(testing::readJsonFile(corpusFile("golden/README.json"))["env"]);
    const auto expected = testing::readJsonFile(golden);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto documents = parse(source.readAll(), env, interpolate);
    if (expected.contains("error")) {
        QVERIFY(documents.failed());
        QVERIFY(documents.error().where.line > 0);
        return;
    }
    QVERIFY_RESULT(documents);
    compareJson(documents->first(), expected["pipeline"]);
}

void tst_Normalizer::corpusCases_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("env");
    QTest::addColumn<bool>("interpolate");
    const auto add = [](const std::string &name, const Json &yaml, const Json &expected, const Json &env, bool interpolate) {
        if (expected.is_object())
            QTest::newRow(name.c_str()) << QByteArray::fromStdString(yaml.get<std::string>()) << dumpJson(expected) << dumpJson(env) << interpolate;
    };
    const auto edge = testing::readJsonFile(corpusFile("parser_edge.json"));
    if (!edge.is_object())
        return;
    for (const auto &entry : edge["cases"])
        add(entry["name"].get<std::string>(), entry["yaml"], entry["go_pipeline"], nullptr, false);
    int number = 0;
    const auto cases = testing::readJsonFile(corpusFile("parser_parser_cases.json"));
    for (const auto &entry : cases["cases"]) {
        const auto name = std::to_string(number++) + " " + entry["test"].get<std::string>();
        add(name + " raw", entry["input"], entry["go_pipeline_raw"], entry["env"], false);
        add(name + " interpolated", entry["input"], entry["go_pipeline_interpolated"], entry["env"], true);
    }
}

void tst_Normalizer::corpusCases()
{
    SLIPWAY_NEED_CORPUS();
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, env);
    QFETCH(bool, interpolate);
    const auto golden = Json::parse(expected.toStdString());
    const auto documents = parse(yaml, envOfJson(Json::parse(env.toStdString())), interpolate);
    if (golden.contains("error")) {
        QVERIFY(documents.failed());
        return;
    }
    QVERIFY_RESULT(documents);
    compareJson(documents->first(), golden["pipeline"]);
}

void tst_Normalizer::corpusSecretsAndCache_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("error");
    const auto tables = testing::readJsonFile(corpusFile("parser_other_tables.json"));
    if (!tables.is_object())
        return;
    for (const auto &table : tables["tests"]) {
        if (!table.contains("testCases"))
            continue;
        for (const auto &entry : table["testCases"]) {
            if (entry.contains("yamlData"))
                QTest::newRow(entry["name"].get<std::string>().c_str())
                    << QByteArray::fromStdString(entry["yamlData"].get<std::string>())
                    << (entry.contains("expectedErr") ? fromStd(entry["expectedErr"].get<std::string>()) : QString());
        }
    }
}

void tst_Normalizer::corpusSecretsAndCache()
{
    SLIPWAY_NEED_CORPUS();
    QFETCH(QByteArray, yaml);
    QFETCH(QString, error);
    const auto documents = parse("steps: []\nsecrets:\n  " + QByteArray(yaml).replace("\n", "\n  "), {});
    QCOMPARE(documents.failed(), !error.isEmpty());
    if (documents.failed())
        QCOMPARE(documents.error().message, error);
}

QTEST_GUILESS_MAIN(tst_Normalizer)
#include "tst_normalizer.moc"
