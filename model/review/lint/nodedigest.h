// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <QHash>

namespace slipway {

/// nodeDigest() for many nodes of one plan: the file is read once, when the first digest is asked for. The plan
/// must outlive it. One thread.
class NodeDigests
{
public:
    explicit NodeDigests(const PlannedPipeline &plan);
    QString of(const QString &node);

private:
    QString compute(const QString &node) const;

    const PlannedPipeline &m_plan;
    PipelinePtr m_written; ///< the file before interpolation; null if it cannot be read so
    bool m_read = false;
    QHash<QString, QString> m_known;
};

} // namespace slipway
