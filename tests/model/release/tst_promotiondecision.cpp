// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/previousgraphreader.h"
#include "promotion/promotionplanner.h"
#include "release/journal.h"
#include "release/promotionstore.h"
#include "release/releasecontroller.h"
#include "release/releasestore.h"
#include "support/testing.h"
#include "support/writefile.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;
using slipway::testing::writeFile;

namespace {

const QString kD = QStringLiteral("YDHUYQcrTUerRefNDxXwpg");

struct FixedClock : Clock
{
    qint64 nowMs() const override { return 1'718'000'000'000; }
};

} // namespace

/// One decision task with an image and a build; the promotion targets the build.
class PromotionDecisionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void accepted();
    void refused_data();
    void refused();
    void foldKeepsTheRecord();
    void recordedAsItsOwnRelease();
    void lastReleaseIsOneThatRan();

private:
    PromotionPlanPtr planWith(const QStringList &ids, const QString &flavor = QStringLiteral("promote_firefox"));
    Action actionOn(const PromotionPlanPtr &plan) const;

    QTemporaryDir m_dir;
    PromotionPlanner m_planner;
};

void PromotionDecisionTest::initTestCase()
{
    slipway::testing::makeWarningsFatal();
    const auto folder = m_dir.filePath(kD);
    writeFile(folder + QStringLiteral("/parameters.yml"), "head_rev: abcdef\nlevel: '3'\nproject: try\nrelease_product: firefox\ntarget_tasks_method: x\nexisting_tasks: {}\n");
    writeFile(folder + QStringLiteral("/full-task-graph.json"),
        "{\"b\":{\"kind\":\"build\",\"label\":\"b\",\"attributes\":{\"kind\":\"build\",\"shipping_phase\":\"promote\",\"shipping_product\":\"firefox\"},\"dependencies\":{\"i\":\"i\"},\"optimization\":null,\"task\":{}},"
        "\"i\":{\"kind\":\"docker-image\",\"label\":\"i\",\"attributes\":{\"kind\":\"docker-image\"},\"dependencies\":{},\"optimization\":null,\"task\":{}}}");
    writeFile(folder + QStringLiteral("/label-to-taskid.json"), "{\"i\":\"Maz91VelRlym3frU__AlSw\"}");
}

PromotionPlanPtr PromotionDecisionTest::planWith(const QStringList &ids, const QString &flavor)
{
    PromotionPlanner::Request request;
    request.graphs = readPreviousGraphs(m_dir.path(), ids);
    request.input.flavor = flavor;
    request.input.version = QStringLiteral("128.0");
    request.input.previousGraphIds = ids;
    Flavor promote;
    promote.name = QStringLiteral("promote_firefox");
    promote.product = QStringLiteral("firefox");
    promote.targetTasksMethod = QStringLiteral("promote_desktop");
    request.flavors.flavors.insert(promote.name, promote);
    request.facts.now = QDateTime(QDate(2024, 6, 10), QTime(12, 0), Qt::UTC);
    return m_planner.plan(request);
}

Action PromotionDecisionTest::actionOn(const PromotionPlanPtr &plan) const
{
    Action action;
    action.type = Action::Type::Promote;
    action.who = QStringLiteral("mai@rm");
    action.reason = QStringLiteral("128.0 is ready");
    action.promotion = plan;
    action.seenPlanDigest = plan ? plan->digest() : QString();
    return action;
}

void PromotionDecisionTest::accepted()
{
    const auto plan = planWith({kD});
    QVERIFY2(plan->isSubmittable(), plan->error() ? qPrintable(plan->error()->message) : plan->diagnostics().isEmpty() ? "" : qPrintable(plan->diagnostics().constFirst().message));
    const PlannedPipeline none;
    const ReleaseState state;
    const auto events = decide(actionOn(plan), DecisionContext {none, state});
    QVERIFY_RESULT(events);
    QCOMPARE(events->size(), 1);
    const auto &event = events->constFirst();
    QCOMPARE(eventTypeName(event.type), QStringLiteral("promotion_decided"));
    QVERIFY(event.step.isEmpty());
    QCOMPARE(event.data["decision"].get<std::string>(), std::string("submit"));
    QCOMPARE(event.data["who"].get<std::string>(), std::string("mai@rm"));
    QCOMPARE(event.data["reason"].get<std::string>(), std::string("128.0 is ready"));
    QCOMPARE(fromStd(event.data["plan_digest"].get<std::string>()), plan->digest());
    QCOMPARE(event.data["counts"]["kept"].get<int>(), 1);
    QCOMPARE(event.data["counts"]["replaced"].get<int>(), 1);
    QVERIFY(event.data["input"].at("release_enable_emefree").is_boolean());
}

void PromotionDecisionTest::refused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("no plan") << QStringLiteral("plan") << int(ErrorCode::BadInput) << QStringLiteral("there is no promotion to decide on");
    QTest::newRow("no reason") << QStringLiteral("reason") << int(ErrorCode::Refused) << QStringLiteral("a promotion needs a reason; say why");
    QTest::newRow("another plan was seen") << QStringLiteral("digest") << int(ErrorCode::Stale) << QStringLiteral("the plan has changed since this decision was prepared; look at the plan again");
    QTest::newRow("the action would fail") << QStringLiteral("error") << int(ErrorCode::Refused) << QStringLiteral("this plan cannot be submitted: the action would fail: KeyError: 'ship_firefox'");
    QTest::newRow("a graph has no artifacts") << QStringLiteral("graph") << int(ErrorCode::Refused) << QStringLiteral("this plan cannot be submitted: the action would fail: ");
}

void PromotionDecisionTest::refused()
{
    QFETCH(QString, how);
    QFETCH(QString, error);
    auto action = actionOn(planWith({kD}));
    if (how == QStringLiteral("plan"))
        action.promotion.reset();
    else if (how == QStringLiteral("reason"))
        action.reason = QStringLiteral(" \n");
    else if (how == QStringLiteral("digest"))
        action.seenPlanDigest = QStringLiteral("sha256:other");
    else if (how == QStringLiteral("error"))
        action = actionOn(planWith({kD}, QStringLiteral("ship_firefox")));
    else
        action = actionOn(planWith({kD, QStringLiteral("e1mhelyBTzi6RWcwBH6BrQ")}));
    const PlannedPipeline none;
    const ReleaseState state;
    const auto events = decide(action, DecisionContext {none, state});
    QVERIFY(events.failed());
    QTEST(int(events.error().code), "code");
    QVERIFY2(events.error().toString().contains(error), qPrintable(events.error().toString()));
    QTemporaryDir stateDir;
    QVERIFY(recordPromotion(stateDir.path(), m_dir.path(), action, FixedClock()).failed());
    QVERIFY(listReleases(stateDir.path()).isEmpty());
}

void PromotionDecisionTest::foldKeepsTheRecord()
{
    const PlannedPipeline none;
    ReleaseState state;
    auto events = decide(actionOn(planWith({kD})), DecisionContext {none, state});
    QVERIFY_RESULT(events);
    auto event = events->constFirst();
    event.seq = 1;
    event.timeMs = 42;
    StateChanges changes;
    state.apply(event, &changes);
    QVERIFY(changes.release);
    QCOMPARE(state.promotions().size(), 1);
    const auto &record = state.promotions().constFirst();
    QCOMPARE(record.flavor, QStringLiteral("promote_firefox"));
    QCOMPARE(record.previousGraphIds, QStringList(kD));
    QCOMPARE(record.timeMs, 42);
    QCOMPARE(record.text(), QStringLiteral("promote_firefox, build 1 of 128.0: 1 task(s) run, 1 are reused"));
    QVERIFY(!state.isPromotion());

    // What an older or a broken journal may hold.
    ReleaseEvent odd;
    odd.type = EventType::PromotionDecided;
    odd.seq = 2;
    odd.data = {{"who", 5}, {"counts", "x"}, {"previous_graph_ids", {1, "A"}}};
    state.apply(odd);
    QCOMPARE(state.promotions().size(), 2);
    QCOMPARE(state.promotions()[1].previousGraphIds, QStringList(QStringLiteral("A")));
}

void PromotionDecisionTest::recordedAsItsOwnRelease()
{
    QTemporaryDir stateDir;
    const auto action = actionOn(planWith({kD}));
    const auto id = recordPromotion(stateDir.path(), m_dir.path(), action, FixedClock());
    QVERIFY_RESULT(id);
    const auto releases = listReleases(stateDir.path());
    QCOMPARE(releases.size(), 1);
    const auto &release = releases.constFirst();
    QCOMPARE(release.id, *id);
    QVERIFY(release.promotion);
    QCOMPARE(release.status, QStringLiteral("recorded"));
    QCOMPARE(release.file, m_dir.path());
    QCOMPARE(release.scenario, QStringLiteral("promote_firefox"));
    QCOMPARE(release.startedMs, FixedClock().nowMs());
    QVERIFY(!release.canResume());

    const auto journal = Journal::openReadOnly(release.folder);
    QVERIFY_RESULT(journal);
    const auto events = (*journal)->read();
    QVERIFY_RESULT(events);
    QStringList types;
    ReleaseState state;
    for (const auto &event : *events) {
        types += eventTypeName(event.type);
        state.apply(event);
    }
    QCOMPARE(types, QStringList({QStringLiteral("release_started"), QStringLiteral("promotion_decided"), QStringLiteral("release_finished")}));
    QVERIFY(state.isPromotion());
    QCOMPARE(state.promotions().constFirst().reason, QStringLiteral("128.0 is ready"));
    QCOMPARE(state.graphDigest(), action.seenPlanDigest);
}

void PromotionDecisionTest::lastReleaseIsOneThatRan()
{
    QTemporaryDir stateDir;
    const auto id = recordPromotion(stateDir.path(), m_dir.path(), actionOn(planWith({kD})), FixedClock());
    QVERIFY_RESULT(id);
    const auto last = findRelease(stateDir.path(), QStringLiteral("last"));
    QVERIFY(last.failed());
    QVERIFY(last.error().message.contains(QStringLiteral("there is no release yet")));
    QVERIFY(findRelease(stateDir.path(), *id).ok());
}

QTEST_GUILESS_MAIN(PromotionDecisionTest)
#include "tst_promotiondecision.moc"
