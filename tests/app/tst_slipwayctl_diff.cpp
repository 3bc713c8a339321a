// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "support/program.h"
#include "support/scratchrepository.h"
#include "support/testing.h"

using namespace slipway;
using namespace slipway::testing;

namespace {

const QByteArray kGated = R"yml(steps:
  - {label: Build, key: build, command: make}
  - {block: "Publish?", key: approve, depends_on: build}
  - {label: Publish, key: publish, command: twine upload dist/*, depends_on: approve}
)yml";

/// The gate is there only when it is not nightly; nobody told the publisher.
const QByteArray kConditional = R"yml(steps:
  - {label: ":hammer: Build", key: build, command: make}
  - {block: "Publish?", key: approve, depends_on: build, if: build.env("NIGHTLY") != "1"}
  - {label: Publish, key: publish, command: twine upload dist/*, depends_on: approve}
)yml";

Json answer(const ProgramRun &run)
{
    const auto json = Json::parse(run.out.toStdString(), nullptr, false);
    return json.is_discarded() ? Json() : json;
}

QStringList changes(const Json &json)
{
    QStringList found;
    for (const auto &node : json["nodes"])
        found.append(fromStd(node["id"].get<std::string>() + " " + node["change"].get<std::string>()));
    return found;
}

QString corpusFile(const char *revision)
{
    return corpusDir() + QStringLiteral("/buildkite/real/vllm-project__vllm__.buildkite__release-pipeline@") + QLatin1String(revision) + QStringLiteral(".yml");
}

} // namespace

class tst_SlipwayctlDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void tellsWhatAConditionOnAGateDoes();
    void waysToNameTheSides_data();
    void waysToNameTheSides();
    void nothingChanged();
    void refusals_data();
    void refusals();
    void graphAsOfARevision();
    void factsComeFromTheRepository();
    void vllmGateChange_data();
    void vllmGateChange();
};

void tst_SlipwayctlDiff::tellsWhatAConditionOnAGateDoes()
{
    ScratchRepository repository;
    repository.write(QStringLiteral("a.yml"), kGated);
    repository.write(QStringLiteral("b.yml"), kConditional);
    const auto run = runSlipwayctl({QStringLiteral("diff"), repository.file(QStringLiteral("a.yml")), repository.file(QStringLiteral("b.yml"))});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitStatus, 1);
    const auto json = answer(run);
    QCOMPARE(changes(json), QStringList(QStringLiteral("approve changed")));
    QCOMPARE(json["nodes"][0]["fields"][0]["name"], "if");
    QVERIFY(json["nodes"][0]["fields"][0]["before"].is_null());
    QCOMPARE(json["nodes"][0]["line_a"], 3);
    const auto text = std::string("this change opens a gate under nightly: the gate approve is removed by its condition, and publish then starts at once");
    const auto &gates = json["gates"];
    const auto nightly = std::find_if(gates.begin(), gates.end(), [](const Json &gate) { return gate["scenario"] == "nightly"; });
    QVERIFY(nightly != gates.end());
    QCOMPARE((*nightly)["step"], "publish");
    QCOMPARE((*nightly)["before"], "gated");
    QCOMPARE((*nightly)["after"], "ungated");
    QCOMPARE((*nightly)["gates_before"], Json::array({"approve"}));
    QCOMPARE(fromStd((*nightly)["text"].get<std::string>()), fromStd(text));
    QCOMPARE(json["summary"][0], text);
    // The mirror closes it.
    const auto back = answer(runSlipwayctl({QStringLiteral("diff"), repository.file(QStringLiteral("b.yml")), repository.file(QStringLiteral("a.yml")), QStringLiteral("--scenario"), QStringLiteral("nightly")}));
    QCOMPARE(back["summary"][0], "this change closes a gate under nightly: publish now needs approve");
}

void tst_SlipwayctlDiff::waysToNameTheSides_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, std::initializer_list<const char *> words) {
        QStringList list;
        for (const auto *word : words)
            list.append(QString::fromLatin1(word));
        QTest::newRow(name) << list;
    };
    row("FILE@REV", {"%F@v1", "%F"});
    row("FILE@REV twice", {"%F@v1", "%F@main"});
    row("REV:PATH", {"v1:%F", "main:%F"});
    row("--file, two revisions", {"--file", "%F", "v1", "HEAD"});
    row("--file, one revision", {"--file", "%F", "main~1"});
}

void tst_SlipwayctlDiff::waysToNameTheSides()
{
    QFETCH(QStringList, arguments);
    ScratchRepository repository;
    repository.commitFile(QStringLiteral("ci/p@x.yml"), kGated, "one");
    repository.tag("v1");
    repository.commitFile(QStringLiteral("ci/p@x.yml"), kConditional, "two");
    for (auto &argument : arguments)
        argument.replace(QLatin1String("%F"), repository.file(QStringLiteral("ci/p@x.yml")));
    const auto run = runSlipwayctl(QStringList(QStringLiteral("diff")) + arguments + QStringList {QStringLiteral("--format"), QStringLiteral("text")});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitStatus, 1);
    QVERIFY2(run.out.contains("~ approve (line 3)\n    if: now build.env(\"NIGHTLY\") != \"1\"\n"), run.out.constData());
    QVERIFY2(run.out.contains("as of "), run.out.constData());
}

void tst_SlipwayctlDiff::nothingChanged()
{
    ScratchRepository repository;
    repository.write(QStringLiteral("a.yml"), kGated);
    repository.write(QStringLiteral("b.yml"), "# a comment\n" + QByteArray(kGated).replace("label: Build", "label: ':hammer: Build'"));
    const QStringList sides {QStringLiteral("diff"), repository.file(QStringLiteral("a.yml")), repository.file(QStringLiteral("b.yml"))};
    auto run = runSlipwayctl(sides);
    QCOMPARE(run.exitStatus, 0);
    QVERIFY(answer(run)["nodes"].empty() && answer(run)["gates"].empty());
    run = runSlipwayctl(sides + QStringList(QStringLiteral("--all")));
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(changes(answer(run)).first(), QStringLiteral("build cosmetic"));
    run = runSlipwayctl({sides[0], sides[1], sides[1], QStringLiteral("--format=text")});
    QCOMPARE(run.exitStatus, 0);
    QVERIFY(run.out.endsWith("Nothing changed.\n"));
}

void tst_SlipwayctlDiff::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, std::initializer_list<const char *> words, const char *message) {
        QStringList list;
        for (const auto *word : words)
            list.append(QString::fromLatin1(word));
        QTest::newRow(name) << list << QString::fromLatin1(message);
    };
    row("one side", {"diff", "%F"}, "diff wants two pipelines to compare, got 1");
    row("format", {"diff", "%F", "%F", "--format", "xml"}, "--format xml is not known");
    row("no such file", {"diff", "%F", "%D/none.yml"}, "none.yml");
    row("no such revision", {"diff", "%F@mian", "%F"}, "the repository knows no revision 'mian'; near it are: main");
    row("not there then", {"diff", "--file", "%D/late.yml", "v1"}, "there was no file late.yml as of v1");
    row("broken then", {"graph", "%D/broken.yml", "--revision", "v1"}, "broken.yml:");
    row("scenario", {"diff", "%F", "%F", "--scenario", "weekly"}, "weekly");
    row("graph of a revision outside", {"graph", "/dev/null", "--revision", "v1"}, "only files in a git repository have revisions");
}

void tst_SlipwayctlDiff::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    ScratchRepository repository;
    repository.write(QStringLiteral("broken.yml"), "steps: [\n");
    repository.commitFile(QStringLiteral("p.yml"), kGated, "one");
    repository.tag("v1");
    repository.commitFile(QStringLiteral("late.yml"), "steps:\n  - command: quite another thing, long enough\n", "two");
    for (auto &argument : arguments)
        argument.replace(QLatin1String("%F"), repository.file(QStringLiteral("p.yml"))).replace(QLatin1String("%D"), repository.path());
    const auto run = runSlipwayctl(arguments);
    QCOMPARE(run.exitStatus, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(QString::fromUtf8(run.err).contains(message), run.err.constData());
}

void tst_SlipwayctlDiff::graphAsOfARevision()
{
    ScratchRepository repository;
    repository.commitFile(QStringLiteral("p.yml"), kGated, "one");
    repository.branch("old");
    repository.checkout("main");
    repository.commitFile(QStringLiteral("p.yml"), "steps:\n  - command: only this\n", "two");
    const auto count = [&](const QStringList &more) {
        const auto run = runSlipwayctl(QStringList {QStringLiteral("graph"), repository.file(QStringLiteral("p.yml"))} + more);
        return run.exitStatus == 0 ? int(answer(run)["nodes"].size()) : -1;
    };
    QCOMPARE(count({}), 1);
    QCOMPARE(count({QStringLiteral("--revision"), QStringLiteral("old")}), 3);
    QCOMPARE(count({QStringLiteral("--revision"), QStringLiteral("main~1")}), 3);
    repository.remove(QStringLiteral("p.yml"));
    QCOMPARE(count({QStringLiteral("--revision"), QStringLiteral("HEAD")}), 1);
    QCOMPARE(count({}), -1);
}

void tst_SlipwayctlDiff::factsComeFromTheRepository()
{
    ScratchRepository repository;
    repository.remote("https://example.org/app.git");
    repository.commitFile(QStringLiteral("p.yml"), R"yml(steps:
  - {key: branch, command: "echo $BUILDKITE_MESSAGE", if: build.branch == "feature"}
  - {key: tag, command: x, if: build.tag == "v2"}
  - {key: message, command: x, if: build.message =~ /First/}
  - {key: repository, command: x, if: pipeline.repository == "https://example.org/app.git"}
)yml", "First commit");
    repository.tag("v2", true);
    repository.branch("feature");
    const auto running = [&](const QStringList &more) {
        const auto json = answer(runSlipwayctl(QStringList {QStringLiteral("graph"), repository.file(QStringLiteral("p.yml"))} + more));
        QStringList keys;
        for (const auto &node : json["nodes"]) {
            if (node["skip_reason"].is_null())
                keys.append(fromStd(node["key"].get<std::string>()));
        }
        return keys.join(u' ');
    };
    QCOMPARE(running({}), QStringLiteral("branch tag message repository"));
    QCOMPARE(running({QStringLiteral("--scenario=manual")}), QStringLiteral("branch tag message repository"));
    // Whoever names a branch means another build.
    QCOMPARE(running({QStringLiteral("--branch=main")}), QStringLiteral("message repository"));
    QCOMPARE(running({QStringLiteral("--message=other"), QStringLiteral("--tag=")}), QStringLiteral("branch repository"));
    // A file that merely lies there says nothing about a build.
    repository.write(QStringLiteral("q.yml"), "steps:\n  - {key: a, command: a, if: build.branch == 'feature'}\n");
    const auto loose = answer(runSlipwayctl({QStringLiteral("graph"), repository.file(QStringLiteral("q.yml"))}));
    QCOMPARE(loose["nodes"][0]["skip_reason"], "conditional_failed");
}

void tst_SlipwayctlDiff::vllmGateChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *before, const char *after, const char *sentence) {
        QTest::newRow(after) << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromLatin1(sentence);
    };
    row("2026-04-24", "2026-05-12-before-pr42357", "the gate block-publish-release-images is removed by its condition, and publish-release-images-dockerhub then starts");
}

void tst_SlipwayctlDiff::vllmGateChange()
{
    SLIPWAY_NEED_CORPUS();
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, sentence);
    const auto run = runSlipwayctl({QStringLiteral("diff"), corpusFile(before.toLatin1().constData()), corpusFile(after.toLatin1().constData()), QStringLiteral("--format=text")});
    QCOMPARE(run.exitStatus, 1);
    QVERIFY2(QString::fromUtf8(run.out).contains(sentence), run.out.left(4000).constData());
}

QTEST_GUILESS_MAIN(tst_SlipwayctlDiff)
#include "tst_slipwayctl_diff.moc"
