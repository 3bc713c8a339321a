// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentclient.h"
#include "agent/agentcommand.h"
#include "agent/agentflags.h"
#include "output.h"

#include "core/clock.h"
#include "engine/local/spool.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentAnnotate)
};

const QVector<AgentFlag> &annotationFlags()
{
    static const QVector<AgentFlag> flags {{"context", true, "BUILDKITE_ANNOTATION_CONTEXT"},
        {"style", true, "BUILDKITE_ANNOTATION_STYLE"}, {"append", false, "BUILDKITE_ANNOTATION_APPEND"},
        {"priority", true, "BUILDKITE_ANNOTATION_PRIORITY"}, {"scope", true, "BUILDKITE_ANNOTATION_SCOPE"},
        {"job", true, nullptr}};
    return flags;
}

/// An annotation never fails a step: whatever is wrong is said, and the step goes on.
int warned(const QString &text)
{
    warnAgent(Words::tr("warning: the annotation was not made: %1").arg(text));
    return 0;
}

Result<AgentMessage> describe(AgentMessage message, const AgentArguments &arguments)
{
    message.context = arguments.value("context", message.context);
    if (message.context.isEmpty())
        message.context = QStringLiteral("default");
    message.scope = arguments.value("scope", message.scope);
    message.targetJob = arguments.value("job");
    if (message.context.size() > kMaxContextLength)
        return fail(ErrorCode::BadInput, Words::tr("the context has %1 characters, the limit is 100").arg(message.context.size()));
    if (message.scope != QLatin1String("build") && message.scope != QLatin1String("job"))
        return fail(ErrorCode::BadInput, Words::tr("--scope is 'build' or 'job', not '%1'").arg(message.scope));
    message.style = arguments.value("style");
    if (!isAnnotationStyle(message.style))
        return fail(ErrorCode::BadInput, Words::tr("--style is success, info, warning or error, not '%1'").arg(message.style));
    message.append = arguments.isOn("append");
    bool good = true;
    message.priority = arguments.value("priority", QStringLiteral("3")).toInt(&good);
    if (!good || message.priority < 1 || message.priority > 10)
        return fail(ErrorCode::BadInput, Words::tr("--priority is a number from 1 to 10, not '%1'").arg(arguments.value("priority")));
    return message;
}

Result<QString> bodyOf(const AgentArguments &arguments)
{
    auto body = arguments.words().value(0).toUtf8();
    if (body.isEmpty()) {
        const auto input = readInput(8 * kMaxAnnotationBytes);
        if (input.failed())
            return fail(input.error());
        body = *input;
    }
    const auto text = environmentRedactor().redacted(QString::fromUtf8(body));
    const auto size = text.toUtf8().size();
    if (size > kMaxAnnotationBytes) {
        return fail(ErrorCode::LimitExceeded,
            Words::tr("annotation body size (%1B) exceeds maximum (%2B)").arg(size).arg(kMaxAnnotationBytes));
    }
    return text;
}

/// Delivers it, or keeps it where the engine will find it; as the last resort its text goes to the log.
int deliver(const AgentMessage &message)
{
    const auto answer = ask(message);
    if (answer.ok())
        return 0;
    if (answer.error().code == ErrorCode::Refused)
        return warned(answer.error().message);
    const auto spool = qEnvironmentVariable("SLIPWAY_SPOOL_DIR");
    const auto kept = spool.isEmpty() ? Result<void>(fail(ErrorCode::NotFound, Words::tr("SLIPWAY_SPOOL_DIR is not set")))
                                      : writeSpool(spool, message, SystemClock().nowMs());
    if (kept.ok()) {
        warnAgent(Words::tr("warning: %1; the annotation is kept and will be picked up later").arg(answer.error().message));
        return 0;
    }
    warnAgent(Words::tr("warning: %1; %2. The annotation was:").arg(answer.error().message, kept.error().message));
    printErrorText(message.body);
    return 0;
}

} // namespace

int runAnnotate(const QStringList &arguments)
{
    const auto read = AgentArguments::read(arguments, annotationFlags());
    if (read.failed())
        return warned(read.error().message);
    auto message = describe(newMessage(AgentMessage::Kind::Annotate), *read);
    if (message.failed())
        return warned(message.error().message);
    const auto body = bodyOf(*read);
    if (body.failed())
        return warned(body.error().message);
    message->body = *body;
    if (message->body.isEmpty() && message->style.isEmpty())
        return warned(Words::tr("there is no text, neither as an argument nor on standard input"));
    return deliver(*message);
}

int runAnnotationRemove(const QStringList &arguments)
{
    const auto read = AgentArguments::read(arguments,
        {{"context", true, "BUILDKITE_ANNOTATION_CONTEXT"}, {"scope", true, "BUILDKITE_ANNOTATION_SCOPE"}, {"job", true, nullptr}});
    if (read.failed())
        return warned(read.error().message);
    const auto message = describe(newMessage(AgentMessage::Kind::RemoveAnnotation), *read);
    return message.failed() ? warned(message.error().message) : deliver(*message);
}

} // namespace slipway::ctl
