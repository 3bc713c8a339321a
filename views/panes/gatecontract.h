// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/releasefile.h"
#include "session/releasesession.h"

namespace slipway {

/// What a gate has to say about the artifacts that the scenario is expected to announce.
struct GateContract
{
    QString found; ///< "Artifacts: 11 of 12 expected found"; empty where nothing is expected, or at a gate that is not the last
    QString missing; ///< the missing ones; empty if none is
};

/// Only the last gate on its way speaks of them: before an earlier one most are still to come.
GateContract gateContract(const ReleaseSession &session, const QString &gate, const QVector<ExpectedArtifact> &expected);

} // namespace slipway
