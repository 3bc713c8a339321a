// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerspec.h"

#include "core/secretname.h"
#include "worker/flagfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkerSpec)
};

using Variables = QMap<QString, QString>;

std::vector<QByteArray> bytesOf(const QStringList &texts)
{
    std::vector<QByteArray> list;
    list.reserve(size_t(texts.size()));
    for (const auto &text : texts)
        list.push_back(text.toUtf8());
    return list;
}

Variables variablesOf(const WorkerRule &rule, const QVector<QPair<QString, QString>> &jobEnvironment)
{
    Variables variables;
    for (const auto &[name, value] : jobEnvironment) {
        if (rule.passEnv.contains(name))
            variables[name] = value;
    }
    for (const auto &[name, value] : rule.env)
        variables[name] = value;
    const auto temporary = QStringLiteral("TMPDIR");
    if (!variables.contains(temporary))
        variables[temporary] = QStringLiteral("/tmp"); // spec/bazel-worker.md 0.11
    return variables;
}

/// A name with a slash is relative to the folder; one without is looked for where the worker would look itself. If it is
/// not there it stays as it is, and cannot be started.
QString programOf(const QString &name, const QString &folder, const QString &searchPath)
{
    const QDir from(folder);
    if (name.contains(u'/'))
        return QDir::cleanPath(from.absoluteFilePath(name));
    const auto places = searchPath.split(u':', Qt::SkipEmptyParts);
    for (const auto &place : places) {
        const QFileInfo file(QDir(from.absoluteFilePath(place)).filePath(name));
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return name;
}

QMap<QByteArray, QByteArray> valuesOf(const std::vector<QByteArray> &environment)
{
    QMap<QByteArray, QByteArray> values;
    for (const auto &each : environment) {
        const auto end = each.indexOf('=');
        values[each.left(end)] = each.mid(end + 1);
    }
    return values;
}

QString oneLine(const std::vector<QByteArray> &argv)
{
    QStringList words;
    for (const auto &word : argv)
        words.append(QString::fromUtf8(word));
    return words.join(u' ');
}

QString variableDifference(const QByteArray &variable, const QByteArray &value, const QByteArray &other)
{
    const auto name = QString::fromUtf8(variable);
    if (isSecretName(name))
        return Words::tr("environment: %1 has another value").arg(name);
    const auto shown = [](const QByteArray &text) { return text.isNull() ? Words::tr("not set") : text.isEmpty() ? Words::tr("empty") : QString::fromUtf8(text); };
    return Words::tr("environment: %1 is %2, was %3").arg(name, shown(value), shown(other));
}

QStringList environmentDifferences(const WorkerKey &key, const WorkerKey &other)
{
    QStringList differences;
    const auto now = valuesOf(key.environment), before = valuesOf(other.environment);
    auto names = now.keys() + before.keys();
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const auto &name : std::as_const(names)) {
        if (now.contains(name) != before.contains(name) || now.value(name) != before.value(name))
            differences.append(variableDifference(name, now.value(name), before.value(name)));
    }
    return differences;
}

QString traitOf(bool value, const QString &yes, const QString &no)
{
    return value ? yes : no;
}

} // namespace

QStringList keyDifferences(const WorkerKey &key, const WorkerKey &other)
{
    QStringList differences;
    const auto compare = [&differences](const QString &now, const QString &before, const QString &text) {
        if (now != before)
            differences.append(text.arg(now, before));
    };
    compare(key.pool, other.pool, Words::tr("rule: %1, was %2"));
    compare(oneLine(key.argv), oneLine(other.argv), Words::tr("command line: %1, was %2"));
    if (key.argv != other.argv && differences.isEmpty())
        differences.append(Words::tr("command line: its words are divided differently"));
    differences += environmentDifferences(key, other);
    compare(key.folder, other.folder, Words::tr("folder: %1, was %2"));
    compare(traitOf(key.multiplex, Words::tr("multiplex"), Words::tr("singleplex")), traitOf(other.multiplex, Words::tr("multiplex"), Words::tr("singleplex")), Words::tr("mode: %1, was %2"));
    compare(traitOf(key.sandboxed, Words::tr("on"), Words::tr("off")), traitOf(other.sandboxed, Words::tr("on"), Words::tr("off")), Words::tr("sandbox: %1, was %2"));
    compare(traitOf(key.cancellable, Words::tr("on"), Words::tr("off")), traitOf(other.cancellable, Words::tr("on"), Words::tr("off")), Words::tr("cancel requests: %1, was %2"));
    compare(workerProtocolName(key.protocol), workerProtocolName(other.protocol), Words::tr("protocol: %1, was %2"));
    return differences;
}

size_t qHash(const WorkerKey &key, size_t seed) noexcept
{
    return qHashMulti(qHashRange(key.environment.begin(), key.environment.end(), qHashRange(key.argv.begin(), key.argv.end(), seed)), key.pool, key.folder, key.multiplex, key.sandboxed, key.cancellable, int(key.protocol));
}

WorkerSpec workerSpec(const WorkerRule &rule, const QString &folder, const QVector<QPair<QString, QString>> &jobEnvironment)
{
    const auto variables = variablesOf(rule, jobEnvironment);
    WorkerCommand command;
    command.startup = bytesOf(rule.startup);
    if (!command.startup.empty())
        command.startup.front() = QFile::encodeName(programOf(rule.startup.constFirst(), folder, variables.value(QStringLiteral("PATH"))));
    WorkerSpec spec;
    spec.rule = rule;
    spec.key.pool = rule.name;
    spec.key.argv = command.argv(bytesOf(rule.extraFlags));
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        spec.key.environment.push_back(variable.key().toUtf8() + '=' + variable.value().toUtf8());
    std::sort(spec.key.environment.begin(), spec.key.environment.end());
    spec.key.folder = folder;
    spec.key.multiplex = rule.multiplex > 0;
    spec.key.sandboxed = rule.sandboxed;
    spec.key.cancellable = rule.cancellable;
    spec.key.protocol = rule.protocol;
    return spec;
}

} // namespace slipway
