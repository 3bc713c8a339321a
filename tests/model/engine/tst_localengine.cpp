// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/jobprocess.h"
#include "engine/local/localengine.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "support/testing.h"

#include <QFile>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <csignal>

using namespace slipway;

namespace {

/// A release and what its engine said, as a window would see it.
class Watched
{
public:
    explicit Watched(LocalRelease *r)
        : release(r)
        , ended(r, &LocalRelease::ended)
    {
        auto *engine = r->engine();
        QObject::connect(engine, &Engine::eventsCommitted, r, [this](const ReleaseEvents &batch) {
            for (const auto &event : batch) {
                state.apply(event);
                events.append(event);
            }
        });
        QObject::connect(engine, &Engine::actionAnswered, r, [this](quint64 ticket, bool accepted, const Error &error) {
            answers.insert(ticket, accepted ? QString() : error.message);
        });
        QObject::connect(engine, &Engine::engineFailed, r, [this](const Error &error) { failure = error; });
        QObject::connect(engine, &Engine::planChanged, r, [this](const PlanPtr &p) { plan = p; });
        r->begin();
    }

    quint64 act(Action::Type type, const char *step)
    {
        Action action;
        action.type = type;
        action.step = QString::fromLatin1(step);
        action.who = QStringLiteral("mai@rm");
        const auto ticket = ++m_ticket;
        auto *engine = release->engine();
        QMetaObject::invokeMethod(engine, [engine, ticket, action] { engine->act(ticket, action); }, Qt::QueuedConnection);
        return ticket;
    }
    QString is(const char *step) const { return stepStateName(state.stepState(QString::fromLatin1(step))); }
    int count(EventType type) const
    {
        return int(std::count_if(events.cbegin(), events.cend(), [&](const ReleaseEvent &e) { return e.type == type; }));
    }

    std::unique_ptr<LocalRelease> release;
    QSignalSpy ended;
    ReleaseState state;
    ReleaseEvents events;
    QHash<quint64, QString> answers;
    Error failure;
    PlanPtr plan;

private:
    quint64 m_ticket = 0;
};

/// A runner that is warm already: it "runs" a job by looking at its script.
class WarmRunner : public StepRunner
{
public:
    WarmRunner(JobSpec spec, QObject *parent)
        : StepRunner(parent)
        , m_spec(std::move(spec))
    {
    }
    void start() override
    {
        if (m_spec.script == QLatin1String("hang"))
            return;
        JobResult result;
        result.exitStatus = m_spec.script == QLatin1String("bad") ? 4 : 0;
        QMetaObject::invokeMethod(this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    }
    void cancel() override
    {
        JobResult result;
        result.canceled = true;
        Q_EMIT finished(result);
    }

private:
    JobSpec m_spec;
};

} // namespace

#define TRY_STATE(watched, step, expected) QTRY_COMPARE_WITH_TIMEOUT((watched).is(step), QStringLiteral(expected), 30'000)
#define TRY_STATUS(watched, expected) QTRY_COMPARE_WITH_TIMEOUT((watched).state.status(), QStringLiteral(expected), 30'000)

class TestLocalEngine : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    LocalOptions options() const
    {
        LocalOptions o;
        o.stateDir = m_dir.filePath(QStringLiteral("state"));
        o.agentProgram = QStringLiteral(SLIPWAYCTL);
        o.graceMs = 300;
        o.who = QStringLiteral("mai@rm");
        return o;
    }
    PlanPtr plan(const QByteArray &yaml, const Facts &facts = {})
    {
        const auto path = m_dir.filePath(QStringLiteral("p%1.yml").arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
            qFatal("cannot write");
        file.close();
        const auto parsed = loadPipeline(path, {true, facts.buildEnv()});
        if (parsed.failed())
            qFatal("%s", qPrintable(parsed.error().toString()));
        return planPipeline(*parsed, facts);
    }
    LocalRelease *started(const QByteArray &yaml, int jobs = 4, const Facts &facts = {})
    {
        auto o = options();
        const auto p = plan(yaml, facts);
        o.trustedDigest = p->pipeline->digest;
        o.jobs = jobs;
        return LocalRelease::start(p, facts, o);
    }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void runsNothingUntrusted()
    {
        auto o = options();
        Watched w(LocalRelease::start(plan("steps: [{command: 'true'}]"), {}, o));
        QTRY_COMPARE_WITH_TIMEOUT(w.ended.count(), 1, 30'000);
        QCOMPARE(w.failure.code, ErrorCode::NotTrusted);
        QVERIFY(w.events.isEmpty());
        QVERIFY(!QFile::exists(w.release->folder()));
    }

    /// Between its last word and the moment in which that is heard here, it is called as before.
    void livesUntilItsEndIsHeard()
    {
        std::unique_ptr<LocalRelease> release(LocalRelease::start(plan("steps: [{command: 'true'}]"), {}, options()));
        auto *engine = release->engine();
        QSemaphore stopped;
        QObject::connect(engine, &Engine::stopped, engine, [&stopped] { stopped.release(); });
        QSignalSpy ended(release.get(), &LocalRelease::ended);
        release->begin();
        stopped.acquire(); // not trusted; nothing is heard here meanwhile
        for (int i = 0; i < 3; ++i)
            QMetaObject::invokeMethod(engine, [] { }, Qt::BlockingQueuedConnection);
        QCOMPARE(release->engine(), engine);
        QCOMPARE(ended.size(), 0);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!release->engine());
        release->stop();
    }

    /// As when a window goes because of what it just heard: deleted before its end is heard, and before it began.
    void isDeletedAtAnyTime()
    {
        for (const bool begun : {false, true}) {
            std::unique_ptr<LocalRelease> release(LocalRelease::start(plan("steps: [{command: 'true'}]"), {}, options()));
            QSemaphore stopped;
            QObject::connect(release->engine(), &Engine::stopped, release->engine(), [&stopped] { stopped.release(); });
            if (begun) {
                release->begin();
                stopped.acquire();
            }
            release.reset();
            QCOMPARE(stopped.available(), begun ? 0 : 1);
        }
        auto *release = LocalRelease::start(plan("steps: [{command: 'true'}]"), {}, options());
        bool ended = false;
        QObject::connect(release, &LocalRelease::ended, release, [release, &ended] {
            ended = true;
            delete release;
        });
        release->begin();
        QTRY_VERIFY(ended);
    }

    void respectsTheNumberOfJobs()
    {
        Watched w(started("steps: [{command: 'sleep 0.1'}, {command: 'sleep 0.1'}, {command: 'sleep 0.1'}]", 1));
        TRY_STATUS(w, "passed");
        int running = 0, most = 0;
        for (const auto &event : w.events) {
            running += event.type == EventType::JobStarted;
            running -= event.type == EventType::JobFinished;
            most = qMax(most, running);
        }
        QCOMPARE(most, 1);
    }

    void cancelsAStepThatIgnoresTerm()
    {
        Watched w(started("steps: [{key: a, command: 'trap \"\" TERM; echo up; while :; do sleep 0.1; done'}, {key: b, command: 'true', depends_on: [{step: a, allow_failure: true}]}]"));
        TRY_STATE(w, "a", "running");
        const auto job = w.state.lastJob(QStringLiteral("a"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile(w.release->folder() + u'/' + job.log).size() > 0, 30'000);
        const auto ticket = w.act(Action::Type::Cancel, "a");
        TRY_STATUS(w, "failed");
        QCOMPARE(w.answers.value(ticket, QStringLiteral("none")), QString());
        QCOMPARE(w.is("a"), QStringLiteral("canceled"));
        QCOMPARE(w.is("b"), QStringLiteral("waiting_failed"));
        QCOMPARE(w.state.lastJob(QStringLiteral("a")).signal, SIGKILL);
    }

    void timesOut_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("timeoutMs");
        QTest::newRow("obeys TERM") << "sleep 60" << int(SIGTERM) << 300;
        QTest::newRow("ignores TERM") << "trap '' TERM; while :; do sleep 0.1; done" << int(SIGKILL) << 3000; // it has to have come to its trap
    }
    void timesOut()
    {
        QFETCH(QString, script);
        QFETCH(int, signal);
        QFETCH(int, timeoutMs);
        JobSpec spec;
        spec.script = script;
        spec.env = {{QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin")}};
        spec.workFolder = m_dir.path();
        spec.logPath = m_dir.filePath(QStringLiteral("timeout.log"));
        spec.timeoutMs = timeoutMs;
        spec.graceMs = 300;
        JobProcess job(spec, nullptr);
        JobResult result;
        bool done = false;
        connect(&job, &JobProcess::finished, &job, [&](const JobResult &r) {
            result = r;
            done = true;
        });
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
        QVERIFY(result.timedOut && !result.canceled);
        QCOMPARE(result.signal, signal);
        QVERIFY(result.durationMs >= timeoutMs);
        QFile log(spec.logPath);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().contains("time limit"));
    }

    void saysWhyItCannotStart()
    {
        JobSpec spec;
        spec.workFolder = QStringLiteral("/nonexistent");
        spec.logPath = m_dir.filePath(QStringLiteral("nowhere.log"));
        JobProcess job(spec, nullptr);
        JobResult result;
        connect(&job, &JobProcess::finished, &job, [&](const JobResult &r) { result = r; });
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(!result.error.isEmpty(), 30'000);
        QCOMPARE(result.exitStatus, -1);
    }

    void aFullDiskIsNotPassed()
    {
        JobSpec spec;
        spec.script = QStringLiteral("echo what nobody will read");
        spec.env = {{QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin")}};
        spec.workFolder = m_dir.path();
        spec.logPath = m_dir.filePath(QStringLiteral("full.log"));
        JobProcess job(spec, nullptr);
        JobResult result;
        bool done = false;
        connect(&job, &JobProcess::finished, &job, [&](const JobResult &r) {
            result = r;
            done = true;
        });
        // As on a full disk: no file of this process grows over a few bytes.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little {8, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY2(result.error.startsWith(QStringLiteral("the log is incomplete")), qPrintable(result.error));
        QCOMPARE(result.exitStatus, -1);
    }

    void anotherRunnerTakesTheJobs()
    {
        auto o = options();
        o.jobs = 4;
        o.runner = [](const JobSpec &spec, QObject *parent) { return new WarmRunner(spec, parent); };
        const auto p = plan("steps: [{key: a, command: no such program}, {key: b, command: bad}, {key: c, command: hang}]");
        o.trustedDigest = p->pipeline->digest;
        Watched w(LocalRelease::start(p, {}, o));
        TRY_STATE(w, "a", "passed");
        TRY_STATE(w, "b", "failed");
        TRY_STATE(w, "c", "running");
        QCOMPARE(w.state.lastJob(QStringLiteral("b")).exitStatus, 4);
        w.act(Action::Type::Cancel, "c");
        TRY_STATE(w, "c", "canceled");
    }

    void whatIsUnknownIsNotRun()
    {
        Watched w(started("steps: [{key: a, command: 'true', if: 'build.nope == 1'}, {key: b, command: 'true', depends_on: missing}]"));
        TRY_STATUS(w, "failed");
        QCOMPARE(w.is("a"), QStringLiteral("unknown"));
        QCOMPARE(w.is("b"), QStringLiteral("waiting_failed"));
        QCOMPARE(w.count(EventType::JobStarted), 0);
        QCOMPARE(w.count(EventType::Warning), 2);
    }

    void cancelsTheRelease()
    {
        Watched w(started("steps: [{key: a, command: 'sleep 60'}, {key: g, block: go}, {key: b, command: 'true'}]"));
        TRY_STATE(w, "a", "running");
        w.act(Action::Type::CancelRelease, "");
        TRY_STATUS(w, "canceled");
        QCOMPARE(w.is("a"), QStringLiteral("canceled"));
        QCOMPARE(w.is("g"), QStringLiteral("canceled"));
        QCOMPARE(w.is("b"), QStringLiteral("canceled"));
        const auto late = w.act(Action::Type::Unblock, "g");
        QTRY_VERIFY_WITH_TIMEOUT(w.answers.value(late).contains(QStringLiteral("cancelled release")), 30'000);
        QCOMPARE(w.count(EventType::ActionRefused), 1);
    }

    void aRetryReopensTheRelease()
    {
        const auto flag = m_dir.filePath(QStringLiteral("flag"));
        Watched w(started("steps: [{key: a, command: 'test -e " + flag.toUtf8() + "'}, {key: b, command: 'true', depends_on: a}]"));
        TRY_STATUS(w, "failed");
        QCOMPARE(w.is("b"), QStringLiteral("waiting_failed"));
        QFile file(flag);
        QVERIFY(file.open(QIODevice::WriteOnly));
        w.act(Action::Type::Retry, "a");
        TRY_STATUS(w, "passed");
        QCOMPARE(w.is("b"), QStringLiteral("passed"));
        QCOMPARE(w.state.step(QStringLiteral("a")).jobs.size(), 2);
        QCOMPARE(w.state.lastJob(QStringLiteral("a")).attempt, 2);
    }

    void approvesInAdvanceOnlyWhenMeant()
    {
        const auto flag = m_dir.filePath(QStringLiteral("approved"));
        Watched w(started("steps: [{key: a, command: 'until test -e " + flag.toUtf8() + "; do sleep 0.05; done'}, {key: g, block: go}, {key: b, command: 'true'}]"));
        TRY_STATE(w, "a", "running");
        const auto early = w.act(Action::Type::Unblock, "g");
        QTRY_VERIFY_WITH_TIMEOUT(w.answers.value(early).contains(QStringLiteral("still waits")), 30'000);
        Action action;
        action.step = QStringLiteral("g");
        action.inAdvance = true;
        auto *engine = w.release->engine();
        QMetaObject::invokeMethod(engine, [engine, action] { engine->act(99, action); }, Qt::QueuedConnection);
        QTRY_COMPARE_WITH_TIMEOUT(w.answers.value(99, QStringLiteral("none")), QString(), 30'000);
        QFile file(flag);
        QVERIFY(file.open(QIODevice::WriteOnly));
        TRY_STATUS(w, "passed");
        QCOMPARE(w.count(EventType::GateOpened), 0);
        QCOMPARE(w.is("b"), QStringLiteral("passed"));
    }

    void stopsAndResumes()
    {
        QString id;
        {
            Watched w(started("steps: [{key: a, command: 'true'}, {key: long, command: 'sleep 60', depends_on: a}, {key: b, command: 'true', depends_on: long}]"));
            id = w.release->releaseId();
            TRY_STATE(w, "long", "running");
            w.release->stop();
            QTRY_COMPARE_WITH_TIMEOUT(w.ended.count(), 1, 30'000);
            QCOMPARE(w.is("long"), QStringLiteral("interrupted"));
            QCOMPARE(w.state.status(), QStringLiteral("interrupted"));
        }
        const auto offered = interruptedReleases(options().stateDir);
        QVERIFY(std::any_of(offered.cbegin(), offered.cend(), [&](const ReleaseSummary &r) { return r.id == id && r.canResume(); }));
        Watched w(LocalRelease::resume(id, options()));
        TRY_STATUS(w, "running");
        QCOMPARE(w.events.constFirst().seq, 1); // the history comes too
        QCOMPARE(w.is("a"), QStringLiteral("passed"));
        QCOMPARE(w.is("long"), QStringLiteral("interrupted"));
        QCOMPARE(w.is("b"), QStringLiteral("waiting"));
        QVERIFY(w.plan);
        w.act(Action::Type::Cancel, "long");
        TRY_STATUS(w, "failed");
    }

    void secretsAreAskedForAgain()
    {
        Facts facts;
        facts.env = {{QStringLiteral("MY_TOKEN"), QStringLiteral("hunter22")}};
        QString id;
        {
            Watched w(started("steps: [{key: g, block: go}, {key: a, command: 'test $$MY_TOKEN = hunter22'}]", 1, facts));
            id = w.release->releaseId();
            TRY_STATE(w, "g", "waiting_for_human");
        }
        {
            Watched w(LocalRelease::resume(id, options()));
            QTRY_COMPARE_WITH_TIMEOUT(w.ended.count(), 1, 30'000);
            QVERIFY2(w.failure.message.contains(QStringLiteral("MY_TOKEN")), qPrintable(w.failure.message));
        }
        auto o = options();
        o.env = facts.env;
        Watched w(LocalRelease::resume(id, o));
        TRY_STATE(w, "g", "waiting_for_human");
        w.act(Action::Type::Unblock, "g");
        TRY_STATUS(w, "passed");
    }

    void aJournalThatCannotBeWrittenStopsEverything()
    {
        const auto flag = m_dir.filePath(QStringLiteral("limited"));
        Watched w(started("steps: [{key: a, command: 'until test -e " + flag.toUtf8() + "; do sleep 0.05; done; head -c 300000 /dev/zero | tr \"\\\\0\" x | buildkite-agent annotate; sleep 60'}]"));
        TRY_STATE(w, "a", "running");
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small {200'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_FSIZE, &before); });
        QFile file(flag);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTRY_COMPARE_WITH_TIMEOUT(w.ended.count(), 1, 30'000);
        restore.dismiss();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(w.failure.code, ErrorCode::Io);
        const auto id = w.release->releaseId();
        const auto last = w.state.lastSeq();
        // What was acknowledged is there, and the release goes on.
        Watched again(LocalRelease::resume(id, options()));
        TRY_STATE(again, "a", "interrupted");
        QVERIFY(again.state.lastSeq() > last);
    }

    void theAgentSocketIsPrivateAndBounded()
    {
        int served = 0;
        AgentServer server([&](const QString &job, const AgentMessage &, const AgentServer::Reply &reply) {
            ++served;
            reply({{"ok", true}, {"job", toStd(job)}});
        }, nullptr);
        QVERIFY_RESULT(server.listen());
        QVERIFY(server.socketPath().toUtf8().size() < 108);
        QCOMPARE(QFileInfo(QFileInfo(server.socketPath()).path()).permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
        const auto token = server.admit(QStringLiteral("job-1"));
        const auto ask = [&](const QByteArray &bytes) {
            QLocalSocket socket;
            socket.connectToServer(server.socketPath());
            socket.write(bytes);
            QByteArray answer;
            [&] { QTRY_VERIFY_WITH_TIMEOUT((answer += socket.readAll()).endsWith('\n'), 30'000); }();
            return Json::parse(answer.toStdString(), nullptr, false);
        };
        const auto keys = [&](const QString &with) { return QByteArray("{\"command\":\"meta_data_keys\",\"id\":\"1\",\"token\":\"") + with.toLatin1() + "\"}\n"; };
        QCOMPARE(ask(keys(token))["job"], "job-1");
        QVERIFY(ask(keys(QStringLiteral("guess")))["error"].get<std::string>().find("token") != std::string::npos);
        QVERIFY(ask("nonsense\n")["error"].get<std::string>().find("no message") != std::string::npos);
        QVERIFY(ask(QByteArray(kMaxAgentLine + 2, 'x'))["error"].get<std::string>().find("16 MiB") != std::string::npos);
        QCOMPARE(served, 1);
    }
};

QTEST_GUILESS_MAIN(TestLocalEngine)
#include "tst_localengine.moc"
