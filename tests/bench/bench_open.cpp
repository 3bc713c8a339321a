// SPDX-License-Identifier: GPL-3.0-or-later
// bench_open [--smoke] [--all] [FILE]: from the double click on a full-task-graph.json to its picture in the real window, on
// the offscreen platform: until the graph is read, until its drawing is there, and until the first frame with it is painted,
// and the longest turn of the event loop on the way, with the events that took more than 10 ms. Without FILE it makes one of
// 40,000 tasks and 290 MB in a temporary folder and reads it once, so that it is in memory; --smoke makes a small one; --all
// opens every group, too. The bar (issue 8): one second, and no turn beyond 100 ms.
#include "measuring.h"

#include "dag/dagview.h"
#include "shell/mainwindow.h"
#include "support/largetaskgraph.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstring>

using namespace slipway;

namespace {

constexpr int kRowWidth = 44;
constexpr double kWorthNaming = 10; ///< ms

/// Takes the time of each event that is delivered, and of what follows from it.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        ++m_depth;
        const auto type = event->type();
        const auto name = QLatin1String(receiver->metaObject()->className()) + QLatin1String(" ") + receiver->objectName();
        QElapsedTimer timer;
        timer.start();
        const bool taken = QApplication::notify(receiver, event);
        const auto ms = double(timer.nsecsElapsed()) / 1e6;
        --m_depth;
        longest = std::max(longest, ms);
        if (ms > kWorthNaming)
            slow.append({ms, QStringLiteral("%1 (event %2)").arg(name).arg(int(type))});
        return taken;
    }

    double longest = 0;
    QVector<std::pair<double, QString>> slow;

private:
    int m_depth = 0;
};

/// When what happened, in ms since the click.
struct Marks
{
    double read = 0, arranged = 0, painted = 0;
};

class FrameWatch : public QObject
{
public:
    explicit FrameWatch(DagView *view)
        : m_view(view)
    {
        view->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const auto layout = m_view->currentLayout();
        if (event->type() == QEvent::Paint && layout && !layout->visible.empty() && !m_view->isLayingOut())
            shown = true;
        return false;
    }

    bool shown = false;

private:
    DagView *m_view;
};

Marks openOnce(TimedApplication *app, const QString &file, const QString &folder)
{
    QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    RunController::Settings run;
    run.local.stateDir = folder + QStringLiteral("/state");
    MainWindow window(&settings, run);
    window.resize(1600, 1000);
    window.show();
    QApplication::processEvents();
    app->longest = 0;
    app->slow.clear();
    FrameWatch watch(window.dag());
    Marks marks;
    QElapsedTimer clock;
    const auto now = [&clock] { return double(clock.nsecsElapsed()) / 1e6; };
    QObject::connect(window.session(), &ReleaseSession::planChanged, &window, [&] { marks.read = now(); });
    QObject::connect(window.dag(), &DagView::layoutReady, &window, [&] {
        if (marks.arranged == 0 && !window.dag()->currentLayout()->visible.empty())
            marks.arranged = now();
    });
    clock.start();
    window.openFile(file);
    while (!watch.shown && clock.elapsed() < 120'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    marks.painted = now();
    const auto quiet = clock.elapsed() + 1500; // what is done with a delay
    while (clock.elapsed() < quiet)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    const auto layout = window.dag()->currentLayout();
    if (layout)
        std::printf("  %zu steps, %zu drawn, %zu edges drawn, %.0f x %.0f px\n", layout->graph->nodeCount(), layout->visible.size(),
            layout->edges.size(), layout->bounds.width(), layout->bounds.height());
    return marks;
}

void tell(const TimedApplication &app, const Marks &marks)
{
    bench::row(kRowWidth, "read and given to the window", marks.read, 0);
    bench::row(kRowWidth, "drawing there", marks.arranged, 0);
    bench::row(kRowWidth, "first frame painted", marks.painted, 0);
    bench::row(kRowWidth, "longest turn of the event loop", app.longest, 0);
    for (const auto &[ms, what] : app.slow)
        std::printf("      %8.1f ms in %s\n", ms, qPrintable(what));
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments().mid(1);
    const bool smoke = arguments.contains(QStringLiteral("--smoke")), all = arguments.contains(QStringLiteral("--all"));
    QTemporaryDir folder;
    auto path = arguments.isEmpty() || arguments.last().startsWith(u'-') ? QString() : arguments.last();
    if (path.isEmpty()) {
        path = folder.filePath(QStringLiteral("full-task-graph.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !testing::writeLargeTaskGraph(file, smoke ? 400 : 40'000))
            return 1;
    }
    QFile warm(path);
    if (!warm.open(QIODevice::ReadOnly))
        return 2;
    while (!warm.atEnd())
        warm.read(1 << 20);
    std::printf("%s, %.0f MB\n", qPrintable(path), double(warm.size()) / 1e6);
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("graph/collapseAbove"), all ? 0 : 400);
    settings.sync();
    for (int i = 0; i < (smoke ? 1 : 3); ++i)
        tell(app, openOnce(&app, path, folder.path()));
    return 0;
}
