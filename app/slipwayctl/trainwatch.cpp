// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainwatch.h"

#include "command.h"
#include "output.h"
#include "stopsignals.h"

#include "engine/remote/credentials.h"
#include "engine/remote/trainengine.h"
#include "engine/remote/trainfile.h"
#include "release/eventdata.h"
#include "release/releasestate.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::ctl {

namespace {

using State = RemoteConnection::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrainWatch)
};

Result<TrainSetup> setupOf(const RemoteTrain &train, RemoteDesk *desk)
{
    TrainSetup setup {train.title, {}, train.links, {}};
    for (const auto &source : train.sources) {
        auto signer = environmentSigner(source.address);
        if (signer.failed())
            return fail(signer.error());
        RemoteSetup own;
        own.address = source.address;
        own.definition = source.definition;
        own.read = std::move(*signer);
        own.desk = desk;
        setup.sources.append({source.id, std::move(own)});
    }
    return setup;
}

/// A source that will not answer without a person's help.
bool isHopeless(const RemoteConnection &connection)
{
    return connection.state == State::SignedOut || connection.state == State::Gone || connection.state == State::Offline;
}

/// Prints what the engine tells and decides when that is over. Lives on the main thread.
class TrainWatcher : public QObject
{
public:
    TrainWatcher(TrainWatchCall call, TrainSetup setup)
        : m_call(std::move(call))
        , m_engine(std::move(setup))
    {
        connect(&m_engine, &Engine::planChanged, this, &TrainWatcher::onPlan);
        connect(&m_engine, &Engine::eventsCommitted, this, &TrainWatcher::onEvents);
        connect(&m_engine, &Engine::sourcesChanged, this, &TrainWatcher::onSources);
        m_engine.begin();
    }

private:
    Json sourceOf(const QString &step) const
    {
        const auto *source = sourceOfStep(m_sources, step);
        return step.isEmpty() || !source ? Json() : Json(toStd(source->id));
    }

    void print(Json line, const QString &step)
    {
        line["source"] = sourceOf(step);
        printLine(dumpJson(line));
    }

    void onPlan(const PlanPtr &plan)
    {
        m_plan = plan;
        m_links = Json::array();
        for (const auto &source : std::as_const(m_sources)) {
            for (const auto &link : source.links)
                m_links.push_back({{"from", toStd(link.from)}, {"to", toStd(link.to)}, {"uri", link.uri.isEmpty() ? Json() : Json(toStd(link.uri))}});
        }
        if (!m_call.text) {
            print({{"type", "graph_loaded"}, {"release", toStd(m_engine.releaseId())}, {"nodes", plan->graph->nodeCount()}, {"edges", plan->graph->edgeCount()},
                      {"links", m_links}}, {});
        }
    }

    void onEvents(const ReleaseEvents &events)
    {
        for (const auto &event : events) {
            m_state.apply(event);
            if (m_call.text)
                printText(event);
            else
                print(event.toJson(m_engine.releaseId()), event.step);
        }
        judge();
    }

    void printText(const ReleaseEvent &event)
    {
        const auto node = m_plan ? m_plan->graph->find(event.step) : kNoNode;
        const auto label = node == kNoNode ? event.step : m_plan->graph->node(node).label;
        const auto *source = sourceOfStep(m_sources, event.step);
        const auto place = source ? source->id : m_engine.releaseId();
        const auto say = [&](const QString &what) { printLine(QStringLiteral("%1  %2  %3").arg(isoTime(event.timeMs), place, what).toUtf8()); };
        if (event.type == EventType::StepState)
            say(Words::tr("%1: %2").arg(label, eventdata::text(event.data, "state")));
        else if (event.type == EventType::GateDecided)
            say(Words::tr("%1: opened by %2").arg(label, eventdata::text(event.data, "who")));
        else if (event.type == EventType::ReleaseFinished)
            say(eventdata::text(event.data, "state"));
    }

    void onSources(const EngineSources &sources)
    {
        const auto before = std::exchange(m_sources, sources);
        for (const auto &source : sources) {
            const auto old = std::find_if(before.cbegin(), before.cend(), [&](const EngineSource &one) { return one.id == source.id; });
            const auto &now = source.connection;
            if (old != before.cend() && old->connection.state == now.state && old->connection.why == now.why)
                continue;
            if (m_call.text)
                printErrorText(Words::tr("%1: %2").arg(source.id, connectionText(now)));
            else
                printLine(dumpJson(Json {{"type", "connection"}, {"source", toStd(source.id)}, {"state", toStd(connectionStateName(now.state))},
                    {"since", now.sinceMs ? Json(toStd(isoTime(now.sinceMs))) : Json()}, {"why", toStd(now.why)}}));
            if (isHopeless(now))
                printError({ErrorCode::Io, Words::tr("%1: %2").arg(source.id, now.why), {}, {}});
        }
        // What an answer holds comes after the word that it came.
        QMetaObject::invokeMethod(this, [this] { judge(); }, Qt::QueuedConnection);
    }

    void judge()
    {
        const auto all = [this](auto &&is) { return std::all_of(m_sources.cbegin(), m_sources.cend(), is); };
        const bool settled = all([](const EngineSource &source) { return !source.graphDigest.isEmpty() || isHopeless(source.connection); });
        if (all([](const EngineSource &source) { return source.graphDigest.isEmpty() && isHopeless(source.connection); }))
            return QCoreApplication::exit(ExitBadInput);
        const auto status = m_state.status();
        const bool over = !status.isEmpty() && status != QLatin1String("running");
        if (m_call.once ? !settled || !m_plan || m_state.lastSeq() == 0 : false)
            return;
        if (over)
            QCoreApplication::exit(status == QLatin1String("passed") ? ExitOk : ExitNo);
        else if (!m_state.openGates().isEmpty() && (m_call.once || m_call.untilGate))
            QCoreApplication::exit(ExitAtGate);
        else if (m_call.once)
            QCoreApplication::exit(all([](const EngineSource &source) { return source.connection.state == State::Live; }) ? ExitOk : ExitBadInput);
    }

    const TrainWatchCall m_call;
    TrainEngine m_engine;
    EngineSources m_sources;
    PlanPtr m_plan;
    Json m_links = Json::array();
    ReleaseState m_state;
};

} // namespace

int watchTrain(const TrainWatchCall &call)
{
    const auto train = loadTrainFile(call.file);
    if (train.failed()) {
        printError(train.error());
        return ExitBadInput;
    }
    RemoteDesk desk;
    auto setup = setupOf(*train, &desk);
    if (setup.failed()) {
        printError(setup.error());
        return ExitBadInput;
    }
    StopSignals stop;
    QObject::connect(&stop, &StopSignals::received, [] { QCoreApplication::exit(ExitNo); });
    const TrainWatcher watcher(call, std::move(*setup));
    return QCoreApplication::exec();
}

} // namespace slipway::ctl
