// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/orderpipeline.h"

namespace slipway {

/// The shell commands of a run or a hand-over (spec/conan.md 3 steps 3 and 4; they are those of the CI tutorial): install,
/// prove the package id, list, upload, promote. Every word is quoted for a POSIX shell.
///
/// Files of a job: KEY.graph.json (answer of the install), KEY.built.json (list of it), KEY.uploaded.json. In a run they
/// are in the folder `conan` of the release, in a hand-over in the folder of the job, from where they travel as artifacts.
class JobCommands
{
public:
    JobCommands(const OrderRunOptions &options, OrderPurpose purpose);

    /// One line an entry; empty for a job with a fault.
    QStringList of(const OrderJob &job) const;
    /// The command of a step that only fails, saying why.
    QString fault(const OrderJob &job, const QString &reason) const;
    QStringList artifacts(const OrderJob &job) const; ///< patterns; none in a run
    /// Every list of the folder, or those named.
    QString uploadAll(const QStringList &keys = {}) const;
    QStringList uploadArtifacts() const;
    QString promote(const Promotion &promotion, const QStringList &keys = {}) const;

    /// `conan install ... > KEY.graph.json`
    static QString install(const OrderJob &job);
    /// Fails where the answer does not hold the wanted package id. A package id that another package of the graph has too
    /// (header-only ones share theirs) is not told apart.
    static QString check(const OrderJob &job);
    QStringList delivery(const OrderJob &job) const; ///< list and upload, where the options ask for it

private:
    QString folder() const;

    const OrderRunOptions &m_options;
    const bool m_run;
};

} // namespace slipway
