// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/parser.h"

#include "pipeline/condition/characters.h"
#include "pipeline/condition/lexer.h"

#include <algorithm>
#include <charconv>

namespace slipway::condition {

namespace {

constexpr int kMaxNesting = 200;
constexpr int kMaxHeight = 1000;

enum Level { Lowest, TernaryLevel, OrLevel, AndLevel, CompareLevel, PrefixLevel, CallLevel, DotLevel };

Level levelOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Equal:
    case TokenKind::NotEqual:
    case TokenKind::Matches:
    case TokenKind::NotMatches:
    case TokenKind::Includes:
        return CompareLevel;
    case TokenKind::And:
        return AndLevel;
    case TokenKind::Or:
        return OrLevel;
    case TokenKind::Question:
        return TernaryLevel;
    case TokenKind::OpenParen:
        return CallLevel;
    case TokenKind::Dot:
        return DotLevel;
    default:
        return Lowest;
    }
}

Kind infixKind(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Equal:
        return Kind::Equal;
    case TokenKind::NotEqual:
        return Kind::NotEqual;
    case TokenKind::Matches:
        return Kind::Matches;
    case TokenKind::NotMatches:
        return Kind::NotMatches;
    case TokenKind::Includes:
        return Kind::Includes;
    case TokenKind::And:
        return Kind::And;
    default:
        return Kind::Or;
    }
}

/// Go's ParseInt(text, 0, 64) for digits: a leading 0 means octal.
bool parseInteger(const std::string &text, qint64 &value)
{
    const int base = text.size() > 1 && text[0] == '0' ? 8 : 10;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc() && end == text.data() + text.size();
}

/// Precedence climbing. After a complaint it goes on, with null operands, so that all complaints are found.
class Parser
{
public:
    explicit Parser(const std::string &text)
        : m_tokens(tokenize(text))
    {
    }

    tl::expected<ExpressionPtr, Fault> run()
    {
        ExpressionPtr root;
        if (current().kind == TokenKind::End) {
            complain("empty expression", current());
        } else if ((root = expression(Lowest)) && next().kind != TokenKind::End) {
            complain("unexpected token after expression: " + std::string(tokenKindName(next().kind)) + " ("
                    + quoted(next().text) + ')',
                next());
        }
        if (!m_messages.empty())
            return tl::make_unexpected(Fault {ConditionFaultKind::Parse, m_messages, m_begin, m_end});
        return root;
    }

private:
    using Node = std::shared_ptr<Expression>;

    const Token &current() const { return m_tokens[m_at]; }
    const Token &next() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    void advance() { m_at = std::min(m_at + 1, m_tokens.size() - 1); }

    void complain(const std::string &message, const Token &token)
    {
        if (m_messages.empty()) {
            m_begin = token.begin;
            m_end = std::max(token.end, token.begin + 1);
        } else {
            m_messages += "; ";
        }
        m_messages += message;
    }

    bool expectNext(TokenKind kind)
    {
        if (next().kind == kind) {
            advance();
            return true;
        }
        complain("expected next token to be " + std::string(tokenKindName(kind)) + ", got "
                + std::string(tokenKindName(next().kind)) + " instead",
            next());
        return false;
    }

    Node make(Kind kind, size_t begin, size_t end)
    {
        auto node = std::make_shared<Expression>();
        node->kind = kind;
        node->begin = begin;
        node->end = end;
        return node;
    }

    Node atom(Kind kind) { return make(kind, current().begin, current().end); }

    void adopt(const Node &parent, const ExpressionPtr &child)
    {
        if (!child)
            return;
        parent->height = std::max(parent->height, child->height + 1);
        if (parent->height == kMaxHeight)
            complain("expression is too long: more than 1000 operators in a row", current());
        parent->children.push_back(child);
    }

    ExpressionPtr expression(int level)
    {
        if (m_depth >= kMaxNesting) {
            complain("expression is nested more than 200 levels deep", current());
            m_at = m_tokens.size() - 1;
            return nullptr;
        }
        ++m_depth;
        auto left = prefix(level);
        while (next().kind != TokenKind::End && level < levelOf(next().kind) && next().kind != TokenKind::Dot
            && !m_noPrefix) {
            advance();
            left = infix(left);
        }
        m_noPrefix = false;
        --m_depth;
        return left;
    }

    ExpressionPtr prefix(int level)
    {
        switch (current().kind) {
        case TokenKind::Name:
            return variable();
        case TokenKind::Number:
            return number();
        case TokenKind::String: {
            const auto node = atom(Kind::String);
            node->value = current().text;
            node->raw = current().raw;
            node->doubleQuoted = current().doubleQuoted;
            return node;
        }
        case TokenKind::Shell: {
            const auto node = atom(Kind::Shell);
            node->name = current().text;
            return node;
        }
        case TokenKind::Regex:
            return regex();
        case TokenKind::Not:
            return negation(level);
        case TokenKind::True:
        case TokenKind::False: {
            const auto node = atom(Kind::Boolean);
            node->boolean = current().kind == TokenKind::True;
            return node;
        }
        case TokenKind::Null:
            return atom(Kind::Null);
        case TokenKind::OpenParen:
            return grouped();
        case TokenKind::OpenBracket: {
            const auto node = atom(Kind::Array);
            list(node, TokenKind::CloseBracket);
            return node;
        }
        default:
            complain("no prefix parse function for " + std::string(tokenKindName(current().kind)) + " found", current());
            m_noPrefix = true;
            return nullptr;
        }
    }

    ExpressionPtr variable()
    {
        const auto &name = current().text;
        if (name.ends_with('.') || name.find("..") != std::string::npos) {
            complain("invalid dotted identifier: " + name, current());
            return nullptr;
        }
        const auto node = atom(Kind::Variable);
        node->name = name;
        return node;
    }

    ExpressionPtr number()
    {
        const auto node = atom(Kind::Number);
        if (parseInteger(current().text, node->number))
            return node;
        complain("could not parse " + quoted(current().text) + " as integer", current());
        return nullptr;
    }

    ExpressionPtr regex()
    {
        auto pattern = Pattern::compile(current().text, current().flags);
        if (!pattern) {
            complain(pattern.error(), current());
            return nullptr;
        }
        const auto node = atom(Kind::Regex);
        node->pattern = *pattern;
        return node;
    }

    /// `!` reaches over a comparison unless it stands inside one: `!a == b` is `!(a == b)`, `a == !b == c` is
    /// `(a == !b) == c` (spec/buildkite.md c.2, "known divergence").
    ExpressionPtr negation(int level)
    {
        const auto node = atom(Kind::Not);
        advance();
        adopt(node, expression(level < CompareLevel ? AndLevel : PrefixLevel));
        node->end = current().end;
        return node;
    }

    ExpressionPtr grouped()
    {
        const auto begin = current().begin;
        advance();
        const auto inner = expression(Lowest);
        if (!expectNext(TokenKind::CloseParen) || !inner)
            return nullptr;
        const auto node = std::make_shared<Expression>(*inner);
        node->begin = begin;
        node->end = current().end;
        return node;
    }

    ExpressionPtr infix(const ExpressionPtr &left)
    {
        if (current().kind == TokenKind::OpenParen)
            return call(left);
        if (current().kind == TokenKind::Question)
            return ternary(left);
        const auto node = make(infixKind(current().kind), left ? left->begin : current().begin, current().end);
        const int level = levelOf(current().kind);
        adopt(node, left);
        advance();
        adopt(node, expression(level));
        node->end = current().end;
        return node;
    }

    ExpressionPtr ternary(const ExpressionPtr &condition)
    {
        const auto node = make(Kind::Ternary, condition ? condition->begin : current().begin, current().end);
        adopt(node, condition);
        advance();
        adopt(node, expression(Lowest));
        if (!expectNext(TokenKind::Colon))
            return nullptr;
        advance();
        adopt(node, expression(Lowest));
        node->end = current().end;
        return node;
    }

    ExpressionPtr call(const ExpressionPtr &function)
    {
        if (!function || function->kind != Kind::Variable) {
            complain("function call must be an identifier, got (", current());
            return nullptr;
        }
        const auto node = make(Kind::Call, function->begin, current().end);
        node->name = function->name;
        list(node, TokenKind::CloseParen);
        return node;
    }

    void list(const Node &node, TokenKind close)
    {
        if (next().kind == close) {
            advance();
            node->end = current().end;
            return;
        }
        advance();
        adopt(node, expression(Lowest));
        while (next().kind == TokenKind::Comma) {
            advance();
            advance();
            adopt(node, expression(Lowest));
        }
        expectNext(close);
        node->end = current().end;
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    bool m_noPrefix = false;
    std::string m_messages;
    size_t m_begin = 0, m_end = 0;
};

} // namespace

tl::expected<ExpressionPtr, Fault> parseExpression(const std::string &text)
{
    return Parser(text).run();
}

} // namespace slipway::condition
