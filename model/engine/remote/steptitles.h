// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/stepgraph.h"

#include <QHash>
#include <QString>

namespace slipway {

/// What the steps of a watched release are called, kept beside its journal in "titles.json": events know steps by their ids
/// alone, and the plan comes from the engine, which may not be there later. One thread.
class StepTitles
{
public:
    /// Takes in what is new; steps that are gone keep their titles.
    void learn(const StepGraph &graph);
    /// Writes the file of that folder if anything was learnt since; to be called now and then, and at the end.
    Result<void> save(const QString &folder);

    /// The titles of a folder; empty where there are none, or the file is broken.
    static QHash<QString, QString> load(const QString &folder);

    static constexpr int kMost = 100'000; ///< steps

private:
    QHash<QString, QString> m_titles;
    bool m_changed = false;
};

} // namespace slipway
