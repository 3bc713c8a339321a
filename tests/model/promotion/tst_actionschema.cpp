// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/actionschema.h"
#include "support/testing.h"

using namespace slipway;

namespace {

Json parsed(const char *text)
{
    return Json::parse(text);
}

QString dumped(const Json &json)
{
    return QString::fromUtf8(dumpJson(json));
}

/// Equal as JSON, whatever the order of members.
bool sameJson(const Json &a, const Json &b)
{
    return nlohmann::json::parse(a.dump()) == nlohmann::json::parse(b.dump());
}

const QString kFile = QStringLiteral("actions.json");

} // namespace

class ActionSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }
    void schema_data();
    void schema();
    void notChecked();
    void render_data();
    void render();
    void renderRefused_data();
    void renderRefused();
    void findsTheAction();
    void findRefused_data();
    void findRefused();
    void fireCommand();
    void casesOfJsonE_data();
    void casesOfJsonE();
};

void ActionSchemaTest::schema_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("faults"); // joined by |
    const auto row = [](const char *name, const char *schema, const char *value, const char *faults) {
        QTest::newRow(name) << QString::fromUtf8(schema) << QString::fromUtf8(value) << QString::fromUtf8(faults);
    };
    row("no rules", "{}", "5", "");
    row("true", "true", "5", "");
    row("false", "false", "5", "nothing is allowed here");
    row("type", "{\"type\":\"string\"}", "5", "5 is to be of the type string");
    row("type fits", "{\"type\":\"string\"}", "\"5\"", "");
    row("one of two types", "{\"type\":[\"string\",\"null\"]}", "null", "");
    row("none of two types", "{\"type\":[\"string\",\"null\"]}", "[]", "[] is to be of the type string | null");
    row("1.0 is an integer", "{\"type\":\"integer\"}", "1.0", "");
    row("1.5 is none", "{\"type\":\"integer\"}", "1.5", "1.5 is to be of the type integer");
    row("true is no number", "{\"type\":\"number\"}", "true", "true is to be of the type number");
    row("wrong type says no more", "{\"type\":\"string\",\"enum\":[\"a\"]}", "5", "5 is to be of the type string");
    row("enum", "{\"enum\":[\"ship\",\"push\"]}", "\"promote\"", "\"promote\" is to be one of: ship, push");
    row("enum of objects, any order", "{\"enum\":[{\"a\":1,\"b\":2}]}", "{\"b\":2,\"a\":1}", "");
    row("const", "{\"const\":1}", "2", "2 is to be one of: 1");
    row("required", "{\"required\":[\"a\",\"b\"]}", "{\"b\":1}", "“a” is missing");
    row("required of a text does not count", "{\"required\":[\"a\"]}", "\"x\"", "");
    row("member", "{\"properties\":{\"a\":{\"type\":\"integer\"}}}", "{\"a\":\"x\"}", "/a: \"x\" is to be of the type integer");
    row("member with a slash", "{\"properties\":{\"a/b\":{\"type\":\"integer\"}}}", "{\"a/b\":\"x\"}", "/a~1b: \"x\" is to be of the type integer");
    row("unknown member", "{\"properties\":{\"a\":{}},\"additionalProperties\":false}", "{\"a\":1,\"b\":2}", "“b” is not known to the action");
    row("no member at all", "{\"additionalProperties\":false}", "{\"b\":2}", "“b” is not known to the action");
    row("other members", "{\"additionalProperties\":{\"type\":\"object\",\"required\":[\"locales\"]}}", "{\"127.0\":{}}", "/127.0: “locales” is missing");
    row("items", "{\"items\":{\"type\":\"string\"}}", "[\"a\",1,null]", "/1: 1 is to be of the type string|/2: null is to be of the type string");
    row("minimum", "{\"minimum\":1}", "0", "0 is to be at least 1");
    row("minimum of a text does not count", "{\"minimum\":1}", "\"0\"", "");
    row("maximum", "{\"maximum\":1.5}", "2", "2 is to be at most 1.5");
    row("exclusive bounds", "{\"exclusiveMinimum\":1,\"exclusiveMaximum\":1}", "1", "1 is to be more than 1|1 is to be less than 1");
    row("multiple", "{\"multipleOf\":2}", "3", "3 is to be a multiple of 2");
    row("length counts characters", "{\"maxLength\":1}", "\"\xf0\x9f\x98\x80\"", "");
    row("too short", "{\"minLength\":3}", "\"ab\"", "\"ab\" is too short: at least 3 wanted");
    row("too many items", "{\"maxItems\":1}", "[1,2]", "[1,2] is too long: at most 1 allowed");
    row("too few members", "{\"minProperties\":1}", "{}", "{} is too short: at least 1 wanted");
    row("pattern anywhere", "{\"pattern\":\"b\"}", "\"abc\"", "");
    row("pattern", "{\"pattern\":\"^b$\"}", "\"abc\"", "\"abc\" is to match ^b$");
    row("format is an annotation", "{\"format\":\"uri\",\"default\":5,\"title\":\"t\"}", "\"no URI\"", "");
}

void ActionSchemaTest::schema()
{
    QFETCH(QString, schema);
    QFETCH(QString, value);
    const auto answer = checkAgainstSchema(parsed(qPrintable(schema)), Json::parse(toStd(value)));
    QStringList faults;
    for (const auto &fault : answer.faults)
        faults += fault.text();
    QTEST(faults.join(QLatin1Char('|')), "faults");
    QVERIFY2(answer.notChecked.isEmpty(), qPrintable(answer.notChecked.join(QLatin1Char(','))));
}

void ActionSchemaTest::notChecked()
{
    const auto answer = checkAgainstSchema(parsed("{\"oneOf\":[{}],\"properties\":{\"a\":{\"$ref\":\"#/x\"},\"b\":{\"items\":[{}]},\"c\":{\"pattern\":\"(\"}}}"), parsed("{\"a\":1,\"b\":[1],\"c\":\"x\"}"));
    QVERIFY(answer.isValid());
    QCOMPARE(answer.notChecked, QStringList({QStringLiteral("oneOf"), QStringLiteral("$ref at /properties/a"), QStringLiteral("items at /properties/b"), QStringLiteral("pattern at /properties/c")}));
}

void ActionSchemaTest::render_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("rendered");
    const auto row = [](const char *form, const char *rendered) { QTest::newRow(form) << QString::fromUtf8(form) << QString::fromUtf8(rendered); };
    row("5", "5");
    row("null", "null");
    row("\"plain\"", "\"plain\"");
    row("{\"$eval\":\"input\"}", "{\"f\":\"ship\",\"n\":3,\"q\":[\"${x}\"],\"z\":null,\"x\":1.5}");
    row("{\"$eval\":\" input.q \"}", "[\"${x}\"]");
    row("{\"$eval\":\"taskId\"}", "null");
    row("\"${input.f}_${input.n}\"", "\"ship_3\"");
    row("\"a${input.z}b\"", "\"ab\"");
    row("\"${input.x}\"", "\"1.5\"");
    row("\"$${input.f} and $\"", "\"${input.f} and $\"");
    row("\"$input\"", "\"$input\"");
    row("{\"${input.f}\":[\"${taskGroupId}\"]}", "{\"ship\":[\"G\"]}");
    row("{\"$$eval\":\"input\"}", "{\"$eval\":\"input\"}");
}

void ActionSchemaTest::render()
{
    QFETCH(QString, form);
    const auto context = parsed("{\"input\":{\"f\":\"ship\",\"n\":3,\"q\":[\"${x}\"],\"z\":null,\"x\":1.5},\"taskId\":null,\"taskGroupId\":\"G\"}");
    const auto rendered = renderTemplate(Json::parse(toStd(form)), context);
    QVERIFY_RESULT(rendered);
    QTEST(dumped(*rendered), "rendered");
}

void ActionSchemaTest::renderRefused_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *form, const char *error) { QTest::newRow(form) << QString::fromUtf8(form) << QString::fromUtf8(error); };
    row("{\"a\":{\"b-c\":[\"${input.none}\"]}}", "InterpreterError at template.a[\"b-c\"][0]: object has no property \"none\"");
    row("{\"$eval\":\"none\"}", "InterpreterError at template: unknown context value none");
    row("\"${input.f.g}\"", "InterpreterError at template: infix: . expects objects");
    row("\"${input}\"", "produced an array or object");
    row("\"${input.f\"", "is more than Slipway can render");
    row("\"${1 + 1}\"", "“1 + 1” at template is more than Slipway can render");
    row("{\"$eval\":\"input['f']\"}", "is more than Slipway can render");
    row("{\"$eval\":\"input\",\"x\":1}", "is more than Slipway can render");
    row("{\"$eval\":5}", "is more than Slipway can render");
    row("{\"a\":{\"$if\":\"x\"}}", "“$if” at template.a is more than Slipway can render");
    row("{\"$fromNow\":\"1 day\"}", "“$fromNow” at template");
}

void ActionSchemaTest::renderRefused()
{
    QFETCH(QString, form);
    QFETCH(QString, error);
    const auto rendered = renderTemplate(Json::parse(toStd(form)), parsed("{\"input\":{\"f\":\"ship\"}}"));
    QVERIFY(rendered.failed());
    QVERIFY2(rendered.error().toString().contains(error), qPrintable(rendered.error().toString()));
}

void ActionSchemaTest::findsTheAction()
{
    const auto actions = parsed("{\"version\":1,\"variables\":{\"v\":\"from variables\"},\"actions\":["
                                "{\"name\":\"release-promotion\",\"kind\":\"hook\",\"context\":[{}],\"hookGroupId\":\"g\",\"hookId\":\"task\",\"hookPayload\":{}},"
                                "{\"name\":\"release-promotion\",\"kind\":\"hook\",\"title\":\"T\",\"context\":[],\"hookGroupId\":\"g\",\"hookId\":\"in-tree/1\",\"hookPayload\":{\"x\":\"${v}\",\"id\":{\"$eval\":\"taskGroupId\"}},"
                                "\"schema\":{\"properties\":{\"release_promotion_flavor\":{\"enum\":[\"ship\",\"push\"]}},\"required\":[\"version\"]}},"
                                "{\"name\":\"release-promotion\",\"kind\":\"hook\",\"context\":[],\"hookGroupId\":\"g\",\"hookId\":\"second\",\"hookPayload\":{}}]}");
    const auto action = findPromotionAction(actions, kFile);
    QVERIFY_RESULT(action);
    QCOMPARE(action->hookId, QStringLiteral("in-tree/1"));
    QCOMPARE(action->title, QStringLiteral("T"));
    QCOMPARE(action->triggerPath(), QStringLiteral("/api/hooks/v1/hooks/g/in-tree%2F1/trigger"));
    QCOMPARE(action->flavors(), QStringList({QStringLiteral("ship"), QStringLiteral("push")}));
    QVERIFY(!action->check(parsed("{\"release_promotion_flavor\":\"x\"}")).isValid());
    QVERIFY(action->check(parsed("{\"release_promotion_flavor\":\"push\",\"version\":\"1\"}")).isValid());
    const auto rendered = action->render(Json::object(), nullptr, QStringLiteral("G"));
    QVERIFY_RESULT(rendered);
    QCOMPARE(dumped(*rendered), QStringLiteral("{\"x\":\"from variables\",\"id\":\"G\"}"));
}

void ActionSchemaTest::findRefused_data()
{
    QTest::addColumn<QString>("actions");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *actions, const char *error) { QTest::newRow(name) << QString::fromUtf8(actions) << QString::fromUtf8(error); };
    row("another file", "{\"a\":1}", "actions.json: this is no actions.json");
    row("a list", "[]", "this is no actions.json");
    row("none", "{\"actions\":[{\"name\":\"retrigger\",\"context\":[]}]}", "there is no action “release-promotion” that applies to a task group");
    row("kind of 2018", "{\"actions\":[{\"name\":\"release-promotion\",\"kind\":\"task\",\"context\":[]}]}", "is of the kind “task”");
    row("no hook", "{\"actions\":[{\"name\":\"release-promotion\",\"kind\":\"hook\",\"context\":[]}]}", "names no hook");
    row("entries of other types", "{\"actions\":[5,null,\"x\"]}", "there is no action");
}

void ActionSchemaTest::findRefused()
{
    QFETCH(QString, actions);
    QFETCH(QString, error);
    const auto action = findPromotionAction(Json::parse(toStd(actions)), kFile);
    QVERIFY(action.failed());
    QVERIFY2(action.error().toString().contains(error), qPrintable(action.error().toString()));
}

void ActionSchemaTest::fireCommand()
{
    HookAction action;
    action.hookGroupId = QStringLiteral("project-gecko");
    action.hookId = QStringLiteral("in-tree-action-3-release-promotion/21d6fd7878");
    QCOMPARE(action.fireCommand(QStringLiteral("payload.json")), QStringLiteral("taskcluster api hooks triggerHook project-gecko in-tree-action-3-release-promotion/21d6fd7878 < payload.json"));
    action.hookId = QStringLiteral("x; rm -rf ~'");
    QCOMPARE(action.fireCommand(QStringLiteral("my payload.json"), QStringLiteral("https://tc.example.com")),
        QStringLiteral("TASKCLUSTER_ROOT_URL=https://tc.example.com taskcluster api hooks triggerHook project-gecko 'x; rm -rf ~'\\''' < 'my payload.json'"));
    action.hookId = QStringLiteral("--help");
    QCOMPARE(action.fireCommand(QStringLiteral("p")), QStringLiteral("taskcluster api hooks triggerHook -- project-gecko --help < p"));
}

void ActionSchemaTest::casesOfJsonE_data()
{
    QTest::addColumn<int>("place");
    if (slipway::testing::corpusDir().isEmpty()) {
        QTest::newRow("none") << -1;
        return;
    }
    const auto all = slipway::testing::readJsonFile(slipway::testing::corpusDir() + QStringLiteral("/taskgraph/actions/rendered.json"));
    int place = 0;
    for (const auto &one : all["cases"]) {
        const auto name = one["actions_file"].get<std::string>() + ", " + one["case"].get<std::string>();
        QTest::newRow(name.c_str()) << place++;
    }
}

void ActionSchemaTest::casesOfJsonE()
{
    SLIPWAY_NEED_CORPUS();
    QFETCH(int, place);
    const auto folder = slipway::testing::corpusDir() + QStringLiteral("/taskgraph/actions/");
    const auto all = slipway::testing::readJsonFile(folder + QStringLiteral("rendered.json"));
    const auto &one = all["cases"][size_t(place)];
    const auto action = findPromotionAction(slipway::testing::readJsonFile(folder + fromStd(one["actions_file"].get<std::string>())), kFile);
    QVERIFY_RESULT(action);
    QCOMPARE(action->hookGroupId, fromStd(one["hookGroupId"].get<std::string>()));
    QCOMPARE(action->hookId, fromStd(one["hookId"].get<std::string>()));
    QCOMPARE(action->triggerPath(), fromStd(one["trigger_path"].get<std::string>()));
    const auto rendered = action->render(one["context"]);
    QCOMPARE(rendered.ok(), one["error"].is_null());
    if (rendered.ok())
        QVERIFY2(sameJson(*rendered, one["rendered"]), qPrintable(dumped(*rendered)));
    else
        QCOMPARE(rendered.error().message, fromStd(one["error"].get<std::string>()));
    const auto answer = action->check(one["context"]["input"]);
    QCOMPARE(answer.isValid(), one["schema_valid"].get<bool>());
    QVERIFY(answer.notChecked.isEmpty());
    if (!answer.isValid()) {
        const auto expected = fromStd(one["schema_errors"].get<std::string>()).split(QStringLiteral(", data "));
        QCOMPARE(qsizetype(answer.faults.size()), expected.size());
    }
}

QTEST_GUILESS_MAIN(ActionSchemaTest)
#include "tst_actionschema.moc"
