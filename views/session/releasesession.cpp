// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/releasesession.h"

#include "buildorder/ordergraph.h"
#include "core/whoami.h"
#include "graph/graphbuilder.h"
#include "session/arming.h"
#include "session/doorkeeper.h"

namespace slipway {

namespace {

constexpr int kMergeMs = 50;

StepState plannedState(const StepNode &node)
{
    if (node.removal == Removal::Skip)
        return StepState::Skipped;
    if (node.isRemoved())
        return StepState::Removed;
    if (node.stub || node.conditionUnknown)
        return StepState::Unknown;
    return StepState::NotStarted;
}

QVector<QPair<QString, QString>> originsOf(const Json &started)
{
    QVector<QPair<QString, QString>> origins;
    for (const auto &origin : started.value("made_from", Json::array()))
        origins.append({fromStd(origin.value("file", std::string())), fromStd(origin.value("digest", std::string()))});
    return origins;
}

} // namespace

ReleaseSession::ReleaseSession(QObject *parent)
    : QObject(parent)
    , m_arming(new Arming(this))
    , m_graph(GraphBuilder().build())
    , m_drawn(m_graph)
{
    qRegisterMetaType<PlanPtr>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<ReleaseEvents>();
    qRegisterMetaType<Action>();
    qRegisterMetaType<WorkerBoard>();
    qRegisterMetaType<EngineSources>();
    qRegisterMetaType<LogNews>();
    connect(m_arming, &Arming::changed, this, &ReleaseSession::sourcesChanged);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReleaseSession::flush);
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, [this] {
        m_room = kMostAtOnce;
        foldHeard(m_room);
    });
}

StepState ReleaseSession::shownState(NodeIndex node) const
{
    const auto &n = m_graph->node(node);
    const auto it = m_state.steps().constFind(n.id);
    return it != m_state.steps().constEnd() ? it->state : plannedState(n);
}

StepState ReleaseSession::shownState(const QString &step) const
{
    if (const auto node = m_graph->find(step); node != kNoNode)
        return shownState(node);
    const auto drawn = m_drawn->find(step);
    if (drawn == kNoNode)
        return StepState::Unknown;
    // The run leaves it as it is.
    const bool aside = m_state.status().isEmpty() || m_drawn->node(drawn).isContainer();
    return aside ? plannedState(m_drawn->node(drawn)) : StepState::Skipped;
}

const Step *ReleaseSession::step(const QString &id) const
{
    const auto node = m_graph->find(id);
    if (!m_plan || node == kNoNode || qsizetype(raw(node)) >= m_plan->steps.size())
        return nullptr;
    return m_plan->steps.at(qsizetype(raw(node)));
}

QString ReleaseSession::label(const QString &id) const
{
    if (const auto node = m_graph->find(id); node != kNoNode)
        return m_graph->node(node).label;
    const auto drawn = m_drawn->find(id);
    return drawn == kNoNode ? id : m_drawn->node(drawn).label;
}

const StepLabels &ReleaseSession::labels() const
{
    if (!m_labels.isOf(m_drawn))
        m_labels = StepLabels(m_drawn);
    return m_labels;
}

void ReleaseSession::setPlan(const PlanPtr &plan, const StepLabels &labels)
{
    m_labels = labels;
    m_plan = plan;
    m_graph = plan ? plan->graph : GraphBuilder().build();
    m_drawn = plan && plan->order ? plan->order->graph : m_graph;
    if (!m_engine) {
        m_boardOf = nullptr;
        m_madeFrom.clear();
        m_state = {};
        m_times = {};
        showWorkers({});
        showSources({});
    }
    Q_EMIT planChanged();
}

void ReleaseSession::onEnginePlan(const PlanPtr &plan)
{
    setPlan(m_dress && plan ? m_dress(plan) : plan);
}

void ReleaseSession::attach(Engine *engine, const QString &releaseId, const QString &folder)
{
    detach();
    m_state = {};
    m_times = {};
    m_madeFrom.clear();
    m_logs.clear();
    m_heard.clear();
    m_folded = 0;
    showWorkers({});
    showSources({});
    m_arming->disarm();
    m_engine = engine;
    m_releaseId = releaseId;
    m_folder = folder;
    // What an engine that was let go of had said already may still be on its way: it is not about what is shown then.
    const auto whileAttached = [this, engine](auto slot) {
        return [this, engine, slot](const auto &told) {
            if (m_engine == engine)
                (this->*slot)(told);
        };
    };
    connect(engine, &Engine::eventsCommitted, this, whileAttached(&ReleaseSession::hear), Qt::QueuedConnection);
    connect(engine, &Engine::planChanged, this, whileAttached(&ReleaseSession::onEnginePlan), Qt::QueuedConnection);
    connect(engine, &Engine::actionAnswered, this, &ReleaseSession::onAnswered, Qt::QueuedConnection);
    connect(engine, &Engine::buildMade, this, &ReleaseSession::buildMade, Qt::QueuedConnection);
    connect(engine, &Engine::actionUnsettled, this, &ReleaseSession::onUnsettled, Qt::QueuedConnection);
    // The last board of an engine that ended stays, until something else is shown.
    m_boardOf = engine;
    connect(engine, &Engine::workersChanged, this, [this, engine](const auto &board) {
        if (m_boardOf == engine)
            showWorkers(board);
    }, Qt::QueuedConnection);
    connect(engine, &Engine::sourcesChanged, this, whileAttached(&ReleaseSession::showSources), Qt::QueuedConnection);
    connect(engine, &Engine::downloadAdvanced, this, &ReleaseSession::downloadAdvanced, Qt::QueuedConnection);
    connect(engine, &Engine::downloadAnswered, this, &ReleaseSession::onDownloaded, Qt::QueuedConnection);
    connect(engine, &Engine::logChanged, this, whileAttached(&ReleaseSession::onLogChanged), Qt::QueuedConnection);
    connect(engine, &Engine::engineFailed, this, &ReleaseSession::engineFailed, Qt::QueuedConnection);
    Q_EMIT engineChanged();
}

void ReleaseSession::detach()
{
    if (!m_engine)
        return;
    disconnect(m_engine, nullptr, this, nullptr);
    foldHeard();
    m_engine.clear();
    m_unsettled.clear();
    const auto pending = std::exchange(m_answers, {});
    for (const auto &answer : pending) {
        if (answer)
            answer(false, Error {ErrorCode::Canceled, tr("The engine was stopped before it answered"), {}, {}});
    }
    const auto downloads = std::exchange(m_downloads, {});
    for (const auto &done : downloads)
        done({}, Error {ErrorCode::Canceled, tr("The engine was stopped before it answered"), {}, {}});
    m_arming->disarm();
    Q_EMIT engineChanged();
}

void ReleaseSession::act(Action action, Answer answer, std::function<void()> unsettled, std::function<bool()> wanted)
{
    if (action.who.isEmpty())
        action.who = currentUser();
    if (action.seenGraphDigest.isEmpty() && m_plan)
        action.seenGraphDigest = m_plan->graphDigest;
    if (!m_engine) {
        if (answer)
            answer(false, Error {ErrorCode::Refused, tr("Nothing is running"), tr("run the release first"), {}});
        return;
    }
    if (const auto why = whyNot(action.type, action.step); !why.isEmpty()) {
        if (answer)
            answer(false, Error {ErrorCode::Refused, why, {}, {}});
        return;
    }
    m_arming->touch();
    if (auto *doorkeeper = findChild<Doorkeeper *>(QString(), Qt::FindDirectChildrenOnly); doorkeeper && isRemote() && !doorkeeper->isOpen()) {
        doorkeeper->ask(action, [here = QPointer(this), doorkeeper, engine = m_engine, action, answer = std::move(answer), unsettled = std::move(unsettled),
                                   wanted = std::move(wanted)](const Error &refusal) {
            if (here && here->m_engine != engine) { // it was meant for another release
                if (answer)
                    answer(false, Error {ErrorCode::Canceled, tr("Another release is shown by now"), tr("nothing was sent"), {}});
            } else if (here && wanted && !wanted()) {
                if (answer)
                    answer(false, Error {ErrorCode::Canceled, tr("It was taken back before it was sent"), tr("nothing was sent"), {}});
            } else if (here && refusal.message.isEmpty()) // meanwhile everything may have changed: from the beginning
                doorkeeper->let([&] { here->act(action, answer, unsettled); });
            else if (here && answer)
                answer(false, refusal);
        });
        return;
    }
    const auto ticket = m_nextTicket++;
    m_answers.insert(ticket, std::move(answer));
    if (unsettled)
        m_unsettled.insert(ticket, std::move(unsettled));
    ask([ticket, action](Engine *engine) { engine->act(ticket, action); });
}

void ReleaseSession::ask(std::function<void(Engine *)> what)
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine.data(), what = std::move(what)] { what(engine); }, Qt::QueuedConnection);
}

void ReleaseSession::tendWorker(int worker, WorkerCare care)
{
    ask([worker, care](Engine *engine) { engine->tendWorker(worker, care); });
}

void ReleaseSession::lookNow()
{
    ask([](Engine *engine) { engine->lookNow(); });
}

void ReleaseSession::followLog(const QString &job, bool follow)
{
    ask([job, follow](Engine *engine) { engine->followLog(job, follow); });
}

void ReleaseSession::lookAt(const QString &step)
{
    ask([step](Engine *engine) { engine->lookAt(step); });
}

void ReleaseSession::dropDownload(quint64 ticket)
{
    ask([ticket](Engine *engine) { engine->dropDownload(ticket); });
}

void ReleaseSession::onLogChanged(const LogNews &news)
{
    m_logs.insert(news.job, news);
    Q_EMIT logChanged(news.job);
}

quint64 ReleaseSession::download(const QString &artifact, const QString &file, Downloaded done)
{
    const auto ticket = m_nextTicket++;
    if (!m_engine) {
        done(file, Error {ErrorCode::Refused, tr("Nothing is running"), {}, {}});
        return ticket;
    }
    m_downloads.insert(ticket, std::move(done));
    ask([ticket, artifact, file](Engine *engine) { engine->download(ticket, artifact, file); });
    return ticket;
}

void ReleaseSession::onDownloaded(quint64 ticket, const QString &file, const Error &error)
{
    if (const auto done = m_downloads.take(ticket))
        done(file, error);
}

QString ReleaseSession::whyNot(Action::Type type, const QString &step) const
{
    if (!isRemote())
        return {};
    if (auto why = whyNotThere(m_sources, type, step); !why.isEmpty())
        return why;
    if (type == Action::Type::Unblock && !step.isEmpty()) {
        // Whether a gate may be opened is the engine's word, which its state here comes from.
        const auto state = shownState(step);
        if (state == StepState::Canceled)
            return tr("The build was cancelled: its gates cannot be opened any more.");
        if (state != StepState::WaitingForHuman && !isFinal(state))
            return tr("The engine does not let this gate be opened yet: something before it has not finished.");
    }
    return m_arming->isArmed() ? QString() : Arming::whyNot();
}

void ReleaseSession::showSources(const EngineSources &sources)
{
    if (sources == m_sources)
        return;
    m_sources = sources;
    if (m_sources.isEmpty())
        m_arming->disarm();
    Q_EMIT sourcesChanged();
}

void ReleaseSession::showWorkers(const WorkerBoard &board)
{
    if (board == m_workers)
        return;
    m_workers = board;
    Q_EMIT workersChanged();
}

void ReleaseSession::onAnswered(quint64 ticket, bool accepted, const Error &error)
{
    // The state that follows from an accepted action is on its way in the same queue: show it first.
    foldHeard();
    flush();
    m_unsettled.remove(ticket);
    if (const auto answer = m_answers.take(ticket))
        answer(accepted, error);
}

void ReleaseSession::fold(const ReleaseEvent &event)
{
    m_state.apply(event, &m_pending);
    m_times.apply(event);
    if (event.type == EventType::ReleaseStarted)
        m_madeFrom = originsOf(event.data);
    if (event.type == EventType::GateOpened)
        m_newGates.append(event.step);
}

void ReleaseSession::feed(const ReleaseEvents &events)
{
    foldHeard();
    for (const auto &event : events)
        fold(event);
    announceSoon();
}

void ReleaseSession::hear(const ReleaseEvents &events)
{
    if (!events.isEmpty())
        m_heard.push_back(events);
    foldHeard(m_room);
}

/// Of those that wait at most `most`, in their order.
void ReleaseSession::foldHeard(qsizetype most)
{
    if (m_heard.empty() || most <= 0)
        return;
    for (; !m_heard.empty() && most > 0; --most, --m_room) {
        fold(m_heard.front().at(m_folded));
        if (++m_folded < m_heard.front().size())
            continue;
        m_heard.pop_front();
        m_folded = 0;
    }
    m_nextTurn.start(0);
    // What is announced together is bounded, too, or a view would have as much to do as if there were no turns.
    m_heard.empty() && m_pending.steps.size() < kMostAtOnce ? announceSoon() : flush();
}

void ReleaseSession::announceSoon()
{
    if (m_timer.isActive())
        return;
    const auto since = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : kMergeMs;
    m_timer.start(since >= kMergeMs ? 0 : int(kMergeMs - since));
}

void ReleaseSession::flush()
{
    m_timer.stop();
    m_sinceFlush.start();
    const auto changes = std::exchange(m_pending, {});
    const auto gates = std::exchange(m_newGates, {});
    Q_EMIT changed(changes);
    for (const auto &gate : gates)
        Q_EMIT gateOpened(gate);
}

void ReleaseSession::onUnsettled(quint64 ticket)
{
    if (const auto unsettled = m_unsettled.take(ticket))
        unsettled();
}

QString ReleaseSession::unsettledText()
{
    return tr("Unknown: no answer came to what was sent. It is being settled by reading the build; nothing is sent a second time.");
}

QString ReleaseSession::currentUser()
{
    return userAtHost();
}

} // namespace slipway
