// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/promotionplan.h"

#include <algorithm>

namespace slipway {

namespace {

/// Walks two plans by label; a label that one of them does not have is outside of it.
class Comparison
{
public:
    Comparison(const PromotionPlan &before, const PromotionPlan &after)
        : m_before(before)
        , m_after(after)
    {
    }

    PromotionChange run();

private:
    void compare(LabelIndex before, LabelIndex after);

    const PromotionPlan &m_before, &m_after;
    PromotionChange m_change;
};

void Comparison::compare(LabelIndex before, LabelIndex after)
{
    const auto was = before == kNoLabel ? Verdict::Outside : m_before.at(before).verdict;
    const auto is = after == kNoLabel ? Verdict::Outside : m_after.at(after).verdict;
    if (was == is) {
        if (is == Verdict::Reused && m_before.taskId(before) != m_after.taskId(after))
            m_change.otherGraph.push_back(m_after.label(after));
        return;
    }
    const auto name = after == kNoLabel ? m_before.label(before) : m_after.label(after);
    switch (is) {
    case Verdict::Outside:
        m_change.nowOutside.push_back(name);
        break;
    case Verdict::Reused:
        m_change.nowReused.push_back(name);
        break;
    case Verdict::Runs:
        m_change.nowRuns.push_back(name);
        break;
    case Verdict::Removed:
        m_change.nowRemoved.push_back(name);
        break;
    }
}

PromotionChange Comparison::run()
{
    if (m_before.sharesLabelsWith(m_after)) {
        for (LabelIndex label = 0; label < m_after.ownLabelCount(); ++label)
            compare(label, label);
        for (auto label = m_after.ownLabelCount(); label < m_after.labelCount(); ++label)
            compare(m_before.find(m_after.label(LabelIndex(label))), LabelIndex(label));
        for (auto label = m_before.ownLabelCount(); label < m_before.labelCount(); ++label) {
            if (m_after.find(m_before.label(LabelIndex(label))) == kNoLabel)
                compare(LabelIndex(label), kNoLabel);
        }
        return std::move(m_change);
    }
    for (LabelIndex label = 0; label < m_after.labelCount(); ++label)
        compare(m_before.find(m_after.label(label)), label);
    for (LabelIndex label = 0; label < m_before.labelCount(); ++label) {
        if (m_after.find(m_before.label(label)) == kNoLabel)
            compare(label, kNoLabel);
    }
    return std::move(m_change);
}

} // namespace

bool PromotionChange::isEmpty() const
{
    return nowRuns.empty() && nowReused.empty() && nowRemoved.empty() && nowOutside.empty() && otherGraph.empty();
}

PromotionChange comparePromotions(const PromotionPlan &before, const PromotionPlan &after)
{
    return Comparison(before, after).run();
}

} // namespace slipway
