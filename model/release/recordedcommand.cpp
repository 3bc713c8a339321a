// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/recordedcommand.h"

#include "release/eventdata.h"
#include "core/shellquote.h"

#include <array>

namespace slipway {

using eventdata::count;
using eventdata::number;
using eventdata::text;

namespace {

constexpr std::array kNames {"publish", "change", "read", "local"};

QStringList texts(const Json &data, const char *key)
{
    QStringList list;
    const auto it = data.find(key);
    if (it == data.end() || !it->is_array())
        return list;
    for (const auto &entry : *it) {
        if (entry.is_string())
            list.append(fromStd(entry.get_ref<const std::string &>()));
    }
    return list;
}

Json array(const QStringList &list)
{
    auto json = Json::array();
    for (const auto &entry : list)
        json.push_back(toStd(entry));
    return json;
}

} // namespace

QString commandEffectName(CommandEffect effect)
{
    return QString::fromLatin1(kNames[size_t(effect)]);
}

QString RecordedCommand::commandLine() const
{
    QStringList words;
    for (const auto &word : argv)
        words.append(shellQuoted(word));
    return words.join(u' ');
}

Json RecordedCommand::toJson() const
{
    return {{"argv", array(argv)}, {"cwd", toStd(cwd)}, {"stdin_bytes", stdinBytes}, {"rule", toStd(rule)},
        {"effect", kNames[size_t(effect)]}, {"targets", array(targets)}, {"answer", toStd(answer)},
        {"made", array(made)}, {"exit_status", exitStatus}};
}

RecordedCommand RecordedCommand::fromJson(const Json &data)
{
    RecordedCommand command;
    command.argv = texts(data, "argv");
    command.cwd = text(data, "cwd");
    command.stdinBytes = number(data, "stdin_bytes", -1);
    command.rule = text(data, "rule");
    const auto effect = text(data, "effect");
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (effect == QLatin1String(kNames[i]))
            command.effect = CommandEffect(i);
    }
    command.targets = texts(data, "targets");
    command.answer = text(data, "answer");
    command.made = texts(data, "made");
    command.exitStatus = count(data, "exit_status", 0);
    return command;
}

} // namespace slipway
