// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace slipway {

inline constexpr int kMostMentions = 16; ///< of one step

/// The artifacts that a definition names: s3://, gs://, https:// to a file that looks like an artifact, registry/repo:tag. Reads
/// the bytes as an engine's answer has them (a command, a payload with all that is in it) and adds to `found`, each once and at
/// most kMostMentions in all. One pass, no copies of what is none.
void findMentions(QByteArrayView raw, QStringList &found);

} // namespace slipway
