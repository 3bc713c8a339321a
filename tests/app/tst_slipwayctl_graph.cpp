// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testing.h"

#include <QTemporaryDir>

using namespace slipway;
using testing::runSlipwayctl;

namespace {

QString fixture(const char *name)
{
    return testing::sourceDir() + QStringLiteral("/tests/fixtures/pipelines/") + QLatin1String(name);
}

testing::ProgramRun graph(const QStringList &arguments, const QByteArray &input = {})
{
    return runSlipwayctl(QStringList {QStringLiteral("graph")} + arguments, input);
}

/// "id state reason" of each node.
QStringList nodesOf(const Json &json)
{
    QStringList list;
    for (const auto &node : json["nodes"]) {
        auto text = fromStd(node["id"].get<std::string>() + ' ' + node["state"].get<std::string>());
        if (node["skip_reason"].is_string())
            text += u' ' + fromStd(node["skip_reason"].get<std::string>());
        list.append(text);
    }
    return list;
}

QStringList edgesOf(const Json &edges)
{
    QStringList list;
    for (const auto &edge : edges) {
        list.append(fromStd(edge["from"].get<std::string>() + " > " + edge["to"].get<std::string>() + ' '
            + edge["origin"].get<std::string>() + (edge["allow_failure"].get<bool>() ? " ?" : "")));
    }
    list.sort();
    return list;
}

Json answer(const testing::ProgramRun &run)
{
    return Json::parse(run.out.toStdString(), nullptr, false);
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList made;
    for (const auto *text : texts)
        made.append(QString::fromUtf8(text));
    return made;
}

} // namespace

class tst_SlipwayctlGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void barriers();
    void scenarios();
    void problemsDoNotChangeTheExitStatus();
    void shapeOfTheAnswer();
    void severalFiles();
    void otherFormats();
    void outputFile();
    void standardInput();
    void taskGraph();
    void refusals_data();
    void refusals();
};

void tst_SlipwayctlGraph::barriers()
{
    // The branch is said: otherwise it is the one that is checked out around the fixture.
    const auto run = graph({QStringLiteral("--branch=main"), fixture("barriers.yml")});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.err, QByteArray());
    const auto json = answer(run);
    QCOMPARE(nodesOf(json),
        list({"lint ready", "steps/1 broken next to a block step", "go blocked", "tests blocked", "unit blocked",
            "tests/1 blocked", "report blocked", "steps/4 blocked", "deploy blocked", "skipped skipped not this week"}));
    QCOMPARE(edgesOf(json["edges"]),
        list({"go > steps/4 wait", "go > tests/1 block", "go > unit block", "lint > go block", "lint > steps/4 wait",
            "report > steps/4 wait", "steps/4 > deploy wait", "tests/1 > report wait", "tests/1 > steps/4 wait",
            "unit > steps/4 wait", "unit > tests/1 wait"}));
    const auto other = answer(graph({fixture("barriers.yml"), QStringLiteral("--branch=feature")}));
    QVERIFY(nodesOf(other).contains(QStringLiteral("deploy broken branch_mismatch")));
}

void tst_SlipwayctlGraph::scenarios()
{
    const auto file = fixture("gated-release.yml");
    const auto night = answer(graph({file, QStringLiteral("--scenario"), QStringLiteral("nightly")}));
    QVERIFY(nodesOf(night).contains(QStringLiteral("gate-images broken conditional_failed")));
    QVERIFY(nodesOf(night).contains(QStringLiteral("publish ready")));
    QVERIFY(nodesOf(night).contains(QStringLiteral("image-x86 ready")));
    QVERIFY(edgesOf(night["dropped_edges"]).contains(QStringLiteral("gate-publish > publish explicit")));
    const auto byEnv = answer(graph({file, QStringLiteral("--env"), QStringLiteral("NIGHTLY=1")}));
    QCOMPARE(edgesOf(byEnv["edges"]), edgesOf(night["edges"]));
    QCOMPARE(byEnv["digest"], night["digest"]);
    const auto manual = answer(graph({file}));
    QVERIFY(nodesOf(manual).contains(QStringLiteral("image-x86 blocked")));
    QVERIFY(edgesOf(manual["edges"]).contains(QStringLiteral("gate-images > image-x86 group ?")));
    QVERIFY(manual["digest"] != night["digest"]);
}

void tst_SlipwayctlGraph::problemsDoNotChangeTheExitStatus()
{
    const auto run = graph({fixture("problems.yml")});
    QCOMPARE(run.exitStatus, 0);
    const auto json = answer(run);
    QStringList found;
    for (const auto &diagnostic : json["diagnostics"]) {
        found.append(fromStd(diagnostic["severity"].get<std::string>() + ' ' + diagnostic["rule"].get<std::string>() + ' '
            + diagnostic["node"].get<std::string>() + ' ' + std::to_string(diagnostic["line"].get<int>())));
    }
    QCOMPARE(found,
        list({"error bad-condition four 15", "error duplicate-key build~2 16", "error unknown-dependency one 6",
            "error dependency-cycle two 7"}));
    QVERIFY(fromStd(json["diagnostics"][2]["message"].get<std::string>()).endsWith(QStringLiteral("did you mean \"build\"?")));
    QVERIFY(fromStd(json["diagnostics"][3]["message"].get<std::string>()).endsWith(QStringLiteral("two -> three -> two")));
    QVERIFY(nodesOf(json).contains(QStringLiteral("biuld unknown")));
    QVERIFY(json["nodes"].back()["stub"].get<bool>());
    QCOMPARE(json["nodes"].back()["kind"], Json("unknown"));
}

void tst_SlipwayctlGraph::shapeOfTheAnswer()
{
    const auto json = answer(graph({fixture("gated-release.yml")}));
    QStringList members;
    for (const auto &item : json.items())
        members.append(fromStd(item.key()));
    QCOMPARE(members, list({"nodes", "edges", "dropped_edges", "diagnostics", "digest"}));
    const auto &gate = json["nodes"][5];
    QCOMPARE(gate["id"], Json("gate-images"));
    QCOMPARE(gate["key"], Json("gate-images"));
    QCOMPARE(gate["label"], Json("Build images?"));
    QCOMPARE(gate["kind"], Json("block"));
    QCOMPARE(gate["group"], Json());
    QCOMPARE(gate["skip_reason"], Json());
    QCOMPARE(gate["if"], Json("build.env(\"NIGHTLY\") != \"1\""));
    QCOMPARE(fromStd(gate["file"].get<std::string>()), fixture("gated-release.yml"));
    QCOMPARE(gate["line"], Json(31));
    const auto &wheel = json["nodes"][2];
    QCOMPARE(wheel["group"], Json("wheels"));
    QCOMPARE(wheel["detail"], Json("cpu"));
    QCOMPARE(json["nodes"][4]["key"], Json());
}

void tst_SlipwayctlGraph::severalFiles()
{
    const auto json = answer(graph({fixture("barriers.yml"), fixture("problems.yml"), fixture("gated-release.yml")}));
    const auto nodes = nodesOf(json).join(u'\n');
    QVERIFY(nodes.contains(QStringLiteral("\nbarriers.yml/steps/4 blocked")) || nodes.contains(QStringLiteral("\nsteps/4 blocked")));
    QVERIFY(nodes.contains(QStringLiteral("\nbuild ready")));
    QVERIFY(nodes.contains(QStringLiteral("\nwheel-x86 ready")));
    QCOMPARE(json["digests"].size(), size_t(3));
    const auto twice = answer(graph({fixture("problems.yml"), fixture("problems.yml")}));
    QVERIFY(twice.is_object());
    QCOMPARE(twice["nodes"].size() % 2, size_t(0));
}

void tst_SlipwayctlGraph::otherFormats()
{
    const auto dot = graph({fixture("barriers.yml"), QStringLiteral("--format=dot")});
    QCOMPARE(dot.exitStatus, 0);
    QVERIFY(dot.out.startsWith("digraph release {\n"));
    QVERIFY(dot.out.contains("subgraph cluster_3"));
    const auto mermaid = graph({fixture("barriers.yml"), QStringLiteral("--format=mermaid")});
    QCOMPARE(mermaid.exitStatus, 0);
    QVERIFY(mermaid.out.startsWith("flowchart LR\n"));
}

void tst_SlipwayctlGraph::outputFile()
{
    QTemporaryDir folder;
    const auto target = folder.filePath(QStringLiteral("graph.json"));
    const auto run = graph({fixture("barriers.yml"), QStringLiteral("--output"), target});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(testing::readJsonFile(target)["nodes"].is_array());
    const auto nowhere = graph({fixture("barriers.yml"), QStringLiteral("--output"), folder.filePath(QStringLiteral("no/such/folder"))});
    QCOMPARE(nowhere.exitStatus, 2);
    QVERIFY(nowhere.err.contains("The file cannot be written: "));
}

void tst_SlipwayctlGraph::standardInput()
{
    const auto run = graph({QStringLiteral("-")}, "steps: [{command: a, key: a}, wait, {command: b, key: b}]\n");
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(edgesOf(answer(run)["edges"]), list({"a > steps/1 wait", "steps/1 > b wait"}));
}

/// Known by its content, whatever its name; problems name the place.
void tst_SlipwayctlGraph::taskGraph()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("g.json"));
    const auto write = [&path](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    write(R"({"sign":{"kind":"signing","dependencies":{"build":"build","x":"elsewhere"},"task":{}},"build":{"kind":"build","dependencies":{},"task":{"p":[1]}}})");
    const auto run = graph({path});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(edgesOf(answer(run)["edges"]), list({"build > sign explicit"}));
    QCOMPARE(nodesOf(answer(run)).size(), 4);
    const auto reduced = graph({path, QStringLiteral("--option=x")});
    QCOMPARE(reduced.exitStatus, 2);
    write("{\"sign\":{\"kind\":\"signing\",\"dependencies\":{},\n\"task\":{\"p\":01}}}");
    const auto bad = graph({path});
    QCOMPARE(bad.exitStatus, 2);
    QVERIFY2(bad.err.startsWith(path.toUtf8() + ":2:13: This is no number as JSON writes them"), bad.err.constData());
}

void tst_SlipwayctlGraph::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto good = fixture("barriers.yml");
    const auto hint = QStringLiteral("; see 'slipwayctl graph --help'");
    QTest::newRow("no file") << QStringList {} << QStringLiteral("graph wants at least one FILE") + hint;
    QTest::newRow("unknown format") << QStringList {good, QStringLiteral("--format=gif")}
                                    << QStringLiteral("--format gif is not known; graph prints json, dot, mermaid, svg, png") + hint;
    QTest::newRow("unknown scenario") << QStringList {good, QStringLiteral("--scenario=x")}
                                      << QStringLiteral("there is no scenario \"x\"; choose one of nightly, tag, main, pr, manual");
    QTest::newRow("missing file") << QStringList {QStringLiteral("/nonexistent/p.yml")} << QStringLiteral("/nonexistent/p.yml: ");
    QTest::newRow("bad YAML") << QStringList {fixture("broken.yml")} << fixture("broken.yml") + QStringLiteral(":");
    QTest::newRow("one of several") << QStringList {good, fixture("broken.yml")} << fixture("broken.yml") + QStringLiteral(":");
}

void tst_SlipwayctlGraph::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const auto run = graph(arguments);
    QCOMPARE(run.exitStatus, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(QString::fromUtf8(run.err).startsWith(message), run.err.constData());
}

QTEST_GUILESS_MAIN(tst_SlipwayctlGraph)
#include "tst_slipwayctl_graph.moc"
