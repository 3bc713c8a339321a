// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace slipway::condition {

// Character classes of the condition language: ASCII only, independent of the locale.
inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isOctal(char c) { return c >= '0' && c <= '7'; }
inline bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
inline bool isNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
inline bool isNamePart(char c) { return isNameStart(c) || isDigit(c); }
inline bool isDottedPart(char c) { return isNamePart(c) || c == '.'; }

inline int hexValue(char c)
{
    return isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}

/// Text in double quotes with escapes, as Go's %q writes it: the reference's messages are compared.
std::string quoted(const std::string &text);

} // namespace slipway::condition
