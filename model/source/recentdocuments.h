// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace slipway {

/// The files and addresses of engines that were opened last, newest first, absolute paths, kept in the given settings under
/// "recent/documents". One thread; the settings must outlive it. Missing files stay in the list, because a
/// path on a network folder comes back: ask exists() before offering one.
class RecentDocuments : public QObject
{
    Q_OBJECT
public:
    static constexpr int kLimit = 10;

    explicit RecentDocuments(QSettings *settings, QObject *parent = nullptr);

    QStringList paths() const;
    void add(const QString &path);
    void clear();
    static bool exists(const QString &path); ///< an address always does
    /// "https://..." or "http://...": no path of a file.
    static bool isAddress(const QString &path);

Q_SIGNALS:
    void changed();

private:
    QSettings *m_settings;
};

} // namespace slipway
