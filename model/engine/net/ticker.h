// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <unordered_map>

namespace slipway {

/// A clock that also calls back: so that an hour of polling is a second of a test. One thread.
class Ticker : public Clock
{
public:
    /// Calls once, not before `ms` from now, from the event loop. Gives a number for cancel(), never 0.
    virtual quint64 after(qint64 ms, std::function<void()> call) = 0;
    virtual void cancel(quint64 alarm) = 0;
};

/// The real one: QTimer and the system's clock.
class SystemTicker : public QObject, public Ticker
{
    Q_OBJECT
public:
    using QObject::QObject;

    qint64 nowMs() const override { return SystemClock().nowMs(); }
    quint64 after(qint64 ms, std::function<void()> call) override;
    void cancel(quint64 alarm) override;

private:
    std::unordered_map<quint64, std::unique_ptr<QTimer>> m_alarms;
    quint64 m_last = 0;
};

} // namespace slipway
