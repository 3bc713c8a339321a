// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testing.h"

#include "worker/workerpool.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace slipway::testing {

/// The outcome of one request, once there is one.
struct Asked
{
    quint64 ticket = 0;
    int times = 0; ///< outcomes; more than one is a fault
    WorkerPool::Outcome outcome;

    /// "0 text", "cancelled", or the error, "not sent: " before it if so.
    QString told() const;
};
using AskedPtr = std::shared_ptr<Asked>;

/// A pool with the probe worker, in a folder of its own that is gone with it.
class PoolTrial
{
public:
    explicit PoolTrial(WorkerPool::Options options = {});

    WorkerRule &rule() { return m_rule; } ///< of what is asked next; at first a singleplex proto worker called "probe"
    WorkerSpec spec() const;
    QString folder() const; ///< where the worker runs
    QString path(const QString &name) const { return folder() + u'/' + name; }
    void write(const QString &name, const QByteArray &text) const;
    QByteArray read(const QString &name) const;

    AskedPtr ask(const QStringList &arguments);
    /// Waits, no longer than need be, for the outcome, and tells it.
    static QString told(const AskedPtr &asked);
    /// Asks and waits.
    QString one(const QStringList &arguments);
    WorkerStatus worker(int id) const; ///< of the board; id 0 if there is none
    int running() const; ///< processes that have not ended
    QString log(int id) const;

    QTemporaryDir root;
    WorkerPool pool;
    QStringList notes;

private:
    WorkerRule m_rule;
};

} // namespace slipway::testing
