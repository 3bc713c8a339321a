// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace slipway {

QString SourceRange::toString() const
{
    QString text = file;
    if (line > 0) {
        text += u':' + QString::number(line);
        if (column > 0)
            text += u':' + QString::number(column);
    } else if (!pointer.isEmpty()) {
        text += u'#' + pointer;
    }
    return text;
}

QString Error::toString() const
{
    QString text = where.toString();
    if (!text.isEmpty())
        text += QStringLiteral(": ");
    text += message;
    if (hint.isEmpty())
        return text;
    // Words of libraries may end their sentence; ours goes on.
    if (text.endsWith(u'.') && !text.endsWith(QLatin1String("..")))
        text.chop(1);
    text += QStringLiteral("; ") + hint;
    return text;
}

} // namespace slipway
