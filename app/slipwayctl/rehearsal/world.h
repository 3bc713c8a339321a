// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway::ctl {

/// One object of a bucket.
struct WorldObject
{
    QString key; ///< within the bucket
    qint64 size = 0;
};

/// What the recorded commands of a rehearsal would have left outside: images by name, containers, objects of
/// buckets. A later step of the same rehearsal finds what an earlier one left. A folder of small files, so that
/// steps that run at the same time share it; objects up to 16 MiB are kept whole, larger ones as their size.
class World
{
public:
    explicit World(QString folder);

    bool hasImage(const QString &name) const { return has("images", name); }
    void addImage(const QString &name) const { add("images", name); }
    bool hasPushed(const QString &name) const { return has("pushed", name); }
    void addPushed(const QString &name) const { add("pushed", name); }
    bool hasContainer(const QString &id) const { return has("containers", id); }
    void addContainer(const QString &id) const { add("containers", id); }
    /// Anything else: a release, a login.
    bool hasThing(const QString &name) const { return has("things", name); }
    void addThing(const QString &name) const { add("things", name); }

    /// `uri` is "s3://bucket/key"; one that ends with "/" takes the file's name.
    void put(const QString &file, const QString &uri) const;
    /// Copies the object to `file`; false if nobody put it there.
    bool get(const QString &uri, const QString &file) const;
    bool hasObject(const QString &uri) const;
    /// The objects whose address starts with `prefix`, by key.
    QVector<WorldObject> list(const QString &prefix) const;

private:
    bool has(const char *kind, const QString &name) const;
    void add(const char *kind, const QString &name) const;
    QString pathOf(const QString &uri) const;

    QString m_folder;
};

/// Copies a file, or makes one of the same size if it is large. Makes its folder.
bool copySmall(const QString &from, const QString &to);

} // namespace slipway::ctl
