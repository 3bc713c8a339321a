// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteoffice.h"

#include "engine/remote/signedsender.h"

namespace slipway {

namespace {

/// One request on its way; owned by the desk, so that it ends with it.
class PendingCall : public QObject
{
public:
    PendingCall(RemoteDesk *desk, const QUrl &url)
        : QObject(desk)
        , m_sender(desk->transport(), desk->ticker(), desk->budget(url))
    {
    }

    void send(const HttpRequest &request, const RemoteWatch::Signer &signer, const RemoteOffice::Answered &done)
    {
        m_sender.send(
            request, signer,
            [this, done](const HttpAnswer &answer) {
                done(answer);
                deleteLater();
            },
            [this, done](const Error &error) {
                done(fail(error));
                deleteLater();
            });
    }

private:
    SignedSender m_sender;
};

} // namespace

RemoteOffice::RemoteOffice(RemoteDesk::Tools tools, QObject *parent)
    : QObject(parent)
    , m_desk(new RemoteDesk(std::move(tools)))
{
    m_thread.setObjectName(QStringLiteral("slipway-remote"));
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
}

RemoteOffice::~RemoteOffice()
{
    if (!isAwake()) {
        delete m_desk; // nothing ever ran beside us
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

QThread *RemoteOffice::thread()
{
    if (!isAwake())
        m_thread.start();
    return &m_thread;
}

RemoteDesk *RemoteOffice::desk()
{
    thread();
    return m_desk;
}

void RemoteOffice::call(QObject *context, const HttpRequest &request, const RemoteWatch::Signer &signer, Answered done)
{
    QMetaObject::invokeMethod(
        desk(), [desk = m_desk, request, signer, deliver = backTo(context, std::move(done))] { (new PendingCall(desk, request.url))->send(request, signer, deliver); }, Qt::QueuedConnection);
}

} // namespace slipway
