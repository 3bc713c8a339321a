// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/taskcluster/taskreader.h"
#include "promotion/downloadnote.h"

#include <QMap>
#include <QObject>

namespace slipway {

struct DownloadedGraphs
{
    QString folder; ///< of graphs, as PreviousGraphReader wants it
    QMap<QString, QString> faults; ///< task ID -> what did not come of it, and why; empty: all came
    std::optional<Error> error; ///< nothing could be written at all
};

/// Downloads what tasks left for a promotion into one folder a task: task.json and the artifacts of spec/taskgraph.md 2. Each
/// file is there whole or not at all; what did not come is noted beside the others, so that half a graph is known as that. An
/// artifact that the task never wrote is just not there. Deleting it cancels, and leaves such notes. Lives on the engine
/// thread and writes to the disk there.
class GraphDownload : public QObject
{
    Q_OBJECT
public:
    GraphDownload(QUrl root, QStringList tasks, QString folder, TaskclusterTools tools, QObject *parent = nullptr);

    void start();

    static constexpr qint64 kMaxGraphBytes = 512LL * 1024 * 1024; ///< of one task graph, unpacked
    static constexpr qint64 kMaxFileBytes = 64LL * 1024 * 1024; ///< of anything else

Q_SIGNALS:
    void progress(int done, int all); ///< files
    void finished(const slipway::DownloadedGraphs &downloaded); ///< exactly once

private:
    bool prepare(const QString &task);
    void fetch(const QString &task, const QString &name);
    void take(const QString &task, const QString &name, const HttpAnswer &answer);
    Result<void> write(const QString &task, const QString &name, const QByteArray &bytes) const;
    QString folderOf(const QString &task) const { return m_downloaded.folder + u'/' + task; }

    const QStringList m_tasks;
    TaskReader m_reader;
    DownloadedGraphs m_downloaded;
    QMap<QString, DownloadNote> m_notes;
    int m_done = 0, m_all = 0;
};

/// Where graphs of a deployment are kept: in the state folder, one folder a deployment and `name` (a push).
QString graphFolder(const QString &stateDir, const QUrl &root, const QString &name);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::DownloadedGraphs)
