// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/canvascache.h"
#include "dag/dagarranger.h"
#include "dag/dagscene.h"
#include "dag/levelruler.h"
#include "dag/nodestore.h"
#include "dag/viewpicture.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QTimer>
#include <QVariantAnimation>

#include <optional>

class QRubberBand;

namespace slipway {

class Minimap;

/// The graph of a release as one painted surface: it draws what is in sight out of the flat arrays of an
/// immutable Layout and never keeps an object per node or edge. Lives on the GUI thread; the layout is made
/// on the pool and a late one is dropped. What a step looks like is asked from a provider, so the view knows
/// neither session nor engine. Cost of a frame or an event follows what is visible, not the graph.
class DagView : public QAbstractScrollArea
{
    Q_OBJECT
    /// Focus moves jump instead of gliding; on by itself where the style says animations last 0 ms.
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion)
    Q_PROPERTY(double zoom READ zoom WRITE zoomTo)
public:
    explicit DagView(QWidget *parent = nullptr);
    ~DagView() override;

    using Places = DagArranger::Places;

    /// Shows another graph: lays it out on the pool, then emits layoutReady. The selection and collapsed
    /// groups stay where their ids still exist; with `collapse` these are collapsed, too. `labels` of the graph are made
    /// where they are not given.
    void setGraph(const StepGraphPtr &graph, const Places &places = {}, const QSet<QString> &collapse = {}, const StepLabels &labels = {});
    /// Shows a layout that is already there, without a worker.
    void showLayout(const LayoutPtr &layout);
    StepGraphPtr graph() const { return m_graph; }
    LayoutPtr currentLayout() const { return m_scene.layout(); }
    bool isLayingOut() const { return m_arranger.isBusy(); }

    /// What became of the graph when a person stopped its arranging.
    enum class Stopped : quint8 {
        No, ///< nobody did, or something else was arranged since
        Kept, ///< what was on screen is
        Collapsed, ///< it was not on screen yet: it is now, with its groups collapsed
        Nothing, ///< it is not on screen, and there is nothing to collapse
    };
    /// Ends what is being arranged, or the search for a clearer drawing behind it.
    void stopArranging();
    Stopped stopped() const { return m_stopped; }
    bool mayArrangeAgain() const;
    void arrangeAgain(); ///< what was stopped, from the beginning
    void forgetStopped();
    void setPatience(int ms) { m_arranger.setPatience(ms); } ///< how long it may take until a person is told; 300 by itself
    void setFrameBudget(double lines, double late) { m_picture.setBudget(lines, late); } ///< as ViewPicture says; 5 and 6 by itself
    /// A drawing that has the window's shape gets another one so long after the window did, if nobody looked around in it; 250 by itself.
    void setReshapeDelay(int ms) { m_reshape.setInterval(ms); }

    void setStateProvider(DagScene::Provider provider);
    /// These steps changed: repaints only where they are.
    void updateSteps(const QVector<NodeIndex> &steps);
    void updateAll();
    /// Time went by: repaints what runs and is in sight, where there is room to say for how long. States are as they were. What
    /// says it elsewhere asks for it then: tool tips, screen readers, and exports by updateAll().
    void updateClocks();

    QString selected() const;
    QString leftOut() const { return m_leftOut; } ///< a step that is selected and not drawn, as setHidden() wants it
    /// Empty id: selects nothing. With `centre` the view glides there. A step inside a collapsed group
    /// selects the group's card.
    void select(const QString &id, bool centre);
    /// Ids of what was chosen by a rubber band (Shift and drag), by clicks with Ctrl, or as the way between two steps (a click
    /// with Shift); else the selected step. In the graph's order.
    QStringList selectedNodes() const;
    int chosenCount() const { return int(m_scene.chosen.size()); } ///< 0 where only one step is selected
    void clearChosen();
    void copyLabels(); ///< of selectedNodes(), one a line, to the clipboard
    /// Where the keyboard is: the selected step, or what is nearest to where it was; empty only while nothing ever was.
    QString focused() const;
    void setHighlights(const QVector<NodeIndex> &hits); ///< search hits
    void setCycle(const QVector<NodeIndex> &cycle);
    /// Lights a way through the graph, whatever is selected, until it is empty or Esc is pressed.
    void setRoute(const QStringList &ids);
    void setDimmed(const QSet<NodeIndex> &nodes); ///< what a scenario leaves out
    /// Signs of a comparison, edges by DagScene::edgeKey(); for the graph that was set last.
    void setChangeMarks(const QHash<NodeIndex, ChangeMark> &nodes, const QHash<quint64, ChangeMark> &edges);
    /// Edges that are drawn as links between engines, with what that means in a corner; for the graph that was set last.
    void setLinks(const QVector<QPair<NodeIndex, NodeIndex>> &links);
    /// A chain of steps that stands out while nothing is pinned or pointed at, whatever is selected; empty: none.
    void setChain(const QVector<NodeIndex> &steps);

    double zoom() const { return m_scale; }
    void zoomTo(double scale); ///< about the middle of the view
    void fit();
    void centreOn(const QString &id);
    /// Where a step (or the group that hides it) is in viewport coordinates; empty if nowhere.
    QRect nodeRect(const QString &id) const;
    QRect headerRect(const QString &group) const; ///< of an expanded group: what a click folds
    QString nodeAt(const QPoint &viewportPos) const;
    QString toolTipFor(const QString &id) const; ///< escaped rich text; empty for an unknown id
    QString edgeTipAt(const QPoint &viewportPos) const; ///< likewise, of the edge there; empty where there is none

    const DagArranger &arranger() const { return m_arranger; }
    const Arrangement &arrangement() const { return m_arranger.wished; }
    /// Arranges what is shown anew, if this is something else.
    void setArrangement(const Arrangement &wished);
    const DagArranger::Style &arrangedStyle() const { return m_arranger.style(); }
    QString leftOutWords() const; ///< what so large a drawing does without, for a person; empty: nothing
    /// Opens the groups around a step, selects it and shows where it is.
    void reveal(const QString &id);
    /// Forgets which groups are collapsed; before the graph of another document is set.
    void forgetFolding() { m_arranger.wished.collapsed.clear(); }
    /// Leaves out these steps, by NodeIndex of graph(); empty: none. Another graph begins with all of its steps.
    void setHidden(const std::vector<bool> &hidden);
    QSet<QString> collapsedGroups() const { return arrangement().collapsed; }
    void setCollapsedGroups(const QSet<QString> &groups);
    void setCollapsed(const QString &group, bool collapsed);
    LayoutDirection direction() const { return arrangement().direction; }
    void setDirection(LayoutDirection direction);

    bool reducedMotion() const;
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    /// The one animation on the canvas: a gate that waits for a person swells slowly. Off by default.
    void setPulse(bool pulse);

    const DagScene &scene() const { return m_scene; }
    const ViewPicture &picture() const { return m_picture; } ///< for tests that count
    /// Of a build order, the first level first; empty for other graphs.
    const std::vector<LevelBand> &levels() const { return m_levels; }
    QRectF visibleWorld() const;
    QTransform worldToView() const;
    void showWorldPoint(const QPointF &world); ///< brings it to the middle at once

Q_SIGNALS:
    void graphChanged(); ///< graph() is another one, with all of its steps; it may be on screen later
    void statesChanged(); ///< of any steps
    void layoutReady();
    void arrangingChanged(); ///< begun, ended or stopped, also of the search for a clearer drawing
    void arrangingProgressed();
    void arrangingStopped(); ///< by a person: arrangement() may be what it was before
    void selectionChanged(const QString &id); ///< empty: nothing is selected
    void selectedNodesChanged();
    void activated(const QString &id); ///< Enter or double click
    void hovered(const QString &id); ///< empty: nothing
    void contextMenuRequested(const QString &id, const QPoint &globalPos);
    void highlightsLeft(); ///< Esc took the marks of search hits away
    void escapePressed(); ///< and there was nothing of the view's own left to close
    void collapsedGroupsChanged();
    void viewChanged(); ///< zoom or position

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    /// What screen readers are told: of the step with the focus only. Does nothing while none listens.
    virtual void tell(NodeIndex node, QAccessible::Event what);

private:
    void startLayout(DagArranger::Stay stay = DagArranger::Stay::Yes);
    void reshape();
    void setStopped(Stopped stopped);
    QSet<QString> groupsOfGraph() const;
    void takeDrawing(const DagDrawing &made);
    void paintNote(QPainter *painter) const;
    void noteLeftOut(const QString &id);
    void takeRefined(const DagDrawing &made);
    std::optional<QPointF> standingOrigin(const Layout &made) const;
    bool isUntouched() const;
    void firstView();
    QRectF firstSight(const QSizeF &room) const;
    void select(NodeIndex node, bool centre);
    void take(NodeIndex node, bool centre);
    void setSelected(NodeIndex node);
    void setPinned(NodeIndex node);
    void moveTo(const QPointF &origin, double scale);
    void glideTo(const QPointF &origin);
    void ensureVisible(NodeIndex node);
    double fitScale() const;
    QPointF clampedOrigin(const QPointF &origin, double scale) const;
    QPointF wholeOrigin(const QPointF &origin) const;
    void zoomAt(const QPointF &viewportPos, double factor);
    void setHover(NodeIndex node);
    void forgetHover();
    void updateFocus();
    QVector<NodeIndex> chosenSteps() const;
    void choose(IndexSet nodes);
    void chooseByClick(NodeIndex node, Qt::KeyboardModifiers modifiers);
    void dragBand(const QPoint &to);
    void endBand(Qt::KeyboardModifiers modifiers);
    NodeIndex gateAt(const QPointF &viewportPos) const;
    NodeIndex stand() const;
    std::optional<QPointF> standingPoint() const;
    void standNear(const std::optional<QPointF> &viewportPos);
    void noticeState();
    void updateNode(NodeIndex node);
    CanvasCache::Sight sight() const;
    void repaintSteps();
    void repaintSteps(const QRegion &region);
    void updateNodes(const IndexSet &nodes);
    QRect paintedRect(NodeIndex node) const;
    bool isCrowded() const;
    void paintNotice(QPainter *painter) const;
    void paintStand(QPainter *painter, const DagColours &colours) const;
    bool navigate(int key, Qt::KeyboardModifiers modifiers);
    bool viewKey(int key, Qt::KeyboardModifiers modifiers);
    void peel();
    void showPath();
    void togglePin();
    void foldSelected(bool collapse);
    void showTip(const QPoint &viewportPos, const QPoint &globalPos);
    void placeMinimap();
    void noticeFocus();
    bool isCurrent() const;
    double topRoom() const; ///< pixels that the headings of levels take
    void applyMarks();
    void applyChangeMarks();
    void applyLinks();
    NodeIndex shown(const QString &id) const;

    DagScene m_scene;
    std::vector<LevelBand> m_levels;
    StepGraphPtr m_graph;
    DagArranger m_arranger {this};
    bool m_reshaped = false; ///< what is being arranged need not stay where it was
    QTimer m_reshape;
    Stopped m_stopped = Stopped::No;
    Arrangement m_stoppedWish; ///< what was asked for then
    QVector<NodeIndex> m_hits, m_cycle, m_chain;
    QStringList m_route;
    QSet<NodeIndex> m_dimmed;
    QHash<NodeIndex, ChangeMark> m_nodeMarks;
    QHash<quint64, ChangeMark> m_edgeMarks;
    QVector<QPair<NodeIndex, NodeIndex>> m_links;
    std::optional<QString> m_wanted; ///< selected as soon as the graph that was set is laid out
    bool m_wantedCentre = false;
    QString m_leftOut;
    QString m_anchor; ///< what stays under the eye when the layout changes

    struct Begin
    {
        QPointF origin;
        double scale = 0;
        NodeIndex selected = kNoNode;
    };
    Begin m_begin; ///< how the view looked when the drawing was shown
    QPointF m_origin; ///< world point at the viewport's corner
    double m_scale = 1;
    CanvasCache m_canvas {this};
    NodeStore m_store;
    ViewPicture m_picture;
    double m_spent = 0; ///< ms on what is lit, since the last frame
    QVariantAnimation m_glide;
    QTimer m_pulse;
    bool m_reducedMotion = false;

    NodeIndex m_selected = kNoNode, m_hover = kNoNode, m_pinned = kNoNode;
    NodeIndex m_stand = kNoNode; ///< where the keyboard is while nothing is selected
    QRubberBand *m_band = nullptr;
    bool m_banding = false;
    mutable QHash<quint32, QSizeF> m_plates; ///< of gates, on screen
    mutable double m_plateScale = 0;
    mutable QFont m_plateFont;
    bool m_path = false;
    QPoint m_pressAt;
    QPointF m_pressOrigin;
    bool m_pressed = false, m_dragging = false;
    QTimer m_hoverDelay;
    NodeIndex m_hoverNext = kNoNode;
    QPoint m_mouseAt; ///< where it was last
    Minimap *m_minimap = nullptr;
};

} // namespace slipway
