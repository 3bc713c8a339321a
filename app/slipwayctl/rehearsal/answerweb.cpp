// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/recordedcall.h"

#include <QCoreApplication>
#include <QFile>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalAnswers)
};

QString urlOf(const CommandWords &command)
{
    const auto named = command.value({"--url"});
    if (!named.isEmpty())
        return named;
    for (const auto &word : command.arguments) {
        if (word.startsWith(QLatin1String("http://")) || word.startsWith(QLatin1String("https://")))
            return word;
    }
    return command.words.value(command.words.size() - 1);
}

/// A login answers with a token, everything else with an empty object.
QByteArray bodyFor(const QString &url)
{
    for (const auto *word : {"login", "token", "oauth", "/auth", "signin", "session"}) {
        if (url.contains(QLatin1String(word), Qt::CaseInsensitive))
            return "{\"token\":\"rehearsal\",\"access_token\":\"rehearsal\",\"expires_in\":3600}\n";
    }
    return "{}\n";
}

void answerCurl(RecordedCall &call)
{
    const auto url = urlOf(call.command);
    const auto body = bodyFor(url);
    const auto output = call.command.value({"-o", "--output"});
    if (output.isEmpty()) {
        call.out += body;
    } else if (QFile file(output); output != QLatin1String("/dev/null") && file.open(QIODevice::WriteOnly)) {
        file.write(body);
    }
    auto format = call.command.value({"-w", "--write-out"});
    format.replace(QLatin1String("%{http_code}"), QLatin1String("200"));
    format.replace(QLatin1String("%{response_code}"), QLatin1String("200"));
    format.replace(QLatin1String("%{url_effective}"), url);
    format.replace(QLatin1String("\\n"), QLatin1String("\n"));
    call.out += format.toUtf8();
    call.madeUp(Words::tr("HTTP status 200 and the body %1").arg(QString::fromUtf8(body.trimmed())));
}

QString repositoryOf(const CommandWords &command)
{
    const auto named = command.value({"-R", "--repo"});
    return named.isEmpty() ? qEnvironmentVariable("GITHUB_REPOSITORY", QStringLiteral("rehearsal/rehearsal")) : named;
}

void answerHub(RecordedCall &call)
{
    const auto noun = call.command.words.value(0), verb = call.command.words.value(1), what = call.command.words.value(2);
    const auto thing = noun + u' ' + what;
    if (noun == QLatin1String("release") && verb == QLatin1String("create")) {
        call.world.addThing(thing);
        call.print(QStringLiteral("https://github.com/%1/releases/tag/%2").arg(repositoryOf(call.command), what));
        call.madeUp(Words::tr("the address of the release"));
    } else if (noun == QLatin1String("release") && verb == QLatin1String("view")) {
        if (call.world.hasThing(thing))
            return call.print(QStringLiteral("{}"));
        call.madeUp(Words::tr("that there is no such release: this rehearsal has not made it"));
        call.complain(QStringLiteral("release not found"), 1);
    } else if (noun == QLatin1String("release") && verb == QLatin1String("download")) {
        const auto folder = call.command.value({"-D", "--dir"});
        for (const auto &pattern : call.command.values({"-p", "--pattern"}))
            call.files.make((folder.isEmpty() ? QStringLiteral(".") : folder) + u'/' + pattern);
        call.madeUp(Words::tr("files that are said to belong to the release"));
    } else if (verb == QLatin1String("create")) {
        call.print(QStringLiteral("https://github.com/%1/%2/1").arg(repositoryOf(call.command), noun == QLatin1String("pr") ? QStringLiteral("pull") : noun));
        call.madeUp(Words::tr("an address"));
    } else if (noun == QLatin1String("api")) {
        call.print(QStringLiteral("{}"));
        call.madeUp(Words::tr("an empty answer"));
    } else if (noun == QLatin1String("auth") && verb == QLatin1String("token")) {
        call.print(QStringLiteral("rehearsal-token"));
    } else if (call.command.has({"--json"})) {
        call.print(verb == QLatin1String("list") ? QStringLiteral("[]") : QStringLiteral("{}"));
        call.madeUp(Words::tr("an empty answer"));
    }
}

} // namespace

void answerWeb(RecordedCall &call)
{
    const auto &program = call.command.program;
    if (program == QLatin1String("curl"))
        answerCurl(call);
    else if (program == QLatin1String("wget")) {
        if (const auto output = call.command.value({"-O", "--output-document"}); output == QLatin1String("-"))
            call.out += bodyFor(urlOf(call.command));
        else if (!output.isEmpty() && output != QLatin1String("/dev/null"))
            call.files.make(output);
        call.madeUp(Words::tr("an empty answer"));
    } else if (program == QLatin1String("gh") || program == QLatin1String("glab") || program == QLatin1String("hub"))
        answerHub(call);
    else if (program == QLatin1String("scp") || program == QLatin1String("rsync")) {
        const auto destination = call.command.words.value(call.command.words.size() - 1);
        const auto source = call.command.words.value(0);
        if (source.contains(u':') && !destination.contains(u':') && !destination.endsWith(u'/') && destination != QLatin1String("."))
            call.files.makeEither(destination);
    }
}

} // namespace slipway::ctl
