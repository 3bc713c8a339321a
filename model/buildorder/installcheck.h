// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace slipway {

/// Whether the answer of `conan install --format=json` (a graph, spec/conan.md 1.5) has the package `packageId` of `ref`,
/// and, where both sides name one, the recipe revision of `ref`. An exit status of 0 is no proof of it: with another
/// profile Conan builds another package (spec/conan.md 3). The error says what was wanted and what is there. Pure.
Result<void> checkInstalled(const QByteArray &answer, const QString &ref, const QString &packageId);

/// True for the answer that a rehearsal makes up, in which there is nothing to check.
bool isMadeUpAnswer(const QByteArray &answer);
QByteArray madeUpAnswer();

} // namespace slipway
