// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagview.h"
#include "graph/stepfacts.h"
#include "session/releasesession.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace slipway {

class Selection;
struct NodeVisual;

/// Tells the graph view what the release looks like, in the size of each change, and joins its selection
/// to the window's. GUI thread; all three must outlive it.
class DagBridge : public QObject
{
    Q_OBJECT
public:
    DagBridge(ReleaseSession *session, Selection *selection, DagView *view, QObject *parent);

    /// Where steps stay while scenarios change; to be set before the plan of another document.
    void setPlaces(const DagView::Places &places) { m_places = places; }
    /// What nodes look like as long as something other than a release decides it, such as a promotion; null: the release.
    void setOverlay(DagScene::Provider overlay);
    StepFacts factsOf(NodeIndex node) const; ///< of a step of the graph that the view was given last
    const DagScene::Provider &overlay() const { return m_overlay; }
    static constexpr int kCollapseAbove = 400; ///< steps, where nobody chose a size
    /// Groups of graphs with more steps begin collapsed; 0: never. What is on screen follows at once.
    void setCollapseAbove(int steps);
    int collapseAbove() const { return m_collapseAbove; }
    void setCollapsedAtFirst(const QSet<QString> &groups) { m_collapse = groups; } ///< of the next graph
    void showRoute(const QStringList &steps); ///< lights a way; empty: no longer
    void setHits(const QVector<NodeIndex> &hits); ///< of the graph that the session draws
    void setChain(const QStringList &steps); ///< the critical path; empty: none is shown
    void setStale(bool stale); ///< what is drawn is not what the file says now

Q_SIGNALS:
    void overlayChanged();

private:
    void onPlanChanged();
    void showLinks();
    void onChanged(const StateChanges &changes);
    void onSelectionChanged(const QString &step);
    NodeVisual visual(NodeIndex node) const;
    QString detail(const StepNode &node, StepState state) const;
    QSet<QString> newGroups();
    void openWaitingGate(const QString &step);
    QVector<NodeIndex> cycleNodes() const;
    QVector<NodeIndex> indices(const QSet<QString> &steps) const;

    ReleaseSession *m_session;
    Selection *m_selection;
    DagView *m_view;
    DagView::Places m_places;
    DagScene::Provider m_overlay;
    QSet<QString> m_collapse;
    QStringList m_chain;
    QSet<QString> m_withArtifacts;
    QSet<QString> m_running; // their durations go on while nothing else happens
    QString m_groupsOf; ///< the document
    QSet<QString> m_groups; ///< groups that were on screen: as a person left them
    int m_collapseAbove = kCollapseAbove;
    QTimer m_clock;
    bool m_stale = false;
    bool m_fromView = false; // the view moved the selection itself: it need not glide there
};

} // namespace slipway
