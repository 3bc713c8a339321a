// SPDX-License-Identifier: GPL-3.0-or-later
#include "randompromotion.h"
#include "support/testing.h"

#include "promotion/planwriter.h"

using namespace slipway;
using namespace slipway::testing;

namespace {

constexpr quint32 kGraphs = 2000;

/// Ranks that take ties by label, upwards or downwards.
std::map<std::string, int> ranks(const TestPromotion &promotion, int direction)
{
    std::set<std::string> labels;
    for (const auto &graph : promotion.graphs) {
        for (const auto &[label, task] : graph.full)
            labels.insert(label);
    }
    for (const auto &[label, task] : promotion.regenerated.value_or(TestGraph()))
        labels.insert(label);
    std::map<std::string, int> ranks;
    for (const auto &label : labels)
        ranks[label] = direction * int(ranks.size());
    return ranks;
}

nlohmann::json outcome(const NaiveOutcome &naive)
{
    return {{"existing_tasks", naive.existing}, {"target_tasks", naive.targets}, {"requested_tasks", naive.requested},
        {"target_task_graph", naive.graph}, {"kept", naive.kept}, {"removed", naive.removed}, {"label_to_taskid", naive.labelToTaskId},
        {"created_dependencies", naive.created}};
}

nlohmann::json outcome(const PromotionPlan &plan)
{
    const nlohmann::json all(writePlan(plan));
    nlohmann::json json;
    for (const auto *key : {"existing_tasks", "target_tasks", "requested_tasks", "target_task_graph", "kept", "removed", "label_to_taskid", "created_dependencies"})
        json[key] = all[key];
    return json;
}

QByteArray failure(quint32 seed, const nlohmann::json &naive, const nlohmann::json &plan)
{
    return QByteArray("seed ") + QByteArray::number(seed) + ": " + QByteArray::fromStdString(nlohmann::json::diff(naive, plan).dump()).left(1500);
}

PromotionPlanPtr planOf(const TestPromotion &promotion)
{
    return PromotionPlanner().plan(promotion.request());
}

std::map<std::string, std::pair<Verdict, std::string>> verdicts(const PromotionPlan &plan)
{
    std::map<std::string, std::pair<Verdict, std::string>> all;
    for (LabelIndex label = 0; label < plan.labelCount(); ++label)
        all[plan.label(label).toStdString()] = {plan.at(label).verdict, plan.taskId(label).toStdString()};
    return all;
}

/// Everything above these labels, themselves among it.
std::set<std::string> withDependents(const PromotionPlan &plan, const std::set<std::string> &labels)
{
    std::set<std::string> all = labels;
    std::vector<std::string> open(labels.begin(), labels.end());
    while (!open.empty()) {
        const auto label = plan.find(QString::fromStdString(open.back()));
        open.pop_back();
        for (const auto dependent : plan.dependents(label)) {
            const auto name = plan.label(dependent).toStdString();
            if (plan.at(dependent).verdict != Verdict::Outside && all.insert(name).second)
                open.push_back(name);
        }
    }
    return all;
}

} // namespace

/// The optimised implementation against one written straight from the specification, and laws that hold for any graph.
class PromotionProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeWarningsFatal(); }
    void agreesWithTheNaiveOne();
    void agreesWhereOrderCounts();
    void swappingGraphsChangesSharedLabelsOnly();
    void oneTaskLessUnreplacesItsDependents();
    void savedIsWhatIsSaved();
    void chainsEndAtCausesThatRunByThemselves();
};

void PromotionProperties::agreesWithTheNaiveOne()
{
    int replaced = 0, removed = 0, blocked = 0;
    for (quint32 seed = 0; seed < kGraphs; ++seed) {
        const auto promotion = RandomPromotion(seed, false).make();
        const auto naive = naivePlan(promotion, ranks(promotion, 1));
        const auto plan = planOf(promotion);
        QCOMPARE(bool(plan->error()), !naive.error.empty());
        if (plan->error())
            continue;
        const auto expected = outcome(naive);
        const auto actual = outcome(*plan);
        QVERIFY2(expected == actual, failure(seed, expected, actual).constData());
        QCOMPARE(plan->counts().undetermined, 0);
        replaced += plan->counts().replaced;
        removed += plan->counts().removed;
        blocked += int(plan->rootCauses().size());
    }
    // The graphs must not be of a kind where nothing happens.
    QVERIFY(replaced > int(kGraphs));
    QVERIFY(removed > int(kGraphs) / 8);
    QVERIFY(blocked > int(kGraphs) / 8);
}

void PromotionProperties::agreesWhereOrderCounts()
{
    int differing = 0, failing = 0;
    for (quint32 seed = 0; seed < kGraphs; ++seed) {
        const auto promotion = RandomPromotion(seed, true).make();
        const auto up = naivePlan(promotion, ranks(promotion, 1));
        const auto down = naivePlan(promotion, ranks(promotion, -1));
        const auto plan = planOf(promotion);
        if (!up.error.empty() && !down.error.empty())
            continue;
        QVERIFY2(!plan->error(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        if (up.error.empty()) {
            const auto expected = outcome(up);
            const auto actual = outcome(*plan);
            QVERIFY2(expected == actual, failure(seed, expected, actual).constData());
        }
        if (up.removed == down.removed && up.replaced == down.replaced)
            continue;
        ++differing;
        if (up.error.empty() != down.error.empty()) {
            // Both outcomes are shown: the plan of the one, the error of the other.
            const auto &findings = plan->diagnostics();
            QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [](const auto &d) { return d.rule == QLatin1String("undetermined") && d.message.contains(QLatin1String("Optimization error")); }));
            ++failing;
        }
        QVERIFY2(plan->counts().undetermined > 0, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    QVERIFY(differing > 0);
    QVERIFY(failing > 0);
}

void PromotionProperties::swappingGraphsChangesSharedLabelsOnly()
{
    for (quint32 seed = 0; seed < kGraphs / 2; ++seed) {
        auto promotion = RandomPromotion(seed, false).make();
        if (promotion.graphs.size() < 2)
            continue;
        // Parameters and kinds are another matter: only the maps are to tell.
        promotion.graphs[1].parameters = promotion.graphs[0].parameters;
        promotion.graphs[1].full = promotion.graphs[0].full;
        promotion.graphs.resize(2);
        const auto before = planOf(promotion);
        std::swap(promotion.graphs[0], promotion.graphs[1]);
        const auto after = planOf(promotion);
        if (before->error())
            continue;
        for (LabelIndex label = 0; label < before->labelCount(); ++label) {
            const auto name = before->label(label).toStdString();
            const auto &first = promotion.graphs[0].ids;
            const auto &second = promotion.graphs[1].ids;
            const bool shared = first.count(name) && second.count(name) && first.at(name) != second.at(name) && before->at(label).graph >= 0;
            QCOMPARE(before->existingTask(label) != after->existingTask(label), shared);
            QCOMPARE(before->at(label).verdict, after->at(label).verdict);
            QCOMPARE(!before->overridden(label).empty(), shared);
        }
    }
}

void PromotionProperties::oneTaskLessUnreplacesItsDependents()
{
    for (quint32 seed = 0; seed < kGraphs / 4; ++seed) {
        auto promotion = RandomPromotion(seed, false).make();
        for (auto &[label, task] : promotion.graphs[0].full)
            task.strategy.clear();
        promotion.graphs.resize(1);
        promotion.regenerated.reset();
        promotion.input.doNotOptimize = QStringList();
        promotion.input.rebuildKinds = QStringList();
        for (const auto &[label, task] : promotion.graphs[0].full)
            promotion.graphs[0].ids[label] = "task-" + label;
        const auto before = planOf(promotion);
        QCOMPARE(before->counts().kept, 0);
        const auto gone = promotion.graphs[0].full.begin()->first;
        promotion.graphs[0].ids.erase(gone);
        const auto after = planOf(promotion);
        const auto label = after->find(QString::fromStdString(gone));
        std::set<std::string> expected, actual;
        if (before->at(label).verdict != Verdict::Outside)
            expected = withDependents(*before, {gone});
        for (const auto &[name, verdict] : verdicts(*after)) {
            if (verdict.first == Verdict::Runs)
                actual.insert(name);
        }
        QVERIFY2(expected == actual, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

/// Making a root cause reusable saves as many tasks as it says.
void PromotionProperties::savedIsWhatIsSaved()
{
    int seen = 0;
    for (quint32 seed = 0; seed < kGraphs / 4; ++seed) {
        const auto promotion = RandomPromotion(seed, false).make();
        const auto before = planOf(promotion);
        for (const auto &cause : before->rootCauses()) {
            const auto name = before->label(cause.label);
            if (before->error() || before->at(cause.label).reason != PlanReason::InNoPreviousGraph)
                continue;
            auto fixed = promotion;
            const auto last = std::find_if(fixed.graphs.rbegin(), fixed.graphs.rend(), [&](const auto &graph) { return graph.full.count(name.toStdString()); });
            if (last == fixed.graphs.rend())
                continue;
            last->ids[name.toStdString()] = "fixed";
            const auto after = planOf(fixed);
            if (after->at(cause.label).graph < 0)
                continue;
            QVERIFY2(before->counts().kept - after->counts().kept == cause.saves, qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(name)));
            QVERIFY(cause.forces >= cause.saves - 1);
            ++seen;
        }
    }
    QVERIFY(seen > 50);
}

void PromotionProperties::chainsEndAtCausesThatRunByThemselves()
{
    for (quint32 seed = 0; seed < kGraphs / 2; ++seed) {
        const auto plan = planOf(RandomPromotion(seed, false).make());
        for (LabelIndex label = 0; label < plan->labelCount(); ++label) {
            if (plan->at(label).reason != PlanReason::Blocked)
                continue;
            const auto chain = plan->chain(label);
            QVERIFY(chain.size() >= 2);
            QCOMPARE(chain.back(), plan->at(label).rootCause);
            QVERIFY(plan->at(chain.back()).reason != PlanReason::Blocked);
            for (const auto link : chain)
                QCOMPARE(plan->at(link).verdict, Verdict::Runs);
        }
    }
}

QTEST_GUILESS_MAIN(PromotionProperties)
#include "tst_promotionproperties.moc"
