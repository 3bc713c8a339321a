// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/runcontroller.h"

#include <QObject>
#include <QPointer>
#include <QVector>

class QSettings;

namespace slipway {

class MainWindow;

/// The windows of a program. All of them share the settings and the way to engines elsewhere, so that there is one pool of
/// connections however many releases are watched. A window goes when it is closed, the rest with the group. GUI thread;
/// `settings` and the office outlive it.
class WindowGroup : public QObject
{
    Q_OBJECT
public:
    WindowGroup(QSettings *settings, const RunController::Settings &run, QObject *parent = nullptr);
    ~WindowGroup() override;

    MainWindow *open(); ///< another one, not shown yet
    int count() const;
    void closeAll(); ///< each asks where it has to

private:
    QSettings *m_settings;
    RunController::Settings m_run;
    QVector<QPointer<MainWindow>> m_windows;
};

} // namespace slipway
