// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "naiveplan.h"

#include <random>

namespace slipway::testing {

/// Makes promotions of up to some twenty tasks, the same ones for the same seed.
class RandomPromotion
{
public:
    RandomPromotion(quint32 seed, bool withConditions)
        : m_random(seed)
        , m_withConditions(withConditions)
    {
    }

    TestPromotion make();

private:
    bool chance(int percent) { return below(100) < percent; }
    int below(int limit) { return int(m_random() % quint32(limit)); }
    std::string label(int index) const { return m_labels[size_t(index)]; }
    TestTask task(int index);
    TestPrevious previous(int index, const TestGraph &base);
    void addInput(TestPromotion &promotion);
    void addFacts(TestPromotion &promotion);

    std::mt19937 m_random;
    bool m_withConditions;
    std::vector<std::string> m_labels; ///< dependencies lead to smaller places
};

} // namespace slipway::testing
