// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagarranger.h"

#include <QObject>

class QAction;
class QMainWindow;
class QSettings;

namespace slipway {

class DagBridge;
class DagView;
class WindowActions;

/// How graphs are arranged, as the View menu says: which edges are hidden or bundled, blocks of twins, wrapped layers, and
/// above which size groups begin collapsed; how far that is stands in the window's status bar. What a person chose is remembered for all graphs; what nobody chose follows
/// the size of each. GUI thread; the parts must outlive it.
class ArrangeFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        DagView *dag;
        DagBridge *bridge;
        WindowActions *actions;
        QSettings *settings;
    };

    ArrangeFlow(const Parts &parts, QMainWindow *host);

private:
    void connectWish(QAction *action, const char *key, Wish Arrangement::*wish);
    void forget();
    void askThreshold();
    void showStyle();
    Wish remembered(const char *key) const;
    int threshold() const;

    Parts m_parts;
    QMainWindow *m_host;
};

} // namespace slipway
