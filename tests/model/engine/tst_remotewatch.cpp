// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildsource.h"
#include "engine/remote/credentials.h"
#include "engine/remote/remotewatch.h"
#include "engine/taskcluster/groupsource.h"
#include "fakeengine.h"
#include "release/releasestate.h"
#include "support/testing.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;
using State = RemoteConnection::State;

namespace {

const auto kGroup = QStringLiteral("LjOkL6FFThijM_Q_Rmo0vQ");

/// A build whose jobs really go on: some jobs, each with attempts.
class World
{
public:
    explicit World(int jobs, quint32 seed) : m_dice(seed)
    {
        for (int i = 0; i < jobs; ++i)
            m_jobs.append({{QStringLiteral("scheduled"), 0, 0}});
    }

    void tick(qint64 nowMs)
    {
        auto &attempts = m_jobs[qsizetype(m_dice.bounded(int(m_jobs.size())))];
        auto &last = attempts.last();
        if (last.state == QLatin1String("scheduled")) {
            last = {QStringLiteral("running"), nowMs, 0};
        } else if (last.state == QLatin1String("running")) {
            last = {m_dice.bounded(4) ? QStringLiteral("passed") : QStringLiteral("failed"), last.started, nowMs};
        } else if (last.state == QLatin1String("failed")) {
            attempts.append({QStringLiteral("scheduled"), 0, 0});
        }
    }

    QByteArray build(bool withJobs) const
    {
        QMap<QString, int> counts;
        QByteArrayList jobs;
        for (qsizetype i = 0; i < m_jobs.size(); ++i) {
            for (qsizetype k = 0; k < m_jobs[i].size(); ++k) {
                const auto &attempt = m_jobs[i][k];
                ++counts[attempt.state];
                const bool retried = k + 1 < m_jobs[i].size();
                jobs << QStringLiteral("{\"id\":\"%1\",\"type\":\"script\",\"step_key\":\"s%2\",\"name\":\"S\",\"state\":\"%3\",\"started_at\":%4,\"finished_at\":%5,\"retried_in_job_id\":%6}")
                            .arg(id(i, k)).arg(i).arg(attempt.state, time(attempt.started), time(attempt.finished), retried ? u'"' + id(i, k + 1) + u'"' : QStringLiteral("null")).toUtf8();
            }
        }
        QByteArrayList said;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            said << '"' + it.key().toUtf8() + "\":" + QByteArray::number(it.value());
        return "{\"id\":\"b\",\"number\":1,\"state\":\"running\",\"job_state_counts\":{" + said.join(',') + "}" + (withJobs ? ",\"jobs\":[" + jobs.join(',') + "]" : QByteArray()) + "}";
    }

    int attempts() const
    {
        int all = 0;
        for (const auto &job : m_jobs)
            all += int(std::count_if(job.cbegin(), job.cend(), [](const Attempt &attempt) { return attempt.started != 0; }));
        return all;
    }

private:
    struct Attempt
    {
        QString state;
        qint64 started, finished;
    };
    static QString id(qsizetype job, qsizetype attempt) { return QStringLiteral("j%1-%2").arg(job).arg(attempt); }
    static QString time(qint64 ms) { return ms ? u'"' + isoTime(ms) + u'"' : QStringLiteral("null"); }

    QRandomGenerator m_dice;
    QVector<QVector<Attempt>> m_jobs;
};

RemoteAddress buildAddress()
{
    return *readRemoteAddress(QStringLiteral("https://buildkite.com/org/ship/builds/1"));
}

/// A watch with all it needs, and what it told.
struct Watched
{
    explicit Watched(FakeTransport::Server server, std::unique_ptr<RemoteSource> source = std::make_unique<BuildSource>(buildAddress()))
        : transport(&ticker, std::move(server))
        , budget(std::make_shared<HostBudget>([this] { return dice; }))
        , watch(std::move(source), &transport, &ticker, budget, [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("Bearer x"); })
    {
        QObject::connect(&watch, &RemoteWatch::happened, &watch, [this](const RemoteSnapshotPtr &, const ReleaseEvents &events, bool) {
            for (auto event : events) {
                if (event.type == EventType::JobStarted)
                    doubled = doubled || started.contains(event.job);
                if (event.type == EventType::JobStarted)
                    started.insert(event.job);
                event.seq = state.lastSeq() + 1;
                state.apply(event);
            }
            ++told;
        });
        QObject::connect(&watch, &RemoteWatch::connectionChanged, &watch, [this](const RemoteConnection &connection) { connections << connectionStateName(connection.state); });
    }

    double dice = 0;
    FakeTicker ticker;
    FakeTransport transport;
    std::shared_ptr<HostBudget> budget;
    RemoteWatch watch;
    ReleaseState state;
    QSet<QString> started;
    QStringList connections;
    int told = 0;
    bool doubled = false;
};

bool wantsJobs(const HttpRequest &request)
{
    return !request.url.query().contains(QStringLiteral("exclude_jobs"));
}

} // namespace

class TestRemoteWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told"); // api organization/pipeline/build/group, or the error
        QTest::newRow("build") << QStringLiteral(" https://buildkite.com/my-org/ship/builds/12#0190-abc \n") << QStringLiteral("https://api.buildkite.com/v2 my-org/ship/12/");
        QTest::newRow("pipeline") << QStringLiteral("https://buildkite.com/my-org/ship") << QStringLiteral("https://api.buildkite.com/v2 my-org/ship/0/");
        QTest::newRow("api of a build") << QStringLiteral("https://api.buildkite.com/v2/organizations/o/pipelines/p/builds/3?x=1") << QStringLiteral("https://api.buildkite.com/v2 o/p/3/");
        QTest::newRow("stand-in") << QStringLiteral("http://127.0.0.1:8123/v2/organizations/o/pipelines/p/builds/3") << QStringLiteral("http://127.0.0.1:8123/v2 o/p/3/");
        QTest::newRow("group") << QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ/tasks/x") << QStringLiteral("https://tc.test //0/LjOkL6FFThijM_Q_Rmo0vQ");
        QTest::newRow("api of a group") << QStringLiteral("https://tc.test/api/queue/v1/task-group/LjOkL6FFThijM_Q_Rmo0vQ/list") << QStringLiteral("https://tc.test //0/LjOkL6FFThijM_Q_Rmo0vQ");
        QTest::newRow("no group") << QStringLiteral("https://tc.test/tasks/groups/none") << QStringLiteral("this is no ID of a task group: none");
        QTest::newRow("no encryption") << QStringLiteral("http://buildkite.com/o/p/builds/1?token=a") << QStringLiteral("this address is not encrypted: http://buildkite.com/o/p/builds/1");
        QTest::newRow("no number") << QStringLiteral("https://buildkite.com/o/p/builds/latest") << QStringLiteral("this address leads to no build and no task group: https://buildkite.com/o/p/builds/latest");
        QTest::newRow("no address") << QStringLiteral("release.yml") << QStringLiteral("this is no address of an engine: release.yml");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QStringLiteral("this is no address of an engine: file:///etc/passwd");
    }
    void readsAddresses()
    {
        QFETCH(QString, text);
        const auto address = readRemoteAddress(text);
        QTEST(address.failed() ? address.error().message
                               : QStringLiteral("%1 %2/%3/%4/%5").arg(address->api.toString(), address->organization, address->pipeline).arg(address->build).arg(address->taskGroup), "told");
    }

    void encodesEachPartOfAPath()
    {
        QCOMPARE(apiUrl(QUrl(QStringLiteral("https://tc.test/")), {QStringLiteral("a"), QStringLiteral("public/b c.yml")}, QStringLiteral("x=1")).toEncoded(), QByteArray("https://tc.test/a/public%2Fb%20c.yml?x=1"));
    }

    /// A token goes to the servers of its own engine and nowhere else.
    void knowsTheServersOfAnAddress()
    {
        const auto real = *readRemoteAddress(QStringLiteral("https://buildkite.com/o/p/builds/3"));
        QCOMPARE(graphqlUrl(real), QUrl(QStringLiteral("https://graphql.buildkite.com/v1")));
        QVERIFY(isServerOf(real, graphqlUrl(real)));
        QVERIFY(isServerOf(real, real.api));
        QVERIFY(!isServerOf(real, QUrl(QStringLiteral("https://buildkite.com/o/p"))));
        QVERIFY(!isServerOf(real, QUrl(QStringLiteral("http://graphql.buildkite.com/v1"))));
        const auto standIn = *readRemoteAddress(QStringLiteral("http://127.0.0.1:8123/v2/organizations/o/pipelines/p/builds/3"));
        QCOMPARE(graphqlUrl(standIn), QUrl(QStringLiteral("http://127.0.0.1:8123/graphql")));
        QVERIFY(!isServerOf(standIn, graphqlUrl(real)));
        QVERIFY(!isServerOf(*readRemoteAddress(QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ")), graphqlUrl(real)));
    }

    /// Most looks are cheap: the jobs are only fetched when the summary says that something changed.
    void asksForJobsOnlyWhenSomethingChanged()
    {
        World world(5, 1);
        Watched watched([&](const HttpRequest &request) { return good(world.build(wantsJobs(request))); });
        watched.watch.start();
        watched.ticker.advance(100);
        QCOMPARE(watched.told, 1);
        QCOMPARE(watched.watch.connection().state, State::Live);
        watched.ticker.advance(60'000);
        QCOMPARE(watched.transport.log.filter(QStringLiteral("include_retried_jobs")).size(), 1);
        QVERIFY(watched.transport.requests > 5);
        QCOMPARE(watched.told, 1);
        world.tick(watched.ticker.nowMs());
        watched.ticker.advance(20'100);
        QCOMPARE(watched.transport.log.filter(QStringLiteral("include_retried_jobs")).size(), 2);
        QCOMPARE(watched.told, 2);
        QCOMPARE(watched.state.stepState(QStringLiteral("s0")) == StepState::Running || watched.started.size() == 1, true);
        QCOMPARE(watched.transport.authorizations.constFirst(), QByteArray("Bearer x"));
    }

    void turnsStaleAndLiveAgain()
    {
        World world(3, 2);
        bool cut = false;
        Watched watched([&](const HttpRequest &request) { return cut ? unreachable() : good(world.build(wantsJobs(request))); });
        watched.watch.start();
        watched.ticker.advance(1000);
        const auto lastGood = watched.ticker.nowMs();
        cut = true;
        watched.ticker.advance(2 * PollPace::kQuickMs);
        QCOMPARE(watched.watch.connection().state, State::Stale);
        QVERIFY(watched.watch.connection().sinceMs <= lastGood);
        QVERIFY(!watched.watch.connection().mayAct());
        QVERIFY(whyNotToAct(watched.watch.connection()).startsWith(QStringLiteral("What is shown was true at ")));
        watched.ticker.advance(60'000);
        QCOMPARE(watched.watch.connection().state, State::Offline);
        for (int i = 0; i < 30; ++i)
            world.tick(watched.ticker.nowMs());
        cut = false;
        watched.ticker.advance(130'000);
        QCOMPARE(watched.watch.connection().state, State::Live);
        QCOMPARE(watched.connections, QStringList({QStringLiteral("live"), QStringLiteral("stale"), QStringLiteral("offline"), QStringLiteral("live")}));
        QCOMPARE(watched.started.size(), world.attempts()); // no gap
        QVERIFY(!watched.doubled);
    }

    void turnsStaleWhenARequestHangs()
    {
        World world(3, 2);
        Watched watched([&](const HttpRequest &request) { return good(world.build(wantsJobs(request))); });
        watched.watch.start();
        watched.ticker.advance(1000);
        watched.transport.latencyMs = 600'000;
        watched.ticker.advance(2 * PollPace::kQuickMs + 100);
        QCOMPARE(watched.watch.connection().state, State::Stale);
    }

    /// After a night in a bag nothing is called live that was so in the evening, and it is looked at once.
    void knowsThatTheMachineSlept()
    {
        World world(3, 2);
        Watched watched([&](const HttpRequest &request) { return good(world.build(wantsJobs(request))); });
        watched.watch.start();
        watched.ticker.advance(120'000);
        QCOMPARE(watched.watch.connection().state, State::Live);
        for (int i = 0; i < 30; ++i)
            world.tick(watched.ticker.nowMs());
        const auto asked = watched.transport.log.filter(QStringLiteral("include_retried_jobs")).size();
        watched.connections.clear();
        watched.transport.latencyMs = 6000;
        watched.ticker.sleep(8 * 3'600'000);
        watched.ticker.advance(5500);
        QCOMPARE(watched.connections, QStringList(QStringLiteral("stale")));
        QCOMPARE(watched.watch.connection().why, QStringLiteral("this machine was asleep"));
        QVERIFY(!watched.watch.connection().mayAct());
        watched.ticker.advance(12'000);
        QCOMPARE(watched.watch.connection().state, State::Live);
        QCOMPARE(watched.transport.log.filter(QStringLiteral("include_retried_jobs")).size(), asked + 1);
        QCOMPARE(watched.started.size(), world.attempts());
    }

    /// The rest of an hour that was set back is not waited for.
    void turnsStaleWhenTheClockWasSetBackToo()
    {
        World world(3, 2);
        Watched watched([&](const HttpRequest &request) { return good(world.build(wantsJobs(request))); });
        watched.watch.start();
        watched.ticker.advance(1000);
        watched.transport.latencyMs = 600'000;
        watched.ticker.sleep(-3'600'000);
        watched.ticker.advance(2 * PollPace::kQuickMs + 100);
        QCOMPARE(watched.watch.connection().state, State::Stale);
        QCOMPARE(watched.watch.connection().why, QStringLiteral("the engine does not answer"));
    }

    /// Ten builds of a host whose allowance runs low: each gets its turn, and it is never spent. Only in the minute in which all
    /// were opened does one have to wait so long that it is called stale, which says why.
    void sharesWhatIsLeftOfAnAllowance()
    {
        World world(3, 2);
        FakeTicker ticker;
        constexpr int kLimit = 60;
        constexpr qint64 kWindowMs = 60'000;
        int spent = 0, most = 0;
        qint64 window = 0;
        FakeTransport transport(&ticker, [&](const HttpRequest &request) {
            if (const auto now = ticker.nowMs() / kWindowMs; std::exchange(window, now) != now)
                spent = 0;
            most = std::max(most, ++spent);
            auto answer = good(world.build(wantsJobs(request)));
            answer.headers = {{"RateLimit-Limit", QByteArray::number(kLimit)}, {"RateLimit-Remaining", QByteArray::number(std::max(0, kLimit - spent))},
                {"RateLimit-Reset", QByteArray::number((kWindowMs - ticker.nowMs() % kWindowMs + 999) / 1000)}};
            return answer;
        });
        QRandomGenerator dice(7);
        const auto budget = std::make_shared<HostBudget>([&] { return dice.generateDouble(); });
        std::vector<std::unique_ptr<RemoteWatch>> watches;
        QStringList stale;
        const auto began = ticker.nowMs();
        for (int i = 0; i < 10; ++i) {
            watches.push_back(std::make_unique<RemoteWatch>(std::make_unique<BuildSource>(buildAddress()), &transport, &ticker, budget, RemoteWatch::Signer()));
            connect(watches.back().get(), &RemoteWatch::connectionChanged, this, [&, i](const RemoteConnection &connection) {
                if (connection.state == State::Stale && (ticker.nowMs() - began > 70'000 || connection.why != QStringLiteral("the engine allows few requests just now")))
                    stale << QStringLiteral("%1 after %2 ms: %3").arg(i).arg(ticker.nowMs() - began).arg(connection.why);
            });
            watches.back()->start();
        }
        QVector<qint64> oldest;
        for (int i = 0; i < 600; ++i) {
            ticker.advance(1000);
            for (const auto &watch : watches)
                oldest << ticker.nowMs() - watch->connection().sinceMs;
        }
        const auto worst = *std::max_element(oldest.cbegin() + 600, oldest.cend());
        QVERIFY2(most <= kLimit - HostBudget::kHeldBackForPeople, qPrintable(QString::number(most)));
        QVERIFY2(worst <= 40'000, qPrintable(QString::number(worst)));
        QVERIFY2(stale.isEmpty(), qPrintable(stale.join(u'\n')));
    }

    /// A revoked token: no loop, and new credentials go on where it stopped.
    void stopsWhenSignedOut()
    {
        World world(3, 2);
        bool revoked = false;
        Watched watched([&](const HttpRequest &request) { return revoked ? status(401) : good(world.build(wantsJobs(request))); });
        watched.watch.start();
        watched.ticker.advance(1000);
        revoked = true;
        watched.ticker.advance(10'000);
        QCOMPARE(watched.watch.connection().state, State::SignedOut);
        const auto asked = watched.transport.requests;
        watched.ticker.advance(3'600'000);
        QCOMPARE(watched.transport.requests, asked);
        watched.watch.lookNow(); // once for a person
        watched.ticker.advance(3'600'000);
        QCOMPARE(watched.transport.requests, asked + 1);
        QCOMPARE(watched.watch.connection().state, State::SignedOut);
        revoked = false;
        watched.watch.setSigner([](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("Bearer y"); });
        watched.ticker.advance(1000);
        QCOMPARE(watched.watch.connection().state, State::Live);
        QCOMPARE(watched.transport.authorizations.constLast(), QByteArray("Bearer y"));
    }

    void heedsRetryAfterOnce()
    {
        World world(3, 2);
        int limited = 0;
        Watched watched([&](const HttpRequest &request) { return limited-- > 0 ? status(429, {{"Retry-After", "30"}}) : good(world.build(wantsJobs(request))); });
        watched.watch.start();
        watched.ticker.advance(1000);
        limited = 1;
        const auto asked = watched.transport.requests;
        watched.ticker.advance(20'000);
        QCOMPARE(watched.transport.requests, asked + 1);
        QCOMPARE(watched.watch.connection().state, State::RateLimited);
        QVERIFY(connectionText(watched.watch.connection()).startsWith(QStringLiteral("rate-limited until ")));
        watched.watch.lookNow(); // not even for a person
        watched.ticker.advance(5'000);
        QCOMPARE(watched.transport.requests, asked + 1);
        watched.ticker.advance(30'000);
        QCOMPARE(watched.watch.connection().state, State::Live);
    }

    /// Many consoles that began together do not stay in step: not while all goes well, not after a limit.
    void doesNotPollInStep()
    {
        World world(3, 2);
        int limited = 0;
        QVector<qint64> asked;
        FakeTicker *ticker = nullptr;
        const auto server = [&](const HttpRequest &request) {
            asked << ticker->nowMs();
            return limited-- > 0 ? status(429, {{"Retry-After", "10"}}) : good(world.build(wantsJobs(request)));
        };
        QVector<qint64> polls, afterLimit;
        for (const double dice : {0.0, 1.0}) {
            asked.clear();
            limited = 0;
            Watched watched(server);
            ticker = &watched.ticker;
            watched.dice = dice;
            watched.watch.start();
            watched.ticker.advance(3000);
            polls << asked.value(1) - asked.value(0) - watched.transport.latencyMs;
            limited = 1;
            const auto before = asked.size();
            watched.ticker.advance(30'000);
            afterLimit << asked.value(before + 1) - asked.value(before) - watched.transport.latencyMs;
        }
        QCOMPARE(polls, QVector<qint64>({2000, 2200}));
        QCOMPARE(afterLimit, QVector<qint64>({10'000, 12'500})); // up to a quarter more than was asked for
    }

    /// A host that answers nonsense, such as the page of a proxy, is not asked every two seconds for ever.
    void waitsLongerAfterEachAnswerWithoutSense()
    {
        QVector<qint64> asked;
        FakeTicker *ticker = nullptr;
        Watched watched([&](const HttpRequest &) {
            asked << ticker->nowMs();
            return good("<html>sign in to the hotel's network</html>");
        });
        ticker = &watched.ticker;
        watched.watch.start();
        watched.ticker.advance(240'000);
        QVector<qint64> waits;
        for (qsizetype i = 1; i < asked.size(); ++i)
            waits << (asked[i] - asked[i - 1] - watched.transport.latencyMs) / 1000;
        QCOMPARE(waits, QVector<qint64>({2, 4, 8, 16, 32, 60, 60}));
    }

    void knowsTheServersClock()
    {
        World world(1, 2);
        FakeTicker *ticker = nullptr;
        Watched watched([&](const HttpRequest &request) {
            auto answer = good(world.build(wantsJobs(request)));
            answer.serverTimeMs = ticker->nowMs() + 600'000;
            return answer;
        });
        ticker = &watched.ticker;
        watched.watch.start();
        watched.ticker.advance(1000);
        QVERIFY(std::abs(watched.watch.clockSkewMs() - 600'000) < 1000);
    }

    void staysWithWhatItKnowsWhenAnAnswerIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a page of HTML") << QByteArray("<html>maintenance</html>");
        QTest::newRow("truncated") << QByteArray("{\"id\":\"b\",\"state\":\"run");
        QTest::newRow("wrong types") << QByteArray("{\"id\":\"b\",\"state\":7}");
        QTest::newRow("nothing") << QByteArray();
    }
    void staysWithWhatItKnowsWhenAnAnswerIsNone()
    {
        QFETCH(QByteArray, body);
        World world(3, 2);
        bool bad = false;
        Watched watched([&](const HttpRequest &request) { return good(bad ? body : world.build(wantsJobs(request))); });
        watched.watch.start();
        watched.ticker.advance(1000);
        const auto known = watched.watch.snapshot();
        bad = true;
        watched.ticker.advance(10'000);
        QCOMPARE(watched.watch.connection().state, State::Stale);
        QCOMPARE(watched.watch.snapshot(), known);
        bad = false;
        watched.ticker.advance(10'000);
        QCOMPARE(watched.watch.connection().state, State::Live);
    }

    /// Hours with many hundred faults: nothing lost, nothing twice, never before the server wants it.
    void losesNothingOnABadDay()
    {
        for (quint32 seed = 1; seed <= 3; ++seed) {
            World world(40, seed);
            QRandomGenerator dice(seed);
            int faults = 0;
            qint64 notBefore = 0;
            FakeTicker *ticker = nullptr;
            bool early = false, quiet = false;
            Watched watched([&](const HttpRequest &request) -> HttpAnswer {
                early = early || ticker->nowMs() < notBefore;
                const auto body = world.build(wantsJobs(request));
                if (quiet || dice.bounded(2))
                    return good(body);
                ++faults;
                switch (dice.bounded(6)) {
                case 0: notBefore = ticker->nowMs() + 3000; return status(429, {{"Retry-After", "3"}});
                case 1: return status(502);
                case 2: return unreachable();
                case 3: return good(body.left(qsizetype(dice.bounded(int(body.size())))));
                case 4: return good("<html></html>");
                default: return status(500);
                }
            });
            ticker = &watched.ticker;
            watched.watch.start();
            for (int i = 0; i < 1800; ++i) {
                if (dice.bounded(3) == 0)
                    world.tick(watched.ticker.nowMs());
                watched.ticker.advance(2000);
            }
            quiet = true;
            watched.ticker.advance(200'000);
            QVERIFY(faults > 50);
            QVERIFY(!early);
            QVERIFY(!watched.doubled);
            QCOMPARE(watched.started.size(), world.attempts());
            QCOMPARE(watched.watch.connection().state, State::Live);
        }
    }

    /// A group is listed in pages, then only what has not ended is asked for, and listed again because it may have grown.
    void watchesATaskGroup()
    {
        int tasks = 3, done = 0;
        const auto page = [&](int from, int to, bool more) {
            QByteArrayList list;
            for (int i = from; i < to; ++i)
                list << QStringLiteral("{\"status\":{\"taskId\":\"T%1\",\"state\":\"%2\",\"runs\":[%3]},\"task\":{\"dependencies\":[]}}")
                            .arg(i).arg(i < done ? QStringLiteral("completed") : QStringLiteral("running"))
                            .arg(QStringLiteral("{\"runId\":0,\"state\":\"x\",\"started\":\"2026-01-01T00:00:00Z\"%1}").arg(i < done ? QStringLiteral(",\"resolved\":\"2026-01-01T00:01:00Z\",\"reasonResolved\":\"completed\"") : QString())).toUtf8();
            return QByteArray("{\"taskGroupId\":\"" + kGroup.toLatin1() + "\",\"tasks\":[" + list.join(',') + "]" + (more ? QByteArray(",\"continuationToken\":\"n+1\"") : QByteArray()) + "}");
        };
        Watched watched([&](const HttpRequest &request) {
            if (request.method == "POST") {
                const auto asked = Json::parse(request.body.toStdString());
                QByteArrayList list;
                for (const auto &id : asked["taskIds"]) {
                    const int i = QString::fromStdString(id.get<std::string>()).mid(1).toInt();
                    list << QByteArray("{\"taskId\":\"x\",\"status\":") + (i < done ? "{\"taskId\":\"T" + QByteArray::number(i) + "\",\"state\":\"completed\",\"runs\":[{\"runId\":0,\"state\":\"completed\",\"started\":\"2026-01-01T00:00:00Z\",\"resolved\":\"2026-01-01T00:01:00Z\",\"reasonResolved\":\"completed\"}]}" : "{\"taskId\":\"T" + QByteArray::number(i) + "\",\"state\":\"running\",\"runs\":[{\"runId\":0,\"state\":\"running\",\"started\":\"2026-01-01T00:00:00Z\"}]}") + "}";
                }
                return good("{\"statuses\":[" + list.join(',') + "]}");
            }
            return good(request.url.query().contains(QStringLiteral("continuationToken=n%2B1")) ? page(2, tasks, false) : page(0, 2, true));
        }, std::make_unique<GroupSource>(*readRemoteAddress(QStringLiteral("https://tc.test/tasks/groups/") + kGroup)));
        watched.watch.start();
        watched.ticker.advance(500);
        QCOMPARE(watched.transport.log.size(), 2);
        QVERIFY2(watched.transport.log[0].startsWith(QStringLiteral("GET /api/queue/v1/task-group/") + kGroup + QStringLiteral("/list?limit=1000")), qPrintable(watched.transport.log[0]));
        QCOMPARE(watched.state.stepState(QStringLiteral("T2")), StepState::Running);
        done = 2;
        watched.ticker.advance(3000);
        QVERIFY(watched.transport.log.last().startsWith(QStringLiteral("POST /api/queue/v1/tasks/status")));
        QCOMPARE(watched.state.stepState(QStringLiteral("T1")), StepState::Passed);
        tasks = 4;
        watched.ticker.advance(300'000);
        QCOMPARE(watched.state.stepState(QStringLiteral("T3")), StepState::Running);
        done = 4;
        watched.ticker.advance(300'000);
        QCOMPARE(watched.state.status(), QStringLiteral("passed"));
        QVERIFY(!watched.doubled);
    }
};

QTEST_GUILESS_MAIN(TestRemoteWatch)
#include "tst_remotewatch.moc"
