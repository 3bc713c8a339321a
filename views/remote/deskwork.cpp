// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/deskwork.h"

#include <QEvent>
#include <QMutex>
#include <QPointer>

namespace slipway {

namespace {

/// Once nobody listens any more, what is still on its way is dropped.
class Mailbox : public QObject
{
public:
    bool isOver = false;

protected:
    bool event(QEvent *event) override { return (isOver && event->type() == QEvent::MetaCall) || QObject::event(event); }
};

} // namespace

struct DeskWork::Shared
{
    QMutex mutex; ///< held while the worker is made: the mailbox must not go meanwhile
    Mailbox *mailbox = nullptr;
    QPointer<QObject> worker; ///< on the engines' thread only
    bool over = false;
};

DeskWork::DeskWork(RemoteOffice *office, Make make)
    : m_office(office)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->mailbox = new Mailbox;
    QMetaObject::invokeMethod(
        office->desk(),
        [desk = office->desk(), shared = m_shared, make = std::move(make)] {
            const QMutexLocker lock(&shared->mutex);
            if (shared->over)
                return;
            shared->worker = make(desk, shared->mailbox);
            shared->worker->setParent(desk);
        },
        Qt::QueuedConnection);
}

DeskWork::~DeskWork()
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->over = true;
        m_shared->mailbox->isOver = true;
        m_shared->mailbox->deleteLater();
    }
    if (m_office)
        QMetaObject::invokeMethod(m_office->desk(), [shared = m_shared] { delete shared->worker; }, Qt::QueuedConnection);
}

} // namespace slipway
