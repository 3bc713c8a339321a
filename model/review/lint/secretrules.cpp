// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintcontext.h"
#include "review/lint/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <cmath>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretRules)
};

/// Names whose values are secrets: the agent's own list of what it redacts (spec/buildkite.md e.1).
const QRegularExpression &secretName()
{
    static const QRegularExpression name(
        QStringLiteral("(^|_)(PASSWORD|PASSWD|SECRET|TOKEN|PRIVATE_KEY|SSH_KEY|ACCESS_KEY|SECRET_KEY|CONNECTION_STRING|API_KEY|APIKEY)$"));
    return name;
}

/// Well-known forms of tokens. What they match is never shown.
const QRegularExpression &literalToken()
{
    static const QRegularExpression token(QStringLiteral(
        "gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,}|\\bAKIA[0-9A-Z]{16}\\b|xox[abprs]-[A-Za-z0-9-]{10,}|glpat-[A-Za-z0-9_-]{20,}"
        "|npm_[A-Za-z0-9]{36}|pypi-AgE[A-Za-z0-9_-]{20,}|sk_live_[A-Za-z0-9]{16,}|-----BEGIN [A-Z ]*PRIVATE KEY-----|AIza[0-9A-Za-z_-]{35}"
        "|\\bbkua_[0-9a-f]{40}\\b|eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}|dckr_pat_[A-Za-z0-9_-]{20,}|hf_[A-Za-z]{30,}"));
    return token;
}

double entropyPerCharacter(const QString &text)
{
    QHash<QChar, int> counts;
    for (const auto c : text)
        ++counts[c];
    double bits = 0;
    for (const int count : std::as_const(counts)) {
        const double part = double(count) / double(text.size());
        bits -= part * std::log2(part);
    }
    return bits;
}

/// Long, without words or places in it, and as mixed as chance makes it.
bool looksRandom(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9+/=_-]{20,}$"));
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    static const QRegularExpression letter(QStringLiteral("[A-Za-z]"));
    return form.match(value).hasMatch() && digit.match(value).hasMatch() && letter.match(value).hasMatch() && entropyPerCharacter(value) > 3.3;
}

QString variableIn(const QString &text)
{
    static const QRegularExpression variable(QStringLiteral("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)"));
    auto it = variable.globalMatch(text);
    while (it.hasNext()) {
        const auto name = it.next().captured(1);
        if (secretName().match(name).hasMatch())
            return name;
    }
    return {};
}

void leak(LintContext &context, const LintStep &step, const SourceRange &where, const QString &message, const QString &fix)
{
    context.report("R15", step, where, message, fix);
}

/// Only such a line can give a name a long value. A cheap look before the pattern.
bool endsWithLongWord(QByteArrayView line)
{
    const auto isOfWord = [](char c) {
        const char lower = char(c | 0x20);
        return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || QByteArrayView("+/=_-").contains(c);
    };
    auto end = line.size();
    while (end > 0 && (line[end - 1] == ' ' || (line[end - 1] >= '\t' && line[end - 1] <= '\r')))
        --end;
    if (end > 0 && (line[end - 1] == '"' || line[end - 1] == '\''))
        --end;
    auto begin = end;
    while (begin > 0 && end - begin < 20 && isOfWord(line[begin - 1]))
        --begin;
    return end - begin >= 20;
}

/// Every line of a step as it stands in the file; groups and their steps are looked at once. `tokens`: some line holds one.
void checkLines(LintContext &context, const LintStep &step, bool tokens)
{
    static const QRegularExpression single(QStringLiteral("(?<![$\\\\])\\$\\{?([A-Za-z][A-Za-z0-9_]*)"));
    static const QRegularExpression assigned(QStringLiteral("([A-Za-z_][A-Za-z0-9_]*)[\"']?\\s*[:=]\\s*[\"']?([A-Za-z0-9+/=_-]{20,})[\"']?\\s*$"));
    static const QRegularExpression pluginSecret(QStringLiteral("^\\s*-?\\s*[\"']?[a-z_-]*env[\"']?\\s*:"));
    QSet<QString> interpolated;
    for (int line = step.step->where.line; line >= 1 && line <= step.step->where.endLine; ++line) {
        const auto bytes = context.sourceBytes(line);
        if (!tokens && !bytes.contains('$') && !endsWithLongWord(bytes))
            continue;
        const auto text = QString::fromUtf8(bytes);
        if (text.trimmed().startsWith(u'#'))
            continue;
        auto where = step.step->where;
        where.line = where.endLine = line;
        where.column = 1;
        if (tokens && literalToken().match(text).hasMatch()) {
            leak(context, step, where, Words::tr("A secret stands in the pipeline as text (not shown here): everyone who can read the repository has it"),
                Words::tr("Revoke it, and let the job read it from the agent's secrets"));
            continue;
        }
        const auto value = assigned.match(text);
        if (value.hasMatch() && secretName().match(value.captured(1).toUpper()).hasMatch() && looksRandom(value.captured(2))) {
            leak(context, step, where, Words::tr("The value of %1 stands in the pipeline and looks like a real secret (not shown here)").arg(value.captured(1)),
                Words::tr("Revoke it, and let the job read it from the agent's secrets"));
            continue;
        }
        auto it = single.globalMatch(text);
        while (it.hasNext()) {
            const auto name = it.next().captured(1);
            if (!secretName().match(name).hasMatch() || interpolated.contains(name) || pluginSecret.match(text).hasMatch())
                continue;
            interpolated.insert(name);
            leak(context, step, where,
                Words::tr("$%1 is filled in when the pipeline is uploaded: its value becomes part of the job's definition, where it can be read later").arg(name),
                Words::tr("Write $$%1, so that only the job itself reads it").arg(name));
        }
    }
}

bool isPasswordFlag(const QString &word)
{
    static const QSet<QString> flags {QStringLiteral("--password"), QStringLiteral("--token"), QStringLiteral("--api-key"), QStringLiteral("--secret"), QStringLiteral("--access-token")};
    return flags.contains(word.section(u'=', 0, 0));
}

/// `--password $X` and `docker login -p $X`: every process of the machine can read another one's arguments.
QString secretArgument(const ScriptCommand &shell)
{
    const bool flags = std::any_of(shell.words.cbegin(), shell.words.cend(), [](const ScriptWord &w) { return w.text.startsWith(u'-'); });
    if (!flags)
        return {};
    const auto texts = shell.texts();
    const bool login = texts.contains(QLatin1String("login"));
    for (qsizetype i = 1; i < texts.size(); ++i) {
        const bool flag = isPasswordFlag(texts[i]) || (login && texts[i] == QLatin1String("-p"));
        if (!flag)
            continue;
        const auto value = texts[i].contains(u'=') ? texts[i].section(u'=', 1) : texts.value(i + 1);
        if (!value.isEmpty() && !value.startsWith(u'-'))
            return texts[i].section(u'=', 0, 0);
    }
    return {};
}

void checkCommands(LintContext &context, const LintStep &step)
{
    for (const auto &command : step.commands) {
        const auto where = [&] { return context.commandPlace(step, command.line); };
        if (const auto flag = secretArgument(*command.shell); !flag.isEmpty()) {
            leak(context, step, where(), Words::tr("\"%1\" passes a secret as an argument (%2): every process of the machine can read it").arg(step.name(), flag),
                Words::tr("Pass it by standard input (--password-stdin) or by the environment"));
        }
        const bool prints = command.shell->isProgram("echo") || command.shell->isProgram("printf") || command.shell->isProgram("printenv");
        if (!prints || command.shell->pipesOut || command.shell->redirectsOut)
            continue;
        for (const auto &word : command.shell->arguments()) {
            const auto name = command.shell->isProgram("printenv") && secretName().match(word.text).hasMatch() ? word.text : variableIn(word.text);
            if (name.isEmpty())
                continue;
            leak(context, step, where(), Words::tr("\"%1\" prints $%2 into its log").arg(step.name(), name), Words::tr("Do not print it; the length of it is enough to see that it is set"));
            break;
        }
    }
}

} // namespace

void lintSecretInCommand(LintContext &context)
{
    // No token goes over a line break: one look at the whole file spares one at each line. What PCRE gives up on is
    // looked at line by line.
    const auto whole = literalToken().match(QString::fromUtf8(context.pipeline().source));
    const bool tokens = whole.hasMatch() || !whole.isValid();
    for (const auto &step : context.steps()) {
        if (step.step->kind != NodeKind::Group)
            checkLines(context, step, tokens);
        checkCommands(context, step);
    }
}

namespace {

bool isLocalPlugin(const QString &source)
{
    return source.startsWith(u'.') || source.startsWith(u'/') || source.startsWith(QLatin1String("file:"));
}

bool isPinnedImage(const QString &image)
{
    if (image.contains(QLatin1String("@sha256:")) || image.contains(u'$'))
        return true;
    const auto tag = imageTag(image);
    return !tag.isEmpty() && tag != QLatin1String("latest");
}

/// The image that a step's work runs in: its own `image`, or that of the docker plugin.
QString imageOf(const Step &step)
{
    if (!step.image.isEmpty())
        return step.image;
    for (const auto &plugin : step.plugins) {
        const bool docker = plugin.source.contains(QLatin1String("/docker-buildkite-plugin"));
        if (docker && plugin.config.is_object() && plugin.config.contains("image") && plugin.config["image"].is_string())
            return fromStd(plugin.config["image"].get<std::string>());
    }
    return {};
}

/// A cache that jobs of pull requests fill too.
const LintStep *sharesCacheWithPullRequests(const LintContext &context, const LintStep &step)
{
    const int pr = context.scenario("pr");
    if (pr < 0 || step.step->cachePaths.isEmpty())
        return nullptr;
    for (const auto &other : context.steps()) {
        const bool same = other.step->cacheName == step.step->cacheName
            && std::any_of(other.step->cachePaths.cbegin(), other.step->cachePaths.cend(), [&](const QString &p) { return step.step->cachePaths.contains(p); });
        if (&other != &step && same && context.runs(other, pr))
            return &other;
    }
    return nullptr;
}

} // namespace

void lintUnpinnedInput(LintContext &context)
{
    for (const auto &step : context.steps()) {
        for (const auto &plugin : step.step->plugins) {
            const auto version = plugin.written.section(u'#', 1);
            const bool moves = version.isEmpty() || version == QLatin1String("main") || version == QLatin1String("master") || version == QLatin1String("latest");
            // The Kubernetes stack answers to this name itself: there is nothing to fetch.
            const bool builtIn = plugin.written == QLatin1String("kubernetes");
            if (!moves || builtIn || plugin.written.isEmpty() || isLocalPlugin(plugin.written) || plugin.written.contains(u'$'))
                continue;
            context.report("R23", step, context.place(step, {"plugins"}),
                Words::tr("\"%1\" uses the plugin %2 without a version: whatever its author pushes next runs in this job with its secrets").arg(step.name(), plugin.written),
                Words::tr("Name a version, best a commit: %1#v1.2.3").arg(plugin.written.section(u'#', 0, 0)));
        }
        const auto image = imageOf(*step.step);
        if (step.releases() && !image.isEmpty() && !isPinnedImage(image)) {
            context.report("R23", step, context.place(step, {"image", "plugins"}),
                Words::tr("\"%1\" publishes from the image %2, which has no fixed version: it may be another one tomorrow").arg(step.name(), image),
                Words::tr("Name a version, best a digest: image@sha256:…"));
        }
        const auto *other = step.releases() ? sharesCacheWithPullRequests(context, step) : nullptr;
        if (other) {
            context.report("R23", step, context.place(step, {"cache"}),
                Words::tr("\"%1\" publishes and restores a cache that \"%2\" fills in pull requests: what a stranger's build leaves there gets into the release").arg(step.name(), other->name()),
                Words::tr("Give the release a cache of its own"));
        }
    }
}

} // namespace slipway
