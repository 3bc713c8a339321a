// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchcommand.h"

#include "callstart.h"
#include "stopsignals.h"
#include "trainwatch.h"
#include "usagefault.h"

#include "core/jsontexts.h"
#include "engine/buildkite/builddefinition.h"
#include "engine/buildkite/definitionfile.h"
#include "engine/net/networktransport.h"
#include "engine/remote/credentials.h"
#include "engine/remote/snapshotevents.h"
#include "engine/remote/trainfile.h"
#include "release/releasestate.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace slipway::ctl {

namespace {

using State = RemoteConnection::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WatchCommand)
};

struct Call
{
    RemoteAddress address;
    QString train; ///< file of a release across engines; then there is no address
    bool once = false, untilGate = false, text = false;
    QString definition;
    QString helpText;
};

Result<Call> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Follows a build of Buildkite, a task group of Taskcluster, or all that a NAME.slipway-train.yml names: one event a line, until it is over. "
                                               "Credentials come from BUILDKITE_API_TOKEN, or from TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN and TASKCLUSTER_CERTIFICATE."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption once(QStringLiteral("once"), Words::tr("Look once, print what there is, and end."));
    const QCommandLineOption untilGate(QStringLiteral("until-gate"), Words::tr("End as soon as a gate waits for a person, with status 3."));
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("The form of the answer: %1.").arg(QStringLiteral("json, text")), QStringLiteral("FORMAT"), QStringLiteral("json"));
    const QCommandLineOption definition(QStringLiteral("definition"), Words::tr("The pipeline a build was made from: tells what waits for what, and where the two differ."), QStringLiteral("FILE"));
    parser.addOptions({once, untilGate, definition, format});
    parser.addPositionalArgument(QStringLiteral("URL"), Words::tr("https://buildkite.com/ORG/PIPELINE/builds/N, https://ROOT/tasks/groups/ID or NAME.slipway-train.yml"));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl watch")} + arguments))
        return fail(usageFault("watch", parser));
    Call call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    if (parser.positionalArguments().size() != 1)
        return fail(usageFault("watch", Words::tr("watch wants one address, got %1").arg(parser.positionalArguments().size())));
    if (const auto wanted = parser.value(format); wanted != QLatin1String("json") && wanted != QLatin1String("text"))
        return fail(usageFault("watch", Words::tr("--format %1 is not known; expected one of %2").arg(wanted, QStringLiteral("json, text"))));
    call.once = parser.isSet(once);
    call.untilGate = parser.isSet(untilGate);
    call.text = parser.value(format) == QLatin1String("text");
    if (const auto subject = parser.positionalArguments().constFirst(); isTrainFile(subject)) {
        if (parser.isSet(definition))
            return fail(usageFault("watch", Words::tr("--definition is for one build; in this file each source names its own")));
        call.train = subject;
        return call;
    }
    auto address = readRemoteAddress(parser.positionalArguments().constFirst());
    if (address.failed())
        return fail(address.error());
    if (address->kind == RemoteAddress::Kind::BuildkitePipeline) {
        return fail(ErrorCode::BadInput, Words::tr("this is the address of a pipeline, not of one build"),
            Words::tr("add /builds/ and the number of the build"));
    }
    if (parser.isSet(definition) && address->kind != RemoteAddress::Kind::BuildkiteBuild)
        return fail(usageFault("watch", Words::tr("--definition is for builds of Buildkite")));
    call.address = *address;
    call.definition = parser.value(definition);
    return call;
}

/// One line for a person; empty for what only programs want.
QByteArray lineOf(const ReleaseEvent &event, const RemoteSnapshot &snapshot)
{
    const auto *step = snapshot.find(event.step);
    const auto label = step ? step->label : event.step;
    const auto time = isoTime(event.timeMs);
    switch (event.type) {
    case EventType::StepState:
        return QStringLiteral("%1  %2: %3").arg(time, label, fromStd(event.data.value("state", std::string()))).toUtf8();
    case EventType::GateDecided:
        return QStringLiteral("%1  %2").arg(time, Words::tr("%1: opened by %2").arg(label, fromStd(event.data.value("who", std::string())))).toUtf8();
    case EventType::ReleaseFinished:
        return QStringLiteral("%1  %2: %3").arg(time, snapshot.title, snapshot.outcome).toUtf8();
    default:
        return {};
    }
}

/// Follows one address and decides when that is over. Lives on the main thread.
class Watcher : public QObject
{
public:
    Watcher(Call call, RemoteWatch::Signer signer, const PlanPtr &plan)
        : m_call(std::move(call))
        , m_watch(makeSource(m_call.address, plan), &m_transport, &m_ticker, std::make_shared<HostBudget>(), std::move(signer))
    {
        connect(&m_watch, &RemoteWatch::happened, this, &Watcher::onHappened);
        connect(&m_watch, &RemoteWatch::connectionChanged, this, &Watcher::onConnection);
    }

    void start() { m_watch.start(); }

private:
    void print(ReleaseEvent event, const RemoteSnapshot &snapshot)
    {
        event.seq = m_state.lastSeq() + 1;
        m_state.apply(event);
        const auto line = m_call.text ? lineOf(event, snapshot) : dumpJson(event.toJson(snapshot.url));
        if (!line.isEmpty())
            printLine(line);
    }

    void onHappened(const RemoteSnapshotPtr &snapshot, const ReleaseEvents &events, bool reshaped)
    {
        if (reshaped) {
            const auto graph = snapshotGraph(*snapshot);
            ReleaseEvent event;
            event.type = EventType::GraphLoaded;
            event.timeMs = m_ticker.nowMs();
            event.data = {{"title", toStd(snapshot->title)}, {"nodes", graph->nodeCount()}, {"edges", graph->edgeCount()}};
            if (const auto *defined = m_watch.defined()) {
                event.data["only_defined"] = textsJson(defined->onlyDefined);
                event.data["only_built"] = textsJson(defined->onlyBuilt);
            }
            print(event, *snapshot);
        }
        for (const auto &event : events)
            print(event, *snapshot);
        const bool gateWaits = std::any_of(snapshot->steps.cbegin(), snapshot->steps.cend(), [](const RemoteStep &step) { return step.state == StepState::WaitingForHuman; });
        if (!snapshot->outcome.isEmpty())
            QCoreApplication::exit(snapshot->outcome == QLatin1String("passed") ? ExitOk : ExitNo);
        else if (gateWaits && (m_call.once || m_call.untilGate))
            QCoreApplication::exit(ExitAtGate);
        else if (m_call.once)
            QCoreApplication::exit(ExitOk);
    }

    void onConnection(const RemoteConnection &connection)
    {
        if (m_call.text)
            printErrorText(connectionText(connection));
        else
            printLine(dumpJson(Json {{"type", "connection"}, {"state", toStd(connectionStateName(connection.state))}, {"time", toStd(isoTime(m_ticker.nowMs()))},
                {"since", connection.sinceMs ? Json(toStd(isoTime(connection.sinceMs))) : Json()}, {"why", toStd(connection.why)}}));
        const bool hopeless = connection.state == State::SignedOut || connection.state == State::Gone;
        const bool failedAtFirst = !m_watch.snapshot() && connection.state != State::Live && connection.state != State::RateLimited;
        if (!hopeless && !failedAtFirst)
            return;
        printError({ErrorCode::Io, connection.why, connection.state == State::Gone ? whyNotToAct(connection) : QString(), {}});
        QCoreApplication::exit(ExitBadInput);
    }

    const Call m_call;
    NetworkTransport m_transport;
    SystemTicker m_ticker;
    RemoteWatch m_watch;
    ReleaseState m_state;
};

} // namespace

int runWatch(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (const auto end = endsAtStart(call))
        return *end;
    if (!call->train.isEmpty())
        return watchTrain({call->train, call->once, call->untilGate, call->text});
    auto signer = environmentSigner(call->address);
    if (signer.failed()) {
        printError(signer.error());
        return ExitBadInput;
    }
    PlanPtr plan;
    if (!call->definition.isEmpty()) {
        const auto planned = planDefinition(call->definition);
        if (planned.failed()) {
            printError(planned.error());
            return ExitBadInput;
        }
        plan = *planned;
    }
    StopSignals stop;
    QObject::connect(&stop, &StopSignals::received, [] { QCoreApplication::exit(ExitNo); });
    Watcher watcher(*call, std::move(*signer), plan);
    watcher.start();
    return QCoreApplication::exec();
}

} // namespace slipway::ctl
