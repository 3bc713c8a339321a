// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releasestate.h"
#include "review/contract.h"

namespace slipway {

/// The artifacts of a release as its contract looks at them.
QVector<AnnouncedArtifact> announcedArtifacts(const ReleaseState &state);

/// What is another in the next run: the facts' words and what people typed at gates or steps set as meta-data,
/// where it looks like a version.
QStringList varyingWords(const Facts &facts, const ReleaseState &state);

} // namespace slipway
