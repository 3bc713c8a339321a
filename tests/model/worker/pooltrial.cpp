// SPDX-License-Identifier: GPL-3.0-or-later
#include "pooltrial.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace slipway::testing {

namespace {

WorkerPool::Options placed(WorkerPool::Options options, const QString &root)
{
    options.logFolder = root + QStringLiteral("/logs");
    options.sandboxFolder = root + QStringLiteral("/sandboxes");
    return options;
}

} // namespace

QString Asked::told() const
{
    if (times == 0)
        return QStringLiteral("nothing");
    if (outcome.cancelled)
        return QStringLiteral("cancelled");
    if (outcome.answered)
        return QStringLiteral("%1 %2").arg(outcome.response.exitCode).arg(QString::fromUtf8(outcome.response.output).trimmed());
    return (outcome.notSent ? QStringLiteral("not sent: ") : QString()) + outcome.error.message;
}

PoolTrial::PoolTrial(WorkerPool::Options options)
    : pool(placed(std::move(options), root.path()))
{
    QDir(root.path()).mkdir(QStringLiteral("work"));
    m_rule.name = QStringLiteral("probe");
    m_rule.command = {QStringLiteral("probe")};
    m_rule.startup = {QStringLiteral(SLIPWAY_PROBE_WORKER)};
    QObject::connect(&pool, &WorkerPool::noted, &pool, [this](const QString &, const QString &text) { notes.append(text); });
}

WorkerSpec PoolTrial::spec() const
{
    return workerSpec(m_rule, folder(), {});
}

QString PoolTrial::folder() const
{
    return root.filePath(QStringLiteral("work"));
}

void PoolTrial::write(const QString &name, const QByteArray &text) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), qPrintable(file.errorString()));
}

QByteArray PoolTrial::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AskedPtr PoolTrial::ask(const QStringList &arguments)
{
    auto asked = std::make_shared<Asked>();
    asked->ticket = pool.ask(spec(), arguments, [asked](const WorkerPool::Outcome &outcome) {
        ++asked->times;
        asked->outcome = outcome;
    });
    return asked;
}

QString PoolTrial::told(const AskedPtr &asked)
{
    static constexpr int kMostMs = 20000;
    QElapsedTimer time;
    time.start();
    QTimer wakes;
    wakes.start(500);
    while (asked->times == 0 && time.elapsed() < kMostMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return asked->told();
}

QString PoolTrial::one(const QStringList &arguments)
{
    return told(ask(arguments));
}

WorkerStatus PoolTrial::worker(int id) const
{
    const auto board = pool.board();
    const auto found = std::find_if(board.workers.begin(), board.workers.end(), [id](const WorkerStatus &each) { return each.id == id; });
    return found == board.workers.end() ? WorkerStatus() : *found;
}

int PoolTrial::running() const
{
    const auto board = pool.board();
    return int(std::count_if(board.workers.begin(), board.workers.end(), [](const WorkerStatus &each) { return each.state != WorkerState::Ended; }));
}

QString PoolTrial::log(int id) const
{
    QFile file(worker(id).logPath);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace slipway::testing
