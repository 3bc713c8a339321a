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
    explicit DecisionBasis(const PlanPtr &plan = {});

    QString graphDigest() const { return m_plan ? m_plan->graphDigest : QString(); }
    QString fileDigest() const { return m_plan && m_plan->pipeline ? m_plan->pipeline->digest : QString(); }
    QString file() const { return m_plan && m_plan->pipeline ? m_plan->pipeline->file : QString(); }

    bool isStill(const PlanPtr &now) const;
    /// What differs, in sentences for a person, at most `most` and then a count. Empty if nothing does.
    QStringList changesTo(const PlanPtr &now, int most = 6) const;
    /// The same against the bytes that now stand on the disk; a file that cannot be read counts as changed.
    QStringList changesOnDisk() const;

private:
    PlanPtr m_plan;
};

} // namespace slipway
