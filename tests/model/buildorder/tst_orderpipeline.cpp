// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/installcheck.h"
#include "buildorder/ordermerge.h"
#include "buildorder/orderpipeline.h"
#include "buildorder/orderscript.h"
#include "conancorpus.h"
#include "pipeline/planner.h"
#include "support/testing.h"

#include <QDirIterator>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

BuildOrderPtr fixture(const char *name)
{
    return testing::openOrder(testing::sourceDir() + QStringLiteral("/tests/fixtures/conan/") + QString::fromLatin1(name));
}

BuildOrderPtr twoProducts()
{
    const auto merged = mergeOrders({fixture("conan_game.json"), fixture("conan_game_debug.json"), fixture("conan_mapviewer.json")});
    return merged.ok() ? *merged : nullptr;
}

using Edges = QSet<QPair<QString, QString>>;

Edges edgesOf(const std::vector<OrderJob> &jobs)
{
    Edges edges;
    for (const auto &job : jobs) {
        for (const auto before : job.after)
            edges.insert({jobs[before].key, job.key});
    }
    return edges;
}

/// Between commands only: barriers and gates left out.
Edges edgesOf(const StepGraph &graph)
{
    Edges edges;
    for (const auto &edge : graph.edges()) {
        const auto &from = graph.node(edge.from);
        const auto &to = graph.node(edge.to);
        if (from.kind == NodeKind::Command && to.kind == NodeKind::Command)
            edges.insert({from.id, to.id});
    }
    return edges;
}

/// Every file of the corpus that opens as an order.
QStringList corpusOrders()
{
    QStringList files;
    for (const auto *folder : {"/real", "/errors"}) {
        QDirIterator it(testing::corpusDir() + QStringLiteral("/conan") + QLatin1String(folder), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    return files;
}

QStringList keysOf(const std::vector<OrderJob> &jobs)
{
    QStringList keys;
    for (const auto &job : jobs)
        keys.append(job.key);
    return keys;
}

} // namespace

/// What a build order becomes: jobs, a pipeline, a script.
class TestOrderPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void jobsOfTwoProducts()
    {
        const auto order = twoProducts();
        QVERIFY(order);
        const auto jobs = orderJobs(*order, {});
        QVERIFY_RESULT(jobs);
        QCOMPARE(keysOf(jobs->jobs), QStringList({QStringLiteral("tiles-2.3"), QStringLiteral("ai-1.1.0-817c00ee"), QStringLiteral("ai-1.1.0-ab092074"),
                                         QStringLiteral("engine-1.0-a6a7adcc"), QStringLiteral("engine-1.0-06c8def4"), QStringLiteral("mapviewer-1.0"),
                                         QStringLiteral("game-1.0-f94f0b5a"), QStringLiteral("game-1.0-a97ff0bd")}));
        const auto &debug = jobs->jobs[2];
        QCOMPARE(debug.label, QStringLiteral("ai/1.1.0 (conan_game_debug)"));
        QCOMPARE(debug.words.join(u' '), QStringLiteral("--requires=ai/1.1.0 --build=ai/1.1.0 -s:h=build_type=Debug --format=json"));
        QCOMPARE(debug.level, 1);
        QCOMPARE(jobs->jobs[5].words.mid(2, 1), QStringList(QStringLiteral("-o=graphics/*:shared=True")));
        // mapviewer waits for tiles only: graphics is downloaded. engine waits for both packages of ai.
        QCOMPARE(jobs->jobs[5].after, std::vector<quint32> {0});
        QCOMPARE(jobs->jobs[3].after, (std::vector<quint32> {1, 2}));
        QVERIFY(jobs->diagnostics.isEmpty());
    }

    void innerLevelsAndContexts()
    {
        const auto jobs = orderJobs(*fixture("conan_cross.json"), {.profileArgs = {}, .buildJobs = 4});
        QVERIFY_RESULT(jobs);
        QCOMPARE(keysOf(jobs->jobs), QStringList({QStringLiteral("cmake-3.29"), QStringLiteral("icu-74.2-4d2449ad"), QStringLiteral("icu-74.2-77c85038"), QStringLiteral("text-0.9")}));
        QCOMPARE(jobs->jobs[2].after, std::vector<quint32> {1});
        QCOMPARE(jobs->jobs[3].after, (std::vector<quint32> {0, 2}));
        QVERIFY(jobs->jobs[0].words.contains(QStringLiteral("--tool-requires=cmake/3.29")));
        QVERIFY(jobs->jobs[0].words.contains(QStringLiteral("-c:b")) && jobs->jobs[2].words.contains(QStringLiteral("-c")));
        QVERIFY(jobs->jobs[0].words.contains(QStringLiteral("-pr:h=armv8")));
        QCOMPARE(jobs->jobs[0].profile, QStringLiteral("self"));
    }

    void unknownProfilesAreSaid()
    {
        auto order = std::make_shared<BuildOrder>(*twoProducts());
        order->profiles.erase(order->profiles.begin()); // conan_game
        const auto jobs = orderJobs(*order, {});
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->diagnostics.size(), 1);
        QCOMPARE(jobs->diagnostics.constFirst().rule, QStringLiteral("profile-unknown"));
        QVERIFY(jobs->diagnostics.constFirst().message.contains(QStringLiteral("\"conan_game\"")));
        OrderRunOptions given;
        given.profileArgs.insert(QStringLiteral("conan_game"), QStringLiteral("-pr 'my own'"));
        const auto known = orderJobs(*order, given);
        QVERIFY_RESULT(known);
        QVERIFY(known->diagnostics.isEmpty());
        QVERIFY(known->jobs[1].words.contains(QStringLiteral("my own")));
        QCOMPARE(neededProfiles(*order).keys(), QStringList({QStringLiteral("conan_game"), QStringLiteral("conan_game_debug"), QStringLiteral("conan_mapviewer")}));
    }

    void unreadableArgumentsAreAFault()
    {
        auto order = std::make_shared<BuildOrder>(*fixture("conan_game.json"));
        order->profiles.front().args = QStringLiteral("-s:h=\"open");
        const auto jobs = orderJobs(*order, {});
        QVERIFY_RESULT(jobs);
        QVERIFY2(jobs->jobs.front().fault.startsWith(QStringLiteral("the profile arguments of \"self\" cannot be split into words")), qPrintable(jobs->jobs.front().fault));
        QVERIFY(!jobs->jobs.front().willRun());
        QCOMPARE(jobs->diagnostics.constFirst().rule, QStringLiteral("cannot-build"));
    }

    void refusesAGraph()
    {
        SLIPWAY_NEED_CORPUS();
        const auto order = testing::openOrder(testing::conanDir() + QStringLiteral("/errors/graph_info_missing.json"));
        const auto jobs = orderJobs(*order, {});
        QVERIFY(jobs.failed());
        QVERIFY2(jobs.error().message.contains(QStringLiteral("a graph of \"conan graph info\"")), qPrintable(jobs.error().message));
    }

    /// A hand-over reads back as the graph it was made of, whatever its groups are, and is the same bytes each time.
    void roundTrip_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("grouping");
        QTest::newRow("strict, by level") << int(OrderStart::StrictLevels) << int(OrderGrouping::Level);
        QTest::newRow("strict, by product") << int(OrderStart::StrictLevels) << int(OrderGrouping::Product);
        QTest::newRow("strict, no groups") << int(OrderStart::StrictLevels) << int(OrderGrouping::None);
        QTest::newRow("as soon, by level") << int(OrderStart::AsSoonAsReady) << int(OrderGrouping::Level);
        QTest::newRow("as soon, by product") << int(OrderStart::AsSoonAsReady) << int(OrderGrouping::Product);
    }
    void roundTrip()
    {
        SLIPWAY_NEED_CORPUS();
        QFETCH(int, start);
        QFETCH(int, grouping);
        OrderRunOptions options;
        options.start = OrderStart(start);
        options.grouping = OrderGrouping(grouping);
        int compared = 0;
        for (const auto &file : corpusOrders()) {
            const auto bytes = testing::readAll(file);
            const auto order = readBuildOrder(file, bytes);
            if (order.failed() || (*order)->fullGraph)
                continue;
            auto gated = options;
            const auto jobs = orderJobs(**order, options);
            QVERIFY_RESULT(jobs);
            if (const int last = jobs->jobs.empty() ? 0 : jobs->jobs.back().level; last > 0)
                gated.gateLevels = {last, last / 2};
            for (const auto purpose : {OrderPurpose::HandOver, OrderPurpose::Run}) {
                const auto made = orderPipeline(*order, gated, purpose);
                QVERIFY_RESULT(made);
                checkPlan(*made, gated);
                const auto again = orderPipeline(*order, gated, purpose);
                QVERIFY_RESULT(again);
                QCOMPARE(again->yaml, made->yaml);
                ++compared;
            }
        }
        QVERIFY(compared > 200);
    }

    /// By time: the strict order waits for the level before, and nothing starts before what it depends on.
    void barriersHold()
    {
        const auto order = twoProducts();
        const auto made = orderPipeline(order, {.gateLevels = {2}}, OrderPurpose::Run);
        QVERIFY_RESULT(made);
        const auto plan = planPipeline(made->pipeline, {});
        QVERIFY(plan->diagnostics.isEmpty());
        const auto &graph = *plan->graph;
        const auto done = graph.find(QStringLiteral("level-0-done"));
        QVERIFY(done != kNoNode && !graph.node(done).isRemoved() && graph.node(done).continueOnFailure);
        QCOMPARE(graph.find(QStringLiteral("level-1-done")), kNoNode); // the gate stands there
        const auto gate = graph.find(QStringLiteral("gate-level-2"));
        QVERIFY(gate != kNoNode);
        QCOMPARE(graph.incoming(gate).size(), size_t(2)); // both of ai
        QVERIFY(graph.edge(graph.incoming(gate)[0]).allowFailure);
        QVERIFY(graph.find(QStringLiteral("level-2-done")) != kNoNode);
        // One edge in and one out for each step, not one for each pair.
        const auto large = graph.edgeCount();
        QVERIFY2(large < 40, qPrintable(QString::number(large)));
    }

    void optionsThatDoNothingAreRefused()
    {
        auto order = std::make_shared<BuildOrder>(*fixture("conan_game.json"));
        for (auto &package : order->elements.back().packages.front())
            package.binary = BinaryState::Cache; // game itself, at level 3
        const auto gate = orderPipeline(order, {.gateLevels = {3}}, OrderPurpose::Run);
        QVERIFY(gate.failed());
        QVERIFY2(gate.error().message.contains(QStringLiteral("a gate before level 3 would hold nothing")), qPrintable(gate.error().message));
        const auto profile = orderPipeline(order, {.profileArgs = {{QStringLiteral("conan_game"), QString()}}}, OrderPurpose::Run);
        QVERIFY(profile.failed());
        QCOMPARE(profile.error().hint, QStringLiteral("the names are: self"));
    }

    void variablesStayText()
    {
        auto order = std::make_shared<BuildOrder>(*fixture("conan_game.json"));
        order->profiles.front().args = QStringLiteral("-s:h=\"x=$HOME ${A:?no} $(id) $$\"");
        const auto made = orderPipeline(order, {}, OrderPurpose::Run);
        QVERIFY_RESULT(made);
        const auto &step = made->pipeline->steps.constFirst().steps.constFirst();
        QVERIFY2(step.command.contains(QStringLiteral("'-s:h=x=$HOME ${A:?no} $(id) $$'")), qPrintable(step.command));
    }

    void aStepARecipe()
    {
        OrderRunOptions options;
        options.stepPerRecipe = true;
        const auto made = orderPipeline(twoProducts(), options, OrderPurpose::HandOver);
        QVERIFY_RESULT(made);
        const auto plan = planPipeline(made->pipeline, {});
        QVERIFY(plan->diagnostics.isEmpty());
        Edges expected;
        expected.insert({QStringLiteral("ai-1.1.0-817c00ee"), QStringLiteral("engine-1.0-a6a7adcc")});
        expected.insert({QStringLiteral("engine-1.0-a6a7adcc"), QStringLiteral("game-1.0-f94f0b5a")});
        expected.insert({QStringLiteral("tiles-2.3"), QStringLiteral("mapviewer-1.0")});
        QCOMPARE(edgesOf(*plan->graph), expected);
        const auto refused = orderPipeline(fixture("conan_configuration.json"), options, OrderPurpose::HandOver);
        QVERIFY(refused.failed() && refused.error().message.contains(QStringLiteral("by configuration")));
    }

    /// The command lines are those that real Conan was run with (real/pipeline).
    void asRealConanWasRun()
    {
        SLIPWAY_NEED_CORPUS();
        const auto order = testing::openOrder(testing::conanDir() + QStringLiteral("/real/pipeline/build_order.json"));
        OrderRunOptions options;
        options.lockfile = QStringLiteral("conan.lock");
        options.uploadRemote = QStringLiteral("products");
        options.promotions = {{QStringLiteral("products"), QStringLiteral("develop")}};
        const auto jobs = orderJobs(*order, options);
        QVERIFY_RESULT(jobs);
        QStringList lines;
        for (const auto &job : jobs->jobs)
            lines.append(job.words.join(u' '));
        QCOMPARE(lines, QStringList({QStringLiteral("--requires=engine/1.0 --build=engine/1.0 --lockfile=conan.lock --format=json"),
                            QStringLiteral("--requires=engine/1.0 --build=engine/1.0 -s:h=build_type=Debug --lockfile=conan.lock --format=json"),
                            QStringLiteral("--requires=game/1.0 --build=game/1.0 --lockfile=conan.lock --format=json"),
                            QStringLiteral("--requires=game/1.0 --build=game/1.0 -s:h=build_type=Debug --lockfile=conan.lock --format=json")}));
        const auto script = QString::fromUtf8(orderScript(*order, options, *jobs));
        for (const auto *line : {"conan list --graph=engine-1.0-aad8d87a.graph.json --format=json > engine-1.0-aad8d87a.built.json",
                 "conan upload -l=engine-1.0-aad8d87a.built.json -r=products -c --format=json > engine-1.0-aad8d87a.uploaded.json",
                 "conan download --list=uploaded.json -r=products --format=json > promote.json",
                 "conan upload --list=promote.json -r=develop -c --format=json > promoted.json"})
            QVERIFY2(script.contains(QString::fromLatin1(line)), line);
    }

    /// Every install that real Conan did in order (E3 of real/execution) is one that we would do.
    void asTheExperimentsWereRun()
    {
        SLIPWAY_NEED_CORPUS();
        const auto results = testing::readJsonFile(testing::conanDir() + QStringLiteral("/real/execution/results.json"));
        QHash<QString, QSet<QString>> ours;
        int compared = 0;
        for (const auto &result : results) {
            const auto what = fromStd(result["experiment"].get<std::string>());
            const auto name = what.section(QStringLiteral("in order: "), 1);
            // Some of the experiments were on files that are not in the corpus.
            if (name.isEmpty() || !what.startsWith(QLatin1String("E3")) || !QFile::exists(testing::conanDir() + QStringLiteral("/real/") + name))
                continue;
            if (!ours.contains(name))
                ours.insert(name, commandsOf(testing::conanDir() + QStringLiteral("/real/") + name));
            const auto words = splitLine(fromStd(result["cmd"].get<std::string>()));
            QVERIFY2(ours.value(name).contains(words), qPrintable(name + QStringLiteral(": ") + words));
            ++compared;
        }
        QVERIFY(compared > 70);
    }

    /// The answers of real installs are proof of the package that was wanted, and of no other.
    void realAnswers()
    {
        SLIPWAY_NEED_CORPUS();
        const auto answer = testing::readAll(testing::conanDir() + QStringLiteral("/real/pipeline/steps/0-engine-game_release.graph.json"));
        const auto ref = QStringLiteral("engine/1.0#fba6659c9dd04a4bbdc7a375f22143cb");
        QVERIFY_RESULT(checkInstalled(answer, ref, QStringLiteral("aad8d87a6dd00855a0757cfb8fe239705738939b")));
        const auto other = checkInstalled(answer, ref, QStringLiteral("f2a95cae8efcad82a2a782ddffb4ff28deb9e6fc"));
        QVERIFY(other.failed());
        QCOMPARE(other.error().message, QStringLiteral("engine/1.0: wanted package id f2a95cae8efcad82a2a782ddffb4ff28deb9e6fc, conan built aad8d87a6dd00855a0757cfb8fe239705738939b: wrong profile?"));
        const auto revision = checkInstalled(answer, QStringLiteral("engine/1.0#0123"), QStringLiteral("aad8d87a6dd00855a0757cfb8fe239705738939b"));
        QVERIFY(revision.failed() && revision.error().message.contains(QStringLiteral("wanted recipe revision 0123, conan took fba6659c9dd04a4bbdc7a375f22143cb")));
        for (const auto *nothing : {"", "{}", "[]", "{\"graph\": 3}", "not json", "{\"graph\": {\"nodes\": {}}}"})
            QVERIFY2(checkInstalled(nothing, ref, QStringLiteral("x")).failed(), nothing);
    }

    /// A shell runs the script to its end with a stand-in conan; a failure ends it, or with keepGoing what depends on it.
    void scriptsRun_data()
    {
        QTest::addColumn<bool>("keepGoing");
        QTest::addColumn<QString>("fails");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("installs");
        QTest::newRow("all pass") << false << QString() << 0 << 8;
        QTest::newRow("all pass, keep going") << true << QString() << 0 << 8;
        QTest::newRow("the second fails") << false << "ai/1.1.0" << 6 << 2;
        QTest::newRow("keep going") << true << "ai/1.1.0" << 1 << 4; // tiles, twice ai, mapviewer
        QTest::newRow("another package") << false << "tiles/2.3 other" << 1 << 1;
    }
    void scriptsRun()
    {
        QFETCH(bool, keepGoing);
        QFETCH(QString, fails);
        QFETCH(int, status);
        QFETCH(int, installs);
        const auto order = twoProducts();
        OrderRunOptions options;
        options.keepGoing = keepGoing;
        const auto jobs = orderJobs(*order, options);
        QVERIFY_RESULT(jobs);
        QTemporaryDir dir;
        QFile conan(dir.filePath(QStringLiteral("conan")));
        QVERIFY(conan.open(QIODevice::WriteOnly));
        conan.write("#!/bin/sh\necho x >> installs\ncase $2 in *=\"${FAILS% other}\") [ \"${FAILS% other}\" = \"$FAILS\" ] && exit 6; exit 0;; esac\ncat ids\n");
        conan.close();
        conan.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QFile ids(dir.filePath(QStringLiteral("ids")));
        QVERIFY(ids.open(QIODevice::WriteOnly));
        for (const auto &job : jobs->jobs)
            ids.write("\"package_id\": \"" + job.packageId.toUtf8() + "\"\n");
        ids.close();
        QProcess shell;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), dir.path() + u':' + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("FAILS"), fails.isEmpty() ? QStringLiteral("-") : fails);
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(dir.path());
        shell.start(QStringLiteral("/bin/sh"), {});
        shell.write(orderScript(*order, options, *jobs));
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished(30'000));
        const auto errors = shell.readAllStandardError();
        QVERIFY2(shell.exitCode() == status, errors.constData());
        QCOMPARE(testing::readAll(dir.filePath(QStringLiteral("installs"))).count('x'), installs);
    }

    void jsonByLevel()
    {
        const auto order = twoProducts();
        const auto jobs = orderJobs(*order, {});
        QVERIFY_RESULT(jobs);
        const auto json = orderCommandsJson(*order, *jobs);
        QCOMPARE(json["levels"].size(), size_t(4));
        const auto &game = json["levels"][3]["packages"][0];
        QCOMPARE(game["key"], "game-1.0-f94f0b5a");
        QCOMPARE(game["depends_on"], Json({"engine-1.0-a6a7adcc", "engine-1.0-06c8def4"}));
        QCOMPARE(game["command"], Json({"conan", "install", "--requires=game/1.0", "--build=game/1.0", "--format=json"}));
        QCOMPARE(game["profile"], "conan_game");
    }

private:
    static QString splitLine(const QString &command)
    {
        auto words = command.split(u' ', Qt::SkipEmptyParts);
        return words.join(u' ').remove(u'"');
    }
    static QSet<QString> commandsOf(const QString &file)
    {
        QSet<QString> commands;
        const auto order = testing::openOrder(file);
        const auto jobs = orderJobs(*order, {});
        if (jobs.failed())
            return commands;
        for (auto job : jobs->jobs) {
            job.words.removeLast(); // --format=json: they did not ask
            commands.insert(QStringLiteral("conan install ") + job.words.join(u' ').remove(u'"'));
        }
        return commands;
    }
    static void checkPlan(const OrderPipeline &made, const OrderRunOptions &options)
    {
        const auto plan = planPipeline(made.pipeline, {});
        for (const auto &diagnostic : plan->diagnostics)
            QVERIFY2(made.jobs.empty(), qPrintable(made.order->files.constFirst() + u' ' + diagnostic.message)); // "no steps"
        const auto &graph = *plan->graph;
        QSet<QString> commands, jobs;
        for (const auto &node : graph.nodes()) {
            QVERIFY2(!node.stub && !node.isRemoved(), qPrintable(made.order->files.constFirst() + u' ' + node.id));
            if (node.kind == NodeKind::Command)
                commands.insert(node.id);
        }
        for (const auto &job : made.jobs)
            jobs.insert(job.key);
        QCOMPARE(commands, jobs);
        QCOMPARE(edgesOf(graph), edgesOf(made.jobs));
        if (options.start == OrderStart::StrictLevels)
            checkLevels(made.jobs, graph);
    }
    /// Whatever runs is reached from every job of the level before.
    static void checkLevels(const std::vector<OrderJob> &jobs, const StepGraph &graph)
    {
        QMap<int, QSet<NodeIndex>> levels;
        for (const auto &job : jobs)
            levels[job.level].insert(graph.find(job.key));
        for (const auto &job : jobs) {
            const auto before = levels.lowerBound(job.level);
            if (before == levels.begin() || !job.fault.isEmpty())
                continue;
            QVERIFY2(waitsForAll(graph, graph.find(job.key), std::prev(before).value()), qPrintable(job.key));
        }
    }
    static bool waitsForAll(const StepGraph &graph, NodeIndex node, QSet<NodeIndex> wanted)
    {
        QVector<NodeIndex> open {node};
        QSet<NodeIndex> seen;
        while (!open.isEmpty()) {
            const auto next = open.takeLast();
            for (const auto e : graph.incoming(next)) {
                const auto from = graph.edge(e).from;
                wanted.remove(from);
                if (!seen.contains(from) && graph.node(from).kind != NodeKind::Command)
                    open.append(from);
                seen.insert(from);
            }
        }
        return wanted.isEmpty();
    }
};

QTEST_GUILESS_MAIN(TestOrderPipeline)
#include "tst_orderpipeline.moc"
