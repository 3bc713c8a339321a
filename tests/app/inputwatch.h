// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>

namespace slipway::testing {

/// Counts what keyboard and mouse send to the widgets of this program as long as it lives.
class InputWatch : public QObject
{
public:
    InputWatch() { qApp->installEventFilter(this); }

    int keys() const { return m_keys; }
    int mouse() const { return m_mouse; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress)
            ++m_keys;
        else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick || event->type() == QEvent::Wheel)
            ++m_mouse;
        return QObject::eventFilter(object, event);
    }

private:
    int m_keys = 0, m_mouse = 0;
};

} // namespace slipway::testing
