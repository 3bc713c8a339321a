// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workerprocess.h"

#include <QTest>

#include <memory>

namespace slipway::testing {

/// A worker that nobody here wrote, driven by our server's side, and what its requests came to.
class PeerWorker
{
public:
    PeerWorker(ChildStart start, const WorkerTraits &traits, const WorkerLimits &limits = {60'000})
        : m_process(std::make_unique<WorkerProcess>(std::move(start), traits, limits))
    {
        QObject::connect(m_process.get(), &WorkerProcess::ended, m_process.get(), [this](const QString &how) { m_end = how; });
    }

    Result<void> start() { return m_process->start(); }
    WorkerProcess &process() { return *m_process; }
    const QString &end() const { return m_end; } ///< how it ended; empty while it runs

    /// Sends a request; its outcome comes to outcomes()[the number this gives].
    size_t ask(const QList<QByteArray> &arguments, std::vector<WorkInput> inputs = {})
    {
        WorkRequest request;
        request.arguments.assign(arguments.begin(), arguments.end());
        request.inputs = std::move(inputs);
        const auto index = m_outcomes.size();
        m_outcomes.push_back({});
        m_tickets.push_back(m_process->ask(request, [this, index](const WorkerProcess::Outcome &outcome) {
            m_outcomes[index] = told(outcome);
            m_order.push_back(index);
        }));
        return index;
    }

    void cancel(size_t index) { m_process->cancel(m_tickets[index]); }
    /// "code output", "cancelled", "fault: message"; empty until it came.
    const QString &outcome(size_t index) const { return m_outcomes[index]; }
    /// The numbers of the requests, as their outcomes came.
    const std::vector<size_t> &order() const { return m_order; }

    /// Asks and waits.
    QString one(const QList<QByteArray> &arguments, std::vector<WorkInput> inputs = {})
    {
        const auto index = ask(arguments, std::move(inputs));
        (void)QTest::qWaitFor([&] { return !m_outcomes[index].isEmpty(); }, 90'000);
        return m_outcomes[index];
    }

private:
    static QString told(const WorkerProcess::Outcome &outcome)
    {
        if (!outcome.answered)
            return QStringLiteral("fault: ") + outcome.fault;
        if (outcome.cancelled)
            return QStringLiteral("cancelled");
        return QString::number(outcome.response.exitCode) + u' ' + QString::fromUtf8(outcome.response.output).trimmed();
    }

    std::unique_ptr<WorkerProcess> m_process;
    std::vector<QString> m_outcomes;
    std::vector<quint64> m_tickets;
    std::vector<size_t> m_order;
    QString m_end;
};

} // namespace slipway::testing
