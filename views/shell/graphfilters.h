// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <optional>

class QSettings;

namespace slipway {

/// The queries that a person has saved under a name, in the settings of this user, for every window. Names are unique,
/// whatever their case, and sorted. GUI thread; the settings must outlive it.
class GraphFilters : public QObject
{
    Q_OBJECT
public:
    struct Filter
    {
        QString name, query;
        bool operator==(const Filter &) const = default;
    };

    static constexpr int kMost = 200;

    explicit GraphFilters(QSettings *settings, QObject *parent = nullptr);

    const QVector<Filter> &all() const { return m_filters; }
    std::optional<Filter> find(const QString &name) const;
    /// Saves or replaces it. Why not, in words, or empty.
    QString save(const QString &name, const QString &query);
    QString rename(const QString &name, const QString &newName); ///< why not, in words, or empty
    void remove(const QString &name);
    void reload(); ///< another window may have saved one

Q_SIGNALS:
    void changed();

private:
    void store();

    QSettings *m_settings;
    QVector<Filter> m_filters;
};

} // namespace slipway
