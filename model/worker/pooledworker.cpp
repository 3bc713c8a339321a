// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pooledworker.h"

#include "core/shellquote.h"

#include <QDir>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype kMaxNameInFile = 80;

/// Of a pool's name only what can be part of a file's name everywhere; the number makes it unique.
QString fileName(int number, const QString &pool)
{
    auto name = pool.left(kMaxNameInFile);
    for (auto &character : name) {
        const bool isSafe = character.unicode() < 0x80 && (character.isLetterOrNumber() || QStringView(u"-_").contains(character));
        if (!isSafe)
            character = u'_';
    }
    return QStringLiteral("worker-%1-%2").arg(number).arg(name);
}

WorkerSandbox sandboxOf(const WorkerSpec &spec, const QString &sandboxes, const QString &name)
{
    return spec.key.sandboxed ? WorkerSandbox(QDir(sandboxes).filePath(name), spec.key.folder) : WorkerSandbox();
}

ChildStart childStart(const WorkerSpec &spec, const WorkerSandbox &sandbox, const QString &logPath)
{
    ChildStart start;
    start.argv = spec.key.argv;
    start.environment = spec.key.environment;
    start.folder = sandbox.isUsed() ? sandbox.folder() : spec.key.folder;
    start.logPath = logPath;
    return start;
}

WorkerLimits limitsOf(const WorkerSpec &spec, const WorkerLimits &ladder)
{
    auto limits = ladder;
    if (spec.rule.timeoutSeconds > 0)
        limits.requestMs = int(std::min<qint64>(qint64(spec.rule.timeoutSeconds) * 1000, std::numeric_limits<int>::max()));
    return limits;
}

QString shownArgv(const std::vector<QByteArray> &argv)
{
    QStringList words;
    for (const auto &word : argv)
        words.append(shellQuoted(QString::fromUtf8(word)));
    return words.join(u' ');
}

} // namespace

PooledWorker::PooledWorker(int number, const WorkerSpec &spec, const WorkerPool::Options &options, QString whyStarted)
    : id(number)
    , pool(spec.key.pool)
    , why(std::move(whyStarted))
    , logPath(QDir(options.logFolder).filePath(fileName(number, pool) + QStringLiteral(".log")))
    , sandbox(sandboxOf(spec, options.sandboxFolder, fileName(number, pool)))
    , process(std::make_unique<WorkerProcess>(childStart(spec, sandbox, logPath), spec.traits(), limitsOf(spec, options.ladder)))
    , m_name(QStringLiteral("%1 %2").arg(pool).arg(id))
    , m_argv(shownArgv(spec.key.argv))
    , m_folder(spec.key.folder)
{
    idleSince.start();
}

WorkerStatus PooledWorker::status() const
{
    WorkerStatus status;
    status.id = id;
    status.pool = pool;
    status.processId = std::max<qint64>(process->processId(), 0);
    status.memoryBytes = memoryBytes;
    status.uptimeMs = process->uptimeMs();
    status.served = process->served();
    status.failed = failed;
    status.inFlight = process->inFlight();
    status.lastMs = latencies.lastMs();
    status.medianMs = latencies.percentileMs(0.5);
    status.p99Ms = latencies.percentileMs(0.99);
    status.argv = m_argv;
    status.folder = m_folder;
    status.why = why;
    status.how = how;
    status.logPath = logPath;
    if (!how.isEmpty())
        status.state = WorkerState::Ended;
    else if (!launched)
        status.state = WorkerState::Starting;
    else if (!process->isUsable())
        status.state = WorkerState::Stopping;
    else
        status.state = taken > 0 ? WorkerState::Busy : WorkerState::Idle;
    return status;
}

} // namespace slipway
