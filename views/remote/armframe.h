// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway {

class ReleaseSession;

/// A coloured frame around the whole content of a window while people may act on engines elsewhere through it (spec/ux.md
/// T12), and the watch over their input: whoever does something in the window, or in a dialog of it, is still there. Takes no
/// input itself. A child of the window it frames; GUI thread.
class ArmFrame : public QWidget
{
    Q_OBJECT
public:
    ArmFrame(ReleaseSession *session, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void refresh();
    bool isOurs(const QObject *object) const;

    ReleaseSession *m_session;
    QWidget *m_window;
};

} // namespace slipway
