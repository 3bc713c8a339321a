// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/recordedcall.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalAnswers)
};

bool isStore(const QString &word)
{
    return word.startsWith(QLatin1String("s3://")) || word.startsWith(QLatin1String("gs://"));
}

/// As aws does it: `*` is any text, also with slashes; `[...]` one of these characters.
bool matches(const QString &pattern, const QString &name)
{
    auto expression = QRegularExpression::escape(pattern);
    expression.replace(QLatin1String("\\*"), QLatin1String(".*"));
    expression.replace(QLatin1String("\\?"), QLatin1String("."));
    expression.replace(QLatin1String("\\["), QLatin1String("["));
    expression.replace(QLatin1String("\\]"), QLatin1String("]"));
    expression.replace(QLatin1String("\\-"), QLatin1String("-"));
    return QRegularExpression(QLatin1String("\\A(?:") + expression + QLatin1String(")\\z")).match(name).hasMatch();
}

void uploadTree(RecordedCall &call, const QString &folder, const QString &uri)
{
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    const QDir base(folder);
    const auto start = uri.endsWith(u'/') ? uri : uri + u'/';
    while (it.hasNext()) {
        const auto name = base.relativeFilePath(it.next());
        if (!passesFilters(call.command, name))
            continue;
        call.world.put(it.filePath(), start + name);
        call.print(QStringLiteral("upload: %1 to %2").arg(it.filePath(), start + name));
    }
}

void downloadTree(RecordedCall &call, const QString &uri, const QString &folder)
{
    const auto start = uri.endsWith(u'/') ? uri : uri + u'/';
    const auto bucket = uri.section(u'/', 0, 2) + u'/';
    bool found = false;
    for (const auto &object : call.world.list(start)) {
        const auto name = (bucket + object.key).mid(start.size());
        if (!passesFilters(call.command, name))
            continue;
        call.world.get(bucket + object.key, folder + u'/' + name);
        call.print(QStringLiteral("download: %1 to %2").arg(bucket + object.key, folder + u'/' + name));
        found = true;
    }
    if (found)
        return;
    for (const auto &pattern : call.command.values({"--include"}))
        call.files.make(folder + u'/' + pattern);
    call.files.fill(folder, true);
    if (!call.files.made().isEmpty())
        call.madeUp(Words::tr("files that are said to be in the bucket; this rehearsal has not put them there"));
}

void copyOne(RecordedCall &call, const QString &from, const QString &to)
{
    if (isStore(to) && !isStore(from)) {
        if (QFileInfo(from).isFile())
            call.world.put(from, to);
        else if (from != QLatin1String("-"))
            return call.complain(QStringLiteral("The user-provided path %1 does not exist.").arg(from), 255);
        return call.print(QStringLiteral("upload: %1 to %2").arg(from, to));
    }
    if (isStore(to) || !isStore(from) || to == QLatin1String("-"))
        return;
    const auto file = QFileInfo(to).isDir() || to.endsWith(u'/') ? to + u'/' + from.mid(from.lastIndexOf(u'/') + 1) : to;
    if (!call.world.get(from, file)) {
        call.files.make(file);
        call.madeUp(Words::tr("a file that is said to be in the bucket; this rehearsal has not put it there"));
    }
    call.print(QStringLiteral("download: %1 to %2").arg(from, file));
}

/// `aws s3 ls`: like the real one it says "no" by its exit status where there is nothing.
void answerList(RecordedCall &call, const QString &uri)
{
    const auto start = uri.isEmpty() || isStore(uri) ? uri : QStringLiteral("s3://") + uri;
    const auto objects = call.world.list(start);
    call.madeUp(Words::tr("what this rehearsal has put into the bucket, and nothing else"));
    for (const auto &object : objects) {
        const bool whole = call.command.has({"--recursive"}) || call.command.program != QLatin1String("aws");
        const auto name = whole ? object.key : object.key.mid(object.key.lastIndexOf(u'/') + 1);
        call.print(call.command.program == QLatin1String("aws")
                ? QStringLiteral("2000-01-01 00:00:00 %1 %2").arg(object.size, 10).arg(name)
                : start.section(u'/', 0, 2) + u'/' + object.key);
    }
    if (objects.isEmpty())
        call.status = 1;
}

void answerListObjects(RecordedCall &call)
{
    const auto bucket = QStringLiteral("s3://") + call.command.value({"--bucket"}) + u'/';
    auto contents = Json::array();
    for (const auto &object : call.world.list(bucket + call.command.value({"--prefix"}))) {
        contents.push_back({{"Key", toStd(object.key)}, {"LastModified", "2000-01-01T00:00:00+00:00"},
            {"ETag", toStd(u'"' + madeUpDigest(object.key).left(32) + u'"')}, {"Size", object.size}, {"StorageClass", "STANDARD"}});
    }
    call.madeUp(Words::tr("what this rehearsal has put into the bucket, and nothing else"));
    Json answer {{"RequestCharged", nullptr}};
    if (!contents.empty())
        answer["Contents"] = contents;
    call.out += dumpJson(answer, true) + '\n';
}

void answerOtherAws(RecordedCall &call)
{
    const auto service = call.command.words.value(0), verb = call.command.words.value(1);
    const auto query = call.command.value({"--query"});
    if (verb == QLatin1String("get-login-password")) {
        call.print(QStringLiteral("rehearsal-password"));
    } else if (verb == QLatin1String("get-caller-identity")) {
        const bool text = call.command.value({"--output"}) == QLatin1String("text");
        call.print(text && !query.isEmpty() ? QStringLiteral("000000000000")
                                            : QStringLiteral("{\n    \"UserId\": \"REHEARSAL\",\n    \"Account\": \"000000000000\",\n    \"Arn\": \"arn:aws:iam::000000000000:user/rehearsal\"\n}"));
    } else if (verb == QLatin1String("head-object") || verb == QLatin1String("get-object")) {
        const auto uri = QStringLiteral("s3://%1/%2").arg(call.command.value({"--bucket"}), call.command.value({"--key"}));
        if (!call.world.hasObject(uri)) {
            call.madeUp(Words::tr("that there is no such object: this rehearsal has not put it there"));
            return call.complain(QStringLiteral("An error occurred (404) when calling the HeadObject operation: Not Found"), 254);
        }
        call.print(QStringLiteral("{\"ContentLength\": 1, \"ETag\": \"\\\"%1\\\"\"}").arg(madeUpDigest(uri).left(32)));
    } else if (!query.isEmpty()) {
        call.print(QStringLiteral("rehearsal"));
    } else if (call.command.program == QLatin1String("aws") && !call.command.has({"--version"}) && service != QLatin1String("configure")) {
        call.print(QStringLiteral("{}"));
    } else if (call.command.has({"--version"})) {
        call.print(QStringLiteral("aws-cli/0.0.0 rehearsal"));
    }
    call.madeUp(Words::tr("an answer without meaning"));
}

} // namespace

bool passesFilters(const CommandWords &command, const QString &name)
{
    bool passes = true;
    for (qsizetype i = 0; i + 1 < command.arguments.size(); ++i) {
        const auto &option = command.arguments.at(i);
        if (option == QLatin1String("--exclude") && matches(command.arguments.at(i + 1), name))
            passes = false;
        else if (option == QLatin1String("--include") && matches(command.arguments.at(i + 1), name))
            passes = true;
    }
    return passes;
}

void copyObjects(RecordedCall &call, const QStringList &words, bool recursive)
{
    // Values of options stand among the words: the two places of a copy are the ones that are not.
    QStringList places;
    for (qsizetype i = 0; i < call.command.arguments.size(); ++i) {
        const auto &word = call.command.arguments.at(i);
        const bool value = i > 0 && call.command.arguments.at(i - 1).startsWith(QLatin1String("--"))
            && !QStringList {QStringLiteral("--recursive"), QStringLiteral("--quiet"), QStringLiteral("--no-progress"), QStringLiteral("--only-show-errors"), QStringLiteral("--delete"), QStringLiteral("--dryrun"), QStringLiteral("--follow-symlinks"), QStringLiteral("--no-follow-symlinks")}.contains(call.command.arguments.at(i - 1))
            && !call.command.arguments.at(i - 1).contains(u'=');
        if (!word.startsWith(u'-') && !value && words.contains(word))
            places.append(word);
    }
    if (places.size() < 2)
        return;
    const auto to = places.takeLast();
    for (const auto &from : std::as_const(places)) {
        if (!recursive)
            copyOne(call, from, to);
        else if (isStore(to) && !isStore(from))
            uploadTree(call, from, to);
        else if (isStore(from) && !isStore(to))
            downloadTree(call, from, to);
    }
}

void answerAws(RecordedCall &call)
{
    if (call.command.program != QLatin1String("aws"))
        return;
    const auto &words = call.command.words;
    const auto verb = words.value(1);
    if (words.value(0) == QLatin1String("s3") && (verb == QLatin1String("cp") || verb == QLatin1String("mv") || verb == QLatin1String("sync")))
        return copyObjects(call, words.mid(2), verb == QLatin1String("sync") || call.command.has({"--recursive"}));
    if (words.value(0) == QLatin1String("s3") && verb == QLatin1String("ls"))
        return answerList(call, words.value(2));
    if (words.value(0) == QLatin1String("s3"))
        return;
    if (verb.startsWith(QLatin1String("list-objects")))
        return answerListObjects(call);
    if (words.value(0) == QLatin1String("s3api") && verb == QLatin1String("put-object")) {
        if (const auto body = call.command.value({"--body"}); !body.isEmpty())
            call.world.put(body, QStringLiteral("s3://%1/%2").arg(call.command.value({"--bucket"}), call.command.value({"--key"})));
    }
    answerOtherAws(call);
}

void answerStores(RecordedCall &call)
{
    const auto &program = call.command.program;
    auto words = call.command.words;
    if (program == QLatin1String("gcloud") && words.value(0) == QLatin1String("storage"))
        words.removeFirst();
    else if (program == QLatin1String("gcloud")) {
        if (call.command.arguments.contains(QStringLiteral("print-access-token")) || call.command.arguments.contains(QStringLiteral("print-identity-token")))
            call.print(QStringLiteral("rehearsal-token"));
        else if (words.contains(QStringLiteral("get-value")) || call.command.has({"--format"}))
            call.print(QStringLiteral("rehearsal"));
        return;
    }
    if (program == QLatin1String("az") && (words.contains(QStringLiteral("show")) || words.contains(QStringLiteral("get-access-token"))))
        return call.print(call.command.has({"--query"}) ? QStringLiteral("rehearsal") : QStringLiteral("{}"));
    if (program == QLatin1String("az") && words.contains(QStringLiteral("list")))
        return call.print(QStringLiteral("[]"));
    if (program != QLatin1String("gcloud") && program != QLatin1String("gsutil"))
        return;
    const auto verb = words.value(0);
    if (verb == QLatin1String("cp") || verb == QLatin1String("mv") || verb == QLatin1String("rsync"))
        copyObjects(call, words.mid(1), verb == QLatin1String("rsync") || call.command.has({"-r", "-R", "--recursive"}));
    else if (verb == QLatin1String("ls") || verb == QLatin1String("stat"))
        answerList(call, words.value(1));
}

} // namespace slipway::ctl
