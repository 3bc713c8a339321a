// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagscene.h"

namespace slipway {

/// Where the keyboard goes from a shown node, card or frame. All return kNoNode when there is nowhere.
namespace dagwalk {

/// The dependant (forward) or dependency (backward) whose place is nearest, seen across frames: at a frame's
/// border the walk enters its nearest member.
NodeIndex along(const DagScene &scene, NodeIndex from, bool forward);
/// The next node of the same layer, below or above.
NodeIndex sibling(const DagScene &scene, NodeIndex from, bool next);
/// The first node of the drawing, for when nothing is selected.
NodeIndex first(const DagScene &scene);
NodeIndex last(const DagScene &scene);
/// The node or card whose middle is nearest to a point.
NodeIndex nearest(const DagScene &scene, const QPointF &world);

enum class Want : quint8 { Failure, Attention };
/// The next (or previous) node or card, in drawing order and around the end, that failed or needs a person.
NodeIndex wanted(const DagScene &scene, NodeIndex from, Want want, bool next);

} // namespace dagwalk

} // namespace slipway
