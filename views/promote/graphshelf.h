// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/previousgraph.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <stop_token>

namespace slipway {

/// What was read from a folder of graphs.
struct ShelfLoad
{
    QString folder; ///< the one that holds a folder per task group
    QVector<PreviousGraphPtr> graphs; ///< decisions first, then by name of the folder
    QString failure; ///< why nothing could be read; empty: something was
    bool whole = true; ///< false: cancelled, or artifacts are there but broken: what is shown is a part
};

/// The previous graphs at hand: reads a folder with one folder <taskGroupId>/ a graph, off the GUI thread, with progress
/// and cancel. GUI thread.
class GraphShelf : public QObject
{
    Q_OBJECT
public:
    explicit GraphShelf(QObject *parent = nullptr);
    ~GraphShelf() override;

    void load(const QString &folder);
    void cancel(); ///< what was read so far stays
    bool isLoading() const { return m_loading; }
    /// An estimate, 0 to 1000.
    int progress() const;

    const ShelfLoad &shelf() const { return m_shelf; }
    /// The graph with that ID; one without artifacts if there is none in the folder. Never null.
    PreviousGraphPtr graph(const QString &id) const;
    bool has(const QString &id) const;
    /// The graphs made for a revision (12 characters of it at least), in the order in which a release makes them.
    QStringList ofRevision(const QString &revision) const;

    /// A path that load() can make something of: a folder with task groups in it, or in its folder "graphs".
    static bool isFolderOfGraphs(const QString &path);

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded(); ///< also after a failure: ask shelf()

private:
    struct Counters
    {
        std::atomic<quint64> done = 0, all = 0;
    };

    ShelfLoad m_shelf;
    std::shared_ptr<Counters> m_counters;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_loading = false;
};

/// "promote_firefox", "decision task", "retrigger", for people.
QString roleText(const PreviousGraph &graph);
/// Why an entry of the list cannot be used; empty if it can.
QString unusableReason(const PreviousGraph &graph);

} // namespace slipway
