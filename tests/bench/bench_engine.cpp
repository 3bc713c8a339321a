// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the engine room: events through journal and fold (beside plain SQLite inserts in the same run), the
// scheduler's cost of one event, and annotations from the shim's return to a listener on another thread.
#include "engine/local/localrelease.h"
#include "engine/local/scheduler.h"
#include "graph/graphbuilder.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "release/journal.h"
#include "release/releasestate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace slipway;

namespace {

ReleaseEvents mixedEvents(int count)
{
    ReleaseEvents events;
    for (int i = 0; i < count; ++i) {
        ReleaseEvent e;
        e.timeMs = 1'700'000'000'000 + i;
        e.step = QStringLiteral("step-%1").arg(i % 500);
        switch (i % 4) {
        case 0:
            e.type = EventType::StepState;
            e.data = {{"state", "running"}, {"reason", "waits for nobody"}};
            break;
        case 1:
            e.type = EventType::JobStarted;
            e.job = QStringLiteral("job-%1").arg(i);
            e.data = {{"attempt", 1}, {"command", "make wheel"}, {"log", "logs/x.log"}};
            break;
        case 2:
            e.type = EventType::AnnotationAdded;
            e.data = {{"context", "release-artifacts"}, {"style", "info"}, {"append", true}, {"priority", 3}, {"scope", "build"},
                {"body", "- **Wheel " + std::to_string(i % 500) + "**: `s3://bucket/commit/wheel-" + std::to_string(i % 500) + ".whl`\n"},
                {"message_id", "m-" + std::to_string(i)}};
            break;
        default:
            e.type = EventType::JobFinished;
            e.job = QStringLiteral("job-%1").arg(i - 2);
            e.data = {{"attempt", 1}, {"exit_status", 0}, {"outcome", "passed"}, {"duration_ms", 12}};
        }
        events.append(e);
    }
    return events;
}

double perSecond(qsizetype count, qint64 nanoseconds)
{
    return double(count) * 1e9 / double(std::max<qint64>(nanoseconds, 1));
}

double journalAndFold(const QString &folder, const ReleaseEvents &events, int batch)
{
    auto journal = Journal::create(folder);
    if (journal.failed())
        qFatal("%s", qPrintable(journal.error().toString()));
    ReleaseState state;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at < events.size(); at += batch) {
        auto part = events.mid(at, batch);
        if ((*journal)->append(part).failed())
            qFatal("the journal cannot be written");
        for (const auto &event : std::as_const(part))
            state.apply(event);
    }
    return perSecond(events.size(), timer.nsecsElapsed());
}

double plainInserts(const QString &path, const ReleaseEvents &events, int batch)
{
    double rate = 0;
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        db.setDatabaseName(path);
        db.open();
        QSqlQuery query(db);
        query.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
        query.exec(QStringLiteral("PRAGMA synchronous=FULL"));
        query.exec(QStringLiteral("CREATE TABLE events (seq INTEGER PRIMARY KEY, data TEXT)"));
        QSqlQuery insert(db);
        insert.prepare(QStringLiteral("INSERT INTO events (data) VALUES (?)"));
        QVector<QString> texts;
        for (const auto &event : events)
            texts.append(QString::fromUtf8(dumpJson(event.toJson(QStringLiteral("r")))));
        QElapsedTimer timer;
        timer.start();
        for (qsizetype at = 0; at < texts.size(); at += batch) {
            db.transaction();
            for (qsizetype i = at; i < std::min(at + batch, texts.size()); ++i) {
                insert.bindValue(0, texts.at(i));
                insert.exec();
            }
            db.commit();
        }
        rate = perSecond(texts.size(), timer.nsecsElapsed());
        db.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return rate;
}

void benchJournal(const QTemporaryDir &dir, bool smoke)
{
    std::printf("%-28s %12s %12s %7s\n", "journal + fold", "events/s", "plain SQLite", "ratio");
    int n = 0;
    for (const int batch : {1, 10, 100}) {
        const auto events = mixedEvents(smoke ? 200 : batch == 1 ? 2'000 : 20'000);
        const auto ours = journalAndFold(dir.filePath(QStringLiteral("j%1").arg(++n)), events, batch);
        const auto plain = plainInserts(dir.filePath(QStringLiteral("p%1").arg(n)), events, batch);
        std::printf("  %3d events a transaction   %12.0f %12.0f %7.2f\n", batch, ours, plain, ours / plain);
    }
    auto events = mixedEvents(smoke ? 400 : 100'000);
    ReleaseState state;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < events.size(); ++i) {
        events[i].seq = i + 1;
        state.apply(events.at(i));
    }
    std::printf("  %-26s %12.0f\n", "fold alone", perSecond(events.size(), timer.nsecsElapsed()));
}

void benchScheduler(bool smoke)
{
    std::printf("scheduler, one finished step of a chain of groups of 50\n");
    for (const int count : {2'000, 20'000}) {
        const int nodes = smoke ? 200 : count;
        GraphBuilder builder;
        for (int i = 0; i < nodes; ++i) {
            StepNode node;
            node.id = QString::number(i);
            node.kind = NodeKind::Command;
            node.order = quint32(i);
            builder.addNode(node);
            if (i >= 50)
                builder.addEdge({NodeIndex(i - 50), NodeIndex(i), EdgeOrigin::Explicit, false});
        }
        Scheduler scheduler(builder.build());
        scheduler.settle();
        QElapsedTimer timer;
        timer.start();
        for (auto next = scheduler.nextReady(); next != kNoNode; next = scheduler.nextReady()) {
            scheduler.report(next, StepState::Running);
            scheduler.report(next, StepState::Passed);
            scheduler.settle();
        }
        std::printf("  %6d steps %12.0f steps/s\n", nodes, perSecond(nodes, timer.nsecsElapsed()));
    }
}

void printQuantiles(const char *name, QVector<double> values)
{
    std::sort(values.begin(), values.end());
    if (!values.isEmpty())
        std::printf("  %-34s p50 %7.1f ms   p95 %7.1f ms   max %7.1f ms\n", name, values.at(values.size() / 2), values.at(values.size() * 95 / 100), values.constLast());
}

void benchAnnotations(const QTemporaryDir &dir, bool smoke)
{
    const auto file = dir.filePath(QStringLiteral("p.yml"));
    QFile out(file);
    out.open(QIODevice::WriteOnly);
    out.write("steps: [{command: 'for i in $(seq " + QByteArray::number(smoke ? 3 : 100)
        + "); do a=$(date +%s%N); buildkite-agent annotate --append x$$i; b=$(date +%s%N); echo $$i $$a $$b >> times; done'}]");
    out.close();
    const Facts facts;
    const auto parsed = loadPipeline(file, {true, facts.buildEnv()});
    LocalOptions options;
    options.stateDir = dir.filePath(QStringLiteral("state"));
    options.agentProgram = QStringLiteral(SLIPWAYCTL);
    options.trustedDigest = (*parsed)->digest;
    const std::unique_ptr<LocalRelease> release(LocalRelease::start(planPipeline(*parsed, facts), facts, options));
    QHash<QString, double> heard;
    QObject::connect(release->engine(), &Engine::eventsCommitted, release.get(), [&](const ReleaseEvents &events) {
        timespec now {};
        ::clock_gettime(CLOCK_REALTIME, &now);
        for (const auto &event : events) {
            if (event.type == EventType::AnnotationAdded)
                heard.insert(fromStd(event.data["body"].get<std::string>()), double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6);
            if (event.type == EventType::ReleaseFinished)
                release->stop();
        }
    });
    QObject::connect(release.get(), &LocalRelease::ended, QCoreApplication::instance(), &QCoreApplication::quit);
    release->begin();
    QCoreApplication::exec();
    QVector<double> calls, delays;
    QFile times(dir.filePath(QStringLiteral("times")));
    times.open(QIODevice::ReadOnly);
    const auto lines = times.readAll().split('\n');
    for (const auto &line : lines) {
        const auto words = line.split(' ');
        if (words.size() != 3)
            continue;
        const auto start = words.at(1).toDouble() / 1e6, end = words.at(2).toDouble() / 1e6;
        calls.append(end - start);
        delays.append(heard.value(QStringLiteral("x") + QString::fromLatin1(words.at(0))) - end);
    }
    std::printf("annotations\n");
    printQuantiles("one call of buildkite-agent annotate", calls);
    printQuantiles("shim's return to a listener's event", delays);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const bool smoke = QCoreApplication::arguments().contains(QStringLiteral("--smoke"));
    const QTemporaryDir dir;
    benchJournal(dir, smoke);
    benchScheduler(smoke);
    benchAnnotations(dir, smoke);
    return 0;
}
