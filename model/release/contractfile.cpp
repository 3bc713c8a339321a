// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/contractfile.h"

#include "release/announced.h"
#include "release/eventdata.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContractFile)
};

Error refused(const QString &why)
{
    return {ErrorCode::Refused, Words::tr("the expected artifacts were not written: %1").arg(why), {}, {}};
}

/// The facts that a journal keeps, as far as they name what changes with every run.
Facts factsOf(const ReleaseState &state)
{
    Facts facts;
    const auto json = state.facts();
    facts.scenario = eventdata::text(json, "scenario");
    facts.commit = eventdata::text(json, "commit");
    facts.tag = eventdata::text(json, "tag");
    facts.buildNumber = eventdata::count(json, "build_number", facts.buildNumber);
    return facts;
}

} // namespace

QString contractScenario(const ReleaseState &state)
{
    const auto scenario = factsOf(state).scenario;
    return scenario.isEmpty() ? QStringLiteral("manual") : scenario;
}

Result<QVector<ExpectedArtifact>> expectedArtifacts(const ReleaseState &state)
{
    if (state.file().isEmpty() || state.file() == QLatin1String("-"))
        return QVector<ExpectedArtifact>();
    const auto file = loadReleaseFile(releaseFilePath(state.file()));
    if (file.failed())
        return fail(file.error());
    return file->expected.value(contractScenario(state));
}

Result<WrittenContract> expectWhatWasAnnounced(const ReleaseState &state, const PlannedPipeline &plan)
{
    if (state.file() == QLatin1String("-"))
        return fail(refused(Words::tr("the pipeline came from standard input, so there is no place for them")));
    if (state.status() != QLatin1String("passed"))
        return fail(refused(Words::tr("the release has not passed")));
    const auto announced = announcedArtifacts(state);
    if (announced.isEmpty())
        return fail(refused(Words::tr("the release announced no artifact")));
    const auto path = releaseFilePath(state.file());
    const auto scenario = contractScenario(state);
    const auto contract = contractFrom(announced, varyingWords(factsOf(state), state), plan);
    const auto written = changeReleaseFile(path, [&](ReleaseFile &file) {
        file.expected.insert(scenario, contract);
        return Result<void>();
    });
    if (written.failed())
        return fail(written.error());
    return WrittenContract {path, scenario, int(contract.size())};
}

} // namespace slipway
