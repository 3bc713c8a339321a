// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/localrelease.h"

#include "core/whoami.h"
#include "engine/local/localengine.h"
#include "pipeline/planner.h"
#include "source/truststore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace slipway {

namespace {

QString agentBeside()
{
    const auto here = QCoreApplication::applicationDirPath();
    for (const auto *place : {"/slipwayctl", "/../slipwayctl/slipwayctl"}) {
        const QFileInfo program(here + QLatin1String(place));
        if (program.isFile() && program.isExecutable())
            return program.canonicalFilePath();
    }
    return QStandardPaths::findExecutable(QStringLiteral("slipwayctl"));
}

LocalOptions completed(LocalOptions options)
{
    if (options.stateDir.isEmpty())
        options.stateDir = TrustStore::dataFolder();
    options.stateDir = QFileInfo(options.stateDir).absoluteFilePath();
    if (options.who.isEmpty())
        options.who = userAtHost();
    options.agentProgram = agentProgramOf(options);
    return options;
}

} // namespace

struct LocalRelease::Start
{
    LocalSetup setup;
};

LocalRelease *LocalRelease::start(const PlanPtr &plan, const Facts &facts, const LocalOptions &options, QObject *parent)
{
    auto start = std::make_unique<Start>();
    auto &setup = start->setup;
    setup.plan = settledPlan(plan, facts);
    setup.facts = facts.settled();
    setup.options = completed(options);
    setup.id = newReleaseId(SystemClock().nowMs());
    setup.folder = slipway::releaseFolder(setup.options.stateDir, setup.id);
    return new LocalRelease(std::move(start), parent);
}

LocalRelease *LocalRelease::resume(const QString &id, const LocalOptions &options, QObject *parent)
{
    auto start = std::make_unique<Start>();
    auto &setup = start->setup;
    setup.resume = true;
    setup.options = completed(options);
    setup.facts.env = options.env;
    setup.id = id;
    setup.folder = slipway::releaseFolder(setup.options.stateDir, id);
    return new LocalRelease(std::move(start), parent);
}

LocalRelease::LocalRelease(std::unique_ptr<Start> start, QObject *parent)
    : QObject(parent)
    , m_id(start->setup.id)
    , m_folder(start->setup.folder)
    , m_who(start->setup.options.who)
{
    qRegisterMetaType<ReleaseEvents>();
    qRegisterMetaType<PlanPtr>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<WorkerBoard>();
    auto *engine = new LocalEngine(std::move(start->setup));
    m_engine = engine;
    m_thread.setObjectName(QStringLiteral("slipway-engine"));
    engine->moveToThread(&m_thread);
    connect(engine, &LocalEngine::resumed, this, &LocalRelease::resumed);
    connect(&m_thread, &QThread::finished, engine, &QObject::deleteLater);
    connect(engine, &Engine::stopped, engine, [stopped = m_stopped] { *stopped = true; });
    // The engine lives until everybody on this thread has heard that it stopped: they may call it until then.
    connect(engine, &Engine::stopped, this, [this] {
        m_ended = true;
        const QPointer<LocalRelease> here(this);
        Q_EMIT ended();
        if (!here)
            return;
        m_engine = nullptr;
        m_thread.quit();
    });
    m_thread.start();
}

LocalRelease::~LocalRelease()
{
    if (m_ended) {
        m_thread.quit();
    } else { // and nobody is told any more
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, thread = &m_thread, stopped = m_stopped] {
            if (*stopped)
                return thread->quit();
            connect(engine, &Engine::stopped, thread, &QThread::quit, Qt::DirectConnection);
            engine->stop();
        }, Qt::QueuedConnection);
    }
    m_thread.wait();
}

Engine *LocalRelease::engine() const
{
    return m_engine;
}

void LocalRelease::begin()
{
    if (m_ended || std::exchange(m_begun, true))
        return;
    QMetaObject::invokeMethod(m_engine, [engine = static_cast<LocalEngine *>(m_engine)] { engine->begin(); }, Qt::QueuedConnection);
}

void LocalRelease::stop()
{
    if (m_ended || std::exchange(m_stopping, true))
        return;
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->stop(); }, Qt::QueuedConnection);
}

QString agentProgramOf(const LocalOptions &options)
{
    return options.agentProgram.isEmpty() ? agentBeside() : options.agentProgram;
}

QVector<ReleaseSummary> interruptedReleases(const QString &stateDir)
{
    auto list = listReleases(stateDir.isEmpty() ? TrustStore::dataFolder() : stateDir);
    list.removeIf([](const ReleaseSummary &release) { return !release.canResume(); });
    return list;
}

} // namespace slipway
