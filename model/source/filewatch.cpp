// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/filewatch.h"

#include <QDateTime>
#include <QFileInfo>

namespace slipway {

namespace {

constexpr int kQuietMs = 150;

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::onEvent);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::onEvent);
    connect(&m_quiet, &QTimer::timeout, this, &FileWatch::announce);
}

void FileWatch::setPath(const QString &path)
{
    const auto old = m_watcher.files() + m_watcher.directories();
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    m_quiet.stop();
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    m_stamp = stamp();
    if (m_path.isEmpty())
        return;
    const auto folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo(folder).isDir())
        m_watcher.addPath(folder);
    watchFile();
}

void FileWatch::watchFile()
{
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void FileWatch::onEvent()
{
    watchFile();
    m_quiet.start();
}

void FileWatch::announce()
{
    watchFile();
    // Other files of the folder come and go: only this one's stamp counts.
    auto now = stamp();
    if (now == m_stamp)
        return;
    m_stamp = std::move(now);
    Q_EMIT touched(m_path);
}

QString FileWatch::stamp() const
{
    const QFileInfo info(m_path);
    if (m_path.isEmpty() || !info.exists())
        return {};
    // The inode is not offered by Qt; the change of metadata moves with a rename as well.
    return QStringLiteral("%1/%2/%3")
        .arg(info.size())
        .arg(info.lastModified().toMSecsSinceEpoch())
        .arg(info.metadataChangeTime().toMSecsSinceEpoch());
}

} // namespace slipway
