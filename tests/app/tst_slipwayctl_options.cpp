// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/scratchrepository.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using testing::runSlipwayctl;
using testing::ScratchRepository;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

Json answer(const testing::ProgramRun &run)
{
    return Json::parse(run.out.toStdString(), nullptr, false);
}

const QByteArray kGated = "steps:\n"
                          "  - {command: ./build.sh, key: build}\n"
                          "  - {block: Go, key: gate}\n"
                          "  - {command: npm publish, key: publish}\n";
const QByteArray kOpen = "steps:\n"
                         "  - {command: ./build.sh, key: build}\n"
                         "  - {command: npm publish, key: publish}\n";

} // namespace

/// What the commands have in common: revisions, facts, and how they refuse.
class tst_SlipwayctlOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void proveAsOfARevision();
    void lintAsOfARevision();
    void evalInAScenario_data();
    void evalInAScenario();
    void evalInAScenarioOfTheReleaseFile();
    void diffUnderFacts_data();
    void diffUnderFacts();
    void diffKnowsTheReleaseFile();
    void refusals_data();
    void refusals();
};

void tst_SlipwayctlOptions::proveAsOfARevision()
{
    ScratchRepository repository;
    repository.commitFile(QStringLiteral("p.yml"), kGated, "one");
    repository.tag("v1");
    repository.commitFile(QStringLiteral("p.yml"), kOpen, "two");
    const auto file = repository.file(QStringLiteral("p.yml"));
    const auto outcome = [&](const QStringList &more) {
        const auto run = runSlipwayctl(QStringList {QStringLiteral("prove"), file, QStringLiteral("--scenario=tag")} + more);
        return fromStd(answer(run)["steps"].back()["cells"][0]["outcome"].get<std::string>()) + u' ' + QString::number(run.exitStatus);
    };
    QCOMPARE(outcome({}), QStringLiteral("ungated 1"));
    QCOMPARE(outcome({QStringLiteral("--revision"), QStringLiteral("v1")}), QStringLiteral("gated 0"));
    QCOMPARE(outcome({QStringLiteral("--revision=HEAD~1")}), QStringLiteral("gated 0"));
    // What was decided since holds for the past, too: the release file is that of the disk.
    repository.write(QStringLiteral("p.slipway.yml"), "not_publish: [publish]\n");
    QCOMPARE(outcome({}), QStringLiteral("ungated 0"));
    const auto then = answer(runSlipwayctl({QStringLiteral("prove"), file, QStringLiteral("--revision=v1")}));
    QCOMPARE(then["steps"].back()["publish"], false);
}

void tst_SlipwayctlOptions::lintAsOfARevision()
{
    const QByteArray pipeline = "steps:\n  - {command: ./ship.sh, key: ship}\n";
    ScratchRepository repository;
    repository.write(QStringLiteral("ship.sh"), "#!/bin/bash\nset -e\nmake\nbuildkite-agent annotate done\n");
    repository.commitFile(QStringLiteral("ci/p.yml"), pipeline, "one");
    repository.tag("v1");
    repository.write(QStringLiteral("ship.sh"), "#!/bin/bash\nset -e\nmake\nbuildkite-agent annotate done || true\n");
    repository.commitFile(QStringLiteral("ci/p.yml"), pipeline + "  - {command: make, if: '!build.tag'}\n", "two");
    const auto rules = [&](const QStringList &more) {
        const auto run = runSlipwayctl(QStringList {QStringLiteral("lint"), repository.file(QStringLiteral("ci/p.yml"))} + more);
        QStringList found;
        const auto json = answer(run);
        for (const auto &finding : json["findings"])
            found.append(fromStd(finding["rule"].get<std::string>()));
        return found;
    };
    // The script, too, is that of the revision.
    QVERIFY2(!rules({}).contains(QStringLiteral("S1")), qPrintable(rules({}).join(u' ')));
    const auto then = rules({QStringLiteral("--revision=v1")});
    QVERIFY2(then.contains(QStringLiteral("S1")), qPrintable(then.join(u' ')));
    QVERIFY(rules({}) != then);
    repository.remove(QStringLiteral("ship.sh"));
    QCOMPARE(rules({QStringLiteral("--revision=v1")}), then);
}

void tst_SlipwayctlOptions::evalInAScenario_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out");

    const auto row = [](const char *expression, const char *options, int status, const QByteArray &out) {
        QTest::addRow("%s %s", expression, options) << QString::fromUtf8(expression) << words(options) << status << out + '\n';
    };
    row("build.env('NIGHTLY') == '1'", "--scenario nightly", 0, "true");
    row("build.env('NIGHTLY') == '1'", "--scenario tag", 1, "false");
    row("build.env('NIGHTLY') == '1'", "--scenario tag --env NIGHTLY=1", 0, "true");
    row("build.tag =~ /^v/", "--scenario tag", 0, "true");
    row("build.tag =~ /^v/", "--scenario tag --tag nope", 1, "false");
    row("build.source == 'schedule'", "--scenario nightly", 0, "true");
    row("build.source == 'schedule'", "--scenario nightly --source api", 1, "false");
    row("build.message =~ /x/", "--scenario main", 1, "unknown");
    row("build.message =~ /x/", "--scenario main --message fix", 0, "true");
    row("build.branch == 'main' || build.message =~ /x/", "--scenario main", 0, "true");
    row("build.message =~ /x/", "--scenario main --format json", 1, R"({"result":null,"error":null,"unknown":["build.message"]})");
    row("build.tag != null", "--scenario tag --format json", 0, R"({"result":true,"error":null,"unknown":[]})");
    row("build.tag != null", "--tag v1", 0, "true");
    row("build.message =~ /x/", "", 1, "false");
}

void tst_SlipwayctlOptions::evalInAScenario()
{
    QFETCH(QString, expression);
    QFETCH(QStringList, options);
    QFETCH(int, status);
    QFETCH(QByteArray, out);
    const auto run = runSlipwayctl(QStringList {QStringLiteral("eval"), expression} + options);
    if (out.startsWith('{'))
        QCOMPARE(answer(run), Json::parse(out.toStdString()));
    else
        QCOMPARE(run.out, out);
    QCOMPARE(run.exitStatus, status);
    QCOMPARE(run.err.contains("the scenario does not say what it hangs on: "), out.contains("unknown\n") || out.contains("\"unknown\":[\""));
}

void tst_SlipwayctlOptions::evalInAScenarioOfTheReleaseFile()
{
    ScratchRepository repository;
    repository.write(QStringLiteral("p.slipway.yml"), "scenarios:\n  - {name: rc, branch: release, env: {RC: '1'}}\n");
    repository.write(QStringLiteral("p.yml"), kOpen);
    const auto eval = [&](const QStringList &more) {
        return runSlipwayctl(QStringList {QStringLiteral("eval"), QStringLiteral("build.branch == 'release' && build.env('RC') == '1'")} + more);
    };
    const auto file = QStringLiteral("--file=") + repository.file(QStringLiteral("p.yml"));
    QCOMPARE(eval({file, QStringLiteral("--scenario=rc")}).exitStatus, 0);
    QCOMPARE(eval({file, QStringLiteral("--scenario=rc"), QStringLiteral("--env=RC=0")}).exitStatus, 1);
    const auto unknown = eval({QStringLiteral("--scenario=rc")});
    QCOMPARE(unknown.exitStatus, 2);
    QVERIFY2(unknown.err.contains("rc") && unknown.err.contains("nightly"), unknown.err.constData());
}

void tst_SlipwayctlOptions::diffUnderFacts_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QStringList>("options");

    QTest::newRow("branch") << QStringLiteral("build.branch != \"lts\"") << words("--branch lts");
    QTest::newRow("tag") << QStringLiteral("build.tag != \"v7\"") << words("--tag v7");
    QTest::newRow("source") << QStringLiteral("build.source != \"api\"") << words("--source api");
    QTest::newRow("message") << QStringLiteral("build.message != \"hotfix\"") << words("--message hotfix");
    QTest::newRow("commit") << QStringLiteral("build.commit != \"abc\"") << words("--commit abc");
    QTest::newRow("env") << QStringLiteral("build.env(\"RC\") != \"1\"") << words("--env RC=1");
}

/// The gate falls away under the facts of the options only: in every scenario, and without any being named.
void tst_SlipwayctlOptions::diffUnderFacts()
{
    QFETCH(QString, condition);
    QFETCH(QStringList, options);
    ScratchRepository repository;
    repository.write(QStringLiteral("a.yml"), kGated);
    repository.write(QStringLiteral("b.yml"), QByteArray(kGated).replace("key: gate", "key: gate, if: '" + condition.toUtf8() + '\''));
    const QStringList diff {QStringLiteral("diff"), repository.file(QStringLiteral("a.yml")), repository.file(QStringLiteral("b.yml"))};
    const auto opened = [&](const QStringList &more) {
        const auto json = answer(runSlipwayctl(diff + more));
        int count = 0;
        for (const auto &gate : json["gates"])
            count += gate["after"] == "ungated" && gate["step"] == "publish" ? 1 : 0;
        return count;
    };
    QCOMPARE(opened({}), 0);
    QCOMPARE(opened(options), 5);
    QCOMPARE(opened(options + words("--scenario tag --scenario pr")), 2);
}

void tst_SlipwayctlOptions::diffKnowsTheReleaseFile()
{
    ScratchRepository repository;
    repository.write(QStringLiteral("a.yml"), kGated);
    repository.write(QStringLiteral("b.yml"), QByteArray(kGated).replace("key: gate", "key: gate, if: 'build.env(\"RC\") != \"1\"'"));
    repository.write(QStringLiteral("b.slipway.yml"), "scenarios:\n  - {name: rc, env: {RC: '1'}}\n");
    const auto run = runSlipwayctl({QStringLiteral("diff"), repository.file(QStringLiteral("a.yml")), repository.file(QStringLiteral("b.yml")), QStringLiteral("--scenario=rc")});
    QCOMPARE(run.exitStatus, 1);
    QCOMPARE(answer(run)["gates"][0]["scenario"], "rc");
}

void tst_SlipwayctlOptions::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *arguments, const char *message) {
        QTest::newRow(arguments) << words(arguments) << QString::fromUtf8(message);
    };
    row("graph %F --source cron", "'--source cron' names no source of builds; write one of ui, api, webhook, trigger_job, schedule, pipeline_trigger\n");
    row("graph %F --source x", "'--source x' names no source of builds; write one of ui,");
    row("run --resume last --branch main", "a release that goes on keeps what it was started with: --scenario, --branch,");
    row("graph %F --source scheduled", "did you mean schedule? there are ui, api, webhook,");
    row("prove %F --source webhok", "did you mean webhook?");
    row("lint %F --env BUILDKITE_SOURCE=cli", "'--env BUILDKITE_SOURCE=cli' names no source of builds");
    row("diff %F %F --source tag", "'--source tag' names no source of builds");
    row("eval true --source tag", "'--source tag' names no source of builds");
    row("run %F --source tag", "'--source tag' names no source of builds");
    for (const auto *command : {"graph", "parse", "diff", "lint", "prove", "run", "timeline", "history"}) {
        const auto text = QStringLiteral("there is no option --formt; did you mean --format? see 'slipwayctl %1 --help'\n").arg(QLatin1String(command));
        const auto other = QStringLiteral("there is no option --nope; see 'slipwayctl %1 --help'\n").arg(QLatin1String(command));
        if (strcmp(command, "run") != 0)
            QTest::addRow("%s slip", command) << QStringList {QLatin1String(command), QStringLiteral("--formt"), QStringLiteral("%F")} << text;
        QTest::addRow("%s unknown", command) << QStringList {QLatin1String(command), QStringLiteral("--nope"), QStringLiteral("%F")} << other;
    }
    row("parse %D/faults/env.yml", "env.yml:3:6: Expected identifier to start with a letter, got 1; ");
    row("parse %D/faults/command.yml", "command.yml:5:7: Expected an operator, got /; ");
    row("parse %D/faults/step.yml", "step.yml:3:18: $R: need R; ");
    row("parse %D/faults/group.yml", "group.yml:5:21: Unable to parse offset: ");
    row("parse %D/faults/rest.yml", "rest.yml:2:10: Expected an operator, got %; ");
    row("parse %D/faults/key.yml", "key.yml:3:12: Expected an operator, got /; ");
    row("graph %F -x", "there is no option -x; see");
    row("graph %F --format", "Missing value after '--format'; see 'slipwayctl graph --help'\n");
    row("grph %F", "slipwayctl: there is no command 'grph'; did you mean graph?");
    row("prove %F --revision mian", "the repository knows no revision 'mian'; near it are: main");
    row("lint %F --revision mian", "the repository knows no revision 'mian'; near it are: main");
    row("lint - --revision main", "standard input has no revisions");
    row("prove %D/late.yml --revision v1", "there was no file late.yml as of v1");
    row("graph %F --revision=", "--revision names no revision");
    row("prove %F --revision=", "--revision names no revision");
    row("lint %F --suppress S1:ship --reason why --revision v1", "--suppress is about the file as it is on the disk");
    row("graph %F --scenario tag --scenario pr", "--scenario is given 2 times; this command looks at one build: name one scenario\n");
    row("eval true --file %F", "--file says where a --scenario is defined, and none is named");
    row("eval true --file %D/none.yml --scenario tag", "none.yml: there is no such file");
    row("eval true --context %F --scenario tag", "--scenario and --context both say what is known about the build");
    for (const auto *command : {"graph", "parse", "lint", "prove", "run"}) {
        QTest::addRow("%s of a folder", command) << QStringList {QLatin1String(command), QStringLiteral("%D/app")}
                                                 << QStringLiteral("app: this is a folder, not a pipeline; did you mean %D/app/.buildkite/pipeline.yml?\n");
    }
    row("graph %D/bare", "bare: this is a folder, not a pipeline; name a pipeline file in it\n");
    row("diff %D/bare %F", "bare: this is a folder, not a pipeline");
    row("eval true --context %D/bare", "bare: this is a folder, not a file; name a file in it\n");
    row("prove %D/q.yml", "q.slipway.yml: the release file is a folder; rename the folder: ");
    row("lint %D/q.yml", "q.slipway.yml: the release file is a folder");
    row("diff %D/q.yml %D/q.yml", "q.slipway.yml: the release file is a folder");
    row("graph %D/q.yml --scenario tag", "q.slipway.yml: the release file is a folder");
}

void tst_SlipwayctlOptions::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    ScratchRepository repository;
    repository.commitFile(QStringLiteral("p.yml"), kGated, "one");
    repository.tag("v1");
    repository.write(QStringLiteral("app/.buildkite/pipeline.yml"), kGated);
    repository.write(QStringLiteral("bare/readme"), "");
    repository.write(QStringLiteral("faults/env.yml"), "env:\n  A: x\n  B: \"${1}\"\nsteps:\n- command: a\n");
    repository.write(QStringLiteral("faults/command.yml"), "steps:\n- label: x\n  command:\n    - echo a\n    - echo \"${f/x/y}\"\n");
    repository.write(QStringLiteral("faults/step.yml"), "steps:\n- label: x\n  env: {A: b, C: \"${R?need R}\"}\n");
    repository.write(QStringLiteral("faults/group.yml"), "steps:\n- group: g\n  steps:\n  - label: x\n    commands: [\"a\", \"${A:?x}\"]\n");
    repository.write(QStringLiteral("faults/rest.yml"), "notify:\n- email: \"${x%y}\"\nsteps: []\n");
    repository.write(QStringLiteral("faults/key.yml"), "steps:\n- command: a\n  agents: {\"${x/y}\": b}\n  label: x\n");
    repository.write(QStringLiteral("q.yml"), kGated);
    repository.write(QStringLiteral("q.slipway.yml/x"), "");
    repository.commitFile(QStringLiteral("late.yml"), "steps:\n  - command: quite another thing, long enough\n", "two");
    const auto fill = [&](QString &text) {
        text.replace(QLatin1String("%F"), repository.file(QStringLiteral("p.yml"))).replace(QLatin1String("%D"), repository.path());
    };
    for (auto &argument : arguments)
        fill(argument);
    fill(message);
    const auto run = runSlipwayctl(arguments);
    QCOMPARE(run.exitStatus, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(QString::fromUtf8(run.err).contains(message), run.err.constData());
    QVERIFY2(!run.err.contains(".;"), run.err.constData());
}

QTEST_GUILESS_MAIN(tst_SlipwayctlOptions)
#include "tst_slipwayctl_options.moc"
