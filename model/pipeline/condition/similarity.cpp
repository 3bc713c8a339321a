// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/similarity.h"

#include <algorithm>

namespace slipway::condition {

namespace {

struct Matching
{
    std::string left; ///< matched characters in the order of each word
    std::string right;
};

Matching matchCharacters(const std::string &a, const std::string &b)
{
    const size_t longest = std::max(a.size(), b.size());
    const size_t reach = longest / 2 > 0 ? longest / 2 - 1 : 0;
    std::vector<bool> used(b.size(), false);
    Matching result;
    for (size_t i = 0; i < a.size(); ++i) {
        const size_t end = std::min(i + reach + 1, b.size());
        for (size_t j = i > reach ? i - reach : 0; j < end; ++j) {
            if (used[j] || a[i] != b[j])
                continue;
            used[j] = true;
            result.left += a[i];
            break;
        }
    }
    for (size_t j = 0; j < b.size(); ++j) {
        if (used[j])
            result.right += b[j];
    }
    return result;
}

/// Plain edit distance, where a swap of neighbours costs two.
size_t levenshtein(const std::string &a, const std::string &b)
{
    std::vector<size_t> row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (size_t i = 0; i < a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < b.size(); ++j) {
            const size_t substituted = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j + 1] + 1, row[j] + 1, substituted});
        }
    }
    return row[b.size()];
}

} // namespace

double jaroWinkler(const std::string &a, const std::string &b)
{
    if (a == b)
        return 1;
    const auto matching = matchCharacters(a, b);
    if (matching.left.empty())
        return 0;
    size_t moved = 0;
    for (size_t i = 0; i < matching.left.size(); ++i)
        moved += matching.left[i] != matching.right[i] ? 1 : 0;
    const double count = double(matching.left.size());
    const double jaro = (count / double(a.size()) + count / double(b.size()) + (count - double(moved) / 2) / count) / 3;
    size_t prefix = 0;
    while (prefix < std::min({size_t(4), a.size(), b.size()}) && a[prefix] == b[prefix])
        ++prefix;
    return jaro + double(prefix) * 0.1 * (1 - jaro);
}

std::string mostSimilar(const std::string &word, const std::vector<std::string> &candidates)
{
    const double threshold = word.size() > 3 ? 0.834 : 0.77;
    std::vector<std::pair<double, std::string>> close;
    for (const auto &candidate : candidates) {
        if (const double score = jaroWinkler(candidate, word); score >= threshold && candidate != word)
            close.emplace_back(score, candidate);
    }
    std::stable_sort(close.begin(), close.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[score, candidate] : close) {
        if (levenshtein(candidate, word) <= (word.size() + 3) / 4)
            return candidate;
    }
    return {};
}

} // namespace slipway::condition
