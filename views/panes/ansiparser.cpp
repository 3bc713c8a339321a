// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/ansiparser.h"

#include <QStringList>

#include <algorithm>

namespace slipway {

namespace {

constexpr QChar kEscape(0x1b);
constexpr QChar kBell(0x07);
constexpr int kMostParameters = 32;
constexpr qsizetype kFurthestColumn = 2000; // beyond what was written; wider than any terminal

/// One line being written: cells of text with their style, and the cursor.
class LineScreen
{
public:
    void put(QChar c, const AnsiStyle &style)
    {
        while (m_text.size() < m_cursor) {
            m_text += u' ';
            m_styles.append(AnsiStyle());
        }
        if (m_cursor < m_text.size()) {
            m_text[m_cursor] = c;
            m_styles[m_cursor] = style;
        } else {
            m_text += c;
            m_styles.append(style);
        }
        ++m_cursor;
    }
    void put(const QString &words, const AnsiStyle &style)
    {
        for (const auto c : words)
            put(c, style);
    }
    void moveTo(qsizetype column) { m_cursor = std::clamp<qsizetype>(column, 0, std::max(kFurthestColumn, m_text.size())); }
    qsizetype cursor() const { return m_cursor; }

    void erase(int mode)
    {
        if (mode == 0 && m_cursor < m_text.size()) {
            m_text.truncate(m_cursor);
            m_styles.resize(m_cursor);
        } else if (mode == 1 || mode == 2) {
            const auto end = mode == 2 ? m_text.size() : std::min(m_cursor + 1, m_text.size());
            for (qsizetype i = 0; i < end; ++i) {
                m_text[i] = u' ';
                m_styles[i] = {};
            }
        }
    }

    AnsiLine finish() const
    {
        AnsiLine out;
        auto end = m_text.size();
        while (end > 0 && m_text.at(end - 1).isSpace() && m_styles.at(end - 1).background < 0)
            --end;
        out.text = m_text.left(end);
        for (qsizetype i = 0; i < end; ++i) {
            const auto &style = m_styles.at(i);
            if (style.isPlain())
                continue;
            const bool grows = !out.spans.isEmpty() && out.spans.last().style == style
                && out.spans.last().start + out.spans.last().length == i;
            if (grows)
                ++out.spans.last().length;
            else
                out.spans.append({int(i), 1, style});
        }
        return out;
    }

private:
    QString m_text;
    QVector<AnsiStyle> m_styles;
    qsizetype m_cursor = 0;
};

/// "1;32" -> {1, 32}; an empty parameter is 0; colons separate like semicolons.
QVector<int> parameters(QStringView text)
{
    QVector<int> out;
    int value = 0;
    for (const auto c : text) {
        if (c >= u'0' && c <= u'9') {
            value = std::min(value * 10 + (c.unicode() - u'0'), 65535);
        } else if (c == u';' || c == u':') {
            if (out.size() >= kMostParameters)
                return out;
            out.append(value);
            value = 0;
        }
    }
    out.append(value);
    return out;
}

/// "38;5;n" and "38;2;r;g;b"; returns how many parameters were used after the first.
int extendedColour(const QVector<int> &p, qsizetype at, qint32 *colour)
{
    if (p.value(at + 1) == 5) {
        *colour = std::clamp(p.value(at + 2), 0, 255);
        return 2;
    }
    if (p.value(at + 1) == 2) {
        const auto part = [&](int i) { return std::clamp(p.value(at + i), 0, 255); };
        *colour = AnsiStyle::kTrueColour | (part(2) << 16) | (part(3) << 8) | part(4);
        return 4;
    }
    return 1;
}

bool applyAttribute(int n, AnsiStyle &s)
{
    switch (n) {
    case 0: s = {}; return true;
    case 1: s.bold = true; return true;
    case 2: s.faint = true; return true;
    case 3: s.italic = true; return true;
    case 4: s.underline = true; return true;
    case 7: s.inverse = true; return true;
    case 9: s.struck = true; return true;
    case 21: s.bold = false; return true;
    case 22: s.bold = s.faint = false; return true;
    case 23: s.italic = false; return true;
    case 24: s.underline = false; return true;
    case 27: s.inverse = false; return true;
    case 29: s.struck = false; return true;
    case 39: s.foreground = -1; return true;
    case 49: s.background = -1; return true;
    default: return false;
    }
}

void applySgr(const QVector<int> &p, AnsiStyle &style)
{
    for (qsizetype i = 0; i < p.size(); ++i) {
        const int n = p.at(i);
        if (applyAttribute(n, style))
            continue;
        if (n >= 30 && n <= 37)
            style.foreground = n - 30;
        else if (n >= 90 && n <= 97)
            style.foreground = n - 90 + 8;
        else if (n >= 40 && n <= 47)
            style.background = n - 40;
        else if (n >= 100 && n <= 107)
            style.background = n - 100 + 8;
        else if (n == 38)
            i += extendedColour(p, i, &style.foreground);
        else if (n == 48)
            i += extendedColour(p, i, &style.background);
    }
}

/// The value of "key=..." in "1338;url=...;alt=...".
QString oscValue(QStringView body, QLatin1String key)
{
    for (const auto part : body.split(u';')) {
        if (part.startsWith(key) && part.size() > key.size() && part.at(key.size()) == u'=') {
            auto value = part.mid(key.size() + 1).toString();
            if (value.size() >= 2 && (value.front() == u'\'' || value.front() == u'"'))
                value = value.mid(1, value.size() - 2);
            return value;
        }
    }
    return {};
}

/// What an operating system command leaves to read.
QString oscText(QStringView body)
{
    if (body.startsWith(QLatin1String("1339;"))) {
        const auto content = oscValue(body, QLatin1String("content"));
        return content.isEmpty() ? oscValue(body, QLatin1String("url")) : content;
    }
    if (body.startsWith(QLatin1String("1338;"))) {
        const auto alt = oscValue(body, QLatin1String("alt"));
        return alt.isEmpty() ? oscValue(body, QLatin1String("url")) : alt;
    }
    return {};
}

/// One pass over one line.
class Pass
{
public:
    Pass(QStringView line, AnsiStyle &style)
        : m_line(line)
        , m_style(style)
    {
    }

    AnsiLine run()
    {
        while (m_at < m_line.size()) {
            const auto c = m_line.at(m_at);
            if (c == kEscape)
                escape();
            else
                plain(c);
        }
        auto out = m_screen.finish();
        out.timeMs = m_time;
        return out;
    }

private:
    void plain(QChar c)
    {
        ++m_at;
        if (c == u'\r')
            m_screen.moveTo(0);
        else if (c == u'\b')
            m_screen.moveTo(m_screen.cursor() - 1);
        else if (c == u'\t')
            m_screen.put(QString(8 - m_screen.cursor() % 8, u' '), m_style);
        else if (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f))
            m_screen.put(c, m_style);
    }

    void escape()
    {
        const auto kind = m_at + 1 < m_line.size() ? m_line.at(m_at + 1) : QChar();
        m_at += 2;
        if (kind == u'[')
            csi();
        else if (kind == u']' || kind == u'_' || kind == u'P' || kind == u'^' || kind == u'X')
            string(kind);
        else if (kind == u'(' || kind == u')' || kind == u'#')
            ++m_at; // character sets: one more character
    }

    void csi()
    {
        const auto start = m_at;
        while (m_at < m_line.size() && m_line.at(m_at).unicode() >= 0x30 && m_line.at(m_at).unicode() < 0x40)
            ++m_at;
        if (m_at >= m_line.size())
            return;
        if (m_line.at(m_at).unicode() < 0x40) {
            m_at = start - 1; // no sequence after all: as the reference, only the escape itself is taken out
            return;
        }
        const auto body = m_line.mid(start, m_at - start);
        const auto final = m_line.at(m_at++);
        if (!body.isEmpty() && body.front() >= u'<' && body.front() <= u'?')
            return; // private modes
        const auto p = parameters(body);
        const int n = std::max(1, p.value(0));
        if (final == u'm')
            applySgr(p, m_style);
        else if (final == u'K')
            m_screen.erase(p.value(0));
        else if (final == u'C')
            m_screen.moveTo(m_screen.cursor() + n);
        else if (final == u'D')
            m_screen.moveTo(m_screen.cursor() - n);
        else if (final == u'G')
            m_screen.moveTo(n - 1);
    }

    /// OSC, APC, DCS, PM, SOS: up to BEL or ESC \.
    void string(QChar kind)
    {
        const auto start = m_at;
        qsizetype end = m_line.size();
        for (; m_at < m_line.size(); ++m_at) {
            if (m_line.at(m_at) == kBell) {
                end = m_at++;
                break;
            }
            if (m_line.at(m_at) == kEscape) {
                end = m_at;
                m_at += m_at + 1 < m_line.size() && m_line.at(m_at + 1) == u'\\' ? 2 : 1;
                break;
            }
        }
        const auto body = m_line.mid(start, end - start);
        if (kind == u']')
            m_screen.put(oscText(body), m_style);
        else if (kind == u'_' && body.startsWith(QLatin1String("bk;t=")))
            m_time = body.mid(5).toLongLong();
    }

    QStringView m_line;
    AnsiStyle &m_style;
    LineScreen m_screen;
    qsizetype m_at = 0;
    qint64 m_time = 0;
};

LogGroup groupOf(const QString &text)
{
    if (text.startsWith(QLatin1String("--- ")))
        return LogGroup::Collapsed;
    if (text.startsWith(QLatin1String("+++ ")))
        return LogGroup::Open;
    if (text.startsWith(QLatin1String("~~~ ")))
        return LogGroup::Muted;
    return text == QLatin1String("^^^ +++") ? LogGroup::OpenPrevious : LogGroup::None;
}

} // namespace

AnsiLine AnsiParser::parse(QStringView line)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f); };
    const bool simple = m_style.isPlain() && std::none_of(line.begin(), line.end(), isControl);
    AnsiLine out;
    if (simple) { // nearly every line of nearly every log
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        out.text = line.toString();
    } else {
        out = Pass(line, m_style).run();
    }
    out.group = groupOf(out.text);
    return out;
}

QString stripAnsi(const QString &text)
{
    AnsiParser parser;
    QStringList out;
    const auto lines = QStringView(text).split(u'\n');
    for (const auto line : lines)
        out.append(parser.parse(line).text);
    return out.join(u'\n');
}

} // namespace slipway
