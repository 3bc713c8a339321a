// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonlayout.h"

#include "core/jsoncursor.h"

namespace slipway {

namespace {

constexpr int kIndent = 4;

void newLine(QByteArray &out, int indent)
{
    out += '\n';
    out.append(indent, ' ');
}

/// True if the value needs no work: a scalar, an empty container, or lines whose last has the wanted indent.
bool isLaidOut(QByteArrayView json, int indent)
{
    if (json.size() <= 2 || (json.front() != '{' && json.front() != '['))
        return true;
    const auto end = json.lastIndexOf('\n');
    if (end < 0 || json.size() - end != indent + 2 || json.contains('\r'))
        return false;
    // The first line tells whether the inside is laid out by four spaces as well.
    const auto inside = json.sliced(1, std::min<qsizetype>(json.size() - 1, indent + kIndent + 2));
    return inside.startsWith('\n') && inside.size() == indent + kIndent + 2
        && inside.sliced(1, indent + kIndent).trimmed().isEmpty() && inside.back() != ' ' && inside.back() != '\n';
}

class Layout
{
public:
    Layout(QByteArray &out, QByteArrayView json)
        : m_out(out)
        , m_cursor(json, {}, true)
    {
    }

    /// Recursion is bounded by JsonCursor::kMaxDepth.
    void value(int indent)
    {
        switch (m_cursor.peek()) {
        case JsonCursor::Kind::Object:
            object(indent);
            break;
        case JsonCursor::Kind::Array:
            array(indent);
            break;
        case JsonCursor::Kind::Null:
            m_out += "null";
            m_cursor.skip();
            break;
        default: {
            QByteArrayView scalar;
            if (m_cursor.skip(scalar))
                m_out += scalar.endsWith("Infinity") ? QByteArrayView("null") : scalar;
        }
        }
    }

private:
    void object(int indent)
    {
        m_cursor.enterObject();
        m_out += '{';
        bool any = false;
        QByteArrayView name;
        while (m_cursor.nextMember(name)) {
            if (std::exchange(any, true))
                m_out += ',';
            newLine(m_out, indent + kIndent);
            m_out += name;
            m_out += ": ";
            value(indent + kIndent);
        }
        if (any)
            newLine(m_out, indent);
        m_out += '}';
    }

    void array(int indent)
    {
        m_cursor.enterArray();
        m_out += '[';
        bool any = false;
        while (m_cursor.nextItem()) {
            if (std::exchange(any, true))
                m_out += ',';
            newLine(m_out, indent + kIndent);
            value(indent + kIndent);
        }
        if (any)
            newLine(m_out, indent);
        m_out += ']';
    }

    QByteArray &m_out;
    JsonCursor m_cursor;
};

bool isPlainText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    });
}

void appendEscaped(QByteArray &out, char16_t c)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    switch (c) {
    case u'"':
    case u'\\':
        out += '\\';
        out += char(c);
        return;
    case u'\b':
        out += "\\b";
        return;
    case u'\f':
        out += "\\f";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    default:
        break;
    }
    // Python leaves DEL alone.
    if (c >= 0x20 && c < 0x80) {
        out += char(c);
        return;
    }
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += kDigits[(c >> shift) & 0xf];
}

} // namespace

void appendLaidOutJson(QByteArray &out, QByteArrayView json, int indent, bool always)
{
    if (!always && isLaidOut(json, indent))
        out += json;
    else
        Layout(out, json).value(indent);
}

void appendJsonString(QByteArray &out, const QString &text)
{
    out += '"';
    if (isPlainText(text)) {
        out += text.toLatin1();
    } else {
        for (const auto c : text)
            appendEscaped(out, c.unicode());
    }
    out += '"';
}

} // namespace slipway
