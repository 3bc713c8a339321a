// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildactor.h"

#include "core/jsontexts.h"
#include "core/parsejson.h"
#include "engine/buildkite/buildreader.h"
#include "engine/buildkite/buildrefusal.h"
#include "engine/buildkite/buildsource.h"

#include <algorithm>

namespace slipway {

namespace {

bool isCanceled(const QString &state)
{
    return state == QLatin1String("canceled") || state == QLatin1String("canceling");
}

struct FoundJob
{
    const RemoteStep *step = nullptr;
    const RemoteJob *job = nullptr;
};

FoundJob findJob(const RemoteSnapshot &build, const QString &id)
{
    for (const auto &step : build.steps) {
        const auto it = std::find_if(step.jobs.cbegin(), step.jobs.cend(), [&](const RemoteJob &job) { return job.id == id; });
        if (it != step.jobs.cend())
            return {&step, &*it};
    }
    return {};
}

/// The attempt that came after this one; null: there is none.
const RemoteJob *laterAttempt(const FoundJob &found)
{
    const RemoteJob *later = nullptr;
    for (const auto &job : found.step->jobs) {
        if (job.index == found.job->index && job.attempt > found.job->attempt && (!later || job.attempt > later->attempt))
            later = &job;
    }
    return later;
}

QString graphqlIdOf(const QByteArray &build, const QString &job)
{
    const auto json = parseJson(build);
    const auto jobs = json.is_object() ? json.value("jobs", Json::array()) : Json::array();
    for (const auto &one : jobs) {
        if (memberText(one, "id") == job)
            return memberText(one, "graphql_id");
    }
    return {};
}

/// Numbers of the builds of a list that were rebuilt from `number`.
QSet<qint64> rebuildsOf(const QByteArray &list, qint64 number)
{
    QSet<qint64> found;
    const auto json = parseJson(list);
    if (!json.is_array())
        return found;
    for (const auto &build : json) {
        const auto from = build.is_object() ? build.value("rebuilt_from", Json()) : Json();
        if (from.is_object() && from.value("number", Json()) == Json(number) && build.value("number", Json()).is_number_integer())
            found.insert(build["number"].get<qint64>());
    }
    return found;
}

} // namespace

QString buildWishName(BuildWish::What what)
{
    switch (what) {
    case BuildWish::What::RetryJob: return QStringLiteral("retry");
    case BuildWish::What::RetryFailed: return QStringLiteral("retry_failed");
    case BuildWish::What::CancelJob: return QStringLiteral("cancel");
    case BuildWish::What::CancelBuild: return QStringLiteral("cancel_build");
    case BuildWish::What::Rebuild: return QStringLiteral("rebuild");
    }
    return {};
}

QString deedEndingName(RemoteDeed::Ending ending)
{
    switch (ending) {
    case RemoteDeed::Ending::Done: return QStringLiteral("done");
    case RemoteDeed::Ending::ByAnother: return QStringLiteral("by_another");
    case RemoteDeed::Ending::Refused: return QStringLiteral("refused");
    case RemoteDeed::Ending::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

BuildActor::BuildActor(RemoteAddress address, BuildWish wish, Desk desk, Intend intend, QObject *parent)
    : RemoteDeed(std::move(desk), parent)
    , m_address(std::move(address))
    , m_wish(std::move(wish))
    , m_intend(std::move(intend))
{
}

bool BuildActor::mayRetry(const RemoteJob &job)
{
    static const QStringList states {QStringLiteral("failed"), QStringLiteral("timed_out"), QStringLiteral("canceled"), QStringLiteral("expired")};
    return states.contains(job.engineState);
}

bool BuildActor::mayCancel(const RemoteJob &job)
{
    static const QStringList states {QStringLiteral("scheduled"), QStringLiteral("reserved"), QStringLiteral("assigned"), QStringLiteral("accepted"),
        QStringLiteral("running"), QStringLiteral("limiting"), QStringLiteral("limited"), QStringLiteral("platform_limiting"), QStringLiteral("platform_limited")};
    return states.contains(job.engineState);
}

QStringList BuildActor::buildPath(qint64 number) const
{
    return {QStringLiteral("organizations"), m_address.organization, QStringLiteral("pipelines"), m_address.pipeline, QStringLiteral("builds"), QString::number(number)};
}

HttpRequest BuildActor::buildRequest() const
{
    BuildSource source(m_address);
    source.begin(true);
    return source.request();
}

HttpRequest BuildActor::rebuildsRequest() const
{
    HttpRequest request;
    auto path = buildPath(0);
    path.removeLast();
    request.url = apiUrl(m_address.api, path,
        QStringLiteral("branch=%1&per_page=100&exclude_jobs=true&exclude_pipeline=true").arg(QString::fromLatin1(QUrl::toPercentEncoding(m_branch))));
    return request;
}

HttpRequest BuildActor::put(const QStringList &path, const QByteArray &body) const
{
    HttpRequest request;
    request.method = "PUT";
    request.url = apiUrl(m_address.api, buildPath(m_address.build) + path);
    request.body = body;
    return request;
}

HttpRequest BuildActor::cancelJobRequest(const QByteArray &build) const
{
    HttpRequest request;
    request.method = "POST";
    request.url = graphqlUrl(m_address);
    request.body = dumpJson(Json {{"query", "mutation($id: ID!) { jobTypeCommandCancel(input: {id: $id}) { jobTypeCommand { uuid state } } }"},
        {"variables", {{"id", toStd(graphqlIdOf(build, m_wish.job))}}}});
    return request;
}

void BuildActor::start()
{
    look(buildRequest(), [this](const HttpAnswer &answer) {
        if (refusedLook(answer))
            return;
        const auto build = readBuild(answer.body, m_address.api.toString());
        if (build.failed())
            return refuse(tr("the engine's answer is no build"), messageOfAnswer(answer));
        onLook(*build, answer.body);
    });
}

/// What the engine would refuse, found before anything is sent.
QString BuildActor::whyNot(const RemoteSnapshot &build)
{
    const bool isOver = !build.outcome.isEmpty();
    switch (m_wish.what) {
    case What::Rebuild:
        return {};
    case What::CancelBuild:
        return isOver ? tr("the build is over: it is %1").arg(build.engineState) : QString();
    case What::RetryFailed:
        if (isCanceled(build.engineState))
            return tr("the build is cancelled: its jobs cannot be retried; rebuild it instead");
        return m_attempts.isEmpty() ? tr("nothing failed in this build") : QString();
    case What::RetryJob:
    case What::CancelJob:
        break;
    }
    const auto found = findJob(build, m_wish.job);
    if (!found.job)
        return tr("this build has no such job");
    const bool retry = m_wish.what == What::RetryJob;
    if (retry && isCanceled(build.engineState))
        return tr("the build is cancelled: its jobs cannot be retried; rebuild it instead");
    if (retry ? mayRetry(*found.job) : mayCancel(*found.job))
        return {};
    return retry ? tr("this job is %1: only jobs that failed, timed out or were cancelled can be retried").arg(found.job->engineState)
                 : tr("this job is %1: only jobs that wait for an agent or run can be cancelled").arg(found.job->engineState);
}

void BuildActor::onLook(const RemoteSnapshot &build, const QByteArray &body)
{
    for (const auto &step : build.steps) {
        for (const auto &job : step.jobs) {
            m_known.insert(job.id);
            if (job.id == m_wish.job) {
                m_step = step.id;
                m_index = job.index;
            }
            const bool failed = job.state != StepState::SoftFailed && job.engineState != QLatin1String("canceled") && mayRetry(job);
            if (failed && !laterAttempt({&step, &job}))
                m_attempts.insert(job.id, job.attempt);
        }
    }
    if (m_wish.what != What::RetryFailed && m_wish.what != What::Rebuild && isDone(build))
        return finish(Ending::ByAnother, {ErrorCode::Stale, m_wish.what == What::RetryJob ? tr("this job was retried already") : tr("this is cancelled already"), {}, {}});
    if (const auto why = whyNot(build); !why.isEmpty())
        return refuse(why);
    switch (m_wish.what) {
    case What::RetryJob:
        return send(build, put({QStringLiteral("jobs"), m_wish.job, QStringLiteral("retry")}));
    case What::RetryFailed:
        return send(build, put({QStringLiteral("retry_failed_jobs")}, R"({"states":"failed,timed_out,expired"})"));
    case What::CancelBuild:
        return send(build, put({QStringLiteral("cancel")}));
    case What::CancelJob:
        if (graphqlIdOf(body, m_wish.job).isEmpty())
            return refuse(tr("Buildkite does not tell the GraphQL id of this job"), tr("cancel it on its own page"));
        return send(build, cancelJobRequest(body));
    case What::Rebuild:
        m_branch = build.branch;
        look(rebuildsRequest(), [this, build](const HttpAnswer &list) { onRebuilds(build, list); });
    }
}

void BuildActor::onRebuilds(const RemoteSnapshot &build, const HttpAnswer &list)
{
    if (refusedLook(list))
        return;
    m_rebuiltBefore = rebuildsOf(list.body, m_address.build);
    send(build, put({QStringLiteral("rebuild")}));
}

void BuildActor::send(const RemoteSnapshot &build, HttpRequest request)
{
    request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    act(std::move(request), m_intend(build));
}

void BuildActor::answered(const HttpAnswer &answer)
{
    const auto json = parseJson(answer.body);
    if (answer.isGood()) {
        const auto number = json.is_object() ? json.value("number", Json()) : Json();
        if (m_wish.what == What::Rebuild && number.is_number_integer() && number.get<qint64>() > 0 && number.get<qint64>() != m_address.build)
            m_result.build = number.get<qint64>();
        // GraphQL says what is wrong with status 200.
        if (m_wish.what == What::CancelJob && json.is_object() && json.contains("errors")) {
            const auto &errors = json["errors"];
            m_refusal = {ErrorCode::Refused, tr("Buildkite refuses: %1").arg(errors.is_array() && !errors.empty() ? memberText(errors.front(), "message").left(500) : QString()), tr("look at the job's page"), {}};
        }
        return settle();
    }
    // Somebody else may have been faster: then it is as was wanted, and the build says so.
    const bool couldBe = (answer.status == 400 || answer.status == 422) && m_wish.what != What::Rebuild;
    if (!couldBe)
        return RemoteDeed::answered(answer);
    m_refusal = refusal(answer);
    settle();
}

Error BuildActor::refusal(const HttpAnswer &answer) const
{
    auto why = buildRefusal(answer);
    if (m_wish.what == What::CancelJob && (answer.status == 401 || answer.status == 403))
        why.hint = tr("to cancel one job, the token needs access to GraphQL");
    return why;
}

HttpRequest BuildActor::settleRequest() const
{
    if (m_wish.what != What::Rebuild)
        return buildRequest();
    if (!m_result.build)
        return rebuildsRequest();
    HttpRequest request;
    request.url = apiUrl(m_address.api, buildPath(m_result.build), QStringLiteral("exclude_jobs=true"));
    return request;
}

bool BuildActor::isDone(const RemoteSnapshot &build)
{
    if (m_wish.what == What::CancelBuild)
        return isCanceled(build.engineState);
    if (m_wish.what == What::RetryFailed) {
        m_result.jobs = 0;
        for (auto it = m_attempts.cbegin(); it != m_attempts.cend(); ++it) {
            const auto found = findJob(build, it.key());
            m_result.jobs += !found.job || laterAttempt(found) ? 1 : 0;
        }
        return m_result.jobs > 0;
    }
    const auto found = findJob(build, m_wish.job);
    if (m_wish.what == What::CancelJob)
        return found.job && isCanceled(found.job->engineState);
    const auto *later = found.job ? laterAttempt(found) : successor(build);
    if (later)
        m_result.job = later->id;
    return later;
}

/// What has the place of the job now, where the build does not list the job itself any more.
const RemoteJob *BuildActor::successor(const RemoteSnapshot &build) const
{
    const auto *step = build.find(m_step);
    if (!step)
        return nullptr;
    const auto it = std::find_if(step->jobs.cbegin(), step->jobs.cend(), [this](const RemoteJob &job) { return job.index == m_index && !m_known.contains(job.id); });
    return it == step->jobs.cend() ? nullptr : &*it;
}

void BuildActor::settled(const HttpAnswer &answer)
{
    if (m_wish.what == What::Rebuild)
        return settledRebuild(answer);
    const auto build = answer.isGood() ? readBuild(answer.body, m_address.api.toString()) : fail(ErrorCode::Io, QString());
    if (build.ok() && isDone(*build)) {
        if (m_refusal.message.isEmpty())
            return finish(Ending::Done);
        return finish(Ending::ByAnother, {ErrorCode::Stale, tr("somebody else was faster: it is done already"), {}, {}});
    }
    if (build.ok() && !m_refusal.message.isEmpty())
        return refuse(m_refusal.message, m_refusal.hint, m_refusal.code);
    settleLater();
}

/// Where the answer did not come, a rebuild that was not there before is ours, unless there are two: then nobody can tell.
void BuildActor::settledRebuild(const HttpAnswer &answer)
{
    if (m_result.build) {
        const auto made = answer.isGood() ? readBuildSummary(answer.body, m_address.api.toString()) : fail(ErrorCode::Io, QString());
        return made.ok() && made->number == m_result.build ? finish(Ending::Done) : settleLater();
    }
    const auto fresh = answer.isGood() ? rebuildsOf(answer.body, m_address.build) - m_rebuiltBefore : QSet<qint64>();
    if (fresh.size() == 1) {
        m_result.build = *fresh.cbegin();
        return finish(Ending::Done);
    }
    if (fresh.size() > 1)
        giveUp();
    settleLater();
}

void BuildActor::ended(Ending ending, const Error &error)
{
    m_result.ending = ending;
    m_result.status = status();
    m_result.error = error;
    Q_EMIT finished(m_result);
}

} // namespace slipway
