// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/workerrulesreader.h"

#include "core/shellquote.h"
#include "review/workerrules.h"

#include <QCoreApplication>

#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseFile)
};

constexpr int kMostSeconds = 2'000'000; // as milliseconds they fit into an int
constexpr int kMostMegabytes = 16 * 1024 * 1024;
constexpr int kMostProcesses = 1000;

struct ListMember
{
    const char *name;
    QStringList WorkerRule::*member;
};

constexpr std::array kLists {
    ListMember {"inputs", &WorkerRule::inputs},
    ListMember {"outputs", &WorkerRule::outputs},
    ListMember {"tools", &WorkerRule::tools},
    ListMember {"pass_env", &WorkerRule::passEnv},
};

struct NumberMember
{
    const char *name;
    int WorkerRule::*member;
    int least, most;
};

constexpr std::array kNumbers {
    NumberMember {"max_instances", &WorkerRule::maxInstances, 1, kMostProcesses},
    NumberMember {"verbosity", &WorkerRule::verbosity, 0, 100},
    NumberMember {"timeout_seconds", &WorkerRule::timeoutSeconds, 0, kMostSeconds},
    NumberMember {"idle_seconds", &WorkerRule::idleSeconds, 0, kMostSeconds},
    NumberMember {"memory_mb", &WorkerRule::memoryMb, 0, kMostMegabytes},
};

QStringList knownMembers()
{
    QStringList known {QStringLiteral("name"), QStringLiteral("command"), QStringLiteral("startup"), QStringLiteral("extra_flags"),
        QStringLiteral("protocol"), QStringLiteral("multiplex"), QStringLiteral("cancellable"), QStringLiteral("sandbox"), QStringLiteral("env")};
    for (const auto &member : kLists)
        known.append(QLatin1String(member.name));
    for (const auto &member : kNumbers)
        known.append(QLatin1String(member.name));
    return known;
}

} // namespace

QVector<WorkerRule> WorkerRulesReader::rules(const YamlValue &value)
{
    QVector<WorkerRule> rules;
    std::vector<const YamlValue *> places;
    eachItem(value, Words::tr("workers is a list of maps"), [&](const YamlValue &item) {
        rules.append(rule(item));
        places.push_back(&item);
    });
    if (!error()) {
        if (const auto fault = faultIn(rules))
            refuse(*places.at(size_t(fault->rule)), fault->message, fault->hint);
    }
    return rules;
}

WorkerPoolRules WorkerRulesReader::pool(const YamlValue &value)
{
    WorkerPoolRules pool;
    eachMember(value, Words::tr("worker_pool is a map with memory_mb and quit_after_run"), [&](const YamlEntry &entry) {
        if (entry.key == "memory_mb")
            pool.memoryMb = number(*entry.value, QStringLiteral("memory_mb"), 0, kMostMegabytes);
        else if (entry.key == "quit_after_run")
            pool.quitAfterRun = flag(*entry.value, QStringLiteral("quit_after_run"));
        else
            refuseUnknown(entry, {QStringLiteral("memory_mb"), QStringLiteral("quit_after_run")});
    });
    return pool;
}

WorkerRule WorkerRulesReader::rule(const YamlValue &value)
{
    WorkerRule rule;
    if (value.isNull())
        refuse(value, Words::tr("this worker is empty"), Words::tr("say its command and its startup"));
    eachMember(value, Words::tr("a worker is a map with command and startup"), [&](const YamlEntry &entry) { readMember(entry, rule); });
    if (rule.name.isEmpty())
        rule.name = usualName(rule);
    if (!value.find("pass_env"))
        rule.passEnv = usualPassEnv(rule);
    return rule;
}

void WorkerRulesReader::readMember(const YamlEntry &entry, WorkerRule &rule)
{
    const auto name = fromStd(entry.key);
    const auto &value = *entry.value;
    if (entry.key == "name") {
        rule.name = text(value, name).trimmed();
    } else if (entry.key == "command") {
        rule.command = commandLine(value, name);
    } else if (entry.key == "startup") {
        rule.startup = commandLine(value, name);
    } else if (entry.key == "extra_flags") {
        rule.extraFlags = commandLine(value, name);
    } else if (entry.key == "protocol") {
        rule.protocol = protocol(value);
    } else if (entry.key == "multiplex") {
        rule.multiplex = multiplex(value);
    } else if (entry.key == "cancellable") {
        rule.cancellable = flag(value, name);
    } else if (entry.key == "sandbox") {
        rule.sandboxed = flag(value, name);
    } else if (entry.key == "env") {
        eachMember(value, Words::tr("env is a map from names to values"), [&](const YamlEntry &variable) {
            const auto key = fromStd(variable.key);
            rule.env.append({key, variable.value->isNull() ? QString() : text(*variable.value, key)});
        });
    } else if (!readList(entry, rule) && !readNumber(entry, rule)) {
        refuseUnknown(entry, knownMembers());
    }
}

bool WorkerRulesReader::readList(const YamlEntry &entry, WorkerRule &rule)
{
    for (const auto &member : kLists) {
        if (entry.key != member.name)
            continue;
        rule.*member.member = words(*entry.value, fromStd(entry.key));
        return true;
    }
    return false;
}

bool WorkerRulesReader::readNumber(const YamlEntry &entry, WorkerRule &rule)
{
    for (const auto &member : kNumbers) {
        if (entry.key != member.name)
            continue;
        rule.*member.member = number(*entry.value, fromStd(entry.key), member.least, member.most);
        return true;
    }
    return false;
}

/// Words as a list, or as the line that a person would type.
QStringList WorkerRulesReader::commandLine(const YamlValue &value, const QString &name)
{
    if (value.isSequence())
        return words(value, name);
    const auto line = splitCommandLine(text(value, name));
    if (line.ok())
        return *line;
    refuse(value, line.error().message, line.error().hint);
    return {};
}

int WorkerRulesReader::number(const YamlValue &value, const QString &name, int least, int most)
{
    if (value.type == YamlValue::Type::Int && value.integer >= least && value.integer <= most)
        return int(value.integer);
    refuse(value, Words::tr("%1 is no whole number from %2 to %3").arg(name).arg(least).arg(most), Words::tr("write a number such as 4"));
    return least;
}

bool WorkerRulesReader::flag(const YamlValue &value, const QString &name)
{
    if (value.type != YamlValue::Type::Bool)
        refuse(value, Words::tr("%1 is neither true nor false").arg(name), Words::tr("write true or false"));
    return value.boolean;
}

int WorkerRulesReader::multiplex(const YamlValue &value)
{
    if (value.type == YamlValue::Type::Bool)
        return value.boolean ? kUsualMultiplex : 0;
    return number(value, QStringLiteral("multiplex"), 0, kMostProcesses);
}

WorkerProtocol WorkerRulesReader::protocol(const YamlValue &value)
{
    const auto name = text(value, QStringLiteral("protocol"));
    const auto known = workerProtocolOf(name);
    if (!known)
        refuse(value, Words::tr("\"%1\" is no protocol of workers").arg(name), Words::tr("write proto or json"));
    return known.value_or(WorkerProtocol::Proto);
}

} // namespace slipway
