// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"
#include "review/releasefile.h"

namespace slipway {

/// An artifact that a run announced or uploaded, as far as a contract looks at it.
struct AnnouncedArtifact
{
    QString step; ///< node id
    QString label;
    QString uri; ///< of uploaded ones the path that later steps ask for
    QString kind; ///< artifactKindName()
};

/// What an announced set comes to beside what was expected (spec/ux.md 6.2 item 8, R19).
struct ContractCheck
{
    int expected = 0; ///< how many the contract lists
    QVector<AnnouncedArtifact> found; ///< one for each expected one that is there
    QVector<ExpectedArtifact> missing;
    QVector<AnnouncedArtifact> unexpected; ///< that no entry speaks of
    bool isComplete() const { return missing.isEmpty(); }
};

/// Words of a run's facts that are others in the next run: the commit (also shortened), the tag with and
/// without "v", the build number if it has three digits or more.
QStringList varyingWords(const Facts &facts);

/// `text` with `*` for every varying word, for dates such as 20260513 and for the version of a wheel.
QString withWildcards(const QString &text, const QStringList &varying);

/// The contract that a good run fulfils. Entries are in the order of announcing, none twice.
QVector<ExpectedArtifact> contractFrom(const QVector<AnnouncedArtifact> &announced, const QStringList &varying, const PlannedPipeline &plan);

/// Every expected entry needs an artifact of its own: the step (by key or id), kind and wildcards of label and
/// uri must fit; entries are matched so that as many as possible are found. Pure; any thread.
ContractCheck checkContract(const QVector<ExpectedArtifact> &expected, const QVector<AnnouncedArtifact> &announced, const PlannedPipeline &plan);

/// [{"step","label","uri","kind"}]: as ReleaseFinished says what is missing.
Json missingToJson(const ContractCheck &check);
/// "wheel: s3://bucket/*.whl": one entry for a person.
QString expectedText(const ExpectedArtifact &artifact);
QString expectedText(const Json &missing);

} // namespace slipway
