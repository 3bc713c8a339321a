// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotioncorpus.h"
#include "support/testing.h"

#include "promotion/planwriter.h"

#include <QRegularExpression>

#include <memory>
#include <set>

using namespace slipway;

namespace {

/// A set in a message has no order: its members, sorted.
QStringList nodesOf(const QString &message)
{
    QStringList nodes;
    static const QRegularExpression quoted(QStringLiteral("'([^']*)'"));
    for (auto it = quoted.globalMatch(message); it.hasNext();)
        nodes.push_back(it.next().captured(1));
    nodes.sort();
    return nodes;
}

using Sorted = nlohmann::json;

/// What the library gives an ID of its own is "new" in ours.
std::set<std::string> newIds(const Sorted &expected)
{
    std::set<std::string> ids;
    for (const auto *key : {"kept", "added_by_morph"}) {
        for (const auto &label : expected[key])
            ids.insert(expected["label_to_taskid"][label.get<std::string>()].get<std::string>());
    }
    return ids;
}

std::string ours(const std::string &id, const std::set<std::string> &fresh)
{
    return fresh.count(id) ? "new" : id;
}

Sorted idsAsOurs(const Sorted &table, const std::set<std::string> &fresh)
{
    auto json = Sorted::object();
    for (const auto &[label, id] : table.items())
        json[label] = ours(id.get<std::string>(), fresh);
    return json;
}

Sorted dependenciesAsOurs(const Sorted &table, const std::set<std::string> &fresh)
{
    auto json = Sorted::object();
    for (const auto &[label, ids] : table.items()) {
        std::vector<std::string> list;
        for (const auto &id : ids)
            list.push_back(ours(id.get<std::string>(), fresh));
        std::sort(list.begin(), list.end());
        json[label] = list;
    }
    return json;
}

void compareKey(const Json &plan, const Sorted &expected, const char *key)
{
    const Sorted actual(plan[key]);
    if (actual == expected)
        return;
    const auto patch = Sorted::diff(expected, actual);
    QFAIL(qPrintable(QStringLiteral("%1 differs: %2").arg(QLatin1String(key), QString::fromStdString(patch.dump()).left(2000))));
}

} // namespace

/// Every scenario of the corpus against what the library itself made of it.
class PromotionCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agrees_data();
    void agrees();

private:
    std::unique_ptr<testing::PromotionCorpus> m_corpus;
};

void PromotionCorpusTest::initTestCase()
{
    testing::makeWarningsFatal();
    SLIPWAY_NEED_CORPUS();
    m_corpus = std::make_unique<testing::PromotionCorpus>();
}

void PromotionCorpusTest::agrees_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("preview");
    for (const auto &scenario : m_corpus->scenarios()) {
        QTest::newRow(qPrintable(scenario.name)) << scenario.name << false;
        if (scenario.hasPreview)
            QTest::newRow(qPrintable(scenario.name + QStringLiteral(", preview"))) << scenario.name << true;
    }
}

void PromotionCorpusTest::agrees()
{
    QFETCH(QString, scenario);
    QFETCH(bool, preview);
    const auto &found = *m_corpus->find(scenario);
    const auto expected = found.expected(preview);
    PromotionPlanner planner;
    const auto made = planner.plan(found.request(preview));
    const auto plan = writePlan(*made);
    if (expected.contains("parameters"))
        compareKey(plan, expected["parameters"], "parameters");
    if (expected.contains("existing_tasks"))
        compareKey(plan, expected["existing_tasks"], "existing_tasks");
    if (!expected["error"].is_null()) {
        QVERIFY(made->error());
        QCOMPARE(made->error()->type, fromStd(expected["error"]["type"].get<std::string>()));
        const auto message = fromStd(expected["error"]["message"].get<std::string>());
        QCOMPARE(made->error()->message.section(QLatin1Char('{'), 0, 0), message.section(QLatin1Char('{'), 0, 0));
        QCOMPARE(nodesOf(made->error()->message), nodesOf(message));
        return;
    }
    QVERIFY2(!made->error(), qPrintable(made->error() ? made->error()->message : QString()));
    const auto fresh = newIds(expected);
    for (const auto *key : {"target_tasks", "requested_tasks", "target_task_graph", "kept", "replaced", "removed", "added_by_morph"})
        compareKey(plan, expected[key], key);
    compareKey(plan, idsAsOurs(expected["label_to_taskid"], fresh), "label_to_taskid");
    if (expected.contains("created_task_dependencies"))
        compareKey(plan, dependenciesAsOurs(expected["created_task_dependencies"], fresh), "created_dependencies");
    for (const auto &[key, count] : expected["counts"].items())
        QCOMPARE(plan["counts"][key].get<int>(), count.get<int>());
    QVERIFY(plan["undetermined"].empty());
}

QTEST_GUILESS_MAIN(PromotionCorpusTest)
#include "tst_promotioncorpus.moc"
