// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentflags.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentArguments)
};

const QVector<AgentFlag> &connectionFlags()
{
    static const QVector<AgentFlag> flags {{"agent-access-token", true, nullptr}, {"endpoint", true, nullptr},
        {"no-http2", false, nullptr}, {"debug", false, nullptr}, {"debug-http", false, nullptr},
        {"trace-http", false, nullptr}, {"no-color", false, nullptr}, {"log-level", true, nullptr},
        {"log-format", true, nullptr}, {"experiment", true, nullptr}, {"profile", true, nullptr},
        {"redacted-vars", true, nullptr}};
    return flags;
}

const AgentFlag *find(const QVector<AgentFlag> &flags, const QString &name)
{
    const auto it = std::find_if(flags.cbegin(), flags.cend(), [&](const AgentFlag &f) { return name == QLatin1String(f.name); });
    return it == flags.cend() ? nullptr : &*it;
}

/// "- **a list item**" is text, although it starts with a dash.
bool looksLikeFlag(const QString &word)
{
    const auto name = QStringView(word).mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
    return word.startsWith(u'-') && !name.isEmpty() && name.front().isLetter()
        && !name.left(name.indexOf(u'=') >= 0 ? name.indexOf(u'=') : name.size()).contains(u' ');
}

} // namespace

Result<AgentArguments> AgentArguments::read(const QStringList &arguments, const QVector<AgentFlag> &flags)
{
    AgentArguments result;
    for (const auto &flag : flags) {
        if (flag.variable && qEnvironmentVariableIsSet(flag.variable))
            result.m_values.insert(QString::fromLatin1(flag.name), qEnvironmentVariable(flag.variable));
    }
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &word = arguments.at(i);
        if (word == QLatin1String("--")) {
            result.m_words += arguments.mid(i + 1);
            break;
        }
        if (!looksLikeFlag(word)) {
            result.m_words.append(word);
            continue;
        }
        auto name = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
        const auto equals = name.indexOf(u'=');
        const auto given = equals >= 0 ? name.mid(equals + 1) : QString();
        name.truncate(equals >= 0 ? equals : name.size());
        const auto *flag = find(flags, name);
        const auto *known = flag ? flag : find(connectionFlags(), name);
        if (!known)
            return fail(ErrorCode::BadInput, Words::tr("flag provided but not defined: %1").arg(word.section(u'=', 0, 0)));
        auto value = given;
        if (equals < 0 && known->takesValue) {
            if (++i == arguments.size())
                return fail(ErrorCode::BadInput, Words::tr("flag needs an argument: %1").arg(word));
            value = arguments.at(i);
        } else if (equals < 0) {
            value = QStringLiteral("true");
        }
        if (flag)
            result.m_values.insert(name, value);
    }
    return result;
}

bool AgentArguments::isOn(const char *flag) const
{
    const auto text = value(flag).toLower();
    return text == QLatin1String("true") || text == QLatin1String("1") || text == QLatin1String("yes");
}

} // namespace slipway::ctl
