// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"

namespace slipway {

/// How Conan wrote build_args over time (spec/conan.md 1.1).
struct BuildArgsStyle
{
    bool plural = true; ///< --requires= and --tool-requires= since 2.4, --require= before
    bool scopedOptions = true; ///< -o="..." and -o:b="..." since 2.9, -o ... before
    bool editables = true; ///< EditableBuild has build_args since 2.16

    /// As the build_args of these orders are written; the newest where they do not tell or do not agree.
    static BuildArgsStyle of(const std::vector<BuildOrderPtr> &orders);
    static BuildArgsStyle of(const BuildOrder &order);
};

/// The arguments of `conan install` that build a package: made from context, ref, options, overrides, info and
/// binary. Null for what is not to be built.
std::optional<QString> buildArgsFor(const OrderPackage &package, const QString &ref, const BuildArgsStyle &style = {});

} // namespace slipway
