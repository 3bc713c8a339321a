// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/recentdocuments.h"

#include <QFileInfo>
#include <QSettings>

namespace slipway {

namespace {

const QString &settingsKey()
{
    static const QString key = QStringLiteral("recent/documents");
    return key;
}

} // namespace

RecentDocuments::RecentDocuments(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentDocuments::paths() const
{
    auto list = m_settings->value(settingsKey()).toStringList();
    // The settings file is the user's: whatever stands there, a short list of absolute paths comes out.
    list.removeIf([](const QString &path) { return !isAddress(path) && !QFileInfo(path).isAbsolute(); });
    list.removeDuplicates();
    return list.mid(0, kLimit);
}

void RecentDocuments::add(const QString &path)
{
    const auto absolute = isAddress(path) ? path : QFileInfo(path).absoluteFilePath();
    auto list = paths();
    list.removeAll(absolute);
    list.prepend(absolute);
    m_settings->setValue(settingsKey(), list.mid(0, kLimit));
    Q_EMIT changed();
}

void RecentDocuments::clear()
{
    m_settings->remove(settingsKey());
    Q_EMIT changed();
}

bool RecentDocuments::exists(const QString &path)
{
    return isAddress(path) || QFileInfo::exists(path); // a promotion is a folder
}

bool RecentDocuments::isAddress(const QString &path)
{
    return path.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) || path.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

} // namespace slipway
