// SPDX-License-Identifier: GPL-3.0-or-later
// A build order from the file to the first picture, beside nlohmann's own parse of the same bytes in the same run; then
// frames of panning and zooming. bench_orderview FILE.json...
#include "core/json.h"
#include "dag/dagview.h"
#include "shell/orderdocument.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>

#include <algorithm>
#include <cstdio>

using namespace slipway;

namespace {

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

/// Waits for the layout, then paints once into an image.
double firstPaint(DagView *view, const StepGraphPtr &graph, const QSet<QString> &collapsed)
{
    QElapsedTimer timer;
    timer.start();
    QObject::connect(view, &DagView::layoutReady, qApp, &QCoreApplication::quit);
    view->setGraph(graph, {}, collapsed);
    QApplication::exec();
    QImage image(view->size(), QImage::Format_RGB32);
    view->render(&image);
    return ms(timer);
}

double worstFrame(DagView *view)
{
    double worst = 0;
    QImage image(view->size(), QImage::Format_RGB32);
    const auto middle = view->visibleWorld().center();
    for (int i = 0; i < 60; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (i < 40)
            view->showWorldPoint(middle + QPointF(12 * i, 7 * i) / view->zoom());
        else
            view->zoomTo(view->zoom() * (i % 2 ? 1.06 : 0.9));
        view->render(&image);
        worst = std::max(worst, ms(timer));
    }
    return worst;
}

int measure(const QString &path)
{
    const double parse = parseAlone(path);
    QElapsedTimer timer;
    timer.start();
    const auto made = loadOrders({path}, {}, {});
    const double load = ms(timer);
    if (made.failed()) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().toString()));
        return 2;
    }
    QSet<QString> collapsed;
    for (const auto &node : made->plan->graph->nodes()) {
        if (node.holdsPackages)
            collapsed.insert(node.id);
    }
    DagView view;
    view.resize(1400, 900);
    view.show();
    const double paint = firstPaint(&view, made->plan->graph, collapsed);
    const double frame = worstFrame(&view);
    std::printf("%s\n  %zu nodes; nlohmann %.0f ms; load %.0f ms; layout and first paint %.0f ms; ratio %.2f; worst frame %.1f ms\n",
        qPrintable(path), made->plan->graph->nodeCount(), parse, load, paint, parse > 0 ? (load + paint) / parse : 0, frame);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    int result = 0;
    for (const auto &file : QCoreApplication::arguments().mid(1))
        result = std::max(result, measure(file));
    return result;
}
