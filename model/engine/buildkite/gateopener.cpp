// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/gateopener.h"

#include "core/jsontexts.h"
#include "engine/buildkite/buildreader.h"
#include "engine/buildkite/buildsource.h"

#include <algorithm>

namespace slipway {

namespace {

using Outcome = GateResult::Outcome;

/// The `message` of an answer that is none of success; what is no JSON gives nothing.
QString messageOf(const HttpAnswer &answer)
{
    return memberText(Json::parse(answer.body.toStdString(), nullptr, false), "message").left(500);
}

bool isOpen(const RemoteStep &gate)
{
    return gate.gate.unblockedMs != 0 || (!gate.jobs.isEmpty() && gate.jobs.constLast().engineState.startsWith(QLatin1String("unblocked")));
}

} // namespace

QString gateOutcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Opened: return QStringLiteral("opened");
    case Outcome::ByAnother: return QStringLiteral("by_another");
    case Outcome::Refused: return QStringLiteral("refused");
    case Outcome::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

GateOpener::GateOpener(RemoteAddress address, GateWish wish, Tools tools, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_wish(std::move(wish))
    , m_tools(std::move(tools))
    , m_sender(m_tools.transport, m_tools.ticker, m_tools.budget)
{
}

void GateOpener::start()
{
    fetch();
}

void GateOpener::fetch()
{
    BuildSource source(m_address);
    source.begin(true);
    send(source.request(), m_tools.read);
}

void GateOpener::send(HttpRequest request, const RemoteWatch::Signer &signer)
{
    m_sender.send(std::move(request), signer, [this](const HttpAnswer &answer) { onAnswer(answer); },
        [this](const Error &error) { refuse(error.message, error.hint); });
}

void GateOpener::onAnswer(const HttpAnswer &answer)
{
    if (m_stage == Stage::Acting)
        return onActed(answer);
    if (answer.isGood()) {
        if (const auto build = readBuild(answer.body, m_address.api.toString()); build.ok())
            return m_stage == Stage::Looking ? onLook(*build) : onSettled(*build);
    }
    if (m_stage == Stage::Settling)
        return settleLater();
    if (answer.error)
        return refuse(answer.error->message, tr("nothing was sent"));
    if (answer.status == 401)
        return refuse(tr("the engine refuses these credentials"), tr("nothing was sent; use another token"));
    refuse(answer.isGood() ? tr("the engine's answer is no build") : tr("the engine answers with status %1").arg(answer.status), messageOf(answer));
}

const RemoteStep *GateOpener::gateOf(const RemoteSnapshot &build) const
{
    const auto is = [&](const RemoteStep &step) { return step.kind == NodeKind::Block; };
    const auto by = [&](auto &&matches) -> const RemoteStep * {
        const auto it = std::find_if(build.steps.cbegin(), build.steps.cend(), [&](const RemoteStep &step) { return is(step) && matches(step); });
        return it == build.steps.cend() ? nullptr : &*it;
    };
    if (!m_job.isEmpty())
        return by([&](const RemoteStep &step) { return std::any_of(step.jobs.cbegin(), step.jobs.cend(), [&](const RemoteJob &job) { return job.id == m_job; }); });
    if (const auto *found = by([&](const RemoteStep &step) { return step.key == m_wish.gate; }))
        return found;
    if (const auto *found = by([&](const RemoteStep &step) { return std::any_of(step.jobs.cbegin(), step.jobs.cend(), [&](const RemoteJob &job) { return job.id == m_wish.gate; }); }))
        return found;
    const auto labelled = std::count_if(build.steps.cbegin(), build.steps.cend(), [&](const RemoteStep &step) { return is(step) && step.label == m_wish.gate; });
    return labelled == 1 ? by([&](const RemoteStep &step) { return step.label == m_wish.gate; }) : nullptr;
}

/// What the engine would refuse, or should: found before anything is sent.
QString GateOpener::whyNot(const RemoteSnapshot &build, const RemoteStep &gate) const
{
    if (!m_wish.seenCommit.isEmpty() && m_wish.seenCommit != build.commit)
        return tr("the build is of the commit %1, not of %2").arg(build.commit.left(12), m_wish.seenCommit.left(12));
    if (build.engineState == QLatin1String("canceled") || build.engineState == QLatin1String("canceling"))
        return tr("the build is cancelled: its gates cannot be opened any more");
    if (gate.jobs.isEmpty())
        return tr("this gate has no job");
    if (gate.jobs.constLast().engineState != QLatin1String("blocked"))
        return tr("this gate is in the state %1").arg(gate.jobs.constLast().engineState);
    return gate.gate.unblockable ? QString() : tr("Buildkite does not let this gate be opened yet: something before it has not finished");
}

void GateOpener::onLook(const RemoteSnapshot &build)
{
    const auto *gate = gateOf(build);
    if (!gate) {
        QStringList known;
        for (const auto &step : build.steps) {
            if (step.kind == NodeKind::Block)
                known.append(step.key.isEmpty() ? step.label : step.key);
        }
        return refuse(tr("this build has no gate %1").arg(m_wish.gate),
            known.isEmpty() ? tr("it has none at all") : tr("it has: %1").arg(known.join(QStringLiteral(", "))));
    }
    if (isOpen(*gate))
        return finish({Outcome::ByAnother, gate->gate.unblockedBy, gate->gate.unblockedMs, 0, {}});
    if (const auto reason = whyNot(build, *gate); !reason.isEmpty())
        return refuse(reason);
    m_job = gate->jobs.constLast().id;
    if (const auto written = m_tools.intend(build, *gate, m_job); written.failed())
        return refuse(written.error().message, tr("nothing was sent, because it could not be written down"));
    m_stage = Stage::Acting;
    HttpRequest request;
    request.method = "PUT";
    request.url = apiUrl(m_address.api, {QStringLiteral("organizations"), m_address.organization, QStringLiteral("pipelines"), m_address.pipeline,
        QStringLiteral("builds"), QString::number(m_address.build), QStringLiteral("jobs"), m_job, QStringLiteral("unblock")});
    // Never `unblocker`: nobody acts in another's name.
    auto body = Json::object();
    for (auto it = m_wish.fields.cbegin(); it != m_wish.fields.cend(); ++it)
        body["fields"][toStd(it.key())] = toStd(it.value());
    request.body = dumpJson(body);
    send(std::move(request), m_tools.act);
}

void GateOpener::onActed(const HttpAnswer &answer)
{
    m_stage = Stage::Settling;
    m_status = answer.status;
    const bool taken = answer.isGood();
    const auto message = messageOf(answer);
    m_tooLate = !taken && message.contains(QLatin1String("state must be blocked"));
    if (taken || m_tooLate)
        return fetch();
    if (answer.error && !answer.mayHaveArrived)
        return refuse(answer.error->message, tr("the request did not reach the engine; try again"));
    if (answer.error || answer.status >= 500)
        return settleLater(); // it may have been done: reading decides
    if (answer.status == 401 || answer.status == 403)
        return refuse(tr("the engine does not let this token open the gate (status %1)").arg(answer.status), message.isEmpty() ? tr("it needs the scope write_builds") : message, ErrorCode::NotTrusted);
    if (answer.status == 429)
        return refuse(tr("the engine wants fewer requests"), tr("nothing was done; try again later"));
    refuse(tr("the engine refuses (status %1)").arg(answer.status), message);
}

void GateOpener::settleLater()
{
    if (++m_reads > kReadsToSettle) {
        GateResult result {Outcome::Unknown, {}, 0, m_status, {}};
        result.error = {ErrorCode::Io, tr("it was sent, and whether it was done is not known"), tr("look at the build before anything else; it was not sent a second time"), {}};
        return finish(std::move(result));
    }
    m_sender.wait(PollPace::kQuickMs, [this] { fetch(); });
}

void GateOpener::onSettled(const RemoteSnapshot &build)
{
    const auto *gate = gateOf(build);
    if (gate && isOpen(*gate))
        return finish({m_tooLate ? Outcome::ByAnother : Outcome::Opened, gate->gate.unblockedBy, gate->gate.unblockedMs, m_status, {}});
    if (m_tooLate && gate)
        return refuse(tr("this gate is in the state %1").arg(gate->jobs.isEmpty() ? QString() : gate->jobs.constLast().engineState));
    settleLater();
}

void GateOpener::refuse(const QString &message, const QString &hint, ErrorCode code)
{
    GateResult result {Outcome::Refused, {}, 0, m_status, {}};
    result.error = {code, message, hint, {}};
    finish(std::move(result));
}

void GateOpener::finish(GateResult result)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(result);
}

} // namespace slipway
