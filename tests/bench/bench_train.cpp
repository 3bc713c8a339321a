// SPDX-License-Identifier: GPL-3.0-or-later
// bench_train [--smoke]: 20 builds and 5 task groups of 3,000 tasks as one release in the real window, for an hour of a fake
// clock and with a thousand faults: how long the event loop of the window's thread did not turn at most, at first and while the
// release runs. The bar is 100 ms (issue 7). Beside the wall's clock stands the thread's own processor time, which other
// programs on the machine do not lengthen.
#include "enginewindow.h"
#include "soakworld.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace slipway;
using namespace slipway::testing;

namespace {

/// Says which object took how long in a turn of the window's thread.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const auto type = int(event->type());
        QByteArray name = receiver->metaObject()->className();
        if (const auto *timer = qobject_cast<QTimer *>(receiver))
            name += " of " + QByteArray::number(timer->interval()) + " ms";
        const auto before = EngineWindow::threadMs();
        const bool done = QApplication::notify(receiver, event);
        const auto ms = EngineWindow::threadMs() - before;
        --m_depth;
        if (ms > longest) {
            longest = ms;
            where = name + " " + QByteArray::number(type);
        }
        return done;
    }

    double longest = 0;
    QByteArray where;

private:
    int m_depth = 0;
};

class Report
{
public:
    explicit Report(MeasuredApplication *app) : m_app(app) {}

    void turn()
    {
        const auto turn = EngineWindow::turn();
        m_wall.push_back(turn.wallMs);
        m_cpu.push_back(turn.cpuMs);
    }
    void say(const char *what)
    {
        const auto most = [](std::vector<double> &times) {
            std::sort(times.begin(), times.end());
            return times.empty() ? 0.0 : times.back();
        };
        const auto wall = most(m_wall), cpu = most(m_cpu);
        std::printf("  %-36s %8.1f ms wall %8.1f ms cpu   99%%: %6.1f ms cpu, over 100 ms: %d of %d turns (longest event: %s, %.1f ms)\n", what, wall, cpu,
            m_cpu.empty() ? 0.0 : m_cpu[m_cpu.size() * 99 / 100], int(std::count_if(m_cpu.begin(), m_cpu.end(), [](double ms) { return ms > 100; })), int(m_cpu.size()),
            m_app->where.constData(), m_app->longest);
        std::fflush(stdout);
        m_wall.clear();
        m_cpu.clear();
        m_app->longest = 0;
    }

private:
    MeasuredApplication *m_app;
    std::vector<double> m_wall, m_cpu;
};

/// Lets the window do what it has to, as the program does: also what waits for a timer or for the pool.
void breathe(Report &report, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms) {
        report.turn();
        QThread::usleep(500);
    }
}

} // namespace

int main(int argc, char **argv)
{
    MeasuredApplication app(argc, argv);
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    SoakWorld::Size size;
    if (smoke)
        size = {2, 10, 1, 100, 20, 10 * 60'000};
    Report report(&app);
    std::unique_ptr<SoakWorld> world;
    EngineWindow window([&](const HttpRequest &request) { return world->answer(request); });
    world = std::make_unique<SoakWorld>(window.ticker.get(), size, 1);
    breathe(report, 300);
    std::printf("%d builds of %d jobs and %d groups of %d tasks as one release in the window: longest turn of its event loop\n", size.builds, size.jobs, size.groups, size.tasks);
    report.say("an empty window");
    QStringList addresses;
    for (int i = 0; i < world->sources(); ++i)
        addresses << world->address(i);
    window.open(addresses);
    for (int i = 0; i < (smoke ? 3 : 10); ++i) {
        window.advance(1000);
        breathe(report, smoke ? 20 : 1000);
    }
    report.say("opening it: graph, states, pictures");
    const auto hour = [&](const char *what, int minutes) {
        for (int i = 0; i < minutes * 12; ++i) {
            world->faultsPerMille = world->faults < 1000 ? 200 : 0;
            window.advance(5000);
            breathe(report, smoke ? 2 : 40);
        }
        report.say(what);
    };
    hour("the first half of an hour of it", smoke ? 2 : 30);
    if (argc > 1 && std::strcmp(argv[1], "--once") == 0)
        return 0;
    window.window->raisePane(QStringLiteral("timeline"));
    hour("the other half, with the timeline", smoke ? 2 : 30);
    std::printf("  %d requests, %d faults, %lld events\n", world->requests, world->faults, static_cast<long long>(window.session()->state().lastSeq()));
    return 0;
}
