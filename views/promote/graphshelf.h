// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/previousgraphreader.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <memory>
#include <stop_token>

namespace slipway {

/// The previous graphs at hand: lists a folder with one folder <taskGroupId>/ a graph and reads those that are wanted, off
/// the GUI thread, with progress and cancel. What was read is kept until another folder is opened. GUI thread.
class GraphShelf : public QObject
{
    Q_OBJECT
public:
    explicit GraphShelf(QObject *parent = nullptr);
    ~GraphShelf() override;

    /// Another folder: what was read is forgotten; listed() follows.
    void open(const QString &folder);
    void openAgain(); ///< reads everything anew
    QString folder() const { return m_folder; } ///< that holds the folders of graphs; empty: none was opened
    bool isListing() const { return m_listing; }
    const std::vector<GraphSummary> &listed() const { return m_listed; } ///< by build date

    /// Sees to it that these are read; true if they are already. Else loaded() follows.
    bool want(const QStringList &ids);
    void cancel(); ///< what was read so far stays; what was not counts as missing
    bool isLoading() const { return m_loading; }
    int progress() const; ///< of the present reading, 0 to 1000
    /// An entry of the list; null as long as it was not read.
    PreviousGraphPtr graph(const QString &id) const { return m_graphs.value(id); }
    bool lists(const QString &id) const;
    const GraphSummary *summary(const QString &id) const;

    /// The folder below `path` that open() can make something of: itself or its folder "graphs"; empty: neither.
    static QString folderOfGraphs(const QString &path);

Q_SIGNALS:
    void listingDone();
    void loadingChanged();
    void loaded();

private:
    struct Counters
    {
        std::atomic<quint64> done = 0, all = 0;
    };

    void startReading();

    QString m_folder;
    std::vector<GraphSummary> m_listed;
    QHash<QString, PreviousGraphPtr> m_graphs;
    QStringList m_wanted;
    std::shared_ptr<Counters> m_counters;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_listing = false, m_loading = false;
};

/// "promote_firefox", "decision task", "retrigger", for people.
QString roleText(GraphRole role, const QString &detail);
/// Why an entry of the list cannot be used; empty if it can.
QString unusableReason(const PreviousGraph &graph);
/// An artifact is there and could not be read, or reading was stopped: not the same as an ID that cannot be used.
bool isBroken(const PreviousGraph &graph);

} // namespace slipway
