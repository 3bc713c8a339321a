// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stepclass.h"

#include "core/wildcard.h"
#include "review/publishrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepClass)
};

bool names(const QString &pattern, const Step &step, const QString &id)
{
    return matchesWildcards(pattern, id) || (!step.key.isEmpty() && matchesWildcards(pattern, step.key));
}

/// How closely a list of patterns names the step: 2 by its own name, 1 by wildcards, 0 not at all.
int naming(const QStringList &patterns, const Step &step, const QString &id)
{
    if (patterns.contains(id) || (!step.key.isEmpty() && patterns.contains(step.key)))
        return 2;
    return std::ranges::any_of(patterns, [&](const QString &pattern) { return names(pattern, step, id); }) ? 1 : 0;
}

/// Labels carry emoji codes: ":docker: Push image".
QString plainLabel(const QString &label)
{
    static const QRegularExpression emoji(QStringLiteral(R"(:[A-Za-z0-9_+-]+:)"));
    return label.contains(u':') ? QString(label).remove(emoji).simplified() : label.simplified();
}

/// "Upload wheels to PyPI" gives "PyPI".
QString namedTarget(const QString &label)
{
    static const QRegularExpression to(QStringLiteral(R"(\b(?:publish|push|upload|release|deploy|promote)\b.*\bto\s+(.+)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = to.match(label);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

/// Words of a label that say that what it names is not the publishing itself.
bool speaksOfSomethingElse(const QString &label)
{
    static const QRegularExpression other(
        QStringLiteral(R"(^(test|check|validate|verify|lint|dry[- ]run)\b|\b(coverage|codecov|pipeline|(test|unit|lint|scan)\w*\s+(results?|reports?)|junit|buildkite|logs|dry[- ]run)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return other.match(label).hasMatch();
}

struct Said
{
    QString target;
    QString word;
};

std::optional<Said> saidByLabel(const QString &label)
{
    // Cheap words first: most labels have none of them.
    static const QRegularExpression word(QStringLiteral(R"(\b(publish|publishing|release to|deploy|deployment|promote|upload|push)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = word.match(label);
    if (!match.hasMatch() || speaksOfSomethingElse(label))
        return {};
    const auto target = namedTarget(label);
    const auto said = match.captured(1).toLower();
    const bool needsTarget = said == QLatin1String("upload") || said == QLatin1String("push");
    if (target.isEmpty() && needsTarget)
        return {};
    return Said {target, said};
}

std::optional<Said> saidByKey(const Step &step)
{
    const auto name = step.kind == NodeKind::Trigger ? step.triggerPipeline : step.key;
    if (name.isEmpty() || !nameSaysPublish(name) || speaksOfSomethingElse(QString(name).replace(u'-', u' ').replace(u'_', u' ')))
        return {};
    // A key says less than a file that is run: "release-notes", "upload-logs".
    static const QRegularExpression word(QStringLiteral(R"((?:^|[-_.])(publish|deploy|promote|release)(?:[-_.]|$))"), QRegularExpression::CaseInsensitiveOption);
    const auto match = word.match(name);
    const bool isTrigger = step.kind == NodeKind::Trigger;
    if (!match.hasMatch() || (!isTrigger && match.captured(1).toLower() == QLatin1String("release")))
        return {};
    return Said {serviceNamed(name), match.captured(1)};
}

bool isWorse(StepEffect a, StepEffect b)
{
    return int(a) > int(b);
}

/// All commands are looked at: the one that cannot be taken back decides what doing it again means.
std::optional<Publication> publicationOf(const Step &step)
{
    std::optional<Publication> worst;
    if (step.command.isEmpty())
        return worst;
    for (const auto &command : shellCommands(step.command)) {
        const auto found = publicationOf(command);
        if (found && (!worst || isWorse(found->effect, worst->effect) || (worst->target.isEmpty() && found->effect == worst->effect)))
            worst = found;
    }
    return worst;
}

std::optional<Publication> publicationOfPlugins(const Step &step)
{
    for (const auto &plugin : step.plugins) {
        const auto name = plugin.source.section(u'#', 0, 0).section(u'/', -1);
        const bool compose = name.startsWith(QLatin1String("docker-compose")) && plugin.config.is_object() && plugin.config.contains("push");
        if (compose || nameSaysPublish(QString(name).remove(QLatin1String("-buildkite-plugin"))))
            return Publication {serviceNamed(name), effectOfService(serviceNamed(name)), name};
    }
    return {};
}

void applyCommands(const Step &step, StepClass &result)
{
    auto found = publicationOf(step);
    if (!found)
        found = publicationOfPlugins(step);
    if (!found)
        return;
    result.publishes = true;
    result.target = found->target;
    result.effect = found->effect;
    result.why = Words::tr("it runs \"%1\"").arg(found->what);
}

void applyWords(const Step &step, const QString &label, StepClass &result)
{
    const auto byLabel = saidByLabel(label);
    // What a script of one's own does can only be guessed from the service that the label names.
    if (result.publishes && result.target.isEmpty() && byLabel && !serviceNamed(byLabel->target).isEmpty())
        result.effect = effectOfService(serviceNamed(byLabel->target));
    if (byLabel && !byLabel->target.isEmpty())
        result.target = byLabel->target;
    const auto said = byLabel ? byLabel : saidByKey(step);
    if (result.publishes || !said)
        return;
    result.publishes = true;
    result.target = said->target;
    result.effect = effectOfService(serviceNamed(said->target.isEmpty() ? label : said->target));
    result.why = byLabel ? Words::tr("its label says \"%1\"").arg(said->word) : Words::tr("its name says \"%1\"").arg(said->word);
}

void applyTags(const Step &step, const QString &id, const ReleaseFile &tags, StepClass &result)
{
    const int publish = naming(tags.publish, step, id);
    const int not_ = naming(tags.notPublish, step, id);
    if (publish > 0 && publish >= not_) {
        result.publishes = true;
        result.why = Words::tr("the release file says so");
    } else if (not_ > 0) {
        result = {};
        result.why = Words::tr("the release file says that it does not publish");
    }
    for (const auto &[pattern, effect] : tags.effects) {
        if (names(pattern, step, id)) {
            result.effect = effect;
            return;
        }
    }
}

} // namespace

StepClass classifyStep(const Step &step, const QString &id, const ReleaseFile &tags)
{
    StepClass result;
    if (step.kind != NodeKind::Command && step.kind != NodeKind::Trigger)
        return result;
    const auto label = plainLabel(step.label);
    applyCommands(step, result);
    applyWords(step, label, result);
    applyTags(step, id, tags, result);
    if (!result.publishes)
        result.target.clear();
    else if (result.target.isEmpty())
        result.target = label.isEmpty() ? id : label;
    return result;
}

QString publishTarget(const Step &step)
{
    static const ReleaseFile none;
    return classifyStep(step, step.key, none).target;
}

} // namespace slipway
