// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lognews.h"
#include "engine/remote/artifactdownload.h"
#include "engine/remote/evidence.h"
#include "engine/remote/logfollower.h"
#include "engine/remote/remotesource.h"

#include <QObject>
#include <QVector>

#include <map>
#include <memory>

namespace slipway {

/// What is fetched of one build or task group as files: artifacts that somebody wants, and the logs of jobs that somebody looks
/// at. Lives on the engine thread; the desk outlives it. Whoever wants more than kAtOnce downloads waits for the first ones.
class RemoteFiles : public QObject
{
    Q_OBJECT
public:
    RemoteFiles(const RemoteAddress &address, const QString &folder, RemoteDesk *desk, RemoteWatch::Signer signer);
    ~RemoteFiles() override;

    void know(const RemoteSnapshotPtr &snapshot);
    void followLog(const QString &job, bool follow);
    void download(quint64 ticket, const RemoteArtifact &artifact, const QString &file);
    void dropDownload(quint64 ticket);

    static constexpr int kAtOnce = 3;
    static constexpr size_t kMostLogs = 16; ///< that are remembered once nobody looks any more

Q_SIGNALS:
    void downloadAdvanced(quint64 ticket, qint64 bytes, qint64 total);
    void downloadAnswered(quint64 ticket, const QString &file, const slipway::Error &error);
    void logChanged(const slipway::LogNews &news);

private:
    struct Wanted
    {
        quint64 ticket = 0;
        RemoteArtifact artifact;
        QString file;
    };

    void startNext();
    void onFinished(quint64 ticket, const QString &file, const Error &error);
    const RemoteJob *job(const QString &id) const;
    void forgetLogs();

    const RemoteAddress m_address;
    const QString m_folder;
    RemoteDesk *const m_desk;
    const RemoteWatch::Signer m_signer;
    RemoteSnapshotPtr m_snapshot;
    QVector<Wanted> m_waiting;
    std::map<quint64, ArtifactDownload *> m_downloads; ///< children of this
    std::map<QString, std::unique_ptr<LogFollower>> m_logs; ///< by job
};

} // namespace slipway
