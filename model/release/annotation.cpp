// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/annotation.h"

#include "core/shellquote.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Artifact)
};

constexpr std::array kFileEndings {".whl", ".tar.gz", ".tgz", ".tar.xz", ".tar.bz2", ".tar.zst", ".tar", ".zip", ".deb",
    ".rpm", ".jar", ".dmg", ".pkg", ".msi", ".exe", ".apk", ".aab", ".ipa", ".gem", ".crate", ".nupkg", ".AppImage"};

bool hasFileEnding(const QString &value)
{
    return std::any_of(kFileEndings.begin(), kFileEndings.end(),
        [&](const char *ending) { return value.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

bool isHttp(const QString &value)
{
    return value.startsWith(QLatin1String("https://")) || value.startsWith(QLatin1String("http://"));
}

bool hasScheme(const QString &value)
{
    return isHttp(value) || value.startsWith(QLatin1String("s3://")) || value.startsWith(QLatin1String("gs://"))
        || value.startsWith(QLatin1String("file://"));
}

/// registry/repository:tag, registry/repository@sha256:..., with a path in front so that "key:value" is none.
bool isImage(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A[a-z0-9][a-z0-9.-]*(?::[0-9]{1,5})?(?:/[a-z0-9][a-z0-9._-]*)+"
        "(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})\\z"));
    return value.size() < 1024 && pattern.match(value).hasMatch();
}

bool looksAnnounced(const QString &value)
{
    return hasScheme(value) || isImage(value) || hasFileEnding(value);
}

QString baseName(const QString &uri)
{
    const auto name = uri.mid(uri.lastIndexOf(u'/') + 1);
    return name.isEmpty() ? uri : name;
}

ArtifactKind kindOf(const QString &uri)
{
    if (uri.startsWith(QLatin1String("s3://")))
        return ArtifactKind::S3;
    if (uri.startsWith(QLatin1String("gs://")))
        return ArtifactKind::GoogleStorage;
    if (isHttp(uri))
        return ArtifactKind::Http;
    if (isImage(uri))
        return ArtifactKind::ContainerImage;
    return ArtifactKind::File;
}

bool hasGlob(const QString &uri, ArtifactKind kind)
{
    // In a URL a question mark starts the query.
    return uri.contains(u'*') || (kind != ArtifactKind::Http && uri.contains(u'?'));
}

QString downloadCommand(const QString &uri, ArtifactKind kind)
{
    switch (kind) {
    case ArtifactKind::S3:
        return QStringLiteral("aws s3 cp %1 .").arg(shellQuoted(uri));
    case ArtifactKind::GoogleStorage:
        return QStringLiteral("gcloud storage cp %1 .").arg(shellQuoted(uri));
    case ArtifactKind::Http:
        return QStringLiteral("curl -fLO %1").arg(shellQuoted(uri));
    case ArtifactKind::ContainerImage:
        return QStringLiteral("docker pull %1").arg(shellQuoted(uri));
    case ArtifactKind::File:
    case ArtifactKind::Uploaded:
        break;
    }
    return {};
}

Artifact makeArtifact(const QString &label, const QString &uri)
{
    Artifact a;
    a.uri = uri;
    a.label = label.isEmpty() ? baseName(uri) : label;
    a.kind = kindOf(uri);
    if (hasGlob(uri, a.kind))
        a.flags.append(QStringLiteral("unmatched-glob"));
    if (a.kind == ArtifactKind::File && !uri.contains(u'/'))
        a.flags.append(QStringLiteral("missing-prefix"));
    if (a.flags.isEmpty())
        a.download = downloadCommand(uri, a.kind);
    return a;
}

/// One value of an announcement. "s3://bucket/a.whl b.whl" comes from a glob that matched twice behind a
/// prefix that was written once: every name gets a row, and the flag says why only the first has its URI.
void addValue(QVector<Artifact> &found, const QString &label, const QString &value)
{
    auto names = value.split(u' ', Qt::SkipEmptyParts);
    names.removeIf([](const QString &name) { return !looksAnnounced(name); });
    if (names.isEmpty())
        return;
    const bool lostPrefix = names.size() > 1 && names.constFirst().contains(u'/')
        && std::any_of(names.cbegin() + 1, names.cend(), [](const QString &name) { return !name.contains(u'/'); });
    for (const auto &name : std::as_const(names)) {
        auto artifact = makeArtifact(label, name);
        if (lostPrefix && (name == names.constFirst() || !name.contains(u'/')))
            artifact.flags.append(QStringLiteral("several-matches"));
        found.append(artifact);
    }
}

QStringList codeSpans(const QString &line)
{
    QStringList spans;
    qsizetype at = 0;
    while ((at = line.indexOf(u'`', at)) >= 0) {
        qsizetype ticks = 1;
        while (at + ticks < line.size() && line.at(at + ticks) == u'`')
            ++ticks;
        const auto end = line.indexOf(QString(ticks, u'`'), at + ticks);
        if (end < 0)
            break;
        spans.append(line.mid(at + ticks, end - at - ticks).trimmed());
        at = end + ticks;
    }
    return spans;
}

/// The bold text that starts a list item or table row, and what stands behind it.
QString takeLabel(QString &line)
{
    auto rest = QStringView(line).trimmed();
    while (!rest.isEmpty() && (rest.front() == u'|' || rest.front() == u'>'))
        rest = rest.mid(1).trimmed();
    if (rest.size() > 1 && (rest.front() == u'-' || rest.front() == u'+' || rest.front() == u'*') && rest.at(1).isSpace())
        rest = rest.mid(2).trimmed();
    if (!rest.startsWith(u"**"))
        return {};
    const auto end = rest.indexOf(u"**", 2);
    if (end <= 2)
        return {};
    auto label = rest.mid(2, end - 2).trimmed();
    // An even count of colons is an emoji (":docker:"), the odd one out belongs to the sentence.
    if (label.endsWith(u':') && label.count(u':') % 2 == 1)
        label = label.chopped(1);
    const auto result = label.toString();
    line = rest.mid(end + 2).toString();
    return result;
}

/// The argument of a download command such as "aws s3 cp URI .", or nothing.
QString downloadedUri(const QString &line)
{
    static const std::array prefixes {"aws s3 cp ", "gcloud storage cp ", "gsutil cp ", "docker pull ", "podman pull ",
        "curl ", "wget "};
    auto command = QStringView(line).trimmed();
    if (command.startsWith(u"$ "))
        command = command.mid(2);
    const bool known = std::any_of(prefixes.begin(), prefixes.end(),
        [&](const char *prefix) { return command.startsWith(QLatin1String(prefix)); });
    if (!known)
        return {};
    for (auto word : command.split(u' ', Qt::SkipEmptyParts).mid(1)) {
        while (word.size() > 1 && (word.front() == u'"' || word.front() == u'\'') && word.back() == word.front())
            word = word.mid(1, word.size() - 2);
        if (const auto uri = word.toString(); hasScheme(uri) || isImage(uri))
            return uri;
    }
    return {};
}

void scanLine(QVector<Artifact> &found, const QString &line)
{
    if (const auto uri = downloadedUri(line); !uri.isEmpty()) {
        found.append(makeArtifact({}, uri));
        return;
    }
    auto rest = line;
    const auto label = takeLabel(rest);
    const auto spans = codeSpans(rest);
    for (const auto &span : spans) {
        const auto uri = downloadedUri(span);
        addValue(found, label, uri.isEmpty() ? span : uri);
    }
    if (!spans.isEmpty() || label.isEmpty())
        return;
    // Without code marks: what stands behind the label, bare of the quotes and marks of a script's slip.
    while (!rest.isEmpty() && (rest.front().isSpace() || QStringView(u":\"'`").contains(rest.front())))
        rest.remove(0, 1);
    while (!rest.isEmpty() && (rest.back().isSpace() || QStringView(u"\"'`|").contains(rest.back())))
        rest.chop(1);
    addValue(found, label, rest);
}

} // namespace

QString artifactKindName(ArtifactKind kind)
{
    switch (kind) {
    case ArtifactKind::S3:
        return QStringLiteral("s3");
    case ArtifactKind::GoogleStorage:
        return QStringLiteral("gs");
    case ArtifactKind::Http:
        return QStringLiteral("http");
    case ArtifactKind::ContainerImage:
        return QStringLiteral("image");
    case ArtifactKind::File:
        return QStringLiteral("file");
    case ArtifactKind::Uploaded:
        break;
    }
    return QStringLiteral("uploaded");
}

QString artifactFlagText(const QString &flag)
{
    if (flag == QLatin1String("unmatched-glob"))
        return Words::tr("The pattern matched no file, so the step announced the pattern itself");
    if (flag == QLatin1String("several-matches"))
        return Words::tr("The pattern matched several files; only the first was announced with its full address");
    if (flag == QLatin1String("missing-prefix"))
        return Words::tr("Only a file name: the address it can be fetched from (such as s3://) is missing");
    return flag;
}

QVector<Artifact> scanAnnouncedArtifacts(const QString &markdown)
{
    QVector<Artifact> found;
    bool fenced = false;
    for (const auto view : QStringView(markdown).split(u'\n')) {
        const auto line = view.trimmed().toString();
        if (line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~"))) {
            fenced = !fenced;
            continue;
        }
        if (!fenced) {
            scanLine(found, line);
        } else if (const auto uri = downloadedUri(line); !uri.isEmpty()) {
            found.append(makeArtifact({}, uri));
        }
    }
    return found;
}

} // namespace slipway
