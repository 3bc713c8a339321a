// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/ticker.h"
#include "engine/net/transport.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

/// What everything that speaks to engines elsewhere shares: one connection pool, one clock and, for each host, one budget of
/// requests (issue 7, "One interface"). Lives on the engines' thread; owned by RemoteOffice, or by who needs no window. It
/// makes its parts on first use, on that thread.
class RemoteDesk : public QObject
{
    Q_OBJECT
public:
    /// For tests; null: the real ones.
    struct Tools
    {
        std::function<Transport *(QObject *parent)> makeTransport;
        std::function<std::shared_ptr<Ticker>()> makeTicker;
        HostBudget::Dice dice;
    };

    explicit RemoteDesk(Tools tools = {}, QObject *parent = nullptr);
    ~RemoteDesk() override;

    Transport *transport();
    Ticker *ticker();
    /// For all requests to the server of this address.
    std::shared_ptr<HostBudget> budget(const QUrl &url);

private:
    const Tools m_tools;
    Transport *m_transport = nullptr;
    std::shared_ptr<Ticker> m_ticker;
    QMap<QString, std::shared_ptr<HostBudget>> m_budgets;
};

/// Scheme, host and port: what tells one server from another, for budgets and for secrets.
QString serverOf(const QUrl &url);

} // namespace slipway
