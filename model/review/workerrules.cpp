// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/workerrules.h"

#include "core/digest.h"
#include "core/jsontexts.h"
#include "core/shellquote.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkerRule)
};

Json wholeJson(const WorkerRule &rule)
{
    Json env = Json::object();
    for (const auto &[name, value] : rule.env)
        env[toStd(name)] = toStd(value);
    return Json {
        {"name", toStd(rule.name)},
        {"command", toStd(joinShellWords(rule.command))},
        {"startup", toStd(joinShellWords(rule.startup))},
        {"extra_flags", textsJson(rule.extraFlags)},
        {"protocol", toStd(workerProtocolName(rule.protocol))},
        {"multiplex", rule.multiplex},
        {"max_instances", rule.maxInstances},
        {"cancellable", rule.cancellable},
        {"sandbox", rule.sandboxed},
        {"inputs", textsJson(rule.inputs)},
        {"outputs", textsJson(rule.outputs)},
        {"tools", textsJson(rule.tools)},
        {"env", std::move(env)},
        {"pass_env", textsJson(rule.passEnv)},
        {"verbosity", rule.verbosity},
        {"timeout_seconds", rule.timeoutSeconds},
        {"idle_seconds", rule.idleSeconds},
        {"memory_mb", rule.memoryMb},
    };
}

/// The rule that comes earlier and takes every command of this one; -1: none.
qsizetype hiddenBy(const QVector<WorkerRule> &rules, qsizetype index)
{
    for (qsizetype i = 0; i < index; ++i) {
        if (matchedWords(rules.at(i), rules.at(index).command) > 0)
            return i;
    }
    return -1;
}

} // namespace

std::optional<WorkerFault> faultIn(const QVector<WorkerRule> &rules)
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const auto &rule = rules.at(i);
        if (const auto fault = faultOf(rule); !fault.isEmpty())
            return WorkerFault {i, fault, {}};
        for (qsizetype k = 0; k < i; ++k) {
            if (rules.at(k).name == rule.name)
                return WorkerFault {i, Words::tr("there are two workers named \"%1\"").arg(rule.name), Words::tr("rename one of them")};
        }
        if (const auto hiding = hiddenBy(rules, i); hiding >= 0) {
            return WorkerFault {i, Words::tr("no command reaches the worker %1: %2 takes them all").arg(rule.name, rules.at(hiding).name),
                Words::tr("put the longer command first")};
        }
    }
    return {};
}

Json toJson(const WorkerRule &rule)
{
    WorkerRule usual;
    usual.name = usualName(rule);
    usual.passEnv = usualPassEnv(rule);
    const auto defaults = wholeJson(usual);
    auto json = wholeJson(rule);
    for (const auto &[name, value] : defaults.items()) {
        if (json[name] == value)
            json.erase(name);
    }
    return json;
}

QString workersDigest(const QVector<WorkerRule> &rules)
{
    if (rules.isEmpty())
        return {};
    Json all = Json::array();
    for (const auto &rule : rules)
        all.push_back(wholeJson(rule));
    return canonicalDigest(all);
}

QString startupLine(const WorkerRule &rule)
{
    return joinShellWords(rule.startup + QStringList {QStringLiteral("--persistent_worker")} + rule.extraFlags);
}

} // namespace slipway
