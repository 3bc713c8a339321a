// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/evidencesource.h"
#include "engine/remote/remotedesk.h"
#include "engine/remote/remotewatch.h"

#include <QObject>
#include <QStringList>

namespace slipway {

/// Looks at the annotations, artifacts and edges of one build or task group: soon after something changed there, now and then
/// otherwise, seldom when it is over, and never when the host wants to be left alone (HostBudget, as a poll). Tells each
/// thing once. Lives on the engine thread; the desk outlives it.
class EvidenceWatch : public QObject
{
    Q_OBJECT
public:
    EvidenceWatch(std::unique_ptr<EvidenceSource> source, RemoteDesk *desk, RemoteWatch::Signer signer, QObject *parent = nullptr);
    ~EvidenceWatch() override;

    /// What was told of this build or group in earlier runs; before anything else.
    void remember(const ReleaseEvents &history) { m_teller.remember(history); }
    /// Another snapshot.
    void know(const RemoteSnapshotPtr &snapshot);
    /// At once and for everything, also what was refused before.
    void lookNow();
    void lookAt(const QString &step);
    /// Whether the engine answers at all: nothing is asked while it does not, is not to be asked, or refuses the credentials.
    void setLive(bool live);
    QStringList notes() const; ///< what could not be seen, or is not yet, for a person
    const Evidence &known() const { return m_source->known(); }
    const RemoteArtifact *artifact(const QString &id) const; ///< null: there is none; valid until the next look

    static constexpr qint64 kAfterChangeMs = 8'000, kQuietMs = 60'000, kOverMs = 300'000, kFaultMs = 30'000;
    /// The least time between looks, for each request that one takes.
    static constexpr qint64 kEachRequestMs = 2'000;

Q_SIGNALS:
    void happened(const slipway::ReleaseEvents &events); ///< `seq` is 0
    void noticed(); ///< other notes()
    void edgesFound(const QVector<slipway::RemoteEdge> &edges);

private:
    void plan(qint64 atMs);
    void look();
    void ask();
    void onAnswer(const HttpAnswer &answer);
    void finish(qint64 nextMs);
    void warn(const Error &error);

    const std::unique_ptr<EvidenceSource> m_source;
    RemoteDesk *const m_desk;
    Ticker *const m_ticker;
    Transport *const m_transport;
    const RemoteWatch::Signer m_signer;
    EvidenceTeller m_teller;
    RemoteSnapshotPtr m_snapshot;
    std::shared_ptr<HostBudget> m_budget; ///< of the request under way
    QStringList m_notes;
    int m_unread = 0; ///< as told last
    qint64 m_lookedMs = 0, m_dueMs = 0, m_skewMs = 0;
    quint64 m_alarm = 0, m_ticket = 0;
    bool m_live = true, m_looking = false, m_again = false, m_whole = false, m_asksElse = false, m_noted = false;
};

} // namespace slipway
