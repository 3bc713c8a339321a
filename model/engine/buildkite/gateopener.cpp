// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/gateopener.h"

#include "core/json.h"
#include "engine/buildkite/buildreader.h"
#include "engine/buildkite/buildrefusal.h"
#include "engine/buildkite/buildsource.h"

#include <algorithm>

namespace slipway {

namespace {

using Outcome = GateResult::Outcome;

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
    : RemoteDeed({tools.transport, tools.ticker, tools.budget, tools.read, tools.act}, parent)
    , m_address(std::move(address))
    , m_wish(std::move(wish))
    , m_tools(std::move(tools))
{
}

HttpRequest GateOpener::settleRequest() const
{
    BuildSource source(m_address);
    source.begin(true);
    return source.request();
}

void GateOpener::start()
{
    look(settleRequest(), [this](const HttpAnswer &answer) {
        if (refusedLook(answer))
            return;
        const auto build = readBuild(answer.body, m_address.api.toString());
        if (build.failed())
            return refuse(tr("the engine's answer is no build"), messageOfAnswer(answer));
        onLook(*build);
    });
}

const RemoteStep *GateOpener::gateOf(const RemoteSnapshot &build) const
{
    const auto is = [&](const RemoteStep &step) { return step.kind == NodeKind::Block; };
    const auto by = [&](auto &&matches) -> const RemoteStep * {
        const auto it = std::find_if(build.steps.cbegin(), build.steps.cend(), [&](const RemoteStep &step) { return is(step) && matches(step); });
        return it == build.steps.cend() ? nullptr : &*it;
    };
    if (!m_job.isEmpty()) {
        if (const auto *found = by([&](const RemoteStep &step) { return std::any_of(step.jobs.cbegin(), step.jobs.cend(), [&](const RemoteJob &job) { return job.id == m_job; }); }))
            return found;
        return by([&](const RemoteStep &step) { return !m_key.isEmpty() && step.key == m_key; }); // the engine replaced its job
    }
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
        QStringList known, alike;
        for (const auto &step : build.steps) {
            if (step.kind != NodeKind::Block)
                continue;
            known.append(step.key.isEmpty() ? step.label : step.key);
            if (step.label == m_wish.gate)
                alike.append(step.key.isEmpty() ? step.jobs.constLast().id : step.key);
        }
        if (alike.size() > 1)
            return refuse(tr("several gates of this build are labelled %1").arg(m_wish.gate), tr("name one by its key or its job: %1").arg(alike.join(QStringLiteral(", "))));
        return refuse(tr("this build has no gate %1").arg(m_wish.gate),
            known.isEmpty() ? tr("it has none at all") : tr("it has: %1").arg(known.join(QStringLiteral(", "))));
    }
    if (isOpen(*gate)) {
        m_seen = gate->gate;
        return finish(Ending::ByAnother);
    }
    if (const auto reason = whyNot(build, *gate); !reason.isEmpty())
        return refuse(reason);
    m_job = gate->jobs.constLast().id;
    m_key = gate->key;
    HttpRequest request;
    request.method = "PUT";
    request.url = apiUrl(m_address.api, {QStringLiteral("organizations"), m_address.organization, QStringLiteral("pipelines"), m_address.pipeline,
        QStringLiteral("builds"), QString::number(m_address.build), QStringLiteral("jobs"), m_job, QStringLiteral("unblock")});
    // Never `unblocker`: nobody acts in another's name.
    auto body = Json::object();
    for (auto it = m_wish.fields.cbegin(); it != m_wish.fields.cend(); ++it)
        body["fields"][toStd(it.key())] = toStd(it.value());
    request.body = dumpJson(body);
    act(std::move(request), m_tools.intend(build, *gate, m_job));
}

void GateOpener::answered(const HttpAnswer &answer)
{
    m_tooLate = !answer.isGood() && messageOfAnswer(answer).contains(QLatin1String("state must be blocked"));
    if (m_tooLate)
        return settle();
    RemoteDeed::answered(answer);
}

Error GateOpener::refusal(const HttpAnswer &answer) const
{
    if (answer.status != 401 && answer.status != 403) {
        auto why = RemoteDeed::refusal(answer);
        if (const auto details = validationText(answer); !details.isEmpty())
            why.hint = why.hint.isEmpty() ? details : tr("%1: %2").arg(why.hint, details);
        return why;
    }
    const auto message = messageOfAnswer(answer);
    return {ErrorCode::NotTrusted, tr("the engine does not let this token open the gate (status %1)").arg(answer.status),
        message.isEmpty() ? tr("it needs the scope write_builds") : message, {}};
}

void GateOpener::settled(const HttpAnswer &answer)
{
    const auto build = answer.isGood() ? readBuild(answer.body, m_address.api.toString()) : fail(ErrorCode::Io, QString());
    const auto *gate = build.ok() ? gateOf(*build) : nullptr;
    if (gate && isOpen(*gate)) {
        m_seen = gate->gate;
        return finish(m_tooLate ? Ending::ByAnother : Ending::Done);
    }
    if (m_tooLate && gate)
        return refuse(tr("this gate is in the state %1").arg(gate->jobs.isEmpty() ? QString() : gate->jobs.constLast().engineState));
    settleLater();
}

void GateOpener::ended(Ending ending, const Error &error)
{
    const QMap<Ending, Outcome> outcomes {{Ending::Done, Outcome::Opened}, {Ending::ByAnother, Outcome::ByAnother},
        {Ending::Refused, Outcome::Refused}, {Ending::Unknown, Outcome::Unknown}};
    Q_EMIT finished({outcomes.value(ending), m_seen.unblockedBy, m_seen.unblockedMs, status(), error});
}

} // namespace slipway
