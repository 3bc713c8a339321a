// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testing.h"

#include <QTemporaryDir>

using namespace slipway;
using testing::runSlipwayctl;

class tst_SlipwayctlEval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void answers_data();
    void answers();
    void contextFile();
    void json();
    void corpusThroughTheProgram();

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("context.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the context file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void tst_SlipwayctlEval::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const auto row = [](const char *name, const QStringList &arguments, int status, const char *out, const char *err) {
        QTest::newRow(name) << arguments << status << QByteArray(out) << QByteArray(err);
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("true", {s("1 == 1")}, 0, "true\n", "");
    row("false", {s("1 == 2")}, 1, "false\n", "");
    row("env", {s("build.env('NIGHTLY') == '1'"), s("--env"), s("NIGHTLY=1")}, 0, "true\n", "");
    row("env with =", {s("--env"), s("A=b=c"), s("env('A') == 'b=c'")}, 0, "true\n", "");
    row("branch, tag", {s("build.branch == 'b' && build.tag == 't'"), s("--branch=b"), s("--tag=t")}, 0, "true\n", "");
    row("source, message, commit",
        {s("build.source == 'api' && build.message == 'm' && build.commit == 'c'"), s("--source=api"), s("--message=m"), s("--commit=c")}, 0,
        "true\n", "");
    row("built-in variable given as env", {s("build.branch == 'x'"), s("--env"), s("BUILDKITE_BRANCH=x")}, 0, "true\n", "");
    row("fault", {s("build.branch == \"a\" && build.nope")}, 2, "",
        "EXPR:1:24: validation: `build.nope` is not a variable\nbuild.branch == \"a\" && build.nope\n"
        "                       ^^^^^^^^^^\n");
    row("parse fault", {s("1 ==")}, 2, "", "EXPR:1:5: parse: no prefix parse function for EOF found\n1 ==\n    ^\n");
    row("second line", {s("true &&\n  1")}, 2, "",
        "EXPR:2:3: validation: unexpected type: expected boolean but found number\n  1\n  ^\n");
    row("empty", {QString()}, 2, "", "EXPR:1:1: parse: empty expression\n\n^\n");
    row("begins with a dash", {s("--"), s("-1 == 1")}, 2, "",
        "EXPR:1:1: parse: no prefix parse function for ILLEGAL found\n-1 == 1\n^\n");
    row("no expression", {}, 2, "", "eval wants one EXPR, got 0; put quotes around it; see 'slipwayctl eval --help'\n");
    row("two expressions", {s("1"), s("==")}, 2, "", "eval wants one EXPR, got 2; put quotes around it; see 'slipwayctl eval --help'\n");
    row("unknown option", {s("--nope"), s("true")}, 2, "", "there is no option --nope; see 'slipwayctl eval --help'\n");
    row("bad env", {s("--env"), s("X"), s("true")}, 2, "", "'--env X' is not of the form NAME=VALUE; write for example --env NIGHTLY=1\n");
    row("bad format", {s("--format"), s("xml"), s("true")}, 2, "", "--format xml is not known; eval prints text or json; see 'slipwayctl eval --help'\n");
}

void tst_SlipwayctlEval::answers()
{
    QFETCH(QStringList, arguments);
    const auto run = runSlipwayctl(QStringList {QStringLiteral("eval")} + arguments);
    QTEST(run.err, "err");
    QTEST(run.out, "out");
    QTEST(run.exitStatus, "status");
}

void tst_SlipwayctlEval::contextFile()
{
    const auto eval = [](const QStringList &arguments) { return runSlipwayctl(QStringList {QStringLiteral("eval")} + arguments); };
    auto file = write(R"({"Build":{"Branch":"main","PullRequest":{"Labels":["a"]}},"BuildEnv":{"X":"1"}})");
    const auto expression = QStringLiteral("build.branch == 'main' && build.source == null && env('X') == '1' && build.pull_request.labels includes 'a'");
    QCOMPARE(eval({expression, QStringLiteral("--context"), file}).out, QByteArray("true\n"));
    QCOMPARE(eval({expression, QStringLiteral("--context"), file, QStringLiteral("--branch"), QStringLiteral("dev")}).exitStatus, 1);
    QCOMPARE(eval({QStringLiteral("env('X') == '2'"), QStringLiteral("--context"), file, QStringLiteral("--env"), QStringLiteral("X=2")}).exitStatus, 0);

    file = write(R"({"name":"a case","context":{"EntryPoint":"build_condition_with_step","Step":{"Key":"k"}}})");
    QCOMPARE(eval({QStringLiteral("step.key == 'k'"), QStringLiteral("--context"), file}).out, QByteArray("true\n"));

    file = write("{");
    auto run = eval({QStringLiteral("true"), QStringLiteral("--context"), file});
    QCOMPARE(run.exitStatus, 2);
    QCOMPARE(QString::fromUtf8(run.err), file + QStringLiteral(": The file is not JSON; it should hold a context object\n"));
    file = write(R"({"Build":{"Number":"x"}})");
    run = eval({QStringLiteral("true"), QStringLiteral("--context"), file});
    QCOMPARE(QString::fromUtf8(run.err), file + QStringLiteral(": /Build/Number should be a whole number\n"));
    run = eval({QStringLiteral("true"), QStringLiteral("--context"), QStringLiteral("/nonexistent/x.json")});
    QCOMPARE(run.exitStatus, 2);
    QVERIFY(run.err.startsWith("/nonexistent/x.json: "));
}

void tst_SlipwayctlEval::json()
{
    const auto eval = [](const char *expression) {
        return runSlipwayctl({QStringLiteral("eval"), QStringLiteral("--format=json"), QString::fromLatin1(expression)});
    };
    QCOMPARE(eval("true").out, QByteArray("{\"result\":true,\"error\":null}\n"));
    QCOMPARE(eval("false").exitStatus, 1);
    const auto run = eval("true &&\n nope");
    QCOMPARE(run.exitStatus, 2);
    QCOMPARE(run.out,
        QByteArray("{\"result\":null,\"error\":{\"kind\":\"validation\",\"message\":\"`nope` is not a variable\",\"line\":2,\"column\":2}}\n"));
}

/// A few cases of the reference library the way somebody outside would run them.
void tst_SlipwayctlEval::corpusThroughTheProgram()
{
    SLIPWAY_NEED_CORPUS();
    const auto file = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/conditional.json"));
    int count = 0;
    for (const auto &entry : file["cases"]) {
        if (entry["kind"] != "evaluate" || ++count % 6 != 0)
            continue;
        const auto run = runSlipwayctl({QStringLiteral("eval"), QStringLiteral("--context"),
            write(QByteArray::fromStdString(entry["context"].dump())), QStringLiteral("--"), fromStd(entry["expression"].get<std::string>())});
        const auto &expected = entry["expected"];
        QCOMPARE(run.exitStatus, expected.is_null() ? 2 : (expected.get<bool>() ? 0 : 1));
    }
    QVERIFY(count > 60);
}

QTEST_GUILESS_MAIN(tst_SlipwayctlEval)
#include "tst_slipwayctl_eval.moc"
