// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/branchfilter.h"

#include <QRegularExpression>

namespace slipway {

namespace {

/// Greedy match of `*` with one point to fall back to: linear in practice, never exponential.
bool wildcardMatches(QStringView pattern, QStringView text)
{
    qsizetype p = 0, t = 0, star = -1, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace

bool branchMatches(const QStringList &patterns, const QString &branch)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    bool wanted = false;
    bool hasWanted = false;
    for (const auto &entry : patterns) {
        for (const auto &pattern : entry.split(space, Qt::SkipEmptyParts)) {
            if (pattern.startsWith(u'!')) {
                if (wildcardMatches(QStringView(pattern).mid(1), branch))
                    return false;
                continue;
            }
            hasWanted = true;
            wanted = wanted || wildcardMatches(pattern, branch);
        }
    }
    return wanted || !hasWanted;
}

} // namespace slipway
