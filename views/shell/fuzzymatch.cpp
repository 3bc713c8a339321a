// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzymatch.h"

namespace slipway {

int fuzzyScore(const QString &needle, const QString &text)
{
    if (needle.isEmpty())
        return 1;
    // A plain hit beats every scattered one; at the start of a word still more.
    if (const auto at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0) {
        const bool wordStart = at == 0 || !text.at(at - 1).isLetterOrNumber();
        return 10'000 + (wordStart ? 5'000 : 0) - int(qMin(at + text.size(), qsizetype(4'000)));
    }
    int score = 1'000;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const auto wanted : needle) {
        if (wanted.isSpace())
            continue;
        const auto at = text.indexOf(wanted, from, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        if (at == last + 1)
            score += 30;
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            score += 20;
        last = at;
        from = at + 1;
    }
    return qMax(1, score - int(qMin(text.size(), qsizetype(900))));
}

} // namespace slipway
