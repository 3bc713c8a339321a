// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/recordedcall.h"

#include "buildorder/installcheck.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalAnswers)
};

void answerGit(RecordedCall &call)
{
    const auto verb = call.command.words.value(0);
    if (verb == QLatin1String("push")) {
        const auto branch = call.command.words.value(2);
        call.err += "To " + call.command.words.value(1, QStringLiteral("origin")).toUtf8() + "\n * [rehearsal]      "
            + (branch.isEmpty() ? QByteArray("HEAD") : branch.toUtf8()) + '\n';
    } else if (verb == QLatin1String("pull")) {
        call.print(QStringLiteral("Already up to date."));
        call.madeUp(Words::tr("that there is nothing new"));
    } else {
        call.madeUp(Words::tr("that there is nothing new"));
    }
}

void answerTwine(RecordedCall &call)
{
    const auto verb = call.command.words.value(0);
    if (call.command.words.isEmpty())
        call.print(QStringLiteral("twine version 0.0.0 (rehearsal)"));
    for (const auto &file : call.command.words.mid(1)) {
        // Values of options stand among the words, passwords too.
        if (!file.contains(u'.') && !file.contains(u'/'))
            continue;
        const auto at = call.command.arguments.indexOf(file);
        if (at > 0 && call.command.arguments.at(at - 1).startsWith(u'-'))
            continue;
        if (verb == QLatin1String("check")) {
            call.print(QStringLiteral("Checking %1: PASSED").arg(file));
            call.madeUp(Words::tr("that the check passed"));
        } else if (verb == QLatin1String("upload")) {
            call.print(QStringLiteral("Uploading %1").arg(file));
        }
    }
}

/// Whoever asks for JSON gets some, with nothing in it.
void answerConan(RecordedCall &call)
{
    const auto verb = call.command.words.value(0);
    const bool wantsJson = call.command.value({"--format", "-f"}) == QLatin1String("json");
    if (!wantsJson)
        return;
    const bool graph = verb == QLatin1String("install") || verb == QLatin1String("create") || verb == QLatin1String("graph");
    call.print(graph ? QString::fromLatin1(madeUpAnswer()) : QStringLiteral("{}"));
    call.madeUp(graph ? Words::tr("an empty graph") : Words::tr("an empty answer"));
}

} // namespace

void answerPackages(RecordedCall &call)
{
    const auto &program = call.command.program;
    const bool runsTwine = call.command.arguments.value(0) == QLatin1String("-m") && call.command.arguments.value(1) == QLatin1String("twine");
    if (program == QLatin1String("git")) {
        answerGit(call);
    } else if (program == QLatin1String("twine")) {
        answerTwine(call);
    } else if (runsTwine) {
        call.command = CommandWords(call.command.arguments.mid(1));
        answerTwine(call);
    } else if (program == QLatin1String("conan")) {
        answerConan(call);
    } else if (program.startsWith(QLatin1String("pip")) || program == QLatin1String("uv")) {
        call.madeUp(Words::tr("nothing: the packages are not installed"));
    } else if (program == QLatin1String("kubectl") && call.record.effect == CommandEffect::Read && call.command.has({"-o", "--output"})) {
        call.print(QStringLiteral("{\"items\":[]}"));
        call.madeUp(Words::tr("an empty answer"));
    } else if (program == QLatin1String("npm") && call.command.words.value(0) == QLatin1String("publish")) {
        call.print(QStringLiteral("+ rehearsal@0.0.0"));
    } else if (program == QLatin1String("terraform") && call.command.words.value(0) == QLatin1String("output")) {
        call.print(QStringLiteral("{}"));
        call.madeUp(Words::tr("an empty answer"));
    }
}

} // namespace slipway::ctl
