// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

namespace slipway {

class ReleaseSession;

/// Arms and disarms acting on engines elsewhere, and says in words how long that still holds. Shown only while the release
/// is on one. GUI thread.
class ArmToggle : public QToolButton
{
    Q_OBJECT
public:
    explicit ArmToggle(ReleaseSession *session, QWidget *parent = nullptr);

    static QString keys(); ///< Ctrl+Shift+A, as the desktop writes it

private:
    void toggle();
    void refresh();

    ReleaseSession *m_session;
    QTimer m_second;
};

} // namespace slipway
