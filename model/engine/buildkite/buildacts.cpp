// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildacts.h"

#include "core/jsontexts.h"
#include "core/parsejson.h"
#include "release/auditlog.h"

#include <QMap>

namespace slipway {

namespace {

using Type = Action::Type;
using What = BuildWish::What;

/// The newest attempts of a step's jobs, in the order of the jobs.
QVector<RemoteJob> newestJobs(const RemoteStep &step)
{
    QMap<int, RemoteJob> newest;
    for (const auto &job : step.jobs) {
        const auto it = newest.find(job.index);
        if (it == newest.end() || it->attempt <= job.attempt)
            newest.insert(job.index, job);
    }
    return newest.values().toVector();
}

} // namespace

BuildActs::BuildActs(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_sender(m_parts.transport, m_parts.ticker, m_parts.budget)
{
}

BuildActs::~BuildActs() = default;

bool BuildActs::takes(Type type)
{
    return type == Type::Retry || type == Type::RerunFailed || type == Type::Cancel || type == Type::CancelRelease || type == Type::Rebuild;
}

void BuildActs::tell(EngineSource &source) const
{
    const QVector<Type> byRest {Type::Unblock, Type::Retry, Type::RerunFailed, Type::CancelRelease, Type::Rebuild};
    const bool mayWrite = !m_scopes || m_scopes->contains(QStringLiteral("write_builds"));
    for (const auto type : byRest) {
        if (mayWrite)
            source.abilities << type;
        else
            source.reasons.insert(type, tr("The token to act with has no scope write_builds. Sign in with another one."));
    }
    // The only call that cancels one job (spec/buildkite.md f.1); access to GraphQL is all or nothing.
    if (m_scopes && m_scopes->contains(QStringLiteral("graphql")))
        source.abilities << Type::Cancel;
    else
        source.reasons.insert(Type::Cancel, tr("To cancel one job, Buildkite wants a token with access to GraphQL. The whole build can be cancelled without."));
    source.reasons.insert(Type::Reject, tr("A gate of Buildkite cannot be rejected. Leave it closed, or cancel the build."));
    source.reasons.insert(Type::RerunFrom, tr("Buildkite does not run again what comes after a step. Retry what failed, or rebuild."));
}

void BuildActs::learnScopes(bool again)
{
    if (again && !(m_scopes && m_scopes->contains(QStringLiteral("graphql")) && m_scopes->contains(QStringLiteral("write_builds"))))
        m_asked = false;
    if (m_asked || !m_parts.hasActor || !m_parts.hasActor())
        return;
    const auto actor = m_parts.act();
    if (actor.failed())
        return;
    m_asked = true;
    HttpRequest request;
    request.url = apiUrl(m_parts.address.api, {QStringLiteral("access-token")});
    m_sender.send(std::move(request), *actor, [this](const HttpAnswer &answer) {
        const auto json = parseJson(answer.body);
        if (!answer.isGood() || !json.is_object() || !json.contains("scopes"))
            return;
        m_scopes = jsonTexts(json["scopes"]);
        Q_EMIT learned();
    }, [](const Error &) {});
}

QStringList BuildActs::wishes(const RemoteSnapshot &seen, bool (*fits)(const RemoteJob &)) const
{
    QStringList jobs;
    if (const auto *step = seen.find(m_action.step)) {
        for (const auto &job : newestJobs(*step)) {
            if (fits(job))
                jobs.append(job.id);
        }
    }
    return jobs;
}

void BuildActs::act(quint64 ticket, const Action &action, const RemoteSnapshot &seen)
{
    m_ticket = ticket;
    m_action = action;
    m_queue.clear();
    m_done = m_byAnother = 0;
    const bool retry = action.type == Type::Retry;
    switch (action.type) {
    case Type::RerunFailed: m_queue = {{What::RetryFailed, {}}}; break;
    case Type::CancelRelease: m_queue = {{What::CancelBuild, {}}}; break;
    case Type::Rebuild: m_queue = {{What::Rebuild, {}}}; break;
    default:
        for (const auto &job : wishes(seen, retry ? &BuildActor::mayRetry : &BuildActor::mayCancel))
            m_queue.append({retry ? What::RetryJob : What::CancelJob, job});
    }
    m_wanted = int(m_queue.size());
    if (m_queue.isEmpty()) {
        return end(false, {ErrorCode::Refused, retry ? tr("no job of this step failed, timed out or was cancelled") : tr("no job of this step waits for an agent or runs"),
                              tr("look at the step again"), {}});
    }
    next();
}

Result<qint64> BuildActs::writeDown(const BuildWish &wish, const RemoteSnapshot &before) const
{
    const auto &address = m_parts.address;
    return m_parts.log->append({{"kind", toStd(buildWishName(wish.what))}, {"actor", {{"id", toStd(m_action.who)}}}, {"reason", toStd(m_action.reason)},
        {"subject", {{"engine", "buildkite"}, {"org", toStd(address.organization)}, {"pipeline", toStd(address.pipeline)}, {"build", address.build},
                        {"job", toStd(wish.job)}, {"step", toStd(m_action.step)}, {"commit", toStd(before.commit)}}}});
}

void BuildActs::next()
{
    const auto actor = m_parts.act();
    if (actor.failed())
        return end(false, actor.error());
    const auto wish = m_queue.takeFirst();
    auto intent = std::make_shared<qint64>(0);
    m_deed = std::make_unique<BuildActor>(m_parts.address, wish, RemoteDeed::Desk {m_parts.transport, m_parts.ticker, m_parts.budget, m_parts.read, *actor},
        [this, wish, intent](const RemoteSnapshot &before) -> Result<void> {
            const auto written = writeDown(wish, before);
            if (written.failed())
                return fail(written.error());
            *intent = *written;
            return {};
        });
    connect(m_deed.get(), &RemoteDeed::unsettled, this, [this] { Q_EMIT unsettled(m_ticket); });
    connect(m_deed.get(), &BuildActor::finished, this, [this, wish, intent](const BuildResult &result) { onFinished(wish, result, *intent); });
    m_deed->start();
}

void BuildActs::onFinished(const BuildWish &wish, const BuildResult &result, qint64 intent)
{
    using Ending = RemoteDeed::Ending;
    if (intent) {
        // It is as it is, whether that can be written down or not.
        const auto written = m_parts.log->append({{"kind", toStd(buildWishName(wish.what) + QStringLiteral("-result"))}, {"intent", intent},
            {"result", {{"outcome", toStd(deedEndingName(result.ending))}, {"status", result.status}, {"job", toStd(result.job)}, {"build", result.build}, {"jobs", result.jobs}}}});
        if (written.failed())
            Q_EMIT failed(written.error());
    }
    m_spent = std::move(m_deed);
    if (result.build) {
        const auto &address = m_parts.address;
        Q_EMIT buildMade(QStringLiteral("%1 #%2").arg(address.pipeline).arg(result.build),
            apiUrl(address.api, {QStringLiteral("organizations"), address.organization, QStringLiteral("pipelines"), address.pipeline, QStringLiteral("builds"), QString::number(result.build)}).toString(QUrl::FullyEncoded));
    }
    m_done += result.ending == Ending::Done ? 1 : 0;
    m_byAnother += result.ending == Ending::ByAnother ? 1 : 0;
    if (result.ending == Ending::Refused || result.ending == Ending::Unknown || (m_queue.isEmpty() && m_done == 0)) {
        auto error = result.error;
        if (m_done + m_byAnother > 0 && m_wanted > 1)
            error.hint = tr("%1 of %2 jobs were done before that. %3").arg(m_done + m_byAnother).arg(m_wanted).arg(error.hint);
        return end(false, error);
    }
    if (m_queue.isEmpty())
        return end(true);
    next();
}

void BuildActs::end(bool accepted, const Error &error)
{
    m_queue.clear();
    Q_EMIT answered(m_ticket, accepted, error);
}

} // namespace slipway
