// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"

#include "worker/workmessages.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace slipway::testing {

/// The real slipwayctl as a worker, as Bazel starts one: with nothing in its environment, and its errors in a file.
class CtlWorker
{
public:
    /// `beforeCommand`: the first argument stands before the word "worker".
    explicit CtlWorker(const QString &folder, WorkerProtocol protocol = WorkerProtocol::Json, const QStringList &arguments = {}, bool beforeCommand = false);
    ~CtlWorker();

    void send(const QByteArray &bytes);
    void ask(const WorkRequest &request);
    void ask(qint32 id, const std::vector<QByteArray> &arguments) { ask(WorkRequest {arguments, {}, id, false, 0, {}}); }
    void cancel(qint32 id) { ask(WorkRequest {{}, {}, id, true, 0, {}}); }
    /// The next answer; one with exit code -1000 where none came within `ms`.
    WorkResponse answer(int ms = 30'000);
    /// As many, by id.
    std::vector<WorkResponse> answers(int count);
    void hangUp();
    /// Closes its input and waits; the exit status, or -signal, or -1000 where it does not end.
    int end(int ms = 30'000);
    int wait(int ms = 30'000);
    qint64 pid() const { return m_pid; }
    /// What it wrote on stdout and was no answer; empty if there is nothing.
    QString fault() const { return m_fault; }
    QByteArray log() const;

    enum Input { ClosedInput, OpenInput };
    /// slipwayctl worker ARGUMENTS, to its end, with nothing in its environment.
    static ProgramRun runOnce(const QStringList &arguments, const QString &folder, Input input = ClosedInput);

private:
    class Reader;

    const WorkerProtocol m_protocol;
    QTemporaryFile m_log;
    std::unique_ptr<Reader> m_reader;
    int m_in = -1, m_out = -1;
    qint64 m_pid = -1;
    QString m_fault;
};

} // namespace slipway::testing
