// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QMainWindow;
class QWidget;

namespace slipway {

/// The way of Tab through a window with docks, in the order a person reads it: the bar at the top, the panes
/// at the left, the middle, the panes at the right, the tabs and the pane at the bottom. Qt would follow the
/// order in which widgets were made and come to a stop where a widget stands for another one behind it. It
/// is asked for anew each time, since panes fill and fold while they are shown. GUI thread.
class FocusOrder
{
public:
    explicit FocusOrder(const QMainWindow *window);

    /// Everything that takes the focus by Tab now, pane by pane.
    QList<QWidget *> widgets() const;
    /// Gives the focus to the next (or former) widget, round the end; false if there is none.
    bool step(bool forward) const;
    /// The same to the next pane, to what the pane itself names as its main part.
    bool stepPane(bool forward) const;

private:
    struct Pane
    {
        QWidget *widget = nullptr;
        QList<QWidget *> parts;
    };

    QWidget *paneOf(const QWidget *widget) const;
    QList<int> rank(const QWidget *pane) const;
    bool takesFocus(const QWidget *widget) const;

    const QMainWindow *m_window;
    QList<Pane> m_panes;
};

} // namespace slipway
