// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QMetaType>
#include <QString>

#include <memory>

namespace slipway {

class PromotionPlan;

/// What a person asks of a release. Every action, from a button, a shortcut, the palette or slipwayctl, is
/// one of these and takes the same path: ReleaseController::decide() on the engine's thread.
struct Action
{
    enum class Type : quint8 { Unblock, Reject, Retry, RerunFrom, Cancel, CancelRelease, Restart, RerunFailed, Promote, Rebuild };

    Type type = Type::Unblock;
    QString step; ///< node id; empty for what concerns the whole release
    QString who; ///< "user@host"
    QString reason; ///< needed to promote, and to do a once-only step again
    QMap<QString, QString> fields; ///< of the gate; several choices joined by "\n"
    bool inAdvance = false; ///< the person knows that the gate's dependencies are not finished
    /// What the person saw when deciding. Differs from the present: the decision is refused as Stale.
    QString seenGraphDigest;
    QString seenFileDigest;
    /// Of Promote: the plan made just now from the present files, and the digest of the plan that the person looked at.
    std::shared_ptr<const PromotionPlan> promotion;
    QString seenPlanDigest;
};

QString actionName(Action::Type type); ///< "unblock", "reject", "retry", "rerun_from", "cancel", "cancel_release", "restart",
                                        ///< "rerun_failed", "promote", "rebuild"

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Action)
