// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/recordedcall.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalAnswers)
};

/// A folder of this machine that the container sees.
struct Mount
{
    QString here, inside;
};

QVector<Mount> mountsOf(const CommandWords &command)
{
    QVector<Mount> mounts;
    const auto add = [&mounts](const QString &here, const QString &inside, bool readOnly) {
        // A name without a slash is a volume, not a folder.
        if (!readOnly && inside.startsWith(u'/') && (here.startsWith(u'/') || here.startsWith(u'.')))
            mounts.append({QDir::cleanPath(QDir::current().absoluteFilePath(here)), QDir::cleanPath(inside)});
    };
    for (const auto &volume : command.values({"-v", "--volume"}))
        add(volume.section(u':', 0, 0), volume.section(u':', 1, 1), volume.section(u':', 2, 2).split(u',').contains(QStringLiteral("ro")));
    for (const auto &mount : command.values({"--mount"})) {
        QString here, inside;
        for (const auto &part : mount.split(u',')) {
            const auto name = part.section(u'=', 0, 0), value = part.section(u'=', 1);
            if (name == QLatin1String("source") || name == QLatin1String("src"))
                here = value;
            else if (name == QLatin1String("target") || name == QLatin1String("destination") || name == QLatin1String("dst"))
                inside = value;
        }
        const auto parts = mount.split(u',');
        add(here, inside, parts.contains(QStringLiteral("readonly")) || parts.contains(QStringLiteral("ro")));
    }
    return mounts;
}

/// Where a path of the container is on this machine; empty if it is not mounted.
QString pathHere(const QVector<Mount> &mounts, const QString &inside)
{
    for (const auto &mount : mounts) {
        if (inside == mount.inside || inside.startsWith(mount.inside + u'/'))
            return mount.here + inside.mid(mount.inside.size());
    }
    return {};
}

const QStringList &copies()
{
    static const QStringList verbs {QStringLiteral("cp"), QStringLiteral("mv"), QStringLiteral("install"), QStringLiteral("rsync")};
    return verbs;
}

/// The words behind the image, and those of the scripts among them.
QVector<QStringList> commandsInside(const QStringList &words)
{
    QVector<QStringList> commands;
    // Values of options and the image stand in front of the command: it starts where a known one does.
    const auto known = std::find_if(words.cbegin(), words.cend(), [](const QString &word) { return copies().contains(word); });
    commands.append(known == words.cend() ? words : QStringList(known, words.cend()));
    for (const auto &word : words) {
        if (word.contains(u' ') || word.contains(u'\n'))
            commands += simpleCommands(word);
    }
    return commands;
}

/// `cp -r dist /out`: "/out/dist" appears if "/out" is a folder.
void makeCopied(RecordedCall &call, const QVector<Mount> &mounts, const QStringList &command)
{
    QStringList plain;
    std::copy_if(command.cbegin() + 1, command.cend(), std::back_inserter(plain), [](const QString &word) { return !word.startsWith(u'-'); });
    if (plain.size() < 2)
        return;
    const auto destination = plain.takeLast();
    const auto here = pathHere(mounts, destination);
    if (here.isEmpty())
        return;
    const bool folder = QFileInfo(here).isDir() || destination.endsWith(u'/') || plain.size() > 1;
    for (const auto &source : std::as_const(plain)) {
        const auto name = QFileInfo(source.endsWith(u'/') ? source.left(source.size() - 1) : source).fileName();
        if (source.endsWith(QLatin1String("/.")) || name == QLatin1String(".") || name == QLatin1String("*"))
            call.files.fill(here);
        else if (folder)
            call.files.makeEither(here + u'/' + name);
        else
            call.files.makeEither(here);
    }
}

/// Options and redirections that name a place of this machine where the command would write.
void makeWritten(RecordedCall &call, const QVector<Mount> &mounts, const QStringList &command)
{
    static const QStringList outputs {QStringLiteral("-o"), QStringLiteral("--output"), QStringLiteral("-w"), QStringLiteral("--wheel-dir"),
        QStringLiteral("-d"), QStringLiteral("--dist-dir"), QStringLiteral("--outdir"), QStringLiteral("--out-dir"),
        QStringLiteral("--output-dir"), QStringLiteral("--dest"), QStringLiteral("-C"), QStringLiteral("--target-dir"),
        QStringLiteral(">"), QStringLiteral(">>"), QStringLiteral("mkdir"), QStringLiteral("tee"), QStringLiteral("-czf"),
        QStringLiteral("-cf"), QStringLiteral("czf"), QStringLiteral("cf")};
    for (qsizetype i = 1; i < command.size(); ++i) {
        const auto &word = command.at(i);
        const auto option = word.section(u'=', 0, 0);
        const auto value = word.startsWith(u'-') && word.contains(u'=') ? word.section(u'=', 1) : word;
        const bool named = outputs.contains(command.at(i - 1)) || (value != word && outputs.contains(option));
        const auto here = named ? pathHere(mounts, value) : QString();
        if (!here.isEmpty() && (!QFileInfo::exists(here) || QFileInfo(here).isDir()))
            call.files.makeEither(here);
    }
}

void answerRun(RecordedCall &call, bool starts)
{
    const auto &command = call.command;
    const auto mounts = mountsOf(command);
    for (const auto &inner : commandsInside(command.words.mid(1))) {
        if (inner.size() > 1 && copies().contains(inner.constFirst()))
            makeCopied(call, mounts, inner);
        else
            makeWritten(call, mounts, inner);
    }
    // What the step uploads afterwards, a container that could write there has written.
    for (const auto &mount : mounts)
        call.files.fill(mount.here, true);
    if (const auto file = command.value({"--cidfile"}); !file.isEmpty())
        call.files.make(file);
    if (starts || command.has({"-d", "--detach"})) {
        const auto id = command.value({"--name"}).isEmpty() ? madeUpDigest(command.arguments.join(u' ')) : command.value({"--name"});
        call.world.addContainer(id);
        call.print(id);
        call.madeUp(Words::tr("the id of a container"));
    }
    if (!call.files.made().isEmpty())
        call.madeUp(Words::tr("files that the container would have written into folders of this machine"));
}

/// A tool in a container that is given a file and prints one, prints the file it was given.
void answerExec(RecordedCall &call)
{
    const auto &words = call.command.words;
    const auto last = words.value(words.size() - 1);
    if (words.size() < 4 || !QFileInfo(last).isFile())
        return;
    call.print(last);
    call.madeUp(Words::tr("the path of the file that the command was given, as if it had changed it in place"));
}

void answerCopy(RecordedCall &call)
{
    const auto at = call.command.words.indexOf(QStringLiteral("cp"));
    const auto source = call.command.words.value(at + 1), destination = call.command.words.value(at + 2);
    if (!source.contains(u':') || destination.contains(u':') || destination == QLatin1String("-"))
        return;
    const auto path = source.section(u':', 1);
    const bool contents = path.endsWith(QLatin1String("/."));
    if (contents)
        call.files.fill(destination);
    else if (QFileInfo(destination).isDir() || destination.endsWith(u'/'))
        call.files.makeEither(destination + u'/' + QFileInfo(path).fileName());
    else
        call.files.makeEither(destination);
    call.madeUp(Words::tr("files that would have come out of the container"));
}

} // namespace

void answerContainerRun(RecordedCall &call)
{
    auto words = call.command.words;
    if (words.value(0) == QLatin1String("container"))
        words.removeFirst();
    const auto verb = words.value(0);
    if (verb == QLatin1String("exec"))
        answerExec(call);
    else if (verb == QLatin1String("cp"))
        answerCopy(call);
    else
        answerRun(call, verb == QLatin1String("create"));
}

} // namespace slipway::ctl
