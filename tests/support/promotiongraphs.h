// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QString>

namespace slipway::testing {

/// A small release as a folder of graphs: a decision task, a promotion on it, and a second decision task of another
/// revision. Kinds docker-image, toolchain, build, signing, repackage, beetmover; phases build to ship.
class PromotionGraphs
{
public:
    static const QString kDecision, kPromotion, kOther;

    /// Writes below `folder`, which exists: graphs/<id>/…
    explicit PromotionGraphs(const QString &folder);

    QString folder() const { return m_folder; }
    /// The task that a graph's map has for a label.
    static QString taskId(const QString &graph, const QString &label);
    /// Overwrites an artifact with something else; empty: removes it.
    void spoil(const QString &graph, const QString &artifact, const QByteArray &text) const;
    /// Writes input.json beside the graphs.
    void writeInput(const Json &scenario) const;

private:
    void writeGraph(const QString &id, const QStringList &labels, const QByteArray &parameters) const;
    void write(const QString &path, const QByteArray &text) const;

    QString m_folder;
};

} // namespace slipway::testing
