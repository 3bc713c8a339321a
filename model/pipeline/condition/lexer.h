// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slipway::condition {

enum class TokenKind : unsigned char {
    Illegal, End, Name, Number, String, Regex, Shell, Not, Dot, Equal, NotEqual, Matches, NotMatches, Includes,
    And, Or, Question, Colon, Comma, OpenParen, CloseParen, OpenBracket, CloseBracket, True, False, Null,
};

/// The name the reference's messages use: "IDENT", "==", "EOF" ...
std::string_view tokenKindName(TokenKind kind);

struct Token
{
    TokenKind kind = TokenKind::End;
    size_t begin = 0; ///< bytes
    size_t end = 0;
    std::string text; ///< as the reference's token literal: of strings the value, of regexes the pattern
    std::string raw; ///< of strings, as between the quotes
    std::string flags; ///< of regexes
    bool doubleQuoted = false;
};

/// Cuts UTF-8 text into tokens; the last one is End. A NUL byte ends the text, as in the reference. What is no
/// token becomes Illegal and is left to the parser.
std::vector<Token> tokenize(std::string_view text);

} // namespace slipway::condition
