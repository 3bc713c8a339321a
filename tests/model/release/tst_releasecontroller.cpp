// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"
#include "graph/graphbuilder.h"
#include "release/releasecontroller.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

const QByteArray kSource = "steps:\n  - block: go\n";

/// A plan of a gate "g" with fields, a command "c" and a wait "w", and a release that runs it.
struct Stage
{
    Stage()
    {
        auto pipeline = std::make_shared<Pipeline>();
        pipeline->file = QStringLiteral("p.yml");
        pipeline->source = kSource;
        pipeline->digest = sha256Digest(kSource);
        Step gate;
        gate.kind = NodeKind::Block;
        GateField text;
        text.key = QStringLiteral("version");
        text.label = QStringLiteral("Version");
        text.format = QStringLiteral("[0-9]+|rc");
        GateField note;
        note.key = QStringLiteral("note");
        note.required = false;
        GateField select;
        select.kind = GateField::Kind::Select;
        select.key = QStringLiteral("channel");
        select.options = {{QStringLiteral("Stable"), QStringLiteral("stable"), {}}, {QStringLiteral("Candidate"), QStringLiteral("rc"), {}}};
        select.defaults = QStringList(QStringLiteral("rc"));
        GateField many = select;
        many.key = QStringLiteral("many");
        many.multiple = true;
        many.required = false;
        many.defaults.clear();
        gate.fields = {text, note, select, many};
        Step command;
        command.kind = NodeKind::Command;
        command.retry.manualPermitOnPassed = false;
        Step wait;
        wait.kind = NodeKind::Wait;
        pipeline->steps = {gate, command, wait};
        plan.pipeline = pipeline;
        GraphBuilder builder;
        const std::array ids {"g", "c", "w"};
        for (qsizetype i = 0; i < 3; ++i) {
            StepNode node;
            node.id = node.label = QString::fromLatin1(ids[size_t(i)]);
            node.kind = pipeline->steps.at(i).kind;
            builder.addNode(node);
            plan.steps.append(&pipeline->steps.at(i));
        }
        plan.graph = builder.build();
        plan.graphDigest = QStringLiteral("sha256:graph");
        happens(EventType::ReleaseStarted, "", {{"file_digest", toStd(pipeline->digest)}, {"graph_digest", "sha256:graph"}});
    }
    void happens(EventType type, const char *step, Json data, const char *job = "")
    {
        ReleaseEvent event;
        event.seq = state.lastSeq() + 1;
        event.type = type;
        event.step = QString::fromLatin1(step);
        event.job = QString::fromLatin1(job);
        event.data = std::move(data);
        state.apply(event);
    }
    void is(const char *step, const char *name) { happens(EventType::StepState, step, {{"state", name}}); }
    Result<ReleaseEvents> decided(const Action &action) const { return decide(action, {plan, state, canceled, true, source}); }

    PlannedPipeline plan;
    ReleaseState state;
    bool canceled = false;
    QByteArray source = kSource;
};

Action action(Action::Type type, const char *step)
{
    Action a;
    a.type = type;
    a.step = QString::fromLatin1(step);
    a.who = QStringLiteral("mai@rm");
    a.reason = QStringLiteral("fine");
    return a;
}

Action approval(const QMap<QString, QString> &fields = {{QStringLiteral("version"), QStringLiteral("12")}})
{
    auto a = action(Action::Type::Unblock, "g");
    a.fields = fields;
    return a;
}

} // namespace

class TestReleaseController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void opensAGate()
    {
        Stage stage;
        stage.is("g", "waiting_for_human");
        const auto events = stage.decided(approval());
        QVERIFY_RESULT(events);
        QCOMPARE(events->constFirst().type, EventType::GateDecided);
        const auto &data = events->constFirst().data;
        QCOMPARE(data["decision"], "approve");
        QCOMPARE(data["who"], "mai@rm");
        QCOMPARE(data["reason"], "fine");
        QCOMPARE(data["in_advance"], false);
        QCOMPARE(data["graph_digest"], "sha256:graph");
        QCOMPARE(data["fields"], Json({{"channel", "rc"}, {"many", ""}, {"note", ""}, {"version", "12"}}));
        QCOMPARE(events->size(), 5); // the optional empty ones become meta-data too
        QCOMPARE(events->constLast().type, EventType::MetaDataSet);
    }

    void fields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected"); // empty: accepted
        QTest::newRow("fits") << "version" << "7" << "";
        QTest::newRow("other branch of the format") << "version" << "rc" << "";
        QTest::newRow("anchored behind") << "version" << "7x" << "does not fit the format";
        QTest::newRow("anchored before") << "version" << "xrc" << "does not fit the format";
        QTest::newRow("trailing line end") << "version" << "7\n" << "does not fit the format";
        QTest::newRow("required") << "version" << " " << "needs a value";
        QTest::newRow("option") << "channel" << "stable" << "";
        QTest::newRow("label is no option") << "channel" << "Stable" << "is no choice";
        QTest::newRow("two of a single choice") << "channel" << "stable\nrc" << "is no choice";
        QTest::newRow("two of many") << "many" << "stable\nrc" << "";
        QTest::newRow("unknown of many") << "many" << "stable\nx" << "'x' is no choice";
        QTest::newRow("unknown field") << "frob" << "1" << "no field 'frob'";
        QTest::newRow("too large") << "note" << QString(kMaxMetaDataBytes + 1, u'x') << "larger than 100 KB";
    }
    void fields()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        Stage stage;
        stage.is("g", "waiting_for_human");
        auto a = approval();
        a.fields[field] = value;
        const auto events = stage.decided(a);
        if (expected.isEmpty())
            QVERIFY_RESULT(events);
        else
            QVERIFY2(events.failed() && events.error().message.contains(expected), qPrintable(events.failed() ? events.error().message : QString()));
    }

    void refusesStaleDecisions()
    {
        Stage stage;
        stage.is("g", "waiting_for_human");
        auto a = approval();
        a.seenGraphDigest = QStringLiteral("sha256:other");
        QCOMPARE(stage.decided(a).error().code, ErrorCode::Stale);
        a.seenGraphDigest = QStringLiteral("sha256:graph");
        a.seenFileDigest = QStringLiteral("sha256:other");
        QCOMPARE(stage.decided(a).error().code, ErrorCode::Stale);
        a.seenFileDigest = sha256Digest(kSource);
        QVERIFY_RESULT(stage.decided(a));
        stage.source = "steps:\n  - block: stop\n";
        const auto error = stage.decided(a).error();
        QCOMPARE(error.code, ErrorCode::Stale);
        QVERIFY2(error.message.contains(QStringLiteral("line 2 was '- block: go', is now '- block: stop'")), qPrintable(error.message));
        stage.source.clear();
        QVERIFY(stage.decided(a).error().message.contains(QStringLiteral("cannot be read")));
    }

    void earlyApprovalMustBeMeant()
    {
        Stage stage;
        stage.is("g", "waiting");
        QVERIFY(stage.decided(approval()).error().message.contains(QStringLiteral("still waits")));
        auto a = approval();
        a.inAdvance = true;
        const auto events = stage.decided(a);
        QVERIFY_RESULT(events);
        QCOMPARE(events->constFirst().data["in_advance"], true);
    }

    void decidesOnce()
    {
        Stage stage;
        stage.is("g", "waiting_for_human");
        stage.happens(EventType::GateDecided, "g", {{"decision", "approve"}, {"who", "bob@x"}});
        QVERIFY(stage.decided(approval()).error().message.contains(QStringLiteral("already opened by bob@x")));
    }

    void refusesGates_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("canceled");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no gate") << QByteArray("c") << QByteArray("ready") << false << "is no gate";
        QTest::newRow("no step") << QByteArray("x") << QByteArray("ready") << false << "there is no step 'x'";
        QTest::newRow("failed before it") << QByteArray("g") << QByteArray("waiting_failed") << false << "does not wait any more";
        QTest::newRow("cancelled release") << QByteArray("g") << QByteArray("waiting_for_human") << true << "cancelled release";
    }
    void refusesGates()
    {
        QFETCH(QByteArray, step);
        QFETCH(QByteArray, state);
        QFETCH(bool, canceled);
        QFETCH(QString, expected);
        Stage stage;
        stage.is(step.constData(), state.constData());
        stage.canceled = canceled;
        auto a = approval();
        a.step = QString::fromLatin1(step);
        const auto error = stage.decided(a).error();
        QVERIFY2(error.message.contains(expected), qPrintable(error.message));
    }

    void rejectsWithoutFields()
    {
        Stage stage;
        stage.is("g", "waiting_for_human");
        const auto events = stage.decided(action(Action::Type::Reject, "g"));
        QVERIFY_RESULT(events);
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->constFirst().data["decision"], "reject");
    }

    void retries()
    {
        Stage stage;
        const auto retry = action(Action::Type::Retry, "c");
        QVERIFY(stage.decided(retry).error().message.contains(QStringLiteral("cannot be retried")));
        stage.happens(EventType::JobStarted, "c", {{"attempt", 1}}, "j");
        stage.is("c", "running");
        QVERIFY(stage.decided(retry).failed());
        stage.is("c", "failed");
        QVERIFY_RESULT(stage.decided(retry));
        QCOMPARE(stage.decided(retry)->constFirst().type, EventType::RetryRequested);
        stage.is("c", "passed");
        QVERIFY(stage.decided(retry).error().message.contains(QStringLiteral("passed")));
        stage.is("w", "failed");
        QVERIFY(stage.decided(action(Action::Type::Retry, "w")).failed());
    }

    void cancelsAndRestarts()
    {
        Stage stage;
        stage.is("c", "running");
        QCOMPARE(stage.decided(action(Action::Type::Cancel, "c"))->constFirst().type, EventType::CancelRequested);
        QVERIFY(stage.decided(action(Action::Type::Restart, "c")).error().message.contains(QStringLiteral("was not interrupted")));
        stage.is("c", "interrupted");
        QCOMPARE(stage.decided(action(Action::Type::Restart, "c"))->constFirst().type, EventType::RestartRequested);
        stage.is("c", "passed");
        QVERIFY(stage.decided(action(Action::Type::Cancel, "c")).failed());
        const auto all = stage.decided(action(Action::Type::CancelRelease, "c"));
        QVERIFY_RESULT(all);
        QVERIFY(all->constFirst().step.isEmpty());
        stage.canceled = true;
        QVERIFY(stage.decided(action(Action::Type::CancelRelease, "")).failed());
    }
};

QTEST_GUILESS_MAIN(TestReleaseController)
#include "tst_releasecontroller.moc"
