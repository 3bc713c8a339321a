// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remotedesk.h"

#include "engine/net/networktransport.h"

namespace slipway {

RemoteDesk::RemoteDesk(Tools tools, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
{
}

RemoteDesk::~RemoteDesk()
{
    // Whoever still asks for something goes before what they ask with.
    const auto children = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *child : children) {
        if (child != m_transport)
            delete child;
    }
    delete m_transport; // before the clock, whose alarms its answers may set
}

Transport *RemoteDesk::transport()
{
    if (!m_transport)
        m_transport = m_tools.makeTransport ? m_tools.makeTransport(this) : new NetworkTransport(this);
    return m_transport;
}

Ticker *RemoteDesk::ticker()
{
    if (!m_ticker)
        m_ticker = m_tools.makeTicker ? m_tools.makeTicker() : std::make_shared<SystemTicker>();
    return m_ticker.get();
}

std::shared_ptr<HostBudget> RemoteDesk::budget(const QUrl &url)
{
    auto &budget = m_budgets[serverOf(url)];
    if (!budget)
        budget = std::make_shared<HostBudget>(m_tools.dice);
    return budget;
}

QString serverOf(const QUrl &url)
{
    const auto port = url.port(url.scheme() == QLatin1String("http") ? 80 : 443);
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host().toLower()).arg(port);
}

} // namespace slipway
