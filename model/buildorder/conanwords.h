// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/shellquote.h"

#include <QStringList>

namespace slipway {

/// Takes apart what Conan wrote as arguments: `build_args`, and the `args` of a profile. Conan puts values between
/// double quotes without escaping those inside (spec/conan.md 1.4 "profiles", 6 case 8): a shell reads
/// -c:h="tools.build:cxxflags=["-Wall", "-O1"]" as other words than were meant. Here a value that begins with =" goes on
/// to the double quote that is followed by the end or by another option, with the double quotes between in pairs.
/// `known` are values that are known to stand in the text (option lines of the package); they are taken whole, quoted or
/// not. What is not written in Conan's way is split as a POSIX shell would. Fails, naming the place, where quotes do not
/// add up. Nothing is expanded: $ ` \ and * of a value stay as they are.
Result<QStringList> splitConanWords(const QString &text, const QStringList &known = {});

/// Splits what a person typed as a POSIX shell would: quotes and backslashes count, nothing is expanded.
Result<QStringList> splitShellWords(const QString &text);

} // namespace slipway
