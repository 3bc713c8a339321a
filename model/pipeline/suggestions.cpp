// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/suggestions.h"

#include <algorithm>
#include <vector>

namespace slipway {

int editDistance(const QString &a, const QString &b, int limit)
{
    const auto left = a.toCaseFolded();
    const auto right = b.toCaseFolded();
    if (std::abs(left.size() - right.size()) > limit)
        return limit + 1;
    const auto width = size_t(right.size()) + 1;
    std::vector<int> beforeLast(width), last(width), row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 0; i < left.size(); ++i) {
        row[0] = int(i) + 1;
        int best = row[0];
        for (size_t j = 1; j < width; ++j) {
            const auto at = qsizetype(j) - 1;
            const int cost = left[i] == right[at] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
            if (i > 0 && at > 0 && left[i] == right[at - 1] && left[i - 1] == right[at])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last[width - 1], limit + 1);
}

QString nearestName(const QString &word, const QStringList &candidates)
{
    QString nearest;
    // Where every letter differs nothing is like it.
    int limit = std::min(std::clamp(int(word.size()) / 3, 2, 8), std::max(int(word.size()) - 1, 0));
    for (const auto &candidate : candidates) {
        const int distance = editDistance(word, candidate, limit);
        if (distance > limit)
            continue;
        nearest = candidate;
        limit = distance - 1;
        if (limit < 0)
            break;
    }
    return nearest;
}

} // namespace slipway
