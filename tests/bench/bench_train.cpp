// SPDX-License-Identifier: GPL-3.0-or-later
// bench_train [--smoke]: 20 builds and 5 task groups of 3,000 tasks as one release in a window's session and DAG: how long the
// event loop of the GUI thread is held up by one event at most, at first and while the release runs. The bar is 100 ms (issue 7).
#include "dag/dagview.h"
#include "engine/remote/trainengine.h"
#include "fakeengine.h"
#include "shell/dagbridge.h"
#include "shell/selection.h"
#include "soakworld.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace slipway;
using namespace slipway::testing;

namespace {

/// Measures how long each event takes, from outside.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        const QByteArray name = receiver->metaObject()->className();
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const auto ms = double(timer.nsecsElapsed()) / 1e6;
        ++turns;
        if (ms > longest) {
            longest = ms;
            where = name;
        }
        return done;
    }
    void report(const char *what)
    {
        std::printf("  %-44s %10.2f ms   (%s; %d events)\n", what, longest, where.constData(), turns);
        longest = 0;
        turns = 0;
    }

    double longest = 0;
    QByteArray where;
    int turns = 0;

private:
    int m_depth = 0;
};

void breathe(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

int main(int argc, char **argv)
{
    MeasuredApplication app(argc, argv);
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    SoakWorld::Size size;
    size.lengthMs = 20 * 60'000;
    if (smoke)
        size = {2, 10, 1, 100, 20, 10 * 60'000};
    auto ticker = std::make_shared<FakeTicker>();
    SoakWorld world(ticker.get(), size, 1);
    RemoteDesk::Tools tools;
    tools.makeTicker = [&] { return ticker; };
    tools.makeTransport = [&](QObject *parent) {
        auto *transport = new FakeTransport(ticker.get(), [&](const HttpRequest &request) { return world.answer(request); });
        transport->setParent(parent);
        return transport;
    };
    RemoteDesk desk(tools);
    const QTemporaryDir folder;
    TrainSetup setup;
    for (int i = 0; i < world.sources(); ++i) {
        RemoteSetup own;
        own.address = *readRemoteAddress(world.address(i));
        own.read = [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("read"); };
        own.stateDir = folder.path();
        own.desk = &desk;
        setup.sources.append({SoakWorld::sourceId(i), own});
    }
    // What the engine itself does is not an event here: it is called by the ticker, as if on its own thread.
    TrainEngine engine(std::move(setup));
    ReleaseSession session;
    Selection selection;
    DagView view;
    DagBridge bridge(&session, &selection, &view, &app);
    view.resize(1400, 900);
    view.show();
    breathe(200);
    std::printf("%d builds of %d jobs and %d groups of %d tasks as one release: longest event of the GUI thread\n", size.builds, size.jobs, size.groups, size.tasks);
    app.report("an empty window");
    session.attach(&engine, engine.releaseId(), folder.path());
    engine.begin();
    for (int i = 0; i < 10; ++i) {
        ticker->advance(1000);
        breathe(smoke ? 20 : 300);
    }
    app.report("opening it: graph, states, first picture");
    for (int i = 0; i < (smoke ? 20 : 240); ++i) {
        ticker->advance(5000);
        breathe(smoke ? 5 : 60);
    }
    app.report("20 minutes of it");
    session.detach();
    engine.stop();
    return 0;
}
