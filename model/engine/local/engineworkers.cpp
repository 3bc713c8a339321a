// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/engineworkers.h"

#include "core/shellquote.h"
#include "worker/workerspec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kShowMs = 500;
constexpr int kMostNotes = 5; // about the same thing: a loop may call a thousand times
constexpr qsizetype kMostOfACommand = 200;

/// Names of `env` that a rule lets through: its patterns became names.
QStringList namesOf(const QStringList &passEnv, const EnvList &env)
{
    QStringList names;
    for (const auto &wanted : passEnv) {
        if (!wanted.endsWith(u'*')) {
            names.append(wanted);
            continue;
        }
        for (const auto &[name, value] : env) {
            if (name.startsWith(QStringView(wanted).chopped(1)))
                names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

EngineWorkers::EngineWorkers(Place place, const QVector<WorkerRule> &rules, const WorkerPoolRules &pool, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_written(rules)
    , m_poolRules(pool)
{
    m_show.setParent(this);
    m_show.setSingleShot(true);
    m_show.setInterval(kShowMs);
    connect(&m_show, &QTimer::timeout, this, &EngineWorkers::show);
}

EngineWorkers::~EngineWorkers() = default;

void EngineWorkers::openPool()
{
    if (m_pool)
        return;
    WorkerPool::Options options;
    // A pool counts its workers from 1: each has a folder of its own, also after a resume.
    for (int number = 1; options.logFolder.isEmpty() || QFileInfo::exists(options.logFolder); ++number)
        options.logFolder = QStringLiteral("%1/workers/%2").arg(m_place.folder).arg(number);
    options.sandboxFolder = options.logFolder + QStringLiteral("/sandbox");
    options.memoryBytes = qint64(m_poolRules.memoryMb) * 1024 * 1024;
    options.ladder.killGraceMs = std::min(m_place.graceMs, options.ladder.killGraceMs);
    m_pool = std::make_unique<WorkerPool>(options);
    connect(m_pool.get(), &WorkerPool::changed, this, [this] {
        if (!m_show.isActive())
            m_show.start();
    });
    connect(m_pool.get(), &WorkerPool::noted, this, [this](const QString &pool, const QString &text) {
        note({}, pool, Redactor(m_secrets).redacted(text));
    });
    connect(m_pool.get(), &WorkerPool::emptied, this, [this, pool = m_pool.get()] { onEmptied(pool); });
}

void EngineWorkers::serve(const Call &call, const AgentServer::Reply &reply)
{
    if (m_quitting || call.ends)
        return reply({{"ok", true}, {"cancelled", true}});
    for (const auto &rule : std::as_const(m_rules)) {
        if (const int taken = matchedWords(rule, call.message.words); taken > 0)
            return ask(rule, taken, call, reply);
    }
    reply({{"ok", true}, {"process", true}});
}

void EngineWorkers::ask(const WorkerRule &rule, int taken, const Call &call, const AgentServer::Reply &reply)
{
    openPool();
    const auto &message = call.message;
    const auto number = ++m_last;
    Waiting waiting {reply, call.step, joinShellWords(message.words).left(kMostOfACommand), rule, call.redactor, m_pool.get(), 0, {}};
    if (message.hasInput)
        return runAsProcess(waiting, tr("something is fed to it, and workers read no input; write </dev/null behind it if it needs none"));
    auto wanted = rule;
    wanted.passEnv = namesOf(rule.passEnv, message.env);
    for (const auto &secret : secretValues(message.env)) {
        if (!m_secrets.contains(secret))
            m_secrets.append(secret);
    }
    m_waiting.insert(number, waiting);
    const auto done = [this, number](const WorkerPool::Outcome &outcome) { onOutcome(number, outcome); };
    const auto began = [this, number](const QString &logPath) { onBegan(number, logPath); };
    const auto ticket = m_pool->ask(workerSpec(wanted, message.folder, message.env), message.words.mid(taken), done, began);
    if (const auto it = m_waiting.find(number); it != m_waiting.end())
        it->ticket = ticket;
    reply.whenGone(this, [this, number] {
        const auto it = m_waiting.constFind(number);
        if (it != m_waiting.constEnd() && it->pool)
            it->pool->cancel(it->ticket);
    });
}

/// The command shows what its worker says meanwhile, as a process would.
void EngineWorkers::onBegan(quint64 number, const QString &logPath)
{
    const auto it = m_waiting.find(number);
    if (it == m_waiting.end())
        return;
    it->logPath = logPath;
    it->reply.tell({{"ok", true}, {"log", toStd(logPath)}, {"from", QFileInfo(logPath).size()}});
}

void EngineWorkers::onOutcome(quint64 number, const WorkerPool::Outcome &outcome)
{
    const auto waiting = m_waiting.take(number);
    if (outcome.cancelled || (m_quitting && !outcome.answered))
        return waiting.reply({{"ok", true}, {"cancelled", true}});
    if (!outcome.answered)
        return runAsProcess(waiting, outcome.error.toString());
    for (const auto &habit : outcome.habits)
        note({}, waiting.rule.name + habit, tr("the worker %1 has a habit that real Bazel does not understand: %2").arg(waiting.rule.name, habit));
    Json answer {{"ok", true}, {"exit", outcome.response.exitCode}, {"output", outcome.response.output.toStdString()}};
    if (!waiting.logPath.isEmpty())
        answer["until"] = outcome.logEnd;
    waiting.reply(answer);
}

/// Once: who is told so becomes the program, and asks nobody any more.
void EngineWorkers::runAsProcess(const Waiting &waiting, const QString &why)
{
    if (waiting.pool)
        waiting.pool->countFallback(waiting.rule);
    const auto text = tr("%1 runs as a process instead of in the worker %2: %3").arg(waiting.command, waiting.rule.name, why);
    note(waiting.step, waiting.rule.name, waiting.redactor.redacted(Redactor(m_secrets).redacted(text)));
    waiting.reply({{"ok", true}, {"process", true}, {"note", toStd(text)}});
}

void EngineWorkers::note(const QString &step, const QString &about, const QString &text)
{
    if (m_notes[step + u'\n' + about]++ < kMostNotes)
        Q_EMIT noted(step, text);
}

void EngineWorkers::tend(int worker, WorkerCare care)
{
    if (m_pool)
        m_pool->tend(worker, care);
}

void EngineWorkers::onRunEnded()
{
    if (!m_poolRules.quitAfterRun || !m_pool)
        return;
    m_ending.push_back(std::move(m_pool));
    auto *pool = m_ending.back().get();
    pool->quit();
    if (pool->isEmpty())
        onEmptied(pool);
}

void EngineWorkers::quit()
{
    m_quitting = true;
    if (m_pool)
        m_pool->quit();
}

bool EngineWorkers::isEmpty() const
{
    return (!m_pool || m_pool->isEmpty()) && std::all_of(m_ending.begin(), m_ending.end(), [](const auto &pool) { return pool->isEmpty(); });
}

void EngineWorkers::onEmptied(WorkerPool *pool)
{
    const auto ended = std::find_if(m_ending.begin(), m_ending.end(), [pool](const auto &other) { return other.get() == pool; });
    if (ended != m_ending.end()) {
        m_lastBoard = pool->board();
        ended->release()->deleteLater(); // it is on the stack
        m_ending.erase(ended);
    }
    show();
    if (isEmpty())
        Q_EMIT emptied();
}

/// Rules that nothing was asked of yet are shown, too.
WorkerBoard EngineWorkers::board() const
{
    auto board = m_pool ? m_pool->board() : m_ending.empty() ? m_lastBoard : m_ending.back()->board();
    for (const auto &rule : m_written) {
        const bool known = std::any_of(board.pools.cbegin(), board.pools.cend(), [&](const WorkerPoolStatus &pool) { return pool.name == rule.name; });
        if (!known)
            board.pools.append({rule.name, joinShellWords(rule.command), rule.protocol, rule.multiplex, rule.maxInstances});
    }
    return board;
}

void EngineWorkers::show()
{
    Q_EMIT changed(board());
}

} // namespace slipway
