// SPDX-License-Identifier: GPL-3.0-or-later
// A build order from the file to the first picture, beside nlohmann's own parse of the same bytes in the same run; then
// frames of panning and zooming, with recipes collapsed and expanded. bench_orderview [--frames] FILE.json...
// Every figure is of this run on this machine: believe the ratios, and the frames where nothing else runs.
#include "core/json.h"
#include "dag/dagview.h"
#include "shell/orderdocument.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace slipway;

namespace {

constexpr QSize kWindow(1920, 1080);
constexpr double kFrame = 16; ///< ms

double ms(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double parseAlone(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto bytes = file.readAll();
    const auto json = Json::parse(bytes.constData(), bytes.constData() + bytes.size(), nullptr, false);
    return json.is_discarded() ? 0 : ms(timer);
}

/// Shows a graph, waits for the layout, then paints once into an image, as the screen would get it.
double firstPaint(DagView *view, const StepGraphPtr &graph, const QSet<QString> &collapsed)
{
    QElapsedTimer timer;
    timer.start();
    const auto ready = QObject::connect(view, &DagView::layoutReady, qApp, &QCoreApplication::quit);
    view->setGraph(graph, {}, collapsed);
    QApplication::exec();
    QObject::disconnect(ready);
    QImage image(view->size(), QImage::Format_RGB32);
    view->render(&image);
    return ms(timer);
}

/// What this thread has computed so far, whatever else runs on the machine.
double ownMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Frames
{
    std::vector<double> times, own;

    void print(const char *what)
    {
        if (times.empty())
            return;
        const auto over = std::count_if(times.begin(), times.end(), [](double t) { return t > kFrame; });
        std::sort(times.begin(), times.end());
        std::sort(own.begin(), own.end());
        std::printf("    %-34s %3zu frames: median %5.1f, worst %5.1f ms, %td over %.0f ms; computing alone: median %5.1f, worst %5.1f ms\n", what, times.size(),
            times[times.size() / 2], times.back(), over, kFrame, own[own.size() / 2], own.back());
    }
};

/// One step of a path and the frame after it; handling the step counts.
template <typename Step>
void addFrame(Frames &frames, DagView *view, QImage &image, Step step)
{
    QElapsedTimer timer;
    const double before = ownMs();
    timer.start();
    step();
    view->render(&image);
    frames.times.push_back(ms(timer));
    frames.own.push_back(ownMs() - before);
    // As on a screen: the next frame comes when its time has come.
    if (const double left = kFrame - frames.times.back(); left > 0)
        QThread::usleep(quint64(left * 1000));
}

/// Until what is painted on the pool is there; returns how long that took.
double settle(DagView *view)
{
    QElapsedTimer timer;
    timer.start();
    QImage image(view->size(), QImage::Format_RGB32);
    const auto *canvas = view->findChild<CanvasCache *>();
    do {
        QThread::msleep(1);
        view->render(&image);
    } while (!canvas->isSettled());
    return ms(timer);
}

void pan(DagView *view, double zoom, const char *what)
{
    QImage image(view->size(), QImage::Format_RGB32);
    const auto middle = view->currentLayout()->bounds.center();
    view->zoomTo(zoom);
    view->showWorldPoint(middle);
    view->render(&image);
    settle(view);
    Frames frames;
    for (int i = 1; i <= 60; ++i)
        addFrame(frames, view, image, [&] { view->showWorldPoint(middle + QPointF(12 * i, 23 * i) / view->zoom()); });
    frames.print(what);
}

/// In steps of the wheel from all of it to full size and back.
void zoom(DagView *view)
{
    QImage image(view->size(), QImage::Format_RGB32);
    view->fit();
    view->render(&image);
    settle(view);
    Frames frames;
    const double far = view->zoom();
    while (view->zoom() < 1)
        addFrame(frames, view, image, [&] { view->zoomTo(view->zoom() * 1.15); });
    while (view->zoom() > far * 1.1)
        addFrame(frames, view, image, [&] { view->zoomTo(view->zoom() / 1.15); });
    frames.print("zoom, all of it to 100 % and back");
}

void measureFrames(DagView *view)
{
    view->fit();
    const double far = view->zoom();
    pan(view, far, "pan, all of it in sight");
    for (const auto &[scale, what] : {std::pair(0.15, "pan at 15 %"), std::pair(0.35, "pan at 35 %"), std::pair(0.6, "pan at 60 %"), std::pair(1.0, "pan at 100 %")})
        pan(view, scale, what);
    zoom(view);
}

int measure(const QString &path, bool framesOnly)
{
    std::vector<double> parses, loads, paints, edges;
    DagView view;
    view.resize(kWindow);
    view.show();
    StepGraphPtr graph;
    QSet<QString> collapsed;
    for (int i = 0; i < (framesOnly ? 1 : 5); ++i) {
        parses.push_back(parseAlone(path));
        QElapsedTimer timer;
        timer.start();
        const auto made = loadOrders({path}, {}, {});
        loads.push_back(ms(timer));
        if (made.failed()) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().toString()));
            return 2;
        }
        graph = made->plan->graph;
        collapsed.clear();
        for (const auto &node : graph->nodes()) {
            if (node.holdsPackages)
                collapsed.insert(node.id);
        }
        DagView fresh;
        fresh.resize(kWindow);
        fresh.show();
        paints.push_back(firstPaint(&fresh, graph, collapsed));
        edges.push_back(settle(&fresh));
    }
    std::vector<double> ratios;
    for (size_t i = 0; i < parses.size(); ++i)
        ratios.push_back(parses[i] > 0 ? (loads[i] + paints[i]) / parses[i] : 0);
    const auto median = [](std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    std::printf("%s: %zu nodes, %zu edges\n", qPrintable(path), graph->nodeCount(), graph->edgeCount());
    std::printf("  open to first paint: %.0f ms (load %.0f, layout and paint %.0f), nlohmann's parse %.0f ms: %.2f times (medians of %zu; worst pair %.2f)\n",
        median(loads) + median(paints), median(loads), median(paints), median(parses), median(ratios), ratios.size(), *std::max_element(ratios.begin(), ratios.end()));
    std::printf("  the last edges are there %.0f ms later\n", median(edges));
    firstPaint(&view, graph, collapsed);
    std::printf("  frames, %d x %d, recipes collapsed\n", kWindow.width(), kWindow.height());
    measureFrames(&view);
    if (!collapsed.isEmpty()) {
        const auto ready = QObject::connect(&view, &DagView::layoutReady, qApp, &QCoreApplication::quit);
        view.setCollapsedGroups({});
        QApplication::exec();
        QObject::disconnect(ready);
        std::printf("  frames, recipes expanded\n");
        measureFrames(&view);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QApplication app(argc, argv);
    auto files = QCoreApplication::arguments().mid(1);
    const bool framesOnly = files.removeAll(QStringLiteral("--frames")) > 0;
    int result = 0;
    for (const auto &file : std::as_const(files))
        result = std::max(result, measure(file, framesOnly));
    return result;
}
