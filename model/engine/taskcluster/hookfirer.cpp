// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/hookfirer.h"

#include "core/jsontexts.h"
#include "core/parsejson.h"
#include "engine/remote/remoteaddress.h"
#include "engine/taskcluster/hawk.h"

#include <QDateTime>

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

/// A member along a path of names; null if any step is missing.
const Json *memberAt(const Json &value, std::initializer_list<const char *> path)
{
    const auto *at = &value;
    for (const auto *name : path) {
        if (!at->is_object())
            return nullptr;
        const auto it = at->find(name);
        if (it == at->end())
            return nullptr;
        at = &*it;
    }
    return at;
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
    : RemoteDeed({tools.transport, tools.ticker, tools.budget, tools.signer, tools.signer}, parent)
    , m_root(std::move(root))
    , m_fire(std::move(fire))
    , m_tools(std::move(tools))
{
}

QUrl HookFirer::url(const QStringList &parts) const
{
    return apiUrl(m_root, QStringList {QStringLiteral("api")} + parts);
}

QUrl HookFirer::hookUrl(const QString &what) const
{
    const auto hooks = QStringLiteral("hooks");
    return url({hooks, QStringLiteral("v1"), hooks, m_fire.hookGroupId, m_fire.hookId, what});
}

void HookFirer::ask(HttpRequest request, const std::function<void(const Json &)> &take)
{
    look(std::move(request), [this, take](const HttpAnswer &answer) {
        if (refusedLook(answer))
            return;
        const auto json = parseJson(answer.body);
        if (!json.is_object())
            return refuse(tr("the engine's answer is no JSON object"), tr("nothing was sent; check the root URL"));
        take(json);
    });
}

void HookFirer::start()
{
    HttpRequest request;
    request.url = url({QStringLiteral("queue"), QStringLiteral("v1"), QStringLiteral("task"), m_fire.decisionTask});
    ask(std::move(request), [this](const Json &task) { expandScopes(task); });
}

void HookFirer::expandScopes(const Json &task)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url({QStringLiteral("auth"), QStringLiteral("v1"), QStringLiteral("scopes"), QStringLiteral("expand")});
    request.body = dumpJson(Json {{"scopes", textsJson(scopesOf(task))}});
    ask(std::move(request), [this](const Json &answer) { askOwnScopes(answer); });
}

void HookFirer::askOwnScopes(const Json &expanded)
{
    const auto needed = QStringLiteral("in-tree:hook-action:%1/%2").arg(m_fire.hookGroupId, m_fire.hookId);
    if (!satisfiesScope(scopesOf(expanded), needed)) {
        return refuse(tr("the decision task %1 may not name this hook: it lacks the scope %2").arg(m_fire.decisionTask, needed),
            tr("do not fire it by other means: a push may name a hook that is not its own"));
    }
    HttpRequest request;
    request.url = url({QStringLiteral("auth"), QStringLiteral("v1"), QStringLiteral("scopes"), QStringLiteral("current")});
    ask(std::move(request), [this](const Json &answer) { askLastFires(answer); });
}

void HookFirer::askLastFires(const Json &own)
{
    if (!satisfiesScope(scopesOf(own), scope()))
        return refuse(tr("these credentials may not fire the hook: they lack the scope %1").arg(scope()), tr("sign in with others, or ask for the scope"));
    look(settleRequest(), [this](const HttpAnswer &answer) { fire(answer); });
}

void HookFirer::fire(const HttpAnswer &lastFires)
{
    // Who may not read the last fires may still fire: then a lost answer cannot be settled, and is said so.
    m_canReadFires = lastFires.isGood() || lastFires.status == 404;
    m_beforeMs = lastFires.serverTimeMs ? lastFires.serverTimeMs : nowMs();
    const auto tasks = lastFires.isGood() ? firedTasks(parseJson(lastFires.body)) : QStringList();
    m_firedBefore = QSet<QString>(tasks.cbegin(), tasks.cend());
    HttpRequest request;
    request.method = "POST";
    request.url = hookUrl(QStringLiteral("trigger"));
    request.body = dumpJson(m_fire.payload);
    request.authorizedScopes = {scope()};
    act(std::move(request), m_tools.intend());
}

void HookFirer::answered(const HttpAnswer &answer)
{
    if (!answer.isGood())
        return RemoteDeed::answered(answer);
    const auto json = parseJson(answer.body);
    if (!json.is_object()) // it was taken, and what came of it has to be read elsewhere
        return settle();
    m_task = memberText(json, "taskId"); // a hook may make none
    finish(Ending::Done);
}

Error HookFirer::refusal(const HttpAnswer &answer) const
{
    if (answer.status != 404)
        return RemoteDeed::refusal(answer);
    return {ErrorCode::Refused, tr("there is no such hook: %1/%2").arg(m_fire.hookGroupId, m_fire.hookId),
        tr("hooks of old revisions are removed after some weeks; promote from a newer one"), {}};
}

HttpRequest HookFirer::settleRequest() const
{
    HttpRequest request;
    if (m_canReadFires || !m_beforeMs) {
        request.url = hookUrl(QStringLiteral("last-fires"));
        return request;
    }
    const auto token = m_token.isEmpty() ? QString() : QStringLiteral("&continuationToken=") + QString::fromLatin1(QUrl::toPercentEncoding(m_token));
    request.url = apiUrl(m_root, {QStringLiteral("api"), QStringLiteral("queue"), QStringLiteral("v1"), QStringLiteral("task-group"), m_fire.decisionTask, QStringLiteral("list")},
        QStringLiteral("limit=1000") + token);
    return request;
}

/// A task of the group that was made after we asked, by an action of this name with this input.
bool HookFirer::isOurs(const Json &member) const
{
    const auto *created = memberAt(member, {"task", "created"}), *name = memberAt(member, {"task", "extra", "action", "name"}), *input = memberAt(member, {"task", "extra", "action", "context", "input"});
    const auto *ourName = memberAt(m_fire.payload, {"decision", "action", "name"}), *ourInput = memberAt(m_fire.payload, {"user", "input"});
    if (!created || !created->is_string() || !name || !ourName || !input || !ourInput)
        return false;
    const auto made = QDateTime::fromString(fromStd(created->get_ref<const std::string &>()), Qt::ISODateWithMs);
    // The Date header knows whole seconds; members may come in another order than they were sent in.
    return made.isValid() && made.toMSecsSinceEpoch() >= m_beforeMs / 1000 * 1000 && *name == *ourName && nlohmann::json(*input) == nlohmann::json(*ourInput);
}

void HookFirer::settledByGroup(const HttpAnswer &answer)
{
    const auto json = answer.isGood() ? parseJson(answer.body) : Json();
    const auto tasks = json.is_object() ? json.value("tasks", Json()) : Json();
    for (const auto &member : tasks.is_array() ? tasks : Json::array()) {
        const auto *id = memberAt(member, {"status", "taskId"});
        if (id && id->is_string() && isOurs(member))
            m_ours.insert(fromStd(id->get_ref<const std::string &>()));
    }
    m_token = memberText(json, "continuationToken");
    if (!m_token.isEmpty() && ++m_pages % kMaxPages != 0)
        return settle();
    m_token.clear();
    if (m_ours.size() == 1 && answer.isGood()) {
        m_task = *m_ours.cbegin();
        return finish(Ending::Done);
    }
    if (m_ours.size() > 1)
        giveUp(); // two at the same moment cannot be told apart
    settleLater();
}

/// A fire that was not there before, by whoever these credentials are, is ours: nobody else's would have our payload, but
/// the list does not show payloads, so two at the same moment cannot be told apart, and that is not known.
void HookFirer::settled(const HttpAnswer &answer)
{
    if (!m_canReadFires)
        return settledByGroup(answer);
    auto fresh = answer.isGood() ? firedTasks(parseJson(answer.body)) : QStringList();
    fresh.removeIf([this](const QString &task) { return m_firedBefore.contains(task); });
    if (fresh.size() == 1) {
        m_task = fresh.constFirst();
        return finish(Ending::Done);
    }
    if (fresh.size() > 1)
        giveUp();
    settleLater();
}

void HookFirer::ended(Ending ending, const Error &error)
{
    const auto outcome = ending == Ending::Done ? Outcome::Fired : ending == Ending::Unknown ? Outcome::Unknown : Outcome::Refused;
    Q_EMIT finished({outcome, m_task, status(), error});
}

} // namespace slipway
