// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintcontext.h"

#include <QRegularExpression>

namespace slipway {

namespace {

/// The flags and the body of one `buildkite-agent annotate`.
AnnotateCall readAgentCall(const ScriptCommand &shell)
{
    AnnotateCall call;
    call.context = QStringLiteral("default");
    const auto arguments = shell.arguments().mid(1);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto name = arguments[i].text.section(u'=', 0, 0);
        const bool inlineValue = arguments[i].text.startsWith(QLatin1String("--")) && arguments[i].text.contains(u'=');
        const auto value = [&] { return inlineValue ? arguments[i].text.section(u'=', 1) : arguments.value(++i).text; };
        if (name == QLatin1String("--context"))
            call.context = value();
        else if (name == QLatin1String("--style"))
            call.style = value();
        else if (name == QLatin1String("--append"))
            call.append = !inlineValue || value() != QLatin1String("false");
        else if (name == QLatin1String("--priority") || name == QLatin1String("--scope") || name == QLatin1String("--job"))
            value();
        else if (!name.startsWith(u'-'))
            call.values.append(arguments[i]);
    }
    return call;
}

/// "$2" and "${2}" in the body of a script stand for what the caller gave.
void bindParameters(AnnotateCall &call, const LintCommand &command)
{
    static const QRegularExpression parameter(QStringLiteral("\\$\\{?([1-9@*])"));
    QVector<ScriptWord> bound;
    for (const auto &word : std::as_const(call.values)) {
        auto it = parameter.globalMatch(word.text);
        if (!it.hasNext())
            bound.append(word);
        while (it.hasNext()) {
            const auto name = it.next().captured(1);
            if (name == QLatin1String("@") || name == QLatin1String("*"))
                bound += command.given;
            else if (const auto at = name.toInt() - 1; at < command.given.size())
                bound.append(command.given[at]);
        }
    }
    call.values = bound;
}

/// What the commands in front of the pipe print.
void readPipe(AnnotateCall &call, const LintStep &step, qsizetype at)
{
    const auto *shell = step.commands[at].shell;
    if (shell->pipedFrom < 0 || at == 0)
        return;
    const auto &before = step.commands[at - 1];
    if (before.script != step.commands[at].script)
        return;
    if (before.shell->isProgram("echo") || before.shell->isProgram("printf"))
        call.values += before.shell->arguments();
    call.body += before.shell->heredoc;
}

bool isAnnotateScript(const QString &path)
{
    return path.section(u'/', -1).contains(QLatin1String("annotat"), Qt::CaseInsensitive);
}

} // namespace

QVector<AnnotateCall> annotateCalls(const LintStep &step)
{
    QVector<AnnotateCall> calls;
    for (qsizetype at = 0; at < step.commands.size(); ++at) {
        const auto &command = step.commands[at];
        const auto *shell = command.shell;
        if (shell->isProgram("buildkite-agent") && shell->arguments().value(0).text == QLatin1String("annotate")) {
            auto call = readAgentCall(*shell);
            call.at = at;
            readPipe(call, step, at);
            call.body += shell->heredoc;
            if (!command.script.isEmpty())
                bindParameters(call, command);
            if (call.context && call.context->contains(u'$'))
                call.context.reset();
            calls.append(call);
            continue;
        }
        QVector<ScriptWord> given;
        const auto path = shell->scriptPath(&given);
        if (!path.isEmpty() && isAnnotateScript(path) && step.unseenScripts.contains(path)) {
            AnnotateCall call;
            call.at = at;
            call.seen = false;
            // By custom the first argument is a title and the second what it is about.
            call.values = given.size() > 1 ? given.mid(1) : given;
            calls.append(call);
        }
    }
    return calls;
}

} // namespace slipway
