// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/remotedesk.h"
#include "engine/remote/remotewatch.h"
#include "engine/remote/secretshelf.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>

namespace slipway {

/// `done`, to be called from any thread, once: it runs on the thread of `context`, unless that is gone by then. Called on
/// that thread.
template <typename Answer>
std::function<void(const Answer &)> backTo(QObject *context, std::function<void(const Answer &)> done)
{
    const QPointer<QObject> receiver(context);
    // Made on the thread that asks, so that the answer finds its way back to it.
    auto *mailbox = new QObject;
    mailbox->moveToThread(context->thread());
    return [mailbox, receiver, done = std::move(done)](const Answer &answer) {
        QMetaObject::invokeMethod(
            mailbox,
            [mailbox, receiver, done, answer] {
                mailbox->deleteLater();
                if (receiver)
                    done(answer);
            },
            Qt::QueuedConnection);
    };
}

/// The door to engines elsewhere for a program: the one thread that all of them live on, the desk they share there, and the
/// secrets of this run. The thread starts when somebody first wants it or the desk: a program that opens nothing elsewhere has
/// none. Lives on the GUI thread and outlives every release opened through it.
class RemoteOffice : public QObject
{
    Q_OBJECT
public:
    explicit RemoteOffice(RemoteDesk::Tools tools = {}, QObject *parent = nullptr);
    ~RemoteOffice() override; ///< waits for the thread; nothing on it blocks

    QThread *thread();
    RemoteDesk *desk(); ///< to be used on thread() only
    bool isAwake() const { return m_thread.isRunning(); } ///< somebody wanted the thread
    const SecretShelfPtr &secrets() const { return m_secrets; }

    using Answered = std::function<void(const Result<HttpAnswer> &answer)>;
    /// Sends one request for a person (a list, a file) as soon as the host allows, signed when it goes. `done` is called once
    /// on the thread of `context`, unless that is gone before; it fails where the request cannot be signed, and the answer
    /// may be one with an error or any status.
    void call(QObject *context, const HttpRequest &request, const RemoteWatch::Signer &signer, Answered done);

private:
    QThread m_thread;
    RemoteDesk *m_desk; // lives on m_thread; deleted when that has ended
    SecretShelfPtr m_secrets = std::make_shared<SecretShelf>();
};

} // namespace slipway
