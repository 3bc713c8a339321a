// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/hookfirer.h"

#include "core/jsontexts.h"
#include "engine/remote/remoteaddress.h"
#include "engine/taskcluster/hawk.h"

#include <utility>

namespace slipway {

namespace {

using Outcome = FireResult::Outcome;

QStringList scopesOf(const Json &answer)
{
    return jsonTexts(answer.value("scopes", Json()));
}

/// The tasks of a hook's last fires; those that failed to fire made none.
QStringList firedTasks(const Json &answer)
{
    QStringList tasks;
    const auto it = answer.find("lastFires");
    if (it == answer.end() || !it->is_array())
        return tasks;
    for (const auto &fire : *it) {
        if (memberText(fire, "result") != QLatin1String("error"))
            tasks.append(memberText(fire, "taskId"));
    }
    return tasks;
}

/// What the API says went wrong, without the request it repeats at the end.
QString messageOf(const Json &answer)
{
    return memberText(answer, "message").section(QStringLiteral("\n---"), 0, 0).trimmed().left(1000);
}

} // namespace

QString fireOutcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fired: return QStringLiteral("fired");
    case Outcome::Refused: return QStringLiteral("refused");
    case Outcome::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

HookFirer::HookFirer(QUrl root, HookFire fire, Tools tools, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_fire(std::move(fire))
    , m_tools(std::move(tools))
    , m_sender(m_tools.transport, m_tools.ticker, m_tools.budget)
{
}

void HookFirer::start()
{
    ask(Stage::Task);
}

QUrl HookFirer::url(const QStringList &parts) const
{
    return apiUrl(m_root, QStringList {QStringLiteral("api")} + parts);
}

HttpRequest HookFirer::requestFor(Stage stage) const
{
    const auto v1 = QStringLiteral("v1"), hooks = QStringLiteral("hooks");
    HttpRequest request;
    switch (stage) {
    case Stage::Task:
        request.url = url({QStringLiteral("queue"), v1, QStringLiteral("task"), m_fire.decisionTask});
        break;
    case Stage::Expand:
        request.method = "POST";
        request.url = url({QStringLiteral("auth"), v1, QStringLiteral("scopes"), QStringLiteral("expand")});
        request.body = dumpJson(Json {{"scopes", textsJson(m_decisionScopes)}});
        break;
    case Stage::Own:
        request.url = url({QStringLiteral("auth"), v1, QStringLiteral("scopes"), QStringLiteral("current")});
        break;
    case Stage::LastFires:
    case Stage::Settle:
        request.url = url({hooks, v1, hooks, m_fire.hookGroupId, m_fire.hookId, QStringLiteral("last-fires")});
        break;
    case Stage::Fire:
        request.method = "POST";
        request.url = url({hooks, v1, hooks, m_fire.hookGroupId, m_fire.hookId, QStringLiteral("trigger")});
        request.body = dumpJson(m_fire.payload);
        request.authorizedScopes = {scope()};
        break;
    }
    return request;
}

void HookFirer::ask(Stage stage)
{
    m_stage = stage;
    m_sender.send(requestFor(stage), m_tools.signer, [this](const HttpAnswer &answer) { onAnswer(answer); },
        [this](const Error &error) { refuse(error.message, error.hint); });
}

void HookFirer::onAnswer(const HttpAnswer &answer)
{
    if (m_stage == Stage::Fire)
        return onFired(answer);
    const auto json = Json::parse(answer.body.toStdString(), nullptr, false);
    if (m_stage == Stage::Settle)
        return onSettle(answer.isGood() ? json : Json());
    // Who may not read the last fires may still fire: then a lost answer cannot be settled, and is said so.
    if (m_stage == Stage::LastFires) {
        m_canReadFires = answer.isGood() || answer.status == 404;
        return onLastFires(answer.isGood() ? json : Json());
    }
    if (answer.error)
        return refuse(answer.error->message, tr("nothing was sent"));
    if (!answer.isGood() || !json.is_object())
        return refuse(tr("the engine answers with status %1").arg(answer.status), messageOf(json));
    if (m_stage == Stage::Task)
        return onTask(json);
    return m_stage == Stage::Expand ? onExpanded(json) : onOwn(json);
}

void HookFirer::onTask(const Json &task)
{
    m_decisionScopes = scopesOf(task);
    ask(Stage::Expand);
}

void HookFirer::onExpanded(const Json &answer)
{
    const auto needed = QStringLiteral("in-tree:hook-action:%1/%2").arg(m_fire.hookGroupId, m_fire.hookId);
    if (!satisfiesScope(scopesOf(answer), needed)) {
        return refuse(tr("the decision task %1 may not name this hook: it lacks the scope %2").arg(m_fire.decisionTask, needed),
            tr("do not fire it by other means: a push may name a hook that is not its own"));
    }
    ask(Stage::Own);
}

void HookFirer::onOwn(const Json &answer)
{
    if (!satisfiesScope(scopesOf(answer), scope()))
        return refuse(tr("these credentials may not fire the hook: they lack the scope %1").arg(scope()), tr("sign in with others, or ask for the scope"));
    ask(Stage::LastFires);
}

void HookFirer::onLastFires(const Json &answer)
{
    const auto tasks = firedTasks(answer);
    m_firedBefore = QSet<QString>(tasks.cbegin(), tasks.cend());
    if (const auto written = m_tools.intend(); written.failed())
        return refuse(written.error().message, tr("nothing was sent, because it could not be written down"));
    ask(Stage::Fire);
}

void HookFirer::onFired(const HttpAnswer &answer)
{
    m_status = answer.status;
    const auto json = Json::parse(answer.body.toStdString(), nullptr, false);
    if (answer.isGood())
        return finish({Outcome::Fired, memberText(json, "taskId"), m_status, {}});
    if (answer.error && !answer.mayHaveArrived)
        return refuse(answer.error->message, tr("the request did not reach the engine; try again"));
    if (answer.error || answer.status >= 500)
        return settleLater();
    if (answer.status == 404)
        return refuse(tr("there is no such hook: %1/%2").arg(m_fire.hookGroupId, m_fire.hookId), tr("hooks of old revisions are removed after some weeks; promote from a newer one"));
    refuse(tr("the engine refuses (status %1)").arg(answer.status), messageOf(json));
}

void HookFirer::settleLater()
{
    if (!m_canReadFires || ++m_reads > kReadsToSettle) {
        FireResult result {Outcome::Unknown, {}, m_status, {}};
        result.error = {ErrorCode::Io, tr("it was sent, and whether it was fired is not known"),
            tr("look for a new action task in the group before anything else; it was not sent a second time"), {}};
        return finish(std::move(result));
    }
    m_sender.wait(PollPace::kQuickMs, [this] { ask(Stage::Settle); });
}

/// A fire that was not there before, by whoever these credentials are, is ours: nobody else's would have our payload, but
/// the list does not show payloads, so two at the same moment cannot be told apart, and that is not known.
void HookFirer::onSettle(const Json &answer)
{
    auto fresh = firedTasks(answer);
    fresh.removeIf([this](const QString &task) { return m_firedBefore.contains(task); });
    if (fresh.size() == 1)
        return finish({Outcome::Fired, fresh.constFirst(), m_status, {}});
    if (fresh.size() > 1)
        m_reads = kReadsToSettle;
    settleLater();
}

void HookFirer::refuse(const QString &message, const QString &hint)
{
    FireResult result {Outcome::Refused, {}, m_status, {}};
    result.error = {ErrorCode::Refused, message, hint, {}};
    finish(std::move(result));
}

void HookFirer::finish(FireResult result)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(result);
}

} // namespace slipway
