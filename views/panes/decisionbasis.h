// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <QStringList>

namespace slipway {

/// What a person saw when a decision was begun: the plan, and with it the digests that the decision is bound
/// to. A value.
class DecisionBasis
{
public:
    /// The files that the plan's pipeline was made from, with their digests; none: the pipeline is the file.
    using Origins = QVector<QPair<QString, QString>>;

    explicit DecisionBasis(const PlanPtr &plan = {}, const Origins &origins = {});

    /// Of a release across engines: only the steps whose ids begin with `prefix` count, and `shape` is the digest of these.
    /// What happens to another source leaves the decision as it is.
    void narrow(const QString &prefix, const QString &shape);

    QString graphDigest() const { return !m_prefix.isEmpty() ? m_shape : m_plan ? m_plan->graphDigest : QString(); }
    QString fileDigest() const { return m_plan && m_plan->pipeline ? m_plan->pipeline->digest : QString(); }
    QString file() const { return m_plan && m_plan->pipeline ? m_plan->pipeline->file : QString(); }

    /// `shape`: the digest of the part that a narrowed one is about, as it is now.
    bool isStill(const PlanPtr &now, const QString &shape = {}) const;
    /// What differs, in sentences for a person, at most `most` and then a count. Empty if nothing does.
    QStringList changesTo(const PlanPtr &now, const QString &shape = {}, int most = 6) const;
    QStringList files() const; ///< what it stands in: the pipeline's file, or those it was made from
    bool isMade() const { return !m_origins.isEmpty(); } ///< changesOnDisk() may read large files
    /// The same against the bytes that now stand on the disk; a file that cannot be read counts as changed.
    QStringList changesOnDisk() const;

private:
    QStringList originChanges() const;

    PlanPtr m_plan;
    Origins m_origins;
    QString m_prefix, m_shape;
};

} // namespace slipway
