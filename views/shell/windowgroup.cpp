// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowgroup.h"

#include "shell/mainwindow.h"
#include "shell/windowactions.h"

#include <QAction>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kStep = 32; ///< how far the next window lies from the one before it

} // namespace

WindowGroup::WindowGroup(QSettings *settings, const RunController::Settings &run, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_run(run)
{
}

WindowGroup::~WindowGroup()
{
    for (const auto &window : std::as_const(m_windows))
        delete window;
}

MainWindow *WindowGroup::open()
{
    auto *window = new MainWindow(m_settings, m_run);
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto *actions = window->actions();
    actions->newWindow->setEnabled(true);
    connect(actions->newWindow, &QAction::triggered, this, [this, from = QPointer(window)] {
        auto *other = open();
        if (from) {
            other->resize(from->size());
            other->move(from->pos() + QPoint(kStep, kStep));
        }
        other->show();
    });
    disconnect(actions->quit, nullptr, window, nullptr);
    connect(actions->quit, &QAction::triggered, this, &WindowGroup::closeAll);
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    return window;
}

int WindowGroup::count() const
{
    return int(std::count_if(m_windows.begin(), m_windows.end(), [](const QPointer<MainWindow> &window) { return window != nullptr; }));
}

void WindowGroup::closeAll()
{
    const auto windows = m_windows; // closing one may delete it
    for (const auto &window : windows) {
        if (window)
            window->close();
    }
}

} // namespace slipway
