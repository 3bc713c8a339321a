// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a condition, where, and how much of it is borne.
#include "conditions.h"
#include "support/owntime.h"
#include "support/testing.h"


using namespace slipway;
using namespace slipway::testing;

class tst_ConditionFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void faults_data();
    void faults();
    void carets_data();
    void carets();
    void limits_data();
    void limits();
};

void tst_ConditionFaults::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *text, const char *fault) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(fault); };
    row("", "parse: empty expression");
    row("// only a comment", "parse: empty expression");
    row("1 +", "parse: unexpected token after expression: ILLEGAL (\"+\")");
    row("(true", "parse: expected next token to be ), got EOF instead");
    row("true ? false", "parse: expected next token to be :, got EOF instead");
    row("== 1", "parse: no prefix parse function for == found");
    row("a && ", "parse: no prefix parse function for EOF found");
    row("a. == 1", "parse: invalid dotted identifier: a.");
    row(".a", "parse: no prefix parse function for . found");
    row("08 == 8", "parse: could not parse \"08\" as integer");
    row("99999999999999999999 == 1", "parse: could not parse \"99999999999999999999\" as integer");
    row("-1 == 1", "parse: no prefix parse function for ILLEGAL found");
    row("1 > 2", "parse: unexpected token after expression: ILLEGAL (\">\")");
    row("a = b", "parse: unexpected token after expression: ILLEGAL (\"=\")");
    row("a & b", "parse: unexpected token after expression: ILLEGAL (\"&\")");
    row("\"open", "parse: no prefix parse function for ILLEGAL found");
    row("'open\\", "parse: no prefix parse function for ILLEGAL found");
    row("${open == 1", "parse: no prefix parse function for ILLEGAL found");
    row("$1 == 1", "parse: no prefix parse function for ILLEGAL found");
    row("[\"a\"", "parse: expected next token to be ], got EOF instead");
    row("\"a\"(1)", "parse: function call must be an identifier, got (");
    row("a =~ /x/g", "parse: unsupported regexp flag: g");
    row("a =~ /(?<!x)y/", "parse: unsupported regexp feature: nlookbehind");
    row("a =~ /(?>x)/", "parse: unsupported regexp feature: atomic");
    row("a =~ /(?'n'x)/", "parse: unsupported regexp feature: named_sq");
    row("a =~ /(?(1)x)/", "parse: unsupported regexp feature: condition_open");
    row("a =~ /x++/", "parse: unsupported regexp feature: one_or_more_possessive");
    row("a =~ /x?+/", "parse: unsupported regexp feature: zero_or_one_possessive");
    row("a =~ /(?R)/", "parse: could not parse regexp: unrecognized grouping construct in `(?R)`");
    row("a =~ /(*ACCEPT)/", "parse: could not parse regexp: missing argument to repetition operator: `*` in `(*ACCEPT)`");
    row("nope", "validation: `nope` is not a variable");
    row("TRUE", "validation: `TRUE` is not a variable");
    row("build.env", "validation: `build.env` is not a variable");
    row("build.nope == build.worse", "validation: `build.nope` is not a variable");
    row("true || nope", "validation: `nope` is not a variable");
    row("f(\"x\") == \"\"", "validation: `f` is not a function");
    row("env() == \"\"", "validation: env expects exactly one argument");
    row("env(\"$A\") == env(\"\")", "validation: Argument to `env` should be an environment variable name");
    row("env(\"$$\") == \"\"", "validation: Argument to `env` should not include `$`");
    row("env(\"a-b\") == \"\"", "validation: Argument to `env` should be an environment variable name");
    row("env(build.number) == \"\"", "validation: unexpected type: expected string but found number");
    row("env(build.source) == \"\"", "validation: unexpected type: expected string but found build source enumeration value");
    row("env(\"BUILDKITE_PULL_REQUEST_LABELS\") == \"\"",
        "validation: \"BUILDKITE_PULL_REQUEST_LABELS\" is not a valid environment variable - did you mean "
        "\"BUILDKITE_PULL_REQUEST\"?");
    row("build.number == \"5\"", "validation: unexpected type: expected number or null but found string");
    row("build.source == \"cron\"", "validation: \"cron\" is not a valid `build.source`");
    row("build.source =~ /x/", "validation: unexpected type: expected string or null but found build source enumeration value");
    row("[build.source] includes \"x\"", "validation: unexpected type: expected string but found build source enumeration value");
    row("build.creator.teams includes build.source",
        "validation: unexpected type: expected string, regular expression, or null but found build source enumeration value");
    row("[\"a\"] == \"a\"", "validation: unexpected type: expected string array but found string");
    row("\"a\" && true", "validation: unexpected type: expected boolean but found string");
    row("null && true", "validation: unexpected type: expected boolean but found null");
    row("!\"a\"", "validation: unexpected type: expected boolean but found string");
    row("1 ? true : false", "validation: unexpected type: expected boolean but found number");
    row("true ? 1 : false", "validation: unexpected type: expected number or null but found boolean");
    row("build.message", "result: expected boolean result, got string");
    row("build.source", "result: expected boolean result, got build source enumeration value");
    row("null", "result: expected boolean result, got null");
    row("[]", "result: expected boolean result, got string array");
    row("/x/", "result: expected boolean result, got regular expression");
    row("${NONE?} == \"\"", "evaluation: parameter null or not set: NONE");
    row("${A:x} == \"\"", "evaluation: substring operation requires integer argument, not \"x\"");
    row("${A:1:2:3} == \"\"", "evaluation: invalid shell substring: 1:2:3");
    row("${A/x/y} == \"\"", "evaluation: invalid shell expansion: ${A/x/y}");
    row("${} == \"\"", "evaluation: invalid shell expansion: ${}");
    row("\"it's $A\" == \"\"", "evaluation: unterminated shell string");
    row("env($NONE) == \"\"", "evaluation: env argument must be a string");
    row("env($EMPTY) == \"\"", "evaluation: env argument should be an environment variable name");
}

void tst_ConditionFaults::faults()
{
    QFETCH(QString, text);
    QFETCH(QString, fault);
    const auto result = evaluateCondition(text, someContext());
    QCOMPARE(shown(result), fault);
}

void tst_ConditionFaults::carets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("excerpt");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *text, const char *excerpt, const char *where) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(excerpt) << QString::fromLatin1(where);
    };
    row("variable", "true && build.nope", "true && build.nope\n        ^^^^^^^^^^", "1:9");
    row("second line", "true &&\n  nope", "  nope\n  ^^^^", "2:3");
    row("end of text", "true &&", "true &&\n       ^", "1:8");
    row("behind wide letters", "\"\xc3\xa4\xf0\x9f\x98\x80\" == nope", "\"\xc3\xa4\xf0\x9f\x98\x80\" == nope\n         ^^^^", "1:10");
    row("operand in parentheses", "true && (1 == 2 == \"x\")", "true && (1 == 2 == \"x\")\n                   ^^^", "1:20");
    row("tab", "\tnope", " nope\n ^^^^", "1:2");
    row("argument", "env(\"a b\") == \"\"", "env(\"a b\") == \"\"\n    ^^^^^", "1:5");
    row("whole", "build.message", "build.message\n^^^^^^^^^^^^^", "1:1");
    row("empty", "", "\n^", "1:1");
}

void tst_ConditionFaults::carets()
{
    QFETCH(QString, text);
    QFETCH(QString, excerpt);
    QFETCH(QString, where);
    const auto result = evaluateCondition(text, someContext());
    QVERIFY(!result);
    QCOMPARE(result.error().excerpt(text), excerpt);
    const auto place = result.error().toError(text).where;
    QCOMPARE(QStringLiteral("%1:%2").arg(place.line).arg(place.column), where);
}

void tst_ConditionFaults::limits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("too long") << QString(20'000, u'x') << QStringLiteral("parse: expression is longer than 16384 characters");
    QTest::newRow("too deep") << QString(QString(1000, u'(') + QStringLiteral("true") + QString(1000, u')'))
                              << QStringLiteral("parse: expression is nested more than 200 levels deep");
    QTest::newRow("too many !") << QString(QString(1000, u'!') + QStringLiteral("true"))
                                << QStringLiteral("parse: expression is nested more than 200 levels deep");
    QTest::newRow("many in a row") << QString(QStringLiteral("false || ").repeated(900) + QStringLiteral("true")) << QStringLiteral("true");
    QTest::newRow("too many in a row") << QString(QStringLiteral("false || ").repeated(1200) + QStringLiteral("true"))
                                       << QStringLiteral("parse: expression is too long: more than 1000 operators in a row");
    QTest::newRow("deep defaults") << QString(QStringLiteral("${N:-").repeated(150) + QString(150, u'}') + QStringLiteral(" == ''"))
                                   << QStringLiteral("evaluation: shell expansion is nested too deeply");
    QTest::newRow("open braces") << QString(QStringLiteral("\"") + QStringLiteral("${").repeated(8000) + QStringLiteral("\" == ''")) << QStringLiteral("false");
    QTest::newRow("evil pattern") << QString(QStringLiteral("\"") + QString(2000, u'a') + QStringLiteral("!\" =~ /(a+)+$/"))
                                  << QStringLiteral("evaluation: regexp match failed: match timeout");
    QTest::newRow("slow pattern, long text") << QString(QStringLiteral("\"") + QString(12'000, u'a') + QStringLiteral("\" =~ /a*a*a*a*b/"))
                                             << QStringLiteral("evaluation: regexp match failed: match timeout");
}

void tst_ConditionFaults::limits()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    const OwnTime timer;
    QVERIFY2(shown(evaluateCondition(text, someContext())).startsWith(outcome), qPrintable(shown(evaluateCondition(text, someContext())).left(200)));
    QVERIFY_WITHIN(timer, 8000);
}

QTEST_GUILESS_MAIN(tst_ConditionFaults)
#include "tst_condition_faults.moc"
