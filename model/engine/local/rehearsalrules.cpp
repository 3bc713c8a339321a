// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/rehearsalrules.h"

#include "engine/local/commandwords.h"
#include "engine/local/rehearsaltable.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace slipway {

namespace {

using Effect = CommandEffect;
using When = RehearsalLine::When;

bool isObjectStore(const QString &word)
{
    return word.startsWith(QLatin1String("s3://")) || word.startsWith(QLatin1String("gs://"));
}

/// The last two words of a copy: what it reads and where it writes.
QString destination(const CommandWords &command)
{
    return command.words.value(command.words.size() - 1);
}

bool pushesImage(const CommandWords &command)
{
    const auto outputs = command.values({"-o", "--output"});
    return command.has({"--push"}) || std::any_of(outputs.cbegin(), outputs.cend(), [](const QString &output) {
        return output.contains(QLatin1String("type=registry")) || output.contains(QLatin1String("push=true"));
    });
}

bool sendsBody(const CommandWords &command)
{
    if (command.program == QLatin1String("wget")) {
        const auto method = command.value({"--method"}).toUpper();
        return command.has({"--post-data", "--post-file", "--body-data", "--body-file"})
            || (!method.isEmpty() && method != QLatin1String("GET") && method != QLatin1String("HEAD"));
    }
    const auto method = command.value({"-X", "--request"}).toUpper();
    if (!method.isEmpty())
        return method != QLatin1String("GET") && method != QLatin1String("HEAD");
    if (command.has({"-G", "--get"}))
        return false;
    static const QRegularExpression body(QStringLiteral(
        "\\A(?:--(?:data(?:-raw|-binary|-urlencode|-ascii)?|json|form(?:-string)?|upload-file|mail-from)(?:=.*)?|-[a-zA-Z]*[dFT].*)\\z"));
    static const QRegularExpression takesValue(QStringLiteral("\\A-[a-zA-Z]*[oHAuebcmwxXEDKCrtzyY]"));
    return std::any_of(command.arguments.cbegin(), command.arguments.cend(), [&](const QString &word) {
        const auto match = body.match(word);
        if (!match.hasMatch() || word.startsWith(QLatin1String("--")))
            return match.hasMatch();
        // In "-oTd" the letters behind -o are a file name.
        const auto value = takesValue.match(word);
        const auto first = word.indexOf(QRegularExpression(QStringLiteral("[dFT]")));
        return !value.hasMatch() || first < value.capturedLength() - 1;
    });
}

bool remoteOfGitIsHere(const CommandWords &command)
{
    const auto remote = command.words.value(1);
    return remote.startsWith(u'/') || remote.startsWith(u'.') || remote.startsWith(QLatin1String("file://"))
        || remote == QLatin1String("--all");
}

bool hasLevelOf(const CommandWords &command, QLatin1String option)
{
    return std::any_of(command.arguments.cbegin(), command.arguments.cend(), [option](const QString &word) { return word == option; });
}

bool applies(When when, const CommandWords &command)
{
    switch (when) {
    case When::Always:
        return true;
    case When::Pushes:
        return pushesImage(command);
    case When::ToStore:
        return isObjectStore(destination(command));
    case When::HasBody:
        return sendsBody(command);
    case When::NamesHost:
        return std::any_of(command.words.cbegin(), command.words.cend(), namesHost);
    case When::RemoteElsewhere:
        return !remoteOfGitIsHere(command);
    case When::Global:
        return hasLevelOf(command, QLatin1String("-g")) || hasLevelOf(command, QLatin1String("--global"));
    case When::ApiChanges: {
        const auto method = command.value({"-X", "--method"}).toUpper();
        return (!method.isEmpty() && method != QLatin1String("GET")) || (method.isEmpty() && command.has({"-f", "-F", "--field", "--raw-field", "--input"}));
    }
    case When::Version:
        return command.words.isEmpty() && command.has({"--version", "-V", "-v", "--help", "-h"});
    }
    return false;
}

/// `*` is any text.
bool globFits(const QString &glob, const QString &word)
{
    const auto parts = glob.split(u'*');
    if (parts.size() == 1)
        return glob == word;
    if (!word.startsWith(parts.constFirst()) || word.size() < parts.constFirst().size() + parts.constLast().size() || !word.endsWith(parts.constLast()))
        return false;
    qsizetype at = parts.constFirst().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        at = word.indexOf(parts.at(i), at);
        if (at < 0)
            return false;
        at += parts.at(i).size();
    }
    return at + parts.constLast().size() <= word.size();
}

bool tokenFits(const QString &token, const QString &word)
{
    const auto choices = token.split(u'|');
    return std::any_of(choices.cbegin(), choices.cend(), [&](const QString &choice) { return globFits(choice, word); });
}

/// "docker|podman image push": the program, then the first words; "@deploy" is a word in any place.
bool fits(const QString &pattern, const CommandWords &command)
{
    const auto tokens = pattern.split(u' ', Qt::SkipEmptyParts);
    if (tokens.isEmpty() || !tokenFits(tokens.constFirst(), command.program))
        return false;
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        const auto &token = tokens.at(i);
        const bool found = token.startsWith(u'@')
            ? std::any_of(command.words.cbegin(), command.words.cend(), [&](const QString &word) { return tokenFits(token.mid(1), word); })
            : i <= command.words.size() && tokenFits(token, command.words.at(i - 1));
        if (!found)
            return false;
    }
    return true;
}

/// What a command hands over to: `npx tool ARGS`, `python3 -m tool ARGS`; empty if it runs no other one.
QStringList innerCommand(const CommandWords &command)
{
    static const QStringList runners {QStringLiteral("npx"), QStringLiteral("bunx"), QStringLiteral("pnpx"), QStringLiteral("uvx")};
    if (runners.contains(command.program))
        return command.words;
    static const QStringList pythons {QStringLiteral("python"), QStringLiteral("python3"), QStringLiteral("python2")};
    if (pythons.contains(command.program)) {
        const auto at = command.arguments.indexOf(QStringLiteral("-m"));
        const bool first = at >= 0 && std::all_of(command.arguments.cbegin(), command.arguments.cbegin() + at,
                                          [](const QString &word) { return word.startsWith(u'-'); });
        return first ? command.arguments.mid(at + 1) : QStringList();
    }
    static const QStringList runs {QStringLiteral("run"), QStringLiteral("exec"), QStringLiteral("dlx")};
    static const QStringList tools {QStringLiteral("uv"), QStringLiteral("poetry"), QStringLiteral("pipenv"), QStringLiteral("hatch"),
        QStringLiteral("pdm"), QStringLiteral("pipx"), QStringLiteral("bundle"), QStringLiteral("npm"), QStringLiteral("pnpm"), QStringLiteral("yarn")};
    if (tools.contains(command.program) && runs.contains(command.words.value(0))) {
        const auto at = command.arguments.indexOf(command.words.constFirst());
        auto rest = command.arguments.mid(at + 1);
        while (!rest.isEmpty() && rest.constFirst().startsWith(u'-'))
            rest.removeFirst();
        return rest;
    }
    return {};
}

/// The worst of what a container, sudo or ssh would do with the words behind it.
Effect effectInside(const CommandWords &command, const RehearsalRules &rules, Effect base, QStringList *targets)
{
    auto effect = base;
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        auto commands = QVector<QStringList> {command.words.mid(i)};
        if (command.words.at(i).contains(u' '))
            commands = simpleCommands(command.words.at(i));
        for (const auto &inner : std::as_const(commands)) {
            const auto verdict = inner == command.words && i == 0 && inner.constFirst() == command.program ? RehearsalVerdict() : judgeCommand(inner, rules);
            if (!verdict.recorded || verdict.effect >= effect)
                continue;
            effect = verdict.effect;
            *targets = verdict.targets;
        }
    }
    return effect;
}

bool wraps(const CommandWords &command)
{
    static const QStringList wrappers {QStringLiteral("sudo"), QStringLiteral("doas"), QStringLiteral("su"), QStringLiteral("ssh")};
    static const QStringList containers {QStringLiteral("docker"), QStringLiteral("podman"), QStringLiteral("nerdctl"), QStringLiteral("buildah"), QStringLiteral("kubectl")};
    static const QStringList verbs {QStringLiteral("run"), QStringLiteral("exec")};
    return wrappers.contains(command.program) || (containers.contains(command.program) && verbs.contains(command.words.value(0)));
}

QStringList imagesOf(const CommandWords &command)
{
    if (command.words.contains(QStringLiteral("build")) || command.words.value(0) == QLatin1String("bud"))
        return command.values({"-t", "--tag"});
    auto names = command.words;
    while (!names.isEmpty() && QStringList {QStringLiteral("image"), QStringLiteral("manifest"), QStringLiteral("buildx"), QStringLiteral("imagetools")}.contains(names.constFirst()))
        names.removeFirst();
    return names.mid(1);
}

QStringList targetsOf(const CommandWords &command)
{
    static const QStringList containers {QStringLiteral("docker"), QStringLiteral("podman"), QStringLiteral("nerdctl"), QStringLiteral("buildah")};
    if (containers.contains(command.program)) {
        const auto images = imagesOf(command);
        if (!wraps(command))
            return images.mid(0, 8);
        // Values of options stand among the words: mounts, NAME=value, folders.
        const auto image = std::find_if(images.cbegin(), images.cend(), [](const QString &word) {
            return !word.contains(QLatin1String(":/")) && !word.startsWith(u'/') && !word.contains(u'=') && !word.contains(u' ');
        });
        return image == images.cend() ? QStringList() : QStringList {*image};
    }
    static const QStringList copies {QStringLiteral("aws"), QStringLiteral("gsutil"), QStringLiteral("gcloud")};
    if (copies.contains(command.program)) {
        QStringList stores;
        std::copy_if(command.words.cbegin(), command.words.cend(), std::back_inserter(stores), isObjectStore);
        if (!stores.isEmpty())
            return stores.mid(stores.size() - 1);
    }
    QStringList found;
    for (const auto &word : command.words) {
        if (word.contains(QLatin1String("://")) || (command.program != QLatin1String("git") && namesHost(word)))
            found.append(word);
    }
    if (!found.isEmpty())
        return found.mid(0, 8);
    return command.words.mid(1, 8);
}

bool startsWithWords(const CommandWords &command, const QString &entry)
{
    return fits(entry, command);
}

} // namespace

bool namesHost(const QString &word)
{
    static const QRegularExpression host(QStringLiteral("\\A(?:[A-Za-z0-9._-]+@)?(?:[A-Za-z0-9_.-]{2,}|\\[[0-9a-fA-F:]+\\]):(?!//).*\\z"));
    static const QRegularExpression url(QStringLiteral("\\A(?:rsync|ssh|sftp|ftp|ftps)://"));
    return url.match(word).hasMatch() || (host.match(word).hasMatch() && !word.startsWith(u'/'));
}

RehearsalVerdict judgeCommand(const QStringList &argv, const RehearsalRules &rules)
{
    const CommandWords command(argv);
    const auto allowed = std::any_of(rules.allow.cbegin(), rules.allow.cend(), [&](const QString &entry) { return startsWithWords(command, entry); });
    if (allowed)
        return {};
    RehearsalVerdict verdict;
    for (const auto &entry : rules.record) {
        if (startsWithWords(command, entry))
            return {true, entry, Effect::Change, targetsOf(command)};
    }
    if (const auto inner = innerCommand(command); !inner.isEmpty()) {
        verdict = judgeCommand(inner, rules);
        if (verdict.recorded)
            return verdict;
    }
    for (const auto &line : rehearsalTable()) {
        if (!fits(QLatin1String(line.pattern), command) || !applies(line.when, command))
            continue;
        if (!line.recorded)
            return {false, QLatin1String(line.pattern), Effect::Local, {}};
        verdict = {true, rehearsalLineName(line, command.program), line.effect, targetsOf(command)};
        if (wraps(command))
            verdict.effect = effectInside(command, rules, verdict.effect, &verdict.targets);
        if (command.has({"--dry-run", "--dryrun"}) && verdict.effect == Effect::Publish)
            verdict.effect = Effect::Read;
        return verdict;
    }
    return {};
}

QVector<RehearsalRule> rehearsalList(const RehearsalRules &rules)
{
    QVector<RehearsalRule> list;
    for (const auto &entry : rules.record)
        list.append({entry, entry, Effect::Change, false, false});
    for (const auto &line : rehearsalTable()) {
        if (!line.recorded || line.when == When::Version)
            continue;
        const auto programs = QString::fromLatin1(line.pattern).section(u' ', 0, 0).split(u'|');
        for (const auto &program : programs) {
            const auto name = rehearsalLineName(line, program);
            const bool known = std::any_of(list.cbegin(), list.cend(), [&](const RehearsalRule &rule) { return rule.command == name; });
            const auto rest = QString::fromLatin1(line.pattern).section(u' ', 1);
            const auto own = rest.isEmpty() ? program : program + u' ' + rest;
            const CommandWords command(QString(own).remove(u'@').split(u' '));
            const bool allowed = std::any_of(rules.allow.cbegin(), rules.allow.cend(), [&](const QString &entry) { return entry == own || startsWithWords(command, entry); });
            if (!known)
                list.append({name, own, line.effect, true, allowed});
        }
    }
    return list;
}

QStringList recordedPrograms(const RehearsalRules &rules)
{
    QStringList names;
    for (const auto &line : rehearsalTable())
        names += QString::fromLatin1(line.pattern).section(u' ', 0, 0).split(u'|');
    for (const auto &entry : rules.record)
        names.append(entry.section(u' ', 0, 0));
    names += {QStringLiteral("npx"), QStringLiteral("bunx"), QStringLiteral("pnpx"), QStringLiteral("uvx"), QStringLiteral("pipenv"), QStringLiteral("bundle")};
    names.removeIf([](const QString &name) { return name.isEmpty() || name.contains(u'/') || name.contains(u'*') || name == QLatin1String("buildkite-agent"); });
    names.removeDuplicates();
    names.sort();
    return names;
}

bool mostlyRuns(const QString &program)
{
    static const QStringList names {QStringLiteral("git"), QStringLiteral("python"), QStringLiteral("python2"), QStringLiteral("python3"),
        QStringLiteral("pip"), QStringLiteral("pip3"), QStringLiteral("npm"), QStringLiteral("npx"), QStringLiteral("yarn"),
        QStringLiteral("pnpm"), QStringLiteral("pnpx"), QStringLiteral("bun"), QStringLiteral("bunx"), QStringLiteral("cargo"),
        QStringLiteral("mvn"), QStringLiteral("gradle"), QStringLiteral("gem"), QStringLiteral("bundle"), QStringLiteral("poetry"),
        QStringLiteral("uv"), QStringLiteral("uvx"), QStringLiteral("pipx"), QStringLiteral("pipenv"), QStringLiteral("hatch"),
        QStringLiteral("pdm"), QStringLiteral("flit"), QStringLiteral("maturin"), QStringLiteral("conan"), QStringLiteral("dotnet"),
        QStringLiteral("mix"), QStringLiteral("dart"), QStringLiteral("flutter"), QStringLiteral("cabal"), QStringLiteral("stack"),
        QStringLiteral("rsync"), QStringLiteral("curl"), QStringLiteral("wget")};
    return names.contains(program);
}

QStringList withoutSecrets(const QStringList &argv)
{
    static const QRegularExpression option(QStringLiteral("\\A--?(?:[a-z-]*(?:password|passwd|token|secret|api-?key|access-key|credential)[a-z-]*)(=.*)?\\z"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression flag(QStringLiteral("\\A--(?:password-stdin|token-stdin|no-[a-z-]+|with-token|password-file|token-file|[a-z-]+-from-stdin)\\z"));
    static const QRegularExpression header(QStringLiteral("\\A((?:Proxy-)?Authorization|X-[A-Za-z-]*(?:Token|Key)|PRIVATE-TOKEN|JOB-TOKEN|Cookie)\\s*:.*\\z"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression url(QStringLiteral("(://[^/@\\s:]*):[^/@\\s]+@"));
    static const QRegularExpression field(QStringLiteral("(\"?[A-Za-z_]*(?:password|passwd|token|secret|api_?key)\"?\\s*[:=]\\s*\"?)([^\"&,}\\s]+)"), QRegularExpression::CaseInsensitiveOption);
    static const QString hidden = QStringLiteral("[REDACTED]");
    QStringList out;
    bool next = false;
    const auto program = CommandWords(argv.mid(0, 1)).program;
    const bool passwordFlag = QStringList {QStringLiteral("docker"), QStringLiteral("podman"), QStringLiteral("skopeo"), QStringLiteral("twine"), QStringLiteral("crane"), QStringLiteral("oras"), QStringLiteral("nerdctl"), QStringLiteral("buildah"), QStringLiteral("poetry")}.contains(program)
        && (argv.contains(QStringLiteral("login")) || argv.contains(QStringLiteral("upload")) || argv.contains(QStringLiteral("publish")));
    const bool userFlag = program == QLatin1String("curl");
    for (auto word : argv) {
        if (std::exchange(next, false)) {
            out.append(userFlag && !option.match(out.constLast()).hasMatch() && word.contains(u':') ? word.section(u':', 0, 0) + u':' + hidden : hidden);
            continue;
        }
        const auto match = option.match(word);
        if (match.hasMatch() && !flag.match(word).hasMatch()) {
            next = match.captured(1).isEmpty();
            out.append(next ? word : word.section(u'=', 0, 0) + u'=' + hidden);
            continue;
        }
        next = (passwordFlag && word == QLatin1String("-p")) || (userFlag && (word == QLatin1String("-u") || word == QLatin1String("--user")));
        if (const auto secret = header.match(word); secret.hasMatch())
            word = secret.captured(1) + QStringLiteral(": ") + hidden;
        word.replace(url, QStringLiteral("\\1:") + hidden + u'@');
        word.replace(field, QStringLiteral("\\1") + hidden);
        out.append(word);
    }
    return out;
}

} // namespace slipway
