// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplanner.h"

#include <QTemporaryDir>

namespace slipway::testing {

/// One scenario of the corpus: the action's input with what stands around it, and what the library made of it.
struct CorpusScenario
{
    QString name;
    QString folder; ///< of input.json
    QString graphs; ///< folder of the previous graphs
    bool hasPreview = false;

    nlohmann::json expected(bool preview) const;
    PromotionPlanner::Request request(bool preview) const;
};

/// Every scenario that lies unpacked, and those of the archives, which are unpacked first; needs the corpus.
class PromotionCorpus
{
public:
    PromotionCorpus();
    const QVector<CorpusScenario> &scenarios() const { return m_scenarios; }
    const CorpusScenario *find(const QString &name) const;

private:
    void unpack();
    void collect(const QString &folder);
    void add(const QString &folder, const QString &graphs, const QString &name);

    QTemporaryDir m_unpacked;
    QVector<CorpusScenario> m_scenarios;
};

} // namespace slipway::testing
