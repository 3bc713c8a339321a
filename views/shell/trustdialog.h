// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"
#include "worker/workerrule.h"

#include <QDialog>

namespace slipway {

/// Shows every command that a file would run on this machine, before it does for the first time. Accepted
/// means: trusted, run. Cancel is the default button. Opened with open(); deletes itself when closed.
class TrustDialog : public QDialog
{
    Q_OBJECT
public:
    TrustDialog(const PlanPtr &plan, const QVector<WorkerRule> &workers, QWidget *parent);

    PlanPtr plan() const { return m_plan; }
    /// What would be kept running beside the steps, as plain text, one paragraph a worker.
    static QString workerList(const QVector<WorkerRule> &workers);
    /// All commands as plain text, one paragraph a step.
    static QString commandList(const PlannedPipeline &plan);

private:
    PlanPtr m_plan;
};

} // namespace slipway
