// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "graph/stepgraph.h"

namespace slipway {

/// A graph and what it is called beside others, usually its file.
struct NamedGraph
{
    QString name;
    StepGraphPtr graph;
    Diagnostics diagnostics;
};

/// Several graphs side by side in one. An id that more than one of them uses becomes "NAME/ID", in diagnostics
/// too; the others stay.
NamedGraph mergeGraphs(const QVector<NamedGraph> &graphs);

} // namespace slipway
