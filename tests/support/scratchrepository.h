// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QString>
#include <QTemporaryDir>

#include <git2.h>

namespace slipway::testing {

/// A git repository of the test's own, made with libgit2 so that no git program and no user settings matter.
/// HEAD starts on "main". Every commit is a minute later than the one before.
class ScratchRepository
{
public:
    explicit ScratchRepository(bool bare = false);
    ~ScratchRepository();

    QString path() const { return QDir(m_folder.path()).canonicalPath(); }
    QString file(const QString &name) const { return path() + u'/' + name; }
    git_repository *handle() const { return m_repository; }

    /// Writes into the work tree; folders are made.
    void write(const QString &name, const QByteArray &text) const;
    void remove(const QString &name) const;
    void rename(const QString &from, const QString &to) const;
    /// Commits the work tree as it is; gives the id in 40 hex digits.
    QString commit(const QByteArray &message);
    QString commitFile(const QString &name, const QByteArray &text, const QByteArray &message);
    void tag(const QByteArray &name, bool annotated = false) const;
    void branch(const QByteArray &name) const; ///< made at HEAD, and checked out
    void checkout(const QByteArray &branch) const;
    void detach() const;
    void reference(const QByteArray &name, const QByteArray &target) const; ///< symbolic where `target` begins "refs/"
    void remote(const QByteArray &url) const; ///< "origin"

private:
    void stageAll() const;

    QTemporaryDir m_folder;
    git_repository *m_repository = nullptr;
    qint64 m_now = 1'700'000'000;
};

} // namespace slipway::testing
