// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/signedsender.h"

#include <QObject>
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

/// Fires one hook of Taskcluster, once (spec/taskgraph.md 8). Before that it expands the decision task's scopes and refuses
/// a hook that they do not allow: a hostile push could name any. It asks whether these credentials may fire it, and what the
/// hook fired last; then writes down what it is about to do. The one request is restricted to the one scope it needs. Where
/// its answer does not come, the hook's last fires decide; triggerHook is not idempotent and is never called again. Lives on
/// the engine thread; transport and ticker outlive it.
class HookFirer : public QObject
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

    void start();

    static constexpr int kReadsToSettle = 15; ///< at 2 s each

Q_SIGNALS:
    void finished(const slipway::FireResult &result); ///< exactly once

private:
    enum class Stage : quint8 { Task, Expand, Own, LastFires, Fire, Settle };

    QUrl url(const QStringList &parts) const;
    QString scope() const { return QStringLiteral("hooks:trigger-hook:%1/%2").arg(m_fire.hookGroupId, m_fire.hookId); }
    void ask(Stage stage);
    HttpRequest requestFor(Stage stage) const;
    void onAnswer(const HttpAnswer &answer);
    void onTask(const Json &task);
    void onExpanded(const Json &answer);
    void onOwn(const Json &answer);
    void onLastFires(const Json &answer);
    void onFired(const HttpAnswer &answer);
    void onSettle(const Json &answer);
    void settleLater();
    void refuse(const QString &message, const QString &hint = {});
    void finish(FireResult result);

    const QUrl m_root;
    const HookFire m_fire;
    const Tools m_tools;
    SignedSender m_sender;
    Stage m_stage = Stage::Task;
    QStringList m_decisionScopes;
    QSet<QString> m_firedBefore; ///< tasks of earlier fires
    int m_status = 0, m_reads = 0;
    bool m_canReadFires = false, m_ended = false;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::FireResult)
