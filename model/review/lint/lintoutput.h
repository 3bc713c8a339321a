// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "review/lint.h"

namespace slipway {

/// The lints of one file, with the plan that the digests of its nodes come from (null gives none).
struct LintedFile
{
    QString file;
    LintReport report;
    PlanPtr plan;
};

/// {"findings":[{"rule","name","severity","message","fix","file","line","column","node","suppressed"}],
///  "analysed":{"steps","not_analysed","share","why","scripts"}}
Json lintToJson(const QVector<LintedFile> &files);
/// "file:line:col: severity R03 message", the fix indented below, a sentence about what was not analysed last.
QString lintToText(const QVector<LintedFile> &files);
/// SARIF 2.1.0 with all rules, levels, places, suppressions and fingerprints from the digests of the nodes.
Json lintToSarif(const QVector<LintedFile> &files);

} // namespace slipway
