// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagview.h"
#include "engine/remote/remoteoffice.h"
#include "fakeengine.h"
#include "shell/dagbridge.h"
#include "shell/mainwindow.h"
#include "shell/remoteflow.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <ctime>
#include <memory>

namespace slipway::testing {

/// A real window whose engines elsewhere are played by a function, by a clock that stands still until advance(). As in the
/// program the engines live on a thread of their own; the function is called there.
class EngineWindow
{
public:
    /// Groups of graphs with more than `collapseAbove` steps begin collapsed; 0: never.
    explicit EngineWindow(FakeTransport::Server server, int collapseAbove = DagBridge::kCollapseAbove)
    {
        RemoteDesk::Tools tools;
        tools.dice = [] { return 0.0; };
        tools.makeTicker = [ticker = ticker] { return ticker; };
        tools.makeTransport = [this, server](QObject *parent) {
            transport = new FakeTransport(ticker.get(), [this, server](const HttpRequest &request) {
                transport->log.clear();
                transport->authorizations.clear();
                return server(request);
            });
            transport->setParent(parent);
            return transport;
        };
        office = std::make_unique<RemoteOffice>(tools);
        office->secrets()->put(QUrl(QStringLiteral("https://api.buildkite.com/v2")), CredentialUse::Read, "read");
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        settings->setValue(QStringLiteral("graph/collapseAbove"), collapseAbove);
        RunController::Settings run;
        run.local.stateDir = folder.filePath(QStringLiteral("state"));
        run.local.who = QStringLiteral("rita@desk");
        run.office = office.get();
        window = std::make_unique<MainWindow>(settings.get(), run);
        window->resize(1400, 900);
        window->show();
    }
    ~EngineWindow() { window.reset(); }
    Q_DISABLE_COPY_MOVE(EngineWindow)

    ReleaseSession *session() const { return window->session(); }
    DagView *dag() const { return window->dag(); }

    /// Sources are named "s0", "s1" ... where there are several.
    void open(const QStringList &addresses)
    {
        RemoteTrain train;
        for (const auto &address : addresses)
            train.sources.append({QStringLiteral("s%1").arg(train.sources.size()), *readRemoteAddress(address), nullptr});
        window->remote()->open(train);
        onEngines([] {}); // what begins it stands before us in the queue
    }
    /// Runs on the engines' thread and waits for it.
    void onEngines(const std::function<void()> &call) const { QMetaObject::invokeMethod(office->desk(), call, Qt::BlockingQueuedConnection); }
    /// Lets `ms` go by at the engines, with everything that falls due there.
    void advance(qint64 ms) const
    {
        onEngines([this, ms] { ticker->advance(ms); });
    }

    struct Turn
    {
        double wallMs = 0, cpuMs = 0; ///< by the clock, and of the window's thread alone
    };
    /// One turn of the window's event loop: what a click would have to wait for.
    static Turn turn()
    {
        QElapsedTimer clock;
        const auto before = threadMs();
        clock.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        return {double(clock.nsecsElapsed()) / 1e6, threadMs() - before};
    }
    static double threadMs() { return ms(CLOCK_THREAD_CPUTIME_ID); }
    static double processMs() { return ms(CLOCK_PROCESS_CPUTIME_ID); }

    QTemporaryDir folder;
    std::shared_ptr<FakeTicker> ticker = std::make_shared<FakeTicker>(); ///< of the engines' thread
    FakeTransport *transport = nullptr; ///< likewise
    std::unique_ptr<RemoteOffice> office;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;

private:
    static double ms(clockid_t clock)
    {
        timespec time {};
        clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
};

} // namespace slipway::testing
