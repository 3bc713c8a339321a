// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/nodepainter.h"
#include "look/look.h"

namespace slipway {

/// What a node's state makes of its body, signs and words.
struct NodePainter::Style
{
    StateLook look;
    QColor fill, line;
    bool quiet = false; ///< removed: outline and dimmed words
    bool active = false; ///< the state has a colour that means something
    bool hatched = false; ///< of a promotion: not determined
    bool faint = false; ///< of a promotion: reused
};

} // namespace slipway
