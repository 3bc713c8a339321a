// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/promotionfiles.h"
#include "support/owntime.h"
#include "support/testing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;

namespace {

Json parsed(const QByteArray &text)
{
    return Json::parse(text.begin(), text.end());
}

QString writeFile(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

const QByteArray kBlock = "{\"flavors\":{\"ship\":{\"target-tasks-method\":\"ship_{project}\",\"product\":\"p\",\"version-bump\":true,\"rebuild-kinds\":[\"a\"]}},\"rebuild-kinds\":[\"docker-image\"]}";

} // namespace

class PromotionInputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }
    void readsEveryField();
    void threeStates_data();
    void threeStates();
    void alwaysSendsWhatTheActionReads();
    void keepsUnknownFields();
    void legacySwitch();
    void refused_data();
    void refused();
    void yamlAndJson_data();
    void yamlAndJson();
    void flavors_data();
    void flavors();
    void flavorsRefused_data();
    void flavorsRefused();
    void standardFlavors();
    void statuses_data();
    void statuses();
    void indexes();
    void factsRefused_data();
    void factsRefused();
    void scenario();
    void largeIndexInLinearTime();
    void everyInputOfTheCorpus();
};

void PromotionInputTest::readsEveryField()
{
    const auto input = PromotionInput::fromJson(parsed(R"json({"release_promotion_flavor":"ship_firefox","build_number":3,"version":"128.0","next_version":"128.0.1",
        "previous_graph_ids":["A","B"],"rebuild_kinds":["k"],"do_not_optimize":["l/opt"],"partial_updates":{"127.0":{"buildNumber":1,"locales":["de"]}},
        "release_enable_partner_repack":true,"release_enable_partner_attribution":true,"release_enable_emefree":true})json"), QStringLiteral("i.json"));
    QVERIFY_RESULT(input);
    QCOMPARE(input->flavor, QStringLiteral("ship_firefox"));
    QCOMPARE(input->buildNumber, 3);
    QCOMPARE(input->version, QStringLiteral("128.0"));
    QVERIFY(input->versionGiven);
    QCOMPARE(input->nextVersion, QStringLiteral("128.0.1"));
    QCOMPARE(input->previousGraphIds, QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(*input->rebuildKinds, QStringList(QStringLiteral("k")));
    QCOMPARE(*input->doNotOptimize, QStringList(QStringLiteral("l/opt")));
    QCOMPARE(input->partialUpdates["127.0"]["buildNumber"].get<int>(), 1);
    QVERIFY(input->partnerRepack && input->partnerAttribution && input->emeFree);
    QVERIFY(input->rest.empty());
    const auto again = PromotionInput::fromJson(input->toJson(), {});
    QVERIFY_RESULT(again);
    QCOMPARE(*again, *input);
}

void PromotionInputTest::threeStates_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("given");
    QTest::addColumn<int>("size");
    QTest::newRow("absent: the flavor's list") << QByteArray() << false << 0;
    QTest::newRow("empty: none") << QByteArray(",\"rebuild_kinds\":[]") << true << 0;
    QTest::newRow("own list") << QByteArray(",\"rebuild_kinds\":[\"a\",\"b\"]") << true << 2;
}

void PromotionInputTest::threeStates()
{
    QFETCH(QByteArray, more);
    const auto input = PromotionInput::fromJson(parsed("{\"release_promotion_flavor\":\"x\"" + more + "}"), {});
    QVERIFY_RESULT(input);
    QTEST(input->rebuildKinds.has_value(), "given");
    QTEST(int(input->rebuildKinds.value_or(QStringList()).size()), "size");
    QTEST(input->toJson().contains("rebuild_kinds"), "given");
}

void PromotionInputTest::alwaysSendsWhatTheActionReads()
{
    const auto input = PromotionInput::fromJson(parsed("{\"release_promotion_flavor\":\"x\"}"), {});
    QVERIFY_RESULT(input);
    QVERIFY(!input->versionGiven);
    const auto json = input->toJson();
    for (const auto *name : {"release_enable_partner_repack", "release_enable_partner_attribution", "release_enable_emefree"})
        QVERIFY(json.at(name).is_boolean() && !json.at(name).get<bool>());
    QCOMPARE(json.at("build_number").get<int>(), 1);
    QCOMPARE(json.at("version").get<std::string>(), std::string());
    QVERIFY(json.contains("next_version") && json.contains("partial_updates"));
}

void PromotionInputTest::keepsUnknownFields()
{
    const auto input = PromotionInput::fromJson(parsed("{\"xpi_name\":\"x\",\"release_promotion_flavor\":\"ship\",\"release_partner_config\":{\"a\":[1,{}]},\"required_signoffs\":[\"mar-signing\"]}"), {});
    QVERIFY_RESULT(input);
    const auto json = input->toJson();
    QCOMPARE(json.at("xpi_name").get<std::string>(), std::string("x"));
    QCOMPARE(json.at("release_partner_config").dump(), std::string("{\"a\":[1,{}]}"));
    QCOMPARE(json.at("required_signoffs").size(), 1U);
}

void PromotionInputTest::legacySwitch()
{
    const auto old = PromotionInput::fromJson(parsed("{\"release_promotion_flavor\":\"x\",\"release_enable_partners\":true}"), {});
    QVERIFY_RESULT(old);
    QVERIFY(old->partnerRepack && !old->partnerAttribution);
    QVERIFY(old->toJson().at("release_enable_partners").get<bool>());
    const auto both = PromotionInput::fromJson(parsed("{\"release_promotion_flavor\":\"x\",\"release_enable_partners\":true,\"release_enable_partner_repack\":false}"), {});
    QVERIFY_RESULT(both);
    QVERIFY(!both->partnerRepack);
}

void PromotionInputTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &more, const char *error) {
        QTest::newRow(name) << QByteArray("{\"release_promotion_flavor\":\"x\"," + more + "}") << QString::fromUtf8(error);
    };
    QTest::newRow("no flavor") << QByteArray("{}") << QStringLiteral("i.json#/release_promotion_flavor: “release_promotion_flavor” is to be there");
    QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("Expected an object");
    row("flavor twice, last a number", "\"release_promotion_flavor\":5", "“release_promotion_flavor” is to be a text");
    row("version is a number", "\"version\":128.0", "i.json#/version: “version” is to be a text; put the number in quotes");
    row("build number zero", "\"build_number\":0", "“build_number” is to be a whole number from 1 on");
    row("build number is a fraction", "\"build_number\":1.5", "“build_number” is to be a whole number");
    row("build number beyond all", "\"build_number\":99999999999999999999", "“build_number” is to be a whole number");
    row("graphs are a text", "\"previous_graph_ids\":\"A\"", "“previous_graph_ids” is to be a list of texts");
    row("graphs hold null", "\"previous_graph_ids\":[null]", "“previous_graph_ids” is to be a list of texts");
    row("kinds are null", "\"rebuild_kinds\":null", "“rebuild_kinds” is to be a list of texts");
    row("partials are a list", "\"partial_updates\":[]", "“partial_updates” is to be an object");
    row("switch is a text", "\"release_enable_emefree\":\"no\"", "“release_enable_emefree” is to be true or false");
}

void PromotionInputTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const auto input = PromotionInput::fromJson(parsed(json), QStringLiteral("i.json"));
    QVERIFY(input.failed());
    QVERIFY2(input.error().toString().contains(error), qPrintable(input.error().toString()));
}

void PromotionInputTest::yamlAndJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("JSON") << QByteArray("{\"release_promotion_flavor\": \"ship\", \"version\": \"128.0\"}") << QString();
    QTest::newRow("YAML") << QByteArray("release_promotion_flavor: ship\nversion: '128.0'\n") << QString();
    QTest::newRow("YAML in one line") << QByteArray("{release_promotion_flavor: ship, version: '128.0'}") << QString();
    QTest::newRow("YAML, version without quotes") << QByteArray("release_promotion_flavor: ship\nversion: 128.0\n") << QStringLiteral("put the number in quotes");
    QTest::newRow("broken JSON") << QByteArray("{\"release_promotion_flavor\": \"ship\",\n \"version\" \"128.0\"]") << QStringLiteral(":2:12: Expected a colon");
    QTest::newRow("broken YAML") << QByteArray("a: [\n") << QStringLiteral("correct the YAML");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("Expected an object");
}

void PromotionInputTest::yamlAndJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QTemporaryDir dir;
    const auto input = readPromotionInput(writeFile(dir, QStringLiteral("input"), bytes));
    QCOMPARE(input.ok(), error.isEmpty());
    if (input.ok())
        QCOMPARE(input->version, QStringLiteral("128.0"));
    else
        QVERIFY2(input.error().toString().contains(error), qPrintable(input.error().toString()));
}

void PromotionInputTest::flavors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("block") << kBlock;
    QTest::newRow("block by name") << QByteArray("{\"release-promotion\":" + kBlock + "}");
    QTest::newRow("graph configuration") << QByteArray("{\"trust-domain\":\"gecko\",\"release-promotion\":" + kBlock + ",\"workers\":{}}");
}

void PromotionInputTest::flavors()
{
    QFETCH(QByteArray, json);
    const auto table = FlavorTable::fromJson(parsed(json), QStringLiteral("config.yml"));
    QVERIFY_RESULT(table);
    QCOMPARE(table->rebuildKinds, QStringList(QStringLiteral("docker-image")));
    QCOMPARE(table->flavors.size(), 1);
    const auto &ship = table->flavors[QStringLiteral("ship")];
    QCOMPARE(ship.name, QStringLiteral("ship"));
    QCOMPARE(ship.targetTasksMethod, QStringLiteral("ship_{project}"));
    QCOMPARE(ship.rebuildKinds, QStringList(QStringLiteral("a")));
    QVERIFY(ship.versionBump && !ship.isRc && !ship.partialUpdates);
}

void PromotionInputTest::flavorsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("another file") << QByteArray("{\"steps\":[]}") << QStringLiteral("this is no release-promotion block");
    QTest::newRow("no method") << QByteArray("{\"release-promotion\":{\"flavors\":{\"a/b\":{}}}}") << QStringLiteral("c.yml#/release-promotion/flavors/a~1b/target-tasks-method: ");
    QTest::newRow("flavor is a text") << QByteArray("{\"flavors\":{\"a\":\"b\"}}") << QStringLiteral("c.yml#/flavors/a: Expected an object");
    QTest::newRow("wrong switch") << QByteArray("{\"flavors\":{\"a\":{\"target-tasks-method\":\"x\",\"is-rc\":1}}}") << QStringLiteral("“is-rc” is to be true or false");
}

void PromotionInputTest::flavorsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const auto table = FlavorTable::fromJson(parsed(json), QStringLiteral("c.yml"));
    QVERIFY(table.failed());
    QVERIFY2(table.error().toString().contains(error), qPrintable(table.error().toString()));
}

void PromotionInputTest::standardFlavors()
{
    const auto table = FlavorTable::standard();
    QCOMPARE(table.flavors.size(), 13);
    QCOMPARE(table.flavors[QStringLiteral("promote_firefox_partner_repack")].rebuildKinds.size(), 8);
    QCOMPARE(table.flavors[QStringLiteral("promote_firefox_partner_repack")].rebuildKinds[0], QStringLiteral("release-partner-repack"));
    QVERIFY(table.flavors[QStringLiteral("ship_firefox")].versionBump);
    QVERIFY(!table.flavors[QStringLiteral("ship_firefox_rc")].versionBump);
    QVERIFY(table.flavors[QStringLiteral("ship_firefox_rc")].isRc);
}

void PromotionInputTest::statuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("by ID") << QByteArray("{\"A\":{\"state\":\"failed\",\"expires\":\"2024-06-11T00:00:00.000Z\"}}");
    QTest::newRow("by ID, state alone") << QByteArray("{\"A\":\"failed\",\"B\":null}");
    QTest::newRow("queue.statuses") << QByteArray("{\"statuses\":[{\"taskId\":\"A\",\"status\":{\"state\":\"failed\"}}]}");
    QTest::newRow("queue.listTaskGroup") << QByteArray("{\"taskGroupId\":\"G\",\"tasks\":[{\"status\":{\"taskId\":\"A\",\"state\":\"failed\"},\"task\":{}}]}");
    QTest::newRow("queue.status by ID") << QByteArray("{\"A\":{\"status\":{\"taskId\":\"A\",\"state\":\"failed\"}}}");
    QTest::newRow("state of the last run") << QByteArray("{\"A\":{\"runs\":[{\"state\":\"completed\"},{\"state\":\"failed\"}]}}");
}

void PromotionInputTest::statuses()
{
    QFETCH(QByteArray, json);
    QTemporaryDir dir;
    const auto statuses = readStatusesFile(writeFile(dir, QStringLiteral("s.json"), json));
    QVERIFY_RESULT(statuses);
    QCOMPARE(statuses->size(), 1);
    QCOMPARE(statuses->value(QStringLiteral("A")).state, QStringLiteral("failed"));
    const auto expires = statuses->value(QStringLiteral("A")).expires;
    QVERIFY(!expires.isValid() || expires == QDateTime(QDate(2024, 6, 11), QTime(0, 0), Qt::UTC));
}

void PromotionInputTest::indexes()
{
    QTemporaryDir dir;
    const auto flat = readIndexFile(writeFile(dir, QStringLiteral("i.json"), "{\"a.b.c\":\"X\"}"));
    QVERIFY_RESULT(flat);
    QCOMPARE(flat->value(QStringLiteral("a.b.c")), QStringLiteral("X"));
    const auto answer = readIndexFile(writeFile(dir, QStringLiteral("i.yml"), "tasks:\n- {namespace: a.b.c, taskId: X, rank: 0}\n"));
    QVERIFY_RESULT(answer);
    QCOMPARE(*answer, *flat);
}

void PromotionInputTest::factsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("index is a list") << QByteArray("{\"input\":{\"release_promotion_flavor\":\"x\"},\"index\":[]}") << QStringLiteral("s.json#/index: An index is to be an object");
    QTest::newRow("index holds a number") << QByteArray("{\"input\":{\"release_promotion_flavor\":\"x\"},\"index\":{\"a/b\":1}}") << QStringLiteral("s.json#/index/a~1b: The task ID of the route");
    QTest::newRow("status without a state") << QByteArray("{\"input\":{\"release_promotion_flavor\":\"x\"},\"statuses\":{\"A\":{}}}") << QStringLiteral("s.json#/statuses/A: This task's status has no “state”");
    QTest::newRow("statuses without IDs") << QByteArray("{\"input\":{\"release_promotion_flavor\":\"x\"},\"statuses\":{\"statuses\":[{}]}}") << QStringLiteral("s.json#/statuses/0: Expected {");
    QTest::newRow("input without a flavor") << QByteArray("{\"input\":{}}") << QStringLiteral("s.json#/input/release_promotion_flavor: ");
    QTest::newRow("flavors") << QByteArray("{\"input\":{\"release_promotion_flavor\":\"x\"},\"graph_config\":{\"release-promotion\":{}}}") << QStringLiteral("s.json#/graph_config/release-promotion/flavors: ");
}

void PromotionInputTest::factsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const auto scenario = promotionScenario(parsed(json), QStringLiteral("s.json"));
    QVERIFY(scenario.failed());
    QVERIFY2(scenario.error().toString().startsWith(error), qPrintable(scenario.error().toString()));
}

void PromotionInputTest::scenario()
{
    QTemporaryDir dir;
    const auto path = writeFile(dir, QStringLiteral("input.json"), "{\"input\":{\"release_promotion_flavor\":\"ship\",\"version\":\"1\"},\"graph_config\":{\"release-promotion\":" + kBlock
        + "},\"index\":{\"r\":\"X\"},\"statuses\":{\"X\":\"running\"},\"push_parameters\":{\"head_rev\":\"abc\",\"level\":\"3\"},\"actionTaskId\":\"Y\",\"full_task_graph\":\"result/full-task-graph.json\"}");
    const auto scenario = readPromotionScenario(path);
    QVERIFY_RESULT(scenario);
    QCOMPARE(scenario->input.flavor, QStringLiteral("ship"));
    QVERIFY(scenario->flavors && scenario->flavors->flavors.contains(QStringLiteral("ship")));
    QCOMPARE(scenario->facts.index->value(QStringLiteral("r")), QStringLiteral("X"));
    QCOMPARE(scenario->facts.statuses.value(QStringLiteral("X")).state, QStringLiteral("running"));
    QCOMPARE(scenario->facts.parameters.value(QStringLiteral("level")).get<std::string>(), std::string("3"));
    QCOMPARE(scenario->facts.actionTaskId, QStringLiteral("Y"));
    QCOMPARE(scenario->fullTaskGraph, dir.filePath(QStringLiteral("result/full-task-graph.json")));
    const auto plain = readPromotionScenario(writeFile(dir, QStringLiteral("plain.yml"), "release_promotion_flavor: ship\n"));
    QVERIFY_RESULT(plain);
    QVERIFY(!plain->flavors && !plain->facts.index && plain->fullTaskGraph.isEmpty());
}

void PromotionInputTest::largeIndexInLinearTime()
{
    constexpr int count = 400'000; // in quadratic time: 1 s for the first 40,000, more than a minute for all
    QByteArray text = "{\"r0\":\"first\"";
    for (int i = 0; i < count; ++i)
        text += ",\"r" + QByteArray::number(i) + "\":\"" + QByteArray::number(i) + "\"";
    QTemporaryDir dir;
    const slipway::testing::OwnTime time;
    const auto index = readIndexFile(writeFile(dir, QStringLiteral("i.json"), text + "}"));
    QVERIFY_RESULT(index);
    QCOMPARE(index->size(), count);
    QCOMPARE(index->value(QStringLiteral("r0")), QStringLiteral("0"));
    QVERIFY_WITHIN(time, 20'000);
}

void PromotionInputTest::everyInputOfTheCorpus()
{
    SLIPWAY_NEED_CORPUS();
    const QDir corpus(slipway::testing::corpusDir() + QStringLiteral("/taskgraph"));
    int seen = 0;
    for (const auto &name : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto path = corpus.filePath(name + QStringLiteral("/input.json"));
        if (!QFile::exists(path))
            continue;
        const auto scenario = readPromotionScenario(path);
        QVERIFY_RESULT(scenario);
        QVERIFY(scenario->flavors && scenario->facts.index && !scenario->facts.parameters.isEmpty());
        QCOMPARE(scenario->facts.actionTaskId.size(), 22);
        const auto written = scenario->input.toJson();
        const auto original = slipway::testing::readJsonFile(path)["input"];
        for (const auto &[field, value] : original.items())
            QVERIFY2(written.at(field) == value, field.c_str());
        ++seen;
    }
    QVERIFY(seen > 30);
}

QTEST_GUILESS_MAIN(PromotionInputTest)
#include "tst_promotioninput.moc"
