// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/trainengine.h"

#include "release/eventdata.h"

#include <QDir>

#include <algorithm>

namespace slipway {

namespace {

using eventdata::text;

constexpr qint64 kMergeMs = 100; // many sources answer together at first: their plans are merged once
constexpr qint64 kTitlesMs = 3000;
constexpr size_t kShapesKept = 64;

QString idOf(const TrainSetup &setup)
{
    QStringList names;
    for (const auto &source : setup.sources)
        names.append(releaseIdOf(source.setup.address));
    return names.size() == 1 || setup.title.isEmpty() ? names.join(QStringLiteral(" + ")) : setup.title;
}

/// The worst that came of any of them.
QString worstOutcome(const QStringList &outcomes)
{
    for (const auto *bad : {"failed", "canceled"}) {
        if (outcomes.contains(QLatin1String(bad)))
            return QLatin1String(bad);
    }
    return outcomes.isEmpty() ? QString() : QStringLiteral("passed");
}

void prefixMember(Json &data, const char *key, const QString &prefix)
{
    if (const auto value = text(data, key); !value.isEmpty() && !QDir::isAbsolutePath(value))
        data[key] = toStd(prefix + value);
}

} // namespace

TrainEngine::TrainEngine(TrainSetup setup)
    : m_setup(std::move(setup))
    , m_id(idOf(m_setup))
    , m_links(m_setup.links)
{
    const bool one = m_setup.sources.size() == 1;
    for (const auto &source : m_setup.sources) {
        auto car = std::make_unique<Car>();
        car->id = one ? QString() : source.id;
        car->prefix = one ? QString() : source.id + u'/';
        auto own = source.setup;
        if (!m_setup.folder.isEmpty())
            own.folder = one ? m_setup.folder : m_setup.folder + u'/' + source.id;
        car->engine = std::make_unique<RemoteEngine>(std::move(own));
        car->engine->setParent(this); // for moveToThread
        car->source.id = car->id;
        m_cars.push_back(std::move(car));
    }
}

TrainEngine::~TrainEngine()
{
    if (m_ticker) {
        m_ticker->cancel(m_alarm);
        m_ticker->cancel(m_titleAlarm);
    }
    m_cars.clear();
}

void TrainEngine::follow(Car &car)
{
    auto *engine = car.engine.get();
    connect(engine, &Engine::planChanged, this, [this, &car](const PlanPtr &plan) { onPlan(car, plan); });
    connect(engine, &Engine::eventsCommitted, this, [this, &car](const ReleaseEvents &events) { onEvents(car, events); });
    connect(engine, &Engine::sourcesChanged, this, [this, &car](const EngineSources &sources) { onSource(car, sources); });
    connect(engine, &Engine::actionAnswered, this, &TrainEngine::onAnswered);
    connect(engine, &Engine::actionUnsettled, this, &Engine::actionUnsettled);
    connect(engine, &Engine::buildMade, this, &Engine::buildMade);
    connect(engine, &Engine::engineFailed, this, &Engine::engineFailed);
    connect(engine, &Engine::downloadAdvanced, this, &Engine::downloadAdvanced);
    connect(engine, &Engine::downloadAnswered, this, &Engine::downloadAnswered);
    connect(engine, &Engine::logChanged, this, [this, &car](const LogNews &news) {
        auto told = news;
        told.job.prepend(car.prefix);
        Q_EMIT logChanged(told);
    });
}

void TrainEngine::begin()
{
    if (m_ticker || m_stopped)
        return;
    m_ticker = m_setup.sources.constFirst().setup.desk->ticker();
    if (!m_setup.folder.isEmpty()) {
        const auto history = m_journal.open(m_setup.folder);
        if (history.failed()) {
            auto error = history.error();
            error.message = tr("This release is watched, but not recorded: %1").arg(error.message);
            Q_EMIT engineFailed(error);
        } else if (!history->isEmpty()) {
            for (const auto &event : *history) {
                m_started = m_started || event.type == EventType::ReleaseStarted;
                if (event.type == EventType::ReleaseFinished)
                    m_outcome = text(event.data, "state");
                else if (event.type == EventType::ReleaseResumed)
                    m_outcome.clear();
            }
            for (const auto &event : *history)
                hearOf(event);
            for (const auto &car : m_cars)
                car->engine->remember(annotationsOf(*car, *history));
            Q_EMIT eventsCommitted(*history);
        }
    }
    for (const auto &car : m_cars)
        follow(*car);
    for (const auto &car : m_cars)
        car->engine->begin();
}

/// As the source itself told them.
ReleaseEvents TrainEngine::annotationsOf(const Car &car, const ReleaseEvents &history) const
{
    ReleaseEvents own;
    for (auto event : history) {
        const auto context = text(event.data, "context");
        const bool annotation = event.type == EventType::AnnotationAdded || event.type == EventType::AnnotationRemoved;
        if (!annotation || !context.startsWith(car.prefix))
            continue;
        event.data["context"] = toStd(context.mid(car.prefix.size()));
        event.step = event.step.mid(event.step.startsWith(car.prefix) ? car.prefix.size() : 0);
        own.append(event);
    }
    return own;
}

void TrainEngine::onPlan(Car &car, const PlanPtr &plan)
{
    car.plan = plan;
    car.source.graphDigest = plan ? plan->graphDigest : QString();
    if (const auto known = isOne() ? nullptr : car.engine->snapshot())
        m_artifacts.setMentions(car.prefix, known->steps);
    askToMerge();
    tellSources();
}

void TrainEngine::askToMerge()
{
    m_reshaped = true;
    if (isOne()) {
        flush();
    } else if (m_alarm == 0) {
        m_alarm = m_ticker->after(kMergeMs, [this] {
            m_alarm = 0;
            flush();
        });
    }
}

/// Between sources only: within one, its engine knows what needs what.
void TrainEngine::hearOf(const ReleaseEvent &event)
{
    if (!isOne() && m_artifacts.hear(event))
        askToMerge();
}

QVector<StepLink> TrainEngine::links() const
{
    auto links = m_links;
    for (const auto &found : m_artifacts.links()) {
        const bool byHand = std::any_of(m_links.cbegin(), m_links.cend(), [&](const StepLink &link) { return link.from == found.from && link.to == found.to; });
        if (!byHand)
            links.append(found);
    }
    return links;
}

void TrainEngine::onSource(Car &car, const EngineSources &sources)
{
    if (sources.isEmpty())
        return;
    auto source = sources.constFirst();
    source.id = car.id;
    source.graphDigest = car.source.graphDigest;
    // The frame bears the title.
    if (!isOne() && source.title != car.source.title && car.plan)
        onPlan(car, car.plan);
    car.source = std::move(source);
    tellSources();
}

void TrainEngine::tellSources()
{
    EngineSources sources;
    const auto all = links();
    for (const auto &car : m_cars) {
        auto source = car->source;
        for (const auto &link : all) {
            if (link.to.startsWith(car->prefix))
                source.links.append(link);
        }
        sources.append(std::move(source));
    }
    if (sources == m_told)
        return;
    m_told = sources;
    Q_EMIT sourcesChanged(sources);
}

ReleaseEvent TrainEngine::translated(const Car &car, ReleaseEvent event) const
{
    if (car.prefix.isEmpty())
        return event;
    if (!event.step.isEmpty())
        event.step.prepend(car.prefix);
    if (!event.job.isEmpty())
        event.job.prepend(car.prefix);
    switch (event.type) {
    case EventType::JobStarted: prefixMember(event.data, "log", car.prefix); break;
    case EventType::MetaDataSet: prefixMember(event.data, "key", car.prefix); break;
    case EventType::ArtifactUploaded: prefixMember(event.data, "id", car.prefix); break;
    case EventType::AnnotationAdded:
    case EventType::AnnotationRemoved: prefixMember(event.data, "context", car.prefix); break;
    default: break;
    }
    return event;
}

ReleaseEvent TrainEngine::started(const ReleaseEvent &first) const
{
    auto event = first;
    auto sources = Json::array();
    for (const auto &source : m_setup.sources)
        sources.push_back({{"id", toStd(isOne() ? QString() : source.id)}, {"build", toStd(releaseIdOf(source.setup.address))}});
    if (!isOne())
        event.data = {{"file", toStd(m_id)}, {"file_digest", ""}, {"graph_digest", ""}, {"facts", Json::object()}, {"jobs", 0}, {"who", ""}};
    event.data["sources"] = std::move(sources);
    return event;
}

void TrainEngine::onEvents(Car &car, const ReleaseEvents &events)
{
    car.known = true;
    for (const auto &event : events) {
        if (event.type == EventType::ReleaseStarted) {
            if (!std::exchange(m_started, true))
                m_pending.append(started(event));
        } else if (event.type == EventType::ReleaseFinished) {
            car.outcome = text(event.data, "state");
        } else if (event.type == EventType::ReleaseResumed) {
            car.outcome.clear();
        } else {
            m_pending.append(translated(car, event));
            hearOf(m_pending.constLast());
        }
    }
    settle(events.isEmpty() ? m_ticker->nowMs() : events.constLast().timeMs);
    if (!m_reshaped)
        flush();
}

/// The whole is over when all are, and goes on when one does.
void TrainEngine::settle(qint64 timeMs)
{
    QStringList outcomes;
    bool over = true;
    for (const auto &car : m_cars) {
        over = over && !car->outcome.isEmpty();
        // What a source that has not answered yet came to is in the history.
        if (!car->known && !m_outcome.isEmpty())
            return;
        outcomes.append(car->outcome);
    }
    const auto outcome = over ? worstOutcome(outcomes) : QString();
    if (outcome == m_outcome)
        return;
    ReleaseEvent event;
    event.timeMs = timeMs;
    event.type = outcome.isEmpty() ? EventType::ReleaseResumed : EventType::ReleaseFinished;
    event.data = outcome.isEmpty() ? Json {{"who", ""}} : Json {{"state", toStd(outcome)}};
    m_outcome = outcome;
    m_pending.append(std::move(event));
}

void TrainEngine::remerge()
{
    if (isOne()) {
        m_plan = linkPart(m_cars.front()->plan, links());
    } else {
        QVector<TrainPart> parts;
        QHash<QString, QString> shapes;
        for (const auto &car : m_cars) {
            parts.append({car->id, car->source.title, car->source.engine, car->plan});
            shapes.insert(car->id, car->source.graphDigest);
        }
        m_plan = mergeParts(m_id, parts, links());
        m_shapes.emplace_back(m_plan->graphDigest, std::move(shapes));
        if (m_shapes.size() > kShapesKept)
            m_shapes.pop_front();
    }
    if (m_plan) {
        keepTitles();
        Q_EMIT planChanged(m_plan);
    }
}

/// Beside the journal; not for each change of a graph that grows.
void TrainEngine::keepTitles()
{
    if (m_setup.folder.isEmpty())
        return;
    m_titles.learn(*m_plan->graph);
    if (m_titleAlarm == 0) {
        m_titleAlarm = m_ticker->after(kTitlesMs, [this] {
            m_titleAlarm = 0;
            (void)m_titles.save(m_setup.folder); // a full disk: the journal says so
        });
    }
}

void TrainEngine::flush()
{
    m_ticker->cancel(std::exchange(m_alarm, 0));
    if (std::exchange(m_reshaped, false)) {
        remerge();
        tellSources();
    }
    if (m_pending.isEmpty())
        return;
    std::optional<Error> fault;
    const auto events = m_journal.take(std::exchange(m_pending, {}), &fault);
    if (fault) {
        fault->message = tr("From now on this release is watched, but not recorded: %1").arg(fault->message);
        Q_EMIT engineFailed(*fault);
    }
    if (!events.isEmpty())
        Q_EMIT eventsCommitted(events);
}

TrainEngine::Car *TrainEngine::carOf(const QString &id)
{
    const auto it = std::find_if(m_cars.begin(), m_cars.end(), [&](const auto &car) { return id.startsWith(car->prefix); });
    return it == m_cars.end() ? nullptr : it->get();
}

/// What the person saw of this source when they saw the whole with `digest`.
QString TrainEngine::seenShape(const Car &car, const QString &digest) const
{
    const auto it = std::find_if(m_shapes.crbegin(), m_shapes.crend(), [&](const auto &shape) { return shape.first == digest; });
    return it == m_shapes.crend() ? digest : it->second.value(car.id);
}

void TrainEngine::act(quint64 ticket, const Action &action)
{
    if (!isOne() && action.step.isEmpty()) {
        if (action.type != Action::Type::CancelRelease) {
            Q_EMIT actionAnswered(ticket, false, {ErrorCode::Refused, tr("this release has several builds"), tr("choose one of them first"), {}});
            return;
        }
        m_joint.insert(ticket, {int(m_cars.size()), {}});
        for (const auto &car : m_cars) {
            auto own = action;
            own.seenGraphDigest = seenShape(*car, action.seenGraphDigest);
            car->engine->act(ticket, own);
        }
        return;
    }
    auto *car = carOf(action.step);
    if (!car) {
        Q_EMIT actionAnswered(ticket, false, {ErrorCode::NotFound, tr("no source of this release has the step '%1'").arg(action.step), {}, {}});
        return;
    }
    auto own = action;
    own.step = action.step.mid(car->prefix.size());
    own.seenGraphDigest = seenShape(*car, action.seenGraphDigest);
    car->engine->act(ticket, own);
}

void TrainEngine::onAnswered(quint64 ticket, bool accepted, const Error &error)
{
    // What follows from it was told first by its engine, so it is by us.
    if (!m_stopped)
        flush();
    const auto joint = m_joint.find(ticket);
    if (joint == m_joint.end()) {
        Q_EMIT actionAnswered(ticket, accepted, error);
        return;
    }
    if (!accepted && joint->error.message.isEmpty())
        joint->error = error;
    if (--joint->left > 0)
        return;
    const auto whole = joint->error;
    m_joint.erase(joint);
    Q_EMIT actionAnswered(ticket, whole.message.isEmpty(), whole);
}

void TrainEngine::followLog(const QString &job, bool follow)
{
    if (auto *car = carOf(job))
        car->engine->followLog(job.mid(car->prefix.size()), follow);
}

void TrainEngine::download(quint64 ticket, const QString &artifact, const QString &file)
{
    if (auto *car = carOf(artifact))
        car->engine->download(ticket, artifact.mid(car->prefix.size()), file);
    else
        Q_EMIT downloadAnswered(ticket, file, {ErrorCode::NotFound, tr("no source of this release has this artifact"), {}, {}});
}

void TrainEngine::dropDownload(quint64 ticket)
{
    for (const auto &car : m_cars)
        car->engine->dropDownload(ticket);
}

void TrainEngine::lookAt(const QString &step)
{
    const auto *looked = step.isEmpty() ? nullptr : carOf(step);
    for (const auto &car : m_cars)
        car->engine->lookAt(car.get() == looked ? step.mid(car->prefix.size()) : QString());
}

void TrainEngine::lookNow()
{
    for (const auto &car : m_cars)
        car->engine->lookNow();
}

void TrainEngine::setLinks(const QVector<StepLink> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    if (!m_ticker)
        return;
    m_reshaped = true;
    flush();
    tellSources();
}

void TrainEngine::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    if (m_ticker) {
        flush();
        for (const auto &car : m_cars)
            car->engine->stop();
        (void)m_titles.save(m_setup.folder);
    }
    m_journal.close();
    Q_EMIT stopped();
}

} // namespace slipway
