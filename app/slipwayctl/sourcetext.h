// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "factoptions.h"
#include "review/sourceat.h"

namespace slipway::ctl {

/// Fills Facts::changedFiles where the pipeline asks for it; says on stderr why it cannot.
void findChangedFiles(const SourceAt &source, const Pipeline &pipeline, Facts &facts);

/// --revision REV, for commands that read files of one repository.
QCommandLineOption revisionOption();
/// What it names; empty where it is not given. Refuses an empty name: a script whose variable is empty means no file
/// on the disk.
Result<QString> revisionOf(const QCommandLineParser &parser);

} // namespace slipway::ctl
