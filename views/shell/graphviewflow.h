// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphslice.h"
#include "shell/commandpalette.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

class QAction;
class QMainWindow;
class QSettings;

namespace slipway {

struct Arrangement;
class DagBridge;
class DagView;
class GraphFilters;
class GraphViewBar;
class GraphViewEmpty;
class Selection;
class WindowActions;

/// Which of its steps the graph shows: chosen in the bar above it, by keys, from the menu of a step or from the palette.
/// In a large graph, whose groups are collapsed, few steps are shown with their groups open, as long as nothing else is asked for.
/// A view that asks for states follows them, at most twice a second, and is arranged anew only where other steps are in it.
/// Large graphs are searched on the pool. GUI thread, owned by the window.
class GraphViewFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        DagView *dag;
        DagBridge *bridge;
        GraphViewBar *bar;
        Selection *selection;
        WindowActions *actions; ///< gets graphViews and nodeViews
        QSettings *settings;
    };

    GraphViewFlow(const Parts &parts, QMainWindow *host);
    ~GraphViewFlow() override;

    const GraphSlice &slice() const { return m_slice; }
    void show(const GraphSlice &slice);
    void showAll();
    void showQuery(const QString &text); ///< an error stays in the bar
    GraphFilters *filters() const { return m_filters; }
    QVector<CommandPalette::Entry> paletteEntries(); ///< of the saved filters

Q_SIGNALS:
    void looked(); ///< which steps are shown was worked out, whether it changed or not

private:
    struct Answer;

    QAction *make(const char *name, const QString &text, const QList<QKeySequence> &keys);
    void makeActions();
    void openBar();
    void showOf(GraphSlice::Kind kind);
    void askPath();
    void saveFilter();
    void manageFilters();
    void onGraphChanged();
    void onSelectionChanged();
    void onStopped();
    void updateBar();
    void evaluate();
    void take(const Answer &answer);
    void fold(Arrangement *wished);
    void followStates();
    void tellEmpty();
    void tellNote();
    FactsOf factsOf() const;
    std::vector<StepFacts> facts() const;
    QString labelOf(const QString &id) const;
    QStringList labels() const;

    Parts m_parts;
    QMainWindow *m_host;
    GraphFilters *m_filters;
    GraphViewEmpty *m_empty;
    QAction *m_query, *m_all, *m_keepBar;
    GraphSlice m_slice;
    SliceOf m_shown;
    GraphSlice m_drawnSlice; ///< of what is on screen
    SliceOf m_drawn;
    StepGraphPtr m_graph; ///< that m_shown and m_names are of
    StepNamesPtr m_names;
    std::shared_ptr<std::atomic_bool> m_cancel;
    quint64 m_generation = 0;
    std::optional<QSet<QString>> m_folded, m_drawnFolded; ///< collapsed groups to come back to, with the steps of large graphs
    bool m_unfold = false; ///< these steps were asked for just now
    QTimer m_follow;
    bool m_dirty = false; ///< states have changed while an answer was being made
    bool m_open = false; ///< the bar was asked for, until it is left with everything shown
};

} // namespace slipway
