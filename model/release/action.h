// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QMetaType>
#include <QString>

namespace slipway {

/// What a person asks of a release. Every action, from a button, a shortcut, the palette or slipwayctl, is
/// one of these and takes the same path: ReleaseController::decide() on the engine's thread.
struct Action
{
    enum class Type : quint8 { Unblock, Reject, Retry, RerunFrom, Cancel, CancelRelease, Restart, RerunFailed };

    Type type = Type::Unblock;
    QString step; ///< node id; empty for CancelRelease and RerunFailed
    QString who; ///< "user@host"
    QString reason; ///< needed to do a once-only step again
    QMap<QString, QString> fields; ///< of the gate; several choices joined by "\n"
    bool inAdvance = false; ///< the person knows that the gate's dependencies are not finished
    /// What the person saw when deciding. Differs from the present: the decision is refused as Stale.
    QString seenGraphDigest;
    QString seenFileDigest;
};

QString actionName(Action::Type type); ///< "unblock", "reject", "retry", "rerun_from", "cancel", "cancel_release", "restart",
                                        ///< "rerun_failed"

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Action)
