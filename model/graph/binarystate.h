// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// What a build order says of a package's binary (spec/conan.md 1.4). None: the node is no package. Skip and
/// Platform occur in the full graph only. Other: a word this version does not know; it is kept as written.
enum class BinaryState : quint8 {
    None, Build, EditableBuild, Cache, Download, Update, Editable, Missing, Invalid, Skip, Platform, Other
};

/// The word in the file: "Build", "EditableBuild" ...; empty for None and Other.
QString binaryStateName(BinaryState state);
BinaryState binaryStateFrom(const QString &name); ///< Other for a word that is not known

/// True for what a run of the order makes. Missing and Invalid stop what depends on them.
inline bool isToBuild(BinaryState state) { return state == BinaryState::Build || state == BinaryState::EditableBuild; }
inline bool isUnusable(BinaryState state) { return state == BinaryState::Missing || state == BinaryState::Invalid; }

} // namespace slipway
