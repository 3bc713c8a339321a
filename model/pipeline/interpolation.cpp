// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/interpolation.h"

#include "core/json.h"
#include "pipeline/goformat.h"

#include <QChar>
#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <vector>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Interpolation)
};

constexpr char32_t kEnd = 0xffffffffU;
constexpr char32_t kReplacement = 0xfffdU;
constexpr int kMaxNesting = 200;

struct Rune
{
    char32_t value = kEnd;
    size_t size = 0;
};

/// One character of UTF-8; a byte that starts none counts as U+FFFD of size 1.
Rune decodeRune(std::string_view text)
{
    if (text.empty())
        return {};
    const auto byte = [&](size_t i) { return char32_t(static_cast<unsigned char>(text[i])); };
    const auto lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < size)
        return {kReplacement, 1};
    char32_t value = lead & (0xffU >> (size + 1));
    for (size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U)
            return {kReplacement, 1};
        value = (value << 6) | (byte(i) & 0x3fU);
    }
    const bool tooShort = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    if (tooShort || (value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff)
        return {kReplacement, 1};
    return {value, size};
}

bool isLetter(char32_t c)
{
    return c != kEnd && QChar::isLetter(c);
}

bool isIdentifierPart(char32_t c)
{
    return c != kEnd && (QChar::isLetter(c) || QChar::isNumber(c) || c == U'_');
}

std::string runeText(char32_t c)
{
    // "%c" of the end of the text is the replacement character in the reference too.
    return QString::fromUcs4(c == kEnd ? &kReplacement : &c, 1).toStdString();
}

struct Item;
using Expression = std::vector<Item>;

/// Text, or what stands for a variable.
struct Item
{
    enum class Kind : quint8 { Text, Variable, EmptyDefault, UnsetDefault, Substring, Required };

    Kind kind = Kind::Text;
    std::string text; ///< or the name of the variable
    Expression content; ///< default value, or message
    long long offset = 0;
    std::optional<long long> length;
};

/// Recursive descent over one text. The first fault ends it and stays in `error`.
class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    bool parse(Expression &expression) { return parseExpression(expression, {}, 0); }
    const QString &error() const { return m_error; }

private:
    std::string_view rest() const { return m_text.substr(m_at); }
    char32_t peek() const { return decodeRune(rest()).value; }
    char32_t next()
    {
        const auto rune = decodeRune(rest());
        m_at += rune.size;
        return rune.value;
    }
    template <typename Stop>
    std::string_view scanUntil(Stop stop)
    {
        const auto start = m_at;
        while (m_at < m_text.size()) {
            const auto rune = decodeRune(rest());
            if (rune.value == kReplacement || stop(rune.value))
                break;
            m_at += rune.size;
        }
        return m_text.substr(start, m_at - start);
    }
    bool failWith(const QString &message)
    {
        m_error = message;
        return false;
    }

    bool parseExpression(Expression &expression, std::optional<char32_t> stop, int nesting);
    bool takeEscape(Expression &expression);
    bool parseExpansion(Expression &expression, int nesting);
    bool parseBrace(Item &item, int nesting);
    bool parseOperation(Item &item, int nesting);
    bool parseSubstring(Item &item);
    bool parseNumber(std::string_view text, const char *what, long long &number);

    std::string_view m_text;
    size_t m_at = 0;
    QString m_error;
};

Item textItem(std::string text)
{
    Item item;
    item.text = std::move(text);
    return item;
}

bool Parser::takeEscape(Expression &expression)
{
    if (rest().starts_with("\\\\"))
        expression.push_back(textItem("\\\\"));
    else if (rest().starts_with("\\$") || rest().starts_with("$$"))
        expression.push_back(textItem("$"));
    else if (rest().starts_with("$("))
        expression.push_back(textItem("$("));
    else
        return false;
    m_at += 2;
    return true;
}

bool Parser::parseExpression(Expression &expression, std::optional<char32_t> stop, int nesting)
{
    if (nesting > kMaxNesting)
        return failWith(Words::tr("default values are nested more than %1 deep").arg(kMaxNesting));
    for (;;) {
        const auto c = peek();
        if (c == kEnd || c == stop)
            return true;
        if (takeEscape(expression))
            continue;
        if (c == U'$' && m_at + 1 < m_text.size()) {
            if (!parseExpansion(expression, nesting))
                return false;
            continue;
        }
        auto text = runeText(next());
        text += scanUntil([stop](char32_t r) { return r == U'$' || r == U'\\' || r == stop; });
        expression.push_back(textItem(std::move(text)));
    }
}

bool Parser::parseExpansion(Expression &expression, int nesting)
{
    next();
    Item item;
    item.kind = Item::Kind::Variable;
    if (peek() == U'{') {
        if (!parseBrace(item, nesting))
            return false;
    } else if (isLetter(peek())) {
        item.text = scanUntil([](char32_t r) { return !isIdentifierPart(r); });
    } else {
        item = textItem("$");
    }
    expression.push_back(std::move(item));
    return true;
}

bool Parser::parseBrace(Item &item, int nesting)
{
    next();
    if (!isLetter(peek()))
        return failWith(Words::tr("Expected identifier to start with a letter, got %1").arg(fromStd(runeText(peek()))));
    item.text = scanUntil([](char32_t r) { return !isIdentifierPart(r); });
    if (peek() == U'}') {
        next();
        return true;
    }
    if (!parseOperation(item, nesting))
        return false;
    const auto c = next();
    if (c != U'}')
        return failWith(Words::tr("Expected brace expansion to end with }, got %1").arg(fromStd(runeText(c))));
    return true;
}

bool Parser::parseOperation(Item &item, int nesting)
{
    const auto c = next();
    switch (c) {
    case U':':
        if (peek() != U'-')
            return parseSubstring(item);
        next();
        item.kind = Item::Kind::EmptyDefault;
        break;
    case U'-':
        item.kind = Item::Kind::UnsetDefault;
        break;
    case U'?':
        item.kind = Item::Kind::Required;
        break;
    default:
        return failWith(Words::tr("Expected an operator, got %1").arg(fromStd(runeText(c))));
    }
    return parseExpression(item.content, U'}', nesting + 1);
}

bool Parser::parseSubstring(Item &item)
{
    item.kind = Item::Kind::Substring;
    if (!parseNumber(scanUntil([](char32_t r) { return r == U':' || r == U'}'; }), "offset", item.offset))
        return false;
    if (peek() == U'}')
        return true;
    next();
    long long length = 0;
    if (!parseNumber(scanUntil([](char32_t r) { return r == U'}'; }), "length", length))
        return false;
    item.length = length;
    return true;
}

bool Parser::parseNumber(std::string_view text, const char *what, long long &number)
{
    // The reference trims with Unicode's idea of white space, as QString does.
    const auto trimmed = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toStdString();
    if (const auto parsed = goParseInt(trimmed, 10)) {
        number = *parsed;
        return true;
    }
    return failWith(Words::tr("Unable to parse %1: strconv.Atoi: parsing %2: invalid syntax")
                        .arg(QLatin1String(what), fromStd(goQuote(trimmed))));
}

std::string substring(const std::string &value, long long offset, std::optional<long long> length)
{
    const auto size = static_cast<long long>(value.size());
    // Saturating: a length near the largest number must not overflow.
    auto from = offset < 0 ? std::max(offset + size, 0LL) : std::min(offset, size);
    if (!length)
        return value.substr(size_t(from));
    const auto to = *length >= 0 ? from + std::min(*length, size - from) : std::max(*length + size, from);
    return value.substr(size_t(from), size_t(to - from));
}

bool expand(const Expression &expression, const VariableLookup &lookup, std::string &out, QString &error)
{
    for (const auto &item : expression) {
        if (item.kind == Item::Kind::Text) {
            out += item.text;
            continue;
        }
        const auto found = lookup(item.text);
        const auto value = found.value_or(std::string());
        const bool useDefault = (item.kind == Item::Kind::EmptyDefault && value.empty())
            || (item.kind == Item::Kind::UnsetDefault && !found);
        if (useDefault) {
            if (!expand(item.content, lookup, out, error))
                return false;
        } else if (item.kind == Item::Kind::Required && !found) {
            std::string message;
            if (!expand(item.content, lookup, message, error))
                return false;
            error = fromStd("$" + item.text + ": " + (message.empty() ? "not set" : message));
            return false;
        } else if (item.kind == Item::Kind::Substring) {
            out += substring(value, item.offset, item.length);
        } else {
            out += value;
        }
    }
    return true;
}

} // namespace

Result<std::string> interpolate(std::string_view text, const VariableLookup &lookup)
{
    if (text.find_first_of("$\\") == std::string_view::npos)
        return std::string(text);
    const auto hint = Words::tr("write $$ for a dollar sign that the shell should see, or correct the expression");
    Parser parser(text);
    Expression expression;
    if (!parser.parse(expression))
        return fail(ErrorCode::BadInput, parser.error(), hint);
    std::string result;
    QString error;
    if (!expand(expression, lookup, result, error))
        return fail(ErrorCode::BadInput, error, Words::tr("give the variable a value (--env NAME=VALUE)"));
    return result;
}

} // namespace slipway
