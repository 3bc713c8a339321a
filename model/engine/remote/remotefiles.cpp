// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remotefiles.h"

#include "engine/taskcluster/groupevidence.h"

#include <algorithm>

namespace slipway {

namespace {

QUrl addressOf(const RemoteAddress &address, const RemoteArtifact &artifact)
{
    if (address.kind == RemoteAddress::Kind::TaskGroup)
        return taskArtifactUrl(address.api, artifact.job, artifact.path);
    return apiUrl(address.api,
        {QStringLiteral("organizations"), address.organization, QStringLiteral("pipelines"), address.pipeline, QStringLiteral("builds"),
            QString::number(address.build), QStringLiteral("jobs"), artifact.job, QStringLiteral("artifacts"), artifact.id, QStringLiteral("download")});
}

} // namespace

RemoteFiles::RemoteFiles(const RemoteAddress &address, const QString &folder, RemoteDesk *desk, RemoteWatch::Signer signer)
    : m_address(address)
    , m_folder(folder)
    , m_desk(desk)
    , m_signer(std::move(signer))
{
}

RemoteFiles::~RemoteFiles() = default;

void RemoteFiles::know(const RemoteSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    for (auto &[id, log] : m_logs) {
        if (const auto *known = job(id); known && known->isOver())
            log->setOver();
    }
}

const RemoteJob *RemoteFiles::job(const QString &id) const
{
    if (!m_snapshot)
        return nullptr;
    for (const auto &step : m_snapshot->steps) {
        const auto found = std::find_if(step.jobs.cbegin(), step.jobs.cend(), [&](const RemoteJob &one) { return one.id == id; });
        if (found != step.jobs.cend())
            return &*found;
    }
    return nullptr;
}

void RemoteFiles::followLog(const QString &id, bool follow)
{
    auto &log = m_logs[id];
    if (!log) {
        const auto *known = job(id);
        if (!follow || !known || m_folder.isEmpty()) {
            m_logs.erase(id);
            return;
        }
        log = makeLogFollower(m_address, id, m_folder + u'/' + remoteLogPath(id), known->isOver(), m_desk, m_signer);
        connect(log.get(), &LogFollower::changed, this, &RemoteFiles::logChanged);
    }
    log->follow(follow);
    if (!follow)
        forgetLogs();
}

void RemoteFiles::forgetLogs()
{
    for (auto it = m_logs.begin(); it != m_logs.end() && m_logs.size() > kMostLogs;) {
        const auto state = it->second->news().state;
        it = state == LogNews::State::Paused || state == LogNews::State::Whole ? m_logs.erase(it) : std::next(it);
    }
}

void RemoteFiles::download(quint64 ticket, const RemoteArtifact &artifact, const QString &file)
{
    m_waiting.append({ticket, artifact, file});
    startNext();
}

void RemoteFiles::startNext()
{
    if (m_waiting.isEmpty() || m_downloads.size() >= kAtOnce)
        return;
    const auto next = m_waiting.takeFirst();
    const auto ticket = next.ticket;
    auto *download = new ArtifactDownload({addressOf(m_address, next.artifact), next.file, next.artifact.size, next.artifact.sha1, next.artifact.sha256}, m_desk, m_signer, this);
    m_downloads[ticket] = download;
    connect(download, &ArtifactDownload::advanced, this, [this, ticket](qint64 bytes, qint64 total) { Q_EMIT downloadAdvanced(ticket, bytes, total); });
    connect(download, &ArtifactDownload::finished, this, [this, ticket, file = next.file](const Error &error) { onFinished(ticket, file, error); });
    download->start();
}

void RemoteFiles::onFinished(quint64 ticket, const QString &file, const Error &error)
{
    const auto it = m_downloads.find(ticket);
    if (it == m_downloads.end())
        return;
    it->second->deleteLater(); // it is telling this just now
    m_downloads.erase(it);
    Q_EMIT downloadAnswered(ticket, file, error);
    // In a turn of its own: on a full disk each of thousands ends as it begins.
    QMetaObject::invokeMethod(this, &RemoteFiles::startNext, Qt::QueuedConnection);
}

void RemoteFiles::dropDownload(quint64 ticket)
{
    const auto waiting = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [ticket](const Wanted &one) { return one.ticket == ticket; });
    if (waiting != m_waiting.cend()) {
        const auto file = waiting->file;
        m_waiting.erase(waiting);
        Q_EMIT downloadAnswered(ticket, file, {ErrorCode::Canceled, tr("the download was canceled"), {}, {}});
    } else if (const auto it = m_downloads.find(ticket); it != m_downloads.end()) {
        it->second->drop();
    }
}

} // namespace slipway
