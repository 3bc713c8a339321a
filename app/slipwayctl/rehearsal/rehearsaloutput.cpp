// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/rehearsaloutput.h"

#include "command.h"
#include "output.h"

#include "engine/local/rehearsalplace.h"
#include "engine/local/rehearsalrules.h"
#include "release/contractfile.h"
#include "review/contract.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalOutput)
};

} // namespace

int printRehearsalList(const QString &pipelineFile)
{
    RehearsalRules rules;
    if (!pipelineFile.isEmpty()) {
        const auto file = loadReleaseFile(releaseFilePath(pipelineFile));
        if (file.failed()) {
            printError(file.error());
            return ExitBadInput;
        }
        rules = file->rehearsal;
    }
    const auto isolation = detectIsolation(QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath());
    Json answer {{"isolation", toStd(isolationName(isolation))}, {"isolation_text", toStd(isolationText(isolation))},
        {"limits", Json::array()}, {"commands", Json::array()}};
    for (const auto &limit : rehearsalLimits(isolation))
        answer["limits"].push_back(toStd(limit));
    for (const auto &rule : rehearsalList(rules)) {
        answer["commands"].push_back({{"command", toStd(rule.command)}, {"effect", toStd(commandEffectName(rule.effect))},
            {"shipped", rule.shipped}, {"allowed", rule.allowed}});
    }
    printLine(dumpJson(answer, true));
    return ExitOk;
}

Result<void> writeContract(const ReleaseState &state, const PlannedPipeline &plan)
{
    const auto written = expectWhatWasAnnounced(state, plan);
    if (written.failed())
        return fail(written.error());
    printErrorText(Words::tr("%n artifact(s) are expected from now on in the scenario '%1': %2", nullptr, written->count).arg(written->scenario, written->path));
    return {};
}

void printMissing(const ReleaseState &state)
{
    const auto &missing = state.incomplete();
    if (missing.empty())
        return;
    printErrorText(Words::tr("incomplete: every step passed, but %n expected artifact(s) were not announced:", nullptr, int(missing.size())));
    for (const auto &entry : missing)
        printErrorText(QStringLiteral("  ") + expectedText(entry));
}

} // namespace slipway::ctl
