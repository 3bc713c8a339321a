// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerpool.h"

#include "worker/workeroffice.h"

namespace slipway {

WorkerPool::WorkerPool(Options options, QObject *parent)
    : QObject(parent)
    , m_office(std::make_unique<WorkerOffice>(std::move(options), this))
{
}

WorkerPool::~WorkerPool() = default;

quint64 WorkerPool::ask(const WorkerSpec &spec, const QStringList &arguments, Done done, Began began)
{
    WorkRequest request;
    request.arguments.reserve(size_t(arguments.size()));
    for (const auto &argument : arguments)
        request.arguments.push_back(argument.toUtf8());
    return m_office->ask(spec, std::move(request), false, std::move(done), std::move(began));
}

quint64 WorkerPool::ask(const WorkerSpec &spec, WorkRequest request, Done done, Began began)
{
    return m_office->ask(spec, std::move(request), true, std::move(done), std::move(began));
}

void WorkerPool::cancel(quint64 ticket)
{
    m_office->cancel(ticket);
}

void WorkerPool::quit()
{
    m_office->quit();
}

bool WorkerPool::isEmpty() const
{
    return m_office->isEmpty();
}

void WorkerPool::tend(int worker, WorkerCare care)
{
    m_office->tend(worker, care);
}

void WorkerPool::countFallback(const WorkerRule &rule)
{
    m_office->countFallback(rule);
}

WorkerBoard WorkerPool::board() const
{
    return m_office->board();
}

} // namespace slipway
