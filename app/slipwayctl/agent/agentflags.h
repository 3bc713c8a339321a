// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace slipway::ctl {

/// One flag of a subcommand of buildkite-agent.
struct AgentFlag
{
    const char *name;
    bool takesValue;
    const char *variable; ///< the environment variable it can be set by; null if none
};

/// Arguments as the real agent reads them: `--name value`, `--name=value`, `-name`; flags may stand behind
/// other arguments; `--` ends them. Flags of the real agent that only say how to reach its server or how to
/// log (--endpoint, --debug ...) are accepted, since there is nothing they could change here.
class AgentArguments
{
public:
    static Result<AgentArguments> read(const QStringList &arguments, const QVector<AgentFlag> &flags);

    const QStringList &words() const { return m_words; }
    bool has(const char *flag) const { return m_values.contains(QString::fromLatin1(flag)); }
    QString value(const char *flag, const QString &fallback = {}) const { return m_values.value(QString::fromLatin1(flag), fallback); }
    bool isOn(const char *flag) const;

private:
    QStringList m_words;
    QHash<QString, QString> m_values;
};

} // namespace slipway::ctl
