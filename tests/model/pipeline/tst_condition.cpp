// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions.h"
#include "support/testing.h"

using namespace slipway;
using namespace slipway::testing;

class tst_Condition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void corpus_data();
    void corpus();
    void corpusOfRealPipelines();
    void values_data();
    void values();
    void negation_data();
    void negation();
    void entryPoints_data();
    void entryPoints();
    void environmentPrecedence();
    void contextOfFacts();
    void contextFiles_data();
    void contextFiles();
    void trace_data();
    void trace();
    void matchEnds_data();
    void matchEnds();
};

void tst_Condition::corpus_data()
{
    QTest::addColumn<int>("index");
    const auto cases = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/conditional.json"));
    if (!cases.is_object())
        return;
    int index = 0;
    for (const auto &entry : cases["cases"]) {
        const auto name = QByteArray::number(index) + ' ' + entry["name"].get<std::string>().c_str();
        QTest::newRow(name.constData()) << index++;
    }
}

void tst_Condition::corpus()
{
    SLIPWAY_NEED_CORPUS();
    static const auto cases = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/conditional.json"));
    QFETCH(int, index);
    const auto &entry = cases["cases"][size_t(index)];
    const auto text = fromStd(entry["expression"].get<std::string>());
    const auto context = readConditionContext(entry["context"]);
    QVERIFY_RESULT(context);

    QString kind, message;
    if (entry["kind"] == "validate") {
        if (const auto checked = validateCondition(text, *context); !checked) {
            kind = conditionFaultName(checked.error().kind);
            message = checked.error().message;
        }
    } else {
        const auto result = evaluateCondition(text, *context);
        if (result) {
            QVERIFY2(entry["expected"].is_boolean(), qPrintable(text));
            QCOMPARE(*result, entry["expected"].get<bool>());
        } else {
            kind = conditionFaultName(result.error().kind);
            message = result.error().message;
        }
    }
    QCOMPARE(kind, fromStd(entry["expected_error"].get<std::string>()));
    if (!kind.isEmpty())
        QCOMPARE(kind + QStringLiteral(": ") + message, fromStd(entry["go_error"].get<std::string>()));
}

void tst_Condition::corpusOfRealPipelines()
{
    SLIPWAY_NEED_CORPUS();
    const auto file = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/conditional_real.json"));
    // Where `!` stands before an unparenthesised comparison the library sees a type error and the server does
    // not (spec/buildkite.md c.2): the only difference we want.
    const QStringList differing {
        QStringLiteral("build.branch != \"main\" && !build.pull_request.labels includes \"Reviewer-assigned\""),
        QStringLiteral("(build.pull_request.id != null && !build.env(\"GITHUB_PR_LABELS\") =~ /skip-it/) ||\n"
                       "build.env(\"GITHUB_PR_TRIGGER_COMMENT\") =~ /.*extended.*/")};
    int compared = 0;
    for (const auto &entry : file["cases"]) {
        const auto text = fromStd(entry["after_upload_interpolation_empty_env"].get<std::string>());
        for (const auto &[name, expected] : entry["results"].items()) {
            const auto context = readConditionContext(file["contexts"][name]);
            QVERIFY_RESULT(context);
            const auto result = evaluateCondition(text, *context);
            const bool divergent = differing.contains(text.trimmed());
            if (expected.is_boolean()) {
                QVERIFY2(result, qPrintable(text));
                QCOMPARE(*result, expected.get<bool>());
            } else if (divergent) {
                QVERIFY2(result, qPrintable(text));
            } else {
                QVERIFY2(!result, qPrintable(text));
                QCOMPARE(QStringLiteral("ERR %1: %2").arg(conditionFaultName(result.error().kind), result.error().message),
                    fromStd(expected.get<std::string>()));
            }
            ++compared;
        }
    }
    QVERIFY(compared > 100);
}

void tst_Condition::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("value");
    const auto row = [](const char *text, bool value) { QTest::newRow(text) << QString::fromUtf8(text) << value; };
    // precedence and grammar
    row("true || false && false", true);
    row("build.branch == \"main\" == true", true);
    row("false ? true : true ? false : true", false);
    row("(true)", true);
    row("  // note\n true // more\n// end", true);
    row("true//", true);
    row("true ? (false ? true : false) : true", false);
    row("(env)(\"A\") == \"alpha\"", true);
    // numbers
    row("build.number == 10", true);
    row("build.number == 012", true);
    row("10 == 012", true);
    row("0 == 00", true);
    row("build.number != null", true);
    // null
    row("build.tag == null", true);
    row("null == build.number", false);
    row("build.commit =~ /x/", false);
    row("build.commit !~ /x/", true);
    row("build.author.teams includes \"x\"", false);
    row("null includes \"x\"", false);
    row("build.creator.teams includes null", false);
    row("build.pull_request.draft", false);
    row("!build.pull_request.draft", true);
    row("build.fixed ? true : false", false);
    row("build.fixed && true", false);
    row("true ? null : false", false);
    // arrays
    row("build.creator.teams includes \"deploy\"", true);
    row("build.creator.teams includes \"dep\"", false);
    row("build.creator.teams includes /^plat/", true);
    row("[\"a\", 'b', $A] includes \"alpha\"", true);
    row("[\"a\"] == [\"a\"]", true);
    row("[\"a\"] == [\"b\"]", false);
    row("[] != null", true);
    row("build.author.teams == null", true);
    row("build.creator.teams == [\"deploy\", \"platform\"]", true);
    // enumerations
    row("build.source == \"webhook\"", true);
    row("build.source != \"schedule\"", true);
    row("build.source == null", false);
    row("build.state == \"$A\"", false);
    row("build.source == 'webhook'", true);
    row("build.source == (true ? \"webhook\" : \"ui\")", true);
    // strings and escapes
    row("'$A' == \"\\$A\"", true);
    row("\"$$A\" == '$A'", true);
    row("\"${A}x\" == \"alphax\"", true);
    row("\"$A.b\" == \"alpha.b\"", true);
    row("\"\\e\\s\\x41\\101\\q\" == \"\\x1b A\\x41q\"", true);
    row("'\\'\\\\\\n' == \"'\\\\\\\\n\"", true);
    row("\"tab\\t\" =~ /\\t$/", true);
    row("\"\\x4\" == \"x4\"", true);
    row("\"$ $1 $\" == '$ $1 $'", true);
    row("\"a 'b' c\" == \"a 'b' c\"", true);
    row("\"'quoted $A'\" == \"quoted $$A\"", true);
    row("\"\" == ''", true);
    // shell
    row("$A == \"alpha\"", true);
    row("$NONE == null", true);
    row("$NONE.x == \".x\"", true);
    row("${NONE:-d} == \"d\"", true);
    row("${EMPTY:-d} == \"d\"", true);
    row("${EMPTY-d} == \"\"", true);
    row("${EMPTY:+d} == \"\"", true);
    row("${EMPTY+d} == \"d\"", true);
    row("${A:+d} == \"d\"", true);
    row("${A?x} == \"alpha\"", true);
    row("${EMPTY?x} == \"\"", true);
    row("${NONE:-${A:1:2}} == \"lp\"", true);
    row("${A:-3} == \"alpha\"", true);
    row("${A: -3} == \"pha\"", true);
    row("${A:0:-1} == \"alph\"", true);
    row("${A:1:0} == \"\"", true);
    row("${A:-99} == \"alpha\"", true);
    row("${A:${TWO}:$TWO} == \"ph\"", true);
    row("${U:1:2} == \"\\303\\244\\360\\237\\230\\200\"", true);
    row("${NONE:1} == null", true);
    row("${NONE-a\\}b} == \"a}b\"", true);
    row("${NONE-'}'} == \"}\"", true);
    // env functions
    row("env(\"NONE\") == \"\"", true);
    row("build.env(\"NONE\") == null", true);
    row("build.env(\"EMPTY\") == null", false);
    row("build.env('A') =~ /^al/", true);
    row("build.env(\"BUILDKITE_PULL_REQUEST\") == \"false\"", true);
    row("build.env(\"BUILDKITE_TAG\") != null", true);
    row("build.env(\"BUILDKITE_COMMIT\") == null", true);
    // regular expressions
    row("build.branch =~ /^MAIN$/i", true);
    row("build.branch =~ /(?i)MAIN/", true);
    row("build.branch =~ /a(?=i)/", true);
    row("build.branch =~ /m(?!a)/", false);
    row("\"a/b\" =~ /a\\/b/", true);
    row("\"aa\" =~ /(a)\\1/", true);
    row("\"v12\" =~ /^v\\d+$/", true);
    row("\"x-y\" =~ /^[[:alpha:]]-[^[:digit:]]$/", true);
    row("\"]\" =~ /^[]]$/", true);
    row("\"h\" =~ /^\\h$/", true);
    row("\"_\" =~ /^\\_$/", true);
    row("\"A\" =~ /^\\u0041$/", true);
    row("\"\\v\" =~ /\\s/", false);
    row("\"x\\v\" =~ /^[^\\s]+$/", true);
    row("\"a{,2}\" =~ /^a{,2}$/", true);
    row("\"x#y\" =~ /x(?#comment)#y/", true);
    row("/x/i == /x/i", true);
    row("/x/i == /x/", false);
    row("/x/ == null", false);
}

void tst_Condition::values()
{
    QFETCH(QString, text);
    QFETCH(bool, value);
    QCOMPARE(shown(evaluateCondition(text, someContext())), value ? QStringLiteral("true") : QStringLiteral("false"));
}

/// `!` reaches over a comparison: what the server takes, and where we differ from the published library.
void tst_Condition::negation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *text, const char *outcome) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(outcome); };
    row("!build.pull_request.labels includes \"x\"", "true");
    row("!build.pull_request.labels includes \"bug\"", "false");
    row("!build.env(\"A\") =~ /^al/", "false");
    row("!build.branch == \"main\"", "false");
    row("!true == false", "true");
    row("!false && false", "false");
    row("!(false && false)", "true");
    row("!!true", "true");
    row("!!build.branch == \"main\"", "true");
    row("true == !false", "true");
    row("false == !true == true", "true");
    row("build.number == !true", "validation: unexpected type: expected number or null but found boolean");
    row("!false ? false : true", "false");
    // The one value that differs: a null boolean compared with false; the library says false.
    row("!build.fixed == false", "true");
}

void tst_Condition::negation()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(shown(evaluateCondition(text, someContext())), outcome);
}

void tst_Condition::entryPoints_data()
{
    QTest::addColumn<QString>("entryPoint");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *entryPoint, const char *text, const char *outcome) {
        QTest::addRow("%s %s", entryPoint, text) << QString::fromLatin1(entryPoint) << QString::fromLatin1(text) << QString::fromLatin1(outcome);
    };
    row("", "step.key == \"k\"", "validation: step variables are not available for entry point \"build_condition\"");
    row("build_notification", "step.key == \"k\"", "false");
    row("build_condition_with_step", "step.key == \"k\"", "true");
    row("step_notification", "step.key == \"k\"", "true");
    row("step_notification", "step.nope == \"k\"", "false");
    row("build_condition_with_step", "step.type == \"block\"", "validation: \"block\" is not a valid `step.type`");
    row("build_condition_with_step", "step.state == null", "true");
    row("build_notification", "", "true");
    row("build_notification", "// x", "false");
    row("build_condition", "  ", "parse: empty expression");
    row("other", "true", "validation: unknown entry point \"other\"");
    row("other", "", "validation: unknown entry point \"other\"");
}

void tst_Condition::entryPoints()
{
    QFETCH(QString, entryPoint);
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    auto context = someContext();
    context.entryPoint = entryPoint;
    context.step.key = QStringLiteral("k");
    QCOMPARE(shown(evaluateCondition(text, context)), outcome);
}

void tst_Condition::environmentPrecedence()
{
    ConditionContext context;
    context.build.branch = QStringLiteral("main");
    context.projectEnv = {{QStringLiteral("X"), QStringLiteral("project")}, {QStringLiteral("Y"), QStringLiteral("project")},
        {QStringLiteral("BUILDKITE_BRANCH"), QStringLiteral("project")}};
    context.buildEnv = {{QStringLiteral("X"), QStringLiteral("build")}, {QStringLiteral("BUILDKITE_AGENT_NAME"), QStringLiteral("a")},
        {QStringLiteral("BUILDKITE_REPO"), QStringLiteral("r")}};
    for (const char *text : {"env('X') == 'build'", "env('Y') == 'project'", "env('BUILDKITE_BRANCH') == 'main'",
             "$BUILDKITE_AGENT_NAME == null", "env('BUILDKITE_REPO') == 'r'"})
        QCOMPARE(shown(evaluateCondition(QString::fromLatin1(text), context)), QStringLiteral("true"));
}

void tst_Condition::contextOfFacts()
{
    const auto outcome = [](const Facts &facts, const char *text) {
        return shown(evaluateCondition(QString::fromLatin1(text), conditionContext(facts)));
    };
    const auto yes = QStringLiteral("true");
    const auto night = scenarioFacts(QStringLiteral("nightly"));
    QCOMPARE(outcome(night, "build.source == 'schedule' && build.env('NIGHTLY') == '1' && build.branch == pipeline.default_branch"), yes);
    const auto pr = scenarioFacts(QStringLiteral("pr"));
    QCOMPARE(outcome(pr, "build.pull_request.id == '1' && build.pull_request.base_branch == 'main' && !build.pull_request.draft"), yes);
    QCOMPARE(outcome(pr, "build.env('BUILDKITE_PULL_REQUEST') == '1' && build.source_event == 'pull_request'"), yes);
    QCOMPARE(outcome(scenarioFacts(QStringLiteral("tag")), "build.tag =~ /^v/ && build.source_event == 'push'"), yes);
    const auto manual = scenarioFacts(QStringLiteral("manual"));
    QCOMPARE(outcome(manual, "build.tag == null && build.message == null && build.pull_request.id == null"), yes);
    QCOMPARE(outcome(manual, "build.source == 'ui' && build.source_event == null && build.number == 1"), yes);
    QCOMPARE(outcome(manual, "organization.slug == 'local' && pipeline.slug == 'release'"), yes);
}

void tst_Condition::contextFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *json, const char *error) { QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(error); };
    row("keys in any case", R"({"build":{"BRANCH":"main","pullrequest":{"id":"1"}},"Pipeline":null})", "");
    row("unknown keys", R"({"Build":{"Branch":"main","PullRequest":{"ID":"1"},"X":[1]},"Y":1})", "");
    row("null among strings", R"({"Build":{"Branch":"main","PullRequest":{"ID":"1"}},"BuildEnv":{"A":null}})", "");
    row("not an object", "[1]", "The context should be an object");
    row("member not an object", R"({"Build":3})", "/Build should be an object");
    row("text wanted", R"({"Build":{"Branch":3}})", "/Build/Branch should be a string");
    row("boolean wanted", R"({"Build":{"Fixed":"yes"}})", "/Build/Fixed should be true or false");
    row("number wanted", R"({"Build":{"Number":"3"}})", "/Build/Number should be a whole number");
    row("list wanted", R"({"Build":{"PullRequest":{"Labels":"x"}}})", "/Build/PullRequest/Labels should be a list of strings");
    row("list of strings wanted", R"({"Build":{"PullRequest":{"Labels":[1]}}})", "/Build/PullRequest/Labels should be a list of strings");
    row("env of strings wanted", R"({"BuildEnv":{"A":1}})", "/BuildEnv/A should be a string");
}

void tst_Condition::contextFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const auto context = readConditionContext(Json::parse(json.toStdString()));
    if (error.isEmpty()) {
        QVERIFY_RESULT(context);
        QCOMPARE(context->build.branch, QStringLiteral("main"));
        QCOMPARE(context->pullRequest.id, QStringLiteral("1"));
    } else {
        QVERIFY(context.failed());
        QCOMPARE(context.error().message, error);
    }
}

void tst_Condition::trace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *text, const QStringList &lines) { QTest::newRow(text) << QString::fromLatin1(text) << lines; };
    row("build.env(\"NIGHTLY\") != \"1\"",
        {QStringLiteral("build.env(\"NIGHTLY\") != \"1\" -> true"), QStringLiteral("  build.env(\"NIGHTLY\") -> null")});
    row("build.branch == \"main\" || build.number == 1",
        {QStringLiteral("build.branch == \"main\" || build.number == 1 -> true"), QStringLiteral("  build.branch == \"main\" -> true"),
            QStringLiteral("    build.branch -> \"main\""), QStringLiteral("  build.number == 1 (not needed)"),
            QStringLiteral("    build.number (not needed)")});
    row("build.creator.teams\n  includes $A", {QStringLiteral("build.creator.teams includes $A -> false"),
                                               QStringLiteral("  build.creator.teams -> [\"deploy\", \"platform\"]"), QStringLiteral("  $A -> \"alpha\"")});
    row("true", {QStringLiteral("true -> true")});
    row("(${X?}) == \"a\"", {QStringLiteral("(${X?}) == \"a\" failed: parameter null or not set: X"),
                               QStringLiteral("  (${X?}) failed: parameter null or not set: X")});
    row("nope", {QStringLiteral("nope failed: `nope` is not a variable")});
}

void tst_Condition::trace()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    const auto condition = Condition::parse(text);
    QVERIFY(condition);
    QStringList found;
    for (const auto &entry : condition->trace(someContext()).entries) {
        QString end = QStringLiteral(" -> ") + entry.value;
        if (entry.failed)
            end = QStringLiteral(" failed: ") + entry.value;
        else if (entry.skipped)
            end = QStringLiteral(" (not needed)");
        found.append(QString(entry.depth * 2, u' ') + entry.text + end);
    }
    QCOMPARE(found, lines);
}

/// `$` and `^` are the ends of the text, not of lines: RE2, not Ruby.
void tst_Condition::matchEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("value");
    QTest::newRow("not before a last newline") << QStringLiteral("\"main\\n\" =~ /main$/") << false;
    QTest::newRow("not at a line's end") << QStringLiteral("\"main\\nx\" =~ /main$/") << false;
    QTest::newRow("not at a line's begin") << QStringLiteral("\"x\\nmain\" =~ /^main/") << false;
    QTest::newRow("with (?m)") << QStringLiteral("\"x\\nmain\\ny\" =~ /(?m)^main$/") << true;
    QTest::newRow("dot and newline") << QStringLiteral("\"a\\nb\" =~ /a.b/") << false;
    QTest::newRow("dollar in a class") << QStringLiteral("'a$' =~ /a[$]/") << true;
    QTest::newRow("escaped dollar") << QStringLiteral("'a$' =~ /a\\$$/") << true;
}

void tst_Condition::matchEnds()
{
    QFETCH(QString, text);
    QFETCH(bool, value);
    QCOMPARE(shown(evaluateCondition(text, someContext())), value ? QStringLiteral("true") : QStringLiteral("false"));
}

QTEST_GUILESS_MAIN(tst_Condition)
#include "tst_condition.moc"
