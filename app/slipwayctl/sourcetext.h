// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "factoptions.h"

#include <optional>

namespace slipway::ctl {

/// A file as it is on the disk, or as it was at a revision.
struct SourceText
{
    QString file; ///< as the user wrote it: what messages name
    QByteArray bytes;
    QString revision; ///< as written; empty: from the disk
    std::optional<GitCommit> commit; ///< of the revision
    QString former; ///< the file's path at the revision where it had another name; else empty

    /// For people: "release.yml", or "release.yml as of v1.2 (3f2a9c1d0)".
    QString name() const;
};

/// "-" reads standard input and has no revisions.
Result<SourceText> readSource(const QString &file, const QString &revision = {});

/// Facts with what the repository around the source says (review/buildfacts.h).
Facts factsFor(const SourceText &source, Facts facts, const FactSet &stated, bool implied);
/// Fills Facts::changedFiles where the pipeline asks for it; says on stderr why it cannot.
void findChangedFiles(const SourceText &source, const Pipeline &pipeline, Facts &facts);

/// --revision REV, for commands that read one file.
QCommandLineOption revisionOption();

} // namespace slipway::ctl
