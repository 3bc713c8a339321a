// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "factoptions.h"
#include "review/sourceat.h"

namespace slipway::ctl {

/// Fills Facts::changedFiles where the pipeline asks for it; says on stderr why it cannot.
void findChangedFiles(const SourceAt &source, const Pipeline &pipeline, Facts &facts);

/// --revision REV, for commands that read one file.
QCommandLineOption revisionOption();

} // namespace slipway::ctl
