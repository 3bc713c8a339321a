// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentclient.h"
#include "agent/agentcommand.h"
#include "agent/agentflags.h"
#include "output.h"

#include "release/releasecontroller.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentMetaData)
};

constexpr int kMissing = 100; // of `meta-data exists`

int refused(const QString &text)
{
    warnAgent(text);
    return 1;
}

Result<void> checkItem(const QString &key, const QString &value)
{
    if (key.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("key cannot be empty, or composed of only whitespace characters"));
    if (value.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("value cannot be empty, or composed of only whitespace characters"));
    if (value.toUtf8().size() > kMaxMetaDataBytes)
        return fail(ErrorCode::LimitExceeded, Words::tr("the value of '%1' is larger than 100 KB").arg(key));
    return {};
}

int send(const AgentMessage &message)
{
    const auto answer = ask(message);
    return answer.ok() ? 0 : refused(answer.error().toString());
}

int set(const AgentArguments &arguments)
{
    auto message = newMessage(AgentMessage::Kind::MetaDataSet);
    if (arguments.words().isEmpty())
        return refused(Words::tr("usage: buildkite-agent meta-data set KEY [VALUE]"));
    auto value = arguments.words().value(1);
    if (arguments.words().size() < 2) {
        const auto input = readInput(kMaxMetaDataBytes + 1);
        if (input.failed())
            return refused(input.error().toString());
        value = QString::fromUtf8(*input);
    }
    message.items.append({arguments.words().constFirst(), value});
    const auto checked = checkItem(message.items.constFirst().first, value);
    return checked.failed() ? refused(checked.error().message) : send(message);
}

int setBatch(const AgentArguments &arguments)
{
    auto message = newMessage(AgentMessage::Kind::MetaDataSet);
    for (const auto &word : arguments.words()) {
        const auto equals = word.indexOf(u'=');
        if (equals < 0)
            return refused(Words::tr("'%1' is not of the form KEY=VALUE").arg(word));
        message.items.append({word.left(equals), word.mid(equals + 1)});
        if (const auto checked = checkItem(message.items.constLast().first, message.items.constLast().second); checked.failed())
            return refused(checked.error().message);
    }
    return message.items.isEmpty() ? refused(Words::tr("usage: buildkite-agent meta-data set-batch KEY=VALUE...")) : send(message);
}

int get(const AgentArguments &arguments)
{
    auto message = newMessage(AgentMessage::Kind::MetaDataGet);
    message.key = arguments.words().value(0);
    const auto answer = ask(message);
    if (answer.failed())
        return refused(answer.error().toString());
    if (answer->value("exists", false)) {
        printLine(QByteArray::fromStdString(answer->value("value", std::string())));
        return 0;
    }
    if (!arguments.has("default"))
        return refused(Words::tr("there is no meta-data '%1'; set it first, or ask with --default").arg(message.key));
    printLine(arguments.value("default").toUtf8());
    return 0;
}

int exists(const AgentArguments &arguments)
{
    auto message = newMessage(AgentMessage::Kind::MetaDataExists);
    message.key = arguments.words().value(0);
    const auto answer = ask(message);
    if (answer.failed())
        return refused(answer.error().toString());
    return answer->value("exists", false) ? 0 : kMissing;
}

int keys()
{
    const auto answer = ask(newMessage(AgentMessage::Kind::MetaDataKeys));
    if (answer.failed())
        return refused(answer.error().toString());
    const auto list = answer->value("keys", Json::array());
    for (const auto &key : list) {
        if (key.is_string())
            printLine(QByteArray::fromStdString(key.get<std::string>()));
    }
    return 0;
}

} // namespace

int runMetaData(const QString &verb, const QStringList &arguments)
{
    const auto read = AgentArguments::read(arguments, {{"default", true, nullptr}, {"job", true, nullptr}, {"build", true, nullptr}});
    if (read.failed())
        return refused(read.error().message);
    if (read->has("build") && read->value("build") != qEnvironmentVariable("BUILDKITE_BUILD_ID"))
        return refused(Words::tr("only the meta-data of this release can be used here"));
    if (verb == QLatin1String("set"))
        return set(*read);
    if (verb == QLatin1String("set-batch"))
        return setBatch(*read);
    if (verb == QLatin1String("get"))
        return get(*read);
    if (verb == QLatin1String("exists"))
        return exists(*read);
    if (verb == QLatin1String("keys"))
        return keys();
    return refused(Words::tr("meta-data has the commands set, set-batch, get, exists and keys, not '%1'").arg(verb));
}

} // namespace slipway::ctl
