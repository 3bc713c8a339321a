// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagframes.h"

#include "dag/canvascache.h"
#include "dag/dagview.h"
#include "dag/nodemetrics.h"
#include "look/look.h"
#include "measuring.h"

#include <QApplication>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <time.h>

namespace slipway::bench {

namespace {

const QSize kWindow(1600, 1000);

struct Times
{
    double middle = 0, p95 = 0, worst = 0;
    double cpu = 0, cpuWorst = 0; ///< of this thread: what the frame itself takes, whoever else is busy
};

Times timesOf(std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    return {ms[ms.size() / 2], ms[std::min(ms.size() - 1, ms.size() * 95 / 100)], ms.back()};
}

/// Processor time of this thread, in ms.
double ownTime()
{
    timespec at {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
}

Times measured(int frames, const std::function<void(int)> &frame, const std::function<void(int)> &after = {})
{
    std::vector<double> ms, cpu;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = ownTime();
        frame(i);
        cpu.push_back(ownTime() - before);
        ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (after)
            after(i);
    }
    auto times = timesOf(std::move(ms));
    const auto own = timesOf(std::move(cpu));
    times.cpu = own.middle;
    times.cpuWorst = own.worst;
    return times;
}

std::map<std::string, Times> g_peer;

void report(const char *what, const Times &times)
{
    const auto known = g_peer.find(what);
    std::printf("  %-34s p50 %8.2f  p95 %8.2f  max %8.2f ms; own p50 %6.2f max %6.2f", what, times.middle, times.p95, times.worst, times.cpu, times.cpuWorst);
    if (known != g_peer.end() && times.middle > 0)
        std::printf("   QGraphicsView p50 %9.2f (%.0f x)", known->second.middle, known->second.middle / times.middle);
    std::printf("\n");
    std::fflush(stdout);
}

void flush()
{
    QApplication::processEvents();
}

/// A node as an item that leaves out its words from afar.
class PeerNode : public QGraphicsRectItem
{
public:
    PeerNode(const QRectF &rect, const QString &label)
        : QGraphicsRectItem(rect)
        , m_label(label)
    {
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
        painter->setRenderHint(QPainter::Antialiasing, detail > 0.3);
        painter->setPen(pen());
        painter->setBrush(brush());
        painter->drawRect(rect());
        if (detail > 0.45)
            painter->drawText(rect(), int(Qt::AlignCenter), m_label);
    }

private:
    QString m_label;
};

void measurePeer(const Layout &layout, int frames)
{
    g_peer.clear();
    QElapsedTimer timer;
    timer.start();
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    std::vector<QGraphicsRectItem *> nodes;
    std::vector<QGraphicsPathItem *> paths;
    for (size_t e = 0; e < layout.edges.size(); ++e) {
        const auto line = layout.polyline(e);
        QPainterPath path(line[0]);
        for (size_t i = 1; i < line.size(); ++i)
            path.lineTo(line[i]);
        paths.push_back(scene.addPath(path, QPen(Qt::gray, 0)));
    }
    for (const auto node : layout.visible) {
        nodes.push_back(new PeerNode(layout.rects[raw(node)], layout.graph->node(node).label));
        nodes.back()->setBrush(Qt::white);
        scene.addItem(nodes.back());
    }
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(kWindow);
    view.show();
    view.fitInView(layout.bounds, Qt::KeepAspectRatio);
    flush();
    g_peer["first paint, whole graph"] = {double(timer.nsecsElapsed()) / 1e6, 0, 0, 0, 0};
    const int few = std::max(3, frames / 20);
    const double fitScale = view.transform().m11();
    QRandomGenerator random(7);
    const auto recolour = [&](int) {
        for (int i = 0; i < 1000; ++i)
            nodes[random.bounded(quint32(nodes.size()))]->setBrush(QColor::fromHsv(int(random.bounded(360)), 200, 200));
        flush();
    };
    g_peer["fit all"] = measured(few, [&](int) { view.viewport()->update(); flush(); });
    g_peer["1,000 states, whole graph"] = measured(few, recolour);
    // As many as a step of the middle reaches in our graphs; which ones makes no difference to what is painted.
    const size_t litNodes = std::min<size_t>(10000, nodes.size()), litEdges = std::min<size_t>(25000, paths.size());
    const auto light = [&](bool on) {
        for (size_t i = 0; i < litNodes; ++i)
            nodes[i]->setPen(QPen(on ? Qt::blue : Qt::black, 0));
        for (size_t i = 0; i < litEdges; ++i)
            paths[i]->setPen(QPen(on ? Qt::blue : Qt::gray, 0));
        flush();
    };
    g_peer["lighting, whole graph"] = measured(few, [&](int) { light(true); }, [&](int) { light(false); });
    g_peer["light put out, whole graph"] = measured(few, [&](int) { light(false); }, [&](int) { light(true); });
    view.setTransform(QTransform());
    view.centerOn(layout.rects[raw(layout.visible[layout.visible.size() / 2])].center());
    flush();
    g_peer["pan at 100 %"] = measured(few, [&](int i) {
        view.translate(i % 2 == 0 ? 37 : 41, 3);
        flush();
    });
    g_peer["1,000 states at 100 %"] = measured(few, recolour);
    bool hit = false;
    g_peer["hit test"] = measured(few * 20, [&](int) {
        const QPoint spot(int(random.bounded(1600)), int(random.bounded(1000)));
        hit = hit || view.itemAt(spot);
    });
    double scale = 1;
    g_peer["zoom steps"] = measured(few, [&](int) {
        scale = scale < fitScale * 1.2 ? 1 : scale / 1.25;
        view.setTransform(QTransform::fromScale(scale, scale));
        flush();
    });
}

struct World
{
    StepGraphPtr graph;
    std::vector<StepState> states;
};

void settle(DagView &view)
{
    const auto *canvas = view.findChild<CanvasCache *>();
    QElapsedTimer timer;
    timer.start();
    do
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    while (!canvas->isSettled() && timer.elapsed() < 5000);
    flush();
}

void changeStates(DagView &view, World &world, QRandomGenerator &random)
{
    QVector<NodeIndex> changed;
    for (int i = 0; i < 1000; ++i) {
        const auto node = random.bounded(quint32(world.states.size()));
        world.states[node] = StepState(random.bounded(quint32(kStepStateCount)));
        changed.append(NodeIndex(node));
    }
    view.updateSteps(changed);
    flush();
}

/// The node that lights about 10,000 others, or as many as there are.
NodeIndex farReaching(const DagView &view)
{
    constexpr size_t kWanted = 10000;
    const auto &visible = view.currentLayout()->visible;
    auto best = visible.front();
    size_t reached = 0, off = ~size_t(0);
    for (size_t i = 0; i < visible.size(); i += std::max<size_t>(1, visible.size() / 200)) {
        const auto size = view.scene().closureOf(visible[i]).nodes.size();
        const auto away = size > kWanted ? size - kWanted : kWanted - size;
        if (away < off) {
            off = away;
            reached = size;
            best = visible[i];
        }
    }
    std::printf("  (lighting reaches %zu nodes)\n", reached);
    return best;
}

/// On and off again, each a frame of its own.
void lightingFrames(DagView &view, NodeIndex node, const std::string &where, int frames)
{
    const auto id = view.graph()->node(node).id;
    const auto off = [&view] {
        view.select(QString(), false);
        flush();
    };
    const auto on = [&view, id] {
        view.select(id, false);
        flush();
    };
    report(("lighting" + where).c_str(), measured(frames, [&](int) { on(); }, [&](int) { off(); }));
    on();
    report(("light put out" + where).c_str(), measured(frames, [&](int) { off(); }, [&](int) { on(); }));
    off();
}

void panFrames(DagView &view, const QPointF &middle, const std::string &what, int frames)
{
    report(what.c_str(), measured(frames, [&](int i) {
        view.showWorldPoint(middle + QPointF(37 * (i % 60), 5 * (i % 60)) / view.zoom());
        flush();
    }));
    settle(view);
}

void measureHits(const DagView &view)
{
    QRandomGenerator random(3);
    constexpr int kHits = 20000;
    size_t found = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kHits; ++i)
        found += view.nodeAt(QPoint(int(random.bounded(1600)), int(random.bounded(1000)))).isEmpty() ? 0 : 1;
    std::printf("  hit test at %.3f: %.2f us each (%zu of %d hit)", view.zoom(), double(timer.nsecsElapsed()) / 1e3 / kHits, found, kHits);
    if (const auto peer = g_peer.find("hit test"); peer != g_peer.end())
        std::printf("   QGraphicsView at 100 %% %.0f us", peer->second.middle * 1e3);
    std::printf("\n");
}

void measureWalk(DagView &view, const std::string &where, int frames)
{
    view.select(view.graph()->node(view.currentLayout()->visible.front()).id, true);
    const int keys[] = {Qt::Key_Right, Qt::Key_Down, Qt::Key_N, Qt::Key_J, Qt::Key_Left, Qt::Key_Up};
    report(("keyboard step" + where).c_str(), measured(frames, [&](int i) {
        QKeyEvent press(QEvent::KeyPress, keys[i % 6], Qt::NoModifier);
        QApplication::sendEvent(&view, &press);
        flush();
    }));
    view.select(QString(), false);
    flush();
}

} // namespace

void measureFrames(const char *name, const StepGraphPtr &graph, int frames, bool peer, bool arranged)
{
    LayoutInput input;
    input.graph = graph;
    if (arranged) {
        input.reduction = EdgeReduction::All;
        input.mergeTwins = true;
        input.aspect = double(kWindow.width()) / kWindow.height();
    }
    measureNodes(&input, QApplication::font());
    const auto layout = computeLayout(input);
    std::printf("\nframes of %s: %zu steps, %zu edges drawn as %zu with %zu points, %.0f x %.0f px\n", name, graph->nodeCount(), graph->edgeCount(),
        layout->edges.size(), layout->points.size(), layout->bounds.width(), layout->bounds.height());
    g_peer.clear();
    if (peer)
        measurePeer(*layout, frames);
    World world {graph, std::vector<StepState>(graph->nodeCount(), StepState::NotStarted)};
    DagView view;
    view.setReducedMotion(true);
    view.setStateProvider([&world](NodeIndex n) {
        NodeVisual visual;
        visual.state = world.states[raw(n)];
        return visual;
    });
    view.resize(kWindow);
    view.show();
    flush();
    QElapsedTimer timer;
    timer.start();
    view.showLayout(layout);
    const double adopted = double(timer.nsecsElapsed()) / 1e6;
    view.fit();
    flush();
    const double first = double(timer.nsecsElapsed()) / 1e6;
    settle(view);
    report("adopting the layout", {adopted, adopted, adopted, 0, 0});
    report("first paint, whole graph", {first, first, first, 0, 0});
    std::printf("  until every edge is there %.1f ms\n", double(timer.nsecsElapsed()) / 1e6);
    const auto best = farReaching(view);
    const auto middle = layout->rects[raw(layout->visible[layout->visible.size() / 2])].center();
    QRandomGenerator random(7);
    report("fit all", measured(frames, [&](int) { view.viewport()->update(); flush(); }));
    report("1,000 states, whole graph", measured(frames, [&](int) { changeStates(view, world, random); }));
    lightingFrames(view, best, ", whole graph", frames);
    measureWalk(view, ", whole graph", frames);
    measureHits(view);
    for (const double scale : {0.1, 0.19, 0.3, 0.5, 1.0}) {
        view.zoomTo(scale);
        view.showWorldPoint(middle);
        settle(view);
        settle(view);
        const auto at = " at " + std::to_string(int(scale * 100)) + " %";
        panFrames(view, middle, "pan" + at, frames);
        report(("1,000 states" + at).c_str(), measured(frames, [&](int) { changeStates(view, world, random); }));
        lightingFrames(view, best, at, frames);
        view.select(view.graph()->node(best).id, false);
        panFrames(view, middle, "pan, lit," + at, frames);
        report(("1,000 states, lit," + at).c_str(), measured(frames, [&](int) { changeStates(view, world, random); }));
        view.select(QString(), false);
        measureHits(view);
    }
    report("zoom steps", measured(frames, [&](int i) {
        if (i % 30 == 0)
            view.zoomTo(1.25);
        view.zoomTo(view.zoom() / 1.15);
        flush();
    }));
    settle(view);
    view.zoomTo(1);
    settle(view);
    measureWalk(view, " at 100 %", frames);
}

} // namespace slipway::bench
