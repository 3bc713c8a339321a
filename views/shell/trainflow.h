// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/remoteflow.h"

#include <QPointer>

namespace slipway {

/// Several builds and task groups as one release in a window: adds and takes away sources, links their steps by hand, and
/// keeps all that in a file. Links of a release that is in a file are saved as they are made. GUI thread, owned by the
/// RemoteFlow.
class TrainFlow : public QObject
{
    Q_OBJECT
public:
    TrainFlow(const RemoteFlow::Parts &parts, RemoteFlow *remote, QWidget *host);

    /// Opens a file of a release across engines; false: it is none by its name.
    bool open(const QString &path);
    void unlink(const QString &from, const QString &to);

Q_SIGNALS:
    void opened(const QString &path);

private:
    void update();
    void addSource();
    void add(const RemoteChoice &choice);
    void removeSource();
    void linkStep();
    QVector<StepLink> linksOf(const QString &step) const;
    void unlinkStep();
    void changeLinks(const QVector<StepLink> &links, const QString &told);
    void setLinks(const QVector<StepLink> &links);
    void offerUndo(const QString &text, const QVector<StepLink> &before);
    void saveAs();
    void save(const QString &path);
    void saveNext();
    void show(const RemoteTrain &train);
    const RemoteTrain *train() const;

    const RemoteFlow::Parts m_parts;
    RemoteFlow *m_remote;
    QWidget *m_host;
    struct Save
    {
        RemoteTrain train;
        QString path;
        QPointer<RemoteRelease> release;
    };
    QVector<Save> m_saves; ///< the first is being written
    QString m_file; ///< that the release is in; empty: in none
    bool m_showing = false;
    quint64 m_generation = 0;
};

} // namespace slipway
