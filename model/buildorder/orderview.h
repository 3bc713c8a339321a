// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/binarystate.h"

#include <QString>

namespace slipway {

struct OrderPackage;

/// What of an order is shown. What is left out takes its place in the order along: what is before and behind it
/// stays before and behind.
struct OrderView
{
    bool hideTools = false; ///< packages of the build machine (context "build")
    bool onlyToBuild = false; ///< only Build and EditableBuild, and what is unusable
    QString profile; ///< a name in `filenames` whose FIRST it must be: what this profile builds
    QString file; ///< a name that must be among `filenames`
    QString option; ///< a text that must be in an option line, or in the options or settings of `info`, in whatever case
    BinaryState binary = BinaryState::None; ///< only packages of this state; None: of all

    bool shows(const OrderPackage &package) const;
    bool isAll() const { return *this == OrderView(); }
    bool operator==(const OrderView &) const = default;
};

} // namespace slipway
