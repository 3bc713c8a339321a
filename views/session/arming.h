// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace slipway {

/// Whether people may act on engines elsewhere through this window. They may not until they say so, and not any more after
/// 15 minutes without doing anything (spec/ux.md AP-25). Owned by the ReleaseSession; GUI thread.
class Arming : public QObject
{
    Q_OBJECT
public:
    explicit Arming(QObject *parent = nullptr);

    bool isArmed() const { return m_idle.isActive(); }
    void arm();
    void disarm();
    /// The person is still there: the idle time begins anew. Nothing if it is not armed.
    void touch();
    /// When it disarms by itself, in ms from now; 0 if it is not armed.
    int leftMs() const { return isArmed() ? m_idle.remainingTime() : 0; }
    void setIdleMs(int ms) { m_idleMs = ms; } ///< for tests; from the next arm() or touch() on

    /// What is said wherever something cannot be done because of it.
    static QString whyNot();

    static constexpr int kIdleMs = 15 * 60'000;

Q_SIGNALS:
    void changed();

private:
    QTimer m_idle;
    int m_idleMs = kIdleMs;
};

} // namespace slipway
