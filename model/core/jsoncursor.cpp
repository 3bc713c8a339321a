// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsoncursor.h"

#include "core/jsonbytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace slipway {

using namespace jsonbytes;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonCursor)
};

char16_t escaped(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return char16_t(c);
    }
}

/// The text of a string that scanString has checked.
QString decoded(const char *from, const char *end)
{
    QString text;
    while (from < end) {
        const auto *stop = static_cast<const char *>(std::memchr(from, '\\', size_t(end - from)));
        const auto *until = stop ? stop : end;
        text += QString::fromUtf8(from, until - from);
        from = until;
        if (from == end)
            break;
        if (from[1] == 'u') {
            text += QChar(char16_t(QByteArray(from + 2, 4).toUShort(nullptr, 16)));
            from += 6;
        } else {
            text += QChar(escaped(from[1]));
            from += 2;
        }
    }
    return text;
}

} // namespace

JsonCursor::JsonCursor(QByteArrayView text, QString file, bool tolerant)
    : m_data(text.data())
    , m_size(size_t(text.size()))
    , m_file(std::move(file))
    , m_tolerant(tolerant)
{
    if (text.startsWith("\xef\xbb\xbf")) {
        if (forgive(0))
            m_at = 3;
        else
            faultAt(0, Words::tr("The file starts with a byte order mark, which JSON does not allow"),
                Words::tr("save it as UTF-8 without a byte order mark, or open it tolerantly"));
    }
}

void JsonCursor::skipSpace()
{
    while (m_at < m_size) {
        const char c = m_data[m_at];
        if (c == ' ') {
            m_at += std::max<size_t>(1, spaceRun(m_data + m_at, m_size - m_at));
        } else if (isSpace(c)) {
            ++m_at;
        } else if (c != '/' || !skipComment()) {
            return;
        }
    }
}

bool JsonCursor::skipComment()
{
    if (m_at + 1 >= m_size || !m_tolerant)
        return false;
    const QByteArrayView rest(m_data + m_at, qsizetype(m_size - m_at));
    const bool line = rest[1] == '/';
    if (!line && rest[1] != '*')
        return false;
    const auto end = line ? rest.indexOf('\n') : rest.sliced(2).indexOf("*/");
    if (end < 0 && !line)
        return false;
    forgive(m_at);
    m_at = end < 0 ? m_size : m_at + size_t(end) + (line ? 1 : 4);
    return true;
}

bool JsonCursor::forgive(size_t at)
{
    if (m_tolerant && m_forgiven.size() < 1000)
        m_forgiven.push_back(at);
    return m_tolerant;
}

JsonCursor::Kind JsonCursor::peek()
{
    if (failed())
        return Kind::Nothing;
    skipSpace();
    m_last = m_at;
    switch (here()) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::String;
    case 't':
    case 'f':
        return Kind::Bool;
    case 'n':
        return Kind::Null;
    case 'N':
    case 'I':
        return m_tolerant ? Kind::Null : Kind::Nothing;
    default:
        return here() == '-' || isDigit(here()) ? Kind::Number : Kind::Nothing;
    }
}

size_t JsonCursor::offset()
{
    (void)peek();
    return m_at;
}

bool JsonCursor::openLevel(char open)
{
    if (m_open.size() >= size_t(kMaxDepth)) {
        faultAt(m_at, Words::tr("The JSON is nested deeper than the limit of %n level(s)", nullptr, kMaxDepth), {}, ErrorCode::LimitExceeded);
        return false;
    }
    ++m_at;
    m_open.push_back(open);
    m_first = true;
    return true;
}

bool JsonCursor::enter(char open)
{
    (void)peek();
    if (failed())
        return false;
    if (here() != open) {
        unexpected(open == '{' ? Words::tr("an object") : Words::tr("a list"));
        return false;
    }
    return openLevel(open);
}

bool JsonCursor::enterObject()
{
    return enter('{');
}

bool JsonCursor::enterArray()
{
    return enter('[');
}

/// The comma before the next member or item, or the end of the container.
bool JsonCursor::next(char close)
{
    if (failed())
        return false;
    skipSpace();
    const bool first = std::exchange(m_first, false);
    if (here() == close) {
        ++m_at;
        m_open.pop_back();
        return false;
    }
    if (first)
        return true;
    if (here() != ',') {
        m_last = m_at;
        unexpected(close == '}' ? Words::tr("a comma or the end of the object") : Words::tr("a comma or the end of the list"));
        return false;
    }
    const auto comma = m_at++;
    skipSpace();
    if (here() != close)
        return true;
    if (forgive(comma)) {
        ++m_at;
        m_open.pop_back();
        return false;
    }
    faultAt(m_at, close == '}' ? Words::tr("There is a comma before this end of an object; JSON wants another member after it")
                               : Words::tr("There is a comma before this end of a list; JSON wants another value after it"),
        Words::tr("remove the comma, or open the file tolerantly"));
    return false;
}

/// A member's name and its colon; `m_last` stays at the name.
bool JsonCursor::skipName()
{
    if (peek() != Kind::String) {
        unexpected(Words::tr("a member's name in double quotes"));
        return false;
    }
    const auto start = m_last;
    if (!scanString())
        return false;
    skipSpace();
    if (here() != ':') {
        m_last = m_at;
        unexpected(Words::tr("a colon"));
        return false;
    }
    ++m_at;
    m_last = start;
    return true;
}

bool JsonCursor::nextMember(QString &name)
{
    if (!next('}') || !skipName())
        return false;
    name = scannedText();
    return true;
}

bool JsonCursor::nextMember(QByteArrayView &name)
{
    if (!next('}') || !skipName())
        return false;
    name = QByteArrayView(m_data + m_begin - 1, qsizetype(m_end - m_begin + 2));
    return true;
}

QString JsonCursor::scannedText() const
{
    if (!m_plain)
        return decoded(m_data + m_begin, m_data + m_end);
    const QByteArrayView text(m_data + m_begin, qsizetype(m_end - m_begin));
    return m_pool ? m_pool->text(text) : QString::fromLatin1(text);
}

bool JsonCursor::nextItem()
{
    return next(']');
}

bool JsonCursor::scanWide()
{
    const auto length = utf8Length(m_data + m_at, m_size - m_at);
    if (length == 0)
        faultAt(m_at, Words::tr("This is no UTF-8 text"), Words::tr("save the file as UTF-8"));
    m_at += length;
    return length != 0;
}

bool JsonCursor::scanEscape()
{
    const char kind = m_at + 1 < m_size ? m_data[m_at + 1] : '\0';
    if (kind == 'u') {
        for (size_t i = 2; i < 6; ++i) {
            if (m_at + i >= m_size || !isHex(m_data[m_at + i])) {
                faultAt(m_at, Words::tr("A \\u in a JSON text wants four hexadecimal digits"));
                return false;
            }
        }
        m_at += 6;
        return true;
    }
    if (kind == '\0' || !std::strchr("\"\\/bfnrt", kind)) {
        faultAt(m_at, Words::tr("This backslash starts no escape that JSON knows"));
        return false;
    }
    m_at += 2;
    return true;
}

/// Passes over a string and checks it; scannedText() gives what it says.
bool JsonCursor::scanString()
{
    const auto start = m_at++;
    m_begin = m_at;
    m_plain = true;
    while (m_at < m_size) {
        m_at += plainRun(m_data + m_at, m_size - m_at);
        const char c = here();
        if (m_at == m_size)
            break;
        if (c == '"') {
            m_end = m_at++;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20) {
            faultAt(m_at, Words::tr("This text is not closed on its line, or holds a control character"));
            return false;
        }
        if (static_cast<signed char>(c) >= 0x20 && isPlain(c)) {
            ++m_at;
            continue;
        }
        m_plain = false;
        if (c == '\\' ? !scanEscape() : !scanWide())
            return false;
    }
    faultAt(start, Words::tr("The file ends inside the text that starts here"));
    return false;
}

bool JsonCursor::readString(QString &text)
{
    if (peek() != Kind::String) {
        unexpected(Words::tr("a text"));
        return false;
    }
    if (!scanString())
        return false;
    text = scannedText();
    return true;
}

bool JsonCursor::skipWord(QLatin1String word)
{
    const auto length = size_t(word.size());
    const bool right = m_size - m_at >= length && std::memcmp(m_data + m_at, word.data(), length) == 0;
    if (right)
        m_at += length;
    else
        unexpected(Words::tr("a value"));
    return right;
}

bool JsonCursor::readBool(bool &value)
{
    if (peek() != Kind::Bool) {
        unexpected(Words::tr("true or false"));
        return false;
    }
    value = here() == 't';
    return skipWord(value ? QLatin1String("true") : QLatin1String("false"));
}

bool JsonCursor::readNull()
{
    if (peek() != Kind::Null) {
        unexpected(Words::tr("null"));
        return false;
    }
    return skipScalar();
}

bool JsonCursor::skipNumber()
{
    const auto digits = [this] {
        const auto from = m_at;
        while (isDigit(here()))
            ++m_at;
        return m_at > from;
    };
    const auto start = m_at;
    if (here() == '-')
        ++m_at;
    const bool infinite = m_tolerant && here() == 'I';
    if (infinite) {
        forgive(start);
        return skipWord(QLatin1String("Infinity"));
    }
    const bool zero = here() == '0';
    bool good = digits() && (!zero || m_data[m_at - 1] == '0') && !(zero && m_at > start + (m_data[start] == '-' ? 2 : 1));
    if (good && here() == '.') {
        ++m_at;
        good = digits();
    }
    if (good && (here() == 'e' || here() == 'E')) {
        ++m_at;
        if (here() == '+' || here() == '-')
            ++m_at;
        good = digits();
    }
    if (!good)
        faultAt(start, Words::tr("This is no number as JSON writes them"));
    return good;
}

bool JsonCursor::skipScalar()
{
    switch (peek()) {
    case Kind::String:
        return scanString();
    case Kind::Number:
        return skipNumber();
    case Kind::Bool:
        return skipWord(here() == 't' ? QLatin1String("true") : QLatin1String("false"));
    case Kind::Null:
        if (here() == 'n')
            return skipWord(QLatin1String("null"));
        forgive(m_at);
        return skipWord(here() == 'N' ? QLatin1String("NaN") : QLatin1String("Infinity"));
    default:
        unexpected(Words::tr("a value"));
        return false;
    }
}

/// From inside a container that was just entered to behind its end. No recursion: depth is data.
bool JsonCursor::skipContainer()
{
    const auto outside = m_open.size() - 1;
    while (m_open.size() > outside) {
        const bool object = m_open.back() == '{';
        if (!next(object ? '}' : ']')) {
            if (failed())
                return false;
            continue;
        }
        if (object && !skipName())
            return false;
        skipSpace();
        if (here() == '{' || here() == '[') {
            if (!openLevel(here()))
                return false;
        } else if (!skipScalar()) {
            return false;
        }
    }
    return true;
}

bool JsonCursor::skip(QByteArrayView &slice)
{
    (void)peek();
    if (failed())
        return false;
    const auto start = m_at;
    const bool container = here() == '{' || here() == '[';
    if (container ? !(openLevel(here()) && skipContainer()) : !skipScalar())
        return false;
    m_last = start;
    slice = QByteArrayView(m_data + start, qsizetype(m_at - start));
    return true;
}

bool JsonCursor::skip()
{
    QByteArrayView slice;
    return skip(slice);
}

bool JsonCursor::finish()
{
    if (failed())
        return false;
    skipSpace();
    if (m_at == m_size)
        return true;
    faultAt(m_at, Words::tr("The JSON value is complete, but the file goes on here"), Words::tr("remove what follows the value"));
    return false;
}

void JsonCursor::unexpected(const QString &wanted)
{
    if (failed())
        return;
    if (m_last >= m_size) {
        faultAt(m_size, Words::tr("The file ends here; expected %1").arg(wanted), Words::tr("the file seems to be cut off"));
        return;
    }
    if (m_data[m_last] == 'N' || m_data[m_last] == 'I')
        faultAt(m_last, Words::tr("NaN and Infinity are no JSON values; expected %1").arg(wanted));
    else if (m_data[m_last] == '/')
        faultAt(m_last, Words::tr("JSON knows no comments; expected %1").arg(wanted), Words::tr("remove the comment, or open the file tolerantly"));
    else
        faultAt(m_last, Words::tr("Expected %1 here").arg(wanted));
}

void JsonCursor::fault(const QString &message, const QString &hint, ErrorCode code)
{
    faultAt(m_last, message, hint, code);
}

void JsonCursor::faultAt(size_t offset, const QString &message, const QString &hint, ErrorCode code)
{
    if (failed())
        return;
    m_message = message;
    m_hint = hint;
    m_code = code;
    m_faultAt = offset;
}

Error JsonCursor::error()
{
    return {m_code, m_message, m_hint, place(m_faultAt)};
}

SourceRange JsonCursor::place(size_t offset)
{
    offset = std::min(offset, m_size);
    if (offset < m_placedAt) {
        m_placedAt = 0;
        m_line = m_column = 1;
    }
    if (const auto lines = countLines(m_data + m_placedAt, offset - m_placedAt); lines > 0) {
        m_line += int(lines);
        m_column = 1;
        for (m_placedAt = offset; m_data[m_placedAt - 1] != '\n'; --m_placedAt) { }
    }
    for (; m_placedAt < offset; ++m_placedAt)
        m_column += (static_cast<unsigned char>(m_data[m_placedAt]) & 0xc0U) != 0x80 ? 1 : 0;
    return {m_file, m_line, m_column, 0, {}};
}

} // namespace slipway
