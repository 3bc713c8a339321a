// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releaseevent.h"

#include <QStringList>

namespace slipway {

/// A promotion that somebody decided on, as the journal keeps it. A value; any thread.
struct PromotionRecord
{
    QString who;
    QString reason;
    QString planDigest; ///< of the plan the person looked at
    QString flavor;
    int buildNumber = 1;
    QString version; ///< empty: the in-tree one
    QStringList previousGraphIds;
    Json input = Json::object(); ///< what the action is sent
    int kept = 0, replaced = 0, removed = 0; ///< tasks that run, are reused, are left out
    bool estimate = false; ///< the action may make other tasks than planned
    qint64 timeMs = 0;

    static PromotionRecord fromEvent(const ReleaseEvent &event);
    /// "promote_firefox, build 1 of 128.0: 4 tasks run, 6,352 are reused": one line, translated.
    QString text() const;
};

} // namespace slipway
