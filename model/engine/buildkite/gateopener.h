// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotedeed.h"

#include <QMap>
#include <functional>
#include <memory>

namespace slipway {

/// What somebody wants opened. A plain value.
struct GateWish
{
    QString gate; ///< key, label or job id
    QString who, reason;
    QMap<QString, QString> fields;
    /// The build's commit when the person looked, if they said so: another one is refused (spec/ux.md T1).
    QString seenCommit;
};

/// What came of it.
struct GateResult
{
    enum class Outcome : quint8 {
        Opened, ///< we did it, and the engine's state says so
        ByAnother, ///< it was open already, or somebody else was faster
        Refused, ///< nothing was sent, or the engine said no
        Unknown, ///< it was sent, no answer came, and the engine did not tell in time whether it took it
    };

    Outcome outcome = Outcome::Refused;
    QString openedBy; ///< the name the engine gives
    qint64 openedMs = 0;
    int status = 0; ///< of the one request that acts; 0: none was sent, or no answer came
    Error error {}; ///< of Refused and Unknown; NotTrusted: the credentials may not, others might
};

QString gateOutcomeName(GateResult::Outcome outcome); ///< "opened", "by_another", "refused", "unknown"

/// Opens one gate of one build of Buildkite, once (spec/buildkite.md f.1; spec/ux.md story 3 e to h; RemoteDeed). Fetches the
/// build first and refuses what the engine would: obeys `unblockable`, a cancelled build, another commit than was seen.
class GateOpener : public RemoteDeed
{
    Q_OBJECT
public:
    struct Tools
    {
        Transport *transport = nullptr;
        Ticker *ticker = nullptr;
        std::shared_ptr<HostBudget> budget;
        RemoteWatch::Signer read, act; ///< the second token may be the first
        /// Writes down what is about to be sent, with the build as it was; what cannot be written down is not sent.
        std::function<Result<void>(const RemoteSnapshot &before, const RemoteStep &gate, const QString &jobId)> intend;
    };

    GateOpener(RemoteAddress address, GateWish wish, Tools tools, QObject *parent = nullptr);

    void start() override;

Q_SIGNALS:
    void finished(const slipway::GateResult &result); ///< exactly once

private:
    void answered(const HttpAnswer &answer) override;
    Error refusal(const HttpAnswer &answer) const override;
    HttpRequest settleRequest() const override;
    void settled(const HttpAnswer &answer) override;
    void ended(Ending ending, const Error &error) override;
    void onLook(const RemoteSnapshot &build);
    const RemoteStep *gateOf(const RemoteSnapshot &build) const;
    QString whyNot(const RemoteSnapshot &build, const RemoteStep &gate) const;

    const RemoteAddress m_address;
    const GateWish m_wish;
    const Tools m_tools;
    QString m_job; ///< id of the gate's job
    QString m_key; ///< of its step; empty: it has none
    RemoteGate m_seen; ///< as it was read when it was found open
    bool m_tooLate = false; ///< the engine said that somebody else was faster
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::GateResult)
