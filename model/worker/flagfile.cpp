// SPDX-License-Identifier: GPL-3.0-or-later
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
    Q_DECLARE_TR_FUNCTIONS(FlagFile)
};

std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const auto end = std::find_if(text.begin(), text.end(), [](char character) { return character == '\n' || character == '\r'; }) - text.begin();
        lines.push_back(text.first(end));
        const bool isPair = text.sliced(end).startsWith("\r\n");
        text = text.sliced(std::min<qsizetype>(text.size(), end + (isPair ? 2 : 1)));
    }
    return lines;
}

/// "@file" and neither "@@x" nor an external label "@repo//a:b".
bool isInclude(QByteArrayView argument)
{
    return argument.startsWith('@') && !argument.startsWith("@@") && QByteArray::fromRawData(argument.data(), argument.size()).indexOf("//", 1) < 0;
}

class Expander
{
public:
    explicit Expander(const FlagFileRules &rules)
        : m_rules(rules)
    {
    }

    std::vector<QByteArray> arguments;

    Result<void> add(const QByteArray &argument, const SourceRange &where)
    {
        if (!isInclude(argument)) {
            arguments.push_back(argument);
            return {};
        }
        const auto name = argument.mid(1);
        const auto shown = QString::fromUtf8(name);
        if (name.isEmpty())
            return fail(ErrorCode::BadInput, Words::tr("A lone \"@\" names no file"), Words::tr("Write \"@@\" for an argument that begins with @."), where);
        if (m_rules.declared && !m_rules.declared->contains(name))
            return fail(ErrorCode::Refused, Words::tr("The flag file %1 is not among the files of the request").arg(shown), Words::tr("Declare it as an input of the action."), where);
        if (m_open.contains(name))
            return fail(ErrorCode::BadInput, Words::tr("The flag file %1 includes itself").arg(shown), {}, where);
        if (int(m_open.size()) >= m_rules.maxDepth)
            return fail(ErrorCode::LimitExceeded, Words::tr("Flag files include each other more than %1 deep").arg(m_rules.maxDepth), {}, where);
        return addFile(name, where);
    }

private:
    Result<void> addFile(const QByteArray &name, const SourceRange &where)
    {
        const auto shown = QString::fromUtf8(name);
        QFile file(QDir(m_rules.root).absoluteFilePath(QFile::decodeName(name)));
        if (const QFileInfo info(file); info.exists() && !info.isFile()) // a pipe would keep whoever opens it waiting
            return fail(ErrorCode::BadInput, Words::tr("The flag file %1 is no regular file").arg(shown), {}, where);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, Words::tr("The flag file %1 cannot be read: %2").arg(shown, file.errorString()), {}, where);
        const auto text = file.read(m_rules.maxBytes - m_bytes + 1);
        m_bytes += text.size();
        if (m_bytes > m_rules.maxBytes)
            return fail(ErrorCode::LimitExceeded, Words::tr("Flag files hold more than %1 bytes; that is the limit").arg(m_rules.maxBytes), {}, where);
        m_open.append(name);
        int line = 0;
        for (const auto argument : linesOf(text)) {
            if (auto added = add(argument.toByteArray(), {shown, ++line, 1, 0, {}}); added.failed())
                return added;
        }
        m_open.removeLast();
        return {};
    }

    const FlagFileRules &m_rules;
    QByteArrayList m_open; ///< files being read, the outermost first
    qsizetype m_bytes = 0;
};

} // namespace

bool isFlagFile(QByteArrayView argument)
{
    for (const QByteArrayView prefix : {QByteArrayView("@"), QByteArrayView("-flagfile="), QByteArrayView("--flagfile=")}) {
        if (argument.startsWith(prefix) && argument.size() > prefix.size())
            return true;
    }
    return false;
}

std::vector<QByteArray> WorkerCommand::argv(const std::vector<QByteArray> &extraFlags) const
{
    auto words = startup;
    words.push_back("--persistent_worker");
    words.insert(words.end(), extraFlags.begin(), extraFlags.end());
    return words;
}

Result<WorkerCommand> splitWorkerCommand(const std::vector<QByteArray> &arguments)
{
    WorkerCommand command;
    for (const auto &argument : arguments)
        (isFlagFile(argument) ? command.flagFiles : command.startup).push_back(argument);
    if (command.flagFiles.empty())
        return fail(ErrorCode::BadInput, Words::tr("The command has no flag file: a worker's request is made of one"), Words::tr("Add @FILE or --flagfile=FILE to the command."));
    if (command.startup.empty())
        return fail(ErrorCode::BadInput, Words::tr("The command names no program"), Words::tr("Put the worker's program before its flag files."));
    return command;
}

Result<std::vector<QByteArray>> expandFlagFiles(const std::vector<QByteArray> &flagFiles, const FlagFileRules &rules)
{
    Expander expander(rules);
    for (const auto &argument : flagFiles) {
        if (auto added = expander.add(argument, {}); added.failed())
            return fail(added.error());
    }
    return std::move(expander.arguments);
}

QByteArray unescapedArgument(const QByteArray &argument)
{
    return argument.startsWith("@@") ? argument.mid(1) : argument;
}

} // namespace slipway
