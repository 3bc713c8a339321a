// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentclient.h"
#include "agent/agentcommand.h"
#include "agent/agentflags.h"
#include "output.h"

#include "core/clock.h"
#include "engine/local/pathpattern.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

#include <unistd.h>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentArtifact)
};

constexpr qsizetype kBatch = 30; // artifacts a message, as the real agent

int refused(const QString &text)
{
    warnAgent(text);
    return 1;
}

/// The path an artifact is known by: relative to the working folder, or without the leading slash.
QString artifactPath(const QString &path)
{
    auto clean = QDir::cleanPath(path);
    while (clean.startsWith(u'/') || clean.startsWith(QLatin1String("../")))
        clean.remove(0, clean.startsWith(u'/') ? 1 : 3);
    return clean;
}

struct Copied
{
    qint64 size = 0;
    QString sha1, sha256;
};

Result<Copied> copyAndHash(const QString &from, const QString &to)
{
    const SourceRange where {from, 0, 0, 0, {}};
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("cannot be read: %1").arg(in.errorString()), {}, where);
    QDir().mkpath(QFileInfo(to).path());
    QSaveFile out(to);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, Words::tr("cannot be copied to %1: %2").arg(to, out.errorString()), {}, where);
    QCryptographicHash sha1(QCryptographicHash::Sha1), sha256(QCryptographicHash::Sha256);
    Copied copied;
    while (!in.atEnd()) {
        const auto chunk = in.read(1024 * 1024);
        if (chunk.isEmpty() || out.write(chunk) != chunk.size())
            break;
        sha1.addData(chunk);
        sha256.addData(chunk);
        copied.size += chunk.size();
    }
    if (in.error() != QFileDevice::NoError || out.error() != QFileDevice::NoError || !out.flush()
        || ::fsync(out.handle()) != 0 || !out.commit()) {
        const auto why = in.error() != QFileDevice::NoError ? in.errorString() : out.errorString();
        return fail(ErrorCode::Io, Words::tr("cannot be copied to %1: %2").arg(to, why), {}, where);
    }
    copied.sha1 = QString::fromLatin1(sha1.result().toHex());
    copied.sha256 = QString::fromLatin1(sha256.result().toHex());
    return copied;
}

Result<UploadedFile> store(const QString &path, const QString &contentType)
{
    UploadedFile file;
    file.path = artifactPath(path);
    file.stored = qEnvironmentVariable("BUILDKITE_JOB_ID") + u'/' + file.path;
    const auto copied = copyAndHash(path, qEnvironmentVariable("SLIPWAY_ARTIFACT_DIR") + u'/' + file.stored);
    if (copied.failed())
        return fail(copied.error());
    file.size = copied->size;
    file.sha1 = copied->sha1;
    file.sha256 = copied->sha256;
    file.contentType = contentType.isEmpty() ? QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name() : contentType;
    return file;
}

int upload(const AgentArguments &arguments)
{
    if (arguments.words().isEmpty())
        return refused(Words::tr("usage: buildkite-agent artifact upload PATTERN[;PATTERN...]"));
    if (arguments.words().size() > 1)
        return refused(Words::tr("uploads to '%1' are not made by a release on this machine; its artifacts stay with it").arg(arguments.words().at(1)));
    const auto patterns = arguments.words().constFirst().split(arguments.value("delimiter", QStringLiteral(";")), Qt::SkipEmptyParts);
    QStringList paths;
    for (const auto &pattern : patterns) {
        const auto text = pattern.trimmed();
        const auto found = arguments.isOn("literal") ? (QFileInfo(text).isFile() ? QStringList(text) : QStringList())
                                                     : expandPattern(QDir::currentPath(), text);
        for (const auto &path : found) {
            if (!paths.contains(path))
                paths.append(path);
        }
    }
    if (paths.isEmpty()) {
        warnAgent(Words::tr("No files matched paths: %1").arg(arguments.words().constFirst()));
        return 0;
    }
    for (qsizetype at = 0; at < paths.size(); at += kBatch) {
        auto message = newMessage(AgentMessage::Kind::ArtifactUploaded);
        for (const auto &path : paths.mid(at, kBatch)) {
            const auto file = store(path, arguments.value("content-type"));
            if (file.failed())
                return refused(file.error().toString());
            message.files.append(*file);
        }
        if (const auto answer = ask(message); answer.failed())
            return refused(answer.error().toString());
    }
    warnAgent(Words::tr("uploaded %n artifact(s)", nullptr, int(paths.size())));
    return 0;
}

struct Found
{
    QString path, stored, job, sha1, sha256;
    qint64 size = 0, timeMs = 0;
};

Result<QVector<Found>> searchFor(const AgentArguments &arguments)
{
    auto message = newMessage(AgentMessage::Kind::ArtifactSearch);
    message.query = arguments.words().value(0);
    message.step = arguments.value("step");
    message.includeRetried = arguments.isOn("include-retried-jobs");
    if (message.query.isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("a query is missing, such as \"dist/*\""));
    if (arguments.has("build") && arguments.value("build") != qEnvironmentVariable("BUILDKITE_BUILD_ID"))
        return fail(ErrorCode::Unsupported, Words::tr("only the artifacts of this release can be used here"));
    const auto answer = ask(message);
    if (answer.failed())
        return fail(answer.error());
    const auto text = [](const Json &json, const char *key) { return fromStd(json.value(key, std::string())); };
    QVector<Found> found;
    const auto list = answer->value("artifacts", Json::array());
    for (const auto &json : list) {
        found.append({text(json, "path"), text(json, "stored"), text(json, "job"), text(json, "sha1"), text(json, "sha256"),
            json.value("size", qint64(0)), json.value("time_ms", qint64(0))});
    }
    return found;
}

/// Where a downloaded artifact goes: if the folder ends with the first part of the artifact's path, that part
/// is not repeated ("pkg/a.tgz" to "out/pkg" is out/pkg/a.tgz).
QString targetPath(const QString &folder, const QString &path)
{
    const auto clean = QDir::cleanPath(folder);
    const auto first = path.section(u'/', 0, 0);
    const bool common = path.contains(u'/') && clean.section(u'/', -1) == first;
    return QDir(clean).filePath(common ? path.section(u'/', 1) : path);
}

int download(const AgentArguments &arguments)
{
    if (arguments.words().size() != 2)
        return refused(Words::tr("usage: buildkite-agent artifact download QUERY FOLDER"));
    const auto found = searchFor(arguments);
    if (found.failed())
        return refused(found.error().toString());
    if (found->isEmpty())
        return refused(Words::tr("no artifacts found for downloading: %1").arg(arguments.words().constFirst()));
    const auto store = QFileInfo(qEnvironmentVariable("SLIPWAY_ARTIFACT_DIR")).path();
    for (const auto &artifact : *found) {
        const auto copied = copyAndHash(store + u'/' + artifact.stored, targetPath(arguments.words().at(1), artifact.path));
        if (copied.failed())
            return refused(copied.error().toString());
        if (copied->sha256 != artifact.sha256)
            return refused(Words::tr("%1 has changed since it was uploaded").arg(artifact.path));
    }
    warnAgent(Words::tr("downloaded %n artifact(s)", nullptr, int(found->size())));
    return 0;
}

QByteArray formatted(const QString &format, const Found &artifact)
{
    QString out;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const auto c = format.at(i);
        const auto next = i + 1 < format.size() ? format.at(i + 1) : QChar();
        if (c == u'\\' && (next == u'n' || next == u't')) {
            out += next == u'n' ? u'\n' : u'\t';
            ++i;
            continue;
        }
        if (c != u'%') {
            out += c;
            continue;
        }
        ++i;
        switch (next.unicode()) {
        case u'i':
            out += artifact.sha256.left(32);
            break;
        case u'p':
            out += artifact.path;
            break;
        case u'c':
            out += isoTime(artifact.timeMs);
            break;
        case u'j':
            out += artifact.job;
            break;
        case u's':
            out += QString::number(artifact.size);
            break;
        case u'S':
            out += artifact.sha1;
            break;
        case u'u':
            out += artifact.stored;
            break;
        case u'T':
            out += artifact.sha256;
            break;
        case u'%':
            out += u'%';
            break;
        default:
            out += c;
            out += next;
        }
    }
    return out.toUtf8();
}

int search(const AgentArguments &arguments)
{
    const auto found = searchFor(arguments);
    if (found.failed())
        return refused(found.error().toString());
    if (found->isEmpty() && !arguments.isOn("allow-empty-results"))
        return refused(Words::tr("no matches found for %1").arg(arguments.words().constFirst()));
    for (const auto &artifact : *found)
        printOut(formatted(arguments.value("format", QStringLiteral("%j %p %c\\n")), artifact));
    return 0;
}

int shasum(const AgentArguments &arguments)
{
    const auto found = searchFor(arguments);
    if (found.failed())
        return refused(found.error().toString());
    if (found->size() != 1)
        return refused(Words::tr("%n artifact(s) match %1, exactly one was expected", nullptr, int(found->size())).arg(arguments.words().constFirst()));
    const auto &artifact = found->constFirst();
    printLine((arguments.isOn("sha256") ? artifact.sha256 : artifact.sha1).toUtf8());
    return 0;
}

} // namespace

int runArtifact(const QString &verb, const QStringList &arguments)
{
    const auto read = AgentArguments::read(arguments,
        {{"literal", false, nullptr}, {"delimiter", true, nullptr}, {"content-type", true, "BUILDKITE_ARTIFACT_CONTENT_TYPE"},
            {"job", true, nullptr}, {"step", true, nullptr}, {"build", true, nullptr}, {"include-retried-jobs", false, nullptr},
            {"format", true, nullptr}, {"allow-empty-results", false, nullptr}, {"sha256", false, nullptr}});
    if (read.failed())
        return refused(read.error().message);
    if (verb == QLatin1String("upload"))
        return upload(*read);
    if (verb == QLatin1String("download"))
        return download(*read);
    if (verb == QLatin1String("search"))
        return search(*read);
    if (verb == QLatin1String("shasum"))
        return shasum(*read);
    return refused(Words::tr("artifact has the commands upload, download, search and shasum, not '%1'").arg(verb));
}

} // namespace slipway::ctl
