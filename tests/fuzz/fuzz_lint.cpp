// SPDX-License-Identifier: GPL-3.0-or-later
// Lints: whatever pipeline parses is linted without a crash, twice with the same answer, every finding has words and
// a place in the file, and all three forms of the answer can be written. What follows a line "#!script" is the
// script that every call finds.
#include "pipeline/pipelineparser.h"
#include "review/lint/lintoutput.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray script;
    if (const auto at = bytes.indexOf("\n#!script\n"); at >= 0) {
        script = bytes.mid(at + 10);
        bytes.truncate(at);
    }
    const auto pipeline = parsePipeline(QStringLiteral("p.yml"), bytes, ParseOptions {true, {}});
    if (pipeline.failed())
        return 0;
    LintInput input;
    input.pipeline = *pipeline;
    input.proof = proveScenarios(*pipeline, allScenarios({}), {});
    input.scriptText = [&script](const QString &) { return script.isEmpty() ? std::nullopt : std::optional(script); };
    const auto report = lintPipeline(input);
    check(report.notAnalysed <= report.steps && report.notAnalysed == report.why.size());
    for (const auto &finding : report.findings)
        check(!finding.rule.isEmpty() && !finding.message.isEmpty() && finding.where.line <= bytes.count('\n') + 1);
    check(lintPipeline(input).findings.size() == report.findings.size());
    const QVector<LintedFile> files {{QStringLiteral("p.yml"), report, input.proof.plans.value(0)}};
    static_cast<void>(dumpJson(lintToJson(files)));
    static_cast<void>(dumpJson(lintToSarif(files)));
    static_cast<void>(lintToText(files));
    return 0;
}
