// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/gateopener.h"
#include "fakeengine.h"
#include "support/testing.h"

#include <QTest>

#include <optional>

using namespace slipway;
using namespace slipway::testing;
using Outcome = GateResult::Outcome;

namespace {

QByteArray build(const QByteArray &gateState, const QByteArray &by = {}, bool unblockable = true)
{
    return "{\"id\":\"b\",\"number\":7,\"state\":\"running\",\"commit\":\"abc\",\"jobs\":[{\"id\":\"gate-job\",\"type\":\"manual\",\"label\":\"Release?\",\"step_key\":\"gate\",\"state\":\"" + gateState
        + "\",\"unblockable\":" + (unblockable ? "true" : "false") + (by.isEmpty() ? QByteArray() : ",\"unblocked_at\":\"2026-05-09T21:06:10.264Z\",\"unblocked_by\":{\"name\":\"" + by + "\"}") + "}]}";
}

/// Opens the gate of a build at an engine that a test plays.
struct Opening
{
    explicit Opening(FakeTransport::Server server, GateWish wish = {QStringLiteral("gate"), QStringLiteral("me@here"), QStringLiteral("because"), {{QStringLiteral("version"), QStringLiteral("1.2")}}, {}})
        : transport(&ticker, [this, server = std::move(server)](const HttpRequest &request) {
            if (request.method == "PUT") {
                ++acts;
                body = request.body;
                order << QStringLiteral("act");
            }
            return server(request);
        })
    {
        const auto sign = [](const char *token) { return [token](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray(token); }; };
        GateOpener::Tools tools {&transport, &ticker, std::make_shared<HostBudget>([] { return 0.0; }), sign("read"), sign("act"), {}};
        tools.intend = [this](const RemoteSnapshot &, const RemoteStep &, const QString &job) -> Result<void> {
            order << QStringLiteral("intend ") + job;
            if (diskIsFull)
                return fail(ErrorCode::Io, QStringLiteral("the disk is full"));
            return {};
        };
        tools.read = [this](const HttpRequest &, qint64) -> Result<QByteArray> {
            if (acts && signedOut)
                return fail(ErrorCode::NotTrusted, QStringLiteral("signed out"));
            return QByteArray("read");
        };
        opener.emplace(*readRemoteAddress(QStringLiteral("https://buildkite.com/o/p/builds/7")), std::move(wish), std::move(tools));
        QObject::connect(&*opener, &GateOpener::finished, &*opener, [this](const GateResult &result) {
            ++results;
            got = result;
        });
        QObject::connect(&*opener, &RemoteDeed::unsettled, &*opener, [this] { ++unsettled; });
    }
    GateResult run(qint64 ms = 120'000)
    {
        opener->start();
        ticker.advance(ms);
        return got;
    }

    FakeTicker ticker;
    FakeTransport transport;
    std::optional<GateOpener> opener;
    GateResult got;
    int results = 0, acts = 0, unsettled = 0;
    QByteArray body;
    QStringList order;
    bool diskIsFull = false, signedOut = false;
};

} // namespace

class TestGateOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void writesDownThenActsThenReads()
    {
        bool open = false;
        Opening opening([&](const HttpRequest &request) {
            open = open || request.method == "PUT";
            return good(open ? build("unblocked", "Me") : build("blocked"));
        });
        const auto result = opening.run();
        QCOMPARE(result.outcome, Outcome::Opened);
        QCOMPARE(result.openedBy, QStringLiteral("Me"));
        QCOMPARE(opening.order, QStringList({QStringLiteral("intend gate-job"), QStringLiteral("act")}));
        QCOMPARE(opening.body, QByteArray("{\"fields\":{\"version\":\"1.2\"}}"));
        QCOMPARE(opening.transport.log.size(), 3);
        QCOMPARE(opening.transport.authorizations, QByteArrayList({"read", "act", "read"}));
        QCOMPARE(opening.transport.log[1], QStringLiteral("PUT /v2/organizations/o/pipelines/p/builds/7/jobs/gate-job/unblock"));
        QCOMPARE(opening.results, 1);
    }

    void actsNeverTwice_data()
    {
        QTest::addColumn<QString>("answer"); // to the one request
        QTest::addColumn<int>("opensAfter"); // reads; -1: never
        QTest::addColumn<QString>("outcome");
        QTest::newRow("500, and done all the same") << QStringLiteral("500") << 0 << QStringLiteral("opened");
        QTest::newRow("502, done a little later") << QStringLiteral("502") << 4 << QStringLiteral("opened");
        QTest::newRow("503, never done") << QStringLiteral("503") << -1 << QStringLiteral("unknown");
        QTest::newRow("reset, done") << QStringLiteral("reset") << 0 << QStringLiteral("opened");
        QTest::newRow("reset, never done") << QStringLiteral("reset") << -1 << QStringLiteral("unknown");
        QTest::newRow("never arrived") << QStringLiteral("refused connection") << -1 << QStringLiteral("refused");
        QTest::newRow("401") << QStringLiteral("401") << -1 << QStringLiteral("refused");
        QTest::newRow("403") << QStringLiteral("403") << -1 << QStringLiteral("refused");
        QTest::newRow("422") << QStringLiteral("422") << -1 << QStringLiteral("refused");
        QTest::newRow("429") << QStringLiteral("429") << -1 << QStringLiteral("refused");
        QTest::newRow("somebody was faster") << QStringLiteral("faster") << 0 << QStringLiteral("by_another");
        QTest::newRow("200, seen a little later") << QStringLiteral("200") << 3 << QStringLiteral("opened");
        QTest::newRow("200, and never seen") << QStringLiteral("200") << -1 << QStringLiteral("unknown");
    }
    void actsNeverTwice()
    {
        QFETCH(QString, answer);
        QFETCH(int, opensAfter);
        int reads = -1;
        Opening opening([&](const HttpRequest &request) -> HttpAnswer {
            if (request.method != "PUT")
                return reads >= 0 && opensAfter >= 0 && reads++ >= opensAfter ? good(build("unblocked", "Somebody")) : good(build("blocked"));
            reads = 0;
            if (answer == QLatin1String("faster"))
                return status(422, {}, "{\"message\":\"The job's state must be blocked\"}");
            if (answer == QLatin1String("reset"))
                return unreachable();
            auto fault = unreachable();
            fault.mayHaveArrived = false;
            return answer.startsWith(QLatin1String("refused")) ? fault : status(answer.toInt());
        });
        const auto result = opening.run();
        QTEST(gateOutcomeName(result.outcome), "outcome");
        QCOMPARE(opening.acts, 1);
        QCOMPARE(opening.results, 1);
        QCOMPARE(result.error.message.isEmpty(), result.outcome == Outcome::Opened || result.outcome == Outcome::ByAnother);
        QCOMPARE(result.error.code == ErrorCode::NotTrusted, answer == QLatin1String("401") || answer == QLatin1String("403"));
        QCOMPARE(opening.unsettled, answer.startsWith(QLatin1Char('5')) || answer == QLatin1String("reset") ? 1 : 0);
    }

    void sendsNothingWhereItMayNot_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("message");
        QTest::newRow("not unblockable") << build("blocked", {}, false) << QStringLiteral("Buildkite does not let this gate be opened yet: something before it has not finished");
        QTest::newRow("its build failed") << build("blocked_failed") << QStringLiteral("this gate is in the state blocked_failed");
        QTest::newRow("no build") << QByteArray("<html>") << QStringLiteral("the engine's answer is no build");
        QTest::newRow("no gate") << QByteArray("{\"id\":\"b\",\"state\":\"running\",\"jobs\":[]}") << QStringLiteral("this build has no gate gate");
    }
    void sendsNothingWhereItMayNot()
    {
        QFETCH(QByteArray, before);
        Opening opening([&](const HttpRequest &) { return good(before); });
        const auto result = opening.run();
        QCOMPARE(result.outcome, Outcome::Refused);
        QTEST(result.error.message, "message");
        QCOMPARE(opening.acts, 0);
    }

    /// Two gates of one label: which is meant is not guessed.
    void asksWhichOfTwo()
    {
        const QByteArray two = "{\"id\":\"b\",\"number\":7,\"state\":\"passed\",\"blocked\":true,\"jobs\":[{\"id\":\"one\",\"type\":\"manual\",\"label\":\"Go\",\"step_key\":\"first\",\"state\":\"blocked\",\"unblockable\":true},"
                               "{\"id\":\"two\",\"type\":\"manual\",\"label\":\"Go\",\"step_key\":null,\"state\":\"blocked\",\"unblockable\":true}]}";
        Opening opening([&](const HttpRequest &) { return good(two); }, {QStringLiteral("Go"), {}, QStringLiteral("r"), {}, {}});
        const auto result = opening.run();
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.error.message, QStringLiteral("several gates of this build are labelled Go"));
        QCOMPARE(result.error.hint, QStringLiteral("name one by its key or its job: first, two"));
        QCOMPARE(opening.acts, 0);
    }

    /// The engine replaced the job of the gate: its step says that it is open.
    void knowsTheGateByItsStep()
    {
        bool done = false;
        Opening opening([&](const HttpRequest &request) {
            if (request.method == "PUT") {
                done = true;
                return good("{}");
            }
            return good(done ? build("unblocked", "Token Owner").replace("gate-job", "another-job") : build("blocked"));
        });
        QCOMPARE(opening.run().outcome, Outcome::Opened);
        QCOMPARE(opening.acts, 1);
    }

    void saysWhichFieldIsWrong()
    {
        Opening opening([&](const HttpRequest &request) {
            return request.method == "PUT" ? status(422, {}, "{\"message\":\"Validation Failed\",\"errors\":[{\"field\":\"version\",\"code\":\"missing_field\"}]}") : good(build("blocked"));
        });
        const auto result = opening.run();
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.error.hint, QStringLiteral("Validation Failed: version: missing_field"));
    }

    /// What was sent was sent: that nobody may read any more does not make it refused.
    void isUnknownWhereNobodyMayRead()
    {
        Opening opening([&](const HttpRequest &request) { return request.method == "PUT" ? unreachable() : good(build("blocked")); });
        opening.signedOut = true;
        QCOMPARE(opening.run().outcome, Outcome::Unknown);
        QCOMPARE(opening.acts, 1);
        QCOMPARE(opening.results, 1);
    }

    void sendsNothingThatCannotBeWrittenDown()
    {
        Opening opening([&](const HttpRequest &) { return good(build("blocked")); });
        opening.diskIsFull = true;
        const auto result = opening.run();
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.error.message, QStringLiteral("the disk is full"));
        QCOMPARE(opening.acts, 0);
    }

    void refusesAnotherCommit()
    {
        Opening opening([&](const HttpRequest &) { return good(build("blocked")); }, {QStringLiteral("gate"), {}, QStringLiteral("r"), {}, QStringLiteral("def")});
        QCOMPARE(opening.run().error.message, QStringLiteral("the build is of the commit abc, not of def"));
    }

    void findsAGateByLabelAndByJob()
    {
        for (const auto *name : {"Release?", "gate-job"}) {
            Opening opening([&](const HttpRequest &) { return good(build("unblocked", "Liam")); }, {QLatin1String(name), {}, QStringLiteral("r"), {}, {}});
            const auto result = opening.run();
            QCOMPARE(result.outcome, Outcome::ByAnother);
            QCOMPARE(result.openedBy, QStringLiteral("Liam"));
        }
    }
};

QTEST_GUILESS_MAIN(TestGateOpener)
#include "tst_gateopener.moc"
