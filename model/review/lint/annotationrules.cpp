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
    Q_DECLARE_TR_FUNCTIONS(AnnotationRules)
};

const LintCommand &commandOf(const LintStep &step, const AnnotateCall &call)
{
    return step.commands[call.at];
}

bool publishedBefore(const LintStep &step, qsizetype at)
{
    for (qsizetype i = 0; i < at; ++i) {
        if (step.commands[i].publish.publishes())
            return true;
    }
    return false;
}

/// The call as a person knows it: the script, or the agent's command.
QString callName(const LintStep &step, const AnnotateCall &call)
{
    const auto &command = commandOf(step, call);
    if (!command.script.isEmpty())
        return QStringLiteral("%1:%2").arg(command.script).arg(command.scriptLine);
    const auto path = command.shell->scriptPath();
    return path.isEmpty() ? QStringLiteral("buildkite-agent annotate") : path;
}

const QRegularExpression &fileEnding()
{
    static const QRegularExpression ending(QStringLiteral(
        "\\.(whl|tar\\.gz|tgz|tar|zip|gz|xz|deb|rpm|apk|aab|ipa|jar|war|gem|crate|exe|msi|dmg|pkg|so|dll|iso|img|bin|nupkg|snap)\\b"));
    return ending;
}

enum class Value { Uri, Image, MovingImage, Bare, Unknown };

Value imageValue(const QString &text)
{
    if (text.contains(QLatin1String("@sha256:")))
        return Value::Image;
    const auto tag = imageTag(text);
    // A tag that holds the commit or a version does not move; "latest" does.
    static const QRegularExpression moving(QStringLiteral("^(latest|nightly|stable|edge|main|master|dev|release)$"));
    return moving.match(tag).hasMatch() ? Value::MovingImage : Value::Image;
}

Value kindOfValue(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("[a-zA-Z][a-zA-Z0-9+.-]*://|\\bdocker pull\\b"));
    static const QRegularExpression image(QStringLiteral("^[\\w.-]+(\\.[\\w-]+|:\\d+)/[^\\s]+$|^[\\w.-]+/[\\w./-]+:[^\\s/]+$"));
    static const QRegularExpression version(QStringLiteral("^v?\\d+\\.\\d+[\\w.+-]*$"));
    const auto value = text.trimmed();
    if (value.isEmpty() || scheme.match(value).hasMatch())
        return value.isEmpty() ? Value::Unknown : Value::Uri;
    if (image.match(value).hasMatch() && !fileEnding().match(value).hasMatch())
        return imageValue(value);
    if (fileEnding().match(value).hasMatch() || version.match(value).hasMatch())
        return Value::Bare;
    return Value::Unknown;
}

/// A value that runs over several words of markdown: only a file's name without any address tells something.
Value kindOfText(const QString &text)
{
    const auto value = text.trimmed();
    if (!value.contains(u' '))
        return kindOfValue(value);
    static const QRegularExpression address(QStringLiteral("://|[\\w-]+\\.[\\w.-]+/|artifact:|\\]\\("));
    return fileEnding().match(value).hasMatch() && !address.match(value).hasMatch() && !value.startsWith(QLatin1String("$("))
        ? Value::Bare
        : Value::Unknown;
}

/// "$(cd dist && echo *.whl)" prints what its pattern matches.
QString printedPattern(const QString &text)
{
    static const QRegularExpression printed(QStringLiteral("\\$\\([^)]*\\b(?:echo|ls|printf)\\b[^)]*?([^\\s)\"']*[*?][^\\s)\"']*)[^)]*\\)"));
    const auto match = printed.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// A pattern that no shell will ever expand: behind a scheme, or quoted.
QString literalPattern(const QString &text)
{
    static const QRegularExpression behindScheme(QStringLiteral("[a-z0-9]+://[^\\s`*]*[^\\s`*(]*\\*(?!\\*)[^\\s`)]*"));
    static const QRegularExpression file(QStringLiteral("[\\w./${}-]*\\*[\\w.-]*\\.(whl|tar\\.gz|tgz|zip|deb|rpm|jar|apk|gem|crate|exe|msi|dmg)\\b"));
    auto plain = text;
    static const QRegularExpression substitution(QStringLiteral("\\$\\([^)]*\\)"));
    plain.remove(substitution);
    if (const auto match = behindScheme.match(plain); match.hasMatch())
        return match.captured();
    const auto match = file.match(plain);
    return match.hasMatch() ? match.captured() : QString();
}

struct Pattern
{
    QString text;
    bool expanded = false; ///< the shell looks for files, and finds none, one or several
};

Pattern patternOf(const AnnotateCall &call)
{
    for (const auto &word : call.values) {
        if (const auto printed = printedPattern(word.text); !printed.isEmpty())
            return {printed, true};
        if (const auto literal = literalPattern(word.text); !literal.isEmpty())
            return {literal, word.glob && !literal.contains(QLatin1String("://"))};
        if (word.glob && word.text.contains(u'*') && !word.quoted)
            return {word.text, true};
    }
    return {literalPattern(call.body), false};
}

} // namespace

void lintAnnotateFatal(LintContext &context)
{
    for (const auto &step : context.steps()) {
        for (const auto &call : step.annotations) {
            const auto &command = commandOf(step, call);
            if (!command.fatal)
                continue;
            const bool after = publishedBefore(step, call.at);
            auto message = after ? Words::tr("A failed annotation would fail \"%1\" after it has already published: the agent tries "
                                             "five times, then ends with an error, and %2 runs under errexit")
                                 : Words::tr("A failed annotation would fail \"%1\": the agent tries five times, then ends with an "
                                             "error, and %2 runs under errexit");
            message = message.arg(step.name(), callName(step, call));
            if (!call.seen)
                message = Words::tr("%1 (the script is not at hand: judged by the call)").arg(message);
            context.report("S1", step, context.commandPlace(step, command.line), message,
                Words::tr("Make it non-fatal and say so: annotate … || echo 'annotate failed' >&2"),
                after ? Severity::Error : Severity::Warning);
            break;
        }
    }
}

void lintAnnotateNotActionable(LintContext &context)
{
    for (const auto &step : context.steps()) {
        for (const auto &call : step.annotations) {
            const auto judge = [&](const QString &value) {
                const auto kind = kindOfText(value);
                if (kind != Value::Bare && kind != Value::MovingImage)
                    return false;
                const auto where = context.commandPlace(step, commandOf(step, call).line);
                if (kind == Value::MovingImage) {
                    context.report("S2", step, where,
                        Words::tr("\"%1\" announces the image %2 without its digest: the tag can move to another image").arg(step.name(), value.trimmed()),
                        Words::tr("Announce registry/name@sha256:…, which always means the same bytes"), Severity::Info);
                    return true;
                }
                context.report("S2", step, where,
                    Words::tr("\"%1\" announces \"%2\", which nobody can download: an annotation shows its text, it links nothing")
                        .arg(step.name(), value.trimmed().left(80)),
                    Words::tr("Announce the whole address: s3://, gs://, https:// or registry/name@sha256:…"));
                return true;
            };
            const bool found = std::any_of(call.values.cbegin(), call.values.cend(), [&](const ScriptWord &word) { return judge(word.text); });
            if (found)
                break;
        }
    }
}

void lintGlobLiteral(LintContext &context)
{
    for (const auto &step : context.steps()) {
        for (const auto &call : step.annotations) {
            const auto pattern = patternOf(call);
            if (pattern.text.isEmpty())
                continue;
            const auto message = pattern.expanded
                ? Words::tr("\"%1\" announces what %2 matches: with no match the shell passes the pattern itself, with two only "
                            "one line is written; both end without an error")
                : Words::tr("\"%1\" announces %2, which no shell can expand: the pattern itself will be shown");
            context.report("S4", step, context.commandPlace(step, commandOf(step, call).line), message.arg(step.name(), pattern.text),
                Words::tr("Loop over the files after 'shopt -s nullglob failglob' and write one line a file"));
            break;
        }
    }
}

namespace {

struct Writer
{
    const LintStep *step;
    const AnnotateCall *call;
};

QString contextOf(const LintStep &step, const AnnotateCall &call)
{
    if (call.context)
        return *call.context;
    // Not seen, but the same script called the same way writes the same context.
    return call.seen ? QString() : u'\x1f' + step.commands[call.at].shell->scriptPath();
}

QString shownContext(const QString &context)
{
    return context.startsWith(u'\x1f') ? Words::tr("that %1 writes").arg(context.mid(1)) : u'"' + context + u'"';
}

bool neverTogether(const LintContext &context, const LintStep &a, const LintStep &b)
{
    // Never together in one build: no clash.
    for (int s = 0; s < context.scenarioCount(); ++s) {
        if (context.runs(a, s) && context.runs(b, s))
            return false;
    }
    return true;
}

/// What is wrong between two writers of one context, or nothing.
QString clash(const LintContext &context, const Writer &a, const Writer &b)
{
    if (a.step == b.step || neverTogether(context, *a.step, *b.step))
        return {};
    if (a.call->seen && b.call->seen) {
        if (a.call->append != b.call->append)
            return Words::tr("one appends and the other replaces what is there");
        if (!a.call->append && !(a.call->values.isEmpty() && a.call->body.isEmpty()))
            return Words::tr("neither appends, so the last one wins");
        if (a.call->style != b.call->style)
            return Words::tr("their styles differ, and the last one wins");
    }
    if (a.step->group != b.step->group)
        return Words::tr("they stand in different parts of the release, and their lines mix in the order they arrive");
    return {};
}

void reportBadContext(LintContext &context, const Writer &writer, const QString &name)
{
    static const QRegularExpression odd(QStringLiteral("[#?%/\\\\]"));
    const auto where = context.commandPlace(*writer.step, writer.step->commands[writer.call->at].line);
    if (name.size() > 100 || odd.match(name).hasMatch()) {
        context.report("S6", *writer.step, where,
            Words::tr("The annotation context \"%1\" is longer than 100 characters or holds characters with which it cannot be removed again").arg(name.left(60)),
            Words::tr("Use letters, digits and hyphens, at most 100"));
    }
    const bool several = writer.step->step->parallelism > 1 || !writer.step->step->matrix.isEmpty();
    if (several && !writer.call->append && !name.contains(QLatin1String("{{matrix"))) {
        context.report("S6", *writer.step, where,
            Words::tr("All jobs of \"%1\" replace the annotation \"%2\": only that of the last job remains").arg(writer.step->name(), name),
            Words::tr("Use --append, or put the index of the job into the context"));
    }
}

} // namespace

void lintAnnotateContextClash(LintContext &context)
{
    QMap<QString, QVector<Writer>> writers;
    for (const auto &step : context.steps()) {
        for (const auto &call : step.annotations) {
            const auto name = contextOf(step, call);
            if (name.isEmpty())
                continue;
            writers[name].append({&step, &call});
            if (call.seen)
                reportBadContext(context, {&step, &call}, name);
        }
    }
    for (auto it = writers.cbegin(); it != writers.cend(); ++it) {
        const auto &all = it.value();
        for (qsizetype i = 1; i < all.size(); ++i) {
            const auto what = clash(context, all.first(), all[i]);
            if (what.isEmpty())
                continue;
            context.report("S6", *all[i].step, context.commandPlace(*all[i].step, all[i].step->commands[all[i].call->at].line),
                Words::tr("\"%1\" and \"%2\" write the same annotation context %3: %4. A context is one annotation of the build")
                    .arg(all.first().step->name(), all[i].step->name(), shownContext(it.key()), what),
                Words::tr("Give each part of the release a context of its own and write with --append and one style"));
            break;
        }
    }
}

namespace {

/// Somebody who waits for the step writes about it.
bool announcedBehind(const LintContext &context, const LintStep &step)
{
    const auto &graph = *context.proof().plans.first()->graph;
    const auto node = graph.find(step.id);
    if (node == kNoNode)
        return false;
    const auto behind = graph.outgoing(node);
    return std::any_of(behind.begin(), behind.end(), [&](EdgeIndex edge) {
        const auto *next = context.find(graph.node(graph.edge(edge).to).id);
        return next && next->annotates();
    });
}

} // namespace

void lintAnnotateMissing(LintContext &context)
{
    const auto &steps = context.steps();
    const bool anyone = std::any_of(steps.begin(), steps.end(), [](const LintStep &s) { return s.annotates(); });
    for (const auto &step : steps) {
        const auto publishes = std::find_if(step.commands.cbegin(), step.commands.cend(), [](const LintCommand &c) { return c.publish.publishes() && c.publish.outlet != Outlet::Git; });
        if (publishes == step.commands.cend() || step.annotates() || !step.unseenScripts.isEmpty() || announcedBehind(context, step))
            continue;
        context.report("S7", step, context.commandPlace(step, publishes->line),
            Words::tr("\"%1\" sends something out and nothing announces it: the build's page will not show where it is").arg(step.name()),
            Words::tr("Announce its address with buildkite-agent annotate --append after the upload"),
            anyone && step.releases() ? Severity::Warning : Severity::Info);
    }
}

void lintStaleAnnotation(LintContext &context)
{
    for (const auto &step : context.steps()) {
        if (step.step->retry.automatic.isEmpty())
            continue;
        const bool removes = std::any_of(step.commands.cbegin(), step.commands.cend(), [](const LintCommand &c) {
            return c.shell->texts().mid(0, 3) == QStringList {QStringLiteral("buildkite-agent"), QStringLiteral("annotation"), QStringLiteral("remove")};
        });
        for (const auto &call : step.annotations) {
            if (call.style != QLatin1String("error") || removes)
                continue;
            context.report("S8", step, context.commandPlace(step, commandOf(step, call).line),
                Words::tr("\"%1\" writes an error annotation and is retried by itself: the annotation stays when a retry succeeds").arg(step.name()),
                Words::tr("Remove it at the start of the job: buildkite-agent annotation remove --context …"));
            break;
        }
    }
}

} // namespace slipway
