// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace slipway {

/// Watches one file by its path, however it is written: in place, or replaced by a rename as most editors
/// do (the folder is watched too, because the watch on a replaced file dies with its inode). A burst of
/// writes is announced once, 150 ms after the last. It says "something happened", not "the bytes differ":
/// who listens compares digests. Lives on a thread with an event loop.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);

    /// An empty path stops watching.
    void setPath(const QString &path);
    QString path() const { return m_path; }

Q_SIGNALS:
    void touched(const QString &path);

private:
    void onEvent();
    void announce();
    void watchFile();
    QString stamp() const;

    QString m_path, m_stamp;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
};

} // namespace slipway
