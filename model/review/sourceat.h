// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "review/buildfacts.h"

#include <optional>

namespace slipway {

/// A file as it is on the disk, or as it was at a revision of its repository.
struct SourceAt
{
    QString file; ///< as the user wrote it: what messages name
    QByteArray bytes;
    QString revision; ///< as written; empty: from the disk
    std::optional<GitCommit> commit; ///< of the revision
    QString former; ///< the file's path at the revision where it had another name; else empty

    QString revisionText() const; ///< "v1.2 (3f2a9c1d0)"; empty: from the disk
    QString name() const; ///< "release.yml as of v1.2 (3f2a9c1d0)", or the file alone
};

/// "-" reads standard input and has no revisions. `known`: the bytes where they are already there. Reads the disk.
Result<SourceAt> readSourceAt(const QString &file, const QString &revision = {}, const QByteArray *known = nullptr, const Reading &reading = {});

/// Facts with what the repository around the source says; see withCheckout(). Reads the disk.
Facts factsAt(const SourceAt &source, Facts facts, const FactSet &stated, bool implied = false);

} // namespace slipway
