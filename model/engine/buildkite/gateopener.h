// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/remoteaddress.h"
#include "engine/remote/signedsender.h"

#include <QMap>
#include <QObject>

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
    Error error {}; ///< of Refused and Unknown
};

QString gateOutcomeName(GateResult::Outcome outcome); ///< "opened", "by_another", "refused", "unknown"

/// Opens one gate of one build of Buildkite, once (spec/buildkite.md f.1; spec/ux.md story 3 e to h). Fetches the build
/// first and refuses what the engine would: obeys `unblockable`, a cancelled build, another commit than was seen. Then
/// writes down what it is about to do, sends the one request, and believes only the build that it reads back. A request
/// whose answer did not come is never sent again: reading decides. Lives on the engine thread; transport and ticker
/// outlive it.
class GateOpener : public QObject
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

    void start();

    static constexpr int kReadsToSettle = 15; ///< at 2 s each, after an answer that did not come

Q_SIGNALS:
    void finished(const slipway::GateResult &result); ///< exactly once

private:
    enum class Stage : quint8 { Looking, Acting, Settling };

    void send(HttpRequest request, const RemoteWatch::Signer &signer);
    void fetch();
    void onAnswer(const HttpAnswer &answer);
    void onLook(const RemoteSnapshot &build);
    void onActed(const HttpAnswer &answer);
    void onSettled(const RemoteSnapshot &build);
    void settleLater();
    const RemoteStep *gateOf(const RemoteSnapshot &build) const;
    QString whyNot(const RemoteSnapshot &build, const RemoteStep &gate) const;
    void refuse(const QString &message, const QString &hint = {}, ErrorCode code = ErrorCode::Refused);
    void finish(GateResult result);

    const RemoteAddress m_address;
    const GateWish m_wish;
    const Tools m_tools;
    SignedSender m_sender;
    Stage m_stage = Stage::Looking;
    QString m_job; ///< id of the gate's job
    int m_status = 0, m_reads = 0;
    bool m_tooLate = false; ///< the engine said that somebody else was faster
    bool m_ended = false;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::GateResult)
