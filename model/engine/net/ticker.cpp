// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/ticker.h"

#include <algorithm>
#include <limits>

namespace slipway {

quint64 SystemTicker::after(qint64 ms, std::function<void()> call)
{
    const auto alarm = ++m_last;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    connect(timer.get(), &QTimer::timeout, this, [this, alarm, call = std::move(call)] {
        const auto it = m_alarms.find(alarm);
        if (it == m_alarms.end())
            return;
        it->second.release()->deleteLater(); // it is emitting
        m_alarms.erase(it);
        call();
    });
    timer->start(int(std::clamp<qint64>(ms, 0, std::numeric_limits<int>::max())));
    m_alarms.emplace(alarm, std::move(timer));
    return alarm;
}

void SystemTicker::cancel(quint64 alarm)
{
    m_alarms.erase(alarm);
}

} // namespace slipway
