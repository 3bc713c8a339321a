// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <QHash>
#include <QObject>
#include <QVector>

namespace slipway {

/// The downloads that somebody asked for in one pane: which folder, under which names, how far they are and what came of
/// them, in words. Lives on the GUI thread; owned by the pane, whose session outlives it. The folder is remembered between
/// runs; files that are there already are never written over.
class ArtifactDownloads : public QObject
{
    Q_OBJECT
public:
    ArtifactDownloads(ReleaseSession *session, QWidget *pane);
    ~ArtifactDownloads() override; ///< what is under way ends

    /// Asks for a folder, then fetches. Artifacts without an id are passed over.
    void ask(const QVector<Artifact> &artifacts);
    void fetch(const QVector<Artifact> &artifacts, const QString &folder);
    void cancel();
    bool isBusy() const { return !m_open.isEmpty(); }
    QString text() const { return m_text; } ///< for a label; plain text
    QStringList saved() const { return m_saved; } ///< paths

    /// A name for the artifact's path that harms nobody: its last part, without what a file system or a shell would stumble on.
    static QString fileName(const QString &path);

Q_SIGNALS:
    void changed(); ///< another text(), or isBusy()

private:
    struct Open
    {
        Artifact artifact;
        QString name;
        qint64 bytes = 0, total = -1;
    };

    QString freeName(const QString &folder, const QString &wanted) const;
    void onDone(quint64 ticket, const QString &file, const Error &error);
    void tell();
    static QString checked(const Artifact &artifact);

    ReleaseSession *m_session;
    QWidget *m_pane;
    QHash<quint64, Open> m_open; ///< by ticket
    QStringList m_saved, m_results;
    QString m_text;
};

} // namespace slipway
