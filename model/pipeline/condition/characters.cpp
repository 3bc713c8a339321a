// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/characters.h"

namespace slipway::condition {

std::string quoted(const std::string &text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    static constexpr char kNamed[] = "abtnvfr"; // bytes 7 to 13
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte >= 7 && byte <= 13) {
            out += '\\';
            out += kNamed[byte - 7];
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\x";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace slipway::condition
