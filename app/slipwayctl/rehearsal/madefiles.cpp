// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/madefiles.h"

#include "core/boundedfile.h"
#include "engine/local/rehearsalplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

namespace slipway::ctl {

namespace {

constexpr int kMostPatterns = 20;

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const auto byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1U ? 0xedb88320U : 0U);
    }
    return ~crc;
}

template <typename T>
void number(QByteArray &out, T value)
{
    const auto little = qToLittleEndian(value);
    out.append(QByteArray::fromRawData(static_cast<const char *>(static_cast<const void *>(&little)), sizeof little));
}

/// A zip archive of uncompressed files.
QByteArray zipOf(const QVector<QPair<QByteArray, QByteArray>> &files)
{
    QByteArray out, directory;
    for (const auto &[name, text] : files) {
        const auto at = quint32(out.size());
        QByteArray common;
        for (const quint16 value : {quint16(20), quint16(0), quint16(0), quint16(0), quint16(33)}) // 1980-01-01
            number(common, value);
        number(common, crc32(text));
        number(common, quint32(text.size()));
        number(common, quint32(text.size()));
        number(common, quint16(name.size()));
        number(common, quint16(0));
        out += QByteArray("PK\3\4", 4) + common + name + text;
        directory += QByteArray("PK\1\2", 4);
        number(directory, quint16(20));
        directory += common + QByteArray(10, '\0');
        number(directory, at);
        directory += name;
    }
    const auto start = quint32(out.size());
    out += directory + QByteArray("PK\5\6\0\0\0\0", 8);
    number(out, quint16(files.size()));
    number(out, quint16(files.size()));
    number(out, quint32(directory.size()));
    number(out, start);
    number(out, quint16(0));
    return out;
}

QByteArray wheel(const QString &fileName)
{
    const auto name = fileName.section(u'-', 0, 0).toUtf8();
    const auto version = fileName.section(u'-', 1, 1).toUtf8();
    const auto info = name + '-' + version + ".dist-info/";
    return zipOf({{info + "METADATA", "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\nSummary: made up by a rehearsal of Slipway\n"},
        {info + "WHEEL", "Wheel-Version: 1.0\nGenerator: slipway\nRoot-Is-Purelib: true\nTag: py3-none-any\n"},
        {info + "RECORD", QByteArray()}});
}

QString readText(const QString &path)
{
    const auto bytes = readBoundedFile(path, 1024 * 1024);
    return bytes.ok() ? QString::fromUtf8(*bytes) : QString();
}

QString projectName()
{
    static const QRegularExpression name(QStringLiteral("^\\s*name\\s*=\\s*[\"']?([A-Za-z0-9][A-Za-z0-9._-]*)"), QRegularExpression::MultilineOption);
    for (const auto *file : {"pyproject.toml", "setup.cfg", "Cargo.toml"}) {
        if (const auto match = name.match(readText(QLatin1String(file))); match.hasMatch())
            return match.captured(1).replace(u'-', u'_');
    }
    const auto slug = qEnvironmentVariable("BUILDKITE_PIPELINE_SLUG", QStringLiteral("release"));
    return QString(slug).replace(u'-', u'_');
}

QString version()
{
    auto tag = qEnvironmentVariable("BUILDKITE_TAG");
    if (tag.startsWith(u'v'))
        tag.remove(0, 1);
    return tag.isEmpty() || !tag.at(0).isDigit() ? QStringLiteral("0.0.0.dev0") : tag.replace(u'-', u'+');
}

bool hasWildcard(const QString &name)
{
    return name.contains(u'*') || name.contains(u'?');
}

} // namespace

MadeFiles::MadeFiles()
    : m_name(projectName())
    , m_version(version())
{
}

QString MadeFiles::filledIn(const QString &pattern) const
{
    if (!hasWildcard(pattern))
        return pattern;
    auto name = pattern;
    const bool isWheel = name.endsWith(QLatin1String(".whl"));
    name.replace(QStringLiteral("**"), QStringLiteral("*"));
    const auto star = name.indexOf(u'*');
    const auto head = name.left(qMax<qsizetype>(star, 0));
    QString middle;
    if (isWheel) {
        // The parts that the pattern gives itself: "vllm*.whl" has a name, "vllm-1.2*.whl" a version, too.
        const auto parts = head.count(u'-');
        if (head.isEmpty())
            middle = m_name + u'-' + m_version + QStringLiteral("-py3-none-any");
        else if (parts == 0)
            middle = u'-' + m_version + QStringLiteral("-py3-none-any");
        else if (head.endsWith(u'-'))
            middle = (parts == 1 ? m_version + QStringLiteral("-py3-none-any") : QStringLiteral("none-any"));
        else
            middle = parts == 1 ? QStringLiteral("-py3-none-any") : QString();
    } else {
        middle = head.isEmpty() || head.endsWith(u'/') ? m_name + u'-' + m_version : m_version;
    }
    if (star >= 0)
        name.replace(star, 1, middle);
    name.remove(u'*');
    return name.replace(u'?', u'1');
}

QStringList MadeFiles::patternsBelow(const QString &folder)
{
    if (!std::exchange(m_read, true)) {
        const auto command = qEnvironmentVariable("BUILDKITE_COMMAND");
        m_text = qEnvironmentVariable("BUILDKITE_ARTIFACT_PATHS").replace(u';', u'\n') + u'\n' + scriptText(command, QDir::currentPath());
    }
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9_.*?/+-]+"));
    const auto relative = QDir::current().relativeFilePath(QFileInfo(folder).absoluteFilePath());
    QStringList found;
    for (const auto &line : m_text.split(u'\n')) {
        if (!line.contains(relative))
            continue;
        auto words = word.globalMatch(line);
        while (words.hasNext()) {
            auto text = words.next().captured();
            if (text.startsWith(QLatin1String("./")))
                text.remove(0, 2);
            const auto below = text.startsWith(relative + u'/') ? text.mid(relative.size() + 1) : QString();
            const bool bare = text.startsWith(QLatin1String("*.")) && !text.contains(u'/');
            const auto pattern = bare ? text : below;
            if (!pattern.isEmpty() && pattern.mid(pattern.lastIndexOf(u'/') + 1).contains(u'.') && !pattern.contains(QLatin1String("..")) && !found.contains(pattern))
                found.append(pattern);
        }
    }
    // "*.whl" and "dist/vllm*.whl": one file serves both.
    QStringList chosen;
    for (const auto &pattern : std::as_const(found)) {
        const auto ending = pattern.mid(pattern.lastIndexOf(u'.'));
        const bool covered = pattern.startsWith(u'*')
            && std::any_of(found.cbegin(), found.cend(), [&](const QString &other) { return other != pattern && other.endsWith(ending); });
        if (!covered)
            chosen.append(pattern);
    }
    return chosen.mid(0, kMostPatterns);
}

void MadeFiles::fill(const QString &folder, bool onlyMentioned)
{
    const auto patterns = patternsBelow(folder);
    if (patterns.isEmpty() && onlyMentioned)
        return;
    QDir().mkpath(folder);
    for (const auto &pattern : patterns) {
        const QFileInfo wanted(folder + u'/' + pattern);
        const QDir dir(wanted.path());
        if (hasWildcard(pattern) ? dir.entryList({wanted.fileName()}, QDir::Files).isEmpty() : !wanted.exists())
            make(folder + u'/' + pattern);
    }
    if (!patterns.isEmpty() || !QDir(folder).isEmpty())
        return;
    const auto name = QFileInfo(folder).fileName();
    const bool wheels = name == QLatin1String("dist") || name.contains(QLatin1String("wheel")) || name.contains(QLatin1String("whl"));
    make(folder + (wheels ? QStringLiteral("/*.whl") : QStringLiteral("/made-up-by-rehearsal.txt")));
}

void MadeFiles::make(const QString &path)
{
    // A folder named by a wildcard can only be made under some name.
    const auto folder = QFileInfo(path).path().replace(u'*', QStringLiteral("rehearsal")).replace(u'?', u'1');
    const auto full = folder + u'/' + filledIn(QFileInfo(path).fileName());
    const QFileInfo info(full);
    QDir().mkpath(info.path());
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(full.endsWith(QLatin1String(".whl")) ? wheel(info.fileName()) : QByteArray("made up by a rehearsal of Slipway\n"));
    const auto relative = QDir::current().relativeFilePath(info.absoluteFilePath());
    m_made.append(relative.startsWith(QLatin1String("../")) ? info.absoluteFilePath() : relative);
}

void MadeFiles::makeEither(const QString &path)
{
    if (QFileInfo(path).fileName().contains(u'.'))
        make(path);
    else
        fill(path);
}

} // namespace slipway::ctl
