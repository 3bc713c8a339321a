// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagdrawing.h"
#include "graph/layout/layout.h"

#include <QElapsedTimer>
#include <QFont>
#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace slipway {

/// What a person may leave to the size of the graph.
enum class Wish : quint8 { BySize, Yes, No };

/// How a graph is to be arranged, whatever it shows.
struct Arrangement
{
    LayoutDirection direction = LayoutDirection::LeftToRight;
    QSet<QString> collapsed; ///< ids of groups shown as one card
    std::vector<bool> hidden; ///< by NodeIndex; empty: none
    Wish hideImplied = Wish::BySize; ///< edges that others imply
    Wish mergeTwins = Wish::BySize; ///< into blocks of cells
    Wish wrap = Wish::BySize; ///< layers that are too wide, to the shape of the window
    bool bundle = false; ///< long edges of one step share their way; large graphs do so anyway

    bool operator==(const Arrangement &) const = default;
};

/// Arranges graphs for a view: measures nodes and lays out on the pool, and drops what comes too late. A large graph that
/// is new on screen is handed out at once and then once more, where trying harder was worth it. Owned by the view;
/// lives on the GUI thread.
class DagArranger : public QObject
{
    Q_OBJECT
public:
    /// Where nodes are for several graphs of the same nodes, such as the scenarios of one file.
    struct Places
    {
        QString key; ///< as long as it is the same, a graph with the same nodes keeps them where they are
        std::vector<StepGraphPtr> variants; ///< every graph the places are made for
    };

    /// How a graph of its size came to be drawn.
    struct Style
    {
        bool hideImplied = false, mergeTwins = false, wrap = false;
        bool framed = false; ///< frames or waits are drawn: no wrapping
        bool framesLeftOut = false; ///< groups are open, but so many steps would not be drawn in time with their frames
        bool barsLeftOut = false; ///< there are waits, but among so many steps they are signs, no bars as long as what they hold back
    };
    static constexpr int kMostFramed = 1000; ///< shown steps; with the frames and bars of more a drawing is a strip that nobody can read (and 40,000 take 13 s): they are left out

    explicit DagArranger(QObject *parent);
    ~DagArranger() override;

    Arrangement wished;

    /// What is to be arranged next; nothing is made yet. `labels` are taken where they are of this graph.
    void setGraph(const StepGraphPtr &graph, const Places &places, const StepLabels &labels = {});
    const StepGraphPtr &graph() const { return m_graph; }
    enum class Stay : quint8 { Yes, No };
    /// Arranges the graph. `shown` is what is on screen: steps that it has stay where they are, as far as they can and should.
    void start(const LayoutPtr &shown, const QFont &font, const QSizeF &window, Stay stay = Stay::Yes);
    /// False where what was arranged last was given the shape of a window that is clearly another one than this.
    bool suits(const QSizeF &window) const;
    void cancel(); ///< what is being made is dropped
    /// Cancels, and wishes for what is on screen again, if anything is.
    void goBack();
    bool isBusy() const { return m_cancel && !m_refining; } ///< nothing was handed out yet
    bool isRefining() const { return m_refining; }
    const Style &style() const { return m_style; } ///< of what was arranged last
    double progress() const; ///< of what is being made, 0 to 1
    bool isSlow() const { return m_cancel && m_since.elapsed() >= m_patience; } ///< takes so long that a person is told
    void setPatience(int ms) { m_patience = ms; }
    /// `shown` is on screen now.
    void notePlaces(const DagDrawing &shown);
    /// True where the drawing on screen says already where every node of the graph goes.
    bool keepsPlaces(const LayoutPtr &shown) const;

Q_SIGNALS:
    void arranged(const slipway::DagDrawing &made);
    void refined(const slipway::DagDrawing &made); ///< the same graph with clearly fewer crossings
    void progressed(); ///< a while after the last time, as long as something is being made

private:
    void run(const LayoutInput &wanted, const LayoutPtr &ordered);
    void onMade();
    void refine(const LayoutPtr &first);
    LayoutInput plainInput() const;
    LayoutInput inputFor(const QSizeF &window);
    bool isOtherStyle();
    bool comesBack(const LayoutPtr &shown) const;

    StepGraphPtr m_graph;
    Places m_places;
    QString m_shownPlaces; ///< key of what is on screen
    Style m_style, m_wholeStyle, m_shownStyle;
    Arrangement m_former; ///< as was wished the last time
    Arrangement m_shownWish; ///< as what is on screen was wished
    double m_shape = 0, m_wholeShape = 0; ///< width / height that was asked for; 0: none was
    std::optional<LayoutInput> m_again; ///< what is to be tried harder
    DagDrawing m_whole; ///< the last one on screen that left nothing out
    QFont m_font;
    LayoutPtr m_first; ///< what that must be better than
    StepLabels m_labels; ///< handed in with the graph
    GraphTextsPtr m_texts; ///< of the last drawing
    QFutureWatcher<DagDrawing> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< null: nothing is being made
    std::shared_ptr<std::atomic<double>> m_done;
    QTimer m_clock; ///< tells of progress
    QElapsedTimer m_since; ///< when what is being made was begun
    quint64 m_generation = 0;
    int m_patience = 300; ///< ms
    bool m_refining = false;
    bool m_holdFrames = false; ///< what is drawn with frames stays where it is, too
};

} // namespace slipway
