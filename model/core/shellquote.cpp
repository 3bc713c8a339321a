// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shellquote.h"

#include <algorithm>

namespace slipway {

QString shellQuoted(const QString &word)
{
    const bool harmless = !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"_@%+=:,./-").contains(c);
    });
    if (harmless)
        return word;
    auto quoted = word;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

} // namespace slipway
