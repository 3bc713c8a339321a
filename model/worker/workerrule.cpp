// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerrule.h"

#include "worker/filepatterns.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkerRule)
};

/// The command is put on the jobs' PATH under this name, beside those that Slipway itself puts there.
bool isProgramName(const QString &name)
{
    static const QStringList taken {QStringLiteral("."), QStringLiteral(".."), QStringLiteral("buildkite-agent"), QStringLiteral("slipway-conan-install")};
    return !taken.contains(name) && std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c < u' '; });
}

} // namespace

QString faultOf(const WorkerRule &rule)
{
    if (rule.command.isEmpty() || rule.command.constFirst().isEmpty())
        return Words::tr("a worker needs the leading words of the commands that it serves, such as conan install");
    if (rule.command.constFirst().contains(u'/'))
        return Words::tr("the first word of the command is a program's name, without a folder: %1").arg(rule.command.constFirst());
    if (!isProgramName(rule.command.constFirst()))
        return Words::tr("\"%1\" cannot be the name of a command that a worker serves").arg(rule.command.constFirst());
    if (rule.startup.isEmpty() || rule.startup.constFirst().isEmpty())
        return Words::tr("a worker needs a startup command");
    if (rule.startup.contains(QStringLiteral("--persistent_worker")))
        return Words::tr("leave --persistent_worker out of the startup command: it is added behind it");
    if (rule.maxInstances < 1 || rule.multiplex < 0)
        return Words::tr("a worker needs room for at least one process and one request");
    if (rule.sandboxed && rule.outputs.isEmpty())
        return Words::tr("a worker in a sandbox needs outputs: everything else that it writes is thrown away");
    for (const auto &pattern : rule.inputs + rule.outputs) {
        if (const auto fault = faultOfPattern(pattern); !fault.isEmpty())
            return fault;
    }
    for (const auto &[name, value] : rule.env) {
        if (name.isEmpty() || name.contains(u'='))
            return Words::tr("\"%1\" cannot be the name of a variable").arg(name);
    }
    return {};
}

QString usualName(const WorkerRule &rule)
{
    return rule.command.join(u'-');
}

QStringList usualPassEnv(const WorkerRule &rule)
{
    QStringList names {QStringLiteral("PATH"), QStringLiteral("HOME")};
    auto program = rule.command.value(0).toUpper();
    for (auto &c : program)
        c = c.isLetterOrNumber() ? c : QChar(u'_');
    if (!program.isEmpty())
        names.append(program + QStringLiteral("_*"));
    return names;
}

int matchedWords(const WorkerRule &rule, const QStringList &words)
{
    const auto &leading = rule.command;
    if (leading.isEmpty() || words.size() < leading.size())
        return 0;
    if (words.constFirst().section(u'/', -1) != leading.constFirst())
        return 0;
    return words.mid(1, leading.size() - 1) == leading.mid(1) ? int(leading.size()) : 0;
}

} // namespace slipway
