// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintcontext.h"
#include "review/lint/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PublishRules)
};

const LintCommand *onceOnlyCommand(const LintStep &step)
{
    for (const auto &command : step.commands) {
        if (command.publish.onceOnly && !command.publish.guarded && !command.shell->tolerated)
            return &command;
    }
    return nullptr;
}

} // namespace

void lintRetryOfPublish(LintContext &context)
{
    for (const auto &step : context.steps()) {
        const auto *command = onceOnlyCommand(step);
        const bool byName = !command && step.stepClass.publishes && step.stepClass.effect == StepEffect::OnceOnly && !step.unseenScripts.isEmpty();
        if (step.step->kind != NodeKind::Command || (!command && !byName))
            continue;
        const auto &retry = step.step->retry;
        const auto *written = step.step->normalised.is_object() && step.step->normalised.contains("retry") ? &step.step->normalised["retry"] : nullptr;
        const bool again = written && written->is_object() && written->contains("manual") && retry.manualAllowed && retry.manualPermitOnPassed
            && (*written)["manual"].is_object() && (*written)["manual"].contains("permit_on_passed");
        if (retry.automatic.isEmpty() && !again)
            continue;
        const auto what = command ? command->shell->texts().mid(0, 3).join(u' ') : step.unseenScripts.first();
        context.report("R11", step, context.place(step, {"retry"}),
            retry.automatic.isEmpty()
                ? Words::tr("\"%1\" may be run again after it passed, but what %2 does cannot be done twice").arg(step.name(), what)
                : Words::tr("\"%1\" is retried by itself, but what %2 does cannot be done twice: the retry fails on what the first attempt left, or publishes half of it").arg(step.name(), what),
            Words::tr("Take the retry away, or let the command skip what is already there (--skip-existing, a check of the digest)"),
            byName || retry.automatic.isEmpty() ? Severity::Warning : Severity::Error);
    }
}

namespace {

/// Commands that cannot well fail, or that are meant to be the end.
bool isHarmless(const LintCommand &command)
{
    static const QSet<QString> harmless {QStringLiteral("echo"), QStringLiteral("printf"), QStringLiteral("true"), QStringLiteral(":"), QStringLiteral("exit"), QStringLiteral("set"),
        QStringLiteral("return"), QStringLiteral("unset"), QStringLiteral("export"), QStringLiteral("cd"), QStringLiteral("popd"), QStringLiteral("sleep"), QStringLiteral("trap")};
    if (command.shell->isProgram("rm"))
        return command.shell->arguments().value(0).text.contains(u'f');
    return !command.fatal || harmless.contains(command.shell->program());
}

bool isAnnotation(const LintStep &step, qsizetype at)
{
    return std::any_of(step.annotations.cbegin(), step.annotations.cend(), [at](const AnnotateCall &c) { return c.at == at; });
}

} // namespace

void lintPublishNotLast(LintContext &context)
{
    for (const auto &step : context.steps()) {
        qsizetype published = -1;
        for (qsizetype i = 0; i < step.commands.size(); ++i) {
            const auto &command = step.commands[i];
            if (published < 0) {
                // Inside a script the caller's own line says nothing about what follows it.
                published = command.publish.onceOnly && !command.shell->tolerated ? i : -1;
                continue;
            }
            // An annotation is S1's; the next package of a series is the same work, not work after it.
            if (isHarmless(command) || isAnnotation(step, i) || command.publish.onceOnly)
                continue;
            context.report("R12", step, context.commandPlace(step, command.line),
                Words::tr("In \"%1\" work follows what cannot be taken back (%2): if '%3' fails, the step is red, though everything is published, and cannot be run again")
                    .arg(step.name(), step.commands[published].shell->texts().mid(0, 3).join(u' '), command.shell->program()),
                Words::tr("Do it before, in a step of its own, or tolerate its failure with || echo …"));
            break;
        }
    }
}

void lintMissingTimeout(LintContext &context)
{
    for (const auto &step : context.steps()) {
        if (step.step->kind != NodeKind::Command || step.step->timeoutMinutes > 0)
            continue;
        const bool holds = !step.step->concurrencyGroup.isEmpty();
        if (!holds && !step.releases())
            continue;
        const auto message = holds ? Words::tr("\"%1\" holds the concurrency group %2 and has no timeout: if it hangs, everyone who waits for the group hangs. Buildkite has no timeout of a whole pipeline")
                                         .arg(step.name(), step.step->concurrencyGroup)
                                   : Words::tr("\"%1\" publishes and has no timeout: if it hangs, the release hangs until somebody looks. Buildkite has no timeout of a whole pipeline").arg(step.name());
        context.report("R14", step, holds ? context.place(step, {"concurrency_group"}) : context.place(step, {"label", "name", "command", "commands"}), message,
            Words::tr("Add timeout_in_minutes, about three times what it usually takes"),
            holds || step.stepClass.effect == StepEffect::OnceOnly ? Severity::Warning : Severity::Info);
    }
}

namespace {

const QRegularExpression &movingTag()
{
    static const QRegularExpression moving(QStringLiteral("^(latest|nightly|stable|edge|canary)$"));
    return moving;
}

QString movingTarget(const LintCommand &command)
{
    for (const auto &target : command.publish.targets) {
        if (command.publish.outlet == Outlet::Image && movingTag().match(imageTag(target)).hasMatch())
            return target;
    }
    if (!command.shell->isProgram("npm"))
        return {};
    const auto texts = command.shell->texts();
    return texts.value(1) == QLatin1String("dist-tag") && texts.contains(QLatin1String("latest")) ? QStringLiteral("latest") : QString();
}

} // namespace

void lintMovingTag(LintContext &context)
{
    for (const auto &step : context.steps()) {
        if (step.step->concurrency == 1 && !step.step->concurrencyGroup.isEmpty())
            continue;
        for (const auto &command : step.commands) {
            const auto target = movingTarget(command);
            if (target.isEmpty())
                continue;
            context.report("R21", step, context.commandPlace(step, command.line),
                Words::tr("\"%1\" moves %2 without a concurrency group: two builds at once race for it, and an older one may win").arg(step.name(), target),
                Words::tr("Add concurrency: 1 with a concurrency_group, and compare versions before the tag moves"));
            break;
        }
    }
}

namespace {

struct Cleanup
{
    const LintStep *step;
    int line;
    QString prefix, place;
};

/// "cleanup-nightly-builds.sh nightly- org/image": the prefix ends with a dash or a star.
std::optional<Cleanup> cleanupOf(const LintStep &step, const LintCommand &command)
{
    static const QRegularExpression cleaning(QStringLiteral("clean|prune|purge|delete|remove|expire"), QRegularExpression::CaseInsensitiveOption);
    QVector<ScriptWord> given;
    const auto path = command.shell->scriptPath(&given);
    const bool aws = command.shell->isProgram("aws");
    if (path.isEmpty() && !aws)
        return {};
    const auto texts = command.shell->texts();
    const bool bucket = texts.mid(0, 3) == QStringList {QStringLiteral("aws"), QStringLiteral("s3"), QStringLiteral("rm")} && texts.contains(QLatin1String("--recursive"));
    if (bucket) {
        const auto url = std::find_if(texts.cbegin(), texts.cend(), [](const QString &t) { return t.startsWith(QLatin1String("s3://")); });
        return url == texts.cend() ? std::nullopt : std::optional(Cleanup {&step, command.line, *url, {}});
    }
    if (!command.script.isEmpty() || path.isEmpty() || !cleaning.match(path.section(u'/', -1)).hasMatch())
        return {};
    Cleanup found {&step, command.line, {}, {}};
    for (const auto &word : given) {
        if (found.prefix.isEmpty() && (word.text.endsWith(u'-') || word.text.endsWith(u'*')))
            found.prefix = word.text.endsWith(u'*') ? word.text.chopped(1) : word.text;
        else if (!word.text.startsWith(u'-'))
            found.place = word.text;
    }
    return found.prefix.isEmpty() ? std::nullopt : std::optional(found);
}

struct TagTemplate
{
    QString tag, place;
};

} // namespace

void lintCleanupOverlap(LintContext &context)
{
    QVector<Cleanup> cleanups;
    QVector<TagTemplate> tags;
    for (const auto &step : context.steps()) {
        for (const auto &command : step.commands) {
            if (const auto cleanup = cleanupOf(step, command)) {
                cleanups.append(*cleanup);
                tags.append({cleanup->prefix, cleanup->place});
            }
            for (const auto &target : command.publish.targets) {
                const bool image = command.publish.outlet == Outlet::Image;
                tags.append({image ? imageTag(target) : target, image ? target.section(u':', 0, 0) : QString()});
            }
        }
    }
    for (const auto &cleanup : cleanups) {
        const auto hit = std::find_if(tags.cbegin(), tags.cend(), [&](const TagTemplate &t) {
            static const QRegularExpression variant(QStringLiteral("^[A-Za-z][\\w.]*-"));
            // Behind the prefix a further word names another variant; a variable or a date is one of its own.
            return t.place == cleanup.place && t.tag.startsWith(cleanup.prefix) && variant.match(t.tag.mid(cleanup.prefix.size())).hasMatch();
        });
        if (hit == tags.cend())
            continue;
        context.report("R22", *cleanup.step, context.commandPlace(*cleanup.step, cleanup.line),
            Words::tr("Cleaning up \"%1\" in \"%2\" also matches \"%3\", which belongs to another variant").arg(cleanup.prefix, cleanup.step->name(), hit->tag),
            Words::tr("Put the variant in front of the tag, or let the cleanup match the whole form of its own tags"));
    }
}

} // namespace slipway
