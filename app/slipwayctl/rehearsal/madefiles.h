// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slipway::ctl {

/// Files that a recorded command would have written, made up so that the step can go on.
///
/// Which ones: the names and patterns that the step's commands, its artifact_paths and the scripts it calls
/// mention below the folder ("dist/*.whl"). If they mention none: a wheel in a folder named for wheels or
/// "dist", else one text file. A pattern's `*` becomes "NAME-VERSION-py3-none-any" for wheels (NAME from
/// pyproject.toml or setup.cfg, VERSION from the tag, else 0.0.0.dev0), else "NAME-VERSION". A wheel is a zip
/// archive with METADATA, everything else a line of text.
class MadeFiles
{
public:
    MadeFiles();

    /// `folder` exists afterwards and has something in it. With `onlyMentioned` nothing is made that the step
    /// does not speak of.
    void fill(const QString &folder, bool onlyMentioned = false);
    /// One file. A name with wildcards is filled in.
    void make(const QString &path);
    /// A file if the name has an ending, else a folder with something in it.
    void makeEither(const QString &path);

    /// What was made, relative to the present folder where it lies in it.
    const QStringList &made() const { return m_made; }

private:
    QStringList patternsBelow(const QString &folder);
    QString filledIn(const QString &pattern) const;

    QString m_text; // what the step says
    bool m_read = false;
    QString m_name, m_version;
    QStringList m_made;
};

} // namespace slipway::ctl
