// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/lexer.h"

#include "pipeline/condition/characters.h"
#include "pipeline/condition/shellexpansion.h"

#include <array>

namespace slipway::condition {

namespace {

class Lexer
{
public:
    explicit Lexer(std::string_view text)
        : m_text(text.substr(0, text.find('\0')))
    {
    }

    std::vector<Token> run()
    {
        std::vector<Token> tokens;
        do {
            skipBlanks();
            Token token;
            token.begin = m_at;
            read(token);
            token.end = m_at;
            tokens.push_back(std::move(token));
        } while (tokens.back().kind != TokenKind::End);
        return tokens;
    }

private:
    char peek(size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    bool atEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (!atEnd()) {
            if (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
                ++m_at;
            else if (peek() == '/' && peek(1) == '/')
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            else
                return;
        }
    }

    void read(Token &token)
    {
        const char c = peek();
        if (atEnd())
            token.kind = TokenKind::End;
        else if (c == '$')
            readShell(token);
        else if (c == '"' || c == '\'')
            readString(token, c);
        else if (c == '/')
            readRegex(token);
        else if (isNameStart(c))
            readName(token);
        else if (isDigit(c))
            readNumber(token);
        else
            readSymbol(token);
    }

    void readSymbol(Token &token)
    {
        struct Symbol
        {
            std::string_view text;
            TokenKind kind;
        };
        // Longer ones first.
        static constexpr std::array<Symbol, 15> kSymbols {{{"==", TokenKind::Equal}, {"=~", TokenKind::Matches},
            {"!=", TokenKind::NotEqual}, {"!~", TokenKind::NotMatches}, {"&&", TokenKind::And}, {"||", TokenKind::Or},
            {"!", TokenKind::Not}, {",", TokenKind::Comma}, {".", TokenKind::Dot}, {"?", TokenKind::Question},
            {":", TokenKind::Colon}, {"(", TokenKind::OpenParen}, {")", TokenKind::CloseParen},
            {"[", TokenKind::OpenBracket}, {"]", TokenKind::CloseBracket}}};
        for (const auto &symbol : kSymbols) {
            if (m_text.substr(m_at, symbol.text.size()) == symbol.text) {
                take(token, symbol.kind, symbol.text.size());
                return;
            }
        }
        // A whole character, so that a message never shows half of one.
        size_t length = 1;
        while ((static_cast<unsigned char>(peek(length)) & 0xc0) == 0x80)
            ++length;
        take(token, TokenKind::Illegal, length);
    }

    void take(Token &token, TokenKind kind, size_t length)
    {
        token.kind = kind;
        token.text = m_text.substr(m_at, length);
        m_at += token.text.size();
    }

    void readName(Token &token)
    {
        size_t length = 1;
        while (isDottedPart(peek(length)))
            ++length;
        take(token, TokenKind::Name, length);
        if (token.text == "true")
            token.kind = TokenKind::True;
        else if (token.text == "false")
            token.kind = TokenKind::False;
        else if (token.text == "null")
            token.kind = TokenKind::Null;
        else if (token.text == "includes")
            token.kind = TokenKind::Includes;
    }

    void readNumber(Token &token)
    {
        size_t length = 1;
        while (isDigit(peek(length)))
            ++length;
        take(token, TokenKind::Number, length);
    }

    void readShell(Token &token)
    {
        if (const auto expansion = readExpansion(m_text, m_at)) {
            take(token, TokenKind::Shell, expansion->size());
            return;
        }
        const bool toTheEnd = peek(1) == '{' || m_at + 1 >= m_text.size();
        take(token, TokenKind::Illegal, toTheEnd ? m_text.size() - m_at : 2);
    }

    void readString(Token &token, char quote)
    {
        const size_t start = ++m_at;
        std::string value;
        while (!atEnd() && peek() != quote) {
            if (peek() != '\\') {
                value += m_text[m_at++];
                continue;
            }
            const auto piece = quote == '"' ? readEscape(m_text, m_at) : readSingleQuotedEscape(m_text, m_at);
            if (!piece) {
                m_at = m_text.size();
                break;
            }
            value += *piece;
        }
        token.raw = m_text.substr(start, m_at - start);
        if (atEnd()) {
            token.kind = TokenKind::Illegal;
            token.text = token.raw;
            return;
        }
        ++m_at;
        token.kind = TokenKind::String;
        token.text = std::move(value);
        token.doubleQuoted = quote == '"';
    }

    void readRegex(Token &token)
    {
        const size_t start = ++m_at;
        while (!atEnd() && peek() != '/')
            m_at += peek() == '\\' ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        token.text = m_text.substr(start, m_at - start);
        token.kind = atEnd() ? TokenKind::Illegal : TokenKind::Regex;
        if (atEnd())
            return;
        const size_t flags = ++m_at;
        while (isNameStart(peek()))
            ++m_at;
        token.flags = m_text.substr(flags, m_at - flags);
    }

    std::string_view m_text;
    size_t m_at = 0;
};

} // namespace

std::string_view tokenKindName(TokenKind kind)
{
    static constexpr std::array<std::string_view, 26> kNames {"ILLEGAL", "EOF", "IDENT", "INT", "STRING", "REGEXP",
        "SHELL", "!", ".", "==", "!=", "=~", "!~", "includes", "&&", "||", "?", ":", ",", "(", ")", "[", "]", "TRUE",
        "FALSE", "NULL"};
    return kNames[size_t(kind)];
}

std::vector<Token> tokenize(std::string_view text)
{
    return Lexer(text).run();
}

} // namespace slipway::condition
