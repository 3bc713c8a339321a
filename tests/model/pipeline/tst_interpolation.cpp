// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/interpolation.h"
#include "support/testing.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace slipway;

class tst_Interpolation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void replaces_data();
    void replaces();
    void refuses_data();
    void refuses();
    void deepNestingIsRefused();
    void corpus_data();
    void corpus();
    void astCases_data();
    void astCases();
    void textWithoutSignsStays();
    void escapedTextComesBack();
};

namespace {

using Env = std::map<std::string, std::string, std::less<>>;

Result<std::string> replaceIn(std::string_view text, const Env &env)
{
    return interpolate(text, [&env](std::string_view name) -> std::optional<std::string> {
        const auto it = env.find(name);
        return it == env.end() ? std::nullopt : std::optional(it->second);
    });
}

const Env kEnv {{"A", "alpha"}, {"E", ""}, {"B1_x", "beta"}, {"\xc3\xa9t\xc3\xa9", "summer"}};

} // namespace

void tst_Interpolation::replaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("plain name", "x$A.", "xalpha.");
    row("name takes digits and underscores", "$B1_x $A_B", "beta ");
    row("braces", "${A}B", "alphaB");
    row("letters beyond ascii", "$\xc3\xa9t\xc3\xa9", "summer");
    row("signs that start no name", "$1 $? $@ $! $_A $- price: $5 $", "$1 $? $@ $! $_A $- price: $5 $");
    row("dollar before a slash", "/^v$/", "/^v$/");
    row("default if unset or empty", "${A:-x}${E:-y}${U:-z}", "alphayz");
    row("default only if unset", "${A-x}${E-y}${U-z}", "alphaz");
    row("nested default", "${U:-<${V-$A}>}", "<alpha>");
    row("first brace ends a default", "${U:-a}b}", "ab}");
    row("empty default", "${U:-}", "");
    row("offset", "${A:1}|${A:1:2}|${A:9}|${A:0:0}", "lpha|lp||");
    row("negative offset", "${A: -2}|${A: -9}|${A: -3:2}", "ha|alpha|ph");
    row("negative length", "${A:1:-1}|${A:1:-9}", "lph|");
    row("minus without space is a default", "${A:-1}", "alpha");
    row("length beyond any text", "${A:1:9223372036854775807}", "lpha");
    row("offset in bytes", "${\xc3\xa9t\xc3\xa9:0:3}", "sum");
    row("required and set", "${A?need it}${E?need it}", "alpha");
    row("escapes", "$$A \\$A $$$A $$$$A", "$A $A $alpha $$A");
    row("double backslash stays", "\\\\$A \\n", "\\\\alpha \\n");
    row("backslash at the end", "$A\\", "alpha\\");
    row("escaped brace", "$${A:-$A}", "${A:-alpha}");
    row("command substitution", "$(echo $A) `echo $A`", "$(echo alpha) `echo alpha`");
    row("percent signs", "%A%", "%A%");
    row("unset is empty", "[$U]", "[]");
}

void tst_Interpolation::replaces()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto result = replaceIn(text.toStdString(), kEnv);
    QVERIFY_RESULT(result);
    QCOMPARE(QByteArray::fromStdString(*result), expected);
}

void tst_Interpolation::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *text, const char *message) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(message);
    };
    row("required", "${U?boom}", "$U: boom");
    row("required without words", "${U?}", "$U: not set");
    row("required with a variable in its words", "${U?no $A}", "$U: no alpha");
    row("substitution", "${A/x/y}", "Expected an operator, got /");
    row("suffix", "${A%x}", "Expected an operator, got %");
    row("alternative", "${A+x}", "Expected an operator, got +");
    row("assignment with colon", "${A:=x}", "Unable to parse offset: strconv.Atoi: parsing \"=x\": invalid syntax");
    row("required with colon", "${A:?x}", "Unable to parse offset: strconv.Atoi: parsing \"?x\": invalid syntax");
    row("bad length", "${A:1:x}", "Unable to parse length: strconv.Atoi: parsing \"x\": invalid syntax");
    row("length of", "${#A}", "Expected identifier to start with a letter, got #");
    row("underscore", "${_A}", "Expected identifier to start with a letter, got _");
    row("empty", "${}", "Expected identifier to start with a letter, got }");
    row("not closed", "${A", "Expected an operator, got \xef\xbf\xbd");
    row("default not closed", "${A:-x", "Expected brace expansion to end with }, got \xef\xbf\xbd");
    row("fault behind what is never used", "${A:-${B/x}}", "Expected an operator, got /");
}

void tst_Interpolation::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto result = replaceIn(text.toStdString(), kEnv);
    QVERIFY(result.failed());
    QCOMPARE(result.error().message, message);
    QVERIFY(!result.error().hint.isEmpty());
}

void tst_Interpolation::deepNestingIsRefused()
{
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "${U:-";
    const auto result = replaceIn(text, kEnv);
    QVERIFY(result.failed());
    QCOMPARE(result.error().message, QStringLiteral("default values are nested more than 200 deep"));
}

void tst_Interpolation::corpus_data()
{
    QTest::addColumn<int>("index");
    const auto cases = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/interpolation.json"));
    if (!cases.is_object())
        return;
    int index = 0;
    for (const auto &entry : cases["cases"]) {
        if (entry.contains("expected"))
            QTest::newRow(qPrintable(QString::number(index))) << index;
        ++index;
    }
}

void tst_Interpolation::corpus()
{
    SLIPWAY_NEED_CORPUS();
    static const auto cases = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/interpolation.json"));
    QFETCH(int, index);
    const auto &entry = cases["cases"][size_t(index)];
    Env env;
    for (const auto &[name, value] : entry["env"].items())
        env[name] = value.get<std::string>();
    const auto result = replaceIn(entry["input"].get<std::string>(), env);
    if (entry["expected_error"].is_string()) {
        QVERIFY(result.failed());
        QCOMPARE(result.error().message, fromStd(entry["expected_error"].get<std::string>()));
    } else {
        QVERIFY_RESULT(result);
        QCOMPARE(fromStd(*result), fromStd(entry["expected"].get<std::string>()));
    }
}

namespace {

/// What the syntax tree of the reference comes to: the tree itself stays inside our parser, its meaning does not.
std::string meaning(const Json &ast, const Env &env)
{
    std::string text;
    for (const auto &node : ast) {
        if (const auto literal = node.find("Text"); literal != node.end()) {
            text += literal->get<std::string>();
            continue;
        }
        const auto &expansion = node["Expansion"];
        const auto type = expansion.is_object() ? expansion["$type"].get<std::string>() : std::string("EscapedExpansion");
        if (type == "EscapedExpansion") {
            text += '$';
            continue;
        }
        const auto it = env.find(expansion["Identifier"].get<std::string>());
        const bool isSet = it != env.end();
        auto value = isSet ? it->second : std::string();
        if ((type == "EmptyValueExpansion" && value.empty()) || (type == "UnsetValueExpansion" && !isSet))
            value = meaning(expansion["Content"], env);
        if (type == "SubstringExpansion") {
            const auto size = static_cast<long long>(value.size());
            const auto fromEnd = [size](long long at) { return std::clamp(at < 0 ? at + size : at, 0LL, size); };
            const auto from = fromEnd(expansion["Offset"].get<long long>());
            const auto length = expansion.value("Length", 0LL);
            const auto to = !expansion.contains("HasLength") ? size : length < 0 ? std::max(from, fromEnd(length)) : std::min(size, from + length);
            value = value.substr(size_t(from), size_t(to - from));
        }
        text += value;
    }
    return text;
}

} // namespace

void tst_Interpolation::astCases_data()
{
    QTest::addColumn<int>("index");
    const auto cases = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/interpolation.json"));
    if (!cases.is_object())
        return;
    for (int index = 0; index < int(cases["ast_cases"].size()); ++index)
        QTest::newRow(cases["ast_cases"][size_t(index)]["input"].get<std::string>().c_str()) << index;
}

/// Every variable set, empty and unset: the reference's tree and our reader must say the same.
void tst_Interpolation::astCases()
{
    SLIPWAY_NEED_CORPUS();
    static const auto cases = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/interpolation.json"));
    QFETCH(int, index);
    const auto &entry = cases["ast_cases"][size_t(index)];
    const auto input = entry["input"].get<std::string>();
    const bool required = input.find("?Required") != std::string::npos;
    for (const auto *value : {"a long enough value", "x", ""}) {
        Env env;
        for (const auto *name : {"HELLO_WORLD", "ANOTHER_VAR", "TEST1", "TEST2", "TEST3", "MOUNTAIN"})
            env[name] = value;
        const auto result = replaceIn(input, env);
        QVERIFY_RESULT(result);
        QCOMPARE(fromStd(*result), fromStd(meaning(entry["ast"], env)));
    }
    const auto unset = replaceIn(input, {});
    QCOMPARE(unset.failed(), required);
    if (required)
        QCOMPARE(unset.error().message, QStringLiteral("$HELLO_WORLD: Required"));
    else
        QCOMPARE(fromStd(*unset), fromStd(meaning(entry["ast"], {})));
}

void tst_Interpolation::textWithoutSignsStays()
{
    QVERIFY(rc::check("text without $ and \\ is its own interpolation", [](std::string text) {
        std::erase_if(text, [](char c) { return c == '$' || c == '\\'; });
        const auto result = replaceIn(text, kEnv);
        RC_ASSERT(result.ok());
        RC_ASSERT(*result == text);
    }));
}

void tst_Interpolation::escapedTextComesBack()
{
    QVERIFY(rc::check("doubling every $ gives the text back", [](const std::vector<unsigned char> &picks) {
        static const std::string alphabet = "$A{}:-? (_1x";
        std::string text;
        std::string escaped;
        for (const auto pick : picks) {
            const char c = alphabet[pick % alphabet.size()];
            text += c;
            escaped.append(c == '$' ? 2 : 1, c);
        }
        const auto result = replaceIn(escaped, kEnv);
        RC_ASSERT(result.ok());
        RC_ASSERT(*result == text);
    }));
}

QTEST_GUILESS_MAIN(tst_Interpolation)
#include "tst_interpolation.moc"
