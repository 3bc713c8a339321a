// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/evidencesource.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

namespace slipway {

/// A page of queue.listArtifacts (spec/taskgraph.md 9.2).
struct TaskArtifacts
{
    QVector<RemoteArtifact> artifacts;
    QString continuationToken; ///< empty: there is no further page
};
/// `job`: "TASKID/RUN". What is kept as an error is left out.
Result<TaskArtifacts> readTaskArtifacts(QByteArrayView body, const QString &url, const QUrl &root, const QString &job);
/// Where an artifact of a run is: the address that answers with a 303.
QUrl taskArtifactUrl(const QUrl &root, const QString &job, const QString &name);

/// The artifacts of a task group's tasks. A group has thousands of tasks, so they are asked for a few at a time: kAtOnce in one
/// look, the step that somebody looks at first, then those that ended.
class GroupEvidence : public EvidenceSource
{
public:
    explicit GroupEvidence(RemoteAddress address);

    void begin(const RemoteSnapshotPtr &snapshot, bool whole) override;
    std::optional<HttpRequest> next() override;
    Result<void> take(const HttpAnswer &answer) override;
    const Evidence &known() const override { return m_known; }
    bool lookAt(const QString &step) override;
    bool hasMore() const override { return m_more; }
    int unread() const override { return m_unread; }
    int cost() const override { return 1; }

    static constexpr int kAtOnce = 8, kMostPages = 20;

private:
    void queueSelected();
    void queueEnded();
    void finishOne();

    const RemoteAddress m_address;
    RemoteSnapshotPtr m_snapshot;
    QString m_step;
    QStringList m_queue; ///< runs to ask for in this look
    QHash<QString, QVector<RemoteArtifact>> m_listed; ///< by run; those of ended runs are not asked for again
    QVector<RemoteArtifact> m_pages; ///< of the run that is asked for
    QString m_token;
    int m_page = 0, m_unread = 0;
    bool m_more = false;
    Evidence m_known;
};

} // namespace slipway
