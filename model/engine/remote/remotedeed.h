// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/signedsender.h"

#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

/// One thing that a person does at an engine elsewhere, at most once (issue 7, "One interface"): looks first, writes down what
/// it is about to do, sends the one request, and believes only what it reads back. A request whose answer did not come is
/// never sent again: reading decides, and where that does not tell in time, it is not known. Who derives from it says what is
/// asked and what the answers mean. Lives on the engine thread; transport and ticker outlive it.
class RemoteDeed : public QObject
{
    Q_OBJECT
public:
    struct Desk
    {
        Transport *transport = nullptr;
        Ticker *ticker = nullptr;
        std::shared_ptr<HostBudget> budget;
        RemoteWatch::Signer read, act; ///< the second token may be the first
    };

    enum class Ending : quint8 {
        Done, ///< we did it, and the engine's state says so
        ByAnother, ///< it was so already, or somebody else was faster
        Refused, ///< nothing was done
        Unknown, ///< it was sent, no answer came, and the engine did not tell in time whether it took it
    };

    virtual void start() = 0;

    static constexpr int kReadsToSettle = 15; ///< at 2 s each, after an answer that did not come

Q_SIGNALS:
    void unsettled(); ///< at most once: no answer came to what was sent, and now reading decides

protected:
    RemoteDeed(Desk desk, QObject *parent);

    using Answered = std::function<void(const HttpAnswer &answer)>;
    /// Asks for something before the deed; what the answer means is for `done`.
    void look(HttpRequest request, Answered done);
    /// Ends with what an answer to a look says is wrong with it; false if it is good.
    bool refusedLook(const HttpAnswer &answer);
    /// Sends the one request, unless it could not be written down. Then comes answered(), or the settling begins.
    void act(HttpRequest request, const Result<void> &written);
    /// The engine said something to the one request: good, or a refusal below 500. The default takes the good for sent and
    /// settles at once, and refuses with refusal() otherwise.
    virtual void answered(const HttpAnswer &answer);
    /// Why the engine refused, for a person, by the answer's status and message.
    virtual Error refusal(const HttpAnswer &answer) const;
    void settle(); ///< reads now
    void settleLater(); ///< reads in a while, or ends as Unknown when that was too often
    void giveUp() { m_reads = kReadsToSettle; } ///< reading more cannot tell: the next settleLater() ends it
    virtual HttpRequest settleRequest() const = 0;
    /// Ends it, or calls settleLater(); gets answers that are no good, too.
    virtual void settled(const HttpAnswer &answer) = 0;

    void finish(Ending ending, const Error &error = {});
    /// NotTrusted: these credentials may not, others might.
    void refuse(const QString &message, const QString &hint = {}, ErrorCode code = ErrorCode::Refused);
    /// Told exactly once.
    virtual void ended(Ending ending, const Error &error) = 0;

    int status() const { return m_status; } ///< of the one request's answer; 0: none was sent, or none came
    qint64 nowMs() const { return m_desk.ticker->nowMs(); }

private:
    void onActed(const HttpAnswer &answer);

    const Desk m_desk;
    SignedSender m_sender;
    int m_status = 0, m_reads = 0;
    bool m_acted = false, m_ended = false;
};

/// The `message` of an answer; empty for one that is no JSON or has none. It is the engine's own text: untrusted, short.
QString messageOfAnswer(const HttpAnswer &answer);

} // namespace slipway
