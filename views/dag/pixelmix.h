// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace slipway {

/// `share` of 256 of `over`; opaque pixels of Format_RGB32.
inline quint32 mixedPixel(quint32 under, quint32 over, quint32 share)
{
    const quint32 rest = 256 - share;
    const quint32 redBlue = ((under & 0xff00ff) * rest + (over & 0xff00ff) * share) >> 8 & 0xff00ff;
    const quint32 green = ((under & 0x00ff00) * rest + (over & 0x00ff00) * share) >> 8 & 0x00ff00;
    return 0xff000000U | redBlue | green;
}

} // namespace slipway
