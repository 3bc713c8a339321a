// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/recordedcall.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalAnswers)
};

bool isContainerTool(const QString &program)
{
    return program == QLatin1String("docker") || program == QLatin1String("podman") || program == QLatin1String("nerdctl") || program == QLatin1String("buildah");
}

/// The subcommand without the words that only group it: "image push" and "push" are the same.
QStringList verbOf(const CommandWords &command)
{
    static const QStringList groups {QStringLiteral("image"), QStringLiteral("container"), QStringLiteral("builder")};
    auto words = command.words;
    if (words.size() > 1 && groups.contains(words.constFirst()))
        words.removeFirst();
    if (words.value(0) == QLatin1String("buildx") && (words.value(1) == QLatin1String("build") || words.value(1) == QLatin1String("b")))
        words.removeFirst();
    return words;
}

void writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

/// --output type=local,dest=DIR, -o DIR, type=tar,dest=FILE: what a build writes outside of the images.
void writeOutputs(RecordedCall &call)
{
    for (const auto &output : call.command.values({"-o", "--output"})) {
        QString type = QStringLiteral("local"), destination = output.contains(u'=') ? QString() : output;
        for (const auto &part : output.split(u',')) {
            if (part.startsWith(QLatin1String("type=")))
                type = part.mid(5);
            else if (part.startsWith(QLatin1String("dest=")))
                destination = part.mid(5);
        }
        if (destination.isEmpty() || destination == QLatin1String("-"))
            continue;
        if (type == QLatin1String("local"))
            call.files.fill(destination);
        else
            call.files.make(destination);
    }
    if (!call.files.made().isEmpty())
        call.madeUp(Words::tr("files that the build would have written"));
}

void answerBuild(RecordedCall &call)
{
    const auto tags = call.command.values({"-t", "--tag"});
    const bool pushed = call.record.effect == CommandEffect::Publish;
    for (const auto &tag : tags) {
        call.world.addImage(tag);
        if (pushed)
            call.world.addPushed(tag);
    }
    const auto id = QStringLiteral("sha256:") + madeUpDigest(call.command.arguments.join(u' '));
    call.world.addImage(id);
    if (const auto file = call.command.value({"--iidfile"}); !file.isEmpty())
        writeFile(file, id);
    if (const auto file = call.command.value({"--metadata-file"}); !file.isEmpty())
        writeFile(file, QStringLiteral("{\"containerimage.digest\":\"%1\",\"image.name\":\"%2\"}\n").arg(id, tags.join(u',')));
    if (call.command.has({"-q", "--quiet"}))
        call.print(id);
    writeOutputs(call);
}

void answerInspect(RecordedCall &call, const QStringList &names)
{
    const auto name = names.value(names.size() - 1);
    const auto digest = QStringLiteral("sha256:") + madeUpDigest(name);
    if (!call.world.hasImage(name) && !call.world.hasContainer(name) && !call.world.hasPushed(name))
        return call.complain(QStringLiteral("Error: No such object: %1").arg(name), 1);
    call.madeUp(Words::tr("a description with a made-up digest"));
    const auto repository = name.left(name.lastIndexOf(u':') > name.lastIndexOf(u'/') ? name.lastIndexOf(u':') : name.size());
    const auto format = call.command.value({"-f", "--format"});
    if (format.isEmpty())
        return call.print(QStringLiteral("[{\"Id\":\"%1\",\"RepoTags\":[\"%2\"],\"RepoDigests\":[\"%3@%1\"],\"Created\":\"2000-01-01T00:00:00Z\",\"Config\":{\"Labels\":{},\"Env\":[]},\"State\":{\"Status\":\"running\",\"Running\":true,\"ExitCode\":0}}]").arg(digest, name, repository));
    static const QVector<QPair<QString, QString>> known {{QStringLiteral(".ExitCode"), QStringLiteral("0")},
        {QStringLiteral(".Health"), QStringLiteral("healthy")}, {QStringLiteral(".Running"), QStringLiteral("true")}, {QStringLiteral(".Status"), QStringLiteral("running")}};
    for (const auto &[part, value] : known) {
        if (format.contains(part))
            return call.print(value);
    }
    call.print(format.contains(QLatin1String("RepoDigests")) ? repository + u'@' + digest : digest);
}

/// What a registry says about an image: it knows those that this rehearsal pushed.
void answerRegistry(RecordedCall &call, const QString &name)
{
    if (!call.world.hasPushed(name)) {
        call.madeUp(Words::tr("that there is no such image: this rehearsal has not pushed it"));
        return call.complain(QStringLiteral("no such manifest: %1").arg(name), 1);
    }
    call.madeUp(Words::tr("a manifest with made-up digests: this rehearsal has pushed the image"));
    const auto digest = QStringLiteral("sha256:") + madeUpDigest(name);
    call.print(QStringLiteral("{\"schemaVersion\":2,\"mediaType\":\"application/vnd.docker.distribution.manifest.v2+json\",\"config\":{\"digest\":\"%1\",\"size\":1},\"layers\":[]}").arg(digest));
}

void answerPush(RecordedCall &call, const QString &image)
{
    call.world.addPushed(image);
    const auto colon = image.lastIndexOf(u':');
    const bool tagged = colon > image.lastIndexOf(u'/');
    call.print(QStringLiteral("The push refers to repository [%1]").arg(tagged ? image.left(colon) : image));
    call.print(QStringLiteral("%1: digest: sha256:%2 size: 1").arg(tagged ? image.mid(colon + 1) : QStringLiteral("latest"), madeUpDigest(image)));
    if (const auto file = call.command.value({"--digestfile"}); !file.isEmpty())
        writeFile(file, QStringLiteral("sha256:") + madeUpDigest(image));
}

void answerImages(RecordedCall &call, const QStringList &words)
{
    const auto verb = words.value(0);
    const auto last = words.value(words.size() - 1);
    if (verb == QLatin1String("build") || verb == QLatin1String("bud"))
        answerBuild(call);
    else if (verb == QLatin1String("push"))
        answerPush(call, words.value(1));
    else if (verb == QLatin1String("pull")) {
        if (!call.world.hasPushed(last))
            call.madeUp(Words::tr("that the registry has the image; this rehearsal has not pushed it"));
        call.world.addImage(last);
        call.print(call.command.has({"-q", "--quiet"}) ? last : QStringLiteral("Status: Image is up to date for %1").arg(last));
    } else if (verb == QLatin1String("tag")) {
        call.world.addImage(last);
    } else if (verb == QLatin1String("manifest") && words.value(1) == QLatin1String("inspect")) {
        answerRegistry(call, last);
    } else if (verb == QLatin1String("manifest") && words.value(1) == QLatin1String("push")) {
        answerPush(call, words.value(2));
    } else if (verb == QLatin1String("manifest") && words.value(1) == QLatin1String("create")) {
        call.print(QStringLiteral("Created manifest list %1").arg(words.value(2)));
    } else if (verb == QLatin1String("buildx") && words.value(1) == QLatin1String("imagetools")) {
        if (words.value(2) == QLatin1String("inspect"))
            return answerRegistry(call, last);
        for (const auto &tag : call.command.values({"-t", "--tag"}))
            call.world.addPushed(tag);
    } else if (verb == QLatin1String("inspect")) {
        answerInspect(call, words);
    } else if (verb == QLatin1String("save")) {
        if (const auto file = call.command.value({"-o", "--output"}); !file.isEmpty())
            call.files.make(file);
    } else if (verb == QLatin1String("login")) {
        call.print(QStringLiteral("Login Succeeded"));
    } else if (verb == QLatin1String("rmi") || verb == QLatin1String("rm") || verb == QLatin1String("stop") || verb == QLatin1String("kill") || verb == QLatin1String("start")) {
        for (const auto &name : words.mid(1))
            call.print(name);
    }
}

void answerState(RecordedCall &call, const QStringList &words)
{
    const auto verb = words.value(0);
    const bool quiet = call.command.has({"-q", "--quiet", "-aq", "-qa"});
    if (verb == QLatin1String("version") || verb == QLatin1String("info") || (words.isEmpty() && call.command.has({"--version", "-v"})))
        call.print(QStringLiteral("Docker version 0.0.0, build rehearsal"));
    else if (verb == QLatin1String("images") && !quiet)
        call.print(QStringLiteral("REPOSITORY   TAG   IMAGE ID   CREATED   SIZE"));
    else if ((verb == QLatin1String("images") || verb == QLatin1String("ls")) && quiet && call.world.hasImage(words.value(1)))
        call.print(madeUpDigest(words.value(1)).left(12));
    else if (verb == QLatin1String("ps") && !quiet)
        call.print(QStringLiteral("CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES"));
    else if (verb == QLatin1String("wait"))
        call.print(QStringLiteral("0"));
    else if (verb == QLatin1String("port"))
        call.print(QStringLiteral("127.0.0.1:32768"));
    else if ((verb == QLatin1String("volume") || verb == QLatin1String("network") || verb == QLatin1String("buildx")) && words.value(1) == QLatin1String("create"))
        call.print(call.command.value({"--name"}).isEmpty() ? words.value(2, madeUpDigest(QStringLiteral("network"))) : call.command.value({"--name"}));
}

void answerRegistryTools(RecordedCall &call)
{
    const auto &words = call.command.words;
    const auto last = words.value(words.size() - 1).remove(QStringLiteral("docker://"));
    const bool inspects = words.value(0) == QLatin1String("inspect") || words.value(0) == QLatin1String("manifest") || words.value(0) == QLatin1String("digest");
    if (call.record.effect == CommandEffect::Publish) {
        call.world.addPushed(last);
    } else if (inspects && !call.world.hasPushed(last)) {
        call.madeUp(Words::tr("that there is no such image: this rehearsal has not pushed it"));
        call.complain(QStringLiteral("MANIFEST_UNKNOWN: %1").arg(last), 1);
    } else if (inspects) {
        call.print(words.value(0) == QLatin1String("digest") ? QStringLiteral("sha256:") + madeUpDigest(last)
                                                              : QStringLiteral("{\"Name\":\"%1\",\"Digest\":\"sha256:%2\"}").arg(last, madeUpDigest(last)));
    }
}

} // namespace

void answerContainers(RecordedCall &call)
{
    const auto &program = call.command.program;
    if (program == QLatin1String("skopeo") || program == QLatin1String("crane") || program == QLatin1String("oras"))
        return answerRegistryTools(call);
    if (!isContainerTool(program))
        return;
    const auto words = verbOf(call.command);
    static const QStringList runs {QStringLiteral("run"), QStringLiteral("create"), QStringLiteral("exec"), QStringLiteral("cp")};
    if (runs.contains(words.value(0)))
        return answerContainerRun(call);
    answerImages(call, words);
    answerState(call, words);
}

} // namespace slipway::ctl
