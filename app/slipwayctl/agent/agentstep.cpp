// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentclient.h"
#include "agent/agentcommand.h"
#include "agent/agentflags.h"
#include "output.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentStep)
};

constexpr qsizetype kMaxUpdate = 4096; // what the engine takes

int refused(const QString &text)
{
    warnAgent(text);
    return 1;
}

int stepGet(const QStringList &arguments)
{
    const auto read = AgentArguments::read(arguments, {{"step", true, nullptr}, {"build", true, nullptr}, {"format", true, nullptr}});
    if (read.failed())
        return refused(read.error().message);
    auto message = newMessage(AgentMessage::Kind::StepGet);
    message.step = read->value("step");
    message.attribute = read->words().value(0);
    const bool json = read->value("format") == QLatin1String("json");
    if (message.attribute.isEmpty() && !json)
        return refused(Words::tr("name an attribute, or ask for the whole step with --format json"));
    const auto answer = ask(message);
    if (answer.failed())
        return refused(answer.error().toString());
    const auto value = fromStd(answer->value("value", std::string()));
    printLine(json && !message.attribute.isEmpty() ? dumpJson(Json(toStd(value))) : value.toUtf8());
    return 0;
}

int stepUpdate(const QStringList &arguments)
{
    const auto read = AgentArguments::read(arguments, {{"step", true, nullptr}, {"build", true, nullptr}, {"append", false, "BUILDKITE_STEP_UPDATE_APPEND"}});
    if (read.failed())
        return refused(read.error().message);
    auto message = newMessage(AgentMessage::Kind::StepUpdate);
    message.step = read->value("step");
    message.attribute = read->words().value(0);
    message.value = read->words().value(1);
    message.append = read->isOn("append");
    static const QStringList known {QStringLiteral("label"), QStringLiteral("notify"), QStringLiteral("priority")};
    if (!known.contains(message.attribute))
        return refused(Words::tr("'%1' cannot be updated; there are label, notify and priority").arg(message.attribute));
    if (message.value.isEmpty()) {
        auto input = readInput(kMaxUpdate);
        if (input.failed())
            return refused(input.error().toString());
        message.value = QString::fromUtf8(*input);
        while (message.value.endsWith(u'\n') || message.value.endsWith(u'\r'))
            message.value.chop(1);
    }
    if (message.value.trimmed().isEmpty())
        return refused(Words::tr("a value for '%1' is needed").arg(message.attribute));
    const auto answer = ask(message);
    return answer.ok() ? 0 : refused(answer.error().toString());
}

int stepCancel(const QStringList &arguments)
{
    const auto read = AgentArguments::read(arguments, {{"step", true, nullptr}, {"build", true, nullptr}, {"force", false, "BUILDKITE_STEP_CANCEL_FORCE"},
                                                          {"force-grace-period-seconds", true, "BUILDKITE_STEP_CANCEL_FORCE_GRACE_PERIOD_SECONDS"}});
    if (read.failed())
        return refused(read.error().message);
    auto message = newMessage(AgentMessage::Kind::StepCancel);
    message.step = read->value("step");
    message.force = read->isOn("force");
    if (const auto seconds = read->value("force-grace-period-seconds"); !seconds.isEmpty()) {
        bool isNumber = false;
        message.forceGraceSeconds = seconds.toInt(&isNumber);
        if (!isNumber || message.forceGraceSeconds < 0 || message.forceGraceSeconds > kMaxGraceSeconds)
            return refused(Words::tr("--force-grace-period-seconds wants a number from 0 to %1, not '%2'").arg(kMaxGraceSeconds).arg(seconds));
    }
    const auto answer = ask(message);
    return answer.ok() ? 0 : refused(answer.error().toString());
}

} // namespace

int runStep(const QString &verb, const QStringList &arguments)
{
    if (verb == QLatin1String("get"))
        return stepGet(arguments);
    if (verb == QLatin1String("update"))
        return stepUpdate(arguments);
    if (verb == QLatin1String("cancel"))
        return stepCancel(arguments);
    return unknownCommand(QStringLiteral("step ") + verb);
}

} // namespace slipway::ctl
