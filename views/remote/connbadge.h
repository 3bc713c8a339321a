// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginesource.h"

#include <QPointer>
#include <QToolButton>

class QFrame;

namespace slipway {

class ReleaseSession;

/// How things stand with the engines that the release is on: the worst of them in words and with a glyph, the rest in the
/// tool tip; pressed, it tells of each what is known and what can be done. Shown only while there are any. GUI thread.
class ConnBadge : public QToolButton
{
    Q_OBJECT
public:
    explicit ConnBadge(ReleaseSession *session, QWidget *parent = nullptr);

    /// The source that stands worst; null if there is none. The first of those that are alike.
    static const EngineSource *worstOf(const EngineSources &sources);

Q_SIGNALS:
    void lookNowRequested();
    void signInRequested(const slipway::EngineSource &source);

private:
    void refresh();
    void toggleDetails();
    void fillDetails();

    ReleaseSession *m_session;
    QPointer<QFrame> m_details;
    int m_shown = -1; ///< state whose glyph is drawn
};

} // namespace slipway
