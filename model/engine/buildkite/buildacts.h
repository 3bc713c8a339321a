// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/buildkite/buildactor.h"
#include "engine/engine.h"

#include <optional>

namespace slipway {

class AuditLog;

/// What people do to a build of Buildkite beyond opening its gates: actions become requests of BuildActor, one after the other,
/// each written down before and after. Knows what the token to act with can do, which it asks once. Owned by the engine, lives
/// on its thread.
class BuildActs : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        RemoteAddress address;
        Transport *transport = nullptr;
        Ticker *ticker = nullptr;
        std::shared_ptr<HostBudget> budget;
        RemoteWatch::Signer read;
        std::function<Result<RemoteWatch::Signer>()> act; ///< the credentials to act with
        std::function<bool()> hasActor; ///< whether there are some already; null: not before somebody acts
        AuditLog *log = nullptr; ///< outlives this
    };

    explicit BuildActs(Parts parts, QObject *parent = nullptr);
    ~BuildActs() override;

    static bool takes(Action::Type type); ///< what it can be asked for
    bool isBusy() const { return m_deed != nullptr; }
    /// Adds what can be done, opening gates included, and the reasons for what cannot.
    void tell(EngineSource &source) const;
    /// Does it; answered() follows, at once or later. One at a time. `seen` is the build as it is known.
    void act(quint64 ticket, const Action &action, const RemoteSnapshot &seen);
    /// Asks once what the token may do, where there is one. `again`: somebody signed in, so ask anew where it cannot do all.
    void learnScopes(bool again = false);

Q_SIGNALS:
    void answered(quint64 ticket, bool accepted, const slipway::Error &error);
    void unsettled(quint64 ticket);
    void buildMade(const QString &title, const QString &url); ///< url: of the API
    void learned(); ///< tell() says something else
    void failed(const slipway::Error &error); ///< what was done could not be written down

private:
    void next();
    void onFinished(const BuildWish &wish, const BuildResult &result, qint64 intent);
    void end(bool accepted, const Error &error = {});
    Result<qint64> writeDown(const BuildWish &wish, const RemoteSnapshot &before) const;
    QStringList wishes(const RemoteSnapshot &seen, bool (*fits)(const RemoteJob &)) const;

    const Parts m_parts;
    SignedSender m_sender; ///< for the question what the token may do
    std::optional<QStringList> m_scopes;
    bool m_asked = false;
    quint64 m_ticket = 0;
    Action m_action;
    QVector<BuildWish> m_queue;
    int m_wanted = 0, m_done = 0, m_byAnother = 0;
    std::unique_ptr<BuildActor> m_deed;
    std::unique_ptr<BuildActor> m_spent; ///< the last one: it may be emitting still
};

} // namespace slipway
