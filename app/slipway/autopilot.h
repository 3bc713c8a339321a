// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launchoptions.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace slipway {

class MainWindow;

/// Carries out on the window what the command line asked for: open, run, open gates by name, take a picture
/// and end. Only uses what a person could do by hand; GUI thread, owned by the window.
class Autopilot : public QObject
{
    Q_OBJECT
public:
    Autopilot(MainWindow *window, LaunchOptions options);

    void begin();

private:
    void onPlanChanged();
    void onChanged();
    void openGates();
    bool isSettled() const;
    bool isShown() const;
    void settle();
    void take();
    void giveUp(const QString &message);

    MainWindow *m_window;
    LaunchOptions m_options;
    QTimer m_quiet; ///< the window has not changed for a moment
    QTimer m_patience;
    QSet<QString> m_opened;
    bool m_ran = false;
    bool m_prepared = false;
};

} // namespace slipway
