// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/attention.h"
#include "graph/graphbuilder.h"
#include "look/steplabels.h"
#include "shell/outlinemodel.h"
#include "shell/outlinepane.h"
#include "shell/releasecounts.h"
#include "shell/selection.h"
#include "shell/stepwalk.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace slipway;

namespace {

StepNode node(const QString &id, NodeKind kind, NodeIndex group = kNoNode)
{
    StepNode n;
    n.id = n.key = id;
    n.label = QStringLiteral("Label ") + id;
    n.kind = kind;
    n.group = group;
    return n;
}

/// a, group g with g1 and g2, gate, removed r
PlanPtr samplePlan(bool withLate = false)
{
    GraphBuilder builder;
    const auto a = builder.addNode(node(QStringLiteral("a"), NodeKind::Command));
    const auto g = builder.addNode(node(QStringLiteral("g"), NodeKind::Group));
    const auto g1 = builder.addNode(node(QStringLiteral("g1"), NodeKind::Command, g));
    builder.addNode(node(QStringLiteral("g2"), NodeKind::Command, g));
    const auto gate = builder.addNode(node(QStringLiteral("gate"), NodeKind::Block));
    auto removed = node(QStringLiteral("r"), NodeKind::Block);
    removed.removal = Removal::Condition;
    builder.addNode(removed);
    if (withLate)
        builder.addNode(node(QStringLiteral("late"), NodeKind::Command));
    builder.addEdge({a, g1, EdgeOrigin::Explicit, false});
    builder.addEdge({g1, gate, EdgeOrigin::Explicit, false});
    auto plan = std::make_shared<PlannedPipeline>();
    plan->pipeline = std::make_shared<Pipeline>();
    plan->graph = builder.build();
    plan->steps.resize(qsizetype(plan->graph->nodeCount()));
    return plan;
}

ReleaseEvent makeEvent(qint64 seq, EventType type, const QString &step, Json data)
{
    ReleaseEvent e;
    e.seq = seq;
    e.type = type;
    e.step = step;
    e.data = std::move(data);
    return e;
}

ReleaseEvent stateEvent(qint64 seq, const char *step, StepState state)
{
    return makeEvent(seq, EventType::StepState, QLatin1String(step),
        Json {{"state", stepStateName(state).toStdString()}, {"reason", "because"}});
}

/// Tells what the test wants it to.
class TellingEngine : public Engine
{
public:
    QString releaseId() const override { return QStringLiteral("told"); }
    void act(quint64 ticket, const Action &) override { Q_EMIT actionAnswered(ticket, true, {}); }
    void stop() override { Q_EMIT stopped(); }
};

/// `count` steps in groups of a hundred.
PlanPtr largePlan(int count)
{
    GraphBuilder builder;
    auto group = kNoNode;
    for (int i = 0; i < count; ++i) {
        if (i % 100 == 0)
            group = builder.addNode(node(QStringLiteral("group-%1").arg(i / 100), NodeKind::Group));
        builder.addNode(node(QStringLiteral("step-%1").arg(i), NodeKind::Command, group));
    }
    auto plan = std::make_shared<PlannedPipeline>();
    plan->pipeline = std::make_shared<Pipeline>();
    plan->graph = builder.build();
    plan->steps.resize(qsizetype(plan->graph->nodeCount()));
    return plan;
}

ReleaseEvents allPassed(int count)
{
    ReleaseEvents events;
    for (int i = 0; i < count; ++i)
        events.append(stateEvent(i + 1, QStringLiteral("step-%1").arg(i).toLatin1().constData(), StepState::Passed));
    return events;
}

} // namespace

class ShellOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    /// Groups in groups, changed at random: after each change they say what counting anew says, and one step is asked.
    void groupsCountTheirMembers()
    {
        GraphBuilder builder;
        const auto outer = builder.addNode(node(QStringLiteral("outer"), NodeKind::Group));
        const auto inner = builder.addNode(node(QStringLiteral("inner"), NodeKind::Group, outer));
        const auto empty = builder.addNode(node(QStringLiteral("empty"), NodeKind::Group, outer));
        std::vector<NodeIndex> leaves;
        for (int i = 0; i < 40; ++i)
            leaves.push_back(builder.addNode(node(QString::number(i), NodeKind::Command, i % 2 ? inner : outer)));
        const auto graph = builder.build();
        QHash<QString, StepState> now;
        int asked = 0;
        const auto stateOf = [&](const QString &step) {
            ++asked;
            return now.value(step, StepState::Skipped);
        };
        GroupStates kept;
        kept.reset(graph, stateOf);
        QCOMPARE(kept.worst(outer), StepState::Skipped);
        for (quint32 i = 0, dice = 7; i < 500; ++i) {
            dice = dice * 1664525 + 1013904223;
            const auto leaf = leaves[(dice >> 16) % leaves.size()];
            now[graph->node(leaf).id] = StepState((dice >> 8) % quint32(kStepStateCount));
            asked = 0;
            kept.changed(leaf);
            QCOMPARE(asked, 1);
            GroupStates anew;
            anew.reset(graph, stateOf);
            for (const auto group : {outer, inner, empty}) {
                QCOMPARE(kept.worst(group), anew.worst(group));
                QCOMPARE(kept.finished(group), anew.finished(group));
            }
        }
        now.clear();
        kept.forget();
        QCOMPARE(kept.worst(inner), StepState::Skipped);
    }

    void isATreeByGroup()
    {
        ReleaseSession session;
        OutlineModel model(&session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        session.setPlan(samplePlan());
        QCOMPARE(model.rowCount(), 4);
        const auto group = model.indexOf(QStringLiteral("g"));
        QCOMPARE(model.rowCount(group), 2);
        QCOMPARE(model.index(1, 0, group).data().toString(), QStringLiteral("Label g2"));
        QCOMPARE(model.parent(model.indexOf(QStringLiteral("g1"))), group);
        QVERIFY(model.indexOf(QStringLiteral("r")).data(OutlineModel::RemovedGateRole).toBool());
        session.setPlan(samplePlan(true));
        QCOMPARE(model.rowCount(), 5);
        session.setPlan({});
        QCOMPARE(model.rowCount(), 0);
    }

    /// Many changes are told by ranges, a parent each, and nothing that changed is left out.
    void tellsManyChangesByRanges()
    {
        ReleaseSession session;
        OutlineModel model(&session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session.setPlan(largePlan(500));
        QSet<QString> told;
        int signalled = 0;
        connect(&model, &QAbstractItemModel::dataChanged, &model, [&](const QModelIndex &from, const QModelIndex &to) {
            ++signalled;
            QCOMPARE(from.parent(), to.parent());
            for (int row = from.row(); row <= to.row(); ++row)
                told.insert(model.stepAt(from.sibling(row, 0)));
        });
        auto events = allPassed(300);
        session.feed(events);
        QTRY_VERIFY(signalled > 0);
        QCOMPARE(signalled, 4); // three groups, and what is above them
        for (int i = 0; i < 300; ++i)
            QVERIFY2(told.contains(QStringLiteral("step-%1").arg(i)), qPrintable(QString::number(i)));
        QVERIFY(told.contains(QStringLiteral("group-0")) && told.contains(QStringLiteral("group-2")));
        QVERIFY(!told.contains(QStringLiteral("step-300")));
    }

    /// Among tens of thousands of rows nobody finds a group between the steps of others.
    void largeGraphsBeginFolded()
    {
        ReleaseSession session;
        Selection selection;
        OutlinePane pane(&session, &selection);
        const auto unfolded = [&pane] {
            QList<int> rows;
            for (int row = 0; row < pane.model()->rowCount(); ++row) {
                if (pane.isExpanded(pane.model()->index(row, 0)))
                    rows.append(row);
            }
            return rows;
        };
        session.setPlan(largePlan(300));
        QCOMPARE(unfolded(), (QList<int> {0, 1, 2}));
        pane.collapse(pane.model()->index(1, 0));
        session.setPlan(largePlan(500));
        QCOMPARE(unfolded(), (QList<int> {0, 2})); // what a person left open or closed stays so
        selection.set(QStringLiteral("step-450"));
        QCOMPARE(unfolded(), (QList<int> {0, 2, 4})); // what is selected is to be seen
        session.setPlan(largePlan(600));
        QCOMPARE(unfolded(), (QList<int> {0, 2, 4}));
    }

    /// Of what an engine tells at once a turn of the event loop folds only so much, in order, and all of it in the end.
    void foldsInTurns()
    {
        constexpr int kSteps = 10 * int(ReleaseSession::kMostAtOnce);
        ReleaseSession session;
        TellingEngine engine;
        session.attach(&engine, QStringLiteral("told"), {});
        session.setPlan(largePlan(kSteps));
        qsizetype mostSteps = 0;
        connect(&session, &ReleaseSession::changed, &session, [&](const StateChanges &changes) { mostSteps = std::max(mostSteps, changes.steps.size()); });
        const auto events = allPassed(kSteps);
        Q_EMIT engine.eventsCommitted(events.mid(0, 7));
        Q_EMIT engine.eventsCommitted(events.mid(7));
        qint64 mostEvents = 0;
        int turns = 0;
        for (; session.state().lastSeq() < kSteps && turns < 1000; ++turns) {
            const auto before = session.state().lastSeq();
            QCoreApplication::processEvents();
            mostEvents = std::max(mostEvents, session.state().lastSeq() - before);
        }
        QCOMPARE(session.state().lastSeq(), qint64(kSteps));
        QVERIFY2(mostEvents <= 2 * ReleaseSession::kMostAtOnce, qPrintable(QString::number(mostEvents))); // two timers may share a turn
        QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
        QVERIFY2(mostSteps <= 2 * ReleaseSession::kMostAtOnce, qPrintable(QString::number(mostSteps)));
        for (int i = 0; i < kSteps; ++i)
            QCOMPARE(session.state().stepState(QStringLiteral("step-%1").arg(i)), StepState::Passed);
    }

    /// What an answer speaks of is shown before the answer, however much there was to be told.
    void showsAllBeforeAnAnswer()
    {
        constexpr int kSteps = 3 * int(ReleaseSession::kMostAtOnce);
        ReleaseSession session;
        TellingEngine engine;
        session.attach(&engine, QStringLiteral("told"), {});
        session.setPlan(largePlan(kSteps));
        Q_EMIT engine.eventsCommitted(allPassed(kSteps));
        qint64 seen = -1;
        session.act({}, [&](bool, const Error &) { seen = session.state().lastSeq(); });
        QTRY_COMPARE(seen, qint64(kSteps));
    }

    /// Level 0 with a and the recipe r (r1, r2), level 1 with b; what is no element of the order stands first.
    void isATreeByLevel()
    {
        GraphBuilder builder;
        const auto add = [&builder](const char *id, NodeKind kind, int level, NodeIndex group = kNoNode) {
            auto made = node(QLatin1String(id), kind, group);
            made.level = level;
            made.holdsPackages = id == QByteArray("r");
            return builder.addNode(made);
        };
        add("a", NodeKind::Recipe, 0);
        const auto recipe = add("r", NodeKind::Recipe, 0);
        add("r1", NodeKind::Package, 0, recipe);
        add("r2", NodeKind::Package, 0, recipe);
        add("b", NodeKind::Recipe, 1);
        add("other", NodeKind::Recipe, -1);
        auto plan = std::make_shared<PlannedPipeline>();
        plan->pipeline = std::make_shared<Pipeline>();
        plan->graph = builder.build();
        plan->steps.resize(qsizetype(plan->graph->nodeCount()));
        ReleaseSession session;
        OutlineModel model(&session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session.setPlan(plan);
        QCOMPARE(model.rowCount(), 3);
        QStringList headings;
        for (int row = 0; row < model.rowCount(); ++row)
            headings.append(model.index(row, 0).data().toString());
        QCOMPARE(headings, QStringList({QStringLiteral("Not in the order"), QStringLiteral("Level 0 · 3 package(s)"), QStringLiteral("Level 1 · 1 package(s)")}));
        const auto level = model.index(1, 0);
        QVERIFY(model.isLevel(level) && model.stepAt(level).isEmpty());
        QCOMPARE(model.keyAt(level), QStringLiteral("level 0"));
        QCOMPARE(model.rowCount(level), 2);
        QCOMPARE(model.parent(model.indexOf(QStringLiteral("a"))), level);
        QCOMPARE(model.parent(model.indexOf(QStringLiteral("r2"))), model.indexOf(QStringLiteral("r")));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        session.feed({stateEvent(1, "r2", StepState::Failed)});
        QTRY_COMPARE(StepState(level.data(OutlineModel::StateRole).toInt()), StepState::Failed);
        QTRY_COMPARE(changed.size(), 3); // the package, its recipe, their level
        session.setPlan(samplePlan());
        QCOMPARE(model.rowCount(), 4);
    }

    void tellsOnlyOfWhatChanged()
    {
        ReleaseSession session;
        session.setPlan(samplePlan());
        OutlineModel model(&session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        session.feed({stateEvent(1, "g2", StepState::Failed)});
        QTRY_COMPARE(changed.size(), 2); // the step and its group
        const auto g2 = model.indexOf(QStringLiteral("g2"));
        QCOMPARE(g2.data(OutlineModel::StateWordRole).toString(), QStringLiteral("failed"));
        QCOMPARE(StepState(model.indexOf(QStringLiteral("g")).data(OutlineModel::StateRole).toInt()), StepState::Failed);
        QVERIFY(g2.data(Qt::ToolTipRole).toString().contains(QStringLiteral("because")));
    }

    void escapesUntrustedLabels()
    {
        ReleaseSession session;
        GraphBuilder builder;
        auto n = node(QStringLiteral("x"), NodeKind::Command);
        n.label = QStringLiteral("<img src=x>");
        builder.addNode(n);
        auto plan = std::make_shared<PlannedPipeline>();
        plan->pipeline = std::make_shared<Pipeline>();
        plan->graph = builder.build();
        plan->steps.resize(1);
        session.setPlan(plan);
        const OutlineModel model(&session);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    }

    void littleRoomKeepsWhatTellsSiblingsApart_data()
    {
        QTest::addColumn<double>("share"); // of the longest label's width
        QTest::newRow("all of it") << 1.0;
        QTest::newRow("the default width of the pane") << 0.5;
        QTest::newRow("a narrow window") << 0.44;
    }

    /// The labels of a release that builds the same image many times over.
    void littleRoomKeepsWhatTellsSiblingsApart()
    {
        QFETCH(const double, share);
        GraphBuilder builder;
        auto group = node(QStringLiteral("images"), NodeKind::Group);
        const auto images = builder.addNode(group);
        QVector<NodeIndex> steps;
        for (const char *machine : {"x86_64", "aarch64"}) {
            for (const char *cuda : {"12.9", "13.0"}) {
                for (const char *system : {"", " - Ubuntu 24.04"}) {
                    auto step = node(QStringLiteral("s%1").arg(steps.size()), NodeKind::Command, images);
                    step.label = QStringLiteral(":docker: Build release image - %1 - CUDA %2%3").arg(QLatin1String(machine), QLatin1String(cuda), QLatin1String(system));
                    steps.append(builder.addNode(step));
                }
            }
        }
        const auto graph = builder.build();
        const StepLabels labels(graph);
        const QFontMetricsF metrics {QGuiApplication::font()};
        const double width = share * metrics.horizontalAdvance(QStringLiteral("Build release image - aarch64 - CUDA 12.9 - Ubuntu 24.04"));
        QSet<QString> seen;
        for (const auto step : std::as_const(steps)) {
            const auto shown = labels.fitted(step, metrics, width);
            const auto &label = graph->node(step).label;
            QVERIFY2(metrics.horizontalAdvance(shown) <= width, qPrintable(shown));
            QVERIFY2(shown.contains(label.contains(QLatin1String("x86_64")) ? QLatin1String("x86_64") : QLatin1String("aarch64")), qPrintable(shown));
            QVERIFY2(shown.contains(label.contains(QLatin1String("12.9")) ? QLatin1String("12.9") : QLatin1String("13.0")), qPrintable(shown));
            QVERIFY(labels.tellingWidth(step, metrics) <= width);
            QVERIFY2(!seen.contains(shown), qPrintable(shown));
            seen.insert(shown);
        }
    }

    /// Those of another graph are not taken for them, however alike.
    void labelsAreOfTheirOwnGraph()
    {
        const auto graphOf = [](const QString &head, bool apart) {
            GraphBuilder builder;
            const auto a = builder.addNode(node(QStringLiteral("a"), NodeKind::Group));
            const auto b = builder.addNode(node(QStringLiteral("b"), NodeKind::Group));
            for (int i = 0; i < 1200; ++i) {
                auto step = node(QStringLiteral("s%1").arg(i), NodeKind::Command, apart && i % 2 == 1 ? b : a);
                step.label = QStringLiteral("%1 release image - %2 - %3").arg(head, i % 2 == 1 ? QStringLiteral("odd") : QStringLiteral("even")).arg(i);
                builder.addNode(step);
            }
            return builder.build();
        };
        const auto shared = [](const StepGraphPtr &graph) { return StepLabels(graph).sharedLength(graph->find(QStringLiteral("s1"))); };
        const auto together = graphOf(QStringLiteral("Build"), false), apart = graphOf(QStringLiteral("Build"), true);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(shared(together), int(qstrlen("Build release image - ")));
            QCOMPARE(shared(apart), int(qstrlen("Build release image - odd - ")));
            QCOMPARE(shared(apart), int(qstrlen("Build release image - odd - ")));
        }
        const auto other = graphOf(QStringLiteral("Test"), true);
        QCOMPARE(StepLabels(other).text(other->find(QStringLiteral("s1"))), QStringLiteral("Test release image - odd - 1"));
    }

    void sharesTheSelection()
    {
        ReleaseSession session;
        Selection selection;
        OutlinePane pane(&session, &selection);
        session.setPlan(samplePlan());
        pane.show();
        QSignalSpy changed(&selection, &Selection::changed);
        selection.set(QStringLiteral("g1"));
        QCOMPARE(pane.currentIndex().data().toString(), QStringLiteral("Label g1"));
        QCOMPARE(changed.size(), 1); // the tree does not answer back
        QTest::keyClick(&pane, Qt::Key_Down);
        QCOMPARE(selection.current(), QStringLiteral("g2"));
        selection.back();
        QCOMPARE(pane.currentIndex().data().toString(), QStringLiteral("Label g1"));
        session.setPlan(samplePlan(true));
        QCOMPARE(pane.currentIndex().data().toString(), QStringLiteral("Label g1"));
        QSignalSpy activated(&pane, &OutlinePane::stepActivated);
        QTest::keyClick(&pane, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("g1"));
    }

    void keepsFoldsOverANewPlan()
    {
        ReleaseSession session;
        Selection selection;
        OutlinePane pane(&session, &selection);
        session.setPlan(samplePlan());
        const auto group = [&pane] { return pane.model()->index(1, 0); };
        QVERIFY(pane.isExpanded(group()));
        pane.collapse(group());
        session.setPlan(samplePlan(true));
        QVERIFY(!pane.isExpanded(group()));
    }

    void countsInTheSizeOfTheChange()
    {
        ReleaseSession session;
        ReleaseCounts counts(&session);
        QCOMPARE(counts.sentence(), QStringLiteral("Nothing is open"));
        session.setPlan(samplePlan());
        QCOMPARE(counts.steps(), 4); // a, g1, g2, gate
        QCOMPARE(counts.gates(), 1);
        QCOMPARE(counts.of(StepState::Removed), 1);
        session.feed({makeEvent(1, EventType::ReleaseStarted, QString(), Json::object()), stateEvent(2, "a", StepState::Passed),
            stateEvent(3, "g1", StepState::Running), stateEvent(4, "gate", StepState::WaitingForHuman)});
        QTRY_COMPARE(counts.of(StepState::Running), 1);
        QCOMPARE(counts.done(), 1);
        QCOMPARE(counts.sentence(),
            QStringLiteral("Running: 1 of 4 steps done · 1 running · 1 waiting for you"));
    }

    void walksToWhatNeedsAttention()
    {
        ReleaseSession session;
        session.setPlan(samplePlan());
        QCOMPARE(walkFrom(session, {}, WalkTo::Attention, 1), QString());
        session.feed({stateEvent(1, "g2", StepState::Failed), stateEvent(2, "gate", StepState::WaitingForHuman)});
        QCOMPARE(walkFrom(session, {}, WalkTo::Attention, 1), QStringLiteral("g2"));
        QCOMPARE(walkFrom(session, QStringLiteral("g2"), WalkTo::Attention, 1), QStringLiteral("gate"));
        QCOMPARE(walkFrom(session, QStringLiteral("gate"), WalkTo::Attention, 1), QStringLiteral("g2"));
        QCOMPARE(walkFrom(session, QStringLiteral("a"), WalkTo::Attention, -1), QStringLiteral("gate"));
        QCOMPARE(walkFrom(session, QStringLiteral("gate"), WalkTo::Failure, 1), QStringLiteral("g2"));
        QCOMPARE(walkFrom(session, QStringLiteral("g2"), WalkTo::Failure, 1), QStringLiteral("g2"));
        for (int i = 0; i < kStepStateCount; ++i) {
            session.feed({stateEvent(3 + 2 * i, "g2", StepState::Passed), stateEvent(4 + 2 * i, "gate", StepState(i))});
            QCOMPARE(walkFrom(session, {}, WalkTo::Attention, 1), needsAttention(StepState(i)) ? QStringLiteral("gate") : QString());
        }
    }
};

QTEST_MAIN(ShellOutlineTest)
#include "tst_shell_outline.moc"
