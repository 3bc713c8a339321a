// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/scenariocheck.h"

#include "pipeline/condition/variables.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioCheck)
};

bool isFact(const QString &name)
{
    if (name.startsWith(QLatin1String("env:")))
        return name.size() > 4;
    return condition::findVariable(name.toStdString(), false) != nullptr;
}

Result<void> checkOne(const Facts &facts)
{
    static const QRegularExpression number(QStringLiteral("\\A[1-9][0-9]{0,8}\\z"));
    static const QRegularExpression name(QStringLiteral("\\A[^\\s\\x00-\\x1f](?:[^\\x00-\\x1f]{0,58}[^\\s\\x00-\\x1f])?\\z"));
    const auto bad = [&facts](const QString &message, const QString &hint) {
        return fail(ErrorCode::BadInput, facts.scenario.isEmpty() ? message : Words::tr("%1: %2").arg(facts.scenario, message), hint);
    };
    if (facts.scenario.isEmpty())
        return bad(Words::tr("A scenario has no name"), Words::tr("give it one, such as rc"));
    if (!name.match(facts.scenario).hasMatch())
        return bad(Words::tr("The name is longer than 60 characters or begins or ends with a space"), Words::tr("shorten it"));
    if (!facts.pullRequest.isEmpty() && !number.match(facts.pullRequest).hasMatch())
        return bad(Words::tr("The pull request “%1” is not a number").arg(facts.pullRequest), Words::tr("leave it empty for none"));
    for (const auto &open : facts.unknown) {
        if (!isFact(open)) {
            return bad(Words::tr("There is no fact “%1”").arg(open),
                Words::tr("write a variable of conditions, such as build.message, or env:NAME"));
        }
    }
    return {};
}

} // namespace

QStringList contradictions(const Facts &facts)
{
    QStringList found;
    const bool pull = !facts.pullRequest.isEmpty();
    if (pull && !facts.tag.isEmpty())
        found.append(Words::tr("A build is of a tag or of a pull request, never of both: no real build is like this."));
    if (pull && facts.source == QLatin1String("schedule"))
        found.append(Words::tr("A scheduled build has no pull request."));
    if (!pull && !facts.pullRequestBase.isEmpty())
        found.append(Words::tr("There is a base branch but no pull request: conditions do not see it."));
    if (!facts.tag.isEmpty() && facts.source == QLatin1String("schedule"))
        found.append(Words::tr("A scheduled build is of a branch, not of a tag."));
    if (!facts.tag.isEmpty() && facts.unknown.contains(QStringLiteral("build.tag")))
        found.append(Words::tr("The tag is given and said to be not known."));
    if (!facts.message.isEmpty() && facts.unknown.contains(QStringLiteral("build.message")))
        found.append(Words::tr("The message is given and said to be not known."));
    for (const auto &[name, value] : facts.env) {
        if (facts.unknown.contains(QLatin1String("env:") + name))
            found.append(Words::tr("%1 is set and said to be not known.").arg(name));
    }
    return found;
}

Result<void> checkScenarios(const QVector<Facts> &own)
{
    QSet<QString> names;
    for (const auto &facts : own) {
        if (const auto good = checkOne(facts); good.failed())
            return good;
        if (names.contains(facts.scenario)) {
            return fail(ErrorCode::BadInput, Words::tr("Two scenarios are called “%1”").arg(facts.scenario),
                Words::tr("give one of them another name"));
        }
        names.insert(facts.scenario);
    }
    return {};
}

} // namespace slipway
