// SPDX-License-Identifier: GPL-3.0-or-later
// Random orders, merged and reduced: the same as an independent writing-down of Conan's rules, levels valid, nothing lost.
#include "conancorpus.h"
#include "conanoracle.h"

#include "buildorder/ordergraph.h"
#include "buildorder/ordermerge.h"
#include "buildorder/orderreduce.h"
#include "buildorder/orderwriter.h"
#include "graph/algorithms.h"
#include "support/testing.h"

#include <QRandomGenerator>
#include <QSet>

using namespace slipway;
using namespace slipway::testing;

namespace {

constexpr int kRounds = 50;

/// Orders of one imaginary product line: the same package has the same binary in all of them.
class Orders
{
public:
    Orders(quint32 seed, bool recipe)
        : m_random(seed)
        , m_recipe(recipe)
    {
    }

    NamedOrder make(int number)
    {
        const int recipes = 1 + int(m_random.bounded(14));
        std::vector<Json> elements;
        for (int i = 0; i < recipes; ++i) {
            if (m_random.bounded(4) == 0)
                continue;
            m_recipe ? addRecipe(elements, i) : addPackages(elements, i);
        }
        Json order {{"order_by", m_recipe ? "recipe" : "configuration"}, {"reduced", false}, {"order", leveled(elements)},
            {"profiles", {{"self", {{"args", "-pr:h=\"p" + std::to_string(number) + "\""}}}}}};
        return {"file" + std::to_string(number), order};
    }

private:
    static std::string ref(int i) { return "r" + std::to_string(i) + "/1.0#" + std::to_string(i * 7919); }
    static std::string id(int i, int p) { return "id" + std::to_string(i) + "x" + std::to_string(p); }
    static std::string binary(int i, int p)
    {
        static const char *const words[] {"Build", "Cache", "Download", "Build", "EditableBuild", "Cache", "Build"};
        return words[(i * 5 + p * 3) % 7];
    }
    static std::string pref(int i, int p) { return ref(i) + ":" + id(i, p) + (binary(i, p) == "Cache" ? "#prev" : ""); }

    Json package(int i, int p)
    {
        const bool tool = (i + p) % 5 == 0;
        Json options = Json::array();
        if (i % 3 == 0)
            options.push_back("r0/*:shared=True");
        const auto word = binary(i, p);
        Json args;
        if (word == "Build" || word == "EditableBuild") {
            const auto name = "r" + std::to_string(i) + "/1.0";
            args = (tool ? "--tool-requires=" : "--requires=") + name + " --build=" + name
                + (options.empty() ? "" : tool ? " -o:b=\"r0/*:shared=True\"" : " -o=\"r0/*:shared=True\"")
                + (i % 4 == 1 ? " --lockfile-overrides=\"{'a/1': ['a/2', None]}\"" : "");
        }
        return {{"package_id", id(i, p)}, {"prev", word == "Cache" ? Json("prev") : Json()}, {"context", tool ? "build" : "host"}, {"binary", word},
            {"options", options}, {"filenames", Json::array()}, {"depends", Json::array()},
            {"overrides", i % 4 == 1 ? Json {{"a/1", {"a/2", nullptr}}} : Json::object()}, {"build_args", args}, {"info", {{"settings", {{"os", "Linux"}}}}}};
    }

    void addRecipe(std::vector<Json> &elements, int i)
    {
        Json depends = Json::array();
        for (const auto &other : elements) {
            if (m_random.bounded(3) == 0)
                depends.push_back(other["ref"]);
        }
        if (m_random.bounded(6) == 0)
            depends.push_back("plat/3.0");
        Json first = Json::array();
        Json second = Json::array();
        const int count = 1 + int(m_random.bounded(3));
        for (int p = 0; p < count; ++p) {
            auto made = package(i, p);
            if (p == 2)
                made["depends"].push_back(id(i, 0));
            (p == 2 ? second : first).push_back(made);
        }
        Json levels = Json::array({first});
        if (!second.empty())
            levels.push_back(second);
        elements.push_back({{"ref", ref(i)}, {"depends", depends}, {"packages", levels}});
    }

    void addPackages(std::vector<Json> &elements, int i)
    {
        const auto before = elements;
        for (int p = 0; p < 1 + int(m_random.bounded(2)); ++p) {
            Json element {{"ref", ref(i)}, {"pref", pref(i, p)}};
            const auto made = package(i, p);
            for (const auto &[name, value] : made.items())
                element[name] = value;
            for (const auto &other : before) {
                if (m_random.bounded(3) == 0)
                    element["depends"].push_back(other["pref"]);
            }
            elements.push_back(element);
        }
    }

    /// Each element as early as it can be; earlier ones of the list come first.
    Json leveled(const std::vector<Json> &elements) const
    {
        const char *key = m_recipe ? "ref" : "pref";
        std::map<std::string, size_t> levelOf;
        Json levels = Json::array();
        for (const auto &element : elements) {
            size_t level = 0;
            for (const auto &on : element["depends"]) {
                if (levelOf.count(on))
                    level = std::max(level, levelOf[on] + 1);
            }
            levelOf[element[key]] = level;
            while (levels.size() <= level)
                levels.push_back(Json::array());
            levels[level].push_back(element);
        }
        return levels;
    }

    QRandomGenerator m_random;
    bool m_recipe;
};

BuildOrderPtr opened(const std::string &name, const Json &json)
{
    const auto file = fromStd(name) + QStringLiteral(".json");
    const auto order = readBuildOrder(file, QByteArray::fromStdString(json.dump(4)));
    if (order.failed())
        qFatal("%s", qPrintable(order.error().toString()));
    return *order;
}

BuildOrderPtr merged(const std::vector<BuildOrderPtr> &orders)
{
    const auto order = mergeOrders(orders);
    if (order.failed())
        qFatal("%s", qPrintable(order.error().toString()));
    return *order;
}

Json written(const BuildOrder &order)
{
    return Json::parse(writeBuildOrder(order).toStdString());
}

QSet<QString> packagesOf(const BuildOrder &order)
{
    QSet<QString> names;
    for (const auto &element : order.elements) {
        for (const auto &level : element.packages) {
            for (const auto &package : level)
                names.insert(element.key + u' ' + package.packageId);
        }
    }
    return names;
}

bool levelsAreValid(const BuildOrder &order)
{
    for (size_t i = 0; i < order.elements.size(); ++i) {
        int least = 0;
        for (const auto &key : order.elements[i].depends) {
            if (const auto on = order.find(key); on >= 0)
                least = std::max(least, order.levelOf[size_t(on)] + 1);
        }
        if (order.levelOf[i] != least)
            return false;
    }
    return true;
}

/// Ways from one element to another that is to be built, whatever lies between them.
QSet<QString> waysBetweenBuilds(const BuildOrder &order)
{
    QSet<QString> ways;
    std::vector<QSet<quint32>> behind(order.elements.size());
    for (const auto &level : order.levels) {
        for (const auto index : level) {
            for (const auto &key : order.elements[index].depends) {
                const auto on = order.find(key);
                if (on < 0)
                    continue;
                behind[index] += behind[size_t(on)];
                behind[index].insert(quint32(on));
            }
            for (const auto on : std::as_const(behind[index])) {
                if (order.elements[index].isToBuild() && order.elements[on].isToBuild())
                    ways.insert(order.elements[index].key + u' ' + order.elements[on].key);
            }
        }
    }
    return ways;
}

} // namespace

class TestOrderProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeWarningsFatal(); }
    void mergeIsConans_data();
    void mergeIsConans();
    void reduceIsConans_data() { mergeIsConans_data(); }
    void reduceIsConans();
    void graphKeepsTheOrder_data() { mergeIsConans_data(); }
    void graphKeepsTheOrder();
};

void TestOrderProperties::mergeIsConans_data()
{
    QTest::addColumn<bool>("recipe");
    QTest::newRow("recipe") << true;
    QTest::newRow("configuration") << false;
}

void TestOrderProperties::mergeIsConans()
{
    QFETCH(bool, recipe);
    for (int round = 0; round < kRounds; ++round) {
        Orders orders(quint32(round), recipe);
        std::vector<NamedOrder> files;
        std::vector<BuildOrderPtr> read;
        QSet<QString> all;
        for (int i = 0; i < 2 + round % 4; ++i) {
            files.push_back(orders.make(i));
            read.push_back(opened(files.back().first, files.back().second));
            QCOMPARE(written(*read.back()), files.back().second);
            all += packagesOf(*read.back());
        }
        const auto made = merged(read);
        QCOMPARE(written(*made), oracleMerge(files));
        QVERIFY(levelsAreValid(*made));
        QCOMPARE(packagesOf(*made), all);
        // Conan's fold: the first two merged, then the rest, is the same as all at once.
        auto folded = merged({read[0], read[1]});
        for (size_t i = 2; i < read.size(); ++i)
            folded = merged({folded, read[i]});
        QCOMPARE(writeBuildOrder(*folded), writeBuildOrder(*made));
        const auto again = opened("merged", written(*made));
        QCOMPARE(packagesOf(*merged({again, again})), all);
    }
}

void TestOrderProperties::reduceIsConans()
{
    QFETCH(bool, recipe);
    for (int round = 0; round < kRounds; ++round) {
        Orders orders(quint32(1000 + round), recipe);
        std::vector<NamedOrder> files {orders.make(0), orders.make(1), orders.make(2)};
        const auto made = merged({opened("file0", files[0].second), opened("file1", files[1].second), opened("file2", files[2].second)});
        const auto whole = oracleMerge(files);
        for (const auto conan : {ConanReduce::Before2_14, ConanReduce::Since2_14}) {
            // Reduced as it was merged, in memory: insertion order, which the file of the merge no longer tells.
            Json flat = whole;
            Json elements = Json::array();
            for (const auto &element : made->elements) {
                for (const auto &level : whole["order"]) {
                    for (const auto &candidate : level) {
                        if (candidate[recipe ? "ref" : "pref"] == toStd(element.key))
                            elements.push_back(candidate);
                    }
                }
            }
            flat["order"] = Json::array({elements});
            const auto reduced = reduceOrder(*made, conan);
            QVERIFY_RESULT(reduced);
            QCOMPARE(written(**reduced), oracleReduce(flat, conan == ConanReduce::Since2_14));
            QVERIFY(levelsAreValid(**reduced));
            QCOMPARE(waysBetweenBuilds(**reduced), waysBetweenBuilds(*made));
        }
    }
}

void TestOrderProperties::graphKeepsTheOrder()
{
    QFETCH(bool, recipe);
    for (int round = 0; round < kRounds; ++round) {
        Orders orders(quint32(5000 + round), recipe);
        const auto first = orders.make(0);
        const auto second = orders.make(1);
        const auto made = merged({opened("file0", first.second), opened("file1", second.second)});
        const auto all = graphOfOrder(made);
        QVERIFY(topologicalOrder(*all.graph).cyclic.empty());
        OrderView view;
        view.hideTools = round % 2 == 0;
        view.onlyToBuild = round % 3 == 0;
        view.profile = round % 5 == 0 ? QStringLiteral("file1") : QString();
        const auto some = graphOfOrder(made, view);
        // What is behind a package that is shown is behind it in the whole graph, and the other way round.
        for (size_t i = 0; i < some.graph->nodeCount(); ++i) {
            const auto *package = some.packageOf(NodeIndex(i));
            if (!package)
                continue;
            const auto &key = some.elementOf(NodeIndex(i))->key;
            QVERIFY(view.shows(*package));
            QSet<QString> here;
            for (const auto node : upstream(*some.graph, NodeIndex(i))) {
                if (const auto *on = some.packageOf(node))
                    here.insert(some.elementOf(node)->key + on->packageId);
            }
            QSet<QString> there;
            for (const auto node : upstream(*all.graph, all.nodeOf(key, package->packageId))) {
                const auto *on = all.packageOf(node);
                if (on && view.shows(*on))
                    there.insert(all.elementOf(node)->key + on->packageId);
            }
            QCOMPARE(here, there);
        }
    }
}

QTEST_APPLESS_MAIN(TestOrderProperties)
#include "tst_orderproperties.moc"
