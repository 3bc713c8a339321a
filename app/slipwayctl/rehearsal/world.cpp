// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/world.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace slipway::ctl {

namespace {

constexpr qint64 kKeptWhole = 16LL * 1024 * 1024;

} // namespace

bool copySmall(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    QFile::remove(to);
    const auto size = QFileInfo(from).size();
    if (size <= kKeptWhole)
        return QFile::copy(from, to);
    QFile file(to);
    return file.open(QIODevice::WriteOnly) && file.resize(size);
}

World::World(QString folder)
    : m_folder(std::move(folder))
{
}

bool World::has(const char *kind, const QString &name) const
{
    const auto hash = QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex());
    return QFileInfo::exists(m_folder + u'/' + QLatin1String(kind) + u'/' + hash);
}

void World::add(const char *kind, const QString &name) const
{
    const auto folder = m_folder + u'/' + QLatin1String(kind);
    QDir().mkpath(folder);
    QFile file(folder + u'/' + QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex()));
    if (file.open(QIODevice::WriteOnly))
        file.write(name.toUtf8());
}

QString World::pathOf(const QString &uri) const
{
    auto parts = uri.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral(".."));
    parts.removeAll(QStringLiteral("."));
    if (!parts.isEmpty())
        parts.first().remove(u':');
    return m_folder + QStringLiteral("/objects/") + parts.join(u'/');
}

void World::put(const QString &file, const QString &uri) const
{
    const auto bare = uri.endsWith(u'/') || uri.count(u'/') == 2;
    copySmall(file, pathOf(bare ? uri + u'/' + QFileInfo(file).fileName() : uri));
}

bool World::hasObject(const QString &uri) const
{
    return QFileInfo(pathOf(uri)).isFile();
}

bool World::get(const QString &uri, const QString &file) const
{
    return hasObject(uri) && copySmall(pathOf(uri), file);
}

QVector<WorldObject> World::list(const QString &prefix) const
{
    QVector<WorldObject> found;
    const auto start = pathOf(prefix) + (prefix.endsWith(u'/') ? QStringLiteral("/") : QString());
    const auto bucket = m_folder + QStringLiteral("/objects/") + prefix.section(u':', 0, 0) + u'/' + prefix.section(u'/', 2, 2);
    QDirIterator it(bucket, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto path = it.next();
        if (path.startsWith(start))
            found.append({path.mid(bucket.size() + 1), it.fileInfo().size()});
    }
    std::sort(found.begin(), found.end(), [](const WorldObject &a, const WorldObject &b) { return a.key < b.key; });
    return found;
}

} // namespace slipway::ctl
