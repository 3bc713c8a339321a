// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagview.h"
#include "look/look.h"
#include "support/graphs.h"
#include "support/testing.h"

#include <QHash>
#include <QSignalSpy>

namespace slipway::testing {

/// Waits so long at most for what takes long with a large graph on a busy machine.
inline constexpr int kDrawnMs = 60'000;

/// A command that is called what its id is.
inline StepNode step(const QString &id)
{
    StepNode node;
    node.id = node.key = node.label = id;
    node.kind = NodeKind::Command;
    return node;
}

/// A view of the example release with states that a test sets; laid out and on screen.
struct DagFixture
{
    explicit DagFixture(const StepGraphPtr &shownGraph = exampleGraph(false), const QSize &size = QSize(1500, 800))
        : graph(shownGraph)
    {
        view.setPalette(applicationPalette(false));
        view.resize(size);
        view.setReducedMotion(true);
        view.setFrameBudget(1e9, 1e9); // what a picture shows is no matter of how fast the machine is; who tests that sets another
        view.setStateProvider([this](NodeIndex n) {
            NodeVisual visual;
            visual.state = states.value(graph->node(n).id, StepState::NotStarted);
            if (graph->node(n).isRemoved())
                visual.state = StepState::Removed;
            visual.detail = details.value(graph->node(n).id);
            return visual;
        });
        QSignalSpy ready(&view, &DagView::layoutReady);
        view.show();
        view.setGraph(graph);
        if (ready.isEmpty())
            ready.wait(kDrawnMs);
        laidOut = !ready.isEmpty();
    }

    bool relayout(const std::function<void()> &change)
    {
        QSignalSpy ready(&view, &DagView::layoutReady);
        change();
        return !ready.isEmpty() || ready.wait(kDrawnMs);
    }

    QPoint middle(const char *id) const { return view.nodeRect(QLatin1String(id)).center(); }
    void click(const QPoint &at) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, Qt::Key(key), modifiers); }
    NodeIndex node(const char *id) const { return graph->find(QLatin1String(id)); }
    void drag(const QPoint &from, const QPoint &by)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), from + by / 2);
        QTest::mouseMove(view.viewport(), from + by);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + by);
    }

    StepGraphPtr graph;
    QHash<QString, StepState> states;
    QHash<QString, QString> details;
    DagView view;
    bool laidOut = false;
};

} // namespace slipway::testing
