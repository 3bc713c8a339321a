// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan needs of tasks that it reuses, what a check elsewhere adds to it, and what was created beside it.
#include "promotion/planborder.h"
#include "promotion/plancomparison.h"
#include "promotion/previousgraphreader.h"
#include "promotion/promotionplanner.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

const auto kGraph = QStringLiteral("DwJ4c1bLQkqW2sJ3n9vXtA");
const auto kBuild = QStringLiteral("KpT0f3aVSzuM9dRwX1eLcA"), kSign = QStringLiteral("Bn5uQ8hTRXGe0kWmZs7vIg"), kDocs = QStringLiteral("CVgN1xkOT4y0pVbYh2tZgw");

Json task(const char *label, const char *phase, const Json &dependencies, const Json &more = Json::object())
{
    Json definition {{"deadline", {{"relative-datestamp", "1 day"}}}, {"expires", {{"relative-datestamp", "1 year"}}}};
    definition.update(more);
    return {{"label", label}, {"kind", "k"}, {"attributes", {{"kind", "k"}, {"shipping_phase", phase}, {"shipping_product", "firefox"}}}, {"dependencies", dependencies}, {"optimization", nullptr}, {"task", definition}};
}

} // namespace

class tst_PlanBorder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(m_folder.filePath(kGraph));
        QFile file(m_folder.filePath(kGraph + u'/' + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    PromotionPlanner::Request request(const Json &definition) const
    {
        const Json edges {{"bld", "build"}, {"sign", "sign"}};
        write(QStringLiteral("full-task-graph.json"), dumpJson(Json {{"build", task("build", "build", Json::object())}, {"sign", task("sign", "build", Json::object())},
            {"docs", task("docs", "build", Json::object())}, {"ship", task("ship", "promote", edges, definition)}}));
        write(QStringLiteral("label-to-taskid.json"), dumpJson(Json {{"build", toStd(kBuild)}, {"sign", toStd(kSign)}, {"docs", toStd(kDocs)}}));
        write(QStringLiteral("parameters.yml"), "project: p\nhead_rev: abc\nlevel: '3'\nrelease_product: firefox\n");
        PromotionPlanner::Request request;
        request.input.flavor = QStringLiteral("promote_firefox");
        request.input.previousGraphIds = {kGraph};
        request.flavors = FlavorTable::standard();
        request.graphs = readPreviousGraphs(m_folder.path(), {kGraph});
        request.facts.now = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
        return request;
    }
    static QString text(const std::vector<BorderTask> &border)
    {
        QStringList lines;
        for (const auto &one : border)
            lines << one.label + u':' + one.artifacts.join(u',');
        lines.sort();
        return lines.join(u' ');
    }

private Q_SLOTS:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }

    void whatIsFetched_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QString>("border");
        // ' stands for ", and ` for one in a text.
        const auto payload = [](QByteArray text) { return "{\"payload\":" + text.replace('\'', '"').replace("`", "\\\"") + "}"; };
        QTest::newRow("nothing") << QByteArray("{}") << QStringLiteral("build: sign:");
        QTest::newRow("MOZ_FETCHES by edge") << payload("{'env':{'MOZ_FETCHES':{'task-reference':'[{`artifact`:`public/a.zip`,`task`:`<bld>`},{`artifact`:`public/s.asc`,`task`:`<sign>`}]'}}}")
                                             << QStringLiteral("build:public/a.zip sign:public/s.asc");
        QTest::newRow("MOZ_FETCHES by task") << payload("{'env':{'MOZ_FETCHES':'[{`artifact`:`public/a.zip`,`task`:`" + kBuild.toLatin1() + "`}]'}}") << QStringLiteral("build:public/a.zip sign:");
        QTest::newRow("upstreamArtifacts") << payload("{'upstreamArtifacts':[{'taskId':{'task-reference':'<bld>'},'paths':['public/b','public/a','public/b']}]}") << QStringLiteral("build:public/a,public/b sign:");
        QTest::newRow("artifact-reference") << payload("{'env':{'U':{'artifact-reference':'get <bld/public/x y> and <sign/public/z>'}}}") << QStringLiteral("build:public/x y sign:public/z");
        QTest::newRow("another edge") << payload("{'env':{'U':{'artifact-reference':'<decision/public/parameters.yml>'}}}") << QStringLiteral("build: sign:");
        QTest::newRow("nonsense") << payload("{'env':{'MOZ_FETCHES':7},'upstreamArtifacts':[7,{'taskId':[]}],'x':{'artifact-reference':'<bld'}}") << QStringLiteral("build: sign:");
    }
    void whatIsFetched()
    {
        QFETCH(QByteArray, definition);
        const auto plan = PromotionPlanner().plan(request(Json::parse(definition.toStdString())));
        QTEST(text(borderOf(*plan)), "border"); // docs is reused or not in it: nothing new needs it
    }

    void whatACheckAdds()
    {
        auto asked = request(Json::object());
        asked.facts.statuses.insert(kBuild, {QStringLiteral("completed"), QDateTime({2027, 1, 1}, {0, 0}, Qt::UTC), {}, false, QDateTime({2026, 1, 1}, {6, 0}, Qt::UTC)});
        asked.facts.told.append({QStringLiteral("preflight-scopes"), Severity::Warning, QStringLiteral("no scope"), {}, {}, {}});
        const auto plan = PromotionPlanner().plan(asked);
        QStringList rules;
        for (const auto &one : plan->diagnostics())
            rules << one.rule;
        QVERIFY2(rules.contains(QStringLiteral("P4-artifacts")) && rules.contains(QStringLiteral("preflight-scopes")), qPrintable(rules.join(u' ')));
        QVERIFY(plan->isSubmittable());
        asked.facts.statuses[kBuild].artifactsGone = true;
        QVERIFY(!PromotionPlanner().plan(asked)->isSubmittable());
        QCOMPARE(PromotionPlanner().plan(asked)->digest(), plan->digest()); // what was decided is the same
    }

    void whatWasCreated_data()
    {
        QTest::addColumn<QByteArray>("created");
        QTest::addColumn<QString>("told");
        const auto fresh = QByteArray("fN1SbArXTPSVFUUvaOlinQ"), other = QByteArray("YDHUYQcrTUerRefNDxXwpg");
        const auto map = [](const QByteArrayList &parts) { return '{' + parts.join(',') + '}'; };
        const auto entry = [](const char *label, const QByteArray &id) { return QByteArray("\"") + label + "\":\"" + id + '"'; };
        const auto build = entry("build", kBuild.toLatin1()), sign = entry("sign", kSign.toLatin1()), ship = entry("ship", fresh);
        QTest::newRow("as planned") << map({build, sign, ship}) << QStringLiteral("build=0 ship=1 sign=0");
        QTest::newRow("runs instead") << map({entry("build", other), sign, ship}) << QStringLiteral("build=2 ship=1 sign=0");
        QTest::newRow("reused instead") << map({build, sign, entry("ship", kDocs.toLatin1())}) << QStringLiteral("ship=3 build=0 sign=0");
        QTest::newRow("another task") << map({entry("build", kDocs.toLatin1()), sign, ship}) << QStringLiteral("build=4 ship=1 sign=0");
        QTest::newRow("missing and extra") << map({build, ship, entry("new", other)}) << QStringLiteral("new=6 sign=5 build=0 ship=1");
        QTest::newRow("nothing") << QByteArray("{}") << QStringLiteral("build=5 ship=5 sign=5");
    }
    void whatWasCreated()
    {
        QFETCH(QByteArray, created);
        const auto plan = PromotionPlanner().plan(request(Json::object()));
        const auto map = readCreatedMap(created, QStringLiteral("label-to-taskid.json"));
        QVERIFY(map.ok());
        const auto comparison = compareWithCreated(*plan, *map);
        QStringList lines;
        for (const auto &label : comparison.labels) {
            if (label.label != QLatin1String("docs"))
                lines << QStringLiteral("%1=%2").arg(label.label).arg(int(label.how));
        }
        QTEST(lines.join(u' '), "told");
        const auto json = writeComparison(comparison);
        QCOMPARE(json["matches"].get<bool>(), comparison.matches());
        QCOMPARE(json["different"].size() + json["missing"].size() + json["extra"].size(), size_t(comparison.different + comparison.missing + comparison.extra));
    }

    void wantsAMap_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault");
        QTest::newRow("half") << QByteArray("{\"a\":") << QStringLiteral("f: expected an object of labels and task IDs");
        QTest::newRow("list") << QByteArray("[]") << QStringLiteral("f: expected an object of labels and task IDs");
        QTest::newRow("no ID") << QByteArray("{\"a\":\"b\"}") << QStringLiteral("f: the label a has no task ID");
        QTest::newRow("number") << QByteArray("{\"a\":7}") << QStringLiteral("f: the label a has no task ID");
    }
    void wantsAMap()
    {
        QFETCH(QByteArray, bytes);
        QTEST(readCreatedMap(bytes, QStringLiteral("f")).error().toString(), "fault");
    }
};

QTEST_GUILESS_MAIN(tst_PlanBorder)
#include "tst_planborder.moc"
