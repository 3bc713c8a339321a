// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenariolines.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioLines)
};

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ScenarioBar)
};

} // namespace

QString scenarioTitle(const QString &name)
{
    if (name == QLatin1String("nightly"))
        return Titles::tr("Nightly");
    if (name == QLatin1String("tag"))
        return Titles::tr("Tag");
    if (name == QLatin1String("main"))
        return Titles::tr("Main");
    if (name == QLatin1String("pr"))
        return Titles::tr("Pull request");
    if (name == QLatin1String("manual"))
        return Titles::tr("Manual");
    return name;
}

QStringList scenarioLines(const Facts &facts)
{
    QStringList lines {Words::tr("Started by: %1").arg(facts.source), Words::tr("Branch: %1").arg(facts.branch)};
    if (!facts.tag.isEmpty())
        lines.append(Words::tr("Tag: %1").arg(facts.tag));
    if (!facts.pullRequest.isEmpty())
        lines.append(Words::tr("Pull request: %1").arg(facts.pullRequest));
    for (const auto &[name, value] : facts.env)
        lines.append(name + u'=' + value);
    auto open = facts.unknown.values();
    open.sort();
    if (!open.isEmpty())
        lines.append(Words::tr("Not known: %1").arg(open.join(QLatin1String(", "))));
    return lines;
}

} // namespace slipway
