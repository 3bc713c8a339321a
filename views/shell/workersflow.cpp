// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workersflow.h"

#include "session/releasesession.h"
#include "shell/windowdocks.h"
#include "workers/workerspane.h"
#include "workers/workerwords.h"

#include <QDockWidget>

namespace slipway {

namespace {

constexpr double kShare = 0.42; // a table, a chart and a log, none of them only a line high

} // namespace

WorkersFlow::WorkersFlow(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
    , m_pane(new WorkersPane(parts.session, host))
{
    const auto name = QStringLiteral("workers");
    auto *dock = parts.docks->add(name, tr("Workers"), m_pane, Qt::BottomDockWidgetArea, WindowDocks::Title::None);
    parts.docks->setTall(name, kShare);
    connect(dock, &QDockWidget::visibilityChanged, m_pane, &WorkersPane::setInFront);
    connect(parts.session, &ReleaseSession::workersChanged, this, &WorkersFlow::showCount);
    m_pane->setMaySetUp(false);
}

void WorkersFlow::showCount()
{
    const int running = workerwords::running(m_parts.session->workers());
    m_parts.docks->dock(QStringLiteral("workers"))->setWindowTitle(running > 0 ? tr("Workers: %1").arg(running) : tr("Workers"));
}

} // namespace slipway
