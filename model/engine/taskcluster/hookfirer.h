// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "engine/remote/remotedeed.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace slipway {

/// A hook that is to be fired, with what it is sent. A plain value.
struct HookFire
{
    QString hookGroupId, hookId;
    Json payload; ///< rendered; nothing in it is altered any more (spec/taskgraph.md 8, "decision.*")
    QString decisionTask; ///< whose scopes have to allow the hook: the decision task of the group it is about
};

/// What came of it.
struct FireResult
{
    enum class Outcome : quint8 {
        Fired, ///< and `taskId` is the action's task; empty if the hook makes none
        Refused, ///< nothing was fired
        Unknown, ///< it was sent, no answer came, and the hook's last fires did not tell in time
    };

    Outcome outcome = Outcome::Refused;
    QString taskId;
    int status = 0; ///< of the one request that fires; 0: none, or no answer
    Error error {}; ///< of Refused and Unknown
};

QString fireOutcomeName(FireResult::Outcome outcome); ///< "fired", "refused", "unknown"

/// Fires one hook of Taskcluster, once (spec/taskgraph.md 8; RemoteDeed). Before that it expands the decision task's scopes and
/// refuses a hook that they do not allow: a hostile push could name any. It asks whether these credentials may fire it, and what
/// the hook fired last. The one request is restricted to the one scope it needs. Where its answer does not come, the hook's
/// last fires decide, or, where these may not be read, a new action task with the same input in the group; triggerHook is not
/// idempotent and is never called again.
class HookFirer : public RemoteDeed
{
    Q_OBJECT
public:
    struct Tools
    {
        Transport *transport = nullptr;
        Ticker *ticker = nullptr;
        std::shared_ptr<HostBudget> budget;
        RemoteWatch::Signer signer;
        std::function<Result<void>()> intend; ///< writes it down; what cannot be written down is not sent
    };

    HookFirer(QUrl root, HookFire fire, Tools tools, QObject *parent = nullptr);

    void start() override;

    static constexpr int kMaxPages = 200; ///< of a group that is looked through once

Q_SIGNALS:
    void finished(const slipway::FireResult &result); ///< exactly once

private:
    QUrl url(const QStringList &parts) const;
    QUrl hookUrl(const QString &what) const;
    QString scope() const { return QStringLiteral("hooks:trigger-hook:%1/%2").arg(m_fire.hookGroupId, m_fire.hookId); }
    void ask(HttpRequest request, const std::function<void(const Json &)> &take);
    void expandScopes(const Json &task);
    void askOwnScopes(const Json &expanded);
    void askLastFires(const Json &own);
    void fire(const HttpAnswer &lastFires);
    void answered(const HttpAnswer &answer) override;
    Error refusal(const HttpAnswer &answer) const override;
    HttpRequest settleRequest() const override;
    void settled(const HttpAnswer &answer) override;
    void settledByGroup(const HttpAnswer &answer);
    bool isOurs(const Json &member) const;
    void ended(Ending ending, const Error &error) override;

    const QUrl m_root;
    const HookFire m_fire;
    const Tools m_tools;
    QSet<QString> m_firedBefore; ///< tasks of earlier fires
    QString m_task; ///< what it made
    bool m_canReadFires = false;
    qint64 m_beforeMs = 0; ///< by the server's clock: nothing of ours was made before
    QSet<QString> m_ours; ///< tasks of the group that look like ours
    QString m_token; ///< of the group's next page
    int m_pages = 0;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::FireResult)
